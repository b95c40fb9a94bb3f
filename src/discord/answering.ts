/** Answers an interaction in time: acknowledges slow ones, and keeps errors private. */
import {
  type CommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import type { BuildProgress } from '../request/generation.ts';
import { type Delivery, goesAside, type RenderContext } from './delivery.ts';
import { firstResponse, ignoring, isCoded, isRefused } from './failures.ts';
import { type MessageBody, renderMessage } from './render.ts';

/** Discord waits three seconds for the first response (interactions/receiving-and-responding.mdx); this leaves some time. */
export const DEFER_AFTER_MS = 1500;
const PROGRESS_EVERY_MS = 1000;

export type Answerable = CommandInteraction | MessageComponentInteraction;

/** Runs `produce` and sends its reply as the answer; resolves when it is sent. */
export async function answerInteraction(
  interaction: Answerable,
  delivery: Delivery,
  produce: (progress: BuildProgress) => Promise<Reply>,
  context: RenderContext,
): Promise<void> {
  let acknowledged: Promise<void> | undefined;
  const defer = () => {
    acknowledged = acknowledge(interaction, delivery);
    acknowledged.catch(() => {});
  };
  const timer = setTimeout(defer, delivery.slow ? 0 : DEFER_AFTER_MS);
  const progress = delivery.slow ? showProgress(interaction, context) : () => {};
  const reply = await produce(progress).finally(() => clearTimeout(timer));
  await acknowledged;
  const message = renderMessage(reply, { ...context, ...delivery });
  if (goesAside(reply, delivery)) return sendAside(interaction, delivery, message);
  await sendInPlace(interaction, delivery, message).catch((error: unknown) => {
    if (!isCoded(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    // The message that it should replace has been deleted.
    return sendAside(interaction, delivery, message);
  });
}

export async function acknowledge(
  interaction: Answerable,
  { inPlace, ephemeral }: Pick<Delivery, 'inPlace' | 'ephemeral'>,
): Promise<void> {
  const acknowledging =
    inPlace && interaction.isMessageComponent()
      ? interaction.deferUpdate()
      : interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await firstResponse(acknowledging);
  interaction.deferred = true;
}

async function sendInPlace(interaction: Answerable, { inPlace, ephemeral }: Delivery, message: MessageBody) {
  if (interaction.deferred) await interaction.editReply(message);
  else if (inPlace && interaction.isMessageComponent()) await firstResponse(interaction.update(message));
  else await firstResponse(interaction.reply(ephemeral ? privately(message) : message));
}

/**
 * Sends a message that only the person sees. A deferred public answer is deleted first: otherwise Discord would show the
 * message in its place, to everybody.
 */
async function sendAside(interaction: Answerable, { inPlace }: Delivery, message: MessageBody) {
  if (!interaction.deferred) return firstResponse(interaction.reply(privately(message)));
  if (!inPlace) await ignoring(RESTJSONErrorCodes.UnknownMessage, interaction.deleteReply());
  await interaction.followUp(privately(message));
}

/** Tells the person privately why the bot will not do what they asked. */
export async function tellPrivately(interaction: Answerable, headline: string, context: RenderContext) {
  const message = privately(renderMessage({ outcome: 'refused', headline }, context));
  await firstResponse(interaction.replied ? interaction.followUp(message) : interaction.reply(message));
}

function privately({ components }: MessageBody) {
  return { components, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
}

/** Shows the progress of slow work in the deferred answer, until Discord no longer accepts it. */
function showProgress(interaction: Answerable, context: RenderContext): BuildProgress {
  let last = performance.now();
  return (share, step) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    const headline = `${Math.floor(share * 100)}%: ${step}`;
    const message = renderMessage({ outcome: 'told', headline }, context);
    interaction.editReply(message).catch((error: unknown) => {
      if (isRefused(error)) last = Number.POSITIVE_INFINITY;
    });
  };
}

/** Answers an interaction in time: acknowledges slow ones, and keeps errors private. */
import {
  type CommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import type { BuildProgress } from '../request/generation.ts';
import { audienceOf, type Delivery, goesAside } from './delivery.ts';
import { DEFER_AFTER_MS, PROGRESS_EVERY_MS } from './limits.ts';
import { type MessageBody, type RenderContext, renderMessage } from './render.ts';

export type AnswerableInteraction = CommandInteraction | MessageComponentInteraction;

/** Runs `produce` and sends its reply as the answer; resolves when it is sent. */
export async function answerInteraction(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  produce: (progress: BuildProgress) => Promise<Reply>,
  context: RenderContext,
): Promise<void> {
  let acknowledged: Promise<void> | undefined;
  const defer = () => {
    acknowledged = acknowledge(interaction, delivery);
    acknowledged.catch(() => {});
  };
  const timer = setTimeout(defer, DEFER_AFTER_MS);
  if (delivery.slow) {
    clearTimeout(timer);
    defer();
  }
  const progress = delivery.slow ? showProgress(interaction, context) : () => {};
  const reply = await produce(progress).finally(() => clearTimeout(timer));
  await acknowledged;
  await send(interaction, delivery, reply, { ...context, audience: audienceOf(delivery) });
}

/** Defers the answer. */
export async function acknowledge(
  interaction: AnswerableInteraction,
  { inPlace, private: hidden }: Pick<Delivery, 'inPlace' | 'private'>,
): Promise<void> {
  const acknowledging =
    inPlace && interaction.isMessageComponent()
      ? interaction.deferUpdate()
      : interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  await firstResponse(acknowledging);
  interaction.deferred = true;
}

/** Waits for a first response. If Discord's answer to it gets lost, discord.js tries again and is told that there is one. */
export function firstResponse(responding: Promise<unknown>): Promise<void> {
  return ignoring(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, responding);
}

/** Sends the answer privately instead if the message that it should replace has been deleted. */
async function send(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  reply: Reply,
  context: RenderContext,
): Promise<void> {
  const message = renderMessage(reply, context);
  if (goesAside(reply, delivery)) return sendAside(interaction, delivery, message);
  await place(interaction, delivery, message).catch((error: unknown) => {
    if (!isCoded(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    return sendAside(interaction, delivery, message);
  });
}

async function place(
  interaction: AnswerableInteraction,
  { inPlace, private: hidden }: Delivery,
  message: MessageBody,
): Promise<void> {
  if (interaction.deferred) await interaction.editReply(message);
  else if (inPlace && interaction.isMessageComponent()) await firstResponse(interaction.update(message));
  else await firstResponse(interaction.reply(hidden ? privately(message) : message));
}

/**
 * Sends a message that only the person sees. A deferred public answer is deleted first: otherwise Discord would show the
 * message in its place, to everybody.
 */
async function sendAside(
  interaction: AnswerableInteraction,
  { inPlace }: Delivery,
  message: MessageBody,
): Promise<void> {
  if (!interaction.deferred) return firstResponse(interaction.reply(privately(message)));
  if (!inPlace) await ignoring(RESTJSONErrorCodes.UnknownMessage, interaction.deleteReply());
  await interaction.followUp(privately(message));
}

/** Tells the person privately why the bot will not do what they asked. */
export async function tellPrivately(
  interaction: AnswerableInteraction,
  headline: string,
  context: RenderContext,
): Promise<void> {
  await firstResponse(interaction.reply(privately(renderMessage({ outcome: 'refused', headline }, context))));
}

function privately({ components }: MessageBody) {
  return { components, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
}

/** Shows the progress of slow work in the deferred answer. */
function showProgress(interaction: AnswerableInteraction, context: RenderContext): BuildProgress {
  let last = performance.now();
  return (share, step) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    const headline = `${Math.floor(share * 100)}%: ${step}`;
    interaction.editReply(renderMessage({ outcome: 'told', headline }, context)).catch(() => {});
  };
}

/** Waits for a request to Discord, and treats an error with this code as success. */
export async function ignoring(code: RESTJSONErrorCodes, request: Promise<unknown>): Promise<void> {
  await request.catch((error: unknown) => {
    if (!isCoded(error, code)) throw error;
  });
}

function isCoded(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Whether Discord has refused a request (4xx), so that it is no use to repeat it. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status < 500;
}

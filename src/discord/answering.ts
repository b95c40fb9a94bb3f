/** Answers an interaction in time: acknowledges slow ones, and keeps errors private. */
import {
  type CommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { type Reply, withNote } from '../reply/reply.ts';
import type { BuildProgress } from '../request/generation.ts';
import { type Delivery, goesAside, type RenderContext } from './delivery.ts';
import { firstAllowed, firstResponse, ignoring, isCoded, isRefused } from './failures.ts';
import { DEFER_AFTER_MS } from './limits.ts';
import { type MessageBody, renderMessage } from './render.ts';

const PROGRESS_EVERY_MS = 1000;
const ON_TIME = 'If this takes more than 15 minutes, the result comes as a new message.';
const LATE = 'This took longer than the 15 minutes in which I can edit an answer, so here is a new message.';

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
  const timer = setTimeout(defer, delivery.slow ? 0 : DEFER_AFTER_MS);
  const progress = delivery.slow ? showProgress(interaction, context) : () => {};
  const reply = await produce(progress).finally(() => clearTimeout(timer));
  await acknowledged;
  await send(interaction, delivery, reply, { ...context, ...delivery });
}

export async function acknowledge(
  interaction: AnswerableInteraction,
  { inPlace, ephemeral }: Pick<Delivery, 'inPlace' | 'ephemeral'>,
): Promise<void> {
  const acknowledging =
    inPlace && interaction.isMessageComponent()
      ? interaction.deferUpdate()
      : interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await firstResponse(acknowledging);
  interaction.deferred = true;
}

/** Sends the answer privately if the message that it should replace has been deleted, and elsewhere if it is too late. */
async function send(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  reply: Reply,
  context: RenderContext,
): Promise<void> {
  const message = renderMessage(reply, context);
  const place = goesAside(reply, delivery) ? sendAside : sendInPlace;
  await place(interaction, delivery, message).catch((error: unknown) => {
    if (isCoded(error, RESTJSONErrorCodes.UnknownMessage)) return sendAside(interaction, delivery, message);
    if (isCoded(error, RESTJSONErrorCodes.InvalidWebhookToken, RESTJSONErrorCodes.UnknownWebhook))
      return sendLate(interaction, delivery, reply, context);
    throw error;
  });
}

async function sendInPlace(
  interaction: AnswerableInteraction,
  { inPlace, ephemeral }: Delivery,
  message: MessageBody,
): Promise<void> {
  if (interaction.deferred) await interaction.editReply(message);
  else if (inPlace && interaction.isMessageComponent()) await firstResponse(interaction.update(message));
  else await firstResponse(interaction.reply(ephemeral ? privately(message) : message));
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

/** Sends an answer that comes after the interaction has ended: to the channel if it is public, or else to the person. */
async function sendLate(
  { channel, user }: AnswerableInteraction,
  delivery: Delivery,
  reply: Reply,
  context: RenderContext,
): Promise<void> {
  const isPublic = delivery.audience === 'public' && !goesAside(reply, delivery);
  const late = withNote(reply, LATE);
  const toAll = renderMessage(late, { ...context, asker: user.id });
  const toPerson = renderMessage(late, { ...context, audience: 'alone' });
  await firstAllowed([
    ...(isPublic && channel?.isSendable() ? [() => channel.send(toAll)] : []),
    () => user.send(toPerson),
  ]);
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

/** Shows the progress of slow work in the deferred answer, until Discord no longer accepts it. */
function showProgress(interaction: AnswerableInteraction, context: RenderContext): BuildProgress {
  let last = performance.now();
  return (share, step) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    const headline = `${Math.floor(share * 100)}%: ${step}`;
    const message = renderMessage({ outcome: 'told', headline, notes: [ON_TIME] }, context);
    interaction.editReply(message).catch((error: unknown) => {
      if (isRefused(error)) last = Number.POSITIVE_INFINITY;
    });
  };
}

/** Answers an interaction in time: acknowledges slow ones, keeps errors private, pings nobody. */
import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import type { BuildProgress } from '../request/generation.ts';
import { audienceOf, type Delivery, goesAside } from './delivery.ts';
import { DEFER_AFTER_MS, PROGRESS_EVERY_MS } from './limits.ts';
import { type RenderContext, renderMessage } from './render.ts';

export type AnswerableInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

type Content = Pick<InteractionReplyOptions & InteractionEditReplyOptions, 'components' | 'allowedMentions'>;

export const SILENT_MENTIONS = { parse: [] } as const;

/** Runs `produce` and sends its reply as the answer; resolves when it is sent. */
export async function answerInteraction(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  produce: (progress: BuildProgress) => Promise<Reply>,
  context: RenderContext,
): Promise<void> {
  let deferred: Promise<unknown> | undefined;
  const defer = () => {
    deferred = acknowledge(interaction, delivery);
    deferred.catch(() => {});
  };
  const timer = delivery.slow ? undefined : setTimeout(defer, DEFER_AFTER_MS);
  if (delivery.slow) defer();
  try {
    const reply = await produce(delivery.slow ? showProgress(interaction, context) : () => {});
    clearTimeout(timer);
    await deferred;
    await send(interaction, delivery, reply, context, deferred !== undefined);
  } finally {
    clearTimeout(timer);
  }
}

function acknowledge(interaction: AnswerableInteraction, delivery: Delivery): Promise<void> {
  return acknowledged(
    interaction,
    delivery.inPlace && interaction.isMessageComponent()
      ? interaction.deferUpdate()
      : interaction.deferReply(delivery.private ? { flags: MessageFlags.Ephemeral } : {}),
  );
}

/** If Discord's response to an acknowledgement is lost, the retry is told that it was already acknowledged; that is fine. */
export async function acknowledged(
  interaction: AnswerableInteraction,
  acknowledging: Promise<unknown>,
): Promise<void> {
  await acknowledging.catch((error: unknown) => {
    if (!isCoded(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
    interaction.deferred = true;
  });
}

async function send(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  reply: Reply,
  context: RenderContext,
  deferred: boolean,
): Promise<void> {
  const components = renderMessage(reply, { ...context, audience: audienceOf(delivery) });
  const message = { components, allowedMentions: SILENT_MENTIONS };
  if (goesAside(reply, delivery)) return sendPrivately(interaction, delivery, message, deferred);
  await place(interaction, delivery, message, deferred).catch((problem: unknown) => {
    /** The message was deleted after its button was pressed. */
    const gone = isCoded(problem, RESTJSONErrorCodes.UnknownMessage);
    if (!delivery.inPlace || !gone) throw problem;
    return sendPrivately(interaction, delivery, message, deferred);
  });
}

async function place(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  message: Content,
  deferred: boolean,
): Promise<void> {
  if (deferred) await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  else if (delivery.inPlace && interaction.isMessageComponent()) await interaction.update(message);
  else await interaction.reply({ ...message, flags: flagsFor(delivery.private) });
}

const NO_PERMISSION: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

/** Whether Discord refused because the bot lacks a permission in the channel. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && NO_PERMISSION.includes(error.code);
}

function isCoded(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/**
 * An error is for who asked: a public answer that was promised is taken back, and first, because the first follow-up
 * after a promise takes its place and is as public as it.
 */
async function sendPrivately(
  interaction: AnswerableInteraction,
  delivery: Delivery,
  message: Content,
  deferred: boolean,
): Promise<void> {
  const reply = { ...message, flags: flagsFor(true) } as InteractionReplyOptions;
  if (!deferred) {
    await interaction.reply(reply);
    return;
  }
  if (!delivery.inPlace) await interaction.deleteReply();
  await interaction.followUp(reply);
}

/** Tells the person privately why the bot will not do what they asked. */
export async function tellPrivately(
  interaction: AnswerableInteraction,
  headline: string,
  context: RenderContext,
): Promise<void> {
  const components = renderMessage({ outcome: 'refused', headline }, context);
  await interaction.reply({ components, flags: flagsFor(true), allowedMentions: SILENT_MENTIONS });
}

function flagsFor(
  ephemeral: boolean,
): MessageFlags.IsComponentsV2 | (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2)[] {
  return ephemeral ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : MessageFlags.IsComponentsV2;
}

/** Shows the progress of long work in the answer that is still to come. */
function showProgress(interaction: AnswerableInteraction, context: RenderContext): BuildProgress {
  let last = performance.now();
  return (share, step) => {
    if (performance.now() - last < PROGRESS_EVERY_MS) return;
    last = performance.now();
    const components = renderMessage(
      { outcome: 'told', headline: `${Math.floor(share * 100)}%: ${step}` },
      context,
    );
    interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 }).catch(() => {});
  };
}

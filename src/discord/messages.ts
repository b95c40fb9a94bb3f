/** Answers direct messages and mentions, which are questions or commands. */
import { type Message, MessageType } from 'discord.js';
import { type Reply, type Request, UserError, withNote } from '../reply/reply.ts';
import { type Context, contextFor } from '../request/command.ts';
import { type Recall, readMessage, type Turn } from '../request/command-line.ts';
import { respond } from '../request/respond.ts';
import { greetChannel } from './arrival.ts';
import { askerOf } from './asker.ts';
import { type Bot, isNew, limitRate } from './bot.ts';
import type { RenderContext } from './delivery.ts';
import { firstAllowed } from './failures.ts';
import { componentsOf } from './message-size.ts';
import { readAsker, turnOf } from './message-state.ts';
import { askForPatience } from './rate-limiter.ts';
import { renderMessage } from './render.ts';

/** A follow-up looks for earlier answers among this many messages. */
export const MAX_MESSAGES_BACK = 20;
/** If an answer takes longer than this, Discord shows the bot typing. */
const TYPING_AFTER_MS = 500;
const WELCOME = 'Hello! I quote from the text, word for word. /help says what I know and how to ask.';
const UNSEEN =
  'Discord does not show me the text of that reply. Mention me in it, or use the buttons under my answer.';
const NOT_THERE = 'I could not post in that channel, so here is the answer.';

/** Answers a message to the bot, and ignores any other. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (!isForUs(message)) return;
  const { author, guildId, createdTimestamp: at } = message;
  const context = contextFor(bot, askerOf(author, guildId));
  const waitMs = limitRate(bot, author.id, at, context.place);
  if (waitMs === undefined) return answer(message, bot, context);
  /** One note is enough, or there would be as many notes as questions. Until they may ask again, that time is the same. */
  if (!isNew(`refusal ${author.id} ${at + waitMs}`, bot)) return;
  const note: Reply = { outcome: 'refused', headline: askForPatience(waitMs) };
  // It does not concern others, so it goes into the channel only if they accept no direct messages.
  await firstAllowed([
    () => sendDirectly(message, note, context),
    () => message.reply(bodyOf(message, note, context)),
  ]);
}

async function answer(message: Message, bot: Bot, context: Context): Promise<void> {
  const typing = setTimeout(() => showTyping(message, bot), TYPING_AFTER_MS);
  let earlier: Promise<Turn[] | undefined> | undefined;
  const recall = () => {
    earlier ??= earlierTurns(message, bot);
    return earlier;
  };
  const reply = await respond(() => readRequest(message, bot, recall), context);
  const isAlone = message.guildId === null;
  const isFirst = isAlone && (await recall())?.length === 0;
  clearTimeout(typing);
  if (isAlone) await sendDirectly(message, isFirst ? welcome(reply) : reply, context);
  else await sendInChannel(message, reply, context);
  await greetChannel(message, reply, bot);
}

/**
 * What the message asks for. Discord withholds the text of a reply to the answer of a slash command, unless it mentions
 * the bot (discord/discord-api-docs#5395).
 * @throws UserError if it has no text, only an attachment or the like
 */
async function readRequest(message: Message, { commands }: Bot, recall: Recall): Promise<Request> {
  const { client, attachments, stickers, type, guildId } = message;
  const written = textOf(message);
  const isEmpty = written === '' && attachments.size + stickers.size === 0;
  if (isEmpty && type === MessageType.Reply && guildId !== null) throw new UserError(UNSEEN);
  const text = written.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ').trim();
  if (text === '' && (written === '' || attachments.size + stickers.size > 0))
    throw new UserError('I can read only the text of a message. What would you like to know?');
  return readMessage(text, commands, recall);
}

/** The text of a message, or of the message that it forwards; one that Discord shows in part may have neither. */
export function textOf({ content, messageSnapshots }: Message): string {
  return content?.trim() || messageSnapshots.first()?.content?.trim() || '';
}

/** Answers as a reply or, failing that, in the channel or in a direct message. */
async function sendInChannel(message: Message, reply: Reply, context: RenderContext): Promise<void> {
  const { channel, author } = message;
  const body = bodyOf(message, reply, { ...context, control: 'delete', asker: author.id });
  await firstAllowed([
    () => message.reply(body),
    ...(channel.isSendable() ? [() => channel.send(body)] : []),
    () => sendDirectly(message, withNote(reply, NOT_THERE), context),
  ]);
}

async function sendDirectly(message: Message, reply: Reply, context: RenderContext): Promise<void> {
  const body = bodyOf(message, reply, context);
  if (message.guildId === null) await message.reply(body);
  else await message.author.send(body);
}

/** The nonce keeps Discord from posting the message twice if its response gets lost and discord.js tries again. */
function bodyOf({ id }: Message, reply: Reply, context: RenderContext) {
  return { ...renderMessage(reply, context), nonce: id, enforceNonce: true };
}

/** Whether a person sent the message to the bot or mentioned it by name; mentions of a role or of everyone do not count. */
function isForUs({ author, webhookId, type, guildId, mentions, client }: Message): boolean {
  if (author.bot || author.system || webhookId !== null) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return guildId === null || mentions.users.has(client.user.id);
}

/** Adds a welcome to the first answer in a conversation, unless the bot is talking about itself anyway. */
export function welcome(reply: Reply): Reply {
  return reply.outcome === 'told' ? reply : withNote(reply, WELCOME);
}

function showTyping({ channel }: Message, { log }: Bot): void {
  if (!channel.isSendable()) return;
  channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'typing could not be shown'));
}

/** The bot's earlier answers to the person, the one being replied to first. Undefined if they cannot be read. */
async function earlierTurns(message: Message, { commands, log }: Bot): Promise<Turn[] | undefined> {
  try {
    const answers = await fetchAnswers(message);
    return answers.map((answer) => turnOf(componentsOf(answer), commands));
  } catch (error) {
    log.warn({ err: error }, 'the conversation could not be read');
    return undefined;
  }
}

async function fetchAnswers(message: Message): Promise<Message[]> {
  const { channel, id, guildId, author, reference, client } = message;
  const before = await channel.messages.fetch({ before: id, limit: MAX_MESSAGES_BACK });
  const repliedTo = reference?.messageId;
  const old = repliedTo && !before.has(repliedTo) ? [await channel.messages.fetch(repliedTo)] : [];
  const ours = [...old, ...before.values()].filter((earlier) => {
    const forThem = guildId === null || readAsker(earlier) === author.id;
    return earlier.author.id === client.user.id && (forThem || earlier.id === repliedTo);
  });
  return ours.sort((a, b) => Number(b.id === repliedTo) - Number(a.id === repliedTo));
}

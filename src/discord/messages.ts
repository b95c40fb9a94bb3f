/** Answers direct messages and mentions: plain text is a question or a written command. */
import { ChannelType, type Message, type MessageCreateOptions, MessageFlags, MessageType } from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import { readMessage, type Turn } from '../request/command-line.ts';
import { respond } from '../request/respond.ts';
import { isForbidden, SILENT_MENTIONS } from './answering.ts';
import { takeGreeting } from './arrival.ts';
import { writerAnswered, writerOf } from './asker.ts';
import { type Bot, contextFor, refuseHaste } from './bot.ts';
import { askForPatience, type Refusal } from './limiter.ts';
import { MAX_MESSAGES_BACK, TYPING_AFTER_MS } from './limits.ts';
import { type RenderContext, renderMessage } from './render.ts';
import { turnOf } from './state.ts';

const WELCOME = 'Hello! I quote from the text, word for word. /help says what I know and how to ask.';

/** Answers a message that is meant for the bot, and ignores any other. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (!isForUs(message)) return;
  const context = contextFor(bot, writerOf(message));
  const { author, createdTimestamp: at } = message;
  const refusal = refuseHaste(bot, { id: author.id, at, place: context.place });
  if (refusal) return askForPatienceOnce(message, refusal, context);
  const text = withoutMention(message);
  const typing = setTimeout(() => showTyping(message, bot), TYPING_AFTER_MS);
  const alone = message.channel.type === ChannelType.DM;
  const earlier = once(() => earlierAnswers(message, bot));
  const recall = async () => {
    const answers = await earlier();
    return answers && turnsOf(answers, bot);
  };
  const reply = await respond(
    () => readMessage(text, bot.commands, recall),
    { ...context, progress: () => {} },
    bot.log,
  );
  const isFirst = alone && (await earlier())?.length === 0;
  clearTimeout(typing);
  if (alone) await sendDirectly(message, isFirst ? welcome(reply) : reply, context);
  else await sendInChannel(message, reply, context);
  await greetChannel(message, reply, bot);
}

/** Tells a person only once, or there would be as many notes as questions. */
async function askForPatienceOnce(message: Message, refusal: Refusal, context: RenderContext): Promise<void> {
  const headline = askForPatience(refusal);
  if (!refusal.again) await sendDirectly(message, { outcome: 'refused', headline }, context);
}

const NOT_THERE = 'I am not allowed to post in that channel, so here is the answer.';

/** Answers as a reply, or at least in the channel; if neither is allowed, in a direct message. */
async function sendInChannel(message: Message, reply: Reply, context: RenderContext): Promise<void> {
  const answer = draw(message, reply, { ...context, audience: 'public', asker: message.author.id });
  const { channel } = message;
  await firstAllowed([
    () => message.reply(answer),
    ...(channel.isSendable() ? [() => channel.send(answer)] : []),
    () => sendDirectly(message, { ...reply, notes: [NOT_THERE, ...(reply.notes ?? [])] }, context),
  ]);
}

/** Greets a new server when somebody first mentions the bot there, if that has not happened yet. */
async function greetChannel({ channel, guildId }: Message, { outcome }: Reply, bot: Bot): Promise<void> {
  const greeting = await takeGreeting(guildId, bot);
  if (greeting && outcome !== 'told' && channel.isSendable()) await channel.send(greeting);
}

/** Tries one way after another as long as Discord forbids them. */
async function firstAllowed([way, ...others]: readonly (() => Promise<unknown>)[]): Promise<void> {
  try {
    await way?.();
  } catch (error) {
    if (others.length === 0 || !isForbidden(error)) throw error;
    await firstAllowed(others);
  }
}

async function sendDirectly(message: Message, reply: Reply, context: RenderContext): Promise<void> {
  const answer = draw(message, reply, { ...context, audience: 'alone' });
  if (message.guildId === null) await message.reply(answer);
  else await message.author.send(answer);
}

function draw({ id }: Message, reply: Reply, context: RenderContext): MessageCreateOptions {
  return {
    components: renderMessage(reply, context),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: SILENT_MENTIONS,
    /** Makes a retry, after Discord's response was lost, the same message. */
    nonce: id,
    enforceNonce: true,
  };
}

/** Messages by people, either direct or mentioning the bot itself; mentions of a role or of everyone do not count. */
function isForUs({ author, type, guildId, mentions, client }: Message): boolean {
  if (author.bot || author.system || (type !== MessageType.Default && type !== MessageType.Reply))
    return false;
  return guildId === null || mentions.users.has(client.user.id);
}

function withoutMention({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ');
}

/** Adds a word of welcome to the first answer in a conversation, unless the bot is talking about itself anyway. */
export function welcome(reply: Reply): Reply {
  return reply.outcome === 'told' ? reply : { ...reply, notes: [WELCOME, ...(reply.notes ?? [])] };
}

function showTyping({ channel }: Message, { log }: Bot): void {
  if (!channel.isSendable()) return;
  channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'typing could not be shown'));
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function turnsOf(answers: readonly Message[], { commands }: Bot): Turn[] {
  return answers.flatMap(
    ({ components }) =>
      turnOf(
        components.map((component) => component.toJSON()),
        commands,
      ) ?? [],
  );
}

/** The bot's answers in the conversation, the one being replied to first; undefined if they cannot be read. */
async function earlierAnswers(message: Message, { log }: Bot): Promise<Message[] | undefined> {
  return fetchAnswers(message).catch((error: unknown) => {
    log.warn({ err: error }, 'the conversation could not be read');
    return undefined;
  });
}

async function fetchAnswers({
  channel,
  id,
  guildId,
  author,
  reference,
  client,
}: Message): Promise<Message[]> {
  const before = await channel.messages.fetch({ before: id, limit: MAX_MESSAGES_BACK });
  const repliedTo = reference?.messageId;
  const old = repliedTo && !before.has(repliedTo) ? [await channel.messages.fetch(repliedTo)] : [];
  const ours = [...old, ...before.values()].filter((earlier) => {
    const forThem = guildId === null || writerAnswered(earlier) === author.id;
    return earlier.author.id === client.user.id && (forThem || earlier.id === repliedTo);
  });
  return ours.sort((a, b) => Number(b.id === repliedTo) - Number(a.id === repliedTo));
}

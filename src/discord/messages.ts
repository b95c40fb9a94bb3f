/** Direct messages and mentions: plain text is a question, or a command written out. */
import { ChannelType, type Message, type MessageCreateOptions, MessageFlags, MessageType } from 'discord.js';
import type { Reply } from '../answer/reply.ts';
import { readMessage, type Turn } from '../command-line.ts';
import { respond } from '../respond.ts';
import { isForbidden, SILENT_MENTIONS } from './answering.ts';
import { takeGreeting } from './arrival.ts';
import { writerAnswered, writerOf } from './asker.ts';
import { type Bot, contextFor, refuseHaste } from './bot.ts';
import { askForPatience, type Refusal } from './limiter.ts';
import { MAX_MESSAGES_BACK, TYPING_AFTER_MS } from './limits.ts';
import { type RenderContext, renderMessage } from './render.ts';
import { turnOf } from './state.ts';

const WELCOME = 'Hello! I quote from the text, word for word. /help says what I know and how to ask.';

/** Answers a message that is meant for the bot; any other is none of its business. */
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

/** Who goes on all the same is not told again: the notes would be as many as the questions. */
async function askForPatienceOnce(message: Message, refusal: Refusal, context: RenderContext): Promise<void> {
  const headline = askForPatience(refusal);
  if (!refusal.again) await sendDirectly(message, { outcome: 'refused', headline }, context);
}

const NOT_THERE = 'I may not write in that channel, so I answer here.';

/** As a reply, or at least in the channel; where the bot may do neither, who asked gets the answer directly. */
async function sendInChannel(message: Message, reply: Reply, context: RenderContext): Promise<void> {
  const answer = draw(message, reply, { ...context, audience: 'public', asker: message.author.id });
  const { channel } = message;
  await firstAllowed([
    () => message.reply(answer),
    ...(channel.isSendable() ? [() => channel.send(answer)] : []),
    () => sendDirectly(message, { ...reply, notes: [NOT_THERE, ...(reply.notes ?? [])] }, context),
  ]);
}

/** A greeting that waits in a new server is for the first person who mentions the bot there. */
async function greetChannel({ channel, guildId }: Message, { outcome }: Reply, bot: Bot): Promise<void> {
  const greeting = await takeGreeting(guildId, bot);
  if (greeting && outcome !== 'told' && channel.isSendable()) await channel.send(greeting);
}

/** Tries one way after the other for as long as Discord forbids them. */
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
    /** A message that is sent again, because Discord's answer was lost, is the same message. */
    nonce: id,
    enforceNonce: true,
  };
}

/** People's own messages, in a direct conversation or with a mention of the bot by name; a role or everyone is not it. */
function isForUs({ author, type, guildId, mentions, client }: Message): boolean {
  if (author.bot || author.system || (type !== MessageType.Default && type !== MessageType.Reply))
    return false;
  return guildId === null || mentions.users.has(client.user.id);
}

function withoutMention({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ');
}

/** A new conversation begins with a word of welcome; what the bot tells of itself needs none. */
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

/** The answers given in the conversation, the one that the message replies to first; undefined where they cannot be read. */
async function earlierAnswers(message: Message, { log }: Bot): Promise<Message[] | undefined> {
  return fetchAnswers(message).catch((error: unknown) => {
    log.warn({ err: error }, 'the conversation cannot be read');
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

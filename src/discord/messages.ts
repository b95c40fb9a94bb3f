/** Direct messages and mentions: plain text is a question, or a command written out. */
import { type Message, MessageFlags, MessageType } from 'discord.js';
import { readMessage, type Turn } from '../command-line.ts';
import { respond } from '../respond.ts';
import { SILENT_MENTIONS } from './answering.ts';
import { writerOf } from './asker.ts';
import { type Bot, contextFor } from './bot.ts';
import { stateOf } from './interactions.ts';
import { renderMessage } from './render.ts';

/** So many messages back is looked for the answer that `more` goes on with. */
const MESSAGES_LOOKED_BACK = 20;

/** Answers a message that is meant for the bot; any other is none of its business. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (!isForUs(message)) return;
  const context = contextFor(bot, writerOf(message));
  const text = withoutMention(message);
  const reply = await respond(
    () => readMessage(text, bot.commands, () => recall(message, bot)),
    { ...context, progress: () => {} },
    bot.log,
  );
  await message.reply({
    components: renderMessage(reply, context),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: SILENT_MENTIONS,
    failIfNotExists: false,
  });
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

/** The answers given in the conversation, the one that the message replies to first. */
async function recall(message: Message, bot: Bot): Promise<Turn[]> {
  const repliedTo = message.reference?.messageId;
  const before = await message.channel.messages.fetch({ before: message.id, limit: MESSAGES_LOOKED_BACK });
  const ours = [...before.values()].filter(({ id, author, mentions }) => {
    const forThem = message.guildId === null || mentions.repliedUser?.id === message.author.id;
    return author.id === message.client.user.id && id !== repliedTo && forThem;
  });
  const first = repliedTo ? [await message.channel.messages.fetch(repliedTo)] : [];
  return [...first, ...ours].flatMap((answer) => {
    const state = stateOf(answer, bot);
    return state ? [{ request: state.request, pages: { number: state.request.page, last: state.last } }] : [];
  });
}

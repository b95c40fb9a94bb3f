/** Direct messages and mentions: plain text is a question, or a command written out. */
import { DiscordAPIError, type Message, MessageFlags, MessageType } from 'discord.js';
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

/** The answers given in the conversation, the one that the message replies to first; none where they cannot be read. */
async function recall(message: Message, bot: Bot): Promise<Turn[]> {
  const answers = await earlierAnswers(message).catch((error: unknown) => {
    if (!(error instanceof DiscordAPIError)) throw error;
    bot.log.warn({ code: error.code, status: error.status }, 'the conversation cannot be read');
    return [];
  });
  return answers.flatMap((answer) => {
    const state = stateOf(answer, bot);
    return state ? [{ request: state.request, pages: { number: state.request.page, last: state.last } }] : [];
  });
}

async function earlierAnswers({
  channel,
  id,
  guildId,
  author,
  reference,
  client,
}: Message): Promise<Message[]> {
  const before = await channel.messages.fetch({ before: id, limit: MESSAGES_LOOKED_BACK });
  const repliedTo = reference?.messageId;
  const old = repliedTo && !before.has(repliedTo) ? [await channel.messages.fetch(repliedTo)] : [];
  const ours = [...old, ...before.values()].filter((earlier) => {
    const forThem = guildId === null || earlier.mentions.repliedUser?.id === author.id;
    return earlier.author.id === client.user.id && (forThem || earlier.id === repliedTo);
  });
  return ours.sort((a, b) => Number(b.id === repliedTo) - Number(a.id === repliedTo));
}

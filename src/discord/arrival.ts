/** Greets a server that has just added the bot: in its system channel or, failing that, when somebody mentions the bot. */
import type { Guild, Message } from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import { contextFor } from '../request/command.ts';
import { GREETING } from '../request/command-line.ts';
import { respond } from '../request/respond.ts';
import type { Bot } from './bot.ts';
import { isRefused } from './failures.ts';
import { type MessageBody, renderMessage } from './render.ts';

/** Greets in the server's system channel. If the bot cannot post there, the greeting waits. */
export async function greetServer({ id, systemChannel }: Guild, bot: Bot): Promise<void> {
  const sent = await systemChannel?.send(await renderGreeting(id, bot)).catch((error: unknown) => {
    if (!isRefused(error)) throw error;
  });
  if (!sent) bot.ungreeted.set(id, true);
}

/** Greets a server that has not been greeted yet, where somebody has mentioned the bot and got this answer. */
export async function greetChannel(
  { channel, guildId }: Message,
  { outcome }: Reply,
  bot: Bot,
): Promise<void> {
  const isWaiting = guildId !== null && bot.ungreeted.delete(guildId);
  if (isWaiting && outcome !== 'told' && channel.isSendable())
    await channel.send(await renderGreeting(guildId, bot));
}

async function renderGreeting(id: string, bot: Bot): Promise<MessageBody> {
  const person = { name: 'everybody', moderates: false };
  const context = contextFor(bot, { person, place: { kind: 'server', id } });
  return renderMessage(await respond(() => GREETING, context), context);
}

/** Greets a server that has just added the bot: in its system channel or, failing that, when somebody mentions the bot. */
import type { Guild } from 'discord.js';
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

/** The greeting that is waiting for a server, if there is one; it is given only once. */
export async function takeGreeting(id: string | null, bot: Bot): Promise<MessageBody | undefined> {
  return id !== null && bot.ungreeted.delete(id) ? renderGreeting(id, bot) : undefined;
}

async function renderGreeting(id: string, bot: Bot): Promise<MessageBody> {
  const person = { name: 'everybody', moderates: false };
  const context = contextFor(bot, { person, place: { kind: 'server', id } });
  return renderMessage(await respond(() => GREETING, context), context);
}

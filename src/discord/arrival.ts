/** Greets a server that the bot was just added to: everybody at once, or else the first person who mentions the bot. */
import { type Guild, type MessageCreateOptions, MessageFlags } from 'discord.js';
import { GREETING } from '../request/courtesy.ts';
import { respond } from '../request/respond.ts';
import { isForbidden, SILENT_MENTIONS } from './answering.ts';
import { type Bot, contextFor } from './bot.ts';
import { renderMessage } from './render.ts';

/** Greets in the server's channel for system messages; if there is none, the greeting waits. */
export async function greetServer({ id, systemChannel }: Guild, bot: Bot): Promise<void> {
  if (systemChannel === null) return void bot.ungreeted.set(id, true);
  await systemChannel.send(await drawGreeting(id, bot)).catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
    bot.ungreeted.set(id, true);
  });
}

/** The greeting that is waiting for a server, if there is one. It can be taken only once. */
export async function takeGreeting(id: string | null, bot: Bot): Promise<MessageCreateOptions | undefined> {
  return id !== null && bot.ungreeted.delete(id) ? drawGreeting(id, bot) : undefined;
}

async function drawGreeting(id: string, bot: Bot): Promise<MessageCreateOptions> {
  const context = contextFor(bot, {
    person: { name: 'everybody', moderates: false },
    place: { kind: 'server', id },
  });
  const greeting = await respond(() => GREETING, { ...context, progress: () => {} }, bot.log);
  return {
    components: renderMessage(greeting, context),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: SILENT_MENTIONS,
  };
}

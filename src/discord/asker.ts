/** Works out who is asking, and where. */
import {
  type BaseInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type User,
} from 'discord.js';
import type { Context } from '../request/command.ts';
import { readAsker } from './message-state.ts';

type Asker = Pick<Context, 'person' | 'place'>;

/**
 * An interaction has the person's permissions in the channel, with administrators already taken into account. A message
 * does not carry its author's, so its author never counts as a moderator.
 */
export function askerOf({ displayName: name }: User, guildId: string | null, moderates = false): Asker {
  return {
    person: { name, moderates },
    place: guildId === null ? { kind: 'direct' } : { kind: 'server', id: guildId },
  };
}

export function hasAsked(interaction: MessageComponentInteraction): boolean {
  const { message, user } = interaction;
  const asker = message.interactionMetadata?.user.id ?? readAsker(message);
  return asker === user.id || isAlone(interaction);
}

/** Whether this is a direct message with the bot, which nobody else can see. */
export function isAlone({ context }: BaseInteraction): boolean {
  return context === InteractionContextType.BotDM;
}

/** Who asks, and from where, as Discord tells it. */
import {
  type BaseInteraction,
  InteractionContextType,
  InteractionType,
  type Message,
  type MessageComponentInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Person, Place } from '../command.ts';
import { readAsker } from './state.ts';

interface Asker {
  readonly person: Person;
  readonly place: Place;
}

/** Discord computes an interaction's permissions for the channel it comes from, administrators' included. */
export function askerOf(interaction: BaseInteraction): Asker {
  const moderates = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return { person: { name: interaction.user.displayName, moderates }, place: placeOf(interaction.guildId) };
}

/** A message tells nothing sure about permissions, so nobody moderates by writing one. */
export function writerOf({ author, guildId }: Message): Asker {
  return { person: { name: author.displayName, moderates: false }, place: placeOf(guildId) };
}

function placeOf(guildId: string | null): Place {
  return guildId === null ? { kind: 'direct' } : { kind: 'server', id: guildId };
}

/** Whether who clicks is who asked. */
export function hasAsked(interaction: MessageComponentInteraction): boolean {
  const { message, user } = interaction;
  const asker = message.interactionMetadata?.user.id ?? writerAnswered(message);
  return asker === user.id || isAlone(interaction);
}

/** The id of whose message an answer replies to: as the answer says, or, of an older one, as Discord still knows. */
export function writerAnswered({ components, mentions }: Message): string | undefined {
  return readAsker(components.map((component) => component.toJSON())) ?? mentions.repliedUser?.id;
}

/** Whether the message was made by a press on another one. */
export function isPressed({ message }: MessageComponentInteraction): boolean {
  return message.interactionMetadata?.type === InteractionType.MessageComponent;
}

/** In a direct conversation with the bot nobody else is there to see, or to click. */
export function isAlone({ context }: Pick<MessageComponentInteraction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}

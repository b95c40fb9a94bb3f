/** Who asks, and from where, as Discord tells it. */
import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Person, Place } from '../command.ts';

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

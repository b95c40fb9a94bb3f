/** Buttons that act on the answer they belong to: share a private one, delete a public one. */
import { type ButtonInteraction, ComponentType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { record } from '../request/respond.ts';
import { acknowledged, SILENT_MENTIONS, tellPrivately } from './answering.ts';
import { askerOf, hasAsked } from './asker.ts';
import { type Bot, contextFor } from './bot.ts';
import { signed, withControl } from './render.ts';
import type { Control } from './state.ts';

export function useControl(control: Control, interaction: ButtonInteraction, bot: Bot): Promise<void> {
  return control === 'share' ? share(interaction, bot) : remove(interaction, bot);
}

/** Posts a private answer in the channel under the name of the person who shares it, and removes the button. */
async function share(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { message, user } = interaction;
  const refused = whyNotShared(interaction, bot);
  recordControl('share', refused === undefined, interaction, bot);
  if (refused) return tellPrivately(interaction, refused, contextFor(bot, askerOf(interaction)));
  bot.shared.set(message.id, true);
  const [container] = message.components.map((component) => component.toJSON());
  if (container?.type !== ComponentType.Container) return;
  await interaction.update({
    components: [withControl(container, undefined)],
    allowedMentions: SILENT_MENTIONS,
  });
  await interaction.followUp({
    components: [signed(withControl(container, 'delete'), user.displayName)],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: SILENT_MENTIONS,
  });
}

/** The button may be pressed twice before it is gone, and nobody may post through the bot where they cannot post themselves. */
function whyNotShared(
  { message, memberPermissions, channel }: ButtonInteraction,
  { shared }: Bot,
): string | undefined {
  if (shared.has(message.id)) return 'You have already shared that answer.';
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const mute = memberPermissions !== null && !memberPermissions.has(needed);
  return mute ? 'You cannot post in this channel, so I cannot share the answer for you.' : undefined;
}

/** Deletes a public answer for the person who asked, or for a moderator. */
async function remove(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const moderates = interaction.memberPermissions?.any([
    PermissionFlagsBits.ManageMessages,
    PermissionFlagsBits.ManageGuild,
  ]);
  const allowed = hasAsked(interaction) || moderates === true;
  recordControl('delete', allowed, interaction, bot);
  if (!allowed) {
    const headline = 'Only the person who asked, or a moderator, can delete an answer.';
    return tellPrivately(interaction, headline, contextFor(bot, askerOf(interaction)));
  }
  await acknowledged(interaction, interaction.deferUpdate());
  await interaction.deleteReply();
}

function recordControl(
  control: Control,
  allowed: boolean,
  interaction: ButtonInteraction,
  { log }: Bot,
): void {
  const { kind: door } = askerOf(interaction).place;
  record({ command: control, door, milliseconds: 0, hits: 0, outcome: allowed ? 'told' : 'refused' }, log);
}

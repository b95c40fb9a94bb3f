/** Handles the buttons that act on their own message: Share on a private answer, Delete on a public one. */
import { type ButtonInteraction, ComponentType, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Context } from '../request/command.ts';
import { record } from '../request/respond.ts';
import { acknowledge, tellPrivately } from './answering.ts';
import { hasAsked } from './asker.ts';
import { type Bot, isNew } from './bot.ts';
import { signed, withControl } from './buttons.ts';
import { firstResponse, ignoring } from './failures.ts';
import { componentsOf } from './message-size.ts';
import type { Control } from './message-state.ts';
import { messageOf } from './render.ts';

/** Does what the button says, or tells the person why not. */
export async function useControl(control: Control, press: ButtonInteraction, bot: Bot, context: Context) {
  const refusal = control === 'share' ? whyNotShared(press, bot) : whyNotDeleted(press);
  const outcome = refusal === undefined ? 'told' : 'refused';
  record({ command: control, door: context.place.kind, milliseconds: 0, hits: 0, outcome }, bot.log);
  if (refusal !== undefined) return tellPrivately(press, refusal, context);
  return control === 'share' ? share(press, bot, context) : remove(press);
}

/** Posts a private answer in the channel, with the name of the person who shared it, and removes the button. */
async function share(interaction: ButtonInteraction, { done }: Bot, context: Context): Promise<void> {
  const { message, user } = interaction;
  const [container] = componentsOf(message);
  if (container?.type !== ComponentType.Container) return;
  await firstResponse(interaction.update(messageOf(withControl(container, undefined))));
  interaction.replied = true;
  try {
    await interaction.followUp(messageOf(signed(withControl(container, 'delete'), user.displayName)));
  } catch (error) {
    done.delete(sharing(message));
    await interaction.editReply(messageOf(container));
    await tellPrivately(interaction, 'The answer could not be posted. You can try again.', context);
    throw error;
  }
}

function sharing({ id }: ButtonInteraction['message']): string {
  return `share ${id}`;
}

/** Nobody may post through the bot where they cannot post themselves, and the button can be pressed twice before it goes. */
function whyNotShared({ message, memberPermissions, channel }: ButtonInteraction, bot: Bot) {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed = channel?.isThread() ? SendMessagesInThreads : SendMessages;
  const mute = memberPermissions !== null && !memberPermissions.has(needed);
  if (mute) return 'You cannot post in this channel, so I cannot share the answer for you.';
  return isNew(sharing(message), bot) ? undefined : 'You have already shared that answer.';
}

/** Deletes a public answer, unless somebody has already deleted it. */
async function remove(interaction: ButtonInteraction): Promise<void> {
  await acknowledge(interaction, { inPlace: true, ephemeral: false });
  await ignoring(RESTJSONErrorCodes.UnknownMessage, interaction.deleteReply());
}

function whyNotDeleted(interaction: ButtonInteraction): string | undefined {
  const { ManageMessages, ManageGuild } = PermissionFlagsBits;
  const moderates = interaction.memberPermissions?.any([ManageMessages, ManageGuild]);
  return hasAsked(interaction) || moderates
    ? undefined
    : 'Only the person who asked, or a moderator, can delete an answer.';
}

/** Buttons that do something to the answer they sit on: share a private one, delete a public one. */
import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../answer/reply.ts';
import { respond } from '../respond.ts';
import { UserError } from '../user-error.ts';
import { SILENT_MENTIONS } from './answering.ts';
import { askerOf, hasAsked } from './asker.ts';
import { type Bot, contextFor } from './bot.ts';
import { renderMessage } from './render.ts';
import { type Control, stateOf } from './state.ts';

/** So many answers back a second press of Share is known for one. */
const MAX_REMEMBERED = 1000;

export function useControl(control: Control, interaction: ButtonInteraction, bot: Bot): Promise<void> {
  return control === 'share' ? share(interaction, bot) : remove(interaction, bot);
}

/** Posts a private answer in the channel, with the name of who shares it, and takes the button away. */
async function share(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { message, user } = interaction;
  const context = contextFor(bot, askerOf(interaction));
  const refused = whyNotShared(interaction, bot);
  remember(message.id, bot);
  const reply = await respond(
    () => {
      const shown = stateOf(message, bot.commands);
      if (refused) throw new UserError(refused);
      if (shown === undefined)
        throw new UserError('That answer is of an older version of me. Please ask again.');
      return shown.request;
    },
    { ...context, progress: () => {} },
    bot.log,
  );
  if (reply.outcome === 'refused' || reply.outcome === 'failed')
    return tellPrivately(interaction, reply, bot);
  await interaction.update({ components: renderMessage(reply, context), allowedMentions: SILENT_MENTIONS });
  const shared = { ...reply, lines: [`Shared by ${user.displayName}`, ...(reply.lines ?? [])] };
  await interaction.followUp({
    components: renderMessage(shared, { ...context, audience: 'public' }),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: SILENT_MENTIONS,
  });
}

/** A press that came before the button was gone is one too many; and nobody speaks through the bot who may not speak. */
function whyNotShared(
  { message, memberPermissions, channel }: ButtonInteraction,
  { shared }: Bot,
): string | undefined {
  if (shared.has(message.id)) return 'You have shared that answer already.';
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const mute = memberPermissions !== null && !memberPermissions.has(needed);
  return mute ? 'You may not write in this channel, so I cannot share an answer of yours in it.' : undefined;
}

function remember(id: string, { shared }: Bot): void {
  shared.add(id);
  const [oldest] = shared;
  if (oldest !== undefined && shared.size > MAX_REMEMBERED) shared.delete(oldest);
}

/** Takes a public answer back for who asked for it, or who moderates. */
async function remove(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const moderates = interaction.memberPermissions?.any([
    PermissionFlagsBits.ManageMessages,
    PermissionFlagsBits.ManageGuild,
  ]);
  const allowed = hasAsked(interaction) || moderates === true;
  bot.log.info({ control: 'delete', outcome: allowed ? 'told' : 'refused' }, 'request');
  if (!allowed) {
    const headline = 'Only who asked, and moderators, can delete an answer.';
    return tellPrivately(interaction, { outcome: 'refused', headline }, bot);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function tellPrivately(interaction: ButtonInteraction, reply: Reply, bot: Bot): Promise<void> {
  await interaction.reply({
    components: renderMessage(reply, contextFor(bot, askerOf(interaction))),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
    allowedMentions: SILENT_MENTIONS,
  });
}

/** Answers interactions: slash commands, autocomplete, context menus, buttons and select menus. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { withoutMarkup } from '../reply/markup.ts';
import { type Request, UserError } from '../reply/reply.ts';
import { type Command, type Context, contextFor, type Option } from '../request/command.ts';
import { choicesFor } from '../request/completions.ts';
import { respond } from '../request/respond.ts';
import { type Answerable, answerInteraction, tellPrivately } from './answering.ts';
import { askerOf, hasAsked, isAlone } from './asker.ts';
import { type Bot, limitRate } from './bot.ts';
import { useControl } from './controls.ts';
import { deliveryOfCommand, deliveryOfPress, type Press } from './delivery.ts';
import { ignoring } from './failures.ts';
import { type AnyComponent, componentsOf } from './message-size.ts';
import { readAsker, readControl, readCustomId, turnOf } from './message-state.ts';
import { textOf } from './messages.ts';
import { askForPatience } from './rate-limiter.ts';
import { PRIVATE_OPTION } from './registration.ts';

/** Answers an interaction. @throws only errors of Discord or the network. */
export async function handleInteraction(interaction: AutocompleteInteraction | Answerable, bot: Bot) {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  const { user, guildId, memberPermissions, createdTimestamp: at } = interaction;
  const moderates = memberPermissions?.has(PermissionFlagsBits.ManageGuild);
  const context = contextFor(bot, askerOf(user, guildId, moderates));
  const waitMs = limitRate(bot, user.id, at, context.place);
  if (waitMs !== undefined) return tellPrivately(interaction, askForPatience(waitMs), context);
  const control = interaction.isButton() ? readControl(interaction.customId) : undefined;
  if (interaction.isButton() && control) return useControl(control, interaction, bot, context);
  const { read, delivery } = readInteraction(interaction, bot);
  const produce = (progress: Context['progress']) => respond(read, { ...context, progress });
  return answerInteraction(interaction, delivery, produce, context);
}

/**
 * Always responds, even if there are no choices: Discord shows silence as a failure. A late response is not an error.
 */
async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const { commandName: command, options } = interaction;
  const find = async () => {
    const { name: option, value } = options.getFocused(true);
    return choicesFor(bot.commands, { command, option, typed: String(value ?? '') }, bot.generations.serving);
  };
  const choices = await find().catch((error: unknown) => {
    bot.log.error({ err: error, command }, 'autocomplete failed');
    return [];
  });
  await ignoring(RESTJSONErrorCodes.UnknownInteraction, interaction.respond(choices));
}

/** How to answer an interaction. Its `read` gives what it asks for, and throws UserError if that is not clear. */
function readInteraction(interaction: Answerable, { commands }: Bot) {
  if (interaction.isMessageComponent()) return readComponent(interaction, commands);
  if (interaction.isChatInputCommand()) return readSlashCommand(interaction, commands);
  const read = () => {
    const text = interaction.isMessageContextMenuCommand() ? textOf(interaction.targetMessage) : '';
    return readMessageMenu(interaction.commandName, text, commands);
  };
  return { read, delivery: deliveryOfCommand(undefined, {}, true, isAlone(interaction)) };
}

function readSlashCommand(interaction: ChatInputCommandInteraction, commands: readonly Command[]) {
  const { commandName, options: given } = interaction;
  const command = commands.find(({ name }) => name === commandName);
  const known = command?.options ?? [];
  const options = Object.fromEntries(known.map((option) => [option.name, readOption(option, given)]));
  const hidden = given.get(PRIVATE_OPTION)?.value;
  const chosen = typeof hidden === 'boolean' ? hidden : undefined;
  return {
    read: () => ({ command: commandName, options, page: 1 }),
    delivery: deliveryOfCommand(command, options, chosen, isAlone(interaction)),
  };
}

/** A client that still has an older version of the command may send an option of another type. */
function readOption({ name, flag }: Option, given: ChatInputCommandInteraction['options']) {
  const value = given.get(name)?.value;
  if (flag) return value === true ? 'yes' : undefined;
  return value?.toString();
}

/** The request that an entry of a message's context menu makes. @throws UserError if the message has no text. */
export function readMessageMenu(entry: string, content: string, commands: readonly Command[]): Request {
  const command = commands.find(({ messageMenu }) => messageMenu === entry);
  const [option] = command?.options ?? [];
  if (!command || !option) return { command: entry, options: {}, page: 1 };
  // The marks show which lines are quoted, and the command reads them itself.
  const text = option.lines && content.includes('\n') ? content : withoutMarkup(content).trim();
  if (text === '') throw new UserError('That message has no text to look up.');
  return { command: command.name, options: { [option.name]: text }, page: 1 };
}

function readComponent(interaction: MessageComponentInteraction, commands: readonly Command[]) {
  const { message, customId } = interaction;
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : customId;
  const press = {
    ephemeral: message.flags.has(MessageFlags.Ephemeral),
    pressed: message.interactionMetadata?.type === InteractionType.MessageComponent,
    asked: hasAsked(interaction),
    alone: isAlone(interaction),
  };
  const { read, delivery } = readPress(componentsOf(message), id, press, commands);
  return { read, delivery: { ...delivery, asker: readAsker(message) } };
}

/** What a custom id asks for on a message with these components. */
export function readPress(
  components: readonly AnyComponent[],
  id: string,
  press: Press,
  commands: readonly Command[],
) {
  const shown = turnOf(components, commands).request;
  const request = readCustomId(id, shown, commands);
  const read = () => {
    if (request) return request;
    throw new UserError('That button is from an older version of me. Please ask again.');
  };
  return { read, delivery: deliveryOfPress(request, shown, press) };
}

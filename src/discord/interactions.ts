/** Slash commands, autocomplete, menus and buttons: turns each into a request and sends the reply. */
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { UserError } from '../corpus/user-error.ts';
import type { Request } from '../reply/reply.ts';
import type { Command, Option } from '../request/command.ts';
import type { Generation } from '../request/generation.ts';
import { OUTDATED, respond } from '../request/respond.ts';
import { type AnswerableInteraction, answerInteraction, tellPrivately } from './answering.ts';
import { askerOf, hasAsked, isAlone, isPressed, writerAnswered } from './asker.ts';
import { type Bot, contextFor, refuseHaste } from './bot.ts';
import { useControl } from './controls.ts';
import { type Delivery, deliveryOfCommand, deliveryOfMenu, deliveryOfPress } from './delivery.ts';
import { askForPatience } from './limiter.ts';
import { MAX_AUTOCOMPLETE_CHOICES } from './limits.ts';
import { plainText } from './markdown.ts';
import { PRIVATE_OPTION } from './registration.ts';
import { readControl, readCustomId, stateOf } from './state.ts';

/** Answers any interaction; throws only errors of Discord or the network. */
export async function handleInteraction(interaction: BaseInteraction, bot: Bot): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  if (!isAnswerable(interaction)) return;
  const { place } = askerOf(interaction);
  const refusal = refuseHaste(bot, { id: interaction.user.id, at: interaction.createdTimestamp, place });
  if (refusal)
    return tellPrivately(interaction, askForPatience(refusal), contextFor(bot, askerOf(interaction)));
  if (interaction.isChatInputCommand()) return answerCommand(interaction, bot);
  if (interaction.isMessageContextMenuCommand()) return answerMessageMenu(interaction, bot);
  return answerComponent(interaction, bot);
}

function isAnswerable(interaction: BaseInteraction): interaction is AnswerableInteraction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent()
  );
}

/** Always responds, even with no choices: Discord shows anything else as a failure. */
async function complete(
  interaction: AutocompleteInteraction,
  { commands, generations, log }: Bot,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commands.find((candidate) => candidate.name === interaction.commandName);
  const option = command?.options.find((candidate) => candidate.name === name);
  const choices = await choicesFor(option, value, generations.serving).catch((error: unknown) => {
    log.error({ err: error, command: interaction.commandName }, 'autocomplete failed');
    return [];
  });
  await interaction.respond(choices);
}

/** The choices that Discord shows while somebody types an option. */
export async function choicesFor(
  option: Option | undefined,
  typed: string,
  generation: Generation,
): Promise<{ name: string; value: string }[]> {
  const found = (await option?.complete?.(typed, generation)) ?? [];
  return found.slice(0, MAX_AUTOCOMPLETE_CHOICES).map(({ label, value }) => ({ name: label, value }));
}

function answerCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = bot.commands.find(({ name }) => name === interaction.commandName);
  const given = (command?.options ?? []).flatMap((option) => {
    const value = option.flag ? readFlag(interaction, option) : interaction.options.getString(option.name);
    return value === null ? [] : [{ option, value }];
  });
  const options = Object.fromEntries(given.map(({ option, value }) => [option.name, value]));
  const chosen = interaction.options.getBoolean(PRIVATE_OPTION);
  const delivery = deliveryOfCommand(command, options, chosen, isAlone(interaction));
  return answer(interaction, bot, delivery, () => ({ command: interaction.commandName, options, page: 1 }));
}

function readFlag({ options }: ChatInputCommandInteraction, { name }: Option): string | null {
  return options.getBoolean(name) ? 'yes' : null;
}

function answerMessageMenu(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> {
  const { commandName, targetMessage } = interaction;
  const read = () => readMessageMenu(commandName, targetMessage.content, bot.commands);
  return answer(interaction, bot, deliveryOfMenu(isAlone(interaction)), read);
}

/** The request of a message menu entry for the text of the message. @throws UserError if the message has no text. */
export function readMessageMenu(name: string, content: string, commands: readonly Command[]): Request {
  const command = commands.find(({ messageMenu }) => messageMenu?.name === name);
  const option = command?.options[0];
  const text = plainText(content).trim();
  if (!command?.messageMenu || !option || text === '')
    throw new UserError('That message has no text to look up.');
  return { command: command.name, options: { [option.name]: command.messageMenu.read(text) }, page: 1 };
}

function answerComponent(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const control = readControl(interaction.customId);
  if (control !== undefined && interaction.isButton()) return useControl(control, interaction, bot);
  const components = interaction.message.components.map((component) => component.toJSON());
  const shown = stateOf(components, bot.commands)?.request;
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const request = readCustomId(id, shown, bot.commands);
  const delivery = deliveryOfPress({
    request,
    shown,
    ephemeral: interaction.message.flags.has(MessageFlags.Ephemeral),
    pressed: isPressed(interaction),
    asked: hasAsked(interaction),
    alone: isAlone(interaction),
  });
  const read = () => {
    if (request === undefined) throw new UserError(OUTDATED);
    return request;
  };
  const stays = delivery.inPlace && !delivery.private;
  return answer(interaction, bot, delivery, read, stays ? writerAnswered(interaction.message) : undefined);
}

function answer(
  interaction: AnswerableInteraction,
  bot: Bot,
  delivery: Delivery,
  read: () => Request,
  asker?: string,
): Promise<void> {
  const context = { ...contextFor(bot, askerOf(interaction)), asker };
  const produce = (progress: Parameters<Parameters<typeof answerInteraction>[2]>[0]) =>
    respond(read, { ...context, progress }, bot.log);
  return answerInteraction(interaction, delivery, produce, context);
}

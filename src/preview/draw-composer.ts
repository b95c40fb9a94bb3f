/** Draws where a person types in a conversation, and templates of what the page adds to it. */
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandBody } from '../discord/registration.ts';
import { drawChoice, drawChoiceBox } from './choice-box.ts';
import type { Place } from './conversation.ts';
import { type Html, html } from './html.ts';

/** Discord's limit for what a person writes: resources/message.mdx of discord-api-docs. */
const MAX_TYPED_CHARS = 2000;
const PLACEHOLDERS: Readonly<Record<Place, string>> = {
  channel: 'Message # reading-room, type /, or ask @Verbatim',
  direct: 'Message @Verbatim, or type /',
};

type TypedCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The box for text, with the commands to choose from; templates for their forms, and for a message of the person. */
export function drawComposer(place: Place, commands: readonly CommandBody[]): Html {
  const typed = commands.filter(
    (command) => command.type !== ApplicationCommandType.Message,
  ) as TypedCommand[];
  const menus = commands.filter((command) => command.type === ApplicationCommandType.Message);
  const choices = typed.map(({ name, description }) =>
    drawChoice(`/${name}`, description, html`data-opens="${place}-${name}"`),
  );
  const placeholder = PLACEHOLDERS[place];
  const attributes = html`name="text" maxlength="${MAX_TYPED_CHARS}" placeholder="${placeholder}" aria-label="${placeholder}"`;
  return html`<form class="composer">
${drawChoiceBox(`${place}-text`, attributes, choices)}
<button type="submit">Send</button>
</form>
${typed.map((command) => drawForm(`${place}-${command.name}`, command))}
<template class="by-person"><article class="message person">
<span class="avatar" aria-hidden="true">Y</span>
<p class="author">you</p>
<p class="body said"></p>
<details class="menu"><summary>Apps</summary>
${menus.map(({ name }) => html`<button type="button" value="${name}">${name}</button>`)}
</details>
</article></template>`;
}

function drawForm(id: string, { name: command, options = [] }: TypedCommand): Html {
  return html`<template id="${id}"><form class="composer" data-command="${command}">
<strong class="command">/${command}</strong>
${options.map((option) => drawField(`${id}-${option.name}`, command, option))}
<div class="row"><button type="submit">Send /${command}</button><button type="reset">Cancel</button></div>
</form></template>`;
}

function drawField(id: string, command: string, option: APIApplicationCommandOption): Html {
  const { type, name, description, required } = option;
  const label = html`<label for="${id}">${name}<small>${description}</small></label>`;
  if (type === ApplicationCommandOptionType.Boolean)
    return html`<div class="field flag"><input id="${id}" name="${name}" type="checkbox" value="yes">${label}</div>`;
  if (type !== ApplicationCommandOptionType.String)
    throw new TypeError(`The preview has no field for an option of type ${type}`);
  if (option.choices?.length) {
    const choices = option.choices.map(
      (choice) => html`<option value="${choice.value}">${choice.name}</option>`,
    );
    return html`<div class="field">${label}<select id="${id}" name="${name}"><option></option>${choices}</select></div>`;
  }
  const attributes = html`name="${name}" maxlength="${option.max_length}"${required && html` required`}`;
  const complete = { type: 'complete', name: command, option: name };
  return html`<div class="field">${label}${drawChoiceBox(id, attributes, [], complete)}</div>`;
}

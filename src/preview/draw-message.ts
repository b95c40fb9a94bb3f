/** Draws a message of the bot as Discord does: containers, sections, texts, buttons and menus of components v2. */
import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISectionAccessoryComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import { drawChoice, drawChoiceBox } from './choice-box.ts';
import { isEphemeral, type Message } from './conversation.ts';
import { type Html, html } from './html.ts';
import { drawMarkdown } from './markdown.ts';

type Component =
  | APIContainerComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

export function drawMessage(message: Message): Html {
  const { id, command, payload } = message;
  const hidden = isEphemeral(message);
  const dismiss = drawButton('Dismiss message', { type: 'dismiss', on: id });
  return html`<article id="${id}" class="message${hidden && ' ephemeral'}" tabindex="-1">
${command !== undefined && html`<p class="why">you used /${command}</p>`}
<span class="avatar" aria-hidden="true">❞</span>
<p class="author">Verbatim <span class="tag">APP</span></p>
<div class="body">
${payload.components.map((component) => drawComponent(component, id))}
${hidden && html`<p class="notice">Only you can see this · ${dismiss}</p>`}
</div>
<div class="payload">${drawJson(payload)}</div>
</article>`;
}

/** A component of the message `on`. */
function drawComponent(component: Component, on: string): Html {
  const inner = (components: readonly Component[]) => components.map((each) => drawComponent(each, on));
  switch (component.type) {
    case ComponentType.Container:
      return html`<div class="container">${inner(component.components)}</div>`;
    case ComponentType.Section:
      return html`<div class="section"><div>${inner(component.components)}</div>${inner([component.accessory])}</div>`;
    case ComponentType.ActionRow:
      return html`<div class="row">${inner(component.components)}</div>`;
    case ComponentType.Separator:
      return html`<hr>`;
    case ComponentType.TextDisplay:
      return html`<div class="text">${drawMarkdown(component.content)}</div>`;
    case ComponentType.StringSelect:
      return drawSelect(component, on);
    case ComponentType.Button:
      if ('custom_id' in component && 'label' in component)
        return drawButton(component.label ?? '', { type: 'press', on, id: component.custom_id });
  }
  return html`<p>A component of type ${component.type}, which this preview cannot draw.</p>`;
}

function drawButton(label: string, action: object): Html {
  return html`<button type="button" class="component" data-action="${JSON.stringify(action)}">${label}</button>`;
}

/** No native select: in some browsers, the arrow keys choose each entry that they pass. */
function drawSelect({ placeholder = '', options }: APIStringSelectComponent, on: string): Html {
  const choices = options.map(({ label, description, value: id }) =>
    drawChoice(label, description, html`data-action="${JSON.stringify({ type: 'press', on, id })}"`),
  );
  const attributes = html`class="component" readonly value="${placeholder}" aria-label="${placeholder}"`;
  return drawChoiceBox(`${on}-menu`, attributes, choices);
}

/** JSON as a tree whose branches can be closed, with a colour for each kind of value. */
function drawJson(value: unknown, name?: string): Html {
  const label = name !== undefined && html`<span class="key">${JSON.stringify(name)}</span>: `;
  if (typeof value !== 'object' || value === null)
    return html`<div class="leaf">${label}<span class="${typeof value}">${JSON.stringify(value)}</span></div>`;
  const isList = Array.isArray(value);
  const entries = Object.entries(value).map(([key, each]) => drawJson(each, isList ? undefined : key));
  const [open, close] = isList ? '[]' : '{}';
  return html`<details open><summary>${label}${open} ${entries.length} ${close}</summary>${entries}</details>`;
}

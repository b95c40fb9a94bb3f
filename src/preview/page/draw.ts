/** Draws a message as Discord does: containers, sections, texts, buttons and menus of components v2. */
import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageComponent,
  ComponentType,
} from 'discord.js';
import type { Posted } from '../conversation.ts';
import type { MarkupNode } from '../markup.ts';
import { drawMenu } from './choices.ts';
import { button, element } from './dom.ts';

/** Discord's numbers for the component types that the bot uses: components/reference.mdx of discord-api-docs. */
const KIND = {
  row: 1 as ComponentType.ActionRow,
  button: 2 as ComponentType.Button,
  select: 3 as ComponentType.StringSelect,
  section: 9 as ComponentType.Section,
  text: 10 as ComponentType.TextDisplay,
  separator: 14 as ComponentType.Separator,
  container: 17 as ComponentType.Container,
} as const;

export type Press = (customId: string) => void;

type Drawn = APIComponentInContainer | APIComponentInMessageActionRow | APIMessageComponent;
type Of<Type extends ComponentType> = Extract<Drawn, { type: Type }>;

export function drawPosted({ payload, markup }: Posted, press: Press): HTMLElement[] {
  return payload.components.map((container) => drawComponent(container, markup, press));
}

function drawComponent(component: Drawn, markup: Posted['markup'], press: Press): HTMLElement {
  const inner = (components: readonly Drawn[]) =>
    components.map((each) => drawComponent(each, markup, press));
  switch (component.type) {
    case KIND.container:
      return element('div', { class: 'container' }, ...inner(component.components));
    case KIND.section:
      return element(
        'div',
        { class: 'section' },
        element('div', {}, ...inner(component.components)),
        ...inner([component.accessory]),
      );
    case KIND.row:
      return element('div', { class: 'row' }, ...inner(component.components));
    case KIND.separator:
      return element('hr');
    case KIND.text:
      return element('div', { class: 'text' }, ...(markup[component.content] ?? []).map(drawMarkup));
    case KIND.button:
      return drawButton(component, press);
    case KIND.select:
      return drawSelect(component, press);
    default:
      return element('p', {}, `A component of type ${component.type}, which this preview cannot draw.`);
  }
}

function drawButton(component: Of<ComponentType.Button>, press: Press): HTMLElement {
  const label = ('label' in component && component.label) || '';
  const id = 'custom_id' in component ? component.custom_id : '';
  return button(label, () => press(id), { class: 'component' });
}

function drawSelect(
  { placeholder = '', options }: Of<ComponentType.StringSelect>,
  press: Press,
): HTMLElement {
  const choices = options.map(({ label, value, description }) => ({
    name: label,
    value,
    ...(description ? { detail: description } : {}),
  }));
  return drawMenu(placeholder, choices, ({ value }) => press(value));
}

/** The HTML element for each kind of markup; any other kind is shown as plain words. */
const ELEMENTS: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  line: 'p',
  blockQuote: 'blockquote',
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
  small: 'small',
  br: 'br',
};

function drawMarkup({ type, content = '', level = 3 }: MarkupNode): Node {
  const children = typeof content === 'string' ? [content] : content.map(drawMarkup);
  if (type === 'text') return document.createTextNode(String(content));
  if (type === 'codeBlock') return element('pre', { tabindex: '0' }, element('code', {}, ...children));
  if (type === 'heading')
    return element('p', { class: 'heading', role: 'heading', 'aria-level': String(level) }, ...children);
  if (type === 'item') return element('p', { class: 'item' }, ...children);
  const tag = ELEMENTS[type];
  return tag ? element(tag, {}, ...children) : element('span', {}, ...children);
}

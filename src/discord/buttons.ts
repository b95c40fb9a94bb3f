/** Draws the buttons and the menu of an answer. */
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Action, isError, nextPage, type Reply, type Request } from '../reply/reply.ts';
import { truncate } from '../reply/truncate.ts';
import { cleanText } from '../search/query.ts';
import type { RenderContext } from './delivery.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Control, readControl, writeControl, writeCustomId } from './message-state.ts';

/** Discord's limits: developers/components/reference.mdx in discord/discord-api-docs. */
const MAX_BUTTON_LABEL_CHARS = 80;
const MAX_MENU_TEXT_CHARS = 100;
const MAX_BUTTONS_PER_ROW = 5;

type Row = Extract<APIComponentInContainer, { type: ComponentType.ActionRow }>;

/** What drawing a message needs, and the custom ids drawn so far: Discord refuses the same one twice. */
export interface Drawing extends RenderContext {
  readonly drawn: Set<string>;
}

/** The rows of an answer: its menu, the buttons that ask for something, and its own Share or Delete button. */
export function drawRows(reply: Reply, context: Drawing): Row[] {
  const { request, actions = [], menu } = reply;
  const offer = (label: string, asked: Request | undefined) => (asked ? [{ label, request: asked }] : []);
  const from = request?.from;
  const isOfSubject = context.commands.find(({ name }) => name === from?.command)?.subject;
  const previous = request && request.page > 1 ? { ...request, page: request.page - 1 } : undefined;
  const asking = [
    ...offer('Previous page', previous),
    ...offer('Next page', nextPage(reply)),
    ...offer(isOfSubject ? 'Back to the answer' : 'Back', from),
    ...actions,
  ].flatMap((action) => button(action, request, context) ?? []);
  const buttons = [...asking, ...ownControl(reply, context)];
  const starts = [...buttons.keys()].filter((i) => i % MAX_BUTTONS_PER_ROW === 0);
  const options = (menu?.choices ?? []).flatMap((choice) => menuOption(choice, context) ?? []);
  const type = ComponentType.StringSelect;
  return [
    ...(menu && options.length > 0
      ? rowOf([{ type, custom_id: 'menu', placeholder: menu.placeholder, options }])
      : []),
    ...starts.flatMap((start) => rowOf(buttons.slice(start, start + MAX_BUTTONS_PER_ROW))),
  ];
}

/** The button for an action on a message that answers `shown`; undefined if there is one, or its request is too long. */
export function button(action: Action, shown: Request | undefined, { commands, drawn }: Drawing) {
  const custom_id = writeCustomId(action.request, shown, commands);
  if (custom_id === undefined || drawn.has(custom_id)) return undefined;
  drawn.add(custom_id);
  return buttonOf(action.label, custom_id);
}

function buttonOf(label: string, custom_id: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: truncate(label, MAX_BUTTON_LABEL_CHARS),
    custom_id,
  };
}

/** Only answers from the text can be shared; explanations, reports and errors are for the person who asked. */
function ownControl(reply: Reply, { control, asker }: RenderContext): APIButtonComponentWithCustomId[] {
  if (control === undefined || isError(reply)) return [];
  if (control === 'delete') return [controlButton('delete', asker)];
  return reply.outcome === 'told' || reply.explanation ? [] : [controlButton('share')];
}

function controlButton(action: Control, asker?: string): APIButtonComponentWithCustomId {
  return buttonOf(action === 'share' ? 'Share' : 'Delete', writeControl(action, asker));
}

function menuOption({ label, detail, request }: Action, { commands }: RenderContext) {
  const value = writeCustomId(request, undefined, commands);
  if (value === undefined) return undefined;
  const cut = (words: string) => truncate(words, MAX_MENU_TEXT_CHARS);
  return { label: cut(label), value, ...(detail ? { description: cut(detail) } : {}) };
}

/** Discord refuses an empty row. */
function rowOf(components: Row['components']): Row[] {
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
}

/** The message with its Share or Delete button replaced by another, or removed. */
export function withControl(container: APIContainerComponent, action: Control | undefined) {
  const components = container.components.flatMap((component): APIComponentInContainer[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const others = component.components.filter((one) => !('custom_id' in one && readControl(one.custom_id)));
    const hadOne = others.length < component.components.length;
    return rowOf([...others, ...(action && hadOne ? [controlButton(action)] : [])]);
  });
  return { ...container, components };
}

/** The message with the name of the person who shared it under its headline. */
export function signed(container: APIContainerComponent, name: string): APIContainerComponent {
  const [head, ...rest] = container.components;
  if (head?.type !== ComponentType.TextDisplay) return container;
  const [headline, ...lines] = head.content.split('\n');
  const content = [headline, `Shared by ${escapeMarkdown(cleanText(name))}`, ...lines].join('\n');
  return { ...container, components: [{ ...head, content }, ...rest] };
}

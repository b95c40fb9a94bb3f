/** Renders a reply as a Discord message (components v2) that is always within Discord's limits. */
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import { type Source, slice } from '../corpus/document.ts';
import { cite, describeSource } from '../reply/citation.ts';
import { CUT, type Excerpt, partsOf, shorten } from '../reply/excerpt.ts';
import {
  type Action,
  type Group,
  nextPage,
  type Quotation,
  type Reply,
  type Request,
} from '../reply/reply.ts';
import { truncate } from '../reply/truncate.ts';
import type { Command } from '../request/command.ts';
import type { Generation } from '../request/generation.ts';
import { forPeople } from '../request/references.ts';
import {
  MAX_BUTTON_LABEL_CHARS,
  MAX_BUTTONS_PER_ROW,
  MAX_MENU_CHOICES,
  MAX_MENU_TEXT_CHARS,
} from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { fits } from './size.ts';
import { type Control, readControl, writeControl, writeCustomId, writeState } from './state.ts';

/** What rendering needs, apart from the reply. */
export interface RenderContext {
  readonly commands: readonly Command[];
  readonly generation: Generation;
  /**
   * Who sees the message. A `private` answer in a channel can be shared, a `public` one can be deleted, and an answer in
   * a direct message (`alone`) needs neither. Without an audience, the message has no such buttons.
   */
  readonly audience?: 'private' | 'public' | 'alone';
  /** The id of the person who asked in a message. They can delete the answer even after their message is gone. */
  readonly asker?: string | undefined;
}

/** The most characters of an excerpt, and of a line of anything else. */
interface Budget {
  readonly excerptChars: number;
  readonly lineChars: number;
}

/** Rendering uses the first budget with which the whole message fits; escaping can double the length of a text. */
const BUDGETS: readonly Budget[] = [
  { excerptChars: Number.POSITIVE_INFINITY, lineChars: 300 },
  { excerptChars: 1500, lineChars: 300 },
  { excerptChars: 1000, lineChars: 200 },
  { excerptChars: 700, lineChars: 200 },
  { excerptChars: 500, lineChars: 150 },
  { excerptChars: 350, lineChars: 100 },
  { excerptChars: 250, lineChars: 100 },
  { excerptChars: 150, lineChars: 60 },
  { excerptChars: 60, lineChars: 40 },
];
const MAX_LINES = 30;
const MAX_NOTES = 6;
const MAX_EXPLANATION_LINES = 20;

/** A message that is a single container. */
export interface MessageBody {
  readonly components: [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
}

export function messageOf(container: APIContainerComponent): MessageBody {
  return { components: [container], flags: MessageFlags.IsComponentsV2 };
}

export function renderMessage(reply: Reply, context: RenderContext): MessageBody {
  for (const shown of [reply, withoutRequest(reply)])
    for (const budget of BUDGETS) {
      const container = drawContainer(shown, context, budget);
      if (fits(container)) return messageOf(container);
    }
  throw new RangeError('a reply does not fit into a Discord message');
}

/** Without the request, which may be too long to repeat, pages cannot be turned. */
function withoutRequest({ request, pages, notes = [], ...reply }: Reply): Reply {
  return {
    ...reply,
    notes: ['That is too long to repeat here, so there are no page buttons.', ...notes],
  };
}

function drawContainer(reply: Reply, context: RenderContext, budget: Budget): APIContainerComponent {
  const groups = (reply.groups ?? []).flatMap((group) => [separator(), ...drawGroup(group, context, budget)]);
  const foot = drawFoot(reply, context, budget);
  const components = [
    text(
      [
        `### ${oneLine(reply.headline, budget)}`,
        ...(reply.lines ?? []).slice(0, MAX_LINES).map((line) => oneLine(line, budget)),
        ...listOf(reply).map((entry) => drawEntry(entry, budget)),
      ].join('\n'),
    ),
    ...(reply.copy ? [drawCopy(reply.copy.text)] : []),
    ...groups,
    ...(foot === '' ? [] : [separator(), text(foot)]),
    ...drawControls(reply, context),
  ];
  return { type: ComponentType.Container, components: withoutRepeats(components) };
}

/** The entries of a menu, which are also listed in the text. */
function listOf({ menu }: Reply): readonly Action[] {
  return menu?.choices.slice(0, MAX_MENU_CHOICES) ?? [];
}

/** `- **4–6** A heading`; without numbers of its own, `- A title · 3 passages`. */
function drawEntry({ mark, label, detail }: Action, budget: Budget): string {
  if (mark === undefined) return `- ${oneLine([label, ...(detail ? [detail] : [])].join(' · '), budget)}`;
  return `- **${mark}** ${oneLine(label, budget)}`;
}

type Row = Extract<APIComponentInContainer, { type: ComponentType.ActionRow }>;

/** Removes buttons that repeat an earlier one: Discord refuses the same custom id twice. */
function withoutRepeats(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Set<string>();
  const isNew = (component: object) => {
    if (!('custom_id' in component)) return true;
    const repeated = seen.has(String(component.custom_id));
    seen.add(String(component.custom_id));
    return !repeated;
  };
  return components.flatMap((component): APIComponentInContainer[] => {
    if (component.type === ComponentType.Section)
      return isNew(component.accessory) ? [component] : component.components;
    return component.type === ComponentType.ActionRow
      ? rowOf(component.components.filter(isNew))
      : [component];
  });
}

/** A code block is easy to copy. Text that would end it early is shown without one. */
function drawCopy(copied: string): APIComponentInContainer {
  return text(
    copied.includes('```') ? copied.split('\n').map(escapeMarkdown).join('\n') : `\`\`\`\n${copied}\n\`\`\``,
  );
}

function drawGroup(
  { title, quotations }: Group,
  context: RenderContext,
  budget: Budget,
): APIComponentInContainer[] {
  const drawn = quotations.map((quotation) => drawQuotation(quotation, title, context, budget));
  return title ? [text(`**${oneLine(title, budget)}**`), ...drawn] : drawn;
}

function drawQuotation(
  { excerpt, action }: Quotation,
  title: string | undefined,
  context: RenderContext,
  budget: Budget,
): APIComponentInContainer {
  const shown = shorten(excerpt, budget.excerptChars);
  const content = text(`> ${drawExcerpt(shown)}\n-# ${oneLine(cite(shown, title), budget)}`);
  const accessory = action && button(action, undefined, context);
  return accessory ? { type: ComponentType.Section, components: [content], accessory } : content;
}

/** Exact slices of the passage, escaped, with cuts marked and the words that answer in bold. */
function drawExcerpt(excerpt: Excerpt): string {
  const parts = partsOf(excerpt).map((part) => {
    if (part.kind === 'cut') return ` ${escapeMarkdown(CUT)} `;
    const words = escapeMarkdown(slice(excerpt.passage, part.range));
    return part.kind === 'mark' ? `**${words}**` : words;
  });
  return parts.join('').trim();
}

/** The sources, the notes, and the line that repeats the request. */
function drawFoot(
  { groups = [], notes = [], explanation = [], request, pages }: Reply,
  { commands, generation }: RenderContext,
  budget: Budget,
): string {
  const quotations = groups.flatMap(({ quotations }) => quotations);
  const sources = new Set(quotations.map(({ excerpt }) => excerpt.passage.source));
  const state = request && { request: forPeople(request, generation), last: pages?.last ?? 1 };
  return [
    ...[...sources].map((source) => `-# From: ${describeOrigin(source, budget)}`),
    ...notes.slice(0, MAX_NOTES).map((note) => `-# ${oneLine(note, budget)}`),
    ...explanation.slice(0, MAX_EXPLANATION_LINES).map((line) => `-# ${oneLine(line, budget)}`),
    ...(state ? [writeState(state, commands)] : []),
  ].join('\n');
}

function describeOrigin(source: Source, budget: Budget): string {
  return source.url
    ? `${oneLine(describeSource(source), budget)} <${source.url}>`
    : oneLine(describeSource(source), budget);
}

function drawControls(reply: Reply, context: RenderContext): APIComponentInContainer[] {
  const { request, pages, actions = [], menu } = reply;
  const previous = request && pages && pages.number > 1 ? { ...request, page: pages.number - 1 } : undefined;
  const next = nextPage(reply);
  const turns = [
    turn('Previous page', previous),
    turn('Next page', next),
    turn(backLabel(request?.from, context), request?.from),
  ].flat();
  const asking = [...turns, ...actions].flatMap((action) => button(action, request, context) ?? []);
  const buttons = [...asking, ...ownControls(reply, context)];
  const choices = openable(listOf(reply)).flatMap((choice) => menuChoice(choice, context) ?? []);
  return [
    ...(menu && choices.length > 0 ? rowOf([select(menu.placeholder, choices)]) : []),
    ...inRows(buttons),
  ];
}

/** Only answers from the text can be shared; explanations, reports and errors are for the person who asked. */
function ownControls(
  { outcome, explanation }: Reply,
  { audience, asker }: RenderContext,
): APIButtonComponentWithCustomId[] {
  const error = outcome === 'refused' || outcome === 'failed';
  const ofText = outcome === 'answered' || outcome === 'closest' || outcome === 'silent';
  if (audience === 'private') return ofText && !explanation ? [control('share')] : [];
  return audience === 'public' && !error ? [control('delete', asker)] : [];
}

/** The message with its Share or Delete button replaced by another, or removed. */
export function withControl(
  container: APIContainerComponent,
  action: Control | undefined,
): APIContainerComponent {
  const components = container.components.flatMap((component): APIComponentInContainer[] => {
    if (component.type !== ComponentType.ActionRow) return [component];
    const others = component.components.filter(
      (inner) => !('custom_id' in inner && readControl(inner.custom_id)),
    );
    const own = action && others.length < component.components.length ? [control(action)] : [];
    return rowOf([...others, ...own]);
  });
  return { ...container, components };
}

/** The message with the name of the person who shared it under its headline. */
export function signed(container: APIContainerComponent, name: string): APIContainerComponent {
  const [head, ...rest] = container.components;
  if (head?.type !== ComponentType.TextDisplay) return container;
  const [headline, ...lines] = head.content.split('\n');
  const content = [headline, `Shared by ${escapeMarkdown(name)}`, ...lines].join('\n');
  return { ...container, components: [{ ...head, content }, ...rest] };
}

const CONTROL_LABELS: Readonly<Record<Control, string>> = { share: 'Share', delete: 'Delete' };

function control(action: Control, asker?: string): APIButtonComponentWithCustomId {
  const label = CONTROL_LABELS[action];
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: writeControl(action, asker),
  };
}

function backLabel(from: Request | undefined, { commands }: RenderContext): string {
  return commands.find(({ name }) => name === from?.command)?.subject ? 'Back to the answer' : 'Back';
}

function inRows(buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer[] {
  const rows = Math.ceil(buttons.length / MAX_BUTTONS_PER_ROW);
  return Array.from({ length: rows }, (_, i) =>
    rowOf(buttons.slice(i * MAX_BUTTONS_PER_ROW, (i + 1) * MAX_BUTTONS_PER_ROW)),
  ).flat();
}

function turn(label: string, request: Request | undefined): Action[] {
  return request ? [{ label, request }] : [];
}

function button(
  action: Action,
  shown: Request | undefined,
  { commands }: RenderContext,
): APIButtonComponentWithCustomId | undefined {
  const custom_id = writeCustomId(action.request, shown, commands);
  if (custom_id === undefined) return undefined;
  const label = truncate(action.label, MAX_BUTTON_LABEL_CHARS);
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id };
}

/** Discord refuses the same value twice in a select menu. Of entries that open the same thing, the last is kept. */
function openable(entries: readonly Action[]): Action[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry.request), entry])).values()];
}

function menuChoice({ label, detail, request }: Action, { commands }: RenderContext) {
  const value = writeCustomId(request, undefined, commands);
  if (value === undefined) return undefined;
  const cut = (words: string) => truncate(words, MAX_MENU_TEXT_CHARS);
  return { label: cut(label), value, ...(detail ? { description: cut(detail) } : {}) };
}

function select(placeholder: string, options: { label: string; value: string }[]) {
  return { type: ComponentType.StringSelect as const, custom_id: 'menu', placeholder, options };
}

/** Discord refuses an empty row. */
function rowOf(components: Row['components']): Row[] {
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
}

function text(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content };
}

function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** One escaped line, cut to the budget. */
function oneLine(words: string, { lineChars }: Budget): string {
  return escapeMarkdown(truncate(words, lineChars));
}

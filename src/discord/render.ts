/** Renders a reply as a Discord message (components v2) that is always within Discord's limits. */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { cite, describeSource } from '../reply/citation.ts';
import { drawExcerpt, type Excerpt, shorten } from '../reply/excerpt.ts';
import { type Action, type Group, openerOf, quotationsOf, type Reply, withNote } from '../reply/reply.ts';
import { truncate } from '../reply/truncate.ts';
import { forPeople } from '../request/referenced-passages.ts';
import { button, type Drawing, drawRows } from './buttons.ts';
import type { RenderContext } from './delivery.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fits } from './message-size.ts';
import { writeFoot } from './message-state.ts';

/**
 * The most characters of an excerpt. Rendering uses the first number with which the whole message fits; escaping can
 * double the length of a text.
 */
const EXCERPT_CHARS = [Number.POSITIVE_INFINITY, 1500, 1000, 700, 500, 350, 250, 150, 60];
/** Any other line may have a share of them, between these bounds. */
const LINE_SHARE = 1 / 4;
const MIN_LINE_CHARS = 40;
const MAX_LINE_CHARS = 300;
const MAX_LINES = 30;
const MAX_NOTES = 6;
const MAX_EXPLANATION_LINES = 20;
const SEPARATOR = { type: ComponentType.Separator as const };

export interface MessageBody {
  readonly components: [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
}

export function messageOf(container: APIContainerComponent): MessageBody {
  return { components: [container], flags: MessageFlags.IsComponentsV2 };
}

export function renderMessage(reply: Reply, context: RenderContext): MessageBody {
  for (const shown of [reply, withoutRequest(reply)])
    for (const chars of EXCERPT_CHARS) {
      const container = drawContainer(shown, context, chars);
      if (fits(container)) return messageOf(container);
    }
  throw new RangeError('a reply does not fit into a Discord message');
}

/** Without the request, which may be too long to repeat, pages cannot be turned. */
function withoutRequest({ request, lastPage, ...reply }: Reply): Reply {
  return withNote(reply, 'That is too long to repeat here, so there are no page buttons.');
}

function drawContainer(reply: Reply, context: RenderContext, chars: number): APIContainerComponent {
  const { headline, lines = [], menu, copy, groups = [] } = reply;
  const head = [
    `### ${oneLine(headline, chars)}`,
    ...lines.slice(0, MAX_LINES).map((line) => oneLine(line, chars)),
    ...(menu?.choices ?? []).map((entry) => drawEntry(entry, chars)),
  ];
  const foot = drawFoot(reply, context, chars);
  const drawing = { ...context, drawn: new Set<string>() };
  const components = [
    text(head.join('\n')),
    ...(copy ? [text(drawCopy(copy.text))] : []),
    ...groups.flatMap((group) => [SEPARATOR, ...drawGroup(group, reply, drawing, chars)]),
    ...(foot === '' ? [] : [SEPARATOR, text(foot)]),
    ...drawRows(reply, drawing),
  ];
  return { type: ComponentType.Container, components };
}

/** `- **4–6** A heading`; without numbers of its own, `- A title · 3 passages`. */
function drawEntry({ mark, label, detail }: Action, chars: number): string {
  if (mark !== undefined) return `- **${mark}** ${oneLine(label, chars)}`;
  return `- ${oneLine(detail ? `${label} · ${detail}` : label, chars)}`;
}

/** A code block is easy to copy. Text that would end it early is shown without one. */
function drawCopy(copied: string): string {
  if (!copied.includes('```')) return `\`\`\`\n${copied}\n\`\`\``;
  return copied.split('\n').map(escapeMarkdown).join('\n');
}

function drawGroup(
  { title, quotations }: Group,
  reply: Reply,
  context: Drawing,
  chars: number,
): APIComponentInContainer[] {
  const drawn = quotations.map((excerpt): APIComponentInContainer => {
    const content = drawQuotation(excerpt, title, chars);
    const opener = openerOf(excerpt, reply);
    const accessory = opener && button(opener, undefined, context);
    return accessory ? { type: ComponentType.Section, components: [content], accessory } : content;
  });
  return title ? [text(`**${oneLine(title, chars)}**`), ...drawn] : drawn;
}

function drawQuotation(excerpt: Excerpt, title: string | undefined, chars: number) {
  const shown = shorten(excerpt, chars);
  const draw = (words: string, isMarked: boolean) =>
    isMarked ? `**${escapeMarkdown(words)}**` : escapeMarkdown(words);
  return text(`> ${drawExcerpt(shown, draw)}\n-# ${oneLine(cite(shown, title), chars)}`);
}

/** The sources, the notes, and the line that repeats the request. */
function drawFoot(reply: Reply, { commands, generation }: RenderContext, chars: number): string {
  const { notes = [], explanation = [], request, lastPage = 1 } = reply;
  const sources = new Set(quotationsOf(reply).map(({ passage }) => passage.source));
  const small = [...notes.slice(0, MAX_NOTES), ...explanation.slice(0, MAX_EXPLANATION_LINES)];
  return [
    ...Array.from(
      sources,
      (source) => `-# From: ${oneLine(describeSource(source), chars)}${source.url ? ` <${source.url}>` : ''}`,
    ),
    ...small.map((line) => `-# ${oneLine(line, chars)}`),
    ...(request ? [writeFoot(forPeople(request, generation), lastPage, commands)] : []),
  ].join('\n');
}

function text(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content };
}

/** One escaped line, cut where excerpts have `chars`. */
function oneLine(words: string, chars: number): string {
  const most = Math.min(MAX_LINE_CHARS, Math.max(MIN_LINE_CHARS, Math.floor(chars * LINE_SHARE)));
  return escapeMarkdown(truncate(words, most));
}

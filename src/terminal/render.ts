/** Renders a reply as text for a terminal. */
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { cite, describeSource } from '../reply/citation.ts';
import { drawExcerpt, type Excerpt } from '../reply/excerpt.ts';
import { type Group, nextPage, openerOf, quotationsOf, type Reply, type Request } from '../reply/reply.ts';

export interface Look {
  readonly color: boolean;
  /** Columns to wrap at; without it, lines are not wrapped. */
  readonly width?: number | undefined;
  /** Writes a request as the line to type. */
  readonly writeLine: (request: Request) => string;
}

const BAR = '│ ';

export function renderText(reply: Reply, look: Look): string {
  const sources = new Set(quotationsOf(reply).map(({ passage }) => passage.source));
  const blocks = [
    [style('bold', reply.headline, look)],
    (reply.lines ?? []).map(printable),
    listed(reply, look).map(printable),
    reply.copy ? [printable(reply.copy.text)] : [],
    ...(reply.groups ?? []).map((group) => renderGroup(group, look)),
    Array.from(sources, (source) =>
      small(`From: ${describeSource(source)}${source.url ? ` ${source.url}` : ''}`, look),
    ),
    (reply.notes ?? []).map((note) => small(note, look)),
    (reply.explanation ?? []).map((line) => small(line, look)),
    hints(reply, look).map((hint) => small(hint, look)),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return text.join('\n\n');
}

/** The entries of a menu, with their numbers in a column or, without numbers, with the command that opens each. */
function listed({ menu }: Reply, { writeLine }: Look): string[] {
  const choices = menu?.choices ?? [];
  const margin = Math.max(0, ...choices.map(({ mark = '' }) => mark.length));
  return choices.map(({ mark = '', label, detail, request }) =>
    margin === 0
      ? `${label}${detail ? ` · ${detail}` : ''}: ${writeLine(request)}`
      : `${mark.padStart(margin)}  ${label}`,
  );
}

function renderGroup({ title, quotations }: Group, look: Look): string[] {
  const drawn = quotations.flatMap((excerpt, i) => [
    ...(i > 0 ? [''] : []),
    ...renderExcerpt(excerpt, title, look),
  ]);
  return title ? [style('underline', title, look), ...drawn] : drawn;
}

function renderExcerpt(excerpt: Excerpt, title: string | undefined, look: Look): string[] {
  const words = drawExcerpt(excerpt, (text, isMarked) => {
    const onOneLine = text.replace(/\s/gu, ' ');
    const shown = isMarked ? style('bold', onOneLine, look) : printable(onOneLine);
    return isMarked && !look.color ? `**${shown}**` : shown;
  });
  const lines = wrap(words, look, BAR.length).map((line) => style('dim', BAR, look) + line);
  return [...lines, small(cite(excerpt, title), look)];
}

/** Removes control characters other than line feeds: they could move the cursor. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}

function hints(reply: Reply, { writeLine }: Look): string[] {
  const { request, lastPage = 1, actions = [] } = reply;
  const [first] = quotationsOf(reply);
  const opener = first && openerOf(first, reply);
  const next = nextPage(reply);
  return [
    ...(request && lastPage > 1 ? [`Page ${request.page} of ${lastPage}`] : []),
    ...(next ? ['more: the next page'] : []),
    ...(opener ? [`${writeLine(opener.request)}: that passage in context`] : []),
    ...actions.map(({ label, request }) => `${writeLine(request)}: ${label}`),
  ];
}

function wrap(text: string, { width }: Look, margin: number): string[] {
  return width === undefined ? [text] : wrapAnsi(text, Math.max(20, width - margin)).split('\n');
}

function small(text: string, look: Look): string {
  return wrap(style('dim', text, look), look, 0).join('\n');
}

function style(format: Parameters<typeof styleText>[0], text: string, { color }: Look): string {
  const shown = printable(text);
  return color ? styleText(format, shown, { validateStream: false }) : shown;
}

/** Takes the markup out of what somebody wrote in a chat: emphasis, spoilers and links are no words of a quotation. */
import { parse } from 'discord-markdown-parser';

const QUOTED_LINE = /^\s*>{1,3}(?:\s|$)/u;
const MAY_BE_MARKUP = /[*_~|`\\[#]|^-# /mu;

type Node = Readonly<Record<string, unknown>>;

/** The text as it is shown. Lines that quote (`> `) stay such lines, and each line end stays. */
export function withoutMarkup(text: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  const runs: { readonly isQuoted: boolean; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isQuoted = QUOTED_LINE.test(line);
    const last = runs.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(line);
    else runs.push({ isQuoted, lines: [line] });
  }
  return runs
    .map(({ isQuoted, lines }) => (isQuoted ? shownQuoted(lines) : shown(lines.join('\n'))))
    .join('\n');
}

function shownQuoted(lines: readonly string[]): string {
  const marks = lines.map((line) => QUOTED_LINE.exec(line)?.[0] ?? '');
  const inner = shown(lines.map((line, i) => line.slice(marks[i]?.length)).join('\n')).split('\n');
  return inner.map((line, i) => `${marks[i] ?? marks.at(-1) ?? ''}${line}`).join('\n');
}

/** Marks nested deeper than the parser can follow are words. */
function shown(text: string): string {
  try {
    return parse(text, 'extended').map(wordsOf).join('');
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

function wordsOf(node: Node): string {
  const { type, content, name } = node;
  if (type === 'br') return '\n';
  const inner = Array.isArray(content)
    ? content.map((each: Node) => wordsOf(each)).join('')
    : String(content ?? name ?? '');
  return type === 'heading' || type === 'subtext' ? `${inner}\n` : inner;
}

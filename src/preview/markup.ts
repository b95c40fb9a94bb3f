/** Parses Discord's Markdown into a tree, so that the page never has to treat text as HTML. */
import { parse as parseMarkdown } from 'discord-markdown-parser';

/** A piece of formatted text; `text` nodes contain words, the others contain nodes. */
export interface MarkupNode {
  readonly type: string;
  readonly content?: string | readonly MarkupNode[] | undefined;
  readonly level?: number | undefined;
}

const SMALL = /^-# (.*)$/u;
const ITEM = /^- (.*)$/u;
const FENCED = /^```\n([\s\S]*?)\n```$/mu;

export function readMarkup(text: string): MarkupNode[] {
  const [before, code, after] = text.split(FENCED);
  if (code === undefined) return text.split('\n').map(readLine);
  return [
    ...(before?.trim() ? readMarkup(before.trim()) : []),
    { type: 'codeBlock', content: code },
    ...(after?.trim() ? readMarkup(after.trim()) : []),
  ];
}

function readLine(line: string): MarkupNode {
  const small = SMALL.exec(line)?.[1];
  if (small !== undefined) return { type: 'small', content: parse(small) };
  const item = ITEM.exec(line)?.[1];
  if (item !== undefined) return { type: 'item', content: parse(item) };
  const [only, ...others] = parse(line);
  const block = only && others.length === 0 && ['heading', 'blockQuote'].includes(only.type);
  return block ? only : { type: 'line', content: only ? [only, ...others] : [] };
}

/** Markup nested deeper than the parser can handle is shown as plain text. */
function parse(text: string): MarkupNode[] {
  try {
    return parseMarkdown(text, 'extended').map(simplified);
  } catch (error) {
    if (error instanceof RangeError) return [{ type: 'text', content: text }];
    throw error;
  }
}

/** Keeps only what the page draws; a link becomes its address, which cannot be clicked. */
function simplified({ type, content, level }: Record<string, unknown>): MarkupNode {
  const inner = Array.isArray(content) ? content.map(simplified) : String(content ?? '');
  return { type: String(type), content: inner, level: typeof level === 'number' ? level : undefined };
}

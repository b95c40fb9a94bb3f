/** Reads Discord's Markdown as the text that people see. */
import { rules, SimpleMarkdown } from 'discord-markdown-parser';

/** A link with words of its own, as Discord shows it. The parser's own pattern takes seconds for a text full of brackets. */
const LINK = /^\[([^[\]]+)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+["'][^"'\n]*["'])?\s*\)/u;
const { defaultRules, parserFor } = SimpleMarkdown;
const parse = parserFor({
  ...rules,
  link: { ...defaultRules.link, match: (source: string) => LINK.exec(source) },
});

/** The words of a chat message: emphasis, spoilers, addresses, mentions and emoji are none. */
export function withoutMarkup(text: string): string {
  return parseMarkup(text).map(wordsOf).join('');
}

/** What a chat message consists of. Markup nested too deeply for the parser is text as typed. */
export function parseMarkup(message: string) {
  try {
    return parse(message, { inline: true });
  } catch (error) {
    if (error instanceof RangeError) return [{ type: 'text', content: message }];
    throw error;
  }
}

/** The words of a part of a message; an address is none. */
export function wordsOf({ type, content }: Readonly<Record<string, unknown>>): string {
  if (type === 'br') return '\n';
  if (type === 'url' || type === 'autolink') return '';
  const words = Array.isArray(content) ? content.map(wordsOf).join('') : String(content ?? '');
  return type === 'heading' || type === 'subtext' ? `${words}\n` : words;
}

/** Takes the markup out of a chat message: emphasis, spoilers and links are no words of a quotation. */
import { parse } from 'discord-markdown-parser';

const MAY_BE_MARKUP = /[*_~|`\\[#]|^-# /mu;

type Node = Readonly<Record<string, unknown>>;

/** The text as it is shown. Markup that is nested deeper than the parser can follow stays. */
export function withoutMarkup(text: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  try {
    return parse(text, 'extended').map(wordsOf).join('');
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

function wordsOf({ type, content, name }: Node): string {
  if (type === 'br') return '\n';
  const words = Array.isArray(content) ? content.map(wordsOf).join('') : String(content ?? name ?? '');
  return type === 'heading' || type === 'subtext' ? `${words}\n` : words;
}

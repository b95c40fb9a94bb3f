/** Finds the words that a text claims to quote. */
import { readWords } from './tokens.ts';

const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/gu;
const QUOTED_LINE = /^\s*>+\s?(.*)$/u;
/** Fewer words between quotation marks are a name or a distance kept, and no quotation. */
const MIN_WORDS = 4;

/** What stands between quotation marks in a text, or behind `>`, with ellipses between; undefined where nothing does. */
export function findQuoted(text: string): string | undefined {
  const lines = text.split('\n').flatMap((line) => QUOTED_LINE.exec(line)?.[1] ?? []);
  const marked = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');
  const [found] = [[lines.join('\n')], marked]
    .map((parts) => parts.filter((part) => readWords(part).words.length >= MIN_WORDS))
    .filter((parts) => parts.length > 0);
  return found?.join(' … ');
}

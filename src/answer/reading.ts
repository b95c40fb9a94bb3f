/** Tells the person how a query was read, where that was not plain. */
import type { Concept } from '../search/concepts.ts';
import type { Found } from '../search/evidence.ts';
import { isStopWord } from '../search/query.ts';
import type { Hit, SearchResult } from '../search/search.ts';

import { fold } from '../suggestions.ts';

const MAX_WORDS_NAMED = 6;

/** Lines such as `Read “czeck” as “Czech”.` for the words that the hits do not carry as they were typed. */
export function describeReading(
  { query, concepts, unknown, condensed }: SearchResult,
  hits: readonly Hit[],
): string[] {
  const typed = ({ start, end }: Concept) => quoted(query.text.slice(start, end));
  const lines = concepts.flatMap((concept) => {
    const hit = hits.find(({ evidence }) => evidence.meets(concept));
    const found = hit?.evidence.concepts.get(concept);
    if (!hit || !found || found.alternative.origin === 'typed') return [];
    const words = hit.passage.text.slice(found.range.start, found.range.end);
    const plain =
      verb(found) === 'Looked up' && hasForms(words, query.text.slice(concept.start, concept.end));
    return plain ? [] : [`${verb(found)} ${typed(concept)} as ${quoted(words)}.`];
  });
  if (condensed) lines.push(`That was long: looked up ${quoted(query.text)}.`);
  if (unknown.length > 0)
    lines.push(`Not in the text: ${unknown.slice(0, MAX_WORDS_NAMED).map(typed).join(', ')}.`);
  if (query.phrases.length > 0)
    lines.push(`Only passages with the exact words ${query.phrases.map(quoted).join(', ')}.`);
  if (query.excluded.length > 0)
    lines.push(`Without passages that have ${query.excluded.map(quoted).join(', ')}.`);
  return lines;
}

function verb({ alternative: { origin } }: Found): string {
  return origin === 'synonym' || origin === 'related' ? 'Looked up' : 'Read';
}

/** Letters that two words have in common at their beginning where they are forms of one word: `Russian`, `Russia`. */
const MIN_COMMON_CHARS = 4;
const MIN_COMMON_SHARE = 2 / 3;

/** Whether each word typed that counts is there in some form: what was read is then plain to see. */
function hasForms(words: string, typed: string): boolean {
  const there = fold(words).split(' ');
  const wanted = fold(typed).split(' ');
  return wanted.every((word) => isStopWord(word) || there.some((other) => areForms(word, other)));
}

function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const common = Math.max(MIN_COMMON_CHARS, Math.ceil(shorter * MIN_COMMON_SHARE));
  return shorter >= common && a.slice(0, common) === b.slice(0, common);
}

function quoted(words: string): string {
  return `“${words}”`;
}

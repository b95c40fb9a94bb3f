/** Tells the person how a query was read, where that was not plain. */
import type { Concept } from '../search/concepts.ts';
import type { Found } from '../search/evidence.ts';
import type { Hit, SearchResult } from '../search/search.ts';

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
    return [
      `${verb(found)} ${typed(concept)} as ${quoted(hit.passage.text.slice(found.range.start, found.range.end))}.`,
    ];
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

function quoted(words: string): string {
  return `“${words}”`;
}

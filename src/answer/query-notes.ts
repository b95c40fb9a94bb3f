/** Tells the person how a query was read, where that was not plain. */

import type { QueryTerm } from '../search/query-terms.ts';
import type { Hit, SearchResult } from '../search/search.ts';

const MAX_WORDS_NAMED = 6;

/** Lines such as `Read “czeck” as “Czech”.` */
export function describeQuery({ query, terms, condensed }: SearchResult, hits: readonly Hit[]): string[] {
  const typed = ({ start, end }: QueryTerm) => quoted(query.text.slice(start, end));
  const lines = terms.flatMap((term) => {
    const word = wordOfSlip(term, hits);
    return word === undefined ? [] : [`Read ${typed(term)} as ${quoted(word)}.`];
  });
  const unknown = terms.filter(({ known }) => !known);
  if (condensed) lines.push(`That was long, so I searched for ${quoted(query.text)}.`);
  if (unknown.length > 0)
    lines.push(`Not in the text: ${unknown.slice(0, MAX_WORDS_NAMED).map(typed).join(', ')}.`);
  if (query.phrases.length > 0)
    lines.push(`Only passages with the exact words ${query.phrases.map(quoted).join(', ')}.`);
  if (query.excluded.length > 0)
    lines.push(`Without passages that have ${query.excluded.map(quoted).join(', ')}.`);
  return lines;
}

/** The word of a hit that a word of the query, unknown as typed, was taken for. */
function wordOfSlip({ expansions }: QueryTerm, hits: readonly Hit[]): string | undefined {
  const slips = expansions.filter(({ origin }) => origin === 'slip').flatMap(({ terms }) => terms);
  for (const { passage, words } of hits) {
    const word = words.find(({ term }) => slips.includes(term));
    if (word) return passage.text.slice(word.start, word.end);
  }
  return undefined;
}

function quoted(words: string): string {
  return `“${words}”`;
}

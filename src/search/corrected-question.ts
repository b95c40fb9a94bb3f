/** Reads typos as the words of the corpus that they stand for, so that models see a question as it was meant. */
import type { Word } from './analysis.ts';
import type { Query } from './query.ts';
import { type QueryTerm, stopWordsMeant } from './query-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words with typos, as typed, and what they were read as. */
export type Spelling = ReadonlyMap<string, string>;

/** A text and its words. */
export interface Analysed {
  readonly text: string;
  readonly words: readonly Word[];
}

/** How the typos of a query are read; the first of the passages with a likely correction decides. */
export function readTypos(
  query: Query,
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  passages: readonly Analysed[],
): Spelling {
  const spelling = new Map<string, string>();
  const typed = ({ start, end }: Pick<Word, 'start' | 'end'>) => query.text.slice(start, end);
  for (const word of query.words) {
    const [meant, other] = stopWordsMeant(word, query, vocabulary);
    if (meant !== undefined && other === undefined) spelling.set(typed(word), meant);
  }
  const left = new Set(terms.filter((term) => correctionsOf(term).length > 0));
  for (const { text, words } of passages)
    for (const term of left) {
      const found = words.find((word) => correctionsOf(term).includes(word.term));
      if (found && left.delete(term)) spelling.set(typed(term), text.slice(found.start, found.end));
    }
  return spelling;
}

function correctionsOf({ expansions }: QueryTerm): string[] {
  return expansions.filter(({ origin }) => origin === 'correction').flatMap(({ terms }) => terms);
}

/** A text with its typos replaced. */
export function respell(text: string, spelling: Spelling): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => spelling.get(word) ?? word);
}

/** Cuts a long text down to a query that a reply can show, so that it can be asked again. */
import { inverseDocumentFrequency } from './concepts.ts';
import { contentWords } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A longer query is condensed. */
export const MAX_QUERY_CHARS = 300;

/** People who write at length write carelessly: any clause that ends in a question mark is a question. */
const CLAUSE = /([^.!?…:;]+)([.!?…:;]|$)/gu;

/** The question in the text that has most to do with the corpus, or, without a question, its most telling words. */
export function condense(text: string, index: SearchIndex): string {
  const questions = [...text.matchAll(CLAUSE)]
    .filter(([, , mark]) => mark === '?')
    .map(([clause]) => clause.trim())
    .filter((question) => question.length <= MAX_QUERY_CHARS)
    .map((question) => ({ question, telling: sumOf(tellingWords(question, index)) }));
  const best = questions.reduce((a, b) => (b.telling > a.telling ? b : a), { question: '', telling: 0 });
  return best.telling > 0 ? best.question : mostTelling(text, index);
}

interface TellingWord {
  readonly written: string;
  readonly rarity: number;
}

/** The words that the corpus has too. */
function tellingWords(text: string, index: SearchIndex): TellingWord[] {
  return contentWords(text).flatMap(({ term, start, end }) => {
    const frequency = index.frequency(term);
    const rarity = inverseDocumentFrequency(frequency, index.size);
    return frequency > 0 ? [{ written: text.slice(start, end), rarity }] : [];
  });
}

function sumOf(words: readonly TellingWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}

/** As many of the rarest words as may be shown, in the order typed. */
function mostTelling(text: string, index: SearchIndex): string {
  const words = new Map(tellingWords(text, index).map((word) => [word.written, word]));
  let room = MAX_QUERY_CHARS;
  const kept = [...words.values()]
    .sort((a, b) => b.rarity - a.rarity)
    .filter(({ written }) => {
      room -= written.length + 1;
      return room >= 0;
    });
  return [...words.values()].flatMap((word) => (kept.includes(word) ? word.written : [])).join(' ');
}

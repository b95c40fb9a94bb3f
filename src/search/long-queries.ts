/** Reduces a long text to a query that a reply can show, so that it can be asked again. */
import { contentWords } from './query.ts';
import { inverseDocumentFrequency } from './query-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A longer query is condensed. */
export const MAX_QUERY_CHARS = 300;

/** People who write at length write carelessly: any clause that ends in a question mark is a question. */
const CLAUSE = /([^.!?…:;]+)([.!?…:;]|$)/gu;

/** The question in the text that has most to do with the corpus or, without a question, its most distinctive words. */
export function condense(text: string, vocabulary: Vocabulary): string {
  const telling = contentWords(text).flatMap(({ term, start, end }) => {
    const frequency = vocabulary.frequency(term);
    const rarity = inverseDocumentFrequency(frequency, vocabulary.size);
    return frequency > 0 ? [{ start, end, written: text.slice(start, end), rarity }] : [];
  });
  const questions = [...text.matchAll(CLAUSE)]
    .filter(([, clause = '', mark]) => mark === '?' && clause.trim().length < MAX_QUERY_CHARS)
    .map(({ 0: clause, index: start }) => ({
      question: clause.trim(),
      telling: telling
        .filter((word) => word.start >= start && word.end <= start + clause.length)
        .reduce((sum, { rarity }) => sum + rarity, 0),
    }));
  const best = questions.reduce((a, b) => (b.telling > a.telling ? b : a), { question: '', telling: 0 });
  return best.telling > 0 ? best.question : mostTelling(telling);
}

/** As many of the rarest words as may be shown, in the order typed. */
function mostTelling(telling: readonly { readonly written: string; readonly rarity: number }[]): string {
  const words = new Map(telling.map((word) => [word.written, word]));
  let room = MAX_QUERY_CHARS;
  const kept = [...words.values()]
    .sort((a, b) => b.rarity - a.rarity)
    .filter(({ written }) => {
      room -= written.length + 1;
      return room >= 0;
    });
  return [...words.values()].flatMap((word) => (kept.includes(word) ? word.written : [])).join(' ');
}

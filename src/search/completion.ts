/** Reads unfinished input as words that passages may have. */
import { analyze, plain } from './analysis.ts';
import { isStopTerm } from './query.ts';
import type { TypedWord } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A shorter prefix could complete to too many words to look them all up. */
const MIN_PREFIX_CHARS = 3;

/**
 * The words typed, the last one perhaps unfinished; an unknown word is replaced by its likely correction, or dropped.
 */
export function typedWords(typed: string, vocabulary: Vocabulary): TypedWord[] {
  const words = analyze(typed);
  return words.flatMap(({ term, start, end }, i) => {
    if (isStopTerm(term)) return [];
    const written = plain(typed.slice(start, end));
    const unfinished = i === words.length - 1 && written.length >= MIN_PREFIX_CHARS;
    if (vocabulary.frequency(term) > 0 || (unfinished && vocabulary.hasPrefix(written)))
      return [{ terms: [term], ...(unfinished ? { prefix: written } : {}) }];
    const terms = vocabulary.nearWords(written);
    return terms.length > 0 ? [{ terms }] : [];
  });
}

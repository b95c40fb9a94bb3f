/** Knows the irregular forms of English words, and which words are English. */
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/english';

/** The base form of a word in small letters, or the word itself where there is none. */
type Lemmatize = (word: string) => string;

/** The packages have no types, and as imports their two megabytes of words are read twice: 0.2 s of each start. */
const require = createRequire(import.meta.url);
const { noun, verb, adjective }: Readonly<Record<'noun' | 'verb' | 'adjective', Lemmatize>> =
  require('wink-lemmatizer');
/** The words of WordNet in their base forms, in small letters. */
const words: Readonly<Record<string, number>> = require('wink-lexicon/src/wn-words.js');
/** More often verbs than the plurals of leaf and life. */
const VERBS = new Set(['leaves', 'lives']);

/** The stem of a word in small letters: that of `sell` for `sold`, of `wife` for `wives` (Porter 2). */
export function stemOf(word: string): string {
  const stem = stemmer(word);
  if (VERBS.has(word)) return stem;
  const irregular = [noun(word), verb(word)].find((lemma) => lemma !== word && stemmer(lemma) !== stem);
  return irregular === undefined ? stem : stemmer(irregular);
}

/** Whether a word in small letters, with any ending, is in the dictionary. */
export function isEnglish(word: string): boolean {
  return [word, noun(word), verb(word), adjective(word)].some((form) => Object.hasOwn(words, form));
}

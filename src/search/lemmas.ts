/** Knows the irregular forms of English words, and which words are English. */
/// <reference path="./wink.d.ts" />
import { stemmer } from '@orama/stemmers/english';
import lemmatizer from 'wink-lemmatizer';
import words from 'wink-lexicon/src/wn-words.js';

const { noun, verb, adjective } = lemmatizer;
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

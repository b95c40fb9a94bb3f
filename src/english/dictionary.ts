/** Knows irregular forms of English words, which words are English, and which say what somebody is. */
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/english';

/** The base form of a word in small letters, or the word itself where there is none. */
type Lemmatize = (word: string) => string;

/** The packages have no types, and as imports their two megabytes of words are read twice: 0.2 s of each start. */
const require = createRequire(import.meta.url);
const { noun, verb, adjective }: Readonly<Record<'noun' | 'verb' | 'adjective', Lemmatize>> =
  require('wink-lemmatizer');
/** The words of WordNet in their base forms, in small letters, each with a number that stands for it. */
const words: Readonly<Record<string, number>> = require('wink-lexicon/src/wn-words.js');
/** By that number, the lexicographer's files of the word's senses. */
const senses: Readonly<Record<number, readonly number[]>> = require('wink-lexicon/src/wn-word-senses.js');

/** More often verbs than the plurals of leaf and life. */
const VERBS = new Set(['leaves', 'lives']);
/** WordNet's lexicographer files, by number: see its lexnames(5). */
const RELATIONAL_ADJECTIVE = 1;
const ADVERB = 2;
const PERSON = 18;
const FIRST_OF_VERBS = 29;
/** A word with more kinds of senses is seldom a person: `light`, `charge`. */
const MAX_KINDS = 6;

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

/** Whether a word in small letters may be a verb with an ending, or an irregular form of one: `hands`, `led`, `speaking`. */
export function isVerbForm(word: string): boolean {
  return verb(word) !== word;
}

/** Whether a word in small letters says what somebody is, as `ambassador` does; `russian` does not say enough. */
export function isPersonNoun(word: string): boolean {
  const kinds = kindsOf(word);
  const isOther = [RELATIONAL_ADJECTIVE, ADVERB].some((kind) => kinds.includes(kind));
  return word === 'head' || (kinds.includes(PERSON) && !isOther && kinds.length <= MAX_KINDS);
}

/** Whether a word in small letters hardly means anything but a person. */
export function isAlwaysPerson(word: string): boolean {
  const nouns = kindsOf(word).filter((kind) => kind > ADVERB && kind < FIRST_OF_VERBS);
  return word === 'man' || word === 'mother' || (nouns.includes(PERSON) && nouns.length <= 2);
}

/** Whether a word in small letters may be part of what somebody is called: `fisheries`, `former`. */
export function isNounOrAdjective(word: string): boolean {
  return kindsOf(word).some((kind) => kind !== ADVERB && kind < FIRST_OF_VERBS);
}

function kindsOf(word: string): readonly number[] {
  const id = Object.hasOwn(words, word) ? words[word] : undefined;
  return id === undefined ? [] : (senses[id] ?? []);
}

/** Knows which English words say what somebody is: `ambassador`, `bookkeeper`, `coach`. */
/// <reference path="../search/wink.d.ts" />
import senses from 'wink-lexicon/src/wn-word-senses.js';
import words from 'wink-lexicon/src/wn-words.js';

/** WordNet's lexicographer files, by number: see its lexnames(5). */
const RELATIONAL_ADJECTIVE = 1;
const ADVERB = 2;
const PERSON = 18;
const FIRST_OF_VERBS = 29;

/** A word with more kinds of senses is seldom a person: `light`, `charge`. */
const MAX_KINDS = 6;

/** Whether a word in small letters says what somebody is; `russian` does not say enough, and `north` is mostly none. */
export function isPersonNoun(word: string): boolean {
  const kinds = kindsOf(word);
  const isOther = [RELATIONAL_ADJECTIVE, ADVERB].some((kind) => kinds.includes(kind));
  return word === 'head' || (kinds.includes(PERSON) && !isOther && kinds.length <= MAX_KINDS);
}

/** Whether a word in small letters may be part of what somebody is called: `fisheries`, `former`. */
export function isNounOrAdjective(word: string): boolean {
  return kindsOf(word).some((kind) => kind !== ADVERB && kind < FIRST_OF_VERBS);
}

function kindsOf(word: string): readonly number[] {
  const id = Object.hasOwn(words, word) ? words[word] : undefined;
  return id === undefined ? [] : (senses[id] ?? []);
}

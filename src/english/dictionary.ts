/** Looks up irregular forms, whether a word is English, and whether it describes a person. */
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { inOneSpelling } from './spelling.ts';

/** The base form of a lower-case word, or the word itself if there is none. */
type Lemmatize = (word: string) => string;

/** The packages have no types, and as imports their two megabytes of words are read twice: 0.2 s of each start. */
const require = createRequire(import.meta.url);
const { noun, verb, adjective }: Readonly<Record<'noun' | 'verb' | 'adjective', Lemmatize>> =
  require('wink-lemmatizer');
/** WordNet's words in their base forms, in lower case, each with a number that stands for it. */
const words: Readonly<Record<string, number>> = require('wink-lexicon/src/wn-words.js');
/** By that number, the lexicographer files of the word's senses. */
const senses: Readonly<Record<number, readonly number[]>> = require('wink-lexicon/src/wn-word-senses.js');

/** Words that are more often verbs than plurals of leaf and life. */
const VERBS = new Set(['leaves', 'lives']);
/** WordNet's lexicographer files, by number: see its lexnames(5). */
const RELATIONAL_ADJECTIVE = 1;
const ADVERB = 2;
const ARTIFACT = 6;
const GROUP = 14;
const PLACE = 15;
const PERSON = 18;
const FIRST_OF_VERBS = 29;
/** `the head of the Guild`, `his US counterpart`: WordNet has more for the one, and no person for the other. */
const PERSONS = new Set(['head', 'counterpart']);
/** Words that WordNet also gives to somebody so called, or to few people: Asaph Hall, a landlord who is a letter. */
const NO_PERSONS = new Set(
  (
    'alternate ancient anti arrival ate banks batter bear beast best better born brick bridges broad browser butter ' +
    'calculator cash classic closer colonial computer contemporary couple cow crew dear diesel digger drawer drew dry ethnic ' +
    'familiar family fastener favorite favourite fed federal fence fields fodder fossil forward fry gates great hall ' +
    'ham hanger have heavy here honey hound ideal insured letter loader longer lovely major marine marks mars mind mills ' +
    'modern morris nation neutral page parasite parks parrot peel planet possible preserver printer provincial pueblo ' +
    'python recorder romantic router same self server sessions setter shark sheep silly simple sooner steady tar teach team ' +
    'tell temporary timer toast toaster tough tout voluntary voucher washer wasp waters weird wolf'
  ).split(' '),
);
/** A word with more kinds of senses is rarely a person: `light`, `charge`. */
const MAX_KINDS = 6;

/** The stem of a lower-case word: that of `sell` for `sold`, of `wife` for `wives`, of `color` for `colour` (Porter 2). */
export function stemOf(word: string): string {
  const stem = stemmer(inOneSpelling(word));
  if (VERBS.has(word)) return stem;
  const stems = [noun(word), verb(word)]
    .filter((lemma) => lemma !== word)
    .map(inOneSpelling)
    .map(stemmer);
  return stems.find((each) => each !== stem) ?? stem;
}

/** Whether a lower-case word, with any ending, is in the dictionary. */
export function isEnglish(word: string): boolean {
  return [word, noun(word), verb(word), adjective(word)].some((form) => Object.hasOwn(words, form));
}

/** Whether a word in small letters may be a verb with an ending, or an irregular form of one: `hands`, `led`, `speaking`. */
export function isVerbForm(word: string): boolean {
  return verb(word) !== word;
}

/** Whether a lower-case word describes a person, as `ambassador` does; `russian` alone does not. */
export function isPersonNoun(word: string): boolean {
  const kinds = kindsOf(word);
  const isOther = [RELATIONAL_ADJECTIVE, ADVERB].some((kind) => kinds.includes(kind));
  return PERSONS.has(word) || (kinds.includes(PERSON) && !isOther && kinds.length <= MAX_KINDS);
}

/** Whether a lower-case word rarely means anything but a person. */
export function isAlwaysPerson(word: string): boolean {
  const nouns = kindsOf(word).filter((kind) => kind > ADVERB && kind < FIRST_OF_VERBS);
  return (
    word === 'man' ||
    word === 'mother' ||
    (!NO_PERSONS.has(word) && nouns.includes(PERSON) && nouns.length <= 2)
  );
}

/** Whether a lower-case word may be part of a description of a person: `fisheries`, `former`. */
export function isNounOrAdjective(word: string): boolean {
  return kindsOf(word).some((kind) => kind !== ADVERB && kind < FIRST_OF_VERBS);
}

/** Whether a lower-case word, with any ending, is a noun and no adverb, as `since` and `back` are not. */
export function isSubjectNoun(word: string): boolean {
  const kinds = [word, noun(word)].flatMap(kindsOf);
  return kinds.some((kind) => kind > ADVERB && kind < FIRST_OF_VERBS) && !kinds.includes(ADVERB);
}

/** Whether a lower-case word is a noun and nothing else, as `marguerite` is. */
export function isOnlyNoun(word: string): boolean {
  const kinds = kindsOf(word);
  return kinds.length > 0 && kinds.every((kind) => kind > ADVERB && kind < FIRST_OF_VERBS);
}

/** Whether a lower-case word may be an adverb and is no noun: `someday`, `similarly`. */
export function isAdverb(word: string): boolean {
  const kinds = kindsOf(word);
  return kinds.includes(ADVERB) && !kinds.some((kind) => kind > ADVERB && kind < FIRST_OF_VERBS);
}

/** Whether a lower-case word means nothing but a place, as `sweden` does. */
export function isPlaceName(word: string): boolean {
  const kinds = kindsOf(word);
  return kinds.length > 0 && kinds.every((kind) => kind === PLACE);
}

/** Lower-case words that only hold others together, such as `the`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...stopwords,
  ...(
    'although among amongst anybody anyone anything beside else everybody everyone everything lest onto per since ' +
    'something though till toward towards unless unto upon versus via whenever whereas whereby whether whichever whilst ' +
    'whoever whomever whose within without'
  ).split(' '),
]);

/** Whether a lower-case word is one of them. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a lower-case word may mean a place or a group, as `quay` and `academy` do. */
export function isPlaceOrGroup(word: string): boolean {
  return kindsOf(word).some((kind) => kind === GROUP || kind === PLACE);
}

/** Whether a lower-case word may mean something built or made, as `road` and `hall` do. */
export function isArtifact(word: string): boolean {
  return kindsOf(word).includes(ARTIFACT);
}

function kindsOf(word: string): readonly number[] {
  const id = Object.hasOwn(words, word) ? words[word] : undefined;
  return id === undefined ? [] : (senses[id] ?? []);
}

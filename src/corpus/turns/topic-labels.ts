/** Recognises labels that are words about something rather than names: terms, phrases, and topics in brackets. */
import { isEnglish as isEnglishWord, isPersonNoun } from '../../english/dictionary.ts';
import { isCapitalised, isCapitals } from '../../english/names/capitals.ts';
import { describesSpeaker, fold, isOfWords } from '../../english/names/label-names.ts';
import { isRole } from '../../english/names/roles.ts';
import { hasTitle } from '../../english/names/titles.ts';
import type { Page } from '../formats/visible-text.ts';
import type { Label } from './possible-labels.ts';
import type { Census } from './regular-labels.ts';

const NAME_IN_SENTENCE = /(?<=\p{L}[.,]?\s)\p{Lu}[\p{L}-]*(?![\p{L}:])/gu;
const MIN_TERMS = 3;

/**
 * The folded names that are dictionary words, say and ask nothing, and never have a capital inside a sentence: each may
 * be a term being explained, a news dateline or the like.
 */
export function findTerms(
  labels: readonly Label[],
  { talking }: Census,
  page: Page,
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const names = new Set(page.text.match(NAME_IN_SENTENCE));
  const isName = (name: string) => isCapitals(name) || isRole(name) || isKnown(name) || names.has(name);
  const folded = [...new Map(labels.map(({ name }) => [fold(name), name]))];
  const mayBeTerm = ([word, name]: [string, string]) => isEnglishWord(word) && !isName(name);
  // Where all labels are such words, who says `you` in them tells somebody what to do.
  const arePlain = labels.every(({ type }) => type === 'plain');
  const areTerms = arePlain && folded.length >= MIN_TERMS && folded.every(mayBeTerm);
  const isTerm = (entry: [string, string]) => mayBeTerm(entry) && (areTerms || !talking.has(entry[0]));
  return new Set(folded.filter(isTerm).map(([word]) => word));
}

/** `Open point: write it down`, however often */
export function isPhrase({ name, note, type, isTimed }: Label): boolean {
  const isName =
    isTimed ||
    note !== undefined ||
    isCapitalised(name) ||
    isRole(name) ||
    (type !== 'plain' && describesSpeaker(name));
  return !isName && /\s/u.test(name) && isOfWords(name);
}

/** Whether a label has no word of its own: `Strict Mode: all code is checked` */
export function isOfTerms({ name, note, description, isTimed }: Label): boolean {
  const isTerm = (word: string) => isOfWords(word.replace(/['’]s$/u, '')) || isCapitals(word);
  const words = name.split(/\s/u);
  const areTerms = /\s/u.test(name) && !/\s\p{L}\.?$/u.test(name) && words.every(isTerm);
  const isPerson =
    words.some((word) => isPersonNoun(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word)) ||
    isRole(name) ||
    hasTitle(name) ||
    isCapitals(name) ||
    (note ?? description) !== undefined;
  return !isTimed && areTerms && !isPerson;
}

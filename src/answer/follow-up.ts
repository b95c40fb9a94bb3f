/** Completes a question that refers back: `by when?`, `and in 2021?`, `who else is on it`. */
import { personAskedFor } from '../english/names/descriptions.ts';
import {
  goesOn,
  hasPronoun,
  isFragment,
  pointsBack,
  withoutCount,
  withoutOpening,
  withPerson,
  withPhrase,
} from '../english/questions/back-references.ts';
import { askingWords, isQuestion } from '../english/questions/question-words.ts';
import { readAttributed } from '../english/questions/whose-words.ts';
import type { Word } from '../search/analysis.ts';
import { contentWords, isLight } from '../search/query.ts';

/** A question with more words of its own stands alone, whatever it refers back to. */
const MAX_OWN_WORDS = 3;

/** Whether `text` may refer to somebody or something named before, and need those words if it finds nothing. */
export function mayLean(text: string): boolean {
  return leans(text) || hasPronoun(text);
}

/** Whether `text` clearly refers back. */
export function leans(text: string): boolean {
  const said = withoutCount(text);
  const own = ownWords(said).length;
  if (own > MAX_OWN_WORDS) return false;
  if (pointsBack(said)) return true;
  return own === 0 ? isQuestion(text) : own === 1 && isFragment(text);
}

/** Whether `text` has enough words of its own to be about something, even if one of them refers back. */
export function standsAlone(text: string): boolean {
  return !goesOn(text) && ownWords(withoutCount(text)).length > 1;
}

/** The words that say what a question is about, as far as it says so itself. */
function ownWords(text: string): Word[] {
  return contentWords(text).filter(({ term }) => !isLight(term));
}

/**
 * `text` with what an earlier question names (`names`, in its own words) and, if it does not say itself what it asks
 * for, the words of `about` that did. A number of its own replaces an earlier one.
 */
export function completeQuestion(text: string, about: string, names: readonly string[]): string {
  const said = withoutOpening(withoutCount(text)).replace(/[\s?!.]+$/u, '');
  const replaced = withPhrase(about, said) ?? replacePronoun(said, about);
  if (replaced !== undefined) return replaced;
  const words = contentWords(said);
  const own = new Set(words.map(({ term }) => term));
  const asking = isQuestion(said) ? '' : askingWords(about);
  const numbered = words.some(({ term }) => isNumber(term));
  const borrowed = names.filter((name) => {
    const terms = contentWords(name).map(({ term }) => term);
    return !terms.every((term) => own.has(term) || (numbered && isNumber(term)));
  });
  return [asking, said, ...new Set(borrowed)].filter(Boolean).join(' ');
}

/** `What did he say about the timing?` after `who is Holm?` asks `what did Holm say about the timing`. */
function replacePronoun(said: string, about: string): string | undefined {
  const person = personAskedFor(about) ?? readAttributed(about)?.by;
  const by = readAttributed(said)?.by;
  return by && person && withPerson(by, person) ? withPerson(said, person) : undefined;
}

function isNumber(term: string): boolean {
  return /^\d/u.test(term);
}

/** Completes a question that leans on what was said before: `by when?`, `and in 2021?`, `who else is on it`. */
import type { Word } from '../search/analysis.ts';
import { contentWords, isLight } from '../search/query.ts';
import { readAttributed } from './attributed.ts';
import { personAskedFor } from './who-is.ts';

/** A question with more words of its own stands alone, whatever it points back to. */
const MAX_OWN_WORDS = 3;
/** A longer one says by itself what it is about. */
const MAX_SHORT_WORDS = 4;
const GOES_ON = /^(?:(?:and|but|so|also|then|or|ok(?:ay)?|what about|how about|what of)\b[\s,]*)+/iu;
/** Words that mean something said before; `that` and `it` may also only hold a sentence together. */
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|this|these|such|else|others|another|same|latter|former|him|his|her|ones|(?:which|that|this|the|another|other) one)\b|\bthose\b(?! (?:who|whom|whose|that|which)\b)|\bthat\b|\b(?:there|then|both|the (?:other )?(?:two|three|four))(?=[\s?.!]*$)/iu;
const MAY_POINT_BACK = /\b(?:he|she|they|him|his|her|hers|it|its|them|their|this|that|these|those|there)\b/iu;
const HOLDS_TOGETHER =
  /\b(?:say|says|said|claim|claims|claimed|think|thinks|believe|believes|mean|means|know|true|possible|fact) that\b(?=\s+\S)|\b(?:(?:is|was|be)(?:n['’]t)? it|it (?:is|was|would be|will be)) (?:\S+ ){1,3}(?:to|that)\b/giu;
/** No sentence: what it asks for is part of one that was said. */
const FRAGMENT =
  /^(?:(?:on|under|in|at|by|for|from|with|to|since|until|till|of|about|between|against|through|over|within|after|before) (?:what|which|whose|whom|who|how (?:many|much|long))|which|whose)\b/iu;
/** Words that only relate what is asked for to what it is about. */
const RELATES = /\b(?:since|until|till|whose|whom|upon|per|via|during|within|without|against|like)\b/giu;
/** `Why those two?` says how many they are, not what they are; `which ones?` neither. */
const COUNTED =
  /\b(those|these|they|them|the(?: other)?) (?:two|three|four|five|six|\d+)\b(?=[\s?.!]*$| (?:is|are|was|were|have|has|had|do|did|will|would|should|can|could)\b)/giu;

/** Whether `text` may mean somebody or something that was named before, and need those words where it finds nothing. */
export function mayLean(text: string): boolean {
  return leans(text) || MAY_POINT_BACK.test(text);
}

/** Whether `text` plainly leans on what was said before. */
export function leans(text: string): boolean {
  const said = withoutCount(text);
  const own = ownWords(said).length;
  if (own > MAX_OWN_WORDS) return false;
  if (pointsBack(said)) return true;
  const short = text.trim().split(/\s+/u).length <= MAX_SHORT_WORDS;
  if (!short) return false;
  return own === 0 ? isQuestion(text) : own === 1 && FRAGMENT.test(text.trim());
}

/** Whether `text` has enough words of its own to be about something, even if one of them points back. */
export function standsAlone(text: string): boolean {
  return !goesOn(text) && ownWords(withoutCount(text)).length > 1;
}

/** Whether `text` goes on from what was said before, or has a word that means something of it. */
function pointsBack(text: string): boolean {
  return goesOn(text) || POINTS_BACK.test(withoutSpeaker(text).replace(HOLDS_TOGETHER, ' '));
}

function goesOn(text: string): boolean {
  const rest = text.trim().replace(GOES_ON, '');
  return rest !== text.trim() && /[\p{L}\p{N}]/u.test(rest);
}

/** `What do they say about visas` points to nothing but who is interviewed. */
function withoutSpeaker(text: string): string {
  return readAttributed(text)?.about ?? text;
}

/** The words that say what a question is about, as far as it says so itself. */
function ownWords(text: string): Word[] {
  return contentWords(text.replace(RELATES, (match) => ' '.repeat(match.length))).filter(
    ({ term }) => !isLight(term),
  );
}

function withoutCount(text: string): string {
  return text.replace(COUNTED, '$1').replace(/\b(which|what) ones?\b/giu, '$1');
}

/**
 * `text` with what an earlier question names (`names`, in its own words), and, where it does not say itself what it asks
 * for, the words that said so in `about`. A number of its own takes the place of an earlier one.
 */
export function completeQuestion(text: string, about: string, names: readonly string[]): string {
  const said = withoutCount(text)
    .trim()
    .replace(GOES_ON, '')
    .replace(/[\s?!.]+$/u, '');
  const replaced = replacePhrase(said, about) ?? replacePronoun(said, about);
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

const PHRASE =
  /^(on|in|at|by|for|from|with|to|of|about|between|against|after|before) (?!(?:it|that|this|them|whom?|what|which|how)\b)(?=\p{L}|\p{N})/iu;
const MAX_PHRASE_WORDS = 4;

/** `And on Syria?` after `what is his view on Afghanistan?` asks `what is his view on Syria`. */
function replacePhrase(said: string, about: string): string | undefined {
  const [, preposition] = PHRASE.exec(said) ?? [];
  if (preposition === undefined) return undefined;
  const at = about.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `) + 1;
  const isLast = about.slice(at).split(/\s+/u).length <= MAX_PHRASE_WORDS + 1;
  return at > 0 && isLast ? `${about.slice(0, at)}${said}` : undefined;
}

const PRONOUN = /\b(?:he|she|they)\b/iu;

/** `What did he say about the timing?` after `who is Holm?` asks `what did Holm say about the timing`. */
function replacePronoun(said: string, about: string): string | undefined {
  const person = personAskedFor(about) ?? readAttributed(about)?.by;
  const isTheirs = PRONOUN.test(readAttributed(said)?.by ?? '');
  return isTheirs && person !== undefined && !PRONOUN.test(person)
    ? said.replace(PRONOUN, person)
    : undefined;
}

function isNumber(term: string): boolean {
  return /^\d/u.test(term);
}

/** Words that ask for one kind of answer, as the part of a question that a shorter one after it leaves out. */
const ASKS =
  /\b(?:how (?:many|much|often|long|old|big|large|tall|high|deep|far|wide|heavy|fast|soon)|when|why|how come|where|whose|whom|who|(?:what|which) (?:date|day|week|month|year|decade|century|time|number|share|percentage|amount|city|town|country|place|region|state))\b/iu;
/** What else begins or ends a question. */
const QUESTION =
  /\b(?:what|which|how|who|whom|whose|when|where|why)\b|^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am|name|list|describe|explain)\b|\?/iu;

/** Whether a text asks for something, rather than only naming it. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text.replace(/[’]/gu, "'"));
}

/** The words of a question that say what kind of answer it asks for (`how many`); empty where none do. */
function askingWords(text: string): string {
  return ASKS.exec(text)?.[0] ?? '';
}

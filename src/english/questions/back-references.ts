/** Recognises how English refers back to what was said before: `that one`, `and in 2021?`, `on which of them`. */
import { isQuestion } from './question-words.ts';
import { readAttributed } from './whose-words.ts';

/** Words that open a continuation of an answer. */
const GOES_ON = /^(?:(?:and|but|so|also|then|or|ok(?:ay)?|what about|how about|what of)\b[\s,]*)+/iu;
/** Words that mean something said before; `these` may also mean now, and `that` and `it` just hold a sentence together. */
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|this|these|such|else|others|another|same|latter|former|ones|(?:which|that|this|the|another|other) one)\b|\bthose\b(?! (?:who|whom|whose|that|which)\b)|\bthat\b|\b(?:there|then|both|the (?:other )?(?:two|three|four))(?=[\s?.!]*$)/iu;
const MAY_POINT_BACK = /\b(?:he|she|they|him|his|her|hers|it|its|them|their|this|that|these|those|there)\b/iu;
const POINTS_AT_NOTHING =
  /\b(?:these days|this (?:year|month|week|season|time|morning|afternoon|evening))\b|\b(?:say|says|said|claim|claims|claimed|think|thinks|believe|believes|mean|means|know|true|possible|fact) that\b(?=\s+\S)|\b(?:(?:is|was|be)(?:n['’]t)? it|it (?:is|was|would be|will be)) (?:\S+ ){1,3}(?:to|that)\b/giu;
/** Not a sentence: it asks for a part of one that was said. */
const FRAGMENT =
  /^(?:(?:on|under|in|at|by|for|from|with|to|since|until|till|of|about|between|against|through|over|within|after|before) (?:what|which|whose|whom|who|how (?:many|much|long))|which|whose)\b/iu;
/** `Why those two?` says how many there are, not what they are; `which ones?` says neither. `The 24` says what they are. */
const COUNTED =
  /\b(?:(those|these|they|them|the other) (?:two|three|four|five|six|\d+)|(the) (?:two|three|four|five|six))\b(?=[\s?.!]*$| (?:is|are|was|were|have|has|had|do|did|will|would|should|can|could)\b)/giu;
const PERSON = /\b(?:he|she|they)\b/iu;

/** Whether a text continues what was said before: `and in 2021?` */
export function goesOn(text: string): boolean {
  const rest = withoutOpening(text);
  return rest !== text.trim() && /[\p{L}\p{N}]/u.test(rest);
}

/** Whether a text continues what was said before, or has a word that refers to it. */
export function pointsBack(text: string): boolean {
  // In `what do they say about visas`, `they` can only be the people interviewed.
  const about = readAttributed(text)?.about ?? text;
  return goesOn(text) || POINTS_BACK.test(about.replace(POINTS_AT_NOTHING, ' '));
}

/** Whether a text has a word that may refer back. */
export function hasPronoun(text: string): boolean {
  return MAY_POINT_BACK.test(text);
}

/** Whether a text ends in a word that can only refer back: `off it`. */
export function endsInPronoun(text: string): boolean {
  return /\b(?:it|them|him|her|this|that|these|those|there)[\s?.!]*$/iu.test(text);
}

/** Whether a text is not a sentence and asks for part of one that was said. */
export function isFragment(text: string): boolean {
  return FRAGMENT.test(text.trim());
}

/** A text without `and`, `what about` and the like before it. */
export function withoutOpening(text: string): string {
  return text.trim().replace(GOES_ON, '');
}

export function withoutCount(text: string): string {
  return text.replace(COUNTED, '$1$2').replace(/\b(which|what) ones?\b/giu, '$1');
}

/** A text with a name in place of its first personal pronoun; undefined if it has none. */
export function withPerson(text: string, name: string): string | undefined {
  return PERSON.test(text) && !PERSON.test(name) ? text.replace(PERSON, name) : undefined;
}

const PHRASE =
  /^(on|in|at|by|for|from|with|to|of|about|between|against|after|before) (?!(?:it|that|this|them|whom?|what|which|how)\b)(?=\p{L}|\p{N})/iu;
/** A question up to its last preposition, if what belongs to that is short and no pronoun. */
const OBJECT =
  /^(.* (?:about|on|in|at|for|with|against|from) )(?!(?:it|that|this|them|these|those|him|her)\b)(?:\S+ ){0,3}\S+$/iu;
/** A question up to what it asks something of: `how old is ` in `how old is Holm` */
const OF_SUBJECT =
  /^((?:how \S+|what|where|when|who) (?:is|are|was|were) )(?!(?:it|that|this|there|these|those|he|she|they)\b)(?:\S+ ){0,2}\S+$/iu;
const MAX_PHRASE_WORDS = 4;

/**
 * A question with another phrase in place of its last one: `what is his view on Afghanistan` with `on Syria`, or with
 * `Syria` alone; `how old is Holm` with `Reed`. Undefined if `phrase` is none, or if the question does not end in one
 * like it.
 */
export function withPhrase(question: string, phrase: string): string | undefined {
  const asked = question.replace(/[\s?!.]+$/u, '');
  const [, preposition] = PHRASE.exec(phrase) ?? [];
  if (preposition === undefined) {
    const [, opening] =
      hasPronoun(phrase) || isQuestion(phrase) ? [] : (OBJECT.exec(asked) ?? OF_SUBJECT.exec(asked) ?? []);
    return opening === undefined ? undefined : `${opening}${phrase}`;
  }
  const at = asked.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `) + 1;
  const isLast = asked.slice(at).split(/\s+/u).length <= MAX_PHRASE_WORDS + 1;
  return at > 0 && isLast ? `${asked.slice(0, at)}${phrase}` : undefined;
}

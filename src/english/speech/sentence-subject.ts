/** Finds the subject of a sentence of narration, if it is a person. */
import {
  isEnglish,
  isFunctionWord,
  isNounOrAdjective,
  isPersonNoun,
  isPlaceName,
  isVerbForm,
} from '../dictionary.ts';
import { opensSentence } from '../names/label-words.ts';
import { isName, NAMES } from '../names/names.ts';
import { ENDS_IN_OFFICE, hasTitle } from '../names/titles.ts';
import { SAYING } from './verbs-of-saying.ts';

/** Whether the text shows elsewhere that a name is a person's. */
export type Knows = (name: string) => boolean;

const DETERMINER = /(?:^|\s)(?:the|an?|one|another|his|her|its|their|our|my|\p{Lu}[\p{L}-]+['’]s)\s$/iu;
const PRONOUN_ACTS = /^(?<pronoun>[Hh]e|[Ss]he)\s/u;
const OWNER = /^.*['’]s\s/u;
/** What may stand between a name and its verb: `, who has run the shop for 31 years,` */
const APPOSITION =
  /^(?:\s(?:of|from)(?:\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\sof)?)+)?(?:,\s[^.!?;:]{1,240}|\s\([^()]{1,60}\))?/u;
const ORIGIN = /^\s(?:of|from)(?:\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\sof)?)+/u;
const VERB =
  /^,?\s(?:(?:\p{Ll}+ly|also|then|still|later|never|often|once|just|even|only|now|first)\s){0,3}(?<verb>can|\p{Ll}+?)(?:n?['’]t)?(?![\p{L}'’])/u;
const OPENING = /^(?:But|And|Yet|So|Then|Later|Now|Still|Today)\s/u;
/** Where the main clause may begin: at one of so many commas. */
const CLAUSE_STARTS = 4;
const MAX_ROLE_CHARS = 160;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|does|did|can|could|would|will|may|might|must|put|set|let|cut)$/u;
/** `Holm and his brother Reed left.` is about two. */
const JOINS = /^,?\s(?:and|&)\s/u;
const JOINED = /\p{Lu}\S*\s(?:and|&)\s(?:(?:an?|the|his|her|their)\s(?:\p{L}+\s){0,3}\p{L}+,?\s)?$/u;
const INSERTED = new RegExp(String.raw`(?<!\p{L})${SAYING}$`, 'u');
/** An age, or what somebody is. */
export const OF_PERSON = /^(?:,\s(?:\d{1,3}\b|who\s|(?:the|an?|its|his|her|their|our)\s[^,]*))/u;

export interface Subject {
  readonly name: string;
  /** Whether the text shows that. */
  readonly isPerson: boolean;
  readonly verb: string;
  /** What stands between them. */
  readonly apposition: string;
  /** The sentence without what says who it is. */
  readonly rest: string;
}

/** The subject of the main clause. */
export function findSubject(written: string, knows: Knows): Subject | undefined {
  const sentence = written.replace(OPENING, '');
  let start = 0;
  let unknown: Subject | undefined;
  for (let i = 0; i < CLAUSE_STARTS; i++) {
    const clause = sentence.slice(start);
    const found = pronounAt(clause) ?? nameIn(clause, knows);
    // `Voss, Holm said, is late.`
    if (found && INSERTED.test(found.apposition)) return { ...found, isPerson: false };
    if (found && JOINS.test(found.apposition)) return undefined;
    if (found?.isPerson) return { ...found, rest: `${sentence.slice(0, start)} ${found.rest}` };
    unknown ??= found;
    const comma = sentence.indexOf(', ', start);
    if (comma < 0) break;
    start = comma + 2;
  }
  return unknown;
}

function pronounAt(clause: string): Subject | undefined {
  const name = PRONOUN_ACTS.exec(clause)?.groups?.pronoun;
  const found = name === undefined ? undefined : verbBehind(clause.slice(name.length));
  return name && found ? { name, isPerson: true, ...found } : undefined;
}

/** The first name of a person that has a verb, with nothing before it but what its bearer is. */
function nameIn(clause: string, knows: Knows): Subject | undefined {
  let unknown: Subject | undefined;
  for (const { 0: written, index } of clause.slice(0, MAX_ROLE_CHARS).matchAll(NAMES)) {
    const name = withoutOpening(written.replace(OWNER, ''));
    const before = clause.slice(0, index + (OWNER.exec(written)?.[0].length ?? 0));
    const found = isName(name) ? verbBehind(clause.slice(index + written.length)) : undefined;
    if (found === undefined || JOINED.test(before)) continue;
    const isDescribed = describes(before) || OF_PERSON.test(found.apposition);
    const isKnown = isPersonsName(name, knows);
    if (
      (isKnown || (isDescribed && mayBePerson(name))) &&
      (isRole(before, name) || (isKnown && isOfNouns(before)))
    )
      return { name, isPerson: true, ...found };
    if (before === '' && mayBePerson(name) && !isEnglish(name.toLowerCase()))
      unknown = { name, isPerson: false, ...found };
  }
  return unknown;
}

/** The verb behind a name, past what stands between them. */
export function verbBehind(text: string): Omit<Subject, 'name' | 'isPerson'> | undefined {
  const [between = ''] = APPOSITION.exec(text) ?? [];
  const commas = [...between.matchAll(/,(?=\s)/gu)].map(({ index }) => index);
  for (const at of [...new Set([0, ORIGIN.exec(text)?.[0].length ?? 0, ...commas, between.length])]) {
    const { 0: words = '', groups: { verb = '' } = {} } = VERB.exec(text.slice(at)) ?? {};
    if (!(AUXILIARY.test(verb) || isVerbForm(verb))) continue;
    return { verb, apposition: text.slice(0, at), rest: text.slice(at + words.length) };
  }
  return undefined;
}

/** Whether there is nothing before a name but what its bearer is. */
function isRole(words: string, name: string): boolean {
  return words === '' || (DETERMINER.test(words) && hasTitle(name)) || describes(words);
}

/** Whether words right before a name say what its bearer is: `club captain`, `The farmer who owns the field,` */
export function describes(words: string): boolean {
  const [, last = ''] = /([\p{L}'’-]+)\s$/u.exec(words) ?? [];
  const word = last.toLowerCase();
  if (last) return isPersonNoun(word) || !(isEnglish(word) || isFunctionWord(word) || opensSentence(word));
  return (
    /,\s$/u.test(words) &&
    words
      .toLowerCase()
      .split(/\P{L}+/u)
      .some(isPersonNoun)
  );
}

/** `Coolwatch account lead`, `Chairman of the bench` */
function isOfNouns(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  return (
    all.length <= 6 &&
    !words.includes(',') &&
    !DETERMINER.test(words) &&
    all.every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word) || isNounOrAdjective(word))
  );
}

/** `But Mayor Voss` names `Mayor Voss`, and `Gave Dr R.` in a diary names `Dr R.` */
export function withoutOpening(name: string): string {
  const [, titled] = /^\p{Lu}\p{Ll}+\s((?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s.*)$/u.exec(name) ?? [];
  if (titled !== undefined && !hasTitle(name)) return titled;
  return opensSentence(name) ? name.replace(/^\S+\s*/u, '') : name;
}

export function isPersonsName(name: string, knows: Knows): boolean {
  const isOther = /['’]s\s|^\P{Ll}{1,4}$/u.test(name) || ENDS_IN_OFFICE.test(name);
  const isPlace = !/\s/u.test(name) && isPlaceName(name.toLowerCase());
  return isName(name) && !isOther && !isPlace && (hasTitle(name) || knows(name));
}

/** Whether no word of a name means only a place, as `Moscow` does. */
export function mayBePerson(name: string): boolean {
  return !name.split(' ').some((word) => isPlaceName(word.toLowerCase()));
}

/** Finds whom a sentence of narration is about, and whom else it mentions. */
import {
  isAlwaysPerson,
  isEnglish,
  isFunctionWord,
  isNounOrAdjective,
  isPersonNoun,
  isPlaceName,
  isPlaceOrGroup,
  isVerbForm,
} from './dictionary.ts';
import { isName, NAME } from './names.ts';
import { ENDS_IN_OFFICE, hasTitle, opensSentence, PRONOUN } from './people.ts';
import { SAYING } from './saying.ts';

export interface Narrated {
  /** Its subject, if that is a person: a name as written, or a pronoun. */
  readonly subject: string | undefined;
  /** The other people in it, by name or noun, whom a pronoun behind it may mean. */
  readonly others: readonly string[];
  /** The subject says, thinks or feels something. */
  readonly isOfMind: boolean;
  readonly asks: boolean;
  /** Without a subject: the only person that it mentions, if it says what that is or goes on with a pronoun. */
  readonly introduced: string | undefined;
}

const DETERMINER = /(?:^|\s)(?:the|an?|one|another|his|her|its|their|our|my|\p{Lu}[\p{L}-]+['’]s)\s$/iu;
const PRONOUN_ACTS = /^(?<pronoun>[Hh]e|[Ss]he)\s/u;
/** What may stand between a name and its verb: `, who has run the shop for 31 years,` */
const APPOSITION =
  /^(?:\s(?:of|from)(?:\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\sof)?)+)?(?:,\s[^.!?;:]{1,240}|\s\([^()]{1,60}\))?/u;
const ORIGIN = /^\s(?:of|from)(?:\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\sof)?)+/u;
const VERB =
  /^,?\s(?:(?:\p{Ll}+ly|also|then|still|later|never|often|once|just|even|only|now|first)\s){0,3}(?<verb>\p{Ll}+)(?!\p{L})/u;
const IS = /^(?:is|was|became|becomes|remains|remained)$/u;
const PREDICATE = /^\s(?:an?|the|one of|not)\s[^.;]{2,80}/u;
/** What somebody is, behind a name. */
const DESCRIPTION_BEHIND = /(?:,\s(?:an?|the|its|their|our|his|her)\s[^,.]{2,60}(?=[,.]))/gu;
const OPENING = /^(?:But|And|Yet|So|Then|Later|Now|Still|Today)\s/u;
/** Where the main clause may begin: at one of so many commas. */
const CLAUSE_STARTS = 4;
const MAX_ROLE_CHARS = 160;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|does|did|can|could|would|will|may|might|must|put|set|let|cut)$/u;
const OF_MIND = new RegExp(
  `^(?:${SAYING}|denie[sd]|thought|thinks|believe[sd]|feels|felt|remember(?:s|ed)|urge[sd]|call(?:s|ed)|complain(?:s|ed)|hope[sd]|want(?:s|ed)|regrets|regretted|(?:dis)?agree[sd]|knew|knows|(?:dis)?like[sd]|love[sd]|worrie[sd]|fear(?:s|ed)|describe[sd])$`,
  'u',
);
const INSERTED = new RegExp(String.raw`(?<!\p{L})${SAYING}$`, 'u');
/** What only a person does; a place or a bank may agree, insist and look. */
const GESTURE =
  /^(?:smil|laugh|nod|shrug|sigh|grin|chuckl|frown|wink|sip|glanc|paus|blush|winc|hesitat)(?:e?s|e?d)$/u;
/** An age, or what somebody is. */
const OF_PERSON = /^(?:,\s(?:\d{1,3}\b|who\s|(?:the|an?|its|his|her|their|our)\s[^,]*))/u;
const NAMES = new RegExp(String.raw`(?<![\p{L}'’-])${NAME}(?![\p{L}’'-])`, 'gu');
/** `The harbourmaster said` */
const NOUN_SAYS = new RegExp(
  String.raw`(?:^|,\s)(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|\p{Lu}[\p{L}-]+['’]s)\s(?:[\p{L}'’-]+\s){0,4}?(?<noun>\p{Ll}+)\s(?:\p{Ll}+ly\s|also\s)?${SAYING}(?!\p{L})`,
  'u',
);
/** The same, where no `the` shows that it is no person's. */
const MENTIONED = new RegExp(String.raw`(?<!(?<!\p{L})[Tt]he\s)${NAMES.source}`, 'gu');
const NOBODY = /^(?:same|heavy|better|family|team|crew|couple)$/u;
/** A determiner, and some words behind it. */
const NOUN_PHRASE =
  /(?<![\p{L}'’-])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Aa]nother|[Oo]ne)(?:\s\p{Ll}[\p{Ll}-]*){1,4}(?![\p{L}'’-])/gu;
/** People whom no noun names. */
const UNNAMED = /(?<!\p{L})(?:some(?:body|one)|any(?:body|one)|a voice)(?!\p{L})/giu;

/** @param knows whether the text shows elsewhere that a name is a person's */
export function readNarration(sentence: string, knows: (name: string) => boolean): Narrated {
  const found = findSubject(sentence.replace(OPENING, ''), knows);
  const { name, verb = '', isPerson = false } = found ?? {};
  const told = found && isPerson ? found.rest : sentence;
  const others = othersIn(told.replace(IS.test(verb) ? PREDICATE : '', ' '), name, knows);
  if (name !== undefined && !isPerson && !others.includes(name)) others.push(name);
  const noun = NOUN_SAYS.exec(sentence)?.groups?.noun;
  if (!isPerson && noun !== undefined) others.push(noun);
  const [only = ''] = others.length === 1 && found === undefined ? others : [];
  return {
    subject: isPerson ? name : undefined,
    others,
    isOfMind: isPerson && OF_MIND.test(verb),
    asks: /^ask/u.test(verb),
    introduced: introducedIn(sentence, only, knows),
  };
}

/** The people whom a text mentions beside one of this name. */
function othersIn(text: string, own: string | undefined, knows: (name: string) => boolean): string[] {
  const surname = own?.split(/\s+/u).at(-1) ?? '';
  const plain = text.replace(DESCRIPTION_BEHIND, ' ');
  const names = (plain.match(MENTIONED) ?? []).map((name) => withoutOpening(name).replace(/['’]s$/u, ''));
  return [
    ...names.filter((name) => mayBeMeant(name, knows) && !name.split(/\s+/u).includes(surname)),
    ...personNouns(plain),
    ...(plain.match(UNNAMED) ?? []),
  ];
}

/** The nouns for single people: `his wife`, `the old clerk`, but not the first word of `a man cave`. */
function personNouns(text: string): string[] {
  return [...text.matchAll(NOUN_PHRASE)].flatMap(([phrase]) => {
    const words = phrase.split(/\s/u).slice(1);
    const end = words.findIndex((word) => isFunctionWord(word) || AUXILIARY.test(word));
    const noun = words.slice(0, end < 0 ? undefined : end).findLast((word) => isNounOrAdjective(word)) ?? '';
    return isAlwaysPerson(noun) && !NOBODY.test(noun) ? [noun] : [];
  });
}

/** A name that a sentence describes, or calls `he` or `she` behind it. */
function introducedIn(sentence: string, name: string, knows: (name: string) => boolean): string | undefined {
  const [before = '', behind = ''] = name === '' ? [] : sentence.split(name, 2);
  if (!isName(name) || /(?<!\p{L})(?:s?he|his|her|him)(?!\p{L})/u.test(before)) return undefined;
  const isDescribed = hasTitle(name) || describes(before) || OF_PERSON.test(behind);
  const isAsked = /(?<!\p{L})(?:I|[Ww]e)\s[^,]*$/u.test(before);
  const acts = isPersonsName(name, knows) && verbBehind(behind) !== undefined;
  return isDescribed || isAsked || acts || /(?<!\p{L})s?he(?!\p{L})/u.test(behind) ? name : undefined;
}

interface Subject {
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
function findSubject(sentence: string, knows: (name: string) => boolean): Subject | undefined {
  let start = 0;
  let unknown: Subject | undefined;
  for (let i = 0; i < CLAUSE_STARTS; i++) {
    const clause = sentence.slice(start);
    const found = pronounAt(clause) ?? nameIn(clause, knows);
    // `Voss, Holm said, is late.`
    if (found && INSERTED.test(found.apposition)) return { ...found, isPerson: false };
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
function nameIn(clause: string, knows: (name: string) => boolean): Subject | undefined {
  let unknown: Subject | undefined;
  for (const { 0: written, index } of clause.slice(0, MAX_ROLE_CHARS).matchAll(NAMES)) {
    const name = withoutOpening(written);
    const before = clause.slice(0, index);
    const found = isName(name) ? verbBehind(clause.slice(index + written.length)) : undefined;
    if (found === undefined) continue;
    const isDescribed = describes(before) || OF_PERSON.test(found.apposition) || GESTURE.test(found.verb);
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
function verbBehind(text: string): Omit<Subject, 'name' | 'isPerson'> | undefined {
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
function describes(words: string): boolean {
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

/** `But Mayor Voss` names `Mayor Voss`. */
function withoutOpening(name: string): string {
  return opensSentence(name) ? name.replace(/^\S+\s*/u, '') : name;
}

function isPersonsName(name: string, knows: (name: string) => boolean): boolean {
  const isOther = /['’]s\s|^\P{Ll}{1,4}$/u.test(name) || ENDS_IN_OFFICE.test(name);
  return isName(name) && !isOther && (hasTitle(name) || knows(name));
}

/** Whether a pronoun may mean the bearer of a name: a person, or somebody with several names. */
function mayBeMeant(name: string, knows: (name: string) => boolean): boolean {
  const [last = ''] = /\p{L}+$/u.exec(name) ?? [];
  const isOther = isPlaceOrGroup(last.toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(last) || /['’]s\s/u.test(name);
  return isPersonsName(name, knows) || (isName(name) && / /u.test(name) && !isOther && mayBePerson(name));
}

/** Whether no word of a name means only a place, as `Moscow` does. */
function mayBePerson(name: string): boolean {
  return !PRONOUN.test(name) && !name.split(' ').some((word) => isPlaceName(word.toLowerCase()));
}

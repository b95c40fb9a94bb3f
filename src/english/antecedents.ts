/** Works out whom a pronoun, an office or a part of a name means. */
import { readSaying, saysOn, subjectAfter, UNCLEAR } from './attribution.ts';
import { isAlwaysPerson, isNounOrAdjective, isPersonNoun, isPlaceName } from './dictionary.ts';
import { isName, NAME, names } from './names.ts';
import { ANY_OFFICE, hasTitle, opensSentence, PARTICLE, PRONOUN, sexOf } from './people.ts';
import { splitSentences } from './sentences.ts';

/** What is known of the people of a document. */
export interface People {
  /** Who is interviewed, from the front matter. */
  readonly interviewee: string | undefined;
  /** The only person whom the document's attributions name, if there is only one. */
  readonly only: string | undefined;
  /** Who spoke last; `UNCLEAR` if somebody else may have spoken since. */
  readonly last: string | undefined;
  /** How the text describes that only person: `harbour master Ada Holm`. */
  readonly described?: string;
  /** Everybody whom the document's attributions name, as written. */
  readonly subjects: readonly string[];
}

/** What somebody is, before a name at the start of a sentence: `Club captain Owen Pryce`. */
const DESCRIPTION = /^(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*\s(\p{Ll}+))\s(?=\p{Lu})/u;

/** `Sara Amin of Kestrel Capital` is one person. */
const ORIGIN = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*) of(?:\s\p{Lu}[\p{L}'’-]*)+/gu;

/** `The trumpeter, Ali Grau, …` and `Ali Grau, the trumpeter, …` */
const ROLE_BEFORE = /^(?:But )?(?:The|An?|Its|Their|Our|One)\s[\p{L}'’ -]{2,50}, (?=\p{Lu})/u;
const ROLE_BEHIND = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*), (?:the|an?|its|their|our)\s[^,.]{2,60},/gu;

/** A sentence of narration without what it says its people are. */
function withoutDescription(sentence: string): string {
  return sentence
    .replace(ORIGIN, '$1')
    .replace(ROLE_BEFORE, '')
    .replace(ROLE_BEHIND, '$1')
    .replace(DESCRIPTION, (all, words: string, last: string) =>
      isPersonNoun(last) && words.split(' ').every((word) => isNounOrAdjective(word.toLowerCase()))
        ? ''
        : all,
    );
}

/** `in Bergen`, `on Monday`, `the United States` and `Aside from` are nobody. */
const MENTION = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])(?:in|at|on|from|near|of|the)\s)(?<!\p{L}['’-]?)${NAME}(?![\p{L}'’-]|\s(?:from|in|on|to)\s)`,
  'gu',
);

/** People whom no noun names. */
const UNNAMED = /(?<!\p{L})(?:some(?:body|one)|any(?:body|one)|the other|others|a voice)(?!\p{L})/giu;

/**
 * The names in a sentence of narration, and the words that describe people: those whom a pronoun after it may mean.
 * What comes after `he said that` is about others, but he is still the one who says it.
 */
export function mentions(narration: string): string[] {
  if (saysOn(narration)) return [];
  const plain = withoutDescription(narration);
  const names = [...plain.matchAll(MENTION)].map(([name]) => withoutOpening(name)).filter(isName);
  // A noun right before a name says what its bearer is.
  const nouns = plain.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-]|\s\p{Lu})/gu)?.filter(isAlwaysPerson) ?? [];
  const unnamed = narration.match(UNNAMED) ?? [];
  const sayers = readSaying(narration)?.subject.match(/(?<=\s)\p{Ll}\S*$/u) ?? [];
  return [...names, ...nouns, ...unnamed, ...sayers];
}

/** Who says something in a sentence of narration that mentions nobody else: `Mr Reed said the sale was off.` */
function sayer(narration: string): string | undefined {
  const saying = readSaying(narration);
  const name = withoutOpening(saying?.subject ?? '');
  return saying && mayBePerson(name) && mentions(saying.said).length === 0 ? name : undefined;
}

/** Whether a name has a title, or no word that means only a place, as `Moscow` does. */
function mayBePerson(name: string): boolean {
  const isPlace = name.split(' ').some((word) => isPlaceName(word.toLowerCase()));
  return isName(name) && (hasTitle(name) || !isPlace);
}

/** What only a person does, or is spoken of as; a place or a bank may agree, insist and look. */
const IS_PERSON =
  /^(?: of(?:\s\p{Lu}[\p{L}'’-]*)+)?(?:, (?:who\s|\d{1,3},)|\s(?:\p{Ll}+ly\s)?(?:smil|laugh|nod|shrug|sigh|grin|chuckl|frown|wink|sip|glanc)(?:e?s|e?d)(?!\p{L}))/u;

/** Before a name, these are of somebody else. */
const OF_ANOTHER = /(?<!\p{L})(?:s?he|his|hers?|him)(?!\p{L})/iu;

/** The only one whom a sentence of narration names, if the text shows that this is a person. */
function personIn(
  narration: string,
  named: readonly string[],
  subjects: readonly string[],
): string | undefined {
  const [name, ...others] = named;
  if (name === undefined || others.length > 0 || !mayBePerson(name)) return undefined;
  const [before = '', behind = ''] = narration.split(name, 2);
  if (OF_ANOTHER.test(before)) return undefined;
  const isKnown = subjects.some((subject) => names(subject, name) || names(name, subject));
  const [, role = ''] =
    /(\p{Ll}+),? $/u.exec(before) ?? /^, (?:the|an?|its|their|our)\s([^,.]{2,60}),/u.exec(behind) ?? [];
  const isDescribed = role.split(' ').some(isPersonNoun);
  return isKnown || isDescribed || hasTitle(name) || IS_PERSON.test(behind) ? name : undefined;
}

/** Narration after a quotation that ends in `last`, without the clause that attributes it, if there is one. */
export function behindClause(narration: string, last: string): string {
  const isAttributed = subjectAfter(narration, last) !== undefined;
  return isAttributed ? narration.slice(splitSentences(narration)[0]?.end) : narration;
}

/** `But Mayor Voss` names `Mayor Voss`. */
function withoutOpening(name: string): string {
  return opensSentence(name) ? name.replace(/^\S+\s*/u, '') : name;
}

/** `Former harbour master Tom Okafor` is Tom Okafor; `an aide to Antonov` is not Antonov. */
const BEFORE_NAME = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\s|\p{Lu}\p{Ll}+\s)?(?:(?!(?:${PARTICLE}|the|an?|his|her|its|their|our|to|of|for|with|by|from|and|or|at|in)\s)\p{Ll}[\p{Ll}-]*\s)+(?=${NAME}$)`,
  'u',
);

/**
 * The person whom a subject means: by name, the interviewee or whoever is named; by a pronoun, `the 47-year-old` or
 * `the Spaniard`, whoever spoke last; by an office, the only person there is, if the text gives them that office, or
 * else the office itself. Undefined if that is unclear.
 */
export function identify(
  subject: string,
  { interviewee, only, last, described = '' }: Omit<People, 'subjects'>,
): string | undefined {
  if (subject === UNCLEAR) return undefined;
  const [, office] = /^the (?:[\p{L}-]+ )*?([\p{L}-]+)(?: (?:to|of|for) .*)?$/iu.exec(subject) ?? [];
  if (PRONOUN.test(subject) || (office !== undefined && ANY_OFFICE.test(office)))
    return last === UNCLEAR ? undefined : (last ?? only);
  const [, people] = /^[Tt]he (?:\d{1,3}-year-old|(\p{Lu}\p{Ll}+))$/u.exec(subject) ?? [subject, ''];
  if (people === undefined || isAlwaysPerson(people.toLowerCase())) return last || undefined;
  if (interviewee !== undefined && names(subject, interviewee)) return interviewee;
  const isOwn = office !== undefined && described.toLowerCase().includes(office.toLowerCase());
  if (isOwn && only !== undefined) return only;
  const [name = subject] = subject.split(/\s(?:of|from)\s/u);
  return (isName(name) ? name : subject)
    .replace(BEFORE_NAME, '')
    .replace(/^(?:The|An?|His|Her|Their|One|Another) /u, (word) => word.toLowerCase());
}

/** By surname, what the text calls people: `she` or `he`, or nothing where it does not say. */
export type Pronouns = ReadonlyMap<string, string | undefined>;

/** A name, and a pronoun in the same sentence before any other name. */
const NAME_AND_PRONOUN =
  /(?<![\p{L}'’-])(?<name>\p{Lu}[\p{L}-]+)(?![\p{L}'’])[^.!?"“”\p{Lu}]{0,120}?\s(?:(?<she>she|her)|he|his)(?!\p{L})/gu;

function surnameOf(person: string): string {
  return person.split(' ').at(-1) ?? person;
}

/** The pronoun that stands behind the name of each person most often. */
export function findPronouns(texts: readonly string[], people: readonly string[]): Pronouns {
  const balance = new Map(people.map((person) => [surnameOf(person), 0]));
  for (const text of texts)
    for (const { groups: { name = '', she } = {} } of text.matchAll(NAME_AND_PRONOUN)) {
      const sum = balance.get(name);
      if (sum !== undefined) balance.set(name, sum + (she ? 1 : -1));
    }
  const pronounOf = (sum: number) => (sum === 0 ? undefined : sum > 0 ? 'she' : 'he');
  return new Map([...balance].map(([name, sum]) => [name, pronounOf(sum)]));
}

/**
 * A person, or nobody where a pronoun hardly means that one: the text has called them otherwise or, if they are not named
 * right before, only another so.
 */
export function checkPronoun(
  subject: string,
  person: string | undefined,
  pronouns: Pronouns,
  isNamed: boolean,
): string | undefined {
  const pronoun = subject.toLowerCase();
  if (person === undefined || !/^s?he$/u.test(pronoun)) return person;
  const [sex] = sexOf(person);
  if (sex !== undefined) return pronoun === (sex === 'm' ? 'he' : 'she') ? person : undefined;
  const own = pronouns.get(surnameOf(person));
  const isOfAnother =
    own === undefined ? !isNamed && [...pronouns.values()].includes(pronoun) : own !== pronoun;
  return isOfAnother ? undefined : person;
}

/**
 * Whom a pronoun means after some narration: not certain, if the narration mentions others than one of these or, with
 * `isNamed`, than the one person whom it names.
 */
export function antecedent(
  narration: string,
  last: string | undefined,
  { interviewee, only, subjects }: Pick<People, 'interviewee' | 'only' | 'subjects'>,
  isNamed: boolean,
): string | undefined {
  let person = last;
  for (const { start, end } of splitSentences(narration)) {
    const sentence = narration.slice(start, end);
    const named = mentions(sentence);
    if (named.length === 0) continue;
    const isOf = (one: string) => named.every((name) => names(name, one));
    const own = isNamed ? (sayer(sentence) ?? personIn(sentence, named, subjects)) : undefined;
    person = [person, interviewee, only].find((one) => one && isOf(one)) ?? own ?? UNCLEAR;
  }
  return person;
}

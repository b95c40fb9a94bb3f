/** Finds the people whom a sentence of narration mentions. */
import {
  isAlwaysPerson,
  isEnglish,
  isNounOrAdjective,
  isPersonNoun,
  isPlaceName,
  isSubjectNoun,
} from './dictionary.ts';
import { withoutRole } from './full-names.ts';
import { isName, NAME, names } from './names.ts';
import { readSaying, saysOn } from './paraphrases.ts';
import { hasTitle, isTitle, opensSentence, PRONOUN } from './people.ts';

/** What somebody is, before a name at the start of a sentence: `Club captain Owen Pryce`, `Her neighbour Owen Pryce`. */
const DESCRIPTION =
  /^(?:But )?(?:(?:The|An?|His|Her|Its|Their|Our|\p{Lu}[\p{L}'’-]+)\s)?(\p{Ll}+(?:\s\p{Ll}+){0,3}|\p{Lu}\p{Ll}+(?:(?:\s\p{Ll}+){1,3}|(?=\s\p{Lu}\S*\s\p{Lu})))\s(?=\p{Lu})/u;
/** `Vicar the Rev Ada Holm` */
const THE_REV = /(?:\p{Lu}\p{Ll}+\s)?(?<!\p{L})the\s(?=Rev(?!\p{L}))/u;

/** `Sara Amin of Kestrel Capital` is one person. */
const ORIGIN = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*) of(?:\s\p{Lu}[\p{L}'’-]*)+/gu;

/** `The trumpeter, Ali Grau, …` and `Ali Grau, the trumpeter, …` */
const ROLE_BEFORE =
  /^(?:But )?(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Oo]ne|\p{Lu}[\p{L}-]+['’]s)\s[\p{L}'’ -]{2,50}, (?=\p{Lu})/u;
const ROLE_BEHIND = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*), (?:the|an?|its|their|our)\s[^,.]{2,60},/gu;

/** A sentence of narration without what it says its people are. */
function withoutDescription(sentence: string): string {
  return sentence
    .replace(ORIGIN, '$1')
    .replace(ROLE_BEFORE, '')
    .replace(ROLE_BEHIND, '$1')
    .replace(THE_REV, '')
    .replace(DESCRIPTION, (all, role: string) =>
      isRole(role.toLowerCase().split(' ')) && !isTitle(all.trim()) ? '' : all,
    );
}

/** `harbourmaster` is no word of the dictionary. */
function isNoun(word: string): boolean {
  return !PRONOUN.test(word) && (isSubjectNoun(word) || !isEnglish(word));
}

/** `club captain` */
function isRole(words: readonly string[]): boolean {
  return isPersonNoun(words.at(-1) ?? '') && words.every(isNounOrAdjective);
}

/** `in Bergen`, `on Monday`, `the United States` and `Aside from` are nobody. */
const MENTION = new RegExp(
  String.raw`(?<!(?:^|[^\p{L}])(?:in|at|on|from|near|outside|inside|into|across|around|of|the|the name)\s)(?<!\p{L}['’-]?)${NAME}(?![\p{L}'’-]|\s(?:from|in|on|to)\s)`,
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
  const sayers =
    readSaying(narration)
      ?.subject.match(/(?<=\s)\p{Ll}\S*$/u)
      ?.filter(isNoun) ?? [];
  return [...names, ...nouns, ...unnamed, ...sayers];
}

/** Who says something in a sentence of narration that mentions nobody else: `Mr Reed said the sale was off.` */
export function sayer(narration: string): string | undefined {
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
  /^(?: of(?:\s\p{Lu}[\p{L}'’-]*)+)?(?:, (?:who\s|\d{1,3},)|\s(?:\p{Ll}+ly\s)?(?:smil|laugh|nod|shrug|sigh|grin|chuckl|frown|wink|sip|glanc|paus|blush|winc|hesitat)(?:e?s|e?d)(?!\p{L}))/u;

/** `Asked whether it sank, Holm`, and `When I asked Holm about it he` */
const IS_ASKED = /^(?:When )?[Aa]sked (?:about|how|if|what|when|where|whether|why) [^.]*, $/u;
const I_ASK = /(?<!\p{L})(?:I|[Ww]e) (?:asked|told|met|rang|called|visited) $/u;
const ANSWERS = /^[^.]*\s(?:s?he)(?!\p{L})/u;
/** Before a name, these are of somebody else. */
const OF_ANOTHER = /(?<!\p{L})(?:s?he|his|hers?|him)(?!\p{L})/iu;

/** The only one whom a sentence of narration names, if the text shows that this is a person. */
export function personIn(
  narration: string,
  named: readonly string[],
  subjects: readonly string[],
): string | undefined {
  const [name, ...others] = named;
  if (name === undefined || others.length > 0 || !mayBePerson(name)) return undefined;
  const plain = withoutDescription(narration);
  const [before = '', behind = ''] = plain.split(name, 2);
  if (OF_ANOTHER.test(before)) return undefined;
  const isKnown = subjects.some((subject) => names(subject, name) || names(name, subject));
  const isAnswering = IS_ASKED.test(before) || (I_ASK.test(before) && ANSWERS.test(behind));
  const isSomebody = isKnown || isAnswering || isDescribed(narration, name);
  return isSomebody || withoutRole(name) !== name || IS_PERSON.test(behind) ? name : undefined;
}

/** Whether a sentence says what somebody is: `skipper Ada Holm`, `Ada Holm, the skipper,` */
function isDescribed(narration: string, name: string): boolean {
  const [before = '', behind = ''] = narration.split(name, 2);
  const [, role = ''] =
    /(?<!\p{L})(\p{L}+),? (?:(?:named|called) )?$/u.exec(before) ??
    /^, (?:the|an?|its|their|our)\s([^,.]{2,60}),/u.exec(behind) ??
    [];
  return role.toLowerCase().split(' ').some(isPersonNoun);
}

/** `But Mayor Voss` names `Mayor Voss`. */
function withoutOpening(name: string): string {
  return opensSentence(name) ? name.replace(/^\S+\s*/u, '') : name;
}

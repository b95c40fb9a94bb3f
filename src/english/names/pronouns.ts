/** Pronouns, and whether one means somebody whom the text calls so. */
import { sexOf } from './given-names.ts';
import { surnameOf } from './names.ts';
import { sexOfTitle } from './titles.ts';

export const PRONOUN = /^(?:he|she|they)$/iu;

/** At the start of a sentence. */
export const SUBJECT_PRONOUN = '(?:I|We|You|He|She|It|They)';

/** `I`, `I’m` and the like, folded: a capital, but no name. */
export const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;

/** What a question may call the only person whom it can be about. */
export const THE_INTERVIEWEE = /^(?:he|she|they|you|the interviewee)$/iu;

/** `the leader of the council` may be anybody, but `an aide to Holm` is not Holm. */
export const DESCRIPTION = /^(?:the|an?|one|another|his|her|its|their)\s\p{Ll}/u;

/** Not `the text` or `this article`, which say where words are from. */
export const isDescription = (words: string): boolean =>
  DESCRIPTION.test(words) &&
  !/(?:^|\s)(?:articles?|book|document|file|interview|line|page|paper|passage|post|quot(?:e|ation)|stor(?:y|ies)|text|transcript|words?)$/iu.test(
    words,
  );

/** First and second person, in German and French too: a reporter's own sentences rarely have them. */
export const SPEAKS_OF_SELF =
  /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|[Yy]ou|[Yy]our|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous)(?![\p{L}])/u;

/**
 * What the text calls people, `she` or `he`, or nothing where it does not say: by surname, and by full name where the
 * text is about one of them. It grows as quotations are read.
 */
export type Pronouns = Map<string, string | undefined>;

/** `Her husband, Tom Okafor,` and `his sister Ines Marrow` */
const KIN =
  /(?<!\p{L})(?:(?<she>wife|widow|sister|daughter|mother|grandmother|granddaughter|aunt|niece)|husband|widower|brother|son|father|grandfather|grandson|uncle|nephew),?\s(?<name>(?:\p{Lu}[\p{L}'’-]+\s){0,2}\p{Lu}[\p{L}'’-]+)/gu;

/** `her` in front of a noun: `Holm saw her.` is of another. */
const POSSESSIVE_HER = String.raw`her(?=\s\p{L})(?!\s(?:an?|and|as|at|but|by|for|from|if|in|into|of|off|on|or|out|over|so|that|the|to|up|when|while|who|with|without)\s)`;
/**
 * A name without a title or preposition, and a pronoun in the same sentence before any other name. What is told of somebody
 * may have another's `her`: `Bay, who keeps an eye on her windows`.
 */
const NAME_AND_PRONOUN = new RegExp(
  String.raw`(?<![\p{L}'’-]|(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.?\s|(?<!\p{L})(?:about|at|by|for|from|of|on|than|to|upon|with)\s)(?<name>\p{Lu}[\p{L}-]+)(?![\p{L}'’])(?!,\swho\s[^.!?"“”\p{Lu}]{0,120}?\s(?:her|his)(?!\p{L}))[^.!?"“”\p{Lu}]{0,120}?\s(?:(?<she>she|${POSSESSIVE_HER})|he|his)(?!\p{L})`,
  'gu',
);

/** So much more often than the other, a pronoun is that of whoever is named before it. */
const MIN_MARGIN = 1 / 3;

/** The pronoun that stands behind the name of each person most often, unless the other does as well. */
export function findPronouns(texts: readonly string[], people: readonly string[]): Pronouns {
  const counts = new Map(people.map((person) => [surnameOf(person), { she: 0, he: 0 }]));
  for (const text of texts)
    for (const { groups: { name = '', she } = {} } of text.matchAll(NAME_AND_PRONOUN)) {
      const count = counts.get(name);
      if (count) count[she ? 'she' : 'he']++;
    }
  const pronounOf = ({ she, he }: { she: number; he: number }) =>
    Math.abs(she - he) <= (she + he) * MIN_MARGIN ? undefined : she > he ? 'she' : 'he';
  const kin = texts.flatMap((text) =>
    [...text.matchAll(KIN)].map(({ groups = {} }) => [groups.name ?? '', groups.she ? 'she' : 'he'] as const),
  );
  const own = [...counts].map(([name, count]) => [name, pronounOf(count)] as const);
  return new Map([...own, ...kin, ...own.filter(([, pronoun]) => pronoun !== undefined)]);
}

/** What somebody is called: as the title tells, else the text, else the given name. */
function pronounOf(person: string, full: string, pronouns: Pronouns): string | undefined {
  const [titled] = sexOfTitle(person);
  const told = pronouns.get(full) ?? pronouns.get(surnameOf(full));
  const [sex] = titled === undefined && told === undefined ? sexOf(full) : [titled];
  return sex === undefined ? told : sex === 'm' ? 'he' : 'she';
}

/** Whether a text calls a person `he` where a title is Mrs, or the reverse: `Mrs Holm` is then not Tom Holm. */
export function isOtherThan(titled: string, person: string | undefined, pronouns: Pronouns): boolean {
  const [sex] = sexOfTitle(titled);
  const own = person && pronounOf(person, person, pronouns);
  return sex !== undefined && own !== undefined && own !== (sex === 'm' ? 'he' : 'she');
}

/**
 * Whether a pronoun may mean a person, whose name in full is known: not if they are called otherwise or, where they are not
 * named right before, only another is called so.
 */
export function mayBeCalled(
  subject: string,
  { person, full }: { readonly person: string; readonly full: string },
  pronouns: Pronouns,
  isNamed: boolean,
): boolean {
  const pronoun = subject.toLowerCase();
  if (!/^s?he$/u.test(pronoun)) return true;
  const own = pronounOf(person, full, pronouns);
  const isOfAnother =
    own === undefined ? !isNamed && [...pronouns.values()].includes(pronoun) : own !== pronoun;
  if (!isOfAnother) pronouns.set(full, pronoun);
  return !isOfAnother;
}

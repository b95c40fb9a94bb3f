/** Works out whom a pronoun, an office or a part of a name means. */
import { isAlwaysPerson, isPersonNoun } from '../dictionary.ts';
import { PARTICLE } from '../names/capitals.ts';
import { isName, NAME, names } from '../names/names.ts';
import { PRONOUN } from '../names/pronouns.ts';
import { isRole } from '../names/roles.ts';
import { ANY_OFFICE, isTitle, OFFICE } from '../names/titles.ts';
import { SHORT_TITLES, splitSentences } from '../sentences.ts';
import { subjectAfter } from './attribution.ts';
import { UNCLEAR } from './verbs-of-saying.ts';

/** Whom a document's words may mean. */
interface Meant {
  /** Who is interviewed, from the front matter. */
  readonly interviewee: string | undefined;
  /** The only person whom the document's attributions name, if there is only one. */
  readonly only: string | undefined;
  /** How the text describes that only person: `harbour master Ada Holm`. */
  readonly described?: string;
  /** Whom the text is about just now; `UNCLEAR` if that may be one of several. */
  readonly last: string | undefined;
}

/** Narration after a quotation that ends in `last`, without the clause that attributes it, if there is one. */
export function behindClause(narration: string, last: string): string {
  const isAttributed = subjectAfter(narration, last) !== undefined;
  return isAttributed ? narration.slice(splitSentences(narration)[0]?.end) : narration;
}

const TITLE_ALONE = new RegExp(String.raw`^(?:Professor|${SHORT_TITLES})\.?$`, 'u');
/** `Former harbour master Tom Okafor` is Tom Okafor; `an aide to Antonov` is not Antonov. */
const BEFORE_NAME = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\s|(?:\p{Lu}[\p{L}'’-]+\s){0,2}(?:\p{Lu}[\p{L}'’-]+\s|\p{Lu}{2,4}\sand\s))?(?:(?!(?:${PARTICLE}|the|an?|his|her|its|their|our|to|of|for|with|by|from|and|or|at|in)\s)\p{Ll}[\p{Ll}-]*\s(?:and\s(?=\p{Ll}))?)+(?=${NAME}$)`,
  'u',
);

/** `Lowe’s Head`, which is what is left of `Lowe’s Head of Product Ada Holm` */
function isOffice(words: string): boolean {
  const [, word = ''] = /^(?:.*['’]s?\s)?(\p{Lu}\p{L}+)$/u.exec(words) ?? [];
  return isPersonNoun(word.toLowerCase());
}

/**
 * The person whom a subject means: by name, the interviewee or whoever is named; by a pronoun, `the 47-year-old` or
 * `the Spaniard`, whoever spoke last; by an office, the only person there is, if the text gives them that office, or
 * else the office itself. Undefined if that is unclear.
 */
export function identify(
  subject: string,
  { interviewee, only, last, described = '' }: Meant,
): string | undefined {
  if (subject === UNCLEAR) return undefined;
  const [, office] = /^the (?:[\p{L}-]+ )*?([\p{L}-]+)(?: (?:to|of|for) .*)?$/iu.exec(subject) ?? [];
  if (PRONOUN.test(subject) || (office !== undefined && ANY_OFFICE.test(office)))
    return last === UNCLEAR ? undefined : (last ?? only);
  const [, people] = /^[Tt]he (?:\d{1,3}-year-old|(\p{Lu}\p{Ll}+))$/u.exec(subject) ?? [subject, ''];
  const isHeld = people !== undefined && (OFFICE.test(people) || isRole(people));
  if (people === undefined || (isAlwaysPerson(people.toLowerCase()) && !isHeld)) return last || undefined;
  if (interviewee !== undefined && names(subject, interviewee)) return interviewee;
  const at = office === undefined || last === undefined ? -1 : last.toLowerCase().indexOf(office);
  if (at >= 0 && isTitle((last ?? '').slice(0, at + (office ?? '').length))) return last;
  const isOwn = office !== undefined && described.toLowerCase().includes(office.toLowerCase());
  if (isOwn && only !== undefined) return only;
  const [name = subject] = subject.split(/\s(?:of|from)\s/u);
  const bare = name.replace(BEFORE_NAME, '');
  if (TITLE_ALONE.test(bare) || (name !== subject && isOffice(bare))) return undefined;
  return (isName(bare) ? bare : subject)
    .replace(BEFORE_NAME, '')
    .replace(/^(?:The|An?|His|Her|Their|One|Another) /u, (word) => word.toLowerCase());
}

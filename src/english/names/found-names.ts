/** Finds the names in texts that are hardly anything but people's in full. */
import {
  isAlwaysPerson,
  isEnglish,
  isOnlyNoun,
  isPersonNoun,
  isPlaceName,
  isVerbForm,
} from '../dictionary.ts';
import { isHeadline } from '../headlines.ts';
import { SHORT_TITLES } from '../sentences.ts';
import { isGivenName } from './given-names.ts';
import { opensSentence } from './label-words.ts';
import { isName, NAMES, phrasesOf, surnameOf, withoutFirm, wordsBefore } from './names.ts';
import { hasTitle, isTitle, OFFICE, withoutTitle } from './titles.ts';

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Behind a role or an office, it begins the name. */
const SHORT_TITLE = new RegExp(String.raw`^(?:${SHORT_TITLES}|Mister|Doctor)\.?$`, 'u');
/** What shows that a name is a person's: what somebody is, or an age. */
const IS_DESCRIBED = /^,\s(?:who|whose|the|an?|its|his|her|their|one)\s/u;
const IS_WHO = /^,\s(?:who|whose)\s/u;
const GIVES_NAME = /(?:I['’]m|I am|[Mm]y name is)\s$/u;
const AGE = /^,\s\d{1,3}[,.]/u;
/** `ADA HOLM, ESQ.` */
const COUNSEL = /^,\s(?:Esq|ESQ|[QK]\.?C)(?!\p{L})/u;
/** `Her manager, Ada Holm`, `the beekeeper Ada Holm` */
const ROLE_BEFORE = /(?<!\p{L})(\p{Ll}+),?\s$/u;
/** `, managing director of` */
const ROLE_BEHIND = /^,\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}(\p{Ll}+)(?=,|\s(?:of|at|for|to)\s)/u;
const NEAR_CHARS = 60;
const MAX_NAME_CHARS = 200;
/** `Secretary of` in front of `State Ada Holm` */
const OFFICE_OF = new RegExp(String.raw`${OFFICE.source}\s(?:of|for)\s(?:the\s)?$`, 'iu');
/** What stands in front of a surname: `Enter Holm`, `Old Holm` */
const IN_FRONT = /^(?:(?:Re-)?Enter|Exit|Exeunt|Introducing|Meet|Old|Young|Little|Poor|Dear)$/iu;
const MIN_ROLE_CHARS = 5;
/** A name in full, and the paragraphs that have it. */
export type FullNames = Map<string, string[]>;

export interface FoundNames {
  readonly full: FullNames;
  /** Those that the text shows to be people's: `Librarian Rosemary Black`. */
  readonly shown: ReadonlySet<string>;
  /** Those that stand inside a sentence, where a capital has no other reason. */
  readonly midSentence: ReadonlySet<string>;
  /** The names with their titles, if they have one. */
  readonly titled: ReadonlyMap<string, string>;
}

/** Where a capital may stand before a role: `Skipper Ada Holm left.` */
const OPENS_SENTENCE = /(?:^|[.!?…:"“”’)\n]\s*)$/u;
/** `Secretary of Homeland` above a line that begins with `Security Ada Holm` */
const GOES_ON = /\p{Lu}\p{L}+[^\S\n]*\n$/u;
/** In a list of those present, a name opens no sentence. */
const IN_SENTENCE = /^(?:,?\s\p{Ll}|['’]|[!?.…])/u;
/** A word that the text also writes small opens a sentence in front of a name: `Tell Ada`, `Hey Ada` */
const SMALL_WORDS = /(?<![\p{L}’'@._-])\p{Ll}[\p{L}’'-]*(?![\p{L}@._])/gu;
/** `Ada Holm MP` */
const POST_NOMINAL = /(?<=\p{Ll})\s(?![IVX]+$)\p{Lu}{2,4}$/u;
/** Such titles are part of a name. */
const NOBLE = /^(?:Sir|Dame|Lord|Lady|Baroness|King|Queen|General)\s/u;

/** `LTD Developer Ada Holm` */
const FIRM = /^\p{Lu}{2,5}(?=\s.*\p{Ll})/u;

/** `Circuit Judge Ada Holm` and `Club captain Ada Holm` without what she is. */
export function withoutRole(name: string): string {
  const plain = withoutFirm(name.replace(/^[Tt]he\s/u, '').replace(POST_NOMINAL, ''));
  const words = withoutTitle(plain).split(/\s+/u);
  if (NOBLE.test(name)) return name;
  const firm = FIRM.exec(plain)?.[0];
  const start = nameStart(words);
  if (start > 0) return words.slice(start).join(' ');
  // `Tom Reed Jr.` has a first name and a surname.
  const fewest = /^[JS]r\.?$/u.test(words.at(-1) ?? '') ? 3 : 2;
  for (let i = words.length - fewest; i > 0; i--) {
    const role = words.slice(0, i);
    // `Oliver K. Holm`: a lone word before an initial is a first name, though an oliver is a tool.
    const isFirstName = i === 1 && /^\p{Lu}\.$/u.test(words[1] ?? '');
    const isOfWords = !isFirstName && role.every((word) => isEnglish(word.toLowerCase()) || word === firm);
    if (isTitle(role.join(' ')) || (isOfWords && isPersonNoun((role.at(-1) ?? '').toLowerCase())))
      return words.slice(i).join(' ');
  }
  return words.join(' ');
}

/** `the former aide to President Ada Holm` */
const BETWEEN = /^(?:and|at|by|for|from|in|of|to|with)$/u;
/** Where a full name begins behind a title and other words: `Weir University Music Professor Ada Holm` */
function nameStart(words: readonly string[]): number {
  const title = words.slice(0, -2).findLastIndex((word) => isTitle(word));
  return title > 0 && !words.slice(0, title).some((word) => BETWEEN.test(word)) ? title + 1 : 0;
}

export function lastWord(name: string): string {
  return surnameOf(name).toLowerCase();
}

export function findFullNames(texts: readonly string[]): FoundNames {
  const found: FullNames = new Map();
  const shown = new Set<string>();
  const titled = new Map<string, string>();
  const inside = new Set<string>();
  const midSentence = new Set<string>();
  for (const text of texts) {
    // `Holm Speaks at the Weir`
    const isHead = isHeadline(text.replace(/\.$/u, ''));
    for (const { written, index } of Array.from(text.matchAll(NAMES)).flatMap(phrasesOf)) {
      if (written.length > MAX_NAME_CHARS) continue;
      const end = index + written.length;
      const before = text.slice(Math.max(0, index - NEAR_CHARS), index);
      const behind = text.slice(end, end + NEAR_CHARS);
      // `Q. Ada Holm, welcome!`
      const isAsked = before === '' && written.startsWith('Q. ');
      const whole = isAsked || GOES_ON.test(before) ? written.replace(/^\S+\s(?=\S+\s)/u, '') : written;
      const { name, plain = '', isShown } = fullName(whole, before, behind) ?? {};
      if (isHead && name?.split(' ').some((word, i) => i > 0 && isVerbForm(word.toLowerCase()))) continue;
      const isFirst = OPENS_SENTENCE.test(before) && IN_SENTENCE.test(behind);
      // `Hey Ada!` calls her.
      if (name === undefined || (isFirst && !isShown && behind.startsWith('!'))) continue;
      if (isShown) shown.add(name);
      if (isShown || !isFirst) inside.add(name);
      if (!isFirst && !/[([]$/u.test(before)) midSentence.add(name);
      if (hasTitle(plain)) titled.set(name, plain);
      const texts = found.get(name) ?? [];
      if (texts.at(-1) !== text) texts.push(text);
      found.set(name, texts);
    }
  }
  dropOpenings(found, inside, texts);
  return { full: found, shown, titled, midSentence };
}

/** Takes the first word of a name that stands only where sentences begin for no part of it, if the texts also write it small. */
function dropOpenings(found: FullNames, inside: ReadonlySet<string>, texts: readonly string[]): void {
  const atStart = [...found.keys()].filter((name) => !inside.has(name));
  const small = new Set(atStart.length > 0 ? texts.flatMap((text) => text.match(SMALL_WORDS) ?? []) : []);
  for (const name of atStart) {
    const [first = '', ...rest] = name.split(' ');
    const own = found.get(name);
    if (own === undefined || !small.has(first.toLowerCase())) continue;
    found.delete(name);
    // `Weighmaster Ada Holm` is named behind what she is, `Oh God Ada` is not.
    if (rest.length > 1 && first.length >= MIN_ROLE_CHARS)
      found.set(rest.join(' '), [...(found.get(rest.join(' ')) ?? []), ...own]);
  }
}

/** `In`, `I’m` and `Tuesday` are no part of the name behind them, nor are `Ask` and `Someday` where a sentence begins. */
function isOpening(word: string, before: string): boolean {
  const isAlways = opensSentence(word.replace(/['’]\p{L}+$/u, '')) || DAY_OR_MONTH.test(word);
  const small = word.toLowerCase();
  const isOther = isEnglish(small) && !isOnlyNoun(small) && !isAlwaysPerson(small) && !isTitle(word);
  // Some are called Said.
  return isAlways || (OPENS_SENTENCE.test(before) && isOther && (!isGivenName(word) || word === 'Said'));
}

/** A name of two words or more that is hardly anything but a person's. */
function fullName(
  written: string,
  before: string,
  behind: string,
): { readonly name: string; readonly plain: string; readonly isShown: boolean } | undefined {
  const words = withoutFirm(written.replace(/['’]s$/u, '').replace(POST_NOMINAL, '')).split(/\s+/u);
  if (IN_FRONT.test(words[0] ?? '')) return undefined;
  while (words.length > 1 && isOpening(words[0] ?? '', before)) words.shift();
  const isNamed = () => words.filter((word) => !/^\p{Lu}\.$/u.test(word)).length <= 2;
  const isHolder = OFFICE_OF.test(before);
  if (isHolder) while (!isNamed() && isEnglish((words[0] ?? '').toLowerCase())) words.shift();
  words.splice(
    0,
    words.findLastIndex((word) => SHORT_TITLE.test(word)),
  );
  const others = hasTitle(words.join(' ')) ? 0 : wordsBefore(words);
  if (others < words.length - 1) words.splice(0, others);
  const plain = words.join(' ');
  const isFirst = others === 0 && OPENS_SENTENCE.test(before);
  const own = words.slice(nameStart(words)).join(' ');
  const name = isFirst || isTitle(words[0] ?? '') || FIRM.test(plain) ? withoutRole(plain) : own;
  const [first = '', ...rest] = withoutTitle(name).toLowerCase().split(' ');
  const areSeveral = /s$/u.test(first) && !isPersonNoun(first) && isPersonNoun(first.slice(0, -1));
  // `Georgia Holm, who sells fish`
  const isPlace = isPlaceName(first) && !IS_WHO.test(behind) && !GIVES_NAME.test(before);
  if (rest.length === 0 || isPlace || areSeveral || !isName(name)) return undefined;
  const roles = [ROLE_BEHIND.exec(behind)?.[1], ROLE_BEFORE.exec(before)?.[1]];
  const isShown =
    isHolder ||
    name !== plain ||
    hasTitle(name) ||
    AGE.test(behind) ||
    COUNSEL.test(behind) ||
    roles.some((role = '') => isPersonNoun(role));
  const isHeading = wordsBefore(words) > 0 || /['’]s\s/u.test(name);
  const isOfWords = isEnglish(first) && isEnglish(lastWord(name));
  return isShown || IS_DESCRIBED.test(behind) || !(isOfWords || isHeading)
    ? { name, plain, isShown }
    : undefined;
}

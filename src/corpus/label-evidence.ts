/**
 * Weighs the evidence for labels: what those of one style have in common, and what distinguishes one from a sentence.
 */
import { isEnglish as isEnglishWord } from '../english/dictionary.ts';
import { isHeadline } from '../english/headlines.ts';
import { fold, isNoName, isOneOfSeveral, isStrong, isUnlikelyWords } from '../english/label-names.ts';
import { isName } from '../english/names.ts';
import {
  hasTitle,
  isAnswerer,
  isAsker,
  isCapitalised,
  isCapitals,
  isRole,
  opensSentence,
  SPEAKS_OF_SELF,
} from '../english/people.ts';
import { groupBy } from './group-by.ts';
import { type Label, SEPARATORS } from './labels.ts';
import { holderOf, type Known, knower } from './speakers.ts';
import type { Page } from './visible-text.ts';

/** Whether something is a label, or nobody can tell; undefined if it is part of what is said. */
export type Verdict = 'clear' | 'unclear' | undefined;

/** A single word that makes up no more than this share of all labels may open a sentence: `Brexit: it sank.` */
const MIN_SHARE = 0.07;
const MAX_LINE_CHARS = 1000;
const NAME_IN_SENTENCE = /(?<=\p{L}[.,]?\s)\p{Lu}[\p{L}-]*(?![\p{L}:])/gu;
const ASKS_AT_END = /\?["”’)]*\s*$/u;
/** What an answer follows. */
const ASKED = /^[–—―]|[?？]$/u;
const LISTED = /^[^\n,(]{2,60}?(?=\s[-–—(]|,\s)/gmu;
const SPEAKS_OR_ASKS = new RegExp(String.raw`${SPEAKS_OF_SELF.source}|\?`, 'iu');

/** Judges the labels of a page; undefined if no style of them is regular. */
export function weigh(
  labels: readonly Label[],
  page: Page,
  known: Known,
): ((label: Label) => Verdict) | undefined {
  const isKnown = knower(known);
  const styles = acceptedStyles(labels, (group) => isRegular(group, page, known, isKnown));
  if (styles.size === 0) return undefined;
  const isAccepted = (label: Label) => styles.has(styleOf(label)) || isUnmistakable(label);
  const census = takeCensus(labels.filter(isAccepted), page);
  const bare = findBare(labels);
  const terms = known.isEnglish ? findTerms(labels, census, page, isKnown) : new Set();
  const doesGoOn = (label: Label) => /^["“‘]?\p{Ll}/u.test(lineBehind(label, page));
  /** `Golden Rule: sell no honey`, or `The Harbour Bill: Second Reading` */
  const isTitle = (label: Label) =>
    census.times.get(fold(label.name)) === 1 &&
    !isRole(label.name) &&
    !isKnown(label.name) &&
    (doesGoOn(label) || isHeadline(lineBehind(label, page)));
  const entries = findEntries(labels, page);
  const isDoubtful = (label: Label) =>
    bare.has(label) ||
    entries.has(fold(label.name)) ||
    (!label.isTimed && label.separator !== 'angle' && (isTitle(label) || terms.has(fold(label.name))));
  return (label) => {
    const verdict = judge(label, isAccepted(label), census, isKnown, page);
    return verdict === 'clear' && isDoubtful(label) ? 'unclear' : verdict;
  };
}

function styleOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** The styles whose labels confirm each other, as `Q` in bold and a plain `A` do, initials, or names beside times. */
function acceptedStyles(
  labels: readonly Label[],
  isRegular: (group: readonly Label[]) => boolean,
): Set<string> {
  const roles = labels.filter(({ name }) => isAsker(name) || isAnswerer(name) || isCapitals(name));
  const groups = [
    ...groupBy(labels, styleOf).values(),
    ...groupBy(roles, (one) => one.separator).values(),
    ...groupBy(
      labels.filter(({ isTimed }) => isTimed),
      (one) => one.type,
    ).values(),
  ];
  return new Set(groups.filter(isRegular).flat().map(styleOf));
}

/** Inside a line: behind a dash, or several words in capitals. */
function isUnmistakable({ separator, type, name }: Label): boolean {
  return separator === 'inside' && (type === 'dash' || (isCapitals(name) && /\s/u.test(name)));
}

/** The labels of one style, with how often each occurs. */
interface Census {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
  /** The names of several words whose first or last word is a name of its own. */
  readonly parts: ReadonlySet<string>;
  /** The names behind which somebody says `I` or `you`, or asks. */
  readonly talking: ReadonlySet<string>;
  /** What begins a line and is followed by a description: `Ada Holm - chair`, `Ada Holm (by telephone)`. */
  readonly listed: ReadonlySet<string>;
}

function takeCensus(labels: readonly Label[], page: Page): Census {
  const named = labels.filter(({ name }) => isRole(name) || !isNoName(name));
  const unique = new Map(named.map((label) => [`${label.start} ${label.name}`, label]));
  const byName = groupBy(unique.values(), ({ name }) => fold(name));
  const isTalking = (label: Label) => SPEAKS_OR_ASKS.test(lineBehind(label, page));
  return {
    times: new Map([...byName].map(([name, own]) => [name, own.length])),
    total: unique.size,
    parts: new Set(
      [...byName.keys()].filter((name) => {
        const words = name.split(' ');
        return words.length > 1 && [words[0], words.at(-1)].some((word = '') => byName.has(word));
      }),
    ),
    talking: new Set([...byName].flatMap(([name, own]) => (own.some(isTalking) ? name : []))),
    listed: new Set(page.text.match(LISTED)),
  };
}

function lineBefore({ start }: Label, { text }: Page): string {
  const before = text.slice(Math.max(0, start - MAX_LINE_CHARS), start).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The rest of a label's line, or the next line if it has none. */
function lineBehind({ end }: Label, { text }: Page): string {
  return /\S.*/u.exec(text.slice(end, end + MAX_LINE_CHARS))?.[0] ?? '';
}

/** Whether labels of one style are labels: known, coming again, unmistakable, or in most paragraphs. */
function isRegular(
  group: readonly Label[],
  page: Page,
  { format, isEnglish }: Known,
  isKnown: (name: string) => boolean,
): boolean {
  const { times, total, parts, talking } = takeCensus(group, page);
  const [{ separator, type }] = group as [Label];
  const names = [...times.keys()];
  const roles = names.filter(isRole);
  const known = new Set([...roles, ...names.filter(isKnown)]).size;
  if (format === 'transcript' && (names.length >= 2 || known > 0)) return true;
  if (names.length < 2 && total < (known > 0 ? 2 : 3)) return false;
  const repeated = names.filter((name) => (times.get(name) ?? 0) > 1 || parts.has(name)).length;
  // A list of people and what they do has names, too.
  if (isEnglish && repeated + talking.size + roles.length === 0 && known < names.length) return false;
  const strong = new Set(group.filter(({ name }) => isStrong(name)).map(({ name }) => fold(name))).size;
  const isDense = total >= page.blocks.filter(({ kind }) => kind === 'paragraph').length / 3;
  const asks =
    group.some((label) => !isKnown(label.name) && ASKS_AT_END.test(lineBehind(label, page))) ||
    group.every((label) => ASKED.test(lineBefore(label, page)));
  const isTyped = type !== 'plain';
  const signs = [isDense, isTyped, isTyped, asks, asks].filter(Boolean).length;
  const evidence = 2 * Math.min(known, 2) + 2 * Math.min(repeated, 2) + Math.min(strong, 2) + signs;
  return evidence >= SEPARATORS[separator];
}

/** If most names in bold are followed by a colon, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** The folded labels behind each of which there is nothing but a full name: `Class secretary: Ada Holm`. */
function findEntries(labels: readonly Label[], page: Page): ReadonlySet<string> {
  const isEntry = (label: Label) => {
    const line = lineBehind(label, page);
    const isOnlyName = isName(line) && /\p{Ll}.*\s.*\p{Ll}$/u.test(line);
    return isOnlyName && !isAnswerer(label.name) && !isAsker(label.name);
  };
  const byName = groupBy(
    labels.filter(({ separator }) => separator === 'colon'),
    ({ name }) => fold(name),
  );
  return new Set([...byName].flatMap(([name, own]) => (own.every(isEntry) ? name : [])));
}

/**
 * The folded names that are dictionary words, say and ask nothing, and never have a capital inside a sentence: each may
 * be a term being explained, a news dateline or the like.
 */
function findTerms(
  labels: readonly Label[],
  { talking }: Census,
  page: Page,
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const names = new Set(page.text.match(NAME_IN_SENTENCE));
  const isName = (name: string) => isCapitals(name) || isRole(name) || isKnown(name) || names.has(name);
  const folded = [...new Map(labels.map(({ name }) => [fold(name), name]))];
  const isTerm = ([word, name]: [string, string]) =>
    isEnglishWord(word) && !talking.has(word) && !isName(name);
  return new Set(folded.filter(isTerm).map(([word]) => word));
}

function judge(
  label: Label,
  isAccepted: boolean,
  { times, total, parts, listed }: Census,
  isKnown: (name: string) => boolean,
  page: Page,
): Verdict {
  const { name, separator, type, isTimed } = label;
  const count = times.get(fold(name)) ?? 0;
  const isInside = separator === 'inside';
  const isFirm = isTimed || isInside || separator === 'colon';
  if (count > 0 && !isAccepted && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
  if (isAccepted && (isKnown(name) || isRole(name) || separator === 'angle' || separator === 'stamp'))
    return 'clear';
  if (isAccepted && count > 1 && (isStrong(name) || count >= total * MIN_SHARE)) return 'clear';
  if (count > 0 && !isAccepted && separator === 'alone' && !label.description) return 'unclear';
  if (isNoName(name)) return isAccepted && (isTimed || separator === 'colon') ? 'unclear' : undefined;
  const isLower = !isCapitalised(name) && (!isAccepted || /\s/u.test(name));
  if (isAccepted && holderOf(label) !== undefined) return 'clear';
  if (
    (opensSentence(name) && !isSetOff(label, page)) ||
    isLower ||
    (isInside && (!isStrong(name) || isSentence(label)))
  )
    return undefined;
  if (!isAccepted)
    return isFirm || isAsker(name) || isAnswerer(name) || separator === 'loose' ? 'unclear' : undefined;
  if (parts.has(fold(name))) return 'clear';
  const isName = ((isStrong(name) || type !== 'plain') && !isOneOfSeveral(name)) || isTimed;
  return isName &&
    (isFirm ||
      separator === 'style' ||
      separator === 'age' ||
      separator === 'numbered' ||
      (separator === 'stop' && isStrong(name)) ||
      isIntroduced(label, listed)) &&
    !isSentence(label)
    ? 'clear'
    : 'unclear';
}

/** `A JUROR: I can't hear her.` */
function isSetOff(label: Label, page: Page): boolean {
  return isCapitals(label.name) && /\s/u.test(label.name) && /\p{Ll}/u.test(lineBehind(label, page));
}

/** `Last May, the crew left:` is not a name with a description. */
function isSentence({ name, description, separator, type }: Label): boolean {
  const isName = isCapitals(name) || hasTitle(name);
  return (
    description !== undefined &&
    !['alone', 'age', 'numbered'].includes(separator) &&
    type === 'plain' &&
    !isName
  );
}

/** Whether a name on a line of its own has its bearer's office below it, or party behind it, or in a list. */
function isIntroduced({ name, note, description, separator }: Label, listed: ReadonlySet<string>): boolean {
  const isDescribed = (description ?? note) !== undefined || listed.has(name);
  return separator === 'alone' && isUnlikelyWords(name) && isDescribed;
}

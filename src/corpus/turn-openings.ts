/** Tells which of the things that look like labels open a turn, by what a document's own labels have in common. */

import { isEnglish as isEnglishWord } from '../english/dictionary.ts';
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
import { fold, isNoName, type Label, type Separator, type TextLine } from './labels.ts';
import { memoize } from './speakers.ts';
import { DATED } from './times.ts';
import type { Page } from './visible-text.ts';

/** A label that the document bears out; of one that only looks like a label nobody knows whose words follow. */
export interface Opening extends Label {
  readonly isClear: boolean;
}

/** What is known beforehand: whose names these are, and that the text is a transcript. */
export interface Expected {
  readonly isKnown: (label: string) => boolean;
  readonly isTranscript: boolean;
  /** Whether what is known of English holds for the text. */
  readonly isEnglish: boolean;
}

/** The evidence that labels of one style need: the more, the more else their separator is used for. */
const NEEDED: Record<Separator, number> = {
  time: 3,
  angle: 3,
  stop: 5,
  colon: 5,
  gap: 5,
  style: 6,
  bracket: 6,
  dash: 6,
  alone: 7,
  loose: Number.POSITIVE_INFINITY,
  inside: Number.POSITIVE_INFINITY,
};
/** A single word that is no more of all labels may open a sentence: `Frankly: it sank.` */
const MIN_SHARE = 0.07;

/** The labels of a page that its own regularity bears out, in order; and whether any looked like one. */
export function findOpenings(
  page: Page,
  lines: readonly TextLine[],
  found: readonly Label[],
  listed: readonly Label[],
  expected: Expected,
): { openings: Opening[]; hasLabels: boolean } {
  const starts = new Set(listed.map(({ start }) => start));
  const labels = found.filter(({ start }) => !starts.has(start));
  // `Q` in bold and a plain `A` bear each other out, and so do initials.
  const roles = labels.filter(
    ({ name, separator }) => isAsker(name) || isAnswerer(name) || (separator === 'colon' && isCapitals(name)),
  );
  const accepted = new Set<string>();
  for (const group of [
    ...groupBy(labels, styleOf).values(),
    ...groupBy(roles, (one) => one.separator).values(),
  ])
    if (isRegular(group, page, expected)) for (const label of group) accepted.add(styleOf(label));
  if (accepted.size === 0) return { openings: [], hasLabels: labels.filter(looksLikeLabel).length > 1 };
  const bare = findBare(labels, accepted);
  const isAccepted = (label: Label) => accepted.has(styleOf(label)) && !bare.has(label);
  const isInside = ({ separator }: Label) => separator === 'inside';
  const census = takeCensus(labels.filter(isAccepted), expected);
  const inside = takeCensus(labels.filter(isInside), expected);
  const openings = [...groupBy(labels, ({ start }) => start).values()].flatMap((ways) => {
    const verdicts = ways.map((label) =>
      bare.has(label) ? 'unclear' : judge(label, isAccepted(label), census, inside, expected),
    );
    // Only where no way to read a line is a label, it is none.
    const best = verdicts.includes('clear') ? 'clear' : 'unclear';
    const label = ways[verdicts.indexOf(best)];
    return label === undefined ? [] : { ...label, isClear: best === 'clear' };
  });
  openings.push(...listed.map((label) => ({ ...label, isClear: false })));
  openings.push(...findNotices(page, lines, openings));
  openings.sort((a, b) => a.start - b.start);
  const hasColons = openings.some(({ separator, isClear }) => separator === 'colon' && isClear);
  const isFree = (opening: Opening, i: number) =>
    !isInside(opening) || (hasColons && opening.start >= (openings[i - 1]?.end ?? 0));
  return { openings: doubtTerms(openings.filter(isFree), page.text, expected), hasLabels: true };
}

/**
 * A word of the dictionary before colons, behind which nobody ever says `I` or `you` or asks, may be a term that is
 * explained, a place that news are from or the like.
 */
function doubtTerms(openings: readonly Opening[], text: string, { isKnown, isEnglish }: Expected): Opening[] {
  const said = new Map<string, string>();
  for (const [i, { name, end }] of openings.entries())
    said.set(
      fold(name),
      `${said.get(fold(name)) ?? ''}${text.slice(end, openings[i + 1]?.start)}
`,
    );
  const parts = new Set([...said.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ') : [])));
  const isTerm = memoize(
    (name) =>
      !parts.has(name) && !isRole(name) && isEnglishWord(name) && !SPEAKS_OR_ASKS.test(said.get(name) ?? ''),
  );
  const isDoubtful = ({ name, isTimed, separator }: Opening) =>
    !isTimed && separator !== 'angle' && !isCapitals(name) && isTerm(fold(name)) && !isKnown(name);
  return openings.map((one) => (isEnglish && isDoubtful(one) ? { ...one, isClear: false } : one));
}

const SPEAKS_OR_ASKS = new RegExp(String.raw`${SPEAKS_OF_SELF.source}|\?`, 'iu');

/** Where a colon stands behind most names in bold, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[], accepted: ReadonlySet<string>): ReadonlySet<Label> {
  const isColon = (label: Label) => label.separator === 'colon' && accepted.has(styleOf(label));
  const colons = new Set(labels.filter(isColon).map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** Lines of nobody known: of a chat's own program, with a date and no name, or with the arrow of another speaker. */
function findNotices(page: Page, lines: readonly TextLine[], openings: readonly Opening[]): Opening[] {
  const isOther = page.lines.some(({ time }) => time !== undefined) ? /^(?:>>|-\s)/u : /^>>/u;
  const taken = new Set(openings.map(({ start }) => start));
  const isChat = openings.some(({ separator, isClear }) => separator === 'angle' && isClear);
  return lines
    .filter(({ start, text }) => !taken.has(start) && (isChat || DATED.test(text) || isOther.test(text)))
    .map(({ block, start }) => ({ ...NOBODY, block, start, end: start }));
}

const NOBODY = {
  name: '',
  note: undefined,
  hasBrackets: false,
  separator: 'loose',
  type: 'plain',
  time: undefined,
  isTimed: false,
  isClear: false,
} as const;

function styleOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** Short lines, and a dash in a line, are no sign of a transcript. */
function looksLikeLabel(label: Label): boolean {
  if (isAsker(label.name) || isAnswerer(label.name)) return true;
  return !['alone', 'dash', 'gap', 'loose', 'inside'].includes(label.separator) && !isNoName(label);
}

export function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Of the labels of one style: which there are, and how often each. */
interface Census {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words of names that have several. */
  readonly parts: ReadonlySet<string>;
}

function takeCensus(labels: readonly Label[], { isKnown }: Expected): Census {
  const times = new Map<string, number>();
  for (const label of new Map(labels.map((each) => [`${each.start} ${each.name}`, each])).values())
    if (isKnown(label.name) || isRole(label.name) || !isNoName(label))
      times.set(fold(label.name), (times.get(fold(label.name)) ?? 0) + 1);
  const total = [...times.values()].reduce((sum, n) => sum + n, 0);
  const parts = new Set([...times.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ') : [])));
  return { times, total, parts };
}

/** Whether labels of one style are labels: known, coming again, unmistakable, timed, or in most paragraphs. */
function isRegular(group: readonly Label[], page: Page, expected: Expected): boolean {
  const { isKnown, isTranscript } = expected;
  const { times, total, parts } = takeCensus(group, expected);
  const named = group.filter(({ name }) => times.has(fold(name)));
  const count = (test: (label: Label) => boolean) =>
    new Set(named.filter(test).map(({ name }) => fold(name))).size;
  const known = count(({ name }) => isKnown(name) || isAsker(name) || isAnswerer(name));
  const strong = count(
    ({ name }) => isKnown(name) || isRole(name) || (isStrong(name) && isCapitalised(name)),
  );
  const repeated = [...times].filter(([name, n]) => n > 1 || parts.has(name)).length;
  const paragraphs = page.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const isDense = total >= paragraphs / 3;
  const timed = group.filter((label) => label.isTimed).length * 4 >= group.length * 3;
  const asks = named.some((label) => !isKnown(label.name) && asksBehind(label, page.text));
  if (isTranscript && (times.size >= 2 || known > 0)) return true;
  if (times.size < 2 && total < 3) return false;
  const isTyped = (group[0] as Label).type !== 'plain';
  const signs = [isDense, timed, timed, isTyped, isTyped, asks, asks].filter(Boolean).length;
  const evidence = 2 * Math.min(known, 2) + 2 * Math.min(repeated, 2) + Math.min(strong, 2) + signs;
  return evidence >= NEEDED[(group[0] as Label).separator];
}

function isStrong(name: string): boolean {
  return isCapitals(name) || hasTitle(name) || /\s/u.test(name);
}

/** Whether the line behind a label, or the next one, is a question. */
function asksBehind({ end }: Label, text: string): boolean {
  return /^\s*[^\n]*\?["”’)]*\s*(?:\n|$)/u.test(text.slice(end, end + MAX_QUESTION_CHARS));
}

const MAX_QUESTION_CHARS = 1000;

/** Whether a label is one, or nobody can tell; undefined where it is a part of what is said. */
function judge(
  label: Label,
  isAccepted: boolean,
  { times, total, parts }: Census,
  inside: Census,
  { isKnown }: Expected,
): 'clear' | 'unclear' | undefined {
  const { name, separator, type, isTimed } = label;
  const count = times.get(fold(name)) ?? 0;
  const isFull = isStrong(name) && isCapitalised(name);
  if (separator === 'loose') return opensSentence(name) ? undefined : 'unclear';
  if (separator === 'inside') {
    if (count > 0) return 'clear';
    if (isNoName(label) || !(isCapitals(name) || /\s/u.test(name) || type === 'dash')) return undefined;
    const again =
      parts.has(fold(name)) || inside.parts.has(fold(name)) || (inside.times.get(fold(name)) ?? 0) > 1;
    const isNew = isCapitals(name) || type === 'dash';
    return isNew && (/\s/u.test(name) || label.note !== undefined || again) ? 'clear' : 'unclear';
  }
  if (!isAccepted) {
    const isFirm = separator === 'colon' || separator === 'time' || isTimed;
    if (count > 0 && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
    if (separator === 'gap' && (isAsker(name) || isAnswerer(name))) return 'unclear';
    return isFirm && !isNoName(label) && !opensSentence(name) && isCapitalised(name) ? 'unclear' : undefined;
  }
  if (isKnown(name) || isRole(name) || separator === 'angle') return 'clear';
  if (count > 1 && (isStrong(name) || count >= total * MIN_SHARE)) return 'clear';
  if (isNoName(label)) return separator === 'colon' || isCapitals(name) ? 'unclear' : undefined;
  if (opensSentence(name) || (!isCapitalised(name) && /\s/u.test(name))) return undefined;
  if (separator === 'alone' && type === 'heading') return undefined;
  if (separator === 'alone') return isFull && isTimed ? 'clear' : 'unclear';
  const isFirm = ['colon', 'time', 'style'].includes(separator) || isTimed;
  const isName = isFirm && (isStrong(name) || type !== 'plain' || parts.has(fold(name)));
  return (isName && !isSentence(label)) || (separator === 'stop' && hasTitle(name)) ? 'clear' : 'unclear';
}

/** `In May, the crew left:` is no name with what somebody is. */
function isSentence({ name, note, hasBrackets, type }: Label): boolean {
  return note !== undefined && !hasBrackets && type === 'plain' && !isCapitals(name);
}

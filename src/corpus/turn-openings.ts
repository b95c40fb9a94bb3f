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
import type { Range } from './document.ts';
import { groupBy } from './group-by.ts';
import { fold, isNoName, type Label, SEPARATORS, type TextLine } from './labels.ts';
import { type Known, knower, memoize } from './speakers.ts';
import { DATED } from './times.ts';
import type { Page } from './visible-text.ts';

/** A place where a turn opens; of what only looks like a label, which is none, nobody knows whose words follow. */
export interface Opening extends Range {
  readonly block: number;
  readonly time?: number | undefined;
  /** The label that the document bears out. */
  readonly label?: Label;
}

/** What is known beforehand: whose names these are, and that the text is a transcript. */
interface Expected {
  readonly isKnown: (label: string) => boolean;
  readonly isTranscript: boolean;
}

/** A single word that is no more of all labels may open a sentence: `Frankly: it sank.` */
const MIN_SHARE = 0.07;

/** The labels of a page that its own regularity bears out, in order; and what looks like one. */
/** A label, and whether the document bears it out. */
type Judged = Label & { readonly isClear: boolean };

export function findOpenings(
  page: Page,
  lines: readonly TextLine[],
  found: readonly Label[],
  listed: readonly Label[],
  known: Known,
): { openings: Opening[]; lookalikes: Label[] } {
  const expected = { isKnown: knower(known), isTranscript: known.format === 'transcript' };
  const starts = new Set(listed.map(({ start }) => start));
  const labels = found.filter(({ start }) => !starts.has(start));
  const accepted = acceptedStyles(labels, page, expected);
  if (accepted.size === 0) return { openings: [], lookalikes: labels.filter(looksLikeLabel) };
  const isAccepted = (label: Label) => accepted.has(styleOf(label));
  const bare = findBare(labels);
  const census = takeCensus(labels.filter(isAccepted), expected);
  const inside = takeCensus(labels.filter(isInside), expected);
  const judged = [...groupBy(labels, ({ start }) => start).values()].flatMap((ways): Judged[] => {
    const verdicts = ways.map((label) =>
      bare.has(label) ? 'unclear' : judge(label, isAccepted(label), census, inside, expected),
    );
    // Only where no way to read a line is a label, it is none.
    const best = verdicts.includes('clear') ? 'clear' : 'unclear';
    const label = ways[verdicts.indexOf(best)];
    return label ? [{ ...label, isClear: best === 'clear' }] : [];
  });
  const hasColons = judged.some(({ separator }) => separator === 'colon');
  const isFree = (one: Judged, i: number) =>
    !isInside(one) || (hasColons && one.start >= (judged[i - 1]?.end ?? 0));
  const openings = judged.filter(isFree).map(({ isClear, ...label }): Opening => {
    const { start, end, block, time } = label;
    return { start, end, block, time, ...(isClear && { label }) };
  });
  openings.push(...listed, ...findNotices(page, lines, judged));
  openings.sort((a, b) => a.start - b.start);
  return {
    openings: known.isEnglish ? doubtTerms(openings, page.text, expected) : openings,
    lookalikes: labels,
  };
}

/** The styles whose labels bear each other out, as `Q` in bold and a plain `A` do, or initials. */
function acceptedStyles(labels: readonly Label[], page: Page, expected: Expected): Set<string> {
  const roles = labels.filter(({ name }) => isAsker(name) || isAnswerer(name) || isCapitals(name));
  const groups = [...groupBy(labels, styleOf).values(), ...groupBy(roles, (one) => one.separator).values()];
  return new Set(
    groups
      .filter((group) => isRegular(group, page, expected))
      .flat()
      .map(styleOf),
  );
}

function isInside({ separator }: Label): boolean {
  return separator === 'inside';
}

/**
 * A word of the dictionary before colons, behind which nobody ever says `I` or `you` or asks, may be a term that is
 * explained, a place that news are from or the like.
 */
function doubtTerms(openings: readonly Opening[], text: string, { isKnown }: Expected): Opening[] {
  const said = groupBy(
    openings.map(({ end, label }, i) => ({
      name: fold(label?.name ?? ''),
      words: text.slice(end, openings[i + 1]?.start),
    })),
    ({ name }) => name,
  );
  const isTerm = memoize(
    (name) => isEnglishWord(name) && !said.get(name)?.some(({ words }) => SPEAKS_OR_ASKS.test(words)),
  );
  const isDoubtful = ({ name, isTimed, separator }: Label) =>
    !isTimed &&
    separator !== 'angle' &&
    !isCapitals(name) &&
    !isRole(name) &&
    isTerm(fold(name)) &&
    !isKnown(name);
  return openings.map(({ label, ...place }) => (label && !isDoubtful(label) ? { ...place, label } : place));
}

const SPEAKS_OR_ASKS = new RegExp(String.raw`${SPEAKS_OF_SELF.source}|\?`, 'iu');

/** Where a colon stands behind most names in bold, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** Lines of nobody known: of a chat's own program, with a date and no name, or with the arrow of another speaker. */
function findNotices(page: Page, lines: readonly TextLine[], judged: readonly Judged[]): Opening[] {
  const isOther = page.lines.some(({ time }) => time !== undefined) ? /^(?:>>|-\s)/u : /^>>/u;
  const taken = new Set(judged.map(({ start }) => start));
  const isChat = judged.some(({ separator, isClear }) => separator === 'angle' && isClear);
  return lines
    .filter(({ start, text }) => !taken.has(start) && (isChat || DATED.test(text) || isOther.test(text)))
    .map(({ block, start }) => ({ block, start, end: start }));
}

function styleOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** Short lines, and a dash in a line, are no sign of a transcript. */
function looksLikeLabel(label: Label): boolean {
  return !['alone', 'dash', 'gap', 'loose', 'inside'].includes(label.separator) && !isNoName(label);
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
  for (const { name } of new Map(labels.map((each) => [`${each.start} ${each.name}`, each])).values())
    if (isKnown(name) || isRole(name) || !isNoName({ name }))
      times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  const total = [...times.values()].reduce((sum, n) => sum + n, 0);
  const parts = new Set(
    [...times.keys()].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
  );
  return { times, total, parts };
}

/** Whether labels of one style are labels: known, coming again, unmistakable, timed, or in most paragraphs. */
function isRegular(group: readonly Label[], page: Page, expected: Expected): boolean {
  const { isKnown, isTranscript } = expected;
  const { times, total, parts } = takeCensus(group, expected);
  const [{ separator, type }] = group as [Label];
  const names = [...times.keys()];
  const known = names.filter((name) => isKnown(name) || isAsker(name) || isAnswerer(name)).length;
  if (isTranscript && (names.length >= 2 || known > 0)) return true;
  if (names.length < 2 && total < 3) return false;
  const strong = new Set(
    group.filter(({ name }) => isStrong(name) && isCapitalised(name)).map(({ name }) => fold(name)),
  ).size;
  const repeated = names.filter((name) => (times.get(name) ?? 0) > 1 || parts.has(name)).length;
  const isDense = total >= page.blocks.filter(({ kind }) => kind === 'paragraph').length / 3;
  const isTimed = group.filter((label) => label.isTimed).length * 4 >= group.length * 3;
  const asks = group.some((label) => !isKnown(label.name) && asksBehind(label, page.text));
  const isTyped = type !== 'plain';
  const signs = [isDense, isTimed, isTimed, isTyped, isTyped, asks, asks].filter(Boolean).length;
  const evidence = 2 * Math.min(known, 2) + 2 * Math.min(repeated, 2) + Math.min(strong, 2) + signs;
  return evidence >= SEPARATORS[separator];
}

function isStrong(name: string): boolean {
  return isCapitals(name) || hasTitle(name) || /\s/u.test(name);
}

/** Whether the line behind a label, or the next one, is a question. */
function asksBehind({ end }: Label, text: string): boolean {
  return /^\s*[^\n]*\?["”’)]*\s*(?:\n|$)/u.test(text.slice(end, end + MAX_QUESTION_CHARS));
}

const MAX_QUESTION_CHARS = 1000;

type Verdict = 'clear' | 'unclear' | undefined;

/** Whether a label is one, or nobody can tell; undefined where it is a part of what is said. */
function judge(
  label: Label,
  isAccepted: boolean,
  census: Census,
  inside: Census,
  { isKnown }: Expected,
): Verdict {
  const { name, separator, type, isTimed } = label;
  const { times, total, parts } = census;
  if (separator === 'loose') return opensSentence(name) ? undefined : 'unclear';
  if (separator === 'inside') return judgeInside(label, census, inside);
  const count = times.get(fold(name)) ?? 0;
  const isFirm = separator === 'colon' || separator === 'time' || isTimed;
  if (!isAccepted) {
    if (count > 0 && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
    const isName = isFirm && !isNoName(label) && !opensSentence(name) && isCapitalised(name);
    return isName || isAsker(name) || isAnswerer(name) ? 'unclear' : undefined;
  }
  if (isKnown(name) || isRole(name) || separator === 'angle') return 'clear';
  if (count > 1 && (isStrong(name) || count >= total * MIN_SHARE)) return 'clear';
  if (isNoName(label)) return separator === 'colon' ? 'unclear' : undefined;
  if (opensSentence(name) || (!isCapitalised(name) && /\s/u.test(name))) return undefined;
  if (separator === 'alone' && type === 'heading') return undefined;
  if (separator === 'alone') return isStrong(name) && isTimed ? 'clear' : 'unclear';
  if (separator === 'stop' && hasTitle(name)) return 'clear';
  const isName = isStrong(name) || type !== 'plain' || parts.has(fold(name));
  return isName && (isFirm || separator === 'style') && !isSentence(label) ? 'clear' : 'unclear';
}

/** Inside a line a label is one that opens lines too, or a name in capitals or behind a dash that is unmistakable. */
function judgeInside(
  { name, type, note, description }: Label,
  { times, parts }: Census,
  inside: Census,
): Verdict {
  const folded = fold(name);
  if ((times.get(folded) ?? 0) > 0) return 'clear';
  const isSet = isCapitals(name) || type === 'dash';
  if (isNoName({ name }) || !(isSet || /\s/u.test(name))) return undefined;
  const isAgain = parts.has(folded) || inside.parts.has(folded) || (inside.times.get(folded) ?? 0) > 1;
  return isSet && (/\s/u.test(name) || (note ?? description) !== undefined || isAgain) ? 'clear' : 'unclear';
}

/** `Last May, the crew left:` is no name with what somebody is. */
function isSentence({ name, description, type }: Label): boolean {
  return description !== undefined && type === 'plain' && !isCapitals(name);
}

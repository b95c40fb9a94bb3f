/** Decides which possible labels open a turn, by what a document's own labels have in common. */

import { fold, isNoName } from '../english/label-names.ts';
import { isAnswerer, isAsker, isCapitals } from '../english/people.ts';
import type { Range } from './document.ts';
import { groupBy } from './group-by.ts';
import { type Expected, findTerms, isRegular, judge, takeCensus } from './label-evidence.ts';
import type { Label } from './labels.ts';
import { type Known, knower } from './speakers.ts';
import type { TextLine } from './text-lines.ts';
import { DATED } from './times.ts';
import type { Page } from './visible-text.ts';

/** A place where a turn opens; after something that only looks like a label, nobody knows whose words follow. */
export interface Opening extends Range {
  readonly block: number;
  readonly time?: number | undefined;
  /** The label, if the document confirms it. */
  readonly label?: Label;
}

/** The labels of a page that its own regularity confirms, in order; and what only looks like one. */
export function findOpenings(
  page: Page,
  lines: readonly TextLine[],
  found: readonly Label[],
  listed: readonly Label[],
  known: Known,
): { openings: Opening[]; lookalikes: Label[] } {
  const expected = {
    page,
    isKnown: knower(known),
    isTranscript: known.format === 'transcript',
    isEnglish: known.isEnglish,
  };
  const starts = new Set(listed.map(({ start }) => start));
  const labels = found.filter(({ start }) => !starts.has(start));
  const accepted = acceptedStyles(labels, expected);
  if (accepted.size === 0) return { openings: [], lookalikes: labels.filter(looksLikeLabel) };
  const isAccepted = (label: Label) => accepted.has(styleOf(label)) || isUnmistakable(label);
  const census = takeCensus(labels.filter(isAccepted), expected);
  const [bare, terms] = [findBare(labels), findTerms(labels, census, expected)];
  const isDoubtful = (label: Label) =>
    bare.has(label) || (terms.has(fold(label.name)) && !label.isTimed && label.separator !== 'angle');
  const openings = [...groupBy(labels, ({ start }) => start).values()].flatMap((ways): Opening[] => {
    const verdicts = ways.map((label) => judge(label, isAccepted(label), census, expected));
    // A line has no label only if none of its readings is one.
    const best = verdicts.includes('clear') ? 'clear' : 'unclear';
    const label = ways[verdicts.indexOf(best)];
    if (label === undefined) return [];
    const { start, end, block, time } = label;
    return [{ start, end, block, time, ...(best === 'clear' && !isDoubtful(label) && { label }) }];
  });
  const isFree = ({ start }: Opening, i: number) => start >= (openings[i - 1]?.end ?? 0);
  const all = [...openings.filter(isFree), ...listed, ...findNotices(page, lines, openings)];
  return { openings: all.sort((a, b) => a.start - b.start), lookalikes: labels };
}

/** The styles whose labels confirm each other, as `Q` in bold and a plain `A` do, or initials. */
function acceptedStyles(labels: readonly Label[], expected: Expected): Set<string> {
  const roles = labels.filter(({ name }) => isAsker(name) || isAnswerer(name) || isCapitals(name));
  const groups = [...groupBy(labels, styleOf).values(), ...groupBy(roles, (one) => one.separator).values()];
  return new Set(
    groups
      .filter((group) => isRegular(group, expected))
      .flat()
      .map(styleOf),
  );
}

/** Inside a line: behind a dash, or several words in capitals. */
function isUnmistakable({ separator, type, name }: Label): boolean {
  return separator === 'inside' && (type === 'dash' || (isCapitals(name) && /\s/u.test(name)));
}

/** If most names in bold are followed by a colon, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** Lines of nobody known: those of a chat program, with a date and no name, or with the arrow of another speaker. */
function findNotices(page: Page, lines: readonly TextLine[], openings: readonly Opening[]): Opening[] {
  const isOther = page.lines.some(({ time }) => time !== undefined) ? /^(?:>>|-\s)/u : /^>>/u;
  const taken = new Set(openings.map(({ start }) => start));
  const isChat = openings.some(({ label }) => label?.separator === 'angle');
  return lines
    .filter(({ start, text }) => !taken.has(start) && (isChat || DATED.test(text) || isOther.test(text)))
    .map(({ block, start }) => ({ block, start, end: start }));
}

function styleOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** Short lines, and a dash within a line, are no sign of a transcript. */
function looksLikeLabel(label: Label): boolean {
  return !['alone', 'dash', 'gap', 'loose', 'inside'].includes(label.separator) && !isNoName(label.name);
}

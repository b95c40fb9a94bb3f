/** Decides which possible labels open a turn, by what a document's own labels have in common. */

import { isEnglish as isEnglishWord } from '../english/dictionary.ts';
import { fold, isNoName } from '../english/label-names.ts';
import { isAnswerer, isAsker, isCapitals, isRole } from '../english/people.ts';
import type { Range } from './document.ts';
import { groupBy } from './group-by.ts';
import { type Expected, isRegular, judge, SPEAKS_OR_ASKS, takeCensus } from './label-evidence.ts';
import type { Label } from './labels.ts';
import { type Known, knower, memoize } from './speakers.ts';
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

/** A label, and whether the document confirms it. */
type Judged = Label & { readonly isClear: boolean };

/** The labels of a page that its own regularity confirms, in order; and what only looks like one. */
export function findOpenings(
  page: Page,
  lines: readonly TextLine[],
  found: readonly Label[],
  listed: readonly Label[],
  known: Known,
): { openings: Opening[]; lookalikes: Label[] } {
  const expected = {
    isKnown: knower(known),
    isTranscript: known.format === 'transcript',
    isEnglish: known.isEnglish,
  };
  const starts = new Set(listed.map(({ start }) => start));
  const labels = found.filter(({ start }) => !starts.has(start));
  const accepted = acceptedStyles(labels, page, expected);
  if (accepted.size === 0) return { openings: [], lookalikes: labels.filter(looksLikeLabel) };
  const isAccepted = (label: Label) => accepted.has(styleOf(label)) || isUnmistakable(label);
  const bare = findBare(labels);
  const census = takeCensus(labels.filter(isAccepted), expected);
  const judged = [...groupBy(labels, ({ start }) => start).values()].flatMap((ways): Judged[] => {
    const verdicts = ways.map((label) =>
      bare.has(label) ? 'unclear' : judge(label, isAccepted(label), census, expected),
    );
    // A line has no label only if none of its readings is one.
    const best = verdicts.includes('clear') ? 'clear' : 'unclear';
    const label = ways[verdicts.indexOf(best)];
    return label ? [{ ...label, isClear: best === 'clear' }] : [];
  });
  const isFree = ({ start }: Judged, i: number) => start >= (judged[i - 1]?.end ?? 0);
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

/** The styles whose labels confirm each other, as `Q` in bold and a plain `A` do, or initials. */
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

/** Inside a line: behind a dash, or several words in capitals. */
function isUnmistakable({ separator, type, name }: Label): boolean {
  return separator === 'inside' && (type === 'dash' || (isCapitals(name) && /\s/u.test(name)));
}

/**
 * A dictionary word before colons that is never followed by `I`, `you` or a question, and never has a capital inside a
 * sentence, may be a term being explained, a news dateline or the like.
 */
function doubtTerms(openings: readonly Opening[], text: string, { isKnown }: Expected): Opening[] {
  const said = groupBy(
    openings.map(({ end, label }, i) => ({
      name: fold(label?.name ?? ''),
      words: /^\s*.*/u.exec(text.slice(end, openings[i + 1]?.start))?.[0] ?? '',
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
    !isKnown(name) &&
    !new RegExp(String.raw`\p{L}[.,]?\s${name}(?![\p{L}:])`, 'u').test(text);
  return openings.map(({ label, ...place }) => (label && !isDoubtful(label) ? { ...place, label } : place));
}

/** If most names in bold are followed by a colon, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** Lines of nobody known: those of a chat program, with a date and no name, or with the arrow of another speaker. */
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

/** Short lines, and a dash within a line, are no sign of a transcript. */
function looksLikeLabel(label: Label): boolean {
  return !['alone', 'dash', 'gap', 'loose', 'inside'].includes(label.separator) && !isNoName(label.name);
}

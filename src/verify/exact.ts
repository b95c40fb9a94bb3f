/** Finds the words of a claim where they stand in the corpus exactly, with the same marks between them. */
import { type Claim, partsOf } from './claim.ts';
import type { WordRange } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** At the edges of a quotation these may be missing, added, or exchanged for one another. */
const FRAMING = /[.,;:…]/gu;
/** Whoever quotes a question or an exclamation as a statement, with a full stop, alters it. */
const QUESTION = /^[?!]/u;
/** With fewer words a part of a claim could be from anywhere. */
export const MIN_PART_WORDS = 4;
/** So many positions of the longest part are tried for a claim with ellipses, and so many words compared. */
const MAX_ANCHORS = 1000;
const MAX_COMPARED_WORDS = 1_000_000;

/** The marks that must not differ at the edges of a quotation. */
export function withoutFraming(gap: string): string {
  return gap.replace(FRAMING, '');
}

/** Whether the marks before the first word of a quotation leave it as it is in the text. */
export function leadFits(claimed: string, text: string): boolean {
  if (claimed === '') return true;
  return withoutFraming(text).endsWith(withoutFraming(claimed.slice(claimed.lastIndexOf(ELLIPSIS) + 1)));
}

/** Whether the marks behind the last word of a quotation leave it as it is; an ellipsis stands for any. */
export function tailFits(claimed: string, text: string): boolean {
  if (claimed === '') return true;
  const [own = '', cut] = claimed.split(ELLIPSIS);
  const [kept, all] = [withoutFraming(own), withoutFraming(text)];
  const isRestated = cut === undefined && own.includes('.') && QUESTION.test(all.slice(kept.length));
  return all.startsWith(kept) && !isRestated;
}

/** The positions, in order, at which some words of a claim stand. */
export function* findExact(claim: Claim, range: WordRange): Generator<number> {
  const { index } = claim;
  const counts = claim.numbers.slice(range.from, range.to).map((word) => index.countOf(word));
  const rarest = counts.indexOf(Math.min(...counts));
  for (const position of index.positionsOf(claim.numbers[range.from + rarest] ?? -1))
    if (standsAt(claim, range, position - rarest)) yield position - rarest;
}

function standsAt({ numbers, gaps, index }: Claim, { from, to }: WordRange, start: number): boolean {
  const shift = start - from;
  for (let i = from; i < to; i++) if (index.words[i + shift] !== numbers[i]) return false;
  for (let i = from + 1; i < to; i++) if (index.gapAfter(i + shift - 1) !== gaps[i]) return false;
  return (
    leadFits(gaps[from] ?? '', index.gapAfter(start - 1)) &&
    tailFits(gaps[to] ?? '', index.gapAfter(to + shift - 1))
  );
}

/**
 * The shortest stretch in which the parts of a claim between its ellipses stand in order, each in the passage of the
 * one before or, if both have four words, in the next.
 */
export function findParts(claim: Claim): WordRange[] | undefined {
  const parts = partsOf(claim);
  const lengths = parts.map(({ from, to }) => to - from);
  const anchor = lengths.indexOf(Math.max(...lengths));
  const budget = { words: MAX_COMPARED_WORDS };
  const [before, behind] = [parts.slice(0, anchor).reverse(), parts.slice(anchor + 1)];
  let [best, anchors]: [WordRange[] | undefined, number] = [undefined, 0];
  for (const start of findExact(claim, parts[anchor] as WordRange)) {
    if (++anchors > MAX_ANCHORS || budget.words <= 0 || start >= claim.index.textEnd) break;
    const found = [{ from: start, to: start + (lengths[anchor] ?? 0) }];
    const isComplete = [...behind, ...before].every((part, i) => {
      const next = findNear(claim, part, found, i < behind.length ? 1 : -1, budget);
      if (next && i < behind.length) found.push(next);
      else if (next) found.unshift(next);
      return next !== undefined;
    });
    if (isComplete && (best === undefined || extent(found) < extent(best))) best = found;
  }
  return best;
}

function extent(parts: readonly WordRange[]): number {
  return (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
}

/** Where a part stands that is nearest behind (or before) those found. */
function findNear(
  claim: Claim,
  part: WordRange,
  found: readonly WordRange[],
  step: 1 | -1,
  budget: { words: number },
): WordRange | undefined {
  const { index } = claim;
  const length = part.to - part.from;
  const beside = found.at(step > 0 ? -1 : 0) as WordRange;
  const passage = index.passageAt(step > 0 ? beside.to - 1 : beside.from);
  const isPart = Math.min(length, beside.to - beside.from) >= MIN_PART_WORDS;
  const reach = isPart ? index.neighbour(passage, step) : passage;
  const first = step > 0 ? beside.to : beside.from - length;
  const last = step > 0 ? (index.ends[reach] ?? 0) - length : (index.starts[reach] ?? 0);
  for (let at = first; (at === first || (last - at) * step >= 0) && budget.words-- > 0; at += step)
    if (standsAt(claim, part, at)) return { from: at, to: at + length };
  return undefined;
}

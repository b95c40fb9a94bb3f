/** Finds the words of a claim where they stand in the corpus exactly, with the same marks between them. */
import { type Claim, partsOf } from './claim.ts';
import { positionsIn, type WordRange } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** At the edges of a quotation these may be missing, added, or exchanged for one another. */
const FRAMING = /[.,;:…]/gu;
/** Whoever quotes a question or an exclamation as a statement, with a full stop, alters it. */
const QUESTION = /^[?!]/u;
/** With fewer words a part of a claim could be from anywhere. */
export const MIN_PART_WORDS = 4;
/** At so many positions of the longest part a claim with ellipses is tried. */
const MAX_ANCHORS = 1000;

/** The marks that must not differ at the edges of a quotation. */
export function withoutFraming(gap: string): string {
  return gap.replace(FRAMING, '');
}

/** Whether the marks before the first word of a quotation leave it as it is in the text. */
export function leadFits(claimed: string, text: string): boolean {
  return withoutFraming(text).endsWith(withoutFraming(claimed.slice(claimed.lastIndexOf(ELLIPSIS) + 1)));
}

/** Whether the marks behind the last word of a quotation leave it as it is; an ellipsis stands for any. */
export function tailFits(claimed: string, text: string): boolean {
  const [own = '', cut] = claimed.split(ELLIPSIS);
  const [kept, all] = [withoutFraming(own), withoutFraming(text)];
  const isRestated = cut === undefined && own.includes('.') && QUESTION.test(all.slice(kept.length));
  return all.startsWith(kept) && !isRestated;
}

/** The positions, in order, at which some words of a claim stand. */
export function findExact(claim: Claim, range: WordRange): number[] {
  const places = claim.numbers.slice(range.from, range.to).map((word) => claim.index.positionsOf(word));
  const rarest = places.reduce(
    (least, { length }, i) => (length < (places[least]?.length ?? 0) ? i : least),
    0,
  );
  return Array.from(places[rarest] ?? [], (at) => at - rarest).filter((at) => standsAt(claim, range, at));
}

function standsAt({ numbers, gaps, index }: Claim, { from, to }: WordRange, start: number): boolean {
  const shift = start - from;
  for (let i = from; i < to; i++) if (index.words[i + shift] !== numbers[i]) return false;
  for (let i = from + 1; i < to; i++) if (index.gapBefore(i + shift) !== gaps[i]) return false;
  return (
    leadFits(gaps[from] ?? '', index.gapBefore(start)) &&
    tailFits(gaps[to] ?? '', index.gapBefore(to + shift))
  );
}

/**
 * The shortest stretch in which the parts of a claim between its ellipses stand in order, each in the passage of the
 * one before or, if both have four words, in the next.
 */
export function findParts(claim: Claim): WordRange[] | undefined {
  const parts = partsOf(claim);
  const anchor = parts.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const at = parts.indexOf(anchor);
  const found = findExact(claim, anchor)
    .filter((start) => start < claim.index.textEnd)
    .slice(0, MAX_ANCHORS)
    .flatMap((from) => {
      const place = { from, to: from + anchor.to - anchor.from };
      const before = findInRow(claim, parts.slice(0, at).reverse(), place, -1);
      const behind = findInRow(claim, parts.slice(at + 1), place, 1);
      return before && behind ? [[...before.reverse(), place, ...behind]] : [];
    });
  const extent = (ranges: readonly WordRange[]) => (ranges.at(-1)?.to ?? 0) - (ranges[0]?.from ?? 0);
  return found.sort((a, b) => extent(a) - extent(b))[0];
}

/** Where some parts stand, each nearest behind (or before) the last one. */
function findInRow(claim: Claim, parts: readonly WordRange[], beside: WordRange, step: 1 | -1) {
  const found: WordRange[] = [];
  for (const part of parts) {
    const next = findNear(claim, part, found.at(-1) ?? beside, step);
    if (next === undefined) return undefined;
    found.push(next);
  }
  return found;
}

function findNear(claim: Claim, part: WordRange, beside: WordRange, step: 1 | -1): WordRange | undefined {
  const { index } = claim;
  const length = part.to - part.from;
  const passage = index.passageAt(step > 0 ? beside.to - 1 : beside.from);
  const isPart = Math.min(length, beside.to - beside.from) >= MIN_PART_WORDS;
  const reach = isPart ? index.neighbour(passage, step) : passage;
  const starts = positionsIn({
    from: step > 0 ? beside.to : (index.starts[reach] ?? 0),
    to: (step > 0 ? (index.ends[reach] ?? 0) : beside.from) - length + 1,
  });
  const isThere = (at: number) => standsAt(claim, part, at);
  const from = step > 0 ? starts.find(isThere) : starts.findLast(isThere);
  return from === undefined ? undefined : { from, to: from + length };
}

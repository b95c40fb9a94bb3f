/** Finds the words of a claim where the corpus has them exactly, with the same marks between them. */
import type { Claim } from './claim.ts';
import type { WordRange } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** At the edges of a quotation these may be missing, added, or exchanged for one another. */
const FRAMING = /[.,;:…]/gu;
/** To quote a question or an exclamation as a statement, with a full stop, is to alter it. */
const QUESTION = /^[?!]/u;
/** A part of a claim with fewer words could be from anywhere. */
export const MIN_PART_WORDS = 4;
/** The marks that must not differ at the edges of a quotation. */
export function withoutFraming(gap: string): string {
  return gap.replace(FRAMING, '');
}

/** Whether the marks before the first word of a quotation match the text. */
export function leadFits(claimed: string, text: string): boolean {
  return withoutFraming(text).endsWith(withoutFraming(claimed.slice(claimed.lastIndexOf(ELLIPSIS) + 1)));
}

/** Whether the marks after the last word of a quotation match the text; an ellipsis matches any. */
export function tailFits(claimed: string, text: string): boolean {
  const [own = '', cut] = claimed.split(ELLIPSIS);
  const [kept, all] = [withoutFraming(own), withoutFraming(text)];
  const isRestated = cut === undefined && own.includes('.') && QUESTION.test(all.slice(kept.length));
  return all.startsWith(kept) && !isRestated;
}

/** The positions, in order, where some words of a claim are. */
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

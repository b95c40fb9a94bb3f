/** Finds words of a claim where they stand in the corpus exactly, marks between them included. */
import { type Claim, partsOf, type Span } from './claim.ts';
import type { TokenIndex } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** At the edges of a quotation these may be missing, added, or exchanged for one another. */
const FRAMING = /[.,;:…]/gu;
/** Who quotes a question or an exclamation as a statement, with a full stop of his own, alters what was said. */
const CLINGING = /^[?!]/u;
const FULL_STOP = '.';
/** With fewer, words are not known again as those of one place. */
export const MIN_PIECE_WORDS = 4;
/** So many places of the longest part are tried for a quotation with ellipses, and so many words compared. */
const MAX_ANCHORS = 1000;
const MAX_COMPARED_WORDS = 1_000_000;

/** Whether the marks behind the last word of a quotation leave it as it is; an ellipsis may stand for any. */
export function tailFits(claimed: string, text: string): boolean {
  const [own = '', cut] = claimed.split(ELLIPSIS);
  const kept = withoutFraming(own);
  const all = withoutFraming(text);
  const restated = cut === undefined && own.includes(FULL_STOP) && CLINGING.test(all.slice(kept.length));
  return all.startsWith(kept) && !restated;
}

/** Whether the marks before the first word of a quotation leave it as it is. */
export function leadFits(claimed: string, text: string): boolean {
  return withoutFraming(text).endsWith(withoutFraming(claimed.slice(claimed.lastIndexOf(ELLIPSIS) + 1)));
}

/** The marks that must not differ at the edges of a quotation. */
export function withoutFraming(gap: string): string {
  return gap.replace(FRAMING, '');
}

/**
 * The positions, in reading order, at which the words stand with the same marks between them and fitting ones around.
 */
export function* findExact(claim: Claim, span: Span, index: TokenIndex): Generator<number> {
  const standsAt = matcher(claim, span, index);
  const { at, positions } = rarestPair(claim, span, index);
  for (const position of positions) {
    const start = position - (at - span.from);
    if (standsAt(start)) yield start;
  }
}

/**
 * The parts of a claim between its ellipses, where they stand in order and each in the passage of the last or, if both
 * have four words, in the next.
 */
export function findParts(claim: Claim, index: TokenIndex): Span[] | undefined {
  const parts = partsOf(claim);
  const lengths = parts.map(({ from, to }) => to - from);
  const anchor = lengths.indexOf(Math.max(...lengths));
  const budget = { words: MAX_COMPARED_WORDS };
  let best: Span[] | undefined;
  const matchers = parts.map((part) => matcher(claim, part, index));
  let anchors = 0;
  for (const start of findExact(claim, parts[anchor] as Span, index)) {
    if (++anchors > MAX_ANCHORS || budget.words <= 0) break;
    const found: Span[] = [{ from: start, to: start + (lengths[anchor] ?? 0) }];
    const complete =
      lengths.slice(anchor + 1).every((length, i) => {
        const part = { length, standsAt: matchers[anchor + 1 + i] as Matcher };
        return addLater(part, found, index, budget);
      }) &&
      lengths.slice(0, anchor).every((_, i) => {
        const at = anchor - 1 - i;
        const part = { length: lengths[at] ?? 0, standsAt: matchers[at] as Matcher };
        return addEarlier(part, found, index, budget);
      });
    if (complete && (best === undefined || extent(found) < extent(best))) best = found;
  }
  return best;
}

function extent(parts: readonly Span[]): number {
  return (parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0);
}

interface Budget {
  words: number;
}

function addLater({ length, standsAt }: Part, found: Span[], index: TokenIndex, budget: Budget): boolean {
  const { from: first, to: from } = found.at(-1) as Span;
  const passage = index.passageAt(from - 1);
  const last = index.ends[isPiece(length, from - first) ? neighbour(index, passage, 1) : passage] ?? 0;
  for (let start = from; (start === from || start + length <= last) && budget.words-- > 0; start++) {
    if (!standsAt(start)) continue;
    found.push({ from: start, to: start + length });
    return true;
  }
  return false;
}

function addEarlier({ length, standsAt }: Part, found: Span[], index: TokenIndex, budget: Budget): boolean {
  const { from: to, to: last } = found[0] as Span;
  const passage = index.passageAt(to);
  const first = index.starts[isPiece(length, last - to) ? neighbour(index, passage, -1) : passage] ?? 0;
  const latest = to - length;
  for (let start = latest; (start === latest || start >= first) && budget.words-- > 0; start--) {
    if (!standsAt(start)) continue;
    found.unshift({ from: start, to: start + length });
    return true;
  }
  return false;
}

/** Single words can be picked from two passages to say anything. */
function isPiece(...lengths: readonly number[]): boolean {
  return lengths.every((length) => length >= MIN_PIECE_WORDS);
}

/** The passage before or behind in the same document, past captions; where there is none, the passage itself. */
export function neighbour({ passages }: TokenIndex, passage: number, step: 1 | -1): number {
  const source = passages[passage]?.source.id;
  for (let i = passage + step; passages[i]?.source.id === source && source !== undefined; i += step)
    if (passages[i]?.kind === 'text') return i;
  return passage;
}

type Matcher = (start: number) => boolean;

interface Part {
  readonly length: number;
  readonly standsAt: Matcher;
}

/** Tells whether the words stand at a position; few kinds of gaps come again and again around common words. */
function matcher({ numbers, gaps }: Claim, { from, to }: Span, index: TokenIndex): Matcher {
  const leads = remember((gap) => leadFits(gaps[from] ?? '', gap));
  const tails = remember((gap) => tailFits(gaps[to] ?? '', gap));
  return (start) => {
    for (let i = from; i < to; i++) if (index.words[start + i - from] !== numbers[i]) return false;
    for (let i = from + 1; i < to; i++) if (index.gapAfter(start + i - from - 1) !== gaps[i]) return false;
    return leads(index.gapAfter(start - 1)) && tails(index.gapAfter(start + to - from - 1));
  };
}

function remember(judge: (gap: string) => boolean): (gap: string) => boolean {
  const known = new Map<string, boolean>();
  return (gap) => {
    const fits = known.get(gap) ?? judge(gap);
    known.set(gap, fits);
    return fits;
  };
}

/** Where in the span its rarest pair of words begins, and where in the corpus that may stand. */
function rarestPair(
  { numbers }: Claim,
  { from, to }: Span,
  index: TokenIndex,
): { at: number; positions: Iterable<number> } {
  if (to - from === 1) return { at: from, positions: everywhere(numbers[from] ?? -1, index) };
  let best = { at: from, positions: index.positionsOf(numbers[from] ?? -1, numbers[from + 1] ?? -1) };
  for (let at = from + 1; at < to - 1; at++) {
    const positions = index.positionsOf(numbers[at] ?? -1, numbers[at + 1] ?? -1);
    if (positions.length < best.positions.length) best = { at, positions };
  }
  return best;
}

function* everywhere(word: number, { words }: TokenIndex): Generator<number> {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) yield at;
}

/** Finds the runs of a claim's words that the corpus has, and the chain of them that explains most of the claim. */
import type { Claim, Span } from './claim.ts';
import { MIN_PIECE_WORDS, neighbour } from './exact.ts';
import type { TokenIndex } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** Words that stand in the corpus as in the claim; the marks between them may differ. */
export interface Run {
  /** First word in the claim, and position in the corpus. */
  readonly claim: number;
  readonly text: number;
  readonly length: number;
}

/** Runs that follow each other in one stretch of the corpus. */
export type Block = readonly Run[];

/** What goes on in the text no further on than this is the same stretch with words dropped. */
const MAX_DROPPED_WORDS = 25;
/** A run elsewhere explains the claim better than words added where it has more words than this: four, that is. */
const JUMP_COST = 3.5;
/** Together less than a jump, however many words are dropped. */
const GAP_COST = 1;
const DROPPED_WORD_COST = 0.08;
/** Words at the seam of two pieces that both places have, and that may be counted for both. */
const MAX_SHARED_WORDS = 2;
/** The pairs of a claim are looked up, the rarest first, until so many places are read. */
const MAX_PLACES = 50_000;
const MAX_RUNS = 10_000;
const MAX_PREDECESSORS = 32;
const NO_LINKS: readonly never[] = [];

/** The runs that explain most of the claim, in the claim's order. */
export function align(claim: Claim, index: TokenIndex): Block[] {
  const runs = findRuns(claim, index);
  const blocks: Run[][] = [];
  for (const { run, jumped } of new Chain(claim, index).link(runs)) {
    if (jumped) blocks.push([run]);
    else blocks.at(-1)?.push(run);
  }
  const chain = blocks.filter((_, i) => !isBridge(blocks[i - 1], blocks[i + 1]));
  const halves = findHalves(claim, runs);
  return shareSeams(claim, countExplained(halves) > countExplained(chain) ? halves : chain);
}

/**
 * Two pieces that are all of the claim, but for a word such as `and` between them; none where there are no such, or
 * where one has hardly more than the words that both have.
 */
function findHalves({ words }: Claim, runs: readonly Run[]): Block[] {
  const longest = (among: readonly Run[]) =>
    among.reduce<Run | undefined>((best, run) => (best && best.length >= run.length ? best : run), undefined);
  const first = longest(runs.filter(({ claim }) => claim === 0));
  const last = longest(runs.filter(({ claim, length }) => claim + length === words.length));
  if (first === undefined || last === undefined || last.claim - first.length > 1) return [];
  const own = Math.min(last.claim, words.length - first.length);
  const length = Math.min(first.length, last.length, words.length - MIN_PIECE_WORDS);
  return own > MAX_SHARED_WORDS && length >= MIN_PIECE_WORDS ? [[first], [last]] : [];
}

/** How many words of the claim the blocks have, those that two have counted once. */
function countExplained(blocks: readonly Block[]): number {
  return new Set(blocks.flat().flatMap(({ claim, length }) => Array.from({ length }, (_, i) => claim + i)))
    .size;
}

/** Between neighbours that leave no more than one word open, such as `and`, a block explains nothing. */
function isBridge(before: Block | undefined, after: Block | undefined): boolean {
  return (
    before !== undefined && after !== undefined && spanOf(after).claim.from - spanOf(before).claim.to <= 1
  );
}

export function spanOf(block: Block): { readonly claim: Span; readonly text: Span } {
  const [first, last] = [block[0] as Run, block.at(-1) as Run];
  return {
    claim: { from: first.claim, to: last.claim + last.length },
    text: { from: first.text, to: last.text + last.length },
  };
}

/** The longest runs of two words and more, in the claim's order. */
function findRuns(claim: Claim, index: TokenIndex): Run[] {
  const runs: Run[] = [];
  const ends = new Map<number, number>();
  for (const { at, positions } of readablePairs(claim, index))
    for (const position of positions) {
      const diagonal = position - at;
      if ((ends.get(diagonal) ?? 0) >= at + 2 || !holds(claim, at, position, 2, index)) continue;
      const run = extend(claim, at, position, index);
      ends.set(diagonal, run.claim + run.length);
      runs.push(run);
    }
  const kept = runs.length > MAX_RUNS ? runs.sort((a, b) => b.length - a.length).slice(0, MAX_RUNS) : runs;
  return kept.sort((a, b) => a.claim - b.claim || a.text - b.text);
}

interface Pair {
  readonly at: number;
  readonly positions: Uint32Array;
}

/** Commoner pairs than the work is bounded to are found where they go on from rarer ones. */
function readablePairs({ numbers }: Claim, index: TokenIndex): Pair[] {
  const pairs = numbers.slice(1).map((second, at): Pair => {
    const first = numbers[at] ?? -1;
    return { at, positions: first < 0 || second < 0 ? new Uint32Array() : index.positionsOf(first, second) };
  });
  let left = MAX_PLACES;
  return pairs
    .sort((a, b) => a.positions.length - b.positions.length)
    .filter(({ positions }) => {
      left -= positions.length;
      return left >= 0;
    })
    .sort((a, b) => a.at - b.at);
}

function holds({ numbers }: Claim, at: number, position: number, words: number, index: TokenIndex): boolean {
  for (let i = 0; i < words; i++) if (numbers[at + i] !== index.words[position + i]) return false;
  return true;
}

function extend(claim: Claim, at: number, position: number, index: TokenIndex): Run {
  // A word that the corpus lacks, and a step out of the claim, are equal to nothing.
  const same = (step: number) => (claim.numbers[at + step] ?? -1) === index.words[position + step];
  let [first, behind] = [0, 2];
  while (same(first - 1)) first--;
  while (same(behind)) behind++;
  return { claim: at + first, text: position + first, length: behind - first };
}

/** A run as it ends a chain: the words it shares with the run before are taken from its beginning. */
interface Link {
  readonly run: Run;
  readonly score: number;
  readonly before: Link | undefined;
  /** Whether it begins another stretch of the corpus. */
  readonly jumped: boolean;
}

class Chain {
  readonly #claim: Claim;
  readonly #index: TokenIndex;
  /** The best chain that ends at or before each word of the claim. */
  readonly #best: (Link | undefined)[];
  readonly #byPassage = new Map<number, Link[]>();

  constructor(claim: Claim, index: TokenIndex) {
    this.#claim = claim;
    this.#index = index;
    this.#best = new Array(claim.numbers.length + 1).fill(undefined);
  }

  /** @param runs in the claim's order */
  link(runs: readonly Run[]): Link[] {
    for (const run of runs) this.#add(run);
    const links: Link[] = [];
    for (let link = this.#best.at(-1); link; link = link.before) links.unshift(link);
    return links;
  }

  #add(run: Run): void {
    const passage = this.#index.passageAt(run.text);
    let best = this.#jump(run);
    for (const before of this.#near(passage)) {
      const link = this.#follow(before, run);
      if (link && link.score > best.score) best = link;
    }
    const end = best.run.claim + best.run.length;
    for (let i = end; i < this.#best.length && (this.#best[i]?.score ?? 0) < best.score; i++)
      this.#best[i] = best;
    const lastPassage = this.#index.passageAt(run.text + run.length - 1);
    const ending = this.#byPassage.get(lastPassage);
    if (ending) ending.push(best);
    else this.#byPassage.set(lastPassage, [best]);
  }

  /** The latest chains that end in a passage, in the one before, or past a caption before. */
  #near(passage: number): Link[] {
    const { passages } = this.#index;
    const before = neighbour(this.#index, passage, -1);
    const links = [...(this.#byPassage.get(passage)?.slice(-MAX_PREDECESSORS) ?? NO_LINKS)];
    for (let at = passage - 1; at >= before; at--)
      if (at === before || at === passage - 1)
        if (passages[at]?.source.id === passages[passage]?.source.id)
          links.push(...(this.#byPassage.get(at)?.slice(-MAX_PREDECESSORS) ?? NO_LINKS));
    return links;
  }

  #jump(run: Run): Link {
    let best: Link = { run, score: run.length, before: undefined, jumped: true };
    for (let shared = 0; shared < run.length; shared++) {
      const before = this.#best[run.claim + shared];
      if (before === undefined) continue;
      // Only of a run that is a piece without them: else a few common words would make one of nothing.
      const spare = before.run.length - shared >= MIN_PIECE_WORDS ? MAX_SHARED_WORDS : 0;
      const score = before.score + run.length - Math.max(0, shared - spare) - JUMP_COST;
      if (score > best.score) best = { run, score, before, jumped: true };
    }
    return best;
  }

  #follow(before: Link, run: Run): Link | undefined {
    const claimEnd = before.run.claim + before.run.length;
    const textEnd = before.run.text + before.run.length;
    const shared = Math.max(0, claimEnd - run.claim, textEnd - run.text);
    if (shared >= run.length || run.text <= before.run.text) return undefined;
    const rest = { claim: run.claim + shared, text: run.text + shared, length: run.length - shared };
    const dropped = countWords({ from: textEnd, to: rest.text }, this.#index);
    const cut = this.#claim.gaps.slice(claimEnd, rest.claim + 1).some((gap) => gap.includes(ELLIPSIS));
    const near = dropped <= MAX_DROPPED_WORDS || (cut && this.#mayBeCut(before.run, rest));
    if (!near) return undefined;
    const cost = dropped === 0 || cut ? 0 : DROPPED_WORD_COST * dropped;
    return { run: rest, score: before.score + rest.length - GAP_COST - cost, before, jumped: false };
  }

  /** An ellipsis leads into another passage only between parts of four words. */
  #mayBeCut(before: Run, after: Run): boolean {
    const end = this.#index.passageAt(before.text + before.length - 1);
    return (
      Math.min(before.length, after.length) >= MIN_PIECE_WORDS || end === this.#index.passageAt(after.text)
    );
  }
}

/** How many words a stretch of the corpus has, captions within it not counted. */
export function countWords({ from, to }: Span, index: TokenIndex): number {
  let words = to - from;
  for (let i = index.passageAt(from); i < index.passages.length && (index.ends[i] ?? 0) <= to; i++) {
    const [start, end] = [index.starts[i] ?? 0, index.ends[i] ?? 0];
    if (start >= from && index.passages[i]?.kind === 'caption') words -= end - start;
  }
  return words;
}

/**
 * Words that two neighbouring blocks share go to the first as far as the second keeps four, or are parted where the
 * claim has a mark.
 */
function shareSeams({ gaps }: Claim, blocks: readonly Block[]): Block[] {
  const parted = blocks.map((block) => [...block]);
  for (const [i, block] of parted.entries()) {
    const next = parted[i + 1];
    if (next === undefined) break;
    const [a, b] = [spanOf(block).claim, spanOf(next).claim];
    if (a.to <= b.from) continue;
    const seams = Array.from({ length: a.to - b.from + 1 }, (_, words) => a.to - words);
    const allowed = seams.filter((at) => at - a.from >= MIN_PIECE_WORDS && b.to - at >= MIN_PIECE_WORDS);
    const at = allowed.find((seam) => gaps[seam] !== '') ?? allowed[0] ?? a.to;
    parted[i] = block.flatMap((run) => clip(run, { from: 0, to: at }));
    parted[i + 1] = next.flatMap((run) => clip(run, { from: at, to: gaps.length }));
  }
  return parted.filter((block) => block.length > 0);
}

function clip(run: Run, { from, to }: Span): Run[] {
  const start = Math.max(run.claim, from);
  const length = Math.min(run.claim + run.length, to) - start;
  return length > 0 ? [{ claim: start, text: run.text + start - run.claim, length }] : [];
}

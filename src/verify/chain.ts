/**
 * Finds the words that a claim shares with the corpus as sequence aligners do: seeds, exact matches, and chains of
 * matches.
 */
import { type Claim, gapsIn, hasEllipsis } from './claim.ts';
import { BORDER, type TokenIndex } from './token-index.ts';
import { ELLIPSIS, positionsIn, type WordRange } from './tokens.ts';

/** Words that the corpus has in the same order as the claim; the marks between them may differ. */
export interface Match {
  /** The first word in the claim, and its position in the corpus. */
  readonly claim: number;
  readonly text: number;
  readonly length: number;
}

/** Matches that follow each other in the claim and in one stretch of the corpus. */
export type Chain = readonly Match[];

/** A part of a claim with fewer words could be from anywhere. */
export const MIN_PART_WORDS = 4;
/** If the text continues within this distance, it is the same stretch with words dropped. */
const MAX_DROPPED_WORDS = 25;
/** An ellipsis leaves out no more, captions included. */
const MAX_CUT_WORDS = 100;
/** A match elsewhere must explain more words than this (so at least four) to be better than calling the words added. */
const JUMP_COST = 3.5;
/** The same for two matches of four words with at most one word, such as `and`, between them. */
const SEAM_COST = 2.5;
/** Words dropped without an ellipsis cost less than a jump. */
const GAP_COST = 1;
/** Of several places where the text may continue, the nearest. */
const DROPPED_WORD_COST = 0.0001;
/** The words of a claim are looked up at no more positions than this in all, each word at no more than its share. */
const MAX_POSITIONS = 50_000;
const MAX_MATCHES = 1_000;

/** The chains that together explain most of the claim, in its order. */
export function findChains(claim: Claim): Chain[] {
  const chains: Match[][] = [[]];
  for (let link = findBest(findMatches(claim), claim); link; link = link.before) {
    chains[0]?.unshift(link.match);
    if (link.isJump) chains.unshift([]);
  }
  return chains.slice(1);
}

export function textEndOf({ text, length }: Match): number {
  return text + length;
}

export function claimEndOf({ claim, length }: Match): number {
  return claim + length;
}

/** The longest matches of two words or more, in the claim's order. */
function findMatches(claim: Claim): Match[] {
  const matches: Match[] = [];
  const ends = new Map<number, number>();
  // Commoner words are found where they continue a match of rarer ones.
  const most = MAX_POSITIONS / claim.keys.length;
  for (const [at, key] of claim.keys.entries()) {
    const positions = claim.index.positionsOf(key);
    for (const position of positions.length > most ? [] : positions) {
      if ((ends.get(position - at) ?? 0) > at) continue;
      const match = extend(claim, at, position);
      ends.set(position - at, claimEndOf(match));
      if (match.length > 1 || isPart(claim, at)) matches.push(match);
    }
  }
  const longest = matches.sort((a, b) => b.length - a.length).slice(0, MAX_MATCHES);
  return longest.sort((a, b) => a.claim - b.claim || b.text - a.text);
}

/** Whether a word is all that is between two ellipses. */
function isPart(claim: Claim, word: number): boolean {
  return gapsIn(claim, { from: word, to: word + 1 }).every((gap) => gap.includes(ELLIPSIS));
}

function extend({ keys, index }: Claim, at: number, position: number): Match {
  const isSame = (step: number) => keys[at + step] === index.words[position + step];
  let [first, end] = [0, 1];
  while (isSame(first - 1)) first--;
  while (isSame(end)) end++;
  return { claim: at + first, text: position + first, length: end - first };
}

interface Link {
  readonly match: Match;
  readonly score: number;
  /** How many words the chain has so far. */
  readonly words: number;
  readonly before: Link | undefined;
  /** Whether it starts another stretch of the corpus. */
  readonly isJump: boolean;
}

/** The last link of the chains that explain most of the claim. */
function findBest(matches: readonly Match[], claim: Claim): Link | undefined {
  /** The latest first. */
  const links: Link[] = [];
  for (const match of matches) {
    const { length } = match;
    let best: Link = { match, score: length, words: length, before: undefined, isJump: true };
    for (const before of links) {
      if (before.score + length <= best.score || claimEndOf(before.match) >= claimEndOf(match)) continue;
      const link = follow(before, match, claim) ?? jump(before, match, claim);
      if (link.score > best.score) best = link;
    }
    links.unshift(best);
  }
  return links.sort((a, b) => b.score - a.score || a.match.claim - b.match.claim)[0];
}

/** The link to a match that ends before this one in the claim, wherever it is in the corpus. */
function jump(before: Link, match: Match, { gaps }: Claim): Link {
  const [{ claim: from }, to] = [before.match, claimEndOf(before.match)];
  const shared = Math.max(0, to - match.claim);
  const isSeam = to >= match.claim - 1 && Math.min(before.match.length, match.length) >= MIN_PART_WORDS;
  // If the claim has a mark among the words that both have, the second begins behind it.
  const marked = gaps.slice(match.claim, to).findLastIndex((gap) => gap !== '');
  const own = marked < 0 ? shared : marked;
  const shortened = { ...before.match, length: Math.min(to, match.claim + own) - from };
  const rest = without(match, own);
  return {
    match: rest,
    score: before.score + match.length - shared - (isSeam ? SEAM_COST : JUMP_COST),
    words: rest.length,
    before: { ...before, match: shortened },
    isJump: true,
  };
}

function without({ claim, text, length }: Match, words: number): Match {
  return { claim: claim + words, text: text + words, length: length - words };
}

/** The link to a match before in the same stretch, if it is one. */
function follow(before: Link, match: Match, claim: Claim): Link | undefined {
  const shared = Math.max(0, claimEndOf(before.match) - match.claim, textEndOf(before.match) - match.text);
  if (shared >= match.length || match.text - textEndOf(before.match) > MAX_CUT_WORDS) return undefined;
  const rest = without(match, shared);
  const dropped = { from: textEndOf(before.match), to: rest.text };
  const count = claim.index.countText(dropped);
  const areParts = Math.min(before.words, rest.length) >= MIN_PART_WORDS;
  const isCut = hasEllipsis(claim, { from: claimEndOf(before.match), to: rest.claim });
  // An ellipsis leads into another passage only between parts.
  const mayBeFar = isCut && (areParts || !crossesPassages(dropped, claim.index));
  const isWord = Math.min(before.match.length, rest.length) === 1;
  if (count > (isWord ? 0 : MAX_DROPPED_WORDS) && !mayBeFar) return undefined;
  if (claim.index.words.slice(dropped.from, dropped.to).includes(BORDER)) return undefined;
  if (!isCut && areParts && count > 0 && isStitched(dropped, claim.index)) return undefined;
  const score = before.score + rest.length - (isCut ? 0 : GAP_COST) - DROPPED_WORD_COST * count;
  return { match: rest, score, words: before.words + rest.length, before, isJump: false };
}

/** Dropping words alters a quotation; skipping a sentence or moving to another passage stitches two together. */
function isStitched(dropped: WordRange, index: TokenIndex): boolean {
  const positions = positionsIn({ from: dropped.from, to: dropped.to + 1 });
  return crossesPassages(dropped, index) || positions.filter((at) => index.sentenceStarts.has(at)).length > 1;
}

function crossesPassages({ from, to }: WordRange, index: TokenIndex): boolean {
  return index.passageAt(from - 1) !== index.passageAt(to);
}

/** Finds the words that a claim shares with the corpus, as sequence aligners do: seeds, exact matches, and chains of these. */
import { type Claim, hasEllipsis } from './claim.ts';
import { MIN_PART_WORDS } from './exact.ts';
import { positionsIn, type TokenIndex, type WordRange } from './token-index.ts';

/** Words that stand in the corpus as in the claim; the marks between them may differ. */
export interface Match {
  /** The first word in the claim, and its position in the corpus. */
  readonly claim: number;
  readonly text: number;
  readonly length: number;
}

/** Matches that follow each other in the claim and in one stretch of the corpus. */
export type Chain = readonly Match[];

/** What goes on in the text no further on is the same stretch, with words dropped. */
const MAX_DROPPED_WORDS = 25;
/** A match elsewhere must explain more words than this (so at least four) to be better than words added. */
const JUMP_COST = 3.5;
/** The same for two matches of four words with no more than a word, such as `and`, between them. */
const SEAM_COST = 2.5;
/** Together less than a jump, however many words are dropped. */
const GAP_COST = 1;
const DROPPED_WORD_COST = 0.08;
/** The claim's words are looked up, the rarest first, until so many positions are read. */
const MAX_POSITIONS = 50_000;
const MAX_MATCHES = 10_000;
const MAX_PREDECESSORS = 32;

/** The chains that together explain most of the claim, in its order. */
export function findChains(claim: Claim): Chain[] {
  const chains: Match[][] = [];
  for (const { match, jumped } of bestLinks(findMatches(claim), claim)) {
    if (jumped) chains.push([match]);
    else chains.at(-1)?.push(match);
  }
  return chains;
}

export function rangesOf(chain: Chain): { readonly claim: WordRange; readonly text: WordRange } {
  const [first, last] = [chain[0] as Match, chain.at(-1) as Match];
  return {
    claim: { from: first.claim, to: last.claim + last.length },
    text: { from: first.text, to: last.text + last.length },
  };
}

/** The longest matches of two words and more, in the claim's order. */
function findMatches(claim: Claim): Match[] {
  const matches: Match[] = [];
  const ends = new Map<number, number>();
  for (const at of seeds(claim))
    for (const position of claim.index.positionsOf(claim.numbers[at] ?? -1)) {
      if (position >= claim.index.textEnd) break;
      const isAlone = !isSame(claim, at - 1, position - 1) && !isSame(claim, at + 1, position + 1);
      if (isAlone || (ends.get(position - at) ?? 0) > at) continue;
      const match = extend(claim, at, position);
      ends.set(position - at, match.claim + match.length);
      matches.push(match);
    }
  const longest = matches.length > MAX_MATCHES ? matches.sort((a, b) => b.length - a.length) : matches;
  return longest.slice(0, MAX_MATCHES).sort((a, b) => a.claim - b.claim || a.text - b.text);
}

/** The words to look up; commoner ones are found where they go on from rarer ones. */
function seeds({ numbers, index }: Claim): number[] {
  const counts = numbers.map((word) => index.countOf(word));
  const rarestFirst = [...numbers.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  let left = MAX_POSITIONS;
  const kept = rarestFirst.filter((at) => {
    left -= counts[at] ?? 0;
    return left >= 0;
  });
  return kept.sort((a, b) => a - b);
}

function extend(claim: Claim, at: number, position: number): Match {
  let [first, end] = [0, 1];
  while (isSame(claim, at + first - 1, position + first - 1)) first--;
  while (isSame(claim, at + end, position + end)) end++;
  return { claim: at + first, text: position + first, length: end - first };
}

/** A word that the corpus lacks, and one outside of the claim, are the same as none. */
function isSame({ numbers, index }: Claim, word: number, position: number): boolean {
  return (numbers[word] ?? -1) === index.words[position];
}

/** A match as it ends a chain: the words it shares with the match before are taken from its beginning. */
interface Link {
  readonly match: Match;
  readonly score: number;
  /** How many words the chain has so far. */
  readonly words: number;
  readonly before: Link | undefined;
  /** Whether it begins another stretch of the corpus. */
  readonly jumped: boolean;
}

function bestLinks(matches: readonly Match[], claim: Claim): Link[] {
  const { index } = claim;
  /** The best link that ends at or before each word of the claim. */
  const best: (Link | undefined)[] = new Array(claim.words.length + 1).fill(undefined);
  const byPassage = new Map<number, Link[]>();
  for (const match of matches) {
    const passage = index.passageAt(match.text);
    const near = positionsIn({ from: index.neighbour(passage, -1), to: passage + 1 }).flatMap(
      (number) => byPassage.get(number)?.slice(-MAX_PREDECESSORS) ?? [],
    );
    const candidates = [jump(match, best, claim), ...near.flatMap((before) => follow(before, match, claim))];
    const link = candidates.reduce((a, b) => (b.score > a.score ? b : a));
    for (let i = endOf(link.match); i < best.length && (best[i]?.score ?? 0) < link.score; i++)
      best[i] = link;
    const last = index.passageAt(match.text + match.length - 1);
    byPassage
      .set(last, byPassage.get(last) ?? [])
      .get(last)
      ?.push(link);
  }
  const links: Link[] = [];
  for (let link = best.at(-1); link; link = link.before) links.unshift(link);
  return links;
}

function endOf({ claim, length }: Match): number {
  return claim + length;
}

/** The best link to whatever stands before the match in the claim. */
function jump(match: Match, best: readonly (Link | undefined)[], { gaps }: Claim): Link {
  let link: Link = { match, score: match.length, words: match.length, before: undefined, jumped: true };
  for (let shared = 0; shared < match.length; shared++) {
    const before = best[match.claim + shared];
    if (before === undefined) continue;
    const { from, to } = rangesOf([before.match]).claim;
    const isSeam = to >= match.claim + shared - 1 && Math.min(to - from, match.length) >= MIN_PART_WORDS;
    const score = before.score + match.length - shared - (isSeam ? SEAM_COST : JUMP_COST);
    if (score <= link.score) continue;
    // If the claim has a mark among the words that both have, the second begins behind it.
    const marked = gaps.slice(match.claim, to).findLastIndex((gap) => gap !== '');
    const own = marked >= 0 && match.claim + marked - from >= MIN_PART_WORDS ? marked : shared;
    const shortened = { ...before.match, length: Math.min(to, match.claim + own) - from };
    link = {
      match: without(match, own),
      score,
      words: match.length - own,
      before: { ...before, match: shortened },
      jumped: true,
    };
  }
  return link;
}

/** The match without its first words. */
function without({ claim, text, length }: Match, words: number): Match {
  return { claim: claim + words, text: text + words, length: length - words };
}

/** The link to a match before in the same stretch, if it is one. */
function follow(before: Link, match: Match, claim: Claim): Link[] {
  const { claim: ours, text: theirs } = rangesOf([before.match]);
  const shared = Math.max(0, ours.to - match.claim, theirs.to - match.text);
  if (shared >= match.length || match.text <= before.match.text) return [];
  const rest = without(match, shared);
  const dropped = { from: theirs.to, to: rest.text };
  const words = claim.index.countText(dropped);
  const areParts = Math.min(before.words, rest.length) >= MIN_PART_WORDS;
  const isCut = hasEllipsis(claim, { from: ours.to, to: rest.claim + 1 });
  // An ellipsis leads into another passage only between parts.
  const mayBeFar = isCut && (areParts || !crossesPassages(dropped, claim.index));
  if (words > MAX_DROPPED_WORDS && !mayBeFar) return [];
  if (!isCut && areParts && words > 0 && isStitched(dropped, claim.index)) return [];
  const cost = GAP_COST + (isCut ? 0 : DROPPED_WORD_COST * words);
  return [
    {
      match: rest,
      score: before.score + rest.length - cost,
      words: before.words + rest.length,
      before,
      jumped: false,
    },
  ];
}

/** Dropping words alters a quotation; going over a sentence or into another passage stitches two together. */
function isStitched(dropped: WordRange, index: TokenIndex): boolean {
  const sentences = positionsIn({ from: dropped.from, to: dropped.to + 1 }).filter((at) =>
    index.beginsSentence(at),
  );
  return crossesPassages(dropped, index) || (sentences.length > 1 && dropped.to - dropped.from > 1);
}

function crossesPassages({ from, to }: WordRange, index: TokenIndex): boolean {
  return index.passageAt(from - 1) !== index.passageAt(to);
}

/** Aligns a claim, word by word and mark by mark, with the stretch of the corpus to which a chain of matches leads. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Chain, claimEndOf, type Match, textEndOf } from './chain.ts';
import { type Claim, endsSentence, gapsIn, hasEllipsis } from './claim.ts';
import { marksFit } from './exact.ts';
import { isEmpty, positionsIn, type WordRange } from './tokens.ts';

/** How some words of the claim differ from the text. Either range may be empty; both are if only marks differ. */
export interface Edit {
  readonly claim: WordRange;
  readonly text: WordRange;
  /** The same words are in another place; or an ellipsis leaves out words of the text. */
  readonly kind?: 'moved' | 'cut';
}

export interface Alignment {
  /** In the order of both the claim and the text. */
  readonly matches: readonly Match[];
  /** In the order of the claim. */
  readonly edits: readonly Edit[];
  /** The words of the text that correspond to words of the claim. */
  readonly text: WordRange;
}

/** At most this many unmatched words at the edge of a claim are compared with those beside them in the text. */
const MAX_EDGE_WORDS = 8;
/** Lists of words that differ in more than this count as wholly different. */
const MAX_EDIT_LENGTH = 200;

/** The words that a range of a claim and one of the corpus share, in the same order; each is a match. */
export function matchWords({ keys, index }: Claim, { claim, text }: Edit): Match[] {
  const changes = diffArrays(positionsIn(claim), index.textPositions(text), {
    comparator: (word, at) => keys[word] === index.words[at],
    maxEditLength: MAX_EDIT_LENGTH,
  });
  let next = claim.from;
  return (changes ?? []).flatMap(({ added, removed, value, count }) => {
    const first = next;
    if (!added) next += count;
    return added || removed ? [] : value.map((text, step) => ({ claim: first + step, text, length: 1 }));
  });
}

/** The words of a chain, and those between its matches that the text has too; each is a match. */
function matchChain(claim: Claim, chain: Chain): Match[] {
  return chain.flatMap((match, i) => {
    const next = chain[i + 1];
    const steps = positionsIn({ from: 0, to: match.length });
    const words = steps.map((step) => ({ claim: match.claim + step, text: match.text + step, length: 1 }));
    return next ? [...words, ...matchWords(claim, between(match, next))] : words;
  });
}

function between(before: Match, after: Match): Edit {
  return {
    claim: { from: claimEndOf(before), to: after.claim },
    text: { from: textEndOf(before), to: after.text },
  };
}

/** @param own the words of the claim that this chain, of at least one match, should explain */
export function align(claim: Claim, chain: Chain, own: WordRange): Alignment {
  const lead = edgeOf(claim, chain[0] as Match, own.from, -1);
  const tail = edgeOf(claim, chain.at(-1) as Match, own.to, 1);
  const matches = matchChain(claim, [lead, ...chain, tail]).slice(1, -1);
  const [begin, end] = [matches[0], matches.at(-1)] as [Match, Match];
  const text = {
    from: begin.text - countBeyond(claim, between(lead, begin), -1),
    to: textEndOf(end) + countBeyond(claim, between(end, tail), 1),
  };
  // Marks where two chains meet belong to neither.
  const bounds = [
    ...(own.from > 0 ? [] : [{ ...lead, text: text.from - 1 }]),
    ...matches,
    ...(own.to < claim.words.length && claimEndOf(end) === own.to ? [] : [{ ...tail, text: text.to }]),
  ];
  const edits = bounds.slice(1).flatMap((match, i) => compare(claim, bounds[i] as Match, match));
  return { matches, edits, text };
}

/** Compares what is between two matches that follow each other: words or, if there are none, marks. */
function compare(claim: Claim, before: Match, after: Match): Edit[] {
  const { claim: own, text } = between(before, after);
  const none = { from: text.from, to: text.from };
  const isDropped = claim.index.textPositions(text).length > 0;
  if (isDropped && hasEllipsis(claim, own))
    return [
      ...(isEmpty(own) ? [] : [{ claim: own, text: none }]),
      { claim: { from: own.to, to: own.to }, text, kind: 'cut' },
    ];
  const isSame = isEmpty(own) && !isDropped && marksFit(claim, own.to, text.from, !isEmpty(text));
  return isSame ? [] : [{ claim: own, text: isDropped ? text : none }];
}

/**
 * An edge of some words of the claim as if it matched: up to there, the text may have words that stand for those between
 * the edge and the nearest match. It has none where two chains meet or where another sentence begins.
 * @param step -1 for the beginning, 1 for the end
 */
function edgeOf(claim: Claim, beside: Match, at: number, step: 1 | -1): Match {
  const isLead = step < 0;
  const words = isLead ? { from: at, to: beside.claim } : { from: claimEndOf(beside), to: at };
  const own = words.to - words.from;
  const isSeam = at > 0 && at < claim.words.length;
  const isApart = isSeam || own > MAX_EDGE_WORDS || gapsIn(claim, words).some(endsSentence);
  const text = sentenceEnd(claim, isLead ? beside.text : textEndOf(beside), step, isApart ? 0 : 2 * own + 1);
  return isLead ? { claim: at - 1, text: text - 1, length: 1 } : { claim: at, text, length: 1 };
}

/** As many words, up to a mark, as there are at the edge of the claim or, before it, all of the sentence. */
function countBeyond({ index, gaps }: Claim, { claim, text }: Edit, step: 1 | -1): number {
  const own = claim.to - claim.from;
  const room = own === 0 ? 0 : text.to - text.from;
  const edge = step < 0 ? text.to : text.from;
  let length = 0;
  // Before the claim, a comma may stand between as it does there: `25, and` for `Twenty-five, and`
  const isLike = (gap = '') => gap === '' || (step < 0 && length === 0 && gap === gaps[claim.to]);
  while (length < room && isLike(index.gaps[edge + step * length])) length++;
  if (step > 0 || !index.sentenceStarts.has(edge - length)) length = Math.min(own, length);
  // Behind the claim, a stop word stands for something only if a word after it does.
  while (step > 0 && length > 1 && isStopWord(index.words[edge + length - 1] ?? '')) length--;
  return length;
}

/** The end of the sentence in one direction, if it is no more than `most` words away. */
export function sentenceEnd({ index }: Claim, position: number, step: 1 | -1, most: number): number {
  let at = position;
  while (Math.abs(at - position) < most && !index.sentenceStarts.has(at)) at += step;
  return at;
}

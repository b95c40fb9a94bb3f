/** Aligns a claim, word by word and mark by mark, with the stretch of the corpus to which a chain of matches leads. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Chain, claimEndOf, type Match, textEndOf } from './chain.ts';
import { beginsSentence, type Claim, hasEllipsis, isStopWordAt } from './claim.ts';
import { marksFit } from './exact.ts';
import { isEmpty, positionsIn, type WordRange } from './word-range.ts';

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
/** If more than this many share only stop words with the text, they share these by chance. */
const MAX_UNLIKE_WORDS = 3;
/** Lists of words that differ in more than this count as wholly different. */
const MAX_EDIT_LENGTH = 200;

/** The words that a range of a claim and one of the corpus share, in the same order; each is a match. */
export function matchWords({ numbers, index }: Claim, claim: WordRange, text: WordRange): Match[] {
  const theirs = index.textPositions(text);
  const changes = diffArrays(
    numbers.slice(claim.from, claim.to),
    theirs.map((at) => index.words[at] ?? 0),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  let [word, i] = [claim.from, 0];
  return (changes ?? []).flatMap(({ added, removed, count }) => {
    const [first, at] = [word, i];
    if (!added) word += count;
    if (!removed) i += count;
    const shared = added || removed ? [] : theirs.slice(at, at + count);
    return shared.map((text, step) => ({ claim: first + step, text, length: 1 }));
  });
}

/** The matches of a chain, and the words between them that the text has too. */
function fill(claim: Claim, chain: Chain): Match[] {
  return chain.flatMap((match, i) => {
    const next = chain[i + 1];
    const words = { from: claimEndOf(match), to: next?.claim ?? 0 };
    return [match, ...(next ? matchWords(claim, words, { from: textEndOf(match), to: next.text }) : [])];
  });
}

/** @param own the words of the claim that this chain, of at least one match, should explain */
export function align(claim: Claim, chain: Chain, own: WordRange): Alignment {
  const inner = fill(claim, chain);
  const words = claim.words.length;
  const [first, last] = [inner[0], inner.at(-1)] as [Match, Match];
  const lead = own.from > 0 ? NOTHING : reach(claim, first, -1);
  const tail = own.to < words ? NOTHING : reach(claim, last, 1);
  const matches = [...lead.matches, ...inner, ...tail.matches];
  const [begin, end] = [matches[0], matches.at(-1)] as [Match, Match];
  const text = { from: begin.text - lead.beyond, to: textEndOf(end) + tail.beyond };
  // Marks where two chains meet belong to neither.
  const bounds = [
    ...(own.from > 0 ? [] : [{ claim: -1, text: text.from - 1, length: 1 }]),
    ...matches,
    ...(own.to < words && claimEndOf(end) === own.to ? [] : [{ claim: own.to, text: text.to, length: 1 }]),
  ];
  const edits = bounds.flatMap((match, i) => [
    ...(i === 0 ? [] : compare(claim, bounds[i - 1] as Match, match)),
    ...positionsIn({ from: 1, to: match.length }).flatMap((step) =>
      compareMarks(claim, match.claim + step, match.text + step),
    ),
  ]);
  return { matches, edits, text };
}

const NOTHING = { matches: [], beyond: 0 };

/** Compares what is between two neighbouring matches. */
function compare(claim: Claim, before: Match, after: Match): Edit[] {
  const { words, index } = claim;
  const own = { from: claimEndOf(before), to: after.claim };
  const text = { from: textEndOf(before), to: after.text };
  const none = { from: text.from, to: text.from };
  const isDropped = index.textPositions(text).length > 0;
  const isInside = before.claim >= 0 && after.claim < words.length;
  if (isInside && hasEllipsis(claim, { from: own.from, to: own.to + 1 }))
    return [
      ...(isEmpty(own) ? [] : [{ claim: own, text: none }]),
      ...(isDropped ? [{ claim: { from: own.to, to: own.to }, text, kind: 'cut' as const }] : []),
    ];
  if (!isEmpty(own) || isDropped) return [{ claim: own, text: isDropped ? text : none }];
  return compareMarks(claim, own.to, text.from, !isEmpty(text));
}

/** The marks before a word, if they differ. */
function compareMarks(claim: Claim, word: number, at: number, isPast = false): Edit[] {
  return marksFit(claim, word, at, isPast)
    ? []
    : [{ claim: { from: word, to: word }, text: { from: at, to: at } }];
}

/**
 * Matches the words between a match and an edge of the claim, if they are in the same sentence, with those beside it in
 * the text.
 * @param step -1 towards the beginning, 1 towards the end
 * @returns how many words beyond the last match in the text stand for words of the claim that are not the same, too
 */
function reach(claim: Claim, beside: Match, step: 1 | -1): Pick<Alignment, 'matches'> & { beyond: number } {
  const isLead = step < 0;
  const words = isLead ? { from: 0, to: beside.claim } : { from: claimEndOf(beside), to: claim.words.length };
  const own = words.to - words.from;
  const around = positionsIn({
    from: Math.max(1, words.from),
    to: Math.min(words.to + 1, claim.words.length),
  });
  const isApart = around.some((word) => beginsSentence(claim, word));
  if (own === 0 || own > MAX_EDGE_WORDS || isApart) return NOTHING;
  const position = isLead ? beside.text : textEndOf(beside);
  const end = sentenceEnd(claim, position, step, 2 * own + 1);
  const beyond = isLead ? { from: end, to: position } : { from: position, to: end };
  const shared = matchWords(claim, words, beyond);
  const isUnlike = own > MAX_UNLIKE_WORDS && shared.every((match) => isStopWordAt(claim, match.claim));
  const matches = isUnlike ? [] : shared;
  const last = matches.at(isLead ? 0 : -1) ?? beside;
  const left = isLead ? last.claim : words.to - claimEndOf(last);
  return { matches, beyond: countBeyond(claim, left, isLead ? last.text : textEndOf(last), end, step) };
}

/**
 * As many words as there are at the edge of the claim or, before it, all from the beginning of the sentence; no mark may
 * part them from the rest.
 */
function countBeyond({ index }: Claim, own: number, edge: number, end: number, step: 1 | -1): number {
  const room = own === 0 ? 0 : Math.abs(end - edge);
  let length = step < 0 && index.beginsSentence(end) ? room : Math.min(own, room);
  // Behind the claim, a stop word stands for something only if a word after it does.
  while (step > 0 && length > 1 && isStopWord(index.keyAt(edge + length - 1))) length--;
  const start = step < 0 ? edge - length : edge - 1;
  const isApart = positionsIn({ from: start + 1, to: start + length + 1 }).some((at) => index.gapBefore(at));
  return isApart ? 0 : length;
}

/** The end of the sentence in one direction, if it is no more than `most` words away. */
export function sentenceEnd({ index }: Claim, position: number, step: 1 | -1, most: number): number {
  let at = position;
  while (Math.abs(at - position) < most && !index.beginsSentence(at)) at += step;
  return at;
}

/** Aligns a claim, word by word and mark by mark, with the stretch of the corpus to which a chain of matches leads. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Chain, textEndOf } from './chain.ts';
import { beginsSentence, type Claim, hasEllipsis, isStopWordAt } from './claim.ts';
import { leadFits, tailFits } from './exact.ts';
import { isEmpty, positionsIn, type WordRange } from './token-index.ts';

/** Words of the claim that stand for words of the corpus. Either may be empty; both are where only marks differ. */
export interface Edit {
  readonly claim: WordRange;
  readonly text: WordRange;
  /** The same words, in another order. */
  readonly moved?: boolean;
}

/** A word of the claim, and the position of the same word in the corpus. */
export interface Pair {
  readonly word: number;
  readonly at: number;
}

export interface Alignment {
  /** In the order of both the claim and the text. */
  readonly pairs: readonly Pair[];
  /** In the order of the claim. */
  readonly edits: readonly Edit[];
  /** What ellipses leave out. */
  readonly cuts: readonly WordRange[];
  /** The words of the text that words of the claim stand for. */
  readonly text: WordRange;
}

/** No more words at the edge of a claim that no match has may stand for those beside them in the text, … */
const MAX_EDGE_WORDS = 8;
/** … but more than so many only if both have a word in common that is not a stop word. */
const MAX_UNLIKE_WORDS = 3;
/** Lists of words that differ in more than this are taken for wholly different. */
const MAX_EDIT_LENGTH = 200;

/** The words that a range of a claim and one of the corpus have in common, in one order. */
function pairWords({ numbers, index }: Claim, claim: WordRange, text: WordRange): Pair[] {
  const theirs = index.textPositions(text);
  const changes = diffArrays(
    numbers.slice(claim.from, claim.to),
    theirs.map((at) => index.words[at] ?? 0),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  const pairs: Pair[] = [];
  let [word, i] = [claim.from, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed)
      for (let step = 0; step < count; step++) pairs.push({ word: word + step, at: theirs[i + step] ?? 0 });
    if (!added) word += count;
    if (!removed) i += count;
  }
  return pairs;
}

/** The words of a chain, and those between its matches that the text has too. */
export function pairChain(claim: Claim, chain: Chain): Pair[] {
  return chain.flatMap((match, i) => {
    const next = chain[i + 1];
    const own = positionsIn({ from: 0, to: match.length });
    const [word, at] = [match.claim + match.length, textEndOf(match)];
    return [
      ...own.map((step) => ({ word: match.claim + step, at: match.text + step })),
      ...(next ? pairWords(claim, { from: word, to: next.claim }, { from: at, to: next.text }) : []),
    ];
  });
}

/** @param inner at least one pair @param own the words of the claim that these pairs are to explain */
export function align(claim: Claim, inner: readonly Pair[], own: WordRange): Alignment {
  const words = claim.words.length;
  const [first, last] = [inner[0], inner.at(-1)] as [Pair, Pair];
  const lead = own.from > 0 ? NOTHING : reach(claim, first, -1);
  const tail = own.to < words ? NOTHING : reach(claim, last, 1);
  const pairs = [...lead.pairs, ...inner, ...tail.pairs];
  const [begin, end] = [pairs[0], pairs.at(-1)] as [Pair, Pair];
  const text = { from: begin.at - lead.beyond, to: end.at + 1 + tail.beyond };
  // Marks where two chains meet belong to neither.
  const all = [
    ...(own.from > 0 ? [] : [{ word: -1, at: text.from - 1 }]),
    ...pairs,
    ...(own.to < words && end.word + 1 === own.to ? [] : [{ word: own.to, at: text.to }]),
  ];
  const between = all.slice(1).map((pair, i) => compare(claim, all[i] as Pair, pair));
  return {
    pairs,
    edits: between.flatMap(({ edit }) => edit ?? []),
    cuts: between.flatMap(({ cut }) => cut ?? []),
    text,
  };
}

const NOTHING = { pairs: [], beyond: 0 };

/** Compares what stands between two neighbouring pairs. */
function compare(
  claim: Claim,
  before: Pair,
  after: Pair,
): { readonly edit?: Edit; readonly cut?: WordRange } {
  const { gaps, words, index } = claim;
  const own = { from: before.word + 1, to: after.word };
  const text = { from: before.at + 1, to: after.at };
  const none = { from: text.from, to: text.from };
  const isDropped = index.countText(text) > 0;
  const [isFirst, isLast] = [before.word < 0, after.word === words.length];
  if (!isFirst && !isLast && hasEllipsis(claim, { from: own.from, to: own.to + 1 }))
    return {
      ...(isEmpty(own) ? {} : { edit: { claim: own, text: none } }),
      ...(isDropped ? { cut: text } : {}),
    };
  if (!isEmpty(own) || isDropped) return { edit: { claim: own, text: isDropped ? text : none } };
  const [gap = '', theirs] = [gaps[own.to], index.gapBefore(text.from)];
  // The marks of a caption may follow those of the text before it.
  const isSame = isEmpty(text) ? theirs === gap : theirs.startsWith(gap);
  const fits = isFirst ? leadFits(gap, theirs) : isLast ? tailFits(gap, theirs) : isSame;
  return fits ? {} : { edit: { claim: own, text: none } };
}

/**
 * Pairs the words between a pair and an edge of the claim with those of the same sentence beside it in the text.
 * @param step -1 towards the beginning, 1 towards the end
 * @returns how many words beyond the last pair in the text stand for words of the claim that are not the same, too
 */
function reach(claim: Claim, beside: Pair, step: 1 | -1): Pick<Alignment, 'pairs'> & { beyond: number } {
  const isLead = step < 0;
  const words = isLead ? { from: 0, to: beside.word } : { from: beside.word + 1, to: claim.words.length };
  const position = isLead ? beside.at : beside.at + 1;
  const end = sentenceEnd(claim, position, step, margin(claim, words));
  const pairs = pairWords(claim, words, isLead ? { from: end, to: position } : { from: position, to: end });
  const isUnlike = pairs.every(({ word }) => isStopWordAt(claim, word));
  if (isUnlike && words.to - words.from > MAX_UNLIKE_WORDS) return NOTHING;
  const { word, at } = pairs.at(isLead ? 0 : -1) ?? beside;
  const left = isLead ? word : words.to - 1 - word;
  return { pairs, beyond: extend(claim, left, isLead ? at : at + 1, end, step) };
}

/** As many words as there are at the edge of the claim, if the text has so many; no mark may part them from the rest. */
function extend({ words, index }: Claim, own: number, edge: number, end: number, step: 1 | -1): number {
  const room = Math.abs(end - edge);
  const { key = '' } = words.at(step < 0 ? 0 : -1) ?? {};
  const keyOf = (n: number) => index.keyAt(edge + step * n - (step < 0 ? 0 : 1));
  let length = Math.min(own, room);
  if (length === 0) return 0;
  const [first, second] = step < 0 ? [length + 1, length] : [length, length + 1];
  if (length < room && isContracted(key, keyOf(first), keyOf(second))) length++;
  // Stop words of the text may only lead up to the words that these stand for.
  else if (!isStopWord(key)) while (length > 1 && isStopWord(keyOf(length))) length--;
  const start = step < 0 ? edge - length : edge - 1;
  return positionsIn({ from: start, to: start + length }).some((at) => index.gapBefore(at + 1) !== '')
    ? 0
    : length;
}

/** The end of the sentence in one direction, if it is no more than `most` words away. */
function sentenceEnd({ index }: Claim, position: number, step: 1 | -1, most: number): number {
  let at = position;
  while (Math.abs(at - position) < most && !index.beginsSentence(at)) at += step;
  return at;
}

/** With how many words of the text those at an edge are compared: none, if they are a sentence of their own. */
function margin(claim: Claim, { from, to }: WordRange): number {
  const around = positionsIn({ from: Math.max(1, from), to: Math.min(to + 1, claim.words.length) });
  const isApart = to - from > MAX_EDGE_WORDS || around.some((word) => beginsSentence(claim, word));
  return from === to || isApart ? 0 : 2 * (to - from) + 1;
}

/** Whether a word may be short for two: `its` for `it is`, `dont` for `do not`. */
function isContracted(key: string, first: string, second: string): boolean {
  const rest = key.slice(first.length);
  return (
    first !== '' &&
    key.startsWith(first) &&
    rest !== '' &&
    rest.length < second.length &&
    [...rest].every((letter) => second.includes(letter))
  );
}

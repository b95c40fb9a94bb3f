/** Compares a claim with the stretch of the corpus it was aligned to, word by word and mark by mark. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Block, countWords, type Run, spanOf } from './align.ts';
import type { Claim, Span } from './claim.ts';
import { leadFits, tailFits } from './exact.ts';
import type { Places } from './places.ts';
import type { TokenIndex } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';

/** Words of the claim that stand for words of the corpus; either may be empty, and for marks both are. */
export interface Edit {
  readonly claim: Span;
  readonly text: Span;
}

export interface Comparison {
  /** In the order of the claim. */
  readonly edits: readonly Edit[];
  /** What ellipses leave out. */
  readonly cuts: readonly Span[];
  /** The words of the claim that stand for words of the text. */
  readonly claim: Span;
  /** All of the corpus that the claim's words stand for. */
  readonly text: Span;
}

/** Words at the edge of a claim that no run explains, if no more, may stand for those beside them in the text, … */
const MAX_EDGE_WORDS = 8;
/** … but more than so many only where both have a word with a meaning. */
const MAX_UNLIKE_WORDS = 3;
/** So much further, and half as far again, they are looked for. */
const EDGE_MARGIN_WORDS = 2;
/** Lists of words that differ in more than this are taken for wholly different. */
const MAX_EDIT_LENGTH = 200;
const ENDS_SENTENCE = /[.?!:…]/u;

/** @param block the runs in which both agree @param first @param last whether the claim begins and ends with it */
export function compare(
  claim: Claim,
  block: Block,
  index: TokenIndex,
  places: Places,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Comparison {
  const span = spanOf(block);
  const lead = first
    ? leadEdits(claim, span, index, places)
    : { edits: [], claim: span.claim.from, text: span.text.from };
  const tail = last
    ? tailEdits(claim, span, index, places)
    : { edits: [], claim: span.claim.to, text: span.text.to };
  const inner = block.map((run, i) => {
    const next = block[i + 1];
    return { marks: marksWithin(claim, run, index), ...(next ? between(claim, run, next, index) : NOTHING) };
  });
  const edits = [...lead.edits, ...inner.flatMap(({ marks, edits }) => [...marks, ...edits]), ...tail.edits];
  return {
    edits: edits.sort((a, b) => a.claim.from - b.claim.from),
    cuts: inner.flatMap(({ cuts }) => cuts),
    claim: { from: lead.claim, to: tail.claim },
    text: { from: lead.text, to: tail.text },
  };
}

const NOTHING = { edits: [], cuts: [] };

export function isEmpty({ from, to }: Span): boolean {
  return from >= to;
}

function marksWithin({ gaps }: Claim, { claim, text, length }: Run, index: TokenIndex): Edit[] {
  const edits: Edit[] = [];
  for (let i = 1; i < length; i++) {
    const gap = gaps[claim + i] ?? '';
    if (gap !== index.gapAfter(text + i - 1) && !gap.includes(ELLIPSIS))
      edits.push(marksEdit(claim + i, text + i));
  }
  return edits;
}

function marksEdit(claim: number, text: number): Edit {
  return { claim: { from: claim, to: claim }, text: { from: text, to: text } };
}

interface Edits {
  readonly edits: readonly Edit[];
  readonly cuts: readonly Span[];
}

/** What stands between two runs of a block. */
function between(claim: Claim, before: Run, after: Run, index: TokenIndex): Edits {
  const claimed = { from: before.claim + before.length, to: after.claim };
  const text = { from: before.text + before.length, to: after.text };
  const gap = claim.gaps[after.claim] ?? '';
  const goesOn = isEmpty(claimed) && countWords(text, index) === 0 && !gap.includes(ELLIPSIS);
  if (!goesOn) return diff(claim, claimed, text, index);
  // Past a caption, whose own marks follow.
  const same = index.gapAfter(text.from - 1).startsWith(gap);
  return { edits: same ? [] : [marksEdit(after.claim, text.from)], cuts: [] };
}

interface Symbols {
  readonly symbols: readonly (number | string)[];
  /** The word, or the position, that each stands for or before. */
  readonly places: readonly number[];
}

/** The numbers of a claim's words, and the ellipses before, between and behind them. */
function symbolsOf({ gaps, numbers }: Claim, { from, to }: Span): Symbols {
  const symbols: (number | string)[] = [];
  const places: number[] = [];
  for (let i = from; i <= to; i++) {
    const here = [
      ...(gaps[i]?.includes(ELLIPSIS) ? [ELLIPSIS] : []),
      ...(i < to ? numbers.slice(i, i + 1) : []),
    ];
    symbols.push(...here);
    places.push(...here.map(() => i));
  }
  return { symbols, places };
}

/** An ellipsis of the claim is compared as a word that the text lacks; what it stands for is cut. */
function diff(claim: Claim, claimed: Span, text: Span, index: TokenIndex): Edits {
  const left = symbolsOf(claim, claimed);
  const right = positionsIn(text, index);
  const numbers = right.map((position) => index.words[position] ?? 0);
  const changes = diffArrays([...left.symbols], numbers as (number | string)[], {
    maxEditLength: MAX_EDIT_LENGTH,
  }) ?? [
    { removed: true, added: false, count: left.symbols.length },
    { removed: false, added: true, count: right.length },
  ];
  const edits: Edit[] = [];
  const cuts: Span[] = [];
  let [fromL, fromR, l, r] = [0, 0, 0, 0];
  const close = () => {
    const words = left.places.slice(fromL, l).filter((_, i) => left.symbols[fromL + i] !== ELLIPSIS);
    const own = spanAround(words, left.places[fromL] ?? claimed.to);
    const theirs = spanAround(right.slice(fromR, r), right[fromR] ?? text.to);
    const cut = words.length < l - fromL;
    if (cut && !isEmpty(theirs)) cuts.push(theirs);
    if (!isEmpty(own) || (!cut && !isEmpty(theirs)))
      edits.push({ claim: own, text: cut ? { from: theirs.from, to: theirs.from } : theirs });
  };
  for (const { removed, added, count } of changes) {
    if (!removed && !added) {
      close();
      [fromL, fromR] = [l + count, r + count];
    }
    if (!added) l += count;
    if (!removed) r += count;
  }
  close();
  return { edits, cuts };
}

function spanAround(places: readonly number[], otherwise: number): Span {
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined
    ? { from: otherwise, to: otherwise }
    : { from: first, to: last + 1 };
}

/** Captions that stand between passages are no part of the text that goes on around them. */
function positionsIn({ from, to }: Span, index: TokenIndex): number[] {
  const positions: number[] = [];
  for (let position = from; position < to; position++) {
    const passage = index.passageAt(position);
    const passedBy =
      index.passages[passage]?.kind === 'caption' &&
      (index.starts[passage] ?? 0) >= from &&
      (index.ends[passage] ?? 0) <= to;
    if (!passedBy) positions.push(position);
  }
  return positions;
}

interface Spans {
  readonly claim: Span;
  readonly text: Span;
}

/** What stands before or behind the runs, and how far into claim and text the words reach that stand for each other. */
interface Edge {
  readonly edits: readonly Edit[];
  readonly claim: number;
  readonly text: number;
}

function leadEdits(claim: Claim, { claim: { from }, text }: Spans, index: TokenIndex, places: Places): Edge {
  if (from === 0) {
    const fits = leadFits(claim.gaps[0] ?? '', index.gapAfter(text.from - 1));
    return { edits: fits ? [] : [marksEdit(0, text.from)], claim: 0, text: text.from };
  }
  const claimed = { from: 0, to: from };
  const first = Math.max(index.starts[index.passageAt(text.from)] ?? 0, text.from - margin(claim, claimed));
  let start = text.from;
  while (start > first && !ENDS_SENTENCE.test(index.gapAfter(start - 1))) start--;
  const { edits } = diff(claim, claimed, { from: start, to: text.from }, index);
  if (isUnlike(claim, claimed, edits)) return added(claimed, from, text.from);
  const outermost = edits[0];
  if (outermost?.claim.from !== 0 || outermost.text.from !== start) return { edits, claim: 0, text: start };
  const { claim: own, text: room } = outermost;
  const before = (steps: number) => places.keyAt(room.to - 1 - steps);
  const near = { from: room.to - reach(claim, outermost, edits, before, 'lead'), to: room.to };
  const stands = !isEmpty(near) && !isParted(claim, own, index, { from: near.from, to: near.to });
  const edge = { claim: own, text: stands ? near : { from: near.to, to: near.to } };
  return {
    edits: [...(isEmpty(own) && isEmpty(edge.text) ? [] : [edge]), ...edits.slice(1)],
    claim: stands ? own.from : own.to,
    text: edge.text.from,
  };
}

function tailEdits(claim: Claim, { claim: { to }, text }: Spans, index: TokenIndex, places: Places): Edge {
  const end = claim.words.length;
  if (to === end) {
    const fits = tailFits(claim.gaps[end] ?? '', index.gapAfter(text.to - 1));
    return { edits: fits ? [] : [marksEdit(end, text.to)], claim: end, text: text.to };
  }
  const claimed = { from: to, to: end };
  const last = Math.min(index.ends[index.passageAt(text.to - 1)] ?? 0, text.to + margin(claim, claimed));
  let stop = text.to;
  while (stop < last && !ENDS_SENTENCE.test(index.gapAfter(stop - 1))) stop++;
  const { edits } = diff(claim, claimed, { from: text.to, to: stop }, index);
  if (isUnlike(claim, claimed, edits)) return added(claimed, to, text.to);
  const outermost = edits.at(-1);
  if (outermost?.claim.to !== end || outermost.text.to !== stop) return { edits, claim: end, text: stop };
  const { claim: own, text: room } = outermost;
  const behind = (steps: number) => places.keyAt(room.from + steps);
  const near = { from: room.from, to: room.from + reach(claim, outermost, edits, behind, 'tail') };
  const stands = !isEmpty(near) && !isParted(claim, own, index, { from: near.from - 1, to: near.to - 1 });
  const edge = { claim: own, text: stands ? near : { from: near.from, to: near.from } };
  return {
    edits: [...edits.slice(0, -1), ...(isEmpty(own) && isEmpty(edge.text) ? [] : [edge])],
    claim: stands ? own.to : own.from,
    text: edge.text.to,
  };
}

/**
 * How many words of the text stand for the words at an edge of the claim that are not the same, counted from where both
 * agree: as many, but one more for a contraction, fewer where those furthest out only lead up to them, and where there
 * are none, those that the claim has moved inwards.
 */
function reach(
  { words }: Claim,
  { claim: own, text: room }: Edit,
  edits: readonly Edit[],
  keyAt: (steps: number) => string,
  side: 'lead' | 'tail',
): number {
  const size = room.to - room.from;
  if (isEmpty(own)) return movedInwards(words, edits, size, keyAt, side);
  const outermost = words[side === 'lead' ? own.from : own.to - 1]?.key ?? '';
  let length = Math.min(size, own.to - own.from);
  if (length === 0) return 0;
  const pair = [keyAt(length - 1), length < size ? keyAt(length) : ''];
  const [first = '', second = ''] = side === 'lead' ? pair.reverse() : pair;
  if (isContraction(outermost, first, second)) return length + 1;
  if (isStopWord(outermost)) return length;
  const full = length;
  while (length > 0 && isStopWord(keyAt(length - 1))) length--;
  return length > 0 ? length : full;
}

function movedInwards(
  words: Claim['words'],
  edits: readonly Edit[],
  size: number,
  keyAt: (steps: number) => string,
  side: 'lead' | 'tail',
): number {
  const moved = edits.find(({ claim, text }) => {
    const own = words.slice(claim.from, claim.to).map(({ key }) => key);
    const outwards = side === 'lead' ? own.reverse() : own;
    return isEmpty(text) && own.length <= size && outwards.every((key, i) => key === keyAt(i));
  });
  return moved === undefined ? 0 : moved.claim.to - moved.claim.from;
}

/** `its` for `it is`, `dont` for `do not`. */
function isContraction(key: string, first: string, second: string): boolean {
  if (first === '' || !key.startsWith(first)) return false;
  const rest = key.slice(first.length);
  return rest !== '' && second.length > rest.length && isWithin(rest, second);
}

/** Whether the letters stand in a word in this order. */
function isWithin(letters: string, word: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}

function added(claim: Span, at: number, text: number): Edge {
  return { edits: [{ claim, text: { from: text, to: text } }], claim: at, text };
}

/** Whether many words of the claim share none with the text but such as any two sentences share. */
function isUnlike({ words }: Claim, { from, to }: Span, edits: readonly Edit[]): boolean {
  if (to - from <= MAX_UNLIKE_WORDS) return false;
  const shared = words
    .slice(from, to)
    .filter((_, i) => !edits.some(({ claim }) => claim.from <= from + i && from + i < claim.to));
  return shared.every(({ key }) => isStopWord(key));
}

/** How many words of the text the words at an edge of the claim are compared with: none, if they are a sentence apart. */
function margin({ gaps, words }: Claim, { from, to }: Span): number {
  const own = gaps.slice(Math.max(1, from), Math.min(to + 1, words.length));
  const apart = to - from > MAX_EDGE_WORDS || own.some((gap) => ENDS_SENTENCE.test(gap));
  return apart ? 0 : to - from + EDGE_MARGIN_WORDS + Math.floor((to - from) / 2);
}

/** Words at the very edge stand for their neighbours in the text only where no mark parts these from the rest. */
function isParted({ gaps, words }: Claim, { from, to }: Span, index: TokenIndex, behind: Span): boolean {
  if (gaps.slice(Math.max(1, from), Math.min(to + 1, words.length)).some((gap) => gap !== '')) return true;
  for (let at = behind.from; at < behind.to; at++) if (index.gapAfter(at) !== '') return true;
  return false;
}

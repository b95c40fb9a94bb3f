/** Aligns a claim, word by word and mark by mark, with the stretch of the corpus to which a chain of matches leads. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Chain, rangesOf } from './chain.ts';
import { type Claim, hasEllipsis } from './claim.ts';
import { leadFits, tailFits } from './exact.ts';
import type { Spans } from './spans.ts';
import type { TokenIndex, WordRange } from './token-index.ts';

/** Words of the claim that stand for words of the corpus. Either may be empty; both are where only marks differ. */
export interface Edit {
  readonly claim: WordRange;
  readonly text: WordRange;
  /** The same words, in another order. */
  readonly moved?: boolean;
}

export interface Alignment {
  /** The words of the claim that stand in the text too. */
  readonly matched: readonly number[];
  /** In the order of the claim. */
  readonly edits: readonly Edit[];
  /** What ellipses leave out. */
  readonly cuts: readonly WordRange[];
  /** The words of the claim that stand for words of the text, and these. */
  readonly claim: WordRange;
  readonly text: WordRange;
}

/** No more words at the edge of a claim that no match has may stand for those beside them in the text, … */
const MAX_EDGE_WORDS = 8;
/** … but more than so many only if both have a word in common that is not a stop word. */
const MAX_UNLIKE_WORDS = 3;
const EDGE_MARGIN_WORDS = 2;
/** Lists of words that differ in more than this are taken for wholly different. */
const MAX_EDIT_LENGTH = 200;
const ENDS_SENTENCE = /[.?!:…]/u;

export function isEmpty({ from, to }: WordRange): boolean {
  return from >= to;
}

/** @param ends whether the claim begins, and ends, with this chain */
export function align(
  claim: Claim,
  chain: Chain,
  ends: { readonly first: boolean; readonly last: boolean },
  index: TokenIndex,
  spans: Spans,
): Alignment {
  return new Aligner(claim, index, spans).align(chain, ends);
}

class Aligner {
  readonly #claim: Claim;
  readonly #index: TokenIndex;
  readonly #spans: Spans;
  /** The position of the word for which each matched word of the claim stands. */
  readonly #positions = new Map<number, number>();

  constructor(claim: Claim, index: TokenIndex, spans: Spans) {
    this.#claim = claim;
    this.#index = index;
    this.#spans = spans;
  }

  align(chain: Chain, ends: { readonly first: boolean; readonly last: boolean }): Alignment {
    for (const [i, { claim, text, length }] of chain.entries()) {
      for (let step = 0; step < length; step++) this.#positions.set(claim + step, text + step);
      const next = chain[i + 1];
      if (next) this.#match({ from: claim + length, to: next.claim }, { from: text + length, to: next.text });
    }
    const ranges = rangesOf(chain);
    const words = this.#claim.words.length;
    const lead = ends.first ? this.#edge({ from: 0, to: ranges.claim.from }, ranges.text.from, -1) : 0;
    const tail = ends.last ? this.#edge({ from: ranges.claim.to, to: words }, ranges.text.to, 1) : 0;
    const matched = [...this.#positions.keys()].sort((a, b) => a - b);
    const [first = 0, last = 0] = [matched[0], matched.at(-1)];
    const inner = matched.slice(1).map((word, i) => this.#between(matched[i] as number, word));
    const text = { from: this.#at(first) - lead, to: this.#at(last) + 1 + tail };
    const outer = [
      ...(ends.first ? this.#atEdge({ from: 0, to: first }, { from: text.from, to: this.#at(first) }) : []),
      ...(ends.last
        ? this.#atEdge({ from: last + 1, to: words }, { from: this.#at(last) + 1, to: text.to })
        : []),
    ];
    return {
      matched,
      edits: [...outer, ...inner.flatMap(({ edits }) => edits)].sort((a, b) => a.claim.from - b.claim.from),
      cuts: inner.flatMap(({ cuts }) => cuts),
      claim: { from: lead > 0 ? 0 : first, to: tail > 0 ? words : last + 1 },
      text,
    };
  }

  #at(word: number): number {
    return this.#positions.get(word) ?? 0;
  }

  /** Matches the words that two ranges have in common. */
  #match(claim: WordRange, text: WordRange): void {
    const ours = this.#claim.numbers.slice(claim.from, claim.to);
    const theirs = this.#index.textPositions(text);
    const numbers = theirs.map((position) => this.#index.words[position] ?? 0);
    let [i, j] = [0, 0];
    for (const { added, removed, count } of diffArrays(ours, numbers, { maxEditLength: MAX_EDIT_LENGTH }) ??
      []) {
      if (!added && !removed)
        for (let step = 0; step < count; step++)
          this.#positions.set(claim.from + i + step, theirs[j + step] as number);
      if (!added) i += count;
      if (!removed) j += count;
    }
  }

  /** What stands between two neighbouring matched words. */
  #between(before: number, after: number): { readonly edits: Edit[]; readonly cuts: WordRange[] } {
    const claim = { from: before + 1, to: after };
    const text = { from: this.#at(before) + 1, to: this.#at(after) };
    const none = { from: text.from, to: text.from };
    const isCut = hasEllipsis(this.#claim, { from: before + 1, to: after + 1 });
    const goesOn = this.#index.countText(text) === 0;
    if (isCut) return { edits: isEmpty(claim) ? [] : [{ claim, text: none }], cuts: goesOn ? [] : [text] };
    if (!isEmpty(claim) || !goesOn) return { edits: [{ claim, text: goesOn ? none : text }], cuts: [] };
    const [gap, all] = [this.#claim.gaps[after] ?? '', this.#index.gapAfter(this.#at(before))];
    // The marks of a caption may follow those of the text before it.
    const isSame = isEmpty(text) ? all === gap : all.startsWith(gap);
    return { edits: isSame ? [] : [{ claim: { from: after, to: after }, text: none }], cuts: [] };
  }

  /** What stands before the first matched word, or behind the last one. */
  #atEdge(claim: WordRange, text: WordRange): Edit[] {
    if (!isEmpty(claim) || !isEmpty(text)) return [{ claim, text }];
    const [gap = '', theirs] = [this.#claim.gaps[claim.from], this.#index.gapAfter(text.from - 1)];
    const fits = claim.from === 0 ? leadFits(gap, theirs) : tailFits(gap, theirs);
    return fits ? [] : [{ claim, text }];
  }

  /**
   * Matches the words at an edge of the claim with those of the same sentence beside a position.
   * @param step -1 before the position, 1 behind it
   * @returns how many words of the text beyond the last match stand for the claim's words
   */
  #edge(claim: WordRange, position: number, step: 1 | -1): number {
    if (isEmpty(claim)) return 0;
    const end = this.#sentenceEdge(position, this.#margin(claim), step);
    this.#match(claim, step < 0 ? { from: end, to: position } : { from: position, to: end });
    const words = Array.from({ length: claim.to - claim.from }, (_, i) => claim.from + i);
    const matched = words.filter((word) => this.#positions.has(word));
    const isUnlike = words.length > MAX_UNLIKE_WORDS && matched.every((word) => this.#isStopWord(word));
    if (isUnlike) {
      for (const word of matched) this.#positions.delete(word);
      return 0;
    }
    const outermost = step < 0 ? matched[0] : matched.at(-1);
    const edge = outermost === undefined ? position : this.#at(outermost) + (step > 0 ? 1 : 0);
    const own =
      step < 0
        ? { from: 0, to: outermost ?? claim.to }
        : { from: (outermost ?? claim.from - 1) + 1, to: claim.to };
    return this.#reach(own, edge, Math.abs(end - edge), step);
  }

  /** How many words of a text stand for words at an edge of the claim that are not the same: as many, if they can. */
  #reach(own: WordRange, edge: number, room: number, step: 1 | -1): number {
    const length = Math.min(own.to - own.from, room);
    if (length === 0) return 0;
    // `its` stands for `it is`.
    const outermost = this.#claim.words[step < 0 ? 0 : own.to - 1]?.key ?? '';
    const at = (words: number) => this.#spans.key(edge + step * words - (step < 0 ? 0 : 1));
    const [first, second] = step < 0 ? [length + 1, length] : [length, length + 1];
    let reach = length < room && isContracted(outermost, at(first), at(second)) ? length + 1 : length;
    // Stop words of the text may only lead up to the words that these stand for.
    if (reach === length && !isStopWord(outermost)) while (reach > 1 && isStopWord(at(reach))) reach--;
    return this.#isParted(own, edge, reach, step) ? 0 : reach;
  }

  /** Words that a mark parts from the rest stand for nothing beside it. */
  #isParted({ from, to }: WordRange, edge: number, reach: number, step: 1 | -1): boolean {
    const gaps = this.#claim.gaps.slice(Math.max(1, from), Math.min(to + 1, this.#claim.words.length));
    const start = step < 0 ? edge - reach : edge - 1;
    const theirs = Array.from({ length: reach }, (_, i) => this.#index.gapAfter(start + i));
    return [...gaps, ...theirs].some((gap) => gap !== '');
  }

  /** The end of the sentence or passage in one direction, if it is no more than `most` words away. */
  #sentenceEdge(position: number, most: number, step: 1 | -1): number {
    const { starts, ends } = this.#index;
    const passage = this.#index.passageAt(step < 0 ? position : position - 1);
    let at = position;
    for (let i = 0; i < most && at !== (step < 0 ? starts : ends)[passage]; i++) {
      if (ENDS_SENTENCE.test(this.#index.gapAfter(at - 1))) break;
      at += step;
    }
    return at;
  }

  /** With how many words of the text those at an edge are compared: none, if they are a sentence of their own. */
  #margin({ from, to }: WordRange): number {
    const gaps = this.#claim.gaps.slice(Math.max(1, from), Math.min(to + 1, this.#claim.words.length));
    const isApart = to - from > MAX_EDGE_WORDS || gaps.some((gap) => ENDS_SENTENCE.test(gap));
    return isApart ? 0 : to - from + EDGE_MARGIN_WORDS + Math.floor((to - from) / 2);
  }

  #isStopWord(word: number): boolean {
    return isStopWord(this.#claim.words[word]?.key ?? '');
  }
}

/** Whether a word may be short for two: `its` for `it is`, `dont` for `do not`. */
function isContracted(key: string, first: string, second: string): boolean {
  if (first === '' || !key.startsWith(first) || key.length >= first.length + second.length) return false;
  const letters = [...second];
  return (
    key.length > first.length && [...key.slice(first.length)].every((letter) => letters.includes(letter))
  );
}

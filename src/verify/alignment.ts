/** Aligns a claim, word by word and mark by mark, with the stretch of the corpus to which a chain of matches leads. */
import { diffArrays } from 'diff';
import { isStopWord } from '../search/query.ts';
import { type Chain, rangesOf } from './chain.ts';
import { type Claim, hasEllipsis, isStopWordAt } from './claim.ts';
import { leadFits, tailFits } from './exact.ts';
import { writtenAt } from './spans.ts';
import { isEmpty, positionsIn, type WordRange } from './token-index.ts';
import { fold } from './tokens.ts';

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

/** @param before the end of the chain before in the claim @param after the beginning of the next one, if there are such */
export function align(
  claim: Claim,
  chain: Chain,
  before: number | undefined,
  after: number | undefined,
): Alignment {
  return new Aligner(claim).align(chain, before, after);
}

class Aligner {
  readonly #claim: Claim;
  /** The position of the word for which each matched word of the claim stands. */
  readonly #positions = new Map<number, number>();

  constructor(claim: Claim) {
    this.#claim = claim;
  }

  align(chain: Chain, before: number | undefined, after: number | undefined): Alignment {
    for (const [i, { claim, text, length }] of chain.entries()) {
      for (let step = 0; step < length; step++) this.#positions.set(claim + step, text + step);
      const next = chain[i + 1];
      if (next) this.#match({ from: claim + length, to: next.claim }, { from: text + length, to: next.text });
    }
    const { claim, text } = rangesOf(chain);
    const words = this.#claim.words.length;
    const lead = before === undefined ? this.#reach({ from: 0, to: claim.from }, text.from, -1) : 0;
    const tail = after === undefined ? this.#reach({ from: claim.to, to: words }, text.to, 1) : 0;
    const matched = [...this.#positions.keys()].sort((a, b) => a - b);
    const [first = 0, last = 0] = [matched[0], matched.at(-1)];
    const range = { from: this.#at(first) - lead, to: this.#at(last) + 1 + tail };
    const inner = matched.slice(1).map((word, i) => this.#between(matched[i] ?? 0, word));
    const outer = [
      ...(before === undefined
        ? this.#atEdge({ from: 0, to: first }, { from: range.from, to: this.#at(first) })
        : []),
      ...this.#atEdge({ from: last + 1, to: after ?? words }, { from: this.#at(last) + 1, to: range.to }),
    ];
    return {
      matched,
      edits: [...outer, ...inner.flatMap(({ edits }) => edits)].sort((a, b) => a.claim.from - b.claim.from),
      cuts: inner.flatMap(({ cuts }) => cuts),
      claim: { from: lead > 0 ? 0 : first, to: tail > 0 ? words : last + 1 },
      text: range,
    };
  }

  #at(word: number): number {
    return this.#positions.get(word) ?? 0;
  }

  /** Matches the words that two ranges have in common. */
  #match(claim: WordRange, text: WordRange): void {
    const ours = this.#claim.numbers.slice(claim.from, claim.to);
    const theirs = this.#claim.index.textPositions(text);
    const numbers = theirs.map((position) => this.#claim.index.words[position] ?? 0);
    let [i, j] = [0, 0];
    for (const { added, removed, count } of diffArrays(ours, numbers, { maxEditLength: MAX_EDIT_LENGTH }) ??
      []) {
      if (!added && !removed)
        for (let step = 0; step < count; step++)
          this.#positions.set(claim.from + i + step, theirs[j + step] ?? 0);
      if (!added) i += count;
      if (!removed) j += count;
    }
  }

  /** What stands between two neighbouring matched words. */
  #between(before: number, after: number): { readonly edits: Edit[]; readonly cuts: WordRange[] } {
    const { gaps, index } = this.#claim;
    const claim = { from: before + 1, to: after };
    const text = { from: this.#at(before) + 1, to: this.#at(after) };
    const none = { from: text.from, to: text.from };
    const goesOn = index.countText(text) === 0;
    if (hasEllipsis(this.#claim, { from: before + 1, to: after + 1 }))
      return { edits: isEmpty(claim) ? [] : [{ claim, text: none }], cuts: goesOn ? [] : [text] };
    if (!isEmpty(claim) || !goesOn) return { edits: [{ claim, text: goesOn ? none : text }], cuts: [] };
    const [gap, all] = [gaps[after] ?? '', index.gapAfter(this.#at(before))];
    // The marks of a caption may follow those of the text before it.
    const isSame = isEmpty(text) ? all === gap : all.startsWith(gap);
    return { edits: isSame ? [] : [{ claim, text: none }], cuts: [] };
  }

  /** What stands before the first matched word, or behind the last one. */
  #atEdge(claim: WordRange, text: WordRange): Edit[] {
    if (!isEmpty(claim) || !isEmpty(text)) return [{ claim, text }];
    const [gap = '', theirs] = [this.#claim.gaps[claim.from], this.#claim.index.gapAfter(text.from - 1)];
    const isInside = claim.from > 0 && claim.from < this.#claim.words.length;
    const fits = claim.from === 0 ? leadFits(gap, theirs) : isInside || tailFits(gap, theirs);
    return fits ? [] : [{ claim, text }];
  }

  /**
   * Matches the words at an edge of the claim with those of the same sentence beside a position.
   * @param step -1 before the position, 1 behind it
   * @returns how many words of the text beyond the last match stand for words of the claim that are not the same
   */
  #reach(claim: WordRange, position: number, step: 1 | -1): number {
    const end = this.#sentenceEnd(position, this.#margin(claim), step);
    this.#match(claim, step < 0 ? { from: end, to: position } : { from: position, to: end });
    const words = positionsIn(claim);
    const matched = words.filter((word) => this.#positions.has(word));
    if (words.length > MAX_UNLIKE_WORDS && matched.every((word) => isStopWordAt(this.#claim, word))) {
      for (const word of matched) this.#positions.delete(word);
      return 0;
    }
    const outermost = step < 0 ? matched[0] : matched.at(-1);
    const edge = outermost === undefined ? position : this.#at(outermost) + (step > 0 ? 1 : 0);
    const own =
      outermost === undefined ? words.length : step < 0 ? outermost - claim.from : claim.to - 1 - outermost;
    return own === 0 ? 0 : this.#extend(own, edge, Math.abs(end - edge), step);
  }

  /** As many words as there are at the edge of the claim, if the text has so many; no mark may part them from the rest. */
  #extend(own: number, edge: number, room: number, step: 1 | -1): number {
    const { words, index } = this.#claim;
    const word = step < 0 ? 0 : words.length - 1;
    const key = (n: number) => fold(writtenAt(edge + step * n - (step < 0 ? 0 : 1), index));
    let length = Math.min(own, room);
    const [first, second] = step < 0 ? [length + 1, length] : [length, length + 1];
    if (length === 0) return 0;
    if (length < room && isContracted(words[word]?.key ?? '', key(first), key(second))) length++;
    // Stop words of the text may only lead up to the words that these stand for.
    else if (!isStopWordAt(this.#claim, word)) while (length > 1 && isStopWord(key(length))) length--;
    const start = step < 0 ? edge - length : edge - 1;
    return positionsIn({ from: start, to: start + length }).some((at) => index.gapAfter(at) !== '')
      ? 0
      : length;
  }

  /** The end of the sentence in one direction, if it is no more than `most` words away. */
  #sentenceEnd(position: number, most: number, step: 1 | -1): number {
    let at = position;
    for (let i = 0; i < most && !this.#claim.index.beginsSentence(at); i++) at += step;
    return at;
  }

  /** With how many words of the text those at an edge are compared: none, if they are a sentence of their own. */
  #margin({ from, to }: WordRange): number {
    const gaps = this.#claim.gaps.slice(Math.max(1, from), Math.min(to + 1, this.#claim.words.length));
    const isApart = to - from > MAX_EDGE_WORDS || gaps.some((gap) => ENDS_SENTENCE.test(gap));
    return from === to || isApart ? 0 : to - from + EDGE_MARGIN_WORDS + Math.floor((to - from) / 2);
  }
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

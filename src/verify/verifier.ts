/** Tells whether words that somebody claims to quote stand in the corpus, and where they do not stand so, how they differ. */
import type { Progress } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/document.ts';
import { splitSentences } from '../corpus/sentences.ts';
import { isStopWord } from '../search/query.ts';
import { align, type Block, countWords, type Run, spanOf } from './align.ts';
import { type Claim, partsOf, rangeOf, readClaim, type Span } from './claim.ts';
import { differencesOf, isNegation } from './differences.ts';
import { type Comparison, compare, type Edit } from './edits.ts';
import { findExact, findParts, MIN_PIECE_WORDS } from './exact.ts';
import { Headings } from './headings.ts';
import { Places } from './places.ts';
import { TokenIndex } from './token-index.ts';
import { ELLIPSIS } from './tokens.ts';
import type { Between, Cut, Judgement, Place, Verdict } from './verdict.ts';

export const MAX_CLAIM_CHARS = 6000;
/** Fewer that do not stand together in the corpus are too few to say what they might be altered from. */
const MIN_CLAIM_WORDS = 4;
/** Of the claim's sentences that are found in part, at least so much must be: of the words, and of those with a meaning. */
const MIN_SHARE = 0.5;
const STOP_WORD_WEIGHT = 0.25;
/** Runs as long are no coincidence, whatever stands around them. */
const TELLING_RUN_WORDS = 8;
const TELLING_RUN = { words: 6, meaningful: 4 };
/** A piece with fewer counts only where it fills the claim between its neighbours. */
const MIN_MEANINGFUL_WORDS = 3;
/** The nearest place of what is absent has so many words with a meaning; with fewer it says nothing. */
const MIN_NEAREST_WORDS = 2;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.?!…]/u;

/** Knows the words of all passages. It never changes, and any text at all may be verified. */
export class Verifier {
  readonly #index: TokenIndex;
  readonly #headings: Headings;

  private constructor(index: TokenIndex, headings: Headings) {
    this.#index = index;
    this.#headings = headings;
  }

  /**
   * @param passages in reading order, those of a document together
   * @param before one of an earlier corpus, which stays as it is; what it knows of these documents is taken over
   */
  static async build(
    passages: readonly Passage[],
    before?: Verifier,
    progress?: Progress,
  ): Promise<Verifier> {
    return new Verifier(
      await TokenIndex.build(passages, before === undefined ? undefined : before.#index, progress),
      await Headings.build(passages, before === undefined ? undefined : before.#headings),
    );
  }

  verify(claim: string): Verdict {
    const judged = shorten(claim);
    const judgement = new Judge(readClaim(judged, this.#index), this.#index, this.#headings).judge();
    return { ...judgement, shortened: judged.length < claim.length };
  }
}

function shorten(text: string): string {
  if (text.length <= MAX_CLAIM_CHARS) return text;
  const kept = text.slice(0, MAX_CLAIM_CHARS + 1);
  return kept.slice(0, Math.max(0, kept.search(/\s\S*$/u)) || MAX_CLAIM_CHARS);
}

/** Judges one claim. */
class Judge {
  readonly #claim: Claim;
  readonly #index: TokenIndex;
  readonly #headings: Headings;
  readonly #places: Places;

  constructor(claim: Claim, index: TokenIndex, headings: Headings) {
    this.#claim = claim;
    this.#index = index;
    this.#headings = headings;
    this.#places = new Places(index);
  }

  judge(): Judgement {
    const words = this.#claim.words.length;
    if (words === 0) return { kind: 'too-short' };
    return (
      this.#judgeExact() ??
      this.#judgeHeading() ??
      this.#judgeParts() ??
      (words < MIN_CLAIM_WORDS ? { kind: 'too-short' } : this.#judgeAligned())
    );
  }

  #judgeExact(): Judgement | undefined {
    const { words, gaps } = this.#claim;
    let first: number | undefined;
    let elsewhere = -1;
    for (const position of findExact(this.#claim, { from: 0, to: words.length }, this.#index)) {
      first ??= position;
      elsewhere++;
    }
    if (first === undefined) return undefined;
    const span = { from: first, to: first + words.length };
    const places = this.#places.of(span, gaps[0], gaps.at(-1));
    return { kind: 'word-for-word', places, headings: [], elsewhere, cuts: [] };
  }

  #judgeHeading(): Judgement | undefined {
    const headings = this.#headings.find(this.#claim.text);
    if (headings.length === 0) return undefined;
    return { kind: 'word-for-word', places: [], headings, elsewhere: headings.length - 1, cuts: [] };
  }

  #judgeParts(): Judgement | undefined {
    if (partsOf(this.#claim).length < 2) return undefined;
    const parts = findParts(this.#claim, this.#index);
    if (parts === undefined) return undefined;
    const cuts = parts.slice(1).map(({ from }, i) => ({ from: parts[i]?.to ?? from, to: from }));
    return {
      kind: 'word-for-word',
      places: parts.flatMap((part) => this.#places.of(part)),
      headings: [],
      elsewhere: 0,
      cuts: cuts.flatMap((cut) => this.#cut(cut)),
    };
  }

  #judgeAligned(): Judgement {
    const aligned = align(this.#claim, this.#index);
    const blocks = aligned.flatMap((block) => this.#splitWhereStitched(block));
    const telling = blocks.filter((block, i) => this.#isTelling(block, blocks[i - 1], blocks[i + 1]));
    const pieces = telling.length > 0 ? telling : blocks.slice(0, 1);
    const kept = this.#isReordered(pieces) ? [inOrder(pieces.flat())] : pieces;
    const compared = kept.map((block, i) =>
      compare(this.#claim, block, this.#index, this.#places, { first: i === 0, last: i === kept.length - 1 }),
    );
    if (!this.#isSubstantial(kept.flat(), compared))
      return { kind: 'absent', nearest: this.#nearest(aligned) };
    return kept.length === 1
      ? this.#judgeOne(compared[0] as Comparison)
      : this.#judgeStitched(kept, compared);
  }

  #judgeOne({ edits, cuts, text }: Comparison): Judgement {
    const differences = differencesOf(this.#claim, edits, text, this.#index, this.#places);
    const found = { places: this.#place(text), cuts: cuts.flatMap((cut) => this.#cut(cut)) };
    if (differences.length === 0) return { kind: 'word-for-word', ...found, headings: [], elsewhere: 0 };
    return { kind: 'altered', ...found, differences };
  }

  #judgeStitched(blocks: readonly Block[], compared: readonly Comparison[]): Judgement {
    const spans = blocks.map(spanOf);
    const pieces = compared.map(({ claim, text }) => ({
      places: this.#places.pastCaptions(text),
      claimed: rangeOf(this.#claim, claim),
    }));
    const joints = spans.slice(1).map(({ claim, text }, i) => ({
      edit: {
        claim: { from: spans[i]?.claim.to ?? 0, to: claim.from },
        text: { from: text.from, to: text.from },
      },
      between: this.#between(spans[i]?.text ?? NONE, text),
    }));
    const added = joints.map(({ edit }) => edit).filter(({ claim }) => claim.from < claim.to);
    const edits = [...compared.flatMap((comparison) => comparison.edits), ...added];
    return {
      kind: 'stitched',
      pieces,
      inOrder: joints.every(({ between }) => between.kind === 'later'),
      between: joints.map(({ between }) => between),
      differences: differencesOf(this.#claim, edits, undefined, this.#index, this.#places),
      cuts: compared.flatMap(({ cuts }) => cuts.flatMap((cut) => this.#cut(cut))),
    };
  }

  #between(before: Span, after: Span): Between {
    const { passages } = this.#index;
    const [a, b] = [this.#index.passageAt(before.from), this.#index.passageAt(after.from)];
    if (passages[a]?.source.id !== passages[b]?.source.id) return { kind: 'another-document' };
    const later = after.from >= before.from;
    const gap = later ? { from: before.to, to: after.from } : { from: after.to, to: before.from };
    const words = gap.from < gap.to ? countWords(gap, this.#index) : 0;
    return { kind: later ? 'later' : 'earlier', words, passages: Math.abs(b - a) };
  }

  #place(span: Span): Place[] {
    return this.#places.pastCaptions(span, this.#claim.gaps[0], this.#claim.gaps.at(-1));
  }

  #cut(span: Span): Cut[] {
    if (countWords(span, this.#index) === 0) return [];
    const places = this.#places.of(span).filter(({ passage }) => passage.kind === 'text');
    const keys = Array.from({ length: span.to - span.from }, (_, i) => this.#places.keyAt(span.from + i));
    return [{ places, words: countWords(span, this.#index), negation: keys.some(isNegation) }];
  }

  /**
   * Dropping words alters a quotation; going over a whole sentence, or from one passage into another, without an
   * ellipsis stitches two together.
   */
  #splitWhereStitched(block: Block): Block[] {
    for (let i = 1; i < block.length; i++) {
      const [before, after] = [block.slice(0, i), block.slice(i)];
      if (Math.min(countMatched(before), countMatched(after)) < MIN_PIECE_WORDS) continue;
      const [from, to] = [spanOf(before), spanOf(after)];
      const gaps = this.#claim.gaps.slice(from.claim.to, to.claim.from + 1);
      const dropped = { from: from.text.to, to: to.text.from };
      if (gaps.some((gap) => gap.includes(ELLIPSIS))) continue;
      if (this.#crossesBorder(dropped) || this.#holdsSentence(dropped))
        return [before, ...this.#splitWhereStitched(after)];
    }
    return [block];
  }

  /** Words of one sentence in another order are moved, and no pieces of several places. */
  #isReordered(blocks: readonly Block[]): boolean {
    if (blocks.length < 2) return false;
    const spans = blocks.flat().map((run) => spanOf([run]).text);
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    if (sorted.every((span, i) => span === spans[i])) return false;
    if (sorted.some(({ from }, i) => from < (sorted[i - 1]?.to ?? 0))) return false;
    const whole = { from: sorted[0]?.from ?? 0, to: sorted.at(-1)?.to ?? 0 };
    const [place, other] = this.#places.of(whole);
    if (place === undefined || other !== undefined) return false;
    return splitSentences(place.passage.text).some(
      ({ start, end }) => start <= place.range.start && place.range.end <= end,
    );
  }

  #crossesBorder(span: Span): boolean {
    const [before, after] = [this.#index.passageAt(span.from - 1), this.#index.passageAt(span.to)];
    return before !== after && countWords(span, this.#index) > 0;
  }

  #holdsSentence(span: Span): boolean {
    if (span.to - span.from < 2) return false;
    return this.#places
      .of(span)
      .filter(({ passage }) => passage.kind === 'text')
      .some(({ passage: { text }, range }) =>
        splitSentences(text).some(
          ({ start, end }) =>
            end > range.start &&
            start < range.end &&
            !HAS_WORDS.test(text.slice(start, range.start)) &&
            !HAS_WORDS.test(text.slice(range.end, end)),
        ),
      );
  }

  /** Four words that any text may have are a piece only where nothing else is left between its neighbours. */
  #isTelling(block: Block, before: Block | undefined, after: Block | undefined): boolean {
    const { claim } = spanOf(block);
    const left = claim.from - (before ? spanOf(before).claim.to : 0);
    const right = (after ? spanOf(after).claim.from : this.#claim.words.length) - claim.to;
    const meaningful = block.reduce((sum, run) => sum + this.#countMeaningful(run.claim, run.length), 0);
    return meaningful >= MIN_MEANINGFUL_WORDS || Math.max(left, right) <= 1;
  }

  #isSubstantial(runs: readonly Run[], compared: readonly Comparison[]): boolean {
    const telling = runs.some(
      ({ claim, length }) =>
        length >= TELLING_RUN_WORDS ||
        (length >= TELLING_RUN.words && this.#countMeaningful(claim, length) >= TELLING_RUN.meaningful),
    );
    if (telling) return true;
    const found = new Set(compared.flatMap(({ claim, edits }) => wordsOf(claim, edits)));
    const touched = this.#sentences()
      .filter((words) => words.some((word) => found.has(word)))
      .flat();
    const share = (weigh: (word: number) => number) => {
      const sum = (words: readonly number[]) => words.reduce((total, word) => total + weigh(word), 0);
      return sum(touched.filter((word) => found.has(word))) / sum(touched);
    };
    return share(() => 1) >= MIN_SHARE && share((word) => this.#weight(word)) >= MIN_SHARE;
  }

  /** The words of the claim, sentence by sentence. */
  #sentences(): number[][] {
    const sentences: number[][] = [[]];
    for (const i of this.#claim.words.keys()) {
      if (i > 0 && ENDS_SENTENCE.test(this.#claim.gaps[i] ?? '')) sentences.push([]);
      sentences.at(-1)?.push(i);
    }
    return sentences;
  }

  #weight(word: number): number {
    return isStopWord(this.#claim.words[word]?.key ?? '') ? STOP_WORD_WEIGHT : 1;
  }

  #countMeaningful(from: number, length: number): number {
    const words = this.#claim.words.slice(from, from + length);
    return words.filter(({ key }) => !isStopWord(key)).length;
  }

  #nearest(blocks: readonly Block[]): Place | undefined {
    const weigh = (block: Block) =>
      block.reduce((sum, run) => sum + this.#countMeaningful(run.claim, run.length), 0);
    const best = blocks.reduce<Block | undefined>((a, b) => (a && weigh(a) >= weigh(b) ? a : b), undefined);
    return best && weigh(best) >= MIN_NEAREST_WORDS ? this.#places.of(spanOf(best).text)[0] : undefined;
  }
}

/** The words of the claim that the text has too. */
function wordsOf({ from, to }: Span, edits: readonly Edit[]): number[] {
  const words = Array.from({ length: to - from }, (_, i) => from + i);
  return words.filter((word) => !edits.some(({ claim }) => claim.from <= word && word < claim.to));
}

const NONE: Span = { from: 0, to: 0 };

/** Of some runs, in the claim's order, those with most words that stand in this order in the text too. */
function inOrder(runs: readonly Run[]): Block {
  const chains: { readonly runs: Block; readonly words: number }[] = [];
  for (const run of runs) {
    const before = chains
      .filter(({ runs }) => spanOf(runs).text.to <= run.text)
      .reduce((a, b) => (b.words > a.words ? b : a), { runs: [] as Block, words: 0 });
    chains.push({ runs: [...before.runs, run], words: before.words + run.length });
  }
  return chains.reduce((a, b) => (b.words > a.words ? b : a)).runs;
}

function countMatched(block: Block): number {
  return block.reduce((sum, { length }) => sum + length, 0);
}

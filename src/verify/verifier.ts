/** Tells whether words that somebody claims to quote stand in the corpus, and if not just so, how they differ. */
import type { Passage } from '../corpus/document.ts';
import { isStopWord } from '../search/query.ts';
import { type Alignment, align } from './alignment.ts';
import { type Chain, countMatched, findChains, type Match, rangesOf } from './chain.ts';
import { type Claim, hasEllipsis, partsOf, rangeOf, readClaim } from './claim.ts';
import { differencesOf, isNegation } from './differences.ts';
import { findExact, findParts, MIN_PART_WORDS } from './exact.ts';
import { Spans } from './spans.ts';
import { TokenIndex, type WordRange } from './token-index.ts';
import type { Cut, Judgement, Span, Step, Verdict } from './verdict.ts';

export const MAX_CLAIM_CHARS = 6000;
/** Fewer words that do not stand together are too few to say what they might be altered from. */
const MIN_CLAIM_WORDS = 4;
/** Of the claim's sentences that are found in part, so much must be found: of all words, and with stop words weighing less. */
const MIN_SHARE = 0.5;
const STOP_WORD_WEIGHT = 0.25;
/** Matches as long are no coincidence, whatever stands around them. */
const TELLING_MATCH_WORDS = 8;
const TELLING_MATCH = { words: 6, meaningful: 4 };
/** A part with fewer counts only if it fills the claim between its neighbours. */
const MIN_MEANINGFUL_WORDS = 3;
/** The nearest span to what is absent has so many words that are no stop words. */
const MIN_NEAREST_WORDS = 2;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.?!…]/u;

/** Knows the words of all passages. It never changes, and any text at all may be verified. */
export class Verifier {
  readonly #index: TokenIndex;

  private constructor(index: TokenIndex) {
    this.#index = index;
  }

  /** @param passages in reading order, those of a document together. Lets other work go on every few milliseconds. */
  static async build(passages: readonly Passage[]): Promise<Verifier> {
    return new Verifier(await TokenIndex.build(passages));
  }

  verify(claim: string): Verdict {
    const judged = shorten(claim);
    const judgement = new Judge(readClaim(judged, this.#index), this.#index).judge();
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
  readonly #spans: Spans;

  constructor(claim: Claim, index: TokenIndex) {
    this.#claim = claim;
    this.#index = index;
    this.#spans = new Spans(index);
  }

  judge(): Judgement {
    const words = this.#claim.words.length;
    if (words === 0) return { kind: 'too-short' };
    return (
      this.#judgeExact() ??
      this.#judgeParts() ??
      (words < MIN_CLAIM_WORDS ? { kind: 'too-short' } : this.#judgeAligned())
    );
  }

  #judgeExact(): Judgement | undefined {
    const { words, gaps } = this.#claim;
    const { passages, textEnd } = this.#index;
    const starts = [...findExact(this.#claim, { from: 0, to: words.length }, this.#index)];
    const inText = starts.filter((start) => start < textEnd);
    const [first] = inText;
    const headings = starts.slice(inText.length).flatMap((start) => {
      const number = this.#index.passageAt(start);
      const isWhole = words.length === (this.#index.ends[number] ?? 0) - (this.#index.starts[number] ?? 0);
      return isWhole || words.length >= MIN_PART_WORDS
        ? (this.#index.headings[number - passages.length] ?? [])
        : [];
    });
    const found = first === undefined ? headings.length : inText.length;
    if (found === 0) return undefined;
    const range = { from: first ?? 0, to: (first ?? 0) + words.length };
    const spans = first === undefined ? [] : this.#spans.of(range, gaps[0], gaps.at(-1));
    return {
      kind: 'word-for-word',
      spans,
      headings: first === undefined ? headings : [],
      elsewhere: found - 1,
      cuts: [],
    };
  }

  #judgeParts(): Judgement | undefined {
    const parts = partsOf(this.#claim).length < 2 ? undefined : findParts(this.#claim, this.#index);
    if (parts === undefined) return undefined;
    const cuts = parts.slice(1).map(({ from }, i) => ({ from: parts[i]?.to ?? from, to: from }));
    return {
      kind: 'word-for-word',
      spans: parts.flatMap((part) => this.#spans.of(part)),
      headings: [],
      elsewhere: 0,
      cuts: cuts.flatMap((cut) => this.#cut(cut)),
    };
  }

  #judgeAligned(): Judgement {
    const found = findChains(this.#claim, this.#index);
    const chains = found.flatMap((chain) => this.#splitWhereStitched(chain));
    const telling = chains.filter((chain, i) => this.#isTelling(chain, chains[i - 1], chains[i + 1]));
    const parts = telling.length > 0 ? telling : chains.slice(0, 1);
    const kept = this.#isReordered(parts) ? [longestInOrder(parts.flat())] : parts;
    const aligned = kept.map((chain, i) => {
      const ends = { first: i === 0, last: i === kept.length - 1 };
      return align(this.#claim, chain, ends, this.#index, this.#spans);
    });
    const [only, ...others] = aligned;
    if (only === undefined || !this.#isSubstantial(kept.flat(), aligned))
      return { kind: 'absent', nearest: this.#nearest(found) };
    return others.length === 0 ? this.#judgeOne(only) : this.#judgeStitched(kept, aligned);
  }

  #judgeOne({ edits, cuts, text }: Alignment): Judgement {
    const differences = this.#differences(edits, text);
    const spans = this.#spans.pastCaptions(text, this.#claim.gaps[0], this.#claim.gaps.at(-1));
    const found = { spans, cuts: cuts.flatMap((cut) => this.#cut(cut)) };
    return differences.length === 0
      ? { kind: 'word-for-word', ...found, headings: [], elsewhere: 0 }
      : { kind: 'altered', ...found, differences };
  }

  #judgeStitched(chains: readonly Chain[], aligned: readonly Alignment[]): Judgement {
    const ranges = chains.map(rangesOf);
    const joints = ranges.slice(1).map(({ claim, text }, i) => {
      const before = ranges[i] as (typeof ranges)[number];
      const edit = {
        claim: { from: before.claim.to, to: claim.from },
        text: { from: text.from, to: text.from },
      };
      return { edit, step: this.#step(before.text, text) };
    });
    const added = joints.map(({ edit }) => edit).filter(({ claim }) => claim.from < claim.to);
    return {
      kind: 'stitched',
      parts: aligned.map(({ claim, text }) => ({
        claimed: rangeOf(this.#claim, claim),
        spans: this.#spans.pastCaptions(text),
      })),
      steps: joints.map(({ step }) => step),
      differences: this.#differences([...aligned.flatMap(({ edits }) => edits), ...added], undefined),
      cuts: aligned.flatMap(({ cuts }) => cuts).flatMap((cut) => this.#cut(cut)),
    };
  }

  #differences(edits: Alignment['edits'], text: WordRange | undefined) {
    return differencesOf(edits, text, { claim: this.#claim, index: this.#index, spans: this.#spans });
  }

  #step(before: WordRange, after: WordRange): Step {
    const { passages } = this.#index;
    const [a, b] = [this.#index.passageAt(before.from), this.#index.passageAt(after.from)];
    if (passages[a]?.source.id !== passages[b]?.source.id) return { kind: 'another-document' };
    const isLater = after.from >= before.from;
    const gap = isLater ? { from: before.to, to: after.from } : { from: after.to, to: before.from };
    const words = Math.max(0, this.#index.countText(gap));
    return { kind: isLater ? 'later' : 'earlier', words, passages: Math.abs(b - a) };
  }

  #cut(range: WordRange): Cut[] {
    const words = this.#index.countText(range);
    if (words <= 0) return [];
    const spans = this.#spans.of(range).filter(({ passage }) => passage.kind === 'text');
    const negation = this.#index
      .textPositions(range)
      .some((position) => isNegation(this.#spans.key(position)));
    return [{ spans, words, negation }];
  }

  /** Dropping words alters a quotation; going over a sentence or into another passage stitches two together. */
  #splitWhereStitched(chain: Chain): Chain[] {
    for (let i = 1; i < chain.length; i++) {
      const [before, after] = [chain.slice(0, i), chain.slice(i)];
      if (Math.min(countMatched(before), countMatched(after)) < MIN_PART_WORDS) continue;
      const [from, to] = [rangesOf(before), rangesOf(after)];
      const dropped = { from: from.text.to, to: to.text.from };
      if (hasEllipsis(this.#claim, { from: from.claim.to, to: to.claim.from + 1 })) continue;
      if (this.#crossesBorder(dropped) || this.#holdsSentence(dropped))
        return [before, ...this.#splitWhereStitched(after)];
    }
    return [chain];
  }

  #crossesBorder(range: WordRange): boolean {
    const [before, after] = [this.#index.passageAt(range.from - 1), this.#index.passageAt(range.to)];
    return before !== after && this.#index.countText(range) > 0;
  }

  #holdsSentence(range: WordRange): boolean {
    if (range.to - range.from < 2) return false;
    const spans = this.#spans.of(range).filter(({ passage }) => passage.kind === 'text');
    return spans.some(({ passage: { text, sentences }, range }) =>
      sentences.some(
        ({ whole: { start, end } }) =>
          end > range.start &&
          start < range.end &&
          !HAS_WORDS.test(text.slice(start, range.start)) &&
          !HAS_WORDS.test(text.slice(range.end, end)),
      ),
    );
  }

  /** Parts of one sentence in another order are words moved. */
  #isReordered(chains: readonly Chain[]): boolean {
    if (chains.length < 2) return false;
    const matches = chains.flat();
    const sorted = matches.toSorted((a, b) => a.text - b.text);
    if (sorted.every((match, i) => match === matches[i])) return false;
    if (sorted.some(({ text }, i) => text < endOf(sorted[i - 1]))) return false;
    const [span, next] = this.#spans.of({ from: sorted[0]?.text ?? 0, to: endOf(sorted.at(-1)) });
    if (span === undefined || next !== undefined) return false;
    const { passage, range } = span;
    return passage.sentences.some(({ whole }) => whole.start <= range.start && range.end <= whole.end);
  }

  /** Words that any text may have are a part only if nothing else is left between its neighbours. */
  #isTelling(chain: Chain, before: Chain | undefined, after: Chain | undefined): boolean {
    const { claim } = rangesOf(chain);
    const left = claim.from - (before ? rangesOf(before).claim.to : 0);
    const right = (after ? rangesOf(after).claim.from : this.#claim.words.length) - claim.to;
    return this.#countMeaningful(chain) >= MIN_MEANINGFUL_WORDS || Math.max(left, right) <= 1;
  }

  #isSubstantial(matches: readonly Match[], aligned: readonly Alignment[]): boolean {
    const isTelling = matches.some(
      (match) =>
        match.length >= TELLING_MATCH_WORDS ||
        (match.length >= TELLING_MATCH.words && this.#countMeaningful([match]) >= TELLING_MATCH.meaningful),
    );
    if (isTelling) return true;
    const found = new Set(aligned.flatMap(({ matched }) => matched));
    const touched = this.#sentences().filter((words) => words.some((word) => found.has(word)));
    const weights = [() => 1, (word: number) => (this.#isStopWord(word) ? STOP_WORD_WEIGHT : 1)];
    return weights.every((weigh) => {
      const sum = (words: readonly number[]) => words.reduce((total, word) => total + weigh(word), 0);
      return sum([...found]) >= MIN_SHARE * sum(touched.flat());
    });
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

  #isStopWord(word: number): boolean {
    return isStopWord(this.#claim.words[word]?.key ?? '');
  }

  #countMeaningful(chain: Chain): number {
    const words = chain.flatMap(({ claim, length }) => this.#claim.words.slice(claim, claim + length));
    return words.filter(({ key }) => !isStopWord(key)).length;
  }

  #nearest(chains: readonly Chain[]): Span | undefined {
    const counts = chains.map((chain) => this.#countMeaningful(chain));
    const most = Math.max(...counts);
    const best = chains[counts.indexOf(most)];
    return best && most >= MIN_NEAREST_WORDS ? this.#spans.of(rangesOf(best).text)[0] : undefined;
  }
}

function endOf(match: Match | undefined): number {
  return match ? match.text + match.length : 0;
}

/** Of some matches, in the claim's order, those with most words that stand in this order in the text too. */
function longestInOrder(matches: readonly Match[]): Chain {
  const chains: Chain[] = [];
  const longest = (among: readonly Chain[]) =>
    among.reduce((a, b) => (countMatched(b) > countMatched(a) ? b : a), []);
  for (const match of matches)
    chains.push([...longest(chains.filter((chain) => endOf(chain.at(-1)) <= match.text)), match]);
  return longest(chains);
}

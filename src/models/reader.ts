/** Finds the words of a passage that answer a question. */
import type { Range } from '../english/sentences.ts';
import type { Run } from './session.ts';
import type { Token, Tokenize } from './tokenizer.ts';

export interface ReaderPassage {
  readonly text: string;
  /** Where the answer may be, in order: it lies within one of these ranges of the text. */
  readonly within: readonly Range[];
}

/** The words that answer best, and how much likelier they are than no answer in the passage. */
export interface Reading {
  readonly span: Range;
  /** In log odds, the higher the surer; only its order and sign are stable between versions of the runtime. */
  readonly margin: number;
}

/** The model was trained on rows of at most 200 tokens, three of which frame the question and the text. */
const MAX_TOKENS = 197;
const MAX_QUESTION_TOKENS = 64;
/** Answers in the training data rarely have more tokens. */
const MAX_SPAN_TOKENS = 15;

/** Undefined if no word of the text may answer. A text that is too long is read in parts. */
export type Read = (question: string, passage: ReaderPassage) => Promise<Reading | undefined>;

/** @param run the reader's session */
export function readWith(run: Run, tokenize: Tokenize): Read {
  return async (question, { text, within }) => {
    const asked = tokenize(question).slice(0, MAX_QUESTION_TOKENS);
    const readings: Reading[] = [];
    for (const tokens of cutIntoRows(tokenize(text), within, MAX_TOKENS - asked.length)) {
      const { start, end } = await run([asked, tokens]);
      if (start === undefined || end === undefined) throw new Error('The reader gave no scores.');
      const first = asked.length + 2;
      const best = bestSpan(tokens, start.subarray(first), end.subarray(first), within);
      if (best)
        readings.push({ span: best.span, margin: best.score - (start[0] as number) - (end[0] as number) });
    }
    return readings.sort((a, b) => b.margin - a.margin)[0];
  };
}

/** Rows of at most `limit` tokens, cut where a range begins; a row that is cut begins with the range that did not fit. */
function* cutIntoRows(tokens: readonly Token[], ranges: readonly Range[], limit: number): Generator<Token[]> {
  const starts = ranges.map(({ start }) => tokens.findIndex((token) => token.start >= start));
  const cuts = [...starts, tokens.length];
  for (let from = 0; from < tokens.length; ) {
    const end = from + limit;
    // A range may be longer than a row.
    const to = cuts.findLast((at) => at > from && at <= end) ?? end;
    yield tokens.slice(from, to);
    from = to;
  }
}

/** The span within one of the ranges whose first and last token have the greatest sum of scores. */
function bestSpan(
  tokens: readonly Token[],
  starts: Float32Array,
  ends: Float32Array,
  within: readonly Range[],
): { span: Range; score: number } | undefined {
  let best: { span: Range; score: number } | undefined;
  for (const range of within)
    for (let i = tokens.findIndex(({ start }) => start >= range.start); i >= 0 && i < tokens.length; i++) {
      const { start } = tokens[i] as Token;
      if (start >= range.end) break;
      for (let j = i; j < Math.min(tokens.length, i + MAX_SPAN_TOKENS); j++) {
        const { end } = tokens[j] as Token;
        if (end > range.end) break;
        const score = (starts[i] as number) + (ends[j] as number);
        if (best === undefined || score > best.score) best = { span: { start, end }, score };
      }
    }
  return best;
}

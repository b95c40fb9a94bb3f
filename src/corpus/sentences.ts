/** Cuts a passage into sentences, and sentences into pieces of one voice. */
import type { Passage, Range } from './document.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A segment that ends like this was cut inside a sentence: the Unicode rules know no abbreviations. */
const ENDS_IN_ABBREVIATION =
  /(?:^|[\s("“[])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|vs|No|Nos|approx|cf|ca)\.\s*$/u;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The sentences of a text, in order, without the white space between them. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ENDS_IN_ABBREVIATION.test(text.slice(start, end))) continue;
    sentences.push(trimmed(text, { start, end }));
    start = end;
  }
  return sentences.filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
}

/** An editor's words in square brackets stand inside speech but are not the speaker's. */
const EDITORIAL = /\[[^\]]*\]/gu;

/** The editor's insertions in a text. */
export function findInsertions(text: string): Range[] {
  return [...text.matchAll(EDITORIAL)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whose words a piece of a passage is. */
export interface Piece extends Range {
  /** Direct speech, and not the reporter's words. */
  readonly spoken: boolean;
  readonly speaker: string | undefined;
}

/**
 * The passage's sentences, cut further wherever the voice changes, so that each piece has one: the clause
 * `Antonov said` behind a quotation is a piece of its own.
 */
export function splitPieces({ text, utterances }: Passage): Piece[] {
  return splitSentences(text).flatMap((sentence) => {
    const pieces: Piece[] = [];
    let at = sentence.start;
    for (const { start, end, speaker } of utterances) {
      if (end <= at || start >= sentence.end) continue;
      if (start > at) pieces.push({ start: at, end: start, spoken: false, speaker: undefined });
      pieces.push({ start: Math.max(at, start), end: Math.min(end, sentence.end), spoken: true, speaker });
      at = Math.min(end, sentence.end);
    }
    if (at < sentence.end) pieces.push({ start: at, end: sentence.end, spoken: false, speaker: undefined });
    return pieces
      .map((piece) => ({ ...piece, ...trimmed(text, piece) }))
      .filter((piece) => HAS_WORDS.test(text.slice(piece.start, piece.end)));
  });
}

/** Whose words stand at a place of a passage. */
export function voiceAt({ utterances }: Passage, at: number): Pick<Piece, 'spoken' | 'speaker'> {
  const utterance = utterances.find(({ start, end }) => start <= at && at < end);
  return { spoken: utterance !== undefined, speaker: utterance?.speaker };
}

function trimmed(text: string, { start, end }: Range): Range {
  const covered = text.slice(start, end);
  return {
    start: start + (covered.length - covered.trimStart().length),
    end: end - (covered.length - covered.trimEnd().length),
  };
}

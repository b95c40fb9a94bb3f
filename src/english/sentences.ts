/** Where English sentences end. */

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Titles that are written short, with a full stop or without. */
export const SHORT_TITLES =
  'Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Sen|Rep|Gov|Gen|Adm|Brig(?=\\.)|Maj(?=\\.)|Col|Capt|Cmdr|Cdr|Lt|Sgt|Cpl|Pte|Supt|Insp|Hon|Revd?|Fr|Cllr|Engr|Smt';
/** A segment that ends like this was cut inside a sentence: Unicode's rules know no abbreviations, and no numbers of lists. */
const ENDS_IN_ABBREVIATION = new RegExp(
  String.raw`^\s*\p{N}{1,3}\.\s*$|(?:^|[\s("“‘«[])(?:\p{L}|(?:\p{L}\.)+\p{L}|${SHORT_TITLES}|${SHORT_TITLES.toUpperCase()}|hon|St|Jr|Sr|vs|No|Nos|approx|cf|ca|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$`,
  'u',
);
/** A line end that is not the end of a sentence: the next line begins in lower case, or the line is full. */
const GOES_ON = /\n(?:(?=\p{Ll})|(?<=[^\n]{50}\n)(?!\n))/gu;
const LINE_END = /(?<=[^\n])\n(?=[^\n])/gu;
const LOWER_START = /(?<=[^\n])\n(?=\p{Ll})/gu;
/** In a text of so many lines, of which this share goes on in small letters, no line end is the end of a sentence. */
const MIN_LINE_ENDS = 4;
const MIN_WRAPPED = 0.3;
/** Whether a text, or a line of one, ends as a sentence does. */
export const ENDS_SENTENCE = /[.?!…]["'”’»)\]]*$/u;
/** A mark that closes a quotation, after a space as in French. */
const CLOSES = /^»(?=[\s.,;:!?]|$)\s*/u;
const PIECE_CHARS = 1 << 12;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Whether a text ends in a question. */
export function asksAtEnd(text: string): boolean {
  return /[?？؟][\s"”’»)\]–—-]*$/u.test(text.slice(-20));
}

/** Whether a text ends in an abbreviation, so that its last full stop probably ends no sentence. */
export function endsInAbbreviation(text: string): boolean {
  return ENDS_IN_ABBREVIATION.test(text.slice(-24));
}

/** A text of the same length in which a line end is a space unless a sentence may end there. */
export function joinLines(text: string): string {
  const ends = text.match(LINE_END)?.length ?? 0;
  const isWrapped = ends >= MIN_LINE_ENDS && (text.match(LOWER_START)?.length ?? 0) >= ends * MIN_WRAPPED;
  return text.replace(isWrapped ? LINE_END : GOES_ON, ' ');
}

/** The sentences of a text, in order, without the white space between them. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const ended of segmentEnds(joinLines(text))) {
    const end = ended + (CLOSES.exec(text.slice(ended, ended + 9))?.[0].length ?? 0);
    if (end < text.length && endsInAbbreviation(text.slice(start, end))) continue;
    sentences.push(trimmed(text, { start, end }));
    start = end;
  }
  return sentences.filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
}

/**
 * Where the segments of a text end. A long text is segmented in parts: all at once, the time grows with the square of
 * its length.
 */
function* segmentEnds(text: string): Generator<number> {
  let size = PIECE_CHARS;
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + size);
    const ends = [...segmenter.segment(piece)].map(({ index, segment }) => from + index + segment.length);
    // The last segment may continue beyond the part.
    if (from + piece.length < text.length) ends.pop();
    yield* ends;
    size = ends.length > 0 ? PIECE_CHARS : size * 2;
    from = ends.at(-1) ?? from;
  }
}

/** A range without the white space at its edges. */
export function trimmed(text: string, { start, end }: Range): Range {
  const covered = text.slice(start, end);
  return {
    start: start + (covered.length - covered.trimStart().length),
    end: end - (covered.length - covered.trimEnd().length),
  };
}

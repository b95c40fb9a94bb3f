/** Excerpts, as ranges of a passage: the only way for words of the corpus to enter a reply. */
import { intersect, type Passage, type Range, type Sentence, slice, speakerOf } from '../corpus/document.ts';
import { beginsByPointingBack } from '../english/phrases.ts';
import { grow, joinAdjoining, wordEnd, wordStart } from './ranges.ts';

/** Words of one passage, to be shown as a quotation. */
export interface Excerpt {
  readonly passage: Passage;
  /** What is shown: in order, not overlapping, on word boundaries. Gaps are marked. */
  readonly ranges: readonly Range[];
  /** What is emphasised, within `ranges`. */
  readonly marks: readonly Range[];
}

/** Marks words that are left out, inside a sentence or between two. */
export const CUT = '[…]';

export function wholePassage(passage: Passage): Excerpt {
  return { passage, ranges: [{ start: 0, end: passage.text.length }], marks: [] };
}

/** The passage in parts of at most `maxChars`, cut between sentences if possible. */
export function excerptsInParts(passage: Passage, maxChars: number): Excerpt[] {
  const parts: Range[] = [];
  for (const sentence of wholesOf(passage).flatMap((range) => splitLong(passage.text, range, maxChars))) {
    const last = parts.at(-1);
    if (last && sentence.end - last.start <= maxChars)
      parts[parts.length - 1] = { start: last.start, end: sentence.end };
    else parts.push(sentence);
  }
  return parts.length < 2 ? [wholePassage(passage)] : parts.map((range) => excerptOf(passage, [range]));
}

/** As much of the passage as fits into `maxChars`: whole sentences around the offset `at`. */
export function excerptAround(passage: Passage, at: number, maxChars: number): Excerpt {
  if (passage.text.length <= maxChars) return wholePassage(passage);
  const sentences = wholesOf(passage);
  const shown = grow(sentences, indexAt(sentences, at), maxChars);
  return shorten(excerptOf(passage, shown), maxChars, at);
}

/**
 * As much as fits into `maxChars` of what the voice at the offset `at` says, without the words of other voices; but a
 * sentence that tells what somebody said is shown with these words.
 */
export function voiceAround(passage: Passage, at: number, maxChars: number): Excerpt {
  const said = saidAt(passage, at);
  const withSpeech = new Set(passage.sentences.filter(isSpeech).map(({ whole }) => whole));
  const inVoice = passage.sentences.filter((sentence) =>
    isSpeech(said) || !withSpeech.has(sentence.whole)
      ? isSpeech(sentence) === isSpeech(said) && speakerOf(sentence) === speakerOf(said)
      : sentence.whole === said.whole,
  );
  const pointsBack = (sentence: Range) => beginsByPointingBack(slice(passage, sentence));
  const shown = grow(inVoice, inVoice.indexOf(said), maxChars, pointsBack);
  const keep = Math.min(Math.max(at, said.start), said.end - 1);
  return shorten(excerptOf(passage, shown), maxChars, keep);
}

/** The index of the first range that ends behind the offset `at`; 0 if none does. */
function indexAt(ranges: readonly Range[], at: number): number {
  const found = ranges.findIndex(({ end }) => end > at);
  return Math.max(0, found);
}

function isSpeech({ voice }: Sentence): boolean {
  return voice.kind === 'speech';
}

/** The excerpt with `mark` emphasised, as far as it is shown. */
export function markIn(excerpt: Excerpt, mark: Range): Excerpt {
  return { ...excerpt, marks: excerpt.ranges.flatMap((range) => intersect(mark, range) ?? []) };
}

/** A clause of up to this many words merely says who is speaking. */
const MAX_CLAUSE_WORDS = 5;

/**
 * The sentence at the offset `at` or, for a label or a bare `Holm said`, the one that it introduces: nobody opens a
 * passage to read a label.
 */
function saidAt(passage: Passage, at: number): Sentence {
  const { sentences } = passage;
  const i = indexAt(sentences, at);
  const sentence = sentences[i] as Sentence;
  if (sentence.voice.kind === 'label')
    return sentences.find(({ voice }, j) => j > i && voice.kind !== 'label') ?? sentence;
  const words = slice(passage, sentence).split(/\s+/u).length;
  if (sentence.voice.kind !== 'narration' || words > MAX_CLAUSE_WORDS) return sentence;
  const beside = [sentences[i - 1], sentences[i + 1]];
  return beside.find((one) => one && isSpeech(one) && one.whole === sentence.whole) ?? sentence;
}

/** An excerpt of ranges of a passage, in order, with the words that answer marked. */
export function excerptOf(passage: Passage, shown: readonly Range[], marks: readonly Range[] = []): Excerpt {
  return { passage, ranges: joinAdjoining(passage.text, shown), marks };
}

/** The excerpt in at most `maxChars`, cut on word boundaries around the offset `at`: by default, its first mark or word. */
export function shorten(excerpt: Excerpt, maxChars: number, at?: number): Excerpt {
  const length = excerpt.ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= maxChars) return excerpt;
  const { text } = excerpt.passage;
  const keep = at ?? (excerpt.marks[0] ?? excerpt.ranges[0])?.start ?? 0;
  const range = excerpt.ranges.find(({ end }) => end > keep) ?? { start: 0, end: text.length };
  const lead = Math.floor(maxChars / 3);
  const from = keep - range.start <= lead ? range.start : wordStart(text, keep - lead, keep);
  const cut = { start: from, end: wordEnd(text, from, Math.min(range.end, from + maxChars)) };
  const marks = excerpt.marks.flatMap((mark) => intersect(mark, cut) ?? []);
  return { ...excerpt, ranges: [cut], marks };
}

/** The shown text in parts: words, emphasised words and cuts, in order. */
export type Part = { readonly kind: 'words' | 'mark'; readonly range: Range } | { readonly kind: 'cut' };

/**
 * A cut is shown where an excerpt begins or ends inside a sentence, and between its ranges. A label is no beginning, and a
 * dash where somebody was cut short is the end.
 */
export function partsOf({ passage: { sentences, text }, ranges, marks }: Excerpt): Part[] {
  const ends = sentences.map(({ whole }) => whole.end);
  const starts = sentences.flatMap(({ start, whole }, i) => [
    whole.start,
    ...(sentences[i - 1]?.voice.kind === 'label' ? [start] : []),
  ]);
  const parts: Part[] = [];
  ranges.forEach((range, i) => {
    const { start, end } = range;
    const begins = start <= (starts[0] ?? 0) || starts.includes(start);
    const next = ends.find((whole) => whole >= end) ?? end;
    const stops = !/[\p{L}\p{N}]/u.test(text.slice(end, next));
    if (i > 0 || !begins) parts.push({ kind: 'cut' });
    parts.push(...splitAtMarks(range, marks));
    if (i === ranges.length - 1 && !stops) parts.push({ kind: 'cut' });
  });
  return parts;
}

/** The words shown, each part drawn by `draw`, with cuts marked. */
export function drawExcerpt(
  excerpt: Excerpt,
  draw: (words: string, isMarked: boolean) => string = (words) => words,
): string {
  const parts = partsOf(excerpt).map((part) =>
    part.kind === 'cut'
      ? ` ${draw(CUT, false)} `
      : draw(slice(excerpt.passage, part.range), part.kind === 'mark'),
  );
  return parts.join('').trim();
}

/** A range in parts of at most `maxChars`; a sentence ends in no white space. */
function splitLong(text: string, { start, end }: Range, maxChars: number): Range[] {
  const parts: Range[] = [];
  for (let from = start; from < end; ) {
    const to = end - from <= maxChars ? end : wordEnd(text, from, from + maxChars);
    parts.push({ start: from, end: to });
    from = to + Math.max(0, text.slice(to, end).search(/\S/u));
  }
  return parts;
}

/** Words and marks alternately; empty ones are left out. */
function splitAtMarks(range: Range, marks: readonly Range[]): Part[] {
  const inside = marks.flatMap((mark) => intersect(mark, range) ?? []);
  const edges = [range.start, ...inside.flatMap(({ start, end }) => [start, end]), range.end];
  return edges.slice(1).flatMap((end, i): Part[] => {
    const start = edges[i] ?? end;
    return start < end ? [{ kind: i % 2 === 0 ? 'words' : 'mark', range: { start, end } }] : [];
  });
}

/** The sentences of a passage, whichever voices they are in; without words, the passage. */
export function wholesOf({ text, sentences }: Passage): Range[] {
  return sentences.length > 0
    ? [...new Set(sentences.map(({ whole }) => whole))]
    : [{ start: 0, end: text.length }];
}

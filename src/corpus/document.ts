/** The corpus as data: documents made of sections, sections made of passages, passages that know who speaks where. */
import type { Range } from '../english/sentences.ts';
import { groupBy } from './group-by.ts';

export type { Range };

/**
 * Whose words a sentence is: somebody's direct speech; the reporter's `narration`, if the text is a report; a `label`
 * that says who speaks next; or `unclear`.
 */
export type Voice =
  | { readonly kind: 'speech'; readonly speaker: string | undefined }
  | { readonly kind: 'narration' | 'label' | 'unclear' };

/** A sentence, or the part of one that is in one voice, without the white space around it. */
export interface Sentence extends Range {
  readonly voice: Voice;
  /** The whole sentence; the parts of one share it. */
  readonly whole: Range;
}

/** A document's front matter; `id` is made from the file's path. */
export interface Source {
  readonly id: string;
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  /** What distinguishes it from another document with the same title: its date, its place or its file. */
  readonly distinction?: string;
  readonly language: string;
  /** Who is interviewed. */
  readonly speaker?: string;
  /** All who speak, as the text calls them. */
  readonly speakers: readonly string[];
  readonly outlet?: string;
  /** As precise as known: `2021`, `July 2021`, `2021-07-20`. */
  readonly date?: string;
  readonly place?: string;
  readonly url?: string;
}

/** A turn of a transcript: who speaks, and in what role. */
export interface Turn {
  readonly speaker: string | undefined;
  readonly role: 'question' | 'answer' | 'other';
  /** Of an answer: what was asked just before. */
  readonly question?: string | undefined;
}

/** A paragraph, a part of a long one, or a heading with nothing below it: the unit that is indexed, numbered and cited. */
export interface Passage {
  /** Made from the words alone, so that it survives edits elsewhere in the corpus. */
  readonly id: string;
  readonly source: Source;
  /** A caption (or credit) belongs to a picture: it is a last resort as evidence, and nobody's speech. */
  readonly kind: 'text' | 'caption';
  /** From 1 in reading order within the document; a caption has none. */
  readonly number: number | undefined;
  readonly heading: string | undefined;
  /** Index of its section within the document. */
  readonly section: number;
  /** The words that a reader of the rendered file sees, line ends as `\n`, labels of speakers included. */
  readonly text: string;
  /** Line of the file on which the passage begins, from 1. */
  readonly line: number;
  /** In a transcript, whether somebody asks here, or answers the question just before. */
  readonly turn?: Turn | undefined;
  /** Seconds from the beginning of a recording, if the text gives a time. */
  readonly time?: number | undefined;
  /** In order, never overlapping; together they have all words of the text. */
  readonly sentences: readonly Sentence[];
}

/** A heading and the passages below it; passages before the first heading are in a section without one. */
export interface Section {
  readonly heading: string | undefined;
  readonly passages: readonly Passage[];
}

export interface Document {
  readonly source: Source;
  readonly sections: readonly Section[];
  /** All passages in reading order, captions included. */
  readonly passages: readonly Passage[];
  readonly words: number;
}

/** Puts a document together from its passages; no section is without one. */
export function makeDocument(source: Source, passages: readonly Passage[], words: number): Document {
  const sections = [...groupBy(passages, ({ section }) => section).values()].map((own) => ({
    heading: own[0]?.heading,
    passages: own,
  }));
  return { source, sections, passages, words };
}

/** Who says a sentence, if it is direct speech and the text makes that clear. */
export function speakerOf({ voice }: Pick<Sentence, 'voice'>): string | undefined {
  return voice.kind === 'speech' ? voice.speaker : undefined;
}

/** The part of the passage's text that a range covers. */
export function slice(passage: Passage, range: Range): string {
  return passage.text.slice(range.start, range.end);
}

/** The overlap of two ranges; undefined if there is none. */
export function intersect(a: Range, b: Range): Range | undefined {
  const range = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return range.start < range.end ? range : undefined;
}

/** A text without these ranges, which are in order. */
export function cutOut(text: string, ranges: readonly Range[]): string {
  return ranges.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** Whether a passage is a heading with nothing below it. */
export function isHeading({ text, heading, sentences }: Passage): boolean {
  return text === heading && sentences.every(({ voice }) => voice.kind === 'label');
}

/** A document's name among the others: its title, and what distinguishes it from another with the same title. */
export function nameOf({ title, distinction }: Source): string {
  return distinction === undefined ? title : `${title} (${distinction})`;
}

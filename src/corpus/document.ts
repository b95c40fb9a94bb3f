/** The corpus as data: documents made of sections, sections made of passages, passages that know who speaks where. */

/** Half-open range of UTF-16 offsets into a passage's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Direct speech: a range of a passage, its quotation marks included, and who says it, where the text makes that clear. */
export interface Utterance extends Range {
  readonly speaker: string | undefined;
}

/** What a document says of itself in its front matter; `id` is made from the file's path. */
export interface Source {
  readonly id: string;
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly language: string;
  /** Who is interviewed. */
  readonly speaker?: string;
  readonly outlet?: string;
  /** As precise as known: `2021`, `July 2021`, `2021-07-20`. */
  readonly date?: string;
  readonly place?: string;
  readonly url?: string;
}

/** A paragraph: the unit that is indexed, numbered and cited. */
export interface Passage {
  /** Made from the words alone, so that it survives edits elsewhere in the corpus. */
  readonly id: string;
  readonly source: Source;
  /** A caption (or credit) belongs to a picture: evidence of last resort and nobody's speech. */
  readonly kind: 'text' | 'caption';
  /** From 1 in reading order within the document; a caption has none. */
  readonly number: number | undefined;
  readonly heading: string | undefined;
  /** Index of its section within the document. */
  readonly section: number;
  /** The paragraph exactly as the file has it, line ends as `\n`. */
  readonly text: string;
  /** Line of the file that the paragraph begins on, from 1. */
  readonly line: number;
  /** In order, never overlapping. Everything outside is the reporter's. */
  readonly utterances: readonly Utterance[];
}

/** A heading and the passages below it; the passages before the first heading stand in a section without one. */
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

/** The part of the passage's text that a range covers. */
export function slice(passage: Passage, range: Range): string {
  return passage.text.slice(range.start, range.end);
}

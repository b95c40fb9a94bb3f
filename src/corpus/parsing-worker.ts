/** The parsing thread: it answers a file with the document's head, and `more` with the next passages. */
import type { Document, Passage } from './document.ts';
import type { CorpusFile } from './folder.ts';
import { type ParsedDocument, parseDocument } from './parse-document.ts';
import { CorpusError, type Problem } from './problem.ts';

/** A batch of this many passages is copied in about a millisecond. */
const PASSAGES_AT_ONCE = 100;

/** A document without its passages. */
export type Head = Pick<Document, 'source' | 'words'> & Pick<ParsedDocument, 'warnings'>;
export interface Refusal {
  readonly problems: readonly Problem[];
}
/** A passage without its source, which all passages of a document share. */
export type BarePassage = Omit<Passage, 'source'>;

let left: BarePassage[] = [];

async function parse({ file, text }: CorpusFile): Promise<Head | Refusal> {
  try {
    const { document, warnings } = await parseDocument(file, text);
    const { source, passages, words } = document;
    left = passages.map(({ source: _, ...bare }) => bare);
    return { source, words, warnings };
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

export default async function work(asked: CorpusFile | 'more'): Promise<Head | Refusal | BarePassage[]> {
  return asked === 'more' ? left.splice(0, PASSAGES_AT_ONCE) : parse(asked);
}

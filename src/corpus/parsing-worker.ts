/** What the thread that parses does: it answers a file with its document's head, and `more` with the next passages. */
import type { Passage, Source } from './document.ts';
import type { CorpusFile } from './folder.ts';
import { parseDocument } from './parse-document.ts';
import { CorpusError, type Problem } from './problem.ts';

/** So many at once are taken over in about a millisecond. */
export const PASSAGES_AT_ONCE = 100;

/** What stands above a document's passages, and how many they are. */
export interface Head {
  readonly source: Source;
  readonly headings: readonly (string | undefined)[];
  readonly warnings: readonly Problem[];
  readonly total: number;
  readonly words: number;
}
export interface Refusal {
  readonly problems: readonly Problem[];
}
/** A passage without its source, which all of a document share. */
export type BarePassage = Omit<Passage, 'source'>;

let [passages, given]: [readonly Passage[], number] = [[], 0];

async function parse({ file, text }: CorpusFile): Promise<Head | Refusal> {
  try {
    const { document, warnings } = await parseDocument(file, text);
    const { source, sections, words } = document;
    [passages, given] = [document.passages, 0];
    return {
      source,
      headings: sections.map(({ heading }) => heading),
      warnings,
      total: passages.length,
      words,
    };
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

function giveMore(): BarePassage[] {
  const next = passages.slice(given, given + PASSAGES_AT_ONCE);
  given += next.length;
  return next.map(({ source: _, ...bare }) => bare);
}

export default async function work(asked: CorpusFile | 'more'): Promise<Head | Refusal | BarePassage[]> {
  return asked === 'more' ? giveMore() : parse(asked);
}

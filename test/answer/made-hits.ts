/** Hits with set figures, for tests of what is made of them. */
import type { Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { sentencesSaid } from '../../src/corpus/sentences.ts';
import type { Reading } from '../../src/models/reader.ts';
import { analyze } from '../../src/search/analysis.ts';
import type { Hit } from '../../src/search/hits.ts';
import { readQuery } from '../../src/search/query.ts';
import { expandQuery } from '../../src/search/query-terms.ts';
import type { SearchResult } from '../../src/search/search.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

export interface Figures {
  readonly share?: number;
  /** Of the passage and of its best sentence. */
  readonly similarities?: readonly [number, number];
  readonly margin?: number;
  readonly rank?: number;
  readonly asked?: number;
  readonly kind?: Passage['kind'];
}

/** The passages of a text in an interview with Ada Holm. */
export async function passagesOf(text: string): Promise<readonly Passage[]> {
  const { document } = await parseDocument('a.md', `---\ntitle: A talk\nspeaker: Ada Holm\n---\n\n${text}\n`);
  return document.passages;
}

/** A hit for a passage; without a margin, it was not read. */
export function makeHit(passage: Passage, figures: Figures = {}): Hit {
  const {
    share = 0,
    similarities: [similarity, best] = [],
    margin,
    rank = 0,
    asked = 0,
    kind = 'text',
  } = figures;
  const sentences = sentencesSaid(passage).map((sentence) => ({ sentence, similarity: best, share }));
  const reading: Reading | undefined =
    margin === undefined ? undefined : { span: { start: 0, end: 1 }, margin };
  return {
    passage: { ...passage, kind },
    words: analyze(passage.text),
    score: 0,
    rank,
    asked,
    share,
    similarity,
    sentences,
    best: sentences[0] as Hit['best'],
    reading,
  };
}

const [passage] = (await passagesOf('We left.')) as [Passage];

/** The result of a search in a corpus of 50 passages, two of which have these terms; `compared` were compared. */
export function makeResult(question: string, terms: readonly string[], compared = 50): SearchResult {
  const query = readQuery(question);
  const vocabulary = new Vocabulary();
  for (let i = 0; i < 50; i++) vocabulary.add({ text: i < 2 ? terms : [], heading: [] }, passage.source);
  const expanded = expandQuery(query, vocabulary, []);
  return { query, terms: expanded, spelling: new Map(), condensed: false, compared, busy: false, hits: [] };
}

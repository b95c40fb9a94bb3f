/** Parses documents on a thread of its own, so that the event loop never waits for one, however long or odd it is. */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { makeDocument, type Passage } from './document.ts';
import type { CorpusFile } from './folder.ts';
import type { ParsedDocument } from './parse.ts';
import type { BarePassage, Head, Refusal } from './worker.ts';

/** Tests run the sources, and Node cannot run TypeScript in a thread: there, what the build has left is run. */
const WORKER = import.meta.url.endsWith('.ts')
  ? pathToFileURL('dist/src/corpus/worker.js')
  : new URL('./worker.js', import.meta.url);

export class Parser {
  #worker: Worker | undefined;

  /** What `parseDocument` gives, or why it throws; one document at a time. Its passages come over piece by piece. */
  async parse(entry: CorpusFile): Promise<ParsedDocument | Refusal> {
    const head = await this.#ask<Head | Refusal>(entry);
    if ('problems' in head) return head;
    const { source, headings, warnings, total, words } = head;
    const passages: Passage[] = [];
    while (passages.length < total)
      for (const bare of await this.#ask<BarePassage[]>('more')) passages.push({ ...bare, source });
    return { document: makeDocument(source, headings, passages, words), warnings };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #ask<Answer>(asked: CorpusFile | 'more'): Promise<Answer> {
    this.#worker ??= new Worker(WORKER, { execArgv: [] });
    this.#worker.postMessage(asked);
    const [answer] = await once(this.#worker, 'message');
    return answer as Answer;
  }
}

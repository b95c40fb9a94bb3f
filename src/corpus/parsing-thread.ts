/** Parses documents on a thread of its own, so that the event loop never waits for one, however long or odd it is. */
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { makeDocument, type Passage } from './document.ts';
import type { CorpusFile } from './folder.ts';
import type { ParsedDocument } from './parse-document.ts';
import type { BarePassage, Head, Refusal } from './parsing-worker.ts';

/** The thread ends when nothing has been parsed for this long. */
const IDLE_MS = 2000;
/** Tests run the sources, but Node cannot run TypeScript in a thread, so tests use the built file. */
const WORKER = import.meta.url.endsWith('.ts')
  ? 'dist/src/corpus/parsing-worker.js'
  : fileURLToPath(new URL('./parsing-worker.js', import.meta.url));

/** There is none once it has failed or has been idle for long. */
let thread: Piscina | undefined;
let idle: NodeJS.Timeout | undefined;
/** The thread holds the passages of one document at a time. */
const queue = new PQueue({ concurrency: 1 });

/** What `parseDocument` returns, or why it throws. The passages arrive in batches. */
export function parseInThread(entry: CorpusFile): Promise<ParsedDocument | Refusal> {
  return queue.add(async () => {
    clearTimeout(idle);
    try {
      thread ??= openThread();
      return await parse(entry, thread);
    } catch (error) {
      closeThread();
      throw error;
    } finally {
      idle = setTimeout(closeThread, IDLE_MS).unref();
    }
  });
}

function openThread(): Piscina {
  // Only a thread of the minimum lets its task fail if it cannot start; with one that is added, the task never ends.
  const threads = { minThreads: 1, maxThreads: 1 };
  const pool = new Piscina({ filename: WORKER, ...threads, atomics: 'disabled', execArgv: [] });
  // The task tells.
  pool.on('error', () => {});
  return pool;
}

function closeThread(): void {
  void thread?.destroy();
  thread = undefined;
}

async function parse(entry: CorpusFile, thread: Piscina): Promise<ParsedDocument | Refusal> {
  const head: Head | Refusal = await thread.run(entry);
  if ('problems' in head) return head;
  const { source, words, warnings } = head;
  const passages: Passage[] = [];
  let more: readonly BarePassage[];
  do {
    more = await thread.run('more');
    for (const bare of more) passages.push({ ...bare, source });
  } while (more.length > 0);
  return { document: makeDocument(source, passages, words), warnings };
}

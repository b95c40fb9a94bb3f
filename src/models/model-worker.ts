/** The model thread: it runs one task after another, in order. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { type ReaderPassage, type Reading, readWith } from './reader.ts';
import { openSession } from './session.ts';
import { tokenizeWith } from './tokenizer.ts';
import { encodeWith, type Vector } from './vectors.ts';

/** `start` checks the files, and then loads the models. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: ReaderPassage };
export type Result = Vector | Reading | undefined;

const folder = workerData as string;
checkFiles();
const tokenize = tokenizeWith(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
const encoder = lazily(() =>
  openSession(join(folder, 'encoder.onnx')).then((run) => encodeWith(run, tokenize)),
);
const reader = lazily(() => openSession(join(folder, 'reader.onnx')).then((run) => readWith(run, tokenize)));

export default async function work(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'start':
      // The models are loaded while the corpus is read; whoever needs one that fails hears of it.
      setImmediate(() => Promise.allSettled([encoder(), reader()]));
      return;
    case 'encode':
      return (await encoder())(task.text);
    case 'read':
      return (await reader())(task.question, task.passage);
  }
}

function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

/** @throws Error if a file is not as `SHA256SUMS` lists it: the runtime may take a damaged model, and answer wrongly. */
function checkFiles(): void {
  for (const line of readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')) {
    const [checksum, file = ''] = line.split(/\s+/u);
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    if (hash.digest('hex') !== checksum)
      throw new Error(`${join(folder, file)} is damaged: it does not match SHA256SUMS; copy it again`);
  }
}

/** The model thread: it runs one task after another, in order. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { type Read, type ReaderPassage, type Reading, readWith } from './reader.ts';
import { openSession } from './session.ts';
import { tokenizeWith } from './tokenizer.ts';
import { type Encode, encodeWith, type Vector } from './vectors.ts';

/** `start` only checks the files. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: ReaderPassage };
export type Result = Vector | Reading | undefined;

const folder = workerData as string;
checkFiles();
const tokenize = tokenizeWith(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
let encode: Promise<Encode> | undefined;
let read: Promise<Read> | undefined;

/** Each model is loaded when it is first needed. */
export default async function work(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'start':
      return;
    case 'encode':
      encode ??= openSession(join(folder, 'encoder.onnx')).then((run) => encodeWith(run, tokenize));
      return (await encode)(task.text);
    case 'read':
      read ??= openSession(join(folder, 'reader.onnx')).then((run) => readWith(run, tokenize));
      return (await read)(task.question, task.passage);
  }
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

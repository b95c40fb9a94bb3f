/** The model thread: it runs one task after another, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { type Encode, encodeWith } from './encoder.ts';
import { type Read, type ReaderPassage, type Reading, readWith } from './reader.ts';
import { openSession } from './session.ts';
import { tokenizeWith } from './tokenizer.ts';
import type { Vector } from './vectors.ts';

/** `start` only starts the thread. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: ReaderPassage };
export type Result = Vector | Reading | undefined;

const folder = workerData as string;
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

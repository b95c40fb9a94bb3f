/** The model thread: it runs one task after another, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { type Encode, openEncoder } from './encoder.ts';
import { openReader, type Read, type ReaderPassage, type Reading } from './reader.ts';
import { Tokenizer } from './tokenizer.ts';

/** `start` only starts the thread. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: ReaderPassage };
export type Result = Float32Array | Reading | undefined;

const folder = workerData as string;
const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
let encode: Promise<Encode> | undefined;
let read: Promise<Read> | undefined;

/** Each model is loaded when it is first needed. */
export default async function work(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'start':
      return;
    case 'encode':
      encode ??= openEncoder(join(folder, 'encoder.onnx'), tokenizer);
      return (await encode)(task.text);
    case 'read':
      read ??= openReader(join(folder, 'reader.onnx'), tokenizer);
      return (await read)(task.question, task.passage);
  }
}

/** The model thread: it runs one task after another, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { Encoder } from './encoder.ts';
import { Reader, type ReaderPassage, type Reading } from './reader.ts';
import { Tokenizer } from './tokenizer.ts';

/** `start` only starts the thread. */
export type Task =
  | { readonly kind: 'start' }
  | { readonly kind: 'encode'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly passage: ReaderPassage };
export type Result = Float32Array | Reading | undefined;

const folder = workerData as string;
const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
let encoder: Promise<Encoder> | undefined;
let reader: Promise<Reader> | undefined;

/** Each model is loaded when it is first needed. */
export default async function work(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'start':
      return;
    case 'encode':
      encoder ??= Encoder.open(join(folder, 'encoder.onnx'), tokenizer);
      return (await encoder).encode(task.text);
    case 'read':
      reader ??= Reader.open(join(folder, 'reader.onnx'), tokenizer);
      return (await reader).read(task.question, task.passage);
  }
}

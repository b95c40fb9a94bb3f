/** The model thread: it runs one task after another, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import { Encoder } from './encoder.ts';
import { Reader, type ReaderPassage, type Reading } from './reader.ts';
import { Tokenizer } from './tokenizer.ts';

export type Task =
  | { readonly kind: 'encode'; readonly texts: readonly string[] }
  | { readonly kind: 'read'; readonly question: string; readonly passages: readonly ReaderPassage[] };
export type Result = readonly Float32Array[] | readonly (Reading | undefined)[];

const folder = workerData as string;
const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
let encoder: Promise<Encoder> | undefined;
let reader: Promise<Reader> | undefined;

/** Each model is loaded when it is first needed. */
export default async function work(task: Task): Promise<Result> {
  return task.kind === 'read' ? read(task.question, task.passages) : encode(task.texts);
}

async function encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const text of texts) {
    encoder ??= Encoder.open(join(folder, 'encoder.onnx'), tokenizer);
    vectors.push(await (await encoder).encode(text));
  }
  return vectors;
}

async function read(
  question: string,
  passages: readonly ReaderPassage[],
): Promise<readonly (Reading | undefined)[]> {
  reader ??= Reader.open(join(folder, 'reader.onnx'), tokenizer);
  const readings: (Reading | undefined)[] = [];
  for (const passage of passages) readings.push(await (await reader).read(question, passage));
  return readings;
}

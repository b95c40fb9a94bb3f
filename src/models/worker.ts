/** The thread that the models run on: it answers one task after the other, in the order in which they come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Encoder } from './encoder.ts';
import { Reader, type ReaderInput, type Reading } from './reader.ts';
import { Tokenizer } from './tokenizer.ts';

export type Task =
  | { readonly kind: 'encode'; readonly texts: readonly string[] }
  | { readonly kind: 'read'; readonly input: ReaderInput };
export type Result = readonly Float32Array[] | Reading | undefined;
/** What comes back for a task: its result, or why there is none. */
export type Outcome = { readonly result: Result } | { readonly error: string };

const folder = workerData as string;
const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
let encoder: Promise<Encoder> | undefined;
let reader: Promise<Reader> | undefined;

/** Each model is loaded when it is first needed. */
async function work(task: Task): Promise<Result> {
  if (task.kind === 'read') {
    reader ??= Reader.open(join(folder, 'reader.onnx'), tokenizer);
    return (await reader).read(task.input);
  }
  encoder ??= Encoder.open(join(folder, 'encoder.onnx'), tokenizer);
  const vectors: Float32Array[] = [];
  for (const text of task.texts) vectors.push(await (await encoder).encode(text));
  return vectors;
}

parentPort?.on('message', async (task: Task) => {
  const outcome: Outcome = await work(task).then(
    (result) => ({ result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(outcome);
});

/** Says that the runtime has been loaded. */
parentPort?.postMessage({ result: undefined } satisfies Outcome);

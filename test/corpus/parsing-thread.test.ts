/** Documents are parsed in a thread, and sent back from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { parseInThread } from '../../src/corpus/parsing-thread.ts';
import { CorpusError } from '../../src/corpus/problem.ts';

test('a document arrives from its thread in batches, complete', async () => {
  const count = 301;
  const text = Array.from({ length: count }, (_, i) => `## Part ${i}\n\nWe left ${i}.`).join('\n\n');
  const { documents } = await parseCorpus([{ file: 'a.md', text }]);
  expect(documents[0]?.passages.map(({ number, source }) => [number, source.id])).toEqual(
    Array.from({ length: count }, (_, i) => [i + 1, 'a']),
  );
  expect(documents[0]?.sections.map(({ passages }) => passages.map(({ text }) => text))).toEqual(
    Array.from({ length: count }, (_, i) => [`We left ${i}.`]),
  );
  expect(documents[0]?.words).toBe(3 * count);
});

test('two documents that are parsed at once keep their passages', async () => {
  const files = ['One.', 'Two.'].map((text) => ({ file: `${text}md`, text }));
  const read = await Promise.all(files.map(parseInThread));
  expect(read.map((one) => 'document' in one && one.document.passages.map(({ text }) => text))).toEqual([
    ['One.'],
    ['Two.'],
  ]);
});

test('a problem in a file arrives with its line', async () => {
  await expect(parseCorpus([{ file: 'a.md', text: '---\ntitle: [B]\n---\nOne.' }])).rejects.toThrow(
    new CorpusError([{ file: 'a.md', line: 2, message: '"title" must be one value, not a list' }]),
  );
});

test('a thread that cannot start, or ends, fails its document alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const faulty = join(folder, 'worker.mjs');
  let worker: string | undefined = faulty;
  vi.resetModules();
  vi.doMock('piscina', async (importOriginal) => {
    const { Piscina: Original } = await importOriginal<{ Piscina: typeof Piscina }>();
    class Pool extends Original {
      constructor(options: ConstructorParameters<typeof Piscina>[0]) {
        super({ ...options, ...(worker && { filename: worker }) });
      }
    }
    return { Piscina: Pool };
  });
  onTestFinished(() => {
    vi.doUnmock('piscina');
    vi.resetModules();
    rmSync(folder, { recursive: true });
  });
  const { parseInThread } = await import('../../src/corpus/parsing-thread.ts');
  const entry = { file: 'a.md', text: 'One.' };
  writeFileSync(faulty, 'throw new Error("no memory")');
  await expect(parseInThread(entry)).rejects.toThrow('no memory');
  writeFileSync(faulty, 'process.exit(3)');
  await expect(parseInThread(entry)).rejects.toThrow('worker exited with code: 3');
  worker = undefined;
  await expect(parseInThread(entry)).resolves.toMatchObject({ document: { words: 1 } });
});

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Corpus, parseCorpus } from '../../src/corpus/corpus.ts';
import { VectorCache } from '../../src/search/vector-cache.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { vectorize } from '../../src/search/vectorize.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-vectors-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Counts the texts that it encodes, each as a vector that points along its length. */
function countingModels() {
  const encoded: string[] = [];
  const encodeLater = async (texts: readonly string[]) => {
    encoded.push(...texts);
    return texts.map((text) => new Int8Array(384).with(text.length % 384, 1));
  };
  return { encoded, models: { encodeLater } };
}

async function fill(
  corpus: Corpus,
  cache: VectorCache,
  index = new VectorIndex(),
  signal = new AbortController().signal,
) {
  const { encoded, models } = countingModels();
  const troubles: unknown[] = [];
  await vectorize(corpus.documents, index, {
    models,
    cache,
    signal,
    onTrouble: (error) => troubles.push(error),
  });
  return { encoded, index, troubles };
}

const two = () =>
  parseCorpus([
    { file: 'a.md', text: '## Boats\n\nThey left. They came back.\n' },
    { file: 'b.md', text: 'Grain was dear.\n' },
  ]);

describe('the vectors of a corpus', () => {
  test('are computed for each passage with its heading and for its sentences', async () => {
    const { encoded, index } = await fill(await two(), new VectorCache(join(folder, 'new'), 'm'));
    expect(encoded).toEqual([
      'Boats. They left. They came back.',
      'They left.',
      'They came back.',
      'Grain was dear.',
      'Grain was dear.',
    ]);
    expect(index.size).toBe(2);
  });

  test('are taken from the cache, by model and text', async () => {
    const cache = new VectorCache(join(folder, 'kept'), 'm');
    await fill(await two(), cache);
    expect((await fill(await two(), cache)).encoded).toEqual([]);
    const edited = await parseCorpus([{ file: 'b.md', text: 'Grain was dear.\n\nBread too.\n' }]);
    expect((await fill(edited, cache)).encoded).toEqual(['Bread too.', 'Bread too.']);
    expect((await fill(await two(), new VectorCache(join(folder, 'kept'), 'another'))).encoded).toHaveLength(
      5,
    );
  });

  test('are computed again if the cache is damaged', async () => {
    const [path, cache] = [join(folder, 'damaged'), new VectorCache(join(folder, 'damaged'), 'm')];
    await fill(await two(), cache);
    for (const file of await readdir(path)) {
      const bytes = await readFile(join(path, file));
      bytes[10] = (bytes[10] as number) ^ 1;
      await writeFile(join(path, file), bytes);
    }
    expect((await fill(await two(), cache)).encoded).toHaveLength(5);
    for (const file of await readdir(path)) await writeFile(join(path, file), 'x');
    expect((await fill(await two(), cache)).encoded).toHaveLength(5);
  });

  test('are also kept for other documents, but for no more than two hundred', async () => {
    const [path, cache] = [join(folder, 'bounded'), new VectorCache(join(folder, 'bounded'), 'm')];
    await fill(await two(), cache);
    const bread = await parseCorpus([{ file: 'c.md', text: 'Bread too.\n' }]);
    await fill(bread, cache);
    expect(await readdir(path)).toHaveLength(3);
    for (let i = 0; i < 250; i++) await writeFile(join(path, `${i}.vectors`), '');
    await fill(await two(), cache);
    expect((await readdir(path)).length).toBeLessThanOrEqual(202);
    expect((await fill(await two(), cache)).encoded).toEqual([]);
  });

  test('leave no part of a file behind that could not be written', async () => {
    const [path, cache] = [join(folder, 'parts'), new VectorCache(join(folder, 'parts'), 'm')];
    await cache.write('a', new Map());
    const [file = ''] = await readdir(path);
    await rm(join(path, file));
    await mkdir(join(path, file));
    await expect(cache.write('a', new Map())).rejects.toThrow();
    expect(await readdir(path)).toEqual([file]);
  });

  test('work if the cache cannot be written, which is reported once', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    const { index, troubles } = await fill(await two(), new VectorCache(file, 'm'));
    expect([index.size, troubles.length]).toEqual([2, 1]);
  });

  test('are kept in a folder that is made, parents and all, also by two processes at once', async () => {
    const path = join(folder, 'far', 'away');
    const caches = Array.from({ length: 20 }, () => new VectorCache(path, 'm'));
    await Promise.all(caches.map((cache) => cache.write('a', new Map())));
    expect(await readdir(path)).toHaveLength(1);
  });

  // There, Node's own way of making a folder with its parents never ends.
  test.runIf(existsSync('/proc/self'))('work if the cache is below /proc', async () => {
    await expect(new VectorCache('/proc/no/where', 'm').write('a', new Map())).rejects.toThrow('ENOENT');
  });

  test('are not computed for a corpus that is no longer in use', async () => {
    const { encoded } = await fill(
      await two(),
      new VectorCache(join(folder, 'old'), 'm'),
      new VectorIndex(),
      AbortSignal.abort(),
    );
    expect(encoded).toEqual([]);
  });
});

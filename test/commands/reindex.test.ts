import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reindex } from '../../commands/reindex.ts';
import type { Models } from '../../src/models/model-queue.ts';
import { Generations } from '../../src/request/generation.ts';
import { VectorCache } from '../../src/search/vector-cache.ts';
import { contextOf } from '../context.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(
    join(folder, 'fair.md'),
    '---\ntitle: The fair\n---\n\nIt opens on Monday.\n\nIt closes late.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function openWith(encodeLater: Models['encodeLater']): Promise<Generations> {
  const models = { encodeLater, close: async () => {} } as Models;
  return Generations.open(folder, {
    models,
    cache: new VectorCache(`${folder}/.cache`, ''),
    onTrouble: () => {},
  });
}

test('passages are prepared in the background, and people who wait see the progress', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const generations = await openWith(async (texts) => {
    await released;
    return texts.map(() => new Int8Array(384));
  });
  await generations.prepare(() => {}, 0);
  expect(generations.unprepared).toBe(2);
  const told: string[] = [];
  await generations.prepare((_, step) => {
    told.push(step);
    release();
  });
  expect(told[0]).toBe('preparing passage 0 of 2');
  expect(generations.unprepared).toBe(0);
  await generations.close();
});

test('/reindex says how many passages are not prepared yet', async () => {
  const generations = await openWith(async () => {
    throw new Error('The disk is full.');
  });
  const person = { name: 'Ann', moderates: true };
  const place = { kind: 'server', id: '1' } as const;
  const reply = await reindex.run(
    { command: 'reindex', options: {}, page: 1 },
    contextOf(generations, { person, place }),
  );
  expect(reply.lines).toContain(
    'not prepared yet: 2 passages; until then, I find passages by their words alone',
  );
  await generations.close();
});

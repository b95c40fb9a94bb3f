/**
 * Whenever a process is killed while it builds the next generation, the old one stays complete, and the lease soon
 * expires.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@opensearch-project/opensearch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenSearchConfig } from '../../src/config.ts';
import { UserError } from '../../src/reply/reply.ts';
import type { Generation, Generations } from '../../src/request/generation.ts';
import { startNode } from '../child-process.ts';
import { describeWithNode, joinIn, newPlace, theNode, useNode } from './node.ts';

useNode();

const MOMENTS = 50;
const PASSAGES = 300;
/** Short enough to wait for fifty times. */
const TIMES = { expiryMs: 2000, beatMs: 100 };

/** Joins in, says so, reads the folder again, and says that too. */
const REINDEX = `
  const load = (path) => import(${JSON.stringify(resolve('dist/src'))} + path);
  const { openStore } = await load('/opensearch/opensearch-store.js');
  const { Generations } = await load('/request/generation.js');
  const { openLog } = await load('/log.js');
  const { place, folder, times } = JSON.parse(process.env.TASK);
  const store = await openStore(place, openLog('silent'), times);
  const generations = await Generations.open(folder, undefined, store);
  console.log('begins');
  await generations.reindex('a process');
  console.log('has ended');
  process.exit(0);
`;

describeWithNode('a reindex', () => {
  let folder: string;
  let place: OpenSearchConfig;
  let survivor: Generations;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-interrupted-'));
    place = newPlace();
    await write(0);
    survivor = await joinIn(place, folder, TIMES);
  });
  afterAll(async () => {
    await survivor.close();
    await rm(folder, { recursive: true });
  });

  /** Every passage names its round. */
  function write(round: number): Promise<void> {
    const passages = Array.from({ length: PASSAGES }, (_, i) => `Ship ${i} came in round number ${round}.`);
    return writeFile(join(folder, 'ships.md'), `---\ntitle: Ships\n---\n\n${passages.join('\n\n')}\n`);
  }

  /** Resolves with how long it took, in ms, if it was not killed this long after its start. */
  async function reindexElsewhere(killAfter?: number): Promise<number> {
    const task = JSON.stringify({ place, folder, times: TIMES });
    const child = startNode(
      ['--input-type=module', '-e', REINDEX],
      { TASK: task },
      { stdout: 'pipe', stderr: 'inherit' },
    );
    const exited = once(child, 'exit');
    if (child.stdout) await once(child.stdout, 'data');
    const began = performance.now();
    if (killAfter !== undefined) {
      await Promise.race([sleep(killAfter), exited]);
      child.kill('SIGKILL');
    }
    await exited;
    return performance.now() - began;
  }

  test(`interrupted at ${MOMENTS} moments leaves one whole generation, and soon another can be made`, async () => {
    const client = new Client({ node: theNode().url });
    const whole = Math.max(await reindexElsewhere(), await reindexElsewhere());
    for (let round = 1; round <= MOMENTS; round++) {
      const known = roundsOf(survivor.serving);
      await write(round);
      // In steps of the golden ratio, so that the moments are spread over the whole time, whatever their number.
      await reindexElsewhere(((round * 0.618) % 1) * whole);
      const { body } = await client.indices.getAlias({ name: place.index });
      expect(Object.keys(body)).toHaveLength(1);
      const reader = await joinIn(place, 'nowhere', TIMES);
      const [served] = roundsOf(reader.serving);
      expect(roundsOf(reader.serving)).toHaveLength(1);
      expect([...known, round]).toContain(served);
      expect(await foundRounds(reader.serving)).toEqual([served]);
      await reader.close();
      await makeAnother();
      expect(roundsOf(survivor.serving)).toEqual([round]);
      expect(await foundRounds(survivor.serving)).toEqual([round]);
    }
    await makeAnother();
    const indexes = async () =>
      Object.keys((await client.indices.get({ index: `${place.index}.generation-*` })).body);
    while ((await indexes()).length > 1) await sleep(100);
    await client.close();
  });

  /** A killed process holds the lease until it expires. */
  async function makeAnother(): Promise<void> {
    for (;;)
      try {
        await survivor.reindex('the survivor');
        return;
      } catch (error) {
        // On a busy machine, its own lease may expire too.
        if (!(error instanceof UserError)) throw error;
        await sleep(50);
      }
  }
});

function roundsOf({ corpus }: Generation): number[] {
  return [...new Set(corpus.passages.map(({ text }) => Number(/(\d+)\.$/.exec(text)?.[1])))];
}

async function foundRounds({ searcher }: Generation): Promise<number[]> {
  const { hits } = await searcher.search('ship round');
  return [...new Set(hits.map(({ passage }) => Number(/(\d+)\.$/.exec(passage.text)?.[1])))];
}

/** Many processes serve one corpus from OpenSearch. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { compare } from '../../commands/reindex.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { UserError } from '../../src/reply/reply.ts';
import { describeWithNode, useNode } from './node.ts';
import { found, SharedCorpus, SOON, until, untilDone } from './shared-corpus.ts';

useNode();

describeWithNode('a corpus that processes share', () => {
  const shared = SharedCorpus.use();

  test('is read, cited, verified and searched by a process without a folder', async () => {
    const [maker, reader] = await shared.startBoth();
    const { corpus, verifier } = reader.serving;
    expect(corpus.documents).toEqual(maker.serving.corpus.documents);
    expect(corpus.passages.map(({ text }) => text)).toEqual([
      'The harbour was closed in 1921.',
      'Grain ships went to Bergen.',
    ]);
    expect(verifier.verify('Grain ships went to Bergen.').kind).toBe('word-for-word');
    expect(await found(reader.serving, 'rye')).toEqual(['Grain ships went to Bergen.']);
    expect(await found(reader.serving, 'harbuor')).toEqual(['The harbour was closed in 1921.']);
  });

  test('keeps a long file complete, whatever its characters', async () => {
    await shared.write(...Array.from({ length: 400 }, (_, i) => `𝒢rain 🚢 ${i} ${'𝒢🚢'.repeat(100)} “ß”`));
    const [maker, reader] = await shared.startBoth();
    expect(reader.serving.corpus.passages).toEqual(maker.serving.corpus.passages);
    expect(reader.serving.corpus.passages.length).toBe(400);
  });

  test('is used by all as soon as one has read it again, while older requests finish on the one they started with', async () => {
    const [maker, reader] = await shared.startBoth();
    const before = reader.serving;
    const name = await shared.served();
    await shared.write('The harbour was opened in 1922.');
    const old = maker.serving.corpus;
    const { corpus } = await maker.reindex('ann');
    expect(compare(old, corpus)).toEqual({
      added: [],
      changed: ['The harbour'],
      removed: [],
    });
    await until(() => reader.serving !== before);
    expect(await found(reader.serving, 'harbour')).toEqual(['The harbour was opened in 1922.']);
    expect(await found(before, 'harbour')).toEqual(['The harbour was closed in 1921.']);
    expect(await shared.indexes()).toEqual([name, await shared.served()].sort());
  });

  test('is deleted when no process uses it any more', async () => {
    const [maker, reader] = await shared.startBoth();
    const [before, old] = [reader.serving, await shared.served()];
    await maker.reindex('ann');
    await until(() => reader.serving !== before);
    await maker.close();
    expect(await shared.indexes()).toContain(old);
    await reader.close();
    await shared.endAll();
    await shared.start('nowhere');
    await until(async () => !(await shared.indexes()).includes(old));
    expect(await shared.indexes()).toEqual([await shared.served()]);
  });

  test('is built by one process when several start at once', async () => {
    const all = await Promise.all([shared.start(), shared.start(), shared.start()]);
    expect(await shared.indexes()).toHaveLength(1);
    for (const { serving } of all)
      expect(await found(serving, 'grain')).toEqual(['Grain ships went to Bergen.']);
  });

  test('is read again by one process at a time', async () => {
    // Long enough to be still at work when another begins.
    await shared.write(...Array.from({ length: 2000 }, (_, i) => `Grain ship ${i} went to Bergen.`));
    const [maker, other] = [await shared.start(), await shared.start()];
    let refused: Promise<unknown> | undefined;
    await maker.reindex('bob', (_, step) => {
      if (step.startsWith('indexing passage 1 '))
        refused = expect(other.reindex('ann')).rejects.toThrow(
          /^A reindex is already running: bob started it, and it is \d+% done \([^)]+\)\.$/,
        );
    });
    await refused;
    expect(refused).toBeDefined();
    await expect(other.reindex('ann')).resolves.toBeDefined();
  });

  test('is read again only after the process that was reading it has gone silent, whatever the clocks say', async () => {
    vi.spyOn(Date, 'now').mockImplementation(() => Math.random() * 1e13);
    const maker = await shared.start(shared.folder, SOON);
    const refused = () =>
      expect(maker.reindex('ann')).rejects.toThrow(
        new UserError('A reindex is already running: bob started it, and it is 50% done (indexing).'),
      );
    for (let renewed = 0; renewed < 2 * SOON.expiryMs; renewed += 100) {
      await shared.writeLease({ by: 'bob', share: 0.5, step: 'indexing', until: 0 });
      await refused();
      await sleep(100);
    }
    await untilDone(() => maker.reindex('ann'));
    vi.restoreAllMocks();
  });

  test('stays as it is when the process building the next one has lost the lease', async () => {
    const maker = await shared.start();
    const [name, before] = [await shared.served(), maker.serving];
    const late = maker.reindex('ann', (_, step) => {
      if (step.startsWith('indexing passage 1 ')) void shared.writeLease({ by: 'bob', generation: 'x' });
    });
    await expect(late).rejects.toThrow(
      new UserError(
        'The new index could not be built in OpenSearch, so I am still answering from the old one: another reindex has begun',
      ),
    );
    expect([await shared.indexes(), await shared.served(), maker.serving]).toEqual([[name], name, before]);
  });

  test('stays as it is when the folder cannot be read', async () => {
    const [maker, reader] = await shared.startBoth();
    const names = await shared.indexes();
    await expect(reader.reindex('ann')).rejects.toThrow(
      new CorpusError([{ file: 'nowhere', message: 'there is no such corpus folder' }]),
    );
    await writeFile(join(shared.folder, 'harbour.md'), '');
    await expect(maker.reindex('ann')).rejects.toThrow(CorpusError);
    expect(await shared.indexes()).toEqual(names);
  });

  test('is rebuilt if another version built the index or, without a folder, not used', async () => {
    const maker = await shared.start();
    const [index, before] = [await shared.served(), maker.serving];
    await shared.client.indices.putMapping({ index, body: { _meta: { version: 'another' } } });
    await expect(shared.start('nowhere')).rejects.toThrow(
      new CorpusError([
        { file: 'nowhere', message: 'there is no such corpus folder' },
        {
          file: 'OPENSEARCH_URL',
          message: 'OpenSearch has no index that this version of the bot can use, either',
        },
      ]),
    );
    const young = await shared.start();
    expect(await shared.served()).not.toBe(index);
    expect(await found(young.serving, 'grain')).toEqual(['Grain ships went to Bergen.']);
    await until(() => maker.serving !== before);
  });
});

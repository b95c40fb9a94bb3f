/** What somebody may do to OpenSearch by hand, and how the bot recovers. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.ts';
import { UserError } from '../../src/reply/reply.ts';
import { describeWithNode, useNode } from './node.ts';
import { AWAY, found, SharedCorpus, SOON, until, untilDone } from './shared-corpus.ts';

useNode();

const GRAIN = ['Grain ships went to Bergen.'];

describeWithNode('a corpus in OpenSearch', () => {
  const shared = SharedCorpus.use();
  const add = (index: string) => ({ add: { index, alias: shared.place.index } });
  const remove = (index: string) => ({ remove: { index, alias: shared.place.index } });
  const moveAlias = (...actions: object[]) =>
    shared.client.indices.updateAliases({ body: { actions } } as never);

  test('whose index is deleted is rebuilt by a process with the folder, and used by all', async () => {
    const [maker, reader] = await shared.startBoth();
    const [index, old, other] = [await shared.served(), maker.serving, reader.serving];
    await shared.client.indices.delete({ index });
    await until(() => maker.serving !== old && reader.serving !== other);
    expect(await shared.served()).not.toBe(index);
    for (const { serving } of [maker, reader]) expect(await found(serving, 'grain')).toEqual(GRAIN);
  });

  test('whose index is deleted while no process has the folder is rebuilt by one that starts with it', async () => {
    const [maker, reader] = await shared.startBoth();
    await maker.close();
    await shared.client.indices.delete({ index: await shared.served() });
    await expect(reader.serving.searcher.search('grain')).rejects.toThrow(new UserError(AWAY));
    expect(reader.serving.verifier.verify('Grain ships went to Bergen.').kind).toBe('word-for-word');
    await untilDone(() => shared.start());
    await untilDone(() => found(reader.serving, 'grain'));
  });

  test('whose indexes are all deleted is rebuilt', async () => {
    const [maker, reader] = await shared.startBoth();
    const before = [maker.serving, reader.serving];
    await shared.client.indices.delete({ index: [await shared.served(), shared.state] });
    await until(() => maker.serving !== before[0] && reader.serving !== before[1]);
    expect(await found(reader.serving, 'grain')).toEqual(GRAIN);
    const { body } = await shared.client.indices.getMapping({ index: shared.state });
    expect(body[shared.state]?.mappings).toEqual({ enabled: false });
  });

  test('whose alias is moved to an older index is served from that, and then from the next one built', async () => {
    const [maker, reader] = await shared.startBoth();
    const old = await shared.served();
    await shared.write('The harbour was opened in 1922.');
    await maker.reindex('ann');
    const next = await shared.served();
    await moveAlias(remove(next), add(old));
    for (const each of [maker, reader])
      await until(
        async () => (await found(each.serving, 'harbour'))[0] === 'The harbour was closed in 1921.',
      );
    await maker.reindex('ann');
    await until(
      async () => (await found(reader.serving, 'harbour'))[0] === 'The harbour was opened in 1922.',
    );
    expect(await shared.aliased()).toHaveLength(1);
  });

  test('whose alias names two indexes is served from the one to write to, and neither is deleted', async () => {
    const [maker, reader] = await shared.startBoth();
    const old = await shared.served();
    await shared.write('The harbour was opened in 1922.');
    await maker.reindex('ann');
    await moveAlias(add(old));
    expect(await shared.aliased()).toHaveLength(2);
    for (const each of [maker, reader, await shared.start('nowhere')])
      await until(
        async () => (await found(each.serving, 'harbour'))[0] === 'The harbour was opened in 1922.',
      );
    await maker.reindex('ann');
    expect(await shared.aliased()).toEqual([await shared.served()]);
  });

  test('whose alias is removed stays in use, and has an alias again after a reindex', async () => {
    const [maker, reader] = await shared.startBoth();
    const index = await shared.served();
    await moveAlias(remove(index));
    expect(await found(reader.serving, 'grain')).toEqual(GRAIN);
    const before = reader.serving;
    await maker.reindex('ann');
    await until(() => reader.serving !== before);
    expect(await shared.aliased()).toHaveLength(1);
  });

  test('whose index is closed cannot be searched until it is open again', async () => {
    const [maker, reader] = await shared.startBoth();
    const index = await shared.served();
    await shared.client.indices.close({ index });
    await expect(reader.serving.searcher.search('grain')).rejects.toThrow(new UserError(AWAY));
    await shared.client.indices.open({ index });
    await untilDone(() => found(reader.serving, 'grain'));
    expect(await shared.indexes()).toEqual([index]);
    await expect(maker.reindex('ann')).resolves.toBeDefined();
  });

  test('whose mapping has an extra field is served; one whose version is missing is not', async () => {
    const [maker] = await shared.startBoth();
    const index = await shared.served();
    await shared.client.indices.putMapping({ index, body: { properties: { more: { type: 'keyword' } } } });
    expect(await found((await shared.start('nowhere')).serving, 'grain')).toEqual(GRAIN);
    await shared.client.indices.putMapping({ index, body: { _meta: {} } });
    await expect(shared.start('nowhere')).rejects.toThrow(CorpusError);
    await expect(maker.reindex('ann')).resolves.toBeDefined();
    expect(await found((await shared.start('nowhere')).serving, 'grain')).toEqual(GRAIN);
  });

  test('that somebody has changed is not served', async () => {
    await shared.startBoth();
    const index = await shared.served();
    await shared.client.delete({ index, id: 'part-0', refresh: true });
    await expect(shared.start('nowhere')).rejects.toThrow(CorpusError);
  });

  test('is read again whatever the documents of the processes contain', async () => {
    const [maker, reader] = await shared.startBoth(SOON);
    const garbage = [
      {},
      { by: 7, share: 'half', step: null, generations: 'all' },
      { generations: [null, {}] },
    ];
    for (const [i, body] of garbage.entries())
      await shared.client.index({ index: shared.state, id: `process-${i}`, body });
    await shared.writeLease({ by: 7, share: 'half', step: null, generation: [] });
    await expect(maker.reindex('ann')).rejects.toThrow(
      new UserError('A reindex is already running: somebody else started it, and it is 0% done (starting).'),
    );
    await untilDone(() => maker.reindex('ann'));
    const before = reader.serving;
    await maker.reindex('ann');
    await until(() => reader.serving !== before);
    await until(async () => (await shared.indexes()).length === 1);
  });

  test('does not touch other indexes beside it', async () => {
    const [maker] = await shared.startBoth(SOON);
    const beside = [`${shared.place.index}.backup`, `${shared.place.index}-2.generation-1`];
    for (const index of beside) await shared.client.indices.create({ index });
    const old = await shared.served();
    await maker.reindex('ann');
    await until(async () => !(await shared.indexes()).includes(old));
    for (const index of beside) expect((await shared.client.indices.exists({ index })).body).toBe(true);
  });

  test('cannot be built under the name of an existing index', async () => {
    await shared.client.indices.create({ index: shared.place.index });
    await expect(shared.start()).rejects.toThrow(
      /^The new index could not be built in OpenSearch: 400 invalid_alias_name_exception /,
    );
  });

  test('is missing while the folder has no document, and built as soon as it has one', async () => {
    await rm(join(shared.folder, 'harbour.md'));
    const refused = new CorpusError([
      {
        file: shared.folder,
        message: 'the corpus folder has no documents: put a .md, .txt, .html, .vtt or .srt file into it',
      },
      {
        file: 'OPENSEARCH_URL',
        message: 'OpenSearch has no index that this version of the bot can use, either',
      },
    ]);
    await expect(shared.start()).rejects.toThrow(refused);
    await writeFile(join(shared.folder, 'harbour.md'), '---\ntitle: The harbour\n---\n');
    await expect(shared.start()).rejects.toThrow(CorpusError);
    await shared.write('Grain ships went to Bergen.');
    expect(await found((await shared.start()).serving, 'grain')).toEqual(GRAIN);
  });
});

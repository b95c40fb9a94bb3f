/** A full disk and a slow node: the bot keeps working, and recovers by itself. */
import { expect, test } from 'vitest';
import { UserError } from '../../src/reply/reply.ts';
import { describeWithNode, theNode, useNode } from './node.ts';
import { Door } from './server/door.ts';
import { AWAY, found, SharedCorpus, SOON, until, untilDone } from './shared-corpus.ts';

/** The shortest interval at which a node checks its disk. */
useNode({ 'cluster.info.update.interval': '10s' });

const GRAIN = ['Grain ships went to Bergen.'];
const NOT_MADE =
  /^The new index could not be built in OpenSearch, so I am still answering from the old one: 4\d\d /;

describeWithNode('a corpus in OpenSearch', () => {
  const shared = SharedCorpus.use();

  async function configure(settings: object): Promise<void> {
    await shared.client.cluster.putSettings({ body: { persistent: settings } } as never);
  }
  /** How much room must be left on the disk; without it, none. */
  const needRoom = (room: string | null) => {
    const watermarks = ['low', 'high', 'flood_stage'].map((name) => [
      `cluster.routing.allocation.disk.watermark.${name}`,
      room,
    ]);
    const threshold = { 'cluster.routing.allocation.disk.threshold_enabled': room === null ? null : true };
    return configure({ ...threshold, ...Object.fromEntries(watermarks) });
  };
  async function isBlocked(index: string): Promise<boolean> {
    const { body } = await shared.client.indices.getSettings({ index, flat_settings: true });
    const settings = body[index]?.settings as Readonly<Record<string, unknown>> | undefined;
    return settings?.['index.blocks.read_only_allow_delete'] === 'true';
  }

  test('stays in use while the disk is too full, and can be read again as soon as there is room', async () => {
    const [maker, reader] = await shared.startBoth(SOON);
    const index = await shared.served();
    try {
      await needRoom('1000tb');
      await until(async () => (await isBlocked(index)) && (await isBlocked(shared.state)));
      await shared.write('The harbour was opened in 1922.');
      await expect(maker.reindex('ann')).rejects.toThrow(NOT_MADE);
      const started = await shared.start('nowhere', SOON);
      for (const { serving } of [maker, reader, started])
        expect(await found(serving, 'grain')).toEqual(GRAIN);
      expect(await shared.indexes()).toEqual([index]);
    } finally {
      await needRoom('1b');
    }
    await until(async () => !(await isBlocked(index)));
    await untilDone(() => maker.reindex('ann'));
    await until(async () => (await found(reader.serving, 'opened'))[0] === 'The harbour was opened in 1922.');
    await until(async () => (await shared.indexes()).length === 1);
    await needRoom(null);
  });

  test('stays as it is when the disk fills up during a reindex, and the lease soon expires', async () => {
    const door = await Door.open(theNode().url);
    shared.place = { ...shared.place, urls: [door.url] };
    const maker = await shared.start(shared.folder, SOON);
    const index = await shared.served();
    door.delayMs = 300;
    const block = (value: true | null) => configure({ 'cluster.blocks.read_only_allow_delete': value });
    let blocked: Promise<void> | undefined;
    const making = maker.reindex('ann', (_, step) => {
      if (step.startsWith('indexing passage 1 ')) blocked ??= block(true);
    });
    await expect(making).rejects.toThrow(NOT_MADE);
    await blocked;
    expect(await found(maker.serving, 'grain')).toEqual(GRAIN);
    expect(await shared.served()).toBe(index);
    await block(null);
    door.delayMs = 0;
    await untilDone(() => maker.reindex('ann'));
    await until(async () => (await shared.indexes()).length === 1);
    await shared.endAll();
    door.close();
  });

  test('can be searched and read again while every answer from the node is seconds late', async () => {
    const door = await Door.open(theNode().url);
    const [maker] = await shared.startBoth();
    shared.place = { ...shared.place, urls: [door.url] };
    const slow = await shared.start();
    door.delayMs = 2500;
    expect(await found(slow.serving, 'grain')).toEqual(GRAIN);
    await shared.write('The harbour was opened in 1922.');
    await slow.reindex('ann');
    await until(async () => (await found(maker.serving, 'opened'))[0] === 'The harbour was opened in 1922.');
    door.delayMs = 60_000;
    await expect(slow.serving.searcher.search('opened')).rejects.toThrow(new UserError(AWAY));
    door.delayMs = 0;
    await untilDone(() => found(slow.serving, 'opened'));
    await shared.endAll();
    door.close();
  });
});

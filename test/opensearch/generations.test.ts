/** Many processes serve one corpus from OpenSearch. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@opensearch-project/opensearch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ConfigError, type OpenSearchConfig } from '../../src/config.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { UserError } from '../../src/corpus/user-error.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type StoreTimes } from '../../src/opensearch/opensearch-store.ts';
import type { Generation, Generations } from '../../src/request/generation.ts';
import { describeWithNode, joinIn, newPlace, theNode, useNode } from './node.ts';
import { javaHome } from './server/search-node.ts';

useNode();

/** Short enough to wait for. */
const SOON: StoreTimes = { expiryMs: 1500, beatMs: 50 };
const AWAY = 'I cannot search just now. I can still read, cite and verify; please ask again in a minute.';

describeWithNode('a corpus that processes share', () => {
  let folder: string;
  let place: OpenSearchConfig;
  let client: Client;
  const processes: Generations[] = [];
  beforeAll(() => {
    client = new Client({ node: theNode().url });
  });
  afterAll(() => client.close());
  beforeEach(async () => {
    place = newPlace();
    folder = await mkdtemp(join(tmpdir(), 'verbatim-shared-'));
    await write('The harbour was closed in 1921.', 'Grain ships went to Bergen.');
    await writeFile(join(folder, 'synonyms.txt'), 'rye, grain\n');
  });
  afterEach(async () => {
    for (const each of processes.splice(0)) await each.close();
    await rm(folder, { recursive: true });
  });

  function write(...paragraphs: string[]): Promise<void> {
    return writeFile(
      join(folder, 'harbour.md'),
      `---\ntitle: The harbour\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
  async function start(from = folder, times?: StoreTimes): Promise<Generations> {
    const generations = await joinIn(place, from, times);
    processes.push(generations);
    return generations;
  }
  const start2 = async () => [await start(), await start('nowhere')] as const;
  const state = () => ({ index: `${place.index}.state`, id: 'lease' });
  async function indexes(): Promise<string[]> {
    return Object.keys((await client.indices.get({ index: `${place.index}.generation-*` })).body);
  }
  async function served(): Promise<string> {
    const [name] = Object.keys((await client.indices.getAlias({ name: place.index })).body);
    return name ?? '';
  }
  test('is read, cited, verified and searched by one that has no folder', async () => {
    const [maker, reader] = await start2();
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

  test('keeps a long file whole, whatever its characters', async () => {
    await write(...Array.from({ length: 400 }, (_, i) => `𝒢rain 🚢 ${i} ${'𝒢🚢'.repeat(100)} “ß”`));
    const [maker, reader] = await start2();
    expect(reader.serving.corpus.passages).toEqual(maker.serving.corpus.passages);
    expect(reader.serving.corpus.passages.length).toBe(400);
  });

  test('is served by all as soon as one has read it again, while older requests finish on what they began with', async () => {
    const [maker, reader] = await start2();
    const before = reader.serving;
    const name = await served();
    await write('The harbour was opened in 1922.');
    const { changes } = await maker.reindex('ann');
    expect(changes).toEqual({ added: [], changed: ['The harbour'], removed: [] });
    await until(() => reader.serving !== before);
    expect(await found(reader.serving, 'harbour')).toEqual(['The harbour was opened in 1922.']);
    expect(await found(before, 'harbour')).toEqual(['The harbour was closed in 1921.']);
    expect((await indexes()).sort()).toEqual([name, await served()].sort());
  });

  test('is deleted when no process uses it any more', async () => {
    const [maker, reader] = await start2();
    const [before, old] = [reader.serving, await served()];
    await maker.reindex('ann');
    await until(() => reader.serving !== before);
    await maker.close();
    expect(await indexes()).toContain(old);
    await reader.close();
    processes.length = 0;
    await start('nowhere');
    await until(async () => !(await indexes()).includes(old));
    expect(await indexes()).toEqual([await served()]);
  });

  test('is made by one process when several start at once', async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(await indexes()).toHaveLength(1);
    for (const { serving } of all)
      expect(await found(serving, 'grain')).toEqual(['Grain ships went to Bergen.']);
  });

  test('is read again by one process at a time', async () => {
    const [maker, other] = [await start(), await start()];
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

  test('is read again once whoever began that says nothing any more, and not before, whatever the clocks say', async () => {
    const maker = await start(folder, SOON);
    const renew = () =>
      client.index({ ...state(), body: { by: 'bob', share: 0.5, step: 'indexing', until: 0 } });
    const refused = () =>
      expect(maker.reindex('ann')).rejects.toThrow(
        new UserError('A reindex is already running: bob started it, and it is 50% done (indexing).'),
      );
    for (let renewed = 0; renewed < 2 * SOON.expiryMs; renewed += 100) {
      await renew();
      await refused();
      await sleep(100);
    }
    await until(() =>
      maker.reindex('ann').then(
        () => true,
        () => false,
      ),
    );
  });

  test('stays as it is when whoever makes the next one has lost the lease to another', async () => {
    const maker = await start();
    const [name, before] = [await served(), maker.serving];
    const late = maker.reindex('ann', (_, step) => {
      if (step.startsWith('indexing passage 1 '))
        void client.index({ ...state(), body: { by: 'bob', generation: 'x' } });
    });
    await expect(late).rejects.toThrow(
      new UserError(
        'The new index could not be made in OpenSearch, so I go on answering from the old one: another reindex has begun',
      ),
    );
    expect([await indexes(), await served(), maker.serving]).toEqual([[name], name, before]);
  });

  test('stays as it is when the folder cannot be read', async () => {
    const [maker, reader] = await start2();
    const names = await indexes();
    await expect(reader.reindex('ann')).rejects.toThrow(
      new CorpusError([{ file: 'nowhere', message: 'there is no such corpus folder' }]),
    );
    await writeFile(join(folder, 'harbour.md'), '');
    await expect(maker.reindex('ann')).rejects.toThrow(CorpusError);
    expect(await indexes()).toEqual(names);
  });

  test('stays as it is when the disk is full, and is read again when there is room', async () => {
    const maker = await start();
    const block = (value: boolean | null) =>
      client.cluster.putSettings({ body: { persistent: { 'cluster.blocks.create_index': value } } } as never);
    await block(true);
    await expect(maker.reindex('ann')).rejects.toThrow(
      /^The new index could not be made in OpenSearch, so I go on answering from the old one: 403 /,
    );
    expect(await found(maker.serving, 'grain')).toEqual(['Grain ships went to Bergen.']);
    await block(null);
    await expect(maker.reindex('ann')).resolves.toBeDefined();
  });

  test('is made anew from an index of another version, or, without a folder, not served', async () => {
    const maker = await start();
    const [index, before] = [await served(), maker.serving];
    await client.indices.putMapping({ index, body: { _meta: { version: 'another' } } });
    await expect(start('nowhere')).rejects.toThrow(
      new CorpusError([
        { file: 'nowhere', message: 'there is no such corpus folder' },
        {
          file: 'OPENSEARCH_URL',
          message: 'OpenSearch holds no index that this version of the bot can serve, either',
        },
      ]),
    );
    const young = await start();
    expect(await served()).not.toBe(index);
    expect(await found(young.serving, 'grain')).toEqual(['Grain ships went to Bergen.']);
    await until(() => maker.serving !== before);
  });

  test('cannot be searched while OpenSearch hangs, though it can be read and verified, and then again', async () => {
    const { serving } = await start();
    theNode().signal('SIGSTOP');
    try {
      await expect(serving.searcher.search('grain')).rejects.toThrow(new UserError(AWAY));
      expect(await serving.searcher.complete('grai', 5)).toEqual([]);
      expect(serving.verifier.verify('Grain ships went to Bergen.').kind).toBe('word-for-word');
    } finally {
      theNode().signal('SIGCONT');
    }
    await until(() =>
      found(serving, 'grain').then(
        (texts) => texts.length > 0,
        () => false,
      ),
    );
  });

  test('is not opened where OpenSearch cannot be reached, or refuses the bot', async () => {
    const there = await guard();
    const open = (change: Partial<OpenSearchConfig>) =>
      openStore({ ...place, urls: [there.url], ...change }, openLog('silent'));
    const right = { user: 'bot', password: 'right', ca: there.certificate };
    await expect(open({ ...right, ca: undefined })).rejects.toThrow(
      new ConfigError(
        `OpenSearch at ${there.url} cannot be used: self-signed certificate. Check OPENSEARCH_CA.`,
      ),
    );
    await expect(open({ ...right, password: 'wrong' })).rejects.toThrow(
      new ConfigError(
        `OpenSearch at ${there.url} refuses the bot: check OPENSEARCH_USER and OPENSEARCH_PASSWORD.`,
      ),
    );
    const store = await open(right);
    expect(await store.latest(undefined)).toBeUndefined();
    await store.close();
    there.close();
    await expect(open(right)).rejects.toThrow(
      /^OpenSearch at \S+ cannot be used: connect ECONNREFUSED 127\.0\.0\.1:\d+\.$/,
    );
  });

  /** A door before the node that speaks TLS with a certificate of its own, and lets one user in. */
  async function guard() {
    const [store, certificate] = [join(folder, 'key.p12'), join(folder, 'certificate.pem')];
    const keytool = (...given: string[]) =>
      execFileSync(join(javaHome(), 'bin/keytool'), [...given, '-keystore', store, '-storepass', 'secret'], {
        stdio: 'pipe',
      });
    keytool(
      '-genkeypair',
      '-keyalg',
      'EC',
      '-dname',
      'CN=node',
      '-ext',
      'san=ip:127.0.0.1',
      '-validity',
      '3650',
    );
    keytool('-exportcert', '-rfc', '-file', certificate);
    const server = createServer(
      { pfx: await readFile(store), passphrase: 'secret' },
      (incoming, response) => {
        if (incoming.headers.authorization !== `Basic ${btoa('bot:right')}`)
          return response.writeHead(401).end();
        const { authorization: _, ...headers } = incoming.headers;
        const onward = request(`${theNode().url}${incoming.url}`, {
          method: incoming.method ?? 'GET',
          headers,
        });
        onward.on('response', (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        return incoming.pipe(onward);
      },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    return { url: `https://127.0.0.1:${port}`, certificate, close };
  }
});

async function found({ searcher }: Generation, query: string): Promise<string[]> {
  return (await searcher.search(query)).hits.map(({ passage }) => passage.text);
}

/** Waits for what comes by itself, as long as the limit of the test allows. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

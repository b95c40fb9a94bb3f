/** Where OpenSearch is and whom it admits: one plain line says what is wrong, and the bot does not start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openStore } from '../../src/opensearch/opensearch-store.ts';
import { describeWithNode, newPlace, theNode, useNode } from './node.ts';
import { type Access, type Certificate, Door, makeCertificate } from './server/door.ts';

useNode();

const PASSWORD = 'pass word';

describeWithNode('OpenSearch', () => {
  let folder: string;
  let certificate: Certificate;
  const doors: Door[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-connection-'));
    certificate = makeCertificate(folder, 'ip:127.0.0.1');
  });
  afterEach(() => {
    for (const door of doors.splice(0)) door.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function open(access: Access): Promise<Door> {
    const door = await Door.open(theNode().url, access);
    doors.push(door);
    return door;
  }
  /** The address of a server of another kind. */
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  }
  /** As at the start of the bot. */
  async function connect(env: NodeJS.ProcessEnv): Promise<void> {
    const { openSearch } = readConfig({ OPENSEARCH_INDEX: newPlace().index, ...env });
    if (openSearch === undefined) throw new Error('OPENSEARCH_URL is not set');
    const store = await openStore(openSearch, openLog('silent'));
    expect(await store.latest(undefined)).toBeUndefined();
    await store.close();
  }
  const refusal = (url: string, why: string) => new ConfigError(`OpenSearch at ${url} ${why}`);

  test('is used over TLS with the right password and a trusted certificate', async () => {
    const { url } = await open({ certificate, user: `bot:${PASSWORD}` });
    const right = {
      OPENSEARCH_URL: `${url}/`,
      OPENSEARCH_USER: 'bot',
      OPENSEARCH_PASSWORD: PASSWORD,
      OPENSEARCH_CA: certificate.file,
    };
    await connect(right);
    await expect(connect({ ...right, OPENSEARCH_CA: '' })).rejects.toThrow(
      refusal(url, 'cannot be used: self-signed certificate. Check OPENSEARCH_CA.'),
    );
    const other = makeCertificate(folder, 'dns:elsewhere');
    await expect(connect({ ...right, OPENSEARCH_CA: other.file })).rejects.toThrow(
      refusal(url, 'cannot be used: self-signed certificate. Check OPENSEARCH_CA.'),
    );
    for (const [user, password] of [
      ['bot', 'wrong'],
      ['nobody', PASSWORD],
    ])
      await expect(
        connect({ ...right, OPENSEARCH_USER: user, OPENSEARCH_PASSWORD: password }),
      ).rejects.toThrow(refusal(url, 'refuses the bot: check OPENSEARCH_USER and OPENSEARCH_PASSWORD.'));
    await expect(connect({ OPENSEARCH_URL: url, OPENSEARCH_CA: certificate.file })).rejects.toThrow(
      refusal(url, 'refuses the bot: check OPENSEARCH_USER and OPENSEARCH_PASSWORD.'),
    );
  });

  test.each([
    [
      'for another name',
      'dns:elsewhere',
      '-1d',
      /cannot be used: Hostname\/IP does not match certificate's altnames: .+\.$/,
    ],
    ['that has run out', 'ip:127.0.0.1', '-20d', /cannot be used: certificate has expired\.$/],
  ])('is not used with a certificate %s', async (_, name, from, message) => {
    const bad = makeCertificate(folder, name, from);
    const { url } = await open({ certificate: bad });
    await expect(connect({ OPENSEARCH_URL: url, OPENSEARCH_CA: bad.file })).rejects.toThrow(message);
  });

  test('is used below a path, at an IPv6 address, and while a second node is down', async () => {
    const below = await open({ path: '/search' });
    await connect({ OPENSEARCH_URL: `${below.url}/` });
    const six = await open({ host: '::1' });
    await connect({ OPENSEARCH_URL: six.url });
    await connect({ OPENSEARCH_URL: `${theNode().url},http://127.0.0.1:1` });
  });

  test('is told apart from other servers', async () => {
    const { url } = await open({});
    const tls = url.replace('http:', 'https:');
    const scheme = 'Check whether OPENSEARCH_URL should begin with http or https.';
    await expect(connect({ OPENSEARCH_URL: tls })).rejects.toThrow(
      refusal(tls, `cannot be used: wrong version number. ${scheme}`),
    );
    const { url: secure } = await open({ certificate });
    const plain = secure.replace('https:', 'http:');
    await expect(connect({ OPENSEARCH_URL: plain })).rejects.toThrow(
      refusal(plain, `cannot be used: socket hang up. ${scheme}`),
    );
    await expect(connect({ OPENSEARCH_URL: `${url}/elsewhere` })).rejects.toThrow(
      refusal(`${url}/elsewhere`, 'cannot be used: 404 index_not_found_exception no such index [elsewhere].'),
    );
  });

  test.each([
    ['a web page', 'text/html', '<!doctype html><title>Welcome</title>'],
    ['something else that speaks JSON', 'application/json', '{"name":"something"}'],
    ['nothing', 'application/json', ''],
  ])('is told apart from %s', async (_, type, body) => {
    const url = await serve((_, response) => response.setHeader('content-type', type).end(body));
    await expect(connect({ OPENSEARCH_URL: url })).rejects.toThrow(
      refusal(url, 'cannot be used: the server that answers is not OpenSearch.'),
    );
  });

  test('is given up if an answer never ends', async () => {
    const url = await serve((_, response) => response.writeHead(200).write('{"name"'));
    await expect(connect({ OPENSEARCH_URL: url })).rejects.toThrow(
      refusal(url, 'cannot be used: Response aborted while reading the body.'),
    );
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestWhole } from '../../src/discord/rest-request.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isEndless?: boolean;
}

let next: Answer = { status: 200 };
const server = createServer((_, response) => {
  const { status, headers = {}, body = '', isEndless } = next;
  response.writeHead(status, headers);
  response.write(body);
  if (!isEndless) response.end();
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ask(answer: Answer, signal?: AbortSignal) {
  next = answer;
  const { port } = server.address() as AddressInfo;
  return requestWhole(`http://127.0.0.1:${port}/`, { method: 'GET', ...(signal ? { signal } : {}) });
}

const JSON_TYPE = { 'content-type': 'application/json' };

test('an answer arrives as it was sent', async () => {
  const answer = await ask({
    status: 200,
    headers: { ...JSON_TYPE, 'x-ratelimit-limit': '5' },
    body: '{"a":1}',
  });
  expect([answer.status, answer.ok, answer.headers.get('x-ratelimit-limit')]).toEqual([200, true, '5']);
  expect(await answer.json()).toEqual({ a: 1 });
  expect((await ask({ status: 204 })).status).toBe(204);
});

test('a connection that cannot be made counts as one that was reset, which discord.js makes again', async () => {
  await expect(requestWhole('http://127.0.0.1:1/', { method: 'GET' })).rejects.toMatchObject({
    code: 'ECONNRESET',
    message: 'connect ECONNREFUSED 127.0.0.1:1',
  });
});

test('an answer whose body never ends is given up like one that does not begin', async () => {
  const time = new AbortController();
  const asking = ask({ status: 200, headers: JSON_TYPE, body: '{"a":', isEndless: true }, time.signal);
  await once(server, 'request');
  time.abort();
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  [
    'as Discord does',
    '{"code":50013,"message":"Missing Permissions"}',
    { code: 50013, message: 'Missing Permissions' },
  ],
  ['with a page', '<h1>No</h1>', { code: 0, message: 'Forbidden' }],
  ['with half an object', '{"code":', { code: 0, message: 'Forbidden' }],
  ['with null', 'null', { code: 0, message: 'Forbidden' }],
  ['with nothing', '', { code: 0, message: 'Forbidden' }],
])('a refusal %s can be read as one', async (_, body, said) => {
  const answer = await ask({ status: 403, headers: { 'content-type': 'text/html' }, body });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual(said);
});

test.each([
  ['in the header', '2.5', '{}', '2.5'],
  ['only in the body', undefined, '{"retry_after":0.3}', '0.3'],
  ['nowhere', undefined, '{}', '1'],
  ['nowhere, on a page', undefined, '<h1>Slow down</h1>', '1'],
  ['as zero', '0', '{"retry_after":0}', '1'],
  ['as less than zero', '-5', '{}', '1'],
  ['as a date', 'Wed, 21 Oct 2026 07:28:00 GMT', '{"retry_after":"soon"}', '1'],
])('what is rate-limited, with the time %s, is never repeated at once', async (_, header, body, seconds) => {
  const headers = header === undefined ? {} : { 'retry-after': header };
  expect((await ask({ status: 429, headers, body })).headers.get('retry-after')).toBe(seconds);
});

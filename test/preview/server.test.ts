/** The preview's server: its few routes, and nothing else. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failToStart, type Preview, startPreview } from './browser.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

const act = (action: unknown, headers: Record<string, string> = {}) =>
  fetch(new URL('/actions', preview.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof action === 'string' ? action : JSON.stringify(action),
  });
const ask = {
  type: 'command',
  place: 'channel',
  name: 'ask',
  options: { question: 'how many visas are waiting' },
  private: null,
};

/** A press on a message of these components. */
const press = (components: unknown, id = '1:1:share') => ({
  type: 'press',
  place: 'channel',
  id,
  on: { cause: 'command', payload: { flags: 0, components } },
});
const container = (...components: unknown[]) => [{ type: 17, components }];
const nested = (depth: number) => `${'{"type":17,"components":['.repeat(depth)}${']}'.repeat(depth)}`;

/** The status of a request whose headers no browser would send. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(preview.url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

function canConnect(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(preview.url).port), host);
    socket
      .on('error', () => resolve(false))
      .on('connect', () => {
        socket.destroy();
        resolve(true);
      });
  });
}

describe('the preview', () => {
  test('lets its page load nothing from elsewhere', async () => {
    const response = await fetch(preview.url);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(await response.text()).not.toMatch(/https?:|style=|<script>/);
  });

  test('answers with the payload that Discord would get', async () => {
    const { posted } = (await (await act(ask)).json()) as { posted: { payload: Record<string, unknown> }[] };
    expect(posted).toHaveLength(1);
    expect(posted[0]?.payload).toMatchObject({
      flags: 1 << 15,
      components: [{ type: 17 }],
      allowed_mentions: { parse: [] },
    });
  });

  test.each<[string, unknown, number]>([
    ['no JSON', '{', 400],
    ['JSON that is no action', { type: 'dance' }, 400],
    ['an action with wrong parts', { ...ask, options: 7 }, 400],
    ['a place that there is none of', { ...ask, place: '__proto__' }, 400],
    ['more than it takes', { ...ask, options: { question: 'x'.repeat(600_000) } }, 413],
    ['a message of nothing', press([null]), 400],
    ['a message with nothing in it', press(container(null)), 400],
    ['a text without words', press(container({ type: 10 })), 400],
    ['a row without buttons', press(container({ type: 1 })), 400],
    ['a row of nothing', press(container({ type: 1, components: [null] })), 400],
    ['a section with nothing beside it', press(container({ type: 9, components: [], accessory: null })), 400],
    ['a container inside another one', press(container({ type: 17, components: [] })), 400],
    ['a component that is none', press(container({ type: 99 }), '2'), 400],
    ['messages in messages without end', JSON.stringify(press([0])).replace('[0]', `[${nested(9000)}]`), 400],
    [
      'an earlier message of nothing',
      { type: 'message', place: 'direct', text: 'more', earlier: [press(container(null)).on] },
      400,
    ],
  ])('refuses %s', async (_, action, status) => {
    expect((await act(action)).status).toBe(status);
  });

  test('treats endless markup as plain words', async () => {
    expect((await act(press(container({ type: 10, content: '*'.repeat(4000) })))).status).toBe(200);
  });

  test('refuses other content types and other sites', async () => {
    expect((await act(ask, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await act(ask, { origin: 'https://example.org' })).status).toBe(403);
    expect(await statusWith({ host: 'example.org' })).toBe(403);
  });

  test('listens only on 127.0.0.1', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const others = addresses.map(({ address }) => address).filter((address) => address !== '127.0.0.1');
    for (const host of ['127.0.0.2', '::1', ...others])
      expect([host, await canConnect(host)]).toEqual([host, false]);
    expect(await canConnect('127.0.0.1')).toBe(true);
  });

  test.each([
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/constructor',
    '/__proto__',
  ])('has no %s', async (path) => {
    expect(await (async () => (await fetch(`${preview.url.slice(0, -1)}${path}`)).status)()).toBe(404);
  });

  test('accepts no other method', async () => {
    expect((await fetch(preview.url, { method: 'PUT' })).status).toBe(405);
    expect((await fetch(preview.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('PREVIEW_PORT', () => {
  test('that is already in use is reported in one plain line', async () => {
    const { port } = new URL(preview.url);
    expect(await failToStart({ PREVIEW_PORT: port })).toEqual({
      code: 1,
      said: `PREVIEW_PORT cannot be used: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
    });
  });

  test.each(['0', '65536', 'mine'])('cannot be %s', async (port) => {
    const said = `PREVIEW_PORT must be a port, 1 to 65535, not "${port}"\n`;
    expect(await failToStart({ PREVIEW_PORT: port })).toEqual({ code: 1, said });
  });

  test('counts as not set if it is empty', async () => {
    const other = await startPreview({ PREVIEW_PORT: ' ' });
    await other.stop();
  });
});

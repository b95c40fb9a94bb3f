/** The preview's server: its few routes, and nothing else. */
import { request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ConfigError } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openPreview } from '../../src/preview/door.ts';
import { generations } from '../interview.ts';

const services = { commands, generations, log: openLog('silent') };
const told = vi.spyOn(console, 'log').mockReturnValue();
let server: Server;
let url: string;
let port: number;
beforeAll(async () => {
  server = await openPreview(services);
  ({ port } = server.address() as AddressInfo);
  url = `http://127.0.0.1:${port}/`;
});
afterAll(() => {
  server.close();
  told.mockRestore();
});

const PAGE = '00000000-0000-4000-8000-000000000000';
const where = { page: PAGE, place: 'channel' };

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(new URL('/actions', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const act = (action: unknown, elsewhere = {}) => post({ ...where, ...elsewhere, action });
const ask = { type: 'command', name: 'ask', options: { question: 'how many visas are waiting' } };
const press = { type: 'press', on: '00000000-0000-4000-8000-000000000001', id: '1:1:share' };
const nested = (depth: number) => `${'{"type":17,"components":['.repeat(depth)}${']}'.repeat(depth)}`;

/** The status of a request whose headers no browser would send. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

function canConnect(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
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
    const response = await fetch(url);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(await response.text()).not.toMatch(/https?:|style=|<script>/);
  });

  test('answers with the message as HTML', async () => {
    const { html } = (await (await act(ask)).json()) as { html: string };
    expect(html).toMatch(/^\s*<article id="[-0-9a-f]{36}" class="message" tabindex="-1">/);
    expect(html).toMatch(/<h3>(?:The text says|These passages come closest)</);
    expect(html).toMatch(/<\/article>\s*$/);
  });

  test.each<[string, unknown, number]>([
    ['no JSON', '{', 400],
    ['JSON that is no action', { ...where, action: { type: 'dance' } }, 400],
    ['an action with wrong parts', { ...where, action: { ...ask, options: 7 } }, 400],
    ['a place that there is none of', { ...where, place: '__proto__', action: ask }, 400],
    ['a page that is none', { ...where, page: '__proto__', action: ask }, 400],
    ['more than it takes', { ...where, action: { ...ask, options: { question: 'x'.repeat(600_000) } } }, 413],
    [
      'a longer text than Discord takes',
      { ...where, action: { type: 'message', text: 'x'.repeat(6001) } },
      400,
    ],
    ['a press on a message that is not there', { ...where, action: press }, 400],
    ['a press on what is no message', { ...where, action: { ...press, on: '__proto__' } }, 400],
    ['a press on nothing', { ...where, action: { ...press, on: null } }, 400],
    ['a press on a forged message', { ...where, action: { ...press, on: { payload: { flags: 0 } } } }, 400],
    ['messages in messages without end', `{"action":${nested(4000)}}`, 400],
  ])('refuses %s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  test('knows only the messages of the conversation that a press is in', async () => {
    const { html } = (await (await act(ask)).json()) as { html: string };
    const own = { ...press, on: /id="([-0-9a-f]{36})"/.exec(html)?.[1] };
    expect((await act(own, { page: '00000000-0000-4000-8000-000000000002' })).status).toBe(400);
    expect((await act(own, { place: 'direct' })).status).toBe(400);
    expect((await act(own)).status).toBe(200);
  });

  test('refuses other content types and other sites', async () => {
    const body = { ...where, action: ask };
    expect((await post(body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(body, { origin: 'https://example.org' })).status).toBe(403);
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
    expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
  });

  test('accepts no other method', async () => {
    expect((await fetch(url, { method: 'PUT' })).status).toBe(405);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });
});

test('says where it is', () => {
  expect(told.mock.calls).toEqual([[`The preview is at ${url}`]]);
});

describe('PREVIEW_PORT', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['0', 'must be a port, 1 to 65535, not "0"'],
    ['65536', 'must be a port, 1 to 65535, not "65536"'],
    ['mine', 'must be a port, 1 to 65535, not "mine"'],
    ['in use', 'cannot be used: listen EADDRINUSE: address already in use 127.0.0.1:'],
  ])('that is %s is reported in one plain line', async (typed, fault) => {
    const isInUse = typed === 'in use';
    vi.stubEnv('PREVIEW_PORT', isInUse ? String(port) : typed);
    await expect(openPreview(services)).rejects.toThrow(
      new ConfigError(`PREVIEW_PORT ${fault}${isInUse ? port : ''}`),
    );
  });

  test('counts as not set if it is empty', async () => {
    vi.stubEnv('PREVIEW_PORT', ' ');
    const other = await openPreview(services);
    expect((other.address() as AddressInfo).port).not.toBe(0);
    other.close();
  });
});

/** The preview's server: its few routes, and nothing for anybody else. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from './browser.ts';

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

/** The status of a request whose headers no browser would send. */
function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(preview.url, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the preview', () => {
  test('allows its page nothing from elsewhere', async () => {
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
  ])('refuses %s', async (_, action, status) => {
    expect((await act(action)).status).toBe(status);
  });

  test('refuses what is not declared as JSON, and another site', async () => {
    expect((await act(ask, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await act(ask, { origin: 'https://example.org' })).status).toBe(403);
    expect(await statusWith({ host: 'example.org' })).toBe(403);
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

  test('takes no other method', async () => {
    expect((await fetch(preview.url, { method: 'PUT' })).status).toBe(405);
    expect((await fetch(preview.url, { method: 'POST' })).status).toBe(405);
  });
});

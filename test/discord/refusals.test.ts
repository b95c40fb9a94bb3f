import { describe, expect, onTestFinished, test } from 'vitest';
import { LoopbackDiscord } from './server/loopback-discord.ts';
import { type Component, checkMessage, FLAG_COMPONENTS_V2, type MessageBody } from './server/refusals.ts';

const text = (content: string): Component => ({ type: 10, content });
const button = (label: string, custom_id: string): Component => ({ type: 2, style: 2, label, custom_id });
const row = (...components: Component[]): Component => ({ type: 1, components });
const v2 = (...components: Component[]): MessageBody => ({ flags: FLAG_COMPONENTS_V2, components });
const select = (options: number, label = 'x'): Component => ({
  type: 3,
  custom_id: 'menu',
  options: Array.from({ length: options }, (_, i) => ({ label, value: String(i) })),
});
const many = <Item>(count: number, make: (i: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('the loopback Discord refuses what Discord refuses', () => {
  test.each<[string, MessageBody, MessageBody]>([
    ['content of over 2000 characters', { content: 'x'.repeat(2000) }, { content: 'x'.repeat(2001) }],
    [
      'over 4000 characters of text',
      v2(text('x'.repeat(2000)), text('x'.repeat(2000))),
      v2(text('x'.repeat(2000)), text('x'.repeat(2001))),
    ],
    ['over 40 components', v2(...many(40, () => text('x'))), v2(...many(41, () => text('x')))],
    ['over 10,170 bytes', v2(text('€'.repeat(3380))), v2(text('€'.repeat(3390)))],
    ['an empty text', v2(text('x')), v2(text(' '))],
    ['content beside components v2', v2(text('x')), { ...v2(text('x')), content: 'x' }],
    ['components v2 without the flag', v2(text('x')), { components: [text('x')] }],
    [
      'a custom id of over 100 characters',
      v2(row(button('x', 'y'.repeat(100)))),
      v2(row(button('x', 'y'.repeat(101)))),
    ],
    [
      'a custom id twice',
      v2(row(button('x', 'a'), button('x', 'b'))),
      v2(row(button('x', 'a'), button('x', 'a'))),
    ],
    [
      'a label of over 80 characters',
      v2(row(button('x'.repeat(80), 'y'))),
      v2(row(button('x'.repeat(81), 'y'))),
    ],
    [
      'over 5 buttons in a row',
      v2(row(...many(5, (i) => button('x', `${i}`)))),
      v2(row(...many(6, (i) => button('x', `${i}`)))),
    ],
    ['over 25 choices in a menu', v2(row(select(25))), v2(row(select(26)))],
    [
      'a choice of over 100 characters',
      v2(row(select(1, 'x'.repeat(100)))),
      v2(row(select(1, 'x'.repeat(101)))),
    ],
    [
      'a section without a button',
      v2({ type: 9, components: [text('x')], accessory: button('x', 'y') }),
      v2({ type: 9, components: [text('x')] }),
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [text('x')] }),
      v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    ],
    ['an empty message', { content: 'x' }, {}],
  ])('%s', (_, inside, outside) => {
    expect(() => checkMessage(inside)).not.toThrow();
    expect(() => checkMessage(outside)).toThrow();
  });

  test('a second answer, a late one, and one of the wrong kind', async () => {
    const discord = await LoopbackDiscord.start();
    onTestFinished(() => discord.close());
    const answer = async (token: string, body: unknown) => {
      const url = `${discord.apiUrl}/v10/interactions/1/${token}/callback`;
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      return response.status === 204 ? 204 : ((await response.json()) as { code: number }).code;
    };
    const open = (token: string, type: number) => {
      const { world } = discord;
      const user = world.newUser('ann');
      world.interactions.set(token, {
        id: '1',
        token,
        type,
        user,
        channelId: world.general.id,
        sentAt: world.clock,
        ephemeral: false,
      });
    };
    const reply = { type: 4, data: v2(text('x')) };
    open('twice', 2);
    expect([await answer('twice', reply), await answer('twice', reply)]).toEqual([204, 40060]);
    open('wrong', 2);
    expect(await answer('wrong', { type: 8, data: { choices: [] } })).toBe(50035);
    open('late', 2);
    discord.world.clock += 3001;
    expect(await answer('late', reply)).toBe(10062);
    expect(await answer('unknown', reply)).toBe(10062);
  });
});

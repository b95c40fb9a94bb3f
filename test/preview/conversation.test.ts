/** What the preview keeps of a conversation, and what it would send to Discord. */
import pino from 'pino';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Action, Conversation, payloadOf } from '../../src/preview/conversation.ts';
import { generations } from '../interview.ts';

const core = { commands, generations, moderatorServer: undefined, log: pino({ level: 'silent' }) };
const help: Action = { type: 'command', name: 'help', options: {} };

test('an answer pings nobody, whatever it quotes', async () => {
  const question = '@everyone <@100000000000000000> visas';
  const asked: Action = { type: 'command', name: 'ask', options: { question } };
  const { shown } = await new Conversation('channel', core).act(asked);
  expect(shown?.map(payloadOf)).toMatchObject([
    { flags: 1 << 15, components: [{ type: 17 }], allowed_mentions: { parse: [] } },
  ]);
});

test('an option that is left blank is not given', async () => {
  const conversation = new Conversation('channel', core);
  const options = { subject: 'visas', source: ' ', explain: '', private: '' };
  const { shown: blank } = await conversation.act({ type: 'command', name: 'topic', options });
  const { shown: bare } = await conversation.act({
    type: 'command',
    name: 'topic',
    options: { subject: 'visas' },
  });
  expect(blank?.[0]?.components).toEqual(bare?.[0]?.components);
});

test('a message in the channel that does not mention the bot gets no answer', async () => {
  const conversation = new Conversation('channel', core);
  expect(await conversation.act({ type: 'message', text: 'visas, Verbatim?' })).toEqual({});
});

test('the latest hundred messages are kept', async () => {
  const conversation = new Conversation('channel', core);
  const ids: string[] = [];
  for (let i = 0; i < 101; i += 1) ids.push((await conversation.act(help)).shown?.[0]?.id ?? '');
  const press = (on = '') => conversation.act({ type: 'press', on, id: '1:1:delete' });
  await expect(press(ids[0])).rejects.toThrow('That message no longer exists.');
  expect(await press(ids[1])).toEqual({ removed: ids[1] });
  await expect(press(ids[1])).rejects.toThrow('That message no longer exists.');
});

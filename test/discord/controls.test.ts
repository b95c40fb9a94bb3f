import { type ButtonInteraction, ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openBot } from '../../src/discord/bot.ts';
import { useControl } from '../../src/discord/controls.ts';
import { openLog } from '../../src/log.ts';
import { contextFor } from '../../src/request/command.ts';
import { generations } from '../interview.ts';

const bot = openBot({ commands, generations, log: openLog('silent') });

/** Presses Share on the answer; resolves with what the bot does, in order. */
async function share(id: string): Promise<string[]> {
  const calls: string[] = [];
  const record = (name: string) => async () => void calls.push(name);
  const interaction = {
    message: { id, components: [{ toJSON: () => ({ type: ComponentType.Container, components: [] }) }] },
    user: { displayName: 'ann' },
    guildId: null,
    channel: null,
    memberPermissions: null,
    ...Object.fromEntries(['reply', 'update', 'followUp'].map((name) => [name, record(name)])),
  };
  const context = contextFor(bot, { person: { name: 'ann', moderates: false }, place: { kind: 'direct' } });
  await useControl('share', interaction as unknown as ButtonInteraction, bot, context);
  return calls;
}

test('the last ten thousand shared answers are recognised, and no more', async () => {
  for (let i = 0; i < 10_000; i++) expect(await share(`answer ${i}`)).toEqual(['update', 'followUp']);
  expect(await share('answer 0')).toEqual(['reply']);
  await share('answer 10000');
  expect(await share('answer 1')).toEqual(['reply']);
  expect(await share('answer 0')).toEqual(['update', 'followUp']);
});

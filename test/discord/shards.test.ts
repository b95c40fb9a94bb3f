/** Several processes of one bot, each with some of its shards. */
import { expect, test } from 'vitest';
import { BotProcess } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { discord, useOwnDiscord } from './server/own-discord.ts';

const ANSWER = /^### Passage 3 of 52\n/;
const PASSAGE = { passage: '3' };

useOwnDiscord();

/** No test here needs the models. */
const start = (env: NodeJS.ProcessEnv) => BotProcess.start(discord, { MODELS_DIR: 'nowhere', ...env });

test('the process with the first shard registers the commands and answers direct messages, and each answers in the servers of its shards', async () => {
  const second = await start({ SHARDS: '1', SHARD_COUNT: '2' });
  expect(discord.world.commands.has('global')).toBe(false);
  expect(second.log.find(({ msg }) => msg === 'commands registered')).toMatchObject({
    scope: 'another process',
  });
  const first = await start({ SHARDS: '0', SHARD_COUNT: '2' });
  expect(first.log.find(({ msg }) => msg === 'commands registered')).toMatchObject({ scope: 'global' });
  expect(discord.world.commands.has('global')).toBe(true);
  const ann = discord.person('ann');
  for (const shard of [0, 1])
    expect(draw(await ann.slash('read', PASSAGE, discord.addServerOf(shard)))).toMatch(ANSWER);
  expect(draw(await ann.says('read 3'))).toMatch(ANSWER);
  await Promise.all([first.stop(), second.stop()]);
  const places = ({ log }: BotProcess) => log.filter(({ msg }) => msg === 'request').map(({ door }) => door);
  expect(places(first)).toEqual(['server', 'direct']);
  expect(places(second)).toEqual(['server']);
});

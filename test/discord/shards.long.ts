/** Several processes of one bot, each with some of its shards. */
import { expect, test } from 'vitest';
import { BotProcess } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { freePort } from './server/free-port.ts';
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

test('one process runs as many shards as Discord recommends, and its health and metrics name each', async () => {
  discord.rest.recommendedShards = 2;
  const port = await freePort();
  await start({ SHARDS: 'auto', METRICS_PORT: String(port) });
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(JSON.parse(await ask('/healthz'))).toMatchObject({
    healthy: true,
    shards: { 0: true, 1: true },
  });
  expect(await ask('/metrics')).toContain('verbatim_shard_ready{shard="1"} 1\n');
  const ann = discord.person('ann');
  for (const shard of [0, 1])
    expect(draw(await ann.slash('read', PASSAGE, discord.addServerOf(shard)))).toMatch(ANSWER);
});

test('an event that two processes with the same shard receive is answered by one of them', async () => {
  const [old, young] = [
    await start({ SHARDS: '0', SHARD_COUNT: '1' }),
    await start({ SHARDS: '0', SHARD_COUNT: '1' }),
  ];
  const ann = discord.person('ann');
  expect(draw(await ann.slash('read', PASSAGE))).toMatch(ANSWER);
  expect(draw(await ann.says('read 3'))).toMatch(ANSWER);
  await Promise.all([old.stop(), young.stop()]);
  const { world } = discord;
  const answers = [...world.messages.values()].filter(({ author }) => author === world.bot);
  expect(answers.map(draw)).toEqual([expect.stringMatching(ANSWER), expect.stringMatching(ANSWER)]);
});

/** Stopping the real bot process and starting it again. */
import { expect, test } from 'vitest';
import { BotProcess } from './server/bot-process.ts';
import { draw } from './server/drawing.ts';
import { discord, useOwnDiscord } from './server/own-discord.ts';
import type { Fault } from './server/rest.ts';

useOwnDiscord();

/**
 * Holds the first matching request until the bot has begun to shut down and has either exited or shown that it is still
 * running.
 */
function holdUntilClosing(bot: BotProcess, route: RegExp, answer?: Fault): Promise<unknown> {
  const { world, gateway, rest } = discord;
  const closing = discord.logged('closing');
  let held = false;
  rest.faults.push(async (request, response) => {
    if (held || !route.test(`${request.method} ${request.path}`)) return undefined;
    held = true;
    world.events.emit('held');
    await closing;
    await Promise.race([gateway.ping(), bot.exited]);
    return answer?.(request, response);
  });
  return world.until('held', 'the reply to be on its way');
}

const closed = () => discord.world.until('disconnected', 'the gateway to close', (code: number) => code);

test('a bot that is stopped finishes its answers, and one that is started again knows old buttons', async () => {
  const identified = discord.world.until('identified', 'the bot to identify', (intents: number) => intents);
  const first = await BotProcess.start(discord);
  // No privileged intent.
  expect(await identified).toBe((1 << 0) | (1 << 9) | (1 << 12));
  const ann = discord.person('ann');
  const old = await ann.slash('topic', { subject: 'visas' });

  const callback = holdUntilClosing(first, /\/callback$/, () => ({ status: 500, body: {} }));
  const answer = ann.slash('topic', { subject: 'visas' });
  await callback;
  const code = closed();
  const exited = first.stop();
  expect(draw(await answer)).toMatch(/^### On “visas”/);
  expect([await exited, await code]).toEqual([0, 1000]);

  discord.calm();
  const second = await BotProcess.start(discord, { MODELS_DIR: 'nowhere' });
  const turned = await ann.press(old, 'Next page');
  expect(turned.id).toBe(old.id);
  expect(draw(turned)).toMatch(/\n-# Page 2 of 2 · \/topic subject:visas\n/);
  expect(draw(await ann.press(turned, 'Read on'))).toMatch(/^\(private\)\n### Passage \d+ of 52\n/);

  const history = holdUntilClosing(second, /^GET \/channels\/\d+\/messages$/);
  const reply = ann.says('read 3');
  await history;
  const secondCode = closed();
  const ended = second.stop('SIGINT');
  expect(draw(await reply)).toMatch(/^### Passage 3 of 52\n/);
  expect([await ended, await secondCode]).toEqual([0, 1000]);
  const warnings = second.log.flatMap(({ level, msg }) => (level >= 40 ? msg : []));
  expect(warnings).toEqual([expect.stringMatching(/^The models cannot be used, /)]);
});

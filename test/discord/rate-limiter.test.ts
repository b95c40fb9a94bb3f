/** People who ask too often are told privately when to ask again. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Limiter } from '../../src/discord/rate-limiter.ts';
import { draw } from './server/drawing.ts';
import type { Person } from './server/person.ts';
import { discord, useTheBot } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

useTheBot();
const { pace } = discord.world;
beforeEach(() => {
  discord.world.pace = 1;
});
afterEach(() => {
  wait(20_000);
  discord.world.pace = pace;
});

const HASTE =
  /^\(private\)\n### You are asking faster than I can answer. Please try again in (?:19|20) seconds\.$/;
/** Asks for what needs no model. */
const asks = (person: Person) => person.slash('read', { passage: '3' });
const ANSWER = /^### Passage 3 of 52\n/;
const wait = (ms: number) => {
  const { world } = discord;
  world.pace = ms;
  world.nextId();
  world.pace = 1;
};

async function times(count: number, act: (i: number) => Promise<Message>): Promise<Message[]> {
  const messages: Message[] = [];
  for (let i = 0; i < count; i++) messages.push(await act(i));
  return messages;
}

describe('somebody who asks more than ten times in twenty seconds', () => {
  test('is told privately when to ask again, and can then', async () => {
    const ann = discord.person('ann');
    const answers = await times(10, () => asks(ann));
    expect(answers.map(draw).every((drawn) => ANSWER.test(drawn))).toBe(true);
    expect(draw(await asks(ann))).toMatch(HASTE);
    expect(draw(await ann.press(answers[0] as Message, 'Next passage'))).toMatch(HASTE);
    expect(draw(await asks(discord.person('ben')))).toMatch(ANSWER);
    expect(await ann.autocomplete('topic', 'subject', 'syr')).not.toEqual([]);
    wait(20_000);
    expect(draw(await asks(ann))).toMatch(ANSWER);
  });

  test('in messages is told in a direct message, once', async () => {
    const cat = discord.person('cat');
    const channel = discord.world.general;
    const mention = `<@${discord.world.bot.id}> read 3`;
    wait(20_000);
    await times(10, () => cat.says(mention, { channel }));
    const told = discord.world.answerIn(cat.dm);
    cat.writes(mention, { channel });
    expect(`(private)\n${draw(await told)}`).toMatch(HASTE);
    const before = discord.world.messages.size;
    cat.writes(mention, { channel });
    cat.writes('visas');
    await discord.person('dan').says('hello');
    expect(discord.world.messages.size).toBe(before + 4);
    wait(20_000);
    await times(10, () => cat.says(mention, { channel }));
    const toldAgain = discord.world.answerIn(cat.dm);
    cat.writes(mention, { channel });
    expect(`(private)\n${draw(await toldAgain)}`).toMatch(HASTE);
  });
});

test('a server that asks more than sixty times in twenty seconds waits, and direct messages do not', async () => {
  wait(20_000);
  const people = Array.from({ length: 7 }, (_, i) => discord.person(`member ${i}`));
  const answers = await times(61, (i) => asks(people[i % people.length] as Person));
  expect(draw(answers[59] as Message)).toMatch(ANSWER);
  expect(draw(answers[60] as Message)).toMatch(HASTE);
  expect(draw(await (people[6] as Person).says('read 3'))).toMatch(/### Passage 3 of 52\n/);
});

test('nobody is admitted more than ten times in any twenty seconds, or waits longer than that', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 20, maxLength: 200 });
  fc.assert(
    fc.property(steps, (pauses) => {
      const limiter = new Limiter();
      const admitted: number[] = [];
      let at = 0;
      for (const pause of pauses) {
        at += pause;
        const waitMs = limiter.refuse({ person: 'ann', server: null, at });
        const recent = admitted.filter((time) => time > at - 20_000).length;
        if (waitMs ? recent < 10 || waitMs > 20_000 : recent >= 10) return false;
        if (!waitMs) admitted.push(at);
      }
      return true;
    }),
  );
});

test('a request is forgotten after ten thousand others', () => {
  const limiter = new Limiter();
  const asks = (person: string) => limiter.refuse({ person, server: null, at: 0 });
  for (let i = 0; i < 10; i++) asks('ann');
  expect(asks('ann')).toBe(20_000);
  for (let i = 0; i < 10_000; i++) asks(`other ${i}`);
  expect(asks('ann')).toBeUndefined();
});

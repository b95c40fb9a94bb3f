/** Failures of Discord and the network: the process survives, and people are answered whenever Discord allows it. */
import { describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { MODERATOR } from './server/person.ts';
import { FLAG_EPHEMERAL } from './server/refusals.ts';
import type { Fault } from './server/rest.ts';
import { ANSWER, ann, ask, useFaults } from './server/still-answers.ts';
import { bot, discord } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

useFaults();

/** Limits the rate of the next `times` requests whose `METHOD /path` matches. */
function limitRate(route: RegExp, seconds: number, scope = {}, times?: number): void {
  const headers = { 'content-type': 'application/json', 'retry-after': String(seconds), ...scope };
  const said = { message: 'You are being rate limited.', retry_after: seconds };
  discord.fail(
    route,
    (_, response) => {
      response.writeHead(429, headers).end(JSON.stringify(said));
      return 'handled';
    },
    times,
  );
}

/** Does what the next such request asks for, but loses the response; resolves when it is tried again. */
function loseResponse(route: RegExp): Promise<unknown> {
  const { world, rest } = discord;
  const losing: Fault = (request) => {
    rest.take(request);
    return { status: 500, body: {} };
  };
  const again = world.until('again', 'the second try');
  discord.fail(route, losing, 1);
  discord.fail(route, () => void world.events.emit('again'), 1);
  return again;
}

const CALLBACK = /\/callback$/;
const NEW_MESSAGE = /^POST \/channels\/\d+\/messages$/;
const OLD_MESSAGES = /^GET \/channels\/\d+\/messages$/;

describe('the connection', () => {
  test('whose session is invalid but resumable is resumed', async () => {
    const returned = discord.world.until('resumed', 'the bot to come back');
    discord.gateway.invalidateSession(true);
    await returned;
    expect(draw(await ask())).toMatch(ANSWER);
  });

  test('that resumes receives what it missed, and answers it once', async () => {
    const asked = discord.world.answerIn(ann.dm);
    discord.gateway.drop();
    ann.writes('read 3');
    expect(draw(await asked)).toMatch(ANSWER);
    await ask();
    const answers = discord.world.messagesIn(ann.dm).filter(({ author }) => author === discord.world.bot);
    expect(answers).toHaveLength(1);
  });

  test.each([
    '{"op":',
    'null',
    '[]',
    '{"op":99,"d":null}',
    '{"op":0,"t":"NEWS_OF_TOMORROW","s":null,"d":{"a":1}}',
    '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":77,"id":"1","token":"x"}}',
    '{"op":0,"t":"MESSAGE_CREATE","s":null,"d":{}}',
    '{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}',
    '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":null}',
    '{"op":0,"t":"INTERACTION_CREATE","s":null,"d":{"type":2,"id":"1","token":"x","user":{"id":"1"},"data":{}}}',
  ])('that sends %s survives', async (text) => {
    discord.gateway.sendRaw(text);
    expect(draw(await ask())).toMatch(ANSWER);
  });
});

describe('an event that arrives twice', () => {
  const requests = async () => (await bot.readLog()).filter(({ msg }) => msg === 'request').length;

  test('as a message is answered once and counted once', async () => {
    const [before, messages] = [await requests(), discord.world.messagesIn(ann.dm).length];
    const answer = discord.world.answerIn(ann.dm);
    ann.writes('read 3');
    discord.gateway.repeat();
    await answer;
    await ask();
    expect(await requests()).toBe(before + 2);
    expect(discord.world.messagesIn(ann.dm)).toHaveLength(messages + 2);
  });

  test('as a command is answered once and counted once', async () => {
    const before = await requests();
    const lines = await bot.warningsWhile(async () => {
      const answer = ask();
      discord.gateway.repeat();
      expect(draw(await answer)).toMatch(ANSWER);
      await ask();
    });
    expect(lines).toEqual([]);
    expect(await requests()).toBe(before + 2);
  });
});

describe('history that cannot be read', () => {
  const unreadable = () => discord.refuse(OLD_MESSAGES, 403, 50001, 'Missing Access');

  test.each([
    'more',
    'in context',
    'who said that?',
  ])('is given as the reason why “%s” is not answered', async (line) => {
    const channel = discord.world.general;
    await ann.says(`<@${discord.world.bot.id}> topic visas`, { channel });
    unreadable();
    expect(draw(await ann.says(`<@${discord.world.bot.id}> ${line}`, { channel }))).toBe(
      '### I cannot read the messages before this one, so I do not know what you mean. To read them in a server, I need the Read Message History permission.',
    );
  });

  test('does not stop a question from being answered', async () => {
    unreadable();
    expect(draw(await ann.says('how many visas are waiting'))).toMatch(/^### (?:The text|These passages) /);
    expect(draw(await ann.says('and in 2021?'))).toMatch(/^### /);
  });
});

describe('a REST request', () => {
  test.each<[string, Fault]>([
    ['fails with 500', () => ({ status: 500, body: { code: 0, message: 'Internal Server Error' } })],
    ['fails with 502', () => ({ status: 502, body: undefined })],
    [
      'is reset',
      (_, response) => {
        response.destroy();
        return 'handled';
      },
    ],
    ['hangs', () => 'handled'],
  ])('that %s is retried', async (_, fault) => {
    discord.fail(CALLBACK, fault, 1);
    discord.fail(NEW_MESSAGE, fault, 1);
    for (const answer of await Promise.all([ask(), ann.says('read 3')])) expect(draw(answer)).toMatch(ANSWER);
  });

  test.each([
    false,
    true,
  ])('that is rate-limited waits as long as it is told (global: %s)', async (global) => {
    const scope = { 'x-ratelimit-scope': global ? 'global' : 'user' };
    limitRate(CALLBACK, 0.05, { ...scope, ...(global ? { 'x-ratelimit-global': 'true' } : {}) }, 1);
    const lines = await bot.warningsWhile(async () => expect(draw(await ask())).toMatch(ANSWER));
    expect(lines).toEqual(['Discord has rate-limited the bot']);
  });

  test('whose response was lost causes no second message', async () => {
    const before = discord.world.messagesIn(ann.dm).length;
    const again = loseResponse(NEW_MESSAGE);
    ann.writes('read 3');
    await again;
    await ask();
    expect(discord.world.messagesIn(ann.dm)).toHaveLength(before + 2);
  });

  test.each([
    ['interaction is unknown', 404, 10062, 'Unknown interaction'],
    ['server fails for good', 500, 0, 'Internal Server Error'],
  ])('whose %s is logged once', async (_, status, code, message) => {
    discord.refuse(CALLBACK, status, code, message);
    const line = status === 500 ? 'a request to Discord failed' : message;
    const lines = await bot.warningsWhile(async () => {
      const told = discord.logged(line);
      ann.sends('read', { passage: '3' });
      await told;
      await ann.says('hello');
    });
    expect(lines).toEqual([line]);
  });
});

test('an answer that Discord accepts, but whose response is lost, is not an error', async () => {
  const lines = await bot.warningsWhile(async () => {
    const again = loseResponse(CALLBACK);
    expect(draw(await ask())).toMatch(ANSWER);
    await again;
    await ann.says('hello');
  });
  expect(lines).toEqual([]);
});

describe('an acknowledgement that Discord accepts, but whose response is lost,', () => {
  test('is followed by the answer', async () => {
    const answer = discord.world.until('message', 'the answer', (message: Message) =>
      draw(message).startsWith('(private)\n### The corpus has been read again') ? true : undefined,
    );
    void loseResponse(CALLBACK);
    discord.person('mod', MODERATOR).sends('reindex');
    await answer;
  });

  test('is followed by the deletion that was asked for', async () => {
    const answer = await ann.slash('read', { passage: '3' });
    const gone = discord.world.gone(answer);
    void loseResponse(CALLBACK);
    ann.presses(answer, 'Delete');
    await gone;
  });
});

describe('a mention', () => {
  const mention = () => `<@${discord.world.bot.id}> read 3`;
  const channel = () => discord.world.general;

  test('where the bot cannot read the history is answered without a reference', async () => {
    discord.refuse(OLD_MESSAGES, 403, 50001, 'Missing Access', 1);
    discord.refuse(NEW_MESSAGE, 403, 160002, 'Cannot reply without permission to read message history', 1);
    const answer = await ann.says(mention(), { channel: channel() });
    expect(draw(answer)).toMatch(ANSWER);
    expect(answer.message_reference).toBeUndefined();
  });

  test('where the bot would have to wait for hours is answered in a direct message, and the log says how long', async () => {
    const path = new RegExp(`^POST /channels/${channel().id}/messages$`);
    limitRate(path, 86_400);
    const waits = discord.logged('Discord has rate-limited the bot');
    const direct = discord.world.answerIn(ann.dm);
    ann.writes(mention(), { channel: channel() });
    expect(draw(await direct)).toMatch(ANSWER);
    expect(await waits).toMatchObject({ seconds: '86400' });
  });

  test('by somebody who accepts no direct messages either is logged', async () => {
    discord.refuse(NEW_MESSAGE, 403, 50013, 'Missing Permissions');
    const line = 'Missing Permissions';
    const lines = await bot.warningsWhile(async () => {
      const told = discord.logged(line);
      ann.writes(mention(), { channel: channel() });
      await told;
      await ask();
    });
    expect(lines).toEqual([line]);
  });
});

describe('a button', () => {
  test('whose message was deleted is answered privately', async () => {
    const answer = await ann.slash('topic', { subject: 'visas' });
    discord.refuse(CALLBACK, 404, 10008, 'Unknown Message', 1);
    const turned = await ann.press(answer, 'Next page');
    expect(turned.id).not.toBe(answer.id);
    expect(turned.flags & FLAG_EPHEMERAL).toBe(FLAG_EPHEMERAL);
    expect(draw(turned)).toMatch(/^\(private\)\n### On “visas”/);
  });
});

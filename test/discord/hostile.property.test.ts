/** Whatever people send, through every entrance: it is answered, pings nobody, breaks no layout, and ends nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BotProcess } from './server/bot-process.ts';
import { LoopbackDiscord } from './server/loopback-discord.ts';
import { componentsOf, MODERATOR, type Person } from './server/person.ts';
import type { Message, StoredCommand } from './server/world.ts';

const INPUTS = 10_000;

let discord: LoopbackDiscord;
let bot: BotProcess;
let ann: Person;
let mod: Person;
let answer: Message;
let commands: StoredCommand[];

beforeAll(async () => {
  discord = await LoopbackDiscord.start();
  bot = await BotProcess.start(discord, { LOG_LEVEL: 'warn' }, false);
  await discord.world.until('registered', 'the commands', () => true);
  ann = discord.person('ann');
  mod = discord.person('mod', MODERATOR);
  answer = await ann.slash('topic', { subject: 'visas' });
  commands = (discord.world.commands.get('global') ?? []).filter(({ name }) => name !== 'reindex');
});
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await discord.close();
});

const SNIPPETS = [
  ...[
    'visas',
    'how many',
    'Antonov',
    'arms control',
    '40%',
    'we are not aware of any requests to this effect',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'NaN',
    '-0',
    '1e999',
    '$&',
    '%s',
    '\\',
  ],
  ...[
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<@&123456789012345678>',
    '<#123456789012345678>',
    '<t:0:R>',
  ],
  ...[
    '```',
    '`',
    '**',
    '__',
    '~~',
    '||',
    '> ',
    '>>> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '[x](https://y.z)',
    ':100:',
    'a:b',
    '<https://y.z>',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u0007',
    '\u2028',
    '\u202e',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udfff',
  ],
  ...['🏳️‍🌈', 'Z̸̡̛͇͖͓̎̆̀͌a̶͚̓̀l̷̨̈́g̸o̵', 'שלום', 'مرحبا', '你好', 'ﷺ', '𝕏', 'İ', 'ß', 'ﬁ'],
  ...[
    '"',
    '“',
    '”',
    '«',
    "'",
    '-visas',
    '-"',
    'source:',
    'section:yes',
    'page:2',
    'explain:yes',
    '/ask ',
    '/topic ',
    '/',
  ],
  ...[
    'more',
    'in context',
    'who said that?',
    'help',
    'reindex',
    '1:1:',
    '1:1:back',
    '1:1:share',
    '2:1:',
    '1:999999:',
  ],
  ...[
    'visas '.repeat(1000),
    '"'.repeat(3000),
    'x'.repeat(6000),
    '-a '.repeat(2000),
    '*'.repeat(6000),
    '🙂'.repeat(3000),
  ],
];
const text = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 6 })
        .map((all) => all.join('')),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 6 })
        .map((all) => all.join(' ')),
    },
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
  )
  .map((words) => words.slice(0, 6000));

const INTERACTIONS = ['command', 'autocomplete', 'button', 'menu', 'message menu'] as const;
/** discord.js sends at most 50 messages a second, because Discord takes no more; so there are fewer of them. */
const MESSAGES = ['direct message', 'mention'] as const;
const input = fc.record({
  entrance: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...INTERACTIONS) },
    { weight: 1, arbitrary: fc.constantFrom(...MESSAGES) },
  ),
  text,
  which: fc.nat(1000),
  prefix: fc.constantFrom(
    '',
    '1:1:',
    '1:2:',
    '1:1:/topic subject:',
    '1:1:/read passage:',
    '1:1:/verify text:',
    '1:1:/cite passage:',
  ),
});
type Input = typeof input extends fc.Arbitrary<infer Value> ? Value : never;

test(`${INPUTS} inputs`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(input, async (each) => {
      discord.world.refusals.length = 0;
      discord.world.pings.length = 0;
      bot.log.length = 0;
      const message = await send(each);
      if (message) checkLayout(message);
      expect(discord.world.refusals).toEqual([]);
      expect(discord.world.pings).toEqual([]);
      expect(bot.log).toEqual([]);
      discord.world.messages.clear();
      discord.world.messages.set(answer.id, answer);
      discord.rest.requests.length = 0;
    }),
    { numRuns: INPUTS },
  );
});

/** Resolves with the answer, if one is due. */
async function send({ entrance, text: written, which, prefix }: Input): Promise<Message | undefined> {
  const person = which % 10 === 0 ? mod : ann;
  const channel = discord.world.general;
  switch (entrance) {
    case 'command': {
      const command = pick(
        commands.filter(({ type }) => type === 1),
        which,
      );
      const options = (command.options ?? []).map(({ name, type }) => ({
        name,
        type,
        value: type === 5 ? which % 2 === 0 : written,
      }));
      return person.forge({ data: { id: command.id, name: command.name, type: 1, options } });
    }
    case 'autocomplete': {
      const completed = commands.flatMap(({ name, type, options = [] }) =>
        type === 1
          ? options.filter(({ autocomplete }) => autocomplete).map((option) => [name, option.name] as const)
          : [],
      );
      await person.autocomplete(...pick(completed, which), written);
      return undefined;
    }
    case 'button':
      return person.pressId(answer, `${prefix}${written}`.slice(0, 100) || 'x');
    case 'menu':
      return person.forge({
        type: 3,
        message: answer,
        data: { component_type: 3, custom_id: 'menu', values: [`${prefix}${written}`], id: 1 },
      });
    case 'direct message':
      return person.says(typed(written));
    case 'mention':
      return person.says(typed(`<@${discord.world.bot.id}> ${written}`), { channel });
    case 'message menu':
      return person.messageMenu(
        which % 2 === 0 ? 'Verify quotation' : 'Find in the interview',
        discord.world.post(channel.id, mod.user, { content: typed(written) }),
      );
  }
}

/** What a client lets people send as a message. */
function typed(written: string): string {
  const sent = written.slice(0, 2000).toWellFormed();
  return sent.trim() === '' ? 'x' : sent;
}

function pick<Item>(items: readonly Item[], which: number): Item {
  return items[which % items.length] as Item;
}

/** Nothing in the answer is a mention, a link or a fence that somebody else has put there. */
function checkLayout(message: Message): void {
  const texts = componentsOf(message).flatMap(({ content }) => content ?? []);
  for (const shown of texts) {
    const prose = shown.replace(/^```\n[\s\S]*?\n```$/gmu, '');
    expect(prose).not.toMatch(/(?<!\\)(?:<[@#t]|@everyone|@here|\]\(|```|\|\||:[^\s:]+:)/u);
    expect(prose).not.toMatch(/^(?:>>> |#{1,2} |- )/mu);
    expect(prose).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(prose.replaceAll('\n', '')) ? /[\s\S]/u : /$^/u,
    );
  }
}

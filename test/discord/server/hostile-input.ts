/** Hostile input for every way into the bot. */
import fc from 'fast-check';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { MODERATOR, type Person } from './person.ts';
import type { Message, StoredCommand } from './world.ts';

const SNIPPETS = [
  ...'visas¦how many¦Antonov¦arms control¦40%¦we are not aware of any requests to this effect'.split('¦'),
  ...'__proto__¦constructor¦toString¦hasOwnProperty¦undefined¦NaN¦-0¦1e999¦$&¦%s¦\\'.split('¦'),
  ...'@everyone¦@here¦<@123456789012345678>¦<@&123456789012345678>¦<#123456789012345678>¦<t:0:R>'.split('¦'),
  ...'```¦`¦**¦__¦~~¦||¦> ¦>>> ¦# ¦-# ¦- ¦1. ¦[x](https://y.z)¦:100:¦a:b¦<https://y.z>'.split('¦'),
  ...'\n¦\r\n¦\t¦\0¦\u0007¦\u2028¦\u202e¦\u200b¦\u200d¦\ufeff¦\ufffd¦\ud800¦\udfff'.split('¦'),
  ...'🏳️‍🌈¦Z̸̡̛͇͖͓̎̆̀͌a̶͚̓̀l̷̨̈́g̸o̵¦שלום¦مرحبا¦你好¦ﷺ¦𝕏¦İ¦ß¦ﬁ'.split('¦'),
  ...`"¦“¦”¦«¦'¦-visas¦-"¦source:¦section:yes¦page:2¦explain:yes¦/ask ¦/topic ¦/`.split('¦'),
  ...'more¦in context¦who said that?¦help¦reindex¦1:1:¦1:1:back¦1:1:share¦2:1:¦1:999999:'.split('¦'),
  'visas '.repeat(1000),
  '"'.repeat(3000),
  'x'.repeat(6000),
  '-a '.repeat(2000),
  '*'.repeat(6000),
  '🙂'.repeat(3000),
];
const snippets = fc.array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 6 });
const codes = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
const text = fc
  .oneof(
    { weight: 5, arbitrary: snippets.map((all) => all.join('')) },
    { weight: 2, arbitrary: snippets.map((all) => all.join(' ')) },
    fc.string({ unit: 'binary', maxLength: 300 }),
    codes.map((all) => String.fromCharCode(...all)),
  )
  .map((words) => words.slice(0, 6000));

const INTERACTIONS = ['command', 'autocomplete', 'button', 'menu', 'message menu'] as const;
/** discord.js sends at most 50 messages a second, because Discord accepts no more; so there are fewer of them. */
const MESSAGES = ['direct message', 'mention'] as const;
export const hostileInput = fc.record({
  entrance: fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...INTERACTIONS) },
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
export type HostileInput = typeof hostileInput extends fc.Arbitrary<infer Value> ? Value : never;

/** Who sends it, and to what. */
export interface Target {
  readonly discord: LoopbackDiscord;
  readonly ann: Person;
  readonly mod: Person;
  /** The message on which they press and pick. */
  readonly answer: Message;
  readonly commands: readonly StoredCommand[];
}

/** A target where the bot is present and has registered its commands. */
export async function makeTarget(discord: LoopbackDiscord): Promise<Target> {
  const ann = discord.person('ann');
  const commands = discord.world.commands.get('global') ?? [];
  return {
    discord,
    ann,
    mod: discord.person('mod', MODERATOR),
    answer: await ann.slash('topic', { subject: 'visas' }),
    commands: commands.filter(({ name }) => name !== 'reindex'),
  };
}

/** Resolves with the answer, if one is due. */
export async function sendHostile(
  { entrance, text: written, which, prefix }: HostileInput,
  { discord, ann, mod, answer, commands }: Target,
): Promise<Message | undefined> {
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

/** The same steps in the real bot on the loopback Discord and in the preview: the messages must be the same. */
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  type Action,
  actionSchema,
  Conversation,
  PERSON,
  type Message as Posted,
  payloadOf,
} from '../../src/preview/conversation.ts';
import { MODERATOR } from '../discord/server/person.ts';
import { type Component, FLAG_COMPONENTS_V2, FLAG_EPHEMERAL, flatten } from '../discord/server/refusals.ts';
import { discord, useTheBot } from '../discord/server/the-bot.ts';
import type { Message } from '../discord/server/world.ts';
import { generations } from '../interview.ts';

type Place = 'channel' | 'direct';
/** What a person does; presses and choices are on the message that was answered last. */
type Step =
  | { readonly slash: string; readonly options?: Readonly<Record<string, string | boolean>> }
  | { readonly says: string }
  | { readonly menu: string; readonly of: string }
  | { readonly press: string }
  | { readonly choose: string }
  | { readonly forge: string }
  /** The bot is added to a server, and the preview opened. */
  | { readonly opens: true };
/** A step's message, and whether it replaced the one that was pressed. */
interface Seen {
  readonly flags: number;
  readonly components: readonly unknown[];
  readonly inPlace: boolean;
}

useTheBot();
afterEach(() => expect(discord.world.refusals.splice(0)).toEqual([]));

async function throughDiscord(place: Place, steps: readonly Step[]): Promise<Seen[]> {
  const person = discord.person(PERSON.name, MODERATOR);
  const channel = place === 'direct' ? person.dm : discord.world.general;
  const mention = place === 'direct' ? '' : `<@${discord.world.bot.id}> `;
  const take = (step: Step, last: Message): Promise<Message> => {
    if ('slash' in step) return person.slash(step.slash, step.options, channel);
    if ('says' in step) return person.says(`${mention}${step.says}`, { channel });
    if ('menu' in step) return person.messageMenu(step.menu, person.writes(step.of, { channel }));
    if ('opens' in step) {
      const greeting = discord.world.until('message', 'the greeting', (message: Message) => message);
      discord.gateway.addToGuild('The Archive', { hasSystemChannel: true });
      return greeting;
    }
    if ('press' in step) return person.press(last, step.press);
    return 'choose' in step ? person.choose(last, step.choose) : person.pressId(last, step.forge);
  };
  const seen: Seen[] = [];
  let last = {} as Message;
  for (const step of steps) {
    const before = last.id;
    last = await take(step, last);
    const { flags, components } = structuredClone(last);
    const named = JSON.parse(JSON.stringify(components).replaceAll(person.user.id, PERSON.id)) as unknown[];
    seen.push({ flags, components: named.map(withoutId), inPlace: last.id === before });
  }
  return seen;
}

async function throughPreview(place: Place, steps: readonly Step[]): Promise<Seen[]> {
  const core = { commands, generations, moderatorServer: undefined, log: pino({ level: 'silent' }) };
  const conversation = new Conversation(place, core);
  const actionOf = (step: Step, last: Posted | undefined): Action => {
    if ('slash' in step) {
      const given = Object.entries(step.options ?? {});
      const typed = given.map(([name, value]) => [name, value === true ? 'yes' : value]);
      return { type: 'command', name: step.slash, options: Object.fromEntries(typed) };
    }
    if ('opens' in step) return { type: 'open' };
    if ('says' in step)
      return { type: 'message', text: place === 'direct' ? step.says : `@Verbatim ${step.says}` };
    if ('menu' in step) return { type: 'menu', name: step.menu, text: step.of };
    return { type: 'press', on: last?.id ?? '', id: idOf(step, last?.components ?? []) };
  };
  const seen: Seen[] = [];
  let last: Posted | undefined;
  for (const step of steps) {
    const before = last;
    const { shown = [] } = await conversation.act(actionSchema.parse(actionOf(step, last)));
    last = shown.at(-1);
    const { flags, components } = shown[0] ? payloadOf(shown[0]) : { flags: 0, components: [] };
    seen.push({ flags, components: components.map(withoutId), inPlace: shown[0]?.id === before?.id });
  }
  return seen;
}

function idOf(step: Step, components: readonly unknown[]): string {
  if ('forge' in step) return step.forge;
  const all = (components as Component[]).flatMap(flatten);
  if ('press' in step) return all.find(({ label }) => label === step.press)?.custom_id ?? '';
  const options = all.flatMap(({ options }) => options ?? []);
  return options.find(({ label }) => 'choose' in step && label === step.choose)?.value ?? '';
}

/** Discord numbers the components of a message; nothing else of them changes. */
function withoutId(component: unknown): unknown {
  return JSON.parse(JSON.stringify(component, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

const V2 = FLAG_COMPONENTS_V2;
const PRIVATE = FLAG_COMPONENTS_V2 | FLAG_EPHEMERAL;
const topic: Step = { slash: 'topic', options: { subject: 'visas' } };
const hidden: Step = { slash: 'topic', options: { subject: 'visas', private: true } };
const nowhere: Step = { slash: 'read', options: { passage: '999' } };
const claim: Step = { menu: 'Verify quotation', of: 'he said "we are not aware of any requests"' };

test.each<[string, Place, readonly Step[], readonly number[]]>([
  ['turns pages', 'channel', [topic, { press: 'Next page' }, { press: 'Previous page' }], [V2, V2, V2]],
  ['turns private pages', 'channel', [hidden, { press: 'Next page' }], [PRIVATE, PRIVATE]],
  ['turns private pages', 'direct', [hidden, { press: 'Next page' }], [PRIVATE, PRIVATE]],
  [
    'reads on, and goes back',
    'channel',
    [topic, { press: 'Read on' }, { press: 'Next passage' }, { press: 'Back to the answer' }],
    [V2, PRIVATE, PRIVATE, PRIVATE],
  ],
  [
    'reads on, and goes back',
    'direct',
    [topic, { press: 'Read on' }, { press: 'Next passage' }, { press: 'Back to the answer' }],
    [V2, V2, V2, V2],
  ],
  ['shares', 'channel', [hidden, { press: 'Share' }], [PRIVATE, PRIVATE]],
  ['refuses a command', 'channel', [nowhere], [PRIVATE]],
  ['refuses a command', 'direct', [nowhere], [PRIVATE]],
  ['refuses a message', 'channel', [{ says: 'read 999' }], [V2]],
  ['refuses a message', 'direct', [{ says: 'read 999' }], [V2]],
  ['refuses a press that would turn a page', 'channel', [topic, { forge: '0:1:' }], [V2, PRIVATE]],
  [
    'refuses a press in place',
    'channel',
    [{ slash: 'read', options: { passage: '27' } }, { forge: '1:1:/read passage:999' }],
    [V2, PRIVATE],
  ],
  [
    'refuses a press in place',
    'direct',
    [{ slash: 'read', options: { passage: '27' } }, { forge: '1:1:/read passage:999' }],
    [V2, PRIVATE],
  ],
  ['refuses who moderates by writing', 'channel', [{ says: '/reindex' }], [V2]],
  [
    'explains to moderators',
    'channel',
    [{ slash: 'ask', options: { question: 'visas', explain: true } }],
    [PRIVATE],
  ],
  [
    'explains to nobody',
    'direct',
    [{ slash: 'ask', options: { question: 'visas', explain: true } }],
    [PRIVATE],
  ],
  [
    'opens a section',
    'channel',
    [
      { slash: 'contents' },
      { choose: 'Opening: WASHINGTON (Sputnik) - Moscow has directed six requests to the…' },
    ],
    [V2, PRIVATE],
  ],
  [
    'opens a section',
    'direct',
    [
      { slash: 'contents' },
      { choose: 'Opening: WASHINGTON (Sputnik) - Moscow has directed six requests to the…' },
    ],
    [V2, V2],
  ],
  [
    'reads the passage of an answer, and cites it',
    'direct',
    [
      { says: 'how many visas are waiting' },
      { says: 'in context' },
      { press: 'Next passage' },
      { press: 'Cite' },
      { press: 'Back' },
      { says: 'who said that?' },
    ],
    [V2, V2, V2, V2, V2, V2],
  ],
  [
    'goes on from what an answer was about',
    'channel',
    [
      { says: 'how many workers have been ordered to leave the us?' },
      { says: 'by when' },
      { press: 'Read on' },
      { press: 'Back to the answer' },
    ],
    [V2, V2, PRIVATE, PRIVATE],
  ],
  [
    'goes on from nothing that the text does not say',
    'direct',
    [{ says: 'what is the price of bread in Norway' }, { says: 'in context' }, { says: 'more' }],
    [V2, V2, V2],
  ],
  ['greets', 'channel', [{ opens: true }, { press: 'All about Geneva' }], [V2, PRIVATE]],
  ['verifies a message', 'channel', [claim], [PRIVATE]],
  ['verifies a message', 'direct', [claim], [PRIVATE]],
  ['refuses a message without words', 'channel', [{ menu: 'Verify quotation', of: ' ' }], [PRIVATE]],
  ['welcomes, and goes on', 'direct', [{ says: 'topic visas' }, { says: 'more' }], [V2, V2]],
  ['goes on after a command', 'direct', [topic, { says: 'more' }], [V2, V2]],
  ['goes on after nothing private', 'direct', [hidden, { says: 'more' }], [PRIVATE, V2]],
  ['goes on after a mention', 'channel', [{ says: 'topic visas' }, { says: 'more' }], [V2, V2]],
  ['turns the pages of a mention', 'channel', [{ says: 'topic visas' }, { press: 'Next page' }], [V2, V2]],
  ['goes on after no command', 'channel', [topic, { says: 'more' }], [V2, V2]],
])('%s in the %s as Discord does', async (_, place, steps, flags) => {
  const expected = await throughDiscord(place, steps);
  expect(await throughPreview(place, steps)).toEqual(expected);
  expect(expected.map((seen) => seen.flags)).toEqual(flags);
});

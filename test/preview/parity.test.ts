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
import { readLine } from '../../src/request/command-line.ts';
import { MODERATOR } from '../discord/server/person.ts';
import { type Component, FLAG_COMPONENTS_V2, FLAG_EPHEMERAL, flatten } from '../discord/server/refusals.ts';
import { discord, useTheBot } from '../discord/server/the-bot.ts';
import type { Message } from '../discord/server/world.ts';
import { generations } from '../interview.ts';

type Place = 'channel' | 'direct';
/**
 * What a person does: a slash command, perhaps `privately`; `says` or `verifies` a message; on the message that was
 * answered last, `presses` or `chooses` a label, or `forges` a custom id; `opens` the preview, or adds the bot to a
 * server.
 */
type Step = string;
/** A step's message, and whether it replaced the one that was pressed. */
interface Seen {
  readonly flags: number;
  readonly components: readonly unknown[];
  readonly inPlace: boolean;
}

useTheBot();
afterEach(() => expect(discord.world.refusals.splice(0)).toEqual([]));

/** What a step is, and of what; the options of a command as a form sends them. */
function readStep(step: Step) {
  const [, hidden, line] = /^(privately )?(\/.*)$/u.exec(step) ?? [];
  const [, kind = '', what = ''] = /^(\w+) ?(.*)$/u.exec(step) ?? [];
  if (line === undefined) return { kind, what, options: {} };
  const { command, options } = readLine(line, commands);
  const given = { ...options, ...(hidden ? { private: 'yes' } : {}) };
  return { kind: 'slash', what: command, options: given as Record<string, string> };
}

async function throughDiscord(place: Place, steps: readonly Step[]): Promise<Seen[]> {
  const person = discord.person(PERSON.name, MODERATOR);
  const channel = place === 'direct' ? person.dm : discord.world.general;
  const mention = place === 'direct' ? '' : `<@${discord.world.bot.id}> `;
  const take = (step: Step, last: Message): Promise<Message> => {
    const { kind, what, options } = readStep(step);
    const typed = Object.entries(options).map(([name, value]) => [name, value === 'yes' || value]);
    if (kind === 'slash') return person.slash(what, Object.fromEntries(typed), channel);
    if (kind === 'says') return person.says(`${mention}${what}`, { channel });
    if (kind === 'verifies') return person.messageMenu('Verify quotation', person.writes(what, { channel }));
    if (kind === 'presses') return person.press(last, what);
    if (kind === 'chooses') return person.choose(last, what);
    if (kind === 'forges') return person.pressId(last, what);
    const greeting = discord.world.until('message', 'the greeting', (message: Message) => message);
    discord.gateway.addToGuild('The Archive', { hasSystemChannel: true });
    return greeting;
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
  const mention = place === 'direct' ? '' : '@Verbatim ';
  const actionOf = (step: Step, last: Posted | undefined): Action => {
    const { kind, what, options } = readStep(step);
    if (kind === 'slash') return { type: 'command', name: what, options };
    if (kind === 'says') return { type: 'message', text: `${mention}${what}` };
    if (kind === 'verifies') return { type: 'menu', name: 'Verify quotation', text: what };
    if (kind === 'opens') return { type: 'open' };
    const all = ((last?.components ?? []) as Component[]).flatMap(flatten);
    const button = all.find(({ label }) => label === what);
    const option = all.flatMap(({ options }) => options ?? []).find(({ label }) => label === what);
    const id = kind === 'forges' ? what : (button?.custom_id ?? option?.value ?? '');
    return { type: 'press', on: last?.id ?? '', id };
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

/** Discord numbers the components of a message; nothing else of them changes. */
function withoutId(component: unknown): unknown {
  return JSON.parse(JSON.stringify(component, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

const V2 = FLAG_COMPONENTS_V2;
const HID = FLAG_COMPONENTS_V2 | FLAG_EPHEMERAL;
const TOPIC = '/topic visas';
const HIDDEN = 'privately /topic visas';
const BACK = 'presses Back to the answer';
const READING = [TOPIC, 'presses Read on', 'presses Next passage', BACK];
const FORGED = ['/read 27', 'forges 1:1:/read passage:999'];
const EXPLAINED = ['/ask visas explain:yes'];
const OPENING = 'chooses Opening: WASHINGTON (Sputnik) - Moscow has directed six requests to the…';
const CLAIM = 'verifies he said "we are not aware of any requests"';
const WORKERS = 'says how many workers have been ordered to leave the us?';
const BREAD = 'says what is the price of bread in Norway';
const CITING = ['presses Next passage', 'presses Cite', 'presses Back', 'says who said that?'];

test.each<[string, Place, readonly Step[], readonly number[]]>([
  ['turns pages', 'channel', [TOPIC, 'presses Next page', 'presses Previous page'], [V2, V2, V2]],
  ['turns private pages', 'channel', [HIDDEN, 'presses Next page'], [HID, HID]],
  ['turns private pages', 'direct', [HIDDEN, 'presses Next page'], [HID, HID]],
  ['reads on, and goes back', 'channel', READING, [V2, HID, HID, HID]],
  ['reads on, and goes back', 'direct', READING, [V2, V2, V2, V2]],
  ['shares', 'channel', [HIDDEN, 'presses Share'], [HID, HID]],
  ['refuses a command', 'channel', ['/read 999'], [HID]],
  ['refuses a command', 'direct', ['/read 999'], [HID]],
  ['refuses a message', 'channel', ['says read 999'], [V2]],
  ['refuses a message', 'direct', ['says read 999'], [V2]],
  ['refuses a press that would turn a page', 'channel', [TOPIC, 'forges 0:1:'], [V2, HID]],
  ['refuses a press in place', 'channel', FORGED, [V2, HID]],
  ['refuses a press in place', 'direct', FORGED, [V2, HID]],
  ['refuses who moderates by writing', 'channel', ['says /reindex'], [V2]],
  ['explains to moderators', 'channel', EXPLAINED, [HID]],
  ['explains to nobody', 'direct', EXPLAINED, [HID]],
  ['opens a section', 'channel', ['/contents', OPENING], [V2, HID]],
  ['opens a section', 'direct', ['/contents', OPENING], [V2, V2]],
  [
    'reads the passage of an answer, and cites it',
    'direct',
    ['says how many visas are waiting', 'says in context', ...CITING],
    [V2, V2, V2, V2, V2, V2],
  ],
  [
    'goes on from what an answer was about',
    'channel',
    [WORKERS, 'says by when', 'presses Read on', BACK],
    [V2, V2, HID, HID],
  ],
  [
    'goes on from nothing that the text does not say',
    'direct',
    [BREAD, 'says in context', 'says more'],
    [V2, V2, V2],
  ],
  ['greets', 'channel', ['opens', 'presses All about Geneva'], [V2, HID]],
  ['verifies a message', 'channel', [CLAIM], [HID]],
  ['verifies a message', 'direct', [CLAIM], [HID]],
  ['refuses a message without words', 'channel', ['verifies  '], [HID]],
  ['welcomes, and goes on', 'direct', ['says topic visas', 'says more'], [V2, V2]],
  ['goes on after a command', 'direct', [TOPIC, 'says more'], [V2, V2]],
  ['goes on after nothing private', 'direct', [HIDDEN, 'says more'], [HID, V2]],
  ['goes on after a mention', 'channel', ['says topic visas', 'says more'], [V2, V2]],
  ['turns the pages of a mention', 'channel', ['says topic visas', 'presses Next page'], [V2, V2]],
  ['goes on after no command', 'channel', [TOPIC, 'says more'], [V2, V2]],
])('%s in the %s as Discord does', async (_, place, steps, flags) => {
  const expected = await throughDiscord(place, steps);
  expect(await throughPreview(place, steps)).toEqual(expected);
  expect(expected.map((seen) => seen.flags)).toEqual(flags);
});

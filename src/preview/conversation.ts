/** What somebody does in the preview, and the message that Discord would get for it. */
import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';
import type { Reply, Request } from '../answer/reply.ts';
import type { Context } from '../command.ts';
import { readMessage } from '../command-line.ts';
import { SILENT_MENTIONS } from '../discord/answering.ts';
import { type Core, contextFor } from '../discord/bot.ts';
import { choicesFor, isPrivate, staysOpen } from '../discord/interactions.ts';
import { plainText } from '../discord/markdown.ts';
import { greet } from '../discord/messages.ts';
import { renderMessage, signed, withControl } from '../discord/render.ts';
import { flatten } from '../discord/size.ts';
import { readControl, readCustomId, stateOf, turnOf } from '../discord/state.ts';
import { OUTDATED, respond } from '../respond.ts';
import { UserError } from '../user-error.ts';
import { type MarkupNode, readMarkup } from './markup.ts';

export const PERSON = 'you';
const MAX_TEXT_CHARS = 6000;

const words = z.string().max(MAX_TEXT_CHARS);
const place = z.enum(['channel', 'direct']);
/** Components as the page got them; they are read as leniently as a message of Discord's. */
const components = z
  .array(z.custom<APIMessageTopLevelComponent>((value) => typeof value === 'object' && value !== null))
  .max(10);

export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('command'),
    place,
    name: words,
    options: z.record(words, words),
    private: z.boolean().nullable(),
  }),
  z.object({ type: z.literal('complete'), name: words, option: words, typed: words }),
  z.object({ type: z.literal('message'), place, text: words, earlier: z.array(components).max(20) }),
  z.object({ type: z.literal('menu'), place, name: words, text: words }),
  z.object({
    type: z.literal('press'),
    place,
    id: words,
    components,
    private: z.boolean(),
    shared: z.boolean(),
  }),
]);
export type Action = z.infer<typeof actionSchema>;
type Act<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The message that Discord would get, and how its texts are drawn. */
export interface Posted {
  readonly payload: {
    readonly flags: number;
    readonly components: readonly APIContainerComponent[];
    readonly allowed_mentions: object;
  };
  readonly markup: Readonly<Record<string, readonly MarkupNode[]>>;
}

/** What becomes of it: messages that are new, one that takes another's place, one that goes; or choices. */
export interface Effect {
  readonly posted?: readonly Posted[];
  readonly replaced?: Posted;
  readonly deleted?: true;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** @throws UserError for what the page could not have sent. */
export async function act(action: Action, bot: Core): Promise<Effect> {
  switch (action.type) {
    case 'command':
      return runCommand(action, bot);
    case 'complete': {
      const command = bot.commands.find(({ name }) => name === action.name);
      const option = command?.options.find(({ name }) => name === action.option);
      return { choices: await choicesFor(option, action.typed, bot.generations.serving) };
    }
    case 'message':
      return answerMessage(action, bot);
    case 'menu':
      return useMenu(action, bot);
    case 'press':
      return press(action, bot);
  }
}

async function runCommand(
  { name, options, place, private: chosen }: Act<'command'>,
  bot: Core,
): Promise<Effect> {
  const command = bot.commands.find((candidate) => candidate.name === name);
  const hidden = isPrivate(command, options, chosen);
  return { posted: [await answer(() => ({ command: name, options, page: 1 }), place, hidden, bot)] };
}

async function answerMessage({ text, place, earlier }: Act<'message'>, bot: Core): Promise<Effect> {
  const turns = earlier.flatMap((message) => turnOf(message, bot.commands) ?? []);
  const read = () => readMessage(text, bot.commands, async () => turns);
  const first = place === 'direct' && earlier.length === 0;
  return { posted: [await answer(read, place, false, bot, first ? greet : undefined)] };
}

async function useMenu({ name, text, place }: Act<'menu'>, bot: Core): Promise<Effect> {
  const command = bot.commands.find(({ messageMenu }) => messageMenu?.name === name);
  const option = command?.options[0];
  if (!command?.messageMenu || !option) throw new UserError('There is no such entry in the menu.');
  const options = { [option.name]: command.messageMenu.read(plainText(text).trim()) };
  return { posted: [await answer(() => ({ command: command.name, options, page: 1 }), place, true, bot)] };
}

async function press(action: Act<'press'>, bot: Core): Promise<Effect> {
  const { id, place } = action;
  const control = readControl(id);
  if (control === 'delete') return { deleted: true };
  if (control === 'share') return share(action);
  const shown = stateOf(action.components.flatMap(flatten), bot.commands)?.request;
  const request = readCustomId(id, shown, bot.commands);
  const inPlace = staysOpen(request, shown) && !action.shared;
  const hidden = inPlace ? action.private : true;
  const message = await answer(() => request ?? outdated(), place, hidden, bot);
  return inPlace && request ? { replaced: message } : { posted: [message] };
}

function outdated(): never {
  throw new UserError(OUTDATED);
}

function share({ components: [container] }: Act<'press'>): Effect {
  if (container?.type !== ComponentType.Container) throw new UserError('That cannot be shared.');
  return {
    replaced: posted([withControl(container, undefined)], true),
    posted: [posted([signed(withControl(container, 'delete'), PERSON)], false)],
  };
}

/** Answers as the Discord door does: errors are private, and nobody else is in a direct conversation. */
async function answer(
  read: () => Request | Promise<Request>,
  where: 'channel' | 'direct',
  hidden: boolean,
  bot: Core,
  finish: (reply: Reply) => Reply = (reply) => reply,
): Promise<Posted> {
  const direct = where === 'direct';
  const place: Context['place'] = direct ? { kind: 'direct' } : { kind: 'server', id: 'preview' };
  const context = contextFor(bot, { person: { name: PERSON, moderates: true }, place });
  const reply = finish(await respond(read, { ...context, progress: () => {} }, bot.log));
  const ephemeral = hidden || (!direct && (reply.outcome === 'refused' || reply.outcome === 'failed'));
  const audience = direct ? 'alone' : ephemeral ? 'private' : 'public';
  return posted(renderMessage(reply, { ...context, audience }), ephemeral);
}

function posted(drawn: readonly APIContainerComponent[], ephemeral: boolean): Posted {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  const texts = drawn.flatMap(flatten).flatMap(({ content }) => content ?? []);
  return {
    payload: { flags, components: drawn, allowed_mentions: SILENT_MENTIONS },
    markup: Object.fromEntries(texts.map((text) => [text, readMarkup(text)])),
  };
}

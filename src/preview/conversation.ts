/** Turns what somebody does in the preview into the message that Discord would get. */
import { type APIContainerComponent, MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { Request } from '../answer/reply.ts';
import type { Context } from '../command.ts';
import { readMessage } from '../command-line.ts';
import { GREETING } from '../courtesy.ts';
import { SILENT_MENTIONS } from '../discord/answering.ts';
import { type Core, contextFor } from '../discord/bot.ts';
import { choicesFor, readMessageMenu } from '../discord/interactions.ts';
import {
  audienceOf,
  goesAside,
  type Manner,
  mannerOfCommand,
  mannerOfMenu,
  mannerOfPress,
} from '../discord/manner.ts';
import { welcome } from '../discord/messages.ts';
import { type RenderContext, renderMessage, signed, withControl } from '../discord/render.ts';
import { flatten } from '../discord/size.ts';
import { readAsker, readControl, readCustomId, stateOf, turnOf } from '../discord/state.ts';
import { OUTDATED, respond } from '../respond.ts';
import { UserError } from '../user-error.ts';
import { type MarkupNode, readMarkup } from './markup.ts';
import { container } from './message.ts';

export const PERSON = { name: 'you', id: '100000000000000000' };
const MAX_TEXT_CHARS = 6000;

const words = z.string().max(MAX_TEXT_CHARS);
const place = z.enum(['channel', 'direct']);
type Where = z.infer<typeof place>;
/** What a message of the bot answers, as Discord records for each message. */
const cause = z.enum(['command', 'menu', 'message', 'press']);
type Cause = z.infer<typeof cause>;
/** A message of the bot, as the page received it. */
const sent = z.object({
  cause,
  payload: z.object({ flags: z.int(), components: z.array(container).max(1) }),
});
type Sent = z.infer<typeof sent>;

export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('command'),
    place,
    name: words,
    options: z.record(words, words),
    private: z.boolean().nullable(),
  }),
  z.object({ type: z.literal('complete'), name: words, option: words, typed: words }),
  z.object({ type: z.literal('message'), place, text: words, earlier: z.array(sent).max(20) }),
  z.object({ type: z.literal('open'), place }),
  z.object({ type: z.literal('menu'), place, name: words, text: words }),
  z.object({ type: z.literal('press'), place, id: words, on: sent }),
]);
export type Action = z.infer<typeof actionSchema>;
type Act<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The message that Discord would get, what it answers, and how its texts are drawn. */
export interface Posted {
  readonly cause: Cause;
  readonly payload: {
    readonly flags: number;
    readonly components: readonly APIContainerComponent[];
    readonly allowed_mentions: object;
  };
  readonly markup: Readonly<Record<string, readonly MarkupNode[]>>;
}

/** What happens: new messages, one that replaces another, one that is deleted, or choices. */
export interface Effect {
  readonly posted?: readonly Posted[];
  readonly replaced?: Posted;
  readonly deleted?: true;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** @throws UserError for something the page could not have sent. */
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
    case 'open':
      return open(action, bot);
    case 'menu':
      return useMenu(action, bot);
    case 'press':
      return press(action, bot);
  }
}

/** The greeting, as in a server that the bot was just added to. */
async function open({ place }: Act<'open'>, bot: Core): Promise<Effect> {
  const context = contextOf(place, false, bot);
  const greeting = await respond(() => GREETING, context, bot.log);
  return { posted: [post(renderMessage(greeting, context), false, 'message')] };
}

async function runCommand(
  { name, options, place, private: chosen }: Act<'command'>,
  bot: Core,
): Promise<Effect> {
  const command = bot.commands.find((candidate) => candidate.name === name);
  const manner = mannerOfCommand(command, options, chosen, place === 'direct');
  return interact(() => ({ command: name, options, page: 1 }), place, manner, 'command', bot);
}

async function useMenu({ name, text, place }: Act<'menu'>, bot: Core): Promise<Effect> {
  const read = () => readMessageMenu(name, text, bot.commands);
  return interact(read, place, mannerOfMenu(place === 'direct'), 'menu', bot);
}

/** Nobody counts as a moderator in plain text, and no answer to it is private; follow-ups see only public messages. */
async function answerMessage({ text, place, earlier }: Act<'message'>, bot: Core): Promise<Effect> {
  const alone = place === 'direct';
  const answers = earlier.filter(
    (message) => !isEphemeral(message) && (alone || message.cause === 'message'),
  );
  const turns = answers.flatMap(({ payload }) => turnOf(payload.components, bot.commands) ?? []);
  const context = contextOf(place, false, bot);
  const reply = await respond(() => readMessage(text, bot.commands, async () => turns), context, bot.log);
  const drawn = renderMessage(alone && answers.length === 0 ? welcome(reply) : reply, {
    ...context,
    audience: alone ? 'alone' : 'public',
    asker: PERSON.id,
  });
  return { posted: [post(drawn, false, 'message')] };
}

async function press({ id, place, on }: Act<'press'>, bot: Core): Promise<Effect> {
  const control = readControl(id);
  if (control === 'delete') return { deleted: true };
  if (control === 'share') return share(on);
  const shown = stateOf(on.payload.components.flatMap(flatten), bot.commands)?.request;
  const request = readCustomId(id, shown, bot.commands);
  const manner = mannerOfPress({
    request,
    shown,
    ephemeral: isEphemeral(on),
    pressed: on.cause === 'press',
    asked: true,
    alone: place === 'direct',
  });
  return interact(() => request ?? outdated(), place, manner, 'press', bot, on);
}

function outdated(): never {
  throw new UserError(OUTDATED);
}

function share({ cause, payload: { components } }: Sent): Effect {
  const kept = components.map((shown) => withControl(shown, undefined));
  const shared = components.map((shown) => signed(withControl(shown, 'delete'), PERSON.name));
  return { replaced: post(kept, true, cause), posted: [post(shared, false, 'press')] };
}

/** Answers a command or a press, as a new message or in place of the message that was pressed `on`. */
async function interact(
  read: () => Request,
  place: Where,
  manner: Manner,
  cause: Cause,
  bot: Core,
  on?: Sent,
): Promise<Effect> {
  const context = contextOf(place, place === 'channel', bot);
  const reply = await respond(read, context, bot.log);
  const asker = on && manner.inPlace ? readAsker(on.payload.components) : undefined;
  const drawn = renderMessage(reply, { ...context, audience: audienceOf(manner), asker });
  if (goesAside(reply, manner)) return { posted: [post(drawn, true, cause)] };
  if (manner.inPlace && on) return { replaced: post(drawn, isEphemeral(on), on.cause) };
  return { posted: [post(drawn, manner.private, cause)] };
}

function contextOf(place: Where, moderates: boolean, bot: Core): Context & RenderContext {
  const where: Context['place'] = place === 'direct' ? { kind: 'direct' } : { kind: 'server', id: 'preview' };
  const asker = { person: { name: PERSON.name, moderates }, place: where };
  return { ...contextFor(bot, asker), progress: () => {} };
}

function isEphemeral({ payload: { flags } }: Sent): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

function post(drawn: readonly APIContainerComponent[], ephemeral: boolean, cause: Cause): Posted {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  const texts = drawn.flatMap(flatten).flatMap(({ content }) => content ?? []);
  return {
    cause,
    payload: { flags, components: drawn, allowed_mentions: SILENT_MENTIONS },
    markup: Object.fromEntries(texts.map((text) => [text, readMarkup(text)])),
  };
}

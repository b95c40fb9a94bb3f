/** One conversation of the preview: the bot's messages in it, and what comes of what a person does there. */
import { randomUUID } from 'node:crypto';
import { type APIContainerComponent, InteractionContextType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { Request } from '../answer/reply.ts';
import type { Context } from '../command.ts';
import { readMessage } from '../command-line.ts';
import { GREETING } from '../courtesy.ts';
import { SILENT_MENTIONS } from '../discord/answering.ts';
import { type Core, contextFor } from '../discord/bot.ts';
import { choicesFor, readMessageMenu } from '../discord/interactions.ts';
import { MAX_MESSAGES_BACK } from '../discord/limits.ts';
import {
  audienceOf,
  goesAside,
  type Manner,
  mannerOfCommand,
  mannerOfMenu,
  mannerOfPress,
} from '../discord/manner.ts';
import { welcome } from '../discord/messages.ts';
import { type CommandBody, describeCommands, PRIVATE_OPTION } from '../discord/registration.ts';
import { type RenderContext, renderMessage, signed, withControl } from '../discord/render.ts';
import { readAsker, readControl, readCustomId, stateOf, turnOf } from '../discord/state.ts';
import { OUTDATED, respond } from '../respond.ts';
import { UserError } from '../user-error.ts';

export const PERSON = { name: 'you', id: '100000000000000000' };
const MENTION = /@Verbatim\b/iu;
/** The oldest messages beyond this are forgotten. */
const MAX_MESSAGES = 100;
const MAX_TEXT_CHARS = 6000;

const words = z.string().max(MAX_TEXT_CHARS);
/** What a person can do. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('complete'), name: words, option: words, typed: words }),
  z.object({ type: z.literal('command'), name: words, options: z.record(words, words) }),
  z.object({ type: z.literal('message'), text: words }),
  z.object({ type: z.literal('menu'), name: words, text: words }),
  z.object({ type: z.literal('press'), on: words, id: words }),
  z.object({ type: z.literal('dismiss'), on: words }),
]);
export type Action = z.infer<typeof actionSchema>;
export const placeSchema = z.enum(['channel', 'direct']);
export type Place = z.infer<typeof placeSchema>;

type Drawn = readonly APIContainerComponent[];
/** A message of the bot. */
export interface Message {
  readonly id: string;
  /** The command that it answers, if the person used one. */
  readonly command?: string | undefined;
  /** Whether it is a private answer that the person shared with the channel. */
  readonly shared?: boolean;
  /** What Discord would get. */
  readonly payload: {
    readonly flags: number;
    readonly components: Drawn;
    readonly allowed_mentions: object;
  };
}

/** What comes of an action: new or changed messages, the id of one that is gone, what can be typed. */
export interface Effect {
  readonly shown?: readonly Message[];
  readonly removed?: string;
  readonly commands?: readonly CommandBody[];
  readonly choices?: Awaited<ReturnType<typeof choicesFor>>;
}

export function isEphemeral({ payload: { flags } }: Message): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

export class Conversation {
  readonly #alone: boolean;
  readonly #bot: Core;
  /** By id, the oldest first. */
  readonly #messages = new Map<string, Message>();

  constructor(place: Place, bot: Core) {
    this.#alone = place === 'direct';
    this.#bot = bot;
  }

  /** @throws UserError for a message that is not there. */
  async act(action: Action): Promise<Effect> {
    const { commands, generations } = this.#bot;
    switch (action.type) {
      case 'open':
        return this.#open();
      case 'complete': {
        const command = commands.find(({ name }) => name === action.name);
        const option = command?.options.find(({ name }) => name === action.option);
        return { choices: await choicesFor(option, action.typed, generations.serving) };
      }
      case 'command':
        return this.#run(action.name, action.options);
      case 'message':
        return this.#alone || MENTION.test(action.text) ? this.#say(action.text) : {};
      case 'menu': {
        const read = () => readMessageMenu(action.name, action.text, commands);
        return this.#answer(read, mannerOfMenu(this.#alone));
      }
      case 'press':
        return this.#press(action.on, action.id);
      case 'dismiss':
        return this.#remove(action.on);
    }
  }

  /** The commands that Discord offers here, and the greeting of a server that the bot was just added to. */
  async #open(): Promise<Effect> {
    const here = this.#alone ? InteractionContextType.BotDM : InteractionContextType.Guild;
    const all = describeCommands(this.#bot.commands, this.#bot.generations.serving);
    const context = this.#context(false);
    const greeting = await respond(() => GREETING, context, this.#bot.log);
    return {
      commands: all.filter(({ contexts }) => contexts?.includes(here)),
      shown: [this.#post(renderMessage(greeting, context))],
    };
  }

  /** An option that is left blank is not given. */
  #run(name: string, typed: Readonly<Record<string, string>>): Promise<Effect> {
    const given = Object.entries(typed).filter(([, value]) => value.trim() !== '');
    const { [PRIVATE_OPTION]: hidden, ...options } = Object.fromEntries(given);
    const command = this.#bot.commands.find((candidate) => candidate.name === name);
    const delivery = mannerOfCommand(command, options, hidden === undefined ? null : true, this.#alone);
    return this.#answer(() => ({ command: name, options, page: 1 }), delivery, { command: name });
  }

  /** Nobody counts as a moderator in plain text, and no answer to it is private. */
  async #say(text: string): Promise<Effect> {
    const { commands, log } = this.#bot;
    const answers = this.#answers();
    const turns = answers.flatMap(({ payload }) => turnOf(payload.components, commands) ?? []);
    const asked = text.replace(MENTION, ' ').trim();
    const context = this.#context(false);
    const reply = await respond(() => readMessage(asked, commands, async () => turns), context, log);
    const shown = this.#alone && answers.length === 0 ? welcome(reply) : reply;
    const audience = this.#alone ? 'alone' : 'public';
    return { shown: [this.#post(renderMessage(shown, { ...context, audience, asker: PERSON.id }))] };
  }

  /** The answers that a follow-up may refer to, the latest first; no private ones. */
  #answers(): Message[] {
    const isTheirs = ({ payload }: Message) => this.#alone || readAsker(payload.components) === PERSON.id;
    const latest = [...this.#messages.values()].reverse();
    return latest.filter((message) => isTheirs(message) && !isEphemeral(message)).slice(0, MAX_MESSAGES_BACK);
  }

  async #press(on: string, id: string): Promise<Effect> {
    const message = this.#messages.get(on);
    if (message === undefined) throw new UserError('That message is no longer here.');
    const control = readControl(id);
    if (control === 'delete') return this.#remove(on);
    if (control === 'share') return this.#share(message);
    const shown = stateOf(message.payload.components, this.#bot.commands)?.request;
    const request = readCustomId(id, shown, this.#bot.commands);
    const { shared: pressed = false } = message;
    const asked = { request, shown, ephemeral: isEphemeral(message), pressed, asked: true };
    const delivery = mannerOfPress({ ...asked, alone: this.#alone });
    return this.#answer(() => request ?? outdated(), delivery, { on: message });
  }

  #share(message: Message): Effect {
    const { components } = message.payload;
    const kept = components.map((shown) => withControl(shown, undefined));
    const copy = components.map((shown) => signed(withControl(shown, 'delete'), PERSON.name));
    return { shown: [this.#replace(message, kept), this.#post(copy, { shared: true })] };
  }

  /** Answers with a new message, or in place of the one that was pressed. */
  async #answer(
    read: () => Request,
    delivery: Manner,
    { command, on }: { readonly command?: string; readonly on?: Message } = {},
  ): Promise<Effect> {
    const context = this.#context(!this.#alone);
    const reply = await respond(read, context, this.#bot.log);
    const asker = on && readAsker(on.payload.components);
    const drawn = renderMessage(reply, { ...context, audience: audienceOf(delivery), asker });
    const aside = goesAside(reply, delivery);
    if (on && delivery.inPlace && !aside) return { shown: [this.#replace(on, drawn)] };
    return { shown: [this.#post(drawn, { command }, aside || delivery.private)] };
  }

  #post(components: Drawn, about: Pick<Message, 'command' | 'shared'> = {}, hidden = false): Message {
    const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
    const payload = { flags, components, allowed_mentions: SILENT_MENTIONS };
    const message = { ...about, id: randomUUID(), payload };
    this.#messages.set(message.id, message);
    const [oldest = ''] = this.#messages.keys();
    if (this.#messages.size > MAX_MESSAGES) this.#messages.delete(oldest);
    return message;
  }

  #replace(message: Message, components: Drawn): Message {
    const replaced = { ...message, payload: { ...message.payload, components } };
    this.#messages.set(message.id, replaced);
    return replaced;
  }

  #remove(id: string): Effect {
    this.#messages.delete(id);
    return { removed: id };
  }

  #context(moderates: boolean): Context & RenderContext {
    const place: Context['place'] = this.#alone ? { kind: 'direct' } : { kind: 'server', id: 'preview' };
    const asker = { person: { name: PERSON.name, moderates }, place };
    return { ...contextFor(this.#bot, asker), progress: () => {} };
  }
}

function outdated(): never {
  throw new UserError(OUTDATED);
}

/** One conversation of the preview: the bot's messages in it, and what comes of what a person does there. */
import { randomUUID } from 'node:crypto';
import { type APIContainerComponent, InteractionContextType, MessageFlags } from 'discord.js';
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
import { flatten } from '../discord/size.ts';
import { readAsker, readControl, readCustomId, stateOf, turnOf } from '../discord/state.ts';
import { OUTDATED, respond } from '../respond.ts';
import { UserError } from '../user-error.ts';

export const PERSON = { name: 'you', id: '100000000000000000' };
/** A conversation forgets its oldest messages beyond this. */
const MAX_MESSAGES = 100;
const MENTION = /@Verbatim\b/iu;

/** A message of the bot. */
export interface Message {
  readonly id: string;
  /** The command that the person used to get it, if they did. */
  readonly command?: string | undefined;
  /** Whether it came from a button on another message. */
  readonly pressed: boolean;
  /** What Discord would get. */
  readonly payload: {
    readonly flags: number;
    readonly components: readonly APIContainerComponent[];
    readonly allowed_mentions: object;
  };
}

/** Messages as they are now, whether new or changed, and the id of one that is gone. */
export interface Change {
  readonly shown: readonly Message[];
  readonly removed?: string;
}

export function isEphemeral({ payload: { flags } }: Message): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

export class Conversation {
  readonly #alone: boolean;
  readonly #bot: Core;
  /** By id, the oldest first. */
  readonly #messages = new Map<string, Message>();

  constructor(place: 'channel' | 'direct', bot: Core) {
    this.#alone = place === 'direct';
    this.#bot = bot;
  }

  /** The commands that Discord offers here. */
  get commands(): CommandBody[] {
    const here = this.#alone ? InteractionContextType.BotDM : InteractionContextType.Guild;
    const all = describeCommands(this.#bot.commands, this.#bot.generations.serving);
    return all.filter(({ contexts }) => contexts?.includes(here));
  }

  /** The greeting, as in a server that the bot was just added to. */
  async greet(): Promise<Change> {
    const context = this.#context(false);
    const greeting = await respond(() => GREETING, context, this.#bot.log);
    return { shown: [this.#post(renderMessage(greeting, context), {})] };
  }

  /** The choices for an option, while it is typed. */
  complete(command: string, option: string, typed: string): ReturnType<typeof choicesFor> {
    const { options = [] } = this.#bot.commands.find(({ name }) => name === command) ?? {};
    const asked = options.find(({ name }) => name === option);
    return choicesFor(asked, typed, this.#bot.generations.serving);
  }

  command(name: string, { [PRIVATE_OPTION]: hidden, ...options }: Request['options']): Promise<Change> {
    const command = this.#bot.commands.find((candidate) => candidate.name === name);
    const delivery = mannerOfCommand(command, options, hidden === undefined ? null : true, this.#alone);
    return this.#answer(() => ({ command: name, options, page: 1 }), delivery, { command: name });
  }

  /** An entry in the menu of a message with this text. */
  menu(name: string, text: string): Promise<Change> {
    const read = () => readMessageMenu(name, text, this.#bot.commands);
    return this.#answer(read, mannerOfMenu(this.#alone), {});
  }

  /** In the channel, only a message that mentions the bot is answered. Nobody counts as a moderator in plain text. */
  async say(text: string): Promise<Change> {
    if (!this.#alone && !MENTION.test(text)) return { shown: [] };
    const { commands, log } = this.#bot;
    const answers = this.#answers();
    const turns = answers.flatMap(({ payload }) => turnOf(payload.components, commands) ?? []);
    const asked = text.replace(MENTION, ' ').trim();
    const context = this.#context(false);
    const reply = await respond(() => readMessage(asked, commands, async () => turns), context, log);
    const audience = this.#alone ? 'alone' : 'public';
    const welcomed = this.#alone && answers.length === 0 ? welcome(reply) : reply;
    return { shown: [this.#post(renderMessage(welcomed, { ...context, audience, asker: PERSON.id }), {})] };
  }

  /** A press of a button, or the choice from a menu, on a message. */
  async press(on: string, id: string): Promise<Change> {
    const message = this.#find(on);
    const control = readControl(id);
    if (control === 'delete') return this.remove(on);
    if (control === 'share') return this.#share(message);
    const { commands } = this.#bot;
    const shown = stateOf(message.payload.components.flatMap(flatten), commands)?.request;
    const request = readCustomId(id, shown, commands);
    const { pressed } = message;
    const press = { request, shown, ephemeral: isEphemeral(message), pressed, asked: true };
    const delivery = mannerOfPress({ ...press, alone: this.#alone });
    return this.#answer(() => request ?? outdated(), delivery, { pressed: true }, message);
  }

  remove(id: string): Change {
    this.#find(id);
    this.#messages.delete(id);
    return { shown: [], removed: id };
  }

  #share(message: Message): Change {
    const { components } = message.payload;
    const kept = components.map((shown) => withControl(shown, undefined));
    const shared = components.map((shown) => signed(withControl(shown, 'delete'), PERSON.name));
    return { shown: [this.#replace(message, kept), this.#post(shared, { pressed: true })] };
  }

  /** The earlier answers that a follow-up may refer to, the latest first; private ones are not among them. */
  #answers(): Message[] {
    const ours = [...this.#messages.values()].reverse().filter((message) => {
      const forThem = this.#alone || readAsker(message.payload.components) === PERSON.id;
      return forThem && !isEphemeral(message);
    });
    return ours.slice(0, MAX_MESSAGES_BACK);
  }

  /** Answers with a new message, or in place of the message that was pressed. */
  async #answer(
    read: () => Request,
    delivery: Manner,
    origin: { readonly command?: string; readonly pressed?: boolean },
    on?: Message,
  ): Promise<Change> {
    const context = this.#context(!this.#alone);
    const reply = await respond(read, context, this.#bot.log);
    const asker = on && readAsker(on.payload.components);
    const drawn = renderMessage(reply, { ...context, audience: audienceOf(delivery), asker });
    const aside = goesAside(reply, delivery);
    if (on && delivery.inPlace && !aside) return { shown: [this.#replace(on, drawn)] };
    return { shown: [this.#post(drawn, { ...origin, hidden: aside || delivery.private })] };
  }

  #post(
    components: readonly APIContainerComponent[],
    { command, pressed = false, hidden = false }: { command?: string; pressed?: boolean; hidden?: boolean },
  ): Message {
    const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
    const payload = { flags, components, allowed_mentions: SILENT_MENTIONS };
    const message = { id: randomUUID(), command, pressed, payload };
    this.#messages.set(message.id, message);
    const [oldest = ''] = this.#messages.keys();
    if (this.#messages.size > MAX_MESSAGES) this.#messages.delete(oldest);
    return message;
  }

  #replace(message: Message, components: readonly APIContainerComponent[]): Message {
    const replaced = { ...message, payload: { ...message.payload, components } };
    this.#messages.set(message.id, replaced);
    return replaced;
  }

  #find(id: string): Message {
    const message = this.#messages.get(id);
    if (message === undefined) throw new UserError('That message is no longer here.');
    return message;
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

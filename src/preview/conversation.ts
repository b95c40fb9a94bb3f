/** A conversation in the preview: the bot's messages, and what a person's actions do to them. */
import { randomUUID } from 'node:crypto';
import { type APIContainerComponent, InteractionContextType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import { signed, withControl } from '../discord/buttons.ts';
import { type Delivery, deliveryOfCommand, goesAside, type RenderContext } from '../discord/delivery.ts';
import { readMessageMenu, readPress } from '../discord/interactions.ts';
import { readControl, turnOf } from '../discord/message-state.ts';
import { MAX_MESSAGES_BACK, welcome } from '../discord/messages.ts';
import { type CommandBody, describeCommands, PRIVATE_OPTION } from '../discord/registration.ts';
import { renderMessage } from '../discord/render.ts';
import { type Reply, type Request, UserError } from '../reply/reply.ts';
import { type Choice, type Context, contextFor, type Services } from '../request/command.ts';
import { GREETING, readMessage } from '../request/command-line.ts';
import { choicesFor } from '../request/completions.ts';
import { respond } from '../request/respond.ts';

export const PERSON = { name: 'you', id: '100000000000000000' };
const MENTION = /@Verbatim\b/iu;
/** Beyond this many, the oldest message is forgotten. */
const MAX_MESSAGES = 100;
const MAX_TEXT_CHARS = 6000;

const words = z.string().max(MAX_TEXT_CHARS);
export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('complete'), command: words, option: words, typed: words }),
  z.object({ type: z.literal('command'), name: words, options: z.record(words, words) }),
  z.object({ type: z.literal('message'), text: words }),
  z.object({ type: z.literal('menu'), name: words, text: words }),
  z.object({ type: z.literal('press'), on: words, id: words }),
  z.object({ type: z.literal('dismiss'), on: words }),
]);
export type Action = z.infer<typeof actionSchema>;
export type Place = 'channel' | 'direct';

/** A message of the bot. */
export interface Message {
  readonly id: string;
  readonly components: readonly APIContainerComponent[];
  /** Whether only the person sees it. */
  readonly ephemeral: boolean;
  /** The command that it answers, if the person used one. */
  readonly command?: string | undefined;
  /** Whether it is a private answer that the person shared with the channel. */
  readonly shared?: boolean;
  /** The id of the person whose message it answers. */
  readonly asker?: string | undefined;
}

/** The message as it would be sent to Discord. */
export function payloadOf({ ephemeral, components }: Message) {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  return { flags, components, allowed_mentions: { parse: [] } };
}

/** What an action does: messages that are new or changed, the id of a deleted one, commands or choices to offer. */
export interface Effect {
  readonly shown?: readonly Message[];
  readonly removed?: string;
  readonly commands?: readonly CommandBody[];
  readonly choices?: readonly Choice[];
}

export class Conversation {
  readonly #alone: boolean;
  readonly #bot: Services;
  /** By id, oldest first. */
  readonly #messages = new Map<string, Message>();

  constructor(place: Place, bot: Services) {
    this.#alone = place === 'direct';
    this.#bot = bot;
  }

  /** @throws UserError if the message to act on does not exist. */
  async act(action: Action): Promise<Effect> {
    const { commands, generations } = this.#bot;
    switch (action.type) {
      case 'open':
        return this.#open();
      case 'complete':
        return { choices: await choicesFor(commands, action, generations.serving) };
      case 'command':
        return this.#run(action.name, action.options);
      case 'message':
        return this.#alone || MENTION.test(action.text) ? this.#say(action.text) : {};
      case 'menu': {
        const read = () => readMessageMenu(action.name, action.text, commands);
        return this.#answer(read, deliveryOfCommand(undefined, {}, true, this.#alone));
      }
      case 'press':
        return this.#press(action.on, action.id);
      case 'dismiss':
        this.#messages.delete(action.on);
        return { removed: action.on };
    }
  }

  /** The commands that Discord offers here, and the greeting for a server that has just added the bot. */
  async #open(): Promise<Effect> {
    const here = this.#alone ? InteractionContextType.BotDM : InteractionContextType.Guild;
    const all = describeCommands(this.#bot.commands, this.#bot.generations.serving);
    const context = this.#context(false);
    const greeted = this.#post(await respond(() => GREETING, context), context);
    return { ...greeted, commands: all.filter(({ contexts }) => contexts?.includes(here)) };
  }

  /** A blank option counts as missing. */
  #run(name: string, typed: Readonly<Record<string, string>>): Promise<Effect> {
    const given = Object.entries(typed).filter(([, value]) => value.trim() !== '');
    const { [PRIVATE_OPTION]: hidden, ...options } = Object.fromEntries(given);
    const command = this.#bot.commands.find((candidate) => candidate.name === name);
    const delivery = deliveryOfCommand(command, options, hidden ? true : undefined, this.#alone);
    return this.#answer(() => ({ command: name, options, page: 1 }), delivery, name);
  }

  /** The author of a message does not count as a moderator, and follow-ups see no private answers. */
  async #say(text: string): Promise<Effect> {
    const { commands } = this.#bot;
    const latest = [...this.#messages.values()].reverse();
    const answers = latest.filter(({ ephemeral, asker }) => !ephemeral && (this.#alone || asker));
    const turns = answers.slice(0, MAX_MESSAGES_BACK).map(({ components }) => turnOf(components, commands));
    const asked = text.replace(MENTION, ' ').trim();
    const context = this.#context(false);
    const reply = await respond(() => readMessage(asked, commands, async () => turns), context);
    const shown = this.#alone && answers.length === 0 ? welcome(reply) : reply;
    const control = this.#alone ? undefined : 'delete';
    return this.#post(shown, { ...context, control, asker: PERSON.id });
  }

  async #press(on: string, id: string): Promise<Effect> {
    const message = this.#messages.get(on);
    if (message === undefined) throw new UserError('That message no longer exists.');
    const control = readControl(id);
    if (control === 'delete') return this.act({ type: 'dismiss', on });
    if (control === 'share') return this.#share(message);
    const { ephemeral, shared: pressed = false } = message;
    const press = { ephemeral, pressed, asked: true, alone: this.#alone };
    const { read, delivery } = readPress(message.components, id, press, this.#bot.commands);
    return this.#answer(read, delivery, undefined, message);
  }

  #share(message: Message): Effect {
    const kept = message.components.map((shown) => withControl(shown, undefined));
    const copy = message.components.map((shown) => signed(withControl(shown, 'delete'), PERSON.name));
    const mine = this.#keep({ ...message, components: kept });
    const ours = this.#keep({ components: copy, ephemeral: false, shared: true });
    return { shown: [...mine.shown, ...ours.shown] };
  }

  /** Answers with a new message, or replaces the one with the button. */
  async #answer(read: () => Request, delivery: Delivery, command?: string, on?: Message): Promise<Effect> {
    const context = this.#context(!this.#alone);
    const reply = await respond(read, context);
    const aside = goesAside(reply, delivery);
    const about = { ephemeral: aside || delivery.ephemeral, command };
    const drawn = { ...context, ...delivery, asker: on?.asker };
    return this.#post(reply, drawn, delivery.inPlace && !aside ? on : about);
  }

  #post(reply: Reply, context: Context & RenderContext, about: Partial<Message> = {}): { shown: Message[] } {
    const { components } = renderMessage(reply, context);
    return this.#keep({ ephemeral: false, asker: context.asker, ...about, components });
  }

  /** Stores a message: with an id, in place of the old one; without, as a new one. */
  #keep(message: Omit<Message, 'id'> & { readonly id?: string }): { shown: Message[] } {
    const kept = { id: randomUUID(), ...message };
    this.#messages.set(kept.id, kept);
    const [oldest = ''] = this.#messages.keys();
    if (this.#messages.size > MAX_MESSAGES) this.#messages.delete(oldest);
    return { shown: [kept] };
  }

  #context(moderates: boolean): Context & RenderContext {
    const place: Context['place'] = this.#alone ? { kind: 'direct' } : { kind: 'server', id: 'preview' };
    return contextFor(this.#bot, { person: { name: PERSON.name, moderates }, place });
  }
}

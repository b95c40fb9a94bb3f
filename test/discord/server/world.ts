/** What the loopback Discord contains: people, one server, channels, messages, commands, interactions. */
import { EventEmitter } from 'node:events';
import {
  type Component,
  checkMessage,
  FLAG_COMPONENTS_V2,
  FLAG_EPHEMERAL,
  flatten,
  type MessageBody,
} from './refusals.ts';
import { Refusal } from './schema.ts';

export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: null;
  bot: boolean;
}

export interface Message {
  id: string;
  channel_id: string;
  author: User;
  type: number;
  content: string;
  flags: number;
  components: Component[];
  mentions: User[];
  timestamp: string;
  edited_timestamp: string | null;
  message_reference?: { message_id: string; channel_id: string };
  referenced_message?: Message | null;
  interaction_metadata?: {
    id: string;
    type: number;
    user: User;
    authorizing_integration_owners: Record<string, string>;
  };
  [key: string]: unknown;
}

export interface Channel {
  id: string;
  /** A server's channel, a direct conversation with the bot, a group of people, an announcement channel, a thread. */
  type: 0 | 1 | 3 | 5 | 11;
  /** In a direct message it is missing or null. */
  guild_id?: string | null;
  name?: string;
  recipients?: User[];
}

export interface Interaction {
  id: string;
  token: string;
  type: number;
  user: User;
  channelId: string;
  /** By the loopback's clock. */
  sentAt: number;
  /** The type of the first answer. */
  answered?: number;
  ephemeral: boolean;
  /** The message that answers, or that a button was pressed on. */
  messageId?: string;
  /** The deferred answer has been deleted. */
  withdrawn?: boolean;
  /** The message that the person sees appear or change. */
  shown?: Message;
  choices?: { name: string; value: string }[];
}

export interface StoredCommand {
  id: string;
  name: string;
  type: number;
  options?: { type: number; name: string; required?: boolean; autocomplete?: boolean; max_length?: number }[];
  default_member_permissions: string | null;
  contexts: number[] | null;
  [key: string]: unknown;
}

const FIRST_ID = 1_200_000_000_000_000_000n;

export class World {
  readonly events = new EventEmitter().setMaxListeners(0);
  readonly bot: User;
  readonly guild: { id: string; name: string };
  readonly general: Channel;
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  /** By scope: `global`, or the id of a server. */
  readonly commands = new Map<string, StoredCommand[]>();
  readonly interactions = new Map<string, Interaction>();
  /** What was refused, and why. */
  readonly refusals: string[] = [];
  /** Whom a message would have pinged. */
  readonly pings: string[] = [];
  /** Milliseconds; tests may set it forward. */
  clock = 0;
  /** Milliseconds between ids, which contain the time; the default is slow enough for the limiter. */
  pace = 5000;
  /** Milliseconds to wait for anything. Long enough for a busy machine, and shorter than the limit of a whole test. */
  patience = 240_000;
  #lastId = FIRST_ID;
  readonly #byNonce = new Map<string, Message>();
  readonly #closed = new AbortController();

  constructor() {
    this.bot = this.newUser('verbatim', true);
    this.guild = { id: this.nextId(), name: 'The Reading Room' };
    this.general = this.addChannel({ type: 0, guild_id: this.guild.id, name: 'general' });
  }

  nextId(): string {
    this.#lastId += BigInt(this.pace) << 22n;
    return String(this.#lastId);
  }

  newUser(username: string, bot = false): User {
    return { id: this.nextId(), username, global_name: null, discriminator: '0', avatar: null, bot };
  }

  addChannel(channel: Omit<Channel, 'id'>): Channel {
    const added = { ...channel, id: this.nextId() };
    this.channels.set(added.id, added);
    return added;
  }

  /** The messages of a channel that `viewer` sees, oldest first. */
  messagesIn(channel: Channel): Message[] {
    return [...this.messages.values()].filter((message) => message.channel_id === channel.id);
  }

  /** Stores a message of `author`. @throws Refusal for what Discord would not accept */
  post(channelId: string, author: User, body: MessageBody, extra: Partial<Message> = {}): Message {
    const channel = this.channels.get(channelId);
    if (channel === undefined) throw new Refusal(404, 10003, 'Unknown Channel');
    if (author === this.bot) checkMessage(body);
    const same = body.enforce_nonce ? this.#byNonce.get(String(body.nonce)) : undefined;
    if (same) return same;
    if (author === this.bot)
      this.#notePings(body, extra.interaction_metadata ? ['users'] : ['users', 'roles', 'everyone']);
    const message = {
      id: this.nextId(),
      channel_id: channelId,
      author,
      type: 0,
      tts: false,
      pinned: false,
      mention_everyone: false,
      mention_roles: [],
      attachments: [],
      embeds: [],
      edited_timestamp: null,
      timestamp: new Date(Date.UTC(2026, 0, 1)).toISOString(),
      ...this.#contents(body),
      ...this.#reference(body, channelId),
      mentions: [],
      ...extra,
    } as Message;
    message.mentions = this.#mentioned(message);
    this.messages.set(message.id, message);
    if (body.enforce_nonce) this.#byNonce.set(String(body.nonce), message);
    this.events.emit('message', message);
    return message;
  }

  /** Changes a message of the bot. @throws Refusal for what Discord would not accept */
  edit(id: string, body: MessageBody): Message {
    const message = this.messages.get(id);
    if (message === undefined) throw new Refusal(404, 10008, 'Unknown Message');
    const flags = (message.flags & FLAG_COMPONENTS_V2) | (body.flags ?? 0);
    checkMessage({ ...body, flags });
    this.#notePings(body, ['users']);
    Object.assign(message, this.#contents({ ...body, flags: flags | (message.flags & FLAG_EPHEMERAL) }));
    message.edited_timestamp = message.timestamp;
    this.events.emit('message', message);
    return message;
  }

  delete(id: string): void {
    if (!this.messages.delete(id)) throw new Refusal(404, 10008, 'Unknown Message');
    this.events.emit('deleted', id);
  }

  /** The bot's next message in a channel. */
  answerIn(channel: Channel): Promise<Message> {
    return this.until('message', 'the answer', (message: Message) =>
      message.author === this.bot && message.channel_id === channel.id ? message : undefined,
    );
  }

  /** The next private answer that somebody shares. */
  shared(): Promise<Message> {
    return this.until('followed up', 'the shared answer', ({ message }: { message: Message }) => message);
  }

  /** Resolves when a message has been deleted. */
  gone(message: Message): Promise<unknown> {
    return this.until('deleted', 'the answer to go', (id: string) => id === message.id || undefined);
  }

  /** Resolves with what `pick` finds in the first `event` from now on in which it finds something. */
  until<Found = unknown>(
    event: string,
    what: string,
    pick: (value: never) => Found | undefined = () => true as Found,
  ): Promise<Found> {
    const { signal } = this.#closed;
    let end = () => {};
    const found = new Promise<Found>((resolve, reject) => {
      const listen = (value: unknown) => {
        try {
          const picked = pick(value as never);
          if (picked !== undefined) resolve(picked);
        } catch (error) {
          reject(error);
        }
      };
      const giveUp = () =>
        reject(
          new Error(`waited in vain for ${what}; refused so far: ${this.refusals.join('; ') || 'nothing'}`),
        );
      const timer = setTimeout(giveUp, this.patience);
      this.events.on(event, listen);
      signal.addEventListener('abort', giveUp);
      end = () => {
        clearTimeout(timer);
        this.events.off(event, listen);
        signal.removeEventListener('abort', giveUp);
      };
      if (signal.aborted) giveUp();
    });
    return found.finally(end);
  }

  /** Ends all waits, so that a test that has timed out does not run on beside the next one. */
  close(): void {
    this.#closed.abort();
  }

  #contents({
    content,
    components = [],
    flags = 0,
  }: MessageBody): Pick<Message, 'content' | 'components' | 'flags'> {
    const stored = structuredClone(components);
    const used = stored.flatMap(flatten);
    let next = 1;
    for (const component of used) {
      component.id ??= next++;
      if (component.content !== undefined) component.content = component.content.trim();
    }
    return { content: content ?? '', components: stored, flags };
  }

  #reference({ message_reference }: MessageBody, channelId: string): Partial<Message> {
    const id = message_reference?.message_id;
    if (id === undefined) return {};
    const referenced = this.messages.get(id);
    if (referenced === undefined && message_reference?.fail_if_not_exists !== false)
      throw new Refusal(400, 50035, 'Unknown message to reply to');
    if (referenced === undefined) return {};
    return {
      type: 19,
      message_reference: { message_id: id, channel_id: channelId },
      referenced_message: referenced,
    };
  }

  #mentioned({ content, referenced_message }: Message): User[] {
    const named = new Set(Array.from(content.matchAll(/<@!?(\d+)>/g), ([, id]) => id));
    if (referenced_message) named.add(referenced_message.author.id);
    if (named.size === 0) return [];
    const users = [this.bot, ...[...this.messages.values()].map(({ author }) => author)];
    const found = users.filter(({ id }) => named.has(id));
    return [...new Map(found.map((user) => [user.id, user])).values()];
  }

  #notePings(
    { content, components = [], allowed_mentions }: MessageBody,
    byDefault: readonly string[],
  ): void {
    const texts = [
      content ?? '',
      ...components.flatMap(flatten).flatMap((component) => component.content ?? []),
    ].join('\n');
    const allowed = allowed_mentions?.parse ?? byDefault;
    const patterns = { users: /<@!?\d+>/g, roles: /<@&\d+>/g, everyone: /@(?:everyone|here)/g };
    for (const [kind, pattern] of Object.entries(patterns))
      if (allowed.includes(kind)) this.pings.push(...(texts.match(pattern) ?? []));
    if (allowed_mentions?.replied_user) this.pings.push('the person replied to');
  }
}

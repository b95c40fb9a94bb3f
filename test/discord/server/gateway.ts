/** The WebSocket gateway of the loopback Discord. */
import { once } from 'node:events';
import { type WebSocket, WebSocketServer } from 'ws';
import { FLAG_EPHEMERAL } from './refusals.ts';
import type { Channel, Message, World } from './world.ts';

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK] = [
  0, 1, 2, 6, 7, 9, 10, 11,
];
const INTENTS = { GUILDS: 1 << 0, GUILD_MESSAGES: 1 << 9, DIRECT_MESSAGES: 1 << 12 };
/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT need Discord's approval. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** What no server here has. */
const HAS_NONE = 'threads emojis stickers features presences voice_states stage_instances'.split(' ');

/** The value that Discord uses. */
export const HEARTBEAT_MS = 41_250;

interface Payload {
  op: number;
  d: unknown;
}

/** What a bot has identified for: one of the shards into which Discord divides its servers. */
interface Session {
  readonly id: string;
  readonly shard: number;
  readonly intents: number;
  /** Everything so far, for a RESUME. */
  readonly sent: { t: string; s: number; d: unknown }[];
  socket: WebSocket;
}

interface Guild {
  readonly id: string;
  readonly [key: string]: unknown;
}

interface Identification {
  readonly token: string;
  readonly intents: number;
  /** Which shard, and of how many. */
  readonly shard?: readonly [number, number];
}

export class Gateway {
  readonly server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  readonly #world: World;
  readonly #token: string;
  /** The latest connection, which the faults below are about. */
  #socket: WebSocket | undefined;
  readonly #sessions = new Map<string, Session>();
  #identified = 0;
  readonly #added: Guild[] = [];
  /** How many shards there are, as the bot said when it identified. */
  #shards = 1;
  #mute = false;
  /** Milliseconds between heartbeats, as given in the next HELLO. */
  heartbeatInterval = HEARTBEAT_MS;
  /** New connections are refused. */
  refuse = false;
  /** The bot's servers do not arrive after READY. */
  unavailable = false;
  /** Only heartbeats are answered. */
  unanswering = false;
  /** READY does not name the bot's servers. */
  unreadable = false;
  /** The connection is closed with this code, either on IDENTIFY and RESUME or right after them. */
  closing: { readonly code: number; readonly when: 'asking' | 'ready' } | undefined;

  constructor(world: World, token: string) {
    this.#world = world;
    this.#token = token;
    this.server.on('connection', (socket) => this.#greet(socket));
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  /** The shard of a server; events without a server go to the first one. */
  shardOf(guildId: string | null | undefined): number {
    return guildId ? Number((BigInt(guildId) >> 22n) % BigInt(this.#shards)) : 0;
  }

  /** Sends an event to the sessions of a server's shard whose intents cover it; it is kept for a RESUME. */
  dispatch(t: string, d: unknown, guildId?: string | null, intent = 0): void {
    for (const session of this.#sessions.values())
      if (session.shard === this.shardOf(guildId) && (intent === 0 || (session.intents & intent) !== 0))
        this.#dispatchTo(session, t, d);
  }

  #dispatchTo({ sent, socket }: Session, t: string, d: unknown): void {
    const event = { t, s: sent.length + 1, d };
    sent.push(event);
    socket.send(JSON.stringify({ op: DISPATCH, ...event }));
  }

  /** Sends each session's last event again, as may happen around a reconnect. */
  repeat(): void {
    for (const session of this.#sessions.values()) {
      const event = session.sent.at(-1);
      if (event) this.#dispatchTo(session, event.t, event.d);
    }
  }

  /** Sends a person's message, without its text if Discord would not show it to this bot. */
  dispatchMessage(message: Message, guildId: string | null | undefined): void {
    const intent = guildId ? INTENTS.GUILD_MESSAGES : INTENTS.DIRECT_MESSAGES;
    const shown =
      !guildId ||
      message.author.id === this.#world.bot.id ||
      message.mentions.some(({ id }) => id === this.#world.bot.id);
    if ((message.flags & FLAG_EPHEMERAL) !== 0) return;
    const d = {
      ...message,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
      ...(shown ? {} : { content: '', components: [], embeds: [] }),
    };
    this.dispatch('MESSAGE_CREATE', d, guildId, intent);
  }

  drop(): void {
    this.#socket?.terminate();
  }

  /** Closes the connection with one of Discord's close codes. */
  close(code: number): void {
    this.#socket?.close(code);
  }

  orderReconnect(): void {
    this.#send({ op: RECONNECT, d: null });
  }

  invalidateSession(resumable: boolean): void {
    this.#send({ op: INVALID_SESSION, d: resumable });
  }

  muteHeartbeats(): void {
    this.#mute = true;
  }

  /** Stops reading and answering without closing, as if the network were gone. */
  freeze(): void {
    this.#socket?.pause();
  }

  /** Resolves when the bot has shown that the connection is still open. */
  async ping(): Promise<void> {
    const socket = this.#socket;
    if (socket === undefined) return;
    const pong = once(socket, 'pong');
    socket.ping();
    await pong;
  }

  sendRaw(text: string): void {
    this.#socket?.send(text);
  }

  #send(payload: Payload & { t?: string; s?: number }): void {
    this.#socket?.send(JSON.stringify(payload));
  }

  #greet(socket: WebSocket): void {
    if (this.refuse) {
      socket.terminate();
      this.#world.events.emit('refused');
      return;
    }
    this.#socket = socket;
    this.#mute = false;
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as Payload));
    socket.on('close', (code) => this.#world.events.emit('disconnected', code));
    this.#send({ op: HELLO, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #receive(socket: WebSocket, { op, d }: Payload): void {
    if (op === HEARTBEAT && !this.#mute) socket.send(JSON.stringify({ op: HEARTBEAT_ACK, d: null }));
    if (op === IDENTIFY || op === RESUME) this.#begin(socket, op, d);
  }

  #begin(socket: WebSocket, op: number, d: unknown): void {
    if (this.unanswering) return;
    if (this.closing?.when === 'asking') {
      this.close(this.closing.code);
      return;
    }
    if (op === IDENTIFY) this.#identify(socket, d as Identification);
    else this.#resume(socket, d as { session_id: string; seq: number });
    if (this.closing) this.close(this.closing.code);
  }

  #identify(socket: WebSocket, { token, intents, shard: [shard, shards] = [0, 1] }: Identification): void {
    if (token !== this.#token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    if (shard >= shards) {
      socket.close(4010, 'Invalid shard.');
      return;
    }
    this.#shards = shards;
    for (const old of this.#sessions.values())
      if (old.socket === socket || (old.shard === shard && old.socket.readyState > old.socket.OPEN))
        this.#sessions.delete(old.id);
    const session = { id: `session-${++this.#identified}`, shard, intents, sent: [], socket };
    this.#sessions.set(session.id, session);
    const { bot, guild, general } = this.#world;
    const guilds: Guild[] = [{ ...guild, channels: [general] }, ...this.#added];
    const own = guilds.filter(({ id }) => this.shardOf(id) === shard);
    this.#dispatchTo(session, 'READY', {
      v: 10,
      user: bot,
      guilds: this.unreadable ? undefined : own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: [shard, shards],
      application: { id: bot.id, flags: 0 },
    });
    if (!this.unavailable)
      for (const each of own) this.#dispatchTo(session, 'GUILD_CREATE', this.#describeGuild(each));
    this.#world.events.emit('identified', intents);
  }

  /** Sends the first server, which was unavailable. */
  makeAvailable(): void {
    const { guild, general } = this.#world;
    this.unavailable = false;
    this.dispatch('GUILD_CREATE', this.#describeGuild({ ...guild, channels: [general] }), guild.id);
  }

  /** Adds a channel to the first server. */
  addChannel(type: Channel['type'], name: string): Channel {
    const { guild, general } = this.#world;
    const channel = this.#world.addChannel({ type, guild_id: guild.id, name });
    const thread = {
      parent_id: general.id,
      thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: null, locked: false },
    };
    const isThread = type === 11;
    this.dispatch(
      isThread ? 'THREAD_CREATE' : 'CHANNEL_CREATE',
      { ...channel, ...(isThread ? thread : {}) },
      guild.id,
    );
    return channel;
  }

  /** Adds the bot to a server with one channel, which may be its system channel. */
  addToGuild(name: string, { hasSystemChannel }: { hasSystemChannel: boolean }): Channel {
    const id = this.#world.nextId();
    const channel = this.#world.addChannel({ type: 0, guild_id: id, name: 'welcome' });
    const guild = {
      id,
      name,
      channels: [channel],
      ...(hasSystemChannel ? { system_channel_id: channel.id } : {}),
    };
    this.#added.push(guild);
    this.dispatch('GUILD_CREATE', this.#describeGuild(guild), id);
    return channel;
  }

  #describeGuild(guild: Guild) {
    const { bot } = this.#world;
    return {
      ...guild,
      owner_id: bot.id,
      roles: [{ id: guild.id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false }],
      members: [
        { user: bot, roles: [], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 },
      ],
      ...Object.fromEntries(HAS_NONE.map((name) => [name, []])),
      member_count: 2,
    };
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    const session = this.#sessions.get(session_id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return;
    }
    session.socket = socket;
    for (const event of session.sent.filter(({ s }) => s > seq))
      socket.send(JSON.stringify({ op: DISPATCH, ...event }));
    this.#dispatchTo(session, 'RESUMED', {});
    this.#world.events.emit('resumed', seq);
  }
}

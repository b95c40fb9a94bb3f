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

/** Discord's own. */
export const HEARTBEAT_MS = 41_250;

interface Payload {
  op: number;
  d: unknown;
}

export class Gateway {
  readonly server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  readonly #world: World;
  readonly #token: string;
  #socket: WebSocket | undefined;
  #intents = 0;
  #session = 0;
  #sent: { t: string; s: number; d: unknown }[] = [];
  #mute = false;
  /** Milliseconds between heartbeats, as given in the next HELLO. */
  heartbeatInterval = HEARTBEAT_MS;
  /** New connections are refused. */
  refuse = false;
  /** Only heartbeats are answered. */
  unanswering = false;
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

  /** Sends an event if the bot's intents cover it; it is kept for a RESUME. */
  dispatch(t: string, d: unknown, intent = 0): void {
    if (intent !== 0 && (this.#intents & intent) === 0) return;
    const event = { t, s: this.#sent.length + 1, d };
    this.#sent.push(event);
    this.#send({ op: DISPATCH, ...event });
  }

  /** Sends the last event again, as may happen around a reconnect. */
  repeat(): void {
    const event = this.#sent.at(-1);
    if (event) this.dispatch(event.t, event.d);
  }

  /** Sends a person's message, without its text where Discord would not show it to this bot. */
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
    this.dispatch('MESSAGE_CREATE', d, intent);
  }

  drop(): void {
    this.#socket?.terminate();
  }

  /** Closes the connection with a reason that Discord gives a number to. */
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

  /** Stops reading and answering without closing, as when the network is gone. */
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
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Payload));
    socket.on('close', (code) => this.#world.events.emit('disconnected', code));
    this.#send({ op: HELLO, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #receive({ op, d }: Payload): void {
    if (op === HEARTBEAT && !this.#mute) this.#send({ op: HEARTBEAT_ACK, d: null });
    if (op === IDENTIFY || op === RESUME) this.#begin(op, d);
  }

  #begin(op: number, d: unknown): void {
    if (this.unanswering) return;
    if (this.closing?.when === 'asking') {
      this.close(this.closing.code);
      return;
    }
    if (op === IDENTIFY) this.#identify(d as { token: string; intents: number });
    else this.#resume(d as { session_id: string; seq: number });
    if (this.closing) this.close(this.closing.code);
  }

  #identify({ token, intents }: { token: string; intents: number }): void {
    if (token !== this.#token) {
      this.#socket?.close(4004, 'Authentication failed.');
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      this.#socket?.close(4014, 'Disallowed intent(s).');
      return;
    }
    this.#intents = intents;
    this.#session += 1;
    this.#sent = [];
    const { bot, guild, general } = this.#world;
    this.dispatch('READY', {
      v: 10,
      user: bot,
      guilds: [{ id: guild.id, unavailable: true }],
      session_id: `session-${this.#session}`,
      resume_gateway_url: this.url,
      application: { id: bot.id, flags: 0 },
    });
    this.#createGuild({ ...guild, channels: [general] });
    this.#world.events.emit('identified', intents);
  }

  /** Adds the bot to a server with one channel, which may be its system channel. */
  addToGuild(name: string, { hasSystemChannel }: { hasSystemChannel: boolean }): Channel {
    const id = this.#world.nextId();
    const channel = this.#world.addChannel({ type: 0, guild_id: id, name: 'welcome' });
    this.#createGuild({
      id,
      name,
      channels: [channel],
      ...(hasSystemChannel ? { system_channel_id: channel.id } : {}),
    });
    return channel;
  }

  #createGuild(guild: { id: string; [key: string]: unknown }): void {
    const { bot } = this.#world;
    this.dispatch('GUILD_CREATE', {
      ...guild,
      owner_id: bot.id,
      roles: [
        {
          id: guild.id,
          name: '@everyone',
          permissions: '0',
          position: 0,
          color: 0,
          hoist: false,
          managed: false,
          mentionable: false,
        },
      ],
      members: [
        { user: bot, roles: [], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 },
      ],
      threads: [],
      emojis: [],
      stickers: [],
      features: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      member_count: 2,
    });
  }

  #resume({ session_id, seq }: { session_id: string; seq: number }): void {
    if (session_id !== `session-${this.#session}`) {
      this.#send({ op: INVALID_SESSION, d: false });
      return;
    }
    for (const event of this.#sent.filter(({ s }) => s > seq)) this.#send({ op: DISPATCH, ...event });
    this.dispatch('RESUMED', {});
    this.#world.events.emit('resumed', seq);
  }
}

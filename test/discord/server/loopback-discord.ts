/** A Discord on 127.0.0.1 for tests: a REST server, a gateway, and people who use them. */
import { once } from 'node:events';
import { Gateway, HEARTBEAT_MS } from './gateway.ts';
import { Person, type PersonOptions } from './person.ts';
import { type Fault, RestApi } from './rest.ts';
import { type Channel, World } from './world.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** A process that was started against a loopback Discord. */
interface Guest {
  stop(signal: NodeJS.Signals): Promise<unknown>;
}

export class LoopbackDiscord {
  readonly token = 'loopback.token.0123456789';
  readonly world = new World();
  readonly gateway = new Gateway(this.world, this.token);
  readonly rest = new RestApi(this.world, this.token, () => this.gateway.url);

  /** Those that are still running are ended on close. */
  readonly guests = new Set<Guest>();

  static async start(): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord();
    discord.rest.server.listen(0, '127.0.0.1');
    await once(discord.rest.server, 'listening');
    return discord;
  }

  /** Base of the REST API. */
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.rest.server.address() as { port: number }).port}/api`;
  }

  person(name: string, options: PersonOptions = {}): Person {
    return new Person(this, name, options);
  }

  /** Adds the bot to a server that belongs to this shard, and returns the server's channel. */
  addServerOf(shard: number): Channel {
    // An odd number of odd steps from one server to the next leads through all shards.
    this.world.pace |= 1;
    for (;;) {
      const channel = this.gateway.addToGuild(`of ${shard}`, { hasSystemChannel: false });
      if (this.gateway.shardOf(channel.guild_id) === shard) return channel;
      this.world.nextId();
    }
  }

  /** The next line of the log with this message. */
  logged(msg: string): Promise<LogLine> {
    return this.world.until('logged', msg, (line: LogLine) => (line.msg === msg ? line : undefined));
  }

  /** Makes the next `times` requests fail whose `METHOD /path` matches. */
  fail(route: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    let left = times;
    this.rest.faults.push((request, response) => {
      if (left === 0 || !route.test(`${request.method} ${request.path}`)) return undefined;
      left -= 1;
      this.world.events.emit('failed');
      return fault(request, response);
    });
  }

  /** Makes them fail with an error of the API. */
  refuse(route: RegExp, status: number, code: number, message = 'No', times?: number): void {
    this.fail(route, () => ({ status, body: { code, message } }), times);
  }

  /** Forgets past messages and requests, which would otherwise use up memory under load. */
  forget(): void {
    this.world.interactions.clear();
    this.world.messages.clear();
    this.rest.requests.length = 0;
  }

  /** Ends all faults. */
  calm(): void {
    this.rest.faults.length = 0;
    this.gateway.refuse = false;
    this.gateway.unanswering = false;
    this.gateway.unavailable = false;
    this.gateway.unreadable = false;
    this.gateway.closing = undefined;
    this.gateway.heartbeatInterval = HEARTBEAT_MS;
  }

  async close(): Promise<void> {
    this.world.close();
    await Promise.all([...this.guests].map((guest) => guest.stop('SIGKILL')));
    for (const socket of this.gateway.server.clients) socket.terminate();
    this.gateway.server.close();
    this.rest.server.closeAllConnections();
    this.rest.server.close();
  }
}

/** Watches the connection to Discord: logs its losses and returns, and gives up when only a restart can help. */
import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { ConfigError } from '../config.ts';
import type { Connecting } from './client.ts';
import { CHECKS_PER_STEADY, STEADY_SHARE } from './limits.ts';

const UNAUTHORIZED = 401;
const TOO_MANY_REQUESTS = 429;

/** Logs each loss and each return of the connection in one line; discord.js does the reconnecting. */
export function logConnection(client: Client, log: Logger): void {
  /** What was logged since the connection was last up, because each failed attempt would repeat it. */
  const said = new Set<string>();
  const once = (line: string, say: () => void) => {
    if (!said.has(line)) say();
    said.add(line);
  };
  const lost = 'the connection to Discord is lost; connecting again';
  client.on(Events.ShardReconnecting, (shard) => once(`${lost} ${shard}`, () => log.warn({ shard }, lost)));
  client.on(Events.ShardResume, (shard, replayed) => {
    said.clear();
    log.info({ shard, replayed }, 'connected to Discord again');
  });
  client.on(Events.ShardReady, (shard) => {
    said.clear();
    log.info({ shard }, 'a session with Discord begins');
  });
  const report = (error: Error, shard?: number) =>
    once(`${error.message} ${shard}`, () =>
      log.error({ err: error, shard }, 'the connection to Discord reported an error'),
    );
  client.on(Events.Error, report);
  client.on(Events.ShardError, report);
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    const seconds = headers.get('retry-after');
    if (status === TOO_MANY_REQUESTS) log.warn({ method, route, seconds }, 'Discord asks the bot to wait');
  });
}

/** Rejects when Discord closes the connection for good or stops accepting the token. */
export function refusedForGood(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const refused = code === GatewayCloseCodes.AuthenticationFailed;
      reject(
        refused
          ? tokenRefused()
          : new ConfigError(`Discord has closed the connection for good: ${code} ${GatewayCloseCodes[code]}`),
      );
    });
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === UNAUTHORIZED && data.auth !== false) reject(tokenRefused());
    });
  });
}

export function tokenRefused(): ConfigError {
  return new ConfigError('Discord refuses the token: check DISCORD_TOKEN.');
}

/**
 * Rejects when the connection has been down for `seconds`. discord.js would wait for READY or RESUMED, or keep
 * resuming after each close, for ever. A connection counts as up only after it has lasted for a share of that time.
 */
export function downTooLong({ client, shards }: Connecting, seconds: number): Promise<never> {
  const steadyMs = seconds * 1000 * STEADY_SHARE;
  let troubled = performance.now();
  let downSince: number | undefined = troubled;
  const trouble = () => {
    troubled = performance.now();
    downSince ??= troubled;
  };
  client.on(Events.ShardReconnecting, trouble);
  return new Promise((_, reject) => {
    setInterval(async () => {
      if (!areReady(await shards())) trouble();
      const now = performance.now();
      if (now - troubled >= steadyMs) downSince = undefined;
      if (downSince !== undefined && now - downSince >= seconds * 1000)
        reject(new ConfigError(down(seconds)));
    }, steadyMs / CHECKS_PER_STEADY).unref();
  });
}

/** Whether there is a connection for every shard. */
export function areReady(shards: ReadonlyMap<number, boolean>): boolean {
  return shards.size > 0 && [...shards.values()].every(Boolean);
}

function down(seconds: number): string {
  return `There was no stable connection to Discord for ${seconds} s: stopping, so that the bot can be started again.`;
}

/** Watches the connection to Discord: logs when it is lost or back, and gives up when only a restart can help. */
import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { ConfigError } from '../config.ts';
import type { Connecting } from './client.ts';

/** A connection counts as up once it has lasted for this share of RECONNECT_SECONDS. */
const STEADY_SHARE = 0.1;
/** It is checked this many times within that share. */
const CHECKS_PER_STEADY = 5;
const UNAUTHORIZED = 401;
const TOO_MANY_REQUESTS = 429;

/** Logs one line when a connection is lost and one when it is back. discord.js does the reconnecting. */
export function logConnection(client: Client, log: Logger): void {
  /** What has been logged since the connection was last up, because each failed attempt would repeat it. */
  const said = new Set<string>();
  const once = (level: 'warn' | 'error', line: string, shard?: number, err?: Error) => {
    const key = `${err?.message ?? line} ${shard}`;
    if (!said.has(key)) log[level]({ err, shard }, line);
    said.add(key);
  };
  const isUp = (line: string, about: object) => {
    said.clear();
    log.info(about, line);
  };
  const lost = 'the connection to Discord is lost; reconnecting';
  const failed = 'the connection to Discord reported an error';
  client.on(Events.ShardReconnecting, (shard) => once('warn', lost, shard));
  client.on(Events.ShardResume, (shard, replayed) => isUp('connected to Discord again', { shard, replayed }));
  client.on(Events.ShardReady, (shard) => isUp('a new session with Discord has begun', { shard }));
  client.on(Events.Error, (error) => once('error', failed, undefined, error));
  client.on(Events.ShardError, (error, shard) => once('error', failed, shard, error));
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    const seconds = headers.get('retry-after');
    if (status === TOO_MANY_REQUESTS)
      log.warn({ method, route, seconds }, 'Discord has rate-limited the bot');
  });
}

/** Rejects when Discord closes the connection for good or stops accepting the token. */
export function refusedForGood(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const closed = `Discord has closed the connection for good: ${code} ${GatewayCloseCodes[code]}`;
      reject(code === GatewayCloseCodes.AuthenticationFailed ? tokenRefused() : new ConfigError(closed));
    });
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === UNAUTHORIZED && data.auth !== false) reject(tokenRefused());
    });
  });
}

function tokenRefused(): ConfigError {
  return new ConfigError('Discord refuses the token: check DISCORD_TOKEN.');
}

/**
 * Rejects when there has been no steady connection for `seconds`. discord.js would wait forever for READY or RESUMED,
 * resume after every close, or stay deaf after a READY that it cannot read or a close that it does not know.
 */
export function downTooLong({ client, shards }: Connecting, seconds: number): Promise<never> {
  const steadyMs = seconds * 1000 * STEADY_SHARE;
  const gone = `There was no stable connection to Discord for ${seconds} s: stopping, so that the bot can be started again.`;
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
      if (downSince !== undefined && now - downSince >= seconds * 1000) reject(new ConfigError(gone));
    }, steadyMs / CHECKS_PER_STEADY);
  });
}

/** Whether every shard is connected and ready. */
export function areReady(shards: ReadonlyMap<number, boolean>): boolean {
  return shards.size > 0 && [...shards.values()].every(Boolean);
}

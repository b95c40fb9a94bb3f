/** Configures the discord.js client: its intents, caches and retries. */
import {
  Client,
  GatewayIntentBits,
  type GuildMember,
  type IShardingStrategy,
  Options,
  Partials,
  SimpleShardingStrategy,
  Status,
  type User,
  WebSocketShardStatus,
} from 'discord.js';
import type { Config } from '../config.ts';
import { requestWhole } from './rest-request.ts';

/** discord.js caches this many users, and this many members for each server. */
const MAX_USERS = 1000;
const MAX_MEMBERS = 200;
/** At the start, discord.js holds events back until the bot's servers have arrived, but waits no longer than this. */
const UNAVAILABLE_AFTER_MS = 1000;
/** A request that hangs is retried in time for the first response to an interaction. */
const REQUEST_TIMEOUT_MS = 2000;
/** A request that would have to wait for longer than this is given up, so that the next one is not kept waiting behind it. */
const MAX_RATE_LIMIT_MS = 60_000;

/** Direct messages and mentions come with their text, so no privileged intent is needed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Caches no messages and only the most recent people, so that memory does not grow with use. */
const keepOverLimit = ({ id, client }: User | GuildMember) => id === client.user.id;
const KEPT = {
  MessageManager: 0,
  UserManager: { maxSize: MAX_USERS, keepOverLimit },
  GuildMemberManager: { maxSize: MAX_MEMBERS, keepOverLimit },
};

export interface Connecting {
  /** Not logged in yet. */
  readonly client: Client;
  /**
   * Whether each shard is ready: the gateway has answered its last IDENTIFY or RESUME, which discord.js does not expose,
   * and discord.js has understood the answer.
   */
  readonly shards: () => Promise<ReadonlyMap<number, boolean>>;
}

/** @param api base of the REST API, if not Discord's own */
export function createClient(api: string | undefined, shards: Config['shards']): Connecting {
  let gateway: IShardingStrategy | undefined;
  const client = new Client({
    ws: {
      buildStrategy(manager) {
        gateway = new SimpleShardingStrategy(manager);
        return gateway;
      },
    },
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    intents: INTENTS,
    partials: [Partials.Channel],
    /** No message pings anybody, whatever it quotes. */
    allowedMentions: { parse: [] },
    failIfNotExists: false,
    waitGuildTimeout: UNAVAILABLE_AFTER_MS,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...KEPT }),
    rest: {
      timeout: REQUEST_TIMEOUT_MS,
      makeRequest: requestWhole,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > MAX_RATE_LIMIT_MS,
      ...(api ? { api } : {}),
    },
  });
  const isReady = (status: WebSocketShardStatus, id: number) =>
    status === WebSocketShardStatus.Ready && client.ws.shards.get(id)?.status === Status.Ready;
  return { client, shards: async () => (await gateway?.fetchStatus())?.mapValues(isReady) ?? new Map() };
}

/** The discord.js client: which events it subscribes to, what it caches, and how it retries. */
import {
  Client,
  GatewayIntentBits,
  type GuildMember,
  type IShardingStrategy,
  Options,
  Partials,
  SimpleShardingStrategy,
  type User,
  WebSocketShardStatus,
} from 'discord.js';
import { Agent, type Dispatcher, RetryAgent } from 'undici';
import { SILENT_MENTIONS } from './answering.ts';
import { FIRST_RETRY_MS, MAX_MEMBERS, MAX_RETRIES, MAX_USERS, REQUEST_TIMEOUT_MS } from './limits.ts';

/** Direct messages and messages that mention the bot include their text, so no privileged intent is needed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** No messages are cached, and only the most recent people, so that memory does not grow with use. */
const keepOverLimit = ({ id, client }: User | GuildMember) => id === client.user.id;
const KEPT = {
  MessageManager: 0,
  ReactionManager: 0,
  UserManager: { maxSize: MAX_USERS, keepOverLimit },
  GuildMemberManager: { maxSize: MAX_MEMBERS, keepOverLimit },
};

export interface Connecting {
  /** Not logged in yet. */
  readonly client: Client;
  /** Whether the gateway has answered the last IDENTIFY or RESUME; the client itself does not tell. */
  readonly isReady: () => Promise<boolean>;
}

/** `api` is the base of the REST API, if not Discord's own. */
export function createClient(api: string | undefined): Connecting {
  let gateway: IShardingStrategy | undefined;
  const isReady = async () => {
    const statuses = await gateway?.fetchStatus();
    return !!statuses?.size && statuses.every((status) => status === WebSocketShardStatus.Ready);
  };
  const client = new Client({
    ws: {
      buildStrategy(manager) {
        gateway = new SimpleShardingStrategy(manager);
        return gateway;
      },
    },
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: SILENT_MENTIONS,
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...KEPT }),
    rest: { timeout: REQUEST_TIMEOUT_MS, agent: tryingAgain(), ...(api ? { api } : {}) },
  });
  return { client, isReady };
}

/** discord.js retries after timeouts and server errors, but not after every broken connection. */
function tryingAgain(): Dispatcher {
  const methods: Dispatcher.HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  return new RetryAgent(new Agent(), {
    methods,
    statusCodes: [],
    minTimeout: FIRST_RETRY_MS,
    maxRetries: MAX_RETRIES,
  });
}

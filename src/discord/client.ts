/** The client of discord.js: what it asks Discord for, what it keeps, and how it tries again. */
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

/** Direct messages come with their text, and so do messages that mention the bot: no privileged intent is needed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Nothing of what people write is kept, and of the people only the latest: memory must not grow with them. */
const keepOverLimit = ({ id, client }: User | GuildMember) => id === client.user.id;
const KEPT = {
  MessageManager: 0,
  ReactionManager: 0,
  UserManager: { maxSize: MAX_USERS, keepOverLimit },
  GuildMemberManager: { maxSize: MAX_MEMBERS, keepOverLimit },
};

export interface Connecting {
  /** It has yet to log in. */
  readonly client: Client;
  /** Whether the gateway has said READY or RESUMED to the last IDENTIFY or RESUME; the client itself does not tell. */
  readonly isReady: () => Promise<boolean>;
}

/** `api` is the base of another REST API than Discord's own. */
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

/** discord.js tries again after a timeout and a failure of the server, but not after every broken connection. */
function tryingAgain(): Dispatcher {
  const methods: Dispatcher.HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  return new RetryAgent(new Agent(), {
    methods,
    statusCodes: [],
    minTimeout: FIRST_RETRY_MS,
    maxRetries: MAX_RETRIES,
  });
}

/** The client of discord.js: what it asks Discord for, what it keeps, and how it tries again. */
import { Client, GatewayIntentBits, type GuildMember, Options, Partials, type User } from 'discord.js';
import { Agent, type Dispatcher, RetryAgent } from 'undici';
import { SILENT_MENTIONS } from './answering.ts';

/**
 * Discord gives a bot three seconds for its first answer (interactions/receiving-and-responding.mdx of
 * discord/discord-api-docs): a request that hangs must be tried again before that.
 */
const REQUEST_TIMEOUT_MS = 2000;
/** Direct messages come with their text, and so do messages that mention the bot: no privileged intent is needed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Nothing of what people write is kept, and of the people only the latest: memory must not grow with them. */
const keepOverLimit = ({ id, client }: User | GuildMember) => id === client.user.id;
const KEPT = {
  MessageManager: 0,
  ReactionManager: 0,
  UserManager: { maxSize: 1000, keepOverLimit },
  GuildMemberManager: { maxSize: 200, keepOverLimit },
};

/** A client that has yet to log in; `api` is the base of another REST API than Discord's own. */
export function createClient(api: string | undefined): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: SILENT_MENTIONS,
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...KEPT }),
    rest: { timeout: REQUEST_TIMEOUT_MS, agent: tryingAgain(), ...(api ? { api } : {}) },
  });
}

/** discord.js tries again after a timeout and a failure of the server, but not after every broken connection. */
function tryingAgain(): Dispatcher {
  const methods: Dispatcher.HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  return new RetryAgent(new Agent(), { methods, statusCodes: [], minTimeout: 100, maxRetries: 3 });
}

/** The Discord door: connects, registers the commands, answers, and closes in good order. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChannelType,
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  HTTPError,
  RESTEvents,
  Status,
} from 'discord.js';
import { type Config, ConfigError } from '../config.ts';
import type { Bot } from './bot.ts';
import { createClient } from './client.ts';
import { handleInteraction } from './interactions.ts';
import { Limiter } from './limiter.ts';
import { handleMessage } from './messages.ts';
import { describeCommands, register } from './registration.ts';

/** So long closing lasts at most: first the replies in flight, then the farewell to the gateway. */
const REPLIES_MS = 4000;
const FAREWELL_MS = 1000;
const UNAUTHORIZED = 401;
const TOO_MANY_REQUESTS = 429;

type DiscordConfig = Config & { readonly discordToken: string };

/** Answers until the process is told to end. @throws ConfigError where Discord will not have the bot. */
export async function openDiscord(
  config: DiscordConfig,
  services: Omit<Bot, 'moderatorServer' | 'limiter' | 'shared'>,
): Promise<void> {
  const bot: Bot = {
    ...services,
    moderatorServer: config.moderatorGuildId,
    limiter: new Limiter(),
    shared: new Set(),
  };
  const { log } = bot;
  const client = createClient(config.discordApiUrl);
  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    const done = work.catch((error: unknown) => logFault(bot, error)).finally(() => inFlight.delete(done));
    inFlight.add(done);
  };
  client.on(Events.Raw, nameDirectChannel);
  client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction, bot)));
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, bot)));
  client.once(Events.ClientReady, (ready) => {
    log.info({ servers: ready.guilds.cache.size }, 'connected to Discord');
    const sync = () => track(registerCommands(ready, config, bot));
    bot.generations.onReplaced(sync);
    sync();
  });
  const close = closer(client, inFlight, bot);
  logConnection(client, log);
  if (config.metricsPort !== undefined) {
    const { serveMetrics } = await import('../metrics-server.ts');
    const connected = () => client.ws.shards.size > 0 && client.ws.shards.every(isReady);
    await serveMetrics(config.metricsPort, bot.generations, connected);
  }
  process.once('SIGINT', () => close(0, 'SIGINT'));
  process.once('SIGTERM', () => close(0, 'SIGTERM'));
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'what Discord has sent makes no sense');
  });
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault that nothing has caught');
    close(1, 'a fault');
  });
  const refused = refusedForGood(client);
  try {
    await Promise.race([client.login(config.discordToken).catch(explainLogin), refused]);
    await refused;
  } finally {
    await closeDown(client, inFlight);
  }
}

function isReady({ status }: { status: Status }): boolean {
  return status === Status.Ready;
}

/** Each loss of the connection, and each return, in a line; discord.js itself sees to the return. */
function logConnection(client: Client, log: Bot['log']): void {
  /** What has been said of this loss: every vain attempt to return would say it again. */
  const said = new Set<string>();
  const once = (line: string, say: () => void) => {
    if (!said.has(line)) say();
    said.add(line);
  };
  const lost = 'the connection to Discord is lost; connecting again';
  client.on(Events.ShardReconnecting, () => once(lost, () => log.warn(lost)));
  client.on(Events.ShardResume, (_, replayed) => {
    said.clear();
    log.info({ replayed }, 'connected to Discord again');
  });
  client.on(Events.ShardReady, () => {
    said.clear();
    log.info('a session with Discord begins');
  });
  const report = (error: Error) =>
    once(error.message, () => log.error({ err: error }, 'the connection to Discord reported an error'));
  client.on(Events.Error, report);
  client.on(Events.ShardError, report);
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    const seconds = headers.get('retry-after');
    if (status === TOO_MANY_REQUESTS) log.warn({ method, route, seconds }, 'Discord asks for patience');
  });
}

/** Rejects when Discord closes the connection and will not open another, or does not take the token any more. */
function refusedForGood(client: Client): Promise<never> {
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

function tokenRefused(): ConfigError {
  return new ConfigError('Discord refuses the token: check DISCORD_TOKEN.');
}

/**
 * discord.js drops a message of a direct channel that it has not seen before, unless the message says what channel that
 * is, which it need not (discordjs/discord.js#11513). Without a server it can be nothing else.
 */
function nameDirectChannel({ t, d }: GatewayDispatchPayload): void {
  if (t === GatewayDispatchEvents.MessageCreate && d?.guild_id === undefined && d?.id !== undefined)
    d.channel_type ??= ChannelType.DM;
}

/** What keeps the bot from connecting at all is told to the operator in a plain line. */
function explainLogin(error: unknown): never {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    throw tokenRefused();
  if (!(error instanceof Error)) throw error;
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    throw new ConfigError(`Discord has failed: ${error.status} ${error.message}`);
  const unreachable =
    error.name === 'AbortError' || ('code' in error && /^(?:E[A-Z]+|UND_ERR.*)$/.test(String(error.code)));
  throw new ConfigError(
    `Discord ${unreachable ? 'cannot be reached' : 'does not let the bot connect'}: ${error.message}`,
  );
}

async function registerCommands(client: Client<true>, config: DiscordConfig, bot: Bot): Promise<void> {
  const bodies = describeCommands(bot.commands, bot.generations.serving);
  const scope = { applicationId: client.application.id, guildId: config.discordGuildId };
  const done = await register(client.rest, bodies, scope, [...client.guilds.cache.keys()]);
  bot.log.info(
    { commands: bodies.length, scope: config.discordGuildId ?? 'global', done },
    'commands registered',
  );
}

/** What Discord or the network did wrong: retried already by discord.js where that helps, logged once, and gone. */
function logFault({ log }: Bot, error: unknown): void {
  if (error instanceof DiscordAPIError) log.warn({ code: error.code, status: error.status }, error.message);
  else if (error instanceof HTTPError) log.warn({ status: error.status }, 'Discord has failed');
  else log.error({ err: error }, 'an answer could not be given');
}

/** Closes down and ends the process. */
function closer(client: Client, inFlight: ReadonlySet<Promise<void>>, { log }: Bot) {
  return async (exitCode: number, reason: string) => {
    log.info({ reason, inFlight: inFlight.size }, 'closing');
    await closeDown(client, inFlight);
    process.exit(exitCode);
  };
}

/** Takes no more events, lets the replies in flight finish, for which they need the token, and leaves the gateway. */
async function closeDown(client: Client, inFlight: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  client.removeAllListeners(Events.ShardReconnecting);
  await atMost(REPLIES_MS, Promise.allSettled(inFlight));
  await atMost(FAREWELL_MS, client.destroy());
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, sleep(milliseconds)]);
}

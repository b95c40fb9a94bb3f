/** Opens the Discord door: connects, registers the commands, answers, and shuts down cleanly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, RateLimitError } from 'discord.js';
import { type Config, ConfigError } from '../config.ts';
import type { Services } from '../request/command.ts';
import { greetServer } from './arrival.ts';
import { type Bot, isNew, openBot } from './bot.ts';
import { createClient } from './client.ts';
import { downTooLong, logConnection, refusedForGood } from './connection.ts';
import { logFailure } from './failures.ts';
import { handleInteraction } from './interactions.ts';
import { handleMessage } from './messages.ts';
import { mendEvents } from './raw-events.ts';
import { keepRegistered } from './registration.ts';

/** How long shutting down waits, first for the answers in progress and then for the gateway. */
const CLOSING_ANSWERS_MS = 4000;
const CLOSING_GATEWAY_MS = 1000;
/** The events that are no longer handled while the bot shuts down. */
const ANSWERED = [
  Events.Raw,
  Events.InteractionCreate,
  Events.MessageCreate,
  Events.GuildCreate,
  Events.ShardReconnecting,
];

type DiscordConfig = Config & { readonly DISCORD_TOKEN: string };

/** Answers until the process is told to stop. @throws ConfigError if Discord refuses the bot or cannot be reached. */
export async function openDiscord(config: DiscordConfig, services: Services): Promise<void> {
  const bot = openBot({ ...services, moderatorServer: config.MODERATOR_GUILD_ID });
  const { generations, log } = bot;
  const connecting = createClient(config.DISCORD_API_URL, config.shards);
  const { client } = connecting;
  client.once(Events.ClientReady, ({ guilds }) => {
    log.info({ servers: guilds.cache.size }, 'connected to Discord');
  });
  const hasCommands = keepRegistered(client, bot, config.DISCORD_GUILD_ID);
  const inFlight = answerEvents(client, bot);
  closeOnSignals(client, inFlight, bot);
  logConnection(client, log);
  if (config.METRICS_PORT !== undefined) {
    const { serveMetrics } = await import('./metrics.ts');
    await serveMetrics(config.METRICS_PORT, generations, { shards: connecting.shards, hasCommands });
  }
  const over = Promise.race([refusedForGood(client), downTooLong(connecting, config.RECONNECT_SECONDS)]);
  try {
    await Promise.race([client.login(config.DISCORD_TOKEN).catch(explainLogin), over]);
    await over;
  } finally {
    await closeDown(client, inFlight);
  }
}

/** Answers each event once, though Discord can send it twice. Returns the set of answers in progress. */
function answerEvents(client: Client, bot: Bot): ReadonlySet<Promise<void>> {
  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    const done = work
      .catch((error: unknown) => logFailure(bot.log, error))
      .finally(() => inFlight.delete(done));
    inFlight.add(done);
  };
  mendEvents(client, bot, track);
  client.on(Events.InteractionCreate, (interaction) => {
    // None of the bot's messages has a form.
    if (interaction.isModalSubmit()) return;
    if (isNew(`interaction ${interaction.id}`, bot)) track(handleInteraction(interaction, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isNew(`message ${message.id}`, bot)) track(handleMessage(message, bot));
  });
  client.on(Events.GuildCreate, (guild) => track(greetServer(guild, bot)));
  return inFlight;
}

/** Tells the operator in one plain line why the bot cannot connect. */
function explainLogin(error: unknown): never {
  if (error instanceof RateLimitError)
    throw new ConfigError(`Discord has rate-limited the bot for ${Math.ceil(error.retryAfter / 1000)} s.`);
  if (error instanceof TypeError)
    throw new ConfigError('The server does not answer as Discord does: check DISCORD_API_URL.');
  const { status, message } = error as Error & { readonly status?: number };
  throw new ConfigError(`The bot cannot connect to Discord: ${status ? `${status} ` : ''}${message}`);
}

/** Shuts down cleanly on a signal or after an uncaught error. */
function closeOnSignals(client: Client, inFlight: ReadonlySet<Promise<void>>, { log }: Bot): void {
  const close = async (exitCode: number, reason: string) => {
    log.info({ reason, inFlight: inFlight.size }, 'closing');
    await closeDown(client, inFlight);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.removeAllListeners(signal).once(signal, () => close(0, signal));
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'an event from Discord could not be handled');
  });
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an uncaught error');
    close(1, 'a fault');
  });
}

async function closeDown(client: Client, inFlight: ReadonlySet<Promise<void>>): Promise<void> {
  for (const event of ANSWERED) client.removeAllListeners(event as string);
  await Promise.race([Promise.allSettled(inFlight), sleep(CLOSING_ANSWERS_MS)]);
  await Promise.race([client.destroy(), sleep(CLOSING_GATEWAY_MS)]);
}

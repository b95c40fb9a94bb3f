/** The Discord door: connects, registers the commands, answers, and closes in good order. */
import {
  ChannelType,
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  Partials,
} from 'discord.js';
import { type Config, ConfigError } from '../config.ts';
import { SILENT_MENTIONS } from './answering.ts';
import type { Bot } from './bot.ts';
import { handleInteraction } from './interactions.ts';
import { handleMessage } from './messages.ts';
import { describeCommands, register } from './registration.ts';

const CLOSING_MS = 5000;
/** Direct messages come with their text, and so do messages that mention the bot: no privileged intent is needed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

type DiscordConfig = Config & { readonly discordToken: string };

/** Resolves when the bot is connected. @throws ConfigError where Discord refuses the token. */
export async function openDiscord(
  config: DiscordConfig,
  services: Omit<Bot, 'moderatorServer' | 'shared'>,
): Promise<void> {
  const bot: Bot = { ...services, moderatorServer: config.moderatorGuildId, shared: new Set() };
  const { log } = bot;
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: SILENT_MENTIONS,
    ...(config.discordApiUrl ? { rest: { api: config.discordApiUrl } } : {}),
  });
  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    const done = work.catch((error: unknown) => logFault(bot, error)).finally(() => inFlight.delete(done));
    inFlight.add(done);
  };
  client.on(Events.Raw, nameDirectChannel);
  client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction, bot)));
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, bot)));
  client.on(Events.Error, (error) =>
    log.error({ err: error }, 'the connection to Discord reported an error'),
  );
  client.once(Events.ClientReady, (ready) => {
    log.info({ servers: ready.guilds.cache.size }, 'connected to Discord');
    const sync = () => track(registerCommands(ready, config, bot));
    bot.generations.onReplaced(sync);
    sync();
  });
  closeOnSignals(client, inFlight, bot);
  await client.login(config.discordToken).catch(explainLogin);
}

/**
 * discord.js drops a message of a direct channel that it has not seen before, unless the message says what channel that
 * is, which it need not (discordjs/discord.js#11513). Without a server it can be nothing else.
 */
function nameDirectChannel({ t, d }: GatewayDispatchPayload): void {
  if (t === GatewayDispatchEvents.MessageCreate && d.guild_id === undefined)
    d.channel_type ??= ChannelType.DM;
}

/** What keeps the bot from connecting at all is told to the operator in a plain line. */
function explainLogin(error: unknown): never {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refused) throw new ConfigError('Discord refuses the token: check DISCORD_TOKEN.');
  const unreachable =
    error instanceof Error && 'code' in error && /^(?:E[A-Z]+|UND_ERR.*)$/.test(String(error.code));
  throw unreachable ? new ConfigError(`Discord cannot be reached: ${error.message}`) : error;
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
  else log.error({ err: error }, 'an answer could not be given');
}

/** Closes the gateway, waits for the replies in flight, and ends the process. */
function closeOnSignals(client: Client, inFlight: ReadonlySet<Promise<void>>, { log }: Bot): void {
  const close = async (signal: NodeJS.Signals) => {
    log.info({ signal, inFlight: inFlight.size }, 'closing');
    await client.destroy();
    const timeout = new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref());
    await Promise.race([Promise.allSettled(inFlight), timeout]);
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

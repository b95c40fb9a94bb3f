/** The environment as one typed, validated object; every error names its variable. */
import { statSync } from 'node:fs';
import { type CleanedEnv, cleanEnv, EnvError, makeExactValidator, type ValidatorSpec } from 'envalid';
import type { LevelWithSilent } from 'pino';

export interface Config {
  /** Without a token the terminal door opens. */
  readonly discordToken: string | undefined;
  /** Base of Discord's REST API, for a proxy or a test server. */
  readonly discordApiUrl: string | undefined;
  /** During development, commands are registered only in this server. */
  readonly discordGuildId: string | undefined;
  /** The bot exits, to be started again, when the connection to Discord has been down for this long. */
  readonly reconnectSeconds: number;
  /** The one server whose moderators may reindex. */
  readonly moderatorGuildId: string | undefined;
  readonly corpusDir: string;
  /** The folder of the encoder, the reader and their tokenizer. */
  readonly modelsDir: string;
  /** So many passages are read, or texts encoded, at once. */
  readonly modelThreads: number;
  /** The folder that vectors are kept in; it is made when it is needed. */
  readonly cacheDir: string;
  /** Without it, `info` in Discord and `warn` in the terminal. */
  readonly logLevel: LevelWithSilent | undefined;
  readonly color: boolean;
  /** The port on 127.0.0.1 for `/healthz` and `/metrics`; without it, neither is served. */
  readonly metricsPort: number | undefined;
}

/** The environment is not usable; one line for each wrong variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const DEFAULTS = { CORPUS_DIR: 'corpus', MODELS_DIR: 'models', CACHE_DIR: '.cache' };
const DEFAULT_RECONNECT_SECONDS = 300;

const token = makeExactValidator((value) =>
  /^\S+$/.test(value) ? value : fault('must be one word, as the developer portal shows it'),
);
const snowflake = makeExactValidator((value) =>
  /^\d{17,20}$/.test(value) ? value : fault(`must be a server ID of 17 to 20 digits, not "${value}"`),
);
const webAddress = makeExactValidator((value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? value.replace(/\/+$/, '')
    : fault(`must be an http or https address, not "${value}"`),
);
const folder = makeExactValidator((path) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : fault(`must be a folder, not "${path}"`),
);
const path = makeExactValidator((value) => value);
const threads = makeExactValidator((value) =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1
    ? Number(value)
    : fault(`must be a number of threads, 1 to 99, and not "${value}"`),
);
const logLevel = makeExactValidator(
  (value) =>
    LOG_LEVELS.find((level) => level === value.toLowerCase()) ??
    fault(`must be one of ${LOG_LEVELS.join(', ')}, not "${value}"`),
);
export const port = makeExactValidator((value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
    ? Number(value)
    : fault(`must be a port, 1 to 65535, not "${value}"`),
);
const seconds = makeExactValidator((value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1
    ? Number(value)
    : fault(`must be a number of seconds, 1 to 99999, not "${value}"`),
);
const flag = makeExactValidator((value) => value !== '');

function fault(message: string): never {
  throw new EnvError(message);
}

/** Reads `env`. @throws ConfigError naming every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = readVariables(
    { ...DEFAULTS, ...setOnly(env) },
    {
      DISCORD_TOKEN: token({ default: undefined }),
      DISCORD_API_URL: webAddress({ default: undefined }),
      DISCORD_GUILD_ID: snowflake({ default: undefined }),
      MODERATOR_GUILD_ID: snowflake({ default: undefined }),
      CORPUS_DIR: folder(),
      MODELS_DIR: path(),
      MODEL_THREADS: threads({ default: 1 }),
      CACHE_DIR: path(),
      LOG_LEVEL: logLevel({ default: undefined }),
      NO_COLOR: flag({ default: false }),
      METRICS_PORT: port({ default: undefined }),
      RECONNECT_SECONDS: seconds({ default: DEFAULT_RECONNECT_SECONDS }),
    },
  );
  return {
    discordToken: read.DISCORD_TOKEN,
    discordApiUrl: read.DISCORD_API_URL,
    discordGuildId: read.DISCORD_GUILD_ID,
    moderatorGuildId: read.MODERATOR_GUILD_ID,
    corpusDir: read.CORPUS_DIR,
    modelsDir: read.MODELS_DIR,
    modelThreads: read.MODEL_THREADS,
    cacheDir: read.CACHE_DIR,
    logLevel: read.LOG_LEVEL,
    color: !read.NO_COLOR,
    metricsPort: read.METRICS_PORT,
    reconnectSeconds: read.RECONNECT_SECONDS,
  };
}

/** Reads the variables of one door; an empty one counts as not set. @throws ConfigError naming every wrong one. */
export function readVariables<Specs extends Record<string, ValidatorSpec<unknown>>>(
  env: NodeJS.ProcessEnv,
  specs: Specs,
): CleanedEnv<Specs> {
  return cleanEnv(setOnly(env), specs, { reporter: ({ errors }) => refuse(errors) });
}

function setOnly(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

function refuse(errors: Readonly<Record<string, Error | undefined>>): void {
  const lines = Object.entries(errors).flatMap(([name, error]) =>
    error ? [`${name} ${error.message}`] : [],
  );
  if (lines.length > 0) throw new ConfigError(lines.join('\n'));
}

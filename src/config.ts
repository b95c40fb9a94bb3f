/** The environment as one typed, validated object; every error names its variable. */
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type CleanedEnv, cleanEnv, EnvError, makeExactValidator, type ValidatorSpec } from 'envalid';
import type { LevelWithSilent } from 'pino';

export interface Config {
  /** Without a token the terminal door opens. */
  readonly discordToken: string | undefined;
  /** Base of Discord's REST API, for a proxy or a test server. */
  readonly discordApiUrl: string | undefined;
  /** During development, commands are registered only in this server. */
  readonly discordGuildId: string | undefined;
  /** After this long without a connection to Discord the bot exits, so that the service manager restarts it. */
  readonly reconnectSeconds: number;
  /** The one server whose moderators may reindex. */
  readonly moderatorGuildId: string | undefined;
  readonly corpusDir: string;
  /** The folder of the encoder, the reader and their tokenizer. */
  readonly modelsDir: string;
  /** How many questions the models work on at once. */
  readonly modelThreads: number;
  /** The folder for vectors; created when first needed. */
  readonly cacheDir: string;
  /** Without it, `info` in Discord and `warn` in the terminal. */
  readonly logLevel: LevelWithSilent | undefined;
  readonly color: boolean;
  /** The shards that this process runs; `auto`: as many as Discord recommends. */
  readonly shards: Shards | 'auto';
  /** OpenSearch; without it, the index is in memory. */
  readonly openSearch: OpenSearchConfig | undefined;
  /** The port on 127.0.0.1 for `/healthz` and `/metrics`; without it, neither is served. */
  readonly metricsPort: number | undefined;
}

/** Discord divides a bot's servers into `count` shards; ids start from 0. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

export interface OpenSearchConfig {
  /** Nodes of one cluster. */
  readonly urls: readonly string[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** A file of certificates to trust instead of Node's own. */
  readonly ca: string | undefined;
  /** The prefix of its index names. */
  readonly index: string;
}

/** The environment has mistakes: one line for each wrong variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const DEFAULTS = {
  CORPUS_DIR: 'corpus',
  MODELS_DIR: 'models',
  CACHE_DIR: '.cache',
  OPENSEARCH_INDEX: 'verbatim',
};
const DEFAULT_RECONNECT_SECONDS = 300;

const token = makeExactValidator((value) =>
  /^\S+$/.test(value) ? value : fault('must be a single word, without spaces'),
);
const snowflake = makeExactValidator((value) =>
  /^\d{17,20}$/.test(value) ? value : fault(`must be a server ID of 17 to 20 digits, not "${value}"`),
);
const webAddress = makeExactValidator((value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? value.replace(/\/+$/, '')
    : fault(`must be an http or https address, not "${value}"`),
);
const shardIds = makeExactValidator((value) => {
  if (value === 'auto') return 'auto';
  const ranges = value.split(',').map((part) => /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part));
  const ids = ranges.flatMap((range) => {
    const [, first = '', last = first] = range ?? fault('must be auto, or numbers from 0 on: 0,1 or 0-3');
    return numbersTo(Number(last) + 1).slice(Number(first));
  });
  return ids.length > 0 ? [...new Set(ids)] : fault('must name at least one shard');
});
const shardCount = makeExactValidator((value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1
    ? Number(value)
    : fault(`must be a number of shards, 1 to 99999, not "${value}"`),
);
const nodeAddresses = makeExactValidator((value) => {
  const urls = value.split(',').map((url) => url.trim().replace(/\/+$/, ''));
  if (!urls.every((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    fault('must be one http or https address, or several of one cluster separated by commas');
  if (urls.some((url) => new URL(url).username || new URL(url).password))
    fault('must not contain a user name or password: use OPENSEARCH_USER and OPENSEARCH_PASSWORD');
  return urls;
});
const indexName = makeExactValidator((value) =>
  /^[a-z][a-z0-9-]{0,60}$/.test(value)
    ? value
    : fault(`must be a name in lower-case letters, digits and hyphens, not "${value}"`),
);
const certificates = makeExactValidator((path) => {
  try {
    return new X509Certificate(readFileSync(path)) && path;
  } catch {
    return fault(`must be a file of certificates, not "${path}"`);
  }
});
const folder = makeExactValidator((path) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : fault(`must be a folder, not "${path}"`),
);
const path = makeExactValidator((value) => value);
const threads = makeExactValidator((value) =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1
    ? Number(value)
    : fault(`must be a number of threads, 1 to 99, not "${value}"`),
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
  // A process can serve a shared index without a folder of its own.
  const corpusFolder = env.OPENSEARCH_URL?.trim() ? path : folder;
  const read = readVariables(
    { ...DEFAULTS, ...setOnly(env) },
    {
      DISCORD_TOKEN: token({ default: undefined }),
      DISCORD_API_URL: webAddress({ default: undefined }),
      DISCORD_GUILD_ID: snowflake({ default: undefined }),
      MODERATOR_GUILD_ID: snowflake({ default: undefined }),
      CORPUS_DIR: corpusFolder(),
      MODELS_DIR: path(),
      MODEL_THREADS: threads({ default: 1 }),
      CACHE_DIR: path(),
      LOG_LEVEL: logLevel({ default: undefined }),
      NO_COLOR: flag({ default: false }),
      SHARDS: shardIds({ default: undefined }),
      SHARD_COUNT: shardCount({ default: undefined }),
      OPENSEARCH_URL: nodeAddresses({ default: undefined }),
      OPENSEARCH_USER: token({ default: undefined }),
      OPENSEARCH_PASSWORD: path({ default: undefined }),
      OPENSEARCH_CA: certificates({ default: undefined }),
      OPENSEARCH_INDEX: indexName(),
      METRICS_PORT: port({ default: undefined }),
      RECONNECT_SECONDS: seconds({ default: DEFAULT_RECONNECT_SECONDS }),
    },
  );
  if ((read.OPENSEARCH_USER === undefined) !== (read.OPENSEARCH_PASSWORD === undefined))
    throw new ConfigError('OPENSEARCH_USER and OPENSEARCH_PASSWORD must be set together');
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
    shards: readShards(read.SHARDS, read.SHARD_COUNT),
    openSearch: read.OPENSEARCH_URL && {
      urls: read.OPENSEARCH_URL,
      user: read.OPENSEARCH_USER,
      password: read.OPENSEARCH_PASSWORD,
      ca: read.OPENSEARCH_CA,
      index: read.OPENSEARCH_INDEX,
    },
    metricsPort: read.METRICS_PORT,
    reconnectSeconds: read.RECONNECT_SECONDS,
  };
}

/** Without ids, this process runs all shards. */
function readShards(ids: number[] | 'auto' | undefined, count: number | undefined): Shards | 'auto' {
  if (ids === 'auto' && count === undefined) return 'auto';
  if (ids === 'auto') throw new ConfigError('SHARD_COUNT must not be set if SHARDS is auto');
  if (ids !== undefined && count === undefined)
    throw new ConfigError('SHARD_COUNT must be set if SHARDS is, to the same number for all processes');
  const { ids: own, count: all } = { ids: ids ?? numbersTo(count ?? 1), count: count ?? 1 };
  const beyond = own.find((id) => id >= all);
  if (beyond !== undefined)
    throw new ConfigError(`SHARDS must be numbers below SHARD_COUNT, ${all}, and not ${beyond}`);
  return { ids: own, count: all };
}

function numbersTo(end: number): number[] {
  return Array.from({ length: end }, (_, i) => i);
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

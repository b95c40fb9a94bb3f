/** The environment as one typed, validated object; every error names its variable. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

/** The environment has mistakes: one line for each wrong variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Config = ReturnType<typeof readConfig>;
export type OpenSearchConfig = NonNullable<Config['openSearch']>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Says what a variable must be, and what it is. */
function mustBe(what: string) {
  return { error: ({ input }: { readonly input?: unknown }) => `must be ${what}, not "${input}"` };
}

function numberUpTo(most: number, what: string) {
  const isOne = (typed: string) => /^\d{1,5}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
  return text.refine(isOne, mustBe(`${what}, 1 to ${most}`)).transform(Number);
}

const text = z.string();
const word = text.regex(/^\S+$/, 'must be a single word, without spaces');
/** It goes into a header, which takes nothing else. */
const token = text.regex(
  /^[!-~]+$/,
  'must be a single word, without spaces, curly quotation marks or accents',
);
const serverId = text.regex(/^\d{17,20}$/, mustBe('a server ID of 17 to 20 digits'));
const webAddress = z
  .url({ protocol: /^https?$/, ...mustBe('an http or https address') })
  .transform((url) => url.replace(/\/+$/, ''));
const nodeAddresses = text
  .transform((urls) => urls.split(',').map((url) => url.trim().replace(/\/+$/, '')))
  .refine((urls) => urls.every((url) => webAddress.safeParse(url).success), {
    error: 'must be one http or https address, or several of one cluster separated by commas',
    abort: true,
  })
  .refine(
    (urls) => urls.every((url) => new URL(url).username + new URL(url).password === ''),
    'must not contain a user name or password: use OPENSEARCH_USER and OPENSEARCH_PASSWORD',
  );
const indexName = text.regex(
  /^[a-z][a-z0-9-]{0,60}$/,
  mustBe('a name in lower-case letters, digits and hyphens'),
);
const folder = text.refine(
  (path) => existsSync(path) && statSync(path).isDirectory(),
  mustBe('a folder that the bot can open'),
);
const certificates = text.refine(holdsCertificate, mustBe('a file of certificates'));
const logLevel = text.toLowerCase().pipe(z.enum(LOG_LEVELS, mustBe(`one of ${LOG_LEVELS.join(', ')}`)));
const shardIds = text
  .regex(
    /^(?:auto|\s*\d{1,5}(?:-\d{1,5})?\s*(?:,\s*\d{1,5}(?:-\d{1,5})?\s*)*)$/,
    'must be auto, or numbers from 0 on: 0,1 or 0-3',
  )
  .transform(readShardIds)
  .refine((ids) => ids.length > 0, 'must name at least one shard');
export const port = numberUpTo(65_535, 'a port');

/** The README's table says what each of them is for. */
const VARIABLES = {
  DISCORD_TOKEN: token.optional(),
  DISCORD_API_URL: webAddress.optional(),
  DISCORD_GUILD_ID: serverId.optional(),
  MODERATOR_GUILD_ID: serverId.optional(),
  CORPUS_DIR: folder.prefault('corpus'),
  MODELS_DIR: text.default('models'),
  MODEL_THREADS: numberUpTo(99, 'a number of threads').default(1),
  CACHE_DIR: text.default('.cache'),
  LOG_LEVEL: logLevel.optional(),
  NO_COLOR: text.optional(),
  SHARDS: shardIds.optional(),
  SHARD_COUNT: numberUpTo(99_999, 'a number of shards').optional(),
  OPENSEARCH_URL: nodeAddresses.optional(),
  OPENSEARCH_USER: word.optional(),
  OPENSEARCH_PASSWORD: text.optional(),
  OPENSEARCH_CA: certificates.optional(),
  OPENSEARCH_INDEX: indexName.default('verbatim'),
  METRICS_PORT: port.optional(),
  RECONNECT_SECONDS: numberUpTo(99_999, 'a number of seconds').default(300),
};

/** Reads `env`; variables that belong together come as one. @throws ConfigError naming every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv) {
  // A process can serve a shared index without a folder of its own.
  const isShared = Boolean(env.OPENSEARCH_URL?.trim());
  const CORPUS_DIR = isShared ? text.default('corpus') : VARIABLES.CORPUS_DIR;
  const {
    SHARDS,
    SHARD_COUNT,
    OPENSEARCH_URL: urls,
    OPENSEARCH_USER: user,
    OPENSEARCH_PASSWORD: password,
    OPENSEARCH_CA: ca,
    OPENSEARCH_INDEX: index,
    ...others
  } = readVariables(env, { ...VARIABLES, CORPUS_DIR });
  if ((user === undefined) !== (password === undefined))
    throw new ConfigError('OPENSEARCH_USER and OPENSEARCH_PASSWORD must be set together');
  const openSearch = urls && { urls, user, password, ca, index };
  return { ...others, shards: readShards(SHARDS, SHARD_COUNT), openSearch };
}

/** Reads the variables of one door; an empty one counts as not set. @throws ConfigError naming every wrong one. */
export function readVariables<Shape extends z.ZodRawShape>(env: NodeJS.ProcessEnv, shape: Shape) {
  const set = Object.entries(env).filter(([, value]) => value?.trim());
  const read = z.object(shape).safeParse(Object.fromEntries(set));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join()} ${message}`);
  throw new ConfigError(faults.join('\n'));
}

/** Discord divides a bot's servers into `count` shards; ids start from 0. Without ids, this process runs all of them. */
function readShards(ids: number[] | 'auto' | undefined, count: number | undefined) {
  if (ids === 'auto' && count === undefined) return 'auto' as const;
  if (ids === 'auto') throw new ConfigError('SHARD_COUNT must not be set if SHARDS is auto');
  if (ids !== undefined && count === undefined)
    throw new ConfigError('SHARD_COUNT must be set if SHARDS is, to the same number for all processes');
  const shards = { ids: ids ?? numbersTo(count ?? 1), count: count ?? 1 };
  const beyond = shards.ids.find((id) => id >= shards.count);
  if (beyond === undefined) return shards;
  throw new ConfigError(`SHARDS must be numbers below SHARD_COUNT, ${shards.count}, and not ${beyond}`);
}

function readShardIds(ranges: string): number[] | 'auto' {
  if (ranges === 'auto') return 'auto';
  const ids = ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return numbersTo(last + 1).slice(first);
  });
  return [...new Set(ids)];
}

function numbersTo(end: number): number[] {
  return Array.from({ length: end }, (_, i) => i);
}

function holdsCertificate(path: string): boolean {
  try {
    return new X509Certificate(readFileSync(path)) !== undefined;
  } catch {
    return false;
  }
}

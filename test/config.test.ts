import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the configuration', () => {
  test('needs no variables, and then opens the terminal', () => {
    expect(readConfig({})).toEqual({
      CORPUS_DIR: 'corpus',
      MODELS_DIR: 'models',
      MODEL_THREADS: 1,
      CACHE_DIR: '.cache',
      RECONNECT_SECONDS: 300,
      shards: { ids: [0], count: 1 },
      openSearch: undefined,
    });
  });

  test('reads every variable', () => {
    const certificates = join(mkdtempSync(join(tmpdir(), 'verbatim-config-')), 'ca.pem');
    writeFileSync(certificates, rootCertificates[0] ?? '');
    const words = {
      DISCORD_TOKEN: 'secret',
      DISCORD_GUILD_ID: '123456789012345678',
      MODERATOR_GUILD_ID: '223456789012345678',
      CORPUS_DIR: 'test',
      MODELS_DIR: 'm',
      CACHE_DIR: 'c',
      NO_COLOR: '1',
    };
    const env = {
      ...words,
      DISCORD_API_URL: 'http://127.0.0.1:1/api/',
      MODEL_THREADS: '2',
      LOG_LEVEL: 'DEBUG',
      METRICS_PORT: '9464',
      RECONNECT_SECONDS: '60',
      SHARDS: '0, 2-3',
      SHARD_COUNT: '4',
      OPENSEARCH_URL: 'https://a.example:9200/,https://b.example:9200',
      OPENSEARCH_USER: 'bot',
      OPENSEARCH_PASSWORD: 'two words',
      OPENSEARCH_CA: certificates,
      OPENSEARCH_INDEX: 'interviews-2',
    };
    expect(readConfig(env)).toEqual({
      ...words,
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
      MODEL_THREADS: 2,
      LOG_LEVEL: 'debug',
      METRICS_PORT: 9464,
      RECONNECT_SECONDS: 60,
      shards: { ids: [0, 2, 3], count: 4 },
      openSearch: {
        urls: ['https://a.example:9200', 'https://b.example:9200'],
        user: 'bot',
        password: 'two words',
        ca: certificates,
        index: 'interviews-2',
      },
    });
  });

  test('counts an empty variable as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', NO_COLOR: '' })).toEqual(readConfig({}));
  });

  test('names every wrong variable in one message, but never the token', () => {
    const env = {
      DISCORD_TOKEN: 'two words',
      DISCORD_API_URL: 'discord.com',
      DISCORD_GUILD_ID: '12',
      MODERATOR_GUILD_ID: 'mine',
      CORPUS_DIR: 'nowhere',
      LOG_LEVEL: 'loud',
      METRICS_PORT: '65536',
      SHARDS: 'first',
      SHARD_COUNT: '0',
    };
    expect(() => readConfig(env)).toThrow(
      new ConfigError(
        [
          'DISCORD_TOKEN must be a single word, without spaces, curly quotation marks or accents',
          'DISCORD_API_URL must be an http or https address, not "discord.com"',
          'DISCORD_GUILD_ID must be a server ID of 17 to 20 digits, not "12"',
          'MODERATOR_GUILD_ID must be a server ID of 17 to 20 digits, not "mine"',
          'CORPUS_DIR must be a folder that the bot can open, not "nowhere"',
          'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
          'SHARDS must be auto, or numbers from 0 on: 0,1 or 0-3',
          'SHARD_COUNT must be a number of shards, 1 to 99999, not "0"',
          'METRICS_PORT must be a port, 1 to 65535, not "65536"',
        ].join('\n'),
      ),
    );
  });

  test.each<[string, NodeJS.ProcessEnv, unknown]>([
    ['all shards of a number', { SHARD_COUNT: '3' }, { ids: [0, 1, 2], count: 3 }],
    ['some of them', { SHARDS: '1,1', SHARD_COUNT: '3' }, { ids: [1], count: 3 }],
    ['as many as Discord recommends', { SHARDS: 'auto' }, 'auto'],
  ])('takes %s', (_, env, shards) => {
    expect(readConfig(env).shards).toEqual(shards);
  });

  test.each<[NodeJS.ProcessEnv, string]>([
    [{ SHARDS: '1' }, 'SHARD_COUNT must be set if SHARDS is, to the same number for all processes'],
    [{ SHARDS: 'auto', SHARD_COUNT: '2' }, 'SHARD_COUNT must not be set if SHARDS is auto'],
    [{ SHARDS: '0-2', SHARD_COUNT: '2' }, 'SHARDS must be numbers below SHARD_COUNT, 2, and not 2'],
    [{ SHARDS: '3-1', SHARD_COUNT: '4' }, 'SHARDS must name at least one shard'],
    [
      { OPENSEARCH_URL: 'here' },
      'OPENSEARCH_URL must be one http or https address, or several of one cluster separated by commas',
    ],
    [
      { OPENSEARCH_URL: 'https://bot:secret@a.example' },
      'OPENSEARCH_URL must not contain a user name or password: use OPENSEARCH_USER and OPENSEARCH_PASSWORD',
    ],
    [
      { DISCORD_TOKEN: '“secret”' },
      'DISCORD_TOKEN must be a single word, without spaces, curly quotation marks or accents',
    ],
    [{ OPENSEARCH_CA: 'nowhere' }, 'OPENSEARCH_CA must be a file of certificates, not "nowhere"'],
    [{ OPENSEARCH_CA: 'package.json' }, 'OPENSEARCH_CA must be a file of certificates, not "package.json"'],
    [
      { OPENSEARCH_INDEX: 'My.Index' },
      'OPENSEARCH_INDEX must be a name in lower-case letters, digits and hyphens, not "My.Index"',
    ],
    [{ OPENSEARCH_USER: 'bot' }, 'OPENSEARCH_USER and OPENSEARCH_PASSWORD must be set together'],
  ])('refuses %o', (env, message) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(message));
  });

  test.each([
    ['is a file', 'package.json'],
    ['is below a file', 'package.json/corpus'],
    ['has a name that is too long', 'x'.repeat(300)],
  ])('refuses a corpus folder that %s', (_, path) => {
    expect(() => readConfig({ CORPUS_DIR: path })).toThrow(
      new ConfigError(`CORPUS_DIR must be a folder that the bot can open, not "${path}"`),
    );
  });

  test('needs no corpus folder if the index is shared', () => {
    const { CORPUS_DIR } = readConfig({ CORPUS_DIR: 'nowhere', OPENSEARCH_URL: 'http://127.0.0.1:9200' });
    expect(CORPUS_DIR).toBe('nowhere');
  });

  test('is listed in full in .env.example, with a comment for each variable', () => {
    const example = readFileSync('.env.example', 'utf8');
    const listed = [...example.matchAll(/^#.*\n#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    const sources = ['src/config.ts', 'src/preview/door.ts'].map((path) => readFileSync(path, 'utf8'));
    const read = [...sources.join('').matchAll(/ ([A-Z_]+): \w+[.(]/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...new Set(read)].sort());
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the configuration', () => {
  test('needs nothing, and then opens the terminal', () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordApiUrl: undefined,
      discordGuildId: undefined,
      moderatorGuildId: undefined,
      corpusDir: 'corpus',
      modelsDir: 'models',
      modelThreads: 1,
      cacheDir: '.cache',
      logLevel: undefined,
      color: true,
      metricsPort: undefined,
      reconnectSeconds: 300,
    });
  });

  test('takes every variable', () => {
    const env = {
      DISCORD_TOKEN: 'secret',
      DISCORD_API_URL: 'http://127.0.0.1:1/api/',
      DISCORD_GUILD_ID: '123456789012345678',
      MODERATOR_GUILD_ID: '223456789012345678',
      CORPUS_DIR: 'test',
      MODELS_DIR: 'm',
      MODEL_THREADS: '2',
      CACHE_DIR: 'c',
      LOG_LEVEL: 'DEBUG',
      NO_COLOR: '1',
      METRICS_PORT: '9464',
      RECONNECT_SECONDS: '60',
    };
    expect(readConfig(env)).toEqual({
      discordToken: 'secret',
      discordApiUrl: 'http://127.0.0.1:1/api',
      discordGuildId: '123456789012345678',
      moderatorGuildId: '223456789012345678',
      corpusDir: 'test',
      modelsDir: 'm',
      modelThreads: 2,
      cacheDir: 'c',
      logLevel: 'debug',
      color: false,
      metricsPort: 9464,
      reconnectSeconds: 60,
    });
  });

  test('counts an empty variable as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', NO_COLOR: '' })).toEqual(readConfig({}));
  });

  test('names every wrong variable in one message, and never a token', () => {
    const env = {
      DISCORD_TOKEN: 'two words',
      DISCORD_API_URL: 'discord.com',
      DISCORD_GUILD_ID: '12',
      MODERATOR_GUILD_ID: 'mine',
      CORPUS_DIR: 'nowhere',
      LOG_LEVEL: 'loud',
      METRICS_PORT: '65536',
    };
    expect(() => readConfig(env)).toThrow(
      new ConfigError(
        [
          'DISCORD_TOKEN must be one word, as the developer portal shows it',
          'DISCORD_API_URL must be an http or https address, not "discord.com"',
          'DISCORD_GUILD_ID must be a server ID of 17 to 20 digits, not "12"',
          'MODERATOR_GUILD_ID must be a server ID of 17 to 20 digits, not "mine"',
          'CORPUS_DIR must be a folder, not "nowhere"',
          'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
          'METRICS_PORT must be a port, 1 to 65535, not "65536"',
        ].join('\n'),
      ),
    );
  });

  test('is listed whole in .env.example, the doors’ own too, each variable with a comment', () => {
    const example = readFileSync('.env.example', 'utf8');
    const listed = [...example.matchAll(/^#.*\n#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    const sources = ['src/config.ts', 'src/preview/server.ts'].map((path) => readFileSync(path, 'utf8'));
    const read = [...sources.join('').matchAll(/ ([A-Z_]+): \w+\(/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual(read.sort());
  });
});

/** The README's systemd units and container files are valid, and set only variables that the bot reads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const readme = readFileSync('README.md', 'utf8');
const known = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(
  (match) => match[1],
);

function blocks(language: string): string[] {
  return Array.from(
    readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs')),
    ([, text = '']) => text,
  );
}

const [unit = '', instance = ''] = blocks('ini');
const template = unit.replace(/^EnvironmentFile=.*\n/m, (line) => `${line}${instance}`);

/** The compose specification, as far as the file uses it; anything else is refused. */
const variables = z.record(z.string(), z.string());
const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  depends_on: z.array(z.string()).optional(),
  env_file: z.string().optional(),
  environment: variables,
  volumes: z.array(z.string()),
});
const composition = z.strictObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});
const compose = composition.parse(
  parse(blocks('yaml').find((text) => text.includes('services:')) ?? '', { merge: true }),
);
const bots = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test.runIf(hasSystemd).each([
  ['verbatim.service', unit],
  ['verbatim@.service', template],
])('systemd accepts %s', (name, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-unit-'));
  // The program need not be installed.
  writeFileSync(join(folder, name), text.replace('/usr/bin/node', process.execPath));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(folder, name)], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status, said: stderr.split('\n').filter((line) => line.includes('verbatim')) }).toEqual({
    status: 0,
    said: [],
  });
});

test('the bot reads every variable that the units and containers set', () => {
  const set = [...template.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) => line.split(' '));
  const names = [
    ...set.map((assignment) => assignment.split('=')[0]),
    ...bots.flatMap(([, { environment }]) => Object.keys(environment)),
    ...Array.from(readme.matchAll(/^ENV (.*)$/gm)).flatMap(([, line = '']) =>
      line.split(' ').map((each) => each.split('=')[0]),
    ),
  ];
  expect(names).toContain('SHARDS');
  expect(names.filter((name) => name !== 'NODE_ENV' && !known.includes(name))).toEqual([]);
});

test('the containers share one OpenSearch, and have each shard once', () => {
  expect(bots.map(([, { environment }]) => environment.SHARDS)).toEqual(['0', '1']);
  for (const [, { environment, depends_on = [] }] of bots) {
    expect(environment.SHARD_COUNT).toBe(String(bots.length));
    expect(depends_on).toEqual([new URL(environment.OPENSEARCH_URL ?? '').hostname]);
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(depends_on));
  }
  const mounted = Object.values(compose.services).flatMap(({ volumes }) =>
    volumes.map((volume) => volume.split(':')[0] ?? ''),
  );
  expect(mounted.filter((name) => !name.startsWith('.'))).toEqual(Object.keys(compose.volumes));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { quotationsOf } from '../../src/reply/reply.ts';
import { readLine } from '../../src/request/command-line.ts';
import { Generations } from '../../src/request/generation.ts';
import { contextOf } from '../context.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
writeFileSync(
  join(folder, 'spring.md'),
  '## The pump\n\nIt leaks.\n\n## Boats\n\nThe pump of the ferry is new.\n\nNets are dear.\n',
);
writeFileSync(
  join(folder, 'autumn.md'),
  '## The pump\n\nIt was mended in May.\n\n## On mirrors and lamps\n\nThey are for sale.\n',
);
const generations = await Generations.open(folder);

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['/topic The pump', ['It was mended in May.', 'It leaks.', 'The pump of the ferry is new.']],
  ['/topic The pump source:spring', ['It leaks.', 'The pump of the ferry is new.']],
  ['/topic mirrors', ['They are for sale.']],
  ['/topic mirrors -lamps', []],
])('%s shows what is below that heading, then what has its words elsewhere', async (line, passages) => {
  const request = readLine(line, commands);
  const reply = await commands
    .find(({ name }) => name === request.command)
    ?.run(request, contextOf(generations));
  const shown = reply ? quotationsOf(reply) : [];
  expect(shown.map(({ passage }) => passage.text)).toEqual(passages);
});

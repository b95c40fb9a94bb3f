/** Reading the corpus again, and answering from several documents. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './server/drawing.ts';
import { MODERATOR } from './server/person.ts';
import { discord, folder, useTheBot } from './server/the-bot.ts';
import type { Message } from './server/world.ts';

const COUNTY = '---\ntitle: The county fair\noutlet: The Post\n---\n\nVisas are not needed at the fair.\n';

useTheBot();
const ann = discord.person('ann');
const mod = discord.person('mod', MODERATOR);
afterEach(async () => {
  discord.calm();
  rmSync(folder, { recursive: true });
  cpSync('corpus', folder, { recursive: true });
  await reindex();
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const reindex = async () => draw(await mod.slash('reindex'));

describe('several documents', () => {
  test('are told apart by the option source, in numbers and in citations', async () => {
    const registered = discord.world.until('registered', 'the commands again');
    write('fair.md', COUNTY);
    await reindex();
    await registered;
    expect(await ann.autocomplete('ask', 'source', 'cou')).toEqual([
      { name: 'The county fair', value: 'fair' },
    ]);
    const answer = draw(await ann.slash('ask', { question: 'are visas needed', source: 'fair' }));
    expect(answer).toBe(
      [
        '### The text says',
        '---',
        '> **Visas are not needed at the fair**.',
        '-# speaker unclear · passage 1',
        `[Read on] ${answer.match(/1:1:\/read passage:\w+/)?.[0]}`,
        '---',
        '-# From: The county fair, The Post',
        '-# /ask question:are visas needed source:fair',
        '[Delete] 1:1:delete',
      ].join('\n'),
    );
    expect(draw(await ann.slash('read', { passage: '1' }))).toMatch(
      /^\(private\)\n### Each document has its own passage numbers\. Add source: and one of /,
    );
    expect(draw(await ann.slash('read', { passage: '1', source: 'The county fair' }))).toMatch(
      /^### Passage 1 of 1\n/,
    );
    expect(draw(await ann.slash('contents'))).toMatch(/^### 2 documents\n/);
  });
});

describe('/reindex', () => {
  test('reports what was added, and offers the option source once there are two documents', async () => {
    const registered = discord.world.until('registered', 'the commands again');
    write('fair.md', COUNTY);
    expect(await reindex()).toContain('added: “The county fair”');
    await registered;
    expect(await mod.autocomplete('topic', 'source', '')).toHaveLength(2);
    write('fair.md', COUNTY.replace('not ', ''));
    expect(await reindex()).toContain('changed: “The county fair”');
    rmSync(join(folder, 'fair.md'));
    expect(await reindex()).toContain('removed: “The county fair”');
  });

  test('keeps the old corpus if the new one is bad, and names every problem', async () => {
    write('bad.md', '---\noutlet: [x]\n---\nText.\n');
    write('synonyms.txt', 'alone\n');
    expect(await reindex()).toBe(
      [
        '(private)',
        '### The corpus could not be read, so I am still answering from the old one',
        'bad.md\\:2: "outlet" must be one value, not a list',
        'synonyms.txt\\:1: a group needs two or more words, separated by commas',
        '---',
        '-# /reindex',
      ].join('\n'),
    );
    expect(draw(await mod.slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
  });

  test('keeps the old corpus if the new one was emptied by mistake', async () => {
    rmSync(join(folder, 'antonov-sputnik.md'));
    expect(await reindex()).toBe(
      `(private)\n### The corpus could not be read, so I am still answering from the old one\n${folder}: the corpus folder has no documents: put a .md, .txt, .html, .vtt or .srt file into it\n---\n-# /reindex`,
    );
    rmSync(folder, { recursive: true });
    expect(await reindex()).toContain('there is no such corpus folder');
    expect(draw(await mod.slash('topic', { subject: 'visas' }))).toMatch(/^### On “visas”/);
    mkdirSync(folder);
  });

  test('runs once at a time: a second call is told who started it and how far it is', async () => {
    // Both calls are there before the first of these has been read.
    for (let i = 0; i < 100; i++) write(`${i}.md`, `Number ${i} has words.\n`);
    const deputy = discord.person('deputy', MODERATOR);
    const report = discord.world.until('message', 'the report', (message: Message) =>
      draw(message).includes('### The corpus has been read again') ? true : undefined,
    );
    mod.sends('reindex');
    expect(draw(await deputy.slash('reindex'))).toMatch(
      /^\(private\)\n### A reindex is already running: mod started it, and it is \d+% done \([^)]+\)\.$/,
    );
    await report;
  });
});

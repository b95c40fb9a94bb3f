/** Real bot processes with one OpenSearch, and what they load without one. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotProcess } from '../discord/server/bot-process.ts';
import { draw } from '../discord/server/drawing.ts';
import { discord, useOwnDiscord } from '../discord/server/own-discord.ts';
import { MODERATOR } from '../discord/server/person.ts';
import { describeWithNode, newPlace, theNode, useNode } from './node.ts';
import { Door } from './server/door.ts';

useNode();

const QUESTION = 'where is the lighthouse of Narvik';
const CITED = 'how many visas are waiting';
/** On a busy machine, the best passages may come without having been read, as the closest ones. */
const ANSWER = /^### (?:The text says|These passages come closest)\n[\s\S]*expired visas/;
const SILENCE = /^### (?:The text does not say|These passages come closest)/;

let folder: string;
useOwnDiscord();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('corpus', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function tell(place: string): void {
  writeFileSync(
    join(folder, 'lighthouse.md'),
    `---\ntitle: The lighthouse\n---\n\nThe lighthouse of Narvik is ${place}.\n`,
  );
}

describeWithNode('two processes with a shard each and one OpenSearch', () => {
  test('answer from one corpus, whichever of them read it and whichever was killed', async () => {
    const { urls, index } = newPlace();
    const shared = { OPENSEARCH_URL: urls.join(','), OPENSEARCH_INDEX: index, SHARD_COUNT: '2' };
    const reader = { ...shared, SHARDS: '0', CORPUS_DIR: folder };
    const follower = { ...shared, SHARDS: '1', CORPUS_DIR: 'nowhere' };
    const first = await BotProcess.start(discord, reader);
    const second = await BotProcess.start(discord, follower);
    const [ann, ivy] = [discord.person('ann'), discord.person('ivy', MODERATOR)];
    const places = [discord.addServerOf(0), discord.addServerOf(1)] as const;
    const answers = async (question: string) =>
      Promise.all(places.map(async (place) => draw(await ann.slash('ask', { question }, place))));

    /** A process is not told that another has read the corpus again. */
    const serving = async (place: string) => {
      while (!(await answers(QUESTION)).every((answer) => answer.includes(place))) await sleep(100);
    };

    for (const answer of await answers(CITED)) expect(answer).toMatch(ANSWER);
    for (const answer of await answers(QUESTION)) expect(answer).toMatch(SILENCE);
    tell('on the northern rock');
    expect(draw(await ivy.slash('reindex', {}, places[0]))).toContain('added: “The lighthouse”');
    await serving('on the northern rock');

    await second.stop('SIGKILL');
    tell('on the southern rock');
    await ivy.slash('reindex', {}, places[0]);
    await BotProcess.start(discord, follower);
    for (const answer of await answers(QUESTION)) expect(answer).toContain('on the southern rock');
    expect(draw(await ivy.slash('reindex', {}, places[1]))).toContain('there is no such corpus folder');

    await first.stop('SIGKILL');
    tell('on the eastern rock');
    await BotProcess.start(discord, reader);
    for (const answer of await answers(QUESTION)) expect(answer).toContain('on the southern rock');
    await ivy.slash('reindex', {}, places[0]);
    await serving('on the eastern rock');
  });

  test('still read, cite and verify while OpenSearch is down, say that they cannot search, and recover', async () => {
    const { urls, index } = newPlace();
    const bot = await BotProcess.start(discord, { OPENSEARCH_URL: urls[0] ?? '', OPENSEARCH_INDEX: index });
    const ann = discord.person('ann');
    theNode().signal('SIGSTOP');
    try {
      expect(draw(await ann.slash('ask', { question: CITED }))).toBe(
        '(private)\n### I cannot search just now. I can still read, cite and verify; please ask again in a minute.',
      );
      expect(draw(await ann.slash('read', { passage: '2' }))).toMatch(/\*\*2\*\*|2/u);
      expect(draw(await ann.slash('verify', { text: 'We never sold the mill, and we never will.' }))).toMatch(
        /^### Not in the text/,
      );
      expect(await ann.autocomplete('topic', 'subject', 'vis')).not.toEqual([]);
    } finally {
      theNode().signal('SIGCONT');
    }
    expect(draw(await ann.slash('ask', { question: CITED }))).toMatch(ANSWER);
    expect(bot.log.map(({ msg }) => msg)).toContain('OpenSearch can be searched again');
    expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describeWithNode('a bot whose OpenSearch answers seconds late', () => {
  test('still answers, and drops completions that would come too late', async () => {
    const door = await Door.open(theNode().url);
    const { index } = newPlace();
    const bot = await BotProcess.start(discord, { OPENSEARCH_URL: door.url, OPENSEARCH_INDEX: index });
    const ann = discord.person('ann');
    door.delayMs = 3500;
    expect(draw(await ann.slash('ask', { question: CITED }))).toMatch(ANSWER);
    expect(await ann.autocomplete('topic', 'subject', 'vis')).not.toEqual([]);
    door.delayMs = 0;
    expect(await bot.stop()).toBe(0);
    door.close();
  });
});

describe('without OPENSEARCH_URL', () => {
  /** Prints how many modules of OpenSearch's client were loaded, when the process ends. */
  const COUNT = `--import=data:text/javascript,${encodeURIComponent(
    'import Module from "node:module";process.on("exit",()=>console.log("modules:",Object.keys(Module._cache).filter((name)=>name.includes("@opensearch-project")).length))',
  )}`;

  test('the client is not loaded', async () => {
    const bot = await BotProcess.start(discord, { NODE_OPTIONS: COUNT });
    await bot.stop();
    expect(bot.output).toEqual(['modules: 0']);
  });

  test('and with a wrong one, one plain line says that it cannot be reached', async () => {
    const env = { NODE_OPTIONS: COUNT, OPENSEARCH_URL: 'http://127.0.0.1:1' };
    const bot = await BotProcess.start(discord, env, false);
    expect(await bot.exited).toBe(1);
    expect(bot.output).toEqual([
      'OpenSearch at http://127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
      expect.stringMatching(/^modules: [1-9]/),
    ]);
  });
});

/** What the operator is told by the process itself: an answer, or why it cannot start, or cannot write. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from './run.ts';

describe('the bot', () => {
  test('answers one question given as an argument and ends; without models, it says so in one line and claims nothing', async () => {
    const { out, err, code } = await run(['how many visas are waiting'], '', { MODELS_DIR: 'nowhere' });
    expect(err.match(/The models cannot be used, so questions are answered by words alone/gu)).toHaveLength(
      1,
    );
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(/^These passages come closest\n\n│ Some 130 Russian diplomatic workers/);
    expect(code).toBe(0);
  });

  test('does not use a damaged model, and says which', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of ['SHA256SUMS', 'encoder.onnx', 'tokenizer.json'])
      symlinkSync(resolve('models', file), join(folder, file));
    writeFileSync(join(folder, 'reader.onnx'), readFileSync('models/reader.onnx').subarray(0, 1000));
    const { out, err, code } = await run(['how many visas are waiting'], '', { MODELS_DIR: folder });
    expect(err).toContain(
      `${join(folder, 'reader.onnx')} is damaged: it does not match SHA256SUMS; copy it again`,
    );
    expect(out).toMatch(/^These passages come closest\n/);
    expect(code).toBe(0);
  });

  test('prints each reply to lines piped into it as one JSON line, explains on demand how the passages were ranked, and ends with the input', async () => {
    const { out, err, code } = await run(['--json', '--explain'], 'how many visas are waiting\n/read 999\n');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const [answer, refusal] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answer.headline).toBe('The text says');
    expect(answer.explanation.join('\n')).toMatch(
      /^wait: rarity \d\.\d$[\s\S]*^passage 28; words: score \d.*; meaning: passage 0\.\d\d, best sentence 0\.\d\d; the reader: margin -?\d+\.\d, “.*130”/m,
    );
    expect(answer.groups[0].quotations).toEqual([
      {
        text: 'Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.',
        words: [
          'Some 130 Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.',
        ],
        emphasised: ['Some 130'],
        ranges: [{ start: 0, end: 143 }],
        voice: {
          kind: 'paraphrase',
          speakers: ['Sputnik'],
          description: 'Sputnik, the reporter’s paraphrase',
        },
        passage: {
          number: 28,
          id: answer.groups[0].quotations[0].passage.id,
          heading: "US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas",
          line: 86,
        },
        source: {
          id: 'antonov-sputnik',
          file: 'antonov-sputnik.md',
          title: 'Interview of Anatoly Antonov, Russian Ambassador to the United States',
          speaker: 'Anatoly Antonov',
          outlet: 'Sputnik',
          place: 'Washington',
          date: '2021',
          language: 'en',
        },
      },
    ]);
    expect(refusal).toEqual({
      outcome: 'refused',
      headline: 'There is no passage “999”. Give a number from 1 to 52, or a range such as 2-4.',
    });
  });

  test('exits with 1 and a plain message for a broken corpus and a wrong flag', async () => {
    expect(await run([], '', { CORPUS_DIR: '.ci' })).toMatchObject({
      code: 1,
      err: 'run: is not a document: only .md, .txt, .html, .vtt and .srt files are read; move it out of the corpus folder\n',
    });
    expect(await run(['--wat'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Usage: npm start -- /),
    });
  });

  test('says in one line that there is an .env which cannot be read, and exits with 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, '.env'));
    expect(await run(['visas'], '', {}, folder)).toEqual({
      out: '',
      err: '.env cannot be read: EISDIR: illegal operation on a directory, read\n',
      code: 1,
    });
  });

  test('says so if .env is in the encoding in which Windows PowerShell writes, instead of passing over it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, '.env'), '\ufeffDISCORD_TOKEN=secret\r\n', 'utf16le');
    expect(await run(['visas'], '', {}, folder)).toEqual({
      out: '',
      err: '.env cannot be read: it is not UTF-8 text; save it as UTF-8\n',
      code: 1,
    });
  });

  test('names no more than a hundred problems of a folder that is no corpus', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (let i = 0; i < 150; i++) writeFileSync(join(folder, `${i}.docx`), '');
    const { err } = await run([], '', { CORPUS_DIR: folder });
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('and 50 more problems');
  });

  test.each(['18.20.8', '20.9.0'])('exits with 1 and a plain message under Node %s', async (old) => {
    const pretend = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${old}"}})`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(pretend)}`;
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run(['visas'], '', { NODE_OPTIONS })).toEqual({
      out: '',
      err: `Node.js ${engines.node.replace('>=', '')} or newer is needed, but this is ${old}\n`,
      code: 1,
    });
  });

  test.runIf(existsSync('/dev/full'))('exits with 1 and a plain message if the disk is full', async () => {
    const bot = spawn(process.execPath, ['dist/src/main.js', '/read 1'], {
      env: { PATH: process.env.PATH, DISCORD_TOKEN: '', LOG_LEVEL: 'silent', MODELS_DIR: 'nowhere' },
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const [err, [code]] = await Promise.all([text(bot.stderr as Readable), once(bot, 'exit')]);
    expect({ err, code }).toEqual({
      err: 'The answer cannot be written: ENOSPC: no space left on device, write\n',
      code: 1,
    });
  });
});

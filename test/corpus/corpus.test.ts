import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { nameOf } from '../../src/corpus/document.ts';
import { type CorpusFile, readCorpusFolder } from '../../src/corpus/folder.ts';
import { CorpusError } from '../../src/corpus/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  execFileSync('chmod', ['-R', 'u+rwX', folder]);
  rmSync(folder, { recursive: true });
});

const GONE = 'the link is broken, the file is gone, or its name is not UTF-8';

/** Only a process changes its user, and mutation testing runs tests in threads. */
const testAsAnotherUser = test.runIf(isMainThread);

/** Root may read everything, so what nobody may read is read as another user. */
async function asAnotherUser<Result>(act: () => Promise<Result>): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o755);
    process.seteuid?.(65_534);
  }
  return act().finally(() => isRoot && process.seteuid?.(0));
}

async function load() {
  return parseCorpus((await readCorpusFolder(folder)).files);
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

async function problems(): Promise<string[]> {
  const error = await load().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CorpusError)) throw error ?? new Error('the corpus was accepted');
  return error.message.split('\n');
}

/** Makes something happen between opening and reading the next file, or one some files later. */
async function whileReading(act: () => void, after = 0): Promise<void> {
  const handle = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const { readFile } = prototype;
  let left = after;
  vi.spyOn(prototype, 'readFile').mockImplementation(function (this: typeof handle) {
    if (left-- === 0) act();
    return readFile.call(this) as never;
  });
}

describe('a corpus folder', () => {
  test('gives addresses that cannot break out of the angle brackets around them in a message', async () => {
    write('a.md', '---\ntitle: A\nurl: "https://a.example/> **b** <@1>"\n---\nOne.');
    const { documents } = await load();
    expect(documents[0]?.source.url).toBe('https://a.example/%3E%20**b**%20%3C@1%3E');
  });

  test('may have documents in sub-folders, as Markdown and as plain text', async () => {
    write('a.md', '---\ntitle: First\ndate: 2021\n---\n\n## Head\n\nOne.\n');
    write('deep/er/b.txt', 'A Heading\n\nTwo.\r\n\r\nThree.\r\n');
    const { documents, passages } = await load();
    expect(documents.map(({ source }) => [source.id, source.file, source.title, source.date])).toEqual([
      ['a', 'a.md', 'First', '2021'],
      ['deep-er-b', 'deep/er/b.txt', 'b', undefined],
    ]);
    expect(passages.map(({ number, heading, text }) => [number, heading, text])).toEqual([
      [1, 'Head', 'One.'],
      [1, 'A Heading', 'Two.'],
      [2, 'A Heading', 'Three.'],
    ]);
  });

  test('may have names in capitals, whose endings mean the same', async () => {
    write('A.MD', '## Head\n\nOne.\n');
    write('B.SRT', '1\n00:00:01,000 --> 00:00:02,000\nTwo.\n');
    write('SYNONYMS.TXT', 'one, two\n');
    const { files, synonyms } = await readCorpusFolder(folder);
    expect(synonyms?.text).toBe('one, two\n');
    const { passages } = await parseCorpus(files);
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['Head', 'One.'],
      [undefined, 'Two.'],
    ]);
  });

  test('keeps the ids of passages when others are edited, and tells identical ones apart', async () => {
    write('a.md', 'One.\n\nTwo.\n\nTwo.\n');
    const before = (await load()).passages.map(({ id }) => id);
    write('a.md', 'New.\n\nOne.\n\nTwo.\n\nTwo.\n');
    const after = (await load()).passages.map(({ id }) => id);
    expect(after.slice(1)).toEqual(before);
    expect(before[2]).toBe(`${before[1]}~2`);
  });

  test('warns of what its documents warn of', async () => {
    write('a.md', 'One.\n\n"Two, she said.\n');
    expect((await load()).warnings).toEqual([
      {
        file: 'a.md',
        line: 3,
        message: 'a quotation is opened but never closed, so it is unclear whose words follow',
      },
    ]);
  });

  test('may have two documents with the same title, told apart by date, place or file', async () => {
    const front = (more: string) => `---\ntitle: Same\n${more}---\nOne.`;
    write('a.md', front('date: 2020\nplace: Bergen\n'));
    write('b.md', front('date: 2021\nplace: Oslo\n'));
    const names = async () => (await load()).documents.map(({ source }) => nameOf(source));
    expect(await names()).toEqual(['Same (2020)', 'Same (2021)']);
    write('b.md', front('date: 2020\nplace: Oslo\n'));
    expect(await names()).toEqual(['Same (Bergen)', 'Same (Oslo)']);
    write('b.md', front(''));
    expect(await names()).toEqual(['Same (a.md)', 'Same (b.md)']);
    write('b.md', '---\ntitle: Other\n---\nOne.');
    expect(await names()).toEqual(['Same', 'Other']);
  });

  test('is read again where it has changed, and is the same object where it has not', async () => {
    const files = ['One.\n\nTwo.', 'Two.'].map((text, i) => ({ file: `${i}.md`, text }));
    const counts: number[][] = [];
    const first = await parseCorpus(files, undefined, (...count) => counts.push(count));
    expect(counts).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const again = await parseCorpus(files, first);
    expect([again.passages, ...again.documents]).toEqual([first.passages, ...first.documents]);
    expect(again.passages).toBe(first.passages);
    const edited = await parseCorpus([files[0] as CorpusFile, { file: '1.md', text: 'Three.' }], first);
    expect(edited.documents[0]).toBe(first.documents[0]);
    expect(edited.passages.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect([...edited.byId]).toEqual(edited.passages.map((passage) => [passage.id, passage]));
    expect((await parseCorpus(files.slice(0, 1), first)).passages).toHaveLength(2);
    const moved = await parseCorpus(files.slice(1), first);
    expect(moved.passages.map(({ id }) => id)).toEqual([first.passages[1]?.id]);
  });

  testAsAnotherUser('ignores hidden files, and folders even if it may not read them', async () => {
    write('.DS_Store', Buffer.from([0xff]));
    write('deep/.trash/b.md', 'Two.');
    write('a.md', 'One.');
    chmodSync(join(folder, 'deep/.trash'), 0);
    expect((await asAnotherUser(load)).documents).toHaveLength(1);
  });
});

describe('a corpus is refused, with file and line, for', () => {
  test('text that is not UTF-8', async () => {
    write('a.md', Buffer.concat([Buffer.from('One.\n\n'), Buffer.from([0xe9, 0x0a])]));
    expect(await problems()).toEqual(['a.md:3: is not UTF-8 text; save it as UTF-8']);
  });

  test('a NUL character', async () => {
    write('a.md', 'One.\n\0');
    expect(await problems()).toEqual(['a.md:2: contains a NUL character, so it is not text']);
  });

  test('an empty file, and one with a comment only', async () => {
    write('a.md', '');
    write('b.md', '<!-- Head -->\n');
    const message = 'the document has no text: write some below the front matter, or remove the file';
    expect(await problems()).toEqual([`a.md:1: ${message}`, `b.md:1: ${message}`]);
  });

  test('a file of 200 MB', async () => {
    write('a.md', 'One.');
    truncateSync(join(folder, 'a.md'), 200 * 1024 * 1024);
    expect(await problems()).toEqual(['a.md: has 200 MB; at most 100 MB are read']);
  });

  test('a link out of the folder, and a broken one', async () => {
    symlinkSync('/etc/hostname', join(folder, 'a.md'));
    symlinkSync('gone.md', join(folder, 'b.md'));
    expect(await problems()).toEqual([
      'a.md: is a link to something outside the corpus folder',
      `b.md: cannot be opened: ${GONE}`,
    ]);
  });

  test('a link that leads back to itself', async () => {
    symlinkSync('a.md', join(folder, 'a.md'));
    expect(await problems()).toEqual(['a.md: cannot be opened: the link leads back to itself']);
  });

  testAsAnotherUser('files and folders that the bot may not read, all of them by name', async () => {
    for (const file of ['a.md', 'locked/b.md', 'named/c.md', 'open/d.md', 'open/locked/e.md'])
      write(file, 'Text.');
    for (const path of ['a.md', 'locked', 'open/locked']) chmodSync(join(folder, path), 0);
    chmodSync(join(folder, 'named'), 0o444);
    const why = 'cannot be opened: the bot may not read it; change its permissions or its owner';
    expect((await asAnotherUser(problems)).sort()).toEqual(
      ['a.md', 'locked', 'named/c.md', 'open/locked'].map((path) => `${path}: ${why}`),
    );
  });

  test('a socket', async () => {
    const server = createServer().listen(join(folder, 'a.md'));
    await once(server, 'listening');
    expect(await problems()).toEqual(['a.md: cannot be opened: it is not a regular file']);
    server.close();
  });

  test('a pipe, which a read would wait on forever', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(await problems()).toEqual(['pipe.md: is not a regular file']);
  });

  test('a file that changes while it is read, and one that vanishes meanwhile', async () => {
    write('a.md', 'One.\n');
    write('b.md', 'Two.\n');
    await whileReading(() => {
      write('a.md', 'One and more.\n');
      rmSync(join(folder, 'b.md'));
    });
    expect(await problems()).toEqual([
      `b.md: cannot be opened: ${GONE}`,
      'a.md: changed while the corpus was being read; save it and try again',
    ]);
  });

  test('files that are changed, added or removed while others are read', async () => {
    for (const file of ['a.md', 'b.md', 'c.md']) write(file, `---\ntitle: ${file}\n---\nThe old words.\n`);
    await whileReading(() => {
      write('a.md', '---\ntitle: a.md\n---\nThe new words.\n');
      rmSync(join(folder, 'b.md'));
      write('d.md', 'More words.\n');
    }, 2);
    expect(await problems()).toEqual([
      'd.md: changed while the corpus was being read; save it and try again',
      'a.md: changed while the corpus was being read; save it and try again',
      'b.md: changed while the corpus was being read; save it and try again',
    ]);
  });

  test('a file that is not a document: none is skipped', async () => {
    write('a.md', 'One.');
    write('b.docx', 'PK');
    expect(await problems()).toEqual([
      'b.docx: is not a document: only .md, .txt, .html, .vtt and .srt files are read; move it out of the corpus folder',
    ]);
  });

  test('a file whose name has control characters, which the error does not repeat', async () => {
    write('a\u001b[2J\nb.docx', 'PK');
    expect(await problems()).toEqual([expect.stringMatching(/^a�\[2J�b\.docx: is not a document/u)]);
  });

  test('having no document at all', async () => {
    expect(await problems()).toEqual([
      `${folder}: the corpus folder has no documents: put a .md, .txt, .html, .vtt or .srt file into it`,
    ]);
  });

  test('being a file', async () => {
    write('a.md', 'One.');
    await expect(readCorpusFolder(join(folder, 'a.md'))).rejects.toThrow(
      'the corpus folder: cannot be opened: it is not a folder',
    );
  });

  test('several reasons, all named at once', async () => {
    write('a.md', '---\noutlet: [B]\n---\nOne.');
    write('b.md', '');
    expect(await problems()).toHaveLength(2);
  });
});

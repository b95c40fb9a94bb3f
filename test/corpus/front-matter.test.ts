import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { voices } from './reading.ts';

async function sourceOf(text: string) {
  return (await parseDocument('a.md', text)).document.source;
}

async function refusal(text: string): Promise<string> {
  const error = await parseDocument('a.md', text).catch((thrown: unknown) => thrown);
  if (error instanceof CorpusError) return error.message;
  throw error instanceof Error ? error : new Error('it was accepted');
}

describe('front matter is read', () => {
  test.each([
    ['as YAML', '---\ntitle: A talk\ndate: 2021-07-01\n---\nOne.'],
    ['behind blank lines', '\n \n---\ntitle: A talk\ndate: 2021-07-01\n---\nOne.'],
    ['with three points at its end', '---\ntitle: A talk\ndate: 2021-07-01\n...\nOne.'],
    ['as TOML', '+++\ntitle = "A talk"\ndate = 2021-07-01\n+++\nOne.'],
    ['as TOML behind a blank line', '\n+++\ntitle = "A talk"\ndate = "2021-07-01"\n+++\nOne.'],
  ])('%s', async (_, text) => {
    expect(await sourceOf(text)).toMatchObject({ title: 'A talk', date: '2021-07-01' });
  });
});

describe('front matter is refused with what to do about it:', () => {
  test.each([
    [
      'a colon without quotation marks',
      '---\ntitle: Interview: the year after\n---\nOne.',
      'a.md:2: the value of "title" must be in quotation marks, because it contains characters that mean something in YAML: title: "Interview: the year after"',
    ],
    [
      'a sign of YAML’s own',
      '---\ntitle: @ada says\n---\nOne.',
      'a.md:2: the value of "title" must be in quotation marks, because it contains characters that mean something in YAML: title: "@ada says"',
    ],
    [
      'a list of people who are interviewed',
      '---\ntitle: A\nspeaker: [Ada Holm, Tom Reed]\n---\nOne.',
      'a.md:3: "speaker" must be one name, that of the person interviewed, not a list; name several people under "speakers"',
    ],
    [
      'a list of outlets',
      '---\ntitle: A\noutlet:\n- B\n---\nOne.',
      'a.md:3: "outlet" must be one value, not a list',
    ],
    [
      'speakers that are no names',
      '---\ntitle: A\nspeakers:\n  - {a: b}\n---\nOne.',
      'a.md:3: "speakers" must be a list of names, or a line such as "AH: Ada Holm" for each label',
    ],
    ['broken TOML', '+++\ntitle = A\n+++\nOne.', 'a.md:2: the front matter is not valid TOML: invalid value'],
    [
      'no end',
      '+++\ntitle = "A"\n\nOne.',
      'a.md:1: the front matter opened by +++ is never closed by a second +++',
    ],
    [
      'no text below it',
      '---\ntitle: A\n---\n\n<!-- later -->\n',
      'a.md:4: the document has no text: write some below the front matter, or remove the file',
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toBe(message);
  });
});

describe('a moderator settles', () => {
  const front = (more: string) => `---\ntitle: A\nspeaker: Ada Holm\n${more}---\n\n`;

  test('who the labels stand for', async () => {
    const labels = front('speakers:\n  Lighthouse: Tom Reed\n  H: Ada Holm\n');
    expect(await voices('Lighthouse: Is it open?\n\nH: It is.', 'md', labels)).toEqual([
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
    ]);
  });

  test('who speaks, as a list', async () => {
    const names = front('speakers: [Ada Holm, Tom Reed]\n');
    expect(await voices('Reed: It is open.\n\nHolm: It is.', 'md', names)).toEqual([
      'Tom Reed: It is open.',
      'Ada Holm: It is.',
    ]);
  });

  test.each([
    ['whom a letter stands for', 'A: Karl Voss', 'A', 'Karl Voss'],
    ['that there are two of a name', 'K: Karl Holm', 'Holm', 'Holm'],
  ])('%s', async (_, entry, label, speaker) => {
    const body = `Reed: Is it open?\n\n${label}: It is.\n\nReed: Since when?\n\n${label}: Since May.`;
    expect((await voices(body, 'md', front(`speakers:\n  ${entry}\n`)))[1]).toBe(`${speaker}: It is.`);
  });

  test('that a text is a transcript', async () => {
    const body = 'Weather: It is open.\n\nHarbour: It is.';
    expect(await voices(body)).toEqual(['unclear: Weather: It is open.', 'unclear: Harbour: It is.']);
    expect(await voices(body.replaceAll('Harbour', 'Holm'), 'md', front('format: transcript\n'))).toEqual([
      'unclear: It is open.',
      'Ada Holm: It is.',
    ]);
  });

  test('that a text is an article, whatever its labels', async () => {
    const body = 'Q: Is it open?\n\nA: It is.\n\n"It is open," Holm said.';
    expect(await voices(body, 'md', front('format: article\n'))).toEqual([
      'narration: Q: Is it open?',
      'narration: A: It is.',
      'Ada Holm: "It is open,"',
      'narration: Holm said.',
    ]);
  });

  test('nothing with an unknown format, and gets a warning', async () => {
    const { warnings } = await parseDocument('a.md', `${front('format: markdown\n')}One.`);
    expect(warnings).toEqual([
      { file: 'a.md', line: 4, message: '"format" is ignored; use transcript or article' },
    ]);
  });
});

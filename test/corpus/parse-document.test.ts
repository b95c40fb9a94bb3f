import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/corpus/parse-document.ts';

describe('a document without a title is named by its file', () => {
  test.each([
    ['talks/Ada_Holm--2021.md', 'talks-ada-holm-2021', 'Ada Holm 2021'],
    ['(Élan vital!).txt', 'élan-vital', '(Élan vital!)'],
    ['???.md', 'document', '???'],
    ['_ _.md', 'document', '_ _.md'],
    ['The\nfair.md', 'the-fair', 'The fair'],
    [`${'long-'.repeat(9)}name.md`, 'long-'.repeat(8), `${'long '.repeat(9)}name`],
  ])('%s', async (file, id, title) => {
    const { document } = await parseDocument(file, 'We left.');
    expect(document.source).toEqual({ id, file, title, language: 'en', speakers: [] });
  });
});

describe('a warning tells of a quotation that is never closed:', () => {
  const message = 'a quotation is opened but never closed, so it is unclear whose words follow';

  test.each([
    ['in a paragraph of its own', 'It rained.\n\n“We left in May, Holm said.\n\nIt rained.', [3]],
    ['not if the next paragraph goes on with it', '“We left in May.\n\n“Then it rained,” Holm said.', []],
    ['not if it is closed', '“We left,” Holm said. “It rained.”', []],
    ['not in a turn', 'Q: Is it?\n\nA: “We left.\n\nQ: And?\n\nA: I left.', []],
  ])('%s', async (_, text, lines) => {
    const { warnings } = await parseDocument('a.md', text);
    expect(warnings).toEqual(lines.map((line) => ({ file: 'a.md', line, message })));
  });
});

test.each([
  ['a.md', '<!-- © A ship -->'],
  ['a.vtt', ''],
])('%s without a word is refused', async (file, text) => {
  await expect(parseDocument(file, text)).rejects.toThrow(`${file}:1: `);
});

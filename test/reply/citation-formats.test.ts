import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { writeCitation } from '../../src/reply/citation-formats.ts';
import { excerptOf } from '../../src/reply/excerpt.ts';

async function passageOf(text: string): Promise<Passage> {
  const front = '---\ntitle: "Tides & _Tides_"\nspeaker: Ada Holm\noutlet: The Post\ndate: May 2024\n---';
  const { document } = await parseDocument('tides.md', `${front}\n\n## Part #1\n\n${text}\n`);
  return document.passages[0] as Passage;
}

async function cite(text: string, format: Parameters<typeof writeCitation>[1]): Promise<string> {
  const passage = await passageOf(text);
  return writeCitation(excerptOf(passage, [{ start: 0, end: text.length }], []), format);
}

describe('a citation', () => {
  test('as plain text has the words as they are', async () => {
    expect(await cite('"50% of {it}," Holm said.', 'text')).toMatchInlineSnapshot(`
      ""50% of {it}," Holm said.

      Ada Holm, direct speech; words outside the quotation marks are the reporter’s
      Tides & _Tides_, The Post, May 2024, under “Part #1”
      Passage 1, fingerprint 28pge2c5ry"
    `);
  });

  test.each([
    ['1. First we sail.', '> 1\\. First we sail.'],
    ['- A list, *of* [one](link)_._', '> \\- A list, \\*of\\* \\[one\\](link)\\_.\\_'],
    ['# 1921', '> \\# 1921'],
  ])('in Markdown shows only its words: %s', async (text, quoted) => {
    const passage = { ...(await passageOf('Words.')), text };
    const excerpt = excerptOf(passage, [{ start: 0, end: text.length }], []);
    expect(writeCitation(excerpt, 'markdown').split('\n')[0]).toBe(quoted);
  });

  test('in BibTeX is an entry with balanced braces', async () => {
    expect(await cite('"50% of {it}," Holm said.', 'bibtex')).toMatchInlineSnapshot(`
      "@misc{tides-1,
        author = {Ada Holm},
        title = {Tides \\& \\_Tides\\_},
        howpublished = {The Post},
        year = {2024},
        note = {Ada Holm, direct speech; words outside the quotation marks are the reporter’s. Passage 1, fingerprint 28pge2c5ry. May 2024},
        quote = {"50\\% of \\{it\\}," Holm said.},
      }"
    `);
  });
});

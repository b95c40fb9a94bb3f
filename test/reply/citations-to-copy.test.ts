import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { type Format, WRITERS } from '../../src/reply/citations-to-copy.ts';
import { excerptOf } from '../../src/reply/excerpt.ts';

async function passageOf(text: string): Promise<Passage> {
  const front = '---\ntitle: "Tides & _Tides_"\nspeaker: Ada Holm\noutlet: The Post\ndate: May 2024\n---';
  const { document } = await parseDocument('tides.md', `${front}\n\n## Part #1\n\n${text}\n`);
  return document.passages[0] as Passage;
}

async function cite(text: string, format: Format): Promise<string> {
  const passage = await passageOf(text);
  return WRITERS[format](excerptOf(passage, [{ start: 0, end: text.length }], []));
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
    expect(WRITERS.markdown(excerpt).split('\n')[0]).toBe(quoted);
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

  test('as Markdown has the source and the place below the words', async () => {
    expect(await cite('"50% of {it}," Holm said.', 'markdown')).toBe(
      [
        '> "50% of {it}," Holm said.',
        '>',
        '> — Ada Holm, direct speech; words outside the quotation marks are the reporter’s. Tides & \\_Tides\\_, The Post, May 2024, under “Part #1”. Passage 1, fingerprint 28pge2c5ry',
      ].join('\n'),
    );
  });

  test('names only what is known', async () => {
    const { document } = await parseDocument('a b.md', '---\ntitle: Tides\n---\n\nThe tide\nis out.');
    const [passage] = document.passages as [Passage];
    const excerpt = excerptOf(passage, [{ start: 0, end: passage.text.length }], []);
    expect(WRITERS.text(excerpt)).toBe(
      `The tide is out.\n\nspeaker unclear\nTides\nPassage 1, fingerprint ${passage.id}`,
    );
    expect(WRITERS.bibtex(excerpt)).toBe(
      [
        '@misc{a-b-1,',
        '  title = {Tides},',
        `  note = {speaker unclear. Passage 1, fingerprint ${passage.id}},`,
        '  quote = {The tide is out.},',
        '}',
      ].join('\n'),
    );
  });

  test('of a caption has no number, and long names are cut', async () => {
    const front = `---\ntitle: Tides\nspeaker: Ada Holm\noutlet: The Post\nplace: Bergen\ndate: 2024\nurl: https://example.org/a_b\n---`;
    const { document } = await parseDocument(
      'tides.md',
      `${front}\n\n## ${'Tides '.repeat(40)}\n\n© A ~ \\\\ ^ boat #2\n\nIt sails.`,
    );
    const [passage] = document.passages as [Passage];
    const excerpt = excerptOf(passage, [{ start: 0, end: passage.text.length }], []);
    expect(WRITERS.text(excerpt).split('\n')[3]).toBe(
      `Tides, The Post, Bergen, 2024, under “${'Tides '.repeat(40).slice(0, 192)}…, https://example.org/a_b`,
    );
    expect(WRITERS.bibtex(excerpt)).toBe(
      [
        `@misc{tides-${passage.id},`,
        '  author = {Ada Holm},',
        '  title = {Tides},',
        '  howpublished = {The Post},',
        '  address = {Bergen},',
        '  year = {2024},',
        '  url = {https://example.org/a_b},',
        `  note = {picture caption, nobody’s speech. Caption, fingerprint ${passage.id}},`,
        '  quote = {© A \\textasciitilde{} \\textbackslash{} \\textasciicircum{} boat \\#2},',
        '}',
      ].join('\n'),
    );
  });

  test('by several speakers names them all', async () => {
    const { document } = await parseDocument(
      'talk.md',
      '---\ntitle: A\nspeaker: Ada Holm\n---\n\n"Open it," Holm said. "No," said Tom Reed.',
    );
    const [passage] = document.passages as [Passage];
    const excerpt = excerptOf(passage, [{ start: 0, end: passage.text.length }], []);
    expect(WRITERS.bibtex(excerpt).split('\n')[1]).toBe('  author = {Ada Holm and Tom Reed},');
  });
});

import { describe, expect, test } from 'vitest';
import { read, texts, voices } from '../reading.ts';

const FRONT = '---\ntitle: A talk\n---\n\n';
const ASKED = '**Tom Reed:** Did it sink?\n\n**Ada Holm:** It did.\n\n';

/** The voices behind a question and its answer. */
async function behind(body: string): Promise<string[]> {
  return (await voices(`${ASKED}${body}\n\n**Tom Reed:** Why?`, 'md', FRONT)).slice(2, -1);
}

describe('words in quotation marks are said by whoever signs them', () => {
  test.each([
    ['with a surname', '“It sank.” — Voss', 'Voss'],
    ['behind a hyphen', '“It sank.” - Karl Voss', 'Karl Voss'],
    ['behind two hyphens', '“It sank.” -- Karl Voss, cook', 'Karl Voss'],
    ['in brackets', '“It sank.” (said Karl Voss)', 'Karl Voss'],
    ['on the next line', '“It sank.”\nKarl Voss, cook', 'Karl Voss'],
    ['in the next paragraph', '“It sank.”\n\n— Karl Voss', 'Karl Voss'],
    ['with an initial on the next line', '“It sank.”\nKarl R. Voss, cook', 'Karl R. Voss'],
    ['with a book whose title asks', '“It sank.” — Karl Voss, who wrote “Who Sank Her?”', 'Karl Voss'],
  ])('%s', async (_, body, speaker) => {
    expect(await behind(body)).toEqual([`${speaker}: “It sank.”`]);
  });

  test('in one passage with the signature', async () => {
    expect(await texts(`${ASKED}“It sank.” — Karl Voss`)).toContain('“It sank.” — Karl Voss');
  });
});

describe('nobody is named for quoted words', () => {
  test.each([
    ['above a number', '“It sank.”\n\n— Twelve'],
    ['above a surname without a dash', '“It sank.”\n\nVoss'],
    ['before a surname in brackets', '“It sank.” (Voss)'],
    [
      'above a list of those on board',
      `“It sank.”\n\n— Karl Voss, cook${', Ines Moreau, pilot, and Tom Reed, engineer'.repeat(4)}`,
    ],
    ['above a sentence about somebody', '“It sank.”\nKarl Voss, the cook, was angry.'],
    ['above a dash and a sentence', '“It sank.”\n\n— I never said so'],
    ['above a dash and words with a full stop', '“It sank.”\n\n— All of it.'],
  ])('%s', async (_, body) => {
    expect((await behind(body)).join()).not.toMatch(/(?:Twelve|Voss): /u);
  });
});

test('what only looks like a signature stays with its speaker', async () => {
  expect(await behind('> **Ines Moreau:** We left.\n\n— Karl Voss')).toContain('Ines Moreau: We left.');
  const { passages } = await read(`${ASKED}## “It sank” — Karl Voss\n\nWe left.`);
  expect(passages.at(-1)?.heading).toBe('“It sank” — Karl Voss');
});

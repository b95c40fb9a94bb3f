import { describe, expect, test } from 'vitest';
import { voices } from './reading.ts';

/** The direct speech of an article, each stretch with its speaker; `?` for nobody known. */
async function spoken(body: string, front = ''): Promise<string[]> {
  const all = await voices(body, 'md', front);
  return all.filter((voice) => !/^(?:narration|unclear): /u.test(voice));
}

describe('names in prose', () => {
  test.each([
    ['Ines de la Torre'],
    ['Joost van der Velde'],
    ['Samir al-Masri'],
    ['Fiona O’Hara-Dušek'],
    ['Nuala Ní Chonaill'],
    ['J. P. Okello'],
  ])('may have small words and prefixes: %s', async (name) => {
    expect(await spoken(`"The pump failed," said ${name}. "Twice."`)).toEqual([
      `${name}: "The pump failed,"`,
      `${name}: "Twice."`,
    ]);
    expect(await spoken(`"It failed," ${name} laughed.\n\nThe road shut. "Twice," they added.`)).toEqual([
      `${name}: "It failed,"`,
      `${name}: "Twice,"`,
    ]);
    expect(await spoken(`${name}, the engineer, commented: "The pump failed again."`)).toEqual([
      `${name}: "The pump failed again."`,
    ]);
  });

  test('may stand on two lines', async () => {
    expect(
      await spoken(
        '"The pump failed on Friday, and nobody knew of it," said Mrs\nInes de la Torre. "Twice."',
      ),
    ).toEqual([
      'Mrs Ines de la Torre: "The pump failed on Friday, and nobody knew of it,"',
      'Mrs Ines de la Torre: "Twice."',
    ]);
  });
});

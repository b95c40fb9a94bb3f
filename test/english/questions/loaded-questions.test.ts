import { describe, expect, test } from 'vitest';
import { ascribed } from '../../../src/english/questions/loaded-questions.ts';

describe('what a question ascribes to somebody', () => {
  test.each([
    ['is Putin a dictator', ['dictat']],
    ['how many children were murdered', ['murder']],
    ['is it true that Russia hacked the US?', ['hack']],
    ['has he stolen anything', ['steal']],
  ])('is read in “%s”', (question, stems) => expect(ascribed(question)).toEqual(stems.map((stem) => [stem])));

  test('is any feeling that is much the same', () => {
    expect(ascribed('and was she afraid')[0]).toEqual(expect.arrayContaining(['afraid', 'scar', 'worri']));
    expect(ascribed('was she angry')[0]).not.toContain('afraid');
  });

  test.each([
    'did Moscow get answers about hacking?',
    'what worries him most',
    'who hacked the ministry',
    'does the bridge scare him',
    'is the list long',
    'is she bothered by a song that she hates',
  ])('is nothing in “%s”', (question) => expect(ascribed(question)).toEqual([]));
});

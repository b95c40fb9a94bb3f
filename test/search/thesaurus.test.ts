import { beforeAll, describe, expect, test } from 'vitest';
import { Thesaurus } from '../../src/search/thesaurus.ts';

let thesaurus: Thesaurus;
beforeAll(async () => {
  thesaurus = await Thesaurus.open();
});
const relatedTo = async (word: string, relation: 'derived' | 'synonym') =>
  (await thesaurus.lookUp(word)).related.flatMap((other) => (other.relation === relation ? other.word : []));

describe('the thesaurus', () => {
  test('knows words of the same root', async () => {
    expect(await relatedTo('defend', 'derived')).toContain('defender');
  });

  test('knows words of the same meaning, phrases too', async () => {
    expect(await relatedTo('car', 'synonym')).toEqual(expect.arrayContaining(['automobile', 'motorcar']));
    expect(await relatedTo('postpone', 'synonym')).toContain('put off');
  });

  test('finds inflected words by their base form', async () => {
    expect(await relatedTo('cities', 'synonym')).toContain('metropolis');
    expect(await relatedTo('stopped', 'synonym')).toContain('halt');
  });

  test('tells ordinary words from names, and from what is no word', async () => {
    const ordinary = async (word: string) => (await thesaurus.lookUp(word)).ordinary;
    expect(await Promise.all(['faction', 'ticking', 'brand'].map(ordinary))).toEqual([true, true, true]);
    expect(await Promise.all(['norway', 'ukraine', 'xqzzy'].map(ordinary))).toEqual([false, false, false]);
  });

  test.each([
    '',
    ' ',
    '__proto__',
    'constructor',
    '\u0000',
    'ß'.repeat(5000),
    '日本',
  ])('knows nothing harmful of %j', async (word) => {
    expect(await thesaurus.lookUp(word)).toMatchObject({ related: expect.any(Array) });
  });
});

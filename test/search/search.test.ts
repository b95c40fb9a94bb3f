import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { speakerOf } from '../../src/corpus/document.ts';
import type { Models } from '../../src/models/model-queue.ts';
import { describeQuery, silence } from '../../src/request/query-notes.ts';
import { indexInMemory } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { parseSynonyms } from '../../src/search/synonyms.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';

const TEXT = `## Trade

The harbour exports timber and grain to the southern towns.

"We doubled the tariff on grain last autumn," Ada Holm said. "Timber was left alone."

## Travel

Ferries leave the harbour every morning; cyberattacks stopped them twice.

The minister was ordered to leave the country in March.

© Jo Berg A ferry in the harbour, grain on its deck.
`;

async function searcherFor(synonyms = ''): Promise<Searcher> {
  const { passages } = await parseCorpus([{ file: 'town.md', text: TEXT }]);
  return new Searcher({
    ...(await indexInMemory(passages)),
    synonyms: parseSynonyms({ file: 'synonyms.txt', text: synonyms }),
    vectors: new VectorIndex(),
    models: undefined,
  });
}
const searcher = await searcherFor();
const found = async (query: string, by = searcher) =>
  (await by.search(query)).hits.map(({ passage }) => passage.text.slice(0, 12));

describe('search', () => {
  test('finds words by their stems', async () => {
    expect(await found('export timbers')).toEqual(['The harbour ', '"We doubled ']);
  });

  test('returns nothing when only stop words match', async () => {
    expect(await found('what is the')).toEqual([]);
  });

  test('puts a caption behind a text that matches as well', async () => {
    expect(await found('ferry in the harbour')).toEqual(['Ferries leav', '© Jo Berg A ', 'The harbour ']);
  });

  test('corrects a typo only in a word that neither the text nor a dictionary has', async () => {
    const origins = async (word: string) =>
      (await searcher.search(word)).terms[0]?.expansions.map(({ origin }) => origin);
    expect(await found('tarif')).toEqual(['"We doubled ']);
    expect(await origins('tarif')).toEqual(['typed', 'correction']);
    expect(await origins('grain')).toEqual(['typed']);
    expect(await origins('tarot')).toEqual(['typed']);
  });

  test('reads typos as words of the text, or as stop words that the text lacks', async () => {
    const spelling = async (query: string) => Object.fromEntries((await searcher.search(query)).spelling);
    expect(await spelling('waht is teh tarif on timmber')).toEqual({
      waht: 'what',
      teh: 'the',
      tarif: 'tariff',
      timmber: 'Timber',
    });
    expect(await spelling('wich tarif, and wher')).toEqual({ wich: 'which', tarif: 'tariff', wher: 'where' });
    expect(await spelling('did Teh leave, and hwo; were they')).toEqual({});
    const { passages } = await parseCorpus([{ file: 'town.md', text: 'The teh is a tea.' }]);
    const built = await indexInMemory(passages);
    const ofTea = new Searcher({ ...built, synonyms: [], vectors: new VectorIndex(), models: undefined });
    const { spelling: none, hits } = await ofTea.search('what is teh');
    expect([none.size, hits.length]).toEqual([0, 1]);
  });

  test('compares meanings with the words that were meant', async () => {
    const { passages } = await parseCorpus([{ file: 'town.md', text: TEXT }]);
    const encoded: (readonly string[])[] = [];
    const encode: Models['encode'] = async (texts) => {
      encoded.push(texts);
      return texts.map(() => new Int8Array(384).with(0, 1));
    };
    const withModels = new Searcher({
      ...(await indexInMemory(passages)),
      synonyms: [],
      vectors: new VectorIndex(passages.map((passage) => [passage, []])),
      models: { encode } as unknown as Models,
    });
    await withModels.search('waht was teh tarif');
    expect(encoded).toEqual([['what was the tariff']]);
  });

  test.each([
    ['who left the country', 'The minister'],
    ['ferries left', 'Ferries leav'],
    ['a tariff that doubles', '"We doubled '],
  ])('knows irregular forms: %s', async (query, first) => expect((await found(query))[0]).toBe(first));

  test('finds two words that the text writes as one', async () => {
    expect(await found('cyber attacks')).toEqual(['Ferries leav']);
    const { passages } = await parseCorpus([{ file: 'mill.md', text: 'The backup is in the mill.' }]);
    const built = await indexInMemory(passages);
    const ofMill = new Searcher({ ...built, synonyms: [], vectors: new VectorIndex(), models: undefined });
    expect((await ofMill.search('how was it backed up')).hits).toHaveLength(1);
  });

  test('finds exact phrases only where they occur', async () => {
    expect(await found('"doubled the tariff"')).toEqual(['"We doubled ']);
    expect(await found('"tariff the doubled"')).toEqual([]);
    expect(await found('"oubled the tarif"')).toEqual([]);
  });

  test('leaves out passages with excluded words', async () => {
    expect(await found('grain -tariff')).toEqual(['The harbour ', '© Jo Berg A ']);
    expect(await found('grain -low-tariff')).toEqual(await found('grain'));
  });

  test('uses a synonym group for words and for phrases', async () => {
    const withSynonyms = await searcherFor('# people\nkicked out, expelled, ordered to leave\n');
    expect((await found('who was kicked out', withSynonyms))[0]).toBe('The minister');
    expect((await found('expelled', withSynonyms))[0]).toBe('The minister');
  });

  test('names the sentence that matches most of the query', async () => {
    const [hit] = (await searcher.search('timber left alone')).hits;
    expect(hit?.passage.text.slice(hit.best.sentence.start, hit.best.sentence.end)).toBe(
      '"Timber was left alone."',
    );
    expect(hit && speakerOf(hit.best.sentence)).toBe('Ada Holm');
  });

  test('condenses a text that is too long to be shown to its rarest known words', async () => {
    const { query, condensed } = await searcher.search(
      `${'blah '.repeat(200)} tariff ${'on and on '.repeat(50)} grain`,
    );
    expect([condensed, query.text]).toEqual([true, 'tariff grain']);
  });
});

describe('the name of whoever speaks, if no passage has it', async () => {
  const talk = (speaker: string, text: string) =>
    `---\nspeaker: ${speaker}\nformat: transcript\n---\n\n${text}\n`;
  const { passages } = await parseCorpus([
    { file: 'a.md', text: talk('Ada Vossen', 'I bake rye.\n\nI sell rye in May.') },
    { file: 'b.md', text: talk('Tom Young', 'I grow rye.\n\nI sow rye.') },
    { file: 'c.md', text: talk('Ilse Groot', 'I mill rye.') },
  ]);
  const built = await indexInMemory(passages);
  const talks = new Searcher({ ...built, synonyms: [], vectors: new VectorIndex(), models: undefined });
  test.each([
    ['says in which documents to search', 'does Vossen sell rye', ['I sell rye i', 'I bake rye.']],
    [
      'says so of each who is named',
      'rye of Vossen and Groot',
      ['I bake rye.', 'I mill rye.', 'I sell rye i'],
    ],
    [
      'is none if it is a word in small letters',
      'is young rye sold',
      ['I sell rye i', 'I bake rye.', 'I grow rye.', 'I sow rye.', 'I mill rye.'],
    ],
    [
      'is none if it is a word that opens a line',
      'Young rye is sold',
      ['I sell rye i', 'I bake rye.', 'I grow rye.', 'I sow rye.', 'I mill rye.'],
    ],
  ])('%s', async (_, query, found) => {
    const { hits } = await talks.search(query);
    expect(hits.map(({ passage }) => passage.text.slice(0, 12)).sort()).toEqual(found.toSorted());
  });

  test('is told where nothing is found', async () => {
    for (const question of ['does Groot sow', 'is Groot’s rye sown']) {
      const { notes } = silence(await talks.search(question), { command: 'ask', options: {}, page: 1 });
      expect(notes?.[0]).toBe('I searched only where “Groot” speaks.');
    }
  });

  test('is not told as missing', async () => {
    expect(describeQuery(await talks.search('does Vossen sell quinces'))).toEqual([
      'Not in the text: “quinces”.',
    ]);
  });
});

describe('a synonyms file is refused, with its line, for', () => {
  test.each([
    ['a group of one', 'one\n', 'synonyms.txt:1: a group needs two or more words, separated by commas'],
    ['an empty member', '# ok\n\na, , b\n', 'synonyms.txt:3: a word is missing between two commas'],
    [
      'a rule',
      'a => b\n',
      'synonyms.txt:1: rules with "=>" are not read: write words of the same meaning, separated by commas',
    ],
  ])('%s', (_, text, message) => {
    expect(() => parseSynonyms({ file: 'synonyms.txt', text })).toThrow(message);
  });
});

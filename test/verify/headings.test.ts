import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { corpus } from './interview.ts';

const verifier = await buildVerifier(corpus.passages);

test('every slice of a heading is word for word', () => {
  for (const heading of new Set(corpus.passages.flatMap(({ heading }) => heading ?? []))) {
    const words = heading.split(' ');
    for (let from = 0; from + 4 <= words.length; from++)
      for (let to = from + 4; to <= words.length; to++) {
        const claim = words.slice(from, to).join(' ');
        expect(verifier.verify(claim).kind, claim).toBe('word-for-word');
      }
  }
});

test('any words of a heading are found, in each document that has it', async () => {
  const { passages } = await parseCorpus(
    ['a', 'b'].map((file) => ({ file: `${file}.md`, text: '## Old mills, new mills\n\nOne.\n\nTwo.' })),
  );
  const mills = await buildVerifier(passages);
  expect(mills.verify('OLD MILLS, NEW MILLS.')).toMatchObject({
    kind: 'word-for-word',
    parts: [
      [{ passage: { id: passages[0]?.id, text: 'Old mills, new mills' }, range: { start: 0, end: 20 } }],
    ],
    elsewhere: 1,
  });
  expect(mills.verify('old mills')).toMatchObject({ kind: 'word-for-word', elsewhere: 1 });
  expect(mills.verify('old mill')).toMatchObject({ kind: 'too-short' });
});

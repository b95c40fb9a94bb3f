import { expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { findKeyPhrases } from '../../src/request/key-phrases.ts';

test('key phrases have a capital only if they always have it, not at the start of a sentence alone', async () => {
  const text = 'Harbour dues rose in Bergen.\n\nThe harbour dues fell.\n\nBergen pays none.';
  const { passages } = await parseCorpus([{ file: 'dues.md', text }]);
  expect(await findKeyPhrases(passages)).toEqual(['harbour dues', 'Bergen']);
});

test('key phrases are not the labels of speakers, nor words that say little by themselves', async () => {
  const text = `---
title: A talk
---

**Reed:** People came back since then, to see the tower?

**Holm:** They came back to the tower, since people do.

**Reed:** And then?

**Holm:** The keys were lost.
`;
  const { passages } = await parseCorpus([{ file: 'talk.md', text }]);
  expect(await findKeyPhrases(passages)).toEqual(['tower']);
});

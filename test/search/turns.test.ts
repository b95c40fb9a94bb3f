import { expect, test } from 'vitest';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { HOLM, LABEL_STYLES, REED, type Turn, writeTranscript } from '../corpus/label-styles.ts';

const THINGS = ['lantern', 'anchor', 'compass', 'ledger', 'ferry', 'crane', 'rudder', 'beacon'];
const ANSWERS = ['behind', 'under', 'above', 'beside', 'inside', 'below', 'near', 'outside'];
const STYLES = LABEL_STYLES.filter(({ asker, answerer }) => asker !== undefined && answerer !== undefined);

/** Questions about one thing each, and answers that do not name it again. */
const TURNS: readonly Turn[] = THINGS.flatMap((thing, i) => [
  { person: REED, asks: true, paragraphs: [`Who keeps the ${thing} these days, and where?`] },
  {
    person: HOLM,
    asks: false,
    paragraphs: [`My brother does, ${ANSWERS[i]} the old bakery, for thirty years now.`],
  },
]);

test.each(
  STYLES.map((style) => [style.name, style] as const),
)('an answer that does not repeat its question’s words ranks above the question and counts as being as near: %s', async (_, style) => {
  const text = `---\ntitle: A talk\nspeaker: Ada Holm\noutlet: The Post\n---\n\n${writeTranscript(TURNS, style)}`;
  const { passages } = (await parseDocument(`a.${style.extension ?? 'md'}`, text)).document;
  const searcher = new Searcher({
    ...(await MiniSearchIndex.build(passages)),
    synonyms: [],
    vectors: new VectorIndex(),
    models: undefined,
  });
  for (const [i, thing] of THINGS.entries()) {
    const [answer, question] = (await searcher.search(`who keeps the ${thing}?`)).hits;
    expect(answer?.passage.text).toContain(ANSWERS[i]);
    expect(answer?.share).toBeGreaterThanOrEqual(question?.share ?? 1);
  }
});

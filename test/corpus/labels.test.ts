import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { HOLM, LABEL_STYLES, REED, type Turn, writeTranscript } from './label-styles.ts';

const FRONT = '---\ntitle: Interview of Ada Holm\nspeaker: Ada Holm\noutlet: The Post\n---\n\n';
const TURNS: readonly Turn[] = [
  { person: REED, asks: true, paragraphs: ['How many ships are left?'] },
  { person: HOLM, asks: false, paragraphs: ['Twelve ships are left in the harbour. I counted them.'] },
  { person: REED, asks: true, paragraphs: ['And who sank the others?'] },
  { person: HOLM, asks: false, paragraphs: ['Nobody sank them. We sold them for scrap.'] },
  { person: REED, asks: true, paragraphs: ['Where is the crew?'] },
  { person: HOLM, asks: false, paragraphs: ['They went home in May, all of them.'] },
];

/** Who says some words in a document: a name, `?` if that is unclear, or the kind if it is not speech. */
function whoSays(words: string, passages: readonly Passage[]): string {
  const passage = passages.find(({ text }) => text.includes(words));
  const at = passage?.text.indexOf(words) ?? 0;
  const voice = passage?.sentences.find(({ start, end }) => start <= at && at < end)?.voice;
  return voice?.kind === 'speech' ? (voice.speaker ?? '?') : (voice?.kind ?? 'nowhere');
}

async function read(body: string, extension = 'md', front = FRONT): Promise<readonly Passage[]> {
  return (await parseDocument(`a.${extension}`, front + body)).document.passages;
}

describe('turns are known by', () => {
  test('at least 60 styles of labels', () => {
    expect(new Set(LABEL_STYLES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(LABEL_STYLES.map((style) => [style.name, style] as const))('%s', async (_, style) => {
    const passages = await read(writeTranscript(TURNS, style), style.extension);
    const who = TURNS.map(({ paragraphs }) => whoSays(paragraphs[0] as string, passages));
    const [asker, answerer] = [style.asker ?? '?', style.answerer ?? '?'];
    expect(who).toEqual([asker, answerer, asker, answerer, asker, answerer]);
  });

  test.each(
    LABEL_STYLES.filter(
      ({ two, close, between, name }) => !two && !close && !between && !name.startsWith('dialogue'),
    ).map((style) => [style.name, style] as const),
  )('%s, each turn of several paragraphs, lists and block quotes', async (_, style) => {
    const turns = TURNS.map(({ paragraphs, ...turn }, i) => ({
      ...turn,
      paragraphs: [
        ...paragraphs,
        `The tide number ${i} came in.`,
        `* point ${i} of the list\n* and another`,
        `> A quoted line ${i}.`,
      ],
    }));
    const passages = await read(writeTranscript(turns, style), style.extension);
    for (const [i, { asks }] of turns.entries())
      for (const words of [`The tide number ${i}`, `point ${i} of`, `A quoted line ${i}`])
        expect([words, whoSays(words, passages)]).toEqual([words, asks ? style.asker : style.answerer]);
  });
});

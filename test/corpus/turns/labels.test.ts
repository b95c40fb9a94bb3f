import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/corpus/document.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { HOLM, LABEL_STYLES, REED, type Turn, writeTranscript } from '../label-styles.ts';

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

describe('a turn begins at a label', () => {
  const turnsOf = async (first: string, label: string, extension = 'txt') => {
    const passages = await read(
      `${first} Is it open?\n\n${label} It is, in May.\n\n${first} Since when?\n\n${label} Nobody knows it.`,
      extension,
      '---\ntitle: A talk\n---\n\n',
    );
    return [whoSays('Is it open', passages), whoSays('It is', passages), whoSays('Nobody', passages)];
  };

  test.each([
    ['with an initial in the middle', 'TOM K. REED.', 'ADA M. HOLM.', 'TOM K. REED', 'ADA M. HOLM'],
    ['with a dash behind its full stop', 'REED.—', 'HOLM.—', 'REED', 'HOLM'],
    ['of a French house', 'M. le ministre.', 'Mme la présidente.', 'M. le ministre', 'Mme la présidente'],
    ['of two words in angle brackets', '<Tom Reed>', '<Ada Holm>', 'Tom Reed', 'Ada Holm'],
    ['with a number in front', '12. Tom Reed:', '13. Ada Holm:', 'Tom Reed', 'Ada Holm'],
    ['of one letter', 'K:', 'M:', '?', '?'],
    ['with an initial at its end', 'Tom R.:', 'Ada H.:', 'Tom R.', 'Ada H.'],
    ['with a full stop before the colon', 'Reed.:', 'Holm.:', 'Reed', 'Holm'],
    [
      'in bold before what somebody is',
      '**Tom Reed,** the cook.',
      '**Ada Holm,** the pilot.',
      'Tom Reed',
      'Ada Holm',
    ],
  ])('%s', async (_, first, label, asker, answerer) => {
    expect(await turnsOf(first, label)).toEqual([asker, answerer, answerer]);
  });

  test.each(['Holm:No, I never did.', 'Holm:“No, I never did.”'])('without a space: %s', async (turn) => {
    const passages = await read(`Reed: Did you go?\n\nHolm: No.\n\nReed: Never?\n\n${turn}`);
    expect(whoSays('I never', passages)).toBe('Ada Holm');
  });

  test('in a script that shouts', async () => {
    const passages = await read('REED. They left.\n\nHOLM. NO!\n\nREED. All.\n\nHOLM. WHY?', 'txt');
    expect([whoSays('NO', passages), whoSays('WHY', passages)]).toEqual(['Ada Holm', 'Ada Holm']);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../../src/corpus/document.ts';
import { voiceOf } from '../../src/reply/citation.ts';
import { type Excerpt, partsOf } from '../../src/reply/excerpt.ts';
import { quotationsOf, type Reply, UserError } from '../../src/reply/reply.ts';
import { ask, corpus } from '../interview.ts';
import { runs } from '../properties.ts';

/** The reporter's clauses after a quotation of the interview, found without the code under test. */
const CLAUSE = /(?<=[,.]") (?:Antonov|he|the diplomat|the ambassador) (?:said|added|noted|continued)[^"]*/g;
const spokenIn = new Map(
  corpus.passages.map(({ id, text }) => [id, text.startsWith('"') ? spokenLetters(text) : '']),
);

/** The passage with everything that Antonov does not say blanked out. */
function spokenLetters(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  return text.replace(CLAUSE, blank).replace(/\[[^\]]*\]/g, blank);
}

const words = corpus.passages.flatMap(({ text }) => text.split(/\s+/));
const query = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));
const passage = fc.constantFrom(...corpus.passages);
const line = fc.oneof(
  fc.tuple(fc.constantFrom('/ask', '/topic', '/quote'), query).map((parts) => parts.join(' ')),
  fc.integer({ min: 1, max: 52 }).map((number) => `/read ${number}`),
  fc.integer({ min: 1, max: 52 }).map((number) => `/read ${number} section:yes`),
  fc.tuple(passage, fc.nat(400), fc.nat(400), query).map(([{ text }, from, length, more]) => {
    return `/verify ${text.slice(from, from + length)} ${more}`;
  }),
);

test('every quoted range of every reply is an exact slice, in order, with the speaker that the text gives', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (typed) => {
      for (const excerpt of quotationsOf((await answer(typed)) ?? {})) {
        expectExactSlices(excerpt);
        expectTrueVoice(excerpt);
      }
    }),
    runs(30),
  );
});

test('what /cite offers to copy is the passage', async () => {
  for (const { number, text } of corpus.passages.filter((each) => each.number !== undefined))
    expect((await answer(`/cite ${number}`))?.copy?.text.startsWith(`${text}\n\n`)).toBe(true);
});

async function answer(typed: string): Promise<Reply | undefined> {
  return ask(typed).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
}

function expectExactSlices(excerpt: Excerpt): void {
  const { passage, ranges, marks } = excerpt;
  const original = corpus.passages.find(({ id }) => id === passage.id);
  expect(passage).toBe(original);
  expect(ranges.length).toBeGreaterThan(0);
  let at = 0;
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(passage.text.length);
  for (const mark of marks)
    expect(ranges.some(({ start, end }) => mark.start >= start && mark.end <= end)).toBe(true);
  const shown = partsOf(excerpt).flatMap((part) =>
    part.kind === 'cut' ? [] : [slice(passage.text, part.range)],
  );
  expect(shown.join('')).toBe(ranges.map((range) => slice(passage.text, range)).join(''));
}

function expectTrueVoice(excerpt: Excerpt): void {
  const { passage, ranges, marks } = excerpt;
  const { kind, speakers } = voiceOf(excerpt);
  const judged = marks.length > 0 ? marks : ranges;
  const letters = (text: string) =>
    judged
      .map((range) => slice(text, range))
      .join(' ')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const bare = passage.text.replace(/\[[^\]]*\]/g, (words) => ' '.repeat(words.length));
  const spoken = letters(spokenIn.get(passage.id) ?? '');
  if (kind === 'caption') expect(passage.text.startsWith('©')).toBe(true);
  else if (kind === 'paraphrase') expect(spoken).toBe('');
  else if (kind === 'speech') expect(spoken).toBe(letters(bare));
  else expect(spoken).not.toBe('');
  if (kind === 'speech' || kind === 'mixed') expect(speakers).toEqual(['Anatoly Antonov']);
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import type { Passage } from '../../src/corpus/document.ts';
import type { Span, Verdict } from '../../src/verify/verdict.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { runs } from '../properties.ts';
import { corpus } from './interview.ts';

/** Sentences that come again and again, word for word or nearly, in two documents. */
const repeated = await parseCorpus(
  ['a', 'b'].map((file) => ({
    file: `${file}.md`,
    text: Array.from({ length: 30 }, (_, i) =>
      [
        `The committee met on day ${i % 7} and took note of the report.`,
        'It decided to remain seized of the matter. No member objected to this. Who would have?',
        `The committee met on day ${i % 5} and took note of the letter, and of the report.`,
      ].join(i % 3 === 0 ? '\n\n' : ' '),
    ).join('\n\n'),
  })),
);

/** The letters and digits of a text with the marks that count, found without the code under test. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["“”«»„'’‘-]|[–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Its letters and digits alone. */
function bare(text: string): string {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** With a space around each mark that does not belong to a number, so that words can be told from parts of words. */
function spaced(text: string): string {
  return ` ${text.replace(/(?<!\d)[^\p{L}\p{N}\s]+|[^\p{L}\p{N}\s%]+(?!\d)/gu, ' $& ')} `.replace(
    /\s+/g,
    ' ',
  );
}

/** Words as they are written, with whatever marks cling to them. */
interface Slice {
  readonly document: readonly Passage[];
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

const HAS_LETTERS = /[\p{L}\p{N}]/u;

function slicesOf(documents: readonly { readonly passages: readonly Passage[] }[], maxWords: number) {
  const texts = documents.map(({ passages }) => ({
    passages,
    words: passages.flatMap(({ text }, passage) =>
      (text.match(/(?:^[^\p{L}\p{N}]+)?\S*[\p{L}\p{N}]\S*(?:\s+[^\p{L}\p{N}\s]+(?=\s|$))*/gu) ?? []).map(
        (word) => ({
          word,
          passage,
        }),
      ),
    ),
  }));
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 4, max: maxWords }),
    )
    .map(([{ passages, words }, at, length]): Slice => {
      const start = Math.floor(at * (words.length - Math.min(length, words.length)));
      const taken = words.slice(start, start + length);
      const [first, last] = [taken[0]?.passage ?? 0, taken.at(-1)?.passage ?? 0];
      return { document: passages, first, last, words: taken.map(({ word }) => word) };
    });
}

function isOfOnePassage({ first, last, words }: Slice): boolean {
  return first === last && words.length >= 4;
}

/** A slice, and one of the passage before or behind. */
function neighbouringSlices(slices: fc.Arbitrary<Slice>, maxWords: number) {
  return slices.chain((a) =>
    fc
      .constantFrom(a.first - 1, a.first + 1)
      .filter((at) => a.document[at] !== undefined)
      .chain((at) =>
        slicesOf([{ passages: a.document.slice(at, at + 1) }], maxWords)
          .map((b): Slice => ({ ...b, document: a.document, first: at, last: at }))
          .filter(isOfOnePassage),
      )
      .chain((b) => fc.constantFrom<[Slice, Slice]>([a, b], [b, a])),
  );
}

/** Whether the second slice begins its passage where the first has ended the one before. */
function runsOn(a: Slice, b: Slice): boolean {
  const [before, behind] = [a.document[a.last]?.text, b.document[b.first]?.text];
  return (
    b.first === a.last + 1 &&
    !!before?.endsWith(a.words.at(-1) ?? '') &&
    !!behind?.startsWith(b.words[0] ?? '')
  );
}

/** Whether one passage, or the text in a row, has all words of a claim but two, and those that join it. */
function standsNearly({ parts, differences }: Verdict, claim: string, join: string): boolean {
  const lacking = differences.map(({ claimed }) => bare(claim.slice(claimed.start, claimed.end)));
  const words = lacking.flatMap((some) => some.split(' ').filter(Boolean));
  const inOnePassage = new Set(parts.flat().map(({ passage }) => passage)).size === 1;
  const inRow = differences.every(({ kind }) => kind === 'added');
  return (inOnePassage || inRow) && words.length <= (bare(join) === '' ? 2 : 3);
}

const mangling = fc.record({
  case: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  ),
  space: fc.constantFrom(' ', '\n', '  \t', '\u00a0', ' \u200b'),
  double: fc.constantFrom('"', '“', '”', '«', '„', "''", ''),
  single: fc.constantFrom("'", '’', '‘', 'ʼ', ''),
  dash: fc.constantFrom('-', '–', '—', ' – ', ' ', '\u2011'),
  form: fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
  frame: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `“${text}”`,
    (text) => `…${text}…`,
    (text) => `[…] ${text} [...]`,
    (text) => `${text.replace(/[.,;:]$/, '')}.`,
    (text) => `  \u202a${text}\u202c `,
  ),
});
type Mangling = typeof mangling extends fc.Arbitrary<infer M> ? M : never;

function mangle(text: string, how: Mangling): string {
  const shaped = text
    .replace(/(?<=\w)['’](?=\w)/g, how.single)
    .replace(/"/g, how.double)
    .replace(/-/g, how.dash)
    .replace(/ /g, how.space);
  return how.frame(how.case(shaped).normalize(how.form));
}

function spansIn({ parts, cuts, differences }: Verdict): Span[] {
  return [...parts.flat(), ...[...cuts, ...differences].flatMap((each) => each.spans)];
}

function expectExactSlices(verdict: Verdict, passages: readonly Passage[]): void {
  for (const { passage, range } of spansIn(verdict)) {
    expect(passages.includes(passage)).toBe(true);
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(passage.text.length);
    const around = [passage.text.charAt(range.start - 1), passage.text.charAt(range.start)];
    const behind = [passage.text.charAt(range.end - 1), passage.text.charAt(range.end)];
    for (const [a = '', b = ''] of [around, behind])
      expect(HAS_LETTERS.test(a) && HAS_LETTERS.test(b), `cut inside a word: ${a}|${b}`).toBe(false);
  }
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ passage, range }) => passage.text.slice(range.start, range.end)).join(' ');
}

const EDGES = /^[\s.,;:…]+|[\s.,;:…]+$/g;
/** All marks at the edges, which no span includes. */
const EDGE_MARKS = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu;

describe.each([
  ['the interview', corpus],
  ['repeated sentences', repeated],
])('%s', (_, { documents, passages }) => {
  const setUp = buildVerifier(passages);
  const everything = documents.map((document) => plain(document.passages.map(({ text }) => text).join(' ')));
  /** Whether the words stand somewhere one after the other; marks at the edges do not count. */
  const stands = (text: string) => {
    const wanted = spaced(plain(text).replace(EDGES, ''));
    return everything.some((all) => spaced(all).includes(wanted));
  };

  test('every slice is word for word, and its spans have its words', async () => {
    const verifier = await setUp;
    fc.assert(
      fc.property(slicesOf(documents, 150), mangling, ({ words, first, last }, how) => {
        const claim = words.join(' ');
        const verdict = verifier.verify(mangle(claim, how));
        expect(verdict.kind).toBe('word-for-word');
        if (verdict.kind !== 'word-for-word') return;
        expect(plain(textOf(verdict.parts.flat())).replace(EDGE_MARKS, '')).toBe(
          plain(claim).replace(EDGE_MARKS, ''),
        );
        if (verdict.elsewhere === 0) expect(verdict.parts.flat().length).toBe(last - first + 1);
        expectExactSlices(verdict, passages);
      }),
      runs(15),
    );
  });

  test('every slice of words is word for word, whatever marks are around it', async () => {
    const verifier = await setUp;
    fc.assert(
      fc.property(slicesOf(documents, 40), fc.constantFrom('', ',', '…', '?'), ({ words }, mark) => {
        const claim = words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
        fc.pre(mark !== '?' || /\?[^\p{L}\p{N}]*$/u.test(words.at(-1) ?? ''));
        expect(verifier.verify(claim + mark).kind, claim + mark).toBe('word-for-word');
      }),
      runs(30),
    );
  });

  test('a slice with a word changed, dropped or added is not', async () => {
    const verifier = await setUp;
    const vocabulary = fc.constantFrom(
      ...new Set(passages.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? [])),
      'not',
      'zebra',
      '40%',
    );
    const change = fc.record({
      slice: slicesOf(documents, 60),
      at: fc.nat(),
      drop: fc.boolean(),
      word: fc.option(vocabulary, { nil: undefined }),
    });
    fc.assert(
      fc.property(change, ({ slice: { words }, at, drop, word }) => {
        const changed = words.toSpliced(at % words.length, drop ? 1 : 0, ...(word ? [word] : []));
        const claim = changed.join(' ');
        const verdict = verifier.verify(claim);
        expectExactSlices(verdict, passages);
        if (verdict.kind === 'word-for-word') expect(stands(claim), claim).toBe(true);
        else expect(stands(claim), claim).toBe(false);
        if (verdict.kind === 'altered') expect(verdict.differences.length).toBeGreaterThan(0);
        if (words.length > 12) expect(['word-for-word', 'altered', 'stitched']).toContain(verdict.kind);
      }),
      runs(20),
    );
  });

  test('two slices of different passages are two pieces, in the order of the claim', async () => {
    const verifier = await setUp;
    const joint = fc.constantFrom(' ', '\n', ', ', ' and ', '. ', ' … ', ' [...] ', ' – ');
    const slices = slicesOf(documents, 30).filter(isOfOnePassage);
    const pairs = fc.oneof(
      fc.tuple(slices, slices),
      neighbouringSlices(slices, 8),
      neighbouringSlices(slices, 30),
    );
    fc.assert(
      fc.property(pairs, joint, ([a, b], join) => {
        fc.pre(a.document !== b.document || a.first !== b.first);
        const [left, right] = [a.words.join(' '), b.words.join(' ')];
        const claim = left + join + right;
        const verdict = verifier.verify(claim);
        expectExactSlices(verdict, passages);
        if (documents.length > 1) return;
        fc.pre(!stands(claim) && !runsOn(a, b));
        // With an ellipsis, common words may happen to stand behind the first slice too.
        if (verdict.kind === 'word-for-word' && verdict.cuts.length > 0) return;
        // Words of the one may happen to stand in the passage of the other, near it and in the same order.
        if (verdict.kind === 'altered' && standsNearly(verdict, claim, join)) return;
        expect(verdict.kind, claim).toBe('stitched');
        if (verdict.kind !== 'stitched') return;
        const shown = verdict.parts.map((spans) => bare(textOf(spans)));
        expect(shown.length, claim).toBe(2);
        // The word that joins them may happen to stand before most of the second one's words in a third place.
        if (bare(join) !== '' && verdict.differences.some(({ kind }) => kind === 'changed')) return;
        expect([bare(claim), bare(`${left} ${right}`)]).toContain(shown.join(' '));
      }),
      runs(30),
    );
  });

  test('any text may be verified', async () => {
    const verifier = await setUp;
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '__proto__',
            'constructor',
            '…',
            '\ud800',
            '\u202e',
            '\0',
            '5',
            '-',
            '%',
            '?',
            'the',
            'of',
            'not',
            '"',
            "'",
            '[',
            ']',
            '.',
            ',',
            ' ',
            '\n',
            'e\u0301',
            '🙂',
          ),
          { maxLength: 60 },
        )
        .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '))),
    );
    fc.assert(
      fc.property(text, (claim) => expectExactSlices(verifier.verify(claim), passages)),
      runs(30),
    );
  });
});

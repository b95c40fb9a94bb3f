import { describe, expect, test, vi } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { TokenIndex } from '../../src/verify/token-index.ts';
import type { Span } from '../../src/verify/verdict.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';

const { passages } = await parseCorpus([
  {
    file: 'harbour.md',
    text: [
      '## The harbour',
      'The harbour was not closed in 1921, whatever people say. Boats came and went, as they always had.',
      '© A picture of the harbour.',
      'By the winter Ada Holm had sold both of her boats. She never spoke of it again.',
      'Boats came and went, as they always had.',
    ].join('\n\n'),
  },
  {
    file: 'sale.md',
    text: 'Is the old house open today? No. The town sold it to a farmer long ago. It was cheap. Few came.',
  },
  {
    file: 'mill.md',
    text: 'The mill burned down in the spring of 1930. Nobody rebuilt it in stone. Who would have paid for that?',
  },
]);
const verifier = await buildVerifier(passages);

function words(spans: readonly Span[]): string[] {
  return spans.map(({ passage, range }) => passage.text.slice(range.start, range.end));
}

/** `changed number: 1912 → 1921` */
function differencesOf(claim: string, by = verifier): string[] {
  const { kind, differences } = by.verify(claim);
  if (differences.length === 0) return [kind];
  return differences.map(({ kind, gravity, claimed, spans }) =>
    `${kind} ${gravity}: ${claim.slice(claimed.start, claimed.end)} → ${words(spans).join(' | ')}`.trim(),
  );
}

describe('a quotation', () => {
  test('has a place in each passage that it runs through, and counts the other places', () => {
    const across = verifier.verify('as they always had. By the winter Ada Holm had sold');
    expect(across).toMatchObject({ kind: 'word-for-word', elsewhere: 0 });
    expect(words(across.parts.flat())).toEqual(['as they always had.', 'By the winter Ada Holm had sold']);
    expect(verifier.verify('boats came and went')).toMatchObject({ kind: 'word-for-word', elsewhere: 1 });
  });

  test('never runs from one document into the next', () => {
    const verdict = verifier.verify('went, as they always had. The mill burned down in the spring');
    expect(verdict).toMatchObject({
      kind: 'stitched',
      parts: ['harbour.md', 'mill.md'].map((file) => [{ passage: { source: { file } } }]),
    });
  });

  test('may leave words out with an ellipsis, and a negation among them is reported', () => {
    const verdict = verifier.verify('The harbour was … closed in 1921 […] Boats came and went');
    expect(verdict).toMatchObject({
      kind: 'word-for-word',
      cuts: [
        { words: 1, negation: true },
        { words: 3, negation: false },
      ],
    });
    expect(words(verdict.parts.flat())).toEqual(['The harbour was', 'closed in 1921', 'Boats came and went']);
    expect(verifier.verify('The harbour … in 1921').cuts).toMatchObject([{ words: 3, negation: true }]);
  });

  test('may leave words out and alter others, and both are reported', () => {
    const verdict = verifier.verify('The harbour was … closed in 1922');
    expect(verdict).toMatchObject({
      kind: 'altered',
      differences: [{ kind: 'changed', gravity: 'number' }],
      cuts: [{ words: 1, negation: true }],
    });
    expect(words(verdict.parts.flat())).toEqual(['The harbour was', 'closed in 1921']);
  });

  test('may have a single word before or after an ellipsis, from the same passage', () => {
    const verdict = verifier.verify('Nobody … in stone. … paid');
    expect(verdict).toMatchObject({ kind: 'word-for-word', cuts: [{ words: 2 }, { words: 3 }] });
    expect(words(verdict.parts.flat())).toEqual(['Nobody', 'in stone', 'paid']);
    expect(verifier.verify('harbour … winter')).toMatchObject({ kind: 'too-short' });
    expect(verifier.verify('Nobody … stone')).toMatchObject({ kind: 'word-for-word', cuts: [{ words: 3 }] });
    expect(verifier.verify('boats … never spoke of it again … stone')).toMatchObject({
      kind: 'altered',
      differences: [{ kind: 'added' }],
      cuts: [{ words: 1 }],
    });
  });

  test('continues after an ellipsis at the nearest place that has the words', () => {
    const verdict = verifier.verify('The harbour was not closed … they');
    expect(verdict).toMatchObject({ kind: 'word-for-word', cuts: [{ words: 10 }] });
  });

  test('of many words is found inside a sentence that has more words of its own', () => {
    const claim =
      'As every child in this town could tell you the mill burned down in the spring of 1930 although some people hold that it was another year, and others that it was another mill';
    expect(verifier.verify(claim)).toMatchObject({ kind: 'altered', differences: [{}, {}] });
    expect(verifier.verify(claim.replace('in the spring of 1930', ''))).toMatchObject({ kind: 'absent' });
  });

  test.each([
    [
      'a short sentence among invented ones',
      'She never spoke of it again. Every sailor in that town drank beer and told tall stories about whales',
      'altered',
    ],
    [
      'a few words of an invented sentence',
      'She never spoke of it to every sailor who drank beer in that town and told tall stories about whales',
      'absent',
    ],
    ['stop words alone', 'It was in the of that and for who have been had to', 'absent'],
    ['half of a sentence', 'Nobody rebuilt it in red brick', 'altered'],
    [
      'less than half of a sentence',
      'Nobody rebuilt it with bright red brick walls, doors or windows',
      'absent',
    ],
    ['sentences of two documents', 'Nobody rebuilt it in stone. She never spoke of it again.', 'stitched'],
    ['words of two sentences as one', 'She never spoke of it in stone', 'altered'],
    [
      'a sentence without the one before it',
      'By the winter Ada Holm had sold both of her boats. Boats came and went, as they always had.',
      'stitched',
    ],
    [
      'a sentence with a word more, without the one before it',
      'By the winter Ada Holm had sold both of all her boats. Boats came and went, as they always had.',
      'stitched',
    ],
    [
      'an altered sentence, with three words that stand elsewhere',
      'The mill burned down in the spring, whatever people say, and nobody saw it happen.',
      'altered',
    ],
    [
      'a sentence, with four words that stand elsewhere',
      'The mill burned down in the spring of 1930, as they always had.',
      'stitched',
    ],
    [
      'a sentence with words put in, of which five stand elsewhere',
      'The mill burned down in the cold and very went as they always had long, long spring of 1930. Nobody rebuilt it in stone',
      'altered',
    ],
    [
      'a sentence without the one before it in its passage',
      'The mill burned down in the spring of 1930. Who would have paid for that?',
      'stitched',
    ],
    [
      'a sentence with a word more among few, without the one before it',
      'Ada Holm had then sold both of her boats. Boats came and went, as they always had.',
      'stitched',
    ],
    [
      'the end of a document and the beginning of the next',
      'as they always had. Is the old house open',
      'stitched',
    ],
    [
      'two sentences in another order',
      'Nobody rebuilt it in stone. The mill burned down in the spring of 1930.',
      'stitched',
    ],
    ['two documents with an ellipsis', 'It was cheap. Few came … The mill burned down in the', 'stitched'],
    ['a single word before an ellipsis and the next passage', 'went … By the winter Ada Holm had', 'altered'],
    [
      'two passages without a word',
      'as they always had. the winter Ada Holm had sold both of her boats',
      'stitched',
    ],
  ])('of %s', (_, claim, kind) => {
    expect(verifier.verify(claim).kind).toBe(kind);
  });

  test('is of any part of a sentence, in a script without spaces too', async () => {
    const text = '灯塔是一九五二年建的。我父亲是第一任看守人。';
    const chinese = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    expect(chinese.verify('一九五二年建的').kind).toBe('word-for-word');
    expect(differencesOf('灯塔是一九五三年建的', chinese)).toEqual(['changed word: 三 → 二']);
  });

  test('of the commonest words is found beside rarer ones alone', async () => {
    const text = `${'on '.repeat(50_001)}they went. The mill burned on and on.`;
    const common = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    expect(common.verify('on on on on').kind).toBe('word-for-word');
    expect(common.verify('on, on on, on').kind).toBe('absent');
    expect(differencesOf('on on on on they walked', common)).toEqual(['changed word: walked → went']);
    expect(common.verify('the mill burned on, and on')).toMatchObject({
      kind: 'altered',
      differences: [{ kind: 'added', gravity: 'punctuation' }],
    });
  });

  test('of a thousand matches, where few can follow each other, lists the words between few of them', async () => {
    const text = `${'He said it then. '.repeat(40)}They went.`;
    const many = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    const list = vi.spyOn(TokenIndex.prototype, 'textPositions');
    many.verify('it said, he said, '.repeat(200));
    expect(list.mock.calls.length).toBeLessThan(5_000);
    list.mockRestore();
  });

  test('of very many words is found with a short piece behind it', async () => {
    const long = Array.from({ length: 600 }, (_, i) => `a${i}`).join(' ');
    const texts = [`${long} ${long}`, 'The mill burned down.'];
    const files = texts.map((text, i) => ({ file: `${i}.md`, text }));
    const many = await buildVerifier((await parseCorpus(files)).passages);
    expect(many.verify(`${long} ${long}, the mill burned down`)).toMatchObject({ kind: 'stitched' });
  });

  test('is found by its longest words where there are very many short ones', async () => {
    const text = `${'of the '.repeat(1500)}\n\nThe mill burned down in the spring.`;
    const many = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    expect(many.verify('of the barn and mill burned down in the spring')).toMatchObject({ kind: 'altered' });
  });

  test('leaves out at most 100 words with an ellipsis, and 25 without', async () => {
    const count = (words: number) => 'word '.repeat(words);
    const text = `Boats came and went ${count(25)}as they always had ${count(100)}when the mill burned down.`;
    const long = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    const more = await buildVerifier(
      (await parseCorpus([{ file: 'a.md', text: text.replaceAll('word word', 'word word word') }])).passages,
    );
    const [cut, dropped] = [
      'as they always had … when the mill burned',
      'Boats came and went as they always had',
    ];
    expect([long, more].map((by) => by.verify(cut).kind)).toEqual(['word-for-word', 'stitched']);
    expect([long, more].map((by) => by.verify(dropped).kind)).toEqual(['altered', 'stitched']);
  });

  test('shows words that two pieces share in the first, or behind a mark in the second', () => {
    const piecesOf = (claim: string) => verifier.verify(claim).parts.map((spans) => words(spans).join(' '));
    expect(piecesOf('The mill burned down in the winter Ada Holm had sold')).toEqual([
      'The mill burned down in the',
      'winter Ada Holm had sold',
    ]);
    expect(piecesOf('The mill burned down in. The winter Ada Holm had sold')).toEqual([
      'The mill burned down in',
      'the winter Ada Holm had sold',
    ]);
  });

  test('of few words is quotations where they stand together, and else is too short', () => {
    expect(verifier.verify('Ada Holm')).toMatchObject({ kind: 'word-for-word' });
    expect(verifier.verify('Ada Hill')).toMatchObject({ kind: 'too-short' });
    expect(verifier.verify('…?')).toMatchObject({ kind: 'too-short' });
  });
});

describe('the marks at the edges of a quotation', () => {
  const setUp = parseCorpus([
    {
      file: 'marks.md',
      text: 'Was it yours? ("Never!" he said.) It was theirs?! Then who paid (and why)? Nobody knew.',
    },
  ]).then(({ passages }) => buildVerifier(passages));

  test.each([
    ['("Never!" he said.)', 'word-for-word', 'Never!" he said'],
    ['? ("Never!" he said', 'word-for-word', 'Never!" he said'],
    ['"Never!" he said', 'word-for-word', 'Never!" he said'],
    ['… ("Never!" he said', 'word-for-word', 'Never!" he said'],
    ['! … ("Never!" he said', 'word-for-word', 'Never!" he said'],
    ['["Never!" he said it', 'altered', 'Never!" he said.) It'],
    ['("Never!" he said then it was theirs', 'altered', 'Never!" he said.) It was theirs'],
    ['[Then who paid (and', 'altered', 'Then who paid (and'],
    ['Then it was theirs?!', 'altered', 'It was theirs'],
    ['he said.) It was theirs?!', 'word-for-word', 'he said.) It was theirs'],
    ['he said.) It was theirs?', 'word-for-word', 'he said.) It was theirs'],
    ['he said.) It was theirs', 'word-for-word', 'he said.) It was theirs'],
    ['he said.) It was theirs!', 'altered', 'he said.) It was theirs'],
    ['he said.) It was theirs.', 'altered', 'he said.) It was theirs'],
    ['he said.) It was theirs?!.', 'word-for-word', 'he said.) It was theirs'],
    ['he said.) It was theirs. …', 'word-for-word', 'he said.) It was theirs'],
    ['Then who paid (and why)', 'word-for-word', 'Then who paid (and why'],
    ['Then who paid and why', 'altered', 'Then who paid (and why'],
    ['… Then who paid [and why]', 'altered', 'Then who paid (and why'],
  ])('%s', async (claim, kind, shown) => {
    const verdict = (await setUp).verify(claim);
    expect([verdict.kind, ...words(verdict.parts.flat())]).toEqual([kind, shown]);
  });

  test('are exchanged for others', async () => {
    expect(differencesOf('["Never!" he said.) It was theirs', await setUp)).toEqual([
      'changed punctuation: [ → ? (',
    ]);
  });
});

describe('differences', () => {
  test.each([
    ['a word changed', 'By the winter Ada Holm had lost both of her boats', ['changed word: lost → sold']],
    ['a word added', 'By the winter Ada Holm had sold both of her old boats', ['added word: old →']],
    ['a negation dropped', 'The harbour was closed in 1921', ['dropped negation:  → not']],
    ['a negation exchanged', 'She always spoke of it again.', ['changed negation: always → never']],
    ['a number', 'The mill burned down in the spring of 1913', ['changed number: 1913 → 1930']],
    ['a name', 'By the winter Ida Holm had sold both of her boats', ['changed name: Ida → Ada']],
    ['a mark', 'Boats came and went as they always had', ['dropped punctuation:  → ,']],
    ['a mark at the end', 'Boats came and went, as they always had!', ['changed punctuation: ! → .']],
    ['a question made a statement', 'Who would have paid for that.', ['changed punctuation: . → ?']],
    ['nothing where a mark is left out at the end', 'who would have paid for that', ['word-for-word']],
    ['a contraction', 'Who’d have paid for that?', ['changed word: Who’d → Who would']],
    ['words at the end', 'She never spoke again.', ['dropped word:  → of it']],
    ['words dropped before the last', 'Ada Holm had sold both boats', ['dropped word:  → of her']],
    ['a word moved at the end', 'in the spring 1930 of', ['moved number: 1930 → 1930']],
    ['a letter in brackets as none', '[T]he harbour was not closed in 1921', ['word-for-word']],
    [
      'clauses of one sentence in another order',
      'whatever people say the harbour was not closed',
      ['moved word: whatever people say → whatever people say'],
    ],
    [
      'long clauses of one sentence in another order',
      'in the spring of 1930 the mill burned down',
      ['moved word: the mill burned down → The mill burned down'],
    ],
    ['words moved', 'Nobody in stone rebuilt it.', ['moved word: rebuilt it → rebuilt it']],
    [
      'the gravest first',
      'The haven was closed in 1922, whatever people say',
      ['dropped negation:  → not', 'changed number: 1922 → 1921', 'changed word: haven → harbour'],
    ],
    [
      'no names where all is in capitals',
      'BY THE WINTER ADA HOLM HAD LOST BOTH OF HER BOATS',
      ['changed word: LOST → sold'],
    ],
    [
      'what stands at the start of the sentence',
      'Who’s paid for that?',
      ['changed word: Who’s → Who would have'],
    ],
    ['another word at the start', 'Someone rebuilt it in stone', ['changed negation: Someone → Nobody']],
    [
      'other words at the end, without the last stop words of the text',
      'The mill burned down in fire and flames',
      ['changed word: fire and flames → the spring'],
    ],
    [
      'other words at the end, up to a mark of the text',
      'The harbour was not closed down by them',
      ['changed number: down by them → in 1921'],
    ],
    ['no words before the first', 'rebuilt that in stone', ['changed word: that → it']],
    ['a word dropped behind the first', 'Ada had sold both of her boats', ['dropped name:  → Holm']],
    [
      'a word that joins two places',
      'Ada Holm had sold both and the mill burned down in the spring',
      ['added word: and →'],
    ],
    ['a word added beside an ellipsis', 'The harbour was … surely closed in 1921', ['added word: surely →']],
    ['the first words of a caption', 'Another picture of the harbour', ['changed word: Another → A']],
    ['the last words of a caption', 'A picture of the harbor', ['changed word: harbor → harbour']],
    [
      'a mark before a caption that is skipped',
      'as they always had! By the winter Ada Holm had sold',
      ['changed punctuation: ! → .'],
    ],
    [
      'other words at the end that share a word with the text',
      'The mill burned down in a fire of 1930',
      ['changed word: a fire → the spring'],
    ],
    [
      'words added behind a mark of the text',
      'The harbour was not closed in 1921 by them',
      ['added word: by them →'],
    ],
    ['words added behind an ellipsis', 'The mill burned down … on purpose', ['added word: on purpose →']],
    [
      'words added behind an ellipsis, of which the text has one',
      'The mill burned down … of old age',
      ['added word: of old age →'],
    ],
    [
      'words added before an ellipsis',
      'On purpose … the winter Ada Holm had sold both of her boats',
      ['added word: On purpose →'],
    ],
    [
      'a sentence added before another',
      'So it was. Boats came and went, as they always had.',
      ['added word: So it was →'],
    ],
    [
      'eight other words as changed',
      'By the winter Ada Holm had sold apples pears plums cherries nuts figs dates limes',
      ['changed word: apples pears plums cherries nuts figs dates limes → both of her boats'],
    ],
    [
      'more words as added',
      'By the winter Ada Holm had sold apples pears plums cherries nuts figs dates limes lemons',
      ['added word: apples pears plums cherries nuts figs dates limes lemons →'],
    ],
    [
      'a word that stands elsewhere in the passage',
      'She never spoke of winter again.',
      ['changed word: winter → it'],
    ],
    ['a mark at the start', '(Boats came and went, as they always had.', ['added punctuation: ( →']],
    [
      'a sentence of one word that is dropped',
      'Is the old house open today? The town sold it to a farmer',
      ['dropped negation:  → No'],
    ],
    [
      'a longer sentence that is dropped as a seam',
      'The town sold it to a farmer long ago. Few came.',
      ['dropped word:  → It was cheap'],
    ],
    [
      'an ellipsis that leaves out nothing as none',
      'The harbour … was not closed in 1921',
      ['word-for-word'],
    ],
    [
      'a word moved behind another that is changed, in the order of the claim',
      'By the summer Ada Holm had of her boats sold both',
      ['changed word: summer → winter', 'moved word: sold both → sold both'],
    ],
    [
      'a word added that another was exchanged for',
      'Ada Holm had lost both of her sold boats',
      ['changed word: lost → sold', 'added word: sold →'],
    ],
    ['a hyphen as none', 'By the winter Ada-Holm had sold both of her boats', ['word-for-word']],
  ])('tell %s', (_, claim, expected) => {
    expect(differencesOf(claim)).toEqual(expected);
  });
});

describe('names, numbers and hyphens', () => {
  const text =
    'Nobody slept that night. Then Ida Voss of Bergen came.\n\nThirty-five crews of the anti-missile base quit in May.\n\n"We left the U.S. base," Ida Voss said. "It was I who wrote to Bergen, and Voss knew." The Post may have printed it.\n\nMayor Karl Hill of Oslo said: "They were told."';
  const setUp = async () => buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);

  test.each([
    ['25 crews of the anti-missile base quit', ['changed number: 25 → Thirty-five']],
    ['Thirty-six crews of the anti-missile base', ['changed number: Thirty-six → Thirty-five']],
    ['Forty-five crews of the anti-missile base', ['changed number: Forty-five → Thirty-five']],
    ['Thirty crews of the anti-missile base', ['dropped number:  → five']],
    ['Thirty-five crews of the antimissile base', ['word-for-word']],
    ['Thirty-five crews of the anti-missiles base', ['changed word: anti-missiles → anti-missile']],
    ['We left the US base', ['changed punctuation: US → U.S.']],
    ['"We left the U.S. base," Ada Voss said.', ['changed name: Ada → Ida']],
    ['It was we who wrote to Bergen', ['changed word: we → I']],
    ['We left the U.S. base. It was I who wrote', ['dropped word:  → Ida Voss said']],
    ['It was I who wrote to Bergen, and knew', ['dropped name:  → Voss']],
    ['Mayor Karl of Oslo said: "They were told."', ['dropped name:  → Hill']],
    ['Then Ida of Bergen came', ['dropped name:  → Voss']],
    ['It was I who wrote to old Rome Bergen', ['added name: old Rome →']],
    ['It was I who wrote to the old Bergen', ['added word: the old →']],
    ['It was karl who wrote to Bergen', ['changed name: karl → I']],
    ['crews of the anti-missile base quit in june', ['changed name: june → May']],
    ['The Post could have printed it', ['changed word: could → may']],
    ['wrote to Bergen, and Voss knew it. The Post may', ['added word: it →']],
  ])('%s', async (claim, expected) => {
    expect(differencesOf(claim, await setUp())).toEqual(expected);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { denySpeaker } from '../../src/verify/speaker.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { MAX_CLAIM_CHARS, verifyQuotations } from '../../src/verify/verify-quotations.ts';

const { passages } = await parseCorpus([
  {
    file: 'harbour.md',
    text: [
      '---\ntitle: Interview of Ada Holm, Mayor of Bergen\nspeaker: Ada Holm\noutlet: The Post\n---',
      'The mayor told the Post that the harbour will stay closed until the spring, whatever people say.',
      '"We never sold the mill, and we never will," Holm said. "It is "ours", on paper at least."',
      '"The river is ours," Holm said. "Nobody asks. It floods every other spring."',
      '"Boats will come and go, as they always did," the mayor said.',
      '"Sadly, no answer has come to any of our 2\\*3\\*4 letters," the mayor said.',
    ].join('\n\n'),
  },
]);
const verifier = await buildVerifier(passages);

/** `word-for-word, Holm: We never sold the mill` */
function read(text: string): string[] {
  return verifyQuotations(text, verifier).quotations.map(
    ({ claim, verdict, by }) => `${verdict.kind}${by === undefined ? '' : `, ${by}`}: ${claim}`,
  );
}

test('of hundreds of quotations only those shown are verified', () => {
  const verify = vi.spyOn(verifier, 'verify');
  expect(verifyQuotations('„It is ours“ '.repeat(400), verifier)).toMatchObject({ left: 395 });
  expect(verify.mock.calls.length).toBeLessThan(10);
  verify.mockRestore();
});

describe('a text', () => {
  test.each([
    ['in quotation marks', '“we never sold the mill”', ['word-for-word: “we never sold the mill”']],
    [
      'with a name in marks beside it',
      'They said “we never sold the mill” at the “old mill”.',
      ['word-for-word, They: we never sold the mill'],
    ],
    [
      'with marks and words around them from two passages',
      '“Boats will come and go, as they always did,” the mayor said. “Sadly, no answer has come to any',
      [
        'word-for-word: “Boats will come and go, as they always did,” the mayor said. “Sadly, no answer has come to any',
      ],
    ],
    [
      'before who says it',
      '"We never sold the mill," Holm said.',
      ['word-for-word, Holm: We never sold the mill,'],
    ],
    [
      'behind who says it',
      'Holm said that "we never sold the mill"',
      ['word-for-word, Holm: we never sold the mill'],
    ],
    [
      'behind a label',
      'Ada Holm: «we never sold the mill»',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'before a signature',
      '„we never sold the mill“ — Ada Holm, 2021',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'before by and a name',
      '"we never sold the mill" by Ada Holm',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'before a title',
      '"we never sold the mill" — Dr. A. Holm',
      ['word-for-word, Dr. A. Holm: we never sold the mill'],
    ],
    [
      'behind a lead-in and a name',
      'Quoting Ada Holm: "we never sold the mill"',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'behind a heading and a hyphen',
      'BREAKING - Holm says "we never sold the mill"',
      ['word-for-word, Holm: we never sold the mill'],
    ],
    [
      'behind words that are said to be somebody’s',
      "Tom Reed's exact words: “we never sold the mill”",
      ['word-for-word, Tom Reed: we never sold the mill'],
    ],
    [
      'in a form with a line for each thing',
      'Speaker: Ada Holm\nQuote: "we never sold the mill"',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'without marks, behind a clause that the text has further up',
      'Holm said it floods every other spring',
      ['word-for-word, Holm: it floods every other spring'],
    ],
    [
      'without marks, before a clause that the text has in another order',
      'we never sold the mill, and we never will, said Ada Holm',
      ['word-for-word, Ada Holm: we never sold the mill, and we never will'],
    ],
    [
      'without marks, before a name in brackets',
      'We never sold the mill, and we never will (Tom Reed)',
      ['word-for-word, Tom Reed: We never sold the mill, and we never will'],
    ],
    [
      'without marks, in a question',
      'did Ada Holm say that we never sold the mill?',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'without marks, but with words that the text does not have before those of the clause',
      'we never sold the mill of Oslo, said Ada Holm',
      ['altered: we never sold the mill of Oslo, said Ada Holm'],
    ],
    [
      'without marks, before a signature with the name that the text has behind it',
      'We never sold the mill, and we never will - Holm',
      ['word-for-word, Holm: We never sold the mill, and we never will'],
    ],
    [
      'without marks, before a pronoun, which names nobody',
      'We never sold the mill, and we never will - she',
      ['altered: We never sold the mill, and we never will - she'],
    ],
    [
      'without marks, but with words added before and behind the name',
      'Not once, Holm said, we never sold the mill, and we never will',
      ['altered: Not once, Holm said, we never sold the mill, and we never will'],
    ],
    [
      'without marks, but with a word added before a guess at who said it',
      'We never sold the mill, and we never will not. That was Tom Reed',
      ['altered: We never sold the mill, and we never will not. That was Tom Reed'],
    ],
    [
      'without marks, but with one word more at its end',
      'I think Ada Holm said: it floods every other spring not',
      ['altered, Ada Holm: it floods every other spring not'],
    ],
    [
      'in lines that quote, the first of them a name',
      '> **Ada Holm**\n> We never sold the mill',
      ['word-for-word, Ada Holm: We never sold the mill'],
    ],
    [
      'in lines that quote, the first of them a name that the text has behind the words',
      '> **Holm**\n> We never sold the mill, and we never will',
      ['word-for-word, Holm: We never sold the mill, and we never will'],
    ],
    [
      'in lines that quote, the first of them no name',
      '> Never\n> We never sold the mill',
      ['altered: Never\nWe never sold the mill'],
    ],
    ['before by and no name', '"we never sold the mill" by sea', ['word-for-word: we never sold the mill']],
    [
      'in single marks',
      'She said ‘it’s ours’, and ‘boats will come and go’',
      ['too-short, She: it’s ours', 'word-for-word: boats will come and go'],
    ],
    [
      'in straight single marks',
      "she said 'we never sold the mill' to me",
      ['word-for-word, she: we never sold the mill'],
    ],
    [
      'with marks that do not pair',
      'Holm said “we never sold the mill“',
      ['word-for-word, Holm: we never sold the mill'],
    ],
    [
      'with a comment in brackets at its edge',
      '"[our grandfather] we never sold the mill [of Bergen]"',
      ['word-for-word: "[our grandfather] we never sold the mill [of Bergen]"'],
    ],
    [
      'in marks never closed',
      'Holm said: "we never sold the mill',
      ['word-for-word, Holm: we never sold the mill'],
    ],
    ['in few words of somebody', 'the mayor said "whatever"', ['word-for-word, the mayor: whatever']],
    [
      'in lines that quote',
      'look:\n> We never sold the mill,\n> and we never will\n— Ada Holm',
      ['word-for-word, Ada Holm: We never sold the mill,\nand we never will'],
    ],
    [
      'above a name on a line of its own',
      'We never sold the mill, and we never will.\nAda Holm',
      ['word-for-word, Ada Holm: We never sold the mill, and we never will.'],
    ],
    [
      'in lines that quote, above a name',
      '> we never sold the mill\n\nAda Holm, Mayor of Bergen',
      ['word-for-word, Ada Holm: we never sold the mill'],
    ],
    [
      'above a line that names nobody',
      'We never sold the mill, and we never will.\nBreaking News',
      ['altered: We never sold the mill, and we never will.\nBreaking News'],
    ],
    [
      'that is broken into lines before a name',
      'Boats will come and go, as\nAda Holm always did',
      ['altered: Boats will come and go, as\nAda Holm always did'],
    ],
    [
      'behind a board and `that`',
      'The harbour board said that we never sold the mill',
      ['word-for-word, The harbour board: we never sold the mill'],
    ],
    [
      'with a label inside',
      'We sold the mill, and we never will. Host: It is ours.',
      ['altered: We sold the mill, and we never will. Host: It is ours.'],
    ],
    [
      'behind a paper',
      'As The Post said, we never sold the mill',
      ['word-for-word, The Post: we never sold the mill'],
    ],
    [
      'behind an office and a verb',
      'Mayor Voss said: "we never sold the mill"',
      ['word-for-word, Mayor Voss: we never sold the mill'],
    ],
    [
      'behind an office, a verb and a colon',
      'Mayor Holm told reporters: we never sold the mill',
      ['word-for-word, Mayor Holm: we never sold the mill'],
    ],
    [
      'behind a label that is nobody',
      'Breaking: "we never sold the mill" — source: "boats will come and go"',
      ['word-for-word: we never sold the mill', 'word-for-word: boats will come and go'],
    ],
    [
      'behind a label that is nobody, without marks',
      'Quote: we never sold the mill',
      ['word-for-word: we never sold the mill'],
    ],
    ['without marks', 'Holm said we never sold the mill', ['word-for-word, Holm: we never sold the mill']],
    [
      'as it is printed',
      'the mill, and we never will," Holm said. "It is "ours',
      ['word-for-word: the mill, and we never will," Holm said. "It is "ours'],
    ],
    [
      'altered as it is printed',
      'the mill, and we always will," Holm said. "It is "ours',
      ['altered: the mill, and we always will," Holm said. "It is "ours'],
    ],
    ['with marks inside', 'It is "ours", on paper at most', ['altered: It is "ours", on paper at most']],
    [
      'with several quotations',
      '"We never sold the mill" and "boats will come and stay"',
      ['word-for-word: We never sold the mill', 'altered: boats will come and stay'],
    ],
    [
      'with a clause of saying that is part of the quotation',
      'Sadly, they answered to any of our letters',
      ['absent: Sadly, they answered to any of our letters'],
    ],
    [
      'with what may be a clause of saying',
      'Sadly, they never answered any of our letters',
      ['absent: Sadly, they never answered any of our letters'],
    ],
    ['with stars of its own', 'our 2*3*4 letters', ['word-for-word: our 2*3*4 letters']],
    [
      'with marks of a slice, altered',
      'we never sold a mill," she said. "Boats will come and go',
      ['altered: we never sold a mill," she said. "Boats will come and go'],
    ],
    ['with a word of one’s own in brackets alone', '"[we sold the mill]"', ['altered: [we sold the mill]']],
    ['that quotes nothing', 'cheese is made of milk', ['absent: cheese is made of milk']],
  ])('%s is read by what it quotes', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('with more quotations than are quotations says how many are left', () => {
    const text = Array.from({ length: 9 }, () => '"we never sold the mill"').join(' and ');
    const { quotations, left } = verifyQuotations(text, verifier);
    expect([quotations.length, left]).toEqual([5, 4]);
  });
});

test('a text that is too long is read as far as its limit', () => {
  const text = `${'we never sold the mill '.padEnd(MAX_CLAIM_CHARS - 3)}zebra`;
  const { quotations, shortened } = verifyQuotations(text, verifier);
  expect([quotations.map(({ verdict }) => verdict.kind), shortened]).toEqual([['word-for-word'], true]);
  expect(verifyQuotations('we never sold the mill', verifier).shortened).toBe(false);
});

test.each([
  ['"we never sold the mill"', []],
  ['Holm said "we never sold the mill"', ['around']],
  ['> we never sold the mill\nlol', ['around']],
  ['> "we always sold the mill"\nlol', ['around']],
  ['Holm said we never sold the mill', ['around']],
  ['Holm: it is', ['around']],
  ['Holm: never sold the mill', ['around']],
  ['it is, he said', []],
  ['never sold the mill, he said', ['around']],
  ['"we [never] sold the mill"', ['brackets']],
  ['We sold all the ships', []],
])('what is not compared is told: %s', (text, omitted) => {
  expect(verifyQuotations(text, verifier).quotations).toMatchObject([{ omitted }]);
});

describe('words', () => {
  test.each([
    ['Holm', 'we never sold the mill', undefined],
    ['mayor Ada Holm', 'we never sold the mill', undefined],
    ['the mayor', 'we never sold the mill', undefined],
    ['an official', 'we never sold the mill', undefined],
    ['she', 'we never sold the mill', undefined],
    ['Ada', 'we never sold the mill', undefined],
    ['ÅDA HOLM', 'we never sold the mill', undefined],
    ['she', '“We never sold the mill, and we never will,” Holm said.', undefined],
    ['Ida Hill', '“We never sold the mill, and we never will,” Holm said.', 'not the words of Ida Hill'],
    ['Ida Hill', 'we never sold the mill', 'not the words of Ida Hill'],
    ['the president', 'we never sold the mill', 'not the words of the president'],
    ['Mayor Voss', 'we never sold the mill', 'not the words of Mayor Voss'],
    ['Ida Voss, mayor', 'we never sold the mill', 'not the words of Ida Voss, mayor'],
    ['Ada Holm, mayor', 'we never sold the mill', undefined],
    ['Mayor of Bergen', 'we never sold the mill', undefined],
    ['Mayor Holm', 'we never sold the mill', undefined],
    ['envoy Holm', 'we never sold the mill', undefined],
    ['Director General Holm', 'we never sold the mill', undefined],
    ['a fisherman', 'we never sold the mill', 'the text does not make clear who a fisherman is'],
    ['the reporter', 'we never sold the mill', 'not the words of the reporter'],
    ['the reporter', 'the harbour will stay closed', undefined],
    ['the Post', 'we never sold the mill', undefined],
    ['Holm', 'the harbour will stay closed', 'not the words of Holm'],
    ['she', 'the harbour will stay closed', 'not direct speech'],
    ['the Post', 'the harbour will stay closed', undefined],
    [undefined, 'the harbour will stay closed', undefined],
  ])('that %s is named for: %s', (by, claim, expected) => {
    const verdict = verifier.verify(claim);
    expect(verdict.kind === 'word-for-word' && denySpeaker(by, verdict)).toBe(expected);
  });

  const talk = Promise.resolve().then(async () => {
    const file = {
      file: 'talk.md',
      text: '---\ntitle: Talk with Ada Holm, Mayor of Bergen\nspeaker: Ada Holm\n---\n\nQ: Is the harbour open to all ships?\n\nHolm: It was never closed to any of them.\n\nTom Reed: That is not what I have been told.',
    };
    return buildVerifier((await parseCorpus([file])).passages);
  });

  test.each([
    ['the interviewer', 'Is the harbour open to all ships?', undefined],
    ['the reporter', 'Is the harbour open to all ships?', undefined],
    ['Ada Holm', 'Is the harbour open to all ships?', 'not the words of Ada Holm'],
    ['Jane Hill', 'Is the harbour open to all ships?', 'the text does not make clear who the interviewer is'],
    ['she', 'Is the harbour open to all ships?', undefined],
    ['the interviewer', 'It was never closed to any of them.', 'not the words of the interviewer'],
    ['the mayor', 'That is not what I have been told.', 'the text does not make clear who the mayor is'],
    ['Mayor Hill', 'That is not what I have been told.', 'not the words of Mayor Hill'],
    ['a listener', 'That is not what I have been told.', undefined],
    ['REED', 'That is not what I have been told.', undefined],
    [
      'Ida Hill',
      'Holm: It was never closed to any of them. Tom Reed: That is not',
      'not the words of Ida Hill',
    ],
    ['the interviewer', 'That is not what I have been told.', 'not the words of the interviewer'],
  ])('of a transcript that %s is named for: %s', async (by, claim, expected) => {
    const verdict = (await talk).verify(claim);
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  const panel = Promise.resolve().then(async () => {
    const file = {
      file: 'panel.md',
      text: '---\ntitle: A panel\n---\n\nSpeaker 1: I never touch the kettle.\n\nSpeaker 2: Why is that so?\n\nAda Holm: It is far too hot for me.\n\nTom Okafor: Then we shall need gloves.',
    };
    return buildVerifier((await parseCorpus([file])).passages);
  });

  test.each([
    ['“It is far too hot for me.” — Ada Holm', ['It is far too hot for me.', undefined]],
    [
      '“It is far too hot for me.” — Tom Okafor',
      ['It is far too hot for me.', 'not the words of Tom Okafor'],
    ],
    ['It is far too hot for me. — Tom Okafor', ['It is far too hot for me.', 'not the words of Tom Okafor']],
    ['“Why is that so?” — Ada Holm', ['Why is that so?', 'the text does not make clear who Speaker 2 is']],
    ['“It is far too hot for me.”, Tom Okafor', ['It is far too hot for me.', 'not the words of Tom Okafor']],
    ['“It is far too hot for me” Tom Okafor', ['It is far too hot for me', 'not the words of Tom Okafor']],
    ['“I never touch the kettle.” — Speaker 1', ['I never touch the kettle.', undefined]],
    ['“I never touch the kettle.” — Speaker 2', ['I never touch the kettle.', 'not the words of Speaker 2']],
    [
      '“I never touch the kettle.” — The witness',
      ['I never touch the kettle.', 'the text does not make clear who Speaker 1 is'],
    ],
    [
      'Ada Holm: It is far too hot for me. Tom Okafor: Then',
      ['Ada Holm: It is far too hot for me. Tom Okafor: Then', undefined],
    ],
    ['Tom Okafor: Then we shall need gloves', ['Tom Okafor: Then we shall need gloves', undefined]],
  ])('of a panel that a signature names, also that of the next to speak: %s', async (text, expected) => {
    const { quotations } = verifyQuotations(text, await panel);
    expect(quotations.map(({ claim, verdict, by }) => [claim, denySpeaker(by, verdict)])).toEqual([expected]);
    expect(quotations[0]?.verdict.kind).toBe('word-for-word');
  });

  test.each([
    ['Karl Voss', 'The sea does not know your name.', 'Ada Holm quotes them'],
    ['Ada Holm', 'The sea does not know your name.', undefined],
    ['Karl Voss', 'Nor does it ask.', 'not the words of Karl Voss'],
    ['Karl Voss', 'I never said that to anybody.', 'not the words of Karl Voss'],
  ])('of a transcript in which one quotes another that %s is named for: %s', async (by, claim, expected) => {
    const file = {
      file: 'a.md',
      text: '---\ntitle: A\n---\n\nTom Reed: What did Voss say?\n\nAda Holm: He said, “The sea does not know your name.” Nor does it ask.\n\nTom Reed: Nothing else?\n\nAda Holm: “I never said that to anybody.”',
    };
    const verdict = (await buildVerifier((await parseCorpus([file])).passages)).verify(claim);
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    [
      'Tom Okafor',
      'It will open in the spring.',
      'the text does not make clear who the leader of the council is',
    ],
    ['Tom Okafor', 'We shall pay for it.', 'the text does not make clear who an aide to Holm is'],
    ['Ada Holm', 'We shall pay for it.', 'not the words of Ada Holm'],
  ])('of somebody without a name that %s is named for: %s', async (by, claim, expected) => {
    const text =
      '---\ntitle: A\nspeaker: Ada Holm\n---\n\n"It will open in the spring," said the leader of the council.\n\n"We shall pay for it," said an aide to Holm.';
    const verdict = (await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages)).verify(
      claim,
    );
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    ['Petra Juhl', 'the text does not make clear who u/bell_petra is'],
    ['u/tin_ear', 'not the words of u/tin_ear'],
  ])('of somebody under a name of their own that %s is named for', async (by, expected) => {
    const text =
      'u/tin_ear: What goes wrong?\n\nu/bell_petra: Damp moulds burst.\n\nu/tin_ear: Why?\n\nu/bell_petra: Steam.';
    const { passages } = await parseCorpus([{ file: 'a.txt', text }]);
    const verdict = (await buildVerifier(passages)).verify('Damp moulds burst.');
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    ['Sergei Orlov', undefined],
    ['Sergej Orlov', undefined],
    ['Ambassador Sergey Orlow', 'not the words of Ambassador Sergey Orlow'],
    ['Sergio Orlov', 'not the words of Sergio Orlov'],
  ])('of Sergey Orlov that %s is named for', async (by, expected) => {
    const text = '---\ntitle: A\nspeaker: Sergey Orlov\n---\n\n"The mill burned down in May," Orlov said.';
    const verdict = (await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages)).verify(
      'The mill burned down',
    );
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    ['Harry Tolley', 'We saw the rope', undefined],
    ['Wulf', 'We saw the rope', 'not the words of Wulf'],
    ['Wulf', 'We all did', undefined],
    ['Harry Tolley', 'We all did', undefined],
    ['Groot', 'We all did', 'not the words of Groot'],
  ])('of a transcript whose labels are in capitals that %s is named for: %s', async (by, claim, expected) => {
    const text =
      'MR TOLLEY: We saw the rope.\n\nMS WULF: I saw it, too.\n\nMR TOLLEY, MS WULF: We all did.\n\nMS WULF: Yes.';
    const { passages } = await parseCorpus([{ file: 'a.txt', text }]);
    const verdict = (await buildVerifier(passages)).verify(claim);
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    ['of a text without speakers', 'Ida Hill', 'the text does not make clear who speaks'],
    ['of a text without speakers', 'the reporter', undefined],
  ])('%s that %s is named for', async (_, by, expected) => {
    const file = { file: 'a.md', text: '---\ntitle: A\n---\n\nThe mill burned down in May.' };
    const verdict = (await buildVerifier((await parseCorpus([file])).passages)).verify(
      'The mill burned down',
    );
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });

  test.each([
    ['the reporter', undefined],
    ['the Post', undefined],
    ['Holm', 'not the words of Holm'],
    ['she', 'not direct speech'],
  ])('of a heading that %s is named for', async (by, expected) => {
    const text =
      '---\ntitle: A\nspeaker: Ada Holm\noutlet: The Post\n---\n\n## The mill is ours\n\n"It is," Holm said.';
    const verdict = (await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages)).verify(
      'The mill is ours',
    );
    expect([verdict.kind, denySpeaker(by, verdict)]).toEqual(['word-for-word', expected]);
  });
});

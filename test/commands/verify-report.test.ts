import { describe, expect, test } from 'vitest';
import { report } from '../../commands/verify-report.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { partsOf } from '../../src/reply/excerpt.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { verifyQuotations } from '../../src/verify/verify-quotations.ts';

/** The headline of what is reported of one claim about these documents. */
async function verify(claim: string, ...documents: string[]): Promise<string> {
  const files = documents.map((text, i) => ({ file: `${i}.md`, text }));
  const verifier = await buildVerifier((await parseCorpus(files)).passages);
  const [quotation] = verifyQuotations(claim, verifier).quotations;
  return quotation ? report([{ verified: quotation }]).headline : '';
}

const FRONT = '---\ntitle: Talk of the harbour master\nspeaker: Ada Holm\noutlet: The Post\n---\n\n';
const TALK = `${FRONT}The Post: How many ships are left?\n\nHolm: Twelve ships are left in the harbour.\n\nThe Post: And the crew?\n\nDr Voss: They all went home in May.\n\nChair: That is enough for today.`;
const UNREAD = `${FRONT}Twelve ships are left in the harbour, I think.\n\nThey all went home in May.`;
const ARTICLE = `${FRONT}"Twelve ships are left in the harbour," Holm said.\n\nThe crew went home in May, Holm said.\n\n"I left too," she added.`;

describe('a name that is claimed', () => {
  test.each([
    [
      'is right by the surname',
      'Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ],
    [
      'is wrong in small letters',
      'olu quillfeather: “Twelve ships are left in the harbour.”',
      TALK,
      'Word for word, but not the words of olu quillfeather: Ada Holm, direct speech · passage 2',
    ],
    [
      'is right in small letters',
      'ada holm: “Twelve ships are left in the harbour.”',
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ],
    ...[
      ['behind another verb', 'i heard dr voss swear “Twelve ships are left in the harbour.”'],
      ['without a verb', '“Twelve ships are left in the harbour.” voss??'],
      ['as an owner', 'voss’s best line is “Twelve ships are left in the harbour.”'],
    ].map(([how, claim]) => [
      `is another speaker’s, ${how}`,
      claim as string,
      TALK,
      'Word for word, but not the words of Dr Voss: Ada Holm, direct speech · passage 2',
    ]),
    ...[
      ['the one whom they are about', 'is this about voss? “Twelve ships are left in the harbour.”'],
      ['the one whom they are about, before a colon', 'about voss: “Twelve ships are left in the harbour.”'],
      ['the one whom they answer', 'in reply to dr voss: “Twelve ships are left in the harbour.”'],
      ['the one who is asked', 'hey voss, is this right? “Twelve ships are left in the harbour.”'],
      ['the one who is mentioned', '@voss is this right? “Twelve ships are left in the harbour.”'],
    ].map(([who, claim]) => [
      `is not ${who}`,
      claim as string,
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ]),
    [
      'is right in small letters without a verb',
      '“They all went home in May.” voss, no?',
      TALK,
      'Word for word: Dr Voss, direct speech · passage 4',
    ],
    [
      'is an ordinary word behind a title',
      'captain reed on the crew: “We all went home in June, captain.”',
      `${FRONT}Holm: When?\n\nTom Reed: We all went home in June, captain.\n\nHolm: I see.\n\nTom Reed: Yes.`,
      'Word for word: Tom Reed, direct speech · passage 2',
    ],
    ...[
      ['is not a word that only looks like one', 'will you look at this “We all went home in June.”', ''],
      [
        'is another’s behind a title',
        'here is mr reed again “We all went home in June.”',
        ', but not the words of Will Reed',
      ],
      [
        'is another’s before a verb',
        'so then reed said “We all went home in June.”',
        ', but not the words of Will Reed',
      ],
    ].map(([what = '', claim = '', denied]) => [
      what,
      claim,
      `${FRONT}Holm: When?\n\nWill Reed: In May, captain.\n\nHolm: We all went home in June.\n\nWill Reed: Yes.`,
      `Word for word${denied}: Ada Holm, direct speech · passage 3`,
    ]),
    ...[
      [
        'wrong before wrote, even of ordinary words',
        'Prudence Tallow wrote “They all went home in May.”',
        ', but not the words of Prudence Tallow',
      ],
      ['nobody’s that makes no name', 'Yesterday the harbour wrote “They all went home in May.”', ''],
    ].map(([what, claim, denied]) => [
      `is ${what}`,
      claim as string,
      TALK,
      `Word for word${denied}: Dr Voss, direct speech · passage 4`,
    ]),
    [
      'is not denied for a word that may mean anybody',
      'guest: “They all went home in May.”',
      TALK,
      'Word for word: Dr Voss, direct speech · passage 4',
    ],
    ...['Speaker 1:', 'Speaker 1 said'].map((role) => [
      `is neither denied nor confirmed for a number, ${role}`,
      `${role} “They all went home in May.”`,
      TALK,
      'Word for word, but the text does not make clear who Speaker 1 is: Dr Voss, direct speech · passage 4',
    ]),
    [
      'is looked for in every place that has the words',
      'Tom Reed said “I said so in May.”',
      'Ada Holm: We left. I said so in May.\n\nTom Reed: I said so in May.\n\nAda Holm: You?\n\nTom Reed: I did.',
      'Word for word: Tom Reed, direct speech · passage 2',
    ],
    [
      'has said both parts that an ellipsis joins',
      'Ada Holm said “We left the harbour at noon … I have never seen it.”',
      'Ada Holm: We left the harbour at noon, and it rained.\n\nTom Reed: I have never seen it.\n\nAda Holm: You?\n\nTom Reed: Me.',
      'Stitched together: 2 pieces from different places',
    ],
    [
      'is the same number, however it is written',
      'Speaker 1 said “We left.”',
      'SPEAKER_00: Who left?\n\nSPEAKER_01: We left.\n\nSPEAKER_00: When?\n\nSPEAKER_01: In May.',
      'Word for word: SPEAKER_01, direct speech · passage 2',
    ],
    ...[
      ['the mate', 'who the mate is'],
      ['Vossen', 'who Wulf is'],
    ].map(([who, what]) => [
      `is not borne out where the text does not make clear ${what}`,
      `${who} said “The lamp is lit.”`,
      'Wulf: The lamp is lit.\n\nGroot: Which?\n\nWulf: The red one.\n\nGroot: Good.',
      `Word for word, but the text does not make clear ${what}: Wulf, direct speech · passage 1`,
    ]),
    [
      'may be the paper’s, whoever speaks',
      'Post said “The lamp is lit.”',
      '---\ntitle: A talk\noutlet: Post\n---\n\nWulf: The lamp is lit.\n\nGroot: Which?\n\nWulf: The red one.\n\nGroot: Good.',
      'Word for word: Wulf, direct speech · passage 1',
    ],
    [
      'is the role of another',
      'the mate said “Put down that the lamp is lit.”',
      'MATE: Wind north.\n\nMASTER: Put down that the lamp is lit.\n\nMATE: It is.\n\nMASTER: Good.',
      'Word for word, but not the words of the mate: MASTER, direct speech · passage 2',
    ],
    ...['Wulf Groot', 'Ilse Groot'].map((who) => [
      `is not borne out for ${who} by a surname that two who speak have`,
      `${who} said “We agree on the rye.”`,
      '“I took the book,” said Wulf Groot.\n\n“Why?” said Ilse Groot.\n\nThe shop is open. “We agree on the rye,” Groot said.',
      'Word for word, but the text does not make clear who speaks: Groot, direct speech · passage 3',
    ]),
    [
      'is not borne out by initials that the text does not explain',
      'Wulf Stark said “We were hungry.”',
      'The Post spoke to Wulf Stark and Werner Salgado.\n\nThe Post: Why?\n\nWS: We were hungry.\n\nThe Post: And now?\n\nWS: Not now.',
      'Word for word, but the text does not make clear who WS is: WS, direct speech · passage 3',
    ],
    [
      'is right by a surname behind the title of another language',
      'M. Vossen said “Le pont est fermé.”',
      'M. Wulf Vossen. Le pont est fermé.\n\nM. le maire. Pourquoi ?\n\nM. Wulf Vossen. Il est vieux.\n\nM. le maire. Merci.',
      'Word for word: M. Wulf Vossen, direct speech · passage 1',
    ],
    [
      'is right by a title that is written out',
      'Doctor Groot said “We measured the tide.”',
      'Dr. Wulf Groot: We measured the tide.\n\nIlse Vossen: When?\n\nDr. Wulf Groot: At night.',
      'Word for word: Dr. Wulf Groot, direct speech · passage 1',
    ],
    [
      'is written as one word by a chat',
      'Wulf Groot said “Nine hours, in Graz.”',
      '**u/lamp:** How long?\n\n**WulfGroot:** Nine hours, in Graz.\n\n**u/lamp:** Why?\n\n**WulfGroot:** The rope.',
      'Word for word: WulfGroot, direct speech · passage 2',
    ],
    [
      'is whom another quotes',
      'Groot said “I can hear the light.”',
      'Wulf Vossen blamed the lamps. “Groot told me, ‘I can hear the light,’” he said.',
      'Word for word, but Wulf Vossen quotes them: Wulf Vossen, direct speech · passage 1',
    ],
    [
      'is not another’s, whose words stand in doubled single marks',
      'Groot said “It is a home run.”',
      "''It is a home run,'' said Wulf Vossen, the coach. Mr. Groot left. ''I am done,'' Mr. Groot said.",
      'Word for word, but not the words of Groot: Wulf Vossen, direct speech · passage 1',
    ],
    [
      'is not a man’s whose surname a woman has',
      'Mr. Groot said “I support the pier, and so does my bank.”',
      'Mr. Groot. I object to the pier.\n\nMs. Groot. I support the pier, and so does my bank.',
      'Word for word, but not the words of Mr. Groot: Ms. Groot, direct speech · passage 2',
    ],
    [
      'is not the interviewer’s for an article',
      'The baker wrote “They all went home in May.”',
      '---\ntitle: Talk\n---\n\nQ: Is that all?\n\nDr Voss: They all went home in May.\n\nQ: And you?\n\nDr Voss: I stayed.',
      'Word for word: Dr Voss, direct speech · passage 2',
    ],
    [
      'is another’s, who goes by a name in a chat',
      'did theo say “Somebody parked a lorry across the door.”',
      `${FRONT}theo.b: where is the part\n\nHolm: Somebody parked a lorry across the door.\n\ntheo.b: that was me\n\nHolm: Move it.`,
      'Word for word, but not the words of theo.b: Ada Holm, direct speech · passage 2',
    ],
    [
      'is one of two',
      'voss or holm? “They all went home in May.”',
      TALK,
      'Word for word: Dr Voss, direct speech · passage 4',
    ],
    [
      'is right with a title',
      'Ms. Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word: Ada Holm, direct speech · passage 2',
    ],
    [
      'is right in full for a label with a title',
      'Karl Voss said "They all went home in May."',
      TALK,
      'Word for word: Dr Voss, direct speech · passage 4',
    ],
    [
      'is somebody else’s',
      'Tom Reed said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word, but not the words of Tom Reed: Ada Holm, direct speech · passage 2',
    ],
    [
      'is a namesake’s',
      'Tom Holm said "Twelve ships are left in the harbour."',
      TALK,
      'Word for word, but not the words of Tom Holm: Ada Holm, direct speech · passage 2',
    ],
    [
      'is who was asked',
      'Holm said "How many ships are left?"',
      TALK,
      'Word for word, but not the words of Holm: The Post, direct speech · passage 1',
    ],
    [
      'may be who has a role',
      'Tom Reed said "That is enough for today."',
      TALK,
      'Word for word, but the text does not make clear who Chair is: Chair, direct speech · passage 5',
    ],
    [
      'is not borne out where nothing is recognised',
      'Holm said "Twelve ships are left in the harbour, I think."',
      UNREAD,
      'Word for word, but the text does not make clear who speaks: speaker unclear · passage 1',
    ],
    [
      'is not borne out, whoever it is',
      'Barack Obama said "They all went home in May."',
      UNREAD,
      'Word for word, but the text does not make clear who speaks: speaker unclear · passage 2',
    ],
    [
      'is denied for what is reported',
      'Holm said "The crew went home in May"',
      ARTICLE,
      'Word for word, but not the words of Holm: The Post, the reporter’s paraphrase · passage 2',
    ],
    [
      'is not borne out for what is reported, where no speaker is given',
      'Holm said "The crew went home in May"',
      ARTICLE.replace('speaker: Ada Holm\n', ''),
      'Word for word, but the text does not make clear who speaks: The Post, the text’s own words · passage 2',
    ],
    [
      'is nobody’s where none is',
      'They all went home in May.',
      UNREAD,
      'Word for word: speaker unclear · passage 2',
    ],
    [
      'is a pronoun',
      'She said "Twelve ships are left in the harbour, I think."',
      UNREAD,
      'Word for word: speaker unclear · passage 1',
    ],
    [
      'is right for words with another mark at the end',
      'Holm said "Twelve ships are left in the harbour!"',
      TALK,
      'Not word for word: 1 difference from passage 2',
    ],
  ])('%s', async (_, claim, text, headline) => {
    expect(await verify(claim, text)).toBe(headline);
  });
});

test('a signature is no part of the quotation, though the next paragraph begins with that name', async () => {
  const story = `${FRONT}— It would not be moved, he said.\n\nNuala looked at the harbour for a while.`;
  expect(await verify('“It would not be moved, he said.” — Nuala', story)).toMatch(
    /does not make clear who speaks|not the words of Nuala/u,
  );
});

test('a piece of another document is named as such', async () => {
  const mill = 'The mill burned down in the spring of 1930.';
  const files = [TALK, mill].map((text, i) => ({ file: `${i}.md`, text }));
  const verifier = await buildVerifier((await parseCorpus(files)).passages);
  const claim = 'Twelve ships are left in the harbour. The mill burned down in the spring.';
  const [quotation] = verifyQuotations(claim, verifier).quotations;
  expect(quotation && report([{ verified: quotation }]).groups.map(({ title }) => title)).toEqual([
    'Piece 1',
    'Piece 2: from another document',
  ]);
});

describe('a heading is found', () => {
  const text = `${FRONT}## The minister resigns over the money\n\n## On the harbour\n\nTwelve ships are left.\n\n## “Twelve ships are left”, says Holm\n\n## The end of it all`;
  test.each([
    ['above its text', 'On the harbour', 'Word for word: a heading, nobody’s speech · passage 2'],
    [
      'without any text below it',
      'The minister resigns over the money',
      'Word for word: a heading, nobody’s speech · passage 1',
    ],
    [
      'at the end of the document',
      'The end of it all',
      'Word for word: a heading, nobody’s speech · passage 4',
    ],
    [
      'as a whole, though it quotes somebody',
      '“Twelve ships are left”, says Holm',
      'Word for word: a heading, nobody’s speech · passage 3',
    ],
  ])('%s', async (_, claim, headline) => {
    expect(await verify(claim, text)).toBe(headline);
  });
});

test('a number in figures for words before a comma is told as just that', async () => {
  const text = `${FRONT}The Post: How many?\n\nHolm: Twenty-five, and I counted each one.`;
  const [quotation] = verifyQuotations(
    '"25, and I counted each one."',
    await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages),
  ).quotations;
  const { lines } = report([{ verified: quotation as NonNullable<typeof quotation> }]);
  expect(lines[0]).toBe(
    'The same number, written differently: “25” for “Twenty-five”, in “25, and I counted each…”',
  );
});

describe('a number', () => {
  const text = `${FRONT}"Twenty-five percent of crews quit, and a hundred and twenty boats sank on the twenty-sixth of the fifth month," Holm said.`;
  test.each([
    [
      'in figures for words is told as just that',
      '25 percent of crews quit',
      'The same number, written differently: “25” for “Twenty-five”, in “25 percent of crews quit”',
    ],
    [
      'of another value too',
      '35 percent of crews quit, and a hundred',
      'A number changed: “35” for “Twenty-five”, in “35 percent of crews quit,…”',
    ],
    [
      'of an order is told as just that',
      'boats sank on the 26th of the fifth',
      'The same number, written differently: “26th” for “twenty-sixth”, in “boats sank on the 26th of the fifth”',
    ],
    [
      'for one of an order is another',
      'boats sank on the twenty-sixth of the five month',
      'A number changed: “five” for “fifth”, in “…the twenty-sixth of the five month”',
    ],
  ])('%s', async (_, claim, line) => {
    const verifier = await buildVerifier((await parseCorpus([{ file: 'a.md', text }])).passages);
    const [quotation] = verifyQuotations(claim, verifier).quotations;
    expect(quotation && report([{ verified: quotation }]).lines).toEqual([line]);
  });
});

describe('a report', () => {
  const text = `${FRONT}## The harbour\n\n"The harbour was not closed in 1921, whatever people say. Boats came and went," Holm said.\n\n© A picture of boats at the quay.\n\n"By the winter I had sold both of my boats," Holm said. "Boats came and went."\n\n"The mill burned down one night in the spring of 1930, and nobody rebuilt it in stone," Holm said.`;
  const NEAREST = 'Nearest passage, perhaps about something else';

  /** What is said of all quotations of a claim, with the words of each group in `<>` where they are in bold. */
  async function tell(claim: string) {
    const { passages } = await parseCorpus([{ file: 'a.md', text }]);
    const { quotations } = verifyQuotations(claim, await buildVerifier(passages));
    const [passage] = passages;
    const nearest = passage && { passage, ranges: [{ start: 1, end: 12 }], marks: [] };
    const { outcome, headline, lines, groups } = report(
      quotations.map((verified) => ({ verified, nearest })),
    );
    const shown = groups.map(({ title = '', quotations }) => [
      title,
      ...quotations.map(({ passage, ranges, marks }) =>
        partsOf({ passage, ranges, marks })
          .map((part) => {
            if (part.kind === 'cut') return '…';
            const words = passage.text.slice(part.range.start, part.range.end);
            return part.kind === 'mark' ? `<${words}>` : words;
          })
          .join(''),
      ),
    ]);
    return [outcome, headline, ...lines, ...shown];
  }

  test.each<[string, string, unknown[]]>([
    [
      'words that stand in two places',
      'boats came and went',
      [
        'answered',
        'Word for word: Ada Holm, direct speech · passage 1',
        'The same words are also in 1 other place.',
        ['', '<Boats came and went>," Holm said.'],
      ],
    ],
    [
      'words altered in two places, the graver behind',
      'The haven was closed in 1921, whatever people say',
      [
        'answered',
        'Not word for word: 2 differences from passage 1',
        'A negation dropped: “not”, in “The haven was closed in 1921, whatever…”',
        'Words changed: “haven” for “harbour”, in “The haven was closed in 1921,…”',
        ['The text has', '"The <harbour> was <not> closed in 1921, whatever people say.'],
      ],
    ],
    [
      'words of two passages, past a caption',
      'whatever people say. Boats came and went," Holm said. By the winter I had sold',
      [
        'answered',
        'Word for word: Ada Holm, direct speech; words outside the quotation marks are the reporter’s; Ada Holm, direct speech · passage 1 and passage 2',
        [
          '',
          '"The harbour was not closed in 1921, <whatever people say. Boats came and went," Holm said.>',
          '<"By the winter I had sold> both of my boats," Holm said.',
        ],
      ],
    ],
    [
      'a caption',
      'a picture of boats at the quay',
      [
        'answered',
        'Word for word: picture caption, nobody’s speech · a caption',
        ['', '© <A picture of boats at the quay>.'],
      ],
    ],
    [
      'what an ellipsis leaves out',
      'The harbour was … closed in 1921',
      [
        'answered',
        'Word for word: Ada Holm, direct speech · passage 1',
        'The ellipsis leaves out 1 word, a negation among them.',
        ['', '"<The harbour was> not <closed in 1921>, whatever people say.'],
        ['Left out at the ellipsis', '"The harbour was <not> closed in 1921, whatever people say.'],
      ],
    ],
    [
      'a word dropped',
      'The mill burned down one night in spring of 1930, and nobody rebuilt it in stone',
      [
        'answered',
        'Not word for word: 1 difference from passage 3',
        'Words dropped: “the”, in “…burned down one night in spring of 1930, and…”',
        [
          'The text has',
          '"The mill burned down one night in <the> spring of 1930, and nobody rebuilt it in stone," Holm said.',
        ],
      ],
    ],
    [
      'words on two lines',
      'the mill burned down\none night in the spring of 1931',
      [
        'answered',
        'Not word for word: 1 difference from passage 3',
        'A number changed: “1931” for “1930”, in “…in the spring of 1931”',
        [
          'The text has',
          '"The mill burned down one night in the spring of <1930>, and nobody rebuilt it in stone," Holm said.',
        ],
      ],
    ],
    [
      'words added on another line',
      'By the winter I had sold both of my boats\nTom Reed',
      [
        'answered',
        'Not word for word: 1 difference from passage 2',
        'A name added: “Tom Reed”, in “…both of my boats Tom Reed”',
        ['The text has', '"By the winter I had sold both of my boats," Holm said.'],
      ],
    ],
    [
      'words of three passages',
      'Boats came and went," Holm said. "By the winter I had sold both of my boats," Holm said. "Boats came and went." "The mill burned down',
      [
        'answered',
        'Word for word: Ada Holm, direct speech; words outside the quotation marks are the reporter’s; Ada Holm, direct speech · passage 1, passage 2 and passage 3',
        [
          '',
          '<Boats came and went," Holm said.>',
          '<"By the winter I had sold both of my boats," Holm said. "Boats came and went.">',
          '<"The mill burned down> one night in the spring of 1930, and nobody rebuilt it in stone," Holm said.',
        ],
      ],
    ],
    [
      'a long quotation among others, and a negation left out',
      '"The mill burned down one night in the spring of 1930, and nobody rebuilt it in stone, as I say to all who ask me" and "the harbour was … closed in 1921"',
      [
        'answered',
        'Not word for word: 1 of 2 quotations',
        '1. “The mill burned down one night in the … as I say to all who ask me”: Not word for word: 1 difference from passage 3',
        'Words added: “as I say to all who ask me”, in “…rebuilt it in stone, as I say to all who ask me”',
        '2. “the harbour was … closed in 1921”: Word for word: Ada Holm, direct speech · passage 1',
        'The ellipsis leaves out 1 word, a negation among them.',
        [
          'Quotation 1: The text has',
          '"The mill burned down one night in the spring of 1930, and nobody rebuilt it in stone," Holm said.',
        ],
        ['Quotation 2', '"<The harbour was> not <closed in 1921>, whatever people say.'],
        [
          'Quotation 2: Left out at the ellipsis',
          '"The harbour was <not> closed in 1921, whatever people say.',
        ],
      ],
    ],
    [
      'somebody else’s words, altered',
      'Tom Reed said "the mill burned down one night in the spring of 1931"',
      [
        'answered',
        'Not word for word: 1 difference from passage 3',
        'And not the words of Tom Reed: Ada Holm, direct speech.',
        'A number changed: “1931” for “1930”, in “…in the spring of 1931”',
        [
          'The text has',
          '"The mill burned down one night in the spring of <1930>, and nobody rebuilt it in stone," Holm said.',
        ],
      ],
    ],
    [
      'pieces in another order',
      'The mill burned down one night in the spring. The harbour was not closed in 1921',
      [
        'answered',
        'Stitched together: 2 pieces from different places',
        [
          'Piece 1',
          '"<The mill burned down one night in the spring> of 1930, and nobody rebuilt it in stone," Holm said.',
        ],
        ['Piece 2: 2 passages back', '"<The harbour was not closed in 1921>, whatever people say.'],
      ],
    ],
    [
      'pieces of which one leaves words out',
      'The harbour was … closed in 1921, whatever people say. The mill burned down one night in the spring',
      [
        'answered',
        'Stitched together: 2 pieces from different places',
        'The ellipsis leaves out 1 word, a negation among them.',
        ['Piece 1', '"<The harbour was> not <closed in 1921, whatever people say>.'],
        [
          'Piece 2: 2 passages further on',
          '"<The mill burned down one night in the spring> of 1930, and nobody rebuilt it in stone," Holm said.',
        ],
      ],
    ],
    [
      'pieces of one passage',
      'Boats came and went. The harbour was not closed in 1921',
      [
        'answered',
        'Stitched together: 2 pieces from different places',
        ['Piece 1', '<Boats came and went>," Holm said.'],
        ['Piece 2: back', '"<The harbour was not closed in 1921>, whatever people say.'],
      ],
    ],
    [
      'words that are not in the text',
      'The quick brown fox jumps over the lazy dog',
      ['silent', 'Not in the text', [NEAREST, '…The harbour…']],
    ],
    [
      'few words that are not in the text',
      'a quick fox',
      [
        'silent',
        'Not in the text',
        'A text this short can only be searched for exactly as written.',
        [NEAREST, '…The harbour…'],
      ],
    ],
    [
      'several quotations that are all word for word',
      '"boats came and went" and "in the spring of 1930" and "nobody rebuilt it in stone"',
      [
        'answered',
        'Word for word: 3 of 3 quotations',
        '1. “boats came and went”: Word for word: Ada Holm, direct speech · passage 1',
        'The same words are also in 1 other place.',
        '2. “in the spring of 1930”: Word for word: Ada Holm, direct speech · passage 3',
        '3. “nobody rebuilt it in stone”: Word for word: Ada Holm, direct speech · passage 3',
        ['Quotation 1', '<Boats came and went>," Holm said.'],
        [
          'Quotation 2',
          '"The mill burned down one night <in the spring of 1930>, and nobody rebuilt it in stone," Holm said.',
        ],
        [
          'Quotation 3',
          '"The mill burned down one night in the spring of 1930, and <nobody rebuilt it in stone>," Holm said.',
        ],
      ],
    ],
    [
      'quotations of which one is not in the text',
      '"in the spring of 1930" and "the quick brown fox jumps"',
      [
        'answered',
        'Not in the text: 1 of 2 quotations',
        '1. “in the spring of 1930”: Word for word: Ada Holm, direct speech · passage 3',
        '2. “the quick brown fox jumps”: Not in the text',
        [
          'Quotation 1',
          '"The mill burned down one night <in the spring of 1930>, and nobody rebuilt it in stone," Holm said.',
        ],
        [`Quotation 2: ${NEAREST}`, '…The harbour…'],
      ],
    ],
    [
      'quotations that both are not in the text',
      '"the quick brown fox jumps" and "over the lazy dog today"',
      [
        'silent',
        'Not in the text: 2 of 2 quotations',
        '1. “the quick brown fox jumps”: Not in the text',
        '2. “over the lazy dog today”: Not in the text',
        [`Quotation 1: ${NEAREST}`, '…The harbour…'],
        [`Quotation 2: ${NEAREST}`, '…The harbour…'],
      ],
    ],
  ])('of %s', async (_, claim, expected) => {
    expect(await tell(claim)).toEqual(expected);
  });

  test('names eight differences and counts the rest', async () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    const said = words.replaceAll(' ', ' and then she came to ');
    const { passages } = await parseCorpus([{ file: 'a.md', text: `${said}.` }]);
    const claim = said.replaceAll('then she', 'then Bo');
    const [quotation] = verifyQuotations(claim, await buildVerifier(passages)).quotations;
    const lines = quotation ? report([{ verified: quotation }]).lines : [];
    expect(lines.length).toBe(9);
    expect(lines[0]).toBe('A name changed: “Bo” for “she”, in “one and then Bo came to two and…”');
    expect(lines[8]).toBe('and 3 more differences');
  });

  describe('of many passages or differences is cut to what a message holds', () => {
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const said = numbers.map((number) => `Boat ${number} was sold to a farmer and never came back.`);
    const setUp = parseCorpus([{ file: 'a.md', text: said.join('\n\n') }]).then(({ passages }) =>
      buildVerifier(passages),
    );
    const reportOn = async (claim: string) =>
      report(verifyQuotations(claim, await setUp).quotations.map((verified) => ({ verified })));

    test.each([
      ['six', [said.slice(0, 6)], [6], []],
      ['seven', [said.slice(0, 7)], [6], ['Of 7 quotations, 6 are shown.']],
      ['twice four', [said.slice(0, 4), said.slice(4)], [3, 3], ['Of 8 quotations, 6 are shown.']],
      ['one and six', [said.slice(0, 1), said.slice(2)], [1, 5], ['Of 7 quotations, 6 are shown.']],
    ])('%s passages', async (_, quoted, shown, lines) => {
      const { groups, lines: told } = await reportOn(
        quoted.map((some) => `"${some.join(' ')}"`).join(' and '),
      );
      expect(groups.map(({ quotations }) => quotations.length)).toEqual(shown);
      expect(told.filter((line) => line.endsWith('are shown.'))).toEqual(lines);
    });

    test('several altered quotations', async () => {
      const altered = said.slice(0, 5).join(' ').replaceAll('farmer', 'sailor');
      const { headline, lines } = await reportOn(`"${altered}" and "${said[6]}"`);
      const change = 'Words changed: “sailor” for “farmer”, in “…was sold to a sailor and never came back.…”';
      expect([headline, ...lines]).toEqual([
        'Not word for word: 1 of 2 quotations',
        '1. “Boat one was sold to a sailor and … sold to a sailor and never came back.”: Not word for word: 5 differences from passage 1, passage 2, passage 3, passage 4 and passage 5',
        ...Array.from({ length: 4 }, () => change),
        '2. “Boat seven was sold to a farmer and never came back.”: Word for word: speaker unclear · passage 7',
      ]);
    });
  });
});

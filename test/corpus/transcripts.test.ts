/** Transcripts as different hands print them, each with a trap; the people in them are invented. */
import { describe, expect, test } from 'vitest';
import { FRONT, read, speechOf, texts, voices } from './reading.ts';

const NOBODY = '---\ntitle: A talk\n---\n\n';

describe('a transcript is read with', () => {
  test.each([
    [
      'names in capitals, a stop and a gap (a central bank’s press conference)',
      'CHAIR HOLM.  Good afternoon. I am brief.\n\nThe economy has slowed.\n\nTOM REED.  Will you cut rates?\n\nCHAIR HOLM.  We will do what is needed.\n\nTOM REED.  When?\n\nCHAIR HOLM.  In May.',
      [
        'CHAIR HOLM: Good afternoon. I am brief.',
        'CHAIR HOLM: The economy has slowed.',
        'TOM REED: Will you cut rates?',
        'CHAIR HOLM: We will do what is needed.',
        'TOM REED: When?',
        'CHAIR HOLM: In May.',
      ],
    ],
    [
      'a seat and a party in brackets (a parliament’s report)',
      '**Mary Hollis (Rivers) (Con):** I beg to move.\n\n**Mr Speaker:** Order.\n\n**Adam Pike (Dale) (Lab):** Will she give way?\n\n**Mary Hollis:** I will not.\n\n**Hon. Members:** Oh!\n\n**Mr Speaker:** Order.',
      [
        'Mary Hollis: I beg to move.',
        'Mr Speaker: Order.',
        'Adam Pike: Will she give way?',
        'Mary Hollis: I will not.',
        'Hon. Members: Oh!',
        'Mr Speaker: Order.',
      ],
    ],
    [
      'times that are links (a transcription service)',
      'Anna Berg ([00:22](https://a.example/22)):\n\nGood afternoon.\n\nTom Reed ([00:26](https://a.example/26)):\n\nIt is cold.\n\nAnna Berg ([00:31](https://a.example/31)):\n\nIt is.',
      ['Anna Berg: Good afternoon.', 'Tom Reed: It is cold.', 'Anna Berg: It is.'],
    ],
    [
      'a table of times, speakers and words',
      '| Time | Speaker | Text |\n|---|---|---|\n| 00:01 | Anna Berg | Welcome. |\n| 00:05 | Tom Reed | Thank you. |\n| 00:09 | Anna Berg | How are the boats? |',
      [
        'unclear: Time Speaker Text',
        'Anna Berg: Welcome.',
        'Tom Reed: Thank you.',
        'Anna Berg: How are the boats?',
      ],
    ],
    [
      'several turns in a paragraph',
      'ANNA BERG: Welcome. TOM REED: Thank you.\n\nBERG: Is it open? REED: It is. BERG: Since when?\n\nREED: Since May.',
      [
        'ANNA BERG: Welcome.',
        'TOM REED: Thank you.',
        'ANNA BERG: Is it open?',
        'TOM REED: It is.',
        'ANNA BERG: Since when?',
        'TOM REED: Since May.',
      ],
    ],
    [
      'an answer behind a dash in the line of its question',
      'Q: Is it open? — ADA HOLM, harbour master: It is.\n\nQ: Since when? — ADA HOLM: Since May.\n\nQ: Why? — Tom Reed, engineer: Ask her.',
      [
        'the interviewer: Is it open?',
        'ADA HOLM: It is.',
        'the interviewer: Since when?',
        'ADA HOLM: Since May.',
        'the interviewer: Why?',
        'Tom Reed: Ask her.',
      ],
    ],
    [
      'residents whom only brackets tell apart',
      'RESIDENT (in green): Is it open?\n\nHOLM: It is.\n\nRESIDENT (Mr Cobb): Since when?\n\nHOLM: Since May.\n\nRESIDENT: Why?',
      [
        'RESIDENT (in green): Is it open?',
        'HOLM: It is.',
        'RESIDENT (Mr Cobb): Since when?',
        'HOLM: Since May.',
        'RESIDENT: Why?',
      ],
    ],
    [
      'who speaks once',
      'Anna Berg: Welcome.\n\nAudience: Good afternoon.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\nTom Reed: It is.\n\nKarl Voss: It is not.',
      [
        'Anna Berg: Welcome.',
        'Audience: Good afternoon.',
        'Tom Reed: Thank you.',
        'Anna Berg: Is it open?',
        'Tom Reed: It is.',
        'Karl Voss: It is not.',
      ],
    ],
    [
      'notes in brackets that nobody says',
      'Anna Berg: Welcome.\n\n(Laughter.)\n\nTom Reed: Thank you.\n\n[Applause]\n\nAnna Berg: Is it open?\n\nTom Reed: It is.',
      ['Anna Berg: Welcome.', 'Tom Reed: Thank you.', 'Anna Berg: Is it open?', 'Tom Reed: It is.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await voices(body, 'md', NOBODY)).toEqual(expected);
  });
});

describe('nobody is given words that may be somebody else’s:', () => {
  test.each([
    [
      'behind a heading without a label',
      'Anna Berg: Welcome.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\n## Links\n\nA list of links.',
      'unclear: A list of links.',
    ],
    [
      'behind what only looks like a label',
      'Anna Berg: Welcome.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\nVoss: It is not.',
      'unclear: It is not.',
    ],
    [
      'behind a rule without a label',
      'Anna Berg: Welcome.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\n***\n\nA list of links.',
      'unclear: A list of links.',
    ],
    [
      'in a line about the text',
      'Anna Berg: Welcome.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\nThis interview has been edited for length.',
      'unclear: This interview has been edited for length.',
    ],
    [
      'in a paragraph in italics of its own',
      'Anna Berg: Welcome.\n\nTom Reed: Thank you.\n\nAnna Berg: Is it open?\n\n*The two look at the sea.*\n\nTom Reed: It is.',
      'unclear: The two look at the sea.',
    ],
    [
      'behind a question that another should answer',
      'Interviewer: Is it open?\n\nThe guide gives them sticks.\n\nTom Reed: It is.\n\nInterviewer: Good.',
      'unclear: The guide gives them sticks.',
    ],
    [
      'behind a statement in bold',
      '**The Post: It is open.**\n\nIt is not.\n\nAda Holm: It is.\n\n**The Post: Good.**\n\nAda Holm: Yes.',
      'unclear: It is not.',
    ],
    [
      'in bold behind a statement in bold, but by whoever makes it',
      '**The Post: It is open.**\n\n**It is.**\n\nAda Holm: It is.\n\n**The Post: Good.**\n\nAda Holm: Yes.',
      'The Post: It is.',
    ],
    [
      'behind the questions of a name, if nobody else has one',
      'Tom Reed: Is it open?\n\nIt is. I opened it.\n\nTom Reed: Since when?\n\nSince May.\n\nTom Reed: And now?',
      'unclear: It is. I opened it.',
    ],
    [
      'behind the only name, but by whoever has it',
      'Ada Holm: It is open.\n\nThe quay is new.\n\nAda Holm: Good.\n\nAda Holm: We left.',
      'Ada Holm: The quay is new.',
    ],
    [
      'behind questions with labels, but by whoever answers, though something else looks like a label',
      'Q: Is it open?\n\nIt is. I opened it.\n\nQ: Since when?\n\nSince May.\n\nVoss: no.\n\nQ: And now?',
      'Ada Holm: It is. I opened it.',
    ],
    [
      'behind what somebody with labels asks for, but by whoever answers',
      'Q: Tell me.\n\nIt is open. I opened it.\n\nQ: Since when?\n\nSince May.\n\nQ: And now?',
      'Ada Holm: It is open. I opened it.',
    ],
    [
      'by a name behind a title inside a line',
      'Anna Berg: Welcome.\n\nTom Reed: I met Dr. Anna Berg: she was early.\n\nAnna Berg: Was she?',
      'Tom Reed: I met Dr. Anna Berg: she was early.',
    ],
    [
      'by words in capitals that open speech',
      'ADA HOLM: WE LEFT.\n\nTOM REED: WHY?\n\nGOOD QUESTION: WE WERE COLD.\n\nADA HOLM: WE WERE.',
      'unclear: WE WERE COLD.',
    ],
    [
      'by a word at the start of a line that goes on',
      'MS. HOLM: I went to the harbour that day with one word in my\nhead: it was cold.\n\nMR. REED: And?\n\nMS. HOLM: I left.',
      'Ada Holm: I went to the harbour that day with one word in my head: it was cold.',
    ],
    [
      'behind a heading below a label',
      '**Anna Berg:** Is it open?\n\n**Tom Reed:**\n\n## The harbour\n\nWe left.\n\n**Anna Berg:** Why?',
      'unclear: We left.',
    ],
    [
      'behind a heading with a label',
      '## The Post: Is it open?\n\n## Ada Holm: It is.\n\n## The Post: And now?\n\nWe left.\n\n## Ada Holm: Yes.',
      'unclear: We left.',
    ],
    [
      'behind terms that are explained',
      'We sank.\n\nCrane: what lifts.\n\nWe rose.\n\nCrane: what falls.\n\nQ: Is it open?\n\nWe left.',
      'unclear: We rose.',
    ],
    [
      'by a label that is no name',
      'Anna Berg: What did she say?\n\nMe: Nothing.\n\nAnna Berg: Nothing?\n\nMe: No.',
      '?: Nothing.',
    ],
    [
      'by a label of two',
      'Kim: Welcome.\n\nLou: Thank you.\n\nKim: Good night.\n\nKim & Lou: Good night!',
      'Kim: Good night.',
    ],
    [
      'by a role, for one with a number',
      'Caller: Is it open?\n\nCaller 2: It is.\n\nCaller: Since when?\n\nCaller 2: Since May.',
      'Caller: Is it open?',
    ],
    [
      'by the outlet, for one of its name',
      'The Post: Is it open?\n\nAnna Post: It is.\n\nThe Post: Since when?\n\nAnna Post: Since May.',
      'The Post: Is it open?',
    ],
    [
      'with namesakes',
      'Mr. Holm: Welcome.\n\nMs. Holm: Thank you.\n\nMr. Holm: Is it open?\n\nMs. Holm: It is.',
      'Mr. Holm: Is it open?',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await voices(body)).toContainEqual(expected);
  });

  test('a person written about, below questions in bold', async () => {
    const body =
      'Ada Holm has run the harbour for ten years.\n\n**What has changed?**\n\nWe had a hundred boats.\n\n**Are you tired?**\n\nNo.\n\n*Interview: Tom Reed*\n\nAda Holm, 52, was born in Bergen.';
    expect(await voices(body)).toEqual([
      'unclear: Ada Holm has run the harbour for ten years.',
      'Tom Reed: What has changed?',
      'Ada Holm: We had a hundred boats.',
      'Tom Reed: Are you tired?',
      'Ada Holm: No.',
      'unclear: Interview: Tom Reed',
      'unclear: Ada Holm, 52, was born in Bergen.',
    ]);
  });
});

describe('between labels', () => {
  const labelled = (...between: string[]) =>
    [
      'The Post: Is it deep?',
      'Ada Holm: Very. It freezes.',
      ...between,
      'The Post: And now?',
      'Ada Holm: No.',
    ].join('\n\n');

  test.each([
    [
      'the reporter’s words about us',
      ['Holm led us to the quay. Our boots squeaked.', 'We sat down.'],
      [true, true],
    ],
    [
      'words about us in a text that narrates',
      ['The wind turned on us.', 'Holm hands us bread.'],
      [true, true],
    ],
    ['words about her of whom nobody has told', ['A bell rang and she was gone.'], [true]],
    [
      'a quotation of somebody of whom only the reporter has told',
      ['“It is,” the clerk told us.', '“I know,” the clerk said.'],
      [true, true],
    ],
    ['words about somebody of whom she has told', ['A boy fell in.', 'He never came back.'], [false, false]],
    [
      'words about us in a text that does not narrate',
      ['We skate on it.', 'The boats lie still.'],
      [false, false],
    ],
  ])('%s are hers only where nothing else shows', async (_, between, areDoubtful) => {
    const found = await voices(labelled(...between));
    const expected = between.map((text, i) => `${areDoubtful[i] ? 'unclear' : 'Ada Holm'}: ${text}`);
    expect(found.slice(2, 2 + between.length)).toEqual(expected);
  });

  test('a heading that tells of her does not make the words below a reporter’s', async () => {
    const found = await voices(labelled('The boats lie still.', '## Holm leaves the board'));
    expect(found[2]).toBe('Ada Holm: The boats lie still.');
  });

  test('an answer of three words may be about another whom the question names', async () => {
    const body =
      '**Will Voss stay?**\n\nHe will.\n\n**Is his wife with him?**\n\nShe is. I asked her.\n\n**Are you glad?**\n\nI am.';
    expect((await voices(body)).filter((voice) => voice.startsWith('Ada'))).toEqual([
      'Ada Holm: He will.',
      'Ada Holm: She is. I asked her.',
      'Ada Holm: I am.',
    ]);
  });
});

test('short answers below questions in bold are whose the front matter says, and otherwise nobody’s', async () => {
  const body = '**Where are you?**\n\nIn Bergen.\n\n**Who knows?**\n\nThe town.\n\n**And?**\n\nIn May.';
  expect(await voices(body)).toContain('Ada Holm: In Bergen.');
  expect(await voices(body, 'md', '---\ntitle: A day\n---\n\n')).toContain('unclear: In Bergen.');
});

describe('questions in bold are nobody’s above', () => {
  test.each([
    ['answers of a report', '“We open in May,” said Voss.', '“I know,” Reed said.', '“You may go.”'],
    ['statements in bold', '**We know.**', '**You do.**\n\n**I do.**', '**We all do.**\n\nWe know it.'],
  ])('%s', async (_, first, second, third) => {
    const body = `I met her.\n\n**Where are you?**\n\n${first}\n\n## What we saw\n\n**Who knows?**\n\n${second}\n\n**And?**\n\n${third}`;
    expect((await voices(body)).filter((voice) => voice.startsWith('Ada Holm'))).toEqual([]);
  });
});

describe('below questions in bold', () => {
  test.each([
    ['answers with words in bold are hers', 'We opened **the old** and **the new** one.', 'Ada Holm'],
    ['what looks like a label is nobody’s', 'Voss: I opened it.', 'unclear'],
    ['what is behind a heading is nobody’s', '## Links\n\nWe have more of them.', 'unclear'],
    ['what is behind a rule is nobody’s', 'I do.\n\n***\n\nWe have more of them.', 'unclear'],
    ['what is behind a box is hers again', '> The harbour opened in 1990.\n\nWe know.', 'Ada Holm'],
    ['a box is nobody’s', 'I do.\n\n> The harbour opened in 1990.', 'unclear'],
  ])('%s', async (_, answer, who) => {
    const body = `**Who opened it?**\n\nI did, **in May**, yes.\n\n**And now?**\n\n${answer}\n\n**And then?**\n\nNothing.`;
    const text = answer
      .split('\n\n')
      .at(-1)
      ?.replace(/^> |\*\*/gu, '');
    expect(await voices(body)).toContainEqual(`${who}: ${text}`);
  });
});

test('an answer on the line of its question may stand close behind it, and a rule below it has no words', async () => {
  const body = '<p><b>Who opened it?</b>I did.</p><hr><p><b>And now?</b> I rest.</p>';
  expect(await texts(body)).toEqual(['Who opened it?I did.', 'And now? I rest.']);
  expect(await voices(body)).toEqual([
    '?: Who opened it?',
    'Ada Holm: I did.',
    '?: And now?',
    'Ada Holm: I rest.',
  ]);
});

test.each([
  ['is all by its speaker', FRONT, 'Ada Holm: The harbour is closed.'],
  ['whose speaker nobody names is nobody’s', NOBODY, 'unclear: The harbour is closed.'],
])('a text without labels that the front matter calls a transcript %s', async (_, front, expected) => {
  const transcript = front.replace('title', 'format: transcript\ntitle');
  const found = await voices('The harbour is closed.\n\nI closed it.', 'md', transcript);
  expect(found[0]).toBe(expected);
});

test('a speech under a heading that says so begins where somebody speaks', async () => {
  expect(
    await voices('# Remarks by Ada Holm\n\nBergen, 2 May\n\nI closed it. It was cold.\n\nGood night.'),
  ).toEqual(['unclear: Bergen, 2 May', 'Ada Holm: I closed it. It was cold.', 'Ada Holm: Good night.']);
});

describe('beside quotations, the words of a report are the reporter’s', () => {
  const report = (...more: string[]) =>
    ['“We left,” Holm said.', '“It was cold,” Holm said.', ...more, 'It rained in May.'].join('\n\n');

  test('if nothing looks like a turn', async () => {
    expect(await voices(report())).toContainEqual('narration: It rained in May.');
  });

  test.each([
    ['datelines', 'BERGEN — It was cold.', 'OSLO — It was colder.'],
    [
      'sentences with a colon',
      'The Mayor of Bergen had two: one sank.',
      'The Mayor of Oslo had none: all sank.',
    ],
    ['a colon behind a sentence', 'It sank. Cause of Death: cold.', 'All left. Cause of Delay: ice.'],
    ['words in bold', '**Boats** were cold.', 'All were **cold.**'],
    ['a gap behind a word', 'Bergen  was cold.', 'Oslo  was colder.'],
    ['a rule', '***', 'It was cold.'],
  ])('even if it has %s', async (_, first, second) => {
    expect(await voices(report(first, '“All left,” Holm said.', second))).toContainEqual(
      'narration: It rained in May.',
    );
  });

  test.each([
    ['three quotations of eleven paragraphs', '“All left,” Holm said.', FRONT, 'narration'],
    ['a paraphrase among eleven paragraphs', 'All left. Holm said that it sank.', FRONT, 'narration'],
    ['two quotations of eleven paragraphs', 'It sank.', FRONT, 'unclear'],
    ['quotations of nobody who is interviewed', '“All left,” Holm said.', NOBODY, 'narration'],
    [
      'quotations of another',
      '“All left,” Voss said.',
      FRONT.replace('speaker: Ada Holm', 'speaker: Ines Moreau'),
      'unclear',
    ],
  ])('if enough of them are quotations of whoever is interviewed: %s', async (_, third, front, voice) => {
    const rain = Array.from({ length: 7 }, () => 'It rained.');
    expect(await voices(report(third, ...rain), 'md', front)).toContainEqual(`${voice}: It rained in May.`);
  });

  test.each([
    [3, 'narration'],
    [2, 'unclear'],
  ])('if %i of them are paraphrases, and nobody is interviewed', async (count, voice) => {
    const body = Array.from({ length: count }, () => 'Holm said that it sank.').join('\n\n');
    expect((await voices(body, 'md', NOBODY))[0]).toBe(`${voice}: Holm said that it sank.`);
  });

  test.each([
    ['a quotation', '“We left,” Holm said.', 'narration'],
    ['a phrase', 'Holm told me of “the flood”.', 'unclear'],
    ['a title', 'The book is “We Left the Town”.', 'unclear'],
  ])('if one of them is a quotation, and nobody is interviewed: %s', async (_, first, voice) => {
    const found = await voices(`${first}\n\nIt rained.`, 'md', NOBODY);
    expect(found.at(-1)).toBe(`${voice}: It rained.`);
  });

  test.each([
    ['a question in bold', '**Is it open?**'],
    ['a quoted line', '> Is it open?'],
    ['a line with a dash', '— Is it open?'],
    ['a time', '00:12 It is open.'],
    ['turns', 'The Post: Is it open?\n\nHolm: It is.\n\nThe Post: Why?\n\nHolm: I ask.\n\n## May'],
    ['questions as headings', '## Is it open?\n\nWe left it open.\n\n## Who pays?\n\nI do.\n\n## May'],
  ])('but not if something does: %s', async (_, turn) => {
    const found = await voices(report(turn));
    expect(found).toContainEqual('unclear: It rained in May.');
    expect(found.filter((voice) => voice.startsWith('narration'))).toEqual([]);
  });

  test('but not in what the front matter calls a transcript', async () => {
    const front = FRONT.replace('outlet', 'format: transcript\noutlet');
    expect(await voices(report(), 'md', front)).toContainEqual('unclear: It rained in May.');
  });

  test('but not in subtitles', async () => {
    const found = await voices(
      `1\n00:00:01,000 --> 00:00:04,000\n${report().replaceAll('\n\n', ' ')}`,
      'srt',
    );
    expect(found.filter((voice) => voice.startsWith('narration'))).toEqual([]);
  });
});

describe('prose does not become a transcript because of', () => {
  test.each([
    ['a word and a colon', 'Note: it rained.\n\nThe harbour: it opened.\n\nNote: it closed.'],
    ['the fields of a report', 'Date: May\n\nPlace: Bergen\n\nSource: The Post\n\nDate: June'],
    ['datelines', 'BERGEN — The harbour opened.\n\nOSLO — The harbour closed.'],
    [
      'words in bold at the beginning',
      '**Boats** are fewer.\n\n**Ships** are more.\n\n**Ferries** are gone.',
    ],
    ['one name and a colon', 'Holm: a portrait.\n\nThe harbour opened.'],
    ['stage directions', '*[Laughs]* Is it open?\n\n*[Laughs]* I asked.\n\n*[Laughs]* Did you?'],
  ])('%s', async (_, body) => {
    const { passages } = await read(body);
    expect(passages.flatMap(speechOf)).toEqual([]);
  });
});

test('questions and answers are told apart, and an answer knows its question', async () => {
  const { passages } = await read(
    'The Post: Is it open?\n\nHolm: It is.\n\nSince May.\n\nThe Post: Thank you.',
  );
  expect(passages.map(({ turn }) => turn)).toEqual([
    { speaker: 'The Post', role: 'question' },
    { speaker: 'Ada Holm', role: 'answer', question: 'Is it open?' },
    { speaker: 'Ada Holm', role: 'answer', question: 'Is it open?' },
    { speaker: 'The Post', role: 'question' },
  ]);
  const panel = await read(
    'Anna Berg: Is it open?\n\nTom Reed: It is.\n\nAnna Berg: Good.\n\nTom Reed: Yes.',
    'md',
    FRONT,
  );
  expect(panel.passages.map(({ turn }) => turn?.role)).toEqual(['question', 'answer', 'other', 'other']);
});

test.each([
  [
    'nobody has asked her',
    'Ada Holm: It is open.\n\nReed: Good.\n\nAda Holm: Yes.',
    ['answer', 'other', 'answer'],
  ],
  [
    'she asks back',
    'The Post: Is it?\n\nHolm: Is it not?\n\nThe Post: It is.\n\nHolm: Yes.',
    ['question', 'answer to: Is it?', 'question', 'answer to: It is.'],
  ],
  [
    'a note is behind the question',
    'Anna Berg: Good.\n\nIs it?\n\n(Pause.)\n\nKarl Voss: Yes.\n\nAnna Berg: Ah.\n\nKarl Voss: Oh.',
    ['question', 'question', 'question', 'answer to: Is it?', 'other', 'other'],
  ],
  [
    'two ask',
    'The Post: Is it?\n\nReed: Since when?\n\nHolm: May.\n\nThe Post: And?\n\nReed: May?',
    ['question', 'question', 'answer to: Since when?', 'question', 'question'],
  ],
  [
    'questions are in bold',
    '**Is it?**\n\nI think so.\n\n**Since when?**\nWe opened in May.',
    ['question', 'answer to: Is it?', 'question', 'answer to: Since when?'],
  ],
  [
    'letters say so',
    'Q: It is.\n\nA: Yes.\n\nQ: Good.\n\nA: Yes.',
    ['question', 'answer to: It is.', 'question', 'answer to: Good.'],
  ],
  [
    'a list says who asks',
    'Interviewer: Tom Reed\n\n[00:01] Int: It is.\n\n[00:02] AH: Yes.\n\n[00:03] Int: Ah.\n\n[00:04] Reed: Good.',
    ['other', 'question', 'answer to: It is.', 'question', 'question'],
  ],
  [
    'a host asks again and again',
    'Reed: Is it?\n\nKim Lowe: It is.\n\nReed: Since when?\n\nKim Lowe: May, was it?\n\nReed: The ferry, then.\n\nKim Lowe: Late.',
    [
      'question',
      'answer to: Is it?',
      'question',
      'answer to: Since when?',
      'other',
      'answer to: The ferry, then.',
    ],
  ],
  [
    'nobody knows who speaks',
    'Me: I left.\n\nMum: Yes.\n\nMe: I did.\n\nMum: Yes.',
    ['other', 'other', 'other', 'other'],
  ],
])('who asks and who answers is found where %s', async (_, body, expected) => {
  const { passages } = await read(body);
  const roles = passages.map(({ turn }) =>
    turn?.question ? `${turn.role} to: ${turn.question}` : turn?.role,
  );
  expect(roles).toEqual(expected);
});

test.each([
  ['below an empty line', '\n\n'],
  ['on the next line', '\n'],
])('below names with offices, words %s are said by whoever has the name', async (_, between) => {
  const turn = (head: string, words: string) => `${head}${between}${words}`;
  const [holm, reed] = ['Ada Holm\nHarbour Master', 'Tom Reed\nChair of the Council'];
  const body = [turn(holm, 'We left in May.'), turn(reed, 'I did not.'), turn(holm, 'It was cold.')];
  expect(await voices(body.join('\n\n'))).toContain('Ada Holm: We left in May.');
});

test('a name as an answer leaves the other answers with whoever gave it', async () => {
  const found = await voices(
    'Tom Reed: Who was the pilot?\n\nKarl Voss: Ines Moreau\n\nTom Reed: And the cook?\n\nKarl Voss: I was.',
  );
  expect(found.slice(1)).toEqual(['Karl Voss: Ines Moreau', 'Tom Reed: And the cook?', 'Karl Voss: I was.']);
});

test('a time in bold does not make the words behind it a name in bold', async () => {
  const turns = ['Ada Holm: We left.', 'Tom Reed: Why?', 'Harbour Street, the old quay: nobody stayed.'];
  const body = turns.map((turn, i) => `**00:1${i}** ${turn}`);
  expect((await voices(body.join('\n\n'))).at(-1)).toBe('unclear: nobody stayed.');
});

test('an office in the next line belongs to a name alone, not to what somebody says', async () => {
  const found = await voices(
    'Ada Holm: We ask the\nChair of the Council\n\nTom Reed: Why?\n\nAda Holm: It was cold.',
  );
  expect(found[0]).toBe('Ada Holm: We ask the Chair of the Council');
});

test.each([
  ['a greeting', 'GOOD MORNING. TOM REED: Is it open?', 'Tom Reed: Is it open?'],
  ['a word in capitals that opens a sentence', 'FIRST: We were cold.', 'ADA HOLM: FIRST: We were cold.'],
])('%s before a colon is part of no name', async (_, line, expected) => {
  const turns = ['TOM REED: Why?', 'ADA HOLM: Two things.', line, 'TOM REED: I see.', 'ADA HOLM: Yes.'];
  expect((await voices(turns.join('\n\n'), 'md', NOBODY)).map((voice) => voice.toLowerCase())).toContain(
    expected.toLowerCase(),
  );
});

test('letters to the editor and their answers are nobody’s of the name `Dear`', async () => {
  const body = ['Dear Ada: My boat leaks. What can I do?', 'Dear Reader: I would sell it.'].join('\n\n');
  expect((await voices(`${body}\n\n${body}`, 'md', NOBODY)).join()).not.toMatch(/^Dear|,Dear/u);
});

test('a label alone asks nothing', async () => {
  const { passages } = await read('The Post: Is it?\n\nHolm: It is.\n\nThe Post:\n\nHolm: As I said.');
  expect(passages.map(({ turn }) => turn?.question)).toEqual([undefined, 'Is it?', undefined, undefined]);
});

test('with hundreds of names, none is taken for another', async () => {
  const others = Array.from({ length: 400 }, (_, i) => `<nick${i}> hello`);
  const found = await voices(['<Holm> hello', ...others, '<Holm> bye'].join('\n'), 'txt');
  expect(found.at(-1)).toBe('Holm: bye');
});

test('two labels of a kind are enough, if the front matter knows them', async () => {
  const body =
    '**The Post: Is it open?**\n\nAda Holm: It is.\n\n**The Post: For whom?**\n\nAda Holm: Everybody.';
  expect(await voices(body)).toEqual([
    'The Post: Is it open?',
    'Ada Holm: It is.',
    'The Post: For whom?',
    'Ada Holm: Everybody.',
  ]);
});

test('an hour in the lines above the first turn is no place in a recording', async () => {
  const { passages } = await read(
    'Date: 12 May\n\nTime: 14:00\n\nThe Post: Is it open?\n\nHolm [00:12]: It is.',
    'txt',
  );
  expect(passages.map(({ text, time }) => [text, time])).toEqual([
    ['Date: 12 May', undefined],
    ['Time: 14:00', undefined],
    ['The Post: Is it open?', undefined],
    ['Holm [00:12]: It is.', 12],
  ]);
});

test('the letters P and R are nobody’s in English, where they may be a participant and a researcher', async () => {
  const { passages } = await read('P. Did you go?\n\nR. No.\n\nP. And you?\n\nR. Nor I.');
  expect(passages.map(({ turn }) => turn?.speaker)).toEqual([undefined, undefined, undefined, undefined]);
});

test('the host’s only word at the beginning is not an entry in a list of those who take part', async () => {
  const found = await voices(
    'Host: Welcome.\n\nAda Holm: Thank you.\n\nHost: Is it open?\n\nAda Holm: It is.',
  );
  expect(found).toEqual(['Host: Welcome.', 'Ada Holm: Thank you.', 'Host: Is it open?', 'Ada Holm: It is.']);
});

describe('of a list of those who take part', () => {
  const turns = '\n\nHost: Is it open?\n\nAda Holm: It is.\n\nHost: Good.\n\nAda Holm: Yes.';

  test.each([
    ['a name of one word is no speech', 'Interviewer: Reed', 'unclear: Reed', 'Host: Is it open?'],
    [
      'one name is the speaker',
      'Host: Tom Reed (The Post).',
      'unclear: Tom Reed (The Post).',
      'Tom Reed: Is it open?',
    ],
    [
      'two names are nobody',
      'Host: Tom Reed and Ines Moreau',
      'unclear: Tom Reed and Ines Moreau',
      'Host: Is it open?',
    ],
    ['entries may be headings', '# Host: Tom Reed', 'unclear: Tom Reed', 'Tom Reed: Is it open?'],
    ['the names may be many', 'Host: Tom Reed, Bergen', 'unclear: Tom Reed, Bergen', 'Tom Reed: Is it open?'],
  ])('%s', async (_, list, entry, question) => {
    expect((await voices(list + turns)).slice(0, 2)).toEqual([entry, question]);
  });
});

test('a name at the beginning of a line that goes on with a sentence is no label', async () => {
  const found = await voices(
    'MR. REED. Did you see it?\n\nMS. HOLM. I went to the harbour that day with my old friend\n' +
      'Mr. Reed. He saw it all.\n\nMR. REED. And then?\n\nMS. HOLM. We left.',
    'txt',
  );
  expect(found.filter((voice) => voice.includes('He saw it all'))).toEqual([
    'Ada Holm: I went to the harbour that day with my old friend Mr. Reed. He saw it all.',
  ]);
});

test('a line in capitals between the paragraphs of a turn is nobody’s', async () => {
  const found = await voices(
    '**Reed:** Is it open?\n\n**Holm:** It is. We open at six.\n\nTHE LOST SHIPS\n\n**Reed:** And in May?\n\n**Holm:** At five.',
  );
  expect(found[2]).toBe('unclear: THE LOST SHIPS');
});

test('a word that a long talk has before a colon twice is nobody’s name', async () => {
  const turns = Array.from({ length: 15 }, (_, i) => `Reed: And in ${2000 + i}?\n\nHolm: We had ${i} ships.`);
  turns.splice(5, 0, 'Brexit: it cost us two ferries.');
  turns.splice(10, 0, 'Brexit: it will cost us more.');
  const found = await voices(turns.join('\n\n'));
  expect(found.filter((voice) => voice.includes('cost us'))).toEqual([
    'unclear: it cost us two ferries.',
    'unclear: it will cost us more.',
  ]);
});

test('letters that are initials are nobody’s in another language', async () => {
  const { passages } = await read(
    'T. ¿Fuiste?\n\nR. No.\n\nT. ¿Y tú?\n\nR. Tampoco.',
    'md',
    FRONT.replace('outlet', 'language: es\noutlet'),
  );
  expect(passages.map(({ turn }) => turn?.speaker)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a list with hyphens in plain text belongs to the turn that it is in', async () => {
  const found = await voices(
    'Reed: What is left?\n\nHolm: We have two things left:\n\n- the old ferry\n\n- the crane\n\nReed: And you?\n\nHolm: I stay.',
    'txt',
  );
  expect(found).toContain('Ada Holm: - the old ferry');
});

test('captions with an arrow before the name have no empty passage', async () => {
  const { passages } = await read(
    '>> Tom Reed: Is it open?\n>> Ada Holm: It is.\n>> Tom Reed: Good.\n>> Ada Holm: I know.',
    'txt',
  );
  expect(passages.map(({ text }) => text)).toEqual([
    '>> Tom Reed: Is it open?',
    '>> Ada Holm: It is.',
    '>> Tom Reed: Good.',
    '>> Ada Holm: I know.',
  ]);
});

test('words behind what may be two labels in a report are not called the reporter’s', async () => {
  const found = await voices(
    '“We closed the harbour,” Holm said.\n\n“It was cold,” Holm said.\n\nIt rained in May.\n\n“All left,” Holm said.\n\n' +
      'Karl Voss: The ferries stay.\n\nInes Moreau: The cranes go.',
  );
  expect(found.filter((voice) => /stay|cranes/u.test(voice))).toEqual([
    'unclear: Karl Voss: The ferries stay.',
    'unclear: Ines Moreau: The cranes go.',
  ]);
});

test.each([
  ['a full stop', 'MR. REED: Is it open?', 'MR. REED. And since when?', 'MR. REED'],
  ['nothing', 'Q: Is it open?', 'Q And since when?', 'the interviewer'],
])('%s once in place of a colon is still behind a label', async (_, first, second, name) => {
  const found = await voices(`${first}\n\nMS. HOLM: It is.\n\n${second}\n\nMS. HOLM: Since May.`);
  expect(found).toEqual([
    `${name}: Is it open?`,
    'Ada Holm: It is.',
    `${name}: And since when?`,
    'Ada Holm: Since May.',
  ]);
});

test('a question that has a name before a colon is no label in prose', async () => {
  const prose = 'The harbour opened in 1990.\n\nIt closed in May.\n\nThe ferry left.';
  const found = await voices(`Holm: who is she?\n\n${prose}\n\nHolm: what now?\n\n${prose}`);
  expect(found.filter((voice) => voice.startsWith('Ada Holm'))).toEqual([]);
});

test('one word in bold is no label, even in what the front matter calls a transcript', async () => {
  const front = FRONT.replace('outlet', 'format: transcript\noutlet');
  const body = 'Holm: We left.\n\n**Brexit** cost us the ferries.\n\nReed: And then?\n\nHolm: Nothing.';
  expect((await voices(body, 'md', front)).filter((voice) => voice.startsWith('Brexit'))).toEqual([]);
});

test.each([
  ['a list of terms in small letters', 'We keep:\n\n* the ferry: old\n* the crane: new', 'the ferry: old'],
  ['a word before a colon inside a line', 'We left. Cause: the cold. I know.', 'Cause: the cold.'],
  ['a name before a dash', 'I saw it.\n\nReed - my friend - saw it too.', 'Reed - my friend - saw it too.'],
])('%s begins no turn of somebody else', async (_, answer, words) => {
  const found = await voices(`Reed: What is left?\n\nHolm: ${answer}\n\nReed: And then?\n\nHolm: Nothing.`);
  expect(found.filter((voice) => voice.includes(words))).toEqual([expect.stringMatching(/^Ada Holm: /u)]);
});

test('a nickname that a chat has once is a speaker too', async () => {
  const found = await voices(
    '<ada> hello\n<tom> is it open?\n<ada> yes\n<tom> since when?\n<ines> since may',
    'txt',
  );
  expect(found.at(-1)).toBe('ines: since may');
});

test('in a large meeting, whoever has a small share of the turns is a speaker too', async () => {
  const names = 'Alan Bree Cato Dov Edda Finn Gero Hedy Ines Joos Kaz Lars Mirja Nils Oda Piet'.split(' ');
  const turns = ['We can drop it.', 'I would keep it.', 'Who needs it?'].flatMap((said) =>
    names.map((name) => `${name}: ${said}`),
  );
  expect(await voices(turns.join('\n\n'), 'md', NOBODY)).toEqual(turns);
});

test('in minutes, small names in brackets open the points of a list', async () => {
  const body = ['[karl] I looked at it.', '[wulf] Does it work?', '[karl] It does.', '[wulf] I like it.'];
  const found = await voices(body.map((point) => ` * ${point}`).join('\n'), 'md', NOBODY);
  expect(found).toEqual([
    'karl: I looked at it.',
    'wulf: Does it work?',
    'karl: It does.',
    'wulf: I like it.',
  ]);
});

test('whoever is called behind many turns of another style is no speaker', async () => {
  const turns = Array.from({ length: 24 }, () => ['KARL VOSS: Are you ready?', 'TED WULF: I am.']).flat();
  const called = [
    'Senator Wulf -- Senator Wulf, do you hear me?',
    'Senator -- Mr. Wulf, you said so.',
    'Senator Groot -- I ask you as well.',
    'Senator Groot -- did you hear me?',
  ];
  const found = await voices([...turns, 'KARL VOSS: Thank you.', ...called].join('\n\n'), 'txt', NOBODY);
  expect(found.slice(-called.length)).toEqual(called.map((words) => `KARL VOSS: ${words}`));
});

test('a section with a Roman number is nobody’s', async () => {
  const sections = ['II', 'III', 'II', 'III'].map((number) => `## ${number}\n\nI saw it. Did you?`);
  expect(await voices(sections.join('\n\n'), 'md', NOBODY)).toEqual(
    sections.map(() => 'unclear: I saw it. Did you?'),
  );
});

test('a few labels make no transcript of a book', async () => {
  const fields = ['Author: Karl Voss', 'Voice: The weir is open!', 'Man: Who opened it?', 'Voice: I did!'];
  const pages = Array.from({ length: 500 }, (_, i) => `“The weir is dry,” said Wulf. It was day ${i}.`);
  const found = await voices([...fields, ...pages].join('\n\n'), 'txt', NOBODY);
  expect(found).toContain('Wulf: “The weir is dry,”');
});

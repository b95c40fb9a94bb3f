import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/corpus/document.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { readQuotations } from '../../../src/english/speech/quoted-speech.ts';
import { speechOf } from '../reading.ts';

/** The direct speech of some paragraphs, each with its speaker. */
function spoken(
  paragraphs: readonly string[],
  { interviewee }: { interviewee?: string } = { interviewee: 'Anatoly Antonov' },
): string[] {
  const read = readQuotations(paragraphs, interviewee, 'Interview of Ambassador Antonov', true);
  return read.flatMap(({ text, utterances }) =>
    utterances.map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`),
  );
}

describe('direct speech', () => {
  test.each([
    ['"We agree," Antonov said.', 'Anatoly Antonov: "We agree,"'],
    ['"We agree," said Antonov.', 'Anatoly Antonov: "We agree,"'],
    ['"We agree," Ambassador Antonov said.', 'Anatoly Antonov: "We agree,"'],
    ['"We agree," the ambassador further stated.', 'Anatoly Antonov: "We agree,"'],
    ['“We agree,” he said.', 'Anatoly Antonov: “We agree,”'],
    ['"No," he said.', 'Anatoly Antonov: "No,"'],
    ['Antonov said: "We agree."', 'Anatoly Antonov: "We agree."'],
    ['Antonov told Sputnik that "we fully agree on this."', 'Anatoly Antonov: "we fully agree on this."'],
    ['According to Antonov, "all of it is true."', 'Anatoly Antonov: "all of it is true."'],
    ['"We agree," Russian Foreign Minister Sergey Lavrov said.', 'Sergey Lavrov: "We agree,"'],
    ['"We agree," Viktor Antonov said.', 'Viktor Antonov: "We agree,"'],
    ['"We do not agree," Blinken replied.', 'Blinken: "We do not agree,"'],
  ])('%s', (text, expected) => {
    expect(spoken([text])).toEqual([expected]);
  });

  test('continues after an attribution', () => {
    expect(spoken(['"One," Antonov said. "Two."'])).toEqual([
      'Anatoly Antonov: "One,"',
      'Anatoly Antonov: "Two."',
    ]);
  });

  test('belongs to the person each attribution names, when two people speak', () => {
    expect(spoken(['"We agree on it," Antonov said. "We do not," Blinken replied.'])).toEqual([
      'Anatoly Antonov: "We agree on it,"',
      'Blinken: "We do not,"',
    ]);
  });

  test('without an attribution belongs to whoever spoke last', () => {
    expect(spoken(['"We are ready," the mayor said.', '"This is important."'])).toEqual([
      'the mayor: "We are ready,"',
      'the mayor: "This is important."',
    ]);
  });

  test('over several paragraphs is not closed before the last one', () => {
    expect(spoken(['"First we met.', '"Then we left," Blinken said.'])).toEqual([
      'Blinken: "First we met.',
      'Blinken: "Then we left,"',
    ]);
  });
});

describe('no direct speech', () => {
  test.each([
    ['a phrase in quotation marks', 'They "grab" people, the diplomat told Sputnik.'],
    ['a term in quotation marks', 'It was later called the "first oil shock", followed by another.'],
    ['a title in quotation marks', 'She wrote "A Tale of Two Cities" in 1859.'],
    ['a quotation that is never closed', '"No, Antonov said. Later the reporter went home.'],
  ])('is %s', (_, text) => {
    expect(spoken([text], {})).toEqual([]);
    expect(spoken([text])).toEqual([]);
  });
});

async function passagesOf(body: string): Promise<readonly Passage[]> {
  const text = `---\ntitle: A\nspeaker: Elena Ruiz\noutlet: Gazette\n---\n${body}\n`;
  return (await parseDocument('a.md', text)).document.passages;
}

describe('who speaks, in an interview of Elena Ruiz', () => {
  /** The direct speech of a document with these paragraphs, after a first one that introduces Ruiz. */
  async function speakers(...paragraphs: string[]): Promise<string[]> {
    const body = ['"We built the harbour," Ruiz said.', ...paragraphs].join('\n\n');
    return (await passagesOf(body)).slice(1).flatMap(speechOf);
  }

  test.each([
    [
      'a pronoun behind the name of another',
      [
        'Okafor sold it. "The company has no cash," he said.',
        'But Sara Amin of Kestrel Capital laughed. "It has," she said.',
      ],
      ['?: "The company has no cash,"', 'Sara Amin: "It has,"'],
    ],
    [
      'a name with an apposition',
      [
        'Tom Okafor, the harbour master, was angry. "It sank," he said.',
        'The trumpeter, Ali Grau, apologised. "It did not," he said.',
      ],
      ['Tom Okafor: "It sank,"', 'Ali Grau: "It did not,"'],
    ],
    ['a spokesman', ['"We will pay," a spokesman for Ruiz said.'], ['a spokesman for Ruiz: "We will pay,"']],
    ['an aide', ['"We will pay," an aide to Ruiz told the Gazette.'], ['an aide to Ruiz: "We will pay,"']],
    ['a lawyer', ['"We will pay," the lawyer of Ruiz added.'], ['the lawyer of Ruiz: "We will pay,"']],
    ['a husband', ['"We will pay," said Ruiz\'s husband.'], ['Ruiz\'s husband: "We will pay,"']],
    ['a namesake', ['"We will pay," Marco Ruiz said.'], ['Marco Ruiz: "We will pay,"']],
    [
      'who asks',
      ['Asked by the Gazette "is this six hundred?" Ruiz said: "It is a thousand."'],
      ['the Gazette: "is this six hundred?"', 'Elena Ruiz: "It is a thousand."'],
    ],
    [
      'a newspaper',
      ['"Is this six hundred?" the Gazette asked Ruiz.'],
      ['the Gazette: "Is this six hundred?"'],
    ],
    ['a reporter', ['"Is that all?" the reporter asked.'], ['the reporter: "Is that all?"']],
    [
      'two in one sentence',
      ['"It will open," the mayor said, and Okafor replied, "It will not."'],
      ['the mayor: "It will open,"', 'Okafor: "It will not."'],
    ],
    [
      'a role before a name',
      ['"It will open," said harbour master Tom Okafor.'],
      ['Tom Okafor: "It will open,"'],
    ],
    [
      'a role, a comma and a name',
      [
        '"It will open," said the leader of the council, Tom Okafor.',
        '"It will not," replied the vicar, the Rev Karl Voss.',
      ],
      ['Tom Okafor: "It will open,"', 'Karl Voss: "It will not,"'],
    ],
    [
      'a role, and a name between commas',
      [
        'The chief curator, Tom Okafor, said: "It leaks."',
        '"It does not," the clerk, Karl Voss, added.',
        'In a letter, its chairman, Sir Piers Lund, told the council that "no bedroom will be built".',
      ],
      ['Tom Okafor: "It leaks."', 'Karl Voss: "It does not,"', 'Sir Piers Lund: "no bedroom will be built"'],
    ],
    [
      'a name, and what its bearer is between commas',
      [
        'Okafor, 62, added: "It leaks."',
        '"It does not," Karl Voss, who runs the ferry, said.',
        'Ruiz, of Tarn, said: "It does."',
      ],
      ['Okafor: "It leaks."', 'Karl Voss: "It does not,"', 'Elena Ruiz: "It does."'],
    ],
    [
      'an author who is named',
      ['"It leaks," said the author of the study, Professor Ines Quill.'],
      ['Ines Quill: "It leaks,"'],
    ],
    [
      'two people',
      ['The mayor, Tom Okafor, and the clerk, Karl Voss, said: "It leaks."'],
      ['?: "It leaks."'],
    ],
    [
      'the brother of somebody named',
      [
        'Unlike his brother, Tom Okafor, Voss said: "It leaks."',
        'Like the mayor, Tom Okafor, said Voss: "It leaks a lot."',
      ],
      ['Voss: "It leaks."', '?: "It leaks a lot."'],
    ],
    [
      'a pronoun behind what somebody else has said',
      ['Mr Okafor said the sale would pay for it. "I would rather wait," he added.'],
      ['Mr Okafor: "I would rather wait,"'],
    ],
    [
      'a pronoun that is not that of whoever has said something',
      ['Mr Okafor said the sale would pay for it. "I would rather wait," she added.'],
      ['?: "I would rather wait,"'],
    ],
    [
      'a pronoun behind what somebody else has said of another',
      ['Mr Okafor said that Voss would pay for it. "I would rather wait," he added.'],
      ['Mr Okafor: "I would rather wait,"'],
    ],
    [
      'a pronoun behind what somebody without a name has said',
      ['The harbourmaster said the wall was not safe.', '"I would rather wait," she said.'],
      ['?: "I would rather wait,"'],
    ],
    [
      'a pronoun behind the only one in a sentence, who must be a person',
      [
        'When I ask, Karl Voss smiles. "It leaks," he says.',
        'Tom Okafor, who built it, was late. "It does not," he said.',
        'Ms Lund was not surprised. "It does," she said.',
        '"It did once," Okafor said.',
        'Okafor was in a hurry. "It never leaked," he said.',
      ],
      [
        'Karl Voss: "It leaks,"',
        'Tom Okafor: "It does not,"',
        'Ms Lund: "It does,"',
        'Tom Okafor: "It did once,"',
        'Tom Okafor: "It never leaked,"',
      ],
    ],
    [
      'a pronoun behind a place, or another pronoun',
      [
        'Port Amity looks quiet. "It leaks," he said.',
        'Norden Bank agreed. "It never leaked," he said.',
        'Moscow said the talks were over. "They failed," he said.',
        'She met Karl Voss, who smiled. "It does not," she said.',
        'Her meeting with Mr Voss was short. "It does," she said.',
      ],
      ['?: "It leaks,"', '?: "It never leaked,"', '?: "They failed,"', '?: "It does not,"', '?: "It does,"'],
    ],
    [
      'any verb behind a comma',
      ['"It leaks," Okafor laughed. "It does not," whispered Karl Voss.', '"It does," Okafor shot back.'],
      ['Okafor: "It leaks,"', 'Karl Voss: "It does not,"', 'Okafor: "It does,"'],
    ],
    [
      'no verb of saying behind a comma, or another sentence',
      ['"It leaks," Okafor was told.', '"Does it leak?" Okafor left.', '"It leaks," and Okafor left.'],
      ['?: "It leaks,"', '?: "Does it leak?"', '?: "It leaks,"'],
    ],
    [
      'other clauses before a quotation',
      [
        'As Karl Voss puts it, "it leaks in the rain".',
        'In the words of Karl Voss: "It leaks."',
        'In an email, Karl Voss wrote: "It leaks."',
        'According to Karl Voss, the mayor, "it leaks in the rain".',
        'Karl Voss: "It leaks."',
        'In one corner, guidebook author Karl Voss: "It leaks."',
        'Breaking News: "It leaks."',
      ],
      [
        'Karl Voss: "it leaks in the rain"',
        'Karl Voss: "It leaks."',
        'Karl Voss: "It leaks."',
        'Karl Voss: "it leaks in the rain"',
        'Karl Voss: "It leaks."',
        'Karl Voss: "It leaks."',
        '?: "It leaks."',
      ],
    ],
    [
      'what somebody is, before a name and an age',
      [
        'Ferry company head Liv Sandnes, 51, said the offer was "out of touch with us".',
        '"I would have to sell it," she added.',
      ],
      ['Liv Sandnes: "out of touch with us"', 'Liv Sandnes: "I would have to sell it,"'],
    ],
    [
      'a pronoun behind a name with what its bearer is',
      [
        'Passengers are tired. One of them, nurse Kari Moen, has slept in her car. "I love the sea," she said.',
      ],
      ['Kari Moen: "I love the sea,"'],
    ],
    [
      'a pronoun, an age or a people behind a paragraph about one person',
      [
        'Striker Jon Bell, who hit the bar, was gutted.',
        '"It is on me," he said.',
        'Town manager Luis Ferrer, meanwhile, was delighted.',
        '"I will take it," the Spaniard said.',
        'Club captain Owen Pryce was blunter. "Rubbish," he said.',
        'The 30-year-old added: "A clear penalty."',
      ],
      [
        'Jon Bell: "It is on me,"',
        'Luis Ferrer: "I will take it,"',
        'Owen Pryce: "Rubbish,"',
        'Owen Pryce: "A clear penalty."',
      ],
    ],
    [
      'a pronoun behind a paragraph about one person, where it hardly means that one',
      [
        'Mr Voss was late. The mayor waited for an hour.',
        '"It leaks," he said.',
        'Ms Lund smiles.',
        '"It does not," he said.',
        'Karl Voss, 60, smiles. His wife runs the shop. "It does," she said.',
        'Karl Voss, 60, smiles. Somebody comes in. "No," he says.',
        'Karl Voss, 60, smiles at Tom Okafor. "Yes, it does," he says.',
      ],
      ['?: "It leaks,"', '?: "It does not,"', '?: "It does,"', '?: "No,"', '?: "Yes, it does,"'],
    ],
    [
      'words behind a time',
      [
        'Council spokesman Karl Voss said crews had been out since 3 a.m. and that "no child was ever at risk."',
      ],
      ['Karl Voss: "no child was ever at risk."'],
    ],
    [
      'the rest of a sentence that a clause divides',
      [
        "'I have walked round the world,' says Mr Pim, 'and never been further.'",
        '"Nobody will pay," Mr Pim said, "ever again."',
        "'We lost,' said Mr Pim, 'because of the rain.'",
      ],
      [
        "Mr Pim: 'I have walked round the world,'",
        "Mr Pim: 'and never been further.'",
        'Mr Pim: "Nobody will pay,"',
        'Mr Pim: "ever again."',
        "Mr Pim: 'We lost,'",
        "Mr Pim: 'because of the rain.'",
      ],
    ],
    [
      'somebody who is not named',
      [
        'Okafor\'s sister, who did not want to be named, said: "It leaks."',
        '"It does," said one trader, who asked not to be named.',
        'A spokesman for the port said: "No."',
      ],
      ['Okafor\'s sister: "It leaks."', 'one trader: "It does,"', 'a spokesman for the port: "No."'],
    ],
    [
      'where somebody is from',
      ['"It leaks," said Dr. Karl Voss of the University of Bergen.'],
      ['Karl Voss: "It leaks,"'],
    ],
    [
      'a signature behind a dash',
      ['"It leaks."\n— Tom Okafor, florist', '"It does not, and that is all." – Karl Voss'],
      ['Tom Okafor: "It leaks."', 'Karl Voss: "It does not, and that is all."'],
    ],
    ['a title before the name', ['"It will open," Ambassador Ruiz said.'], ['Elena Ruiz: "It will open,"']],
    [
      'words at second hand',
      ['Okafor said yesterday that Ruiz had said "we will never pay for it."'],
      ['?: "we will never pay for it."'],
    ],
    ['a colon', ['Ruiz was blunt: "Nobody asked us."'], ['Elena Ruiz: "Nobody asked us."']],
    [
      'a title, a name and a colon',
      ['Mayor Karl Voss was blunt: "Nobody asked."'],
      ['Karl Voss: "Nobody asked."'],
    ],
    [
      'words before the clause',
      ['Asked about the cost, Ruiz said: "We know it."'],
      ['Elena Ruiz: "We know it."'],
    ],
    [
      'a time before the clause',
      ['Last year, Okafor told reporters: "We will pay."'],
      ['Okafor: "We will pay."'],
    ],
    [
      'what somebody is, a name and a colon',
      ['Fire chief Karl Voss: "Nobody asked us."'],
      ['?: "Nobody asked us."'],
    ],
    [
      'words of nobody known and a colon',
      ['One nurse disagreed: "Nobody asked us."'],
      ['?: "Nobody asked us."'],
    ],
    [
      'a pronoun behind a sentence about another',
      ['"It leaks," Ruiz said. "All of it." Tom Okafor lost his boat. "I never liked it," he said.'],
      ['Elena Ruiz: "It leaks,"', 'Elena Ruiz: "All of it."', 'Tom Okafor: "I never liked it,"'],
    ],
    ['words that open no clause', ['Speaking of the board and all its debts: "We pay."'], ['?: "We pay."']],
    ['a sentence behind the quotation', ['"Plant clover." That is all Voss asks.'], ['?: "Plant clover."']],
    [
      'a pronoun behind the name of another and a word before it',
      ['But Mayor Karl Voss disagreed. "That is news to me," he said.'],
      ['Karl Voss: "That is news to me,"'],
    ],
    [
      'a pronoun behind what another is',
      ['The mayor disagreed. "That is news to me," he said.'],
      ['?: "That is news to me,"'],
    ],
    [
      'a pronoun behind the words of another, where the text tells which it has for whom',
      ['Ruiz pours her tea. "It leaks," said Okafor.', '"It does not," she said.', '"It does," he said.'],
      ['Okafor: "It leaks,"', '?: "It does not,"', '?: "It does,"'],
    ],
    ['an office that is not hers', ['"I sleep badly," the mayor said.'], ['the mayor: "I sleep badly,"']],
    ['her brother', ['"I sleep badly," her brother said.'], ['her brother: "I sleep badly,"']],
    [
      'an office that is hers',
      ['"It is ours," said harbour master Elena Ruiz.', '"All of it," the harbour master added.'],
      ['Elena Ruiz: "It is ours,"', 'Elena Ruiz: "All of it,"'],
    ],
    [
      'a pronoun in the paragraph behind one that names another',
      ['Voss, Ruiz said, does not read his mail.', '"I never open it," he told her.'],
      ['?: "I never open it,"'],
    ],
    [
      'a pronoun behind what she is said to have said of another',
      ['She said that Voss would come. "He always does," she added.'],
      ['Elena Ruiz: "He always does,"'],
    ],
    [
      'no clause behind words of another',
      ['Karl Voss, the mayor, is tired. "I sleep badly," he admits.', '"And so should she."'],
      ['Karl Voss: "I sleep badly,"', 'Karl Voss: "And so should she."'],
    ],
    [
      'no clause behind a paragraph about another',
      ['Karl Voss, the mayor, is tired.', '"I sleep badly."'],
      ['Karl Voss: "I sleep badly."'],
    ],
    [
      'no clause behind several sentences about another',
      ['"It leaks," Ruiz said. Okafor came in. He sat down. "I never liked it."'],
      ['Elena Ruiz: "It leaks,"', '?: "I never liked it."'],
    ],
    [
      'no clause behind a clause that has a phrase in quotation marks',
      ['"It leaks," Ruiz said of the "old" harbour. "I never liked it."'],
      ['Elena Ruiz: "It leaks,"', 'Elena Ruiz: "I never liked it."'],
    ],
    [
      'no clause in a paragraph that goes on with a quotation, and in one behind it',
      ['"It leaks," Okafor said. "It does.', '"I never liked it." The mayor came in. "Who did?"'],
      ['Okafor: "It leaks,"', 'Okafor: "It does.', 'Okafor: "I never liked it."', '?: "Who did?"'],
    ],
    [
      'a pronoun that the text has for nobody else',
      [
        'Okafor lost his boat.',
        '"It leaks," said Okafor.',
        '"It does," he said.',
        '"It does not," she said.',
      ],
      ['Okafor: "It leaks,"', 'Okafor: "It does,"', '?: "It does not,"'],
    ],
    [
      'a rarer verb',
      ['"It will not open," the harbour master conceded. Okafor said: "No."'],
      ['the harbour master: "It will not open,"', 'Okafor: "No."'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await speakers(...paragraphs)).toEqual(expected);
  });

  test('an unattributed paragraph is hers only while nobody else speaks', async () => {
    expect(await speakers('"It was hard."')).toEqual(['Elena Ruiz: "It was hard."']);
    expect(await speakers('"It leaked," Okafor said.', '"It was hard."')).toEqual([
      'Okafor: "It leaked,"',
      '?: "It was hard."',
    ]);
  });
});

test.each([
  ['an unattributed phrase', 'The motto reads "Who holds it holds all" in gold.', 'unclear'],
  ['a term of three words', 'The motto reads "Hold the harbour" in gold.', 'narration'],
])('%s in quotation marks: is it the reporter’s?', async (_, words, kind) => {
  const [, passage] = await passagesOf(
    `"We built the harbour," Ruiz said.\n\n${words} … \n\n"No," Ruiz said.`,
  );
  expect(passage?.sentences.map(({ voice }) => voice.kind)).toEqual([kind]);
});

test.each([
  ['a caption', '© A ship'],
  ['a note', '(Laughter.)'],
  ['a heading', '## The harbour'],
])('a quotation goes on behind %s', async (_, between) => {
  const passages = await passagesOf(`"First we met.\n\n${between}\n\n"Then we left," Blinken said.`);
  expect(passages.flatMap(speechOf)).toEqual(['Blinken: "First we met.', 'Blinken: "Then we left,"']);
});

test('a line that opens with a dash is said by whoever is named at its end', async () => {
  const body =
    '— Is it open? asked Reed.\n\n— It is, said Ruiz.\n\n— Good, he said.\n\nI ask — you know — why? asked Voss.';
  expect((await passagesOf(body)).flatMap(speechOf)).toEqual([
    'Reed: Is it open?',
    'Elena Ruiz: It is,',
    '?: Good,',
  ]);
});

describe('who speaks, in a transcript', () => {
  const spoken = async (body: string) => (await passagesOf(body)).map((passage) => speechOf(passage)[0]);

  test.each([
    ['names', 'Gazette: Is it open?\n\nRuiz: It is.\n\nGazette: Since when?\n\nRuiz: Since May.'],
    [
      'names in bold',
      '**Gazette:** Is it open?\n\n**Ruiz:** It is.\n\n**Gazette:** Since when?\n\n**Ruiz:** Since May.',
    ],
    ['capitals', 'GAZETTE: Is it open?\n\nRUIZ: It is.\n\nGAZETTE: Since when?\n\nRUIZ: Since May.'],
    ['letters', 'Q: Is it open?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.'],
  ])('is said by %s', async (_, body) => {
    expect((await spoken(body)).map((line) => line?.replace(/^GAZETTE/, 'Gazette'))).toEqual([
      'Gazette: Is it open?',
      'Elena Ruiz: It is.',
      'Gazette: Since when?',
      'Elena Ruiz: Since May.',
    ]);
  });

  test('is not said by a word and a colon in prose', async () => {
    expect(await spoken('Note: it rained.\n\nThe harbour: it opened.\n\nRuiz: a portrait.')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a pronoun means whoever was paraphrased right before', async () => {
  const body =
    '“It is cold,” said Tom Reed.\n\nThe mayor of Oslo sold the quay, harbour master Karl Voss told the Post.\n\n“It is lost,” he said.';
  expect((await passagesOf(body)).flatMap(speechOf)).toEqual([
    'Tom Reed: “It is cold,”',
    'Karl Voss: “It is lost,”',
  ]);
});

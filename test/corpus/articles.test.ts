import { describe, expect, test } from 'vitest';
import { voices } from './reading.ts';

/** The direct speech of an article, each stretch with its speaker; `?` for nobody known. */
async function spoken(body: string, front = ''): Promise<string[]> {
  const all = await voices(body, 'md', front);
  return all.filter((voice) => !/^(?:narration|unclear): /u.test(voice));
}

describe('names in prose', () => {
  test.each([
    ['Ines de la Torre'],
    ['Joost van der Velde'],
    ['Samir al-Masri'],
    ['Fiona O’Hara-Dušek'],
    ['Nuala Ní Chonaill'],
    ['J. P. Okello'],
  ])('may have small words and prefixes: %s', async (name) => {
    expect(await spoken(`"The pump failed," said ${name}. "Twice."`)).toEqual([
      `${name}: "The pump failed,"`,
      `${name}: "Twice."`,
    ]);
    expect(await spoken(`"It failed," ${name} laughed.\n\nThe road shut. "Twice," they added.`)).toEqual([
      `${name}: "It failed,"`,
      `${name}: "Twice,"`,
    ]);
    expect(await spoken(`${name}, the engineer, commented: "The pump failed again."`)).toEqual([
      `${name}: "The pump failed again."`,
    ]);
  });

  test('may stand on two lines', async () => {
    expect(
      await spoken(
        '"The pump failed on Friday, and nobody knew of it," said Mrs\nInes de la Torre. "Twice."',
      ),
    ).toEqual([
      'Ines de la Torre: "The pump failed on Friday, and nobody knew of it,"',
      'Ines de la Torre: "Twice."',
    ]);
  });
});

describe('a clause at the end of a paragraph', () => {
  test.each([
    'Wanda Osei, Treasurer of the Rowing Club, said:',
    'The club’s treasurer, Wanda Osei, commented:',
    'It rained all day. In a note to members Wanda Osei was unrepentant:',
    'One member, Wanda Osei, wired to Bergen:',
    'Wanda Osei, 34, lost an oar. Here is what she said afterwards:',
  ])('introduces the quotation below it: %s', async (clause) => {
    expect(await spoken(`${clause}\n\n"We lost the boat.\n\n"Then we lost the oars."\n\nIt rained.`)).toEqual(
      ['Wanda Osei: "We lost the boat.', 'Wanda Osei: "Then we lost the oars."'],
    );
    expect(await spoken(`${clause}\n\n> We lost the boat.\n>\n> Then the oars.\n\nIt rained.`)).toEqual([
      'Wanda Osei: We lost the boat.',
      'Wanda Osei: Then the oars.',
    ]);
  });

  test('names one of a list whose words are set off', async () => {
    const body = 'Two answered. The first was Wanda Osei, a rower, who wrote:\n\n> I heard the oar crack.';
    expect(await spoken(body)).toEqual(['Wanda Osei: I heard the oar crack.']);
  });

  test.each([
    ['who was told something', 'Wanda Osei was told by letter:'],
    ['who heard something', 'Wanda Osei heard a voice behind her:'],
    ['to whom something was sent', 'The club sent a note to Wanda Osei:'],
    ['whose words another reports', 'Wanda Osei said that the club had said:'],
  ])('does not name one %s', async (_, clause) => {
    expect(await spoken(`${clause}\n\n"You lost the boat."`)).toEqual(['?: "You lost the boat."']);
    expect(await spoken(`${clause}\n\n> You lost the boat.`)).toEqual([]);
  });

  test('of another speaker does not outweigh the quotation’s own', async () => {
    expect(await spoken('Wanda Osei said:\n\n"We lost it," said Tom Reed.')).toEqual([
      'Tom Reed: "We lost it,"',
    ]);
  });

  test('above a post that quotes another post is not about that', async () => {
    expect(await spoken('Wanda wrote on 2 May:\n\n> The boat was mine.\n\nIt was not.')).toEqual([]);
  });
});

describe('a speaker is called by the full name that the article gives', () => {
  const ADA = 'The strike was called by dock foreman Ada Marrow, 51, on Friday.';
  test.each([
    ['a surname', ADA, 'Marrow'],
    ['a title and a surname', ADA, 'Ms Marrow'],
    ['a first name', ADA, 'Ada'],
    ['a title and a full name', ADA, 'Dr Ada Marrow'],
    ['a role and a full name', ADA, 'Skipper Ada Marrow'],
    ['a name behind a day', 'On Friday Ada Marrow, the foreman, called it.', 'Marrow'],
    ['a name that a role stands before', 'District Judge Ada Marrow sat on Friday.', 'Judge Marrow'],
    ['a name behind an office with a field', 'The Minister of Transport Ada Marrow sat.', 'Marrow'],
  ])('who is quoted by %s', async (_, told, name) => {
    expect(await spoken(`${told}\n\n"It is over," ${name} said.`)).toEqual(['Ada Marrow: "It is over,"']);
  });

  test.each([
    ['two have the surname', 'Ada Marrow, 51, and Tom Marrow, 49, sat.', 'Marrow'],
    ['a title shows another', 'Ada Marrow, 51, came with her husband.', 'Mr Marrow'],
    [
      'one of two has an ordinary word for a first name',
      'The mayor, Bill Marrow, sat with his aunt Ada Marrow.',
      'Marrow',
    ],
    ['it is only a middle name', 'Ada Lund Marrow, 51, sat.', 'Lund'],
    ['it is a place', 'Tom Norwick, 51, sat. The match in Norwick was lost.', 'Norwick'],
    ['it is a firm in capitals', 'Bo Parr, 51, sat.', 'BP'],
    ['the longer name may be a place', 'They went from New Marrow by boat.', 'Marrow'],
  ])('but not where %s', async (_, told, name) => {
    expect(await spoken(`${told}\n\n"It is over," ${name} said.`)).toEqual([`${name}: "It is over,"`]);
  });

  test('even if her first name is a place’s, too', async () => {
    const told = 'It was Georgia Marrow, who sold fish.';
    expect(await spoken(`${told}\n\n"It is over," Marrow said.`)).toEqual(['Georgia Marrow: "It is over,"']);
  });

  test.each(['Marrow-Lund', 'O’Dowd', 'St. Clair'])('whatever signs it has: %s', async (surname) => {
    const told = `The strike was called by dock foreman Ada ${surname}, 51, on Friday.`;
    expect(await spoken(`${told}\n\n"It is over," ${surname} said.`)).toEqual([
      `Ada ${surname}: "It is over,"`,
    ]);
  });

  test('if all of it may be ordinary words, where what she is shows that it is a name', async () => {
    const told = (name: string) => `Librarian ${name} cried.\n\n"It is only a chair," she said.`;
    expect(await spoken(told('Rosemary Black'))).toEqual(['Rosemary Black: "It is only a chair,"']);
  });

  test('but a pronoun never means a relative or anybody whom the text calls otherwise', async () => {
    const husband =
      'Behind the counter stands Ines Marrow. Her husband, Tom Marrow, is up the ladder.\n\n"We had offers," she says.';
    const publisher =
      'Her publisher, Tom Lund, warned me by phone. "Do not go," he said. I went.\n\n"It was leeks," she says.';
    const wife =
      '"It broke," says Emil Marrow. His wife, Nia Marrow, directs.\n\n"We are five," says Nia.\n\nThey met in May. "I sang," he recalls.';
    expect((await spoken(wife)).at(-1)).not.toMatch(/Nia/u);
    expect((await spoken(husband)).join()).not.toMatch(/Tom/u);
    expect((await spoken(publisher)).at(-1)).not.toMatch(/Tom/u);
  });

  test('with the title that is part of the name', async () => {
    expect(await spoken('"It is over," said Sir Piers Marrow (62).')).toEqual([
      'Sir Piers Marrow: "It is over,"',
    ]);
  });
});

describe('what somebody is, before a name', () => {
  test.each([
    '"It sank," sighed skipper Ines Marrow.',
    '"It sank," said teacher and chess club captain Ines Marrow.',
    'Skipper Ines Marrow would not go back. "It sank," she said.',
    'Kestrel manager Ines Marrow would not go back. "It sank," she said.',
    'Her neighbour Ines Marrow would not go back. "It sank," she said.',
    'His wife, Ines Marrow, had walked up the hill. "It sank," she said.',
    'But the head of the harbour, Dr Ines Marrow, had a plan. "It sank," she said.',
    'Vicar the Rev Ines Marrow keeps bees. "It sank," she said.',
    'One sailor, Ines Marrow, called it "a tub". But she added: "It sank,"',
    'Asked whether it was old, Ines Marrow said nothing. "It sank," she said at last.',
    'When I asked Ines Marrow about it she looked away. "It sank," she said.',
  ])('is not part of it: %s', async (text) => {
    expect((await spoken(text)).at(-1)).toBe('Ines Marrow: "It sank,"');
  });

  test.each([
    ['a firm that somebody asked', 'We asked Kestrel about it by letter. "It sank," he said.'],
    ['somebody of another', 'Her friend told her boss Ines Marrow. "It sank," she said.'],
    [
      'somebody whom a title in between names',
      'Tom Reed read "The Life of Ines Marrow". "It sank," he said.',
    ],
  ])('makes no speaker of %s', async (_, text) => {
    expect((await spoken(text)).at(-1)).toMatch(/^(?:\?|Tom Reed): "It sank,"$/u);
  });
});

describe('an office in place of a name', () => {
  test('is held by the one person with that title just before', async () => {
    const told = 'District Judge Ines Marrow shook her head at both of them.';
    expect(await spoken(`${told} "It sank," the judge said.`)).toEqual(['Ines Marrow: "It sank,"']);
  });

  test('is not, if that person has another office', async () => {
    const told = 'Mayor Ines Marrow shook her head at both of them.';
    expect(await spoken(`${told} "It sank," the judge said.`)).toEqual(['the judge: "It sank,"']);
  });
});

describe('a sentence about somebody leads to what they say', () => {
  const lastSpeaker = async (text: string) => (await spoken(text)).at(-1)?.split(':')[0];

  test.each([
    ['a state of mind', 'Next door, the owner, Ines Marrow, was more relaxed.\n\n"We sell more," she said.'],
    [
      'a long description',
      'But Ines Marrow, who has run the shop on the square for 31 years, said nobody had asked her.\n\n"I read it in the paper."',
    ],
    ['no verb of saying', 'Ines Marrow, 40, was unhappy with the result.\n\n"I would love to know why."'],
    ['the same paragraph', 'Ines Marrow, 40, urged bakers to wait. "Ring the mill in week one."'],
    [
      'a role of several nouns',
      'Ines Marrow, 40, left.\n\nBrightwater account lead Ines Marrow says it sold. "I was glad."',
    ],
    [
      'a name behind the verb',
      'Between them runs Ines Marrow, the only waiter. "I walk nine miles," she says.',
    ],
    [
      'an aside',
      'Ines Marrow drives over every morning, and knows how it sounds. "I am the bridge," she said.',
    ],
    [
      'a question to them',
      '"It sank," said Ines Marrow.\n\nIt was late. I asked Ines about it. "I do not know," she said.',
    ],
    ['a group beside them', 'Ines Marrow of Brightwater Academy laughed. "It did," she said.'],
    ['what they say of another', 'Ines Marrow, 40, said that Tom Reed was late. "I waited," she added.'],
    ['a pronoun', 'Ines Marrow, 40, lives in Bergen. She has never had a boat.\n\n"I get sick on water."'],
    [
      'a reply in their own clause',
      'Tom Lund, 60, left. "It was wet," said Ines Marrow. "Very," Marrow said, as he replied nothing.',
    ],
    ['an owner before a title', 'Sheriff’s Capt. Ines Marrow said it was wet. "I ran," she said.'],
    [
      'an age',
      'Tom Lund, 60, left. For 63-year-old Ines, who sells fish, it was late. "I ran," said Ines Marrow.',
    ],
    ['a comma behind the verb', 'Ines Marrow, 40, left. In a letter, she said, "It was wet."'],
    [
      'being asked',
      'Ines Marrow, 40, was late. "I ran," she said.\n\nAsked if it was far, she replied: "It is."',
    ],
  ])('past %s', async (_, text) => {
    expect(await lastSpeaker(text)).toBe('Ines Marrow');
  });

  test.each([
    ['does something to another', 'Ines Marrow, 40, met Tom Reed in Bergen. "It was short," he said.'],
    ['may be a firm', 'Okoro had a good year. "It was the best," he said.'],
    ['may be a bank', 'Norden Bank was unhappy. "It was the worst," he said.'],
    ['asks', 'Ines Marrow, 40, asked what it had cost.\n\n"I paid nothing."'],
    ['is spoken of as he', 'Ines Marrow, 40, has many enemies. "She is no friend of ours."'],
    [
      'is spoken of with another verb behind',
      'Ms Marrow agreed that it was dark. “You saw nothing?” counsel asked.',
    ],
    [
      'only does something behind words of another',
      '"It sank?" Ines Marrow, 40, had gone quite white.\n\n"I was counting."',
    ],
    ['is followed by somebody unnamed', 'Ines Marrow, 40, sat down. A man came in. "It is mine," he said.'],
    ['is said to do so by another', 'Ines Marrow, Reed said, does not read. "I do not," he said.'],
  ])('but nobody is named who %s', async (_, text) => {
    expect(await lastSpeaker(text)).toBe('?');
  });

  test('and single marks open each paragraph of theirs', async () => {
    const body =
      "Ines Marrow told the court: 'It was wet.\n\n'My feet were cold, and I ran.'\n\nThe trial goes on.";
    expect(await spoken(body)).toEqual([
      "Ines Marrow: 'It was wet.",
      "Ines Marrow: 'My feet were cold, and I ran.'",
    ]);
  });

  test('and several sentences in marks are never the reporter’s', async () => {
    const body =
      '"It sank," said Ines Marrow. "It did twice," she said.\n\nUnder the headline "It was wet. Her feet were cold. Nobody came." the paper had a picture.';
    expect(await voices(body, 'md', '')).toContain('?: "It was wet. Her feet were cold. Nobody came."');
  });

  test('and a year of study is no part of their name', async () => {
    expect(await spoken('"It was wet," said Ines Marrow ’28, who runs. "Very."')).toEqual([
      'Ines Marrow: "It was wet,"',
      'Ines Marrow: "Very."',
    ]);
  });

  test('and a paragraph of speech goes on with theirs, but not in a dialogue', async () => {
    const news = '"It was wet," said Ines Marrow.\n\n"My feet were cold."';
    expect(await spoken(news)).toEqual(['Ines Marrow: "It was wet,"', 'Ines Marrow: "My feet were cold."']);
    const story = '"It was wet," said Ines Marrow.\n\n"It was not," said Tom Reed.\n\n"My feet were cold."';
    expect((await spoken(story)).at(-1)).toBe('?: "My feet were cold."');
  });
});

describe('a paragraph that is all quotation', () => {
  test('is said by whoever the paragraph before it says something of', async () => {
    const told = '"It sank," said Ines Marrow.\n\nShe said Tom Reed had sold it to her.';
    expect((await spoken(`${told}\n\n"It was cheap."`)).at(-1)).toBe('Ines Marrow: "It was cheap."');
  });

  test('may answer what somebody asks', async () => {
    const told = '"It sank," said Ines Marrow.\n\nTom Reed asked whether it had been cheap.';
    expect((await spoken(`${told}\n\n"It was cheap."`)).at(-1)).toBe('?: "It was cheap."');
  });

  test('in a portrait is said by its subject, unless it asks', async () => {
    const front = '---\ntitle: A\nspeaker: Ines Marrow\n---\n\n';
    const body =
      '"It sank," Tom Reed said.\n\n"It did," Marrow says.\n\nThe tide turns.\n\n"It was cheap."\n\n"How cheap?"';
    expect((await spoken(body, front)).slice(-2)).toEqual([
      'Ines Marrow: "It was cheap."',
      '?: "How cheap?"',
    ]);
  });
});

test('a quotation that ends in another is attributed by any verb behind it', async () => {
  const body = '"She told me, \'It sank,\'" Ines Marrow testified. "And it had."';
  expect((await spoken(body)).map((each) => each.split(':')[0])).toEqual(['Ines Marrow', 'Ines Marrow']);
});

describe('nobody is named wrongly', () => {
  test.each<[string, string, string | undefined]>([
    [
      'a son with the first name of another',
      '"I saw it," said James Tait, 44.\n\nHis son James, 12, was there. "He did not," James said.',
      'James',
    ],
    [
      'two with a surname, one by title',
      'Mr Lund called it off. His deputy, Ines Lund, did not agree.\n\n"It will go on," Lund said.',
      'Lund',
    ],
    ['the one who answers', 'Lund told Marrow: "You must go now." She replied: "I will not go."', '?'],
    [
      'the one to whom something is said',
      'Lund told Marrow: "You must go now." "I will not," she said.\n\n"Go," said Marrow.\n\nLund told Marrow: "You must go now." "I will not," she said.',
      '?',
    ],
    ['a singer', 'Ines Marrow sings the chorus:\n\n> Row the boat, my love, row.', undefined],
    ['two who are named in one clause', 'In a letter to Karl Lund, Ines Marrow was blunt: "You lied."', '?'],
    ...[
      'Mrs Ada Lund and Mrs Ines Marrow left together.',
      'Tom Lund and his brother, Karl Marrow, walked home.',
      'The champion, Karl Lund, and his challenger, Tom Marrow, shook hands.',
      'Tom Lund saw Karl Marrow. One of them bought a cup of tea.',
    ].map((told): [string, string, string] => [
      `one of two: ${told}`,
      `${told} "It is late," ${/Mrs/u.test(told) ? 'she' : 'he'} said.`,
      '?',
    ]),
    [
      'somebody named on a weekday',
      '"It is good," said Ines Marrow. Tom Reed on Friday denied it. "It is bad," he said.',
      '?',
    ],
  ])('%s', async (_, text, speaker) => {
    expect((await spoken(text)).at(-1)?.split(':')[0]).toBe(speaker);
  });
});

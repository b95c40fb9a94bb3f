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
  ])('who is quoted by %s', async (_, told, name) => {
    expect(await spoken(`${told}\n\n"It is over," ${name} said.`)).toEqual(['Ada Marrow: "It is over,"']);
  });

  test.each([
    ['two have the surname', 'Ada Marrow, 51, and Tom Marrow, 49, sat.', 'Marrow'],
    ['a title shows another', 'Ada Marrow, 51, came with her husband.', 'Mr Marrow'],
    ['it is only a middle name', 'Ada Lund Marrow, 51, sat.', 'Lund'],
    ['it is a place', 'Tom Norwick, 51, sat. The match in Norwick was lost.', 'Norwick'],
    ['it is a firm in capitals', 'Bo Parr, 51, sat.', 'BP'],
    ['the longer name may be a place', 'They went from New Marrow by boat.', 'Marrow'],
  ])('but not where %s', async (_, told, name) => {
    expect(await spoken(`${told}\n\n"It is over," ${name} said.`)).toEqual([`${name}: "It is over,"`]);
  });

  test('with the title that is part of the name', async () => {
    expect(await spoken('"It is over," said Sir Piers Marrow.')).toEqual(['Sir Piers Marrow: "It is over,"']);
  });
});

import { describe, expect, test } from 'vitest';
import { voices } from './reading.ts';

const FRONT = '---\ntitle: A talk\n---\n\n';

/** A transcript in which nearly every turn is one paragraph, with another paragraph below the first answer. */
async function below(paragraph: string): Promise<string | undefined> {
  const turns = ['Was it cold?', 'It was.', 'Who came?', 'My father did.', 'And then?', 'It thawed.', 'Why?'];
  const body = turns.map((text, i) => `**${i % 2 ? 'Jane Hall' : 'Tom Reed'}:** ${text}`);
  body.splice(2, 0, paragraph);
  return (await voices(body.join('\n\n'), 'md', FRONT))[2];
}

describe('somebody goes on in the next paragraph', () => {
  test.each([
    ['with `we`', 'Nothing in the harbour moved until we left.'],
    [
      'in a long sentence',
      'Nothing in the harbour moved until the ice broke in May and the ferries left again.',
    ],
    ['in several sentences', 'Nothing moved. The ice held.'],
    ['in a short sentence', 'Everything at a quay is wet.'],
    ['about a thing that has their name', 'Nobody was in the great hall. It was shut.'],
    [
      'about somebody, at length',
      'The harbour master is an old man by now, and so is the pilot. He runs a shop on the quay and sells ropes, lamps and ' +
        'charts to the few crews that still come here in the winter.',
    ],
  ])('%s', async (_, paragraph) => {
    expect(await below(paragraph)).toBe(`Jane Hall: ${paragraph}`);
  });
});

describe('nobody says a paragraph', () => {
  test.each([
    ['that is a short note', 'A knock at the door.'],
    ['that names its speaker', 'The room is quiet. Hall was born here.'],
    ['that tells what somebody does', 'The tape stops. She closes the window.'],
    ['about somebody not yet mentioned', 'The harbour was white. Nothing moved until his ship came.'],
    ['about somebody, from its first word', 'He was late. The harbour was white.'],
  ])('%s', async (_, paragraph) => {
    expect(await below(paragraph)).toBe(`unclear: ${paragraph}`);
  });
});

test('nobody says a paragraph below a few turns of one paragraph each, if nobody speaks of himself or herself there', async () => {
  const turns = [
    '**Tom Reed:** Was it cold?',
    '**Jane Hall:** It was.',
    '**Tom Reed:** Why?',
    '**Jane Hall:** Ice.',
  ];
  const said = (last: string) => voices([...turns, last].join('\n\n'), 'md', FRONT);
  expect((await said('The museum opens at nine.')).at(-1)).toBe('unclear: The museum opens at nine.');
  expect((await said('It is cold where I live.')).at(-1)).toBe('Jane Hall: It is cold where I live.');
});

describe('in a transcript whose turns have many paragraphs', () => {
  const LONG = 'I had no coat.\n\nWe walked home.\n\nThe boat came in the end.';

  async function between(paragraph: string, front = FRONT): Promise<string | undefined> {
    const turns = ['Was it cold?', LONG, 'And then?', LONG, 'Do you miss it?', LONG];
    const body = turns.map((text, i) => `**${i % 2 ? 'Jane Hall' : 'Tom Reed'}:** ${text}`);
    body.splice(2, 0, paragraph);
    return (await voices(body.join('\n\n'), 'md', front))[4];
  }

  test.each([
    'Whereupon, at 12.40 p.m., the hearing was closed.',
    'It was so ordered.',
    'The meeting rose at 12.40 p.m.',
    'The witnesses withdrew.',
    'Questions were put and agreed to.',
    'Clauses agreed to.',
    'Exit Jane Hall',
    'Lights fade.',
    'A long silence.',
    'The door opens.',
    'In the hall, nobody moves. She gets up.',
    'The crowd laughs.',
    'Two men come in. Then he looks at the sea.',
  ])('nobody says “%s”', async (paragraph) => {
    expect(await between(paragraph)).toBe(`unclear: ${paragraph}`);
  });

  test.each([
    'My brother laughs about it.',
    'You know how she gets up.',
    'The council was closed. Nobody came.',
    'The door opens to the sea, and I saw it.',
  ])('somebody goes on: “%s”', async (paragraph) => {
    expect(await between(paragraph)).toBe(`Jane Hall: ${paragraph}`);
  });

  test('nobody says what somebody does in another language', async () => {
    const german = FRONT.replace('title', 'language: de\ntitle');
    expect(await between('Sie lacht.', german)).toBe('unclear: Sie lacht.');
  });

  test.each([
    ['', []],
    [', above a caption', ['© De haven']],
  ])('nobody says what the record adds at its end in another language%s, but whoever speaks last says what is before it', async (_, below) => {
    const dutch = FRONT.replace('title', 'language: nl\ntitle');
    const turns = [
      '**De voorzitter:** Wie wil?',
      '**Jane Hall:** Ik.',
      'Het is tijd om naar huis te gaan, want het is laat.',
      '**De voorzitter:** Dank u.',
    ];
    const [further, end] = [
      'Dan gaan de heren en dames van de commissie nu naar huis, want het is al laat geworden.',
      'De vergadering wordt om 21.12 uur gesloten.',
    ];
    const body = [...turns, further, end, ...below].join('\n\n');
    expect((await voices(body, 'md', dutch)).slice(-2)).toEqual([
      `De voorzitter: ${further}`,
      `unclear: ${end}`,
    ]);
  });
});

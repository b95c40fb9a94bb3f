/** Where a letter begins and ends, and whose words it has. */
import { describe, expect, test } from 'vitest';
import { texts, voices } from '../reading.ts';

const FRONT = '---\ntitle: Letters\n---\n\n';

describe('a letter’s words are its writer’s, and its closing words stay in the text', () => {
  test.each([
    [
      'below the last words',
      'Dear Tom,\n\nThe ferry sank.\nYours ever,\nAda Holm',
      ['Dear Tom,', 'The ferry sank.\nYours ever,\nAda Holm'],
    ],
    [
      'in a paragraph of their own',
      'Dear Tom,\n\nThe ferry sank.\n\nYours ever,\nAda Holm',
      ['Dear Tom,', 'The ferry sank.', 'Yours ever,\nAda Holm'],
    ],
    [
      'above a name in a paragraph of its own',
      'Dear Tom,\n\nThe ferry sank.\n\nYours ever,\n\nAda Holm\n12 Quay Street',
      ['Dear Tom,', 'The ferry sank.', 'Yours ever,', 'Ada Holm\n12 Quay Street'],
    ],
    [
      'above a name with a long office',
      'Dear Tom,\n\nThe ferry sank.\n\nYours ever,\nAda Holm, Secretary of the Committee for the Preservation of the Old Quay',
      [
        'Dear Tom,',
        'The ferry sank.',
        'Yours ever,\nAda Holm, Secretary of the Committee for the Preservation of the Old Quay',
      ],
    ],
    [
      'below two lines',
      'Dear Tom,\n\nThe ferry sank\nat noon.\nYours ever,\nAda Holm',
      ['Dear Tom,', 'The ferry sank\nat noon.\nYours ever,\nAda Holm'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts(`${body}\n\nWe swam.`, 'md', FRONT)).toEqual([...expected, 'We swam.']);
    const found = await voices(`${body}\n\nWe swam.`, 'md', FRONT);
    expect(found.find((voice) => voice.includes('The ferry sank'))).toMatch(
      /^Ada Holm: The ferry sank(?: at noon)?\.$/u,
    );
    expect(found.at(-1)).toBe('unclear: We swam.');
  });
});

test.each([
  ['another letter begins before it is signed', 'Dear Ada,\n\nIt floated.\n\nYours ever,\nTom Reed'],
  [
    'words go on behind the closing ones',
    'Yours ever,\nAda Holm had written, and then the boat went down in the harbour',
  ],
  ['a line that may be a name is above the end', 'Name withheld\n\nIt was cold.\n\nYours ever,\nTom Reed'],
  ['others speak in it', 'Kit Lind: Who sank it?\n\nLou Quist: Nobody.\n\nYours ever,\nAda Holm'],
  ['more than an address is below the name', `Yours ever,\nAda Holm${'\nWe swam.'.repeat(5)}`],
])('a letter is nobody’s if %s', async (_, below) => {
  expect(await voices(`Dear Tom,\n\nThe ferry sank.\n\n${below}`, 'md', FRONT)).toContain(
    'unclear: The ferry sank.',
  );
});

test('the line that opens a letter signs nothing', async () => {
  const letter = 'Dear Tom Reed,\n\n“It floats,” he said. I laughed.\n\nYours ever,\nAda Holm';
  expect(await voices(letter, 'md', FRONT)).toContain('Ada Holm: “It floats,” he said. I laughed.');
});

import { describe, expect, test } from 'vitest';
import { findUtterances } from '../../src/corpus/speech.ts';

const interview = { interviewee: 'Anatoly Antonov', last: undefined };
const article = { interviewee: undefined, last: undefined };

function spoken(
  text: string,
  context: Parameters<typeof findUtterances>[1] = interview,
  continued = false,
): string[] {
  return findUtterances(text, context, continued).map(
    ({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`,
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
    [
      '"We agree," Russian Foreign Minister Sergey Lavrov said.',
      'Russian Foreign Minister Sergey Lavrov: "We agree,"',
    ],
    ['"We agree," Viktor Antonov said.', 'Viktor Antonov: "We agree,"'],
    ['"We do not agree," Blinken replied.', 'Blinken: "We do not agree,"'],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual([expected]);
  });

  test('goes on behind an attribution', () => {
    expect(spoken('"One," Antonov said. "Two."')).toEqual([
      'Anatoly Antonov: "One,"',
      'Anatoly Antonov: "Two."',
    ]);
  });

  test('belongs to whom each attribution names, when two people speak', () => {
    expect(spoken('"We agree on it," Antonov said. "We do not," Blinken replied.')).toEqual([
      'Anatoly Antonov: "We agree on it,"',
      'Blinken: "We do not,"',
    ]);
  });

  test('without an attribution belongs to who spoke last', () => {
    expect(spoken('"This is important."', { ...interview, last: 'Blinken' })).toEqual([
      'Blinken: "This is important."',
    ]);
  });

  test('over several paragraphs is not closed before the last one', () => {
    expect(spoken('"First we met.', { ...interview, last: 'Blinken' }, true)).toEqual([
      'Blinken: "First we met.',
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
    expect(spoken(text, article)).toEqual([]);
    expect(spoken(text, interview)).toEqual([]);
  });
});

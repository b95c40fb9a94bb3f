import { expect, test } from 'vitest';
import { emphasize } from '../../src/answer/emphasis.ts';

/** What is put in bold in a sentence for the words between the stars. */
function bold(marked: string): string {
  const start = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const { start: from, end } = emphasize(
    text,
    { start, end: marked.lastIndexOf('*') - 1 },
    { start: 0, end: text.length },
  );
  return text.slice(from, end);
}

test.each([
  ['a short clause whole', 'In the spring, she *sold* the boat, which was old.', 'she sold the boat'],
  [
    'the rest of a longer clause where it is short',
    'The committee that met in the old hall on Monday asked the ministry for *a limit* of 400 tonnes.',
    'a limit of 400 tonnes',
  ],
  [
    'the words alone in the middle of a long clause',
    'The committee that met in the old hall asked for *400 tonnes* from a ministry that had never before given any.',
    '400 tonnes',
  ],
  ['a figure with its point and comma', 'It cost *1,200.50* crowns.', 'It cost 1,200.50 crowns'],
])('puts in bold %s', (_, marked, words) => expect(bold(marked)).toBe(words));

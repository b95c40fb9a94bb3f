import { expect, test } from 'vitest';
import { emphasize } from '../../src/answer/words-in-bold.ts';

/** The words put in bold in a sentence whose answer is between the stars. */
function bold(marked: string): string | undefined {
  const start = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const range = emphasize(text, { start, end: marked.lastIndexOf('*') - 1 }, { start: 0, end: text.length });
  return range && text.slice(range.start, range.end);
}

test.each([
  [
    'a name with an initial whole',
    '*Oliver K*. Vossen, who appraises the boats of the harbour for the town, the club and the council, said that they sank.',
    'Oliver K. Vossen',
  ],
  [
    'a date without the word after it',
    'The communiqué of the summit that the alliance held in Brussels on *June 14* called for the ministers to meet again.',
    'June 14',
  ],
  [
    'a verb with its “not”',
    'The mayor revealed that *the ministry has not* sent any officials requests to be taken off the list of the harbour.',
    'the ministry has not sent any officials requests',
  ],
  [
    'no word that only links others',
    'The ministry that had never before given any has sent *a* list of two dozen workers who are to leave the country.',
    undefined,
  ],
  [
    'no “and” at its end',
    'We are here to examine the grounding of the old ferry on the ledge, in which *212 passengers were taken off and*, thank God, nobody at all lost their life.',
    'in which 212 passengers were taken off',
  ],
  ['a short sentence whole', 'I repeat: *no*.', 'I repeat: no'],
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
  [
    'the whole of a sum',
    'The yard that built both ships in the north has told the ministry that *€3*m more is needed by the end of this year at least.',
    '€3m',
  ],
  [
    'the whole of a range, with what it counts',
    'The officers of the port said, as they had before, that some 80-*90* people had been aboard both of the two boats that night.',
    'some 80-90 people',
  ],
  [
    'the whole of a date',
    'The treaty that both sides had been working on for years was signed in the old town hall on *Jan*. 5 by the two ministers and their aides.',
    'Jan. 5',
  ],
  [
    'the whole of a name with its office',
    'At the end of a long day the Russian Foreign Minister *Sergey* Lavrov and US Secretary of State Antony Blinken spoke to all of them.',
    'Russian Foreign Minister Sergey Lavrov',
  ],
  [
    'no part of another name',
    'In a letter that has been read by everybody in the ministry Sergey Lavrov and US Secretary of *State* Antony Blinken praise the talks at length.',
    'US Secretary of State Antony Blinken',
  ],
  [
    'no word of who says so',
    'The committee of the old town had met on Monday and had asked for *a limit, Holm told reporters*.',
    'a limit',
  ],
  [
    'nothing where only who says so is left',
    'The two had met in Geneva in June, *Holm confirmed*.',
    undefined,
  ],
  [
    'what a number counts, where more than the number is in bold',
    'At that meeting, which was long, the other *side replied to 12* requests that had been sent by the ministry in the two years before that.',
    'the other side replied to 12 requests',
  ],
  [
    'no stop behind a date',
    'At that time, as all of them knew very well, they had been told that they must leave the country *before September 3, 2021*.',
    'before September 3, 2021',
  ],
  [
    'the whole word that a number counts',
    'The ferry company of the old town wrote to all of them, and so *we have 3* iPads that nobody in the whole town has ever used for anything.',
    'so we have 3 iPads',
  ],
  [
    'the stops of a.m.',
    'The council of the town opens the lock that the ferry needs shortly after *8:00*a.m. on each day of the week but Sunday.',
    '8:00a.m.',
  ],
  [
    'the whole of an address',
    'All of it is at *https*://voss.example/store -- and there is more to come.',
    'All of it is at https://voss.example/store',
  ],
  ['a figure with its point and comma', 'It cost *1,200.50* crowns.', 'It cost 1,200.50 crowns'],
])('puts in bold %s', (_, marked, words) => expect(bold(marked)).toBe(words));

test('words beside a long run of commas are put in bold at once', () =>
  expect(
    bold(
      `The table has *400 tonnes${','.repeat(200)}x* in its row for the ministry of the harbour and of all ships.`,
    ),
  ).toMatch(/^(?:The table has )?400 tonnes,+x/u));

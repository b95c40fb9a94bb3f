import { expect, test } from 'vitest';
import { readGoingOn } from '../../../src/english/questions/more-or-source.ts';

test.each([
  'more',
  'more please',
  'show me more',
  'and more?',
  'can you show me some more',
  'is there more?',
  'are there any more passages?',
  'more of that',
  'next page',
  'the next one please',
  'anything else?',
])('“%s” asks for the next page', (line) => expect(readGoingOn(line)).toBe('more'));

test.each([
  'in context',
  'context?',
  'show me the context',
  'can i see it in context?',
  'what’s the context of that quote',
  'give me more context please',
  'show the whole passage',
  'read on',
  'what comes before that?',
  'where is that in the interview?',
])('“%s” asks where it stands', (line) => expect(readGoingOn(line)).toBe('context'));

test.each([
  'who said that?',
  'who said it',
  'and who said so?',
  'who actually said that',
  'who is speaking?',
  'whos the speaker',
  'who was it that said that?',
  'says who?',
  'whose words?',
  'whose words are those',
  'whose quote is that?',
  'in whose words is that',
  "what's the source?",
  'source please',
  'where is that from?',
  'where does this come from',
  'where did you get that from?',
  'who is that quote by',
  'is that a direct quote?',
  'are those his own words?',
  'cite that',
])('“%s” asks whose words it is', (line) => expect(readGoingOn(line)).toBe('source'));

test.each([
  'more diplomats must leave?',
  'who said that visas expired?',
  'who is that?',
  'why?',
  'where is it held?',
  'where do the refugees come from?',
  'whose visas were cancelled?',
  'what else?',
  'next meeting',
  'context of the Geneva summit',
  'what is the source of instability?',
  'who is saying that there is a new cold war?',
])('“%s” asks something of its own', (line) => expect(readGoingOn(line)).toBeUndefined());

import { expect, test } from 'vitest';
import { spellOut } from '../../../src/english/questions/chat-spelling.ts';

test.each([
  ['how many ppl must leave', 'how many people must leave'],
  ['y did they leave', 'why did they leave'],
  ['wats he saying bout visas', "what's he saying about visas"],
  ['what do u think', 'what do you think'],
])('%s, spelt out, is: %s', (typed, full) => expect(spellOut(typed)).toBe(full));

test.each([
  '"ppl"',
  'visas',
  'who is Y. Holm',
  'the EU and Y',
  "who's bout",
  'temples from 300 bc',
])('stays as it is: %s', (typed) => expect(spellOut(typed)).toBe(typed));

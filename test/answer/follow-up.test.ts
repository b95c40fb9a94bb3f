import { describe, expect, test } from 'vitest';
import { completeQuestion, mayLean } from '../../src/answer/follow-up.ts';

describe('a follow-up', () => {
  test.each([
    'by when',
    'why?',
    'and in 2021?',
    'what about their families?',
    'who else is on it',
    'on what terms?',
  ])('may lean on what was asked before: %s', (text) => expect(mayLean(text)).toBe(true));

  test.each([
    'visas',
    'arms control',
    'who is the king of norway',
    'how many visas are waiting for extension',
    'does he call for talks on missile shields',
  ])('stands alone: %s', (text) => expect(mayLean(text)).toBe(false));

  test('is completed by the words that the last questions are about', () => {
    expect(completeQuestion('by when?', ['how many workers have been ordered to leave?'])).toBe(
      'by when workers ordered leave',
    );
    expect(
      completeQuestion('who else is on it', ['was it asked for?', 'is the US on the unfriendly list?']),
    ).toBe('who else is on it asked US unfriendly list');
  });

  test('takes no word twice', () => {
    expect(completeQuestion('which visas?', ['are visas expired?'])).toBe('which visas expired');
  });
});

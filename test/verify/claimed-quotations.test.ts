import { describe, expect, test } from 'vitest';
import { findBlocks, findMarked } from '../../src/verify/claimed-quotations.ts';

/** A corpus in which nobody speaks. */
const NOBODY = { only: () => undefined };

describe('the lines that a message quotes', () => {
  test.each([
    ['none', 'a > b\nc', []],
    ['all', '> a\n> b', [{ text: 'a\nb', by: undefined, alone: true }]],
    ['some, above a comment', '> a\nlol', [{ text: 'a', by: undefined, alone: false }]],
    ['some, below one', 'lol\n> a', [{ text: 'a', by: undefined, alone: false }]],
    ['with a blank line between', '> a\n\n> b\nlol', [{ text: 'a\n\nb', by: undefined, alone: false }]],
    ['to the end', 'lol\n>>> a\n> b\n\nc', [{ text: 'a\n> b\n\nc', by: undefined, alone: false }]],
    [
      'in two places',
      '> a\nand\n> b',
      [
        { text: 'a', by: undefined, alone: false },
        { text: 'b', by: undefined, alone: false },
      ],
    ],
    ['without words', '> …\n> \nlol', []],
    ['below a name', '**Ada Holm:**\n> a', [{ text: 'a', by: 'Ada Holm', alone: false }]],
    ['above a name', '> a\n— **Ada Holm**', [{ text: 'a', by: 'Ada Holm', alone: false }]],
  ])('are found: %s', (_, text, blocks) => {
    expect(findBlocks(text, NOBODY)).toEqual(blocks);
  });
});

describe('the words in quotation marks', () => {
  test.each([
    ['none', 'no marks', []],
    ['double', 'so "one two" and “three”', ['one two', 'three']],
    ['low', 'so „one“ and „two”', ['one', 'two']],
    ['of Chinese or Japanese', '「one」『two』', ['one', 'two']],
    ['pointing', '«one» »two«', ['one', 'two']],
    ['one inside the other', '"we need "one" now"', ['we need "one" now']],
    ['single', "so 'one two' and 'it's'", ['one two', "it's"]],
    ['single and curly', 'so ‘one two’ and ‘it’s’', ['one two', 'it’s']],
    ['single after an s', "so 'all the boats' are in", ['all the boats']],
    ['apostrophes', "the boats' owners don't care", []],
    ['without words', 'so "…" and "one"', ['one']],
    ['never closed', 'so "one two', ['one two']],
    ['that do not pair', 'one two," he said. "Three', []],
    ['with only closing marks', 'so ”one” and ”two”', ['one', 'two']],
  ])('are found: %s', (_, text, words) => {
    expect(findMarked(text, NOBODY).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    ['before', 'Holm said "one" and "two"', ['Holm', undefined]],
    ['behind', '"one," Holm said, and "two"', ['Holm', undefined]],
    ['between', '"one" — Holm. "two" — Voss', ['Holm', 'Voss']],
    ['below', '"one"\n— Ada Holm', ['Ada Holm']],
    ['below, without a dash', '"one"\n\nAda Holm, 2021', ['Ada Holm']],
    ['below by words that may be anything', '"one"\nBreaking News', [undefined]],
    ['below by one word', '"one"\nWow', [undefined]],
    ['in a question', 'did Ada Holm really say "one"?', ['Ada Holm']],
    ['in a question with another verb', 'didn’t Holm argue that "one"?', ['Holm']],
    ['in a question about who', 'was it Holm who said "one"?', ['Holm']],
    ['in a question behind', '"one" Did the ambassador ever say that?', ['the ambassador']],
    ['in what somebody has read', 'I read that Ada Holm said "one", is that right?', ['Ada Holm']],
    ['behind where it was said', 'in the press release Ada Butcher says, "one"', ['Ada Butcher']],
    ['in what others say', 'people claim that Holm is quoted as saying "one"', ['Holm']],
    ['anywhere, as the only full name', 'omg "one"!! classic Ada Holm, never change', ['Ada Holm']],
    [
      'anywhere, unless it may be a place',
      'we were in Villa Holmgard and “one” was on the wall',
      [undefined],
    ],
    ['anywhere, unless it is a paper', 'the New Yark Times had "one"', [undefined]],
    ['anywhere, unless it was said to them', 'somebody told to Ada Holm that “one”', [undefined]],
    ['anywhere, with another', 'Ada Holm, or Tom Reed? "one"', [undefined]],
    ['by words that are no name', 'Breaking News today: did anybody see "one"?', [undefined]],
    ['in a guess behind', '"one"? I say Tom Reed.', ['Tom Reed']],
    ['by a first name behind', '"one" lol that’s Ottilie about her soup', ['Ottilie']],
    ['in a guess at a word', '"one" that’s Life', [undefined]],
    ['by a pronoun in a question', 'did he say "one"?', ['he']],
  ])('have the speaker that is named %s', (_, text, names) => {
    expect(findMarked(text, NOBODY).map(({ by }) => by)).toEqual(names);
  });
});

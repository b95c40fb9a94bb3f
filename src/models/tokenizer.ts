/** Splits text into the word pieces that the models read, each with the characters that it comes from. */
import { Tokenizer } from '@huggingface/tokenizers';
import { LRUCache } from 'lru-cache';

/** A word piece: its number in the vocabulary, and the word that it is part of, as UTF-16 offsets into the text. */
export interface Token {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/**
 * BERT splits between words, and around each punctuation mark, each ASCII symbol and each Chinese character (Devlin et
 * al., BERT, 2018). The library splits words into pieces but gives no offsets, so words are split here.
 */
const SYMBOL = String.raw`[\p{P}$+<=>^\x60|~]|\p{Script=Han}`;
const WORD = new RegExp(String.raw`${SYMBOL}|(?:(?!${SYMBOL})[^\s\p{Cc}])+`, 'gu');
const MAX_KNOWN_WORDS = 20_000;

export type Tokenize = (text: string) => Token[];

/** @param definition the parsed `tokenizer.json` */
export function tokenizeWith(definition: object): Tokenize {
  const library = new Tokenizer(definition, {});
  const pieces = new LRUCache<string, readonly number[]>({
    max: MAX_KNOWN_WORDS,
    memoMethod: (word) => library.encode(word, { add_special_tokens: false }).ids,
  });
  return (text) =>
    Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index: start }) =>
      pieces.memo(word).map((id) => ({ id, start, end: start + word.length })),
    );
}

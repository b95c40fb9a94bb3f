/** These packages have no types of their own. */

declare module 'wink-lemmatizer' {
  /** The base form of a word in small letters, or the word itself where there is none. */
  type Lemmatize = (word: string) => string;
  const lemmatizer: { readonly noun: Lemmatize; readonly verb: Lemmatize; readonly adjective: Lemmatize };
  export default lemmatizer;
}

declare module 'wink-lexicon/src/wn-words.js' {
  /** The words of WordNet in their base forms, in small letters. */
  const words: Readonly<Record<string, number>>;
  export default words;
}

declare module 'wink-lexicon/src/wn-word-senses.js' {
  /** By a number that stands for the word in `wn-words.js`: the lexicographer's files of its senses in WordNet. */
  const senses: Readonly<Record<number, readonly number[]>>;
  export default senses;
}

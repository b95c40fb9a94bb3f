/** Finds a corpus's recurring phrases, to suggest as subjects. */
import { type Passage, slice } from '../corpus/document.ts';
import { type Pause, pacer } from '../corpus/pacer.ts';
import { sentencesSaid } from '../corpus/sentences.ts';
import { isEnglish, isSubjectNoun, stemOf } from '../english/dictionary.ts';
import { isInEnglish } from '../english/is-english.ts';
import { isLight, isStopWord } from '../search/query.ts';

const MAX_PHRASE_WORDS = 4;
const MIN_WORD_CHARS = 4;
const MIN_PASSAGES = 2;
const MAX_KEY_PHRASES = 500;
/** In a larger corpus, this many passages, evenly spread, are read: its key phrases occur in them too. */
const MAX_PASSAGES_READ = 2_000;

/** Words separated by single spaces, with no punctuation between them. */
const RUN = /[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)*/gu;

/** The most distinctive phrases of the passages, as written there, best first. */
export async function findKeyPhrases(passages: readonly Passage[]): Promise<string[]> {
  const pause = pacer();
  const step = Math.max(1, Math.ceil(passages.length / MAX_PASSAGES_READ));
  const counts = new Map<string, Counted>();
  for (let i = 0; i < passages.length; i += step) {
    await pause();
    const found = phrasesOf(passages[i] as Passage);
    const phrases = new Map(found.map((phrase) => [phrase.toLowerCase(), phrase]));
    for (const [key, written] of phrases) {
      const { passages: before = 0, written: earlier = written } = counts.get(key) ?? {};
      // A capital may be that of a sentence's first word.
      counts.set(key, { written: earlier === key ? key : written, passages: before + 1 });
    }
  }
  const frequent = [...counts.values()].filter(({ passages }) => passages >= MIN_PASSAGES);
  return (await withoutParts(frequent, pause))
    .sort((a, b) => weight(b) - weight(a) || (a.written < b.written ? -1 : 1))
    .slice(0, MAX_KEY_PHRASES)
    .map(({ written }) => written);
}

interface Counted {
  readonly written: string;
  readonly passages: number;
}

/** Longer phrases say more, and so do phrases in more passages. */
function weight({ written, passages }: Counted): number {
  return passages * Math.sqrt(written.split(' ').length);
}

/** Drops phrases that occur only inside a longer one. */
async function withoutParts(phrases: readonly Counted[], pause: Pause): Promise<Counted[]> {
  const whole = new Map<string, number>();
  for (const { written, passages } of phrases) {
    await pause();
    const words = written.toLowerCase().split(' ');
    const parts = ngrams(words).filter((part) => part.length < words.length);
    for (const part of parts.map((part) => part.join(' ')))
      whole.set(part, Math.max(whole.get(part) ?? 0, passages));
  }
  return phrases.filter(({ written, passages }) => (whole.get(written.toLowerCase()) ?? 0) < passages);
}

/** The phrases in what is said, without the labels of speakers. */
function phrasesOf(passage: Passage): string[] {
  const inEnglish = isInEnglish(passage.source.language);
  return sentencesSaid(passage)
    .flatMap((sentence) => [...slice(passage, sentence).matchAll(RUN)])
    .flatMap(([run]) => splitAtStopWords(run.split(' ')).flatMap(ngrams))
    .filter((gram) => gram.some((word) => saysMuch(word, inEnglish)))
    .map((gram) => gram.join(' '));
}

function splitAtStopWords(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isStopWord(word)) runs.push([]);
    else runs.at(-1)?.push(word.replace(/^['’-]+|['’]s$|['’-]+$/gu, ''));
  }
  return runs;
}

/** Whether a word may be a subject. In English: a name, or a noun that is no adverb and not too general. */
function saysMuch(word: string, inEnglish: boolean): boolean {
  const plain = word.toLowerCase();
  if (word.length < MIN_WORD_CHARS) return false;
  if (!inEnglish) return true;
  const isSubject = isSubjectNoun(plain) || (/^\p{Lu}/u.test(word) && !isEnglish(plain));
  return isSubject && !isLight(stemOf(plain));
}

function ngrams(words: readonly string[]): string[][] {
  return words.flatMap((_, i) =>
    Array.from({ length: Math.min(MAX_PHRASE_WORDS, words.length - i) }, (_, n) => words.slice(i, i + n + 1)),
  );
}

/** Finds a corpus's recurring phrases, to suggest as subjects. */
import type { Passage } from '../corpus/document.ts';
import { type Pause, pacer } from '../corpus/pacer.ts';
import { isStopWord } from '../search/query.ts';

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
  const counts = new Map<string, { written: string; passages: number }>();
  for (let i = 0; i < passages.length; i += step) {
    await pause();
    const phrases = new Map(
      phrasesOf((passages[i] as Passage).text).map((phrase) => [phrase.toLowerCase(), phrase]),
    );
    for (const [key, written] of phrases) {
      const { passages: before = 0, written: earlier = written } = counts.get(key) ?? {};
      // A capital may be that of a sentence's first word.
      counts.set(key, { written: earlier === key ? key : written, passages: before + 1 });
    }
  }
  const frequent: Counted[] = [];
  for (const phrase of counts.values()) {
    if (phrase.passages >= MIN_PASSAGES) frequent.push(phrase);
    await pause();
  }
  return (await withoutParts(frequent, pause))
    .sort((a, b) => weight(b) - weight(a) || a.written.localeCompare(b.written))
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
    for (const part of partsOf(written.toLowerCase().split(' ')))
      whole.set(part, Math.max(whole.get(part) ?? 0, passages));
  }
  return phrases.filter(({ written, passages }) => (whole.get(written.toLowerCase()) ?? 0) < passages);
}

function partsOf(words: readonly string[]): string[] {
  return ngrams(words).filter((part) => part.split(' ').length < words.length);
}

function phrasesOf(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => splitAtStopWords(run.split(' ')).flatMap(ngrams));
}

function splitAtStopWords(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isStopWord(word)) runs.push([]);
    else runs.at(-1)?.push(word.replace(/^['’-]+|['’]s$|['’-]+$/gu, ''));
  }
  return runs;
}

function ngrams(words: readonly string[]): string[] {
  return words.flatMap((_, i) =>
    Array.from({ length: Math.min(MAX_PHRASE_WORDS, words.length - i) }, (_, n) => words.slice(i, i + n + 1))
      .filter((gram) => gram.length > 1 || (gram[0]?.length ?? 0) >= MIN_WORD_CHARS)
      .filter((gram) => gram.some((word) => /\p{L}/u.test(word)))
      .map((gram) => gram.join(' ')),
  );
}

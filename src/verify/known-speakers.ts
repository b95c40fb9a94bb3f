/** Recognises the speakers of the corpus in what people type, small letters and all. */
import { type Passage, speakerOf } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { isEnglish } from '../english/dictionary.ts';
import { BEFORE_OTHERS } from '../english/named-speaker.ts';
import { hasTitle, withoutTitle } from '../english/people.ts';
import { SAYING_AFTER } from '../english/saying.ts';
import { fold, tokenize } from './tokens.ts';

interface KnownName {
  readonly speaker: string;
  /** Folded, without a title. */
  readonly words: readonly string[];
}

const SAYS = new RegExp(`^${SAYING_AFTER}(?!\\p{L})`, 'u');

export class KnownSpeakers {
  /** By their first and their last words. */
  readonly #names = new Map<string, KnownName[]>();

  private constructor() {}

  /** Whoever speaks in the passages, or is interviewed there. Yields to other work every few milliseconds. */
  static async build(passages: readonly Passage[]): Promise<KnownSpeakers> {
    const speakers = new KnownSpeakers();
    const added = new Set<string>();
    const pause = pacer();
    for (const { sentences, source } of passages) {
      for (const speaker of [source.speaker, ...sentences.map(speakerOf)]) {
        if (speaker === undefined || added.has(speaker)) continue;
        added.add(speaker);
        speakers.#add(speaker);
      }
      await pause();
    }
    return speakers;
  }

  #add(speaker: string): void {
    const words = wordsOf(withoutTitle(speaker));
    for (const edge of new Set([words[0] ?? '', words.at(-1) ?? '']))
      this.#names.set(edge, [...(this.#names.get(edge) ?? []), { speaker, words }]);
  }

  /**
   * The only speaker whom some words name, in full or by a first or last name that is no ordinary word, or behind a title;
   * nobody whom they speak of or call.
   */
  only(text: string): string | undefined {
    const words = wordsOf(text.replace(/@\S*/gu, ''));
    const line = ` ${words.join(' ')} `.replace(BEFORE_OTHERS, ' |');
    const known = [...new Set(words)].flatMap((word) => this.#names.get(word) ?? []);
    const inFull = known.filter(({ words: own }) => own.length > 1 && line.includes(` ${own.join(' ')} `));
    const isPart = (word = '') => {
      const [first = '', ...behind] = line.split(` ${word} `);
      const isNamed = (rest: string, i: number) =>
        SAYS.test(rest) || hasTitle(`${[first, ...behind][i]?.split(' ').at(-1)} ${word}`);
      return isEnglish(word) ? behind.some(isNamed) : behind.length > 0;
    };
    const inPart = known.filter(({ words: own }) => isPart(own[0]) || isPart(own.at(-1)));
    const [name, ...others] = new Set((inFull.length > 0 ? inFull : inPart).map(({ speaker }) => speaker));
    return others.length === 0 ? name : undefined;
  }
}

function wordsOf(text: string): string[] {
  return tokenize(text).words.map((word) => fold(word.text.replace(/['’]s$/u, '')));
}

/** Recognises the speakers of the corpus in what people type, small letters and all. */
import { type Passage, speakerOf } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { isEnglish } from '../english/dictionary.ts';
import { withoutTitle } from '../english/people.ts';
import { fold, tokenize } from './tokens.ts';

interface KnownName {
  readonly speaker: string;
  /** Folded, without a title. */
  readonly words: readonly string[];
}

export class KnownSpeakers {
  /** By their last words. */
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
    const last = words.at(-1);
    if (last !== undefined) this.#names.set(last, [...(this.#names.get(last) ?? []), { speaker, words }]);
  }

  /** The only speaker whom some words name, in full or by a surname that is no ordinary word. */
  only(text: string): string | undefined {
    const words = wordsOf(text);
    const named = words.flatMap((word, i) => {
      const known = this.#names.get(word) ?? [];
      const whole = known.filter((name) =>
        name.words.every((each, j) => words[i - name.words.length + 1 + j] === each),
      );
      const longest = whole.filter(({ words: own }) => own.length > 1);
      return longest.length > 0 ? longest : isEnglish(word) ? [] : known;
    });
    const [name, ...others] = new Set(named.map(({ speaker }) => speaker));
    return others.length === 0 ? name : undefined;
  }
}

function wordsOf(text: string): string[] {
  return tokenize(text).words.map((word) => fold(word.text));
}

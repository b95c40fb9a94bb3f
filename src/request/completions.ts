/** Completes what people type: passages, documents and subjects. */
import type { Corpus } from '../corpus/corpus.ts';
import { nameOf, type Passage } from '../corpus/document.ts';
import { pacer } from '../corpus/pacer.ts';
import { PASSAGE_NUMBER } from '../english/questions/passage-references.ts';
import { truncate } from '../reply/truncate.ts';
import { beginsWithTypo, MAX_CORRECTIONS, MIN_TYPO_CHARS } from '../search/vocabulary.ts';
import type { Choice, Command } from './command.ts';
import type { Generation } from './generation.ts';

/**
 * Discord's limits for autocomplete: choices, and the characters of their names and values
 * (interactions/application-commands.mdx in discord/discord-api-docs).
 */
const MAX_COMPLETIONS = 25;
const MAX_CHOICE_CHARS = 100;
const MAX_TITLE_CHARS = 40;

/** What can be completed: each item's name, folded, and all words of the names. */
interface Names<Item> {
  readonly names: ReadonlyMap<Item, string>;
  readonly words: ReadonlySet<string>;
}

async function foldNames<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Promise<Names<Item>> {
  const pause = pacer();
  const names = new Map<Item, string>();
  const words = new Set<string>();
  for (const item of items) {
    const name = fold(nameOf(item));
    names.set(item, ` ${name}`);
    for (const word of name.split(' ')) words.add(word);
    await pause();
  }
  return { names, words };
}

/** Finds items by what is typed of their names, which are folded once for each generation, when first needed. */
function finder<Item>(itemsIn: (generation: Generation) => Iterable<Item>, nameOf: (item: Item) => string) {
  const known = new WeakMap<Generation, Promise<Names<Item>>>();
  return async (typed: string, generation: Generation): Promise<Item[]> => {
    const names = known.get(generation) ?? foldNames(itemsIn(generation), nameOf);
    known.set(generation, names);
    return suggest(await names, typed);
  };
}

const findSources = finder(({ corpus }) => corpus.documents.map(({ source }) => source), nameOf);
const findSubjects = finder(subjectsIn, (subject) => subject);
const findByWords = finder(
  ({ corpus }) => corpus.passages,
  ({ text }) => text,
);

/** Section headings, then the speakers, then the corpus's recurring phrases. */
function subjectsIn({ corpus: { documents }, verifier, keyPhrases }: Generation): Set<string> {
  const headings = documents.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []));
  return new Set([...headings, ...verifier.speakers.names, ...keyPhrases].map((subject) => label(subject)));
}

/**
 * The items whose names have, for each word typed that any name has, a word that begins with it. Those that begin as
 * typed come first; otherwise the order stays.
 */
async function suggest<Item>({ names, words }: Names<Item>, typed: string): Promise<Item[]> {
  const pause = pacer();
  const wanted = fold(typed.slice(0, MAX_CHOICE_CHARS));
  const meant: string[][] = [];
  for (const word of new Set(wanted.split(' '))) {
    meant.push(mayMean(word, words));
    await pause();
  }
  const known = meant.filter(({ length }) => length > 0);
  const [beginning, others]: [Item[], Item[]] = [[], []];
  for (const [item, name] of known.length > 0 ? names : []) {
    if (known.every((beginnings) => beginnings.some((word) => name.includes(` ${word}`))))
      (name.startsWith(` ${wanted}`) ? beginning : others).push(item);
    await pause();
  }
  return [...beginning, ...others];
}

/** A word, finished or not, or what it may be a typo for. */
function mayMean(typed: string, words: ReadonlySet<string>): string[] {
  const all = [...words];
  if (all.some((word) => word.startsWith(typed))) return [typed];
  if (typed.length < MIN_TYPO_CHARS) return [];
  return all.filter((word) => beginsWithTypo(word, typed)).slice(0, MAX_CORRECTIONS);
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
  const found = await findSources(typed, generation);
  return found.slice(0, MAX_COMPLETIONS).map((source) => ({ name: label(nameOf(source)), value: source.id }));
}

export async function completeSubject(typed: string, generation: Generation): Promise<Choice[]> {
  const found = await findSubjects(typed, generation);
  return found.slice(0, MAX_COMPLETIONS).map((name) => ({ name, value: name }));
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
  if (reference === undefined && typed !== '') return findByWords(typed, generation);
  const numbered = corpus.passages.filter((passage) => passage.number?.toString().startsWith(number));
  if (!reference?.includes('·')) return numbered;
  return numbered.filter((passage) => passageChoice(passage, corpus).name.startsWith(typed));
}

export function passageChoice({ id, number, text, source }: Passage, { documents }: Corpus): Choice {
  const title = documents.length > 1 ? ` · ${truncate(nameOf(source), MAX_TITLE_CHARS)}` : '';
  return { name: label(`${number}${title} · ${text}`), value: id };
}

/** Text on one line, cut between words, to the length of a choice or to `max`. */
export function label(text: string, max = MAX_CHOICE_CHARS): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= max ? line : truncate(line, max).replace(/\s+\S*…$/u, '…');
}

/** Removes case, accents and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Completes what people type: passages, documents and subjects. */
import type { Corpus } from '../corpus/corpus.ts';
import { nameOf, type Passage } from '../corpus/document.ts';
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
const LETTER = /[\p{L}\p{N}]/u;

/** A choice that can be found by its name; the words of the name are prepared once. */
interface Named {
  readonly choice: Choice;
  readonly name: string;
  readonly words: readonly string[];
}

function named(text: string, value = text): Named {
  const name = fold(text);
  return { choice: { name: label(text), value }, name, words: name.split(' ') };
}

const prepared = new WeakMap<Generation, Readonly<Record<'sources' | 'subjects', readonly Named[]>>>();

/** What a generation can complete by name: headings and key phrases are subjects. */
function namesIn(generation: Generation) {
  const known = prepared.get(generation);
  if (known) return known;
  const { documents } = generation.corpus;
  const headings = documents.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []));
  const subjects = new Set([...headings, ...generation.keyPhrases].map((subject) => label(subject)));
  const names = {
    sources: documents.map(({ source }) => named(nameOf(source), source.id)),
    subjects: [...subjects].map((subject) => named(subject)),
  };
  prepared.set(generation, names);
  return names;
}

/**
 * The choices that have, for each word typed, a word that begins with it, give or take one typo. Names that begin as
 * typed come first, then those without a typo; otherwise the order stays.
 */
function suggest(all: readonly Named[], typed: string): Choice[] {
  const wanted = fold(typed);
  const words = wanted.split(' ').filter(Boolean);
  const begins = (other: string, word: string) => other.startsWith(word);
  const mayBegin = (other: string, word: string) =>
    begins(other, word) || (word.length >= MIN_SLIP_CHARS && beginsWithSlip(other, word));
  const having = (is: typeof begins) =>
    all.filter((each) => words.every((word) => each.words.some((other) => is(other, word))));
  const found = [...all.filter(({ name }) => begins(name, wanted)), ...having(begins), ...having(mayBegin)];
  return [...new Set(found)].slice(0, MAX_COMPLETIONS).map(({ choice }) => choice);
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
  return suggest(namesIn(generation).sources, typed);
}

/** Section headings, then the corpus's recurring phrases. */
export async function completeSubject(typed: string, generation: Generation): Promise<Choice[]> {
  return suggest(namesIn(generation).subjects, typed);
}

/** Passages by number or by their words; the first ones if nothing is typed. */
export async function completePassage(typed: string, generation: Generation): Promise<Choice[]> {
  const { corpus } = generation;
  const found = await findByBeginning(typed.trim(), generation);
  const numbered = found.filter(({ number }) => number !== undefined);
  return numbered.slice(0, MAX_COMPLETIONS).map((passage) => passageChoice(passage, corpus));
}

async function findByBeginning(typed: string, { corpus, searcher }: Generation): Promise<readonly Passage[]> {
  const [reference, number = ''] = PASSAGE_NUMBER.exec(typed) ?? [];
  if (reference?.includes('·')) return labelledFirst(typed, Number(number), corpus);
  if (reference !== undefined || typed === '')
    return corpus.passages.filter((passage) => passage.number?.toString().startsWith(number));
  const begin = corpus.passages.filter(beginsLike(typed)).slice(0, MAX_COMPLETIONS);
  return [...new Set([...begin, ...(await searcher.complete(typed, 2 * MAX_COMPLETIONS))])];
}

/** The passages with this number, those whose label begins as typed first. */
function labelledFirst(typed: string, number: number, corpus: Corpus): Passage[] {
  const isMeant = (passage: Passage) => passageChoice(passage, corpus).name.startsWith(typed);
  const numbered = corpus.passages.filter((passage) => passage.number === number);
  return [...numbered.filter(isMeant), ...numbered.filter((passage) => !isMeant(passage))];
}

/** Whether a passage begins with the words typed, as far as its label shows it. The last word may be unfinished. */
function beginsLike(typed: string): (passage: Passage) => boolean {
  const begun = fold(typed.slice(0, MAX_CHOICE_CHARS));
  if (begun === '') return () => false;
  return ({ text }) => {
    const at = text.search(LETTER);
    const mayBegin = fold(text.slice(at, at + 2)).startsWith(begun.charAt(0));
    return mayBegin && fold(text.slice(at, at + 2 * MAX_CHOICE_CHARS)).startsWith(begun);
  };
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

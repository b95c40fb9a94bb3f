/** Finds the passages and documents that people refer to, and completes their names. */

import type { Corpus } from '../corpus/corpus.ts';
import { type Document, nameOf, type Passage, type Section, type Source } from '../corpus/document.ts';
import { UserError } from '../corpus/user-error.ts';
import type { Request } from '../reply/reply.ts';
import { truncate } from '../reply/truncate.ts';
import type { Choice, Option } from './command.ts';
import type { Generation } from './generation.ts';
import { fold, Suggestions } from './suggestions.ts';

/** Discord's limit for the name and the value of an autocomplete choice. */
const MAX_CHOICE_CHARS = 100;
const PASSAGE_ID = /^[0-9a-z]{10}(?:~\d+)?$/;
const NOUN =
  '(?:passages?|paragraphs?|paras?\\.?|numbers?|nos?\\.?|nrs?\\.?|pp?\\.?|pars?\\.?|#|¶{1,2}|§{1,2})';
const NUMBER = '(\\d{1,7})(?:st|nd|rd|th)?';
const END = '[\\s.,;:!?)\\]]*$';
/** `27`, `27.`, `passage 27`, `p. 27`, `#27`, `the 27th passage`, and the label of a choice: `27 · "We have…`. */
const PASSAGE_NUMBER = new RegExp(
  `^(?:the )?[(\\[]?${NOUN}?\\s*${NUMBER}(?: ${NOUN})?(?:${END}|\\s·(?:\\s|$))`,
  'iu',
);
const FIRST_OR_LAST = new RegExp(
  `^(?:the )?(?:very )?(?:(first)|last|final)(?: (?:one|${NOUN}))?${END}`,
  'iu',
);
/** `2-4`, `passages 2 to 4`, `pp. 2–4`, `40 to the end` */
const PASSAGE_RANGE = new RegExp(
  `^(?:from )?(?:the )?${NOUN}?\\s*${NUMBER}\\s*(?:[-‐‑–—−…]|\\.{2,3}|\\b(?:to|through|thru|till|until)\\b)\\s*(?:${NOUN}?\\s*${NUMBER}|(?:the )?(?:last|end))${END}`,
  'iu',
);
const REFERENCE = [PASSAGE_NUMBER, FIRST_OR_LAST, PASSAGE_RANGE].map(({ source }) => source).join('|');
/** What can follow `read` or `cite` without a slash: text that can only name passages. */
export const PASSAGE_REFERENCE = new RegExp(REFERENCE, 'iu');
/** A whole line that can only name passages: `p. 27`, `passages 2-4`, `the last passage`. */
export const NAMED_PASSAGE = new RegExp(`(?=.*(?<!\\p{L})${NOUN}(?!\\p{L}))(?:${REFERENCE})`, 'iu');

/**
 * The passages that a person means, in the order of the text: by id, by the label of a choice, by number within their
 * document, or by a range of numbers. @throws UserError if there are none, or if the number fits several documents.
 */
export function findPassages({ corpus }: Generation, reference: string, source?: string): Passage[] {
  const known = corpus.byId.get(reference) ?? findLabelled(reference, corpus);
  if (known) return [known];
  if (PASSAGE_ID.test(reference))
    throw new UserError('That passage is no longer in the text: it has been edited since.');
  const { passages } = onlyDocument(corpus, source);
  const end = passages.findLast(({ number }) => number !== undefined)?.number ?? 0;
  const [first, last] = readBounds(reference, end);
  const found = passages.filter(({ number }) => number !== undefined && number >= first && number <= last);
  if (found.length > 0) return found;
  throw new UserError(`There is no passage “${reference}”. Passages are numbered from 1 to ${end}.`);
}

/** The one passage that a person means. @throws UserError if there is none, or if there are several. */
export function findPassage(generation: Generation, reference: string, source?: string): Passage {
  const [passage, ...others] = findPassages(generation, reference, source);
  if (passage && others.length === 0) return passage;
  throw new UserError(`“${reference}” is more than one passage. Give the number of one.`);
}

function findLabelled(reference: string, corpus: Corpus): Passage | undefined {
  const number = Number(PASSAGE_NUMBER.exec(reference)?.[1]);
  const numbered = corpus.passages.filter((passage) => passage.number === number);
  return numbered.find((passage) => passageChoice(passage, corpus).label === reference);
}

/** The first and last passage number that a reference means, or NaN. `end` is the number of the last passage. */
function readBounds(reference: string, end: number): [number, number] {
  const [range, from, to = end] = PASSAGE_RANGE.exec(reference) ?? [];
  if (range !== undefined) return [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))];
  const [edge, isFirst] = FIRST_OR_LAST.exec(reference) ?? [];
  const number = edge === undefined ? Number(PASSAGE_NUMBER.exec(reference)?.[1]) : isFirst ? 1 : end;
  return [number, number];
}

/** The document that passage numbers refer to. @throws UserError if there are several. */
function onlyDocument({ documents }: Corpus, source: string | undefined): Document {
  const [only, ...others] = source === undefined ? documents : [findDocument({ documents }, source)];
  if (only && others.length === 0) return only;
  throw new UserError(
    `Each document has its own passage numbers. Say which one with source: ${listTitles(documents)}.`,
  );
}

/**
 * The document that a person means: by id, title, the label of a choice, or a unique part of the title.
 * @throws UserError with the list of documents.
 */
export function findDocument({ documents }: Pick<Corpus, 'documents'>, reference: string): Document {
  const wanted = fold(reference);
  const exact = documents.find(
    ({ source }) =>
      source.id === reference || fold(nameOf(source)) === wanted || label(nameOf(source)) === reference,
  );
  if (exact) return exact;
  const partial = documents.filter(({ source }) => fold(nameOf(source)).includes(wanted));
  if (partial.length === 1 && partial[0]) return partial[0];
  throw new UserError(`There is no document “${reference}”. There are: ${listTitles(documents)}.`);
}

/** The request with a passage's number, which people understand, in place of its id. */
export function forPeople(request: Request, { corpus }: Generation): Request {
  const passage = corpus.byId.get(request.options.passage ?? '');
  if (passage?.number === undefined) return request;
  const source = corpus.documents.length > 1 ? passage.source.id : undefined;
  return { ...request, options: { ...request.options, source, passage: String(passage.number) } };
}

/** The id of the document that an option names, if it is set. @throws UserError if there is no such document. */
export function findSourceId(corpus: Corpus, reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : findDocument(corpus, reference).source.id;
}

/** The section with exactly this heading (or its label), if it has passages. */
export function findSection({ documents }: Corpus, heading: string, sourceId?: string): Section | undefined {
  const wanted = fold(heading);
  return documents
    .filter(({ source }) => sourceId === undefined || source.id === sourceId)
    .flatMap(({ sections }) => sections)
    .find(
      (section) =>
        section.passages.length > 0 &&
        section.heading !== undefined &&
        (fold(section.heading) === wanted || label(section.heading) === heading),
    );
}

/** Restricts a command to one document; offered if there are several. */
export const sourceOption: Option = {
  name: 'source',
  description: 'Only this document',
  complete: completeSource,
  offered: ({ corpus }) => corpus.documents.length > 1,
};

/** The names that a generation can complete. */
interface Offered {
  readonly sources: Suggestions<Source>;
  readonly subjects: Suggestions<string>;
}

const offered = new WeakMap<Generation, Offered>();

function offeredBy(generation: Generation): Offered {
  const known = offered.get(generation);
  if (known !== undefined) return known;
  const { documents } = generation.corpus;
  const headings = documents.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []));
  const subjects = new Set([...headings, ...generation.keyPhrases].map((subject) => label(subject)));
  const made = {
    sources: new Suggestions(
      documents.map(({ source }) => source),
      nameOf,
    ),
    subjects: new Suggestions([...subjects], (subject) => subject),
  };
  offered.set(generation, made);
  return made;
}

/** Documents by their title. */
async function completeSource(typed: string, generation: Generation): Promise<Choice[]> {
  return offeredBy(generation)
    .sources.suggest(typed, MAX_COMPLETIONS)
    .map((source) => ({ label: label(nameOf(source)), value: source.id }));
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

/** The passages with a number, first those whose label begins as typed. */
function labelledFirst(typed: string, number: number, corpus: Corpus): Passage[] {
  const isMeant = (passage: Passage) => passageChoice(passage, corpus).label.startsWith(typed);
  const numbered = corpus.passages.filter((passage) => passage.number === number);
  return [...numbered.filter(isMeant), ...numbered.filter((passage) => !isMeant(passage))];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a passage begins with the words typed, as far as its label shows it. The last word may be unfinished. */
function beginsLike(typed: string): (passage: Passage) => boolean {
  const begun = fold(typed.slice(0, MAX_CHOICE_CHARS));
  if (begun === '') return () => false;
  return ({ text }) => {
    const at = text.search(LETTER);
    const isWorthFolding = fold(text.slice(at, at + 2)).startsWith(begun.charAt(0));
    return isWorthFolding && fold(text.slice(at, at + 2 * MAX_CHOICE_CHARS)).startsWith(begun);
  };
}

/** Discord's limit for autocomplete choices. */
const MAX_COMPLETIONS = 25;

/** Section headings, then the phrases that the corpus keeps coming back to. */
export async function completeSubject(typed: string, generation: Generation): Promise<Choice[]> {
  return offeredBy(generation)
    .subjects.suggest(typed, MAX_COMPLETIONS)
    .map((subject) => ({ label: subject, value: subject }));
}

/**
 * Key phrases that make good subjects to try, best first. None is from the front matter, which the whole text is about.
 * Those in exactly one heading come first, and among them names and phrases of several words.
 */
export function tellingSubjects({ documents }: Corpus, keyPhrases: readonly string[]): string[] {
  const wordsOf = (text: string) => fold(text).split(' ');
  const known = new Set(
    documents.flatMap(({ source: { title, speaker = '', outlet = '', place = '' } }) =>
      wordsOf(`${title} ${speaker} ${outlet} ${place}`),
    ),
  );
  const headings = documents.flatMap(({ sections }) =>
    sections.map(({ heading = '' }) => ` ${fold(heading)} `),
  );
  const rank = (phrase: string) => {
    const among = headings.filter((heading) => heading.includes(` ${fold(phrase)} `)).length;
    return (among === 1 ? 0 : 2) + (/^\p{Lu}|\s/u.test(phrase) ? 0 : 1);
  };
  return keyPhrases
    .filter((phrase) => !wordsOf(phrase).some((word) => known.has(word)))
    .sort((a, b) => rank(a) - rank(b));
}

const MAX_TITLE_CHARS = 40;

function passageChoice({ id, number, text, source }: Passage, { documents }: Corpus): Choice {
  const title = documents.length > 1 ? ` · ${truncate(nameOf(source), MAX_TITLE_CHARS)}` : '';
  return { label: label(`${number}${title} · ${text.replace(/\s+/gu, ' ')}`), value: id };
}

/** Text cut between words, to the length of a choice or to `max`. */
export function label(text: string, max = MAX_CHOICE_CHARS): string {
  return truncate(text, max).replace(/\s+\S*…$/u, '…');
}

function listTitles(documents: readonly Document[]): string {
  return documents.map(({ source }) => `“${nameOf(source)}”`).join(', ');
}

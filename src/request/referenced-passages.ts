/** Finds the passages and documents that people refer to. */
import type { Corpus } from '../corpus/corpus.ts';
import {
  type Document,
  nameOf,
  type Passage,
  type Section,
  type Sentence,
  speakerOf,
} from '../corpus/document.ts';
import { FIRST_OR_LAST, PASSAGE_NUMBER, PASSAGE_RANGE } from '../english/questions/passage-references.ts';
import { withoutPreposition } from '../english/questions/whose-words.ts';
import { describeSource } from '../reply/citation.ts';
import { nameSome } from '../reply/listing.ts';
import { type Request, UserError } from '../reply/reply.ts';
import { termsOf } from '../search/analysis.ts';
import { isStopTerm } from '../search/query.ts';
import type { Option } from './command.ts';
import { completeSource, fold, label, passageChoice } from './completions.ts';
import type { Generation } from './generation.ts';

/** Nearly every id has a figure, and no word has. */
const PASSAGE_ID = /^(?=.*\d)[0-9a-z]{10}(?:~\d+)?$/;

/** Where an excerpt begins, in characters of its passage. */
export interface Beginning {
  readonly passage: Passage;
  readonly start: number;
}

/**
 * The passages that a person means, in the order of the text: by id, by the label of a choice, by number within their
 * document, or by a range of numbers. @throws UserError if there are none, or if the number fits several documents.
 */
export function findPassages({ corpus }: Generation, reference: string, source?: string): Passage[] {
  const known = corpus.byId.get(reference) ?? findLabelled(reference, corpus);
  if (known) return [known];
  if (PASSAGE_ID.test(reference))
    throw new UserError('That passage is no longer in the text, which has been edited since.');
  const document = onlyDocument(corpus, source);
  const end = lastNumber(document);
  const [first, last] = readBounds(reference, end);
  const found = document.passages.filter(
    ({ number }) => number !== undefined && number >= first && number <= last,
  );
  if (found.length > 0) return found;
  throw new UserError(
    `There is no passage “${reference}”. Give a number from 1 to ${end}, or a range such as 2-4.`,
  );
}

/** The number of a document's last passage; 0 if none has one. */
export function lastNumber({ passages }: Document): number {
  return passages.findLast(({ number }) => number !== undefined)?.number ?? 0;
}

/** The one passage that a person means. @throws UserError if there is none, or if there are several. */
export function findPassage(generation: Generation, reference: string, source?: string): Passage {
  const [passage, ...others] = findPassages(generation, reference, source);
  if (passage && others.length === 0) return passage;
  throw new UserError(`“${reference}” is more than one passage. Give the number of just one.`);
}

function findLabelled(reference: string, corpus: Corpus): Passage | undefined {
  const number = Number(PASSAGE_NUMBER.exec(reference)?.[1]);
  const numbered = corpus.passages.filter((passage) => passage.number === number);
  return numbered.find((passage) => passageChoice(passage, corpus).name === reference);
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
  const [only, ...others] = findDocuments({ documents }, source);
  if (only && others.length === 0) return only;
  throw new UserError(
    `Each document has its own passage numbers. Add source: and one of ${listTitles(documents)}.`,
  );
}

/**
 * The document that a person means: by id, title, the label of a choice, or a unique part of the title.
 * @throws UserError with the list of documents.
 */
export function findDocument({ documents }: Pick<Corpus, 'documents'>, reference: string): Document {
  const wanted = fold(reference);
  const exact = documents.find(
    ({ source }) => [source.id, source.file].includes(reference) || fold(nameOf(source)) === wanted,
  );
  if (exact) return exact;
  const partial = documents.filter(({ source }) => fold(nameOf(source)).includes(wanted));
  if (partial.length === 1 && partial[0]) return partial[0];
  throw new UserError(`There is no document “${reference}”. Choose from ${listTitles(documents)}.`);
}

/** The document that an option names; without it, all. @throws UserError if there is no such document. */
export function findDocuments(corpus: Pick<Corpus, 'documents'>, reference: string | undefined) {
  return reference === undefined ? corpus.documents : [findDocument(corpus, reference)];
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

/** The sections with exactly this heading, or its label. */
export function findSections(corpus: Corpus, heading: string, sourceId?: string): Section[] {
  const wanted = fold(heading);
  return sectionsWith(corpus, sourceId, (own) => fold(own) === wanted || label(own) === heading);
}

/** The sections whose heading has all words of a subject. */
export function findSectionsOn(corpus: Corpus, subject: string, sourceId?: string): Section[] {
  const wanted = termsOf(subject).filter((term) => !isStopTerm(term));
  const hasAll = (own: ReadonlySet<string>) => wanted.every((term) => own.has(term));
  if (wanted.length === 0) return [];
  return sectionsWith(corpus, sourceId, (heading) => hasAll(new Set(termsOf(heading))));
}

function sectionsWith(
  { documents }: Corpus,
  sourceId: string | undefined,
  isWanted: (heading: string) => boolean,
): Section[] {
  return documents
    .filter(({ source }) => sourceId === undefined || source.id === sourceId)
    .flatMap(({ sections }) => sections)
    .filter(({ heading }) => heading !== undefined && isWanted(heading));
}

/** Where whoever a subject merely names begins to speak, in each passage; unless the name `isClear`, the subject may be something else. */
export function findSpoken({ corpus, verifier }: Generation, subject: string, sourceId?: string) {
  const { names, isClear } = verifier.speakers.named(withoutPreposition(subject));
  const isTheirs = (sentence: Sentence) => names.has(speakerOf(sentence) ?? '');
  const passages = names.size > 0 ? corpus.passages : [];
  const said = passages.flatMap((passage) => {
    const sentence = passage.sentences.find(isTheirs);
    const isWanted = sourceId === undefined || passage.source.id === sourceId;
    return sentence && isWanted ? { passage, start: sentence.start } : [];
  });
  return { said, isClear };
}

/** Restricts a command to one document; offered if there are several. */
export const sourceOption: Option = {
  name: 'source',
  description: 'Only this document',
  complete: completeSource,
  offered: ({ corpus }) => corpus.documents.length > 1,
};

/** Describes the documents, one line each; if there are many, the first `most`. */
export function nameDocuments(documents: readonly Document[], most = 10): string[] {
  const described = documents.map(({ source }) => describeSource(source));
  return nameSome(described, most, 'documents');
}

function listTitles(documents: readonly Document[]): string {
  return documents.map(({ source }) => `“${nameOf(source)}”`).join(', ');
}

/** Answers questions about the interview itself from the front matter, the headings and who speaks. */
import { type AspectReader, subjectWords } from '../answer/interview-aspects.ts';
import {
  type Document,
  nameOf,
  type Passage,
  type Range,
  type Source,
  speakerOf,
} from '../corpus/document.ts';
import { formatTime } from '../corpus/formats/times.ts';
import { findDescriptions, personAskedFor } from '../english/names/descriptions.ts';
import { mayBeSamePerson } from '../english/names/names.ts';
import {
  type Aspect,
  INTERVIEW_WITH,
  INTERVIEWED_BY,
  THIS_TALK,
} from '../english/questions/interview-questions.ts';
import { excerptAround, markIn, voiceAround } from '../reply/excerpt.ts';
import { count, nameSome } from '../reply/listing.ts';
import type { Group, Reply, Request } from '../reply/reply.ts';
import { termsOf } from '../search/analysis.ts';

const MAX_DOCUMENTS_NAMED = 10;
const MAX_SPEAKERS_NAMED = 8;
const EXCERPT_CHARS = 300;

/** What the bot itself can say of an interview. */
type Told = Exclude<Aspect, 'contents'>;

/**
 * What a question about an interview asks for, and which documents it can be about: all, those it names, or none.
 * Undefined if the question has words that are no document's name: then it asks about something in the text. A question
 * about an interview with somebody whom no front matter names is about no document.
 */
export async function readAbout(
  typed: string,
  documents: readonly Document[],
  aspects: AspectReader,
): Promise<{ aspect: Aspect; documents: Document[] } | undefined> {
  const has = (words: string) =>
    documents.some(({ passages }) => passages.some(({ text }) => text.toLowerCase().includes(words)));
  // Words that a document has mean something in it.
  const question = typed.replace(THIS_TALK, (talk) => (has(talk.toLowerCase()) ? talk : 'this interview'));
  const subject = subjectWords(question);
  const meant = documents.filter(({ source }) => {
    const names = new Set(termsOf(Object.values(source).join(' ')));
    return subject.every(({ term }) => names.has(term));
  });
  const asked = meant.length > 0 ? question : withHim(question, subject);
  const aspect = asked && (await aspects.read(asked));
  return aspect ? { aspect, documents: meant } : undefined;
}

const MAX_NAME_WORDS = 3;

/** A question about an interview with somebody (`subject`), with a pronoun in their place. */
function withHim(question: string, subject: readonly Range[]): string | undefined {
  const [start = 0, end = 0] = [subject[0]?.start, subject.at(-1)?.end];
  const before = question.slice(0, start);
  if (subject.length > MAX_NAME_WORDS || !INTERVIEW_WITH.test(before)) return undefined;
  return `${before}him${question.slice(end)}`;
}

/** The front matter's fields for an aspect; the first is what was asked for. */
const FIELDS: Readonly<Record<Exclude<Told, 'length'>, Readonly<Partial<Record<keyof Source, string>>>>> = {
  people: { speaker: 'Interviewed', outlet: 'Outlet' },
  date: { date: 'Date' },
  place: { place: 'Place', outlet: 'Outlet', url: 'Address' },
  address: { url: 'Address', outlet: 'Outlet' },
};
const MISSING: Readonly<Record<Told, string>> = {
  people: 'who is interviewed, or who wrote this',
  date: 'when this was',
  place: 'where this was, or where it was published',
  address: 'where this is on the web',
  length: 'how long this is',
};

/**
 * The answer from what is known about the documents, never from a passage that merely shares a word with the question.
 */
export function replyAbout(aspect: Told, documents: readonly Document[], request: Request): Reply {
  const [document] = documents;
  if (document === undefined || documents.length > 1) return replyAboutSeveral(aspect, documents, request);
  if (aspect === 'length') return { outcome: 'told', headline: describeLength(document), request };
  const facts = factsOf(document, aspect);
  const known = facts.length > 0;
  return {
    outcome: known ? 'told' : 'closest',
    headline: known ? 'The front matter says' : `The front matter does not say ${MISSING[aspect]}`,
    lines:
      aspect === 'people' ? [...facts, `Title: ${document.source.title}`, ...speakersIn(document)] : facts,
    groups: known ? [] : aspect === 'people' ? quoteInterviewer(document) : openingOf(document),
    notes: [`From the front matter of ${document.source.file}.`],
    request,
  };
}

/** A line for each document. */
function replyAboutSeveral(aspect: Told, documents: readonly Document[], request: Request): Reply {
  const told = documents.map((document) => {
    const facts = factsOf(document, aspect);
    return aspect === 'people' ? [...facts, ...speakersIn(document)] : facts;
  });
  const known = told.some((facts) => facts.length > 0);
  const missing = known ? '' : `, and the front matter of none says ${MISSING[aspect]}`;
  const lines = told.map((facts, i) =>
    [nameOf((documents[i] as Document).source), ...(facts.length > 0 ? facts : ['not stated'])].join(' · '),
  );
  return {
    outcome: known ? 'told' : 'silent',
    headline: `There are ${documents.length} documents${missing}`,
    lines: nameSome(lines, MAX_DOCUMENTS_NAMED),
    notes: ['To ask about one of them, name it, or choose it as source.'],
    request,
  };
}

/** `Date: 2021`. If the front matter has only a related field, what is missing is said too. */
function factsOf(document: Document, aspect: Told): string[] {
  if (aspect === 'length') return [describeLength(document)];
  const { source } = document;
  const fields = Object.entries(FIELDS[aspect]) as [keyof Source, string][];
  if (fields.every(([field]) => source[field] === undefined)) return [];
  const shown = fields.filter(([field], i) => i === 0 || source[field] !== undefined);
  return shown.map(([field, label]) => `${label}: ${source[field] ?? 'not stated'}`);
}

/** Who speaks in the text, by its labels and quotations. */
function speakersIn({ passages }: Document): string[] {
  const names = new Set(
    passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => speakerOf(sentence) ?? [])),
  );
  const named = nameSome([...names], MAX_SPEAKERS_NAMED).join(', ');
  return named === '' ? [] : [`Speaking in the text: ${named}`];
}

/** `4,312 words: 18 sections, 61 passages; the last time given is 00:41:05` */
function describeLength(document: Document): string {
  const last = document.passages.findLast(({ time }) => time !== undefined)?.time;
  const time = last === undefined ? '' : `; the last time given is ${formatTime(last)}`;
  return `${count(document.words, 'word')}: ${describeSize(document)}${time}`;
}

/** `18 sections, 61 passages` */
export function describeSize({ sections, passages }: Document): string {
  const numbered = count(passages.filter(({ number }) => number !== undefined).length, 'passage');
  return sections.length > 1 ? `${count(sections.length, 'section')}, ${numbered}` : numbered;
}

/** The beginning of the text, which often says who, when and where if the front matter does not. */
export function openingOf({ passages }: Document): Group[] {
  const first = passages.find(({ number }) => number !== undefined);
  if (first === undefined) return [];
  const excerpt = excerptAround(first, 0, EXCERPT_CHARS);
  return [{ title: 'How the text begins', quotations: [excerpt] }];
}

/** The first words that say by whom the interview was or, without any, the beginning of the text. */
function quoteInterviewer(document: Document): Group[] {
  const tells = ({ text, sentences }: Passage) => {
    const at = text.search(INTERVIEWED_BY);
    const told = sentences.find(({ start, end }) => start <= at && at < end);
    // What somebody says may be of another interview.
    return told !== undefined && speakerOf(told) === undefined;
  };
  const passage = document.passages.find(tells);
  const found = passage && INTERVIEWED_BY.exec(passage.text);
  if (!found) return openingOf(document);
  const { index: start, 0: words } = found;
  const excerpt = excerptAround(passage, start, EXCERPT_CHARS);
  return [{ title: 'The text says', quotations: [markIn(excerpt, { start, end: start + words.length })] }];
}

/**
 * Quotes the first of the text's descriptions of the person that a question asks about, rather one with the full name;
 * undefined if there is none.
 */
export function quoteDescription(
  question: string,
  documents: readonly Document[],
  request: Request,
): Reply | undefined {
  const name = personAskedFor(question);
  if (name === undefined) return undefined;
  const descriptions = documents.flatMap(({ passages }) =>
    passages
      .filter(({ kind }) => kind === 'text')
      .flatMap((passage) => findDescriptions(name, passage.text).map((range) => ({ passage, range }))),
  );
  const described = descriptions.find(({ range }) => range.isFull) ?? descriptions[0];
  const interviews = documents.filter(({ source: { speaker } }) => speaker && mayBeSamePerson(name, speaker));
  if (described === undefined)
    return interviews.length > 0 ? replyAbout('people', interviews, request) : undefined;
  const { passage, range } = described;
  const inVoice = markIn(voiceAround(passage, range.start, EXCERPT_CHARS), range);
  const isLabel = inVoice.marks.length === 0;
  const excerpt = isLabel ? markIn(excerptAround(passage, range.start, EXCERPT_CHARS), range) : inVoice;
  return {
    outcome: 'answered',
    headline: 'The text says',
    groups: [{ quotations: [excerpt] }],
    notes: interviews.length > 0 ? ['This is the person being interviewed.'] : [],
    request,
  };
}

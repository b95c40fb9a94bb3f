/** Answers questions about the interview itself from the front matter, the headings and who speaks. */
import { type Document, nameOf, type Passage, type Range, type Source } from '../corpus/document.ts';
import { formatTime } from '../corpus/times.ts';
import { mayBeSamePerson } from '../english/attribution.ts';
import { termsOf } from '../search/analysis.ts';
import { type Aspect, type AspectReader, subjectWords } from './aspect.ts';
import { describeSource } from './citation.ts';
import { excerptAround, markIn, voiceAround } from './excerpt.ts';
import { type Group, type Reply, type Request, readOn } from './reply.ts';
import { describePerson, personAskedFor } from './who-is.ts';

const DEADLINE_MS = 10_000;
const MAX_DOCUMENTS_NAMED = 10;
const MAX_SPEAKERS_NAMED = 8;
const EXCERPT_CHARS = 300;

/** What front matter may state. */
type Stated = 'people' | 'date' | 'place';

/** What a question about an interview asks for, and the documents that it can be about: all, those it names, or none. */
export interface Asked {
  readonly aspect: Aspect;
  readonly documents: readonly Document[];
}

/**
 * Undefined where the question has words that are no document's name: then it asks about something in the text. An
 * interview with somebody whom no front matter names is an aspect of no document.
 */
export async function readAbout(
  question: string,
  documents: readonly Document[],
  aspects: AspectReader,
): Promise<Asked | undefined> {
  const subject = subjectWords(question);
  const meant = documents.filter(({ source }) => {
    const names = new Set(termsOf(Object.values(source).join(' ')));
    return subject.every(({ term }) => names.has(term));
  });
  const asked = meant.length > 0 ? question : withHim(question, subject);
  const aspect = asked && (await aspects.read(asked, AbortSignal.timeout(DEADLINE_MS)));
  return aspect ? { aspect, documents: meant } : undefined;
}

const WITH = /\b(?:interview|conversation) (?:with|of) (?:\S+ )?$/iu;
const MAX_NAME_WORDS = 3;

/** A question about an interview with somebody (`subject`), with a pronoun in their place. */
function withHim(question: string, subject: readonly Range[]): string | undefined {
  const [start = 0, end = 0] = [subject[0]?.start, subject.at(-1)?.end];
  const before = question.slice(0, start);
  if (subject.length > MAX_NAME_WORDS || !WITH.test(before)) return undefined;
  return `${before}him${question.slice(end)}`;
}

/** What the front matter may have for an aspect; the first is what is asked for. */
const FIELDS: Readonly<Record<Stated, readonly (readonly [label: string, field: keyof Source])[]>> = {
  people: [
    ['Interviewed', 'speaker'],
    ['Outlet', 'outlet'],
  ],
  date: [['Date', 'date']],
  place: [
    ['Place', 'place'],
    ['Outlet', 'outlet'],
    ['Address', 'url'],
  ],
};
const MISSING: Readonly<Record<Exclude<Aspect, 'contents'>, string>> = {
  people: 'who is interviewed, or by whom',
  date: 'when this was',
  place: 'where this was, or where it was published',
  length: 'how long it is',
};

/** The answer from what is known of the documents, without a word from a passage that only shares one. */
export function replyAbout(
  aspect: Exclude<Aspect, 'contents'>,
  documents: readonly Document[],
  request: Request,
): Reply {
  const [document] = documents;
  if (document === undefined || documents.length > 1) return replyAboutSeveral(aspect, documents, request);
  if (aspect === 'length') return { outcome: 'told', headline: measure(document), request };
  const facts = factsOf(document, aspect);
  return {
    ...(facts.length > 0
      ? { outcome: 'told', headline: 'The front matter says', lines: facts }
      : {
          outcome: 'closest',
          headline: `The front matter does not say ${MISSING[aspect]}`,
          groups: openingOf(document),
        }),
    ...(aspect === 'people'
      ? { lines: [...facts, `Title: ${document.source.title}`, ...namesOfSpeakers(document)] }
      : {}),
    notes: [`Read in the front matter of ${document.source.file}.`],
    request,
  };
}

/** There is no such interview, but there are others. */
export function replyAboutNone(documents: readonly Document[], request: Request): Reply {
  const names = documents.slice(0, MAX_DOCUMENTS_NAMED).map(({ source }) => describeSource(source));
  const rest = documents.length - names.length;
  return {
    outcome: 'silent',
    headline: 'I have no such interview.',
    lines: ['What I have:', ...names, ...(rest > 0 ? [`and ${rest} more`] : [])],
    request,
  };
}

/** A line for each document; without anything to say of any of them, which there are. */
function replyAboutSeveral(
  aspect: Exclude<Aspect, 'contents'>,
  documents: readonly Document[],
  request: Request,
): Reply {
  const told = documents.map((document) => ({ document, facts: tell(document, aspect) }));
  const knows = told.some(({ facts }) => facts.length > 0);
  const lines = told
    .slice(0, MAX_DOCUMENTS_NAMED)
    .map(({ document, facts }) => `${nameOf(document.source)} · ${facts.join(' · ') || 'not stated'}`);
  const rest = documents.length - lines.length;
  return {
    outcome: knows ? 'told' : 'silent',
    headline: knows
      ? `There are ${documents.length} documents`
      : `There are ${documents.length} documents, and the front matter of none says ${MISSING[aspect]}`,
    lines: [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])],
    notes: ['To ask about one of them, name it, or choose it as source.'],
    request,
  };
}

function tell(document: Document, aspect: Exclude<Aspect, 'contents'>): string[] {
  if (aspect === 'length') return [measure(document)];
  const facts = factsOf(document, aspect);
  return aspect === 'people' && facts.length === 0 ? namesOfSpeakers(document) : facts;
}

/** `Date: 2021`. Of what is asked for first, it is said too that it is missing. */
function factsOf({ source }: Document, aspect: Stated): string[] {
  const fields = FIELDS[aspect];
  if (fields.every(([, field]) => source[field] === undefined)) return [];
  return fields.flatMap(([label, field], i) => {
    const value = source[field] ?? (i === 0 ? 'not stated' : undefined);
    return value === undefined ? [] : [`${label}: ${value}`];
  });
}

/** Who speaks in the text, by its labels and quotations. */
function namesOfSpeakers({ passages }: Document): string[] {
  const names = new Set(
    passages.flatMap(({ utterances }) => utterances.flatMap(({ speaker }) => speaker ?? [])),
  );
  if (names.size === 0) return [];
  const shown = [...names].slice(0, MAX_SPEAKERS_NAMED);
  const rest = names.size - shown.length;
  return [`Speaking in the text: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

/** `4,312 words in 61 passages under 17 headings; the last time given is 00:41:05` */
function measure({ words, passages, sections }: Document): string {
  const numbered = passages.filter(({ number }) => number !== undefined);
  const headings = sections.filter(({ heading }) => heading !== undefined).length;
  const last = numbered.findLast(({ time }) => time !== undefined)?.time;
  return [
    `${words.toLocaleString('en')} words in ${count(numbered.length, 'passage')}`,
    ...(headings > 0 ? [` under ${count(headings, 'heading')}`] : []),
    ...(last === undefined ? [] : [`; the last time given is ${formatTime(last)}`]),
  ].join('');
}

function count(n: number, thing: string): string {
  return n === 1 ? `1 ${thing}` : `${n} ${thing}s`;
}

/** How the text begins: where front matter is silent, it often says who, when and where. */
export function openingOf({ passages }: Document): Group[] {
  const first = passages.find(({ number }) => number !== undefined);
  return first ? [{ title: 'How the text begins', quotations: [quoteOpening(first)] }] : [];
}

function quoteOpening(passage: Passage) {
  return { excerpt: excerptAround(passage, { start: 0, end: 1 }, EXCERPT_CHARS), action: readOn(passage) };
}

const SAYS_WHAT_IT_MEANS =
  /\b(?:this|here|interview|conversation|text|article|document|transcript|podcast|episode)\b/iu;

/** Whether a question names the text, so that its `it` is nothing said before. */
export function saysWhatItMeans(question: string): boolean {
  return SAYS_WHAT_IT_MEANS.test(question);
}

/** Quotes how the text describes the person whom a question asks about; undefined where it asks about nobody described. */
export function quoteDescription(
  question: string,
  documents: readonly Document[],
  request: Request,
): Reply | undefined {
  const name = personAskedFor(question);
  if (name === undefined) return undefined;
  const described = describePerson(
    name,
    documents.flatMap(({ passages }) => passages),
  );
  const interviews = documents.filter(({ source: { speaker } }) => speaker && mayBeSamePerson(name, speaker));
  if (described === undefined)
    return interviews.length > 0 ? replyAbout('people', interviews, request) : undefined;
  const { passage, range } = described;
  const inVoice = markIn(voiceAround(passage, range, EXCERPT_CHARS), range);
  const isLabel = inVoice.marks.length === 0;
  const excerpt = isLabel ? markIn(excerptAround(passage, range, EXCERPT_CHARS), range) : inVoice;
  return {
    outcome: 'answered',
    headline: 'The text says',
    groups: [{ quotations: [{ excerpt, action: readOn(passage) }] }],
    notes: interviews.length > 0 ? ['This is who is interviewed.'] : [],
    request,
  };
}

/** `/read`: shows a passage with the ones before and after it, several passages, or a whole section. */
import type { Corpus } from '../src/corpus/corpus.ts';
import type { Document, Passage, Section } from '../src/corpus/document.ts';
import { NAMED_PASSAGE, PASSAGE_REFERENCE } from '../src/english/questions/passage-references.ts';
import { type Excerpt, excerptAround, excerptsInParts } from '../src/reply/excerpt.ts';
import { type Action, groupBySection, pageOf, type Reply, type Request, readOn } from '../src/reply/reply.ts';
import type { Command } from '../src/request/command.ts';
import { completePassage } from '../src/request/completions.ts';
import { findDocument, findPassages, lastNumber, sourceOption } from '../src/request/referenced-passages.ts';

/** The most characters of a passage to show at once. A longer one comes in parts. */
const PART_CHARS = 2000;
/** Of a longer neighbour, only the part nearest to the passage is shown. */
const NEIGHBOUR_CHARS = 500;
/** The most characters of several passages to show at once, citations included. */
const SECTION_CHARS = 2500;
const CITATION_CHARS = 150;

export const read: Command = {
  name: 'read',
  description: 'Read a whole passage, with the ones before and after it',
  options: [
    {
      name: 'passage',
      description: 'The number of a passage, or of several: 27, 2-4, last',
      missing: 'Which passage? Give its number, as in /read passage:1.',
      complete: completePassage,
    },
    { name: 'section', description: 'Show the whole section', flag: true },
    sourceOption,
  ],
  bareText: PASSAGE_REFERENCE,
  plainText: NAMED_PASSAGE,

  async run({ options, page }, { generation }) {
    const passages = findPassages(generation, options.passage ?? '', options.source);
    const { pages, request, ...about } = viewOf(passages, options.section !== undefined, generation.corpus);
    const { items, ...paging } = pageOf(pages, 1, { ...request, page });
    return { outcome: 'answered', ...about, groups: groupBySection(items.flat()), ...paging };
  },
};

/** The excerpts on each page, and what can be read next. */
type View = Required<Pick<Reply, 'headline' | 'actions' | 'request'>> & {
  readonly pages: readonly Excerpt[][];
};

function viewOf(passages: readonly Passage[], wholeSection: boolean, corpus: Corpus): View {
  const [passage, last] = [passages[0] as Passage, passages.at(-1) as Passage];
  const document = findDocument(corpus, passage.source.id);
  if (passage === last) return wholeSection ? readSection(passage, document) : readOne(passage, document);
  const source = corpus.documents.length > 1 ? document.source.id : undefined;
  const options = { passage: `${passage.number}-${last.number}`, source };
  return {
    headline: `Passages ${passage.number} to ${last.number} of ${lastNumber(document)}`,
    pages: packPages(passages),
    actions: turnsAround(passage, last, document),
    request: { command: 'read', options, page: 1 },
  };
}

/** A passage, in parts if it is long, with the ones before and after it. */
function readOne(passage: Passage, document: Document): View {
  const { id, number } = passage;
  const [before, after] = neighboursOf(passage, passage, document);
  const pages = excerptsInParts(passage, PART_CHARS).map((part) => [part]);
  if (before) pages[0]?.unshift(excerptAround(before, before.text.length - 1, NEIGHBOUR_CHARS));
  if (after) pages.at(-1)?.push(excerptAround(after, 0, NEIGHBOUR_CHARS));
  return {
    headline: number === undefined ? 'A picture’s caption' : `Passage ${number} of ${lastNumber(document)}`,
    pages,
    actions: [
      ...turnsAround(passage, passage, document),
      { label: 'Whole section', request: sectionRequest(passage) },
      { label: 'Cite', request: { command: 'cite', options: { passage: id }, page: 1 } },
    ],
    request: readOn(passage).request,
  };
}

function readSection(passage: Passage, { sections }: Document): View {
  const { heading, passages } = sections[passage.section] as Section;
  return {
    headline: heading === undefined ? 'The opening, before the first heading' : 'A whole section',
    pages: packPages(passages),
    actions: [readOn(passage, 'Back to the passage')],
    request: sectionRequest(passage),
  };
}

export function sectionRequest({ id }: Passage): Request {
  return { command: 'read', options: { passage: id, section: 'yes' }, page: 1 };
}

function turnsAround(first: Passage, last: Passage, document: Document): Action[] {
  const [before, after] = neighboursOf(first, last, document);
  return [
    ...(before ? [readOn(before, 'Previous passage')] : []),
    ...(after ? [readOn(after, 'Next passage')] : []),
  ];
}

function neighboursOf(first: Passage, last: Passage, { passages }: Document) {
  return [passages[passages.indexOf(first) - 1], passages[passages.indexOf(last) + 1]] as const;
}

/** Whole passages in order, as many on each page as fit. */
function packPages(passages: readonly Passage[]): Excerpt[][] {
  const pages: Excerpt[][] = [];
  let room = 0;
  for (const excerpt of passages.flatMap((passage) => excerptsInParts(passage, PART_CHARS))) {
    const length = excerpt.ranges.reduce((sum, { start, end }) => sum + end - start, CITATION_CHARS);
    if (length > room) {
      pages.push([]);
      room = SECTION_CHARS;
    }
    pages.at(-1)?.push(excerpt);
    room -= length;
  }
  return pages;
}

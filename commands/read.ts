/** `/read`: a whole passage with the ones before and after it, several passages, or a section. */

import type { Document, Passage, Section } from '../src/corpus/document.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { type Excerpt, excerptAround, excerptsInParts, wholePassage } from '../src/reply/excerpt.ts';
import { pageOf } from '../src/reply/pages.ts';
import { groupBySection, type Reply, type Request, readOn } from '../src/reply/reply.ts';
import type { Command } from '../src/request/command.ts';
import type { Generation } from '../src/request/generation.ts';
import {
  completePassage,
  findDocument,
  findPassage,
  findPassageRange,
  NAMED_PASSAGE,
  PASSAGE_REFERENCE,
  sourceOption,
} from '../src/request/references.ts';

/** Characters of a passage shown at once; a longer one comes in parts. */
const PART_CHARS = 2000;
const NEIGHBOUR_CHARS = 500;
/** Characters of several passages shown at once, with their citations. */
const SECTION_CHARS = 2500;
const CITATION_CHARS = 150;

export const read: Command = {
  name: 'read',
  description: 'Read a whole passage, with the ones before and after it',
  options: [
    {
      name: 'passage',
      description: 'The number of a passage, or of several: 27, 2-4, last',
      required: true,
      maxLength: 100,
      complete: completePassage,
    },
    {
      name: 'section',
      description: 'The whole section that it is in',
      required: false,
      maxLength: 5,
      flag: true,
    },
    sourceOption,
  ],
  bareText: PASSAGE_REFERENCE,
  plainText: NAMED_PASSAGE,

  async run({ options, page }, { generation }) {
    if (!options.passage) throw new UserError('Which passage? Give its number, as in /read passage:1.');
    const range = findPassageRange(generation, options.passage, options.source);
    if (range) return readRange(range, generation, page);
    const passage = findPassage(generation, options.passage, options.source);
    const document = findDocument(generation.corpus, passage.source.id);
    if (options.section !== undefined) return readSection(passage, document, page);
    const at = document.passages.indexOf(passage);
    const [before, after] = [document.passages[at - 1], document.passages[at + 1]];
    const parts = excerptsInParts(passage, PART_CHARS);
    const part = Math.min(Math.max(page, 1), parts.length);
    const excerpts = [
      ...(part === 1 ? neighbour(before, 'end') : []),
      parts[part - 1] ?? wholePassage(passage),
      ...(part === parts.length ? neighbour(after, 'start') : []),
    ];
    return {
      outcome: 'answered',
      headline: headlineOf(passage, document),
      groups: groupBySection(excerpts.map((excerpt) => ({ excerpt }))),
      actions: [
        ...(before ? [readOn(before, 'Previous passage')] : []),
        ...(after ? [readOn(after, 'Next passage')] : []),
        { label: 'Whole section', request: sectionRequest(passage) },
        { label: 'Cite', request: { command: 'cite', options: { passage: passage.id }, page: 1 } },
      ],
      pages: { number: part, last: parts.length },
      request: { ...readOn(passage).request, page: part },
    };
  },
};

/** Opens the whole section that a passage is in. */
export function sectionRequest({ id }: Passage): Request {
  return { command: 'read', options: { passage: id, section: 'yes' }, page: 1 };
}

/** The section that a passage is in, in pages of whole passages. */
function readSection(passage: Passage, { sections }: Document, page: number): Reply {
  const { heading, passages } = sections[passage.section] as Section;
  const headline = heading === undefined ? 'The opening, before the first heading' : 'A whole section';
  return {
    ...readWhole(passages, headline, sectionRequest(passage), page),
    actions: [readOn(passage, 'Back to the passage')],
  };
}

/** Several passages in a row. */
function readRange(passages: readonly Passage[], { corpus }: Generation, page: number): Reply {
  const [first, last] = [passages[0] as Passage, passages.at(-1) as Passage];
  const document = findDocument(corpus, first.source.id);
  const source = corpus.documents.length > 1 ? first.source.id : undefined;
  const all = document.passages.findLast(({ number }) => number !== undefined)?.number;
  const numbers = first === last ? `${first.number}` : `${first.number}-${last.number}`;
  const headline =
    first === last ? headlineOf(first, document) : `Passages ${first.number} to ${last.number} of ${all}`;
  const request = { command: 'read', options: { passage: numbers, source }, page };
  const [before, after] = [
    document.passages[document.passages.indexOf(first) - 1],
    document.passages[document.passages.indexOf(last) + 1],
  ];
  return {
    ...readWhole(passages, headline, request, page),
    actions: [
      ...(before ? [readOn(before, 'Previous passage')] : []),
      ...(after ? [readOn(after, 'Next passage')] : []),
    ],
  };
}

/** Whole passages, as many on a page as fit. */
function readWhole(passages: readonly Passage[], headline: string, request: Request, page: number): Reply {
  const pages = packPages(passages.flatMap((each) => excerptsInParts(each, PART_CHARS)));
  const shown = pageOf(pages, 1, page);
  return {
    outcome: 'answered',
    headline,
    groups: groupBySection((shown.items[0] ?? []).map((excerpt) => ({ excerpt }))),
    pages: shown,
    request: { ...request, page: shown.number },
  };
}

/** As many excerpts on each page as fit, in order. */
function packPages(excerpts: readonly Excerpt[]): Excerpt[][] {
  const pages: Excerpt[][] = [];
  let room = 0;
  for (const excerpt of excerpts) {
    const length = excerpt.ranges.reduce((sum, { start, end }) => sum + end - start, CITATION_CHARS);
    const last = pages.at(-1);
    if (last && length <= room) last.push(excerpt);
    else pages.push([excerpt]);
    room = (last && length <= room ? room : SECTION_CHARS) - length;
  }
  return pages;
}

function headlineOf({ number }: Passage, { passages }: Document): string {
  const last = passages.findLast((passage) => passage.number !== undefined)?.number;
  return number === undefined ? 'A picture’s caption' : `Passage ${number} of ${last}`;
}

/** Of a long neighbour, only the part next to the passage is shown. */
function neighbour(passage: Passage | undefined, edge: 'start' | 'end'): Excerpt[] {
  if (passage === undefined) return [];
  const at = edge === 'start' ? 0 : passage.text.length - 1;
  return [excerptAround(passage, { start: at, end: at + 1 }, NEIGHBOUR_CHARS)];
}

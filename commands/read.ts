/** `/read`: a passage whole, with the ones before and after. */
import { type Excerpt, excerptAround, excerptsInParts, wholePassage } from '../src/answer/excerpt.ts';
import { pageOf } from '../src/answer/pages.ts';
import { groupBySection, type Reply, type Request, readOn } from '../src/answer/reply.ts';
import type { Command } from '../src/command.ts';
import type { Document, Passage, Section } from '../src/corpus/document.ts';
import { completePassage, findDocument, findPassage, sourceOption } from '../src/references.ts';
import { UserError } from '../src/user-error.ts';

/** Characters of a passage that are shown at once; a longer one comes in parts. */
const PART_CHARS = 2000;
const NEIGHBOUR_CHARS = 500;
/** Of a section so much is shown at once, each passage with its citation. */
const SECTION_CHARS = 2500;
const CITATION_CHARS = 150;

export const read: Command = {
  name: 'read',
  description: 'Read a passage whole, with the ones before and after',
  options: [
    {
      name: 'passage',
      description: 'The number of a passage, as every citation gives it',
      required: true,
      maxLength: 100,
      complete: completePassage,
    },
    {
      name: 'section',
      description: 'The whole section that it stands in',
      required: false,
      maxLength: 5,
      flag: true,
    },
    sourceOption,
  ],
  bareText: /^(?:passage|paragraph|no\.?|number|#|¶)?\s*\d+$/iu,

  async run({ options, page }, { generation }) {
    if (!options.passage) throw new UserError('Which passage? Give its number, as in /read passage:1.');
    const passage = findPassage(generation, options.passage, options.source);
    const document = findDocument(generation.corpus, passage.source.id);
    const at = document.passages.indexOf(passage);
    const [before, after] = [document.passages[at - 1], document.passages[at + 1]];
    if (options.section !== undefined) return readSection(passage, document, page);
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

function sectionRequest({ id }: Passage): Request {
  return { command: 'read', options: { passage: id, section: 'yes' }, page: 1 };
}

/** The section that a passage stands in, in pages of whole passages. */
function readSection(passage: Passage, { sections }: Document, page: number): Reply {
  const { heading, passages } = sections[passage.section] as Section;
  const pages = packPages(passages.flatMap((each) => excerptsInParts(each, PART_CHARS)));
  const shown = pageOf(pages, 1, page);
  return {
    outcome: 'answered',
    headline:
      heading === undefined
        ? 'The opening, before the first heading'
        : 'A section, from its beginning to its end',
    groups: groupBySection((shown.items[0] ?? []).map((excerpt) => ({ excerpt }))),
    actions: [readOn(passage, 'Back to the passage')],
    pages: shown,
    request: { ...sectionRequest(passage), page: shown.number },
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

/** A long neighbour is shown only where it touches the passage. */
function neighbour(passage: Passage | undefined, edge: 'start' | 'end'): Excerpt[] {
  if (passage === undefined) return [];
  const at = edge === 'start' ? 0 : passage.text.length - 1;
  return [excerptAround(passage, { start: at, end: at + 1 }, NEIGHBOUR_CHARS)];
}

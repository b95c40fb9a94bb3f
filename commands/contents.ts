/** `/contents`: lists what is in the text, section by section; each entry can be opened. */
import { type Document, nameOf, type Passage, type Section } from '../src/corpus/document.ts';
import { describeSource } from '../src/reply/citation.ts';
import { type Action, pageOf } from '../src/reply/reply.ts';
import { describeSize } from '../src/request/about-interview.ts';
import type { Command } from '../src/request/command.ts';
import { label } from '../src/request/completions.ts';
import { findDocuments, sourceOption } from '../src/request/referenced-passages.ts';
import { sectionRequest } from './read.ts';

/** The most choices that a select menu can have. */
const ENTRIES_PER_PAGE = 25;
const BEGINNING_CHARS = 70;
const HOW_TO_READ = 'To read passages, type /read and their numbers, for example /read 1-3.';

export const contents: Command = {
  name: 'contents',
  description: 'See what is in the text, section by section',
  options: [{ ...sourceOption, description: 'The sections of this document' }],

  async run({ command, options, page }, { generation: { corpus }, place }) {
    const documents = findDocuments(corpus, options.source || undefined);
    const one = documents.length === 1 ? documents[0] : undefined;
    const entries = one ? sectionEntries(one.sections) : documents.map(documentEntry);
    const { items, ...paging } = pageOf(entries, ENTRIES_PER_PAGE, { command, options, page });
    return {
      outcome: 'told',
      headline: one ? describeSource(one.source) : `${documents.length} documents`,
      lines: one ? [describeSize(one), ...(place.kind === 'terminal' ? [HOW_TO_READ] : [])] : [],
      ...(items.length > 0
        ? { menu: { placeholder: one ? 'Open a section' : 'Open a document', choices: items } }
        : {}),
      ...paging,
    };
  },
};

function documentEntry(document: Document): Action {
  const { source } = document;
  const request = { command: 'contents', options: { source: source.id }, page: 1 };
  return { label: nameOf(source), detail: describeSize(document), request };
}

/** None for a document that is one section: that would say nothing about what is in it. */
function sectionEntries(sections: readonly Section[]): Action[] {
  if (sections.length < 2) return [];
  return sections.map(({ heading, passages }) => {
    const first = passages[0] as Passage;
    const name = heading ?? `Opening: ${label(first.text, BEGINNING_CHARS)}`;
    return { label: name, request: sectionRequest(first), ...describeExtent(passages) };
  });
}

/** `4–6` and `Passages 4–6`, or `4` and `Passage 4`; nothing where no passage has a number. */
function describeExtent(passages: readonly Passage[]): Pick<Action, 'mark' | 'detail'> {
  const numbers = passages.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return {};
  if (first === last) return { mark: `${first}`, detail: `Passage ${first}` };
  return { mark: `${first}–${last}`, detail: `Passages ${first}–${last}` };
}

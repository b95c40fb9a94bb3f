/** `/contents`: the sections, as a list that can be opened. */
import { describeSource } from '../src/answer/citation.ts';
import { pageOf } from '../src/answer/pages.ts';
import { type Action, readOn } from '../src/answer/reply.ts';
import type { Command } from '../src/command.ts';
import { type Document, nameOf, type Section } from '../src/corpus/document.ts';
import { findDocument, sourceOption } from '../src/references.ts';

/** A select menu holds no more. */
const ENTRIES_PER_PAGE = 25;
const UNTITLED = 'Opening, before the first heading';

export const contents: Command = {
  name: 'contents',
  description: 'The sections of the text, as a list that can be opened',
  options: [{ ...sourceOption, description: 'The sections of this document' }],

  async run({ command, options, page }, { generation: { corpus } }) {
    const [only, ...more] = options.source ? [findDocument(corpus, options.source)] : corpus.documents;
    const one = only !== undefined && more.length === 0 ? only : undefined;
    const entries = one ? sectionEntries(one) : corpus.documents.map(documentEntry);
    const shown = pageOf(entries, ENTRIES_PER_PAGE, page);
    return {
      outcome: 'told',
      headline: one ? describeSource(one.source) : `${corpus.documents.length} documents`,
      lines: shown.items.map(({ label, detail }) => `${label} (${detail})`),
      menu: { placeholder: one ? 'Open a section' : 'Open a document', choices: openable(shown.items) },
      pages: shown,
      request: { command, options, page: shown.number },
    };
  },
};

function documentEntry({ source, sections }: Document): Action {
  const request = { command: 'contents', options: { source: source.id }, page: 1 };
  return { label: nameOf(source), detail: count(sections.length, 'section'), request };
}

/** A heading with nothing below it opens where the text goes on. */
function sectionEntries({ sections }: Document): Action[] {
  return sections.flatMap((section, i) => {
    const first = sections.slice(i).flatMap(({ passages }) => passages)[0];
    return first ? [{ ...readOn(first, section.heading ?? UNTITLED), detail: extent(section) }] : [];
  });
}

/** A select menu takes every choice once: of headings in a row that open the same passage, the last, which owns it. */
function openable(entries: readonly Action[]): Action[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry.request), entry])).values()];
}

function extent({ passages }: Section): string {
  const numbers = passages.flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return 'no passage of its own';
  return first === last ? `passage ${first}` : `passages ${first} to ${last}`;
}

function count(n: number, thing: string): string {
  return n === 1 ? `1 ${thing}` : `${n} ${thing}s`;
}

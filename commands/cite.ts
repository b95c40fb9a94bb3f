/** `/cite`: gives a passage with its citation, ready to copy. */
import { PASSAGE_REFERENCE } from '../src/english/questions/passage-references.ts';
import { type Format, WRITERS } from '../src/reply/citations-to-copy.ts';
import { type Excerpt, excerptsInParts } from '../src/reply/excerpt.ts';
import { pageOf, readOn, UserError } from '../src/reply/reply.ts';
import type { Choice, Command } from '../src/request/command.ts';
import { completePassage } from '../src/request/completions.ts';
import { findPassage, sourceOption } from '../src/request/referenced-passages.ts';

/** The most characters of a passage to give at once. A longer one comes in parts. */
const PART_CHARS = 1500;
const FORMATS: readonly (Choice & { readonly value: Format })[] = [
  { name: 'Plain text', value: 'text' },
  { name: 'Markdown', value: 'markdown' },
  { name: 'BibTeX', value: 'bibtex' },
];

export const cite: Command = {
  name: 'cite',
  description: 'Copy a passage with its citation',
  options: [
    {
      name: 'passage',
      description: 'A passage’s number, shown below every quotation',
      missing: 'Which passage? Give its number, as in /cite passage:1.',
      complete: completePassage,
    },
    { name: 'format', description: 'Plain text unless you choose another', choices: FORMATS },
    sourceOption,
  ],
  bareText: PASSAGE_REFERENCE,

  async run({ command, options, page }, { generation }) {
    const format = findFormat(options.format ?? 'text');
    const passage = findPassage(generation, options.passage ?? '', options.source);
    const request = { command, options: { passage: passage.id, format: options.format }, page };
    const { items, ...paging } = pageOf(excerptsInParts(passage, PART_CHARS), 1, request);
    const [excerpt] = items as [Excerpt];
    const what = passage.number === undefined ? 'A caption' : `Passage ${passage.number}`;
    return {
      outcome: 'answered',
      headline: `${what}, ready to copy`,
      copy: { text: WRITERS[format](excerpt), excerpt },
      actions: [readOn(passage, 'Read it in context')],
      ...paging,
    };
  },
};

function findFormat(typed: string): Format {
  const wanted = typed.toLowerCase();
  const found = FORMATS.find(({ name, value }) => [name.toLowerCase(), value].includes(wanted));
  if (found) return found.value;
  throw new UserError(`There is no format “${typed}”. Choose text, markdown or bibtex.`);
}

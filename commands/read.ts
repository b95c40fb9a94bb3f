/** `/read`: a passage whole, with the ones before and after. */
import { type Excerpt, excerptAround, excerptsInParts, wholePassage } from '../src/answer/excerpt.ts';
import { groupBySection, readOn } from '../src/answer/reply.ts';
import type { Command } from '../src/command.ts';
import type { Document, Passage } from '../src/corpus/document.ts';
import { completePassage, findDocument, findPassage, sourceOption } from '../src/references.ts';
import { UserError } from '../src/user-error.ts';

/** Characters of a passage that are shown at once; a longer one comes in parts. */
const PART_CHARS = 2000;
const NEIGHBOUR_CHARS = 500;

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
    sourceOption,
  ],
  bareText: /^(?:passage|paragraph|no\.?|number|#|¶)?\s*\d+$/iu,

  async run({ options, page }, { generation }) {
    if (!options.passage) throw new UserError('Which passage? Give its number, as in /read passage:1.');
    const passage = findPassage(generation, options.passage, options.source);
    const document = findDocument(generation.corpus, passage.source.id);
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
      ],
      pages: { number: part, last: parts.length },
      request: { ...readOn(passage).request, page: part },
    };
  },
};

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

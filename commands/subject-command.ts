/** Makes the commands that list what the text says about a subject. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { isAbout } from '../src/answer/nearness.ts';
import { describeQuery, noteOnScript, silence } from '../src/answer/query-notes.ts';
import type { Sentence } from '../src/corpus/document.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { excerptAround } from '../src/reply/excerpt.ts';
import { pageOf } from '../src/reply/pages.ts';
import { groupBySection, quotationOf } from '../src/reply/reply.ts';
import type { Command } from '../src/request/command.ts';
import { completeSubject } from '../src/request/completions.ts';
import { explain, explainOption } from '../src/request/explanation.ts';
import { findSection, findSourceId, sourceOption } from '../src/request/references.ts';

/** What distinguishes one such command from another. */
interface Description {
  readonly name: string;
  readonly description: string;
  /** The option for the subject. */
  readonly option: { readonly name: string; readonly description: string };
  /** The error if no subject is given. */
  readonly missing: string;
  /** Groups the passages by section, and takes a heading as the subject for its whole section. */
  readonly bySection: boolean;
  /** Which sentences count; without this, all do. */
  readonly accept?: (sentence: Sentence) => boolean;
  readonly perPage: number;
  readonly excerptChars: number;
  /** `subject` is in quotation marks. */
  readonly headline: (subject: string, found: number) => string;
  readonly silence?: string;
}

export function subjectCommand(described: Description): Command {
  const {
    name,
    description,
    option,
    missing,
    bySection,
    accept = () => true,
    perPage,
    excerptChars,
  } = described;
  return {
    name,
    subject: true,
    description,
    options: [{ ...option, required: true, complete: completeSubject }, sourceOption, explainOption],

    async run({ command, options, page }, context) {
      const { corpus, searcher } = context.generation;
      const typed = options[option.name];
      const subject = bySection ? typed : typed?.replace(/^(?:about|on)\s+/iu, '');
      if (!subject) throw new UserError(missing);
      const source = findSourceId(corpus, options.source);
      const section = bySection ? findSection(corpus, subject, source) : undefined;
      const result = await searcher.search(subject, { source, accept });
      const hits = result.hits.filter(isAbout);
      const request = { command, options: { ...options, source }, page };
      const explanation = explain(request, context, result.terms, result.hits);
      const found = section
        ? section.passages.map((passage) => excerptAround(passage, { start: 0, end: 1 }, excerptChars))
        : hits.map((hit) => excerptOfHit(hit, excerptChars));
      if (found.length === 0)
        return { ...silence(result, request, noteOnScript(subject, corpus), described.silence), explanation };
      const shown = pageOf(found.map(quotationOf), perPage, page);
      return {
        outcome: 'answered',
        headline: described.headline(inMarks(subject), found.length),
        groups: bySection ? groupBySection(shown.items) : [{ quotations: shown.items }],
        notes: section ? [] : describeQuery(result, hits),
        explanation,
        pages: shown,
        request: { ...request, page: shown.number },
      };
    },
  };
}

/** In quotation marks, unless some are there already. */
function inMarks(subject: string): string {
  return /["“”«»]/u.test(subject) ? subject : `“${subject}”`;
}

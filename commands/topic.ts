/** `/topic`: shows what the corpus says about a subject, grouped by section. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { isAbout } from '../src/answer/nearness.ts';
import { describeQuery, noteOnScript, silence } from '../src/answer/query-notes.ts';
import type { Passage } from '../src/corpus/document.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { excerptAround } from '../src/reply/excerpt.ts';
import { count } from '../src/reply/listing.ts';
import { pageOf } from '../src/reply/pages.ts';
import { groupBySection, type Quotation, readOn } from '../src/reply/reply.ts';
import type { Command } from '../src/request/command.ts';
import { explain, explainOption } from '../src/request/explanation.ts';
import { completeSubject, findSection, findSourceId, sourceOption } from '../src/request/references.ts';
import type { Hit } from '../src/search/search.ts';

const PASSAGES_PER_PAGE = 5;
const EXCERPT_CHARS = 400;

export const topic: Command = {
  name: 'topic',
  subject: true,
  description: 'See what the text says about a subject',
  options: [
    {
      name: 'subject',
      description: 'A heading, a name, or any words',
      required: true,
      complete: completeSubject,
    },
    sourceOption,
    explainOption,
  ],

  async run({ command, options, page }, context) {
    const { corpus, searcher } = context.generation;
    const subject = options.subject;
    if (!subject) throw new UserError('Which subject? For example: /topic subject:visas');
    const source = findSourceId(corpus, options.source);
    const section = findSection(corpus, subject, source);
    const result = await searcher.search(subject, { source });
    const hits = result.hits.filter(isAbout);
    const found = section ? section.passages.map(quotePassage) : hits.map(quoteHit);
    const request = { command, options: { ...options, source, subject }, page };
    const explanation = explain(request, context, result.terms, result.hits);
    if (found.length === 0)
      return { ...silence(result, request, noteOnScript(subject, corpus)), explanation };
    const shown = pageOf(found, PASSAGES_PER_PAGE, page);
    return {
      outcome: 'answered',
      headline: `On “${subject}”: ${count(found.length, 'passage')}`,
      groups: groupBySection(shown.items),
      notes: section ? [] : describeQuery(result, hits),
      explanation,
      pages: shown,
      request: { ...request, page: shown.number },
    };
  },
};

function quoteHit(hit: Hit): Quotation {
  return { excerpt: excerptOfHit(hit, EXCERPT_CHARS), action: readOn(hit.passage) };
}

function quotePassage(passage: Passage): Quotation {
  return { excerpt: excerptAround(passage, { start: 0, end: 1 }, EXCERPT_CHARS), action: readOn(passage) };
}

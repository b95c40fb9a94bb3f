/** `/quote`: finds direct speech about a subject, word for word. */

import { excerptOfHit } from '../src/answer/answer.ts';
import { isAbout } from '../src/answer/nearness.ts';
import { describeQuery, noteOnScript, silence } from '../src/answer/query-notes.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { pageOf } from '../src/reply/pages.ts';
import { readOn } from '../src/reply/reply.ts';
import type { Command } from '../src/request/command.ts';
import { explain, explainOption } from '../src/request/explanation.ts';
import { completeSubject, findSourceId, sourceOption } from '../src/request/references.ts';

const QUOTATIONS_PER_PAGE = 3;
const EXCERPT_CHARS = 700;

export const quote: Command = {
  name: 'quote',
  subject: true,
  description: 'Find what people said about a subject, word for word',
  options: [
    {
      name: 'about',
      description: 'A subject, or some of the words',
      required: true,
      complete: completeSubject,
    },
    sourceOption,
    explainOption,
  ],

  async run({ command, options, page }, context) {
    const { corpus, searcher } = context.generation;
    const about = options.about;
    if (!about) throw new UserError('A quotation about what? For example: /quote about:arms control');
    const source = findSourceId(corpus, options.source);
    const result = await searcher.search(about, { source, accept: ({ voice }) => voice.kind === 'speech' });
    const hits = result.hits.filter(isAbout);
    const request = { command, options: { ...options, source, about }, page };
    const explanation = explain(request, context, result.terms, result.hits);
    if (hits.length === 0) {
      const missing = 'The text does not say that in direct speech.';
      return { ...silence(result, request, noteOnScript(about, corpus), missing), explanation };
    }
    const shown = pageOf(hits, QUOTATIONS_PER_PAGE, page);
    const quotations = shown.items.map((hit) => ({
      excerpt: excerptOfHit(hit, EXCERPT_CHARS),
      action: readOn(hit.passage),
    }));
    return {
      outcome: 'answered',
      headline: `In direct speech on “${about}”`,
      groups: [{ quotations }],
      notes: describeQuery(result, hits),
      explanation,
      pages: shown,
      request: { ...request, page: shown.number },
    };
  },
};

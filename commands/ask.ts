/** `/ask`: the sentence that answers a question, or that the text does not say. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { answerFollowUp } from '../src/answer/continue.ts';
import { pageOf } from '../src/answer/pages.ts';
import { describeQuery } from '../src/answer/query-notes.ts';
import { readOn } from '../src/answer/reply.ts';
import { noteOnScript } from '../src/answer/script.ts';
import { silence } from '../src/answer/silence.ts';
import type { Command } from '../src/command.ts';
import { explain, explainOption } from '../src/explanation.ts';
import { findSourceId, sourceOption } from '../src/references.ts';
import { UserError } from '../src/user-error.ts';

const NEXT_PER_PAGE = 3;
const EXCERPT_CHARS = 300;

export const ask: Command = {
  name: 'ask',
  subject: true,
  description: 'The sentence that answers a question, or that the text does not say',
  options: [
    {
      name: 'question',
      description: 'In your own words; "…" for exact words',
      required: true,
      maxLength: 300,
    },
    sourceOption,
    explainOption,
  ],
  messageMenu: { name: 'Find in the interview', read: (text) => text },

  async run(request, context) {
    const { command, options, page, after } = request;
    const { corpus } = context.generation;
    if (!options.question) throw new UserError('What is the question? As in /ask question:who was invited?');
    const source = findSourceId(corpus, options.source);
    const answer = await answerFollowUp(context.generation, options.question, after, source);
    const { certainty, excerpt, others, result, question: asked } = answer;
    const understood = [
      ...noteOnScript(asked, corpus),
      ...(answer.completed ? [`Understood as “${asked}”, with what was asked before.`] : []),
    ];
    const explanation = explain(request, context, result.terms, answer.hits);
    const shared = { command, page, options: { ...options, source, question: asked } };
    if (certainty === 'silent') return { ...silence(result, shared, understood), explanation };
    const shown = pageOf(others, NEXT_PER_PAGE, page);
    const next = shown.items.map((hit) => ({
      excerpt: excerptOfHit(hit, EXCERPT_CHARS),
      action: readOn(hit.passage),
    }));
    const first = excerpt && shown.number === 1 ? [{ excerpt, action: readOn(excerpt.passage) }] : [];
    return {
      outcome: certainty === 'says' ? 'answered' : 'closest',
      headline:
        shown.number > 1 ? 'More passages' : excerpt ? 'The text says' : 'These passages come closest',
      groups: [
        ...(first.length > 0 ? [{ quotations: first }] : []),
        ...(next.length > 0 ? [{ title: excerpt ? 'Next best passages' : undefined, quotations: next }] : []),
      ],
      notes: [...understood, ...describeQuery(result, others)],
      explanation,
      pages: shown,
      request: { ...shared, page: shown.number },
    };
  },
};

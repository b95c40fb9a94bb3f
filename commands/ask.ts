/** `/ask`: the sentence that answers a question, or that the text does not say. */
import { answerFollowUp, excerptOfHit, minScore } from '../src/answer/answer.ts';
import { pageOf } from '../src/answer/pages.ts';
import { describeReading } from '../src/answer/reading.ts';
import { readOn } from '../src/answer/reply.ts';
import { noteOnScript } from '../src/answer/script.ts';
import { silence } from '../src/answer/silence.ts';
import type { Command } from '../src/command.ts';
import { explain, explainOption } from '../src/explanation.ts';
import { findSourceId, sourceOption } from '../src/references.ts';
import { UserError } from '../src/user-error.ts';

const NEXT_PER_PAGE = 2;
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
    const { corpus, searcher } = context.generation;
    if (!options.question) throw new UserError('What is the question? As in /ask question:who was invited?');
    const source = findSourceId(corpus, options.source);
    const {
      excerpt,
      others,
      result,
      question: asked,
      completed,
    } = await answerFollowUp(searcher, options.question, after, source);
    const understood = [
      ...noteOnScript(asked, corpus),
      ...(completed ? [`Understood as “${asked}”, with what was asked before.`] : []),
    ];
    const explanation = explain(request, context, result, minScore(result));
    const shared = { command, page, options: { ...options, source, question: asked } };
    if (excerpt === undefined) return { ...silence(result, shared, understood), explanation };
    const shown = pageOf(others, NEXT_PER_PAGE, page);
    const next = shown.items.map((hit) => ({
      excerpt: excerptOfHit(hit, EXCERPT_CHARS),
      action: readOn(hit.passage),
    }));
    return {
      outcome: 'answered',
      headline: shown.number === 1 ? 'The text says' : 'More passages',
      groups: [
        ...(shown.number === 1 ? [{ quotations: [{ excerpt, action: readOn(excerpt.passage) }] }] : []),
        ...(next.length > 0 ? [{ title: 'Next best passages', quotations: next }] : []),
      ],
      notes: [...understood, ...describeReading(result, result.hits.slice(0, 1))],
      explanation,
      pages: shown,
      request: { ...shared, page: shown.number },
    };
  },
};

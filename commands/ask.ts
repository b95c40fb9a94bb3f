/** `/ask`: the sentence that answers a question, or that the text does not say. */
import { answerQuestion, excerptOfHit } from '../src/answer/answer.ts';
import { pageOf } from '../src/answer/pages.ts';
import { describeReading } from '../src/answer/reading.ts';
import { readOn } from '../src/answer/reply.ts';
import { silence } from '../src/answer/silence.ts';
import type { Command } from '../src/command.ts';
import { findSourceId, sourceOption } from '../src/references.ts';
import { UserError } from '../src/user-error.ts';

const NEXT_PER_PAGE = 2;
const EXCERPT_CHARS = 300;

export const ask: Command = {
  name: 'ask',
  description: 'The sentence that answers a question, or that the text does not say',
  options: [
    {
      name: 'question',
      description: 'In your own words; "…" for exact words',
      required: true,
      maxLength: 300,
    },
    sourceOption,
  ],
  messageMenu: 'Find in the interview',

  async run({ command, options, page }, { generation: { corpus, searcher } }) {
    if (!options.question) throw new UserError('What is the question? As in /ask question:who was invited?');
    const source = findSourceId(corpus, options.source);
    const { excerpt, others, result } = await answerQuestion(searcher, options.question, source);
    const request = { command, options: { source, question: result.query.text }, page };
    if (excerpt === undefined) return silence(result, request);
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
      notes: describeReading(result, result.hits.slice(0, 1)),
      pages: shown,
      request: { ...request, page: shown.number },
    };
  },
};

/** `/ask`: answers a question with the sentence that answers it, or says that the text does not. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { answerFollowUp, type Continued } from '../src/answer/conversation.ts';
import { spellOut } from '../src/english/questions/chat-spelling.ts';
import { namesTheText } from '../src/english/questions/interview-questions.ts';
import { pageOf, type Reply, type Request } from '../src/reply/reply.ts';
import { openingOf, quoteDescription, readAbout, replyAbout } from '../src/request/about-interview.ts';
import type { Command, Context } from '../src/request/command.ts';
import { describeQuery, noteOnLanguage, silence } from '../src/request/query-notes.ts';
import { explain, explainOption } from '../src/request/ranking-explanation.ts';
import {
  findDocuments,
  findSourceId,
  nameDocuments,
  sourceOption,
} from '../src/request/referenced-passages.ts';
import { contents } from './contents.ts';

const NEXT_PER_PAGE = 3;
const EXCERPT_CHARS = 300;
const NO_SUCH_TEXT = 'I have no such interview.';
const NO_SUMMARY = 'I only quote and never summarize, but this is what it covers:';

export const ask: Command = {
  name: 'ask',
  subject: true,
  description: 'Ask a question about the interview',
  options: [
    {
      name: 'question',
      description: 'In your own words; "…" for exact words',
      missing: 'What is the question? Write it after /ask, or without a command.',
      maxLength: 300,
    },
    sourceOption,
    explainOption,
  ],
  messageMenu: 'Find in the interview',

  async run(request, context) {
    const { options } = request;
    const { generation } = context;
    const question = spellOut(options.question ?? '');
    const source = findSourceId(generation.corpus, options.source);
    const asked = { ...request, options: { ...options, source } };
    const about = () => answerAbout(question, asked, context);
    const after = await subjectBefore(asked, context);
    const goesOn = after !== undefined && !namesTheText(question);
    const reply = goesOn ? undefined : await about();
    if (reply) return reply;
    const answer = await answerFollowUp(generation, question, after, source);
    const isSettled = answer.completed && answer.certainty === 'says';
    const late = goesOn && !isSettled ? await about() : undefined;
    return late ?? replyWith(answer, asked, context);
  },
};

/** The question before, unless it was about the interview itself: then it has no words to borrow. */
async function subjectBefore({ after, options }: Request, { generation: { corpus, aspects } }: Context) {
  const about = after && (await readAbout(after, findDocuments(corpus, options.source), aspects));
  return about ? undefined : after;
}

/** Answers a question about the interview itself, or about who somebody in it is. Undefined for any other question. */
async function answerAbout(question: string, request: Request, context: Context): Promise<Reply | undefined> {
  const { corpus, aspects } = context.generation;
  const documents = findDocuments(corpus, request.options.source);
  const asked = await readAbout(question, documents, aspects);
  if (asked === undefined) return quoteDescription(question, documents, request);
  const [first, ...others] = asked.documents;
  if (first === undefined)
    return { outcome: 'silent', headline: NO_SUCH_TEXT, lines: nameDocuments(documents), request };
  if (asked.aspect !== 'contents') return replyAbout(asked.aspect, asked.documents, request);
  const source = others.length === 0 && corpus.documents.length > 1 ? first.source.id : undefined;
  const listed = await contents.run({ command: 'contents', options: { source }, page: 1 }, context);
  return {
    ...listed,
    lines: [NO_SUMMARY, ...(listed.lines ?? [])],
    ...(listed.menu === undefined ? { groups: openingOf(first) } : {}),
  };
}

function replyWith(answer: Continued, request: Request, context: Context): Reply {
  const { command, options, page } = request;
  const { certainty, excerpt, others, result, question } = answer;
  const understood = [
    ...noteOnLanguage(question, context.generation.corpus),
    ...(answer.completed ? [`Understood as “${question}”, from what you asked before.`] : []),
  ];
  const explanation = explain(request, context, result.terms, answer.hits);
  const shared = { command, page, options: { ...options, question } };
  if (certainty === 'silent') return { ...silence(result, shared, understood), explanation };
  const { items, ...paging } = pageOf(others, NEXT_PER_PAGE, shared);
  const isFirst = paging.request.page === 1;
  const next = items.map((hit) => excerptOfHit(hit, EXCERPT_CHARS));
  const first = excerpt && isFirst ? [excerpt] : [];
  return {
    outcome: certainty === 'says' ? 'answered' : 'closest',
    headline: first.length > 0 ? 'The text says' : isFirst ? 'These passages come closest' : 'More passages',
    groups: [{ quotations: first }, { title: excerpt && 'Next best passages', quotations: next }].filter(
      ({ quotations }) => quotations.length > 0,
    ),
    notes: [...understood, ...describeQuery(result)],
    explanation,
    ...paging,
  };
}

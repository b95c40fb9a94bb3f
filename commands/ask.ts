/** `/ask`: answers a question with the sentence that answers it, or says that the text does not. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { answerFollowUp, type Continued } from '../src/answer/conversation.ts';
import type { Document } from '../src/corpus/document.ts';
import { spellOut } from '../src/english/questions/chat-spelling.ts';
import { namesTheText } from '../src/english/questions/interview-questions.ts';
import { pageOf, type Reply, type Request } from '../src/reply/reply.ts';
import { openingOf, quoteDescription, readAbout, replyAbout } from '../src/request/about-interview.ts';
import type { Command, Context } from '../src/request/command.ts';
import type { Generation } from '../src/request/generation.ts';
import { describeQuery, noteOnLanguage, silence } from '../src/request/query-notes.ts';
import { explain, explainOption } from '../src/request/ranking-explanation.ts';
import {
  findDocument,
  findSourceId,
  nameDocuments,
  sourceOption,
} from '../src/request/referenced-passages.ts';
import { contents } from './contents.ts';

const NEXT_PER_PAGE = 3;
const EXCERPT_CHARS = 300;
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
async function subjectBefore(
  { after, options }: Request,
  { generation }: Context,
): Promise<string | undefined> {
  const about =
    after && (await readAbout(after, documentsAsked(options.source, generation), generation.aspects));
  return about ? undefined : after;
}

function documentsAsked(source: string | undefined, { corpus }: Generation): readonly Document[] {
  return source === undefined ? corpus.documents : [findDocument(corpus, source)];
}

/** Answers a question about the interview itself, or about who somebody in it is. Undefined for any other question. */
async function answerAbout(question: string, request: Request, context: Context): Promise<Reply | undefined> {
  const { corpus, aspects } = context.generation;
  const { source } = request.options;
  const documents = documentsAsked(source, context.generation);
  const asked = await readAbout(question, documents, aspects);
  if (asked === undefined) return quoteDescription(question, documents, request);
  if (asked.documents.length === 0) {
    return {
      outcome: 'silent',
      headline: 'I have no such interview.',
      lines: nameDocuments(documents),
      request,
    };
  }
  if (asked.aspect !== 'contents') return replyAbout(asked.aspect, asked.documents, request);
  const [only, ...others] = asked.documents;
  const options =
    only && others.length === 0 && corpus.documents.length > 1 ? { source: only.source.id } : {};
  const listed = await contents.run({ command: 'contents', options, page: 1 }, context);
  const isDivided = listed.menu !== undefined;
  return {
    ...listed,
    lines: [NO_SUMMARY, ...(listed.lines ?? [])],
    ...(only && !isDivided ? { groups: openingOf(only) } : {}),
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

/** Asks the bot the questions, as its doors would, and scores what it answers. */
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Passage } from '../../src/corpus/document.ts';
import { voiceOf } from '../../src/reply/citation.ts';
import type { Excerpt } from '../../src/reply/excerpt.ts';
import { nextPage, passageOf, quotationsOf, type Reply, type Request } from '../../src/reply/reply.ts';
import { readMessage } from '../../src/request/command-line.ts';
import type { Generations } from '../../src/request/generation.ts';
import { respond } from '../../src/request/respond.ts';
import { contextOf } from '../context.ts';
import type { Question } from './questions.ts';

export interface Score {
  readonly question: Question;
  readonly milliseconds: number;
  readonly certainty: 'says' | 'closest' | 'silent';
  /** Passages cited, in the order shown. */
  readonly cited: readonly Passage[];
  /** From 1; Infinity where no right passage is cited. */
  readonly rank: number;
  /** The words of the first excerpt in bold; undefined where none are. */
  readonly bold: string | undefined;
  /** An accepted answer is among the words in bold; undefined where nothing is to be scored. */
  readonly answerHit: boolean | undefined;
  /** An accepted answer stands in the first excerpt; undefined where the passage is wrong or nothing is to be scored. */
  readonly sentenceHit: boolean | undefined;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly rightSpeaker: boolean | undefined;
}

const log = pino({ level: 'silent' });

/** Scores one question, in a conversation of its own. */
export async function score(question: Question, generations: Generations): Promise<Score> {
  const started = performance.now();
  const replies = await askQuestion(question, generations);
  const milliseconds = performance.now() - started;
  const [first] = replies;
  const certainty = certaintyOf(first);
  const excerpts = certainty === 'silent' ? [] : replies.flatMap(quotationsOf);
  const cited = [...new Set(excerpts.map(({ passage }) => passage))];
  const gold = goldPassages(question, generations);
  const position = cited.findIndex((passage) => gold.includes(passage));
  const shown = excerpts[0];
  const rank = position < 0 ? Number.POSITIVE_INFINITY : position + 1;
  return {
    question,
    milliseconds,
    certainty,
    cited,
    rank,
    bold: shown && boldWords(shown),
    answerHit: question.answers.length > 0 ? holdsAnswer(question, shown && boldWords(shown)) : undefined,
    sentenceHit:
      question.answers.length > 0 && rank === 1 ? holdsAnswer(question, shown && words(shown)) : undefined,
    ...scoreTopic(question, cited, gold),
    rightSpeaker: scoreSpeaker(question, shown, gold),
  };
}

/** The reply to the question, and for a topic, all its pages. */
async function askQuestion(question: Question, generations: Generations): Promise<Reply[]> {
  const conversation: Reply[] = [];
  for (const line of question.context) conversation.push(await say(line, generations, conversation));
  const replies = [await run(() => requestOf(question, conversation), generations)];
  for (;;) {
    const next =
      question.command === 'topic' && replies.at(-1) ? nextPage(replies.at(-1) as Reply) : undefined;
    if (next === undefined) return replies;
    replies.push(await run(() => next, generations));
  }
}

function certaintyOf(reply: Reply | undefined): Score['certainty'] {
  if (reply?.outcome === 'answered') return 'says';
  return reply?.outcome === 'closest' ? 'closest' : 'silent';
}

function requestOf(
  { command, query, source }: Question,
  conversation: readonly Reply[],
): Request | Promise<Request> {
  if (command === 'dm' || command === 'dm-followup') return readLast(query, conversation);
  const option = commands.find(({ name }) => name === command)?.options[0]?.name ?? '';
  return { command, options: { [option]: query, source: source ?? undefined }, page: 1 };
}

function say(line: string, generations: Generations, conversation: readonly Reply[]): Promise<Reply> {
  return run(() => readLast(line, conversation), generations);
}

function readLast(line: string, conversation: readonly Reply[]): Promise<Request> {
  const turns = conversation.map((reply) => ({ ...reply, passage: passageOf(reply) })).reverse();
  return readMessage(line, commands, async () => turns);
}

function run(read: () => Request | Promise<Request>, generations: Generations): Promise<Reply> {
  return respond(read, contextOf(generations, { log }));
}

function goldPassages({ passages }: Question, { serving }: Generations): Passage[] {
  return passages.flatMap((words) => serving.corpus.passages.find(({ text }) => text.includes(words)) ?? []);
}

function words({ passage, ranges }: Excerpt): string {
  return ranges.map(({ start, end }) => passage.text.slice(start, end)).join(' ');
}

function boldWords(excerpt: Excerpt): string | undefined {
  return excerpt.marks.length > 0 ? words({ ...excerpt, ranges: excerpt.marks }) : undefined;
}

function holdsAnswer({ answers }: Question, shown = ''): boolean {
  return answers.some((answer) => ` ${fold(shown)} `.includes(` ${fold(answer)} `));
}

/** Case, punctuation and the shape of quotation marks do not count; words do. */
function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function scoreTopic(
  { command, answerable }: Question,
  cited: readonly Passage[],
  gold: readonly Passage[],
): Pick<Score, 'recall' | 'precision'> {
  if (command !== 'topic' || !answerable) return { recall: undefined, precision: undefined };
  const texts = (passages: readonly Passage[]) => passages.filter(({ kind }) => kind === 'text');
  const right = texts(cited).filter((passage) => gold.includes(passage)).length;
  return {
    recall: right / texts(gold).length,
    precision: texts(cited).length > 0 ? right / texts(cited).length : 0,
  };
}

/** Scored where the first excerpt is of the first right passage; the reporter goes by the name of the outlet. */
function scoreSpeaker(
  { speaker }: Question,
  shown: Excerpt | undefined,
  gold: readonly Passage[],
): boolean | undefined {
  if (speaker === null || shown === undefined || shown.passage !== gold[0]) return undefined;
  const { kind, speakers } = voiceOf(shown);
  const [named = ''] = speakers;
  return kind === 'mixed' ? false : named.endsWith(speaker);
}

/**
 * `npm run calibrate`: measures how near and how sure passages are to questions that they answer and to questions about
 * other texts, and writes the thresholds of an answer into `src/answer/thresholds.ts`.
 */
import { writeFileSync } from 'node:fs';
import { nearness } from '../../src/answer/certainty.ts';
import { readHits } from '../../src/answer/rerank.ts';
import { Generations } from '../../src/request/generation.ts';
import type { Hit } from '../../src/search/hits.ts';
import type { SearchResult } from '../../src/search/search.ts';
import { openTestMeaning } from '../meaning.ts';
import { type Question, readQuestions } from './questions.ts';

/** Of questions about other texts so many may be shown passages. */
const SHOWN = 0.06;
/** Of questions that an interview provokes and does not answer so many may be answered. */
const TRAPPED = 0.12;
/** Each set is asked of the others' texts; of a long one so many questions, evenly spread. */
const MAX_FOREIGN = 200;

interface Measured {
  readonly result: SearchResult;
  /** The best hit; undefined where there is none. */
  readonly hit: Hit | undefined;
}

const folder = 'test/evaluation';
const interviews = readQuestions(`${folder}/interviews/questions.jsonl`);
const encyclopaedia = readQuestions(`${folder}/encyclopaedia/questions.jsonl`);
const sources = [...new Set(interviews.map(({ source }) => source ?? ''))];

const interview = await open('corpus');
const many = await open(`${folder}/interviews/corpus`);

console.log('Asking questions about other texts …');
const ofDocument = await measure(spread(encyclopaedia), many, (i) => sources[i % sources.length]);
const ofInterview = [
  ...(await measure(spread(encyclopaedia), interview)),
  ...(await measure(spread(interviews), interview)),
];
console.log('Asking questions about the interviews …');
const unanswerable = await measure(
  interviews.filter(({ answerable }) => !answerable),
  many,
  (_, { source }) => source ?? undefined,
);

const shown = fitLine([ofDocument, ofInterview], nearnessOf, SHOWN);
const unread = fitLine([ofDocument, ofInterview], unreadNearness, SHOWN);
const answerMargin = quantile(unanswerable.map(marginOf), TRAPPED);
const share = quantile(
  ofInterview.map(({ hit }) => hit?.share ?? 0),
  SHOWN,
);
const file = `/** The thresholds that \`npm run calibrate\` measures: for a passage to be shown, and to answer. */

/** The least nearness: \`base + perLog * ln(passages compared)\`. */
export const SHOWN = ${line(shown)};
/** The same where the reader had no time. */
export const SHOWN_UNREAD = ${line(unread)};
/** The least margin of the reader for a passage that answers. */
export const ANSWER_MARGIN = ${round(answerMargin)};
/** The least share of a query\u2019s rarity, where words alone are compared. */
export const SHOWN_SHARE = ${round(share)};
`;
writeFileSync('src/answer/thresholds.ts', file);
console.log(file);
for (const generations of [interview, many]) await generations.close();

async function open(corpusDir: string): Promise<Generations> {
  const generations = await Generations.open(corpusDir, await openTestMeaning());
  await generations.prepare();
  return generations;
}

function spread(questions: readonly Question[]): Question[] {
  const step = Math.max(1, Math.floor(questions.length / MAX_FOREIGN));
  return questions.filter((_, i) => i % step === 0);
}

async function measure(
  questions: readonly Question[],
  { serving: { searcher, models, corpus } }: Generations,
  titleOf: (i: number, question: Question) => string | undefined = () => undefined,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [i, question] of questions.entries()) {
    const title = titleOf(i, question);
    const source = corpus.documents.find((document) => document.source.title === title)?.source.id;
    const result = await searcher.search(question.query, { source });
    const {
      hits: [hit],
    } = await readHits(result.hits, question.query, models);
    measured.push({ result, hit });
  }
  return measured;
}

function nearnessOf({ hit }: Measured): number {
  return hit ? nearness(hit) : -1;
}

function unreadNearness({ hit }: Measured): number {
  return hit ? nearness({ ...hit, reading: undefined }) : -1;
}

function marginOf({ hit }: Measured): number {
  return hit?.reading?.margin ?? Number.NEGATIVE_INFINITY;
}

/** The line, over the logarithm of how many passages were compared, that a `share` of each group is above. */
function fitLine(
  groups: readonly (readonly Measured[])[],
  measureOf: (measured: Measured) => number,
  share: number,
): { base: number; perLog: number } {
  const points = groups.map((group) => ({
    x: mean(group.map(({ result }) => Math.log(Math.max(1, result.compared)))),
    y: quantile(group.map(measureOf), share),
  }));
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const perLog =
    mean(points.map((point) => (point.x - x) * (point.y - y))) /
    mean(points.map((point) => (point.x - x) ** 2));
  return { base: y - perLog * x, perLog };
}

function line({ base, perLog }: { base: number; perLog: number }): string {
  return `{ base: ${round(base)}, perLog: ${round(perLog)} }`;
}

/** The value that a share of the values is above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

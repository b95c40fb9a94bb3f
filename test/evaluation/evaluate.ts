/** `npm run evaluate`: asks the bot the questions of one set or several, and prints what its answers are worth. */
import { parseArgs } from 'node:util';
import { openLog } from '../../src/log.ts';
import { openStore, type SharedIndex } from '../../src/opensearch/opensearch-store.ts';
import { Generations } from '../../src/request/generation.ts';
import { openTestMeaning } from '../meaning.ts';
import { SearchNode } from '../opensearch/server/search-node.ts';
import { readQuestions } from './questions.ts';
import { type Score, score } from './score.ts';
import { countOutcomes, describeSpeaker, drawOutcomes, scoreSpeakers } from './speakers.ts';
import { drawTable, type Figures, sumUp, sumUpByKind } from './table.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    every: { type: 'string', default: '1' },
    words: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'minisearch' },
    floors: { type: 'boolean', default: false },
  },
});

interface EvaluationSet {
  readonly name: string;
  readonly corpus: string;
  readonly questions: string;
  /** Every so many questions one is asked. */
  readonly every: number;
}

const FOLDER = 'test/evaluation';
/** The sets that CI asks, and the least or, with a name that begins with `false`, the most of each figure. */
const STANDARD: readonly (EvaluationSet & { readonly bounds: Partial<Figures> })[] = [
  {
    ...{ name: 'interview', corpus: 'corpus', questions: `${FOLDER}/interview.jsonl`, every: 1 },
    bounds: { success1: 0.82, success3: 0.9, rightSpeaker: 1, falseSilence: 0.1, falseClaims: 0.05 },
  },
  {
    ...{ name: 'interviews', corpus: `${FOLDER}/interviews/corpus`, every: 1 },
    questions: `${FOLDER}/interviews/questions.jsonl`,
    bounds: {
      success1: 0.9,
      success3: 0.95,
      answerHit: 0.65,
      boldHit: 0.76,
      claims: 0.8,
      falseSilence: 0.04,
      falseClaims: 0.2,
    },
  },
  {
    ...{ name: 'encyclopaedia', corpus: `${FOLDER}/encyclopaedia/corpus`, every: 8 },
    questions: `${FOLDER}/encyclopaedia/questions.jsonl`,
    bounds: { success1: 0.86, success3: 0.96, falseSilence: 0.04 },
  },
];

/** The largest share of a set that may name a wrong speaker, or deny a right one. */
const MAX_WRONG_SPEAKERS = 0.02;

const sets: readonly EvaluationSet[] =
  values.corpus.length + values.questions.length === 0
    ? STANDARD
    : values.questions.map((questions, i) => ({
        ...{ name: questions, questions, every: Number(values.every) },
        corpus: values.corpus[i] ?? values.corpus.at(-1) ?? 'corpus',
      }));

const node = values.engine === 'opensearch' ? await SearchNode.start() : undefined;
const rows = new Map<string, Figures>();
const missed: string[] = [];
const broken: string[] = [];
for (const set of sets) {
  const scores = await scoreSet(set);
  if (sets.length === 1) for (const [kind, figures] of sumUpByKind(scores)) rows.set(kind, figures);
  else rows.set(set.name, sumUp(scores));
  if (values.failures) missed.push(...scores.filter(isMiss).map(describeMiss));
  if (values.floors) broken.push(...brokenBounds(set.name, sumUp(scores)));
}
await node?.stop();
const speakers = sets === STANDARD ? await scoreSpeakers() : [];
const outcomes = countOutcomes(speakers);
if (values.failures)
  missed.push(...speakers.filter(({ outcome }) => outcome !== 'right').map(describeSpeaker));
if (values.floors) broken.push(...tooOftenWrong());
if (values.json) {
  const figures = { sets: Object.fromEntries(rows), speakers: Object.fromEntries(outcomes) };
  console.log(JSON.stringify({ ...figures, failures: missed }));
} else {
  const tables = [drawTable(rows), ...(outcomes.size > 0 ? [drawOutcomes(outcomes)] : [])];
  console.log([...tables, ...missed].join('\n\n'));
}
for (const line of broken) console.error(line);
process.exitCode = broken.length > 0 ? 1 : 0;

function brokenBounds(name: string, figures: Figures): string[] {
  const bounds = STANDARD.find((set) => set.name === name)?.bounds ?? {};
  return (Object.entries(bounds) as [keyof Figures, number][]).flatMap(([figure, bound]) => {
    const value = figures[figure] ?? Number.NaN;
    const holds = figure.startsWith('false') ? value <= bound : value >= bound;
    return holds ? [] : [`${name}: ${figure} is ${value.toFixed(3)}, and its bound is ${bound}`];
  });
}

function tooOftenWrong(): string[] {
  return [...outcomes].flatMap(([name, counts]) => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const isFine = counts.wrong <= total * MAX_WRONG_SPEAKERS;
    return isFine ? [] : [`${name}: ${counts.wrong} of ${total} speakers are wrong`];
  });
}

async function scoreSet({ corpus, questions, every }: EvaluationSet): Promise<Score[]> {
  const meaning = values.words ? undefined : await openTestMeaning();
  const generations = await Generations.open(corpus, meaning, node && (await shareIn(node, corpus)));
  await generations.prepare();
  const scores: Score[] = [];
  const asked = readQuestions(questions).filter((_, i) => i % every === 0);
  for (const question of asked) scores.push(await score(question, generations));
  await generations.close();
  return scores;
}

/** The corpus of each set has an index of its own. */
async function shareIn({ url }: SearchNode, corpus: string): Promise<SharedIndex> {
  const index = `evaluation-${[...corpus].map((letter) => (/[a-z]/u.test(letter) ? letter : '-')).join('')}`;
  const none = { user: undefined, password: undefined, ca: undefined };
  return openStore({ urls: [url], index, ...none }, openLog('warn'));
}

function isMiss({ question, certainty, rank, answerHit, recall, precision, rightSpeaker }: Score): boolean {
  if (!question.answerable) return certainty !== 'silent';
  if (question.command === 'topic') return recall !== 1 || precision !== 1;
  return rank > 1 || answerHit === false || rightSpeaker === false;
}

function describeMiss({
  question,
  certainty,
  cited,
  rank,
  bold,
  recall,
  precision,
  rightSpeaker,
}: Score): string {
  const topic = recall === undefined ? '' : ` recall ${recall.toFixed(2)} precision ${precision?.toFixed(2)}`;
  return [
    `${question.id} (${question.kind}) ${question.query.slice(0, 200)}`,
    `  wanted: ${question.answerable ? question.passages.join(' | ') : 'silence'}${question.answers.length ? ` => ${question.answers.join(' | ')}` : ''}`,
    `  ${certainty}: rank ${rank}${topic}${bold === undefined ? '' : `, “${bold}”`}${rightSpeaker === false ? ', wrong speaker' : ''}`,
    ...cited
      .slice(0, 3)
      .map((passage) => `    ${passage.number ?? 'caption'}: ${passage.text.slice(0, 100)}`),
  ].join('\n');
}

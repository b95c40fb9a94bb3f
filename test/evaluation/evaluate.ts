/** `npm run evaluate`: asks the bot the questions of one set or several, and prints what its answers are worth. */
import { parseArgs } from 'node:util';
import { Generations } from '../../src/generation.ts';
import { openTestMeaning } from '../meaning.ts';
import { readQuestions } from './questions.ts';
import { type Score, score } from './score.ts';
import { drawTable, sumUp, sumUpByKind } from './table.ts';

const { values, positionals: sets } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    words: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});
if (sets.length === 0) sets.push('corpus:test/evaluation/interview.jsonl');

const rows = new Map();
const missed: string[] = [];
for (const set of sets) {
  const scores = await scoreSet(set);
  if (sets.length === 1) for (const [kind, figures] of sumUpByKind(scores)) rows.set(kind, figures);
  else rows.set(set, sumUp(scores));
  if (values.failures) missed.push(...scores.filter(isMiss).map(describeMiss));
}
if (values.json) console.log(JSON.stringify({ sets: Object.fromEntries(rows), failures: missed }));
else console.log([drawTable(rows), ...missed].join('\n\n'));

/** A set is `FOLDER:QUESTIONS`, a corpus and a file of questions. */
async function scoreSet(set: string): Promise<Score[]> {
  const [corpusDir = '', file = ''] = set.split(':');
  const meaning = values.words ? undefined : await openTestMeaning();
  const generations = await Generations.open(corpusDir, meaning);
  await generations.vectorized;
  const scores: Score[] = [];
  const questions = readQuestions(file).filter((_, i) => i % Number(values.every) === 0);
  for (const question of questions) scores.push(await score(question, generations));
  await generations.close();
  return scores;
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

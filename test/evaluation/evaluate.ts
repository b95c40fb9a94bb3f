/** `npm run evaluate`: scores the bot on a corpus folder and a file of questions. */
import { parseArgs } from 'node:util';
import { Generations } from '../../src/generation.ts';
import { readQuestions } from './questions.ts';
import { type Score, score } from './score.ts';
import { drawTable, sumUpByKind } from './table.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    questions: { type: 'string', default: 'test/evaluation/interview.jsonl' },
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});

const generations = await Generations.open(values.corpus);
const scores: Score[] = [];
for (const question of readQuestions(values.questions)) scores.push(await score(question, generations));
const rows = sumUpByKind(scores);
const missed = values.failures ? scores.filter(isMiss).map(describeMiss) : [];
if (values.json) console.log(JSON.stringify({ kinds: Object.fromEntries(rows), failures: missed }));
else console.log([drawTable(rows), ...missed].join('\n\n'));

function isMiss({ question, answered, rank, answerHit, recall, precision, rightSpeaker }: Score): boolean {
  if (!question.answerable) return answered;
  if (question.command === 'topic') return recall !== 1 || precision !== 1;
  return rank > 1 || answerHit === false || rightSpeaker === false;
}

function describeMiss({ question, answered, cited, rank, emphasised, recall, precision }: Score): string {
  const topic = recall === undefined ? '' : ` recall ${recall.toFixed(2)} precision ${precision?.toFixed(2)}`;
  return [
    `${question.id} (${question.kind}) ${question.query.slice(0, 200)}`,
    `  wanted: ${question.answerable ? question.passages.join(' | ') : 'silence'}${question.answers.length ? ` => ${question.answers.join(' | ')}` : ''}`,
    `  shown: ${answered ? `rank ${rank}${topic}, “${emphasised}”` : 'The text does not say'}`,
    ...cited
      .slice(0, 3)
      .map((passage) => `    ${passage.number ?? 'caption'}: ${passage.text.slice(0, 100)}`),
  ].join('\n');
}

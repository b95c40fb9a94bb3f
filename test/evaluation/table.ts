/** Sums scores up, in total and for each kind of question. */
import type { Score } from './score.ts';

/** Rates from 0 to 1; undefined where no question counts towards it. */
export interface Figures {
  readonly questions: number;
  readonly success1: number | undefined;
  readonly success3: number | undefined;
  /** Mean reciprocal rank, to rank 10. */
  readonly mrr: number | undefined;
  /** Of answerable questions, those with an accepted answer in bold; and of those with anything in bold. */
  readonly answerHit: number | undefined;
  readonly boldHit: number | undefined;
  readonly sentenceHit: number | undefined;
  /** Median number of words in bold. */
  readonly bold: number | undefined;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  /** Of answerable questions: no passage shown; and "The text says". */
  readonly falseSilence: number | undefined;
  readonly claims: number | undefined;
  /** Of unanswerable questions: anything but silence; and "The text says". */
  readonly falseAnswer: number | undefined;
  readonly falseClaims: number | undefined;
  readonly rightSpeaker: number | undefined;
  /** Median. */
  readonly milliseconds: number | undefined;
}

export function sumUp(scores: readonly Score[]): Figures {
  const answerable = scores.filter(({ question }) => question.answerable);
  const unanswerable = scores.filter(({ question }) => !question.answerable);
  const scored = answerable.filter(({ answerHit }) => answerHit !== undefined);
  const ranked = answerable.filter(({ question }) => question.command !== 'topic');
  return {
    questions: scores.length,
    success1: mean(ranked.map(({ rank }) => Number(rank <= 1))),
    success3: mean(ranked.map(({ rank }) => Number(rank <= 3))),
    mrr: mean(ranked.map(({ rank }) => (rank <= 10 ? 1 / rank : 0))),
    answerHit: share(scored, ({ answerHit }) => answerHit === true),
    boldHit: share(
      scored.filter(({ bold }) => bold !== undefined),
      ({ answerHit }) => answerHit === true,
    ),
    sentenceHit: share(
      scored.filter(({ sentenceHit }) => sentenceHit !== undefined),
      ({ sentenceHit }) => sentenceHit === true,
    ),
    bold: median(ranked.flatMap(({ bold }) => bold?.match(/\S+/gu)?.length ?? [])),
    recall: mean(scores.flatMap(({ recall }) => recall ?? [])),
    precision: mean(scores.flatMap(({ precision }) => precision ?? [])),
    falseSilence: share(answerable, ({ certainty }) => certainty === 'silent'),
    claims: share(answerable, ({ certainty }) => certainty === 'says'),
    falseAnswer: share(unanswerable, ({ certainty }) => certainty !== 'silent'),
    falseClaims: share(unanswerable, ({ certainty }) => certainty === 'says'),
    rightSpeaker: mean(
      scores.flatMap(({ rightSpeaker }) => (rightSpeaker === undefined ? [] : Number(rightSpeaker))),
    ),
    milliseconds: median(scores.map(({ milliseconds }) => milliseconds)),
  };
}

/** A row for each kind, in the order in which they first come, and one for all. */
export function sumUpByKind(scores: readonly Score[]): Map<string, Figures> {
  const kinds = [...new Set(scores.map(({ question }) => question.kind))];
  const rows = kinds.map(
    (kind) => [kind, sumUp(scores.filter(({ question }) => question.kind === kind))] as const,
  );
  return new Map([...rows, ['all', sumUp(scores)]]);
}

const HEADS: readonly (readonly [keyof Figures, string])[] = [
  ['questions', 'n'],
  ['success1', 's@1'],
  ['success3', 's@3'],
  ['mrr', 'mrr'],
  ['answerHit', 'answer'],
  ['boldHit', 'of bold'],
  ['sentenceHit', 'sent.'],
  ['bold', 'words'],
  ['recall', 'recall'],
  ['precision', 'prec.'],
  ['claims', 'claims'],
  ['falseSilence', 'f.sil.'],
  ['falseClaims', 'f.claim'],
  ['falseAnswer', 'f.ans.'],
  ['rightSpeaker', 'speaker'],
  ['milliseconds', 'ms'],
];
export const KIND_CHARS = 28;
export const CELL_CHARS = 8;

export function drawTable(rows: ReadonlyMap<string, Figures>): string {
  const head = ['kind'.padEnd(KIND_CHARS), ...HEADS.map(([, title]) => title.padStart(CELL_CHARS))].join('');
  const body = [...rows].map(([kind, figures]) =>
    [kind.padEnd(KIND_CHARS), ...HEADS.map(([key]) => cell(key, figures[key]).padStart(CELL_CHARS))].join(''),
  );
  return [head, ...body].join('\n');
}

function cell(key: keyof Figures, value: number | undefined): string {
  if (value === undefined) return '';
  return key === 'questions' || key === 'bold' ? String(value) : value.toFixed(2);
}

function share(scores: readonly Score[], holds: (score: Score) => boolean): number | undefined {
  return mean(scores.map((score) => Number(holds(score))));
}

function mean(values: readonly number[]): number | undefined {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

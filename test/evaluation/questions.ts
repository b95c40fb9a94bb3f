/** Evaluation questions: one JSON object a line, as `README.md` beside this file describes them. */
import { readFileSync } from 'node:fs';

export interface Question {
  readonly id: string;
  readonly command: 'ask' | 'topic' | 'quote' | 'dm' | 'dm-followup';
  readonly query: string;
  /** The title of the one document that is asked. */
  readonly source?: string | null;
  readonly kind: string;
  readonly answerable: boolean;
  /** Beginnings or middles of the passages that are right, best first. */
  readonly passages: readonly string[];
  readonly answers: readonly string[];
  readonly speaker: string | null;
  /** What the same person wrote before. */
  readonly context: readonly string[];
}

/** @throws SyntaxError naming the line that is no JSON. */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Question];
      } catch {
        throw new SyntaxError(`${file}:${i + 1}: no JSON`);
      }
    });
}

/** More than 2,000 different questions: so many that results kept of earlier ones do not help. */
export function manyQuestions(): string[] {
  const sets = ['interview', 'interviews/questions', 'encyclopaedia/questions'];
  return sets.flatMap((name) => readQuestions(`test/evaluation/${name}.jsonl`)).map(({ query }) => query);
}

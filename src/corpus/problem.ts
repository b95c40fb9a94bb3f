/** What is wrong with the corpus, in words for the person who edits it. */

export interface Problem {
  /** Path inside the corpus folder. */
  readonly file: string;
  /** From 1, if one line is to blame. */
  readonly line?: number | undefined;
  readonly message: string;
}

/** The corpus cannot be used; carries every problem found, not just the first. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** An error with one problem. */
export function fault(file: string, message: string, line?: number): CorpusError {
  return new CorpusError([{ file, line, message }]);
}

/** `interview.md:3: the title is missing`, on one line and without control characters, which a file's name may have. */
export function describeProblem({ file, line, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${message}`.replace(/\p{Cc}/gu, '�');
}

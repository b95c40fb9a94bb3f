/** `/reindex`: lets moderators have the corpus read again. */

import { CorpusError, describeProblem, type Problem } from '../src/corpus/problem.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { nameSome } from '../src/reply/listing.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';
import type { Changes, Reindexed } from '../src/request/generation.ts';

const MAX_NAMED = 15;
/** Whoever waits longer is told what is left. */
const MAX_PREPARING_MS = 10_000;

export const reindex: Command = {
  name: 'reindex',
  description: 'For moderators: read the corpus again',
  options: [],
  moderatorsOnly: true,

  async run(request, { generations, person, place, moderatorServer, progress }) {
    refuseOthers({ person, place, moderatorServer });
    try {
      const reindexed = await generations.reindex(person.name, progress);
      await generations.prepare(progress, MAX_PREPARING_MS);
      return { ...report(reindexed, generations.unprepared), request };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      return { ...failure(error), request };
    }
  },
};

function refuseOthers({
  person,
  place,
  moderatorServer,
}: Pick<Context, 'person' | 'place' | 'moderatorServer'>): void {
  if (place.kind !== 'server')
    throw new UserError(
      '/reindex works only in a server, because only there can I tell who the moderators are.',
    );
  if (moderatorServer !== undefined && place.id !== moderatorServer)
    throw new UserError('Only moderators of this bot’s home server can use /reindex.');
  if (!person.moderates)
    throw new UserError('Only members with the permission Manage Server can use /reindex.');
}

function report(
  { generation: { corpus, synonymGroups }, changes, seconds }: Reindexed,
  unprepared: number,
): Reply {
  const { documents, passages, warnings } = corpus;
  const sum = (count: (document: (typeof documents)[number]) => number) =>
    documents.reduce((n, d) => n + count(d), 0);
  const totals = [
    `documents: ${documents.length}`,
    `sections: ${sum(({ sections }) => sections.length)}`,
    `passages: ${passages.filter(({ kind }) => kind === 'text').length}`,
    `captions: ${passages.filter(({ kind }) => kind === 'caption').length}`,
    `words: ${sum(({ words }) => words)}`,
    `synonym groups: ${synonymGroups}`,
  ];
  return {
    outcome: 'told',
    headline: 'The corpus has been read again, and I now answer from it',
    lines: [
      totals.join(' · '),
      ...describeChanges(changes),
      `seconds: ${seconds.toFixed(2)}`,
      ...(unprepared > 0 ? [describeUnprepared(unprepared)] : []),
      ...describeProblems(warnings),
    ],
  };
}

function describeUnprepared(count: number): string {
  return `not prepared yet: ${count} ${count === 1 ? 'passage' : 'passages'}; until they are, I find passages by their words alone`;
}

function failure({ problems }: CorpusError): Reply {
  return {
    outcome: 'told',
    headline: 'The corpus cannot be read, so I go on answering from the old one',
    lines: describeProblems(problems),
  };
}

function describeChanges(changes: Changes): string[] {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    changes[kind].length > 0 ? [`${kind}: ${named(changes[kind])}`] : [],
  );
  return lines.length > 0 ? lines : ['Nothing was added, changed or removed.'];
}

function describeProblems(problems: readonly Problem[]): string[] {
  return nameSome(problems.map(describeProblem), MAX_NAMED, 'problems');
}

function named(titles: readonly string[]): string {
  return nameSome(
    titles.map((title) => `“${title}”`),
    MAX_NAMED,
  ).join(', ');
}

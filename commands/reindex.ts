/** `/reindex`: lets moderators reload the corpus. */

import { CorpusError, describeProblem, type Problem } from '../src/corpus/problem.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { count, nameSome } from '../src/reply/listing.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';
import type { Changes, Reindexed } from '../src/request/generation.ts';

const MAX_NAMED = 15;
/** After this long, the person is told how much is left to do. */
const MAX_PREPARING_MS = 10_000;

export const reindex: Command = {
  name: 'reindex',
  description: 'For moderators: read the corpus again',
  options: [],
  moderatorsOnly: true,

  async run(request, context) {
    refuseOthers(context);
    const { generations, person, progress } = context;
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

function refuseOthers({ person, place, moderatorServer }: Context): void {
  if (place.kind !== 'server')
    throw new UserError(
      '/reindex works only in a server, because I cannot tell who moderates anywhere else.',
    );
  if (moderatorServer !== undefined && place.id !== moderatorServer)
    throw new UserError('Only moderators of this bot’s home server can use /reindex.');
  if (!person.moderates)
    throw new UserError('Only members with the Manage Server permission can use /reindex.');
}

function report(
  { generation: { corpus, synonymGroups }, changes, seconds }: Reindexed,
  unprepared: number,
): Reply {
  const { documents, passages, warnings } = corpus;
  const sum = (size: (document: (typeof documents)[number]) => number) =>
    documents.reduce((total, document) => total + size(document), 0);
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
      ...(unprepared > 0
        ? [
            `not prepared yet: ${count(unprepared, 'passage')}; until then, I find passages by their words alone`,
          ]
        : []),
      ...describeProblems(warnings),
    ],
  };
}

function failure({ problems }: CorpusError): Reply {
  return {
    outcome: 'told',
    headline: 'The corpus could not be read, so I am still answering from the old one',
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

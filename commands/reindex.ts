/** `/reindex`: lets moderators reload the corpus. */
import type { Corpus, Reading } from '../src/corpus/corpus.ts';
import { nameOf, type Passage } from '../src/corpus/document.ts';
import { CorpusError, describeProblem, type Problem } from '../src/corpus/problem.ts';
import { count, nameSome } from '../src/reply/listing.ts';
import { UserError } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';

const MAX_NAMED = 15;
/** After this long, the person is told how much is left to do. */
const MAX_PREPARING_MS = 10_000;
const UNTIL_THEN = 'until then, I find passages by their words alone';

export const reindex: Command = {
  name: 'reindex',
  description: 'For moderators: read the corpus again',
  options: [],
  moderatorsOnly: true,

  async run(request, context) {
    refuseOthers(context);
    const { generation, generations, person, progress } = context;
    const started = performance.now();
    try {
      const { corpus, synonyms } = await generations.reindex(person.name, progress);
      const seconds = ((performance.now() - started) / 1000).toFixed(2);
      await generations.prepare(progress, MAX_PREPARING_MS);
      const { unprepared } = generations;
      return {
        outcome: 'told',
        headline: 'The corpus has been read again, and I now answer from it',
        lines: [
          [...sizesOf(corpus), `synonym groups: ${synonyms.length}`].join(' · '),
          ...describeChanges(compare(generation.corpus, corpus)),
          `seconds: ${seconds}`,
          ...(unprepared > 0 ? [`not prepared yet: ${count(unprepared, 'passage')}; ${UNTIL_THEN}`] : []),
          ...describeProblems(corpus.warnings),
        ],
        request,
      };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      return {
        outcome: 'told',
        headline: 'The corpus could not be read, so I am still answering from the old one',
        lines: describeProblems(error.problems),
        request,
      };
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

function sizesOf({ documents, passages }: Corpus): string[] {
  const ofKind = (kind: Passage['kind']) => passages.filter((passage) => passage.kind === kind).length;
  return [
    `documents: ${documents.length}`,
    `sections: ${documents.flatMap(({ sections }) => sections).length}`,
    `passages: ${ofKind('text')}`,
    `captions: ${ofKind('caption')}`,
    `words: ${documents.reduce((sum, { words }) => sum + words, 0)}`,
  ];
}

/** The names of the documents whose files were added, changed and removed. */
export function compare({ readings: before }: Corpus, { readings: after }: Corpus) {
  const name = ([, { document }]: [string, Reading]) => nameOf(document.source);
  return {
    added: [...after].filter(([file]) => !before.has(file)).map(name),
    changed: [...after].filter(([file, { text }]) => (before.get(file)?.text ?? text) !== text).map(name),
    removed: [...before].filter(([file]) => !after.has(file)).map(name),
  };
}

function describeChanges(changes: ReturnType<typeof compare>): string[] {
  const lines = Object.entries(changes).flatMap(([kind, titles]) => {
    const quoted = titles.map((title) => `“${title}”`);
    return titles.length > 0 ? [`${kind}: ${nameSome(quoted, MAX_NAMED).join(', ')}`] : [];
  });
  return lines.length > 0 ? lines : ['Nothing was added, changed or removed.'];
}

function describeProblems(problems: readonly Problem[]): string[] {
  return nameSome(problems.map(describeProblem), MAX_NAMED, 'problems');
}

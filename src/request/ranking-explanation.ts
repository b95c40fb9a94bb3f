/** Explains to moderators why passages ranked as they did. */
import { type Request, UserError } from '../reply/reply.ts';
import type { Hit } from '../search/hits.ts';
import { type QueryTerm, WEIGHTS } from '../search/query-terms.ts';
import type { Context, Option } from './command.ts';

const MAX_HITS = 5;
const MAX_EXPANSIONS = 8;

/** The option of search commands that adds an explanation to the answer. */
export const explainOption: Option = {
  name: 'explain',
  description: 'For moderators, privately: why these passages, in this order',
  flag: true,
  private: true,
};

/**
 * How the query's words were understood, and how well the first hits match. Undefined unless the person asked for it.
 * @throws UserError if the person is not a moderator.
 */
export function explain(
  { options }: Request,
  { person }: Pick<Context, 'person'>,
  terms: readonly QueryTerm[],
  hits: readonly Hit[],
): string[] | undefined {
  if (options.explain === undefined) return undefined;
  if (!person.moderates)
    throw new UserError('Only members with the Manage Server permission can see explanations.');
  return [...terms.map(describeTerm), ...hits.slice(0, MAX_HITS).map(describeHit)];
}

/** `expel: rarity 4.1; also leav (synonym, 0.8)` */
function describeTerm({ expansions: [typed, ...others], rarity }: QueryTerm): string {
  const also = others
    .slice(0, MAX_EXPANSIONS)
    .map(({ terms, origin }) => `${terms.join(' ')} (${origin}, ${WEIGHTS[origin]})`);
  const described = `${typed?.terms.join(' ')}: rarity ${rarity.toFixed(1)}`;
  return also.length > 0 ? `${described}; also ${also.join(', ')}` : described;
}

function describeHit({ passage, score, share, similarity, best, reading }: Hit): string {
  return [
    passage.number === undefined ? 'a caption' : `passage ${passage.number}`,
    `words: score ${score.toFixed(2)}, ${Math.round(100 * share)} % of the query`,
    similarity === undefined
      ? 'meaning: not compared'
      : `meaning: passage ${similarity.toFixed(2)}, best sentence ${(best.similarity ?? 0).toFixed(2)}`,
    reading === undefined
      ? 'not read'
      : `the reader: margin ${reading.margin.toFixed(1)}, “${passage.text.slice(reading.span.start, reading.span.end)}”`,
  ].join('; ');
}

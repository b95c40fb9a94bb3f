/** Shows moderators why passages ranked as they did. */
import type { Request } from './answer/reply.ts';
import type { Context, Option } from './command.ts';
import type { Alternative, Concept } from './search/concepts.ts';
import type { Hit, SearchResult } from './search/search.ts';
import { UserError } from './user-error.ts';

const MAX_HITS = 5;
const MAX_ALTERNATIVES = 8;

/** Makes the commands that search add an explanation to their answer. */
export const explainOption: Option = {
  name: 'explain',
  description: 'For moderators, privately: why these passages, in this order',
  required: false,
  maxLength: 5,
  flag: true,
  private: true,
};

/**
 * What the query's words were taken for, how the first hits got their scores, and the least score that counts, where
 * there is one. Undefined where nobody asked for it.
 * @throws UserError where somebody asked who is no moderator.
 */
export function explain(
  { options }: Request,
  { person }: Pick<Context, 'person'>,
  { concepts, hits }: SearchResult,
  leastScore?: number,
): string[] | undefined {
  if (options.explain === undefined) return undefined;
  if (!person.moderates)
    throw new UserError('Only who may manage this server may see explanations: you lack Manage Server.');
  return [
    ...concepts.map(describeConcept),
    ...(leastScore === undefined ? [] : [`an answer needs a score of ${leastScore.toFixed(2)}`]),
    ...hits.slice(0, MAX_HITS).flatMap(describeHit),
  ];
}

/** `expel: rarity 4.1; also leav (synonym, 0.8)` */
function describeConcept({ alternatives: [typed, ...others], rarity }: Concept): string {
  const also = others.slice(0, MAX_ALTERNATIVES).map(describeAlternative).join(', ');
  return `${nameOf(typed)}: rarity ${rarity.toFixed(1)}${also ? `; also ${also}` : ''}`;
}

function describeAlternative(alternative: Alternative): string {
  return `${nameOf(alternative)} (${alternative.origin}, ${alternative.weight})`;
}

function nameOf(alternative: Alternative | undefined): string {
  return alternative?.terms.join(' ') ?? '';
}

function describeHit({ passage, score, worth, relevance, evidence, best }: Hit): string {
  const met = [...evidence.concepts.values()].map(({ alternative }) => nameOf(alternative)).join(', ');
  const share = (part: number) => `${Math.round(100 * part)} %`;
  return [
    `${passage.number === undefined ? 'a caption' : `passage ${passage.number}`}: score ${score.toFixed(2)}`,
    `relevance ${relevance.toFixed(2)}`,
    `for its place worth ${worth.toFixed(2)}`,
    `the passage carries ${share(evidence.share)}`,
    `its best sentence ${share(best.evidence.share)}, ${share(best.evidence.adjacency)} of the neighbours together`,
    `met: ${met || 'only by its heading'}`,
  ].join('; ');
}

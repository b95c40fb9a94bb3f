/** Takes a quotation and the reporter's paraphrase of it, printed next to each other, for one answer. */
import type { Passage } from '../corpus/document.ts';
import type { Hit } from './search.ts';

/** So much of its neighbour's score a passage gets; more would put it before passages that say more themselves. */
const PAIR_WEIGHT = 0.15;

/** The hits, each with a share of the score of the passage that says the same beside it. */
export function scorePairs(hits: readonly Hit[]): Hit[] {
  const byPlace = new Map(hits.map((hit) => [placeOf(hit.passage), hit]));
  return hits.map((hit) => {
    const { passage } = hit;
    const beside = [-1, 1].flatMap((step) => byPlace.get(placeOf(passage, step)) ?? []);
    const partners = beside.filter((other) => arePair(passage, other.passage));
    const shared = Math.max(0, ...partners.map(({ score }) => score));
    return { ...hit, score: hit.score + PAIR_WEIGHT * shared };
  });
}

function placeOf({ source, number = 0 }: Passage, step = 0): string {
  return `${source.id} ${number + step}`;
}

/** The quotation printed behind the reporter's paraphrase of it, if `passage` is one, among its document's passages. */
export function quotationBehind(passage: Passage, passages: readonly Passage[]): Passage | undefined {
  const next = passages[passages.indexOf(passage) + 1];
  return next && arePair(passage, next) ? next : undefined;
}

/** The reporter says first, in one paragraph, what the next one quotes. */
function arePair(a: Passage, b: Passage): boolean {
  const [first, second] = (a.number ?? 0) < (b.number ?? 0) ? [a, b] : [b, a];
  return first.section === second.section && first.utterances.length === 0 && second.utterances.length > 0;
}

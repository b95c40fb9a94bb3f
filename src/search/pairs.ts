/** Takes a quotation and the reporter's paraphrase of it, printed next to each other, for one answer. */
import type { Passage, Source } from '../corpus/document.ts';
import type { Hit } from './search.ts';

/** So much of its neighbour's score a passage gets; more would put it before passages that say more themselves. */
const PAIR_WEIGHT = 0.15;

/** The hits, each with a share of the score of the passage that says the same beside it. */
export function scorePairs(hits: readonly Hit[]): Hit[] {
  const byPlace = new Map<Source, Map<number | undefined, Hit>>();
  for (const hit of hits) {
    const { source, number } = hit.passage;
    byPlace.set(source, (byPlace.get(source) ?? new Map()).set(number, hit));
  }
  return hits.map((hit) => {
    const { source, number = 0 } = hit.passage;
    const beside = [-1, 1].flatMap((step) => byPlace.get(source)?.get(number + step) ?? []);
    const partners = beside.filter((other) => arePair(hit.passage, other.passage));
    const shared = Math.max(0, ...partners.map(({ score }) => score));
    const score = hit.score + PAIR_WEIGHT * shared;
    return { ...hit, score, worth: score };
  });
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

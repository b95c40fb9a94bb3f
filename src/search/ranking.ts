/** Orders hits by their scores and by what shows only in the words as they are written. */
import { slice } from '../corpus/document.ts';
import { plainWords } from './analysis.ts';
import type { Concept } from './concepts.ts';
import type { Query } from './query.ts';
import type { Hit } from './search.ts';

/** So many of the best are looked at closely. */
const CLOSE_HITS = 10;
/** So much more a hit is worth whose best sentence has all words of the query just as they were typed. */
const WRITTEN_WEIGHT = 0.5;

/** The hits, best first. */
export function rankHits(hits: readonly Hit[], query: Query, concepts: readonly Concept[]): Hit[] {
  const byScore = [...hits].sort(byWorth);
  const close = byScore.slice(0, CLOSE_HITS).map((hit) => {
    const written = shareAsTyped(hit, query, concepts);
    return { ...hit, worth: hit.score * (1 + WRITTEN_WEIGHT * written) };
  });
  return [...close, ...byScore.slice(CLOSE_HITS)].sort(byWorth);
}

/** Captions come after all text, however well they match. */
export function byWorth(a: Hit, b: Hit): number {
  const caption = (hit: Hit) => Number(hit.passage.kind === 'caption');
  return caption(a) - caption(b) || b.worth - a.worth;
}

/**
 * The share of the query's rarity whose words stand in the hit's best sentence in the very form that was typed: words of
 * one stem may be far apart in meaning (`ruler`, `rules`).
 */
function shareAsTyped({ passage, best }: Hit, { text }: Query, concepts: readonly Concept[]): number {
  const written = new Set(plainWords(slice(passage, best.piece)));
  const sumOf = (some: readonly Concept[]) => some.reduce((sum, { rarity }) => sum + rarity, 0);
  const asTyped = concepts.filter(({ start, end }) =>
    plainWords(text.slice(start, end)).every((word) => written.has(word)),
  );
  return sumOf(asTyped) / sumOf(concepts);
}

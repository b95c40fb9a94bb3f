/** The parts of an index that outlive an edit of the corpus, and those that are made again. */
import type { Passage } from '../corpus/document.ts';
import type { Pause } from '../pacer.ts';
import { distinctTerms, type Segment } from './segment.ts';

/** A part stays where it has more than so many times the passages that are to be indexed. */
const GROWTH = 2;

/** A segment, and what of it the corpus no longer has. */
export interface Part {
  readonly segment: Segment;
  readonly gone: ReadonlySet<number>;
  /** How many of the passages gone held each term. */
  readonly goneTerms: ReadonlyMap<string, number>;
}

/**
 * The parts that stay as they are, and the passages to be indexed: the new ones, and those of parts that are hardly more
 * or half gone. So there are few parts, each much smaller than the one before it, and a passage is indexed again only a
 * few times however the corpus grows (Bentley and Saxe, Decomposable Searching Problems, 1980).
 */
export async function takeOver(
  parts: readonly Part[],
  places: ReadonlyMap<Passage, number>,
  pause: Pause,
): Promise<{ parts: Part[]; fresh: Passage[] }> {
  const still = await Promise.all(parts.map((part) => withdraw(part, places, pause)));
  const fresh = new Set(places.keys());
  for (const part of still)
    for (const passage of standing(part)) {
      fresh.delete(passage);
      await pause();
    }
  const kept: Part[] = [];
  for (const part of still.reverse()) {
    const left = part.segment.size - part.gone.size;
    if (left > GROWTH * fresh.size && left >= part.gone.size) kept.unshift(part);
    else for (const passage of standing(part)) fresh.add(passage);
  }
  return { parts: kept, fresh: [...fresh] };
}

/** The part without the passages that the corpus no longer has. */
async function withdraw(part: Part, places: ReadonlyMap<Passage, number>, pause: Pause): Promise<Part> {
  const gone = new Set(part.gone);
  const goneTerms = new Map(part.goneTerms);
  for (const [id, passage] of part.segment.passages()) {
    await pause();
    if (gone.has(id) || places.has(passage)) continue;
    gone.add(id);
    for (const term of distinctTerms(passage.text)) goneTerms.set(term, (goneTerms.get(term) ?? 0) + 1);
  }
  return { segment: part.segment, gone, goneTerms };
}

function* standing({ segment, gone }: Part): Generator<Passage> {
  for (const [id, passage] of segment.passages()) if (!gone.has(id)) yield passage;
}

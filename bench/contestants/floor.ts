import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Passage } from '../../src/corpus/document.ts';
import { type Contestant, WANTED } from '../contestant.ts';

const K1 = 1.2;
const B = 0.75;
const stopWords = new Set(stopwords);

function termsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
}

/** Postings of all terms behind one another: those of term t are from `starts[t]` to `starts[t + 1]`. */
function invert(passages: readonly Passage[]) {
  const ids = new Map<string, number>();
  const lists: number[][] = [];
  const lengths = new Float32Array(passages.length);
  passages.forEach(({ text }, i) => {
    const terms = termsOf(text);
    lengths[i] = terms.length;
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      lists[id] ??= [];
      lists[id].push(i, count);
    }
  });
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, id) => {
    starts[id + 1] = (starts[id] as number) + list.length;
  });
  const postings = new Uint32Array(starts[lists.length] as number);
  lists.forEach((list, id) => {
    postings.set(list, starts[id]);
  });
  return { ids, starts, postings, lengths };
}

/** Textbook BM25 and nothing else: what no engine can be expected to be quicker than. */
export const floor: Contestant = {
  options: 'textbook BM25 over typed arrays, Porter stemmer, stop words dropped from the query',
  async build(passages) {
    const { ids, starts, postings, lengths } = invert(passages);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const scores = new Float32Array(passages.length);
    return {
      search(query) {
        scores.fill(0);
        const words = new Set(termsOf(query).filter((term) => !stopWords.has(term)));
        for (const id of [...words].flatMap((term) => ids.get(term) ?? [])) {
          const [from, to] = [starts[id] as number, starts[id + 1] as number];
          const frequency = (to - from) / 2;
          const rarity = Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));
          for (let i = from; i < to; i += 2) {
            const [at, count] = [postings[i] as number, postings[i + 1] as number];
            const norm = K1 * (1 - B + (B * (lengths[at] as number)) / average);
            scores[at] = (scores[at] as number) + (rarity * count * (K1 + 1)) / (count + norm);
          }
        }
        return best(scores, WANTED);
      },
      snapshotBytes: () => postings.byteLength + starts.byteLength + lengths.byteLength,
    };
  },
};

function best(scores: Float32Array, count: number): number[] {
  const top: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score === 0 || (top.length === count && score <= (scores[top[count - 1] as number] as number)))
      continue;
    let at = top.length;
    while (at > 0 && (scores[top[at - 1] as number] as number) < score) at -= 1;
    top.splice(at, 0, i);
    if (top.length > count) top.pop();
  }
  return top;
}

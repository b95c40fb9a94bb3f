/** Finds the words of a claim where the corpus has them exactly, with the same marks between them. */
import type { Claim } from './claim.ts';
import { ELLIPSIS, positionsIn } from './tokens.ts';

/** At the edges of a quotation these may be missing, added, or exchanged for one another. */
const FRAMING = /[.,;:…]/gu;
const UP_TO_ELLIPSIS = new RegExp(`^.*${ELLIPSIS}`, 'u');
/** To quote a question or an exclamation as a statement, with a full stop, is to alter it. */
const QUESTION = /^[?!]/u;

/** The positions, in order, where the words of a claim are. */
export function findExact(claim: Claim): number[] {
  const { keys, index } = claim;
  const counts = keys.map((word) => index.positionsOf(word).length);
  const rarest = counts.indexOf(Math.min(...counts));
  const marks = positionsIn({ from: 0, to: keys.length + 1 });
  const starts = index.positionsOf(keys[rarest] ?? '').map((at) => at - rarest);
  const isWhole = (start: number) =>
    keys.every((word, i) => index.words[start + i] === word) &&
    marks.every((word) => marksFit(claim, word, start + word));
  return starts.filter(isWhole);
}

/**
 * Whether the marks before a word of the claim (or behind its last) match those before a position of the corpus. An
 * ellipsis may leave out nothing.
 * @param isPast whether a caption is skipped there, whose marks may come after those of the text before it
 */
export function marksFit({ words, gaps, index }: Claim, word: number, at: number, isPast = false): boolean {
  const [claimed = '', text] = [gaps[word], index.gaps[at] ?? ''];
  if (word === 0) return withoutFraming(text).endsWith(withoutFraming(claimed.replace(UP_TO_ELLIPSIS, '')));
  if (word === words.length) return tailFits(claimed, text);
  const isIdle = claimed.includes(ELLIPSIS) && !text.includes(ELLIPSIS);
  return isIdle || (isPast ? text.startsWith(claimed) : text === claimed);
}

/** The marks that must not differ at the edges of a quotation. */
export function withoutFraming(gap: string): string {
  return gap.replace(FRAMING, '');
}

/** An ellipsis matches any marks. */
function tailFits(claimed: string, text: string): boolean {
  const [own = '', cut] = claimed.split(ELLIPSIS);
  const [kept, all] = [withoutFraming(own), withoutFraming(text)];
  const isRestated = cut === undefined && own.includes('.') && QUESTION.test(all.slice(kept.length));
  return all.startsWith(kept) && !isRestated;
}

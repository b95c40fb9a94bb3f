/** Puts a difference between a claim and the text into words. */
import { type Range, slice } from '../corpus/document.ts';
import { type Difference, GRAVITIES } from './verdict.ts';

/** Up to this many words of the claim before and after a difference. */
const CONTEXT_BEFORE = /(?:\S+\s+){0,4}\S*$/u;
const CONTEXT_BEHIND = /^\S*(?:\s+\S+){0,4}/u;
/** Of a longer text, this many words from its beginning and from its end are shown. */
const MAX_WORDS_SHOWN = 8;

/** `A number changed: “32” for “12”, in “…replied to 32 requests from the…”` */
export function describeDifference({ kind, gravity, claimed, spans }: Difference, claim: string): string {
  const ours = quoted(claim.slice(claimed.start, claimed.end));
  const theirs = quoted(spans.map(({ passage, range }) => slice(passage, range)).join(' '));
  const what = { changed: `${ours} for ${theirs}`, added: ours, dropped: theirs, moved: ours }[kind];
  return `${GRAVITIES[gravity]} ${kind}: ${what}, in ${inContext(claim, claimed)}`;
}

/** A few words of the claim around some of its words. */
function inContext(claim: string, { start, end }: Range): string {
  const before = CONTEXT_BEFORE.exec(claim.slice(0, start))?.[0] ?? '';
  const behind = CONTEXT_BEHIND.exec(claim.slice(end))?.[0] ?? '';
  const cuts = [start > before.length, claim.length > end + behind.length].map((isCut) => (isCut ? '…' : ''));
  return quoted(`${cuts[0]}${`${before}${claim.slice(start, end)}${behind}`.trim()}${cuts[1]}`);
}

/** Words in quotation marks, on one line; of many, the first and the last. */
export function quoted(words: string): string {
  const all = words.trim().split(/\s+/u);
  const isShort = all.length <= 2 * MAX_WORDS_SHOWN;
  const shown = isShort ? all : [...all.slice(0, MAX_WORDS_SHOWN), '…', ...all.slice(-MAX_WORDS_SHOWN)];
  return `“${shown.join(' ')}”`;
}

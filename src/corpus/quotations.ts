/** Finds the outermost quotations of a paragraph by their quotation marks. */
import type { Range } from './document.ts';

export interface Quotation extends Range {
  /** False where the paragraph ends before the quotation does, as speech over several paragraphs is printed. */
  readonly closed: boolean;
}

const CURLY_PAIRS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);
const MAY_STAND_BEFORE_AN_OPENING = /[\s([{\u2013\u2014/“«„"-]/u;
const CANNOT_FOLLOW_AN_OPENING = /[\s.,;:!?)\]}]/u;

/**
 * The outermost quotations in order; each range includes its marks. Quotations inside quotations nest, so that
 * `"We need "nullifying" here"` is one. A stray mark that closes nothing is skipped.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const closers: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (closers.length > 0 && closes(text, i, closers.at(-1))) {
      closers.pop();
      if (closers.length === 0) found.push({ start, end: i + 1, closed: true });
    } else if (opens(text, i)) {
      if (closers.length === 0) start = i;
      closers.push(CURLY_PAIRS.get(mark) ?? mark);
    }
  }
  if (closers.length > 0) found.push({ start, end: text.length, closed: false });
  return found;
}

/** A straight mark opens where only an opening can stand: after a gap and right before a word. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CURLY_PAIRS.has(mark)) return true;
  if (mark !== '"') return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const freeBefore = at === 0 || MAY_STAND_BEFORE_AN_OPENING.test(before);
  return (
    freeBefore &&
    after !== '' &&
    (!CANNOT_FOLLOW_AN_OPENING.test(after) || after === '…' || /^\.\.\./.test(text.slice(at + 1)))
  );
}

function closes(text: string, at: number, closer: string | undefined): boolean {
  return text.charAt(at) === closer && (closer !== '"' || !opens(text, at));
}

/** Finds the outermost quotations of a paragraph by their quotation marks. */
import type { Range } from '../sentences.ts';

export interface Quotation extends Range {
  /** False if the paragraph ends before the quotation does, as when speech continues over several paragraphs. */
  readonly closed: boolean;
}

/**
 * The marks that may close each opening mark; German and Swedish books use them the other way round, or the same one
 * twice.
 */
const CLOSERS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['‚', '‘’'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['‘', '’'],
  ['”', '”'],
  ["'", "'"],
]);
/** How far to look for the closing mark. */
const MAX_LOOK_CHARS = 4000;
const ALWAYS_OPENS = /[“«„「『]/u;
const MAY_STAND_BEFORE_AN_OPENING = /[\s([{\u2013\u2014/“«„‘"-]/u;
/** A clause between two parts of a quotation is no longer. */
const MAX_CLAUSE_CHARS = 100;
const CANNOT_FOLLOW_AN_OPENING = /[\s.,;:!?)\]}]/u;

/**
 * The outermost quotations in order; each range includes its marks. Quotations inside quotations nest, so that
 * `"We need "nullifying" here"` is one. A stray mark that closes nothing is skipped.
 */
export function findQuotations(written: string): Quotation[] {
  const text = withPairs(written);
  const found: Quotation[] = [];
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const opener = open.at(-1);
    if (opener !== undefined && CLOSERS.get(opener)?.includes(mark) && closes(text, i, opener)) {
      open.pop();
      if (open.length === 0) found.push({ start, end: i + 1, closed: true });
    } else if (CLOSERS.has(mark) && opens(text, i, open)) {
      if (open.length === 0) start = i;
      open.push(mark);
    }
  }
  if (open.length > 0) found.push({ start, end: text.length, closed: false });
  return found;
}

/** What is between the marks of a quotation that begins and ends a range of a text. */
export function betweenMarks(text: string, { start, end }: Range): Range {
  const chars = /^(?:''|``)/u.test(text.slice(start)) ? 2 : 1;
  return { start: start + chars, end: end - chars };
}

/** What stands for half a mark of two characters. */
const HALF = '\uE000';
const OPENS_DOUBLE = /(?<=^|[\s([—–-])(?:''|``)(?=[\p{L}\p{N}…[$])/gu;

/** A text of the same length whose marks pair: for `''It sank''`, `“It sank"`, `"It sank”` and `“It sank,“`. */
function withPairs(text: string): string {
  const plain = text.replace(OPENS_DOUBLE, `"${HALF}`);
  const closed = plain === text ? text : plain.replace(/(?<=[^\s'])''(?!['\p{L}\p{N}])/gu, `${HALF}"`);
  return closed
    .replace(/(“[^“”"]*)"(?![\p{L}\p{N}])/gu, '$1”')
    .replace(/"([^\s“”"][^“”"]*”)/gu, '“$1')
    .replace(/(“[^“”"]*[.,?!…])“(?=\s|$)/gu, '$1”');
}

/** `'It was late.`, without a closing mark */
const LEFT_OPEN = /^'\p{Lu}\p{L}*\s[^']*(?:\p{L}'\p{L}[^']*)*[.?!…]$/su;
const OPENS_STRAIGHT = /^'\p{Lu}.*[.,?!…–—-]["”]?'(?!\p{L})/su;

/** `… the world,' says Pim, 'and never …'`: the clause between has a comma at both ends. */
function isRest(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MAX_CLAUSE_CHARS), at);
  return (
    /[,?!]'\s[^'.?!]+,\s$/u.test(before) && /^'\p{Ll}.*[.,?!…]'/su.test(text.slice(at, at + MAX_LOOK_CHARS))
  );
}

/** A straight single mark opens what it closes, or what goes on in the next paragraph. */
function opensStraight(text: string, at: number): boolean {
  const rest = text.slice(at, at + MAX_LOOK_CHARS);
  const isLeftOpen = /(?:^|:\s)$/u.test(text.slice(Math.max(0, at - 2), at)) && LEFT_OPEN.test(rest);
  return OPENS_STRAIGHT.test(rest) || isRest(text, at) || isLeftOpen;
}

/** An ambiguous mark opens only where an opening mark can be: after a gap and right before a word. */
function opens(text: string, at: number, open: readonly string[]): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (ALWAYS_OPENS.test(mark)) return true;
  // Inside other marks, an apostrophe is an apostrophe.
  if ((mark === '‘' || mark === "'") && open.length > 0) return false;
  if (mark === "'" && !opensStraight(text, at)) return false;
  const freeBefore = at === 0 || MAY_STAND_BEFORE_AN_OPENING.test(before);
  return (
    freeBefore &&
    after !== '' &&
    (!CANNOT_FOLLOW_AN_OPENING.test(after) || after === '…' || /^\.\.\./.test(text.slice(at + 1)))
  );
}

function closes(text: string, at: number, opener: string): boolean {
  if (opener === '"') return !opens(text, at, []);
  if (opener === '‘' || opener === '‚' || opener === "'") return closesSingle(text, at);
  return true;
}

/** Not an apostrophe: it stands before punctuation, or behind what is no plural, or no later mark closes. */
function closesSingle(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  if (/^[.,;:!?)]|^$/u.test(text.slice(at + 1, at + 2))) return true;
  return (
    text.charAt(at - 1) !== 's' || !/[.,;:!?…]['’](?!\p{L})/u.test(text.slice(at + 1, at + MAX_LOOK_CHARS))
  );
}

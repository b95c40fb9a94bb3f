/** Decides what of a text is meant as a quotation: all of it, what it has in quotation marks, or all but who says it. */
import type { Range } from '../corpus/document.ts';
import { type Block, findBlocks, findMarked, type Quoted, withoutAttribution } from './claimed.ts';
import { withoutMarkup } from './markup.ts';
import { tokenize } from './tokens.ts';
import type { Verdict } from './verdict.ts';
import type { Verifier } from './verifier.ts';

/** One quotation with its verdict. */
export interface Judged {
  /** What was verified; the ranges of the verdict are of this text. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** Who is said to have said so, as written. */
  readonly by: string | undefined;
  /** What of the text around it was left out of account. */
  readonly apart: 'nothing' | 'marks' | 'lines' | 'attribution';
  /** Words in square brackets were left out of account too, as the quoter's own. */
  readonly bracketed: boolean;
}

/** So many quotations of one text are told of. */
const MAX_QUOTATIONS = 5;
/** Fewer words between quotation marks may be a name or a distance kept, and part of what is around them. */
const MIN_QUOTED_WORDS = 4;
/** With so many words around it that stand beside it in the text too, a quotation is part of a longer one. */
const MAX_SHARED_WORDS = { attributed: 7, other: 3 };

export interface Readings {
  readonly judged: readonly Judged[];
  /** How many more quotations the text has. */
  readonly left: number;
}

/** The first quotations of a text, each judged by itself; the whole text, where it quotes nothing. */
export function readQuotations(written: string, verifier: Verifier): Readings {
  const plain = withoutMarkup(written);
  const text = plain !== written && verifier.verify(written).kind === 'word-for-word' ? written : plain;
  const blocks = findBlocks(text);
  const parts = blocks.length > 0 ? blocks : [{ text, by: undefined, alone: true }];
  const read = parts.slice(0, MAX_QUOTATIONS).map((part) => readPart(part, verifier));
  const judged = read.flatMap((part) => part.judged).slice(0, MAX_QUOTATIONS);
  const found = read.reduce((sum, part) => sum + part.judged.length + part.left, 0);
  return { judged, left: found + Math.max(0, parts.length - MAX_QUOTATIONS) - judged.length };
}

function readPart({ text, by, alone }: Block, verifier: Verifier): Readings {
  const judge = (quoted: Quoted, apart: Judged['apart']): Judged => {
    return { ...judgeClaim(wordsIn(text, quoted), verifier), by: quoted.by ?? by, apart };
  };
  const around = alone ? 'nothing' : 'lines';
  const whole = judge({ range: { start: 0, end: text.length }, by: undefined }, around);
  if (whole.verdict.kind === 'word-for-word') return { judged: [whole], left: 0 };
  const marked = quotationsAmong(findMarked(text), whole);
  if (marked.length > 0) {
    const quotedWords = marked.reduce((sum, quoted) => sum + countWords(wordsIn(text, quoted)), 0);
    const apart = quotedWords === countWords(text) ? around : 'marks';
    const judged = marked.slice(0, MAX_QUOTATIONS).map((quoted) => judge(quoted, apart));
    return { judged, left: marked.length - judged.length };
  }
  const said = withoutAttribution(text);
  if (said === undefined || isPartOfText(said.range, whole)) return { judged: [whole], left: 0 };
  const rest = judge(said, 'attribution');
  const lost = rest.verdict.kind === 'absent' || rest.verdict.kind === 'too-short';
  return { judged: [lost ? whole : rest], left: 0 };
}

const BRACKETED = /\[[^[\]]*\p{L}{2}[^[\]]*\]/gu;
const RANKS: readonly Verdict['kind'][] = ['word-for-word', 'altered', 'stitched', 'too-short', 'absent'];

/** Words in brackets are put in by who quotes, or stand for others; unless the text has them just so. */
function judgeClaim(claim: string, verifier: Verifier): Pick<Judged, 'claim' | 'verdict' | 'bracketed'> {
  const judge = (words: string, bracketed: boolean) => ({
    claim: words,
    verdict: verifier.verify(words),
    bracketed,
  });
  const asWritten = judge(claim, false);
  if (asWritten.verdict.kind === 'word-for-word' || !BRACKETED.test(claim)) return asWritten;
  const readings = [' … ', ' '].map((instead) => judge(claim.replace(BRACKETED, instead).trim(), true));
  return [asWritten, ...readings].reduce((best, each) =>
    faultsOf(each.verdict) <= faultsOf(best.verdict) ? each : best,
  );
}

function faultsOf(verdict: Verdict): number {
  const differences = 'differences' in verdict ? verdict.differences.length : 0;
  return RANKS.indexOf(verdict.kind) * 1000 + differences;
}

/** Those between marks that are quotations of their own, and not part of what is around them. */
function quotationsAmong(marked: readonly Quoted[], whole: Judged): Quoted[] {
  const shared = sharedWords(
    marked.map(({ range }) => range),
    whole,
  );
  const { kind } = whole.verdict;
  const attributed = marked.filter(
    ({ range, by }) =>
      by !== undefined || countWords(wordsIn(whole.claim, { range, by })) >= MIN_QUOTED_WORDS,
  );
  if (attributed.length > 0)
    return kind === 'altered' && shared > MAX_SHARED_WORDS.attributed ? [] : attributed;
  return shared > MAX_SHARED_WORDS.other ? [] : [...marked];
}

/** How many words outside some ranges of a text stand where its verdict says that the text stands. */
function sharedWords(ranges: readonly Range[], { claim, verdict }: Judged): number {
  if (verdict.kind !== 'altered' && verdict.kind !== 'stitched') return 0;
  const apart = [...ranges, ...verdict.differences.map(({ claimed }) => claimed)];
  return tokenize(claim).words.filter((word) => !apart.some((range) => overlap(word, range))).length;
}

/** Whether what is outside a range is as one passage has it beside what is inside. */
function isPartOfText({ start, end }: Range, { claim, verdict }: Judged): boolean {
  if (verdict.kind !== 'altered' || new Set(verdict.spans.map(({ passage }) => passage)).size > 1)
    return false;
  const outside = [
    { start: 0, end: start },
    { start: end, end: claim.length },
  ];
  return !verdict.differences.some(({ claimed }) => outside.some((range) => overlap(claimed, range)));
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function countWords(text: string): number {
  return tokenize(text).words.length;
}

function wordsIn(text: string, { range }: Quoted): string {
  return text.slice(range.start, range.end);
}

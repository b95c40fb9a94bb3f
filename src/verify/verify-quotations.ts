/** Verifies what a text quotes: all of it, what it has in quotation marks, or all but the words that say who said it. */
import type { Range } from '../corpus/document.ts';
import { type Block, findBlocks, findMarked, type Quotation, withoutAttribution } from './find-quotations.ts';
import { withoutMarkup } from './markup.ts';
import { countWords, tokenize } from './tokens.ts';
import type { Verdict } from './verdict.ts';
import type { Verifier } from './verifier.ts';

/** A quotation with its verdict. */
export interface Verified {
  /** What was verified; the ranges of the verdict are of this text. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** Who is said to have said so, as written. */
  readonly by: string | undefined;
  /** What was not compared: nothing, or the words outside the quotation marks, outside the quoted lines, or that say who. */
  readonly ignored: 'nothing' | 'outside-marks' | 'outside-lines' | 'attribution';
  /** Words in square brackets were not compared either. */
  readonly bracketed: boolean;
}

export interface VerifiedText {
  readonly quotations: readonly Verified[];
  /** How many more quotations the text has. */
  readonly left: number;
}

const MAX_QUOTATIONS = 5;
/** Fewer words between quotation marks may be a name, or words that the writer keeps at a distance. */
const MIN_QUOTED_WORDS = 4;
/** With more words around it that stand in the corpus too, a quotation is part of a longer one. */
const MAX_SHARED_WORDS = { attributed: 7, other: 3 };
/** The best first. */
const KINDS: readonly Verdict['kind'][] = ['word-for-word', 'altered', 'stitched', 'too-short', 'absent'];
const BRACKETED = /\[[^[\]]*\p{L}{2}[^[\]]*\]/gu;

/** The first quotations of a text, each verified by itself; the whole text, if it quotes nothing. */
export function verifyQuotations(text: string, verifier: Verifier): VerifiedText {
  const blocks = findBlocks(text);
  const parts = blocks.length > 0 ? blocks : [{ text, by: undefined, alone: true }];
  const verified = parts.slice(0, MAX_QUOTATIONS).map((part) => verifyBlock(part, verifier));
  const quotations = verified.flatMap(({ quotations }) => quotations).slice(0, MAX_QUOTATIONS);
  const found = verified.reduce((sum, { quotations, left }) => sum + quotations.length + left, 0);
  return { quotations, left: found + Math.max(0, parts.length - MAX_QUOTATIONS) - quotations.length };
}

function verifyBlock({ text: written, by, alone }: Block, verifier: Verifier): VerifiedText {
  const plain = withoutMarkup(written);
  const text = plain !== written && isExact(verifier.verify(written)) ? written : plain;
  const verify = (quotation: Quotation, ignored: Verified['ignored']): Verified => ({
    ...verifyClaim(wordsIn(text, quotation), verifier),
    by: quotation.by ?? by,
    ignored,
  });
  const around = alone ? 'nothing' : 'outside-lines';
  const whole = verify({ range: { start: 0, end: text.length }, by: undefined }, around);
  if (isExact(whole.verdict)) return { quotations: [whole], left: 0 };
  const marked = withoutPartsOf(whole, findMarked(text));
  if (marked.length > 0) {
    const isAll = marked.reduce((sum, each) => sum + countWords(wordsIn(text, each)), 0) === countWords(text);
    const quotations = marked
      .slice(0, MAX_QUOTATIONS)
      .map((each) => verify(each, isAll ? around : 'outside-marks'));
    return { quotations, left: marked.length - quotations.length };
  }
  const said = withoutAttribution(text);
  if (said === undefined || isPartOf(whole, said)) return { quotations: [whole], left: 0 };
  const rest = verify(said, 'attribution');
  const isLost = rest.verdict.kind === 'absent' || rest.verdict.kind === 'too-short';
  return { quotations: [isLost ? whole : rest], left: 0 };
}

/** Words in brackets are put in by the writer, or stand for others, unless the corpus has them just so. */
function verifyClaim(claim: string, verifier: Verifier): Pick<Verified, 'claim' | 'verdict' | 'bracketed'> {
  const verify = (claim: string, bracketed: boolean) => ({
    claim,
    verdict: verifier.verify(claim),
    bracketed,
  });
  const asWritten = verify(claim, false);
  if (isExact(asWritten.verdict) || !BRACKETED.test(claim)) return asWritten;
  const others = [' … ', ' '].map((instead) => verify(claim.replace(BRACKETED, instead).trim(), true));
  return others.reduce((a, b) => (faultsOf(b.verdict) <= faultsOf(a.verdict) ? b : a), asWritten);
}

function faultsOf(verdict: Verdict): number {
  return KINDS.indexOf(verdict.kind) * 1000 + verdict.differences.length;
}

function isExact({ kind }: Verdict): boolean {
  return kind === 'word-for-word';
}

/** The quotations that are not part of a longer one around them. */
function withoutPartsOf(whole: Verified, marked: readonly Quotation[]): readonly Quotation[] {
  const isLong = (quotation: Quotation) => countWords(wordsIn(whole.claim, quotation)) >= MIN_QUOTED_WORDS;
  const attributed = marked.filter((quotation) => quotation.by !== undefined || isLong(quotation));
  const shared = countShared(whole, marked);
  if (attributed.length === 0) return shared > MAX_SHARED_WORDS.other ? [] : marked;
  return whole.verdict.kind === 'altered' && shared > MAX_SHARED_WORDS.attributed ? [] : attributed;
}

/** Whether one passage has the words around a quotation just so, too. */
function isPartOf({ claim, verdict }: Verified, { range: { start, end } }: Quotation): boolean {
  const around = [
    { start: 0, end: start },
    { start: end, end: claim.length },
  ];
  if (verdict.kind !== 'altered' || new Set(verdict.spans.map(({ passage }) => passage)).size > 1)
    return false;
  return !verdict.differences.some(({ claimed }) => around.some((range) => overlap(claimed, range)));
}

/** How many words outside some quotations of a claim stand in the corpus, according to its verdict. */
function countShared({ claim, verdict }: Verified, quotations: readonly Quotation[]): number {
  if (verdict.kind !== 'altered' && verdict.kind !== 'stitched') return 0;
  const apart = [
    ...quotations.map(({ range }) => range),
    ...verdict.differences.map(({ claimed }) => claimed),
  ];
  return tokenize(claim).words.filter((word) => !apart.some((range) => overlap(word, range))).length;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordsIn(text: string, { range }: Quotation): string {
  return text.slice(range.start, range.end);
}

/**
 * Verifies what a text quotes: the whole text, what is in quotation marks, or all but the words that name the speaker.
 */
import type { Range } from '../corpus/document.ts';
import {
  type Block,
  findBlocks,
  findMarked,
  type Quotation,
  withoutAttribution,
  withoutMarkup,
} from './find-quotations.ts';
import { countWords, tokenize } from './tokens.ts';
import { KINDS, type Verdict } from './verdict.ts';
import type { Verifier } from './verifier.ts';

/** A quotation with its verdict. */
export interface Verified {
  /** What was verified; the ranges of the verdict are of this text. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** The speaker that is named, as written. */
  readonly by: string | undefined;
  /**
   * What was not compared: nothing, or the words outside the quotation marks, outside the quoted lines, or that name
   * the speaker.
   */
  readonly ignored: 'nothing' | 'outside-marks' | 'outside-lines' | 'attribution';
  /** Words in square brackets were not compared. */
  readonly bracketed: boolean;
}

export interface VerifiedText {
  readonly quotations: readonly Verified[];
  /** How many more quotations the text has. */
  readonly left: number;
}

const MAX_QUOTATIONS = 5;
/** Fewer words between quotation marks may be a name, or scare quotes. */
const MIN_QUOTED_WORDS = 4;
/** If more words around it are in the corpus too, a quotation is part of a longer one. */
const MAX_SHARED_WORDS = { attributed: 7, other: 3 };
const BRACKETED = /\[[^[\]]*\p{L}{2}[^[\]]*\]/gu;

/** The first quotations of a text, each verified by itself; the whole text, if it quotes nothing. */
export function verifyQuotations(text: string, verifier: Verifier): VerifiedText {
  const blocks = findBlocks(text);
  const parts = blocks.length > 0 ? blocks : [{ text, by: undefined, alone: true }];
  const quotations = parts.flatMap((part) => verifyBlock(part, verifier));
  return {
    quotations: quotations.slice(0, MAX_QUOTATIONS),
    left: Math.max(0, quotations.length - MAX_QUOTATIONS),
  };
}

function verifyBlock({ text: written, by, alone }: Block, verifier: Verifier): Verified[] {
  const plain = withoutMarkup(written);
  const text = plain !== written && isExact(verifier.verify(written)) ? written : plain;
  const verify = (quotation: Quotation, ignored: Verified['ignored']): Verified => ({
    ...verifyClaim(wordsIn(text, quotation), verifier),
    by: quotation.by ?? by,
    ignored,
  });
  const around = alone ? 'nothing' : 'outside-lines';
  const whole = verify({ range: { start: 0, end: text.length }, by: undefined }, around);
  if (isExact(whole.verdict)) return [whole];
  const marked = withoutPartsOf(whole, findMarked(text));
  if (marked.length > 0) {
    const ranges = marked.map(({ range }) => range);
    const ignored = countOutside(text, ranges) === 0 ? around : 'outside-marks';
    return marked.map((each) => verify(each, ignored));
  }
  const said = withoutAttribution(text);
  if (said === undefined || isPartOf(whole, said)) return [whole];
  const rest = verify(said, 'attribution');
  return [rest.verdict.kind === 'absent' || rest.verdict.kind === 'too-short' ? whole : rest];
}

/** Words in brackets are the writer's insertions or replacements, unless the corpus has them exactly so. */
function verifyClaim(claim: string, verifier: Verifier): Pick<Verified, 'claim' | 'verdict' | 'bracketed'> {
  const verify = (claim: string, bracketed: boolean) => ({
    claim,
    verdict: verifier.verify(claim),
    bracketed,
  });
  const asWritten = verify(claim, false);
  if (isExact(asWritten.verdict) || !BRACKETED.test(claim)) return asWritten;
  const cut = verify(claim.replace(BRACKETED, '…'), true);
  return faultsOf(cut.verdict) <= faultsOf(asWritten.verdict) ? cut : asWritten;
}

function faultsOf(verdict: Verdict): number {
  return Object.keys(KINDS).indexOf(verdict.kind) * 1000 + verdict.differences.length;
}

function isExact({ kind }: Verdict): boolean {
  return kind === 'word-for-word';
}

/** The quotations that are not part of a longer one around them. */
function withoutPartsOf(whole: Verified, marked: readonly Quotation[]): readonly Quotation[] {
  const isLong = (quotation: Quotation) => countWords(wordsIn(whole.claim, quotation)) >= MIN_QUOTED_WORDS;
  const attributed = marked.filter((quotation) => quotation.by !== undefined || isLong(quotation));
  const { kind, differences } = whole.verdict;
  const apart = [...marked.map(({ range }) => range), ...differences.map(({ claimed }) => claimed)];
  const shared = kind === 'altered' || kind === 'stitched' ? countOutside(whole.claim, apart) : 0;
  if (attributed.length === 0) return shared > MAX_SHARED_WORDS.other ? [] : marked;
  return kind === 'altered' && shared > MAX_SHARED_WORDS.attributed ? [] : attributed;
}

/** Whether one passage also has exactly the words around a quotation. */
function isPartOf({ claim, verdict }: Verified, { range: { start, end } }: Quotation): boolean {
  const around = [
    { start: 0, end: start },
    { start: end, end: claim.length },
  ];
  if (verdict.kind !== 'altered' || new Set(verdict.spans.map(({ passage }) => passage)).size > 1)
    return false;
  return !verdict.differences.some(({ claimed }) => around.some((range) => overlap(claimed, range)));
}

/** How many words of a text are outside some ranges. */
function countOutside(text: string, ranges: readonly Range[]): number {
  return tokenize(text).words.filter((word) => !ranges.some((range) => overlap(word, range))).length;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordsIn(text: string, { range }: Quotation): string {
  return text.slice(range.start, range.end);
}

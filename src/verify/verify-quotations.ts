/**
 * Verifies what a text quotes: the whole text, what is in quotation marks, or all but the words that name the speaker.
 */
import { intersect, type Range } from '../corpus/document.ts';
import { PRONOUN } from '../english/people.ts';
import {
  type Block,
  findBlocks,
  findMarked,
  type Quotation,
  withoutAttribution,
  withoutMarkup,
} from './find-quotations.ts';
import { countWords, ELLIPSIS, tokenize } from './tokens.ts';
import type { Verdict } from './verdict.ts';
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
    ...verifyClaim(text.slice(quotation.start, quotation.end), verifier),
    by: quotation.by ?? by,
    ignored,
  });
  const around = alone ? 'nothing' : 'outside-lines';
  const whole = verify({ start: 0, end: text.length, by: undefined }, around);
  if (isExact(whole.verdict)) return [whole];
  const marked = findQuoted(whole);
  if (marked.length > 0) {
    const ignored = countOutside(text, marked) === 0 ? around : 'outside-marks';
    return marked.map((each) => verify(each, ignored));
  }
  const said = withoutAttribution(text);
  const isQuotation = said && (isNamed(said) || isLong(text, said)) && !isPartOf(whole, [said]);
  return [isQuotation ? verify(said, 'attribution') : whole];
}

/** Words in brackets are the writer's insertions or replacements, unless the corpus has them exactly so. */
function verifyClaim(claim: string, verifier: Verifier): Pick<Verified, 'claim' | 'verdict' | 'bracketed'> {
  const asWritten = { claim, verdict: verifier.verify(claim), bracketed: false };
  const cut = claim.replace(BRACKETED, (words) => ELLIPSIS.padEnd(words.length));
  if (isExact(asWritten.verdict) || cut === claim) return asWritten;
  const verdict = verifier.verify(cut);
  return verdict.kind === 'too-short' ? asWritten : { claim, verdict, bracketed: true };
}

function isExact({ kind }: Verdict): boolean {
  return kind === 'word-for-word';
}

/** What is in quotation marks; few words that nobody is named for only where nothing else is. */
function findQuoted(whole: Verified): readonly Quotation[] {
  const marked = findMarked(whole.claim);
  const sure = marked.filter((each) => each.by !== undefined || isLong(whole.claim, each));
  return sure.length > 0 || isPartOf(whole, marked) ? sure : marked;
}

/** A pronoun may go on with what is said: `Sadly, they answered no letters`. */
function isNamed({ by }: Quotation): boolean {
  return by !== undefined && !PRONOUN.test(by);
}

function isLong(text: string, { start, end }: Range): boolean {
  return countWords(text.slice(start, end)) >= MIN_QUOTED_WORDS;
}

/** Whether most of the words around some ranges of a text are in the same passage of the corpus too. */
function isPartOf({ claim, verdict }: Verified, ranges: readonly Range[]): boolean {
  if (verdict.kind !== 'altered' || verdict.spans.length > 1) return false;
  const lacking = verdict.differences.map(({ claimed }) => claimed);
  return countOutside(claim, [...ranges, ...lacking]) > countOutside(claim, ranges) / 2;
}

/** How many words of a text are outside some ranges. */
function countOutside(text: string, ranges: readonly Range[]): number {
  const { words } = tokenize(text);
  return words.filter((word) => !ranges.some((range) => intersect(word, range))).length;
}

/**
 * Verifies what a text quotes: the whole text, what is in quotation marks, or all but the words that name the speaker.
 */
import { intersect, type Range } from '../corpus/document.ts';
import { PRONOUN } from '../english/names/pronouns.ts';
import { INTRODUCES, NAMED_LAST, NO_OTHER_WORD, readAttribution } from '../english/speech/named-speaker.ts';
import { withoutMarkup } from '../reply/markup.ts';
import { wordEnd } from '../reply/ranges.ts';
import { type Block, findBlocks, findMarked, type Quotation, speakerBeside } from './claimed-quotations.ts';
import { countWords, ELLIPSIS, type Token, tokenize } from './tokens.ts';
import { sentencesOf, textOf, type Verdict } from './verdict.ts';
import type { Verifier } from './verifier.ts';

/** What was not compared: words around the quotation, or words in square brackets. */
export type Omission = 'around' | 'brackets';

export interface Verified {
  /** What was verified; the ranges of the verdict are of this text. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** The speaker that is named, as written. */
  readonly by: string | undefined;
  readonly omitted: readonly Omission[];
}

export interface VerifiedText {
  readonly quotations: readonly Verified[];
  /** How many more quotations the text has. */
  readonly left: number;
  /** The text is too long: only its first `MAX_CLAIM_CHARS` were read. */
  readonly shortened: boolean;
}

export const MAX_CLAIM_CHARS = 6000;
const MAX_QUOTATIONS = 5;
/** Fewer words between quotation marks may be a name, or scare quotes. */
const MIN_QUOTED_WORDS = 4;
const BRACKETED = /\[[^[\]]*\p{L}{2}[^[\]]*\]/gu;

/** The first quotations of a text, each verified by itself; the whole text, if it quotes nothing. */
export function verifyQuotations(text: string, verifier: Verifier): VerifiedText {
  const read = text.slice(0, wordEnd(text, 0, MAX_CLAIM_CHARS));
  const blocks = findBlocks(read, verifier.speakers);
  const parts = blocks.length > 0 ? blocks : [wholeOf(read, verifier)];
  const quotations = parts.flatMap((part) => quotationsIn(part, verifier));
  return {
    quotations: quotations.slice(0, MAX_QUOTATIONS).map((verified) => verified()),
    left: Math.max(0, quotations.length - MAX_QUOTATIONS),
    shortened: read.length < text.length,
  };
}

/** A message that quotes no lines; what looks like its markup may be the text's own. */
function wholeOf(written: string, verifier: Verifier): Block {
  const plain = withoutMarkup(written);
  const isVerbatim = plain !== written && isExact(verifier.verify(written));
  return { text: isVerbatim ? written : plain, by: undefined, alone: true };
}

/** All of a block, if the text has it; otherwise what it quotes, if anything. Each is verified only when it is shown. */
function quotationsIn({ text, by, alone }: Block, verifier: Verifier): (() => Verified)[] {
  const around: readonly Omission[] = alone ? [] : ['around'];
  const whole = verifyClaim({ claim: text, by, omitted: around }, verifier);
  if (isExact(whole.verdict) && !endsInName(whole, verifier)) return [() => whole];
  const marked = findQuoted(whole, verifier);
  const quoted = marked.length > 0 ? marked : findSaid(whole, verifier);
  if (quoted.length === 0) return [() => whole];
  const omitted = wordsOutside(text, quoted).length === 0 ? around : (['around'] as const);
  return quoted.map(
    ({ start, end, by: named = by }) =>
      () =>
        verifyClaim({ claim: text.slice(start, end), by: named, omitted }, verifier),
  );
}

/** Words in brackets are the writer's insertions or replacements, unless the corpus has them exactly so. */
function verifyClaim(quotation: Omit<Verified, 'verdict'>, verifier: Verifier): Verified {
  const { claim, by, omitted } = quotation;
  const asWritten = { ...quotation, verdict: verifier.verify(claim, by) };
  const cut = claim.replace(BRACKETED, (words) => ELLIPSIS.padEnd(words.length));
  if (isExact(asWritten.verdict) || cut === claim) return asWritten;
  const verdict = verifier.verify(cut, by);
  return verdict.kind === 'too-short'
    ? asWritten
    : { ...quotation, verdict, omitted: [...omitted, 'brackets'] };
}

function isExact({ kind }: Verdict): boolean {
  return kind === 'word-for-word';
}

/**
 * Whether words run on into the label of the next speaker, or into the next passage with all that is outside the marks:
 * `“It sank.” — Ada Holm` may name whoever comes next there.
 */
function endsInName({ claim, verdict }: Verified, { speakers }: Verifier): boolean {
  const spans = verdict.parts.flat();
  const said = sentencesOf(spans);
  if (said.length > 1 && said.at(-1)?.voice.kind === 'label') return true;
  const marked = findMarked(claim, speakers);
  return marked.length > 0 && wordsOutside(claim, marked).length === countWords(textOf(spans.slice(-1)));
}

/** What is in quotation marks; few words that nobody is named for only where nothing else is. */
function findQuoted(whole: Verified, { speakers }: Verifier): readonly Quotation[] {
  const marked = findMarked(whole.claim, speakers);
  const sure = marked.filter((each) => each.by !== undefined || isLong(whole.claim, each));
  return sure.length > 0 || isPartOf(whole, marked) ? sure : marked;
}

/** What is left without the words that name the speaker; a pronoun may go on with what is said: `Sadly, they left`. */
function findSaid(whole: Verified, verifier: Verifier): Quotation[] {
  const said = readAttribution(whole.claim);
  const isNamed = said?.by !== undefined && !PRONOUN.test(said.by);
  const isSaid = said && isLong(whole.claim, said, isNamed ? 1 : MIN_QUOTED_WORDS);
  // The text may say `Holm said` anywhere before what is quoted here.
  const isIntroduced = isSaid && said.start > 0 && isSpeech(whole, said, verifier);
  if (isIntroduced || (isSaid && !isPartOf(whole, [said]))) return [said];
  const rest = findNamedBeside(whole);
  return rest && isSpeech(whole, rest, verifier) ? [rest] : [];
}

/** What is left without the words at an edge that the text does not have, if they name somebody: `It sank (Holm)`. */
function findNamedBeside({ claim, verdict }: Verified): Quotation | undefined {
  const added = verdict.differences
    .filter(({ kind }) => kind === 'added' || kind === 'moved')
    .map(({ claimed }) => claimed);
  const last = NAMED_LAST.exec(claim)?.index ?? claim.length;
  const words = wordsOutside(claim, added).filter(({ end }) => end <= last);
  const [start = 0, end = 0] = [words[0]?.start, words.at(-1)?.end];
  // A name on a line of its own is a label.
  const [before, behind] = [claim.slice(0, start).replace(/\s*\n\s*$/u, ':'), claim.slice(end)];
  const by = speakerBeside(before, behind, claim.charAt(end - 1)) ?? '';
  // No other word may be left: somebody may have added it to what is quoted.
  const isAll = INTRODUCES.test(before) && NO_OTHER_WORD.test(behind.replace(by, ''));
  return by !== '' && isAll && !PRONOUN.test(by) ? { start, end, by } : undefined;
}

/** Whether the text has enough words of a claim exactly so, all of them as direct speech. */
function isSpeech({ claim }: Verified, range: Range, verifier: Verifier): boolean {
  const { kind, parts } = verifier.verify(claim.slice(range.start, range.end));
  const isSaid = sentencesOf(parts.flat()).every(({ voice }) => voice.kind === 'speech');
  return isLong(claim, range) && kind === 'word-for-word' && isSaid;
}

function isLong(text: string, { start, end }: Range, least = MIN_QUOTED_WORDS): boolean {
  return countWords(text.slice(start, end)) >= least;
}

/** Whether most of the words around some ranges of a text are in the same passage of the corpus too. */
function isPartOf({ claim, verdict }: Verified, ranges: readonly Range[]): boolean {
  if (verdict.kind !== 'altered' || verdict.parts.flat().length > 1) return false;
  const lacking = verdict.differences.map(({ claimed }) => claimed);
  return wordsOutside(claim, [...ranges, ...lacking]).length > wordsOutside(claim, ranges).length / 2;
}

function wordsOutside(text: string, ranges: readonly Range[]): Token[] {
  return tokenize(text).words.filter((word) => !ranges.some((range) => intersect(word, range)));
}

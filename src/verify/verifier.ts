/** Checks whether the corpus has the words that somebody claims to quote and, if not exactly, how they differ. */
import type { Passage } from '../corpus/document.ts';
import { groupBy } from '../corpus/group-by.ts';
import { NEGATION } from '../english/negations.ts';
import { KnownSpeakers } from '../search/known-speakers.ts';
import { type Alignment, align, matchWords, sentenceEnd } from './alignment.ts';
import { type Chain, claimEndOf, findChains, type Match, MIN_PART_WORDS, textEndOf } from './chain.ts';
import { beginsSentence, type Claim, isStopWordAt, readClaim } from './claim.ts';
import { differencesOf } from './differences.ts';
import { findExact } from './exact.ts';
import { denySpeaker, voiceIn } from './speaker.ts';
import { TokenIndex } from './token-index.ts';
import { positionsIn, type WordRange } from './tokens.ts';
import type { Cut, Span, Verdict } from './verdict.ts';

/** Of the claim's sentences that are partly found, at least this share must be found, with stop words weighing less. */
const MIN_SHARE = 0.5;
const STOP_WORD_WEIGHT = 0.25;
/** A match with so many words, those that are no stop words counted twice, is no coincidence, whatever is around it. */
const TELLING_WORDS = 10;

/** In so many places the words of whoever is named are looked for. */
const MAX_PLACES = 50;

type Judgement = Partial<Verdict> & Pick<Verdict, 'kind'>;

/** Verifies texts against all passages and headings. It never changes; any text may be verified. */
export interface Verifier {
  readonly speakers: KnownSpeakers;
  /** @param by whom the words are claimed for: of several places that have them, theirs counts */
  verify(text: string, by?: string): Verdict;
}

/** @param passages in reading order, those of a document together. Yields to other work every few milliseconds. */
export async function buildVerifier(passages: readonly Passage[]): Promise<Verifier> {
  const documents = groupBy(passages, ({ source }) => source.id);
  const text = await TokenIndex.build([...documents.values()]);
  const above = passages.flatMap((passage, i) => headingAbove(passage, passages[i - 1]));
  const headings = await TokenIndex.build(above.map((heading) => [heading]));
  const speakers = await KnownSpeakers.build(passages);
  return { speakers, verify: (claimed, by) => judge(readClaim(claimed, text), headings, by) };
}

function judge(claim: Claim, headings: TokenIndex, by: string | undefined): Verdict {
  const verdict =
    findVerbatim(claim, by) ?? findVerbatim({ ...claim, index: headings }, by) ?? judgeAligned(claim);
  const isShort = claim.words.length < MIN_PART_WORDS && verdict.kind !== 'word-for-word';
  return { ...NOTHING, ...(isShort ? { kind: 'too-short' } : verdict) };
}

/** The heading above the first passage of a section, as that passage. */
function headingAbove(passage: Passage, before: Passage | undefined): Passage[] {
  const { source, section, heading } = passage;
  const isSame = before?.source.id === source.id && before.section === section;
  if (heading === undefined || isSame) return [];
  const whole = { start: 0, end: heading.length };
  return [
    { ...passage, kind: 'text', text: heading, sentences: [{ ...whole, voice: { kind: 'label' }, whole }] },
  ];
}

const NOTHING = { parts: [], differences: [], cuts: [], elsewhere: 0 };

function findVerbatim(claim: Claim, by: string | undefined): Judgement | undefined {
  const places = findExact(claim);
  const spansAt = (from = 0) => claim.index.spansOf(positionsIn({ from, to: from + claim.words.length }));
  const isTheirs = (from: number) => denySpeaker(by, { parts: [spansAt(from)] }) === undefined;
  if (places.length === 0) return undefined;
  const theirs = places.length > 1 ? places.slice(0, MAX_PLACES).find(isTheirs) : undefined;
  return { kind: 'word-for-word', parts: [spansAt(theirs ?? places[0])], elsewhere: places.length - 1 };
}

function judgeAligned(claim: Claim): Judgement {
  const found = findChains(claim);
  if (found.length === 0) return { kind: 'absent' };
  const chains = putInOrder(found, claim);
  const starts = chains.map(([first]) => first?.claim ?? 0);
  const aligned = chains.map((chain, i) =>
    align(claim, chain, { from: i && (starts[i] ?? 0), to: starts[i + 1] ?? claim.words.length }),
  );
  if (!isSubstantial(found, aligned, claim)) return { kind: 'absent' };
  const edits = aligned.flatMap(({ edits }) => edits);
  const differences = differencesOf(claim, aligned);
  const cuts = edits.filter(({ kind }) => kind === 'cut').map(({ text }) => describeCut(text, claim));
  const stretches = aligned.map((part) => spansOfAligned(part, claim));
  // An ellipsis joins no two speakers.
  const parts = cuts.length > 0 ? stretches.flatMap(bySpeaker) : stretches;
  const kind = parts.length > 1 ? 'stitched' : differences.length > 0 ? 'altered' : 'word-for-word';
  return { kind, parts, differences, cuts };
}

/** The words of an alignment, without the captions that it skips and what ellipses leave out. */
function spansOfAligned({ text, edits }: Alignment, { index }: Claim): Span[] {
  const cuts = edits.filter(({ kind }) => kind === 'cut').map((edit) => edit.text);
  return [...cuts, { from: text.to, to: text.to }].flatMap(({ from: to }, i) => {
    const from = cuts[i - 1]?.to ?? text.from;
    return index.spansOf([from, ...index.textPositions({ from: from + 1, to: to - 1 }), to - 1]);
  });
}

function bySpeaker(spans: readonly Span[]): (readonly Span[])[] {
  const voices = spans.map(voiceIn).filter(({ kind }) => kind === 'speech');
  const speakers = new Set(voices.flatMap((voice) => voice.speakers));
  return speakers.size > 1 ? spans.map((span) => [span]) : [spans];
}

function describeCut(range: WordRange, { index }: Claim): Cut {
  const positions = index.textPositions(range);
  const negation = positions.some((position) => NEGATION.test(index.words[position] ?? ''));
  return { spans: index.spansOf(positions), words: positions.length, negation };
}

/** Chains within one sentence, in another order, are one: its words were moved. */
function putInOrder(chains: readonly Chain[], claim: Claim): readonly Chain[] {
  const matches = chains.flat();
  const sorted = matches.toSorted((a, b) => a.text - b.text);
  const edges = [matches[0], matches.at(-1), sorted[0], sorted.at(-1)];
  const [begin, end, first, last] = edges as [Match, Match, Match, Match];
  const text = { from: first.text, to: textEndOf(last) };
  const isInOrder = sorted.every((match, i) => match === matches[i]);
  if (isInOrder || sentenceEnd(claim, text.from + 1, 1, text.to - text.from - 1) < text.to) return chains;
  return [matchWords(claim, { claim: { from: begin.claim, to: claimEndOf(end) }, text })];
}

/** Whether enough of a claim is found to be no coincidence. */
function isSubstantial(chains: readonly Chain[], aligned: readonly Alignment[], claim: Claim): boolean {
  const weigh = (words: readonly number[], stopWord: number) =>
    words.reduce((total, word) => total + (isStopWordAt(claim, word) ? stopWord : 1), 0);
  const isTelling = ({ claim: from, length }: Match) =>
    length + weigh(positionsIn({ from, to: from + length }), 0) >= TELLING_WORDS;
  if (chains.flat().some(isTelling)) return true;
  const found = aligned.flatMap(({ matches }) => matches.map((match) => match.claim));
  const touched = sentencesOf(claim).filter((words) => words.some((word) => found.includes(word)));
  return weigh(found, STOP_WORD_WEIGHT) >= MIN_SHARE * weigh(touched.flat(), STOP_WORD_WEIGHT);
}

function sentencesOf(claim: Claim): number[][] {
  const length = claim.words.length;
  const starts = positionsIn({ from: 0, to: length }).filter((word) => beginsSentence(claim, word));
  return starts.map((from, i) => positionsIn({ from, to: starts[i + 1] ?? length }));
}

/** Describes each edit between the text and a claim: its kind, and how grave it is. */
import { NEGATION } from '../english/negations.ts';
import { NUMBER } from '../english/numbers.ts';
import { FIRST_PERSON } from '../english/people.ts';
import type { Edit } from './alignment.ts';
import { beginsSentence, type Claim, isStopWordAt, rangeOf } from './claim.ts';
import { withoutFraming } from './exact.ts';
import { marksBefore, spansOf } from './spans.ts';
import { isEmpty, positionsIn, type WordRange } from './token-index.ts';
import { fold, joinHyphenated } from './tokens.ts';
import { type Difference, GRAVITIES, type Gravity, type Span } from './verdict.ts';

/** A single word counts as moved if the text has it within this distance. */
const NEAR_WORDS = 2;
const POINTS = /(?<=\p{L})\.|\.(?=\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
const GRAVEST_FIRST = Object.keys(GRAVITIES);
/** Words joined by hyphens. */
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;

/**
 * The differences that edits make, gravest first; a hyphen more or less is none.
 * @param text the stretch of the corpus, if there is only one: added words that are nearby in it were moved
 */
export function differencesOf(claim: Claim, edits: readonly Edit[], text?: WordRange): Difference[] {
  const kept = edits.filter((edit) => edit.kind !== 'cut' && !isHyphenation(edit, claim));
  return withMoves(kept, text, claim)
    .map((edit) => describe(edit, claim))
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.gravity) - GRAVEST_FIRST.indexOf(b.gravity));
}

function describe(edit: Edit, claim: Claim): Difference {
  if (isOfMarks(edit)) return describeMarks(edit, claim);
  const [isDropped, isAdded] = [isEmpty(edit.claim), isEmpty(edit.text)];
  const kind = edit.kind === 'moved' ? 'moved' : isDropped ? 'dropped' : isAdded ? 'added' : 'changed';
  const found = spansOf(claim.index.textPositions(edit.text), claim.index);
  const isNumber = claim.keys.slice(edit.claim.from, edit.claim.to).some((key) => NUMBER.test(key));
  return {
    kind,
    gravity: gravityOf(edit, claim),
    claimed: rangeOf(claim, edit.claim),
    spans: kind === 'changed' && isNumber ? found.map(wholeNumber) : found,
  };
}

function isOfMarks({ claim, text }: Edit): boolean {
  return isEmpty(claim) && isEmpty(text);
}

function describeMarks({ claim: { from }, text }: Edit, claim: Claim): Difference {
  const gap = claim.index.gapBefore(text.from);
  // Before a quotation the marks of the sentence before are no part of it.
  const isAdded = (from === 0 ? withoutFraming(gap) : gap) === '';
  const marks = claim.marks[from] ?? [];
  const beside = rangeOf(claim, { from, to: from });
  return {
    kind: marks.length === 0 ? 'dropped' : isAdded ? 'added' : 'changed',
    gravity: 'punctuation',
    claimed: { start: marks[0]?.start ?? beside.start, end: marks.at(-1)?.end ?? beside.end },
    spans: isAdded ? [] : marksBefore(text.from, claim.index),
  };
}

interface Word {
  readonly key: string;
  readonly isName: boolean;
}

function gravityOf(edit: Edit, claim: Claim): Gravity {
  const ours = claimedWords(edit.claim, claim);
  const theirs = edit.kind ? [] : textWords(edit.text, claim);
  const letters = (words: readonly Word[]) => words.map(({ key }) => key.replace(POINTS, '')).join('');
  const negations = (words: readonly Word[]) => words.filter(({ key }) => NEGATION.test(key)).length;
  const unshared = [...without(ours, theirs), ...without(theirs, ours)];
  if (letters(ours) === letters(theirs)) return 'punctuation';
  if (negations(ours) !== negations(theirs)) return 'negation';
  if (unshared.some(({ key }) => NUMBER.test(key))) return 'number';
  return unshared.some(({ isName }) => isName) && !isAttribution(edit, claim) ? 'name' : 'word';
}

function without(words: readonly Word[], others: readonly Word[]): Word[] {
  return words.filter(({ key }) => !others.some((other) => other.key === key));
}

/** The attribution between two parts of a quotation was left out: no name of the quotation is lost. */
function isAttribution(edit: Edit, { index }: Claim): boolean {
  if (!isEmpty(edit.claim)) return false;
  return spansOf(positionsIn(edit.text), index).every(({ passage: { sentences }, range }) => {
    const inside = sentences.filter(({ start, end }) => start < range.end && range.start < end);
    const isSpokenBefore = sentences.some(({ end, voice }) => end <= range.start && voice.kind === 'speech');
    return isSpokenBefore && inside.every(({ voice }) => voice.kind !== 'speech');
  });
}

function wordOf(key: string, number: number, isCapitalInside: boolean, { index }: Claim): Word {
  return { key, isName: !FIRST_PERSON.test(key) && (isCapitalInside || index.isName(number)) };
}

function claimedWords(range: WordRange, claim: Claim): Word[] {
  const isShouted = !/\p{Ll}/u.test(claim.text);
  return positionsIn(range).map((word) => {
    const isCapital = !isShouted && CAPITAL.test(claim.words[word]?.text ?? '');
    return wordOf(
      claim.keys[word] ?? '',
      claim.numbers[word] ?? -1,
      isCapital && !beginsSentence(claim, word),
      claim,
    );
  });
}

function textWords(range: WordRange, claim: Claim): Word[] {
  const { index } = claim;
  return index
    .textPositions(range)
    .map((at) =>
      wordOf(index.keyAt(at), index.words[at] ?? -1, index.isCapital(at) && !index.beginsSentence(at), claim),
    );
}

/** `antimissile` for `anti-missile`; `cyber attacks` for `cyberattacks` is another spelling, and a difference. */
function isHyphenation({ claim: ours, text: theirs }: Edit, claim: Claim): boolean {
  if (isEmpty(ours) || isEmpty(theirs)) return false;
  const { start, end } = rangeOf(claim, ours);
  const [span, next] = spansOf(positionsIn(theirs), claim.index);
  const text = span?.passage.text.slice(span.range.start, span.range.end) ?? '';
  return next === undefined && joinHyphenated(claim.text.slice(start, end)) === joinHyphenated(text);
}

/** A number in words is one word in spite of its hyphens: `25` equals `Twenty-five`, and `five` is not part of it. */
function wholeNumber({ passage, range }: Span): Span {
  const whole = [...passage.text.matchAll(COMPOUND)]
    .filter(([words]) => words.split(/[-‐‑–]/u).every((word) => NUMBER.test(fold(word))))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .find(({ start, end }) => start <= range.start && range.end <= end);
  return { passage, range: whole ?? range };
}

/** The edits, with words missing in one place and added in another joined into one that moves them. */
function withMoves(edits: readonly Edit[], text: WordRange | undefined, claim: Claim): Edit[] {
  const moves = edits.flatMap(({ claim: own }): Edit[] => {
    const place = isEmpty(own) ? undefined : findElsewhere(own, edits, text, claim);
    return place ? [{ claim: own, text: place, kind: 'moved' }] : [];
  });
  const moved = new Set(moves.flatMap((move) => [move.claim, move.text]));
  const left = (range: WordRange) => (moved.has(range) ? { from: range.to, to: range.to } : range);
  const rest = edits
    .map((edit) => ({ claim: left(edit.claim), text: left(edit.text) }))
    .filter(({ claim, text }, i) => !isEmpty(claim) || !isEmpty(text) || isOfMarks(edits[i] as Edit));
  return [...rest, ...moves].sort((a, b) => a.claim.from - b.claim.from);
}

/** Where all of some words were dropped, or stand in the passages around: nearby, or two that are not both stop words. */
function findElsewhere(
  own: WordRange,
  edits: readonly Edit[],
  text: WordRange | undefined,
  claim: Claim,
): WordRange | undefined {
  const { numbers, index } = claim;
  const [words, length] = [positionsIn(own), own.to - own.from];
  const isSame = (from: number) => words.every((word, i) => numbers[word] === index.words[from + i]);
  const dropped = edits.find(({ text: { from, to } }) => to - from === length && isSame(from));
  if (dropped || text === undefined) return dropped?.text;
  const isTelling = length > 1 && words.some((word) => !isStopWordAt(claim, word));
  const most = isTelling ? Number.POSITIVE_INFINITY : NEAR_WORDS;
  const first = Math.max(index.starts[index.passageAt(text.from)] ?? 0, text.from - most);
  const last = Math.min(index.ends[index.passageAt(text.to - 1)] ?? 0, text.to + most);
  const from = positionsIn({ from: first, to: last - length + 1 }).find(
    (at) => (at + length <= text.from || at >= text.to) && isSame(at),
  );
  return from === undefined ? undefined : { from, to: from + length };
}

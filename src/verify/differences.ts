/** Says of each edit that leads from the text to a claim what kind it is, and how grave. */
import { NEGATION, NUMBER } from '../english/words.ts';
import { isStopWord } from '../search/query.ts';
import { type Edit, isEmpty } from './alignment.ts';
import { type Claim, rangeOf } from './claim.ts';
import { withoutFraming } from './exact.ts';
import type { Spans } from './spans.ts';
import type { TokenIndex, WordRange } from './token-index.ts';
import { fold, joinHyphenated } from './tokens.ts';
import { type Difference, GRAVITIES, type Gravity, type Span } from './verdict.ts';

/** More words that were added are not looked for elsewhere. */
const MAX_MOVED_WORDS = 60;
const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;
const POINTS = /(?<=\p{L})\.|\.(?=\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
const ENDS_SENTENCE = /[.?!:…]/u;
/** What a hyphen joins to a word. */
const JOINED_BEFORE = /([\p{L}\p{N}]+)[-‐‑–]$/u;
const JOINED_BEHIND = /^[-‐‑–]([\p{L}\p{N}]+)/u;
/** A word alone was moved if the text has it no further away. */
const NEAR_WORDS = 2;

export function isNegation(key: string): boolean {
  return NEGATION.test(key);
}

/** What a claim is compared with. */
interface Sides {
  readonly claim: Claim;
  readonly index: TokenIndex;
  readonly spans: Spans;
}

/**
 * The differences that edits make, gravest first; a hyphen more or less makes none.
 * @param text the stretch of the corpus, if there is only one: words that were added and stand around it were moved
 */
export function differencesOf(
  edits: readonly Edit[],
  text: WordRange | undefined,
  sides: Sides,
): Difference[] {
  const kept = edits.filter((edit) => !isHyphenation(edit, sides));
  return withMoves(kept, text, sides)
    .map((edit) => describe(edit, sides))
    .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
}

function describe(edit: Edit, sides: Sides): Difference {
  const { claim, spans } = sides;
  if (isEmpty(edit.claim) && isEmpty(edit.text)) return describeMarks(edit, sides);
  const [isDropped, isAdded] = [isEmpty(edit.claim), isEmpty(edit.text)];
  const kind = edit.moved ? 'moved' : isDropped ? 'dropped' : isAdded ? 'added' : 'changed';
  const found = isAdded ? [] : spans.pastCaptions(edit.text);
  return {
    kind,
    gravity: gravityOf(edit, sides),
    claimed: rangeOf(claim, edit.claim),
    spans: kind === 'changed' && isNumber(edit.claim, claim) ? found.map(wholeNumber) : found,
  };
}

/** Before a quotation the marks of the sentence before are no part of it. */
function describeMarks({ claim: { from }, text }: Edit, { claim, index, spans }: Sides): Difference {
  const gap = index.gapAfter(text.from - 1);
  const theirs = from === 0 ? withoutFraming(gap) : gap;
  const [kind, found] =
    theirs === '' ? (['added', []] as const) : (['changed', spans.ofMarks(text.from)] as const);
  const marks = claim.marks[from] ?? [];
  const beside = rangeOf(claim, { from, to: from });
  return {
    kind: marks.length === 0 ? 'dropped' : kind,
    gravity: 'punctuation',
    claimed: { start: marks[0]?.start ?? beside.start, end: marks.at(-1)?.end ?? beside.end },
    spans: found,
  };
}

interface Word {
  readonly key: string;
  readonly isName: boolean;
}

function gravityOf(edit: Edit, sides: Sides): Gravity {
  const ours = claimedWords(edit.claim, sides);
  const theirs = edit.moved ? [] : textWords(edit.text, sides);
  const letters = (words: readonly Word[]) => words.map(({ key }) => key.replace(POINTS, '')).join('');
  const negations = (words: readonly Word[]) => words.filter(({ key }) => isNegation(key)).length;
  const unshared = [...without(ours, theirs), ...without(theirs, ours)];
  if (letters(ours) === letters(theirs)) return 'punctuation';
  if (negations(ours) !== negations(theirs)) return 'negation';
  if (unshared.some(({ key }) => NUMBER.test(key))) return 'number';
  return unshared.some(({ isName }) => isName) && !isAttribution(edit, sides) ? 'name' : 'word';
}

function without(words: readonly Word[], others: readonly Word[]): Word[] {
  return words.filter(({ key }) => !others.some((other) => other.key === key));
}

/** Who says it, left out between two parts of what is said: no name of the quotation is lost. */
function isAttribution({ claim, text }: Edit, { spans }: Sides): boolean {
  if (!isEmpty(claim)) return false;
  return spans.of(text).every(({ passage: { sentences }, range }) => {
    const inside = sentences.filter(({ start, end }) => start < range.end && range.start < end);
    const isSpokenBefore = sentences.some(({ end, voice }) => end <= range.start && voice.kind === 'speech');
    return isSpokenBefore && inside.every(({ voice }) => voice.kind !== 'speech');
  });
}

function claimedWords({ from, to }: WordRange, { claim, index }: Sides): Word[] {
  const isShouted = !/\p{Ll}/u.test(claim.text);
  return claim.words.slice(from, to).map(({ key, start }, i) => {
    const isInside = from + i > 0 && !ENDS_SENTENCE.test(claim.gaps[from + i] ?? '');
    const isCapital = isInside && !isShouted && CAPITAL.test(claim.text.slice(start));
    const isName = isCapital || index.isName(claim.numbers[from + i] ?? -1);
    return { key, isName: isName && !FIRST_PERSON.test(key) };
  });
}

function textWords(range: WordRange, { index, spans }: Sides): Word[] {
  return index.textPositions(range).map((position) => {
    const written = spans.written(position);
    const key = fold(written);
    const isFirst = index.starts[index.passageAt(position)] === position;
    const isInside = !isFirst && !ENDS_SENTENCE.test(index.gapAfter(position - 1));
    const isName = CAPITAL.test(written) && (isInside || index.isName(index.words[position] ?? -1));
    return { key, isName: isName && !FIRST_PERSON.test(key) };
  });
}

/** `antimissile` for `anti-missile`; `cyber attacks` for `cyberattacks` is another spelling, and a difference. */
function isHyphenation({ claim: ours, text: theirs }: Edit, { claim, spans }: Sides): boolean {
  if (isEmpty(ours) || isEmpty(theirs)) return false;
  const { start, end } = rangeOf(claim, ours);
  const [span, next] = spans.of(theirs);
  return next === undefined && joinHyphenated(claim.text.slice(start, end)) === joinHyphenated(textOf(span));
}

function textOf(span: Span | undefined): string {
  return span?.passage.text.slice(span.range.start, span.range.end) ?? '';
}

function isNumber({ from, to }: WordRange, { words }: Claim): boolean {
  return words.slice(from, to).some(({ key }) => NUMBER.test(key));
}

/** A number in words is one for all its hyphens: `25` stands for `Twenty-five`, and not for `five`. */
function wholeNumber({ passage, range }: Span): Span {
  const joined = (match: RegExpExecArray | null) =>
    match && NUMBER.test(fold(match[1] ?? '')) ? match[0].length : 0;
  const before = joined(JOINED_BEFORE.exec(passage.text.slice(0, range.start)));
  const behind = joined(JOINED_BEHIND.exec(passage.text.slice(range.end)));
  return { passage, range: { start: range.start - before, end: range.end + behind } };
}

/** Words missing in one place and added in another were moved. */
function withMoves(edits: readonly Edit[], text: WordRange | undefined, sides: Sides): Edit[] {
  const dropped = edits.flatMap(({ text }) => positionsIn(text));
  const outside = text ? around(text, sides) : [];
  const near = new Set([
    ...dropped,
    ...outside.filter((at) => text && at >= text.from - NEAR_WORDS && at < text.to + NEAR_WORDS),
  ]);
  const free = new Set([...dropped, ...outside]);
  let left = [...edits];
  for (const { claim } of edits) {
    const move = findMove(claim, free, near, sides);
    if (move === undefined) continue;
    left = left.flatMap((edit) => subtract(edit, 'claim', move.claim));
    left = [...left.flatMap((edit) => subtract(edit, 'text', move.text)), move];
    for (const position of positionsIn(move.text)) free.delete(position);
  }
  return left.sort((a, b) => a.claim.from - b.claim.from);
}

function positionsIn({ from, to }: WordRange): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The positions in the passages of a stretch that are outside of it. */
function around({ from, to }: WordRange, { index }: Sides): number[] {
  const start = index.starts[index.passageAt(from)] ?? from;
  const end = index.ends[index.passageAt(to - 1)] ?? to;
  return [...positionsIn({ from: start, to: from }), ...positionsIn({ from: to, to: end })];
}

/** The most of some words that stands elsewhere: all of them nearby, or two, not both stop words. */
function findMove(
  own: WordRange,
  free: ReadonlySet<number>,
  near: ReadonlySet<number>,
  { claim, index }: Sides,
): Edit | undefined {
  if (own.to - own.from > MAX_MOVED_WORDS) return undefined;
  let best: Edit | undefined;
  for (const at of free)
    for (let from = own.from; from < own.to; from++) {
      let length = 0;
      while (
        from + length < own.to &&
        claim.numbers[from + length] === index.words[at + length] &&
        free.has(at + length)
      )
        length++;
      const words = claim.words.slice(from, from + length);
      const isWhole =
        length === own.to - own.from &&
        positionsIn({ from: at, to: at + length }).every((position) => near.has(position));
      const isTelling = length > 1 && words.some(({ key }) => !isStopWord(key));
      if (length > (best ? best.claim.to - best.claim.from : 0) && (isWhole || isTelling))
        best = { claim: { from, to: from + length }, text: { from: at, to: at + length }, moved: true };
    }
  return best;
}

/** What is left of an edit without some of its words. */
function subtract(edit: Edit, side: 'claim' | 'text', words: WordRange): Edit[] {
  const { from, to } = edit[side];
  if (edit.moved || words.to <= from || words.from >= to) return [edit];
  const other = side === 'claim' ? edit.text : edit.claim;
  const none = { from: other.to, to: other.to };
  const rest = [
    { from, to: words.from },
    { from: words.to, to },
  ].filter((range) => !isEmpty(range));
  const [first = { from, to: from }, second] = rest;
  const make = (own: WordRange, other: WordRange): Edit =>
    side === 'claim' ? { claim: own, text: other } : { claim: other, text: own };
  return [
    ...(isEmpty(first) && isEmpty(other) ? [] : [make(first, other)]),
    ...(second ? [make(second, none)] : []),
  ];
}

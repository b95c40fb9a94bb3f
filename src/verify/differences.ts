/** Says of each edit that leads from the text to a claim what kind it is, and how grave. */
import { NEGATION, NUMBER } from '../english/words.ts';
import type { Edit } from './alignment.ts';
import { type Claim, isStopWordAt, rangeOf } from './claim.ts';
import { withoutFraming } from './exact.ts';
import { marksBefore, spansOf, textSpansOf, writtenAt } from './spans.ts';
import { isEmpty, positionsIn, type WordRange } from './token-index.ts';
import { fold, joinHyphenated } from './tokens.ts';
import { type Difference, GRAVITIES, type Gravity, type Span } from './verdict.ts';

/** More words that were added are not looked for elsewhere. */
const MAX_MOVED_WORDS = 60;
/** A word alone was moved if the text has it no further away. */
const NEAR_WORDS = 2;
const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;
const POINTS = /(?<=\p{L})\.|\.(?=\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
const ENDS_SENTENCE = /[.?!:…]/u;
/** What a hyphen joins to a word. */
const JOINED_BEFORE = /([\p{L}\p{N}]+)[-‐‑–]$/u;
const JOINED_BEHIND = /^[-‐‑–]([\p{L}\p{N}]+)/u;

/**
 * The differences that edits make, gravest first; a hyphen more or less makes none.
 * @param text the stretch of the corpus, if there is only one: words that were added and stand around it were moved
 */
export function differencesOf(claim: Claim, edits: readonly Edit[], text?: WordRange): Difference[] {
  const kept = edits.filter((edit) => !isHyphenation(edit, claim));
  return withMoves(kept, text, claim)
    .map((edit) => describe(edit, claim))
    .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
}

function describe(edit: Edit, claim: Claim): Difference {
  const [isDropped, isAdded] = [isEmpty(edit.claim), isEmpty(edit.text)];
  if (isDropped && isAdded) return describeMarks(edit, claim);
  const kind = edit.moved ? 'moved' : isDropped ? 'dropped' : isAdded ? 'added' : 'changed';
  const found = isAdded ? [] : textSpansOf(edit.text, claim.index);
  const isNumber = claim.words.slice(edit.claim.from, edit.claim.to).some(({ key }) => NUMBER.test(key));
  return {
    kind,
    gravity: gravityOf(edit, claim),
    claimed: rangeOf(claim, edit.claim),
    spans: kind === 'changed' && isNumber ? found.map(wholeNumber) : found,
  };
}

function describeMarks({ claim: { from }, text }: Edit, claim: Claim): Difference {
  const gap = claim.index.gapAfter(text.from - 1);
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
  const theirs = edit.moved ? [] : textWords(edit.text, claim);
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

/** Who says it, left out between two parts of what is said: no name of the quotation is lost. */
function isAttribution(edit: Edit, { index }: Claim): boolean {
  if (!isEmpty(edit.claim)) return false;
  return spansOf(edit.text, index).every(({ passage: { sentences }, range }) => {
    const inside = sentences.filter(({ start, end }) => start < range.end && range.start < end);
    const isSpokenBefore = sentences.some(({ end, voice }) => end <= range.start && voice.kind === 'speech');
    return isSpokenBefore && inside.every(({ voice }) => voice.kind !== 'speech');
  });
}

function claimedWords(range: WordRange, { words, gaps, numbers, text, index }: Claim): Word[] {
  const isShouted = !/\p{Ll}/u.test(text);
  return positionsIn(range).map((word) => {
    const { key = '', start = 0 } = words[word] ?? {};
    const isInside = word > 0 && !ENDS_SENTENCE.test(gaps[word] ?? '');
    const isCapital = isInside && !isShouted && CAPITAL.test(text.slice(start));
    const isName = isCapital || index.isName(numbers[word] ?? -1);
    return { key, isName: isName && !FIRST_PERSON.test(key) };
  });
}

function textWords(range: WordRange, { index }: Claim): Word[] {
  return index.textPositions(range).map((position) => {
    const written = writtenAt(position, index);
    const key = fold(written);
    const isTelling = !index.beginsSentence(position) || index.isName(index.words[position] ?? -1);
    return { key, isName: isTelling && CAPITAL.test(written) && !FIRST_PERSON.test(key) };
  });
}

/** `antimissile` for `anti-missile`; `cyber attacks` for `cyberattacks` is another spelling, and a difference. */
function isHyphenation({ claim: ours, text: theirs }: Edit, claim: Claim): boolean {
  if (isEmpty(ours) || isEmpty(theirs)) return false;
  const { start, end } = rangeOf(claim, ours);
  const [span, next] = spansOf(theirs, claim.index);
  const text = span?.passage.text.slice(span.range.start, span.range.end) ?? '';
  return next === undefined && joinHyphenated(claim.text.slice(start, end)) === joinHyphenated(text);
}

/** A number in words is one for all its hyphens: `25` stands for `Twenty-five`, and not for `five`. */
function wholeNumber({ passage, range }: Span): Span {
  const lengthOf = (joined: RegExpExecArray | null) =>
    NUMBER.test(fold(joined?.[1] ?? '')) ? (joined?.[0].length ?? 0) : 0;
  const before = lengthOf(JOINED_BEFORE.exec(passage.text.slice(0, range.start)));
  const behind = lengthOf(JOINED_BEHIND.exec(passage.text.slice(range.end)));
  return { passage, range: { start: range.start - before, end: range.end + behind } };
}

/** The edits, with words missing in one place and added in another as one that moves them. */
function withMoves(edits: readonly Edit[], text: WordRange | undefined, claim: Claim): Edit[] {
  const free = new Map(edits.flatMap(({ text }) => positionsIn(text)).map((at) => [at, true]));
  for (const at of text ? around(text, claim) : []) free.set(at, isNear(at, text));
  const moves = edits.flatMap((edit) => {
    const [move] = isEmpty(edit.claim) ? [] : findMove(edit.claim, free, claim);
    for (const at of move ? positionsIn(move.text) : []) free.delete(at);
    return move ?? [];
  });
  const rest = edits.flatMap((edit) => withoutMoved(edit, moves));
  return [...rest, ...moves].sort((a, b) => a.claim.from - b.claim.from);
}

/** The positions in the passages of a stretch that are outside of it. */
function around({ from, to }: WordRange, { index }: Claim): number[] {
  const start = index.starts[index.passageAt(from)] ?? from;
  const end = index.ends[index.passageAt(to - 1)] ?? to;
  return [...positionsIn({ from: start, to: from }), ...positionsIn({ from: to, to: end })];
}

function isNear(position: number, text: WordRange | undefined): boolean {
  return text !== undefined && position >= text.from - NEAR_WORDS && position < text.to + NEAR_WORDS;
}

/**
 * The most of some words that stands in the text elsewhere: all of them nearby, or two, not both stop words.
 * @param free the positions of words that stand for no others, and whether they are near
 */
function findMove(own: WordRange, free: ReadonlyMap<number, boolean>, claim: Claim): Edit[] {
  if (own.to - own.from > MAX_MOVED_WORDS) return [];
  let best: Edit | undefined;
  for (const at of free.keys())
    for (let from = own.from; from < own.to; from++) {
      let to = from;
      while (
        to < own.to &&
        claim.numbers[to] === claim.index.words[at + to - from] &&
        free.has(at + to - from)
      )
        to++;
      const [words, text] = [
        { from, to },
        { from: at, to: at + to - from },
      ];
      if (to - from <= (best ? best.claim.to - best.claim.from : 0)) continue;
      const isWhole = to - from === own.to - own.from && positionsIn(text).every((at) => free.get(at));
      const isTelling = to - from > 1 && positionsIn(words).some((word) => !isStopWordAt(claim, word));
      if (isWhole || isTelling) best = { claim: words, text, moved: true };
    }
  return best ? [best] : [];
}

/** What is left of an edit without the words that moves have. */
function withoutMoved(edit: Edit, moves: readonly Edit[]): Edit[] {
  if (isEmpty(edit.claim) && isEmpty(edit.text)) return [edit];
  const claims = runsWithout(
    edit.claim,
    moves.map(({ claim }) => claim),
  );
  const texts = runsWithout(
    edit.text,
    moves.map(({ text }) => text),
  );
  return Array.from({ length: Math.max(claims.length, texts.length) }, (_, i) => ({
    claim: claims[i] ?? { from: edit.claim.to, to: edit.claim.to },
    text: texts[i] ?? { from: edit.text.to, to: edit.text.to },
  }));
}

function runsWithout(range: WordRange, others: readonly WordRange[]): WordRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of positionsIn(range)) {
    const last = runs.at(-1);
    if (others.some(({ from, to }) => from <= at && at < to)) continue;
    if (last?.to === at) last.to++;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Says of each difference between a claim and the text what kind it is, and how grave. */
import { NEGATION, NUMBER } from '../english/words.ts';
import { isStopWord } from '../search/query.ts';
import { type Claim, rangeOf, type Span } from './claim.ts';
import { type Edit, isEmpty } from './edits.ts';
import { withoutFraming } from './exact.ts';
import type { Places } from './places.ts';
import type { TokenIndex } from './token-index.ts';
import { fold, joinHyphenated } from './tokens.ts';
import { type Difference, GRAVITIES, type Gravity } from './verdict.ts';

/** More words that were added are not looked for around. */
const MAX_MOVED_WORDS = 60;
const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;
const POINTS = /(?<=\p{L})\.|\.(?=\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
const ENDS_SENTENCE = /[.?!:…]/u;

export function isNegation(key: string): boolean {
  return NEGATION.test(key);
}

/**
 * The differences that edits make, gravest first; a hyphen less or more makes none. Words that were added and stand in
 * the passages around `text`, where one is given, were moved.
 */
export function differencesOf(
  claim: Claim,
  edits: readonly Edit[],
  text: Span | undefined,
  index: TokenIndex,
  places: Places,
): Difference[] {
  const sides = { claim, index, places };
  const kept = edits.map((edit) => wholeNumber(edit, sides)).filter((edit) => !isHyphenation(edit, sides));
  const moved = joinMoved(kept, sides);
  return (text ? moved.flatMap((edit) => fromAround(edit, text, sides)) : moved)
    .map(({ edit, moved }) => describe(edit, moved, sides))
    .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
}

interface Sides {
  readonly claim: Claim;
  readonly index: TokenIndex;
  readonly places: Places;
}

interface Word {
  readonly key: string;
  readonly name: boolean;
}

function describe(edit: Edit, moved: boolean, sides: Sides): Difference {
  const { claim, index, places } = sides;
  const [ours, theirs] = [edit.claim, edit.text].map((span) => !isEmpty(span)) as [boolean, boolean];
  const marks = !ours && !theirs;
  const claimed = marks ? marksRange(claim, edit.claim.from) : rangeOf(claim, edit.claim);
  // Before a quotation the marks of the sentence before are no part of it.
  const gap = index.gapAfter(edit.text.from - 1);
  const unmarked = (edit.claim.from === 0 ? withoutFraming(gap) : gap) === '';
  const marked = unmarked ? [] : places.ofMarks(edit.text.from);
  const text = marks ? marked : theirs ? places.pastCaptions(edit.text) : [];
  const missing = marks ? (claim.gaps[edit.claim.from] ?? '') === '' : !ours;
  const extra = marks ? unmarked : !theirs;
  const kind = moved ? 'moved' : missing ? 'dropped' : extra ? 'added' : 'changed';
  return { kind, gravity: marks ? 'punctuation' : gravityOf(edit, moved, sides), claimed, places: text };
}

function marksRange({ marks, words }: Claim, at: number): { start: number; end: number } {
  const between = marks[at] ?? [];
  const beside = words[at - 1]?.end ?? words[at]?.start ?? 0;
  return { start: between[0]?.start ?? beside, end: between.at(-1)?.end ?? beside };
}

function gravityOf(edit: Edit, moved: boolean, sides: Sides): Gravity {
  const ours = claimedWords(edit.claim, sides);
  const theirs = moved ? [] : textWords(edit.text, sides);
  const letters = (words: readonly Word[]) => words.map(({ key }) => key.replace(POINTS, '')).join('');
  const negations = (words: readonly Word[]) => words.filter(({ key }) => NEGATION.test(key)).length;
  const unshared = [...without(ours, theirs), ...without(theirs, ours)];
  if (letters(ours) === letters(theirs)) return 'punctuation';
  if (negations(ours) !== negations(theirs)) return 'negation';
  if (unshared.some(({ key }) => NUMBER.test(key))) return 'number';
  if (unshared.some(({ name }) => name) && !isAttribution(edit, sides)) return 'name';
  return 'word';
}

function without(words: readonly Word[], others: readonly Word[]): Word[] {
  return words.filter(({ key }) => !others.some((other) => other.key === key));
}

/** Who says it, left out between two parts of what is said: no name of the quotation is lost. */
function isAttribution(edit: Edit, { places }: Sides): boolean {
  if (!isEmpty(edit.claim)) return false;
  return places.of(edit.text).every(({ passage: { utterances }, range }) => {
    const outside = utterances.every(({ start, end }) => end <= range.start || start >= range.end);
    return outside && utterances.some(({ end }) => end <= range.start);
  });
}

function claimedWords({ from, to }: Span, { claim, index }: Sides): Word[] {
  return claim.words.slice(from, to).map(({ key, start }, i) => {
    const inside = from + i > 0 && !ENDS_SENTENCE.test(claim.gaps[from + i] ?? '');
    const capital = inside && !claim.shouted && CAPITAL.test(claim.text.slice(start));
    return { key, name: !FIRST_PERSON.test(key) && (capital || index.isName(claim.numbers[from + i] ?? -1)) };
  });
}

function textWords({ from, to }: Span, { index, places }: Sides): Word[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const written = places.written(from + i);
    const key = fold(written);
    const begins =
      index.starts[index.passageAt(from + i)] === from + i ||
      ENDS_SENTENCE.test(index.gapAfter(from + i - 1));
    const name = CAPITAL.test(written) && (!begins || index.isName(index.words[from + i] ?? -1));
    return { key, name: name && !FIRST_PERSON.test(key) };
  });
}

/** `antimissile` for `anti-missile`; `cyber attacks` for `cyberattacks` is another spelling, and a difference. */
function isHyphenation({ claim: ours, text: theirs }: Edit, { claim, places }: Sides): boolean {
  if (isEmpty(ours) || isEmpty(theirs)) return false;
  const { start, end } = rangeOf(claim, ours);
  const [place, next] = places.of(theirs);
  if (place === undefined || next !== undefined) return false;
  const { passage, range } = place;
  return (
    joinHyphenated(claim.text.slice(start, end)) ===
    joinHyphenated(passage.text.slice(range.start, range.end))
  );
}

const HYPHEN = /^[-‐‑–]$/u;

/** A number in words is one for all its hyphens: `25` stands for `Twenty-five`, and not for `five`. */
function wholeNumber(edit: Edit, { claim, index, places }: Sides): Edit {
  const ours = claim.words.slice(edit.claim.from, edit.claim.to);
  if (isEmpty(edit.text) || !ours.some(({ key }) => NUMBER.test(key))) return edit;
  let { from, to } = edit.text;
  const isJoined = (before: number) => {
    const [place, next] = places.of({ from: before, to: before + 2 });
    if (place === undefined || next !== undefined) return false;
    const [a = '', b = ''] = [places.written(before), places.written(before + 1)];
    const { start, end } = place.range;
    const joint = place.passage.text.slice(start + a.length, end - b.length);
    return HYPHEN.test(joint) && NUMBER.test(fold(a)) && NUMBER.test(fold(b));
  };
  const first = index.starts[index.passageAt(from)] ?? 0;
  const last = index.ends[index.passageAt(to - 1)] ?? to;
  while (from > first && isJoined(from - 1)) from--;
  while (to < last && isJoined(to - 1)) to++;
  return { ...edit, text: { from, to } };
}

interface Mover {
  readonly edit: Edit;
  readonly moved: boolean;
}

/** The same words missing in one place and added in another were moved. */
function joinMoved(edits: readonly Edit[], { claim, index }: Sides): Mover[] {
  const left = edits.map(({ claim, text }) => ({ claim, text, marks: isEmpty(claim) && isEmpty(text) }));
  const moved: Mover[] = [];
  const key = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b).join();
  for (const to of left)
    for (const from of left) {
      const ours = key(claim.numbers.slice(to.claim.from, to.claim.to));
      const theirs = key(index.words.subarray(from.text.from, from.text.to));
      if (to === from || ours === '' || ours !== theirs) continue;
      moved.push({ edit: { claim: to.claim, text: from.text }, moved: true });
      to.claim = { from: to.claim.to, to: to.claim.to };
      from.text = { from: from.text.to, to: from.text.to };
    }
  const rest = left.filter(({ claim, text, marks }) => marks || !isEmpty(claim) || !isEmpty(text));
  return [...rest.map((edit) => ({ edit, moved: false })), ...moved].sort(
    (a, b) => a.edit.claim.from - b.edit.claim.from,
  );
}

/** Words that were added and stand in the passages around `text` were moved, at least those of them that do. */
function fromAround(mover: Mover, text: Span, sides: Sides): Mover[] {
  const { claim: own, text: none } = mover.edit;
  const { from, to, at } = (isEmpty(none) && findAround(own, text, sides)) || {
    from: own.to,
    to: own.to,
    at: 0,
  };
  if (from >= to) return [mover];
  const rest = [
    { from: own.from, to: from },
    { from: to, to: own.to },
  ].filter((span) => !isEmpty(span));
  return [
    ...rest.map((claim) => ({ edit: { claim, text: none }, moved: false })),
    { edit: { claim: { from, to }, text: { from: at, to: at + to - from } }, moved: true },
  ].sort((a, b) => a.edit.claim.from - b.edit.claim.from);
}

/** The most of some words of the claim, two at least, that stand in the passages around `text` and outside of it. */
function findAround(own: Span, text: Span, { claim, index }: Sides): (Span & { at: number }) | undefined {
  if (own.to - own.from > MAX_MOVED_WORDS) return undefined;
  const last = index.ends[index.passageAt(text.to - 1)] ?? 0;
  let best: (Span & { at: number }) | undefined;
  for (let at = index.starts[index.passageAt(text.from)] ?? 0; at < last; at++) {
    if (at >= text.from && at < text.to) continue;
    const end = at < text.from ? text.from : last;
    for (let from = own.from; from < own.to; from++) {
      let length = 0;
      while (
        from + length < own.to &&
        at + length < end &&
        claim.numbers[from + length] === index.words[at + length]
      )
        length++;
      if (length > Math.max(1, best ? best.to - best.from : 0)) best = { from, to: from + length, at };
    }
  }
  const meaning = claim.words.slice(best?.from ?? 0, best?.to ?? 0).some(({ key }) => !isStopWord(key));
  return meaning ? best : undefined;
}

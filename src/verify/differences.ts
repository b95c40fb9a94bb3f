/** Describes each edit between the text and a claim: its kind, and how grave it is. */
import type { Range, Sentence } from '../corpus/document.ts';
import { FIRST_PERSON } from '../english/names/pronouns.ts';
import { NEGATION } from '../english/negations.ts';
import { NUMBER } from '../english/numbers.ts';
import type { Alignment, Edit } from './alignment.ts';
import { beginsSentence, type Claim, isStopWordAt, rangeOf } from './claim.ts';
import { withoutFraming } from './exact.ts';
import type { TokenIndex } from './token-index.ts';
import { isEmpty, joinHyphenated, positionsIn, type WordRange } from './tokens.ts';
import { type Difference, GRAVITIES, type Gravity, type Span, sentencesOf, textOf } from './verdict.ts';

/** Words that the claim adds count as moved if they stand within this distance of the text that it quotes. */
const NEAR_WORDS = 2;
const POINTS = /(?<=\p{L})\.|\.(?=\p{L})/gu;
const CAPITAL = /^\p{Lu}/u;
/** The parts of a word with hyphens before and behind one part. */
const PARTS_BEFORE = /(?:[\p{L}\p{N}]+[-‐‑–])+$/u;
const PARTS_BEHIND = /^(?:[-‐‑–][\p{L}\p{N}]+)+/u;

/** The differences in alignments, gravest first; a hyphen more or less is none. */
export function differencesOf(claim: Claim, aligned: readonly Alignment[]): Difference[] {
  return aligned
    .flatMap((alignment) => withMoves(alignment, claim))
    .filter((edit) => edit.kind !== 'cut' && !isHyphenation(edit, claim))
    .map((edit) => describe(edit, claim))
    .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
}

function describe(edit: Edit, claim: Claim): Difference {
  const isOfMarks = isEmpty(edit.claim) && isEmpty(edit.text);
  const [claimed, spans] = isOfMarks ? marksOf(edit, claim) : wordsOf(edit, claim);
  const [isDropped, isAdded] = [claimed.start === claimed.end, spans.length === 0];
  const kind = edit.kind === 'moved' ? 'moved' : isDropped ? 'dropped' : isAdded ? 'added' : 'changed';
  return { kind, gravity: gravityOf(edit, claim), claimed, spans };
}

function wordsOf(edit: Edit, claim: Claim): [Range, Span[]] {
  const isChanged = !isEmpty(edit.claim) && !isEmpty(edit.text);
  const grow = (text: string, range: Range) => (isChanged ? withHyphens(text, range) : range);
  const found = claim.index.spansOf(claim.index.textPositions(edit.text));
  const spans = found.map(({ passage, range }) => ({ passage, range: grow(passage.text, range) }));
  return [grow(claim.text, rangeOf(claim, edit.claim)), spans];
}

/** A word with hyphens is exchanged as a whole: `25` stands for `Twenty-five`. */
function withHyphens(text: string, { start, end }: Range): Range {
  const before = PARTS_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const behind = PARTS_BEHIND.exec(text.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

function marksOf({ claim: { from }, text }: Edit, claim: Claim): [Range, Span[]] {
  const marks = claim.marks[from] ?? [];
  const { start, end } = rangeOf(claim, { from, to: from });
  // Before a quotation the marks of the sentence before are no part of it.
  const isApart = from === 0 && withoutFraming(claim.index.gaps[text.from] ?? '') === '';
  const claimed = { start: marks[0]?.start ?? start, end: marks.at(-1)?.end ?? end };
  return [claimed, isApart ? [] : claim.index.marksBefore(text.from)];
}

function gravityOf(edit: Edit, claim: Claim): Gravity {
  const { keys, index } = claim;
  const [own, found] = [positionsIn(edit.claim), edit.kind ? [] : index.textPositions(edit.text)];
  const ours = own.map((word) => keys[word] ?? '');
  const theirs = found.map((at) => index.words[at] ?? '');
  const letters = (words: readonly string[]) => words.map((word) => word.replace(POINTS, '')).join('');
  const negations = (words: readonly string[]) => words.filter((word) => NEGATION.test(word)).length;
  const isNamed = [...own.map((word) => isNameAt(word, claim)), ...found.map((at) => isNameIn(index, at))];
  const words = [...ours, ...theirs];
  if (letters(ours) === letters(theirs)) return 'punctuation';
  if (negations(ours) !== negations(theirs)) return 'negation';
  if (words.some((word) => NUMBER.test(word))) return 'number';
  const isOfName = words.some((word, i) => isNamed[i] && !FIRST_PERSON.test(word));
  return isOfName && !isAttribution(edit, claim) ? 'name' : 'word';
}

function isNameAt(word: number, claim: Claim): boolean {
  const isShouted = !/\p{Ll}/u.test(claim.text);
  const isCapital = !isShouted && CAPITAL.test(claim.words[word]?.text ?? '');
  return (isCapital && !beginsSentence(claim, word)) || claim.index.isName(claim.keys[word] ?? '');
}

function isNameIn(index: TokenIndex, position: number): boolean {
  const isCapital = CAPITAL.test(textOf(index.spansOf([position])));
  return (isCapital && !index.sentenceStarts.has(position)) || index.isName(index.words[position] ?? '');
}

/** The attribution between two parts of a quotation was left out: no name of the quotation is lost. */
function isAttribution(edit: Edit, { index }: Claim): boolean {
  if (!isEmpty(edit.claim)) return false;
  return index.spansOf(positionsIn(edit.text)).every((span) => {
    const before = span.passage.sentences.filter(({ end }) => end <= span.range.start);
    const isSpeech = ({ voice }: Sentence) => voice.kind === 'speech';
    return before.some(isSpeech) && !sentencesOf([span]).some(isSpeech);
  });
}

/** `antimissile` for `anti-missile`; `cyber attacks` for `cyberattacks` is another spelling, and a difference. */
function isHyphenation({ claim: ours, text: theirs, kind }: Edit, claim: Claim): boolean {
  if (isEmpty(ours) || kind === 'moved') return false;
  const { start, end } = rangeOf(claim, ours);
  const text = textOf(claim.index.spansOf(positionsIn(theirs)));
  return joinHyphenated(claim.text.slice(start, end)) === joinHyphenated(text);
}

/** The edits of an alignment; words added that the text has in another place, dropped there or near its ends, were moved. */
function withMoves({ edits, text }: Alignment, claim: Claim): Edit[] {
  const join = (range: WordRange, words: readonly string[]) => words.slice(range.from, range.to).join(' ');
  const dropped = edits.filter((edit) => isEmpty(edit.claim)).map((edit) => edit.text);
  const moves = edits.flatMap(({ claim: own, text: theirs }): Edit[] => {
    const added = isEmpty(theirs) && join(own, claim.keys);
    if (!added) return [];
    const place = [...dropped, ...placesNear(text, own, claim)].find(
      (place) => join(place, claim.index.words) === added,
    );
    return place ? [{ claim: own, text: place, kind: 'moved' }] : [];
  });
  const isMoved = (edit: Edit) => moves.some(({ claim, text }) => claim === edit.claim || text === edit.text);
  return [...moves, ...edits.filter((edit) => !isMoved(edit))].sort((a, b) => a.claim.from - b.claim.from);
}

/** Where words of the claim may stand near the ends of the text; stop words alone stand everywhere. */
function placesNear(text: WordRange, { from, to }: WordRange, claim: Claim): WordRange[] {
  if (positionsIn({ from, to }).every((word) => isStopWordAt(claim, word))) return [];
  const ends = [text.from - (to - from) - NEAR_WORDS, text.to];
  return ends
    .flatMap((end) => positionsIn({ from: end, to: end + NEAR_WORDS + 1 }))
    .map((start) => ({ from: start, to: start + to - from }));
}

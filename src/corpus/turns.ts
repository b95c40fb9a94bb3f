/** Works out whose turn each paragraph of a page belongs to. */

import { quotesStranger } from '../english/attribution.ts';
import { happens, isAside, isOfOthers, ME_OR_YOU, narrates } from '../english/narration.ts';
import { asksAtEnd, SPEAKS_OF_SELF, TELLS_OF_TEXT, wordsOfName } from '../english/people.ts';
import type { Turn } from './document.ts';
import { startsAtLabels } from './labelled-turns.ts';
import { cutPage, type Paragraph, type TurnStart, UNCLEAR } from './paragraphs.ts';
import { readSignatures } from './signatures.ts';
import type { Known } from './speakers.ts';
import { linesOf } from './text-lines.ts';
import { leadingTime } from './times.ts';
import { DASH, startsAtDashes, startsOfQuestions, startsOfSpeech } from './unlabelled-turns.ts';
import { type Block, isStyled, type Page, textOf } from './visible-text.ts';

/** A turn in one paragraph is the rule where no more than this share of turns has another. */
const MAX_LONG_SHARE = 0.25;
const MIN_TURNS = 6;
/** How a sentence ends, or breaks off. */
const ENDS = /[.?!…:;,–—-]["”’)\]]*\s*$|[\])]$/u;
/** Whom a pronoun means is looked for so far back. */
const MAX_SAID_CHARS = 2000;

/** The paragraphs, headings, captions and rules of a page in order, and whether nothing looks like a turn. */
export function readTurns(page: Page, known: Known): { paragraphs: Paragraph[]; isProse: boolean } {
  if (known.format === 'article') return { paragraphs: cutPage(page, []), isProse: true };
  const { starts, hasLabels } = findStarts(page, known);
  const paragraphs = markRoles(carryTurns(readSignatures(cutPage(page, starts)), starts, known));
  const isOdd = (block: Block) => {
    const text = textOf(page, block);
    return block.quoted || isStyled(block) || DASH.test(text) || leadingTime(text) !== undefined;
  };
  const isTranscript = known.format === 'transcript' || starts.length > 0 || hasLabels;
  const looksOdd = page.lines.some(({ time }) => time !== undefined) || page.blocks.some(isOdd);
  return { paragraphs, isProse: !isTranscript && !looksOdd };
}

/** Where turns begin: at labels and changes of voice, or else at questions or dashes. */
function findStarts(page: Page, known: Known): { starts: readonly TurnStart[]; hasLabels: boolean } {
  const lines = linesOf(page);
  let { starts, lookalikes } = startsAtLabels(page, lines, known);
  if (starts.length === 0) starts = startsOfQuestions(page, known, lookalikes);
  if (starts.length === 0) starts = startsAtDashes(page, lines, known.speaker);
  if (starts.length === 0) starts = startsOfSpeech(page, known);
  return { starts, hasLabels: lookalikes.length > 1 };
}

/**
 * Each turn continues to the next start, past whatever is not speech; after a heading or a rule the speaker is no
 * longer clear.
 */
function carryTurns(
  paragraphs: readonly Paragraph[],
  starts: readonly TurnStart[],
  known: Known,
): Paragraph[] {
  const speakers = new Set(starts.filter(({ turn }) => turn !== UNCLEAR).map(({ turn }) => turn.speaker));
  const isOneSided = speakers.size === 1;
  const answer: Turn = { speaker: known.speaker, role: 'answer' };
  const people = new Set([...speakers, known.speaker].flatMap(wordsOfName));
  const between = paragraphs.slice(paragraphs.findIndex(opens), paragraphs.findLastIndex(opens));
  const isNarrated = between.some(
    (part) => part.kind === 'paragraph' && !opens(part) && narrates(part.text, people),
  );
  const labelled = paragraphs.filter(({ label }) => label > 0);
  /** Some of the turns are quoted by others. */
  const hasQuoted = labelled.some(({ quoted }) => !quoted);
  const telling = new Set(labelled.filter(({ text }) => !asksAtEnd(text)).map((part) => part.turn?.speaker));
  const mayBeAside = known.isEnglish ? asidesOf(paragraphs, labelled) : () => false;
  let turn: Turn | undefined;
  let opened: Opening | undefined;
  let isInDoubt = false;
  /** What has been said so far. */
  let told = '';
  /** Behind a note of what somebody calls out, a dash opens the reply. */
  const isBetweenTurns = (text: string, before: Paragraph | undefined) =>
    (DASH.test(text) && !(before?.isNote && before.text.includes(':'))) ||
    quotesStranger(text, told) ||
    happens(text) ||
    mayBeAside(text) ||
    (!ME_OR_YOU.test(text) && (isNarrated || opensWithName(text, speakers)));
  return paragraphs.map((part, i) => {
    const { text, kind } = part;
    if (opens(part)) [turn, opened, isInDoubt] = [part.turn, part, false];
    else if (
      kind === 'heading' ||
      kind === 'rule' ||
      (hasQuoted && opened?.quoted && !part.quoted) ||
      opensLetter(text, people) ||
      TELLS_OF_TEXT.test(text.slice(part.label).trimStart())
    )
      turn = turn && UNCLEAR;
    else if (opened && isSomebodyElses(part, opened, isOneSided))
      turn = isOneSided && opened.turn.role === 'question' ? answer : UNCLEAR;
    if (part.signer) {
      isInDoubt = true;
      return { ...part, turn: part.signer };
    }
    if (kind !== 'paragraph' || turn === undefined) return part;
    const isOpening = opens(part) && (part.label > 0 || part.isStyled || turn.role === 'other');
    if (!isOpening) {
      if (part.aside || (part.isStyled && !part.isNote && !opened?.isStyled)) {
        // Any of several may answer a question in a type style of its own.
        if (asksAtEnd(text) && telling.size > 1) turn = UNCLEAR;
        return { ...part, turn: UNCLEAR };
      }
      // After something that is probably not the speaker's, only what clearly is counts as theirs.
      isInDoubt =
        (!opens(part) && !part.isNote && isBetweenTurns(text, paragraphs[i - 1])) ||
        narrates(text, people) ||
        isOfOthers(text, turn.speaker, told) ||
        (isInDoubt && !SPEAKS_OF_SELF.test(text));
    }
    if (!isInDoubt) told = `${told} ${text.slice(part.label)}`.slice(-MAX_SAID_CHARS);
    return { ...part, turn: isInDoubt ? UNCLEAR : turn };
  });
}

/** Whether a paragraph opens with the full name of somebody who takes part: `Tom Reed’s show airs every Friday.` */
function opensWithName(text: string, speakers: ReadonlySet<string | undefined>): boolean {
  const opening = text.toLowerCase();
  return [...speakers].some((name = '') => name.includes(' ') && opening.startsWith(name.toLowerCase()));
}

/**
 * Tells which paragraphs may be nobody's: asides, where nearly every turn is one paragraph; and those without an end,
 * where turns end as sentences do.
 */
function asidesOf(
  paragraphs: readonly Paragraph[],
  labelled: readonly Paragraph[],
): (text: string) => boolean {
  const others = paragraphs
    .slice(paragraphs.findIndex(opens))
    .filter((part) => part.kind === 'paragraph' && !opens(part) && !part.isNote && !part.aside);
  const isBrief = labelled.length >= MIN_TURNS && others.length - 1 <= labelled.length * MAX_LONG_SHARE;
  const isFinished = labelled.filter(({ text }) => ENDS.test(text)).length > labelled.length * 0.9;
  return (text) =>
    (isBrief || (isFinished && !ENDS.test(text))) && leadingTime(text) === undefined && isAside(text);
}

/** `Dear Ada, …`: to one of the people, and by somebody else. */
function opensLetter(text: string, people: ReadonlySet<string>): boolean {
  const [, name = ''] = /^Dear ((?:\p{L}+\.? )*?\p{L}+)[,:\n]/u.exec(text) ?? [];
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => people.has(word));
}

type Opening = Paragraph & { readonly turn: Turn };

function opens(part: Paragraph): part is Opening {
  return part.turn !== undefined;
}

/**
 * Whether a paragraph without a label is probably not by the person of the last label: that person's whole paragraph is
 * in its own type style, or nobody else has a label in the text and it was a question.
 */
function isSomebodyElses(part: Paragraph, opened: Opening, isOneSided: boolean): boolean {
  const isQuestion = opened.turn.role === 'question';
  const asks = asksAtEnd(opened.text);
  if (isQuestion && asks && !SPEAKS_OF_SELF.test(part.text) && !asksAtEnd(part.text)) return true;
  return (opened.isStyled && !part.isStyled) || (isOneSided && (isQuestion || asks));
}

/** Who asks, if labels do not say so: somebody whose turn ends in a question, before another's turn. */
function markRoles(paragraphs: readonly Paragraph[]): Paragraph[] {
  const turns: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = turns.at(-1);
    if (last && last[0]?.turn === paragraph.turn) last.push(paragraph);
    else turns.push([paragraph]);
  }
  let question: string | undefined;
  return turns.flatMap((turn) => {
    const own = turn[0]?.turn;
    const last = turn.findLast(({ kind, isNote }) => kind === 'paragraph' && !isNote);
    if (own === undefined || own === UNCLEAR || last === undefined) return turn;
    const asks = own.role === 'question' || (own.role === 'other' && asksAtEnd(last.text));
    const answered = asks ? undefined : question;
    const role = asks ? 'question' : answered !== undefined || own.role === 'answer' ? 'answer' : 'other';
    question = asks ? last.text.slice(last.label) : undefined;
    return turn.map((paragraph) => ({ ...paragraph, turn: { ...own, role, question: answered } }));
  });
}

/** Works out whose turn each paragraph of a page belongs to. */
import { asksAtEnd } from '../../english/sentences.ts';
import { linesOf } from '../formats/text-lines.ts';
import { leadingTime } from '../formats/times.ts';
import { type Block, hasTimes, isStyled, type Page, textOf } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import { cutPage, type Paragraph, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import { continueTurns } from './continue-turns.ts';
import type { Known } from './known-people.ts';
import { startsAtLabels } from './labelled-turns.ts';
import { findMails, startsOfMails } from './mail-threads.ts';
import { startsOfAccount, startsOfSpeech, startsOfTalk } from './monologues.ts';
import { readSignatures, signingLines } from './signatures.ts';
import { readLetters } from './signed-letters.ts';
import { OPENS_QUOTATION } from './transcript-facts.ts';
import { DASH, startsAtDashes, startsOfQuestions } from './unlabelled-turns.ts';

/** Whoever has at least this many turns, and asks in this share of them, is a regular asker. */
const MIN_TURNS = 3;
const MIN_ASKING = 0.4;
/** In a report, no more than this share of the blocks is in block quotes or in a type style of its own. */
const MAX_ODD = 0.1;

/** The paragraphs, headings, captions and rules of a page in order, and whether nothing looks like a turn. */
export function readTurns(page: Page, known: Known): { paragraphs: Paragraph[]; isProse: boolean } {
  if (known.format === 'article') return { paragraphs: cutPage(page, []), isProse: true };
  const { starts, hasLabels, speaker } = findStarts(page, known);
  const quotes = new Map(page.blocks.map(({ start, quote }) => [start, quote]));
  const signed = readSignatures(cutPage(page, starts), (start) => quotes.get(start));
  const paragraphs = markRoles(
    continueTurns(readLetters(signed), starts, { ...known, ...(speaker && { speaker }) }),
  );
  const isOdd = (block: Block) => {
    const text = textOf(page, block);
    const isQuoted = block.quoted && !OPENS_QUOTATION.test(text);
    return isQuoted || isStyled(block) || DASH.test(text) || leadingTime(text) !== undefined;
  };
  const odd = new Set(page.blocks.filter(isOdd).map(({ start }) => start));
  const isTranscript = known.format === 'transcript' || starts.length > 0 || hasLabels || hasTimes(page);
  // What a question or a colon in bold introduces goes on below.
  const introduces = page.blocks.some(
    (block) => odd.has(block.start) && /[:?]\W*$/u.test(textOf(page, block)),
  );
  if (isTranscript || introduces || odd.size > page.blocks.length * MAX_ODD)
    return { paragraphs, isProse: false };
  const mark = (paragraph: Paragraph) =>
    odd.has(paragraph.start) ? { ...paragraph, aside: true } : paragraph;
  return { paragraphs: paragraphs.map(mark), isProse: true };
}

/** Where turns begin: at labels and changes of voice, or else at questions or dashes; and who is interviewed beside labels. */
function findStarts(
  page: Page,
  known: Known,
): { starts: readonly TurnStart[]; hasLabels: boolean; speaker?: string | undefined } {
  const signing = signingLines(page);
  const lines = linesOf(page).filter(({ start }) => !signing.has(start));
  const { heads, rest } = findMails(lines);
  let { starts, lookalikes, speaker } = startsAtLabels(page, rest, known);
  if (starts.length === 0)
    starts = startsOfQuestions(page, { ...known, ...(speaker && { speaker }) }, lookalikes);
  if (heads.length > 0) return { starts: startsOfMails(page, lines, heads, starts, known), hasLabels: true };
  if (starts.length === 0) starts = startsAtDashes(lines, hasTimes(page));
  if (starts.length === 0) starts = startsOfAccount(page, known);
  if (starts.length === 0) starts = startsOfSpeech(page, known);
  starts = startsOfTalk(page, starts);
  return { starts, hasLabels: lookalikes.length > 1, speaker };
}

/** Who asks, if labels do not say so: somebody whose turn ends in a question, before another's turn. */
function markRoles(paragraphs: readonly Paragraph[]): Paragraph[] {
  const turns = groupTurns(paragraphs);
  const askers = findAskers(turns);
  /** What was asked just before. */
  let question: string | undefined;
  return turns.flatMap((turn) => {
    const own = turn[0]?.turn;
    // A question may be a heading.
    const last = lastSaid(turn) ?? (own?.role === 'question' ? turn[0] : undefined);
    if (own === undefined || last === undefined) return turn;
    const isAsker = own.role === 'question' || askers.has(own.speaker);
    // Somebody who answers may end in a question of no importance.
    const mayAsk = isAsker || askers.size === 0 || question === undefined;
    const asks = own.role === 'question' || (own.role === 'other' && mayAsk && asksAtEnd(last.text));
    const answered = asks || isAsker ? undefined : question;
    // A label alone asks nothing.
    question = asks || isAsker ? last.text.slice(last.label) || undefined : undefined;
    if (own === UNCLEAR) return turn;
    const role = asks ? 'question' : answered !== undefined || own.role === 'answer' ? 'answer' : 'other';
    return turn.map((paragraph) => ({ ...paragraph, turn: { ...own, role, question: answered } }));
  });
}

/** The paragraphs of each turn, and those of none. */
function groupTurns(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const turns: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = turns.at(-1);
    if (last && last[0]?.turn === paragraph.turn) last.push(paragraph);
    else turns.push([paragraph]);
  }
  return turns;
}

function lastSaid(turn: readonly Paragraph[]): Paragraph | undefined {
  return turn.findLast(({ kind, isNote }) => kind === 'paragraph' && !isNote);
}

/** Who asks again and again, as a host does: what they say otherwise asks for an answer too. */
function findAskers(turns: readonly (readonly Paragraph[])[]): Set<string | undefined> {
  const bySpeaker = groupBy(turns, ([first]) =>
    first?.turn?.role === 'other' ? first.turn.speaker : undefined,
  );
  const asks = (turn: readonly Paragraph[]) => asksAtEnd(lastSaid(turn)?.text ?? '');
  return new Set(
    [...bySpeaker].flatMap(([speaker, own]) => {
      const isRegular = own.length >= MIN_TURNS && own.filter(asks).length >= own.length * MIN_ASKING;
      return speaker !== undefined && isRegular ? speaker : [];
    }),
  );
}

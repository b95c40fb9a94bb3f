/** Finds where turns without labels begin: below questions in a type style of their own, and at dashes. */
import { reports } from '../english/attribution.ts';
import { announcesSpeech } from '../english/headlines.ts';
import { interviewedIn } from '../english/interviewee.ts';
import { isUnlikelyWords } from '../english/label-names.ts';
import { mayBeSamePerson, NAME } from '../english/names.ts';
import { attributionAtEnd } from '../english/paraphrases.ts';
import { asksAtEnd, SPEAKS_OF_SELF, TELLS_OF_TEXT } from '../english/people.ts';
import { findQuotations } from '../english/quotation-marks.ts';
import { splitSentences } from '../english/sentences.ts';
import type { Range, Turn } from './document.ts';
import type { Label } from './labels.ts';
import { type TurnStart, UNCLEAR } from './paragraphs.ts';
import { isSignature } from './signatures.ts';
import type { Known } from './speakers.ts';
import type { TextLine } from './text-lines.ts';
import { type Block, isStyled, type Page, type Style, textOf } from './visible-text.ts';

/** The heading of a speech is among the first blocks. */
const HEAD_BLOCKS = 4;
/** `A VOICE: He was right!` */
const CALLED_OUT = /^\p{Lu}[^\n:]{1,40}:\s/u;
/** A line that ends in `As told to Ada Holm`, `as told to Ada Holm for the Post` */
const TOLD = new RegExp(String.raw`\b[Aa]s told to ${NAME}(?:,? (?:for|of) (?:the )?${NAME})?[.)]?$`, 'u');
/** `Ada Holm, 61`, `Ada Holm: the captain`, above what she says */
const HEADED = new RegExp(String.raw`^(?<name>${NAME})(?:\s?[,:(–—-].*)?$`, 'u');
const SAYS_YOU = /(?<!\p{L})[Yy]our?(?!\p{L})/u;
/** The number of a question in a list. */
const MAX_NUMBER_CHARS = 4;
/** Where the marked beginning of a block ends, for each way to mark questions above or before plain answers. */
const MARKS: readonly ((block: Block) => number | undefined)[] = [
  (block) => endOfStyle(block, 'strong'),
  (block) => endOfStyle(block, 'emphasis'),
  ({ kind, end }) => (kind === 'heading' ? end : undefined),
  endOfQuote,
];

function endOfQuote({ quoted, end }: Block): number | undefined {
  return quoted ? end : undefined;
}

function endOfStyle({ start, styles }: Block, type: Style['kind']): number | undefined {
  return styles.find((style) => style.kind === type && style.start - start <= MAX_NUMBER_CHARS)?.end;
}

/**
 * Questions in a type style of their own (bold, italics, headings, block quotes), with plain answers below or after
 * them.
 */
export function startsOfQuestions(page: Page, known: Known, lookalikes: readonly Label[]): TurnStart[] {
  for (const endOfMark of MARKS) {
    const asks = (block: Block) => asksAtEnd(page.text.slice(block.start, endOfMark(block)));
    const marked = page.blocks.filter((block) => endOfMark(block) !== undefined);
    const asking = marked.filter(asks);
    if (asking.length < 2 || asking.length * 2 < marked.length) continue;
    // The first may be no question: `You were a dentist before this.`
    const opening = marked.find((block) => asks(block) || SAYS_YOU.test(textOf(page, block)));
    const first = page.blocks.indexOf(opening as Block);
    const answers = page.blocks
      .slice(first)
      .filter(({ kind }) => kind === 'paragraph')
      .map((block) => page.text.slice(endOfMark(block) ?? block.start, block.end));
    if (answers.some(reports)) continue;
    if (known.isEnglish && !answers.some((text) => SPEAKS_OF_SELF.test(text))) continue;
    const {
      speaker = known.isEnglish ? intervieweeOf(page, [known.title ?? ''], first, asking) : undefined,
    } = known;
    return answered(page, endOfMark, first, speaker, new Set(lookalikes.map(({ start }) => start)));
  }
  return [];
}

/** Who answers, if what stands above the first question, or the questions themselves, name one person. */
function intervieweeOf(
  page: Page,
  titles: readonly string[],
  first: number,
  questions: readonly Block[],
): string | undefined {
  const texts = page.blocks.map((block) => textOf(page, block));
  const asked = questions.map((block) => textOf(page, block));
  return interviewedIn([...titles, ...texts.slice(0, first)].join('\n'), asked, [...titles, ...texts]);
}

/**
 * The starts of questions, and of the answers of `speaker`; another type style, or what looks like a label, ends an
 * answer.
 */
function answered(
  page: Page,
  endOfMark: (block: Block) => number | undefined,
  first: number,
  speaker: string | undefined,
  /** Where lines begin that look like labels. */
  labels: ReadonlySet<number>,
): TurnStart[] {
  let turn = UNCLEAR;
  /** The turn of the block before. */
  let last = UNCLEAR;
  return page.blocks.flatMap((block, i): TurnStart[] => {
    const { kind, start, end, aside, quoted } = block;
    if (i < first || kind === 'caption' || aside) return [];
    const marked = endOfMark(block) ?? start;
    const asks = asksAtEnd(page.text.slice(start, marked));
    if (asks || (marked >= end - 1 && kind === 'paragraph')) turn = { speaker: undefined, role: 'question' };
    else if (kind !== 'paragraph' || labels.has(start) || TELLS_OF_TEXT.test(textOf(page, block)))
      turn = UNCLEAR;
    else if (turn.role === 'question' && !isStyled(block)) turn = { speaker, role: 'answer' };
    // A block quote between answers is a text of its own, if it does not speak of `me`.
    const isBox = quoted && endOfMark !== endOfQuote && !SPEAKS_OF_SELF.test(textOf(page, block));
    const own = isBox ? UNCLEAR : turn;
    const starts = own === last || kind === 'rule' ? [] : [{ start, end: start, turn: own }];
    last = own;
    const gap = page.text.slice(marked, end).search(/\S/u);
    if (!asks || gap < 0) return starts;
    const answer = marked + gap;
    turn = { speaker, role: 'answer' };
    last = turn;
    return [...starts, { start: answer, end: answer, turn }];
  });
}

/** What opens a turn of dialogue: a dash, or the arrows of live captions; nobody can tell who is who. */
export const DASH = /^(?:[–—―]|>{2,3})\s*(?=\S)/u;

/** Dialogue whose turns open with a dash; a block without one is nobody's. */
export function startsAtDashes(lines: readonly TextLine[]): TurnStart[] {
  const starts = lines.flatMap(({ start, text, before }): TurnStart[] => {
    const dash = isSignature(text) && before !== undefined ? 0 : (DASH.exec(text)?.[0].length ?? 0);
    const turn = dash > 0 ? { ...UNCLEAR } : UNCLEAR;
    return dash > 0 || before === undefined ? [{ start, end: start + dash, turn }] : [];
  });
  return starts.filter(({ turn }) => turn !== UNCLEAR).length > 1 ? starts : [];
}

/**
 * A speech: what the front matter calls a transcript, or a heading remarks, and names and quotes nobody else, is all by
 * its speaker, without the heading and what somebody calls out; so is what was told to somebody, where it quotes nobody.
 */
export function startsOfSpeech(page: Page, { format, speaker }: Known): TurnStart[] {
  const paragraphs = page.blocks.filter(({ kind }) => kind === 'paragraph');
  const isReport = paragraphs.some((block) => reports(textOf(page, block)));
  const isTold = page.blocks.filter((block) => TOLD.test(textOf(page, block))).length === 1;
  const heading = page.blocks
    .slice(0, HEAD_BLOCKS)
    .findIndex((block) => announcesSpeech(textOf(page, block)));
  const isSpeech = isTold || (!isReport && (format === 'transcript' || heading >= 0));
  if (!isSpeech || speaker === undefined) return [];
  const turn: Turn = { speaker, role: 'answer' };
  const first = format === 'transcript' ? 0 : firstSpoken(page, heading);
  const headed = isTold ? headedByOthers(page, speaker) : new Set();
  return paragraphs.map((block) => {
    const { start, aside, quoted } = block;
    const isOthers =
      aside ||
      quoted ||
      start < first ||
      CALLED_OUT.test(textOf(page, block)) ||
      headed.has(block) ||
      (isTold && (isStyled(block) || quotes(textOf(page, block))));
    return { start, end: start, turn: isOthers ? UNCLEAR : turn };
  });
}

/** Whether a paragraph quotes somebody, or says that somebody says it: `I knew her, says Tom Reed.` */
function quotes(text: string): boolean {
  const isAttributed = ({ start, end }: Range) => attributionAtEnd(text.slice(start, end)) !== undefined;
  return findQuotations(text).length > 0 || splitSentences(text).some(isAttributed);
}

/** The blocks below a heading, or a line in a type style of its own, that names somebody else than the speaker. */
function headedByOthers(page: Page, speaker: string): ReadonlySet<Block> {
  let isOthers = false;
  return new Set(
    page.blocks.filter((block) => {
      const isHead = block.kind === 'heading' || isStyled(block);
      const name = isHead ? HEADED.exec(textOf(page, block))?.groups?.name : undefined;
      if (name !== undefined && isUnlikelyWords(name)) isOthers = !mayBeSamePerson(name, speaker);
      return isOthers;
    }),
  );
}

/** Where the first paragraph below a heading begins in which somebody says `I`, `we` or `you`. */
function firstSpoken({ blocks, text }: Page, heading: number): number {
  const spoken = blocks
    .slice(heading + 1)
    .find(({ start, end }) => SPEAKS_OF_SELF.test(text.slice(start, end)));
  return spoken?.start ?? text.length;
}

/** Finds where turns without labels begin: below questions in a type style of their own, and at dashes. */
import { tellsOfText } from '../../english/editorial-notes.ts';
import { opensSentence } from '../../english/names/label-words.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { asksTo, isPrompt, NUMBERED_QUESTION, saysYou } from '../../english/questions/interviewer-prompts.ts';
import { asksAtEnd } from '../../english/sentences.ts';
import { reports } from '../../english/speech/attribution.ts';
import { interviewedIn, interviewerIn } from '../../english/speech/interviewee.ts';
import { tellsOf } from '../../english/speech/narration.ts';
import type { TextLine } from '../formats/text-lines.ts';
import { type Block, isStyled, type Page, type Style, textOf, textsOf } from '../formats/visible-text.ts';
import { startAt, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Known } from './known-people.ts';
import type { Label } from './possible-labels.ts';
import { isSignature } from './signatures.ts';

/** Of questions that are headings, more than this share say `you` in an interview, and fewer in an article. */
const MIN_ADDRESSED = 0.33;
/** Whoever answers hardly speaks of themself by name in so many answers. */
const MIN_TOLD = 2;
/** Two questions without a type style may open the sections of an article. */
const MIN_UNSTYLED = 3;
const BARE_QUESTION = /^\p{Lu}[^.!?\n]{8,200}\?\s*$/u;
/** The number of a question in a list. */
const MAX_NUMBER_CHARS = 4;
type Mark = (block: Block, page: Page) => number | undefined;
/** Where the marked beginning of a block ends, for each way to mark questions above or before plain answers. */
const MARKS: readonly Mark[] = [
  (block) => endOfStyle(block, 'strong'),
  (block) => endOfStyle(block, 'emphasis'),
  ({ kind, end }) => (kind === 'heading' ? end : undefined),
  endOfQuote,
  endOfNumbered,
  endOfBare,
];
const UNSTYLED: readonly Mark[] = [endOfNumbered, endOfBare];

/** A question with a number in front: `3. What did you have for dinner?` */
function endOfNumbered({ kind, start, end }: Block, { text }: Page): number | undefined {
  const [question] = (kind === 'paragraph' && NUMBERED_QUESTION.exec(text.slice(start, end))) || [];
  return question === undefined ? undefined : start + question.length;
}

/** A paragraph with nothing but a question, and an answer below it. */
function endOfBare({ kind, start, end }: Block, { text }: Page): number | undefined {
  if (kind !== 'paragraph' || !BARE_QUESTION.test(text.slice(start, end))) return undefined;
  const [below = ''] = text.slice(end + 1).split('\n', 1);
  return BARE_QUESTION.test(below) ? undefined : end;
}

/** Whether all of a block is in a type style that does not mark questions. */
function isPostscript(block: Block, endOfMark: Mark, page: Page): boolean {
  return isStyled(block) && endOfMark(block, page) === undefined;
}

function endOfQuote({ quoted, end }: Block): number | undefined {
  return quoted ? end : undefined;
}

function endOfStyle({ start, styles }: Block, type: Style['kind']): number | undefined {
  return styles.find((style) => style.kind === type && style.start - start <= MAX_NUMBER_CHARS)?.end;
}

/**
 * Questions in a type style of their own (bold, italics, headings, block quotes), with a number or on lines of their own,
 * with plain answers below or after them.
 */
export function startsOfQuestions(page: Page, known: Known, lookalikes: readonly Label[]): TurnStart[] {
  for (const endOfMark of MARKS) {
    const asks = (block: Block) => asksAtEnd(page.text.slice(block.start, endOfMark(block, page)));
    const marked = page.blocks.filter((block) => endOfMark(block, page) !== undefined);
    const asking = marked.filter(asks);
    const fewest = UNSTYLED.includes(endOfMark) ? MIN_UNSTYLED : 2;
    if (asking.length < fewest || asking.length * 2 < marked.length) continue;
    // The first may be no question: `You were a dentist before this.`
    const opening = marked.find((block) => asks(block) || saysYou(textOf(page, block)));
    const first = page.blocks.indexOf(opening as Block);
    const answers = page.blocks
      .slice(first)
      .filter((block) => block.kind === 'paragraph' && !isPostscript(block, endOfMark, page))
      .map((block) => page.text.slice(endOfMark(block, page) ?? block.start, block.end));
    if (answers.some(reports)) continue;
    const { speaker = intervieweeOf(page, [known.title ?? ''], first, asking, answers) } = known;
    const isOfSomebody = speaker !== undefined || answers.some((text) => SPEAKS_OF_SELF.test(text));
    if (known.isEnglish && !isOfSomebody) continue;
    const addressed = asking.filter((block) => saysYou(textOf(page, block)));
    const areHeadings = asking.every(({ kind }) => kind === 'heading');
    if (known.isEnglish && areHeadings && !known.speaker && addressed.length <= asking.length * MIN_ADDRESSED)
      continue;
    // Others than somebody who is asked write questions on lines of their own.
    if (endOfMark === endOfBare && (!speaker || addressed.length * 2 < asking.length)) continue;
    // A report on somebody may have headings that ask, too.
    if (speaker && answers.filter((text) => tellsOf(speaker, text)).length >= MIN_TOLD) continue;
    const mayPrompt = (text: string) => !known.isEnglish || isPrompt(text);
    const people = { asker: interviewerIn(page.text, speaker), speaker, mayPrompt };
    return answered(
      page,
      endOfMark,
      first,
      people,
      new Set(lookalikes.filter(mayBeName).map(({ start }) => start)),
    );
  }
  return [];
}

/** `Another problem: how do we stop them?` has no name. */
function mayBeName({ name, isTimed }: Label): boolean {
  return isTimed || !opensSentence(name);
}

/** Who answers, if what stands above the first question, the questions, or the answers name one person. */
function intervieweeOf(
  page: Page,
  titles: readonly string[],
  first: number,
  questions: readonly Block[],
  answers: readonly string[],
): string | undefined {
  const texts = textsOf(page);
  const head = [...titles, ...texts.slice(0, first)].join('\n').trimStart();
  return interviewedIn(head, textsOf(page, questions), answers, [...titles, ...texts]);
}

/** Who takes part, and whether a text in the style of questions may be one, though it does not ask. */
interface Interview {
  readonly asker: string | undefined;
  readonly speaker: string | undefined;
  readonly mayPrompt: (text: string) => boolean;
}

/**
 * The starts of questions, and of the answers of `speaker`; another type style, or what looks like a label, ends an
 * answer.
 */
function answered(
  page: Page,
  endOfMark: Mark,
  first: number,
  { asker, speaker, mayPrompt }: Interview,
  /** Where lines begin that look like labels. */
  labels: ReadonlySet<number>,
): TurnStart[] {
  let turn = UNCLEAR;
  /** The turn of the block before. */
  let last = UNCLEAR;
  return page.blocks.flatMap((block, i): TurnStart[] => {
    const { kind, start, end, aside, quoted } = block;
    if (i < first || kind === 'caption' || aside) return [];
    const marked = endOfMark(block, page) ?? start;
    const asks = asksAtEnd(page.text.slice(start, marked));
    const isAll = marked >= end - 1;
    const text = textOf(page, block);
    const isMarked = isAll && (kind === 'paragraph' ? mayPrompt(text) : asksTo(text));
    if (asks || isMarked) turn = { speaker: asker, role: 'question' };
    else if (kind !== 'paragraph' || labels.has(start) || isStyled(block) || tellsOfText(textOf(page, block)))
      turn = UNCLEAR;
    else if (turn.role === 'question') turn = { speaker, role: 'answer' };
    // A block quote between answers is a text of its own, if it does not speak of `me`.
    const isBox = quoted && endOfMark !== endOfQuote && !SPEAKS_OF_SELF.test(textOf(page, block));
    const own = isBox ? UNCLEAR : turn;
    const starts = own === last || kind === 'rule' ? [] : [startAt(start, own)];
    last = own;
    const gap = page.text.slice(marked, end).search(/\S/u);
    if (!asks || gap < 0) return starts;
    const answer = marked + gap;
    turn = { speaker, role: 'answer' };
    last = turn;
    return [...starts, startAt(answer, turn)];
  });
}

/** What opens a turn of dialogue: a dash, or the arrows of live captions; nobody can tell who is who. */
export const DASH = /^(?:[–—―]|>{2,3})\s*(?=\S)/u;

/** In subtitles, a hyphen does that too. */
const DASH_IN_SUBTITLES = /^(?:[–—―]|>{2,3}|-(?=\s|\p{L}))\s*(?=\S)/u;

/** Dialogue whose turns open with a dash; a block without one is nobody's. */
export function startsAtDashes(lines: readonly TextLine[], isSubtitled: boolean): TurnStart[] {
  const form = isSubtitled ? DASH_IN_SUBTITLES : DASH;
  const starts = lines.flatMap(({ start, text, before }): TurnStart[] => {
    const dash = isSignature(text) && before !== undefined ? 0 : (form.exec(text)?.[0].length ?? 0);
    const turn = dash > 0 ? { ...UNCLEAR } : UNCLEAR;
    return dash > 0 || before === undefined ? [{ start, end: start + dash, turn }] : [];
  });
  return starts.filter(({ turn }) => turn !== UNCLEAR).length > 1 ? starts : [];
}

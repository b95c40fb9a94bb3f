/** Works out what is known of a transcript as a whole, before its turns are carried on. */
import { wordsOfName } from '../../english/names/roles.ts';
import { asksAtEnd } from '../../english/sentences.ts';
import { isAside, ME_OR_YOU, narrates } from '../../english/speech/narration.ts';
import type { Turn } from '../document.ts';
import { areOfChat, areOfForum, leadingTime } from '../formats/times.ts';
import { type Paragraph, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Known } from './known-people.ts';

/** A turn in one paragraph is the rule where no more than this share of turns has another. */
const MAX_LONG_SHARE = 0.25;
/** In a long turn, somebody may say once what another does. */
const MIN_NARRATED = 0.05;
const MIN_TURNS = 6;
const NEARLY_ALL = 0.8;
export const OPENS_QUOTATION = /^["“«„]/u;
const MIN_SINGLE_TURNS = 3;
/** How a sentence ends, or breaks off. */
const ENDS = /[.?!…:;,–—-]["”’)\]]*\s*$|[\])]$/u;

/** What is known of a transcript as a whole. */
export interface Facts {
  readonly speakers: ReadonlySet<string | undefined>;
  /** The words of their names. */
  readonly people: ReadonlySet<string>;
  /** Only one person has labels, or all who have some ask; whoever answers them has this turn. */
  readonly answer: Turn | undefined;
  /** What those with labels are asked by somebody without one, right before them. */
  readonly asked: ReadonlySet<Paragraph>;
  /** Between its turns, a text tells what people do. */
  readonly isNarrated: boolean;
  /** Nearly all turns stand in quotation marks, so that what has none is nobody's. */
  readonly areInMarks: boolean;
  /** Some of the turns are quoted by others. */
  readonly hasQuoted: boolean;
  /** The only one with a label asks more often than not, and it is known who is interviewed. */
  readonly asksAlone: boolean;
  /** Several people say something else than questions. */
  readonly mayAnyAnswer: boolean;
  /** It is a chat or a thread, in which a block quote is of somebody else. */
  readonly isThread: boolean;
  /** The author is one of the speakers, as `Me`: what has no label may be the author's. */
  readonly isAuthored: boolean;
  readonly mayBeAside: (text: string) => boolean;
}

/** Fewer questions with a label do not make whoever has it the one who asks. */
const MIN_ASKED = 3;

export function factsOf(paragraphs: readonly Paragraph[], starts: readonly TurnStart[], known: Known): Facts {
  const speakers = new Set(starts.filter(({ turn }) => turn !== UNCLEAR).map(({ turn }) => turn.speaker));
  const people = new Set([...speakers, known.speaker].flatMap(wordsOfName));
  const between = paragraphs.slice(paragraphs.findIndex(opens), paragraphs.findLastIndex(opens));
  const others = between.filter((part) => part.kind === 'paragraph' && !opens(part));
  const narrating = others.filter(({ text }) => narrates(text, people));
  const labelled = paragraphs.filter(({ label }) => label > 0);
  const telling = new Set(labelled.filter(({ text }) => !asksAtEnd(text)).map((part) => part.turn?.speaker));
  const asking = labelled.filter(({ text }) => asksAtEnd(text)).length;
  const doAllAsk = asking > 0 && asking === labelled.length;
  const written = labelled.map(({ text, label }) => text.slice(0, label));
  const isChat = areOfChat(written);
  const inMarks = labelled.filter(({ text, label }) => OPENS_QUOTATION.test(text.slice(label)));
  return {
    speakers,
    people,
    asked: new Set([
      ...(speakers.size === 1 || asking === 0 ? findAsked(paragraphs, speakers.size === 1) : []),
      ...paragraphs.filter((part, i) => isLoneItem(part, paragraphs[i - 1], paragraphs[i + 1])),
    ]),
    answer: speakers.size === 1 || doAllAsk ? { speaker: known.speaker, role: 'answer' } : undefined,
    asksAlone:
      speakers.size === 1 &&
      known.speaker !== undefined &&
      asking >= MIN_ASKED &&
      asking * 2 > labelled.length,
    isNarrated: !isChat && narrating.length > others.length * MIN_NARRATED,
    areInMarks: inMarks.length > labelled.length * NEARLY_ALL && labelled.length >= MIN_SINGLE_TURNS,
    hasQuoted: labelled.some(({ quoted }) => !quoted),
    mayAnyAnswer: telling.size > 1,
    isThread: isChat || areOfForum(written),
    isAuthored: labelled.some(({ text, label }) => /^\W*me\W*$/iu.test(text.slice(0, label))),
    mayBeAside: isChat ? () => false : asidesOf(paragraphs, labelled, known.isEnglish),
  };
}

/** Whether a paragraph is a list of one item in front of a label, as no list in a turn is: `- And then?` */
function isLoneItem(part: Paragraph, before: Paragraph | undefined, next: Paragraph | undefined): boolean {
  const isAlone = part.isListed && !before?.isListed && !/\n/u.test(part.text);
  return isAlone && !opens(part) && next !== undefined && opens(next);
}

/** The paragraphs in front of labels, if most of them ask something; of several speakers, any may end without a question. */
function findAsked(paragraphs: readonly Paragraph[], isOneSided: boolean): Paragraph[] {
  const before = paragraphs.filter((part, i) => {
    const next = paragraphs[i + 1];
    return part.kind === 'paragraph' && !opens(part) && next !== undefined && opens(next);
  });
  const asking = before.filter(({ text }) => asksAtEnd(text));
  if (asking.length * 2 <= before.length) return [];
  return isOneSided ? before : asking;
}

/**
 * Tells which paragraphs may be nobody's: those below the last turn, where every other turn is one paragraph; asides,
 * where nearly every turn is; and those without an end, where turns end as sentences do.
 */
function asidesOf(
  paragraphs: readonly Paragraph[],
  labelled: readonly Paragraph[],
  isEnglish: boolean,
): (text: string) => boolean {
  const isOther = (part: Paragraph) => part.kind === 'paragraph' && !opens(part) && !part.isNote;
  const from = paragraphs.findIndex(opens);
  const others = paragraphs.slice(from).filter((part) => isOther(part) && !part.aside);
  const last = paragraphs.findLastIndex(opens);
  const goesOn = paragraphs
    .slice(from)
    .some((part, i) => isOther(part) && (from + i < last || asksAtEnd(part.text)));
  const isSingle = labelled.length >= MIN_SINGLE_TURNS && !goesOn;
  const isBrief = labelled.length >= MIN_TURNS && others.length - 1 <= labelled.length * MAX_LONG_SHARE;
  const isFinished = labelled.filter(({ text }) => ENDS.test(text)).length > labelled.length * 0.9;
  /** What stands below the last turn. */
  const below = new Set(paragraphs.slice(last + 1).map(({ text }) => text));
  // In other languages nothing tells speech from what the record adds at its end.
  const end = isEnglish ? undefined : paragraphs.findLast(({ kind }) => kind === 'paragraph');
  return (text) => {
    if (text === end?.text) return true;
    if (leadingTime(text) !== undefined) return false;
    if (isSingle && !ME_OR_YOU.test(text)) return true;
    return (
      isEnglish &&
      (isBrief || (isFinished && !ENDS.test(text))) &&
      isAside(text, below.has(text) || !ENDS.test(text))
    );
  };
}

/** A paragraph in which a turn begins. */
export type Opening = Paragraph & { readonly turn: Turn };

export function opens(part: Paragraph): part is Opening {
  return part.turn !== undefined;
}

/** Finds where turns with labels begin, and whose they are, by what a document's own labels have in common. */
import { HEARD, isScene, tellsOfText } from '../../english/editorial-notes.ts';
import { fold, isNoName } from '../../english/names/label-names.ts';
import { isAnswerer, isAsker, UNNAMED_VOICE } from '../../english/names/roles.ts';
import { asksAtEnd } from '../../english/sentences.ts';
import { interviewedIn } from '../../english/speech/interviewee.ts';
import type { Turn } from '../document.ts';
import type { TextLine } from '../formats/text-lines.ts';
import { DATED, endsInTime, opensWithTime, parseTime } from '../formats/times.ts';
import { hasTimes, type Page, textsOf } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import { lastOfEach, startAt, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import { findCalls, findPrintedAnswers, readExamination } from './court-examination.ts';
import { startsOfPost } from './forum-threads.ts';
import { type Known, knower } from './known-people.ts';
import { type Verdict, weigh } from './label-evidence.ts';
import { labelsIn, sectionsOf } from './label-lookalikes.ts';
import { readInitials, readLetters } from './letter-labels.ts';
import { type Cast, readCast } from './participants.ts';
import type { Label } from './possible-labels.ts';
import { lineBehind } from './regular-labels.ts';
import { readIntroductions } from './self-introductions.ts';
import { identifySpeakers } from './speakers.ts';

const MAX_TIME_CHARS = 60;
const MAX_HEAD_CHARS = 4000;
const MOST = 0.8;

interface Opening {
  readonly label: Label;
  /** Whether the document confirms the label; if not, nobody knows whose words follow. */
  readonly isClear: boolean;
}

/**
 * The turns that labels or voices open in a page, those of nobody known included; what only looks like a label; and who is
 * interviewed.
 */
export function startsAtLabels(
  page: Page,
  lines: readonly TextLine[],
  known: Known,
): { starts: TurnStart[]; lookalikes: Label[]; speaker?: string | undefined } {
  const found = labelsIn(lines, page);
  const { listed, people, roles } = readCast(found, page);
  const answerer = answererIn(roles);
  const told = learn({ ...known, ...(answerer && { speaker: known.speaker ?? answerer }) }, found, page, {
    people,
    roles,
  });
  const inCast = new Set(listed.map(({ start }) => start));
  const isSection = sectionsOf(found, page, knower(told));
  const labels = found.filter((label) => !inCast.has(label.start) && !isSection(label));
  const verdictOf = weigh(labels, page, told);
  if (verdictOf === undefined)
    return {
      starts: startsOfVoices(page, known),
      lookalikes: labels.filter((label) => looksLikeLabel(label, page)),
      speaker: answerer,
    };
  const openings = [...groupBy(labels, ({ start }) => start).values()].flatMap((ways) =>
    choose(ways, verdictOf),
  );
  /** `HOLM. Tom: shall we go?` has one label: whoever is called speaks later. */
  const isFree = ({ label: { start, separator } }: Opening, i: number) => {
    const before = openings[i - 1]?.label.end ?? 0;
    return start >= before && !(separator === 'inside' && page.text.slice(before, start).trim() === '');
  };
  const free = openings.filter(isFree);
  const clear = free.filter(({ isClear }) => isClear).map(({ label }) => label);
  const identify = identifySpeakers(clear, told, textsOf(page), headOf(known, clear, page));
  const turnOf = readExamination(page, identify);
  const labelled = free.map(({ label, isClear }) => startOf(label, isClear ? turnOf(label) : UNCLEAR));
  const starts = [
    ...startsOfVoices(page, known),
    ...startsOfNobody(page, lines, openings),
    ...startsOfItems(lines, clear),
    ...listed.map((label) => startOf(label, UNCLEAR)),
    ...findCalls(page).map((start) => startAt(start)),
    ...goOnAtTimes(lines, labelled),
    ...labelled,
  ];
  const all = [...findPrintedAnswers(page, starts), ...starts, ...startsOfPost(page, clear, turnOf)];
  return { starts: lastOfEach(all), lookalikes: labels, speaker: told.speaker };
}

/** What is known of the people once the title, the introduction and the list of participants are read. */
function learn(
  known: Known,
  labels: readonly Label[],
  page: Page,
  { people, roles }: Pick<Cast, 'people' | 'roles'>,
): Known {
  // `A lock and its keeper: an interview with Ada Holm` only looks like a label.
  const asked = labels.filter(({ name, start }) => isAsker(name) && start < MAX_HEAD_CHARS);
  // `Host: My guest today is Ada Holm.`
  const answering = labels.filter(({ name, start }) => isAnswerer(name) && start < MAX_HEAD_CHARS);
  const first = [answering, asked, labels].find(({ length }) => length > 0) ?? [];
  const head = headOf(known, first, page);
  const isPair = labels.filter(isOfPair).length > labels.length * MOST;
  const behind = (isOne: (name: string) => boolean) =>
    isPair ? labels.filter(({ name }) => isOne(name)).map((label) => lineBehind(label, page)) : [];
  const speaker = known.speaker ?? interviewedIn(head, behind(isAsker), behind(isAnswerer), textsOf(page));
  return {
    ...known,
    ...(speaker !== undefined && { speaker }),
    people,
    labels: new Map([
      ...roles,
      ...readLetters(labels, known),
      ...readInitials(labels, page),
      ...readIntroductions(labels, page),
      ...known.labels,
    ]),
  };
}

/** Who answers, if a list of the participants names one. */
function answererIn(roles: Cast['roles']): string | undefined {
  const answerers = new Set([...roles].filter(([label]) => isAnswerer(label)).map(([, person]) => person));
  return answerers.size === 1 ? [...answerers][0] : undefined;
}

function isOfPair({ name }: Label): boolean {
  return isAsker(name) || isAnswerer(name);
}

/** The title, and what is above the first label. */
function headOf({ title = '' }: Known, [first]: readonly Label[], { text }: Page): string {
  return `${title}\n${text.slice(0, first?.start)}`.trimStart();
}

/** The best of the ways to read the start of a line; it has no label only if none of them is one. */
function choose(ways: readonly Label[], verdictOf: (label: Label) => Verdict): Opening[] {
  const verdicts = ways.map(verdictOf);
  const isClear = verdicts.includes('clear');
  const label = ways[verdicts.indexOf(isClear ? 'clear' : 'unclear')];
  return label === undefined ? [] : [{ label, isClear }];
}

function startOf({ start, end, time }: Label, turn: Turn): TurnStart {
  return { start, end, time, turn };
}

/**
 * Lines of nobody known: those of a chat program, with a date and no name, with the arrow or the question mark of another
 * speaker, with a time where nearly all labels have one, or behind a note or credits in subtitles.
 */
function startsOfNobody(page: Page, lines: readonly TextLine[], openings: readonly Opening[]): TurnStart[] {
  const isSubtitled = hasTimes(page);
  const isOther = isSubtitled
    ? /^(?:>>|-\s|\p{L}?\?{1,4}:)/u
    : /^(?:>>|\[(?:[–+-]\]|deleted|removed)|[[(]?\p{L}?\?{1,4}[\])]?(?::|\s{2,}))/u;
  const clear = openings.filter(({ isClear }) => isClear).map(({ label }) => label);
  const messages = clear.filter(({ separator }) => separator === 'angle');
  const isChat = messages.length > 0;
  const areMost = (isTimed: (label: Label) => boolean) => clear.filter(isTimed).length > clear.length * MOST;
  const isTimed = areMost(({ start }) => opensWithTime(page.text.slice(start, start + MAX_TIME_CHARS)));
  const isTimedBehind = areMost(({ start, end }) => endsInTime(page.text.slice(start, end).trim()));
  /** In a chat with a time before each message, a line without one goes on with it. */
  const isWrapped = ({ text, above }: TextLine) =>
    messages.filter(({ isTimed }) => isTimed).length > messages.length * MOST &&
    above > 0 &&
    !opensWithTime(text) &&
    /^\s*[\p{L}\p{N}"“‘'(]/u.test(text);
  return lines
    .filter((line) => {
      const { text, after = '', above } = line;
      return (
        (isChat && !isWrapped(line)) ||
        asksInStyle(line) ||
        UNNAMED_VOICE.test(text) ||
        isScene(text) ||
        (isTimed && above > 0 && opensWithTime(text)) ||
        (isTimedBehind && endsInTime(text)) ||
        DATED.test(text) ||
        isOther.test(text) ||
        (isSubtitled && (HEARD.test(text) || tellsOfText(text) || (isCaption(text) && /\p{Ll}/u.test(after))))
      );
    })
    .map(({ start }) => startAt(start));
}

/**
 * `(05:18):`, as programs that write down talks put it, goes on with whoever has the label above; beside labels of one
 * speaker alone, it may be anybody.
 */
function goOnAtTimes(lines: readonly TextLine[], labelled: readonly TurnStart[]): TurnStart[] {
  if (new Set(labelled.map(({ turn }) => turn.speaker)).size < 2) return [];
  return lines
    .filter(({ text }) => /^\(\d[\d:.]+\):$/u.test(text))
    .flatMap(({ start, text }) => {
      const last = labelled.findLast((each) => each.start < start);
      return last ? [{ ...last, start, end: start + text.length, time: parseTime(text) }] : [];
    });
}

/** The points beside one that a label opens, or above it in the list, are not those of its speaker. */
function startsOfItems(lines: readonly TextLine[], labels: readonly Label[]): TurnStart[] {
  const labelled = new Set(labels.map(({ start }) => start));
  let opened = 0;
  return lines.flatMap(({ start, item, listed }) => {
    if (labelled.has(start)) opened = item ?? 0;
    else if (!listed) opened = 0;
    else if (item !== undefined && item <= opened) {
      opened = 0;
      return startAt(start);
    }
    return [];
  });
}

/** Whether a paragraph begins with a question in a type style of its own: **Who won?** Do not say it was you. */
function asksInStyle({ start, text, styles: [style] }: TextLine): boolean {
  const asked = style?.start === start ? text.slice(0, style.end - start) : '';
  return asksAtEnd(asked) && text.length > asked.length + 1;
}

/** A line in capitals, as the name of a place on the screen. */
function isCaption(line: string): boolean {
  return /^(?=.*\p{Lu}{3})[\p{Lu}\s'’.,-]+$/u.test(line);
}

/** The blocks of subtitles that name voices; one without a voice is nobody's. */
function startsOfVoices({ blocks }: Page, { labels }: Known): TurnStart[] {
  if (!blocks.some(({ speaker }) => speaker !== undefined)) return [];
  const meant = (voice: string) => labels.get(fold(voice)) ?? voice;
  return blocks.map(({ speaker, start }) =>
    startAt(start, { ...UNCLEAR, speaker: speaker && meant(speaker) }),
  );
}

/** Short lines, with a full stop or without, and a dash within a line, are no sign of a transcript. */
function looksLikeLabel({ separator, name, end }: Label, { text }: Page): boolean {
  const isAlone = separator === 'stop' && text.charAt(end) === '\n';
  return !isAlone && !['alone', 'dash', 'gap', 'loose', 'inside'].includes(separator) && !isNoName(name);
}

/** Finds what may be a label of who speaks, line by line. */
import { isMonth } from '../../english/dates.ts';
import { isNotice } from '../../english/editorial-notes.ts';
import { isCapitalised } from '../../english/names/capitals.ts';
import { describesSomebody, isOfWords } from '../../english/names/label-names.ts';
import { isNobody, opensSpeech } from '../../english/names/label-words.ts';
import { isName } from '../../english/names/names.ts';
import { isRole } from '../../english/names/roles.ts';
import { hasTitle, OFFICE } from '../../english/names/titles.ts';
import { endsInAbbreviation } from '../../english/sentences.ts';
import { SAYS_BESIDE } from '../../english/speech/verbs-of-saying.ts';
import type { Range } from '../document.ts';
import { type TextLine, typeAt } from '../formats/text-lines.ts';
import { parseTime } from '../formats/times.ts';
import {
  ANSWER,
  BRACKET,
  BRACKET_ALONE,
  BRACKETED,
  COLON,
  FORMS,
  ON_LINE,
  OPENS_LINE,
  SENTENCE_START,
  type Separator,
  STYLED,
  TIME_ALONE,
} from './label-forms.ts';
import { type Match, match, readLeads } from './label-leads.ts';
import { isNameLike, isSaid, isTopic } from './name-forms.ts';

/** A possible label: the whole range is one, and speech begins after it. */
export interface Label extends Range {
  readonly name: string;
  /** What is in brackets after the name. */
  readonly note: string | undefined;
  /** What is after its comma. */
  readonly description: string | undefined;
  readonly separator: Separator;
  /** `plain`, `strong`, `emphasis`, `heading`; behind `>>` `arrow`; for one inside a line `dash`, if it is after a dash. */
  readonly type: string;
  /** Its time in a recording, in seconds. */
  readonly time: number | undefined;
  /** Whether there is a time beside it, even if it is the time of day. */
  readonly isTimed: boolean;
  /** In a list. */
  readonly isListed: boolean;
  /** In a line that may go on with the one above. */
  readonly isWrapped: boolean;
}

const MAX_LABEL_CHARS = 150;
const ENDS_SENTENCE = /(?:[.?!…:;"”’»)\]–—]|(?<!\p{L})-)\s*$/u;
/** A label on a line of its own is not the end of a sentence. */
const MAX_SHORT_LINE_CHARS = 40;
/** `- [ ] Ada Holm: write to the board` */
const TASK = /^(?:[-*]\s)?\[[ xX]?\]\s/u;
/** `Speaker A [2183.00 - 15764.00]`, `Speaker 1 (12.3s)` */
const SECONDS = /^[\d.:,]+(?:m?s|sec)?(?:\s?[-–>]+\s?[\d.:,]+(?:m?s|sec)?)?$/u;
/** Only these are looked for after a line that continues. */
const ANYWHERE: readonly Separator[] = ['colon', 'inside'];
/**
 * All ways to read the start of a line, and the sentences inside it, as labels; the other labels decide which is meant.
 */
export function readLabels(line: TextLine): Label[] {
  const { text, before = '' } = line;
  const inBrackets = match(BRACKET_ALONE, text);
  if (inBrackets && !isOfWords(inBrackets.groups.name ?? '')) return makeLabel(line, 'bracket', inBrackets);
  if (isNotice(text) || TASK.test(text) || endsInTitle(before)) return [];
  const head = text.slice(0, MAX_LABEL_CHARS);
  const leads = readLeads(head);
  const found = FORMS.flatMap(([separator, form]) => makeLabel(line, separator, match(form, head, leads)));
  // In a text that is all in capitals, they set off no name.
  const around = `${before}${text}${line.after ?? ''}`;
  const isShouted = !/\p{Ll}/u.test(around) && around.length > MAX_SHORT_LINE_CHARS;
  return [...found, ...makeLabel(line, 'style', styledName(line)), ...readInside(line)].filter(
    ({ isTimed, separator, name, end, isWrapped }) =>
      !(isShouted && separator === 'stop') &&
      (!isWrapped ||
        isTimed ||
        separator === 'angle' ||
        (ANYWHERE.includes(separator) && (isCapitalised(name) || (/^\p{Lu}/u.test(name) && isRole(name)))) ||
        (separator === 'gap' &&
          !before.includes('\t') &&
          !/[\p{L}\p{N}]{2}\.\s*$/u.test(text.slice(0, end - line.start)) &&
          (/^\P{Ll}+$/u.test(name) || isRole(name)))),
  );
}

/**
 * Whether a line goes on with nothing: it is the first, or the one above ends a sentence, is short or begins with a note:
 * `[The statement follows:] COMMITTEE INSERT`
 */
function isFree({ before = '' }: TextLine): boolean {
  return (
    before.length <= MAX_SHORT_LINE_CHARS ||
    ENDS_SENTENCE.test(before.slice(-4)) ||
    /^\s*\[[^\]]*:\]/u.test(before)
  );
}

/** Whether the next line must go on with a name or an office: `I knew it, Mr.` */
function endsInTitle(line: string): boolean {
  return endsInAbbreviation(line) && hasTitle(`${/\S+\s*$/u.exec(line)?.[0].trim()} X`);
}

/** The label that a match in a line is, if it is one. */
function makeLabel(line: TextLine, separator: Separator, match: Match | undefined, from = 0): Label[] {
  if (!match) return [];
  const { name = '', surname, note, description, before } = match.groups;
  const { office, told } = officeBelow(line, separator);
  const start = line.start + from;
  const nameStart = start + match.nameAt;
  const end = start + match.length;
  // `18. März: Es regnet.`
  if (isMonth(name) && /\d\.?\s$/u.test(line.text.slice(from, nameStart - line.start))) return [];
  const { alone, written } = timeBeside(line, separator, match.groups);
  const isTimed = written !== undefined;
  const isHeld = OFFICE.test(name) && isName((note ?? '').replace(/\s?\(.*$/su, ''));
  const isApart = isTimed || isSetOff(line, separator, name, nameStart);
  if (!(isHeld || isNameLike(name, separator, isApart))) return [];
  if ((surname && !isTimed) || (description !== undefined && isSaid(name, description))) return [];
  if (!isInOneStyle(line, separator, name, nameStart)) return [];
  // `Thank you. – The next speaker is Ada Holm.`
  const behind = line.text.slice(end - line.start);
  if (opensSpeech(name) && /[–—]$/u.test(line.text.slice(0, end - line.start))) return [];
  if (isInTitle(line, end)) return [];
  if (line.isHeading && isTopic(name, description ?? behind)) return [];
  // `Ada Holm -- Director` has the capitals of a heading; `Weir Bridge -- Repairs` is one.
  const isNamed = separator === 'alone' && description !== undefined;
  // In comments: **Ada Holm** says: …
  const [saying = ''] = (separator === 'style' && SAYS_BESIDE.exec(behind)) || [];
  /** How far the label reaches into a neighbouring line that gives its time, or its bearer's office. */
  const reach = (neighbour = '') => ([alone, office].includes(neighbour) ? neighbour.length + 1 : 0);
  return [
    {
      start: start - reach(line.before),
      end: end + saying.length + reach(line.after),
      name: surname ? `${name} ${surname}` : name.replace(/(?<![\s.]\p{Lu}|\s[JS]r)\.$/u, ''),
      note: alone === note || SECONDS.test(note ?? '') ? undefined : note,
      description: description ?? told,
      separator: separator === 'alone' && (alone ?? before?.match(/^[[(]/u)) ? 'time' : separator,
      type: line.isHeading && !isNamed ? 'heading' : typeAt(line, nameStart),
      // `Time: 14:00` says when it was, not where in a recording.
      time: isNobody(name) ? undefined : parseTime(written),
      isTimed,
      isListed: line.listed,
      isWrapped: !isFree(line),
    },
  ];
}

/** Whether brackets in a list, or bold type in a table, set off even a name in small letters: `* [ada] It leaks.`, `| **ada** | It leaks. |` */
function isSetOff(line: TextLine, separator: Separator, name: string, at: number): boolean {
  const isHandle = /^\p{Ll}\S*$/u.test(name) && !isOfWords(name);
  return separator === 'gap'
    ? isHandle && typeAt(line, at) === 'strong'
    : separator === 'bracket' && line.listed;
}

/** Whether a name at a place is in one type style, as that in `**Ada** Yes:` is not; **Holm.** must be bold, for `Yeah.` is speech. */
function isInOneStyle(line: TextLine, separator: Separator, name: string, at: number): boolean {
  const type = typeAt(line, at);
  const isStopped = separator === 'alone' && /\p{L}{2}\.$/u.test(name);
  return type === typeAt(line, at + name.length - 1) && (type === 'strong' || !isStopped);
}

/** `_The Weir: A Life_ was a long book` has a title in a type style, and no label, before the words at `at`. */
function isInTitle({ start, text, styles }: TextLine, at: number): boolean {
  const style = styles.find((each) => each.start < at - 1 && at < each.end);
  return style !== undefined && /^,?\s\p{Ll}/u.test(text.slice(style.end - start));
}

/** The line below a name that tells what its bearer is, and what it tells. */
function officeBelow(
  { after }: TextLine,
  separator: Separator,
): { office?: string | undefined; told?: string | undefined } {
  const bracketed = BRACKETED.exec(after ?? '')?.groups?.first;
  const isOffice = separator === 'alone' && (bracketed !== undefined || describesSomebody(after));
  return isOffice ? { office: after, told: bracketed ?? after } : {};
}

/** The time of a label, and the brackets or the neighbouring line that have nothing else. */
function timeBeside(line: TextLine, separator: Separator, groups: Match['groups']) {
  const { note, before, time, behind } = groups;
  const besides = [note, ...(separator === 'alone' ? [line.before, line.after] : [])];
  const alone = besides.find((text) => text && TIME_ALONE.test(text));
  return { alone, written: before ?? time ?? behind ?? alone };
}

/** A name in its own type style at the start of a line. */
function styledName({ start, text, styles }: TextLine): Match | undefined {
  const from = start + (readLeads(text)[0]?.end ?? 0);
  const style = styles.find((each) => Math.abs(each.start - from) <= 1);
  // The head of a table's column is followed by the next one.
  const isAll = style === undefined || style.end >= start + text.length;
  if (isAll || text.charAt(style.end - start) === '\t') return undefined;
  const isDescribed = text.charAt(style.end - start - 1) === ',';
  return match(STYLED, text.slice(0, isDescribed ? MAX_LABEL_CHARS : style.end - start));
}

/** Inside a line, only names in capitals or title case before a colon or in square brackets count. */
function readInside(line: TextLine): Label[] {
  return [...line.text.matchAll(SENTENCE_START)].flatMap(({ index, 0: dash }) => {
    const rest = line.text.slice(index, index + MAX_LABEL_CHARS);
    const next = OPENS_LINE.test(line.text) ? match(ON_LINE, rest) : undefined;
    // `Did you see Dr. A. Holm?`, but not `A. No. Q. Never?`
    const isPart = endsInAbbreviation(line.text.slice(Math.max(0, index - 24), index));
    if (isPart && next?.groups.name !== 'Q') return [];
    if (rest.startsWith('[')) return makeLabel(line, 'bracket', match(BRACKET, rest), index);
    const type = dash === '' ? 'plain' : 'dash';
    return makeLabel(line, 'inside', next ?? match(ANSWER, rest) ?? match(COLON, rest), index).map(
      (label) => ({
        ...label,
        type,
      }),
    );
  });
}

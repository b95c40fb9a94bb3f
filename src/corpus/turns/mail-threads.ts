/** Finds who wrote each part of a mail, a thread of mails or a memo, by its fields and its marks of quoted lines. */
import { reports } from '../../english/speech/attribution.ts';
import {
  closesMail,
  isReply,
  type MailField,
  mailField,
  personInField,
  quotedWriter,
} from '../../english/speech/mail-phrases.ts';
import type { Turn } from '../document.ts';
import type { TextLine } from '../formats/text-lines.ts';
import { type Page, textsOf } from '../formats/visible-text.ts';
import { type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Known } from './known-people.ts';
import { identifySpeakers } from './speakers.ts';

/** A text that reports as often as this what somebody says is a newsletter. */
const MIN_REPORTS = 2;
const MAX_FIELDS = 20;
const MAX_DEPTH = 20;
const MAX_LINE_CHARS = 1000;
const MARKS = /^[>\s]*/u;

/** The lines that say who writes what follows, and how deep in quotations they stand. */
export interface MailHead {
  /** The first of them, and how many there are. */
  readonly first: number;
  readonly length: number;
  readonly depth: number;
  /** Whether they are hardly anything else than the head of a mail. */
  readonly isOfProgram: boolean;
  readonly writer: string | undefined;
  /** The only person to whom the writer replies. */
  readonly answered: string | undefined;
}

/** The heads of the mails in a text, and the other lines; none if the text rather reports what others say. */
export function findMails(lines: readonly TextLine[]): { heads: MailHead[]; rest: readonly TextLine[] } {
  const heads: MailHead[] = [];
  const rest: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const head = fieldsAt(lines, i) ?? quotingAt(lines, i);
    if (head) heads.push(head);
    else rest.push(lines[i] as TextLine);
    i += head?.length ?? 1;
  }
  const isMail = heads.some(({ isOfProgram, writer }) => isOfProgram && writer !== undefined);
  const isNewsletter = isMail && rest.filter(({ text }) => reports(text)).length >= MIN_REPORTS;
  return isMail && !isNewsletter ? { heads, rest } : { heads: [], rest: lines };
}

/** The fields at a line, if a sender and others are among them. */
function fieldsAt(lines: readonly TextLine[], first: number): MailHead | undefined {
  const depth = depthOf(lines[first] as TextLine);
  const own = before(
    lines.slice(first, first + MAX_FIELDS),
    (line) => !isField(line) || depthOf(line) !== depth,
  );
  const find = (field: MailField) => own.map(bare).find((text) => mailField(text) === field);
  const sender = find('sender');
  const recipient = find('recipient');
  const known = own.filter((line) => mailField(bare(line)) !== 'any').length;
  if (sender === undefined || known < (sender.includes('@') ? 2 : 3)) return undefined;
  return {
    first,
    length: own.length,
    depth,
    isOfProgram: true,
    writer: personInField(sender),
    answered: recipient && own.map(bare).some(isReply) ? personInField(recipient) : undefined,
  };
}

/** A field, or what may be one below another. */
function isField(line: TextLine): boolean {
  const field = mailField(bare(line));
  return field !== undefined && (field !== 'any' || line.above > 0);
}

/** The line or two at a place that tell whose words are quoted below. */
function quotingAt(lines: readonly TextLine[], first: number): MailHead | undefined {
  const outer = depthOf(lines[first] as TextLine);
  for (const length of [1, 2]) {
    const own = lines.slice(first, first + length).map(bare);
    const quoted = quotedWriter(own.join(' '));
    const below = quoted && lines.slice(first + length).find((line) => bare(line) !== '');
    if (!below) continue;
    const { name: writer, isOfProgram } = quoted;
    const isDeeper = depthOf(below) > outer;
    if (isDeeper || own.join().includes('@') || (outer > 0 && isOfProgram))
      return { first, length, depth: isDeeper ? outer + 1 : outer, isOfProgram, writer, answered: undefined };
  }
  return undefined;
}

/** The lines before the first of a kind. */
function before(lines: readonly TextLine[], isEnd: (line: TextLine) => boolean): readonly TextLine[] {
  const end = lines.find(isEnd);
  return lines.slice(0, end && lines.indexOf(end));
}

/** The marks of quotation before a line. */
function marksOf({ text }: TextLine): string {
  return (MARKS.exec(text) as RegExpExecArray)[0];
}

/** How many marks of quotation a line has. */
function depthOf(line: TextLine): number {
  return Math.min(MAX_DEPTH, marksOf(line).replace(/\s/gu, '').length + (line.quoted ? 1 : 0));
}

/** What a line says, without marks of quotation; no head of a mail needs the end of a very long line. */
function bare(line: TextLine): string {
  const { length } = marksOf(line);
  return line.text.slice(length, length + MAX_LINE_CHARS);
}

/**
 * The parts of mails with their writers: a quotation is of whoever is said to have written it, or is answered. Below the
 * first of the other `starts` in a mail, these say who speaks, unless they are those of questions that it quotes.
 */
export function startsOfMails(
  page: Page,
  lines: readonly TextLine[],
  heads: readonly MailHead[],
  starts: readonly TurnStart[],
  known: Known,
): TurnStart[] {
  const quoted = new Set(lines.filter((line) => line.quoted).map(({ start }) => start));
  const asksInQuotes = starts.some(({ start, turn }) => turn.role === 'question' && quoted.has(start));
  const others = asksInQuotes ? [] : starts;
  const isOther = new Set(others.map(({ start }) => start));
  const turnOf = namer(page, known);
  const rules = page.blocks.filter(({ kind }) => kind === 'rule');
  /** Those who write at each depth of quotation. */
  let writers: readonly Turn[] = [];
  const own = heads.flatMap(({ first, length, depth, writer, answered }, i) => {
    const outer = Array.from({ length: depth }, (_, at) => writers[at] ?? UNCLEAR);
    writers = [...outer, turnOf(writer), turnOf(answered)];
    const body = before(lines.slice(first + length, heads[i + 1]?.first), ({ start }) => isOther.has(start));
    const [{ start }, last] = [lines[first], lines[first + length - 1]] as [TextLine, TextLine];
    const rule = rules.find((each) => each.start > (body[0]?.start ?? 0));
    return [
      { start, end: last.start + last.text.length, turn: writers[depth] as Turn },
      ...startsIn(body, writers, rule?.start),
    ];
  });
  return [...own, ...others];
}

/** Finds whom the name of a writer means. */
function namer(page: Page, known: Known): (name: string | undefined) => Turn {
  const paragraphs = textsOf(page);
  const identify = identifySpeakers([], known, paragraphs, paragraphs.join('\n'));
  return (name) => (name === undefined ? UNCLEAR : identify({ name }));
}

/** Where paragraphs of a mail begin, and where the writer changes; nobody writes what is below the rule that ends it. */
function startsIn(
  lines: readonly TextLine[],
  writers: readonly Turn[],
  rule = Number.POSITIVE_INFINITY,
): TurnStart[] {
  const closed = new Set<number>();
  let last: Turn | undefined;
  return lines.flatMap((line): TurnStart[] => {
    const { start, above } = line;
    const depth = depthOf(line);
    if (closesMail(bare(line))) closed.add(depth);
    const turn = (closed.has(depth) || start >= rule ? undefined : writers[depth]) ?? UNCLEAR;
    if (bare(line) === '' || (above > 0 && turn === last)) return [];
    last = turn;
    return [{ start, end: start + marksOf(line).length, turn }];
  });
}

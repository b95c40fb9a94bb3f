/** Finds who wrote each part of a mail, a thread of mails or a memo, by its fields and its marks of quoted lines. */
import { reports } from '../english/attribution.ts';
import {
  closesMail,
  isReply,
  type MailField,
  mailField,
  personInField,
  quotedWriter,
} from '../english/mail.ts';
import type { Turn } from './document.ts';
import { type TurnStart, UNCLEAR } from './paragraphs.ts';
import { identifySpeakers, type Known } from './speakers.ts';
import type { TextLine } from './text-lines.ts';
import { type Page, textOf } from './visible-text.ts';

/** A text that reports as often as this what somebody says is a newsletter. */
const MIN_REPORTS = 2;
const MAX_FIELDS = 20;
const MAX_DEPTH = 20;
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
  const depth = depthOf(lines[first]);
  const next = lines.slice(first, first + MAX_FIELDS);
  const end = next.findIndex((line) => !isField(line) || depthOf(line) !== depth);
  const own = next.slice(0, end < 0 ? next.length : end);
  const find = (field: MailField) => own.map(bare).find((text) => mailField(text) === field);
  const sender = find('sender');
  const known = own.filter((line) => mailField(bare(line)) !== 'any').length;
  if (sender === undefined || known < (sender.includes('@') ? 2 : 3)) return undefined;
  return {
    first,
    length: own.length,
    depth,
    isOfProgram: true,
    writer: personInField(sender),
    answered: own.map(bare).some(isReply) ? personInField(find('recipient') ?? '') : undefined,
  };
}

/** A field, or what may be one below another. */
function isField(line: TextLine): boolean {
  const field = mailField(bare(line));
  return field !== undefined && (field !== 'any' || line.above > 0);
}

/** The line or two at a place that tell whose words are quoted below. */
function quotingAt(lines: readonly TextLine[], first: number): MailHead | undefined {
  const outer = depthOf(lines[first]);
  for (const length of [1, 2]) {
    const own = lines.slice(first, first + length).map(bare);
    const { name: writer, isOfProgram = false } = quotedWriter(own.join(' ')) ?? {};
    const below = writer && lines.slice(first + length).find((line) => bare(line) !== '');
    const mayBeBeside = own.join().includes('@') || (outer > 0 && isOfProgram);
    if (!below || (depthOf(below) <= outer && !mayBeBeside)) continue;
    const depth = depthOf(below) > outer ? outer + 1 : outer;
    return { first, length, depth, isOfProgram, writer, answered: undefined };
  }
  return undefined;
}

/** How many marks of quotation a line has. */
function depthOf(line: TextLine | undefined): number {
  if (line === undefined) return 0;
  const [marks = ''] = MARKS.exec(line.text) ?? [];
  return Math.min(MAX_DEPTH, marks.replace(/\s/gu, '').length + (line.quoted ? 1 : 0));
}

function bare({ text }: TextLine): string {
  return text.replace(MARKS, '').trim();
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
  const turnOf = namer(page, heads, known);
  const rules = page.blocks.filter(({ kind }) => kind === 'rule');
  /** Those who write at each depth of quotation. */
  let writers: readonly Turn[] = [];
  const own = heads.flatMap(({ first, length, depth, writer, answered }, i) => {
    const outer = Array.from({ length: depth }, (_, at) => writers[at] ?? UNCLEAR);
    writers = [...outer, turnOf(writer), turnOf(answered)];
    const body = lines.slice(first + length, heads[i + 1]?.first);
    const end = body.findIndex(({ start }) => isOther.has(start));
    const rule = rules.find(({ start }) => start >= (body[0]?.start ?? 0));
    const [{ start }, last] = [lines[first], lines[first + length - 1]] as [TextLine, TextLine];
    return [
      { start, end: last.start + last.text.length, turn: writers[depth] as Turn },
      ...startsIn(end < 0 ? body : body.slice(0, end), writers, rule?.start),
    ];
  });
  return [...own, ...others];
}

/** Finds whom the name of a writer means. */
function namer(page: Page, heads: readonly MailHead[], known: Known): (name: string | undefined) => Turn {
  const asLabel = (name: string) => ({ name, note: undefined, description: undefined });
  const names = heads.flatMap(({ writer, answered }) => [writer ?? [], answered ?? []].flat());
  const identify = identifySpeakers(
    names.map(asLabel),
    known,
    page.blocks.map((block) => textOf(page, block)),
  );
  return (name) => (name === undefined ? UNCLEAR : identify(asLabel(name)));
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
    const { start, text, above, isHeading } = line;
    const depth = depthOf(line);
    if (closesMail(bare(line))) closed.add(depth);
    const turn = (closed.has(depth) || start >= rule ? undefined : writers[depth]) ?? UNCLEAR;
    if (isHeading || bare(line) === '' || (above > 0 && turn === last)) return [];
    last = turn;
    return [{ start, end: start + (MARKS.exec(text)?.[0].length ?? 0), turn }];
  });
}

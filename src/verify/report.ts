/** Puts the verdicts on quotations into words: what is true of each, who said it, and what the text has. */

import type { Passage, Range } from '../corpus/document.ts';
import { type Excerpt, excerptOf } from '../reply/excerpt.ts';
import { count } from '../reply/listing.ts';
import type { Group, Reply } from '../reply/reply.ts';
import { denySpeaker, describeSpeakers } from './speaker.ts';
import {
  type Difference,
  type FoundHeading,
  GRAVITIES,
  KINDS,
  type Part,
  type Span,
  type Verdict,
} from './verdict.ts';
import type { Verified } from './verify-quotations.ts';

/** The part of a reply about one quotation, or about several. */
type Report = Required<Pick<Reply, 'outcome' | 'headline' | 'lines' | 'groups'>>;

/** Beyond this many, differences are only counted. */
const MAX_DIFFERENCES = 8;
/** If there are several quotations, each gets this many lines beside its verdict. */
const MAX_LINES_EACH = 4;
const MAX_TITLE_WORDS = 8;
/** With a title and a button each, more would not fit into a message. */
const MAX_QUOTATIONS_SHOWN = 6;
const MAX_WORDS_SHOWN = 12;
/** `27, 28 and 30` */
const LIST = new Intl.ListFormat('en-GB');
/** Up to this many words of the claim before and after a difference. */
const CONTEXT_BEFORE = /(?:\S+\s+){0,4}\S*$/u;
const CONTEXT_BEHIND = /^\S*(?:\s+\S+){0,4}/u;

/** A quotation, and what to show if the text does not have it. */
interface Found {
  readonly verified: Verified;
  readonly nearest?: Excerpt | undefined;
}

/** All quotations of a text; if there are several, the headline gives the worst verdict. */
export function report(found: readonly Found[]): Report {
  const [first, next] = found;
  return limitQuotations(first && !next ? reportOne(first) : reportSeveral(found));
}

function reportOne({ verified, nearest }: Found): Report {
  const { kind } = verified.verdict;
  const isFound = kind !== 'absent' && kind !== 'too-short';
  const nearby = nearest
    ? [{ title: 'Nearest passage, perhaps about something else', quotations: [nearest] }]
    : [];
  return {
    outcome: isFound ? 'answered' : 'silent',
    headline: KINDS[kind] + describe(verified),
    lines: linesOf(verified),
    groups: isFound ? groupsOf(verified.verdict) : nearby,
  };
}

function reportSeveral(found: readonly Found[]): Report {
  const all = found.map((each) => ({ ...each, report: reportOne(each) }));
  const headlines = all.map(({ verified }) => KINDS[verified.verdict.kind]);
  const worst = Object.values(KINDS).findLast((headline) => headlines.includes(headline));
  const share = headlines.filter((headline) => headline === worst).length;
  const whole = share === 2 ? 'both' : `all ${share}`;
  return {
    outcome: all.some(({ report }) => report.outcome === 'answered') ? 'answered' : 'silent',
    headline: `${worst}: ${share === all.length ? whole : `${share} of ${all.length}`} quotations`,
    lines: all.flatMap(({ verified, report: { headline, lines } }, i) => [
      `${i + 1}. ${quoted(verified.claim, MAX_TITLE_WORDS)}: ${headline}`,
      ...lines.slice(0, MAX_LINES_EACH),
    ]),
    groups: all.flatMap(({ report: { groups } }, i) =>
      groups.map(({ title, quotations }) => ({
        title: [`Quotation ${i + 1}`, title].filter(Boolean).join(': '),
        quotations,
      })),
    ),
  };
}

/** As many quotations as a message can hold, the first of each group before the second of any. */
function limitQuotations(report: Report): Report {
  const all = report.groups.flatMap(({ quotations }) => [...quotations.entries()]);
  if (all.length <= MAX_QUOTATIONS_SHOWN) return report;
  const first = all.toSorted(([a], [b]) => a - b).slice(0, MAX_QUOTATIONS_SHOWN);
  const kept = new Set(first.map(([, quotation]) => quotation));
  const groups = report.groups.map(({ title, quotations }) => ({
    title,
    quotations: quotations.filter((quotation) => kept.has(quotation)),
  }));
  const left = `Of ${count(all.length, 'quotation')}, ${MAX_QUOTATIONS_SHOWN} are shown.`;
  return {
    ...report,
    lines: [...report.lines, left],
    groups: groups.filter(({ quotations }) => quotations.length > 0),
  };
}

/** What follows the verdict on its line. */
function describe({ verdict, by }: Verified): string {
  const { kind, spans, parts, headings, differences } = verdict;
  if (kind === 'absent' || kind === 'too-short') return '';
  if (kind === 'altered')
    return `: ${count(differences.length, 'difference')} from ${describePassages(spans)}`;
  if (kind === 'stitched') {
    const inOrder = parts.every((part, i) => i === 0 || isLater(parts[i - 1], part));
    return `: ${parts.length} pieces from different places, ${inOrder ? '' : 'not '}in the order of the text`;
  }
  const denied = denySpeaker(by, verdict);
  const whose = headings.length > 0 ? 'a heading, nobody’s speech' : describeSpeakers(spans);
  const where = `${headings.length > 0 ? 'above ' : ''}${describePassages([...spans, ...headings.slice(0, 1)])}`;
  return `${denied ? `, but ${denied}` : ''}: ${whose} · ${where}`;
}

function linesOf({ verdict, claim, by }: Verified): string[] {
  const { kind, spans, differences, cuts, elsewhere } = verdict;
  const denied = kind === 'altered' && denySpeaker(by, verdict);
  const more = differences.length - MAX_DIFFERENCES;
  return [
    ...(denied ? [`And ${denied}: ${describeSpeakers(spans)}.`] : []),
    ...differences.slice(0, MAX_DIFFERENCES).map((each) => describeDifference(each, claim)),
    ...(more > 0 ? [`and ${count(more, 'more difference')}.`] : []),
    ...cuts.map(
      ({ words, negation }) =>
        `The ellipsis leaves out ${count(words, 'word')}${negation ? ', a negation among them' : ''}.`,
    ),
    ...(elsewhere > 0 ? [`The same words are also in ${count(elsewhere, 'other place')}.`] : []),
    ...(kind === 'too-short' ? ['A text this short can only be searched for exactly as written.'] : []),
  ];
}

function groupsOf({ kind, spans, parts, headings, differences, cuts }: Verdict): Group[] {
  const marks = kind === 'altered' ? differences.flatMap((difference) => difference.spans) : spans;
  return [
    ...headings.map(quoteBelow),
    ...(spans.length > 0 ? [quote(kind === 'altered' ? 'The text has' : undefined, spans, marks)] : []),
    ...parts.map((part, i) => quote(titleOf(part, i, parts[i - 1]), part.spans)),
    ...(parts.length > 0 ? [] : cuts).map((cut) => quote('Left out at the ellipsis', cut.spans)),
  ];
}

/** A heading, and the beginning of the text below it. */
function quoteBelow({ heading, passage }: FoundHeading): Group {
  const beginning = passage.sentences.slice(0, 1).map(({ whole }) => whole);
  return {
    title: heading,
    quotations: [excerptOf(passage, beginning, [])],
  };
}

/** Whether a part comes after another one in the same document. */
function isLater(before: Part | undefined, part: Part): boolean {
  const [a, b] = [before, part].map((each) => each?.spans[0]?.passage.source.id);
  return before !== undefined && a === b && before.position < part.position;
}

/** `Piece 2, passage 9: 3 passages back` */
function titleOf(part: Part, i: number, before: Part | undefined): string {
  const name = `Piece ${i + 1}, ${describePassages(part.spans)}`;
  const [a, b] = [before, part].map((each) => each?.spans[0]?.passage);
  if (a === undefined || b === undefined) return name;
  if (a.source.id !== b.source.id) return `${name}, of another document`;
  const passages = a.number && b.number ? Math.abs(a.number - b.number) : 0;
  const direction = isLater(before, part) ? 'further on' : 'back';
  return `${name}: ${passages > 0 ? `${count(passages, 'passage')} ` : ''}${direction}`;
}

/** The sentences that contain the words, so that nobody's words lose their context; the words are in bold. */
function quote(title: string | undefined, spans: readonly Span[], marks: readonly Span[] = spans): Group {
  const passages = new Set([...spans, ...marks].map(({ passage }) => passage));
  const rangesIn = (wanted: Passage, among: readonly Span[]) =>
    among.filter(({ passage }) => passage === wanted).map(({ range }) => range);
  const quotations = [...passages].map((passage) => {
    const shown = rangesIn(passage, [...spans, ...marks]);
    const around = [...new Set(passage.sentences.map(({ whole }) => whole))].filter(({ start, end }) =>
      shown.some((range) => range.start < end && start < range.end),
    );
    const bold = rangesIn(passage, marks).sort((a, b) => a.start - b.start);
    return excerptOf(passage, around, bold);
  });
  return { title, quotations };
}

/** `passage 27`, `passages 27 and 28`, `passages 27 to 31` */
function describePassages(spans: readonly Pick<Span, 'passage'>[]): string {
  const names = [...new Set(spans.map(({ passage }) => passage.number ?? 'a caption'))];
  const [first, last] = [names[0], names.at(-1)];
  if (names.length === 1) return first === 'a caption' ? first : `passage ${first}`;
  const isRow = names.length > 2 && names.every((name, i) => i === 0 || name === Number(names[i - 1]) + 1);
  return `passages ${isRow ? `${first} to ${last}` : LIST.format(names.map(String))}`;
}

/** `A number changed: “32” for “12”, in “…replied to 32 requests from the…”` */
function describeDifference({ kind, gravity, claimed, spans }: Difference, claim: string): string {
  const ours = quoted(claim.slice(claimed.start, claimed.end));
  const theirs = quoted(
    spans.map(({ passage, range }) => passage.text.slice(range.start, range.end)).join(' '),
  );
  const what = { changed: `${ours} for ${theirs}`, added: ours, dropped: theirs, moved: ours }[kind];
  return `${GRAVITIES[gravity]} ${kind}: ${what}, in ${inContext(claim, claimed)}`;
}

/** A few words of the claim around some of its words. */
function inContext(claim: string, { start, end }: Range): string {
  const before = CONTEXT_BEFORE.exec(claim.slice(0, start))?.[0] ?? '';
  const behind = CONTEXT_BEHIND.exec(claim.slice(end))?.[0] ?? '';
  const cuts = [start > before.length, claim.length > end + behind.length].map((isCut) => (isCut ? '…' : ''));
  return quoted(`${cuts[0]}${`${before}${clip(claim.slice(start, end))}${behind}`.trim()}${cuts[1]}`);
}

function quoted(words: string, most = MAX_WORDS_SHOWN): string {
  return `“${clip(words.replace(/\s+/gu, ' '), most)}”`;
}

/** The first and last words, without those between. */
function clip(words: string, most = MAX_WORDS_SHOWN): string {
  const all = words.split(/(?<=\s)/u);
  const [first, last] = [all.slice(0, most).join('').trimEnd(), all.slice(-most).join('')];
  return all.length > most * 2 ? `${first} … ${last}` : words;
}

/** Puts the verdicts on quotations into words: what is true of each, who said it, and what the text has. */
import { intersect, isHeading, type Passage, type Range } from '../src/corpus/document.ts';
import { groupBy } from '../src/corpus/group-by.ts';
import { ORDINAL } from '../src/english/numbers.ts';
import { describeVoice } from '../src/reply/citation.ts';
import { type Excerpt, excerptOf, wholesOf } from '../src/reply/excerpt.ts';
import { count, nameSome } from '../src/reply/listing.ts';
import { type Group, quotationsOf, type Reply } from '../src/reply/reply.ts';
import { analyze } from '../src/search/analysis.ts';
import { denySpeaker, voiceIn } from '../src/verify/speaker.ts';
import { type Difference, type Gravity, type Span, textOf, type Verdict } from '../src/verify/verdict.ts';
import type { Verified } from '../src/verify/verify-quotations.ts';

/** The part of a reply about one quotation, or about several. */
type Report = Required<Pick<Reply, 'outcome' | 'headline' | 'lines' | 'groups'>>;

/** Beyond this many, differences are only counted. */
const MAX_DIFFERENCES = 8;
/** If there are several quotations, each gets this many lines beside its verdict. */
const MAX_LINES_EACH = 4;
/** With a title and a button each, more would not fit into a message. */
const MAX_QUOTATIONS_SHOWN = 6;
/** Up to this many words of the claim before and after a difference. */
const CONTEXT_BEFORE = /(?:\S+\s+){0,4}\S*$/u;
const CONTEXT_BEHIND = /^\S*(?:\s+\S+){0,4}/u;
/** Of a longer text, this many words from its beginning and from its end are shown. */
const MAX_WORDS_SHOWN = 8;
const LIST = new Intl.ListFormat('en-GB');
/** How the report of each verdict begins, best first. */
const HEADLINES: Readonly<Record<Verdict['kind'], string>> = {
  'word-for-word': 'Word for word',
  altered: 'Not word for word',
  stitched: 'Stitched together',
  'too-short': 'Not in the text',
  absent: 'Not in the text',
};
const GRAVITIES: Readonly<Record<Gravity, string>> = {
  negation: 'A negation',
  number: 'A number',
  name: 'A name',
  word: 'Words',
  punctuation: 'Punctuation',
};

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
    headline: HEADLINES[kind] + describe(verified),
    lines: linesOf(verified),
    groups: isFound ? groupsOf(verified.verdict) : nearby,
  };
}

function reportSeveral(found: readonly Found[]): Report {
  const all = found.map((each) => ({ ...each, report: reportOne(each) }));
  const headlines = all.map(({ verified }) => HEADLINES[verified.verdict.kind]);
  const worst = Object.values(HEADLINES).findLast((headline) => headlines.includes(headline));
  const share = headlines.filter((headline) => headline === worst).length;
  return {
    outcome: all.some(({ report }) => report.outcome === 'answered') ? 'answered' : 'silent',
    headline: `${worst}: ${share} of ${all.length} quotations`,
    lines: all.flatMap(({ verified, report: { headline, lines } }, i) => [
      `${i + 1}. ${quoted(verified.claim)}: ${headline}`,
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

/** As many quotations as a message can hold, at most the same number of each group. */
function limitQuotations({ groups, ...report }: Report): Report {
  let [shown, most] = [groups.slice(0, MAX_QUOTATIONS_SHOWN), MAX_QUOTATIONS_SHOWN];
  for (; quotationsOf({ groups: shown }).length > MAX_QUOTATIONS_SHOWN; most--)
    shown = shown.map((group) => ({ ...group, quotations: group.quotations.slice(0, most) }));
  const [all, some] = [groups, shown].map((groups) => quotationsOf({ groups }).length) as [number, number];
  const lines = some < all ? [`Of ${count(all, 'quotation')}, ${some} are shown.`] : [];
  return { ...report, lines: [...report.lines, ...lines], groups: shown };
}

/** What follows the verdict on its line. */
function describe({ verdict, by }: Verified): string {
  const { kind, parts, differences } = verdict;
  const spans = parts.flat();
  if (kind === 'absent' || kind === 'too-short') return '';
  if (kind === 'altered')
    return `: ${count(differences.length, 'difference')} from ${describePassages(spans)}`;
  if (kind === 'stitched') return `: ${parts.length} pieces from different places`;
  const denied = denySpeaker(by, verdict);
  return `${denied ? `, but ${denied}` : ''}: ${describeSpeakers(spans)} · ${describePassages(spans)}`;
}

function linesOf({ verdict, claim, by }: Verified): string[] {
  const { kind, parts, differences, cuts, elsewhere } = verdict;
  const denied = kind === 'altered' && denySpeaker(by, verdict);
  const described = differences.map((each) => describeDifference(each, claim));
  return [
    ...(denied ? [`And ${denied}: ${describeSpeakers(parts.flat())}.`] : []),
    ...nameSome(described, MAX_DIFFERENCES, 'differences'),
    ...cuts.map(
      ({ words, negation }) =>
        `The ellipsis leaves out ${count(words, 'word')}${negation ? ', a negation among them' : ''}.`,
    ),
    ...(elsewhere > 0 ? [`The same words are also in ${count(elsewhere, 'other place')}.`] : []),
    ...(kind === 'too-short' ? ['A text this short can only be searched for exactly as written.'] : []),
  ];
}

function groupsOf({ kind, parts, differences, cuts }: Verdict): Group[] {
  if (kind === 'stitched') return parts.map((spans, i) => quote(titleOf(i, spans, parts[i - 1]), spans));
  const [spans = []] = parts;
  const leftOut = cuts.map((cut) => quote('Left out at the ellipsis', cut.spans));
  if (kind === 'word-for-word') return [quote(undefined, spans), ...leftOut];
  // A clause that says who speaks does not make what is said the reporter's.
  const isSaid = spans.some((span) => voiceIn(span).speakers.length > 0);
  const changed = differences
    .flatMap((difference) => difference.spans)
    .filter((span) => !isSaid || voiceIn(span).kind !== 'paraphrase');
  return [quote('The text has', spans, changed), ...leftOut];
}

/** `Piece 2: 3 passages back` */
function titleOf(i: number, spans: readonly Span[], before: readonly Span[] = []): string {
  const name = `Piece ${i + 1}`;
  const [last, next] = [before.at(-1), spans[0]];
  if (last === undefined || next === undefined) return name;
  if (last.passage.source !== next.passage.source) return `${name}: from another document`;
  const steps = (next.passage.number ?? 0) - (last.passage.number ?? 0);
  const direction = (steps || next.range.start - last.range.start) < 0 ? 'back' : 'further on';
  return `${name}: ${steps === 0 ? '' : `${count(Math.abs(steps), 'passage')} `}${direction}`;
}

/** The sentences that contain the words, so that nobody's words lose their context; the words are in bold. */
function quote(title: string | undefined, spans: readonly Span[], marks: readonly Span[] = spans): Group {
  const quotations = [...groupBy([...spans, ...marks], ({ passage }) => passage)].map(([passage, shown]) => {
    const around = wholesOf(passage).filter((whole) => shown.some(({ range }) => intersect(range, whole)));
    const bold = marks.filter((mark) => mark.passage === passage).map(({ range }) => range);
    bold.sort((a, b) => a.start - b.start);
    return excerptOf(passage, around, bold);
  });
  return { title, quotations };
}

/** `Anatoly Antonov, direct speech`; each voice of several spans once. */
function describeSpeakers(spans: readonly Span[]): string {
  return [...new Set(spans.map((span) => describeVoice(voiceIn(span), span.passage.source)))].join('; ');
}

/** `passage 27`, `passage 27 and passage 28` */
function describePassages(spans: readonly Span[]): string {
  return LIST.format(new Set(spans.map(({ passage }) => placeOf(passage))));
}

function placeOf(passage: Passage): string {
  if (passage.number !== undefined) return `passage ${passage.number}`;
  return isHeading(passage) ? 'a heading' : 'a caption';
}

/** `A number changed: “32” for “12”, in “…replied to 32 requests from the…”` */
function describeDifference({ kind, gravity, claimed, spans }: Difference, claim: string): string {
  const ours = quoted(claim.slice(claimed.start, claimed.end));
  const theirs = quoted(textOf(spans));
  const what = { changed: `${ours} for ${theirs}`, added: ours, dropped: theirs, moved: ours }[kind];
  const isSame = gravity === 'number' && kind === 'changed' && termsIn(ours) === termsIn(theirs);
  const label = isSame ? 'The same number, written differently' : `${GRAVITIES[gravity]} ${kind}`;
  return `${label}: ${what}, in ${inContext(claim, claimed)}`;
}

/** `24` for `24`, `twenty-four` and `two dozen`; `24 th` for `24th` */
function termsIn(words: string): string {
  return analyze(words)
    .map(({ term, end }) => `${term} ${ORDINAL.exec(words.slice(0, end))?.[0] ?? ''}`)
    .join(' ');
}

/** A few words of the claim around some of its words. */
function inContext(claim: string, { start, end }: Range): string {
  const before = CONTEXT_BEFORE.exec(claim.slice(0, start))?.[0] ?? '';
  const behind = CONTEXT_BEHIND.exec(claim.slice(end))?.[0] ?? '';
  const cuts = [start > before.length, claim.length > end + behind.length].map((isCut) => (isCut ? '…' : ''));
  return quoted(`${cuts[0]}${before}${claim.slice(start, end)}${behind}${cuts[1]}`);
}

/** Words in quotation marks, on one line; of many, the first and the last. */
function quoted(words: string): string {
  const all = words.trim().split(/\s+/u);
  const isShort = all.length <= 2 * MAX_WORDS_SHOWN;
  const shown = isShort ? all : [...all.slice(0, MAX_WORDS_SHOWN), '…', ...all.slice(-MAX_WORDS_SHOWN)];
  return `“${shown.join(' ')}”`;
}

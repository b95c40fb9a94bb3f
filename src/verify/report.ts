/** Puts a verdict into a reply: what is true of the claimed words, where, and every difference in its place. */
import { excerptOf } from '../answer/excerpt.ts';
import { type Group, type Reply, readOn } from '../answer/reply.ts';
import type { Passage, Range } from '../corpus/document.ts';
import { splitSentences } from '../corpus/sentences.ts';
import type { Judged } from './readings.ts';
import { denySpeaker, describeSpeakers } from './speaker.ts';
import type { Cut, Difference, Gravity, HeadingPlace, Piece, Place, Verdict } from './verdict.ts';

/** What a reply says of one claim, or of several. */
export interface Report extends Pick<Reply, 'outcome' | 'headline'> {
  readonly lines: readonly string[];
  readonly groups: readonly Group[];
}
type Found<Kind extends Verdict['kind']> = Extract<Verdict, { kind: Kind }>;

/** More differences than this are counted. */
const MAX_DIFFERENCES = 8;
/** Of several claims each has so many lines beside its verdict. */
const MAX_LINES_EACH = 4;
const MAX_TITLE_WORDS = 8;
/** Each with a title and a button, they fill a message. */
const MAX_QUOTATIONS_SHOWN = 6;
const CONTEXT_WORDS = 4;
const MAX_WORDS_SHOWN = 12;

/** Says of one claim what is true of it. */
export function report({ verdict, claim, by }: Judged): Report {
  switch (verdict.kind) {
    case 'word-for-word':
      return reportExact(verdict, by);
    case 'altered':
      return reportAltered(verdict, claim, by);
    case 'stitched':
      return reportStitched(verdict, claim);
    case 'absent':
    case 'too-short':
      return reportAbsent(verdict);
  }
}

/** Says of several claims, each with what is reported of it, what is true of each; the worst comes first. */
export function reportSeveral(
  reported: readonly { readonly claim: string; readonly report: Report }[],
): Report {
  const kinds = reported.map(({ report: { headline } }) =>
    VERDICTS.find((verdict) => headline.startsWith(verdict)),
  );
  const worst = VERDICTS.find((verdict) => kinds.includes(verdict)) ?? VERDICTS[0];
  const share = kinds.filter((kind) => kind === worst).length;
  const all = share === 2 ? 'both' : `all ${share}`;
  const which = share === kinds.length ? all : `${share} of ${kinds.length}`;
  return {
    outcome: reported.some(({ report }) => report.outcome === 'answered') ? 'answered' : 'silent',
    headline: `${worst}: ${which} quotations`,
    lines: reported.flatMap(({ claim, report: { headline, lines } }, i) => [
      `${i + 1}. ${quoted(clip(claim, MAX_TITLE_WORDS))}: ${headline}`,
      ...lines.slice(0, MAX_LINES_EACH),
    ]),
    groups: reported.flatMap(({ report: { groups } }, i) =>
      groups.map(({ title, quotations }) => ({
        title: title === undefined ? `Quotation ${i + 1}` : `Quotation ${i + 1}: ${title}`,
        quotations,
      })),
    ),
  };
}

/** The worst first. */
const VERDICTS = ['Not in the text', 'Stitched together', 'Not word for word', 'Word for word'] as const;

/** As many quotations as a message can hold, the first of each group before the second of any. */
export function limitQuotations(report: Report): Report {
  const places = report.groups.flatMap(({ quotations }, group) => quotations.map((_, at) => ({ group, at })));
  const kept = new Set(
    [...places].sort((a, b) => a.at - b.at || a.group - b.group).slice(0, MAX_QUOTATIONS_SHOWN),
  );
  if (kept.size === places.length) return report;
  const shown = places.filter((place) => kept.has(place));
  const groups = report.groups.flatMap(({ title, quotations }, i) => {
    const own = quotations.filter((_, j) => shown.some(({ group, at }) => group === i && at === j));
    return own.length > 0 ? [{ title, quotations: own }] : [];
  });
  const left = `Of ${count(places.length, 'quotation')}, ${MAX_QUOTATIONS_SHOWN} are shown.`;
  return { ...report, lines: [...report.lines, left], groups };
}

function reportExact(verdict: Found<'word-for-word'>, by: string | undefined): Report {
  const { places, headings, elsewhere, cuts } = verdict;
  const denied = denySpeaker(by, verdict);
  const [heading] = headings;
  const whose = heading
    ? `a heading, nobody’s speech · above ${describePlaces([wholly(heading.passage)])}`
    : `${describeSpeakers(places)} · ${describePlaces(places)}`;
  return {
    outcome: 'answered',
    headline: `Word for word${denied ? `, but ${denied}` : ''}: ${whose}`,
    lines: [
      ...describeCuts(cuts),
      ...(elsewhere > 0 ? [`The same words stand in ${count(elsewhere, 'other place')}.`] : []),
    ],
    groups: [
      ...headings.map(quoteBelow),
      ...(places.length > 0 ? [quote(undefined, places)] : []),
      ...quoteCuts(cuts),
    ],
  };
}

/** A heading, and how the text below it begins. */
function quoteBelow({ heading, passage }: HeadingPlace): Group {
  const beginning = splitSentences(passage.text).slice(0, 1);
  const excerpt = excerptOf(passage, beginning, []);
  return { title: heading, quotations: [{ excerpt, action: readOn(passage) }] };
}

function wholly(passage: Passage): Place {
  return { passage, range: { start: 0, end: passage.text.length } };
}

function reportAltered(
  { places, differences, cuts }: Found<'altered'>,
  claim: string,
  by: string | undefined,
): Report {
  const denied = denySpeaker(by, { places });
  const marks = differences.flatMap((difference) => difference.places);
  return {
    outcome: 'answered',
    headline: `Not word for word: ${count(differences.length, 'difference')} from ${describePlaces(places)}`,
    lines: [
      ...(denied ? [`And ${denied}: ${describeSpeakers(places)}.`] : []),
      ...describeDifferences(differences, claim),
      ...describeCuts(cuts),
    ],
    groups: [quote('The text has', places, marks), ...quoteCuts(cuts)],
  };
}

function reportStitched(
  { pieces, between, inOrder, differences, cuts }: Found<'stitched'>,
  claim: string,
): Report {
  const where = pieces.map(({ places }) => places);
  const order = inOrder ? 'in the order of the text' : 'not in the order of the text';
  return {
    outcome: 'answered',
    headline: `Stitched together: ${pieces.length} pieces from different places, ${order}`,
    lines: [...describeDifferences(differences, claim), ...describeCuts(cuts)],
    groups: where.map((places, i) => quote(titleOfPiece(pieces, between, i), places)),
  };
}

function reportAbsent(verdict: Found<'absent'> | Found<'too-short'>): Report {
  const nearest = verdict.kind === 'absent' ? verdict.nearest : undefined;
  return {
    outcome: 'silent',
    headline: 'Not in the text',
    lines: verdict.kind === 'too-short' ? ['So few words can only be looked up as they stand.'] : [],
    groups: nearest ? [quote(NEAREST, [nearest])] : [],
  };
}

export const NEAREST = 'Nearest passage, perhaps about something else';

/** The sentences that the words stand in, so that nobody's words lose what is around them; the words are in bold. */
function quote(title: string | undefined, places: readonly Place[], marks: readonly Place[] = places): Group {
  const passages = [...new Set([...places, ...marks].map(({ passage }) => passage))];
  const rangesIn = (wanted: Passage, among: readonly Place[]) =>
    among.filter(({ passage }) => passage === wanted).map(({ range }) => range);
  const quotations = passages.map((passage) => {
    const shown = [...rangesIn(passage, places), ...rangesIn(passage, marks)];
    const sentences = splitSentences(passage.text).filter((sentence) =>
      shown.some((range) => range.start < sentence.end && sentence.start < range.end),
    );
    return {
      excerpt: excerptOf(passage, sentences, inOrder(rangesIn(passage, marks))),
      action: readOn(passage),
    };
  });
  return { title, quotations };
}

function inOrder(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a.start - b.start);
}

/** `passage 27`, `passages 27 and 28`, `passages 27 to 31` */
function describePlaces(places: readonly Place[]): string {
  const names = [...new Set(places.map(({ passage }) => passage.number ?? 'a caption'))];
  const isRow = names.every((name, i) => i === 0 || name === Number(names[i - 1]) + 1);
  if (names.length > 2 && isRow) return `passages ${names[0]} to ${names.at(-1)}`;
  const listed =
    names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ');
  return names.length === 1 && typeof names[0] === 'string'
    ? listed
    : `passage${names.length > 1 ? 's' : ''} ${listed}`;
}

function describeCuts(cuts: readonly Cut[]): string[] {
  return cuts.map(
    ({ words, negation }) =>
      `The ellipsis leaves out ${count(words, 'word')}${negation ? ', a negation among them' : ''}.`,
  );
}

function quoteCuts(cuts: readonly Cut[]): Group[] {
  return cuts.map(({ places }) => quote('Left out at the ellipsis', places));
}

const NOUNS: Readonly<Record<Gravity, string>> = {
  negation: 'A negation',
  number: 'A number',
  name: 'A name',
  word: 'Words',
  punctuation: 'Punctuation',
};

function describeDifferences(differences: readonly Difference[], claim: string): string[] {
  const shown = differences
    .slice(0, MAX_DIFFERENCES)
    .map((difference) => describeDifference(difference, claim));
  const more = differences.length - shown.length;
  return more > 0 ? [...shown, `and ${count(more, 'more difference')}.`] : shown;
}

/** `A number changed: “32” for “12”, in “…replied to 32 requests from the…”` */
function describeDifference({ kind, gravity, claimed, places }: Difference, claim: string): string {
  const ours = quoted(claim.slice(claimed.start, claimed.end));
  const theirs = quoted(
    places.map(({ passage, range }) => passage.text.slice(range.start, range.end)).join(' '),
  );
  const what = { changed: `${ours} for ${theirs}`, added: ours, dropped: theirs, moved: ours }[kind];
  return `${NOUNS[gravity]} ${kind}: ${what}, in ${inContext(claim, claimed)}`;
}

/** A few words of the claim around a place in it. */
function inContext(claim: string, { start, end }: Range): string {
  const before = claim
    .slice(0, start)
    .split(/\s+/u)
    .slice(-CONTEXT_WORDS - 1)
    .join(' ');
  const behind = claim
    .slice(end)
    .split(/\s+/u)
    .slice(0, CONTEXT_WORDS + 1)
    .join(' ');
  const [cutBefore, cutBehind] = [
    before.trim().length < claim.slice(0, start).trim().length,
    behind.trim().length < claim.slice(end).trim().length,
  ];
  const words = `${before}${clip(claim.slice(start, end))}${behind}`.trim();
  return quoted(`${cutBefore ? '…' : ''}${words}${cutBehind ? '…' : ''}`);
}

function quoted(words: string): string {
  return `“${clip(words)}”`;
}

/** The first and last words, with what is between left out where that is any. */
function clip(words: string, most = MAX_WORDS_SHOWN): string {
  const all = words.split(/(?<=\s)/u);
  return all.length > most * 2
    ? `${all.slice(0, most).join('').trimEnd()} … ${all.slice(-most).join('')}`
    : words;
}

function titleOfPiece(pieces: readonly Piece[], between: Found<'stitched'>['between'], i: number): string {
  const name = `Piece ${i + 1}, ${describePlaces(pieces[i]?.places ?? [])}`;
  const step = between[i - 1];
  if (step === undefined) return name;
  if (step.kind === 'another-document') return `${name}, of another document`;
  const direction = step.kind === 'later' ? 'further on' : 'back';
  const passages = step.passages > 0 ? ` and ${count(step.passages, 'passage')}` : '';
  return `${name}: ${count(step.words, 'word')}${passages} ${direction}`;
}

function count(n: number, thing: string): string {
  return n === 1 ? `1 ${thing}` : `${n} ${thing}s`;
}

/** Finds the styles of labels that recur in a page as labels do, and counts the labels in them. */
import { isCapitals } from '../../english/names/capitals.ts';
import { fold, isNoName, isStrong, isUnlikelyWords } from '../../english/names/label-names.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { isAnswerer, isAsker, isRole } from '../../english/names/roles.ts';
import { withoutTitle } from '../../english/names/titles.ts';
import { ownNames } from '../../english/speech/interviewee.ts';
import { hasTimes, type Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import type { Known } from './known-people.ts';
import { SEPARATORS } from './label-forms.ts';
import type { Label } from './possible-labels.ts';

const MAX_LINE_CHARS = 1000;
/** Where labels have so many names, in at least this share of the turns somebody speaks of `me` or asks. */
const MIN_LISTED = 4;
const MIN_SAID = 0.2;
/** Of so many people, some would speak twice. */
const MANY_NAMES = 5;
/** In a transcript, a label stands for no more blocks than this, and for fewer if only one person has labels. */
const MAX_BLOCKS = 100;
const MAX_BLOCKS_OF_ONE = 25;
/** Of so many lines with nothing but a name, at least this share has one that comes again; few chapters do. */
const MANY_LINES = 10;
const MIN_AGAIN = 0.3;
/** How often a name comes again that is no phrase by chance. */
const MANY_TIMES = 5;
/** A style is rare if the commonest has this many times as many labels. */
const RARE_STYLE = 10;
const ASKS_AT_END = /\?["”’)]*\s*$/u;
/** What an answer follows. */
const ASKED = /^[–—―]|[?？]$/u;
const LISTED = /^[^\n,(]{2,60}?(?=\s[-–—(]|,\s)/gmu;
const SPEAKS_OR_ASKS = new RegExp(String.raw`${SPEAKS_OF_SELF.source}|\?`, 'iu');

export function styleOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** The styles whose labels confirm each other, as `Q` in bold and a plain `A` or `Ada` do, initials, or names beside times. */
export function acceptedStyles(
  labels: readonly Label[],
  page: Page,
  isRegular: (group: readonly Label[]) => boolean,
): Set<string> {
  const roles = labels.filter(({ name }) => isAsker(name) || isAnswerer(name) || isCapitals(name));
  const areAsked = roles.some(({ name }) => isAsker(name));
  const answering = areAsked ? namesBehindQuestions(labels, page) : [];
  const groups = [
    ...groupBy(labels, styleOf).values(),
    ...groupBy(roles, (one) => one.separator).values(),
    ...groupBy([...roles, ...answering], (one) => one.separator).values(),
    ...groupBy(
      labels.filter(({ isTimed, separator }) => isTimed && separator !== 'stop'),
      (one) => one.type,
    ).values(),
  ];
  const regular = groups.filter(isRegular);
  const most = regular.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const names = new Set(most.map(({ name }) => fold(name)));
  // Beside hundreds of turns, neither a list of those present nor `Mr. Holm -- Mr. Holm, why?` has labels.
  const isOther = (group: readonly Label[]) =>
    group.length * RARE_STYLE < most.length &&
    group.every(
      ({ separator, name }) => ['alone', 'dash', 'stop'].includes(separator) && !names.has(fold(name)),
    );
  return new Set(regular.flatMap((group) => (isOther(group) ? [] : group.map(styleOf))));
}

/** The labels with a name that comes again, mostly behind questions. */
function namesBehindQuestions(labels: readonly Label[], page: Page): Label[] {
  const isAnswering = (own: readonly Label[]) =>
    own.filter((label) => ASKED.test(lineBefore(label, page))).length > Math.max(1, own.length / 2);
  return [...groupBy(labels, ({ name, separator }) => `${separator} ${fold(name)}`).values()]
    .filter(isAnswering)
    .flat();
}

/** Inside a line: behind a dash, or several words in capitals. */
export function isUnmistakable({ separator, type, name }: Label): boolean {
  return separator === 'inside' && (type === 'dash' || (isCapitals(name) && /\s/u.test(name)));
}

/** The labels of one style, with how often each occurs. */
export interface Census {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
  /** How many names come again. */
  readonly recurring: number;
  /** The names of several words whose first or last word is another name, with a title or without one. */
  readonly parts: ReadonlySet<string>;
  /** The first and the last words of names that are hardly anything else. */
  readonly edges: ReadonlySet<string>;
  /** The names behind which somebody says `I` or `you`, or asks. */
  readonly talking: ReadonlySet<string>;
  /** What begins a line and is followed by a description: `Ada Holm - chair`, `Ada Holm (by telephone)`. */
  readonly listed: ReadonlySet<string>;
}

export function takeCensus(labels: readonly Label[], page: Page): Census {
  const named = labels.filter(({ name }) => isRole(name) || !isNoName(name));
  const unique = new Map(named.map((label) => [`${label.start} ${label.name}`, label]));
  const byName = groupBy(unique.values(), ({ name }) => fold(name));
  // Headings may have words in common: `Brass Lamps` and `Brass Lamps in Practice`.
  const inText = [...byName].flatMap(([name, own]) =>
    own.some(({ type }) => type !== 'heading') ? name : [],
  );
  const byBare = groupBy(inText, (name) => fold(withoutTitle(name)));
  const isOther = (name: string, word: string) => byBare.get(word)?.some((other) => other !== name) ?? false;
  const edgesOf = (name: string) => {
    const words = name.split(' ');
    return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
  };
  const isTalking = (label: Label) => SPEAKS_OR_ASKS.test(lineBehind(label, page));
  return {
    times: new Map([...byName].map(([name, own]) => [name, own.length])),
    total: unique.size,
    recurring: [...byName.values()].filter(({ length }) => length > 1).length,
    parts: new Set(inText.filter((name) => edgesOf(name).some((word) => isOther(name, word)))),
    edges: new Set(
      inText.flatMap((name) =>
        isUnlikelyWords(name) ? edgesOf(withoutTitle(name.replace(/^the /u, ''))) : [],
      ),
    ),
    talking: new Set([...byName].flatMap(([name, own]) => (own.some(isTalking) ? name : []))),
    listed: new Set(page.text.match(LISTED)),
  };
}

function lineBefore({ start }: Label, { text }: Page): string {
  const before = text.slice(Math.max(0, start - MAX_LINE_CHARS), start).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Whether in enough of the texts behind labels somebody says `I`, `we` or `you`, or asks: who talks does, a list does not. */
function areSaid(group: readonly Label[], { text }: Page): boolean {
  const labels = [...new Map(group.map((label) => [label.start, label])).values()];
  const sorted = labels.toSorted((a, b) => a.start - b.start);
  const said = sorted.filter(({ end }, i) => {
    const own = text.slice(end, Math.min(sorted[i + 1]?.start ?? text.length, end + MAX_LINE_CHARS));
    return SPEAKS_OR_ASKS.test(own);
  });
  return said.length >= sorted.length * MIN_SAID;
}

/** The rest of a label's line, or the next line if it has none. */
export function lineBehind({ end }: Label, { text }: Page): string {
  return /\S.*/u.exec(text.slice(end, end + MAX_LINE_CHARS))?.[0] ?? '';
}

/** Whether labels of one style are labels: known, coming again, unmistakable, or in most paragraphs. */
export function isRegular(
  group: readonly Label[],
  page: Page,
  { format, isEnglish }: Known,
  isKnown: (name: string) => boolean,
): boolean {
  const { times, total, parts, talking } = takeCensus(group, page);
  const [{ separator, type }] = group as [Label];
  const names = [...times.keys()];
  const roles = names.filter(isRole);
  const known = new Set([...roles, ...names.filter(isKnown)]).size;
  if (format === 'transcript' && (names.length >= 2 || known > 0)) return true;
  if (separator === 'colon' && introduceThemselves(names, page)) return true;
  const most = names.length > 1 ? MAX_BLOCKS : MAX_BLOCKS_OF_ONE;
  if (!hasTimes(page) && total * most < page.blocks.length && !names.some(isKnown)) return false;
  if (names.length < 2 && total < (known > 0 ? 2 : 3)) return false;
  const repeated = names.filter((name) => (times.get(name) ?? 0) > 1 || parts.has(name)).length;
  if (isEnglish && isList(group, page, { names, known, repeated, parts: parts.size, talking: talking.size }))
    return false;
  if (separator === 'style' && known + repeated === 0 && !names.some(isUnlikelyWords)) return false;
  const again = total - names.filter((name) => times.get(name) === 1).length;
  if (separator === 'alone' && known < 2 && total >= MANY_LINES && again < total * MIN_AGAIN) return false;
  const strong = new Set(group.filter(({ name }) => isStrong(name)).map(({ name }) => fold(name))).size;
  const isDense = total >= page.blocks.filter(({ kind }) => kind === 'paragraph').length / 3;
  const asks =
    group.some((label) => !isKnown(label.name) && ASKS_AT_END.test(lineBehind(label, page))) ||
    group.every((label) => ASKED.test(lineBefore(label, page)));
  const isTyped = type !== 'plain';
  const signs = [isDense, isTyped, isTyped, asks, asks].filter(Boolean).length;
  // Beside `Q`, a spokeswoman may be the only one with a name.
  const isOften = ({ name }: Label) =>
    (times.get(fold(name)) ?? 0) >= MANY_TIMES &&
    (isAsker(name) || (separator === 'colon' && isStrong(name)));
  const recurring = group.some(isOften) ? 2 : Math.min(repeated, 2);
  const evidence = 2 * Math.min(known, 2) + 2 * recurring + Math.min(strong, 2) + signs;
  return evidence >= SEPARATORS[separator];
}

/** Whether somebody says that one of the names, in full, is theirs, and nobody gives another: `My name is Ada Holm` */
function introduceThemselves(names: readonly string[], { text }: Page): boolean {
  const said = ownNames(text).map(fold);
  return said.length > 0 && said.every((name) => names.includes(name));
}

/** What labels of one style are called, how many of the names are known or come again, and behind how many somebody talks. */
interface Tally {
  readonly names: readonly string[];
  readonly known: number;
  readonly repeated: number;
  readonly parts: number;
  readonly talking: number;
}

/**
 * Whether labels are those of a list: of people and what they do, of tools with an editor among them, of notes under bold
 * heads, of terms, or of what a day brings.
 */
function isList(group: readonly Label[], page: Page, tally: Tally): boolean {
  const { names, known, repeated, parts, talking } = tally;
  const isChat = group.some(({ separator }) => separator === 'stamp' || separator === 'angle');
  // `GRACE ITO` is called `ITO` later.
  const areTurns = parts > 1 && group.every(({ name }) => isCapitals(name));
  const isKnownOf = isChat || known > 0 || areTurns;
  if (!isKnownOf && names.length >= MIN_LISTED && !areSaid(group, page)) return true;
  if (repeated > 0) return false;
  if (talking === 0 && !names.some(isAsker) && known < names.length) return true;
  const topics = names.filter((name) => !isRole(name) && !isUnlikelyWords(name));
  const doubts = [
    topics.length * 2 > names.length,
    names.length >= MANY_NAMES,
    known === 0 && talking * 2 < names.length,
  ];
  return doubts.filter(Boolean).length >= 2;
}

/** Finds the labels of speakers in a transcript, by what its own labels have in common. */

import {
  hasTitle,
  isAnswerer,
  isAsker,
  isNobody,
  isRole,
  isStageDirection,
  NAME_PARTICLE,
  opensSentence,
  opensSpeech,
} from '../english/people.ts';
import { endsInAbbreviation } from '../english/sentences.ts';
import type { Pause } from '../pacer.ts';
import type { Block } from './blocks.ts';
import type { Range } from './document.ts';
import { parseTime, TIME } from './times.ts';

/** What stands between a label and what is said: nothing but type (`style`), or nothing at all on that line (`alone`). */
type Separator = 'colon' | 'time' | 'stop' | 'bracket' | 'dash' | 'gap' | 'style' | 'alone' | 'loose';

/** What may be a label: all of the range is, speech begins behind it. */
export interface Label extends Range {
  readonly block: number;
  readonly name: string;
  /** What is in brackets behind the name, or behind its comma. */
  readonly note: string | undefined;
  readonly hasBrackets: boolean;
  readonly separator: Separator;
  readonly type: string;
  readonly time: number | undefined;
}

/** A label that the document bears out; of one that only looks like a label nobody knows whose words follow. */
export interface Opening extends Label {
  readonly isClear: boolean;
}

/** What is known beforehand: whose names these are, and that the text is a transcript. */
export interface Expected {
  readonly isKnown: (label: string) => boolean;
  readonly isTranscript: boolean;
}

const WORD = String.raw`(?:#?[\p{L}][\p{L}\p{M}\p{N}_.'’&/-]*|#?\p{N}{1,3}|&)`;
const NAME = String.raw`(?<name>#?\p{L}[\p{L}\p{M}\p{N}_.'’&/-]*(?:[ \u00a0]${WORD}){0,6}?)`;
const STRICT_NAME = String.raw`(?<name>[QA]\d*(?=\.)|(?:\p{Lu}\p{L}{0,8}\.\s)?(?:[Tt]he\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|of|van|de|von|der|den|la|al)){0,5}?)`;
const NOTE = String.raw`(?:\s?[([](?<note>[^()[\]\n]{1,60})[)\]]){0,3}`;
const DESCRIPTION = String.raw`(?:,\s(?<description>[^:.…?!;\n]{2,80}?))?`;
/** What may stand before a name: a dash, a number, a time. */
const LEAD = String.raw`(?:(?:[-–—•>*]|\p{Extended_Pictographic}\ufe0f?)+\s+)?(?:Q\.?\s?\d+[.)]?\s+(?=\p{Lu}))?(?:\(?\d{1,4}[.)]\s+)?(?:(?<before>${TIME})\s*[-–—:|]?\s*)?`;
const at = (source: string) => new RegExp(`^${LEAD}${source}`, 'u');
const FORMS: readonly (readonly [Separator, RegExp])[] = [
  [
    'colon',
    at(
      String.raw`${NAME}${NOTE}${DESCRIPTION}(?:\s*,?\s*(?<time>${TIME}))?\s?(?:：|:(?=\s|$|["“«‘…[(]|\p{Lu}\p{Ll}))(?:(?:\s+|(?=[[(<]))(?<behind>${TIME}))?`,
    ),
  ],
  ['time', at(String.raw`${NAME}${NOTE}\s*[-–—,|•·]?\s*(?<time>${TIME})\s*[:|–—-]?(?=\s|$)`)],
  ['stop', at(String.raw`${STRICT_NAME}${NOTE}\.(?:\s?[-–—]+)?(?=\s+[\p{Lu}\p{N}"“‘([]|\s*$)`)],
  ['gap', at(String.raw`${NAME}${NOTE}(?: {2,}|\s*\t\s*|\u00a0[\s\u00a0]+)(?=\S)`)],
  ['gap', /^(?<name>Q)\s(?=[\p{Lu}"“])/u],
  ['bracket', at(String.raw`[[(]${NAME}[\])]\s?:?(?=\s+\S)`)],
  ['dash', at(String.raw`${NAME}${NOTE}(?:\s(?:[-–—]{1,2}|\|)|\.?[–—])(?=\s+\S)`)],
  ['loose', /^(?<name>\p{Lu}\S*[ \u00a0]\p{Lu}[^.?!:\n]{1,90}):(?=\s)/u],
  ['alone', at(String.raw`${NAME}${NOTE}[.:]?\s*$`)],
];
const MAX_LABEL_CHARS = 110;
/** A single word that is no more of all labels may open a sentence: `Frankly: it sank.` */
const MIN_SHARE = 0.07;
/** Where a turn may begin inside a line: behind a sentence. */
const CAPITAL_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’&/-]*|\p{Lu}\p{L}{0,4}\.|#?\p{N}{1,3})`;
const CAPITAL_NAME = String.raw`(?<name>(?:[Tt]he\s)?${CAPITAL_WORD}(?:\s(?:${CAPITAL_WORD}|of|the|and|van|de|von|der|den|la|al)){0,6}?)`;
const INSIDE = new RegExp(
  String.raw`(?<=[.?!…"”’»)\]–—-]\s{1,3})(?<dash>[–—-]\s+)?${CAPITAL_NAME}${NOTE}${DESCRIPTION}\s?:(?=\s)`,
  'gu',
);
const ENDS_SENTENCE = /[.?!…:;"”’»)\]–—-]\s*$/u;

/** The labels of a document's blocks that its own regularity bears out, in order; and whether any looked like one. */
export async function findOpenings(
  blocks: readonly Block[],
  expected: Expected,
  pause: Pause,
): Promise<{ openings: Opening[]; hasLabels: boolean }> {
  const labels: Label[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'rule' && block.kind !== 'caption') labels.push(...readLabels(block, i));
    await pause();
  }
  const groups = groupBy(labels, keyOf);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const accepted = new Map([...groups].filter(([, group]) => isRegular(group, paragraphs, blocks, expected)));
  if (accepted.size === 0) return { openings: [], hasLabels: labels.filter(looksLikeLabel).length > 1 };
  const census = countNames([...accepted.values()].flat(), expected);
  const read = groupBy(labels, ({ block, start }) => `${block} ${start}`);
  const openings: Opening[] = [];
  for (const ways of read.values()) {
    openings.push(
      ...chooseWay(ways.map((label) => judge(label, accepted.has(keyOf(label)), census, expected))),
    );
    await pause();
  }
  return { openings: await joinInside(openings, blocks, census, pause), hasLabels: true };
}

/** Of several ways to read a line, a clear one before one that is none; only where no way is a label, it is none. */
function chooseWay(ways: readonly (readonly Opening[])[]): readonly Opening[] {
  const found = ways.flat();
  return [found.find(({ isClear }) => isClear) ?? found[0]].flatMap((opening) => opening ?? []);
}

/** Short lines, and a dash in a line, are no sign of a transcript. */
function looksLikeLabel({ separator, name }: Label): boolean {
  if (isAsker(name) || isAnswerer(name)) return true;
  return !['alone', 'dash', 'gap', 'loose'].includes(separator) && !isNobody(name);
}

export function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function keyOf({ separator, type }: Label): string {
  return `${separator} ${type}`;
}

/** What may be a label at the beginning of each line. */
function readLabels(block: Block, index: number): Label[] {
  const found: Label[] = [];
  let start = 0;
  for (const line of block.text.split('\n')) {
    const before =
      start === 0 ? undefined : block.text.slice(Math.max(0, start - MAX_LABEL_CHARS), start - 1);
    const isFree = before === undefined || ENDS_SENTENCE.test(before) || endsShort(before);
    found.push(...readLine(block, index, start, line).filter((label) => isFree || isStrongColon(label)));
    start += line.length + 1;
  }
  return found;
}

/** A label on a line of its own is not the end of a sentence. */
function endsShort(before: string): boolean {
  return before.slice(before.lastIndexOf('\n') + 1).length <= 40;
}

function isStrongColon({ name, separator }: Label): boolean {
  return separator === 'colon' && (isCapitals(name) || isRole(name) || hasTitle(name) || name.includes(' '));
}

/** A line may be read in several ways; which of them is meant, only the others tell. */
function readLine(block: Block, index: number, start: number, line: string): Label[] {
  const head = line.slice(0, MAX_LABEL_CHARS + 40);
  const type = typeAt(block, start + (/^\P{L}*/u.exec(head)?.[0].length ?? 0));
  const make = (separator: Separator, match: RegExpExecArray | null | undefined): Label[] => {
    if (!match) return [];
    const { name = '', note, description, before, time, behind } = match.groups ?? {};
    const from = start + match[0].indexOf(name);
    if (match[0].length > MAX_LABEL_CHARS || !isNameLike(name, separator)) return [];
    if (
      block.styles.some((style) => style.start <= from && from < style.end && style.end < from + name.length)
    )
      return [];
    const bare = name.replace(/[.,]+$/u, (marks) =>
      /(?:^|\s)\p{L}{1,3}$/u.test(name.slice(0, -marks.length)) && hasTitle(`${name} X`) ? marks : '',
    );
    return [
      {
        block: index,
        start,
        end: start + match[0].length,
        name: bare,
        note: note ?? description,
        hasBrackets: note !== undefined,
        separator: block.kind === 'heading' && separator === 'alone' ? 'alone' : separator,
        type: block.kind === 'heading' ? 'heading' : type,
        time: parseTime(before ?? time ?? behind ?? (note && /^\d[\d:.]+$/u.test(note) ? note : undefined)),
      },
    ];
  };
  return [
    ...FORMS.flatMap(([separator, form]) =>
      make(separator, separator === 'alone' && line !== head ? null : form.exec(head)),
    ),
    ...make('style', styledName(block, start, line)),
  ];
}

/** A name in a type of its own, at the beginning of a line. */
function styledName(block: Block, start: number, line: string): RegExpExecArray | undefined {
  const lead = new RegExp(`^${LEAD}`, 'u').exec(line);
  const from = start + (lead?.[0].length ?? 0);
  const style = block.styles.find((each) => Math.abs(each.start - from) <= 1);
  if (!style || style.end >= start + line.length || style.end <= from) return undefined;
  const match = at(String.raw`${NAME}${NOTE}(?:\s*(?<time>${TIME}))?\s*[.:–—-]?\s*$`).exec(
    block.text.slice(start, style.end),
  );
  return match ?? undefined;
}

/** `strong`, `emphasis` or `plain`. */
function typeAt({ styles }: Block, at: number): string {
  const kinds = styles.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
  return [...new Set(kinds)].sort().join('+') || 'plain';
}

export function isCapitals(name: string): boolean {
  return (
    /\p{Lu}{2}/u.test(name) &&
    !/\p{Ll}{2}/u.test(
      name.replace(/(?<!\p{L})(?:M[crs]{1,2}s?|Mac|van|de|der|von|of|the|and)(?!\p{L})/gu, ''),
    )
  );
}

/** All words with a capital, or small words that names have; letters without case will do. */
function isCapitalised(name: string): boolean {
  return name
    .split(/[\s\u00a0]+/u)
    .every((word, i) => /^#?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || (i > 0 && NAME_PARTICLE.test(word)));
}

function isNameLike(name: string, separator: Separator): boolean {
  if (separator === 'loose') return true;
  if (name === '' || name.length > 60 || ENDS_INSIDE.test(name)) return false;
  if (/\s/u.test(name) && !isRole(name) && opensSpeech(name.slice(name.search(/\S+$/u)))) return false;
  if (separator === 'stop')
    return hasTitle(name) || isRole(name) || (isCapitals(name) && !hasTitle(`${name} X`));
  if (separator === 'bracket' && isStageDirection(name)) return false;
  const words = name.split(/[\s\u00a0]+/u).length;
  return isRole(name) || isCapitalised(name) || (separator === 'colon' && words <= 2);
}

/** Of the labels of one style: which there are, and how often each. */
interface Census {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words of names that have several. */
  readonly parts: ReadonlySet<string>;
}

function countNames(labels: readonly Label[], { isKnown }: Expected): Census {
  const times = new Map<string, number>();
  const seen = new Set<string>();
  for (const { name, block, start } of labels) {
    const key = `${block} ${start} ${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isKnown(name) || isRole(name) || !(isNobody(name) || opensSpeech(name)))
      times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  }
  const total = [...times.values()].reduce((sum, n) => sum + n, 0);
  return { times, total, parts: partsOf([...times.keys()]) };
}

function partsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => (name.includes(' ') ? name.split(' ') : [])));
}

export function fold(name: string): string {
  return name
    .replace(/[\s\u00a0.]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether labels of one style are labels: they come again, or pair up, or are known. */
function isRegular(
  labels: readonly Label[],
  paragraphs: number,
  blocks: readonly Block[],
  expected: Expected,
): boolean {
  const { isKnown, isTranscript } = expected;
  const { times, total, parts } = countNames(labels, expected);
  const repeated = [...times].filter(([name, n]) => n > 1 || parts.has(name)).length;
  const named = labels.filter(({ name }) => times.has(fold(name)));
  const clear = (test: (name: string) => boolean) =>
    new Set(named.filter(({ name }) => test(name)).map(({ name }) => fold(name))).size;
  const known = clear((name) => isKnown(name) || isAsker(name) || isAnswerer(name));
  const strong = clear(
    (name) =>
      isRole(name) ||
      isCapitals(name) ||
      hasTitle(name) ||
      isKnown(name) ||
      /\p{Lu}\S+\s.*\p{Lu}/u.test(name),
  );
  const dense = total >= paragraphs / 3;
  const pairs = times.size >= 2 && (repeated >= 2 || known >= 2);
  if (labels[0]?.separator === 'loose') return false;
  if (isTranscript && (times.size >= 2 || known > 0)) return true;
  const timed = labels.filter(({ time }) => time !== undefined).length;
  if (times.size >= 2 && total >= 3 && timed * 4 >= labels.length * 3) return true;
  switch (labels[0]?.separator) {
    case 'colon':
      if (pairs)
        return (
          strong >= 2 ||
          known >= 1 ||
          dense ||
          (total >= 4 && alternate(named) && named.some((label) => asks(label, blocks)))
        );
      if (times.size >= 2 && known >= 1 && strong >= 2)
        return repeated > 0 || named.some((label) => !isKnown(label.name) && asks(label, blocks));
      if (times.size >= 2 && known >= 1)
        return named.some(
          (label) => !isKnown(label.name) && isCapitalised(label.name) && asks(label, blocks),
        );
      return (
        (times.size >= 2 && repeated >= 1 && (strong >= 2 || labels[0].type !== 'plain')) ||
        (total >= 3 && strong >= 1 && times.size === 1)
      );
    case 'time':
      return total >= 2;
    case 'stop':
      return times.size >= 2 && (repeated >= 1 || known >= 2);
    case 'gap':
      return known >= 1 || (pairs && dense && strong >= 2);
    case 'style':
      return (pairs && strong >= 2) || (repeated >= 1 && strong >= 1 && total >= 4);
    case 'bracket':
    case 'dash':
      return known >= 2 || (pairs && (known >= 1 || (dense && strong >= 1)));
    default:
      return (pairs && (strong >= 2 || dense) && (known >= 1 || total * 4 >= paragraphs)) || known >= 2;
  }
}

/** Whether labels change more often than they stay. */
function alternate(labels: readonly Label[]): boolean {
  const changes = labels.filter(
    ({ name }, i) => i > 0 && fold(name) !== fold(labels[i - 1]?.name ?? ''),
  ).length;
  return changes * 3 >= (labels.length - 1) * 2;
}

/** Whether what is said behind a label, in its paragraph, is a question. */
function asks({ block, end }: Label, blocks: readonly Block[]): boolean {
  return /\?["”’)]*\s*(?:\n|$)/u.test(blocks[block]?.text.slice(end) ?? '');
}

/** Whether a label is one, or nobody can tell; nothing where it is a part of what is said. */
function judge(
  label: Label,
  isAccepted: boolean,
  { times, total, parts }: Census,
  { isKnown }: Expected,
): Opening[] {
  const { name, separator } = label;
  const count = times.get(fold(name)) ?? 0;
  const isStrong = isCapitals(name) || hasTitle(name) || /\s/u.test(name);
  const isSure = isKnown(name) || (count > 1 && (isStrong || count >= total * MIN_SHARE));
  const clear = [{ ...label, isClear: true }];
  const unclear = [{ ...label, isClear: false }];
  if (separator === 'loose') return opensSentence(name) ? [] : unclear;
  if (!isAccepted) {
    if (count > 0 && isAsker(name)) return clear;
    if (separator !== 'colon' && separator !== 'time' && separator !== 'stop') return [];
    if (count > 0) return clear;
    return separator === 'stop' ||
      isNobody(name) ||
      opensSpeech(name) ||
      opensSentence(name) ||
      !isCapitalised(name)
      ? []
      : unclear;
  }
  if (isSure || isRole(name)) return clear;
  if (isNobody(name)) return separator === 'colon' ? unclear : [];
  if (opensSpeech(name)) return isCapitals(name) ? unclear : [];
  if (opensSentence(name) || (!isCapitalised(name) && /\s/u.test(name))) return [];
  if (separator === 'alone')
    return label.type === 'heading' ? [] : isStrong && label.time !== undefined ? clear : unclear;
  const isFirm =
    separator === 'colon' || separator === 'time' || separator === 'style' || label.time !== undefined;
  const isName = isFirm && (isStrong || label.type !== 'plain' || parts.has(fold(name)));
  return (isName && !isSentence(label)) || (separator === 'stop' && hasTitle(name)) ? clear : unclear;
}

/** `In May, the crew left:` is no name with what somebody is. */
function isSentence({ name, note, hasBrackets }: Label): boolean {
  return note !== undefined && !hasBrackets && !isCapitals(name);
}

/**
 * The openings, and those inside lines. Whoever is known by now may begin to speak there, and so may a name in capitals,
 * or behind a dash; of what only looks like one, nobody knows whose words follow.
 */
async function joinInside(
  openings: readonly Opening[],
  blocks: readonly Block[],
  { times }: Census,
  pause: Pause,
): Promise<Opening[]> {
  if (!openings.some(({ separator, isClear }) => separator === 'colon' && isClear)) return [...openings];
  const byBlock = groupBy(openings, ({ block }) => block);
  const found: Label[] = [];
  for (const [index, block] of blocks.entries()) {
    await pause();
    if (block.kind === 'paragraph' && block.text.includes(':'))
      found.push(...readInside(block, index, byBlock.get(index) ?? [], times));
  }
  const census = new Map<string, number>();
  for (const { name } of found) census.set(fold(name), (census.get(fold(name)) ?? 0) + 1);
  const parts = partsOf([...times.keys(), ...census.keys()]);
  const isPart = (name: string) => parts.has(fold(name));
  const inside = found.map((label): Opening => {
    const { name, note, type } = label;
    const isNew =
      isCapitals(name) || type === 'dash'
        ? /\s/u.test(name) || note !== undefined || isPart(name) || (census.get(fold(name)) ?? 0) > 1
        : false;
    return { ...label, isClear: times.has(fold(name)) || isNew };
  });
  return [...openings, ...inside].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** What may be a label inside the lines of a block, apart from what stands at their beginning. */
function readInside(
  { text }: Block,
  block: number,
  taken: readonly Opening[],
  times: Census['times'],
): Label[] {
  return matchesInside(text).flatMap((match): Label[] => {
    const { name = '', note, description, dash } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const isTaken = taken.some((each) => each.start <= start && start < each.end);
    const isFull = isCapitalised(name) && (/\s/u.test(name) || dash !== undefined);
    const isNamed = times.has(fold(name)) || isCapitals(name) || isFull;
    if (isTaken || !isNamed || isNobody(name) || opensSpeech(name)) return [];
    if (endsInAbbreviation(text.slice(0, start))) return [];
    const type = dash ? 'dash' : 'plain';
    const found = { note: note ?? description, hasBrackets: note !== undefined };
    return [{ block, start, end, name, ...found, separator: 'colon', type, time: undefined }];
  });
}

/** A point inside a name stands behind its first word, as in `Dr. Varenne`, or behind an initial; any other ends a sentence. */
const ENDS_INSIDE = /\s\S{2,}\.\s/u;

function matchesInside(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  INSIDE.lastIndex = 0;
  for (let match = INSIDE.exec(text); match !== null; match = INSIDE.exec(text)) {
    if (ENDS_INSIDE.test(match.groups?.name ?? '')) INSIDE.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}

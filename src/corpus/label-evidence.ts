/**
 * Weighs the evidence for labels: what those of one style have in common, and what distinguishes one from a sentence.
 */
import { fold, isNoName, isStrong } from '../english/label-names.ts';
import {
  isAnswerer,
  isAsker,
  isCapitalised,
  isCapitals,
  isRole,
  opensSentence,
  SPEAKS_OF_SELF,
} from '../english/people.ts';
import { type Label, SEPARATORS } from './labels.ts';
import type { Page } from './visible-text.ts';

/** What is known beforehand: the names of people, and that the text is a transcript. */
export interface Expected {
  readonly isKnown: (label: string) => boolean;
  readonly isTranscript: boolean;
  readonly isEnglish: boolean;
}

/** A single word that makes up no more than this share of all labels may open a sentence: `Frankly: it sank.` */
const MIN_SHARE = 0.07;

/** The labels of one style, with how often each occurs. */
export interface Census {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
  /** The words of names with several words. */
  readonly parts: ReadonlySet<string>;
}

export function takeCensus(labels: readonly Label[], { isKnown }: Expected): Census {
  const times = new Map<string, number>();
  for (const { name } of new Map(labels.map((each) => [`${each.start} ${each.name}`, each])).values())
    if (isKnown(name) || isRole(name) || !isNoName(name))
      times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  const total = [...times.values()].reduce((sum, n) => sum + n, 0);
  const parts = new Set(
    [...times.keys()].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
  );
  return { times, total, parts };
}

/** Whether labels of one style are labels: known, coming again, unmistakable, or in most paragraphs. */
export function isRegular(group: readonly Label[], page: Page, expected: Expected): boolean {
  const { isKnown, isTranscript, isEnglish } = expected;
  const { times, total, parts } = takeCensus(group, expected);
  const [{ separator, type }] = group as [Label];
  const names = [...times.keys()];
  const known = names.filter((name) => isKnown(name) || isRole(name)).length;
  if (isTranscript && (names.length >= 2 || known > 0)) return true;
  if (names.length < 2 && total < (known > 0 ? 2 : 3)) return false;
  const strong = new Set(
    group.filter(({ name }) => isStrong(name) && isCapitalised(name)).map(({ name }) => fold(name)),
  ).size;
  const repeated = names.filter((name) => (times.get(name) ?? 0) > 1 || parts.has(name)).length;
  const isDense = total >= page.blocks.filter(({ kind }) => kind === 'paragraph').length / 3;
  const isSaid = ({ name, end }: Label) =>
    isRole(name) ||
    SPEAKS_OR_ASKS.test(
      page.text
        .slice(end, end + MAX_QUESTION_CHARS)
        .trimStart()
        .split('\n', 1)[0] ?? '',
    );
  // A list of people and what they do has names, too.
  if (isEnglish && repeated === 0 && known < names.length && !group.some(isSaid)) return false;
  const asks = group.some((label) => !isKnown(label.name) && asksBehind(label, page.text));
  const isTyped = type !== 'plain';
  const signs = [isDense, isTyped, isTyped, asks, asks].filter(Boolean).length;
  const evidence = 2 * Math.min(known, 2) + 2 * Math.min(repeated, 2) + Math.min(strong, 2) + signs;
  return evidence >= SEPARATORS[separator];
}

/** Whether the line after a label, or the next one, is a question. */
function asksBehind({ end }: Label, text: string): boolean {
  return /^\s*[^\n]*\?["”’)]*\s*(?:\n|$)/u.test(text.slice(end, end + MAX_QUESTION_CHARS));
}

const MAX_QUESTION_CHARS = 1000;
export const SPEAKS_OR_ASKS = new RegExp(String.raw`${SPEAKS_OF_SELF.source}|\?`, 'iu');

type Verdict = 'clear' | 'unclear' | undefined;

/** Whether something is a label, or nobody can tell; undefined if it is part of what is said. */
export function judge(
  label: Label,
  isAccepted: boolean,
  { times, total, parts }: Census,
  { isKnown }: Expected,
): Verdict {
  const { name, separator, type, isTimed } = label;
  const count = times.get(fold(name)) ?? 0;
  const isInside = separator === 'inside';
  const isFirm = isTimed || isInside || separator === 'colon' || separator === 'time';
  if (count > 0 && !isAccepted && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
  if (isAccepted && (isKnown(name) || isRole(name) || separator === 'angle')) return 'clear';
  if (isAccepted && count > 1 && (isStrong(name) || count >= total * MIN_SHARE)) return 'clear';
  if (isNoName(name)) return isAccepted && separator === 'colon' ? 'unclear' : undefined;
  const isLower = !isCapitalised(name) && (!isAccepted || /\s/u.test(name));
  if (opensSentence(name) || isLower || (isInside && !isStrong(name))) return undefined;
  if (!isAccepted)
    return isFirm || isAsker(name) || isAnswerer(name) || separator === 'loose' ? 'unclear' : undefined;
  const isName = isStrong(name) || type !== 'plain' || parts.has(fold(name));
  return isName && (isFirm || separator === 'style') && !isSentence(label) ? 'clear' : 'unclear';
}

/** `Last May, the crew left:` is not a name with a description. */
function isSentence({ name, description, type }: Label): boolean {
  return description !== undefined && type === 'plain' && !isCapitals(name);
}

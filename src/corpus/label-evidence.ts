/**
 * Weighs the evidence for labels: what those of one style have in common, and what distinguishes one from a sentence.
 */
import { isEnglish as isEnglishWord } from '../english/dictionary.ts';
import { isHeadline } from '../english/headlines.ts';
import { fold, isNoName, isOneOfSeveral, isStrong, isUnlikelyWords } from '../english/label-names.ts';
import { isName } from '../english/names.ts';
import {
  hasTitle,
  isAnswerer,
  isAsker,
  isCapitalised,
  isCapitals,
  isRole,
  opensSentence,
} from '../english/people.ts';
import { groupBy } from './group-by.ts';
import type { Label } from './labels.ts';
import {
  acceptedStyles,
  type Census,
  isRegular,
  isUnmistakable,
  lineBehind,
  styleOf,
  takeCensus,
} from './regular-labels.ts';
import { holderOf, type Known, knower } from './speakers.ts';
import { areOfChat, areOfForum } from './times.ts';
import type { Page } from './visible-text.ts';

/** Whether something is a label, or nobody can tell; undefined if it is part of what is said. */
export type Verdict = 'clear' | 'unclear' | undefined;

/** A single word that makes up no more than this share of all labels may open a sentence: `Brexit: it sank.` */
const MIN_SHARE = 0.07;
const NAME_IN_SENTENCE = /(?<=\p{L}[.,]?\s)\p{Lu}[\p{L}-]*(?![\p{L}:])/gu;

/** Judges the labels of a page; undefined if no style of them is regular. */
export function weigh(
  labels: readonly Label[],
  page: Page,
  known: Known,
): ((label: Label) => Verdict) | undefined {
  const isKnown = knower(known);
  const styles = acceptedStyles(labels, (group) => isRegular(group, page, known, isKnown));
  if (styles.size === 0) return undefined;
  const isAccepted = (label: Label) => styles.has(styleOf(label)) || isUnmistakable(label);
  const accepted = labels.filter(isAccepted);
  const census = takeCensus(accepted, page);
  const written = accepted.map(({ start, end }) => page.text.slice(start, end));
  const [isChat, isForum] = [areOfChat(written), areOfForum(written)];
  const bare = findBare(labels);
  const terms = known.isEnglish ? findTerms(labels, census, page, isKnown) : new Set();
  const isSmall = (label: Label) => /^["“‘]?\p{Ll}/u.test(lineBehind(label, page));
  const areSmall = labels.filter(isSmall).length * 2 > labels.length;
  const doesGoOn = (label: Label) => !areSmall && isSmall(label);
  /** `Golden Rule: sell no honey`, or `The Harbour Bill: Second Reading` */
  const isTitle = (label: Label) =>
    census.times.get(fold(label.name)) === 1 &&
    !isRole(label.name) &&
    !isKnown(label.name) &&
    (doesGoOn(label) || isHeadline(lineBehind(label, page)));
  const entries = findEntries(labels, page);
  const isDoubtful = (label: Label) =>
    bare.has(label) ||
    entries.has(fold(label.name)) ||
    (!label.isTimed && label.separator !== 'angle' && (isTitle(label) || terms.has(fold(label.name))));
  return (label) => {
    // In a chat, `Reminder: …` is part of a message.
    if (isChat && !label.isTimed) return undefined;
    if (isForum && /^edit$/iu.test(label.name)) return undefined;
    const verdict = judge(label, isAccepted(label), census, isKnown, page);
    return verdict === 'clear' && isDoubtful(label) ? 'unclear' : verdict;
  };
}

/** If most names in bold are followed by a colon, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** The folded labels behind each of which there is nothing but a full name: `Class secretary: Ada Holm`. */
function findEntries(labels: readonly Label[], page: Page): ReadonlySet<string> {
  const isEntry = (label: Label) => {
    const line = lineBehind(label, page);
    const isOnlyName = isName(line) && /\p{Ll}.*\s.*\p{Ll}$/u.test(line);
    return isOnlyName && !isAnswerer(label.name) && !isAsker(label.name);
  };
  const byName = groupBy(labels, ({ name }) => fold(name));
  return new Set([...byName].flatMap(([name, own]) => (own.every(isEntry) ? name : [])));
}

/**
 * The folded names that are dictionary words, say and ask nothing, and never have a capital inside a sentence: each may
 * be a term being explained, a news dateline or the like.
 */
function findTerms(
  labels: readonly Label[],
  { talking }: Census,
  page: Page,
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const names = new Set(page.text.match(NAME_IN_SENTENCE));
  const isName = (name: string) => isCapitals(name) || isRole(name) || isKnown(name) || names.has(name);
  const folded = [...new Map(labels.map(({ name }) => [fold(name), name]))];
  const isTerm = ([word, name]: [string, string]) =>
    isEnglishWord(word) && !talking.has(word) && !isName(name);
  return new Set(folded.filter(isTerm).map(([word]) => word));
}

function judge(
  label: Label,
  isAccepted: boolean,
  { times, total, parts, listed }: Census,
  isKnown: (name: string) => boolean,
  page: Page,
): Verdict {
  const { name, separator, type, isTimed } = label;
  const count = times.get(fold(name)) ?? 0;
  const isInside = separator === 'inside';
  const isFirm = isTimed || isInside || separator === 'colon';
  if (count > 0 && !isAccepted && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
  if (isAccepted && (isKnown(name) || isRole(name) || separator === 'angle' || separator === 'stamp'))
    return 'clear';
  if (isAccepted && count > 1 && (isStrong(name) || count >= total * MIN_SHARE)) return 'clear';
  if (count > 0 && !isAccepted && separator === 'alone' && !label.description) return 'unclear';
  const isCue = separator === 'colon' || (separator === 'gap' && isCapitals(name));
  if (isNoName(name)) return isAccepted && (isTimed || isCue) ? 'unclear' : undefined;
  const isLower = !isCapitalised(name) && (!isAccepted || /\s/u.test(name));
  if (isAccepted && holderOf(label) !== undefined) return 'clear';
  // `Will Bright` may open a sentence, or be somebody.
  const mayBeName =
    isAccepted && isFirm && !isInside && isCapitalised(name) && !isCapitals(name) && /\s/u.test(name);
  if (opensSentence(name) && !isSetOff(label, page)) return mayBeName ? 'unclear' : undefined;
  if (isLower || (isInside && (!isStrong(name) || isSentence(label)))) return undefined;
  if (!isAccepted)
    return isFirm || isAsker(name) || isAnswerer(name) || separator === 'loose' ? 'unclear' : undefined;
  if (parts.has(fold(name))) return 'clear';
  const isName = ((isStrong(name) || type !== 'plain') && !isOneOfSeveral(name)) || isTimed;
  return isName &&
    (isFirm ||
      separator === 'style' ||
      separator === 'age' ||
      separator === 'numbered' ||
      (separator === 'stop' && isStrong(name)) ||
      isIntroduced(label, listed)) &&
    !isSentence(label)
    ? 'clear'
    : 'unclear';
}

/** `A JUROR: I can't hear her.` */
function isSetOff(label: Label, page: Page): boolean {
  return isCapitals(label.name) && /\s/u.test(label.name) && /\p{Ll}/u.test(lineBehind(label, page));
}

/** `Last May, the crew left:` is not a name with a description. */
function isSentence({ name, description, separator, type }: Label): boolean {
  const isName = isCapitals(name) || hasTitle(name);
  return (
    description !== undefined &&
    !['alone', 'age', 'numbered'].includes(separator) &&
    type === 'plain' &&
    !isName
  );
}

/** Whether a name on a line of its own has its bearer's office below it, or party behind it, or in a list. */
function isIntroduced({ name, note, description, separator }: Label, listed: ReadonlySet<string>): boolean {
  const isDescribed = (description ?? note) !== undefined || listed.has(name);
  return separator === 'alone' && isUnlikelyWords(name) && isDescribed;
}

/** Recognises what only looks like a label: lines of subtitles, headings of sections, points of lists and reports. */
import { isVerbForm } from '../../english/dictionary.ts';
import { TITLES_TEXT } from '../../english/editorial-notes.ts';
import { isHeadline } from '../../english/headlines.ts';
import { isCapitals } from '../../english/names/capitals.ts';
import { fold, isOfWords } from '../../english/names/label-names.ts';
import { isName } from '../../english/names/names.ts';
import { SPEAKS_OF_SELF, SUBJECT_PRONOUN } from '../../english/names/pronouns.ts';
import { isAnswerer, isAsker, isRole } from '../../english/names/roles.ts';
import { SAYING } from '../../english/speech/verbs-of-saying.ts';
import type { TextLine } from '../formats/text-lines.ts';
import { opensWithTime } from '../formats/times.ts';
import { hasTimes, type Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import { type Label, readLabels } from './possible-labels.ts';
import { type Census, lineBehind } from './regular-labels.ts';
import { findTerms, isOfTerms, isPhrase } from './topic-labels.ts';

/** Among so many labels, whoever takes part would speak twice. */
const MANY_LABELS = 10;

/** What somebody else reports: `asked`, `also told the board`, `Holm said` */
const REPORTED = new RegExp(
  String.raw`^(?<name>(?:(?!${SUBJECT_PRONOUN}\s)\p{Lu}[\p{L}'’-]*\s){1,3})?(?:(?:\p{Ll}+ly|also|then)\s)?(?<verb>\p{Ll}+)(?!\p{L})`,
  'u',
);
const SAYS = new RegExp(`^${SAYING}$`, 'u');
const MAX_BEHIND_CHARS = 60;
const MIN_FULL_CHARS = 50;
/** In a chat, somebody says who writes down what others say: `scribe+`, `scribenick: ada`; and writes `Holm: We left.` or `… in May` */
const SCRIBE = /^.*(?:>\s+|\t)scribe(?:nick)?(?:\+|\s?:)/mu;
const SCRIBED = /^(?:[^\s:]+(?:\s[^\s:]+)?:\s|\.\.|…)/u;
/** Where somebody is found: `LinkedIn | GitHub` */
const LINKS = /^[^.?!|]{1,30}(?:\s\|\s[^.?!|]{1,30})+$/u;
const ADDRESS = /^<?https?:\/\/\S+\s*$/u;

/**
 * What may be labels, without whole lines among lines that have a time and no label: there `Yes` is all that somebody says.
 * In subtitles, capitals set off a name.
 */
export function labelsIn(lines: readonly TextLine[], page: Page): Label[] {
  const isSubtitled = hasTimes(page);
  const found = lines.map((line) => ({ line, labels: readLabels(line) }));
  const isBracket = ({ separator }: Label) => separator === 'bracket';
  // Where no line begins with one, brackets inside lines are sounds: `It sank. [Chuckles] They knew.`
  const areSounds = !found.some(({ line, labels }) =>
    labels.some((label) => isBracket(label) && label.start === line.start),
  );
  const read = found.map(({ line, labels }) => ({
    line,
    labels: labels.filter((label) => !(areSounds && isBracket(label))),
  }));
  const isWhole = ({ start, text }: TextLine, label: Label) =>
    label.end >= start + text.length && !(isSubtitled && isCapitals(label.name));
  const timed = read.filter(({ line }) => isSubtitled || opensWithTime(line.text));
  const whole = timed.filter(({ line, labels }) => labels.some((label) => isWhole(line, label)));
  const areCues = timed.filter(({ labels }) => labels.length === 0).length > whole.length;
  const cues = new Set(areCues ? whole.map(({ line }) => line) : []);
  return read.flatMap(({ line, labels }) => (cues.has(line) ? [] : labels));
}

/** Tells the headings of sections: `Fees: who pays them`, or words that do not come again, as those of two speakers do. */
export function sectionsOf(labels: readonly Label[], { text }: Page, isKnown: (name: string) => boolean) {
  const headings = labels.filter(({ type }) => type === 'heading');
  const byName = groupBy(headings, ({ name }) => fold(name));
  const beside = labels.filter(({ type }) => type !== 'heading');
  const named = new Set(beside.flatMap(({ name, note, description }) => [name, note, description]));
  const isDialogue = [...byName.values()].filter(({ length }) => length > 1).length > 1;
  return ({ type, name, end }: Label): boolean => {
    if (type === 'heading' && /^[IVX]+$/u.test(name)) return true;
    if (type !== 'heading' || isKnown(name) || named.has(name)) return false;
    if (isAsker(name)) return false;
    const isFollowed = /^[^\S\n]*\S/u.test(text.slice(end, end + MAX_BEHIND_CHARS));
    return (!isDialogue && isOfWords(name)) || isFollowed;
  };
}

/** What is known when labels are judged. */
export interface Evidence {
  readonly isEnglish: boolean;
  readonly isKnown: (name: string) => boolean;
  readonly census: Census;
  /** What the text speaks of as a thing, folded. */
  readonly used: ReadonlySet<string>;
}

/** Tells the labels of which nobody knows whether they are some, though their style is one of labels. */
export function doubter(
  labels: readonly Label[],
  page: Page,
  { isEnglish, isKnown, census }: Evidence,
): (label: Label) => boolean {
  const bare = findBare(labels);
  const reported = findReported(labels, page);
  const entries = findEntries(labels, page);
  const ofThemselves = findSubjects(labels, page);
  const terms = isEnglish ? findTerms(labels, census, page, isKnown) : new Set();
  const once = [...census.times.values()].filter((count) => count === 1).length;
  const areMost = census.total >= MANY_LABELS && once * 2 < census.total;
  /** Among labels that come again, one that does not. */
  const isOnce = ({ name }: Label) => areMost && census.times.get(fold(name)) === 1;
  /** In an English text, one of several words behind which nobody says `I` or asks. */
  const isSilent = ({ name }: Label) => isEnglish && /\s/u.test(name) && !census.talking.has(fold(name));
  const areWords = (label: Label) =>
    isPhrase(label) || (isOfTerms(label) && (isOnce(label) || isSilent(label)));
  const isSmall = (label: Label) => /^["“‘]?\p{Ll}/u.test(lineBehind(label, page));
  const hasScribe = SCRIBE.test(page.text);
  const isScribed = (label: Label) => hasScribe && SCRIBED.test(lineBehind(label, page));
  const areSmall = labels.filter(isSmall).length * 2 > labels.length;
  const doesGoOn = (label: Label) => !areSmall && isSmall(label);
  const ends = new Set(page.blocks.map(({ end }) => end));
  const isTitled = (label: Label) => {
    const line = lineBehind(label, page);
    const end = page.text.indexOf(line, label.end) + line.length;
    // A line that is full goes on below.
    const goesOn = label.separator === 'colon' && end - label.start >= MIN_FULL_CHARS && !ends.has(end);
    return isHeadline(line) && !goesOn;
  };
  /** `Golden Rule: sell no honey`, or `The Harbour Bill: Second Reading` */
  const isTitle = (label: Label) =>
    census.times.get(fold(label.name)) === 1 &&
    !isRole(label.name) &&
    !isKnown(label.name) &&
    (doesGoOn(label) || isTitled(label));
  return (label) =>
    bare.has(label) ||
    reported.has(label) ||
    isScribed(label) ||
    entries.has(fold(label.name)) ||
    isDefined(label, page) ||
    ofThemselves.has(fold(label.name)) ||
    TITLES_TEXT.test(lineBehind(label, page)) ||
    (label.isListed && LINKS.test(lineBehind(label, page))) ||
    (!isKnown(label.name) && areWords(label)) ||
    (!label.isTimed && label.separator !== 'angle' && (isTitle(label) || terms.has(fold(label.name))));
}

/** In minutes, names in bold open what is reported: **Ada Holm** asked who had steered, **Repairs** Holm said that they go on. */
function findReported(labels: readonly Label[], page: Page): ReadonlySet<Label> {
  const bare = labels.filter(({ separator }) => separator === 'style');
  const reported = bare.filter((label) => {
    const { name, verb = '' } = REPORTED.exec(lineBehind(label, page))?.groups ?? {};
    return SAYS.test(verb) || (name === undefined && isVerbForm(verb));
  });
  return new Set(reported);
}

/** Tells the points of lists inside turns, where most labels open no item of a list and none of them has the name. */
export function pointsOf(
  labels: readonly Label[],
  isKnown: (name: string) => boolean,
): (label: Label) => boolean {
  const outside = labels.filter(({ isListed }) => !isListed);
  const names = new Set(outside.map(({ name }) => fold(name)));
  const areOutside = outside.length * 2 > labels.length;
  return ({ isListed, name }) => areOutside && isListed && !names.has(fold(name)) && !isKnown(name);
}

/** If most names in bold are followed by a colon, those without one open no speech: **Ada Holm** rose. */
function findBare(labels: readonly Label[]): ReadonlySet<Label> {
  const colons = new Set(labels.filter(({ separator }) => separator === 'colon').map(({ start }) => start));
  const styled = labels.filter(({ separator }) => separator === 'style');
  const bare = styled.filter(({ start }) => !colons.has(start));
  return new Set(bare.length * 3 < styled.length ? bare : []);
}

/** `MCP: Multi-Context Platform, which connects them`, `MCP (Multi-Context Platform): a server` */
function isDefined(label: Label, page: Page): boolean {
  const { name, note = '' } = label;
  const isShortFor = (text: string) =>
    text
      .split(/[\s-]+/u, name.length)
      .map((word) => word.charAt(0))
      .join('') === name;
  return (
    name.length > 2 &&
    isCapitals(name) &&
    (isShortFor(lineBehind(label, page)) || (isShortFor(note) && isOfWords(note)))
  );
}

/** The folded names that most lines behind them speak of, as no speaker does: `Weir: The Weir is old.` */
function findSubjects(labels: readonly Label[], page: Page): ReadonlySet<string> {
  const isOfItself = (label: Label) =>
    new RegExp(String.raw`(?<=[\p{L},:]\s)${label.name}(?!\p{L})`, 'u').test(lineBehind(label, page));
  const speaksOfSelf = (label: Label) => SPEAKS_OF_SELF.test(lineBehind(label, page));
  const single = labels.filter(({ name }) => /^\p{L}+$/u.test(name) && !isRole(name));
  const byName = [...groupBy(single, ({ name }) => fold(name))];
  return new Set(
    byName.flatMap(([name, own]) =>
      own.length > 1 && own.filter(isOfItself).length * 2 > own.length && !own.some(speaksOfSelf) ? name : [],
    ),
  );
}

/** The folded labels that nothing but a full name, an address or figures ever follow: `Class secretary: Ada Holm`. */
function findEntries(labels: readonly Label[], page: Page): ReadonlySet<string> {
  const isEntry = (label: Label) => {
    const line = lineBehind(label, page);
    const isOnlyName = isName(line) && /\p{Ll}.*\s.*\p{Ll}$/u.test(line);
    const areFigures = label.separator === 'gap' && !/\p{L}/u.test(line);
    return (
      (isOnlyName || areFigures || ADDRESS.test(line)) && !isAnswerer(label.name) && !isAsker(label.name)
    );
  };
  const byName = groupBy(labels, ({ name }) => fold(name));
  return new Set([...byName].flatMap(([name, own]) => (own.every(isEntry) ? name : [])));
}

/**
 * Weighs the evidence for labels: what those of one style have in common, and what distinguishes one from a sentence.
 */
import { isMonth } from '../../english/dates.ts';
import {
  isAlwaysPerson,
  isEnglish as isEnglishWord,
  isFunctionWord,
  isPlaceName,
  isVerbForm,
} from '../../english/dictionary.ts';
import { isCapitalised, isCapitals } from '../../english/names/capitals.ts';
import { lastWord } from '../../english/names/found-names.ts';
import { isGivenName } from '../../english/names/given-names.ts';
import {
  describesSpeaker,
  fold,
  isNoName,
  isOfWords,
  isOneOfSeveral,
  isStrong,
  isUnlikelyWords,
} from '../../english/names/label-names.ts';
import { opensName, opensPoint, opensSentence } from '../../english/names/label-words.ts';
import { isAnswerer, isAsker, isRole } from '../../english/names/roles.ts';
import { hasTitle } from '../../english/names/titles.ts';
import { areOfChat } from '../formats/times.ts';
import type { Page } from '../formats/visible-text.ts';
import { interrupters, pairs, sentenceParts } from './inner-labels.ts';
import { type Known, knower } from './known-people.ts';
import { doubter, type Evidence, pointsOf } from './label-lookalikes.ts';
import type { Label } from './possible-labels.ts';
import {
  acceptedStyles,
  type Census,
  isRegular,
  isUnmistakable,
  lineBehind,
  styleOf,
  takeCensus,
} from './regular-labels.ts';
import { holderOf } from './speakers.ts';

/** Whether something is a label, or nobody can tell; undefined if it is part of what is said. */
export type Verdict = 'clear' | 'unclear' | undefined;

/**
 * A single word that makes up no more than this share of all labels may open a sentence: `Brexit: it sank.` In a large
 * meeting, though, each has a small share, and speaks so often, or so often with an `I` or a question among it.
 */
const MIN_SHARE = 0.07;
const MANY_TURNS = 5;
const SOME_TURNS = 3;
/** Where so many people speak more than once, others may speak once. */
const MIN_RECURRING = 3;
/** `in Kubernetes`, `our Kubernetes`: what people speak of so is hardly one of them. */
const USED =
  /(?<=(?<!\p{L})(?:[Ii]n|[Oo]n|[Oo]f|[Tt]o|[Aa]bout|[Aa]fter|[Bb]efore|[Bb]y|[Ff]or|[Ff]rom|[Uu]nder|[Uu]sing|[Vv]ia|[Ww]ith|[Tt]he|[Oo]ur|[Aa]n?)\s)\p{Lu}\p{L}*/gu;
/** Judges the labels of a page; undefined if no style of them is regular. */
export function weigh(
  labels: readonly Label[],
  page: Page,
  known: Known,
): ((label: Label) => Verdict) | undefined {
  const isKnown = knower(known);
  const styles = acceptedStyles(labels, page, (group) => isRegular(group, page, known, isKnown));
  if (styles.size === 0) return undefined;
  const isAccepted = (label: Label) => styles.has(styleOf(label)) || isUnmistakable(label);
  const accepted = labels.filter(isAccepted);
  const census = takeCensus(accepted, page);
  const written = accepted.map(({ start, end }) => page.text.slice(start, end));
  const isChat = areOfChat(written);
  const used = new Set(Array.from(page.text.matchAll(USED), ([word]) => fold(word)));
  const evidence: Evidence = { isEnglish: known.isEnglish, isKnown, census, used };
  const isDoubtful = doubter(labels, page, evidence);
  const isPoint = pointsOf(accepted, isKnown);
  const areWrapped = accepted.filter(({ isWrapped }) => isWrapped).length * 2 > accepted.length;
  const isLone = ({ name, isTimed }: Label) =>
    !isTimed && !isKnown(name) && !isRole(name) && (census.times.get(fold(name)) ?? 0) <= 1;
  /** `to stop` above `COVID-19: wear a mask` */
  const isPartOfLine = ({ name, isWrapped }: Label) => isWrapped && !areWrapped && !/\s/u.test(name);
  const isPartOfSentence = sentenceParts(page, isLone, accepted);
  const isPaired = pairs(labels, accepted);
  const cutsIn = interrupters(labels, census, page);
  return (label) => {
    if (isPaired(label)) return 'clear';
    if (isPoint(label))
      return isCapitalised(label.name) && (isUnlikelyWords(label.name) || isCapitals(label.name))
        ? 'unclear'
        : undefined;
    // In a chat, `Reminder: …` is part of a message.
    if (isChat && !label.isTimed) return undefined;
    if (!areWrapped && isPartOfSentence(label)) return undefined;
    // `… like` above `Beck: he’s there`
    if (isLone(label) && isPartOfLine(label))
      return /^\p{Ll}/u.test(lineBehind(label, page)) ? undefined : 'unclear';
    const verdict = judge(label, isAccepted(label), page, evidence);
    if (verdict === undefined && cutsIn(label)) return 'unclear';
    return verdict === 'clear' && isDoubtful(label) ? 'unclear' : verdict;
  };
}

function judge(label: Label, isAccepted: boolean, page: Page, evidence: Evidence): Verdict {
  const { census, isKnown, isEnglish } = evidence;
  const { times, total, parts, edges, talking, listed } = census;
  const { name, separator, type, isTimed } = label;
  const count = times.get(fold(name)) ?? 0;
  const isInside = separator === 'inside';
  const isFirm = isTimed || isInside || separator === 'colon';
  if (count > 0 && !isAccepted && (isFirm || separator === 'stop' || isAsker(name))) return 'clear';
  if (isAccepted && (isKnown(name) || isRole(name) || separator === 'angle' || separator === 'stamp'))
    return 'clear';
  const isUnlikely = isUnlikelyWord(name, evidence);
  const isMain = isStrong(name) || isUnlikely || count >= total * MIN_SHARE || isFrequent(label, census);
  if (isAccepted && count > 1 && isMain) return 'clear';
  if (count > 0 && !isAccepted && separator === 'alone' && !label.description) return 'unclear';
  const isCue = separator === 'colon' || (separator === 'gap' && isCapitals(name));
  if (opensPoint(name) && !isTimed) return undefined;
  if (isNoName(name)) return isAccepted && (isTimed || isCue) ? 'unclear' : undefined;
  const isLower = !isCapitalised(name) && (!isAccepted || /\s/u.test(name));
  if (isAccepted && holderOf(label) !== undefined) return 'clear';
  // `BBC [laughing] Who called?`, where nobody else is called so
  if (separator === 'stop' && count < 2 && /\]$/u.test(page.text.slice(label.start, label.end)))
    return 'unclear';
  if (isLower && isAccepted && describesSpeaker(name)) return type === 'plain' ? 'unclear' : 'clear';
  // `Will Bright` may open a sentence, or be somebody.
  const mayBeName = isAccepted && isFirm && isCapitalised(name) && !isCapitals(name) && opensName(name);
  if (opensSentence(name) && !isSetOff(label, page)) return mayBeName ? 'unclear' : undefined;
  if (isLower || (isInside && (!isStrong(name) || isSentence(label)))) return undefined;
  if (!isAccepted)
    return isFirm || isAsker(name) || isAnswerer(name) || separator === 'loose' ? 'unclear' : undefined;
  const isTalking = talking.has(fold(name));
  const isShort = isFirm && isTalking && isCapitalised(name) && !label.isWrapped && edges.has(fold(name));
  if (parts.has(fold(name)) || isShort) return 'clear';
  const mayStand = isStrong(name) || isUnlikely || isAlwaysPerson(name.toLowerCase()) || type !== 'plain';
  const isName = (mayStand && !isOneOfSeveral(name) && !isThing(label, page)) || isTimed;
  return isName &&
    (isFirm ||
      separator === 'style' ||
      separator === 'age' ||
      separator === 'numbered' ||
      separator === 'stop' ||
      (isBoldLine(label) && (isUnlikely || (isEnglish && /\s/u.test(name) && endsInName(name)))) ||
      isIntroduced(label, listed)) &&
    !isSentence(label)
    ? 'clear'
    : 'unclear';
}

/** In bold on a line of its own. */
function isBoldLine({ separator, type }: Label): boolean {
  return separator === 'alone' && type === 'strong';
}

/** Whether a name is hardly a word: a given name, or one that no dictionary has and behind which somebody talks. */
function isUnlikelyWord(name: string, { census, isEnglish, used }: Evidence): boolean {
  const word = name.toLowerCase();
  const isTalking = census.talking.has(fold(name));
  if (isPlaceName(word) || isMonth(name)) return false;
  if (isGivenName(name)) return isTalking || !isEnglishWord(word);
  // What two people talk about may stand before a colon, too.
  const isMeeting = isEnglish && census.recurring >= MIN_RECURRING;
  return isMeeting && isTalking && endsInName(name) && !used.has(fold(name));
}

/** Whether the last word is one that no dictionary has; `Weir Updates` is a heading. */
function endsInName(name: string): boolean {
  const last = lastWord(name).toLowerCase();
  return ![last, last.replace(/s$/u, '')].some((word) => isEnglishWord(word) || isFunctionWord(word));
}

/** Whether a label that a colon, a time, brackets or bold type set off comes often; not `Agreed` or `Pending`. */
function isFrequent(label: Label, { times, talking }: Census): boolean {
  const { name, separator, isListed } = label;
  const word = fold(name);
  const isBold = isBoldLine(label) && talking.has(word);
  const isSet = separator === 'colon' || (separator === 'bracket' && isListed) || isBold;
  const isVerb = isVerbForm(name.toLowerCase());
  return isSet && !isVerb && (times.get(word) ?? 0) >= (talking.has(word) ? SOME_TURNS : MANY_TURNS);
}

/** `Bass Pickup: 85/15`: common words that describe nobody, in front of what is no sentence. */
function isThing(label: Label, page: Page): boolean {
  const { name, type } = label;
  const isPerson = isCapitals(name) || hasTitle(name) || name.toLowerCase().split(/\s/u).some(isAlwaysPerson);
  return type === 'plain' && !isPerson && isOfWords(name) && !/\p{L}[.?!…,]/u.test(lineBehind(label, page));
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

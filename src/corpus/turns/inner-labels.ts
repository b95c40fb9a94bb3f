/** Recognises labels in the middle of a text: answers and turns within a line, and what only goes on with a sentence. */
import { isAlwaysPerson } from '../../english/dictionary.ts';
import { isCapitalised, isCapitals } from '../../english/names/capitals.ts';
import { describesSpeaker, fold, isOfWords, isUnlikelyWords } from '../../english/names/label-names.ts';
import { opensSpeech } from '../../english/names/label-words.ts';
import { isAsker } from '../../english/names/roles.ts';
import type { Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import type { Label } from './possible-labels.ts';
import { type Census, lineBehind } from './regular-labels.ts';

/** With fewer labels at the beginnings of lines, one within them is no answer. */
const MIN_PAIRS = 2;
/** If this share of the labels is in capitals, all are. */
const MOST = 0.8;
const MAX_LINE_CHARS = 200;
/** A line that is long enough to be full, and ends in the middle of a sentence. */
const IN_SENTENCE = /[^\n]{30}[\p{L}\p{N},;]\s*$/u;
/** What is no description of somebody: `Governor Holm, is this: …` */
const ASKS = /^(?:are|can|did|do|does|has|have|is|may|should|was|were|will|would)(?!\p{L})/u;

/** Tells what only goes on with a sentence: below `The question is this,` the line `Governor Holm, is it: will it stop?` */
export function sentenceParts(
  page: Page,
  isLone: (label: Label) => boolean,
  accepted: readonly Label[],
): (label: Label) => boolean {
  const inCapitals = accepted.filter(({ name }) => isCapitals(name)).length;
  const areCapitals = inCapitals > accepted.length * MOST;
  const blockStarts = new Set(page.blocks.map(({ start }) => start));
  return (label) => {
    const { name, separator, type, description = '', start } = label;
    const mayBeName =
      !areCapitals && (isUnlikelyWords(name) || describesSpeaker(name) || !/\s|^\p{Ll}/u.test(name));
    return (
      separator === 'colon' &&
      type === 'plain' &&
      !isCapitals(name) &&
      ((isLone(label) && !mayBeName) || ASKS.test(description)) &&
      !blockStarts.has(start) &&
      IN_SENTENCE.test(page.text.slice(Math.max(0, start - MAX_LINE_CHARS), start))
    );
  };
}

/**
 * Tells who cuts in on others, as in minutes with several turns on a line: single names that are hardly words, where most
 * turns begin with a small letter, or the names come again or are parts of others.
 */
export function interrupters(
  labels: readonly Label[],
  { edges, times }: Census,
  page: Page,
): (label: Label) => boolean {
  const isSingle = ({ name, separator, type }: Label) =>
    separator === 'inside' &&
    type === 'plain' &&
    isCapitalised(name) &&
    !/\s/u.test(name) &&
    (!isOfWords(name) || isAlwaysPerson(name.toLowerCase()));
  const byName = groupBy(labels.filter(isSingle), ({ name }) => fold(name));
  const openings = labels.filter(({ separator }) => separator === 'colon');
  const small = openings.filter((label) => /^\p{Ll}/u.test(lineBehind(label, page)));
  const areMinutes = small.length * 2 > openings.length;
  const isKnown = (name: string) => edges.has(name) || times.has(name) || (byName.get(name)?.length ?? 0) > 1;
  return (label) => isSingle(label) && byName.size >= MIN_PAIRS && (areMinutes || isKnown(fold(label.name)));
}

/** Tells whoever answers within most of the lines that somebody who asks begins: `Interviewer: Why? Holm: Ask Tom.` */
export function pairs(labels: readonly Label[], accepted: readonly Label[]): (label: Label) => boolean {
  const times = groupBy(
    labels.filter(({ separator }) => separator === 'inside'),
    ({ name }) => fold(name),
  );
  const areAsked = accepted.filter(({ name }) => isAsker(name)).length * 2 > accepted.length;
  const least = Math.max(accepted.length / 2, MIN_PAIRS);
  return ({ separator, name }) =>
    areAsked && separator === 'inside' && !opensSpeech(name) && (times.get(fold(name))?.length ?? 0) > least;
}

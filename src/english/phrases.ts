/** Finds what must not be split: a figure with its range and unit, a date, a name, a clause, a verb. */
import { DATE, MONTH } from './dates.ts';
import { type Range, trimmed } from './sentences.ts';

const FIGURES = String.raw`(?:[\p{Sc}~±+-]\s?)?\d(?:[\d.,:/]*\d)?(?:(?:\s?[-–—]\s?|\sto\s|\sand\s)\p{Sc}?\d(?:[\d.,]*\d)?)?`;
const UNIT = String.raw`(?:\s?(?:%|°\p{L}?|\p{Sc})|\s?[ap]\.m\.|[\p{L}]{1,3}\b|[-\s](?:per\s?cent|thousand|million|billion|trillion|dozen|[kcm]?m|km/h|kg|tons?|tonnes|metres|feet|miles|hours|days|weeks|months|years|people)\b)*`;
/** A word with a capital, or an initial inside a name: `Oliver K. Hedge` */
const CAPITAL = String.raw`(?:(?<=\p{L}\s)\p{Lu}\.(?=\s\p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?<![.'’]))`;
const WHOLES = [
  DATE,
  `${FIGURES}${UNIT}`,
  String.raw`${CAPITAL}(?:(?:\s(?:of|de|del|der|la|van|von|al|bin|the))*\s${CAPITAL})+`,
].map((form) => new RegExp(form, 'gu'));

/** The figures, dates and names of a text, in no order; they may overlap. */
export function unbreakable(text: string): Range[] {
  return WHOLES.flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: words, index: start }) => ({ start, end: start + words.length })),
  );
}

const FIGURE = /^(?:\p{Sc}\s?[\d.,]+\p{L}*|[\d.,]+\s?(?:\p{Sc}|%|°\p{L}?|per ?cent))$/u;

/** Whether words are nothing but a figure with its unit. */
export function isFigure(words: string): boolean {
  return FIGURE.test(words);
}

const LINKS = 'an?|the|of|in|on|at|to|for|and|or|its?|this|that';
const ONLY_LINKS = new RegExp(`^(?:${LINKS})$`, 'iu');

/** Whether a text is a single word that only links others. */
export function isLink(word: string): boolean {
  return ONLY_LINKS.test(word);
}

/** A phrase without the commas and conjunctions that it ends in. */
export function withoutTrail(phrase: string): string {
  return phrase.replace(/(?:[\s,;:]+(?:and|or|but|which|who|in which))*[\s,;:]*$/u, '');
}

/** Words that end in a small number and what it counts: `some 90 people`, not `June 14 called`. */
const COUNTS = new RegExp(String.raw`(?:^|(?<!\b${MONTH}\.?)\s)\d{1,3}$`, 'u');
const COUNTED = new RegExp(
  String.raw`^\s(?!(?:${LINKS}|by|from|with|is|are|was|were|has|have|had|will|who|which|but|as|than)\b)\p{Ll}[\p{L}\p{M}'’-]*`,
  'u',
);
/** Words that end in the middle of a verb or of what belongs to a preposition: `has not` */
const LEADS_ON =
  /\s(?:\p{L}+n['’]t|not|has|have|had|is|are|was|were|will|would|can|could|should|must|may|might|to|of|the|an?)$/iu;
const LED_TO = /^(?:\s[\p{L}\p{N}'’-]+){1,4}/u;

/** The words of `rest` that `words` cannot do without: what a small number counts, what a `not` or an auxiliary verb leads to. */
export function neededAfter(words: string, rest: string): string {
  const [counted = ''] = COUNTS.test(words) ? (COUNTED.exec(rest) ?? []) : [];
  const [led = ''] = LEADS_ON.test(words) ? (LED_TO.exec(rest) ?? []) : [];
  return counted + led;
}

/** Where a clause ends: at a punctuation mark, but not inside a figure, an abbreviation or a name. */
const BOUNDARY = /[;()[\]"“”«»„–—]|[,:](?=\s|$)|[.!?…]+(?=["”’»)\]]*(?:\s|$))|\s--?\s/gu;
/** A word that joins a clause to the one before it, and says nothing itself. */
const OPENS = /^\s*(?:that|and|but|or)\s/u;
/** A sentence of up to this many words is one clause: `I repeat: no.` */
const MAX_SENTENCE_WORDS = 4;

/** The clause, or the clauses, of a sentence that a range of it is in. */
export function clauseAround(sentence: string, span: Range): Range {
  const boundaries = [...sentence.matchAll(BOUNDARY)];
  const isShort = countWords(sentence) <= MAX_SENTENCE_WORDS;
  const marks = isShort ? boundaries.slice(-1) : boundaries;
  const before = marks.findLast(({ index, 0: mark }) => index + mark.length <= span.start);
  const start = before ? before.index + before[0].length : 0;
  const end = marks.find(({ index }) => index >= span.end)?.index ?? sentence.length;
  const opening = OPENS.exec(sentence.slice(start, end))?.[0] ?? '';
  return trimmed(sentence, { start: start + opening.length, end });
}

export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** How a sentence begins that says little without the one before it: `That's hiding.`, `Because of this, …` */
const POINTS_BACK =
  /^\P{L}*(?:(?:and|but|so|then|because of|instead of|after|with|for|in|by|from|all of) )*(?:that|this|these|those)\b/iu;

/** Whether a sentence begins by pointing back to the one before it. */
export function beginsByPointingBack(sentence: string): boolean {
  return POINTS_BACK.test(sentence);
}

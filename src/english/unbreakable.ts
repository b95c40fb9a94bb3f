/** Finds what must not be split: a figure with its range and unit, a date, a name. */
import { DATE } from './dates.ts';
import type { Range } from './sentences.ts';

const FIGURES = String.raw`[\p{Sc}~±+-]?\s?\d(?:[\d.,:/]*\d)?(?:(?:\s?[-–—]\s?|\sto\s|\sand\s)\p{Sc}?\d(?:[\d.,]*\d)?)?`;
const UNIT = String.raw`(?:\s?(?:%|°\p{L}?|\p{Sc})|[\p{L}]{1,3}\b|[-\s](?:per\s?cent|thousand|million|billion|trillion|dozen|[kcm]?m|km/h|kg|tons?|tonnes|metres|feet|miles|hours|days|weeks|months|years|people)\b)*`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?<![.'’])`;
const WHOLES = [
  DATE,
  `${FIGURES}${UNIT}`,
  String.raw`${CAPITAL}(?:(?:\s(?:of|de|del|der|la|van|von|al|bin|the))*\s${CAPITAL})+`,
].map((form) => new RegExp(form, 'gu'));

/** In no order; they may overlap. */
export function unbreakable(text: string): Range[] {
  return WHOLES.flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: words, index: start }) => ({ start, end: start + words.length })),
  );
}

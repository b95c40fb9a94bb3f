/** Knows what the words before a colon, or in another place of a label, may be: somebody's name, or nobody's. */
import { hasTitle, isCapitals, isNobody, opensSpeech } from './people.ts';

/** A name without what its spelling may differ in. */
export function fold(name: string): string {
  return name
    .replace(/[\s\u00a0.]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a label is a word that stands before colons, and nobody's name. */
export function isNoName(name: string): boolean {
  return isNobody(name) || (opensSpeech(name) && !isCapitals(name));
}

/** Whether a label is hardly an ordinary word: of several words, with a title, or in capitals. */
export function isStrong(name: string): boolean {
  return isCapitals(name) || hasTitle(name) || /\s/u.test(name);
}

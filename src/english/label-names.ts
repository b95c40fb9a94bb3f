/** Tells whether the words of a label can be somebody's name. */
import { hasTitle, isCapitals, isNobody, opensSpeech } from './people.ts';

/** A name without the differences that its spelling may have. */
export function fold(name: string): string {
  return name
    .replace(/[\s\u00a0.]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a label is a word that is common before colons and is nobody's name. */
export function isNoName(name: string): boolean {
  return isNobody(name) || (opensSpeech(name) && !isCapitals(name));
}

/** Whether a label is unlikely to be ordinary words: it has several words, a title, or capitals. */
export function isStrong(name: string): boolean {
  return isCapitals(name) || hasTitle(name) || /\s/u.test(name);
}

/** Completes a question that leans on what was asked before: `by when?`, `and in 2021?`, `who else is on it`. */
import { contentWords } from '../search/query.ts';
import { readQuestion } from './question.ts';

/** A question with more words of its own stands alone, whatever it points back to. */
const MAX_OWN_WORDS = 2;
/** A longer one says by itself what it is about. */
const MAX_SHORT_WORDS = 4;
/** So many words of the earlier questions say what it is about. */
const ENOUGH_WORDS = 4;
const GOES_ON = /^(?:and|but|so|also|then|what about|how about)\b/iu;
const POINTS_BACK = /\b(?:it|its|they|them|their|that|those|these|this|else|such|one|ones|him|his|her)\b/iu;

/** Whether `text` may lean on earlier questions; whether it does shows when it finds nothing by itself. */
export function mayLean(text: string): boolean {
  const own = contentWords(text).length;
  if (own > MAX_OWN_WORDS) return false;
  if (pointsBack(text)) return true;
  const short = text.trim().split(/\s+/u).length <= MAX_SHORT_WORDS;
  return own < MAX_OWN_WORDS && short && readQuestion(text).kind !== 'none';
}

/** Whether `text` has a word that means something said before. */
export function pointsBack(text: string): boolean {
  return GOES_ON.test(text) || POINTS_BACK.test(text);
}

/** `text` with the words of the earlier questions, the latest first, that say what they were about. */
export function completeQuestion(text: string, earlier: readonly string[]): string {
  const own = new Set(contentWords(text).map(({ term }) => term));
  const added: string[] = [];
  for (const question of earlier) {
    if (added.length >= ENOUGH_WORDS) break;
    for (const { term, start, end } of contentWords(question)) {
      if (!own.has(term)) added.push(question.slice(start, end));
      own.add(term);
    }
  }
  return [text.replace(/[\s?!.]+$/u, ''), ...added].join(' ');
}

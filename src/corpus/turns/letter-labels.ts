/** Finds whom labels of a single letter mean: `I:` and `R:` of an interview, or `J:` below `Jan:`. */
import { fold } from '../../english/names/label-names.ts';
import { isRole } from '../../english/names/roles.ts';
import type { Page } from '../formats/visible-text.ts';
import type { Known } from './known-people.ts';
import type { Label } from './possible-labels.ts';
import { lineBehind } from './regular-labels.ts';

/** Who `I:` and `R:` or `R1:` are, and in other languages than English `P.` and `R.`, if all letters are of such a pair. */
export function readLetters(
  labels: readonly Label[],
  { isEnglish, speaker, outlet = 'the interviewer' }: Known,
): [string, string][] {
  const letters = labels.map(({ name }) => name).filter((name) => /^\p{L}\d?$/u.test(name));
  const [first, last, ...others] = [...new Set(letters)].sort();
  if (first === undefined || last === undefined) return [];
  if (first === 'I' && [last, ...others].every((letter) => /^[PR]\d$/u.test(letter))) return [['i', outlet]];
  const isPair = isEnglish ? /^I[PR]$/u : /^(?:I[PR]|[DPQ]R)$/u;
  if (others.length > 0 || !isPair.test(first + last)) return [];
  const answerer = speaker ?? (first === 'I' ? 'the interviewee' : undefined);
  if (answerer === undefined) return [];
  return [
    [first.toLowerCase(), outlet],
    [last.toLowerCase(), answerer],
  ];
}

/** Whom the letters of `J:` and `A:` stand for below `Jan:` and `Ada:`, if each is the first of just one name. */
export function readInitials(labels: readonly Label[], page: Page): [string, string][] {
  // `Author: Ada Holm` says nothing.
  const saying = labels.filter(
    (label) => label.separator === 'colon' && /[.?!…]/u.test(lineBehind(label, page)),
  );
  const names = [...new Set(saying.map(({ name }) => name))];
  const letters = names.filter((name) => name.length === 1);
  const full = names.filter((name) => name.length > 1 && !isRole(name));
  const meant = letters.map((letter) => full.filter((name) => fold(name).startsWith(fold(letter))));
  const first = names.indexOf(letters[0] ?? '');
  const areClear =
    letters.length > 1 &&
    meant.every(
      ([name = '', ...others]) => others.length === 0 && full.includes(name) && names.indexOf(name) < first,
    );
  return areClear ? letters.map((letter, i) => [fold(letter), meant[i]?.[0] ?? letter]) : [];
}

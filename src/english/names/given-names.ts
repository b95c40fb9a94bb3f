/** Tells by a title or a given name whether somebody is called `he` or `she`. */
import { createRequire } from 'node:module';
import { capitalised, PARTICLE } from './capitals.ts';
import { sexOfTitle, withoutTitle } from './titles.ts';

/** The package's lists; what it exports itself draws names by chance. */
const require = createRequire(import.meta.url);
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl'];
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`, 'iu');
const women = given('female');
const men = given('male');

/** The given names, with the languages that have them. */
function given(sex: 'female' | 'male'): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const language of LANGUAGES)
    for (const name of require(`human-names/data/${sex}-human-names-${language}.json`) as string[])
      found.set(name, [...(found.get(name) ?? []), language]);
  return found;
}

/** Whether a word is a given name; it may be a surname, or another word. */
export function isGivenName(word: string): boolean {
  const name = capitalised(word);
  return women.has(name) || men.has(name);
}

/** What the title or, without one, the given name of somebody tells; a word alone may be a surname, and Kim may be either. */
export function sexOf(name: string): ('m' | 'f')[] {
  const titled = sexOfTitle(name);
  if (titled.length > 0) return titled;
  const [first = '', ...rest] = capitalised(withoutTitle(name)).split(/\s+/u);
  if (rest.length === 0 || IS_PARTICLE.test(first) || women.has(first) === men.has(first)) return [];
  // Gabriele is a man's name in Italy, and a woman's elsewhere.
  const languages = [women, men].flatMap((names) => names.get(first) ?? []);
  if (languages.length < 2 && !languages.includes('en')) return [];
  return women.has(first) ? ['f'] : ['m'];
}

/** Whether the title of one of two people tells that they are two: `Mr Holm` is neither Mrs Holm nor Ada Holm. */
export function differInSex(a: string, b: string): boolean {
  const isTitled = [a, b].some((name) => sexOfTitle(name).length > 0);
  return isTitled && new Set([a, b].flatMap(sexOf)).size > 1;
}

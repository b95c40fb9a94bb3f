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

function given(sex: 'female' | 'male'): ReadonlySet<string> {
  const lists = LANGUAGES.map((language): string[] =>
    require(`human-names/data/${sex}-human-names-${language}.json`),
  );
  return new Set(lists.flat());
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
  return women.has(first) ? ['f'] : ['m'];
}

/** Whether the title of one of two people tells that they are two: `Mr Holm` is neither Mrs Holm nor Ada Holm. */
export function differInSex(a: string, b: string): boolean {
  const isTitled = [a, b].some((name) => sexOfTitle(name).length > 0);
  return isTitled && new Set([a, b].flatMap(sexOf)).size > 1;
}

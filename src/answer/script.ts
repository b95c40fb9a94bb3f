/** Notices a question in another script than the corpus is in: none of its words can be found. */
import type { Corpus } from '../corpus/corpus.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A line that says so, if most letters of `text` are of a script that no document's language is written in. */
export function noteOnScript(text: string, { documents }: Pick<Corpus, 'documents'>): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const languages = [...new Set(documents.map(({ source }) => source.language))];
  const scripts = languages.map(scriptOf);
  const known = (letter: string) => scripts.some((script) => script === undefined || script.test(letter));
  if (letters.length === 0 || letters.filter(known).length >= letters.length / 2) return [];
  const names = languages.map((language) => LANGUAGES.of(language)).join(' and ');
  return [`The text is in ${names}: please ask in ${names}.`];
}

/** Letters of the script that a language is written in; undefined where that is not one script, or no language. */
function scriptOf(language: string): RegExp | undefined {
  try {
    return new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script}}`, 'u');
  } catch {
    return undefined;
  }
}

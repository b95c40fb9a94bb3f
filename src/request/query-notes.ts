/** Tells the person how a query was read, if that is not obvious, and that the text does not say. */
import type { Corpus } from '../corpus/corpus.ts';
import { asksInOtherLanguage, isInEnglish } from '../english/is-english.ts';
import type { Reply, Request } from '../reply/reply.ts';
import { isStopWord } from '../search/query.ts';
import { missingTerms, type QueryTerm } from '../search/query-terms.ts';
import type { SearchResult } from '../search/search.ts';

const MAX_WORDS_NAMED = 6;
const BUSY = 'I was too busy to look closely. Ask again in a minute.';

/** Lines such as `Read “czeck” as “Czech”.` */
export function describeQuery({ query, terms, spelling, condensed, busy }: SearchResult): string[] {
  const typed = ({ start, end }: QueryTerm) => quoted(query.text.slice(start, end));
  const lines = [...spelling]
    .filter(([, meant]) => !isStopWord(meant))
    .map(([written, meant]) => `Read ${quoted(written)} as ${quoted(meant)}.`);
  if (busy) lines.unshift(BUSY);
  // `how long` asks for a length, not for the word.
  const isMeasure = ({ start }: QueryTerm) => /\bhow\s$/iu.test(query.text.slice(0, start));
  const unknown = missingTerms(terms).filter(
    (term) => !term.isInHeading && term.speakersIn.size === 0 && !isMeasure(term),
  );
  if (condensed && query.text !== '')
    lines.push(`That was long, so I searched only for ${quoted(query.text)}.`);
  if (unknown.length > 0)
    lines.push(`Not in the text: ${unknown.slice(0, MAX_WORDS_NAMED).map(typed).join(', ')}.`);
  if (query.phrases.length > 0)
    lines.push(`Only passages with the exact words ${query.phrases.map(quoted).join(', ')}.`);
  if (query.excluded.length > 0)
    lines.push(`Without passages that have ${query.excluded.map(quoted).join(', ')}.`);
  return lines;
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** Says that the text does not say, where it was searched, and which of the words it lacks. */
export function silence(
  result: SearchResult,
  request: Request,
  notes: readonly string[] = [],
  headline = 'The text does not say.',
): Reply {
  const named = result.terms.filter(({ speakersIn }) => speakersIn.size > 0);
  const nameOf = ({ start, end }: QueryTerm) => result.query.text.slice(start, end).replace(/['’]s?$/u, '');
  const names = named.map((term) => quoted(nameOf(term))).join(' or ');
  const limit = named.length > 0 ? [`I searched only where ${names} speaks.`] : [];
  return { outcome: 'silent', headline, notes: [...notes, ...limit, ...describeQuery(result)], request };
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A note if a question is in another language than the documents: if most letters of `text` are from a script in which
 * none is written, or if it asks in words that are not English and all are.
 */
export function noteOnLanguage(text: string, { documents }: Pick<Corpus, 'documents'>): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const languages = [...new Set(documents.map(({ source }) => source.language))];
  const scripts = languages.map(scriptOf);
  const known = (letter: string) => scripts.some((script) => script === undefined || script.test(letter));
  const isOther = letters.length > 0 && letters.filter(known).length < letters.length / 2;
  if (!isOther && !(asksInOtherLanguage(text) && languages.every((each) => isInEnglish(each)))) return [];
  const names = languages.map((language) => LANGUAGES.of(language)).join(' and ');
  return [`The text is in ${names}: please ask in ${names}.`];
}

/** Letters of a language's script; undefined if it has not just one script, or is not a language. */
function scriptOf(language: string): RegExp | undefined {
  if (language === 'und') return undefined;
  try {
    return new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script}}`, 'u');
  } catch {
    return undefined;
  }
}

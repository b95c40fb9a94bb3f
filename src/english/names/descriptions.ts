/** Finds how a text describes somebody: `Russian Foreign Minister Sergey Lavrov`, `Jens Aakre, our chairman`. */
import { isNounOrAdjective, isPersonNoun } from '../dictionary.ts';
import type { Range } from '../sentences.ts';
import { OFFICE, withoutTitle } from './titles.ts';

/** A name and its description, side by side. */
export interface Description extends Range {
  /** It has more of the name than one word. */
  readonly isFull: boolean;
}

const ASKS_WHO =
  /^(?:(?:so|and|but|ok(?:ay)?|hey|please)[\s,]+)*(?:who(?:['’]?s|\s+(?:is|was)(?:\s+(?:this|that))?)|tell me who)\s+(?<name>[^\s?]+(?:\s+[^\s?]+){0,3}?)(?:\s+(?:is|again|anyway|exactly))*[\s?.!]*$/iu;
/** How many words are read on each side of a name. */
const MAX_WORDS = 14;
const MAX_GIVEN_NAMES = 2;
/** Case, accents and full stops do not count in a name. */
const NAMES = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** The person that a question asks about, as typed: `antonov` in `who is antonov?` */
export function personAskedFor(question: string): string | undefined {
  return ASKS_WHO.exec(question.trim())?.groups?.name;
}

interface Token extends Range {
  readonly text: string;
  /**
   * Its role in a description: `P`erson noun, `N`oun or adjective, `C`apital letter, `L`ink, `D`eterminer, and others.
   */
  readonly tag: string;
  /** What is before it: only a space, a comma or bracket, or anything else (`|`). */
  readonly mark: string;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.-](?=[\p{L}\p{N}]))*/gu;
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['#', /^\p{N}/u],
  ['V', /^(?:is|was)$/u],
  ['D', /^(?:the|an?|our|my|his|her|their|its)$/iu],
  ['L', /^(?:of|to|for|at|in)$/u],
];
/** What comes before a name: `Russian Foreign Minister`, `the head of the Guild,`. */
const BEFORE = /(?:[CNP]*P(?:L[LDCNP]+)?|(?<=D)[CNP]*P(?:L[LDCNP]+)?,)C{0,2}$/u;
/** What comes after it: `, 67, head of player trust at Bluefin,`, ` is the mayor`. */
const BEHIND = /^(?:,(?:#,)?D?[CNP]*P(?:L[LDCNP]+)?(?=[,|])|VD[CNP]*P(?:L[LDCNP]+)?)/u;

/** The descriptions of a person in a text, in order. */
export function findDescriptions(name: string, text: string): Description[] {
  const wanted = withoutTitle(name).match(TOKEN) ?? [];
  const tokens = wanted.length > 0 ? tokensOf(text) : [];
  return tokens.flatMap((_, at) => {
    if (!wanted.every((word, i) => isName(tokens[at + i], word))) return [];
    const last = at + wanted.length - 1;
    const given = givenNames(tokens, at);
    const before = BEFORE.exec(write(tokens.slice(Math.max(0, at - MAX_WORDS), at)) + tokens[at]?.mark);
    const behind = BEHIND.exec(`${write(tokens.slice(last + 1, last + MAX_WORDS))}|`);
    const first = tokens[at - (before ? countTags(before[0]) : given)] as Token;
    const end = tokens[before ? last : last + countTags(behind?.[0])] as Token;
    const isFull = given > 0 || wanted.length > 1;
    if (!before && !behind) return [];
    return [{ ...withBracket(text, { start: first.start, end: end.end }), isFull }];
  });
}

function tokensOf(text: string): Token[] {
  let at = 0;
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index: start }) => {
    const between = text.slice(at, start);
    at = start + word.length;
    return { text: word, tag: tagOf(word), mark: markOf(between), start, end: at };
  });
}

function tagOf(word: string): string {
  const [tag] = TAGS.find(([, form]) => form.test(word)) ?? [];
  if (tag !== undefined) return tag;
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital ? OFFICE.test(word) : isPersonNoun(word)) return 'P';
  return isCapital ? 'C' : isNounOrAdjective(word) ? 'N' : 'x';
}

function markOf(between: string): string {
  if (/^['’]?\s$/u.test(between)) return '';
  return /^['’]?(?:,\s|\s\()$/u.test(between) ? ',' : '|';
}

/** Whether a token is this word of a name, and not a possessive. */
function isName(token: Token | undefined, word: string): boolean {
  return token?.tag === 'C' && NAMES.compare(token.text, word) === 0 && !/['’]s$/u.test(token.text);
}

/** How many words before a token belong to the same name: `Sergey` before `Lavrov`, `MR` before `FERRARS`. */
function givenNames(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < MAX_GIVEN_NAMES && tokens[at - count]?.mark === '' && tokens[at - count - 1]?.tag === 'C')
    count++;
  return count;
}

function write(tokens: readonly Token[]): string {
  return tokens.map(({ mark, tag }) => mark + tag).join('');
}

function countTags(written = ''): number {
  return written.replace(/[,|]/gu, '').length;
}

/** `THE PRESIDENT (Ms Amparo Lluch)` with the bracket that closes it. */
function withBracket(text: string, { start, end }: Range): Range {
  const opened = text.slice(start, end).includes('(') && text.charAt(end) === ')';
  return { start, end: opened ? end + 1 : end };
}

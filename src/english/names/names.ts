/** Recognises names, and whether two of them may be one person's. */
import { isAdverb, isEnglish, isFunctionWord, isPlaceOrGroup } from '../dictionary.ts';
import { SHORT_TITLES } from '../sentences.ts';
import { PARTICLE } from './capitals.ts';
import { differInSex } from './given-names.ts';
import { opensSentence } from './label-words.ts';
import { hasTitle, isTitle, OFFICE, withoutTitle } from './titles.ts';

/** The full stop of a title, an initial or a time ends no sentence: `Ms. Okafor`, `J. Holm`, `3 a.m.`, `Reed Jr. said` */
export const INNER_STOP = String.raw`\.(?:(?<=(?<!\p{L})(?:${SHORT_TITLES}|St|\p{Lu}|[ap]|[ap]\.m)\.)|(?<=\s[JS]r\.)(?=,|\s\p{Ll}))`;
/** What a name may begin with in small letters: `al-Hariri`, `d’Aulnay`. */
const PREFIX = "(?:(?:a[dlnrstz]|el)-|[dl]['’])?";
const WRITTEN_WORD = String.raw`${PREFIX}\p{Lu}(?:[\p{L}\p{M}'’-]|${INNER_STOP})*`;
/** A name of one or more words, as it stands in prose: `Mrs. Ada van der Holm`. */
export const NAME = String.raw`${WRITTEN_WORD}(?:[^\S\n\t](?:${PARTICLE}\s){0,2}${WRITTEN_WORD}){0,9}`;
/** Names in prose, with nothing of a word on either side. */
export const NAMES = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}'’-])${NAME}(?![\p{L}\p{M}’'-])`, 'gu');
const NAME_WORD = new RegExp(String.raw`^(?:${PREFIX}\p{Lu}[\p{L}\p{M}.'’-]*|${PARTICLE}|and)$`, 'u');
const FIRST_WORD = new RegExp(String.raw`^${PREFIX}\p{Lu}`, 'u');
const LAST_WORD = new RegExp(String.raw`^${PREFIX}\p{Lu}[\p{L}\p{M}.'’-]+$`, 'u');

const FIRST_NAME = new RegExp(String.raw`^(?!(?:${PARTICLE}|\p{L}\.?)\s)\S+\s`, 'iu');

/** Words that open a sentence, or an office, but no name: `Similarly` */
function isOpening(word: string): boolean {
  return (
    opensSentence(word) ||
    /^the$/iu.test(word) ||
    (/^\p{L}{5,}ly$/u.test(word) && isAdverb(word.toLowerCase()))
  );
}

/** Only words in capitals, except `de`, `van` and the like. */
export function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const [first = ''] = words;
  // `Tom’s` owns something, and `Things I` goes on with a verb.
  const isOther = /['’]s$|\sI(?:['’]\p{Ll}+)?$/u.test(phrase);
  return (
    !isOther && words.every((word) => NAME_WORD.test(word)) && FIRST_WORD.test(first) && !isOpening(first)
  );
}

/** `harbour master Tom Okafor`, `Russian Ambassador to the United States Anatoly Antonov` */
export function endsInName(phrase: string): boolean {
  const [first = '', ...rest] = phrase.split(/\s+/);
  const last = rest.at(-1) ?? '';
  return !isOpening(first) && LAST_WORD.test(last) && !/['’]s$/u.test(last);
}

const OF_FIRM = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{N}.-]*\s){0,3}\p{Lu}[\p{L}\p{N}.-]*(?:['’]s|(?<=s)['’])\s(?=${NAME}$)`,
  'u',
);

/** `Lowe’s Holmqvist`, who works there, without the firm; not `Weir’s Trust`. */
export function withoutFirm(name: string): string {
  const rest = name.replace(OF_FIRM, '');
  return rest.split(' ').every((word) => isEnglish(word.toLowerCase())) ? name : rest;
}

const SMALL_WORD = '(?:about|and|at|by|for|from|in|of|on|to|with)';
/** A name or other words in capitals, up to a small word: `Ada Holm` in `A Chat With Ada Holm` */
const CAPITAL_PHRASE = new RegExp(
  String.raw`(?<=^|\s)(?!${SMALL_WORD}\s)\S+(?:\s(?!${SMALL_WORD}\s)\S+)*`,
  'giu',
);

/** What small words divide in a title, or where all words are in capitals: `MAYOR ADA HOLM` in `REMARKS BY MAYOR ADA HOLM AND TOM REED` */
export function phrasesOf({ 0: written, index }: RegExpExecArray): { written: string; index: number }[] {
  return Array.from(written.matchAll(CAPITAL_PHRASE), (phrase) => ({
    written: phrase[0],
    index: index + phrase.index,
  }));
}

/** How many words in capitals stand before the name in `STATEMENT OF ADA T. HOLM`: the last is English, without an initial behind it. */
export function wordsBefore(words: readonly string[]): number {
  if (/\p{Ll}{2}/u.test(words.join(''))) return 0;
  const isWord = (word: string) => !/^.\.$/u.test(word) && (isFunctionWord(word) || isEnglish(word));
  const hasInitial = (i: number) => /^\p{Lu}\.$/u.test(words[i + 1] ?? '');
  return words.slice(0, -1).findLastIndex((word, i) => isWord(word.toLowerCase()) && !hasInitial(i)) + 1;
}

/** `Ada`, `Tom` and `Kim` in `Ada, Tom and Kim` */
export function partsOfList(text: string): string[] {
  return text.split(/\s*[,;/|]\s*(?:and\s+)?|\s+(?:and|&)\s+/u);
}

/** The full names in `Ada Holm, Tom Reed`; none in `Ada Holm`, `Ada Holm, Deputy Mayor`, `Ada Holm, Weir Council` or `Kim & Lou`. */
export function namesInList(text: string): string[] {
  const parts = partsOfList(text);
  const isGroup = (part: string) => isPlaceOrGroup(surnameOf(part).toLowerCase());
  const areNames = parts.every(
    (part) => /\s/u.test(part) && isName(part) && !OFFICE.test(part) && !isGroup(part),
  );
  return parts.length > 1 && areNames ? parts : [];
}

export function surnameOf(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** `Antonov`, `Ambassador Antonov` and `envoy Anatoly Antonov` name `Anatoly Antonov`; `Viktor Antonov` and `an aide to Antonov` do not. */
export function names(subject: string, person: string): boolean {
  const surname = surnameOf(person);
  const rest = [person, surname].find((name) => subject === name || subject.endsWith(` ${name}`));
  if (rest === undefined) return false;
  const before = subject.slice(0, subject.length - rest.length).trim();
  if (before === '' || isTitle(before)) return true;
  if (/^an?\s/iu.test(before) || /(?:\b(?:for|of|with|by|from|and|to|or)|['’]s)$/iu.test(before))
    return false;
  return rest === person || (/\p{Ll}$/u.test(before) && !/(?:^|\s)\p{Lu}\p{L}*$/u.test(before));
}

/** Whether a word of a name found in the text is hardly a sign or a word of the sentence around it. */
export function isWrittenOut(word: string): boolean {
  return /\p{Ll}{2}/u.test(word);
}

/** Whether a name has a first name in full, as `A. van der Holm` has not. */
export function hasFirstName(name: string): boolean {
  return FIRST_NAME.test(withoutTitle(name));
}

/** How many words of a name are written out, so that `F. D.` is shorter than `Fay Dow`. */
export function wordsWrittenOut(name: string): number {
  return name.match(/\p{L}{2,}/gu)?.length ?? 1;
}

/** `Jr` in `Tom Reed Jr.` */
const GENERATION = /,?\s([JS]r)\.?$/u;

/** How two names may be related: one person as far as they show, or certainly two. */
export function mayBeSamePerson(a: string, b: string): boolean {
  if (isOfTwo(a) !== isOfTwo(b) || differInSex(a, b)) return false;
  const [first, second] = [wordsOfName(a), wordsOfName(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  // A father and his son may have all names in common.
  const generation = (name: string) => GENERATION.exec(name)?.[1];
  if (generation(a) !== generation(b) && (short.length > 1 || (generation(a) && generation(b)))) return false;
  if (short.length === 1) {
    const [word = ''] = short;
    const titled = hasTitle(short === first ? a : b);
    return (
      (titled ? long.slice(-1) : long).includes(word) ||
      [long, long.flatMap((each) => each.split('-'))].map(initials).includes(word.replaceAll('.', ''))
    );
  }
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false;
  return short.slice(0, -1).every((word) => long.slice(0, -1).some((other) => beginsLike(word, other)));
}

/** `Kim & Lou` */
function isOfTwo(name: string): boolean {
  return /\s(?:&|and)\s/iu.test(name);
}

function wordsOfName(name: string): string[] {
  const whole = name
    .replace(GENERATION, '')
    .replace(/[([,].*$|^the\s+|(?<=^(?:Lord|Lady|Baroness|Baron)\s.*)\sof\s.*$/gisu, '')
    .trim();
  const bare = /^(?:\p{L}\.\s?){2,4}$/u.test(`${whole}.`.replace('..', '.'))
    ? whole.replace(/\s/gu, '')
    : withoutTitle(whole);
  const plain = bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[\s\u00a0]+/u).flatMap((word) => word.replace(/['’]s$|[^\p{L}\p{N}.'’-]/gu, '') || []);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** `J.` and `Jane`, and the same name twice. */
function beginsLike(a: string, b: string): boolean {
  const [x, y] = [a.replaceAll('.', ''), b.replaceAll('.', '')];
  return x === y || (Math.min(x.length, y.length) === 1 && x.charAt(0) === y.charAt(0));
}

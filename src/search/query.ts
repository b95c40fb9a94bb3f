/** Reads what a person typed as a search: content words, exact phrases and excluded words. */
import { stopwords } from '@orama/stopwords/english';
import { analyze, plain, type Word } from './analysis.ts';

export interface QueryWord extends Word {
  /** Too common, or too much part of the asking, to say what is asked about. */
  readonly stop: boolean;
}

export interface Query {
  /** What was typed, without invisible characters and surplus white space. */
  readonly text: string;
  /** In the order typed, phrases' words included, excluded words not. */
  readonly words: readonly QueryWord[];
  /** Between quotation marks: to be found as written. */
  readonly phrases: readonly string[];
  /** Words behind a leading minus, as typed. */
  readonly excluded: readonly string[];
  /** The text without excluded words and without what people say around a question in a chat. */
  readonly asked: string;
}

/** Words that a question is framed with; dropped from queries beside the usual stop words, never from documents. */
const FRAME_WORDS =
  'a s tell say said says talk talks mention mentioned mentions think thinks know knows please anything something anyone ' +
  'somebody someone everything much many lot get gets got go goes going want wants also still even yet ever actually ' +
  'really exactly ok okay else hey hi hello thanks lol btw q quick question like just now one kind sort text interview ' +
  'us-pronoun im ive id dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent ' +
  'whats whos wheres whens hows thats theres';
const STOP_WORDS = new Set(
  [...stopwords.filter((word) => word !== 'us'), ...FRAME_WORDS.split(' ')].map(plainWord),
);
const STOP_TERMS = new Set([...STOP_WORDS].flatMap((word) => analyze(word).map(({ term }) => term)));
/** What people say around a question in a chat; longer than a word, so that its words keep their meaning elsewhere. */
const FRAME_PHRASES =
  /\b(?:asking for (?:a|my) friend|quick question|(?:just |i(?:['’]m| am| was) )(?:wondering|curious)|out of curiosity|(?:does|do) (?:anyone|anybody|somebody|you)(?: here| all)? (?:happen to )?know|(?:can|could|would|will) (?:you|anyone|someone)(?: please)? (?:tell|show|explain|remind)(?: me| us)?|by the way|long story short|hear me out)\b/giu;
/** Words that a question is built with more than it is about: they count, but little. */
const LIGHT_WORDS = new Set(
  (
    'type kind name part place thing area use make take give call know form way happen occur become consider refer ' +
    'main often first second person people group term example purpose role reason cause effect result amount number ' +
    'year time date century period day find locate exist begin start end include contain provide involve describe ' +
    'relate accord base mean work help allow show see differ certain specific particular major large great small new ' +
    'old good typical usual general common'
  )
    .split(' ')
    .flatMap((word) => analyze(word).map(({ term }) => term)),
);
const PHRASE = /["“”«»„]([^"“”«»„]+)["“”«»„]/gu;
const EXCLUDED = /(?<=^|\s)-(\p{L}[\p{L}\p{N}'’-]*)/gu;
/** `tell us` means the speaker, `the us` the country; both are typed in small letters. */
const PRONOUN_US = /\b(tell|tells|told|give|gives|gave|show|shows|let|lets|for|with|of) us\b/giu;

/** Reads `input` as a query; any text at all is a valid one. */
export function readQuery(input: string): Query {
  const text = cleanText(input);
  const phrases = [...text.matchAll(PHRASE)].map((match) => (match[1] as string).trim()).filter(Boolean);
  const rest = text.replace(PHRASE, (match) => match.replace(/["“”«»„]/gu, ' '));
  const excluded = [...rest.matchAll(EXCLUDED)].map((match) => match[1] as string);
  const asked = rest.replace(EXCLUDED, (match) => ' '.repeat(match.length));
  const words = readWords(asked);
  const onlyPhrases = phrases.length > 0 && words.every(({ stop }) => stop);
  return {
    text,
    words: onlyPhrases ? words.map((word) => ({ ...word, stop: false })) : words,
    phrases,
    excluded,
    asked: cleanText(asked.replace(FRAME_PHRASES, ' ')),
  };
}

/** Without control and invisible characters and lone surrogates, white space single: safe to show and to search. */
export function cleanText(input: string): string {
  return input
    .toWellFormed()
    .replace(/[\p{Cf}\uFFFD]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The same, line by line; empty lines are left out. */
export function cleanLines(input: string): string {
  return input
    .split(/\r\n?|\n/u)
    .map(cleanText)
    .filter(Boolean)
    .join('\n');
}

function readWords(text: string): QueryWord[] {
  const asked = text
    .replace(FRAME_PHRASES, (match) => ' '.repeat(match.length))
    .replace(PRONOUN_US, (match) => match.replace(/us$/iu, '  '));
  const words = analyze(asked);
  return words.map(({ term, start, end }) => ({
    term: term === 'us-pronoun' ? 'us' : term,
    start,
    end,
    stop: isStopWord(text.slice(start, end)),
  }));
}

/** The words of a text that say what it is about: without stop words. */
export function contentWords(text: string): Word[] {
  return readWords(text).filter(({ stop }) => !stop);
}

/** Whether a text has the phrases as written (white space, case and the shape of marks do not count) and no excluded word. */
export function obeys(text: string, { phrases, excluded }: Pick<Query, 'phrases' | 'excluded'>): boolean {
  if (phrases.length === 0 && excluded.length === 0) return true;
  const written = foldShape(text);
  if (!phrases.every((phrase) => holdsPhrase(written, foldShape(phrase)))) return false;
  const terms = new Set(analyze(text).map(({ term }) => term));
  return !excluded.some((word) => analyze(word).some(({ term }) => terms.has(term)));
}

function foldShape(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/\s+/gu, ' ');
}

function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const free = (edge: string) => !/[\p{L}\p{N}]/u.test(edge);
    if (free(text.charAt(at - 1)) && free(text.charAt(at + phrase.length))) return true;
  }
  return false;
}

/** Whether a term says little of what is asked about. */
export function isLight(term: string): boolean {
  return LIGHT_WORDS.has(term);
}

/** Whether a term is that of a stop word. */
export function isStopTerm(term: string): boolean {
  return STOP_TERMS.has(term);
}

/** Words too common, or too much part of the asking, to say what is asked about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(plainWord(word));
}

function plainWord(word: string): string {
  return plain(word).replace(/-/g, '');
}

/** Reads who a text says is quoted: before the quotation or after it, in a clause, a label or a signature. */
import { isOfWords, isTypedName } from '../names/label-names.ts';
import { isNobody, opensSentence } from '../names/label-words.ts';
import { isName } from '../names/names.ts';
import { PRONOUN } from '../names/pronouns.ts';
import { isRole, REPORTER } from '../names/roles.ts';
import { OFFICE } from '../names/titles.ts';
import { subjectBefore, subjectBeforeColon } from './attribution.ts';
import { attributionClauses, paraphrasedSubject } from './paraphrases.ts';
import { MANNER, SAYING } from './verbs-of-saying.ts';

const LABEL = /^\s*(?<by>[^:\n"“”«»]{1,60}):\s*$/u;
const LEADING_LABEL = /^\s*(?<by>[^:\n"“”«»]{1,80}):\s+(?=\S)/u;
/** `— Antonov`, `(Antonov, 2021)`, `by Antonov` */
const SIGNED =
  /^[\s.,]*(?:[—–~-]{1,2}\s*|\(|by\s)(?<by>(?:\p{Lu}\p{L}{0,3}\.\s)*[^\n.!?,;:()—–"“”«»]{2,60}?)\s*(?:[,.()—–\n]|$)/u;
const SIGNATURE =
  /\s(?:[—–~]|--?)\s*(?<by>(?:\p{Lu}\p{L}{0,3}\.\s)*\p{Lu}[^\n.!?,;:()—–"“”«»]{1,60}?)\s*(?:[,(][^\n]{0,60})?[.)]?\s*$/u;
/** `Anatoly Antonov, 2021` on a line of its own below a quotation, or below the end of a sentence. */
const SIGNED_BELOW =
  /(?<=^|[.!?…"”»]\s*)\n\s*(?<by>\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4})\s*(?:[,(][^\n]{0,60})?\s*$/u;
/** `Anatoly Antonov` right behind the closing mark, at the end of a text. */
const SIGNED_BESIDE = /^,?\s+(?<by>\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4})\s*(?:[,(][^\n]{0,60})?\s*$/u;
/** A clause that says who speaks is no longer. */
const MAX_CLAUSE_CHARS = 300;
/** What a label says about the words behind it, before and after the name. */
const OF_WORDS = /^(?:(?:to quote|quoting|quotes?|words)(?:\s(?:from|by|of))?|in the words of|from|per)\s+/iu;
const OWN_WORDS =
  /['’]s\s(?:(?:own|exact|actual)\s)?(?:quote|words|statement|claim|remarks?|comments?|answer|tweet)$/iu;
const MAX_LEADING_WORDS = 10;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
const LEADING_AS = /^\s*as\s+/iu;
/** What follows the verb of an introducing clause: `Sputnik that`, `the Post`, `that`. */
const SAID_TO = /(?:(?<=\b(?:told|tells))\s+(?:(?:an?|the|our|his|her)\s+)?\p{L}+)?[\s,:]*(?:that\s+)?/uy;
/** After the verb, `that` is as good as a name before it: `The harbour board said that`. */
const THAT = /^(?:\s(?:the|an?|our|his|her))?(?:\s\p{Lu}[\p{L}.'’-]*)*\s+that\s/u;
const MAY_BE_SUBJECT = /^(?:the|an?|his|her|their|\p{Lu}\S*)\s/u;
const SENTENCE_END = /[!?]|\p{Ll}{3}\.\s/u;
const THE_NAME = /^[Tt]he(?: \p{Lu}[\p{L}.'’-]*)+$/u;
const CLAUSE_START =
  /^|(?<=[,;—–\n]|(?<!\p{L})(?:as|and|but|when|then|so|because|that|whether|if|how)\s)\s*/giu;
/** Behind `in the press release`, but not `in the talk with` */
const PLACE_END =
  /(?<=(?<!\p{L})(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom)\s(?:the|this|that|an?|his|her|their|your)\s(?:\p{Ll}+\s){1,3})(?<!\s(?:with|of|on|by|to|for|about|from)\s)(?=\p{Lu})/gu;

/** `Did Antonov really say`, `was it Antonov who said`, `Antonov is quoted as saying` */
const ASKED =
  /(?<!\p{L})(?:did(?:n['’]t)?|has|have|was it|is it|it was)\s(?<by>(?:the\s)?[^\s,.:;?!"“”][^,:;?!"“”\n]{0,60}?)\s(?:(?:really|ever|actually|truly|once|just|who|that)\s)*(?:say|said|tell|told|claim|claimed|write|wrote|written|argue|insist|admit|promise)(?!\p{L})/iu;
const QUOTED_AS =
  /(?:^|[.,;!?]\s|\bthat\s)(?<by>\p{Lu}[^,.:;?!"“”\n]{0,60}?)\s(?:is|was|has been) (?:quoted|reported|said) (?:as|to have) (?:saying|said)/u;

/** What comes before whoever is spoken of or called: `about lindqvist`, `hey lindqvist` */
export const BEFORE_OTHERS =
  /(?<= (?:in|at|near|to|with|about|the|than|not|like|for|after|before|against|told|tell|asked|ask|answered|hey|hi|hello|dear|thanks)(?: (?:dr|mr|mrs|ms|miss|prof|professor))?) /gu;

/** The speaker that the words before a quotation name. */
export function namedBefore(words: string): string | undefined {
  const near = words.slice(-MAX_CLAUSE_CHARS).replace(/\s--?\s/gu, ' — ');
  const asked = askedFor(near);
  if (asked) return asked;
  const line = near.slice(near.trimEnd().lastIndexOf('\n') + 1);
  const label = LABEL.exec(line)?.groups?.by;
  const labelled = label && namedByLabel(label);
  if (labelled) return labelled;
  const starts = [CLAUSE_START, PLACE_END].flatMap((form) =>
    Array.from(near.matchAll(form), ({ index, 0: space }) => index + space.length),
  );
  for (const start of starts) {
    const subject = subjectBefore(near.slice(start));
    if (subject && !/[—–\n]/u.test(subject)) return subject;
  }
  return subjectBeforeColon(line);
}

/** `That was Ada Holm`, `I say Tom Reed`, behind a quotation */
const GUESSED =
  /(?<!\p{L})(?:[Tt]hat(?:['’]?s| was)|[Ii]t(?:['’]?s| was)|I (?:say|think|guess|bet))\s(?<by>\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3})/u;

/** `Ada Holm wrote`, right before a quotation: the words of a claim, not a title. */
const WROTE = /(?:^|[\n.,;!?]\s*)(?<by>\p{Lu}[^,.:;?!"“”\n]{1,60}?)\s(?:wrote|writes)\s*$/u;

/** `ada holmqvist said`, as people type it in a chat */
const TYPED_SAYS = new RegExp(
  String.raw`(?:^|[.,;!?]\s|(?<!\p{L})(?:that|what|when|how|as)\s)(?<by>(?:\p{Ll}[\p{L}'’-]+\s){1,2}\p{Ll}[\p{L}'’-]+)${MANNER}\s(?:${SAYING}|wrote|writes)(?!\p{L})`,
  'u',
);

/** Whom a question about a quotation names, or a clause in small letters. */
function askedFor(words: string): string | undefined {
  const by = (ASKED.exec(words) ?? QUOTED_AS.exec(words))?.groups?.by;
  if (isSomebody(by) || isTypedName(by ?? '')) return by;
  const typed = TYPED_SAYS.exec(words)?.groups?.by ?? '';
  if (isTypedName(typed)) return typed;
  const named = (WROTE.exec(words) ?? GUESSED.exec(words))?.groups?.by ?? '';
  return isName(named) && (/\s/u.test(named) || !isOfWords(named)) ? named : undefined;
}

/** Who signs a quotation, right after it or on the next line: `— Antonov`, `(Antonov, 2021)`. */
export function signedBehind(words: string): string | undefined {
  const by = SIGNED.exec(words)?.groups?.by;
  return isSomebody(by)
    ? by
    : (askedFor(words) ??
        [SIGNED_BESIDE, SIGNED_BELOW].map((form) => bareSignature(form, words)).find(Boolean)?.groups?.by);
}

/** Not a place, a paper, or whomever something was said to or about. */
const FULL_NAME =
  /(?<!(?:^|[^\p{L}])(?:[Ii]n|[Aa]t|near|[Tt]he|[Tt]o|[Ww]ith|[Aa]bout)\s)(?<![\p{L}\p{M}'’-]|\p{Lu}[\p{L}\p{M}.'’-]{0,30}[^\S\n])\p{Lu}[\p{L}\p{M}.'’-]*(?:[^\S\n](?:(?:van|von|de|der|den|del|da|la|al|bin)[^\S\n]){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/gu;

/** The only full name in some words. */
export function onlyName(words: string): string | undefined {
  const found = (words.match(FULL_NAME) ?? []).map((name) => name.replace(/[.'’-]+$/u, ''));
  const bare = found.map((name) => (opensSentence(name) ? name.replace(/^\S+\s/u, '') : name));
  const [name, ...others] = new Set(bare.filter((name) => / /u.test(name) && isName(name)));
  return name !== undefined && others.length === 0 && !isOfWords(name) ? name : undefined;
}

function bareSignature(form: RegExp, text: string): RegExpExecArray | undefined {
  const signature = form.exec(text);
  const by = signature?.groups?.by ?? '';
  return signature && isName(by) && !isOfWords(by) ? signature : undefined;
}

/**
 * The range of a text without the clause, label or signature at its beginning or end that names the speaker, and the
 * speaker, if one is named; undefined if there is no such clause.
 */
export function readAttribution(text: string) {
  const lead = leadingLabel(text) ?? leadingClause(text);
  const signature = SIGNATURE.exec(text);
  const signed =
    signature && isSomebody(signature.groups?.by) ? signature : bareSignature(SIGNED_BELOW, text);
  const clause = attributionClauses(text).find(({ start }) => start > 0);
  const end = signed?.index ?? clause?.start;
  if (lead === undefined && end === undefined) return undefined;
  const start = lead?.end ?? 0;
  return {
    start,
    end: Math.max(start, end ?? text.length),
    by: lead?.by ?? signed?.groups?.by ?? paraphrasedSubject(text),
  };
}

/** A name, a role, a pronoun, an office (perhaps with its holder's name), or a paper such as `The Post`. */
function isSomebody(phrase = ''): boolean {
  if (isNobody(phrase.trim())) return false;
  if (isName(phrase.trim()) || isRole(phrase.trim()) || PRONOUN.test(phrase) || THE_NAME.test(phrase))
    return true;
  return !SENTENCE_END.test(phrase) && (OFFICE.test(phrase) || REPORTER.test(phrase));
}

/** `Mayor Holm`, `Mayor Holm said`, `Quoting Mayor Holm`, `ada holmqvist in the paper`, before a colon. */
function namedByLabel(label: string): string | undefined {
  const name = label.trim().replace(OF_WORDS, '').replace(OWN_WORDS, '');
  const isNamed = (words: string) => isSomebody(words) || isTypedName(words);
  const named = [name, name.replace(/\s(?:in|at|on|to|from)\s.*$/u, '')].find(isNamed);
  return subjectBefore(label) || (named ?? askedFor(label));
}

interface Attribution {
  /** Undefined for a label such as `Breaking`. */
  readonly by: string | undefined;
  /** Where the words that it introduces begin. */
  readonly end: number;
}

function leadingLabel(text: string): Attribution | undefined {
  const match = LEADING_LABEL.exec(text);
  const label = match?.groups?.by ?? '';
  const by = namedByLabel(label);
  return match && (by || isNobody(label)) ? { by, end: match[0].length } : undefined;
}

/** `Antonov said that`, `Antonov told Sputnik that`, `As Antonov said`, at the start of a text. */
function leadingClause(text: string): Attribution | undefined {
  for (const { 0: word, index } of [...text.matchAll(WORD)].slice(0, MAX_LEADING_WORDS)) {
    const end = index + word.length;
    const by = subjectBefore(text.slice(0, end).replace(LEADING_AS, ''));
    if (
      !by ||
      !(isSomebody(by) || isTypedName(by) || (MAY_BE_SUBJECT.test(by) && THAT.test(text.slice(end))))
    )
      continue;
    SAID_TO.lastIndex = end;
    return { by, end: end + (SAID_TO.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

/** `, said Ada Holm` and ` - Ada Holm` at the end; the text may have the name there, in a clause of its own. */
export const NAMED_LAST = /(?:[,.?!]\s(?:said|says)\s|\s(?:[—–~]|--?)\s*)[^,.?!—–]{1,60}[.?!]?\s*$/u;
/** What a signature has besides a name. */
export const NO_OTHER_WORD = /^\P{L}*(?:(?:said|says|by)\P{L}*)?$/u;
/** The end of what introduces a quotation. */
export const INTRODUCES = /(?:^|:|\bthat)\s*$/u;

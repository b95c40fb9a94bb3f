/** Tells whether the words of a label can be somebody's name. */
import { isAlwaysPerson, isEnglish, isFunctionWord, isPersonNoun } from '../dictionary.ts';
import { isHeadline } from '../headlines.ts';
import { SHORT_TITLES } from '../sentences.ts';
import { isCapitals } from './capitals.ts';
import { isNobody, opensSpeech } from './label-words.ts';
import { hasTitle } from './titles.ts';

/** A name without the differences that its spelling may have. */
export function fold(name: string): string {
  return name
    .replace(/[\s\u00a0.]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a label is a word that is common before colons and is nobody's name. */
export function isNoName(name: string): boolean {
  return (
    isNobody(name) ||
    (opensSpeech(name) && (!isCapitals(name) || /^(?:ok|yes|yeah|no)$/iu.test(name))) ||
    isOneOfSeveral(name, String.raw`#?\p{N}+`)
  );
}

/** Whether a label is one of several things: `Rule 1`, `June 5`; with a letter, as in `Plan B`, it may be a name. */
export function isOneOfSeveral(name: string, number = String.raw`\p{Lu}|[IVX]+`): boolean {
  const [, noun] = new RegExp(String.raw`(?<!\p{L})(\p{L}+)\.?\s(?:${number})$`, 'u').exec(name) ?? [];
  const word = noun?.toLowerCase() ?? '';
  return isEnglish(word) && !isAlwaysPerson(word);
}

/** Whether a line below a name tells what its bearer is: `Chief Financial Officer`, `Lowe & Co., Research` */
export function describesSomebody(line = ''): boolean {
  const [last = ''] = /\p{L}+$/u.exec(line) ?? [];
  return isHeadline(line) && (/[,&]|\sof\s|\b\p{Lu}{2,4}$/u.test(line) || isPersonNoun(last.toLowerCase()));
}

const WHERE = String.raw`\s(?:at|behind|from|in|on|with)\s\P{Lu}+$`;
const DESCRIBED = new RegExp(
  String.raw`^(?:(?:An?|Another|Elderly|First|Local|Old|Second|The|Third|Young)\s(?:\p{Ll}+\s){0,2}|(?=\p{L}+${WHERE}))(?<noun>\p{L}+)(?:$|${WHERE})`,
  'u',
);
/** Whether a label tells what somebody is, or how they look: `A farmer`, `Young woman`, `Lady in green` */
export function describesSpeaker(label: string): boolean {
  return isAlwaysPerson(DESCRIBED.exec(label)?.groups?.noun?.toLowerCase() ?? '');
}

/** Whether a label of several words can hardly be a heading: it has a title, or a word that no dictionary has. */
export function isUnlikelyWords(name: string): boolean {
  return hasTitle(name) || (/\s/u.test(name) && !isOfWords(name));
}

/** Whether all words of a name are in the dictionary, as those of `Breaking News` are: it may be something else. */
export function isOfWords(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}'’]{2,}/gu) ?? [];
  return words.every((word) => isEnglish(word) || isFunctionWord(word));
}

/** Whether a label is unlikely to be ordinary words: it has several words, a title, capitals, or the sign of a user. */
export function isStrong(name: string): boolean {
  return isCapitals(name) || hasTitle(name) || /\s|^[@~]/u.test(name);
}

/** Whether a label is a code or a name in a chat, which may be anybody's: `DC F`, `SOL`, `u/harbour_cat`, `tom77`, `AdaHolmPilot`. */
export function isCode(name: string): boolean {
  return /[\p{N}_/@#]|^~\S|^\p{Ll}\S*$|^\p{Lu}{1,3}(?:\s\p{Lu})?$|^(?:\p{Lu}\p{Ll}+){3,}$/u.test(name);
}

/**
 * `ada holmqvist`, as people type a name in a chat: two or three words, the last in no dictionary; not `about holmqvist` or
 * `holmqvist was`.
 */
export function isTypedName(label: string): boolean {
  const words = label.trim().split(/\s+/u);
  const isLower = words.every((word) => /^\p{Ll}[\p{L}'’-]*$/u.test(word) && !isFunctionWord(word));
  return isLower && (words.length === 2 || words.length === 3) && !isEnglish(words.at(-1) ?? '');
}

/** A full stop inside a name follows its first word, a title or an initial; any other ends a sentence. */
const ENDS_INSIDE = new RegExp(String.raw`\s(?!(?:st|jr|ing|em|${SHORT_TITLES})\.)\S{2,}\.\s`, 'iu');
export const endsInside = (name: string): boolean => ENDS_INSIDE.test(name);

/** `Dear Ada` opens a letter, and `PLEASE READ THIS` a licence. */
export const addressesReader = (label: string): boolean =>
  /^Dear\s/u.test(label) || /(?:^|\s)(?:please|you|your)\s/iu.test(label);

/** Reads the clauses with which a sentence without quotation marks says who speaks: `Antonov told the Post that …` */
import type { Range } from '../sentences.ts';
import { isSubject, MANNER, SAYING, SAYING_AFTER, SUBJECT } from './verbs-of-saying.ts';

/** A paraphrase that ends with its speaker: `…, Antonov told Sputnik.` */
const PARAPHRASED = new RegExp(
  String.raw`,\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})[^.,;:!?"“”]{0,60}[.]?\s*$`,
  'u',
);
/** Who is paraphrased at the end of a paragraph without direct speech. */
export function paraphrasedSubject(text: string): string | undefined {
  const subject = PARAPHRASED.exec(text)?.groups?.subject;
  return subject !== undefined && isSubject(subject) ? subject : undefined;
}

const AT_END = new RegExp(
  String.raw`(?<=[,?!…])\s+(?:[–—]\s*)?(?:${SAYING_AFTER}\s+${SUBJECT}|${SUBJECT.replace('subject', 'before')}\s+${SAYING_AFTER})\.?$`,
  'u',
);

/** The clause at the end of a text that attributes everything before it: `…, said Holm.` */
export function attributionAtEnd(
  text: string,
): { readonly index: number; readonly subject: string } | undefined {
  const match = AT_END.exec(text);
  const subject = match?.groups?.subject ?? match?.groups?.before;
  return match && subject !== undefined && isSubject(subject) ? { index: match.index, subject } : undefined;
}

/** `Antonov has also revealed that`, at the start of a paraphrase. */
const PARAPHRASING = new RegExp(
  String.raw`^\s*${SUBJECT}${MANNER}\s+${SAYING}(?:\s\p{Lu}[\p{L}.'’-]*)*\s+that\s`,
  'u',
);
const ASKS_WHO_SAYS = new RegExp(
  String.raw`\bwho(?:m|se)?\s(?:\S+\s){0,2}(?:${SAYING}|say|tell|claim)\b`,
  'iu',
);

/** The clauses of a sentence that name whoever is paraphrased. */
export function attributionClauses(sentence: string): Range[] {
  const before = PARAPHRASING.exec(sentence);
  const behind = PARAPHRASED.exec(sentence);
  return [
    ...(before && isSubject(before.groups?.subject ?? '') ? [{ start: 0, end: before[0].length }] : []),
    ...(behind ? [{ start: behind.index, end: sentence.length }] : []),
  ];
}

/** Whether a question asks for what only such a clause can answer. */
export function asksWhoSays(question: string): boolean {
  return ASKS_WHO_SAYS.test(question);
}

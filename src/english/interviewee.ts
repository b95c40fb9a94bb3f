/** Recognises whom an interview without names of speakers says that it interviews. */
import { findPeople } from './full-names.ts';
import { NAME } from './names.ts';
import { opensSentence, withoutTitle } from './people.ts';

/** `In an interview with Ada Holm` and `Tom Reed talks to Ada Holm` may name whoever asks. */
const ANNOUNCED = new RegExp(
  String.raw`(?<![Ii]n (?:an? )?(?:\p{L}+ )?)(?<!\p{L})(?:(?:[Ii]nterview|[Cc]onversation|[Qq] ?& ?[Aa]|[Mm]inutes|[Qq]uestions) (?:with|for)|(?:I|[Ww]e)(?:['’]ve| have)? (?:talk(?:ed)?|sp[eo]ke|spoken|chat(?:ted)?|s[ai]t down) (?:to|with)) (?<name>${NAME})`,
  'gu',
);
/** `Ada, how did you begin?`, `Where next, Ada?` */
const ADDRESSED = /^(?<first>\p{Lu}[\p{L}-]+),\s|,\s(?<last>\p{Lu}[\p{L}-]+)[?]$/u;

/** The one person whom an introduction announces, or whom questions call by name; in full, if the text has the name. */
export function interviewedIn(
  introduction: string,
  questions: readonly string[],
  texts: readonly string[],
): string | undefined {
  const announced = Array.from(introduction.matchAll(ANNOUNCED), ({ groups }) => groups?.name ?? '');
  const addressed = questions.flatMap((question) => {
    const { first, last = first } = ADDRESSED.exec(question.trim())?.groups ?? {};
    return last === undefined || opensSentence(last) ? [] : [last];
  });
  if (announced.length + addressed.length === 0) return undefined;
  const { call } = findPeople(texts, announced);
  const found = new Set([...announced, ...addressed].map(call));
  const [name, ...others] = [...found].filter((each) => withoutTitle(each).includes(' '));
  return others.length === 0 ? name : undefined;
}

/** Knows what form an answer must have: nothing answers `how many` but a number, and `when` but a time. */
import { MONTH } from './dates.ts';
import { beginsNumber } from './numbers.ts';

const ASKS_NUMBER =
  /\bhow (?:many|much|old|big|large|tall|high|deep|far|wide|heavy|fast|long|often)\b|\b(?:what|which) (?:number|percentage|share|sum|amount)\b/iu;
const ASKS_TIME = /\bwhen\b|\b(?:what|which) (?:date|day|week|month|year|decade|century|time)\b/iu;
const NUMBER =
  /\p{N}|\b(?:no|none|nobody|one|both|once|twice|half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|several|few|many|most|all|single|pair|couple)\b/iu;
const TIME = new RegExp(
  String.raw`\p{N}|\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|now|never|always|soon|ago|since|until|till|before|after|while|once|last|next|first|eve|day|week|month|year|season|spring|summer|autumn|fall|winter|morning|noon|afternoon|evening|night|midnight|decade|centur(?:y|ie)|christmas|easter)s?\b`,
  'iu',
);

/** Whether words can answer a question, as far as their form tells. */
export function hasForm(question: string, words: string): boolean {
  if (ASKS_NUMBER.test(question))
    return (
      NUMBER.test(words) ||
      words
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some(beginsNumber)
    );
  return !ASKS_TIME.test(question) || TIME.test(words);
}

const COUNTS = /\bhow (?:many|much) (?:of the |more |other )?/iu;

/** Where the thing that a question counts stands in it: `refugees` in `how many refugees`. Undefined where it counts nothing. */
export function placeOfCounted(question: string): number | undefined {
  const match = COUNTS.exec(question);
  return match ? match.index + match[0].length : undefined;
}

/** The forms in which a text says numbers, times, places, people and reasons. */
import type { Range } from '../corpus/document.ts';
import { isStopWord } from '../search/query.ts';
import type { QuestionKind } from './question.ts';

/** The words of a list, with a small or a capital first letter. */
function anyOf(words: string): string {
  const alternatives = words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  return `(?:${alternatives.join('|')})`;
}

const NUMBER_WORD = anyOf(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
    'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|' +
    'dozens|hundreds|thousands|half|several|once|twice',
);
const HEDGE = anyOf(
  'about|around|some|nearly|almost|over|only|more than|less than|fewer than|at least|at most|up to|roughly|approximately',
);
const FIGURE = String.raw`(?:US)?(?:[$£€]\s?)?\p{N}[\p{N},.]*(?<![,.])(?:\s?%)?`;
const UNIT =
  '(?:million|billion|thousand|hundred|dozen|years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet(?:er|re)s?|' +
  'met(?:er|re)s?|percent|per cent|units?|people|dollars|barrels?|times|votes|seats|members)';
const NUMBER = String.raw`(?:${HEDGE}\s)*(?:${FIGURE}|\b${NUMBER_WORD}(?:[\s-]${NUMBER_WORD})*\b)(?:[\s-]${UNIT}\b)*`;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = String.raw`(?:1\d{3}|20\d{2})(?:s|['’]s)?`;
const SINCE = anyOf(
  'before|after|by|until|till|since|from|on|in|around|between|during|as early as|no later than|earlier than',
);
const DAY = String.raw`(?:${MONTH}\s\d{1,2}(?:,\s${YEAR})?|\d{1,2}\s${MONTH}(?:\s${YEAR})?|${MONTH}(?:,?\s${YEAR}|\slast year|\sthis year)?)`;
const DATE = String.raw`(?:${SINCE}\s)?(?:the\s)?(?:(?:early|mid|late)[\s-]|(?:first|second) half of\s)?(?:${DAY}|${YEAR}(?:\s?[–-]\s?\d{2,4}|\s(?:and|to)\s${YEAR})?)(?![\p{L}\p{N}])`;
/** Its numbers count nothing. */
const CALENDAR = new RegExp(String.raw`${DAY}|\bhalf of\s${YEAR}|\bhalf[\s-]?way\b`, 'gu');
const CENTURY = String.raw`(?:${SINCE}\s)?(?:the\s)?(?:(?:first|second) half of the\s|(?:early|mid|late|end of the)[\s-])?(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+th|first|second|third)(?:\s(?:and|to)\s\d{1,2}(?:st|nd|rd|th))?[\s-](?:century|centuries)`;
const RELATIVE = String.raw`(?:(?:over|for|in|within)\s)?(?:the\s)?(?:last|this|next|past|recent|following|previous)\s(?:\p{L}+\s)?(?:years?|months?|weeks?|days?|decades?|century|summer|winter|autumn|spring)|today|yesterday|tomorrow`;

const CLOCK = String.raw`(?:${SINCE}\s|at\s)?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|o['’]clock)|(?:at\s)?\b(?:night|noon|midnight|dawn|dusk|sunset|sunrise)\b|in the (?:morning|afternoon|evening)`;
const WEEKDAY = String.raw`(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)(?:\s(?:morning|afternoon|evening|night)s?)?`;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:(?:of|the|and|de|von|van|al|ibn|du)\s){0,2}\p{Lu}[\p{L}\p{N}.'’-]*)*`;
const TO_CLAUSE_END = '[^,.;:!?]*';

const expressions = (...patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, 'gu'));

/** For each kind of question, the better forms first. */
const FORMS: Readonly<Record<QuestionKind, readonly RegExp[]>> = {
  number: expressions(String.raw`${NUMBER}(?!\s?%|-\p{L})`),
  duration: expressions(
    String.raw`(?:${HEDGE}\s)*(?:(?:\p{N}+|${NUMBER_WORD})(?:[\s-]${NUMBER_WORD})*|\ba)[\s-](?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries)`,
    [RELATIVE, DATE].join('|'),
    NUMBER,
  ),
  time: expressions([CENTURY, DATE, CLOCK, WEEKDAY, RELATIVE].join('|')),
  place: expressions(String.raw`(?<=\b(?:in|at|from|to|near|of|on|across|into)\s(?:the\s)?)${NAME}`, NAME),
  person: expressions(NAME),
  reason: expressions(
    String.raw`\b(?:[Bb]ecause|[Ss]ince|[Dd]ue to|[Oo]wing to|[Gg]iven|[Aa]s a result of|[Ii]n order to|so that|[Tt]hanks to|[Tt]o avoid|for fear of)\s${TO_CLAUSE_END}`,
    String.raw`\b(?:[Nn]o (?:clear )?explanation|[Nn]o reasons?|[Ww]ithout any explanation|reasons?|purpose|aimed at)\b${TO_CLAUSE_END}`,
  ),
  yesno: [],
  thing: [],
  none: [],
};

/**
 * The places of `range` that have a form which answers the kind of question, and that `accept` agrees to: of several
 * forms, the best that has any.
 */
export function findForms(
  text: string,
  { start, end }: Range,
  kind: QuestionKind,
  accept: (place: Range) => boolean,
): Range[] {
  const words = kind === 'number' ? withoutCalendar(text.slice(start, end)) : text.slice(start, end);
  for (const form of FORMS[kind]) {
    const places = [...words.matchAll(form)]
      .filter((match) => !isStopWord(match[0].trim()))
      .map((match) => trimmed(match[0], start + match.index))
      .filter(accept);
    if (places.length > 0) return places;
  }
  return [];
}

/** The 16 of June 16 and the half of a year are no numbers of anything; every other place stays where it is. */
function withoutCalendar(words: string): string {
  return words.replace(CALENDAR, (date) => '.'.repeat(date.length));
}

function trimmed(words: string, at: number): Range {
  const start = at + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}

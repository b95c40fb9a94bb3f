/** Finds the words of a sentence that answer a kind of question. */
import type { Range } from '../corpus/document.ts';
import type { QuestionKind } from './question.ts';

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|' +
  'dozens|hundreds|thousands|half|several|few|once|twice)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const HEDGE =
  '(?:about|around|some|nearly|almost|over|under|only|just|more than|less than|fewer than|at least|at most|up to|roughly|approximately)';
const FIGURE = String.raw`(?:[$£€]\s?)?\p{N}[\p{N},.]*(?<![,.])(?:\s?%|\s(?:percent|per cent))?`;
const UNIT = String.raw`(?:\s(?:million|billion|thousand|hundred|dozen))?(?:[\s-](?:years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|percent|units?|people|dollars))?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:(?:of|the|and|de|von|van|al)\s){0,2}\p{Lu}[\p{L}\p{N}.'’-]*)*`;
const CLAUSE_END = `[^,.;:!?]*`;

/** Ways in which a text says what each kind of question asks for; earlier ones are better answers. */
const FORMS: Readonly<Record<Exclude<QuestionKind, 'yesno' | 'thing'>, readonly RegExp[]>> = {
  number: [
    new RegExp(
      String.raw`\b(?:${HEDGE}\s)*(?:${FIGURE}|${NUMBER_WORD}(?:[\s-]${NUMBER_WORD})*)${UNIT}`,
      'giu',
    ),
  ],
  time: [
    new RegExp(
      String.raw`\b(?:(?:before|after|by|until|since|from|on|in)\s)?(?:(?:early|mid|late)[\s-])?(?:${MONTH}\s\p{N}{1,2}(?:,\s\p{N}{4})?|\p{N}{1,2}\s${MONTH}(?:\s\p{N}{4})?|${MONTH}(?:\s(?:last year|this year|\p{N}{4}))?)(?![\p{L}\p{N}])`,
      'gu',
    ),
    /\b(?:(?:before|after|by|until|since|from|in|around|between)\s)?(?:the\s)?(?:early\s|mid-?|late\s)?(?:1\d{3}|20\d{2})s?(?:\s(?:and|to)\s(?:1\d{3}|20\d{2}))?(?!\p{N})/gu,
    /\b(?:(?:in|by|during)\s)?(?:the\s)?(?:first|second|early|mid|late|last)?\s?(?:half of\s)?(?:the\s)?\d{1,2}(?:st|nd|rd|th)\s(?:century|centuries)\b/giu,
    /\b(?:last|this|next|past)\s(?:\w+\s)?(?:years?|months?|weeks?|days?|decades?|century)\b/giu,
  ],
  place: [
    new RegExp(String.raw`(?<=\b(?:in|at|from|to|near|of|on|across)\s(?:the\s)?)${NAME}`, 'gu'),
    new RegExp(NAME, 'gu'),
  ],
  person: [new RegExp(NAME, 'gu')],
  reason: [
    new RegExp(
      String.raw`\b(?:because|since|due to|owing to|given|as a result of|in order to|so that|thanks to)\s${CLAUSE_END}`,
      'giu',
    ),
    new RegExp(
      String.raw`\b(?:no (?:clear )?explanation|reasons?|purpose|aimed at|to \p{Ll}+)\b${CLAUSE_END}`,
      'giu',
    ),
  ],
};

/** More words than this are no emphasis any more. */
const MAX_SPAN_WORDS = 12;

/**
 * The words of `sentence` (a range of `text`) that answer; `met` are the words that the question has too. Empty where
 * the sentence has nothing to emphasise.
 */
export function findAnswerSpan(
  text: string,
  sentence: Range,
  kind: QuestionKind,
  met: readonly Range[],
): Range[] {
  const inside = met.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (kind === 'yesno' || kind === 'thing') return clauseAround(text, sentence, inside);
  for (const form of FORMS[kind]) {
    const found = matches(text, sentence, form).filter((span) => !inside.some((word) => covers(word, span)));
    const nearest = closest(found, inside);
    if (nearest) return [nearest];
  }
  return clauseAround(text, sentence, inside);
}

function matches(text: string, { start, end }: Range, form: RegExp): Range[] {
  return [...text.slice(start, end).matchAll(form)].flatMap((match) => {
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    return match[0].trim() === '' ? [] : [{ start: from, end: from + match[0].trim().length }];
  });
}

/** The span with the least distance to the question's words, taken together. */
function closest(spans: readonly Range[], words: readonly Range[]): Range | undefined {
  const distance = (span: Range) => words.reduce((sum, word) => sum + Math.sqrt(gap(span, word)), 0);
  return spans.reduce<Range | undefined>(
    (best, span) => (best && distance(best) <= distance(span) ? best : span),
    undefined,
  );
}

function gap(a: Range, b: Range): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function covers(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The clause that holds most of the question's words, shortened around them. */
function clauseAround(text: string, sentence: Range, met: readonly Range[]): Range[] {
  const clauses = matches(text, sentence, /[^,;:()[\]"“”]+/gu);
  const held = (clause: Range) => met.filter((word) => covers(clause, word)).length;
  const clause = clauses.reduce<Range | undefined>((a, b) => (a && held(a) >= held(b) ? a : b), undefined);
  if (clause === undefined || held(clause) === 0) return [];
  return [
    limitWords(
      text,
      clause,
      met.find((word) => covers(clause, word)),
    ),
  ];
}

function limitWords(text: string, clause: Range, from: Range = clause): Range {
  const words = matches(text, clause, /\S+/gu);
  if (words.length <= MAX_SPAN_WORDS) return trimStop(text, clause);
  const first = Math.max(
    0,
    words.findIndex(({ end }) => end >= from.end),
  );
  const start = Math.min(first, words.length - MAX_SPAN_WORDS);
  const last = words[start + MAX_SPAN_WORDS - 1] ?? clause;
  return trimStop(text, { start: words[start]?.start ?? clause.start, end: last.end });
}

function trimStop(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[\s.!?…]+$/u, '').length };
}

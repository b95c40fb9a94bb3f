/** Reads numbers written in English words, so that `two dozen`, `twenty-four` and `24` are the same term. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLES = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const VALUES = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Whether a number may begin with a plain word. */
export function beginsNumber(word: string): boolean {
  return VALUES.has(word);
}

/** The number that a list of plain words begins with, in digits, and how many words it takes. */
export function readNumber(words: readonly string[]): { digits: string; words: number } | undefined {
  const [first = '', second = '', third = ''] = words;
  const value = VALUES.get(first);
  const unit = VALUES.get(second);
  const compound = value !== undefined && value >= 20 && unit !== undefined && unit > 0 && unit < 10;
  const small = compound ? value + unit : value;
  const used = compound ? 2 : 1;
  const multiple = MULTIPLES.get(compound ? third : second);
  if (small !== undefined && multiple !== undefined)
    return { digits: String(small * multiple), words: used + 1 };
  if (small !== undefined && first !== 'one') return { digits: String(small), words: used };
  return undefined;
}

/** A number, or a word for one. */
export const NUMBER = new RegExp(
  String.raw`\p{N}|^(?:${[...VALUES.keys()].join('|')}|hundreds?|thousands?|[mbtr]+illions?|dozens?|half|twice|thrice|percent)$`,
  'u',
);

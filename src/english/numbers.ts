/** Reads numbers in English words: `two dozen`, `twenty-four` and `24` are the same term; so are `sixth` and `6th`. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...UNITS.slice(13).map((word, i) => [`${word}th`, i + 13] as const),
  ...TENS.map((word, i) => [word.replace(/y$/u, 'ieth'), (i + 2) * 10] as const),
]);
/** `first` and `second` are often no numbers, and `a third` is a share. */
const MIN_ORDINAL = 4;
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

/** The number that begins at an index of a list of plain words, in digits, and how many words it takes. */
export function readNumber(
  words: readonly string[],
  at: number,
): { digits: string; words: number } | undefined {
  const { [at]: word = '', [at + 1]: next = '' } = words;
  const ordinal = ORDINALS.get(word) ?? 0;
  if (ordinal >= MIN_ORDINAL) return { digits: String(ordinal), words: 1 };
  const value = VALUES.get(word);
  if (value === undefined) return undefined;
  // `a thirty second clip`
  const unit = VALUES.get(next) ?? (next === 'second' ? 0 : (ORDINALS.get(next) ?? 0));
  const isCompound = value >= 20 && unit > 0 && unit < 10;
  const [number, used] = isCompound ? [value + unit, 2] : [value, 1];
  const multiple = MULTIPLES.get(words[at + used] ?? '');
  if (multiple !== undefined) return { digits: String(number * multiple), words: used + 1 };
  return word === 'one' ? undefined : { digits: String(number), words: used };
}

/** A number, or a word for one. */
export const NUMBER = new RegExp(
  String.raw`\p{N}|^(?:${[...VALUES.keys()].join('|')}|hundreds?|thousands?|[mbtr]+illions?|dozens?|half|twice|thrice|percent)$`,
  'u',
);

/** How ordinal numbers end: `fifth` is not the same as `five`. */
export const ORDINAL = /(?:st|nd|rd|th)$/u;

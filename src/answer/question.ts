/** What kind of answer a question asks for. */

export type QuestionKind = 'number' | 'person' | 'time' | 'place' | 'reason' | 'yesno' | 'thing';

/** The first that fits wins: `in what year` asks for a time before `what` asks for a thing. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['number', /\bhow (?:many|much|often|old|big|large|tall|high|deep|far|long|wide|heavy|fast)\b/],
  [
    'number',
    /\b(?:what|which|total|the) (?:number|total|share|percentage|percent|proportion|amount|sum|count|no)\b/,
  ],
  [
    'time',
    /\b(?:when|how soon|until when|deadline|(?:what|which) (?:date|day|week|month|year|decade|century|time|era|period))\b/,
  ],
  [
    'reason',
    /\b(?:why|how come|for what reason|(?:what|which) (?:is|was|were|are) the (?:reasons?|cause)|what (?:caused|causes))\b/,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:city|town|country|countries|place|region|state|continent|location))\b/,
  ],
  [
    'person',
    /\b(?:who|whom|whose|(?:what|which) (?:person|people|man|woman|leader|king|president|minister|official|author))\b/,
  ],
  ['yesno', /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am)\b/],
];

/** What `text` asks for; words that ask for nothing in particular ask for a thing. */
export function questionKind(text: string): QuestionKind {
  const asked = text.toLowerCase().replace(/[’']/g, "'");
  return KINDS.find(([, pattern]) => pattern.test(asked))?.[0] ?? 'thing';
}

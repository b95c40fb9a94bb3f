/** What a question asks for. */
import { asksWhoSays } from '../english/attribution.ts';
import { contentWords, isLight } from '../search/query.ts';

/** `none`: words that are no question. */
export type QuestionKind =
  | 'number'
  | 'duration'
  | 'time'
  | 'place'
  | 'person'
  | 'reason'
  | 'yesno'
  | 'thing'
  | 'none';

export interface Question {
  readonly kind: QuestionKind;
  /** The term of what is asked for: of `principle` in `on what principle will they decide`. */
  readonly focus: string | undefined;
  /** It asks who says something. */
  readonly speaker: boolean;
}

/** At one place the first that fits wins: `what year` asks for a time before `what` asks for a thing. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['duration', /\bhow long\b/],
  ['number', /\bhow (?:many|much|often|old|big|large|tall|high|deep|far|wide|heavy|fast)\b/],
  [
    'number',
    /(?:\b(?:what|which)(?: (?:is|was|are|were))?|^)(?: ?the)?(?: ?total| ?exact)? ?\b(?:number|total|share|percentage|percent|proportion|amount|sum|count|no)\b/,
  ],
  [
    'time',
    /\b(?:when|how soon|deadline|(?:what|which) (?:date|day|week|month|year|decade|century|time|era|period|centuries|years|dates))\b/,
  ],
  [
    'reason',
    /\b(?:why|how come|(?:what|which) (?:is|was|were|are) the (?:reasons?|cause)|(?:what|which) reasons?)\b/,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:other )?(?:city|town|country|countries|place|region|state|states|continent|location|nation|nations|area|island|province))\b/,
  ],
  [
    'person',
    /\b(?:who|whom|whose|(?:what|which) (?:person|people|man|woman|leader|king|president|minister|official|author))\b/,
  ],
  [
    'yesno',
    /^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am)\b/,
  ],
  ['thing', /\b(?:what|which|how)\b|^(?:name|list|describe|explain)\b|\?/],
];
const FOCUS = /\b(?:what|which)\s+(?:(?:kinds?|sorts?|types?)\s+of\s+)?(.+)$/u;

/** `When forces act, what follows?` asks what. */
const CONDITION = /^(?:when|where|if)\b[^,]*,\s*(?=.*\b(?:what|which|who|how|why)\b)/u;

/** Reads what `text` asks for: of several questions, and of words that might ask or not, the first. */
export function readQuestion(text: string): Question {
  const asked = fold(text).replace(CONDITION, '');
  const { kind } = findAsking(asked);
  const speaker = kind === 'person' && asksWhoSays(asked);
  return { kind, focus: focusOf(asked), speaker };
}

/** The words of a question that say what kind of answer it asks for (`how many`), where any do. */
export function askingWords(text: string): string {
  const { kind, words } = findAsking(fold(text));
  return kind === 'yesno' || kind === 'thing' ? '' : words.trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’']/g, "'");
}

function findAsking(asked: string): { kind: QuestionKind; at: number; words: string } {
  const found = KINDS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(asked);
    return match ? [{ kind, at: match.index, words: match[0] }] : [];
  });
  const none = { kind: 'none' as QuestionKind, at: asked.length, words: '' };
  return found.reduce((a, b) => (b.at < a.at ? b : a), none);
}

/** The first word behind `what` or `which`, if it is one that says something. */
function focusOf(asked: string): string | undefined {
  const rest = FOCUS.exec(asked)?.[1];
  const first = rest === undefined ? undefined : contentWords(rest)[0];
  return first && first.start === 0 && !isLight(first.term) ? first.term : undefined;
}

/** Whether nothing answers the question that has not the form of what it asks for: a number, a time. */
export function hasForm({ kind }: Question): boolean {
  return kind === 'number' || kind === 'duration' || kind === 'time';
}

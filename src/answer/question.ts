/** What of a text asks, and for what kind of answer. */

/** Words that ask for one kind of answer, as the part of a question that a shorter one after it leaves out. */
const ASKS =
  /\b(?:how (?:many|much|often|long|old|big|large|tall|high|deep|far|wide|heavy|fast|soon)|when|why|how come|where|whose|whom|who|(?:what|which) (?:date|day|week|month|year|decade|century|time|number|share|percentage|amount|city|town|country|place|region|state))\b/iu;
/** What else begins or ends a question. */
const QUESTION =
  /\b(?:what|which|how|who|whom|whose|when|where|why)\b|^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am|name|list|describe|explain)\b|\?/iu;

/** Whether a text asks for something, rather than only naming it. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text.replace(/[’]/gu, "'"));
}

/** The words of a question that say what kind of answer it asks for (`how many`); empty where none do. */
export function askingWords(text: string): string {
  return ASKS.exec(text)?.[0] ?? '';
}

/** Spells out chat abbreviations: `ppl`, `y did they`. */

const FULL: readonly (readonly [RegExp, string])[] = [
  [
    /^y(?= (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|not|cant|wont|dont|didnt)\b)/iu,
    'why',
  ],
  [/\b[wu]ats?(?= (?:is|are|was|were|do|does|did|has|have|the|about)\b)/iu, 'what'],
  [/\bwats\b/iu, "what's"],
  [/\bppl\b/giu, 'people'],
  [/\bgovts?\b/giu, 'government'],
  [/\bdepts?\b/giu, 'department'],
  [
    /(?<=\b(?:what|how|talk(?:s|ed|ing)?|say(?:s|ing)?|said|told?|tell|know|think|anything|something|more|news) )bout\b/giu,
    'about',
  ],
  [/(?<!\d ?)\b(?:cuz|coz|cos|bc)\b/gu, 'because'],
  [/\bu(?= (?:think|know|say|mean|said|have|guys)\b)/giu, 'you'],
  [/(?<=\b(?:do|did|can|could|will|would) )u\b/giu, 'you'],
];

/** The text with abbreviations spelt out; what is in quotation marks stays as it is. */
export function spellOut(text: string): string {
  if (/["“”«»]/u.test(text)) return text;
  return FULL.reduce((spelt, [short, full]) => spelt.replace(short, full), text);
}

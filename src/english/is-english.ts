/** Tells English from other languages. */

/** Words that most English sentences have some of, and few sentences of other languages. */
const ENGLISH = /(?<!\p{L})(?:the|of|to|and|is|was|by|with|from|this|that)(?!\p{L})/giu;
/** Their like in German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian languages and Russian. */
const FOREIGN =
  /(?<!\p{L})(?:der|das|und|ist|nicht|ich|les|des|est|pas|une|que|el|los|una|por|não|uma|em|il|che|non|het|een|niet|och|att|og|ikke|и|в|не|на|что)(?!\p{L})/giu;
/** How questions begin in those languages that are written in Latin letters, and in no English one. */
const FOREIGN_QUESTION =
  /^[¿¡\s]*(?:quel(?:le)?s?|qui|où|combien|pourquoi|quand|est-ce|qu['’]|cu[aá]nt[oa]s?|c[oó]mo|qu[eé]|qui[eé]n(?:es)?|d[oó]nde|cu[aá]ndo|wie|wer|wann|warum|wo|welche[rs]?|chi|dove|quando|quant[eio]|perch[eé]|onde|quem|quantos)(?!\p{L})/iu;
/** Fewer words may be a name: `Como, Italy` */
const MIN_QUESTION_WORDS = 3;
const READ_CHARS = 4000;
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Whether what is known of English holds for a text, by its language, such as `en-GB`, or else by its words. */
export function isInEnglish(language: string | undefined, text = ''): boolean {
  if (language !== undefined) return /^en\b/iu.test(language);
  const beginning = text.slice(0, READ_CHARS);
  if (count(LATIN, beginning) * 2 < count(LETTER, beginning)) return false;
  return count(ENGLISH, beginning) >= count(FOREIGN, beginning);
}

function count(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0;
}

/** Whether a question is surely in another language, but in Latin letters. */
export function asksInOtherLanguage(question: string): boolean {
  const isLong = question.trim().split(/\s+/u).length >= MIN_QUESTION_WORDS;
  return isLong && FOREIGN_QUESTION.test(question) && count(ENGLISH, question) === 0;
}

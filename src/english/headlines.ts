/** Recognises English headlines. */

const MAX_HEADING_CHARS = 120;
/** Words that a title writes without a capital. */
const SMALL_WORD =
  /^(?:an?|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs\.?|with|is|its?)$/u;

/** A short line in title case, without a full stop or the like at its end. */
export function isHeadline(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[\n:"“”«»„]|[.…?!,;)\]]$|^\P{L}*$/u.test(text)) return false;
  const words = text.split(/[\s/–—-]+/u).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string) => /^\P{L}*(?:\p{Lu}|\p{N})/u.test(word) || SMALL_WORD.test(word);
  return (words.length >= 2 || /^\p{Lu}{5,}$/u.test(text)) && words.every(isCapital);
}

const SPEECH =
  /^(?:[\p{L}-]+\s){0,3}(?:remarks|speech|address|statement|lecture|sermon|eulogy)\s(?:[^\n.?!]{0,40}\s)?(?:by|of|from)\s/iu;
/** `Remarks by Commissioner Ada Holm at the opening` */
export const announcesSpeech = (heading: string): boolean => SPEECH.test(heading) && !/[.?!]$/u.test(heading);

const OF_OTHERS =
  /^(?:(?:\p{L}+\s){0,3}(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Rr]eply|[Rr]esponse)\s(?:by|from|of)\s(?:the\s)?\p{Lu}|(?:[Dd]iscussion|[Qq]uestions(?: (?:and|&) [Aa]nswers)?|Q ?& ?A)$)/u;
/** Whether a heading inside a speech announces another’s: `Reply of the Lord Mayor`, but not `Statement of principles` */
export const endsSpeech = (heading: string): boolean => OF_OTHERS.test(heading);

const SPEECH_BY =
  /^(?:(?:full|opening|closing|prepared|keynote|welcom(?:e|ing)|inaugural|acceptance|commencement|farewell|maiden|budget)\s){0,2}(?:remarks|speech|address|statement|lecture|sermon)\s(?:(?:given|delivered|as prepared(?: for delivery)?|as delivered)\s)?by\s(?<by>[^\n?!]+)$/iu;
/** What a heading that is nothing but a speech's says behind `by`: `Commissioner Ada Holm at the opening` */
export const speechBy = (heading: string): string | undefined => SPEECH_BY.exec(heading)?.groups?.by;

/** `Diary of Ada Holm, 1957`: what stands there beside quotations may be the words of one of its people. */
const OWN_STORY =
  /^[^\n.:]{0,40}?(?<!\p{L})(?:diary|diaries|journals?|notebooks?|memoirs?|memories|recollections|reminiscences)\s(?:of|kept by|by)\s/iu;
export const tellsOwnStory = (heading: string): boolean => OWN_STORY.test(heading);

const SPOKEN_BY =
  /^(?:(?:speaker|presenter|lecturer|preacher)\s?:|(?:talk|speech|lecture|sermon|keynote)(?: given| delivered)? by\s?:?)\s+(?!.*\sand\s)(?<name>\p{L}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,4})\s*$/iu;
/** Whom the head of a talk names: `Speaker: Ada Holm` */
export const speakerInHead = (line: string): string | undefined => SPOKEN_BY.exec(line)?.groups?.name;

/** Tells whether words may be the name in a label, by their form alone. */
import { isAdverb } from '../../english/dictionary.ts';
import { isEntrance, isScene, isStageDirection } from '../../english/editorial-notes.ts';
import { isHeadline } from '../../english/headlines.ts';
import { isCapitalised, isCapitals } from '../../english/names/capitals.ts';
import {
  addressesReader,
  describesSomebody,
  describesSpeaker,
  endsInside,
  isCode,
  isOfWords,
} from '../../english/names/label-names.ts';
import {
  isNobody,
  joinsClause,
  OPENS_ADDRESS,
  opensSentence,
  opensSpeech,
} from '../../english/names/label-words.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { isRole } from '../../english/names/roles.ts';
import { hasTitle } from '../../english/names/titles.ts';
import { SAYING_AFTER } from '../../english/speech/verbs-of-saying.ts';
import { UNSPACED_LETTER } from '../../english/writing-systems.ts';
import type { Separator } from './label-forms.ts';

const MAX_NAME_CHARS = 80;
/** Letters of a script without spaces that are too many for a name, and for one in a line with nothing else or a time. */
const UNSPACED = new RegExp(`(?:${UNSPACED_LETTER}){17}`, 'u');
const UNSPACED_LINE = new RegExp(`(?:${UNSPACED_LETTER}){6}`, 'u');
/** So many words, the first with a capital, are a name beside a time. */
const MAX_TIMED_WORDS = 4;
/** `New York, 24 April 1971: …` */
const IS_DATE = /^(?:\d{1,2}\s\p{Lu}\p{L}+|\p{Lu}\p{L}+\s\d{1,2},?)\s\d{4}$/u;
const SAYS = new RegExp(`^${SAYING_AFTER}$`, 'u');
/** `TEXT OF A STATEMENT` */
const IS_DOCUMENT = /^(?:text|extracts?|letter|message|report|statement) (?:by|from|of|on|to) /iu;
/** `HOLM. Tom` calls Tom. */
const CALLS = /^\p{L}{6,}\.\s/u;

/** Whether words before a separator may be somebody's name; a time beside them, or brackets in a list, set them off. */
export function isNameLike(name: string, separator: Separator, isSetOff: boolean): boolean {
  if (separator === 'loose' || separator === 'angle' || separator === 'stamp') return true;
  if (name.length > MAX_NAME_CHARS || /\.\./u.test(name)) return false;
  if ((separator === 'alone' || separator === 'time' ? UNSPACED_LINE : UNSPACED).test(name)) return false;
  // `OP_RETURN` is a term.
  if (/_/u.test(name) && isCapitals(name) && !isRole(name)) return false;
  if (endsInside(name) || CALLS.test(name) || (separator === 'stop' && /^MM?$/u.test(name))) return false;
  if (isScene(name) || isEntrance(name) || addressesReader(name)) return false;
  const [, last = ''] = /\s(\S+)$/u.exec(name) ?? [];
  if (opensSpeech(last) && !isNobody(name)) return false;
  // `Holm continued: “It sank.”` is a report's.
  if (separator !== 'style' && SAYS.test(last)) return false;
  if (separator === 'stop' && !isRole(name) && hasTitle(`${last || name} X`)) return false;
  // `Cllr. D. Holm declared an interest.`
  if (separator === 'stop' && /^\p{Lu}$/u.test(last)) return false;
  const mayStand = hasTitle(name) || /^\p{Lu}$/u.test(name) || isCapitals(name);
  if (separator === 'stop' && IS_DOCUMENT.test(name)) return false;
  if (separator === 'stop') return mayStand || (isRole(name) && !opensSentence(name));
  // Keys and what they do stand in columns, too.
  if (separator === 'gap' && /^\p{Ll}$/u.test(name)) return false;
  // `[Holm95]` is a work that is cited, and `[x]` a task done.
  const isOther = isStageDirection(name) || /^[Xx]$|^To\s|^\p{Lu}\p{L}*\d{2,}\p{Ll}?$/u.test(name);
  if (separator === 'bracket' && isOther) return false;
  const words = name.split(/[\s\u00a0]+/u).length;
  // `[Wulf Can trill] [00:02]`
  if (isSetOff && words <= MAX_TIMED_WORDS && /^\p{Lu}/u.test(name)) return true;
  const isCoded = (separator === 'style' || separator === 'inside') && isCode(name);
  const mayBeSmall = isSetOff || separator === 'colon' || isCoded;
  const isTold = separator === 'colon' && describesSpeaker(name);
  return isRole(name) || isCapitalised(name) || isTold || (mayBeSmall && words <= 2);
}

/** `Holm — My answer is simple: we left.`, `Mr. Speaker, Sir, as hon. Holm said`, `Actually, Holm left a note:`, but not `So Kim, The Post:` */
export function isSaid(name: string, description: string): boolean {
  const isAdverbial = opensSpeech(name) || (name.endsWith('ly') && isAdverb(name.toLowerCase()));
  const [last = ''] = /\S+$/u.exec(description) ?? [];
  const isClause = joinsClause(name) && SAYS.test(last);
  if (isClause || (isAdverbial && !isCapitalised(description))) return true;
  return (
    [SPEAKS_OF_SELF, OPENS_ADDRESS, IS_DATE].some((form) => form.test(description)) ||
    opensSpeech(description)
  );
}

/** Whether a heading in title case is of words that may be about anything: `Weir Bridge -- Repairs` */
export function isTopic(name: string, behind: string): boolean {
  const title = behind.trim();
  return isHeadline(title) && isOfWords(name) && !isRole(name) && !describesSomebody(title);
}

/** Tells what a reporter writes between the words of others by whom it is about. */
import { anyOf } from '../any-of.ts';
import { isAlwaysPerson, isVerbForm } from '../dictionary.ts';
import { SPEAKS_OF_SELF } from '../names/pronouns.ts';
import { wordsOfName } from '../names/roles.ts';
import { withoutTitle } from '../names/titles.ts';
import { splitSentences } from '../sentences.ts';

/** A reporter may be one of `us`, but seldom writes of `me` and `you`. */
export const ME_OR_YOU = /(?<![\p{L}'’])(?:I|[Mm]e|[Mm]y|[Mm]yself|[Yy]ou|[Yy]our)(?!\p{L})/u;
/** In other languages only before few words: `il` and `sie` have other meanings. */
const HE_OR_SHE =
  /(?<![\p{L}'’])(?:he|she|him|her|his)(?!\p{L})|^(?:er|elle|él|ella|ele|ela|lei|lui|hij|zij|hon|han|hun|он|она)(?:\s\S+){0,7}$/iu;
/** Who `is`, `was` or `has` something may be anybody. */
const IS = /^(?:is|was|has|had|does|did)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|cannot|could|will|would|may|might|must|should)(?:n?['’]t)?$/u;
/** `She gets up.`, `Then he looks.` */
const ACTS = /(?:^|[.!?]\s)(?:Then\s)?(?:[Hh]e|[Ss]he)\s(?!(?:is|was|has|does)(?!\p{L}))\p{Ll}+s(?!\p{L})/u;
const GESTURE =
  /\s(?:(?:laugh|chuckle|giggle|sigh|smile|nod|shrug|pause|grin)s|shakes (?:his|her|their) head)(?!\p{L})|,\swe\sask(?:ed)?[.?]$/u;
/** Who acts in minutes, and what they do there. */
const BODY = anyOf(`
  meeting|committee|subcommittee|council|house|court|board|commission|assembly|senate|session|hearing|sitting
  debate|division|vote|jury|witness(?:es)?|members?|deputy speaker|clerk|bells|questions?|motion|amendments?|bill
  clauses?|resolution|proceedings
`);
const ACTED = anyOf(`
  rose|adjourned|suspended|resumed|reconvened|convened|recessed|interrupted|withdrew|retired|divided|excused|sworn
  called|put|made|read|taken|agreed|adopted|carried|passed|negatived|withdrawn|defeated|closed|concluded|rung
`);
/** What minutes say a meeting does, in one sentence: `The meeting rose at 12.40 p.m.`, `Motion carried 14-2.` */
const PROCEEDS = new RegExp(
  `^${anyOf(String.raw`
    whereupon\b
    it was (?:so|(?:unanimously |duly |then )?(?:agreed|resolved|decided|noted|moved|proposed|reported|ordered))\b
    (?:[\p{L}.]+ ){0,4}?${BODY},?\s(?:[\p{L},]+ ){0,5}?${ACTED}(?:[^.?!]|\.(?=\S)|(?<=\b[ap]\.m)\.)*\W*$
  `)}`,
  'iu',
);
/** What minutes tell of somebody by an office: `The Clerk pointed out that the light was the county’s.` */
const MINUTED =
  /^The (?:\p{Lu}[\p{L}-]+\s){1,3}(?:then\s|also\s)?(?:pointed out|reported|advised|explained|reminded|informed|noted|confirmed|announced|stated|thanked|read out|undertook|agreed)(?!\p{L})/u;
/** What a script says: `Exit Holm.`, `A long silence.`, `The door opens.` */
const STAGED =
  /^(?:Exit|Exeunt|Enter)(?:\s\p{Lu}\S*)*$|^(?:Curtain|Blackout|Lights \p{Ll}+)\.$|^(?:An?\s)?(?:\p{L}+\s)?(?:[Ss]ilence|[Pp]ause|[Aa]pplause|[Ll]aughter|[Ii]nterjections)\.$|^(?:The|An?) \p{Ll}+ \p{Ll}+s\.$/u;
/** `Thanks for chatting with us, Ada!`, `I asked Ada`, `After speaking with Ada`; not what somebody else says. */
const TALKS_WITH =
  /(?:^Thank(?:s| you)(?: so much| very much)?,?(?: for [^.!?\n]{1,60}?)?,?|(?<!\p{L})(?:I|[Ww]e)\s(?:also\s)?(?:asked|thank(?:ed)?)|(?<!\p{L})(?:(?:I|[Ww]e)(?:['’]ve)?|After)\s(?:[Ss]poke|[Ss]poken|[Ss]peaking|[Tt]alk(?:ed|ing)|[Cc]hatt(?:ed|ing)|met)(?:\s(?:to|with))?)\s(?<called>\p{Lu}\p{L}+)/gu;
/** More than a sentence, or what goes on with something said before. */
const GOES_ON =
  /[.?!]\s(?!\p{Ll})|^["“'‘\d•*-]|^\p{Ll}|^(?:And|But|So|Or|Because|Then|Yes|No|That|It|He|She|They|These|Those)(?!\p{L})/u;
const MAX_ASIDE_WORDS = 12;
/** More words hardly tell what somebody does. */
const MAX_WORDS = 30;

/**
 * Whether a sentence of a paragraph that nobody is named for tells what one of the people does: `Holm closes the window.`
 * The people are the words of their names, in small letters.
 */
export function narrates(text: string, people: ReadonlySet<string>): boolean {
  const isNarration = (sentence: string) => {
    const words = withoutTitle(sentence).split(/[\s,]+/u);
    const isOfPerson = (word: string) =>
      word
        .toLowerCase()
        .split('-')
        .every((part) => people.has(part));
    const verb = words.findIndex((word) => !isOfPerson(word));
    const word = words[verb] ?? '';
    return verb > 0 && /^\p{Lu}/u.test(sentence) && isVerbForm(word) && !IS.test(word);
  };
  return !ME_OR_YOU.test(text) && text.split(/(?<=[.!?…])\s+/u).some(isNarration);
}

/** Whether a paragraph tells of somebody by name, and nothing of `me` or `you`: `Iris leads the team.` */
export function tellsOf(name: string, text: string): boolean {
  const words = new Set(wordsOfName(name));
  const told = [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{L}+)(?:\s\p{Ll}+ly)?\s(\p{Ll}+)/gu)];
  const isOfName = ([, word = '', verb = '']: readonly string[]) =>
    words.has(word.toLowerCase()) && isVerbForm(verb);
  return !ME_OR_YOU.test(text) && told.some(isOfName);
}

/** Whether a paragraph tells what a meeting does, or what happens on a stage. */
export function happens(text: string): boolean {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const isOfMeeting = (sentence: string) => [PROCEEDS, MINUTED, STAGED].some((form) => form.test(sentence));
  return !SPEAKS_OF_SELF.test(text) && sentences.every(isOfMeeting);
}

/**
 * Whether a paragraph may be a note about a meeting, a stage or a page: a few words that go on with nothing and say neither
 * `I` nor `you`, as in `A knock at the door.`; with a verb only where it `mayTell` something.
 */
export function isAside(text: string, mayTell: boolean): boolean {
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  const tells = (word: string) => AUXILIARY.test(word) || isVerbForm(word.toLowerCase());
  const isShort = words.length <= MAX_ASIDE_WORDS && (mayTell || !words.some(tells));
  return isShort && !SPEAKS_OF_SELF.test(text) && !GOES_ON.test(text);
}

/**
 * Whether a paragraph is hardly its speaker's: it names the speaker, tells what somebody does just now, or is about somebody
 * of whom nothing was `told` in the turn and what it answers.
 */
export function isOfOthers(text: string, speaker: string | undefined, told: string): boolean {
  const [opening = ''] = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  if (speaker?.includes(' ') && opening.startsWith(speaker) && !ME_OR_YOU.test(opening)) return true;
  if (addresses(text, speaker)) return true;
  if (ME_OR_YOU.test(text)) return false;
  const surname = wordsOfName(speaker).at(-1);
  const isNamed = (word: string) => word.toLowerCase() === surname && word !== surname;
  const isShort = text.split(/\s+/u).length <= MAX_WORDS;
  // `Holm Steel` is none of them.
  if ((text.match(/\p{L}+(?!\p{L}|\s\p{Lu})/gu) ?? []).some(isNamed)) return true;
  if (isShort && (ACTS.test(text) || GESTURE.test(text))) return true;
  const at = text.search(HE_OR_SHE);
  return at >= 0 && !tellsOfSomebody(`${told} ${text.slice(0, at)}`);
}

/** Whether a text thanks somebody by name, or tells of talking with them. */
function addresses(text: string, name: string | undefined): boolean {
  const words = new Set(wordsOfName(name));
  return [...text.matchAll(TALKS_WITH)].some(({ groups: { called = '' } = {} }) =>
    words.has(called.toLowerCase()),
  );
}

/** Whether a text has a pronoun, a name or a noun that `he` or `she` behind it may mean. */
function tellsOfSomebody(text: string): boolean {
  if (HE_OR_SHE.test(text) || /[^.!?…]\s\p{Lu}\p{Ll}/u.test(text)) return true;
  return (text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).some((word) => isAlwaysPerson(word));
}

/** English words that build a question but are not what it is about. */
import type { Range } from '../sentences.ts';

/** Words that frame a question; dropped from queries along with the usual stop words, never from documents. */
export const FRAME_WORDS =
  'a s tell say said says talk talks mention mentioned mentions think thinks know knows please anyone ' +
  'somebody someone much many lot get gets got go goes going want wants also still even yet ever actually ' +
  'really exactly anyway anyways ok okay hey hi hello thanks lol btw q quick question like just now one kind sort text interview ' +
  'im ive id dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent ' +
  'whats whos wheres whens hows thats theres pls plz thx thanx';
/** What people say around a question in a chat; as phrases, so that the words keep their meaning elsewhere. */
export const FRAME_PHRASES =
  /\b(?:asking for (?:a|my) friend|quick question|(?:just |i(?:['’]m| am| was) )(?:wondering|curious)|out of curiosity|(?:does|do) (?:anyone|anybody|somebody|you)(?: here| all)? (?:happen to )?know|(?:can|could|would|will) (?:you|anyone|someone)(?: please)? (?:tell|show|explain|remind)(?: me| us)?|by the way|long story short|hear me out|(?<=\b(?:is|was) it )(?:true|correct|right|the case|a fact))\b/giu;
/** Words that build a question more than they say what it is about: they count, but little. */
export const LIGHT_WORDS =
  'type kind name part place thing area use make take give call know form way happen occur become consider refer ' +
  'main often first second person people group term example purpose role reason cause effect result amount number ' +
  'year time date century period day find locate exist begin start end include contain provide involve describe ' +
  'relate accord base mean work help allow show see differ certain specific particular major large great small new ' +
  'old good typical usual general common';
/** `tell us` means the speaker, `the us` the country; both are typed in lower case. */
export const PRONOUN_US = /\b(tell|tells|told|give|gives|gave|show|shows|let|lets|for|with|of) us\b/giu;

/** Questions that name a subject and ask nothing particular of it, or only whether it comes up. */
const NAMES_SUBJECT = [
  "(?:is|are|was|were)(?:n['’]?t)? (?<subject>.+?) (?:ever |also |even |being )?(?:mentioned|discussed|talked about)",
  String.raw`(?:do|does|did|has|have|had)(?:n['’]?t)? (?:\S+ ){0,3}(?:mention(?:s|ed)?|talk(?:s|ed)? about|(?:say|says|said|know) (?:any|some)thing (?:about|on)) (?<subject>.+?)`,
  String.raw`(?:(?:is|was) there )?any(?:thing)?(?: (?:said|mentioned|here|in (?:here|there|it)|\p{L}+))? (?:about|on|(?<=(?:mention|word|sign|talk) )of) (?<subject>.+?)`,
  '(?:what|how) about (?<subject>.+?)',
  '(?:tell (?:me|us)(?: more| something)? )?about (?<subject>.+?)',
  '(?:something|more|info|news) (?:about|on) (?<subject>.+?)',
].map(
  (form) =>
    new RegExp(
      String.raw`^\s*(?:(?:and|but|so|ok(?:ay)?|please)[\s,]+)*${form}(?:,? (?:here|at all|anywhere|please|in (?:the|this) (?:text|interview)))*[\s,?.!]*$`,
      'diu',
    ),
);

/** Words that ask for one kind of answer; a short follow-up leaves them out. */
const ASKS =
  /\b(?:how (?:many|much|often|long|old|big|large|tall|high|deep|far|wide|heavy|fast|soon)|when|why|how come|where|whose|whom|who|(?:what|which) (?:date|day|week|month|year|decade|century|time|number|share|percentage|amount|city|town|country|place|region|state))\b/iu;
/** Other beginnings and ends of questions. */
const QUESTION =
  /\b(?:what|which|how|who|whom|whose|when|where|why)\b|^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am|name|list|describe|explain)\b|\?/iu;

/** Whether a text asks something, instead of only naming it. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}

/** The subject of a question that only names one, or asks whether it is mentioned: `visas` in `any news on visas?` */
export function namedSubject(question: string): Range | undefined {
  for (const form of NAMES_SUBJECT) {
    const [start, end] = form.exec(question)?.indices?.groups?.subject ?? [];
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return undefined;
}

/** The words of a question that say what kind of answer it wants (`how many`); empty if there are none. */
export function askingWords(text: string): string {
  return ASKS.exec(text)?.[0] ?? '';
}

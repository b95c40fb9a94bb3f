/** Reads whose words a question asks for: `what did Antonov say about visas`, `according to Sputnik`. */

interface Attributed {
  /** Who is asked for, as typed: a name, a pronoun, an office. */
  readonly by: string;
  /** What is asked about their words. */
  readonly about: string;
}

/** What is no name: `what was that saying with the horse`, `does the state pay for it`. */
const NOBODY = String.raw`(?!(?:that|this|it|there|any|some|an?|what|which)\b)`;
const BY = String.raw`${NOBODY}(?<by>(?:the\s|mr\.?\s|mrs\.?\s|ms\.?\s)?(?!the\s)[\p{L}][\p{L}\p{M}'’.-]*(?:\s[\p{L}][\p{L}\p{M}'’.-]*){0,3}?)`;
const ABOUT = String.raw`(?:(?:about|on|of|regarding|concerning|that|to)\s)?(?<about>.*[\p{L}\p{N}].*)$`;
const JUST = String.raw`(?:(?:ever|really|actually|also|just)\s)?`;
const SAYS = [
  String.raw`(?:did|does|do)\s${BY}\s${JUST}(?:say|think|claim|mention|state|comment|believe|argue)`,
  String.raw`(?:has|have|had)\s${BY}\s${JUST}(?:said|thought|claimed|mentioned|stated|commented|believed|argued)`,
  String.raw`(?:is|are|was|were)\s${BY}\s${JUST}(?:saying|thinking|claiming|arguing)`,
  String.raw`(?<=\b(?:what|anything|everything)\s)${BY}\s${JUST}(?:says?|said|thinks?|thought|claims?|claimed)`,
];
const VIEW = '(?:views?|opinions?|position|stance|take|words|comments?|remarks?|statements?|thoughts)';
const FORMS = [
  ...SAYS.map((says) => String.raw`^(?<before>.*?)\b${says}\s${ABOUT}`),
  String.raw`^(?:what(?:['’]s|\sis|\sare|\swas|\swere)\s)?${BY}['’]s?\s${VIEW}\s${ABOUT}`,
  String.raw`^according to\s${BY},\s*(?<about>.+)$`,
  String.raw`^(?<about>.+?),?\saccording to\s${BY}[\s?.!]*$`,
].map((form) => new RegExp(form, 'iu'));
/** The beginning of a question that says no more of what is asked than its rest does. */
const BARE = /^(?:(?:and|so|but)\s)?(?:what|anything|everything)?(?:\s(?:else|exactly))?$/iu;

/** Undefined if the question asks for nobody's words. */
export function readAttributed(question: string): Attributed | undefined {
  for (const form of FORMS) {
    const { by, about, before = '' } = form.exec(question.trim())?.groups ?? {};
    if (by === undefined || about === undefined) continue;
    return { by, about: BARE.test(before.trim()) ? about : `${before.trim()} ${about}` };
  }
  return undefined;
}

/** A subject as people type it: `about visas`, `on visas`, `by Antonov`. */
export const withoutPreposition = (subject: string): string =>
  subject.replace(/^(?:about|on|by|from)\s+/iu, '');

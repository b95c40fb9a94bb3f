/** Reads whose words a question asks for: `what did Antonov say about visas`, `according to Sputnik`. */

interface Attributed {
  /** Who is asked for, as typed: a name, a pronoun, an office. */
  readonly by: string;
  /** What is asked about their words. */
  readonly about: string;
}

/** What is no name: `what was that saying about …` */
const NOBODY = String.raw`(?!(?:that|this|it|there|any|some|an?|what|which)\b)`;
const BY = String.raw`${NOBODY}(?<by>(?:the\s|mr\.?\s|mrs\.?\s|ms\.?\s)?[\p{L}][\p{L}\p{M}'’.-]*(?:\s[\p{L}][\p{L}\p{M}'’.-]*){0,3}?)`;
const ABOUT = String.raw`(?:(?:about|on|of|regarding|concerning|that|to)\s)?(?<about>.*[\p{L}\p{N}].*)$`;
const SAY =
  '(?:say|says|said|saying|think|thinks|thought|claim|claims|claimed|mention|mentioned|state|stated|comment|believe|argue|argued)';
const VIEW = '(?:views?|opinions?|position|stance|take|words|comments?|remarks?|statements?|thoughts)';
const FORMS = [
  String.raw`\b(?:did|does|do|has|have|had|is|was)\s${BY}\s(?:(?:ever|really|actually|also|just)\s)?${SAY}\s${ABOUT}`,
  String.raw`^(?:what(?:['’]s|\sis|\sare|\swas|\swere)\s)?${BY}['’]s?\s${VIEW}\s${ABOUT}`,
  String.raw`^according to\s${BY},\s*(?<about>.+)$`,
  String.raw`^(?<about>.+?),?\saccording to\s${BY}[\s?.!]*$`,
].map((form) => new RegExp(form, 'iu'));

/** Undefined if the question asks for nobody's words. */
export function readAttributed(question: string): Attributed | undefined {
  for (const form of FORMS) {
    const { by, about } = form.exec(question.trim())?.groups ?? {};
    if (by !== undefined && about !== undefined) return { by, about };
  }
  return undefined;
}

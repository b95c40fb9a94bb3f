/** Reads the clauses with which a text says who speaks: `Antonov said`, `according to the ministry`. */
import { isAlwaysPerson, isEnglish } from './dictionary.ts';
import { ANY_OFFICE, hasTitle, isTitle, opensSentence, PRONOUN, withoutTitle } from './people.ts';
import { type Range, splitSentences } from './sentences.ts';

const SAYING =
  '(?:said|says|told|tells|adds|added|noted|notes|stated|states|stressed|stresses|explained|explains|continued|' +
  'confirmed|confirms|revealed|reveals|concluded|concludes|asked|asks|replied|replies|answered|answers|warned|warns|' +
  'argued|argues|insisted|insists|declared|declares|announced|announces|emphasi[sz]ed|emphasi[sz]es|recalled|recalls|' +
  'remarked|remarks|observed|observes|admitted|admits|acknowledged|acknowledges|conceded|concedes|claimed|claims|' +
  'promised|promises|pointed out|underlined|underlines|underscored|reiterated|reiterates|quipped|joked|responded|' +
  'commented|elaborated|clarified|went on|summed up)';
/** Only after a quotation: before one, what somebody wrote may be a title. */
const SAYING_AFTER = `(?:${SAYING}|wrote|writes)`;
const MANNER = String.raw`(?:\s+(?:also|further|later|then|has|have|had|\p{Ll}+ly))*`;
/** The full stop of a title or an initial ends no sentence: `Ms. Okafor`, `J. Holm`. */
const INNER_STOP = String.raw`(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Hon|Rev|St|\p{Lu}))\.`;
const SENTENCE_END = new RegExp(`(?!${INNER_STOP})[.!?]`, 'gu');
/** The speaker as written; what is between the subject and the verb is left to the phrase's reader. */
const SUBJECT = String.raw`(?<subject>[\p{L}\p{N}](?:[^.,;:!?"“”«»()]|${INNER_STOP}){0,90}?)`;

/** After a quotation: `," Antonov said.`, `," said Antonov.` and `," according to Antonov.` */
const AFTER = [
  new RegExp(String.raw`^\s*,?\s*${SUBJECT}${MANNER}\s+${SAYING_AFTER}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`^\s*,?\s*(?:${SAYING_AFTER}|according\sto)\s+${SUBJECT}(?=(?!${INNER_STOP})[.,;:!?]|\s(?:when|in|on|at|after|during|as|while|who|last|this)\s|\s*$)`,
    'u',
  ),
];
/** Before a quotation: `Antonov said: "`, `the minister told Sputnik that "`, `According to Antonov, "`, `asked by the Post "` */
const BEFORE = [
  new RegExp(String.raw`^\s*[Aa]ccording to ${SUBJECT},?\s*$`, 'u'),
  new RegExp(String.raw`^\s*(?:[Ww]hen )?[Aa]sked by ${SUBJECT}[,:]?\s*$`, 'u'),
  new RegExp(String.raw`^\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})[^.!?"“”]{0,80}$`, 'u'),
];
const BEFORE_COLON =
  /(?:^|[.!?])\s*(?<subject>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*),?\s\p{Ll}[^.!?"“”\p{Lu}]{1,60}:\s*$/u;
/** A paraphrase that ends with its speaker: `…, Antonov told Sputnik.` */
const PARAPHRASED = new RegExp(
  String.raw`,\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})[^.,;:!?"“”]{0,60}[.]?\s*$`,
  'u',
);
const ALL_SAYING = new RegExp(String.raw`(?<!\p{L})${SAYING}(?!\p{L})`, 'gu');

/** The subject of the clause right after a quotation that ends in `last`, and where the clause's sentence ends. */
export function subjectAfter(gap: string, last: string): string | undefined {
  const subject = firstSubject(AFTER, gap);
  if (subject === undefined || !isSubject(subject)) return undefined;
  return last !== '.' || isName(subject) || /^\p{Ll}/u.test(subject) ? subject : undefined;
}

/** The subject of the clause that introduces a quotation; `unclear` if it reports what others have said. */
export function subjectBefore(gap: string): string | undefined {
  const sentence = gap.slice(([...gap.matchAll(SENTENCE_END)].at(-1)?.index ?? -1) + 1);
  const clause =
    sentence.split(/(?<=\s(?:said|replied|answered|told \S{1,40})),?\s(?:and|but|while)\s/u).at(-1) ?? '';
  const subject = firstSubject(BEFORE, clause);
  if (subject === undefined || !isSubject(subject)) return undefined;
  return (clause.match(ALL_SAYING)?.length ?? 0) > 1 ? UNCLEAR : subject;
}

/** Who is named before any other clause that ends in a colon: `Ruiz was blunt: "`. A word such as `One` is hardly a name. */
export function subjectBeforeColon(gap: string): string | undefined {
  const name = BEFORE_COLON.exec(gap)?.groups?.subject ?? '';
  return isName(name) && !isEnglish(name.toLowerCase()) ? name : undefined;
}

/** A quotation followed by its attribution. */
const REPORTS =
  /[,.?!]["”»]\s(?:\p{L}+\s){1,4}(?:said|says|added|told)\b|[,.?!]["”»]\s(?:said|says|added)\s/u;
/** Whether a paragraph reports what somebody said; a printed answer does not. */
export const reports = (text: string): boolean => REPORTS.test(text);

/** Whether a paragraph quotes somebody of whom nothing was `told` before: `"It is," the clerk told us.` */
export function quotesStranger(text: string, told: string): boolean {
  const [, behind] = /^["“«][^"”»]*[,.?!]["”»](.*)$/su.exec(text) ?? [];
  const subject = behind === undefined ? undefined : subjectAfter(behind, ',');
  const [name] = /\S+$/u.exec(subject ?? '') ?? [];
  return name !== undefined && !PRONOUN.test(name) && !told.includes(name);
}

/** Who is paraphrased at the end of a paragraph without direct speech. */
export function paraphrasedSubject(text: string): string | undefined {
  const subject = PARAPHRASED.exec(text)?.groups?.subject;
  return subject !== undefined && isSubject(subject) ? subject : undefined;
}

const AT_END = new RegExp(
  String.raw`(?<=[,?!…])\s+(?:[–—]\s*)?(?:${SAYING_AFTER}\s+${SUBJECT}|${SUBJECT.replace('subject', 'before')}\s+${SAYING_AFTER})\.?$`,
  'u',
);

/** The clause at the end of a text that attributes everything before it: `…, said Holm.` */
export function attributionAtEnd(
  text: string,
): { readonly index: number; readonly subject: string } | undefined {
  const match = AT_END.exec(text);
  const subject = match?.groups?.subject ?? match?.groups?.before;
  return match && subject !== undefined && isSubject(subject) ? { index: match.index, subject } : undefined;
}

/** `Antonov has also revealed that`, at the start of a paraphrase. */
const PARAPHRASING = new RegExp(
  String.raw`^\s*${SUBJECT}${MANNER}\s+${SAYING}(?:\s\p{Lu}[\p{L}.'’-]*)*\s+that\s`,
  'u',
);
const ASKS_WHO_SAYS = new RegExp(
  String.raw`\bwho(?:m|se)?\s(?:\S+\s){0,2}(?:${SAYING}|say|tell|claim)\b`,
  'iu',
);

/** The clauses of a sentence that name whoever is paraphrased. */
export function attributionClauses(sentence: string): Range[] {
  const before = PARAPHRASING.exec(sentence);
  const behind = PARAPHRASED.exec(sentence);
  return [
    ...(before && isSubject(before.groups?.subject ?? '') ? [{ start: 0, end: before[0].length }] : []),
    ...(behind ? [{ start: behind.index, end: sentence.length }] : []),
  ];
}

/** Whether a question asks for what only such a clause can answer. */
export function asksWhoSays(question: string): boolean {
  return ASKS_WHO_SAYS.test(question);
}

/** A subject that names nobody. */
export const UNCLEAR = '';

function firstSubject(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const subject = pattern.exec(text)?.groups?.subject;
    if (subject !== undefined) return subject.trim();
  }
  return undefined;
}

/** A name, an office or a pronoun; `That is all he` and `the talks` would name somebody only by chance. */
function isSubject(phrase: string): boolean {
  const few = phrase.split(/\s+/).length <= 10;
  return (
    few &&
    (PRONOUN.test(phrase) ||
      isName(phrase) ||
      /^(?:an?|the|his|her|their)\s/iu.test(phrase) ||
      /^\p{Lu}\p{L}+['’]s\s/u.test(phrase) ||
      endsInName(phrase))
  );
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|al|ben|bin|da|de|del|der|di|la|le|van|von|and)$/u;

/** Words that open a sentence, or an office, but no name. */
function isOpening(word: string): boolean {
  return opensSentence(word) || /^the$/iu.test(word);
}

/** Only words in capitals, except `de`, `van` and the like. */
export function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const [first = ''] = words;
  const isOwner = /['’]s$/u.test(phrase);
  return (
    !isOwner && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(first) && !isOpening(first)
  );
}

/** `harbour master Tom Okafor`, `Russian Ambassador to the United States Anatoly Antonov` */
function endsInName(phrase: string): boolean {
  const [first = '', ...rest] = phrase.split(/\s+/);
  const last = rest.at(-1) ?? '';
  return (
    !isOpening(first) &&
    /^\p{Lu}[\p{L}.'’-]+$/u.test(last) &&
    !/['’]s$/u.test(last) &&
    !/\b(?:is|was|are|were)\b/u.test(phrase)
  );
}

/** What is known of the people of a document. */
export interface People {
  /** Who is interviewed, from the front matter. */
  readonly interviewee: string | undefined;
  /** The only person whom the document's attributions name, if there is only one. */
  readonly only: string | undefined;
  /** Who spoke last; `UNCLEAR` if somebody else may have spoken since. */
  readonly last: string | undefined;
  /** How the text describes that only person: `harbour master Ada Holm`. */
  readonly described?: string;
}

/** `in Bergen`, `on Monday`, `the United States` and `Aside from` are nobody. */
const MENTION =
  /(?<!(?:^|[^\p{L}])(?:in|at|on|from|near|of|the)\s)(?<![\p{L}\p{Lu}]['’-]?)\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*(?![\p{L}'’-]|\s(?:from|in|on|to)\s)/gu;
const SAYS_ON = new RegExp(String.raw`^(?:He|She|They)${MANNER}\s+${SAYING}(?!\p{L})`, 'u');

/**
 * The names in a sentence of narration, and the words that describe people: those whom a pronoun after it may mean.
 * What comes after `he said that` is about others, but he is still the one who says it.
 */
export function mentions(narration: string): string[] {
  if (SAYS_ON.test(narration)) return [];
  const names = [...narration.matchAll(MENTION)].map(([name]) => withoutOpening(name)).filter(isName);
  const nouns = narration.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu)?.filter(isAlwaysPerson) ?? [];
  return [...names, ...nouns];
}

/** Narration after a quotation that ends in `last`, without the clause that attributes it, if there is one. */
export function behindClause(narration: string, last: string): string {
  const isAttributed = subjectAfter(narration, last) !== undefined;
  return isAttributed ? narration.slice(splitSentences(narration)[0]?.end) : narration;
}

/** `But Mayor Voss` names `Mayor Voss`. */
function withoutOpening(name: string): string {
  return opensSentence(name) ? name.replace(/^\S+\s*/u, '') : name;
}

/**
 * The person whom a subject means: by name, the interviewee or whoever is named; by a pronoun, whoever spoke last; by
 * an office, the only person there is, if the text gives them that office, or else the office itself. Undefined if that
 * is unclear.
 */
export function identify(
  subject: string,
  { interviewee, only, last, described = '' }: People,
): string | undefined {
  if (subject === UNCLEAR) return undefined;
  const [, office] = /^the (?:[\p{L}-]+ )*?([\p{L}-]+)(?: (?:to|of|for) .*)?$/iu.exec(subject) ?? [];
  if (PRONOUN.test(subject) || (office !== undefined && ANY_OFFICE.test(office)))
    return last === UNCLEAR ? undefined : (last ?? only);
  if (interviewee !== undefined && names(subject, interviewee)) return interviewee;
  const isOwn = office !== undefined && described.toLowerCase().includes(office.toLowerCase());
  if (isOwn && only !== undefined) return only;
  return subject.replace(/^The /u, 'the ');
}

/** `Antonov`, `Ambassador Antonov` and `envoy Anatoly Antonov` name `Anatoly Antonov`; `Viktor Antonov` and `an aide to Antonov` do not. */
export function names(subject: string, person: string): boolean {
  const surname = person.split(/\s+/).at(-1) ?? person;
  const rest = [person, surname].find((name) => subject === name || subject.endsWith(` ${name}`));
  if (rest === undefined) return false;
  const before = subject.slice(0, subject.length - rest.length).trim();
  if (before === '' || isTitle(before)) return true;
  if (/^an?\s/iu.test(before) || /(?:\b(?:for|of|with|by|from|and|to|or)|['’]s)$/iu.test(before))
    return false;
  return rest === person || (/\p{Ll}$/u.test(before) && !/(?:^|\s)\p{Lu}\p{L}*$/u.test(before));
}

/** How two names may be related: one person as far as they show, or certainly two. */
export function mayBeSamePerson(a: string, b: string): boolean {
  if (isOfTwo(a) !== isOfTwo(b)) return false;
  const [first, second] = [wordsOfName(a), wordsOfName(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 1) {
    const [word = ''] = short;
    const titled = hasTitle(short === first ? a : b);
    return (titled ? long.slice(-1) : long).includes(word) || initials(long) === word.replaceAll('.', '');
  }
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false;
  return short.slice(0, -1).every((word) => long.slice(0, -1).some((other) => beginsLike(word, other)));
}

/** `Kim & Lou` */
function isOfTwo(name: string): boolean {
  return /\s(?:&|and)\s/iu.test(name);
}

function wordsOfName(name: string): string[] {
  const whole = name.replace(/[([,].*$|^the\s+/gisu, '').trim();
  const bare = /^(?:\p{L}\.\s?){2,4}$/u.test(`${whole}.`.replace('..', '.'))
    ? whole.replace(/\s/gu, '')
    : withoutTitle(whole);
  const plain = bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[\s\u00a0]+/u).flatMap((word) => word.replace(/['’]s$|[^\p{L}\p{N}.'’-]/gu, '') || []);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** `J.` and `Jane`, and the same name twice. */
function beginsLike(a: string, b: string): boolean {
  const [x, y] = [a.replaceAll('.', ''), b.replaceAll('.', '')];
  return x === y || (Math.min(x.length, y.length) === 1 && x.charAt(0) === y.charAt(0));
}

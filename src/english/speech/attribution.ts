/** Reads the clauses with which a text says who speaks: `Antonov said`, `according to the ministry`. */
import { isEnglish, isFunctionWord, isPersonNoun, isVerbForm } from '../dictionary.ts';
import { isOfWords } from '../names/label-names.ts';
import { endsInName, INNER_STOP, isName, NAME } from '../names/names.ts';
import { PRONOUN } from '../names/pronouns.ts';
import { hasTitle } from '../names/titles.ts';
import { isSubject, MANNER, SAYING, SAYING_AFTER, SUBJECT, UNCLEAR, VIEW_OF } from './verbs-of-saying.ts';

const SENTENCE_END = new RegExp(`(?!${INNER_STOP})[.!?]`, 'gu');

/** What somebody is, as it stands beside a name: `the leader of the council`, `its chairman`, `Tarn’s mayor`. */
const ROLE = String.raw`(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|\p{Lu}[\p{L}-]+['’]s)\s[^.,;:!?"“”«»()]{2,60}`;
/** A verb of saying behind who says it; a capital behind that may be who does. */
const SAYS_IT = String.raw`(?:(?:told|tells|asked|asks)\b|${SAYING_AFTER}(?!\p{L})(?!\s\p{Lu}))`;
/** After a quotation: `," said the mayor, Ada Holm.`, `," Antonov said.`, `," said Antonov.`, `," — Antonov` and the like. */
const AFTER = [
  new RegExp(
    String.raw`^\s*,?\s*${SAYING_AFTER}\s+${ROLE}, (?=(?:the\s)?\p{Lu})${SUBJECT}(?=(?!${INNER_STOP})[.,;:!?]|\s(?:when|in|on|at|after|during|as|while|who|last|this)\s|\s*$)`,
    'u',
  ),
  // `," Ada Holm, from Tarn’s harbour office, which closed in May, told the Post.`
  new RegExp(
    String.raw`^\s*,?\s*(?<subject>${NAME}), (?=\p{Ll})(?:[^.;:!?"“”«»]|${INNER_STOP}){2,160}, ${SAYS_IT}`,
    'u',
  ),
  /^\s*(?:[–—]|--?)\s*(?<subject>\p{Lu}[^.,;:!?"“”«»()\n]{1,60}?)(?:,\s[^.!?"“”\n]{1,80})?\s*$/u,
  new RegExp(String.raw`^\s*,?\s*${SUBJECT}${MANNER}\s+${SAYING_AFTER}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`^\s*,?\s*(?:${SAYING_AFTER}|according\sto)\s+${SUBJECT}(?=(?:\s\p{Ll}+ly)?(?:(?!${INNER_STOP})[.,;:!?]|--|[–—]|\s(?:when|in|on|at|after|during|as|while|who|last|this|from|with)\s|\s\(|\s['’]\d{2}|\s*$))`,
    'u',
  ),
];
/** Before a quotation: `Antonov said: "`, `the minister told Sputnik that "`, `According to Antonov, "`, `asked by the Post "` */
const BEFORE = [
  new RegExp(String.raw`^\s*[Aa]ccording to ${SUBJECT}(?:, [^,]{2,60})?,?\s*$`, 'u'),
  new RegExp(
    String.raw`^\s*(?:[Aa]s ${SUBJECT} puts? it(?:\s[^.,;:!?"“”«»]{1,60})?|[Ii]n the words of ${SUBJECT.replace('subject', 'other')}|[Ii]n (?<owner>${NAME})['’]s? (?:own )?words),?:?\s*$`,
    'u',
  ),
  new RegExp(String.raw`^\s*${SUBJECT}${MANNER}\s+(?:wrote|writes)(?!\p{L})[^.!?"“”]{0,60}:\s*$`, 'u'),
  new RegExp(String.raw`^\s*(?:Says|Said|Adds|Explains) (?<subject>${NAME})[,:]\s*$`, 'u'),
  new RegExp(String.raw`^\s*(?:[Ww]hen )?[Aa]sked by ${SUBJECT}[,:]?\s*$`, 'u'),
  new RegExp(String.raw`^\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})(?:[^.!?"“”]|${INNER_STOP}){0,80}$`, 'u'),
];
/** Behind a comma any verb is one of saying: `," Holm laughed.`, `," whispered Holm.` */
const BEHIND_COMMA = [
  new RegExp(
    String.raw`^,?\s+(?<subject>[Hh]e|[Ss]he|[Tt]hey|${NAME})(?:\s\p{Ll}+ly)?\s(?<verb>\p{Ll}+)(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`^,?\s+(?<verb>\p{Ll}+)\s(?<role>(?:\p{Ll}[\p{L}-]*\s){0,4})(?<subject>${NAME})(?=[.,;:!?]|\s*$)`,
    'u',
  ),
];
const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|did|been)$/u;
/** What somebody is, without an article: `guidebook author` */
const BARE_ROLE = String.raw`(?<role>(?:\p{Ll}[\p{L}-]*\s){0,3})`;
/** Where something is said: `In one corner, ` */
const PLACE = String.raw`(?:In|At|On|After|Before|By|From|During)\s[^.,;:!?"“”«»()\p{Lu}]{1,80}(?<!\s(?:and|of|to|for|with|by|from|at|in|on))`;
const FULL_NAME_AND_COLON = new RegExp(
  String.raw`(?:^|[.!?]\s)\s*(?:${PLACE},\s)?${BARE_ROLE}(?<subject>(?=\S+\s)${NAME}):\s*$`,
  'u',
);
/** `In a letter to the club Ruiz was blunt: "`, `One neighbour, Ada Holm, wired to London: "` */
const BEFORE_COLON = new RegExp(
  String.raw`(?:^|[.!?])\s*(?:${ROLE}, |${PLACE},?\s)?${BARE_ROLE}(?<subject>${NAME}),?\s(?<clause>\p{Ll}(?:[^.!?"“”\p{Lu}]|(?<=\s(?:to|in|at|from)\s)\p{Lu}){1,60}):\s*$`,
  'u',
);
/** What somebody was told or has read is said by another. */
const IS_OF_ANOTHER =
  /\b(?:hears?|heard|reads?|saw|sees|gets?|got|receive[sd]?|finds?|found|quote[sd]?|cite[sd]?)\b|\b(?:was|were|is|are|been|being)\s(?:\p{Ll}+ly\s)?(?:told|asked|warned|informed|sent|shown|given|greeted|described|quoted|met|inspired)\b/u;
/** What may stand before a clause: `But he added: "`, `Here is what she said: "` */
const OPENING =
  /^\s*(?:(?:As(?!\s[^,.]{1,60}\sputs?\sit)|But|And|Yet|So|Then|Later|Now)\s|(?:However|Still|Later|Then|Instead|Afterwards),\s|(?:Here|This)(?:['’]s|\sis|\swas)\swhat\s)/u;
const ALL_SAYING = new RegExp(String.raw`(?<!\p{L})${SAYING}(?!\p{L})`, 'gu');

/** A name and what its bearer is, in either order, before a verb of saying. */
const APPOSITION = new RegExp(
  String.raw`(?<=^|[\s,])(?<first>(?:[^,.!?"“”«»]|${INNER_STOP}){2,70}), (?<second>[^,;:!?"“”«»]{1,100}),(?=${MANNER}\s+${SAYS_IT})`,
  'u',
);
/** A name at the start of a clause and two commas with what its bearer is: `Dr Ada Holm, Data Scientist, Lowe plc, said` */
const DOUBLE_APPOSITION = new RegExp(
  String.raw`^\s*(?<name>${NAME}), (?<role>[^,.;:!?"“”«»]{2,60}), [^,.;:!?"“”«»]{2,60},(?=${MANNER}\s+${SAYS_IT})`,
  'u',
);
const IS_ROLE = new RegExp(`^(?:but\\s)?${ROLE}$`, 'iu');

/** `The leader, Ada Holm, said` and `Holm, 62, said`, each with the name alone. */
function withoutApposition(clause: string): string {
  const { name = '', role = '' } = DOUBLE_APPOSITION.exec(clause)?.groups ?? {};
  const isHolder = /\s/u.test(name) && isName(name) && !isOfWords(name) && isOfWords(role);
  if (isHolder) return clause.replace(DOUBLE_APPOSITION, ` ${name}`);
  return clause.replace(APPOSITION, (all, first: string, second: string) => {
    const [before, behind] = [first.trim(), withoutArticle(second.trim())];
    if (isName(before) || endsInName(before)) return ` ${before}`;
    if (!IS_ROLE.test(before)) return all;
    return isName(behind) ? ` ${behind}` : behind.startsWith('who ') ? ` ${before}` : all;
  });
}

/** `the Rev Tobias Lark` without the article. */
function withoutArticle(name: string): string {
  const bare = name.replace(/^the\s/iu, '');
  return hasTitle(bare) ? bare : name;
}

/** `Ada Holm (SNP)`, `Rep. Tom Reed (D-Ore.)` */
const PARTY = / (?<=\p{Lu}[\p{L}'’.-]{0,30} )\([^()]{1,20}\)/gu;
/** Behind a quotation, a sentence of its own: `"It sank." Tom Reed said he had seen it`, `"It sank." Tom Reed asked: "How?"` */
const REPORTS_MORE = new RegExp(
  String.raw`\sthat\s|:\s*$|(?<!\p{L})${SAYING}\s(?:he|she|they|it|I|we|you|the|an?|his|her|their|its|this|these|there|\p{Lu}\S*(?:\s\S+){0,4})\s(?:\S+\s){0,6}(?:is|was|are|were|has|had|have|will|would|could|can|should|may|might|did|does)(?!\p{L})`,
  'u',
);

/** The subject of the clause right after a quotation that ends in `last`. */
export function subjectAfter(written: string, last: string): string | undefined {
  const gap = written.replace(PARTY, '');
  const subject = firstSubject(AFTER, withoutApposition(gap));
  // `," Holm tweeted after Reed spoke.`
  if (
    subject === undefined ||
    !isSubject(subject) ||
    /\s(?:after|when|while|as|before|because)\s/u.test(subject)
  )
    return last === ',' || gap.startsWith(',') ? subjectOfAnyVerb(gap) : undefined;
  if (last !== '.') return subject;
  const isClause = !REPORTS_MORE.test(gap.split(SENTENCE_END)[0] ?? '');
  return isClause && (isName(subject) || /^\p{Ll}/u.test(subject)) ? subject : undefined;
}

function subjectOfAnyVerb(gap: string): string | undefined {
  for (const form of BEHIND_COMMA) {
    const { subject = '', verb = '', role = '' } = form.exec(gap)?.groups ?? {};
    const [is = ''] = /\S+(?=\s$)/u.exec(role) ?? [];
    if (
      (role === '' || isPersonNoun(is)) &&
      isVerbForm(verb) &&
      !AUXILIARY.test(verb) &&
      (PRONOUN.test(subject) || isName(subject))
    )
      return subject;
  }
  return undefined;
}

/** The subject of the clause that introduces a quotation; `unclear` if it reports what others have said. */
export function subjectBefore(gap: string): string | undefined {
  const sentence = gap.slice(([...gap.matchAll(SENTENCE_END)].at(-1)?.index ?? -1) + 1);
  const clause =
    sentence.split(/(?<=\s(?:said|replied|answered|told \S{1,40})),?\s(?:and|but|while)\s/u).at(-1) ?? '';
  const subject = firstSubject(BEFORE, withoutApposition(clause).replace(OPENING, ''));
  if (subject === undefined || !isSubject(subject)) return undefined;
  return (clause.match(ALL_SAYING)?.length ?? 0) > 1 ? UNCLEAR : subject;
}

/**
 * Who is named before any other clause that ends in a colon: `Ruiz was blunt: "`, or in full right before it. A word such
 * as `One`, and all words of `Breaking News`, are hardly a name.
 */
export function subjectBeforeColon(gap: string): string | undefined {
  // Behind this letter no name begins.
  const near = gap.length > NEAR_CHARS ? `x${gap.slice(-NEAR_CHARS)}` : gap;
  const found = BEFORE_COLON.exec(near) ?? FULL_NAME_AND_COLON.exec(near);
  const { subject = '', clause = '', role = '' } = found?.groups ?? {};
  if (role !== '' && !isPersonNoun(role.trim().split(' ').at(-1) ?? '')) return undefined;
  const isOfWords = subject.split(/\s/u).every((word) => isEnglish(word.toLowerCase()));
  const [verb = ''] = /^\p{L}+/u.exec(clause) ?? [];
  const isClause = clause === '' || isEnglish(verb) || isFunctionWord(verb);
  return isName(subject) && !isOfWords && isClause && !IS_OF_ANOTHER.test(clause) ? subject : undefined;
}

/** `Holm’s answer to the board was blunt: "` */
const OWN_WORDS = new RegExp(
  String.raw`(?:^|[.!?])\s*${VIEW_OF}(?:\s(?:about|on|to)(?:\s\p{L}+){1,4}?)?(?:\s(?:is|was)\s(?:\p{Ll}+ly\s|quite\s|very\s)?(?!not|\p{Ll}+(?:ed|en|lost|met))\p{Ll}+|\swill sound familiar(?:\sto(?:\s\p{Ll}+){1,3})?)?:\s*$`,
  'u',
);
/** Whose view, answer or words a quotation is, if no clause goes on behind it. */
export function ownerOfWords(before: string, after: string): string | undefined {
  return /^\s*\p{Ll}/u.test(after) ? undefined : OWN_WORDS.exec(before)?.groups?.subject;
}

/** The subject of any clause that introduces a quotation. */
export function subjectIntroducing(gap: string): string | undefined {
  const clause = withoutApposition(gap);
  return (
    subjectBefore(clause) ??
    // What stands before the clause is about it: `Speaking on Tuesday, Antonov said`.
    subjectBefore(clause.slice(clause.replace(/,\s*$/u, '').lastIndexOf(',') + 1)) ??
    subjectBeforeColon(clause)
  );
}

/** `The second was Ada Holm, a sailor, who wrote:`, above a quotation that is set off. */
const IN_LIST = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:The\s|An)?\p{L}+\s(?:was|is|came)\s(?<subject>${NAME}),\s(?:[^.:!?\p{Lu}]{1,80},\s)?who\s[^.:!?\p{Lu}]{1,80}:\s*$`,
  'u',
);

/** What somebody does with words of their own; what one sings or finds may be another's. */
const GIVES_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:${SAYING_AFTER}|is|was|puts?|gave|gives|wires?|wired|cabled|posted|tweeted|e-?mailed|texted)(?!\p{L})[^.:!?]{0,100}:\s*$`,
  'u',
);
const NEAR_CHARS = 300;

/** Whose words a text announces at its end, for a quotation below it; one without marks must hardly be another's. */
export function subjectAnnounced(text: string, hasMarks: boolean): string | undefined {
  if (!/:\s*$/u.test(text.slice(-9)) || !(hasMarks || GIVES_WORDS.test(text.slice(-NEAR_CHARS))))
    return undefined;
  return IN_LIST.exec(text)?.groups?.subject ?? subjectIntroducing(text);
}

/** A quotation followed by its attribution. */
const REPORTS =
  /[,?!]["”»]\s(?!(?:I|[Ww]e)\s)(?:\p{L}+\s){1,4}(?:said|says|added|told)\b|[,.?!]["”»]\s(?:said|says|added)\s/u;
/** Whether a paragraph reports what another said; a printed answer does not. */
export const reports = (text: string): boolean => REPORTS.test(text);

/** Whether a paragraph quotes somebody of whom nothing was `told` before: `"It is," the clerk told us.` */
export function quotesStranger(text: string, told: string): boolean {
  const [, behind] = /^["“«][^"”»]*[,.?!]["”»](.*)$/su.exec(text) ?? [];
  const subject = behind === undefined ? undefined : subjectAfter(behind, ',');
  const [name] = /\S+$/u.exec(subject ?? '') ?? [];
  return name !== undefined && !PRONOUN.test(name) && !told.includes(name);
}

function firstSubject(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const { owner, other = owner, subject = other } = pattern.exec(text)?.groups ?? {};
    if (subject !== undefined) return subject.trim();
  }
  return undefined;
}

/** Tells direct speech from the reporter's words, and who speaks, by the text's own attributions. */
import type { Range, Utterance } from './document.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** Fewer quoted words than this, inside a sentence, are a phrase in quotation marks and not speech. */
const MIN_SPEECH_WORDS = 3;

const SAYING =
  '(?:said|says|told|tells|adds|added|noted|notes|stated|states|stressed|stresses|explained|explains|continued|' +
  'confirmed|confirms|revealed|reveals|concluded|concludes|asked|asks|replied|replies|answered|answers|warned|warns|' +
  'argued|argues|insisted|insists|declared|declares|announced|announces|emphasi[sz]ed|emphasi[sz]es|recalled|recalls|' +
  'remarked|remarks|observed|observes|admitted|admits|acknowledged|acknowledges|claimed|claims|pointed out|' +
  'underlined|underlines|underscored|reiterated|reiterates|quipped|responded|commented|elaborated|clarified|' +
  'went on|summed up)';
const MANNER = String.raw`(?:\s+(?:also|further|later|then|has|have|had|\p{Ll}+ly))*`;
const CLAUSE = '[^.,;:!?"“”«»]';
const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\.?\s(?:${CLAUSE}{0,70}?\s)?\p{Lu}[\p{L}'’-]*)?`;
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey';
const OFFICE = `(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) ${CLAUSE}{2,80}?`;
const SUBJECT = `(?<subject>${PRONOUN}|${OFFICE}|${NAME})`;
/** Behind a quotation the attribution goes on with the sentence, so an office or a pronoun is in small letters. */
const SUBJECT_AFTER = `(?!The |An? |He |She |They |His |Her |Their )${SUBJECT}`;

/** `," Antonov said.` and `," said Antonov.` */
const AFTER = [
  new RegExp(String.raw`^\s*,?\s*${SUBJECT_AFTER}${MANNER}\s+(?:${SAYING}|wrote|writes)(?!\p{L})`, 'u'),
  new RegExp(String.raw`^\s*,?\s*(?:${SAYING}|wrote|writes)\s+${SUBJECT_AFTER}(?=[\s.,;:]|$)`, 'u'),
];
/** `Antonov said: "`, `The ambassador told Sputnik that "` and `According to Antonov, "` */
const BEFORE = [
  new RegExp(String.raw`(?:^|[\s"”»,])${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})[^.!?"“”]{0,80}$`, 'u'),
  new RegExp(String.raw`[Aa]ccording to ${SUBJECT},?\s*$`, 'u'),
];
/** A paraphrase that names its speaker: `…, Antonov told Sputnik.` and `The diplomat added that …` */
const PARAPHRASED = [
  new RegExp(String.raw`,\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})${CLAUSE}{0,60}[.]?\s*$`, 'u'),
  new RegExp(String.raw`^\s*${SUBJECT}${MANNER}\s+${SAYING}(?!\p{L})`, 'u'),
];

/** Whom a pronoun, an office or a missing attribution means at some place of a document. */
export interface Context {
  /** Who is interviewed, from the front matter. */
  readonly interviewee: string | undefined;
  /** Who spoke, or was paraphrased, last. */
  readonly last: string | undefined;
}

/**
 * The direct speech of one paragraph, in order. `continued` says that the next paragraph goes on with a quotation;
 * without it a quotation that is never closed counts as the reporter's words: better unattributed than misattributed.
 */
export function findUtterances(text: string, context: Context, continued: boolean): Utterance[] {
  const quotations = findQuotations(text).filter(({ closed }) => closed || continued);
  const attributed = quotations.map((_, i) => attributedSpeaker(text, quotations, i, context));
  return quotations.flatMap((quotation, i) => {
    const own = attributed[i];
    if (!isSpeech(text, quotation, own !== undefined)) return [];
    const before = attributed.slice(0, i).findLast(Boolean);
    const speaker =
      own ?? before ?? attributed.slice(i).find(Boolean) ?? carriedOver(text, quotation, context);
    return speaker === undefined ? [] : [{ start: quotation.start, end: quotation.end, speaker }];
  });
}

/** Who spoke last once this paragraph is read. */
export function lastSpeaker(
  text: string,
  utterances: readonly Utterance[],
  context: Context,
): string | undefined {
  const spoken = utterances.at(-1)?.speaker;
  if (spoken !== undefined) return spoken;
  const subject = firstSubject(PARAPHRASED, text);
  return subject === undefined ? context.last : identify(subject, context);
}

/** The speaker whom the words right behind or before a quotation name. */
function attributedSpeaker(
  text: string,
  quotations: readonly Quotation[],
  i: number,
  context: Context,
): string | undefined {
  const { start, end } = quotations[i] as Quotation;
  const after = text.slice(end, quotations[i + 1]?.start);
  const before = text.slice(quotations[i - 1]?.end ?? 0, start);
  const clauseBefore = before.slice(before.search(/[^.!?]*$/u));
  const subject = firstSubject(AFTER, after) ?? firstSubject(BEFORE, clauseBefore);
  return subject === undefined ? undefined : identify(subject, context);
}

function firstSubject(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const subject = pattern.exec(text)?.groups?.subject;
    if (subject !== undefined) return subject;
  }
  return undefined;
}

const IS_UNNAMED = new RegExp(`^(?:${PRONOUN}|${OFFICE})$`, 'u');
const TRAILING_NAME = /(?:\p{Lu}[\p{L}'’-]*\.?\s)*\p{Lu}[\p{L}'’-]*$/u;
const TITLES =
  /^(?:(?:Ambassador|President|Minister|Secretary|General|Senator|Professor|Mr|Mrs|Ms|Dr)\.?\s+)+/u;

/** A name stands for itself; a pronoun or an office means who spoke before. */
function identify(subject: string, { interviewee, last }: Context): string {
  const name = TRAILING_NAME.exec(subject)?.[0].replace(TITLES, '');
  if (interviewee !== undefined && name !== undefined && isPartOfName(name, interviewee)) return interviewee;
  if (IS_UNNAMED.test(subject)) return last ?? interviewee ?? subject;
  return subject;
}

/** `Antonov` is part of `Anatoly Antonov`; `Viktor Antonov` is somebody else. */
function isPartOfName(part: string, whole: string): boolean {
  const names = whole.split(/\s+/);
  return part.split(/\s+/).every((name) => names.includes(name));
}

const IS_A_SENTENCE = /^["“«„]\s*(?:[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}].*?(?:[.,!?…–—-]["”»“)\]]*|[^"”»“])$/su;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"”»])\s*$/u;

/** Speech is attributed, or stands as a sentence of its own; `the "first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean): boolean {
  const quoted = text.slice(start, end);
  if (IS_A_SENTENCE.test(quoted) && ENDS_A_SENTENCE.test(text.slice(0, start))) return true;
  return attributed && (start === 0 || (quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_SPEECH_WORDS);
}

/** A paragraph that is one quotation and names nobody goes on with who spoke before. */
function carriedOver(
  text: string,
  { start, end }: Range,
  { last, interviewee }: Context,
): string | undefined {
  const wholeParagraph = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return wholeParagraph ? (last ?? interviewee) : undefined;
}

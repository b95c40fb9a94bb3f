/** Finds the direct speech in prose: what is in quotation marks, and who says it. */

import { antecedent, behindClause, identify, type People } from './antecedents.ts';
import { attributedSpeaker, isSaidTo } from './attributed-speaker.ts';
import { fullNamer } from './full-names.ts';
import { isName, names } from './names.ts';
import { paraphrasedSubject, reporter } from './paraphrases.ts';
import { THE_OFFICE } from './people.ts';
import { checkPronoun, findPronouns, type Pronouns } from './pronouns.ts';
import type { Quotation } from './quotation-marks.ts';
import { lastSign, type Quoting, readSubjects, type Said } from './quoting.ts';
import { UNCLEAR } from './saying.ts';
import { joinLines, type Range, splitSentences } from './sentences.ts';

/** Fewer quoted words than this, inside a sentence, are a quoted phrase, not speech. */
const MIN_SPEECH_WORDS = 3;
/** Whom a pronoun means is looked for so far back. */
const MAX_NARRATION_CHARS = 500;
/** In languages other than English, whose attributions are not known here, this many quoted words are speech. */
const MIN_FOREIGN_WORDS = 4;
const IS_A_SENTENCE =
  /^["'“‘«„‚»”「『]\s*(?:["'“‘«„]|[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}\p{Lo}].*?(?:[.,!?…–—。-][\]\s"'”’»“«‘)」』]*|[^"'”’»“‘」』])$/su;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"”'’»。])\s*$/u;

/** What is known of the people of a document, and whose quotation the paragraph goes on with. */
type Context = People & {
  readonly meant: string | undefined;
  readonly open: { readonly speaker: string | undefined } | undefined;
  readonly pronouns: Pronouns;
  /** Who says what the end of the previous paragraph reports. */
  readonly reported: string | undefined;
};

/**
 * The direct speech of each paragraph of an interview. A quotation that one paragraph leaves open continues in the
 * next.
 */
export function readQuotations(
  texts: readonly string[],
  interviewee: string | undefined,
  title: string,
  isEnglish: boolean,
  isSetOff: (i: number) => boolean = () => false,
): Quoting[] {
  const paragraphs = readSubjects(texts.map(joinLines), isEnglish, isSetOff);
  const subjects = [...new Set(paragraphs.flatMap(({ subjects }) => subjects.flatMap((each) => each ?? [])))];
  const only = onlyPerson(subjects, interviewee);
  const named = only === undefined ? [] : [title, ...subjects.filter((subject) => names(subject, only))];
  const pronouns = findPronouns(texts, [interviewee ?? '', ...subjects].filter(isName));
  const begins = (paragraph: Quoting | undefined) => paragraph?.quotations[0]?.start === 0;
  let last: string | undefined;
  let reported: string | undefined;
  /** Whom a pronoun means that nothing in its paragraph explains. */
  let meant: string | undefined;
  /** The speech that the previous paragraph left open, and the speech that it began in. */
  let open: { readonly from: number; readonly speaker: string | undefined } | undefined;
  for (const [i, paragraph] of paragraphs.entries()) {
    const continued = begins(paragraphs[i + 1]);
    const goesOn = begins(paragraph) ? open : undefined;
    const described = named.join(' ');
    const people = { interviewee, only, last, meant, described, subjects, open: goesOn, pronouns, reported };
    const utterances = utterancesOf(paragraph, people, continued, isEnglish);
    paragraph.utterances = utterances;
    const speaker = utterances[0]?.speaker;
    if (goesOn && goesOn.speaker === undefined && speaker !== undefined)
      attributeBack(paragraphs.slice(goesOn.from, i), speaker);
    const tail = utterances.at(-1);
    const from = goesOn && utterances.length === 1 ? goesOn.from : i;
    const isOpen = continued && paragraph.quotations.at(-1)?.closed === false;
    open = isOpen && tail ? { from, speaker: tail.speaker } : undefined;
    reported = reportedSpeaker(paragraph, people);
    // Who is named behind an open quotation may be a pronoun, which means whoever spoke before it.
    if (open && open.speaker === undefined) continue;
    last = lastSpeaker(paragraph.text, utterances, people);
    meant = lastSpeaker(paragraph.text, utterances, { ...people, last: meant }, true);
  }
  return calledInFull(paragraphs, interviewee);
}

/** The same, with the fullest name that the text gives for each speaker. */
function calledInFull(paragraphs: readonly Quoting[], interviewee: string | undefined): Quoting[] {
  const call = fullNamer(paragraphs.map(({ text }) => text));
  const inFull = (name: string | undefined) => (name && name !== interviewee ? call(name) : name);
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    utterances: paragraph.utterances.map((said) => ({ ...said, speaker: inFull(said.speaker) })),
  }));
}

/** Whoever is named at the end of a quotation over several paragraphs has said all of it. */
function attributeBack(paragraphs: readonly Quoting[], speaker: string): void {
  for (const { utterances } of paragraphs) {
    const whole = utterances.pop();
    if (whole) utterances.push({ ...whole, speaker: whole.speaker ?? speaker });
  }
}

/**
 * The direct speech of one paragraph, in order. `continued` means that the next paragraph continues a quotation;
 * without it, nobody knows where an unclosed quotation ends. If the text does not make clear who speaks, nobody is
 * named: better unattributed than misattributed.
 */
function utterancesOf(
  { text, quotations, subjects }: Quoting,
  people: Context,
  continued: boolean,
  isEnglish: boolean,
): Said[] {
  const utterances: Said[] = [];
  let last = people.meant;
  /** What the reporter says since the last direct speech. */
  let narration = '';
  for (const [i, { start, end, closed }] of quotations.entries()) {
    const subject = subjects[i];
    const goesOn = start === 0 ? people.open : undefined;
    narration = `${narration}${text.slice(quotations[i - 1]?.end ?? 0, start)}`.slice(-MAX_NARRATION_CHARS);
    if (!closed && !continued) continue;
    const said = utterances.at(-1);
    const behind = said ? behindClause(narration, lastSign(text.slice(0, said.end))) : narration;
    /** A sentence that a clause divides: `“Nobody,” Holm said, “ever again.”` */
    const isRest =
      said !== undefined &&
      said.end === quotations[i - 1]?.end &&
      behind.trim() === '' &&
      narration.trimEnd().endsWith(',');
    if (!goesOn && !isRest && !isSpeech(text, { start, end }, subject !== undefined, isEnglish)) continue;
    const speaker =
      subject !== undefined
        ? attributedSpeaker(subject, behind, text, { start, end }, { ...people, last })
        : goesOn
          ? goesOn.speaker
          : unattributedSpeaker(text, quotations, i, utterances, people);
    last = speaker ?? last;
    narration = '';
    utterances.push({ start, end, speaker });
  }
  return utterances;
}

/** The only person that a document's attributions name, if there is only one; the interviewee counts as named. */
function onlyPerson(subjects: readonly string[], interviewee: string | undefined): string | undefined {
  const others = subjects.filter((subject) => /\p{Lu}/u.test(subject.slice(1)) || isName(subject));
  const first = interviewee ?? others.find(isName);
  if (first === undefined) return undefined;
  return others.every((other) => names(other, first) || THE_OFFICE.test(other)) ? first : undefined;
}

/**
 * Who spoke, or was paraphrased, last when this paragraph has been read; with `isNamed`, somebody whom only the narration
 * names counts too.
 */
function lastSpeaker(
  text: string,
  utterances: readonly Said[],
  people: People,
  isNamed = false,
): string | undefined {
  const said = utterances.at(-1);
  if (said)
    return antecedent(
      behindClause(text.slice(said.end), lastSign(text.slice(0, said.end))),
      said.speaker === undefined || isSaidTo(text, people.subjects) ? UNCLEAR : said.speaker,
      people,
      isNamed,
    );
  const subject = paraphrasedSubject(text);
  if (subject === undefined) return antecedent(text, people.last, people, isNamed);
  return identify(subject, people) ?? UNCLEAR;
}

/** Who says what the last sentence of a paragraph reports: `She said the boat had sunk.` */
function reportedSpeaker({ text, quotations }: Quoting, people: Context): string | undefined {
  const { start = 0 } = splitSentences(text).at(-1) ?? {};
  const subject = reporter(text.slice(start));
  if (subject === undefined || quotations.length > 0) return undefined;
  const last = antecedent(text.slice(0, start), people.meant, people, true);
  return checkPronoun(
    subject,
    identify(subject, { ...people, last }),
    people.pronouns,
    last !== people.meant,
  );
}

/** Speech without an attribution continues the speech beside it, if nothing of the reporter's comes between. */
function unattributedSpeaker(
  text: string,
  quotations: readonly Quotation[],
  i: number,
  before: readonly Said[],
  { interviewee, only, last, reported }: Context,
): string | undefined {
  const { start, end } = quotations[i] as Quotation;
  const said = before.at(-1);
  if (said && behindClause(text.slice(said.end, start), lastSign(text.slice(0, said.end))).trim() === '')
    return said.speaker;
  const isWholeParagraph = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  if (!isWholeParagraph) return undefined;
  if (reported !== undefined) return reported;
  const isHers = last !== undefined && last === interviewee && !/\?\W*$/u.test(text.slice(-9));
  return isHers || (only !== undefined && last !== UNCLEAR) ? (last ?? only) : undefined;
}

/** Speech is attributed, or is a sentence of its own; the `"first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean, isEnglish: boolean): boolean {
  const quoted = text.slice(start, end);
  const words = quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (IS_A_SENTENCE.test(quoted) && ENDS_A_SENTENCE.test(text.slice(Math.max(0, start - 20), start)))
    return true;
  return (attributed && words >= MIN_SPEECH_WORDS) || (!isEnglish && words >= MIN_FOREIGN_WORDS);
}

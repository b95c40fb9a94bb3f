/** Tells direct speech from the reporter's words, and who speaks, by the turns and the text's own attributions. */
import {
  attributionAtEnd,
  attributionClauses,
  identify,
  isName,
  names,
  type People,
  paraphrasedSubject,
  subjectAfter,
  subjectBefore,
  UNCLEAR,
} from '../english/attribution.ts';
import { PRONOUN, SPEAKS_OF_SELF, THE_OFFICE } from '../english/people.ts';
import { splitSentences } from '../english/sentences.ts';
import type { Pause } from '../pacer.ts';
import type { Range, Source, Utterance } from './document.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import type { Form, Paragraph } from './turns.ts';

/** Fewer quoted words than this, inside a sentence, are a phrase in quotation marks and not speech. */
const MIN_SPEECH_WORDS = 3;
/**
 * A text reports where so many, and so much, of its paragraphs give somebody's words as such; more is asked for where it
 * has what might be labels, as who is interviewed tells of others too.
 */
const REPORTING = { prose: { least: 1, share: 0.25 }, unknown: { least: 3, share: 0.5 } } as const;

/** Whose words a paragraph is. */
export interface Speech {
  readonly utterances: readonly Utterance[];
  /** What the words outside of them are. */
  readonly rest: 'narration' | 'unclear' | 'label';
}

/** The direct speech of each of a document's paragraphs, in order. */
export async function readSpeech(
  paragraphs: readonly Paragraph[],
  source: Pick<Source, 'speaker' | 'outlet' | 'language'>,
  form: Form,
  pause: Pause,
): Promise<Speech[]> {
  const prose = paragraphs
    .filter(({ turn, isNote }) => turn === undefined && !isNote)
    .map(({ text }) => text);
  const quoted = await readQuotations(prose, source, pause);
  const reports = form !== 'transcript' && (await isReport(prose, quoted, source, form, pause));
  let next = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.isNote) return { utterances: [], rest: 'label' };
    if (paragraph.turn) return { utterances: spokenIn(paragraph), rest: 'unclear' };
    return { utterances: quoted[next++] ?? [], rest: reports && !paragraph.aside ? 'narration' : 'unclear' };
  });
}

/** A turn is all speech, but for its label; of somebody whom the label does not make clear, not even that is sure. */
function spokenIn({ text, label, turn }: Paragraph): Utterance[] {
  const end = text.replace(/[\s–—]+$/u, '').length;
  if (turn === undefined || (turn.speaker === undefined && turn.role === 'other' && !DASH.test(text)))
    return [];
  const tail = DASH.test(text) ? attributionAtEnd(text) : undefined;
  const speech = tail
    ? { start: label, end: tail.index, speaker: PRONOUN.test(tail.subject) ? undefined : tail.subject }
    : { start: label, end, speaker: turn.speaker };
  return speech.start < speech.end ? [speech] : [];
}

const DASH = /^[–—―]/u;

/** The direct speech between quotation marks of each paragraph. What one of them leaves open goes on in the next. */
async function readQuotations(
  paragraphs: readonly string[],
  source: Pick<Source, 'speaker' | 'language'>,
  pause: Pause,
): Promise<Utterance[][]> {
  const interviewee = source.speaker;
  const subjects: string[] = [];
  for (const text of paragraphs) {
    await pause();
    subjects.push(...findSubjects(text));
  }
  const only = onlyPerson(subjects, interviewee);
  const speech: Utterance[][] = [];
  let last: string | undefined;
  let open: { readonly from: number; speaker: string | undefined } | undefined;
  for (const [i, text] of paragraphs.entries()) {
    await pause();
    const continued = findQuotations(paragraphs[i + 1] ?? '')[0]?.start === 0;
    const goesOn = open && findQuotations(text)[0]?.start === 0 ? open : undefined;
    const people = { interviewee, only, last, ...(goesOn ? { open: goesOn } : {}) };
    const utterances = findUtterances(text, people, continued, source.language);
    speech.push(utterances);
    if (goesOn && goesOn.speaker === undefined) attributeBack(speech, goesOn.from, utterances[0]?.speaker);
    last = lastSpeaker(text, utterances, people);
    const tail = utterances.at(-1);
    const isOpen = continued && findQuotations(text).at(-1)?.closed === false && tail?.end === text.length;
    open = isOpen
      ? { from: goesOn && utterances.length === 1 ? goesOn.from : i, speaker: tail?.speaker }
      : undefined;
  }
  return speech;
}

/** Who is named at the end of a quotation over several paragraphs has said all of it. */
function attributeBack(speech: Utterance[][], from: number, speaker: string | undefined): void {
  for (let i = from; i < speech.length - 1; i++) {
    const utterances = speech[i] as Utterance[];
    const at = utterances.length - 1;
    const whole = utterances[at];
    if (whole && whole.speaker === undefined) utterances[at] = { ...whole, speaker };
  }
}

/**
 * Whether a text gives words as those of others so often that what stands beside them is its own; or gives none, and is
 * about nobody's interview.
 */
async function isReport(
  paragraphs: readonly string[],
  quoted: readonly (readonly Utterance[])[],
  { speaker }: Pick<Source, 'speaker'>,
  form: Form,
  pause: Pause,
): Promise<boolean> {
  let [reporting, quoting] = [0, 0];
  for (const [i, text] of paragraphs.entries()) {
    await pause();
    const attributes = findSubjects(text).length > 0 && (quoted[i]?.length ?? 0) > 0;
    if (attributes && quoted[i]?.some((each) => speaker === undefined || each.speaker === speaker)) quoting++;
    if (attributes || splitSentences(text).some(({ start, end }) => isAttributed(text.slice(start, end))))
      reporting++;
  }
  const { least, share } = form === 'prose' ? REPORTING.prose : REPORTING.unknown;
  if (reporting > 0)
    return (
      (quoting > 0 || (speaker === undefined && reporting > 2)) &&
      reporting >= least &&
      reporting >= paragraphs.length * share
    );
  if (form !== 'prose' || speaker !== undefined) return false;
  return !paragraphs.some((text) => SPEAKS_OF_SELF.test(text) || /\?["”’»]?$/u.test(text));
}

function isAttributed(sentence: string): boolean {
  return attributionClauses(sentence).length > 0;
}

/** What is known of the people of a document, and whose quotation the paragraph goes on with. */
type Context = People & { readonly open?: { readonly speaker: string | undefined } };

/**
 * The direct speech of one paragraph, in order. `continued` says that the next paragraph goes on with a quotation;
 * without it of a quotation that is never closed nobody knows where it ends. Where the text does not make clear who
 * speaks, nobody is named: better unattributed than misattributed.
 */
export function findUtterances(
  text: string,
  people: Context,
  continued: boolean,
  language = 'en',
): Utterance[] {
  const quotations = findQuotations(text).filter(({ closed }) => closed || continued);
  const utterances: Utterance[] = [];
  let last = people.last;
  quotations.forEach((quotation, i) => {
    const subject = subjectOf(text, quotations, i);
    const goesOn = i === 0 && quotation.start === 0 ? people.open : undefined;
    if (!goesOn && !isSpeech(text, quotation, subject !== undefined, language)) return;
    const speaker =
      subject !== undefined
        ? identify(subject, { ...people, last: antecedent(text, quotations, i, { ...people, last }) })
        : goesOn
          ? goesOn.speaker
          : unattributedSpeaker(text, quotations, i, utterances, people);
    last = speaker ?? last;
    utterances.push({ start: quotation.start, end: quotation.end, speaker });
  });
  return utterances;
}

/** The names and other subjects that a paragraph's direct speech is attributed to, as written. */
function findSubjects(text: string): string[] {
  const quotations = findQuotations(text);
  return quotations.flatMap((_, i) => subjectOf(text, quotations, i) ?? []);
}

/** The only person that a document's subjects name, if there is only one; who is interviewed counts as named. */
function onlyPerson(subjects: readonly string[], interviewee: string | undefined): string | undefined {
  const others = subjects.filter((subject) => /\p{Lu}/u.test(subject.slice(1)) || isName(subject));
  const first = interviewee ?? others.find(isName);
  const same = (subject: string) =>
    first !== undefined && (names(subject, first) || THE_OFFICE.test(subject));
  return others.every(same) ? first : undefined;
}

/** Who spoke, or was paraphrased, last once this paragraph is read. */
function lastSpeaker(text: string, utterances: readonly Utterance[], people: People): string | undefined {
  if (utterances.length > 0) return utterances.at(-1)?.speaker;
  const subject = paraphrasedSubject(text);
  return subject === undefined ? people.last : identify(subject, people);
}

/** The subject of the clause that leads up to a quotation, or else of the one right behind it. */
function subjectOf(text: string, quotations: readonly Quotation[], i: number): string | undefined {
  const { start, end } = quotations[i] as Quotation;
  const before = text.slice(quotations[i - 1]?.end ?? 0, start);
  const after = text.slice(end, quotations[i + 1]?.start);
  return subjectBefore(before) ?? subjectAfter(after, text.charAt(end - 2));
}

/** Whom a pronoun means behind the narration that leads up to a quotation: nobody for sure, if that names others. */
function antecedent(
  text: string,
  quotations: readonly Quotation[],
  i: number,
  { interviewee, last }: People,
): string | undefined {
  const narration = text.slice(quotations[i - 1]?.end ?? 0, quotations[i]?.start);
  const own = i > 0 ? narration.replace(/^[^.!?]*[.!?]?/u, '') : narration;
  const [first, ...others] = own.match(/\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*/gu)?.filter(isName) ?? [];
  if (first === undefined) return last;
  const same = interviewee !== undefined && [first, ...others].every((name) => names(name, interviewee));
  return same ? interviewee : UNCLEAR;
}

/** Speech that no clause attributes goes on with the speech beside it, where nothing of the reporter's comes between. */
function unattributedSpeaker(
  text: string,
  quotations: readonly Quotation[],
  i: number,
  before: readonly Utterance[],
  { only, last }: People,
): string | undefined {
  const { start, end } = quotations[i] as Quotation;
  const previous = quotations[i - 1];
  const gap = previous && text.slice(previous.end, start);
  if (gap !== undefined && before.at(-1)?.end === previous?.end && isOneClause(gap))
    return before.at(-1)?.speaker;
  const next = quotations[i + 1];
  if (next && text.slice(end, next.start).trim() === '' && only !== undefined) return only;
  const wholeParagraph = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return wholeParagraph && only !== undefined ? (last ?? only) : undefined;
}

/** Nothing, or a single clause such as ` Antonov said. ` */
function isOneClause(gap: string): boolean {
  return (gap.match(/[.!?](?=\s|$)/gu)?.length ?? 0) <= 1 && gap.trim().split(/\s+/).length <= 20;
}

const IS_A_SENTENCE =
  /^["'“‘«„‚»”「『]\s*(?:[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}\p{Lo}].*?(?:[.,!?…–—。-][\]\s"'”’»“«‘)」』]*|[^"'”’»“‘」』])$/su;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"'”’»。])\s*$/u;
/** In other languages than English, whose attributions nobody here knows, so many words are speech. */
const MIN_FOREIGN_WORDS = 4;

/** Speech is attributed, or stands as a sentence of its own; `the "first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean, language: string): boolean {
  const quoted = text.slice(start, end);
  const words = quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (IS_A_SENTENCE.test(quoted) && ENDS_A_SENTENCE.test(text.slice(0, start))) return true;
  if (!/^en\b/iu.test(language) && words >= MIN_FOREIGN_WORDS) return true;
  return attributed && (start === 0 || words >= MIN_SPEECH_WORDS);
}

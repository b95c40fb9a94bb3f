/** Tells direct speech from the reporter's words, and who speaks, by the text's own attributions. */
import type { Pause } from '../pacer.ts';
import {
  identify,
  isName,
  names,
  type People,
  paraphrasedSubject,
  subjectAfter,
  subjectBefore,
  UNCLEAR,
} from './attribution.ts';
import type { Range, Source, Utterance } from './document.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findLabels } from './transcript.ts';

/** Fewer quoted words than this, inside a sentence, are a phrase in quotation marks and not speech. */
const MIN_SPEECH_WORDS = 3;

/**
 * The direct speech of each of a document's paragraphs, in order. A quotation that is never closed goes on in the next
 * paragraph, if that opens with one; otherwise it counts as the reporter's words.
 */
export async function readSpeech(
  paragraphs: readonly string[],
  source: Pick<Source, 'speaker' | 'outlet'>,
  pause: Pause,
): Promise<(readonly Utterance[])[]> {
  const readLabel = findLabels(paragraphs, source);
  const interviewee = source.speaker;
  const subjects: string[] = [];
  for (const text of paragraphs) {
    await pause();
    subjects.push(...findSubjects(text));
  }
  const only = onlyPerson(subjects, interviewee);
  const speech: (readonly Utterance[])[] = [];
  let last: string | undefined;
  for (const [i, text] of paragraphs.entries()) {
    await pause();
    const people = { interviewee, only, last };
    const continued = findQuotations(paragraphs[i + 1] ?? '')[0]?.start === 0;
    const labelled = readLabel(text);
    const utterances = labelled.length > 0 ? labelled : findUtterances(text, people, continued);
    if (labelled.length === 0) last = lastSpeaker(text, utterances, people);
    speech.push(utterances);
  }
  return speech;
}

/**
 * The direct speech of one paragraph, in order. `continued` says that the next paragraph goes on with a quotation;
 * without it a quotation that is never closed counts as the reporter's words. Where the text does not make clear who
 * speaks, nobody is named: better unattributed than misattributed.
 */
export function findUtterances(text: string, people: People, continued: boolean): Utterance[] {
  const quotations = findQuotations(text).filter(({ closed }) => closed || continued);
  const utterances: Utterance[] = [];
  let last = people.last;
  quotations.forEach((quotation, i) => {
    const subject = subjectOf(text, quotations, i);
    if (!isSpeech(text, quotation, subject !== undefined)) return;
    const speaker =
      subject === undefined
        ? unattributedSpeaker(text, quotations, i, utterances, people)
        : identify(subject, { ...people, last: antecedent(text, quotations, i, { ...people, last }) });
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
  const same = (subject: string) => first !== undefined && (names(subject, first) || isOffice(subject));
  return others.every(same) ? first : undefined;
}

/** `The Russian Ambassador to the United States`: capitals, but no name. */
function isOffice(subject: string): boolean {
  return /^the .*(?:ambassador|minister|president|secretary|chancellor)\b/iu.test(subject);
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

const IS_A_SENTENCE = /^["“«„]\s*(?:[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}].*?(?:[.,!?…–—-]["”»“)\]]*|[^"”»“])$/su;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"”»])\s*$/u;

/** Speech is attributed, or stands as a sentence of its own; `the "first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean): boolean {
  const quoted = text.slice(start, end);
  if (IS_A_SENTENCE.test(quoted) && ENDS_A_SENTENCE.test(text.slice(0, start))) return true;
  return attributed && (start === 0 || (quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_SPEECH_WORDS);
}

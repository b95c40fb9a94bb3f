/** Tells direct speech from the reporter's words, and who speaks, by the turns and the text's own attributions. */
import {
  attributionAtEnd,
  attributionClauses,
  identify,
  isName,
  mentions,
  names,
  type People,
  paraphrasedSubject,
  subjectAfter,
  subjectBefore,
  UNCLEAR as UNCLEAR_SUBJECT,
} from '../english/attribution.ts';
import { PRONOUN, SPEAKS_OF_SELF, THE_OFFICE } from '../english/people.ts';
import { splitSentences } from '../english/sentences.ts';
import type { Range, Source, Utterance } from './document.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import type { Form, Paragraph } from './turns.ts';
import { UNCLEAR } from './unlabelled-turns.ts';

/** Fewer quoted words than this, inside a sentence, are a phrase in quotation marks and not speech. */
const MIN_SPEECH_WORDS = 3;
/** In other languages than English, whose attributions nobody here knows, so many words are speech. */
const MIN_FOREIGN_WORDS = 4;
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

type Interview = Pick<Source, 'speaker' | 'language' | 'title'>;

/** The direct speech of each paragraph, by paragraph; of what is no paragraph there is none. */
export function readSpeech(
  paragraphs: readonly Paragraph[],
  source: Interview,
  form: Form,
): Map<Paragraph, Speech> {
  const said = paragraphs.filter(({ kind }) => kind === 'paragraph');
  const prose = said.filter(({ turn, isNote }) => turn === undefined && !isNote);
  const quoted = readQuotations(
    prose.map(({ text }) => text),
    source,
  );
  const reports = form !== 'transcript' && isReport(quoted, source.speaker, form);
  const spoken = new Map(prose.map((paragraph, i) => [paragraph, quoted[i]?.utterances]));
  return new Map(
    said.map((paragraph): [Paragraph, Speech] => {
      const { isNote, turn, aside } = paragraph;
      if (isNote) return [paragraph, { utterances: [], rest: 'label' }];
      if (turn) return [paragraph, { utterances: spokenIn(paragraph, turn), rest: 'unclear' }];
      const rest = reports && !aside ? 'narration' : 'unclear';
      return [paragraph, { utterances: spoken.get(paragraph) ?? [], rest }];
    }),
  );
}

/** A turn is all speech, but for its label; of somebody whom the label does not make clear, not even that is sure. */
function spokenIn({ text, label: start }: Paragraph, turn: Paragraph['turn'] & object): Utterance[] {
  if (turn === UNCLEAR) return [];
  const tail = /^[–—―]/u.test(text) ? attributionAtEnd(text) : undefined;
  const end = tail?.index ?? text.replace(/[\s–—]+$/u, '').length;
  const speaker = tail && !PRONOUN.test(tail.subject) ? tail.subject : turn.speaker;
  return start < end ? [{ start, end, speaker }] : [];
}

/** A paragraph of prose: what it quotes, whom it names as saying each, and what of that is direct speech. */
interface Quoted {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly subjects: readonly (string | undefined)[];
  utterances: Utterance[];
}

function readQuoted(text: string): Quoted {
  const quotations = findQuotations(text);
  const subjects = quotations.map(({ start, end }, i) => {
    const before = text.slice(quotations[i - 1]?.end ?? 0, start);
    const after = text.slice(end, quotations[i + 1]?.start);
    return subjectBefore(before) ?? subjectAfter(after, text.charAt(end - 2));
  });
  return { text, quotations, subjects, utterances: [] };
}

/** The direct speech between quotation marks of each paragraph. What one of them leaves open goes on in the next. */
function readQuotations(texts: readonly string[], { speaker: interviewee, ...source }: Interview): Quoted[] {
  const paragraphs = texts.map(readQuoted);
  const subjects = paragraphs.flatMap(({ subjects }) => subjects.flatMap((subject) => subject ?? []));
  const only = onlyPerson(subjects, interviewee);
  const named =
    only === undefined ? [] : [source.title, ...subjects.filter((subject) => names(subject, only))];
  const described = named.join(' ');
  const begins = (paragraph: Quoted | undefined) => paragraph?.quotations[0]?.start === 0;
  let last: string | undefined;
  /** The speech that the paragraph before has left open, and the one that it began in. */
  let open: { readonly from: number; readonly speaker: string | undefined } | undefined;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { text, quotations } = paragraph;
    const continued = begins(paragraphs[i + 1]);
    const goesOn = begins(paragraph) ? open : undefined;
    const people = { interviewee, only, last, described, ...(goesOn ? { open: goesOn } : {}) };
    const utterances = utterancesOf(paragraph, people, continued, source.language);
    paragraph.utterances = utterances;
    if (goesOn && goesOn.speaker === undefined)
      attributeBack(paragraphs.slice(goesOn.from, i), utterances[0]?.speaker);
    last = lastSpeaker(text, utterances, people);
    const tail = utterances.at(-1);
    const isOpen = continued && quotations.at(-1)?.closed === false && tail?.end === text.length;
    const from = goesOn && utterances.length === 1 ? goesOn.from : i;
    open = isOpen ? { from, speaker: tail.speaker } : undefined;
  }
  return paragraphs;
}

/** Who is named at the end of a quotation over several paragraphs has said all of it. */
function attributeBack(paragraphs: readonly Quoted[], speaker: string | undefined): void {
  for (const { utterances } of paragraphs) {
    const whole = utterances.pop();
    if (whole) utterances.push({ ...whole, speaker: whole.speaker ?? speaker });
  }
}

/**
 * Whether a text gives words as those of others so often that what stands beside them is its own; or gives none, and is
 * about nobody's interview.
 */
function isReport(paragraphs: readonly Quoted[], speaker: string | undefined, form: Form): boolean {
  const attributes = ({ subjects, utterances }: Quoted) =>
    utterances.length > 0 && subjects.some((subject) => subject !== undefined);
  const paraphrases = ({ text }: Quoted) =>
    splitSentences(text).some(({ start, end }) => attributionClauses(text.slice(start, end)).length > 0);
  const attributing = paragraphs.filter(attributes);
  const reporting = paragraphs.filter((each) => attributes(each) || paraphrases(each)).length;
  if (reporting === 0)
    return (
      form === 'prose' &&
      speaker === undefined &&
      !paragraphs.some(({ text }) => SPEAKS_OF_SELF.test(text) || /\?["”’»]?$/u.test(text))
    );
  const { least, share } = form === 'prose' ? REPORTING.prose : REPORTING.unknown;
  const isQuoting =
    speaker === undefined
      ? attributing.length > 0 || reporting > 2
      : attributing.some(({ utterances }) => utterances.some((each) => each.speaker === speaker));
  return isQuoting && reporting >= least && reporting >= paragraphs.length * share;
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
  return utterancesOf(readQuoted(text), people, continued, language);
}

function utterancesOf(
  { text, quotations, subjects }: Quoted,
  people: Context,
  continued: boolean,
  language: string,
): Utterance[] {
  const utterances: Utterance[] = [];
  let last = people.last;
  for (const [i, { start, end, closed }] of quotations.entries()) {
    const subject = subjects[i];
    const goesOn = i === 0 && start === 0 ? people.open : undefined;
    if (!closed && !continued) continue;
    if (!goesOn && !isSpeech(text, { start, end }, subject !== undefined, language)) continue;
    const narration = text.slice(quotations[i - 1]?.end ?? 0, start);
    const speaker =
      subject !== undefined
        ? identify(subject, {
            ...people,
            last: antecedent(i > 0 ? behindClause(narration) : narration, { ...people, last }),
          })
        : goesOn
          ? goesOn.speaker
          : unattributedSpeaker(text, quotations, i, utterances, people);
    last = speaker ?? last;
    utterances.push({ start, end, speaker });
  }
  return utterances;
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
  const said = utterances.at(-1);
  if (said) {
    const last = said.speaker ?? UNCLEAR_SUBJECT;
    return antecedent(behindClause(text.slice(said.end)), { ...people, last });
  }
  const subject = paraphrasedSubject(text);
  return subject === undefined ? antecedent(text, people) : (identify(subject, people) ?? UNCLEAR_SUBJECT);
}

/** Narration behind a quotation without the clause that says whose it is. */
function behindClause(narration: string): string {
  return narration.replace(/^[^.!?]*[.!?]?/u, '');
}

/** Whom a pronoun means behind some narration: nobody for sure, if that speaks of others. */
function antecedent(
  narration: string,
  { interviewee, only, last, described = '' }: People,
): string | undefined {
  let person = last;
  for (const { start, end } of splitSentences(narration)) {
    const named = mentions(narration.slice(start, end));
    const isOf = (one: string) =>
      named.every((name) => names(name, one) || (one === only && described.toLowerCase().includes(name)));
    if (named.length > 0) person = [person, interviewee].find((one) => one && isOf(one)) ?? UNCLEAR_SUBJECT;
  }
  return person;
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
  if (only === undefined || last === UNCLEAR_SUBJECT) return undefined;
  const next = quotations[i + 1];
  if (next && text.slice(end, next.start).trim() === '') return only;
  const wholeParagraph = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return wholeParagraph ? (last ?? only) : undefined;
}

/** Nothing, or a single clause such as ` Antonov said. ` */
function isOneClause(gap: string): boolean {
  return (gap.match(/[.!?](?=\s|$)/gu)?.length ?? 0) <= 1 && gap.trim().split(/\s+/).length <= 20;
}

const IS_A_SENTENCE =
  /^["'“‘«„‚»”「『]\s*(?:["'“‘«„]|[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}\p{Lo}].*?(?:[.,!?…–—。-][\]\s"'”’»“«‘)」』]*|[^"'”’»“‘」』])$/su;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"'”’»。])\s*$/u;

/** Speech is attributed, or stands as a sentence of its own; `the "first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean, language: string): boolean {
  const quoted = text.slice(start, end);
  const words = quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (IS_A_SENTENCE.test(quoted) && ENDS_A_SENTENCE.test(text.slice(Math.max(0, start - 20), start)))
    return true;
  if (!/^en\b/iu.test(language) && words >= MIN_FOREIGN_WORDS) return true;
  return attributed && (start === 0 || words >= MIN_SPEECH_WORDS);
}

/**
 * Distinguishes direct speech from the reporter's words, and finds the speaker, by turns and the text's own
 * attributions.
 */
import { NOTE_BELOW } from '../../english/editorial-notes.ts';
import { tellsOwnStory } from '../../english/headlines.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { splitSentences } from '../../english/sentences.ts';
import { identify } from '../../english/speech/antecedents.ts';
import { attributionAtEnd, attributionClauses } from '../../english/speech/paraphrases.ts';
import { readQuotations } from '../../english/speech/quoted-speech.ts';
import type { Quoting, Said } from '../../english/speech/quoting.ts';
import { cutOut, type Turn, type Voice } from '../document.ts';
import { type Paragraph, UNCLEAR } from '../paragraphs.ts';
import type { Span } from '../sentences.ts';
import type { Known } from './known-people.ts';

/** A reporter says `I`, `we` or `you` in no more than this share of sentences. */
const MAX_SPOKEN = 0.4;

/** A paragraph divided into stretches, in order, each with its voice; a heading or caption is all label. */
export interface Spoken extends Paragraph {
  readonly spans: readonly Span[];
}

/** The paragraphs with their direct speech; `isProse` if nothing in them looks like a turn. */
export function readSpeech(
  paragraphs: readonly Paragraph[],
  { speaker, isEnglish }: Known,
  title: string,
  isProse: boolean,
): Spoken[] {
  const prose = paragraphs.filter(
    ({ kind, turn, isNote }) => kind === 'paragraph' && turn === undefined && !isNote,
  );
  const quoting = readQuotations(
    prose.map(({ text }) => text),
    speaker,
    title,
    isEnglish,
    (i) => prose[i]?.quoted === true,
  );
  const isOwnStory = [title, paragraphs[0]?.text ?? ''].some(tellsOwnStory);
  const reports = isProse && isEnglish && !isOwnStory && isReport(quoting, speaker);
  const quoted = new Map(prose.map((paragraph, i) => [paragraph, quoting[i]]));
  return paragraphs.map((paragraph) => {
    const { kind, isNote, turn, aside } = paragraph;
    if (kind !== 'paragraph' || isNote) return { ...paragraph, spans: spansOf(paragraph, [], 'label') };
    if (turn)
      return {
        ...paragraph,
        spans: spansOf(paragraph, spokenIn(paragraph, turn, speaker), 'unclear', 'label'),
      };
    const { utterances = [], quotations = [] } = quoted.get(paragraph) ?? {};
    const open = quotations.at(-1);
    // Nobody knows how much of what follows an open quotation mark is said.
    const isOpen = open?.closed === false && open.start >= (utterances.at(-1)?.end ?? 0);
    const rest = reports && !aside ? 'narration' : 'unclear';
    return {
      ...paragraph,
      spans: spansOf(paragraph, utterances, rest, rest, isOpen ? open.start : undefined),
    };
  });
}

/**
 * The whole paragraph, in the voice `rest` where it is neither label nor speech, and `between` what is said; it is unclear
 * from `doubtful` on.
 */
function spansOf(
  { text, label }: Paragraph,
  utterances: readonly Said[],
  rest: 'narration' | 'unclear' | 'label',
  between: 'label' | typeof rest = rest,
  doubtful = text.length,
): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const put = (end: number, voice: Voice) => {
    spans.push({ start: at, end, voice });
    at = Math.max(at, end);
  };
  put(label, { kind: 'label' });
  for (const { start, end, speaker } of utterances) {
    put(start, { kind: between });
    put(end, { kind: 'speech', speaker });
  }
  put(doubtful, { kind: rest });
  put(text.length, { kind: 'unclear' });
  return spans;
}

/**
 * A turn is all speech, apart from its label and notes on lines of their own; if the label does not make clear whose, not
 * even that is certain.
 */
function spokenIn({ text, label: start }: Paragraph, turn: Turn, interviewee: string | undefined): Said[] {
  if (turn === UNCLEAR) return [];
  const tail = /^[–—―]/u.test(text) ? attributionAtEnd(text) : undefined;
  const end = tail?.index ?? text.replace(/[\s–—]+$/u, '').length;
  const people = { interviewee, only: undefined, last: turn.speaker };
  const speaker = tail ? identify(tail.subject, people) : turn.speaker;
  const notes = [...text.matchAll(NOTE_BELOW)].map(({ index, 0: note }) => [index, index + note.length]);
  const edges = [start, ...notes.flat(), end];
  return edges.flatMap((edge, i) =>
    i % 2 === 0 ? { start: edge, end: edges[i + 1] as number, speaker } : [],
  );
}

/** Whether a text quotes others in so many of its paragraphs that what is beside the quotations is its own. */
function isReport(paragraphs: readonly Quoting[], speaker: string | undefined): boolean {
  if (isSpoken(paragraphs)) return false;
  const attributes = ({ subjects, utterances }: Quoting) =>
    utterances.length > 0 && subjects.some((subject) => subject !== undefined);
  const paraphrases = ({ text }: Quoting) =>
    splitSentences(text).some(({ start, end }) => attributionClauses(text.slice(start, end)).length > 0);
  const attributing = paragraphs.filter(attributes);
  const reporting = paragraphs.filter((each) => attributes(each) || paraphrases(each)).length;
  if (reporting < paragraphs.length / 4) return false;
  return speaker === undefined
    ? attributing.length > 0 || reporting > 2
    : attributing.some(({ utterances }) => utterances.some((each) => each.speaker === speaker));
}

/** Whether so many sentences beside the quotations say `I`, `we` or `you` that somebody speaks in them, as in a speech. */
function isSpoken(paragraphs: readonly Quoting[]): boolean {
  const beside = paragraphs.flatMap(({ text, utterances }) => {
    const rest = cutOut(text, utterances);
    return splitSentences(rest).map(({ start, end }) => rest.slice(start, end));
  });
  return beside.filter((sentence) => SPEAKS_OF_SELF.test(sentence)).length > beside.length * MAX_SPOKEN;
}

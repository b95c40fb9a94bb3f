/** Tells direct speech from the reporter's words, and who speaks, by the turns and the text's own attributions. */
import { attributionAtEnd, attributionClauses } from '../english/attribution.ts';
import { PRONOUN, SPEAKS_OF_SELF } from '../english/people.ts';
import { type Quoting, readQuotations } from '../english/quoted-speech.ts';
import { splitSentences } from '../english/sentences.ts';
import type { Source, Utterance } from './document.ts';
import type { Form, Paragraph } from './turns.ts';
import { UNCLEAR } from './unlabelled-turns.ts';

/** Whose words a paragraph is. */
export interface Speech {
  readonly utterances: readonly Utterance[];
  /** What the words outside of them are. */
  readonly rest: 'narration' | 'unclear' | 'label';
}

/** The direct speech of each paragraph, by paragraph; of what is no paragraph there is none. */
export function readSpeech(
  paragraphs: readonly Paragraph[],
  { speaker, title, language }: Source,
  form: Form,
): Map<Paragraph, Speech> {
  const said = paragraphs.filter(({ kind }) => kind === 'paragraph');
  const prose = said.filter(({ turn, isNote }) => turn === undefined && !isNote);
  const quoting = readQuotations(
    prose.map(({ text }) => text),
    speaker,
    title,
    language,
  );
  const reports = form !== 'transcript' && isReport(quoting, speaker, form);
  const spoken = new Map(prose.map((paragraph, i) => [paragraph, quoting[i]?.utterances]));
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

/**
 * Whether a text gives words as those of others in so many of its paragraphs that what stands beside them is its own (in
 * more where it has what might be labels, as who is interviewed tells of others too); or gives none, and is about nobody's
 * interview.
 */
function isReport(paragraphs: readonly Quoting[], speaker: string | undefined, form: Form): boolean {
  const attributes = ({ subjects, utterances }: Quoting) =>
    utterances.length > 0 && subjects.some((subject) => subject !== undefined);
  const paraphrases = ({ text }: Quoting) =>
    splitSentences(text).some(({ start, end }) => attributionClauses(text.slice(start, end)).length > 0);
  const attributing = paragraphs.filter(attributes);
  const reporting = paragraphs.filter((each) => attributes(each) || paraphrases(each)).length;
  const isOfSelf = ({ text }: Quoting) => SPEAKS_OF_SELF.test(text) || /\?["”’»]?$/u.test(text);
  if (reporting === 0) return form === 'prose' && speaker === undefined && !paragraphs.some(isOfSelf);
  const { length } = paragraphs;
  if (reporting < (form === 'prose' ? length / 4 : Math.max(3, length / 2))) return false;
  return speaker === undefined
    ? attributing.length > 0 || reporting > 2
    : attributing.some(({ utterances }) => utterances.some((each) => each.speaker === speaker));
}

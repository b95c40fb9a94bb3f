/** Reads interviews that are printed as question and answer: `Sputnik: …` and `Antonov: …`, `Q: …` and `A: …`. */
import { names } from './attribution.ts';
import type { Source, Utterance } from './document.ts';

const LABEL = /^(?:\*\*|__)?(?<label>\p{Lu}[\p{L}.'’ -]{0,40}?)\s?(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u;
/** A word and a colon open many a paragraph; only what comes again is who speaks. */
const MIN_PARAGRAPHS = 2;

/** Who speaks by the label that a paragraph opens with, where the document is a transcript. */
export type ReadLabel = (text: string) => Utterance[];

/** Looks a document's paragraphs over for the labels of its speakers. */
export function findLabels(
  paragraphs: readonly string[],
  source: Pick<Source, 'speaker' | 'outlet'>,
): ReadLabel {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const label = LABEL.exec(paragraph)?.groups?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labels = new Map([...counts].flatMap(([label, times]) => nameOf(label, times, source)));
  const isTranscript = labels.size >= 2;
  return (text) => {
    const match = isTranscript ? LABEL.exec(text) : null;
    const speaker = labels.get(match?.groups?.label ?? '');
    return match === null || speaker === undefined
      ? []
      : [{ start: match[0].length, end: text.length, speaker }];
  };
}

function nameOf(
  label: string,
  times: number,
  { speaker, outlet }: Pick<Source, 'speaker' | 'outlet'>,
): [string, string][] {
  if (/^(?:Q|Question)$/u.test(label)) return [[label, outlet ?? 'the interviewer']];
  if (/^(?:A|Answer)$/u.test(label)) return speaker === undefined ? [] : [[label, speaker]];
  if (speaker !== undefined && isShortFor(label, speaker)) return [[label, speaker]];
  return times >= MIN_PARAGRAPHS ? [[label, label]] : [];
}

/** `Antonov`, `ANTONOV` and `AA` for `Anatoly Antonov`. */
function isShortFor(label: string, person: string): boolean {
  const initials = person
    .split(/\s+/)
    .map((name) => name.charAt(0))
    .join('');
  const surname = person.split(/\s+/).at(-1) ?? person;
  return (
    names(label, person) ||
    [person, surname, initials].some((name) => label.replaceAll('.', '').toUpperCase() === name.toUpperCase())
  );
}

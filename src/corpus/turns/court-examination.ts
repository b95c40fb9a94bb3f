/** Reads who asks and who answers under oath: `BY MR. REED:`, `Questions from MS HOLM`, `ADA HOLM (sworn)` */
import { isNameless, isUnnamedAnswerer, isWitness } from '../../english/names/roles.ts';
import { DISMISSED, EXAMINER, WITNESS } from '../../english/speech/court-phrases.ts';
import type { Turn } from '../document.ts';
import type { Page } from '../formats/visible-text.ts';
import { type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Label } from './possible-labels.ts';
import type { NamedLabel } from './speakers.ts';

const ASKED = /^[^\S\n]*Q\b/gmu;
/** The number of a question in printed evidence, and the dash between a question and its answer, or before an answer. */
const NUMBERED = /^[^\S\n]*\d{1,5}\.\s+/gmu;
const ANSWERED =
  /(?<=\?[^\S\n]?)(?:-{2,3}|—)(?=[\p{L}"“(])|(?<=\?)\s{1,3}[-–—]{1,3}\s{1,4}(?=\S)|(?<=[.!]\s{1,3})[-–—]{1,3}\s{1,4}(?=\p{Lu})|(?<=[?.!]\s{1,3})^[^\S\n]*(?:-{2,3}|[—–])\s(?=\S)/gmu;
const MIN_ANSWERED = 3;

/** Where lines begin that call witnesses, which nobody says. */
export function findCalls({ text }: Page): number[] {
  return Array.from(text.matchAll(WITNESS), ({ index }) => index);
}

/**
 * Names whoever asks and answers as `Q` and `A`: the last examiner and the last witness named before, or the only witness.
 * Who examines the next witness must be named anew, and so must the next witness.
 */
export function readExamination(
  { text }: Page,
  identify: (label: NamedLabel) => Turn,
): (label: Label) => Turn {
  const [examiners, witnesses] = [findExaminers(text), findWitnesses(text)];
  const inFull = (name: string) => identify({ name }).speaker ?? name;
  return (label) => {
    const turn = identify(label);
    const isAsking = isNameless(label.name);
    const isAnswering = isUnnamedAnswerer(label.name) ? turn.speaker === undefined : isWitness(label.name);
    const isOpen = isAsking || isAnswering;
    const speaker = isOpen ? nameAt(label.start, isAsking ? examiners : witnesses) : undefined;
    return speaker === undefined ? turn : { ...turn, speaker: inFull(speaker) };
  };
}

/**
 * The parts of printed evidence, in which an answer stands behind its question: `212. Was it wet?—It was.` A question
 * without a label is of whoever asked the one before.
 */
export function findPrintedAnswers({ text }: Page, starts: readonly TurnStart[]): TurnStart[] {
  const answers = [...text.matchAll(ANSWERED)];
  const questions = [...text.matchAll(NUMBERED)];
  if (Math.min(answers.length, questions.length) < MIN_ANSWERED) return [];
  const witnesses = findWitnesses(text);
  const examiners = findExaminers(text);
  const sorted = starts.toSorted((a, b) => a.start - b.start);
  let after = 0;
  const startAt = ({ index, 0: sign }: RegExpExecArray, turn: Turn) => ({
    start: index,
    end: index + sign.length,
    turn,
  });
  return [
    ...answers.map((match) => startAt(match, { speaker: nameAt(match.index, witnesses), role: 'answer' })),
    ...questions.map((match) => {
      while ((sorted[after]?.start ?? text.length) < match.index) after++;
      // What stands in brackets is the name of another.
      if (text.charAt(match.index + match[0].length) === '(') return startAt(match, UNCLEAR);
      const last = sorted[after - 1];
      const examiner = examiners.findLast(({ from }) => from < match.index);
      const isNew = examiner !== undefined && examiner.from >= (last?.start ?? 0);
      return startAt(match, isNew ? { speaker: examiner.name, role: 'question' } : (last?.turn ?? UNCLEAR));
    }),
  ];
}

interface Named {
  readonly name: string | undefined;
  readonly from: number;
  readonly to: number;
}

function findExaminers(text: string): Named[] {
  const [calls, questions] = [placesOf(WITNESS, text), placesOf(ASKED, text)];
  return findNamed(EXAMINER, text, (from) => next(calls, next(questions, from)));
}

function findWitnesses(text: string): Named[] {
  const ends = placesOf(DISMISSED, text);
  const witnesses = findNamed(WITNESS, text, (from) => next(ends, from));
  // The foot of a page may name the only one.
  const [only] = witnesses;
  const isOnly = new Set(witnesses.map(({ name }) => name)).size === 1;
  return only && isOnly ? [{ ...only, from: -1, to: only.from }, ...witnesses] : witnesses;
}

function placesOf(form: RegExp, text: string): number[] {
  return Array.from(text.matchAll(form), ({ index }) => index);
}

function next(places: readonly number[], from = Number.POSITIVE_INFINITY): number | undefined {
  return places.find((place) => place > from);
}

function findNamed(form: RegExp, text: string, endOf: (from: number) => number | undefined): Named[] {
  return Array.from(text.matchAll(form), ({ index, groups }) => {
    const to = endOf(index) ?? text.length;
    return { name: groups?.name ?? groups?.sworn, from: index, to };
  });
}

/** The last of those named before. */
function nameAt(place: number, all: readonly Named[]): string | undefined {
  const last = all.findLast(({ from }) => from <= place);
  return last && last.to > place ? last.name : undefined;
}

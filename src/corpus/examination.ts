/** Reads who asks and who answers under oath: `BY MR. REED:`, `Questions from MS HOLM`, `ADA HOLM (sworn)` */
import { isNameless, isUnnamedAnswerer, isWitness } from '../english/people.ts';
import type { Turn } from './document.ts';
import type { Label } from './labels.ts';
import type { Page } from './visible-text.ts';

const NAME = String.raw`(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|la)){1,5}?)`;
const EXAMINER = new RegExp(
  String.raw`^[^\S\n]*(?:(?:Q\.?\s+)?BY|(?:[\p{L}-]+[ -])?(?:EXAMINATION|[Ee]xamination|QUESTIONS|Questions|[Ee]xamined)(?:[ -]IN[ -]CHIEF|[ -]in[ -]chief)? (?:BY|by|FROM|from)) ${NAME}\s*(?::|$)`,
  'gmu',
);
const WITNESS = new RegExp(
  String.raw`^[^\S\n]*(?:(?:[\p{L}-]+[ -])?(?:DEPOSITION|TESTIMONY|EXAMINATION|Deposition|Testimony|Examination) (?:OF|of) ${NAME}\s*(?:[-–—,(][^\n]*)?$|${NAME.replace('name', 'sworn')}(?: \((?:sworn|affirmed|recalled|called)\)|,?\s+(?:was |being |having been )?(?:first |previously )?(?:duly )?(?:sworn|affirmed|recalled|called as a witness)|,?\s+(?:re(?:sumed|sumes|called to)|takes|took|called to) the (?:witness )?stand))`,
  'gmu',
);

/** Behind this, another witness answers. */
const DISMISSED =
  /\bwitness (?:st(?:ood|eps?|epped|ands?) down|withdr[ea]ws?|(?:is|was|may be) excused)|\b(?:my|our|your) next witness\b/giu;
const ASKED = /^[^\S\n]*Q\b/gmu;

/** Where lines begin that call witnesses, which nobody says. */
export function findCalls({ text }: Page): number[] {
  return Array.from(text.matchAll(WITNESS), ({ index }) => index);
}

/**
 * Names whoever asks and answers as `Q` and `A`: the last examiner and the last witness named before, or the only witness.
 * Who examines the next witness must be named anew, and so must the next witness.
 */
export function readExamination({ text }: Page): (label: Label, turn: Turn) => Turn {
  const placesOf = (form: RegExp) => Array.from(text.matchAll(form), ({ index }) => index);
  const [calls, questions, ends] = [placesOf(WITNESS), placesOf(ASKED), placesOf(DISMISSED)];
  const first = (places: readonly number[], from = Number.POSITIVE_INFINITY) =>
    places.find((place) => place > from);
  const examiners = findNamed(EXAMINER, text, (from) => first(calls, first(questions, from)));
  const witnesses = findNamed(WITNESS, text, (from) => first(ends, from));
  // The foot of the page may name the only witness.
  const [only] = witnesses;
  if (only && new Set(witnesses.map(({ name }) => name)).size === 1)
    witnesses.unshift({ ...only, from: -1, to: only.from });
  return (label, turn) => {
    const isAsking = isNameless(label.name);
    const isAnswering = isUnnamedAnswerer(label.name) ? turn.speaker === undefined : isWitness(label.name);
    const isOpen = isAsking || isAnswering;
    const speaker = isOpen ? nameAt(label.start, isAsking ? examiners : witnesses) : undefined;
    return speaker === undefined ? turn : { ...turn, speaker };
  };
}

interface Named {
  readonly name: string | undefined;
  readonly from: number;
  readonly to: number;
}

function findNamed(form: RegExp, text: string, endOf: (from: number) => number | undefined): Named[] {
  return Array.from(text.matchAll(form), ({ index, groups }) => {
    const to = endOf(index) ?? text.length;
    return { name: groups?.name ?? groups?.sworn, from: index, to };
  });
}

/** The last of those named before. */
function nameAt(place: number, all: readonly Named[]): string | undefined {
  const last = all.findLast(({ from }) => from < place);
  return last && last.to > place ? last.name : undefined;
}

/** Reads who asks and who answers under oath: `BY MR. REED:`, `Questions from MS HOLM`, `ADA HOLM (sworn)` */
import { isNameless, isUnnamedAnswerer, isWitness } from '../english/people.ts';
import type { Turn } from './document.ts';
import type { Label } from './labels.ts';
import type { Page } from './visible-text.ts';

const NAME = String.raw`(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|la)){1,5}?)`;
const EXAMINER = new RegExp(
  String.raw`^[^\S\n]*(?:(?:Q\.?\s+)?BY|(?:[\p{L}-]+[ -])?(?:EXAMINATION|[Ee]xamination|QUESTIONS|Questions|[Ee]xamined) (?:BY|by|FROM|from)) ${NAME}\s*(?::|$)`,
  'gmu',
);
const WITNESS = new RegExp(
  String.raw`^[^\S\n]*(?:(?:[\p{L}-]+[ -])?(?:DEPOSITION|TESTIMONY|EXAMINATION|Deposition|Testimony|Examination) (?:OF|of) ${NAME}\s*(?:[-–—,(][^\n]*)?$|${NAME.replace('name', 'sworn')}(?: \((?:sworn|affirmed|recalled|called)\)|,?\s+(?:was |being |having been )?(?:first )?(?:duly )?(?:sworn|affirmed|recalled|called as a witness)|,?\s+(?:re(?:sumed|sumes|called to)|takes|took|called to) the (?:witness )?stand))`,
  'gmu',
);

/** Where lines begin that call witnesses, which nobody says. */
export function findCalls({ text }: Page): number[] {
  return Array.from(text.matchAll(WITNESS), ({ index }) => index);
}

/** Names whoever asks and answers as `Q` and `A`: the last examiner and the last witness named before, or the only one. */
export function readExamination({ text }: Page): (label: Label, turn: Turn) => Turn {
  const [examiners = [], witnesses = []] = [EXAMINER, WITNESS].map((form) => [...text.matchAll(form)]);
  const named = (found: readonly RegExpExecArray[], { start }: Label) => {
    const nameIn = ({ groups }: RegExpExecArray) => groups?.name ?? groups?.sworn;
    const last = found.findLast(({ index }) => index < start);
    if (last) return nameIn(last);
    const [only, ...others] = new Set(found.map(nameIn));
    return others.length === 0 ? only : undefined;
  };
  return (label, turn) => {
    const isAsking = isNameless(label.name);
    const isAnswering = isUnnamedAnswerer(label.name) ? turn.speaker === undefined : isWitness(label.name);
    const isOpen = isAsking || isAnswering;
    const speaker = isOpen ? named(isAsking ? examiners : witnesses, label) : undefined;
    return speaker === undefined ? turn : { ...turn, speaker };
  };
}

/** How records of courts say who asks and who answers under oath. */
import { anyOf } from '../any-of.ts';
import { PARTICLE } from '../names/capitals.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|${PARTICLE})){1,5}?`;
const START = String.raw`^[^\S\n]*`;
/** `Direct `, `CROSS-` */
const KIND = String.raw`(?:[\p{L}-]+[ -])?`;

const EXAMINATION = '(?:EXAMINATION|[Ee]xamination|QUESTIONS|Questions|[Ee]xamined)';
/** A line that says who asks, as `name`: `BY MR. REED:`, `Questions from MS HOLM`, `Q. (By Mr. Reed) Was it wet?` */
export const EXAMINER = new RegExp(
  String.raw`(?:${START}(?:(?:Q\.?\s+)?BY|${KIND}${EXAMINATION}(?:[ -]IN[ -]CHIEF|[ -]in[ -]chief)? (?:BY|by|FROM|from))|(?:${START}|(?<=[.?!][^\S\n]))Q\.?\s+[([][Bb][Yy]) (?<name>${NAME})\s*(?::|$|(?<=[([][Bb][Yy][^\n]*)[)\]])`,
  'gmu',
);

const EVIDENCE = 'DEPOSITION|INTERVIEW|TESTIMONY|EXAMINATION|Deposition|Testimony|Examination';
const SWORN = anyOf(String.raw`
  (?: \((?:sworn|affirmed|recalled|called)\))
  (?:,?\s+(?:was |being |having been )?(?:first |previously )?(?:duly )?(?:sworn|affirmed|recalled|called as a witness))
  (?:,?\s+(?:was |being |having been )?(?:first |previously )?(?:duly )?(?:called|called in|further),? (?:and )?examined)
  (?:,?\s+(?:re(?:sumed|sumes|called to)|takes|took|called to) the (?:witness )?stand)
`);
/** A line that calls a witness, as `name` or `sworn`: `DEPOSITION OF ADA HOLM`, `ADA HOLM (sworn)`. */
export const WITNESS = new RegExp(
  String.raw`${START}(?:${KIND}(?:${EVIDENCE}) (?:OF|of):?[^\S\n]{1,4}(?![^\n]*['’][Ss]\s)(?<name>${NAME})\s*(?:[-–—,(][^\n]*)?$|\(?(?<sworn>${NAME})(?<![’']s)(?:,\s[^,\n]{2,60})?${SWORN})`,
  'gmu',
);

/** Behind this, another witness answers. */
export const DISMISSED = new RegExp(
  anyOf(String.raw`
    \bwitness (?:st(?:ood|eps?|epped|ands?) down|withdr[ea]ws?|(?:is|was|may be) excused)
    \b(?:my|our|your) next witness\b
  `),
  'giu',
);

/** Matches the forms of labels behind what may come before them at the start of a line: a mark, a number, a time. */
import { PART_FROM } from '../../english/names/label-phrases.ts';
import { TIME } from '../formats/times.ts';

/** In this order; a line may have each of them once. */
const PARTS = [
  // A mark of direction, a dash or a bullet, an emoji
  String.raw`\u200e?(?:[-–—•>*#]+\s+|\[[-–+]\]\s*|(?:\p{Extended_Pictographic}\ufe0f?)+\s*)?`,
  // `Q82 Chair`, `Fig. 3 Ada`
  String.raw`(?:Q|\p{Lu}\p{Ll}{2,4})\.?\s?\d+[.)]?\s+(?=\p{Lu})`,
  // In courts: `BY MR. REED`
  String.raw`(?:Q\.?\s+)?BY\s+(?=M[RS])`,
  // The number of a line, a turn, a second of the recording or a post
  String.raw`\(?\d{1,4}[.)]\s+|\d{1,5}\t|(?:\d{3,4}|\d{1,3}\.\d{2})\s{2,}|\[[\d.]{1,9}\s?-+>?\s?[\d.]{1,9}\]:?\s+|(?:Comment|Message|Post|Reply)\s#?\d+\s?[-–—:|]\s(?=@)`,
  PART_FROM,
  String.raw`(?<time>${TIME})(?!\s?[AaPp]\.?[Mm]\b)\s*[-–—:|]?\s*(?:From\s+)?`,
  // `**AH: **Yes.` is no bold in Markdown, but meant to be.
  String.raw`\*\*(?=[^*\n]{1,60}:\s\*\*)`,
].map((source) => new RegExp(source, 'uy'));

interface Lead {
  /** Where a label may begin. */
  readonly end: number;
  /** The time as it is written, if there is one. */
  readonly time?: string | undefined;
}

/** What a line begins with, longest first; the last is nothing, for the name of a label may look like a lead: `Q1.` */
export function readLeads(text: string): Lead[] {
  const leads: Lead[] = [{ end: 0 }];
  for (const part of PARTS) {
    const [{ end, time } = { end: 0 }] = leads;
    part.lastIndex = end;
    const found = part.exec(text);
    if (found?.[0]) leads.unshift({ end: part.lastIndex, time: found.groups?.time ?? time });
  }
  return leads;
}

/** What a form has found at the start of a text. */
export interface Match {
  /** From the start of the text, its lead included. */
  readonly length: number;
  readonly nameAt: number;
  /** Those of the form, and the time before the name. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a form finds behind the longest lead that lets it. */
export function match(
  form: RegExp,
  text: string,
  leads: readonly Lead[] = readLeads(text),
): Match | undefined {
  for (const lead of leads) {
    form.lastIndex = lead.end;
    const found = form.exec(text);
    if (!found) continue;
    const groups = { before: lead.time, ...found.groups };
    return {
      length: form.lastIndex,
      nameAt: found.index + found[0].indexOf(found.groups?.name ?? ''),
      groups,
    };
  }
  return undefined;
}

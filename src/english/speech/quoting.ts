/** Finds the quotations of prose, and the clauses that say whose they are. */
import type { Range } from '../sentences.ts';
import { ownerOfWords, subjectAfter, subjectAnnounced, subjectIntroducing } from './attribution.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';

/** Quoted words, marks included, and who says them, if the text makes that clear. */
export interface Said extends Range {
  readonly speaker: string | undefined;
}

/** A paragraph of prose: its quotations, their speakers, and which of them are direct speech. */
export interface Quoting {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly subjects: readonly (string | undefined)[];
  utterances: Said[];
}

/** A mark that opens or closes a quotation. */
const IS_QUOTED = /^["'“‘«„»]/u;

/** `"Ada" chimed in`, `Adeline "Ada" Holm`, but not `"Yes" Holm said` */
const NAME_IN_MARKS =
  /(?<=\p{Lu}\p{L}+\s)["“](\p{Lu}\p{Ll}+)["”](?=\s\p{Lu})|["“](\p{Lu}\p{Ll}+)["”](?=\s(?!(?:he|she|they|the|said|says)\s)\p{Ll})/gu;
/** A text without the marks around names. */
export const unmarked = (text: string): string => text.replace(NAME_IN_MARKS, '$1$2');

/** A forum's `Ada wrote on May 1:` may stand above what Ada answers to, and `Ada wrote:` in it is about another. */
const MAX_POST_CHARS = 100;
const IS_POST = /\s(?:wrote|writes|posted|said|says)\s[^:\n]*\p{N}[^:\n]*:\s*$/u;
const HAS_WRITER = /^[^.:!?\n]{0,80}\s(?:wrote|writes|posted|said|says)(?:\s[^.:!?\n]{0,30})?:/u;

/** The quotations of each paragraph; one that is set off below a clause that announces it needs no marks. */
export function readSubjects(
  texts: readonly string[],
  isEnglish: boolean,
  isSetOff: (i: number) => boolean,
): Quoting[] {
  const read: Quoting[] = [];
  let announcing: Quoting | undefined;
  for (const [i, text] of texts.entries()) {
    if (!(isSetOff(i) && isSetOff(i - 1))) announcing = read.at(-1);
    const isWhole = isSetOff(i) && !IS_QUOTED.test(text) && !HAS_WRITER.test(text);
    const announced = isEnglish && announcing ? announcedBy(announcing, !isWhole) : undefined;
    read.push(isWhole && announced ? wholeOf(text, announced) : readMarked(text, isEnglish, announced));
  }
  return read;
}

function announcedBy({ text, quotations }: Quoting, hasMarks: boolean): string | undefined {
  if (!hasMarks && IS_POST.test(text.slice(-MAX_POST_CHARS))) return undefined;
  return subjectAnnounced(text.slice(quotations.at(-1)?.end), hasMarks);
}

function wholeOf(text: string, subject: string | undefined): Quoting {
  const quotations = [{ start: 0, end: text.length, closed: true }];
  return { text, quotations, subjects: [subject], utterances: [] };
}

function readMarked(text: string, isEnglish: boolean, announced: string | undefined): Quoting {
  const names = new Set(Array.from(text.matchAll(NAME_IN_MARKS), ({ index }) => index));
  const quotations = findQuotations(text).filter(({ start }) => !names.has(start));
  const subjects = quotations.map(({ start, end }, i) => {
    if (!isEnglish) return undefined;
    const before = unmarked(text.slice(quotations[i - 1]?.end ?? 0, start));
    const after = unmarked(text.slice(end, quotations[i + 1]?.start));
    const own = subjectIntroducing(before) ?? subjectAfter(after, lastSign(text.slice(start, end)));
    return own ?? ownerOfWords(before, after) ?? (start === 0 ? announced : undefined);
  });
  return { text, quotations, subjects, utterances: [] };
}

/** The last character of a quotation that is no mark: the comma of `"'It sank,'"`. */
export function lastSign(quotation: string): string {
  return quotation
    .slice(-9)
    .replace(/["'”’»“‘]+$/u, '')
    .slice(-1);
}

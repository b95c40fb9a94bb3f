/** Finds quotations with the name of whoever said them behind or below: `“It sank.” — Ada Holm, sailor`. */
import { isName } from '../english/attribution.ts';
import { ME_OR_YOU } from '../english/narration.ts';
import type { Turn } from './document.ts';
import { type Paragraph, UNCLEAR } from './paragraphs.ts';

const QUOTED = `(?:["“«„][^"“”«»]+["”»“]|['‘].+['’])[.,]?`;
const SIGNER = String.raw`(?<name>\p{L}[^"“”«»,()\n]{1,60})(?:,[^"“”«»()\n]{1,80})?`;
const FULL_NAME = String.raw`(?<full>\p{Lu}[^"“”()\s]*\s[^"“”()]{1,60})`;
const IS_QUOTED = new RegExp(`^${QUOTED}$`, 'su');
/** A signature on a line of its own. */
const SIGNATURE = new RegExp(`^(?:[–—―]|--)\\s*${SIGNER}$`, 'u');
const WITH_SIGNATURE = new RegExp(`^(?<words>.+\\n)(?:[–—―]|--)\\s*${SIGNER}$`, 'su');
/** A signature behind the words. */
const SIGNED = new RegExp(`^(?<words>${QUOTED}\\s*)(?:(?:[–—―]|--?)\\s*${SIGNER}|\\(${FULL_NAME}\\))$`, 'su');

/** The paragraphs, with signed quotations divided from their signatures, and with who signs them. */
export function readSignatures(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap(divide).map((part, i, all) => {
    const [before, next] = [all[i - 1], all[i + 1]];
    if (before && isQuotation(before) && isSignature(part.text)) return { ...part, isNote: true };
    const signer = next && isQuotation(part) ? signerOf(SIGNATURE.exec(next.text)) : undefined;
    return signer ? { ...part, signer } : part;
  });
}

/** Whether a line may be a signature. */
export const isSignature = (line: string): boolean => signerOf(SIGNATURE.exec(line)) !== undefined;

function isQuotation({ label, quoted, text }: Paragraph): boolean {
  return label === 0 && (quoted || IS_QUOTED.test(text));
}

/** A paragraph without a signature, and the signature. */
function divide(part: Paragraph): Paragraph[] {
  const { text, start, label } = part;
  const match = SIGNED.exec(text) ?? (part.quoted ? WITH_SIGNATURE.exec(text) : undefined);
  const { words = '' } = match?.groups ?? {};
  const signer = label === 0 ? signerOf(match) : undefined;
  if (signer === undefined) return [part];
  const signature = { start: start + words.length, text: text.slice(words.length), turn: undefined };
  return [
    { ...part, text: words.trimEnd(), signer },
    { ...part, ...signature, isInline: true, isNote: true },
  ];
}

/** Somebody named, or described: `his sister`; a sentence behind a dash signs nothing. */
function signerOf(match: RegExpExecArray | null | undefined): Turn | undefined {
  const { full, name = full } = match?.groups ?? {};
  if (name === undefined) return undefined;
  if (isName(name)) return { ...UNCLEAR, speaker: name };
  return full !== undefined || /[.?!:;]/u.test(name) || ME_OR_YOU.test(name) ? undefined : UNCLEAR;
}

/** Finds quotations with the name of whoever said them behind or below: `“It sank.” — Ada Holm, sailor`. */

import { isEnglish } from '../english/dictionary.ts';
import { isName } from '../english/names.ts';
import { ME_OR_YOU } from '../english/narration.ts';
import type { Turn } from './document.ts';
import { type Paragraph, UNCLEAR } from './paragraphs.ts';

const QUOTED = `(?:["“«„][^"“”«»]+["”»“]|['‘].+['’])[.,]?`;
const IS_QUOTED = new RegExp(`^${QUOTED}$`, 'su');
/** Words in quotation marks, and behind them a sign, a line, or a name with a comma; or a dash below any words. */
const SIGNED = new RegExp(
  String.raw`^(?<words>${QUOTED}\s*)(?<signature>(?:[–—―~([-]|(?<=\n)|[^,\n]{3,60},)[^\n]{1,120})$`,
  'su',
);
const SIGNED_BELOW = /^(?<words>.+\n)(?<signature>[–—―].{1,120})$/su;
/** What marks a signature, and its name. */
const SIGNATURE =
  /^(?<mark>(?:[–—―~]|--?|[([])\s*(?:\p{Ll}+\s(?=\p{Lu}))?)?(?<name>\p{L}[^,(\n]*?)(?<more>[,(].*)?[.)\]]?$/u;

/** The paragraphs, with signed quotations divided from their signatures, and with who signs them. */
export function readSignatures(paragraphs: readonly Paragraph[]): Paragraph[] {
  const divided = paragraphs.flatMap(divide);
  return divided.map((part, i) => {
    const [before, next] = [divided[i - 1], divided[i + 1]];
    if (before && isQuotation(before) && part.label === 0 && signerOf(part.text))
      return { ...part, isNote: true };
    const signer = next?.label === 0 && isQuotation(part) ? signerOf(next.text) : undefined;
    return signer ? { ...part, signer } : part;
  });
}

/** Whether a line opens with a dash as a signature does. */
export const isSignature = (line: string): boolean => /^[–—―]/u.test(line) && signerOf(line) !== undefined;

function isQuotation({ kind, label, quoted, text }: Paragraph): boolean {
  return kind === 'paragraph' && label === 0 && (quoted || IS_QUOTED.test(text));
}

/** A paragraph without a signature, and the signature. */
function divide(part: Paragraph): Paragraph[] {
  const { kind, text, start, label } = part;
  const match = SIGNED.exec(text) ?? (part.quoted ? SIGNED_BELOW.exec(text) : undefined);
  const { words = '', signature = '' } = match?.groups ?? {};
  const signer = kind === 'paragraph' && label === 0 ? signerOf(signature) : undefined;
  if (signer === undefined) return [part];
  const rest = { start: start + words.length, text: signature, turn: undefined };
  return [
    { ...part, text: words.trimEnd(), signer },
    { ...part, ...rest, isInline: true, isNote: true },
  ];
}

/**
 * Whoever a signature names; unclear, if it names nobody: `— his sister`. Without a mark, only a full name signs, and
 * behind one, no sentence does.
 */
function signerOf(signature: string): Turn | undefined {
  const { mark = '', name = '' } = SIGNATURE.exec(signature)?.groups ?? {};
  const isDash = /[–—―~-]/u.test(mark);
  if (mark === '' && /[.?!]$/u.test(signature)) return undefined;
  // `— Twelve` is hardly a name.
  const isSurname = isDash && !isEnglish(name.toLowerCase());
  if (isName(name) && (isSurname || /\s/u.test(name))) return { ...UNCLEAR, speaker: name };
  const isSentence = /[.?!:;]/u.test(signature) || ME_OR_YOU.test(signature);
  return isDash && !isSentence ? UNCLEAR : undefined;
}

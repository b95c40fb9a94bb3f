/** Finds quotations with the name of whoever said them behind or below: `“It sank.” — Ada Holm, sailor`. */
import { isEnglish } from '../../english/dictionary.ts';
import { isName } from '../../english/names/names.ts';
import { isRole } from '../../english/names/roles.ts';
import { ME_OR_YOU } from '../../english/speech/narration.ts';
import type { Turn } from '../document.ts';
import { type Page, textOf } from '../formats/visible-text.ts';
import { type Paragraph, UNCLEAR } from '../paragraphs.ts';

const QUOTED = `(?:["“«„][^"“”«»]+["”»“]|['‘].+['’])[.,]?`;
/** All in quotation marks. */
export const IS_QUOTED = new RegExp(`^${QUOTED}$`, 'su');
/** Words in quotation marks, and behind them a sign, a line, or a name with a comma; or a dash below any words. */
const SIGNED = new RegExp(
  String.raw`^(?<words>${QUOTED}\s*)(?<signature>(?:[–—―~([-]|(?<=\n)|[^,\n]{3,60},)[^\n]{1,120})$`,
  'su',
);
const SIGNED_BELOW = /^(?<words>.+\n)(?<signature>[–—―].{1,120})$/su;
/** A dash or brackets behind the last sentence of a block quote. */
const SIGNED_BEHIND =
  /^(?<words>.*[.?!…"”’»]\s+)(?<signature>[–—―]\s?\p{Lu}[^\n.?!]{1,100}|\([^()\n]{1,80}\)\.?)$/su;
const MAX_SIGNATURE_CHARS = 160;
const HAS_DASH = /^[–—―]/mu;
/** What marks a signature, and its name. */
const SIGNATURE =
  /^(?<mark>(?:[–—―~]|--?|[([])\s*(?:\p{Ll}+\s(?=\p{Lu}))?)?(?<name>\p{L}[^,(\n]*?)\s*(?:[,(].*)?[.)\]]?$/u;

/** The paragraphs, with signed quotations divided from their signatures, and with who signs them. */
export function readSignatures(paragraphs: readonly Paragraph[], quoteAt: QuoteAt): Paragraph[] {
  const divided = paragraphs.flatMap(divide);
  const signers = new Map<number, Turn>();
  const signatures = new Set<number>();
  for (const [i, part] of divided.entries()) {
    const first = startOfQuotation(divided, i - 1, quoteAt);
    const signer = first < i && part.kind === 'paragraph' && part.label === 0 && signerOf(part.text);
    if (!signer || isHeaded(divided, first, signatures, part.text)) continue;
    signatures.add(i);
    for (let j = first; j < i; j++) signers.set(j, signer);
  }
  return divided.map((part, i) => {
    const signer = signers.get(i);
    return signatures.has(i) ? { ...part, isNote: true } : signer ? { ...part, signer } : part;
  });
}

/** Which block quote there is at a place of the page, if any. */
type QuoteAt = (start: number) => number | undefined;

/** The index of the first paragraph of the quotation that ends with the paragraph at `last`; the next one if none does. */
function startOfQuotation(paragraphs: readonly Paragraph[], last: number, quoteAt: QuoteAt): number {
  const isPart = (part: Paragraph | undefined): part is Paragraph => part !== undefined && isQuotation(part);
  const end = paragraphs[last];
  if (!isPart(end)) return last + 1;
  const quote = quoteAt(end.start);
  let first = last;
  const isSame = (part: Paragraph | undefined) =>
    isPart(part) && quote !== undefined && quoteAt(part.start) === quote;
  while (isSame(paragraphs[first - 1]) || isLeftOpen(paragraphs[first - 1])) first--;
  return first;
}

/** Whether a paragraph opens a quotation that goes on in the next one. */
function isLeftOpen(part: Paragraph | undefined): boolean {
  return part?.kind === 'paragraph' && /^["“«„][^"”»]*$/u.test(part.text);
}

/** Whether a name without a mark is between a quotation and a next one, as the name above the first one is. */
function isHeaded(
  paragraphs: readonly Paragraph[],
  first: number,
  signatures: ReadonlySet<number>,
  signature: string,
): boolean {
  const above = paragraphs[first - 1];
  if (above === undefined || signatures.has(first - 1) || isMarked(signature)) return false;
  return signerOf(above.text) !== undefined;
}

/** Where lines begin that sign the quotation above them, and so open no speech. */
export function signingLines(page: Page): ReadonlySet<number> {
  return new Set(
    page.blocks.flatMap((block, i) => {
      const text = textOf(page, block);
      const cut = text.lastIndexOf('\n') + 1;
      const before = page.blocks[i - 1];
      const above = cut > 0 ? text.slice(0, cut) : before && textOf(page, before);
      const line = text.slice(cut);
      if (!above) return [];
      const isInQuote = block.quoted && cut > 0;
      const isBelow = HAS_DASH.test(line) && (before?.quoted || IS_QUOTED.test(above));
      const isSigned = isBelow || isInQuote;
      return isSigned && signerOf(line) ? [block.start + cut] : [];
    }),
  );
}

/** Whether a line opens with a dash as a signature does. */
export const isSignature = (line: string): boolean => /^[–—―]/u.test(line) && signerOf(line) !== undefined;

function isQuotation({ kind, label, quoted, text }: Paragraph): boolean {
  return kind === 'paragraph' && label === 0 && (quoted || IS_QUOTED.test(text));
}

/** A paragraph without a signature, and the signature. */
function divide(part: Paragraph): Paragraph[] {
  const { kind, text, start } = part;
  const match =
    SIGNED.exec(text) ?? (part.quoted ? (SIGNED_BELOW.exec(text) ?? SIGNED_BEHIND.exec(text)) : undefined);
  const { words = '', signature = '' } = match?.groups ?? {};
  const signer = kind === 'paragraph' ? signerOf(signature) : undefined;
  if (signer === undefined) return [part];
  const rest = { start: start + words.length, text: signature, turn: undefined };
  return [
    { ...part, text: words.trimEnd(), signer },
    { ...part, ...rest, isInline: true, isNote: true },
  ];
}

const isMarked = (signature: string): boolean => /^[–—―~([-]/u.test(signature);

/**
 * Whoever a signature names; unclear, if it names nobody: `— his sister`. Without a mark, only a full name signs, and
 * behind one, no sentence does.
 */
export function signerOf(signature: string): Turn | undefined {
  const { mark = '', name = '' } = SIGNATURE.exec(signature)?.groups ?? {};
  const isDash = /[–—―~-]/u.test(mark);
  if (
    signature.length > MAX_SIGNATURE_CHARS ||
    /[?!…]$/u.test(signature) ||
    (mark === '' && /\.$/u.test(signature))
  )
    return undefined;
  // What two people sign is the one's or the other's.
  if (isName(name) && /\s(?:and|&)\s/u.test(name)) return UNCLEAR;
  if (/[([]/u.test(mark) && isRole(name)) return { ...UNCLEAR, speaker: name };
  // `— Twelve` is hardly a name.
  const isSurname = isDash && !isEnglish(name.toLowerCase());
  if (isName(name) && (isSurname || /\s/u.test(name))) return { ...UNCLEAR, speaker: name };
  const isSentence = /[.?!:;]/u.test(signature) || ME_OR_YOU.test(signature);
  return isDash && !isSentence ? UNCLEAR : undefined;
}

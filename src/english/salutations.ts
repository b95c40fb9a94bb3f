/** How letters in English begin and end. */

/** `My dear Ada,` and `SIR –` */
const SALUTATION =
  /^(?:(?:(?:my|our)\s)?dear(?:est)?\s[^.?!\n]{1,60}[,:!]?(?:\n|$)|(?:sirs?|madam|a chara|(?:to the )?editor)\s?[,:–—-])/iu;
/** `Yours faithfully,` and `Ever your loving sister,` */
const CLOSING =
  /^(?:Yours,? etc\.?,?$|(?:Yours?|Ever|Sincerely|Faithfully|Respectfully|Affectionately|Cordially|Love|Regards|In friendship|Lots of love|(?:With )?(?:love|thanks|all|every|much|many|(?:[Kk]ind|[Bb]est|[Ww]arm)(?:est)?)\s(?:from|my|good|the|regards|wishes|wish|love|thanks)|With (?:love|thanks))(?![\p{L}’'])[^.?!:\n]{0,50}$)/u;
/** `P.S. It was land!` */
const POSTSCRIPT = /^(?:P\.\s?){1,2}S\.|^P{1,2}S\s?[.:,–—-]/u;

export function opensLetter(text: string): boolean {
  return SALUTATION.test(text.trimStart());
}

export function closesLetter(line: string): boolean {
  return CLOSING.test(line.trim());
}

export function isPostscript(text: string): boolean {
  return POSTSCRIPT.test(text);
}

/** `Tom Reed (and 12 others)` */
export const WITH_OTHERS = /(?<!\p{L})(?:and|with|&)\s(?:\d+\s)?(?:\p{L}+\s)?others(?!\p{L})/iu;

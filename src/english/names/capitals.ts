/** How names are written: in capitals, or with small words among them. */

/** Small words inside names: `Ludwig van Beethoven`. */
export const PARTICLE =
  '(?:al|ap|ab|af|av|aan|bin|bint|ben|ibn|da|das|de|del|della|der|den|des|di|do|dos|du|el|la|le|les|los|van|vom|von|ten|ter|y|zu|zum|zur)';

/** The same, and those of offices: `the Chair of the Committee`. */
const SMALL_WORD = new RegExp(`^(?:${PARTICLE}|['’]t|heer|of|the|and|for|&)$`, 'u');

/** Whether a name is in capitals, apart from words that names write in lower case. */
export function isCapitals(name: string): boolean {
  const own = name.replace(/(?<!\p{L})(?:M[crs]{1,2}s?|Mac|van|de|der|von|of|the|and)(?!\p{L})/gu, '');
  return /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(own);
}

/** All words are capitalised, or small words that names have; letters without case count too. */
export function isCapitalised(name: string): boolean {
  return name
    .split(/[\s\u00a0]+/u)
    .every(
      (word, i) =>
        /^["“‘]?(?:u\/\p{L}|[@~]|#?(?:\p{Ll}(?=\p{Lu}))?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u.test(word) ||
        (i > 0 && SMALL_WORD.test(word)),
    );
}

/** `Ms. Holm` for `MS. HOLM` */
export function capitalised(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

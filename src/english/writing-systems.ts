/** Scripts that put no spaces between words. */

/** A letter of one of them, with its marks. Each counts as a word, since only a dictionary could tell where words end. */
export const UNSPACED_LETTER = String.raw`(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*`;

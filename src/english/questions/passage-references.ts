/** The ways in which people refer to passages. */

const NOUN =
  '(?:passages?|paragraphs?|paras?\\.?|numbers?|nos?\\.?|nrs?\\.?|pp?\\.?|pars?\\.?|#|¶{1,2}|§{1,2})';
const NUMBER = '(\\d{1,7})(?:st|nd|rd|th)?';
/** `show me passage 27`, `what does passage 27 say?` */
const START =
  "^(?:(?:(?:can|could) (?:i|you) )?(?:show|give|see|open|go to)(?: me| us)? |what(?:['’]?s| is| does)(?: in)? )?(?:from )?(?:the )?";
const END = '(?: says?)?[\\s.,;:!?)\\]]*$';
/** `27`, `27.`, `passage 27`, `p. 27`, `#27`, `the 27th passage`, and the label of a choice: `27 · "We have…`. */
export const PASSAGE_NUMBER = new RegExp(
  `${START}[(\\[]?${NOUN}?\\s*${NUMBER}(?: ${NOUN})?(?:${END}|\\s·(?:\\s|$))`,
  'iu',
);
export const FIRST_OR_LAST = new RegExp(
  `${START}(?:very )?(?:(first)|last|final)(?: (?:one|${NOUN}))?${END}`,
  'iu',
);
/** `2-4`, `passages 2 to 4`, `pp. 2–4`, `40 to the end` */
export const PASSAGE_RANGE = new RegExp(
  `${START}${NOUN}?\\s*${NUMBER}\\s*(?:[-‐‑–—−…]|\\.{2,3}|\\b(?:to|through|thru|till|until)\\b)\\s*(?:${NOUN}?\\s*${NUMBER}|(?:the )?(?:last|end))${END}`,
  'iu',
);
const REFERENCE = [PASSAGE_NUMBER, FIRST_OR_LAST, PASSAGE_RANGE].map(({ source }) => source).join('|');
/** What can follow `read` or `cite` without a slash: text that can only name passages. */
export const PASSAGE_REFERENCE = new RegExp(REFERENCE, 'iu');
/** A whole line that can only name passages: `p. 27`, `passages 2-4`, `the last passage`. */
export const NAMED_PASSAGE = new RegExp(`(?=.*(?<!\\p{L})${NOUN}(?!\\p{L}))(?:${REFERENCE})`, 'iu');

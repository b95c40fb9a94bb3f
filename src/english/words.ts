/** English words that change what a sentence says: negations and numbers. */

/** A word that turns what is said round, as `fold` of src/verify has it. */
export const NEGATION =
  /^(?:not?|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|sha|should|was|were|wo|would)nt)$/u;
/** A number, or a word for one. */
export const NUMBER =
  /\p{N}|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mbtr]+illions?|dozens?|half|twice|thrice|percent)$/u;

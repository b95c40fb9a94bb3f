/** English words that negate a sentence. */

/** A negation, folded as `fold` of src/verify does. */
export const NEGATION =
  /^(?:not?|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|sha|should|was|were|wo|would)nt)$/u;

/** English words that turn what a sentence says round. */

/** A word that turns what is said round, as `fold` of src/verify has it. */
export const NEGATION =
  /^(?:not?|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|sha|should|was|were|wo|would)nt)$/u;

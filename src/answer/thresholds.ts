/** The thresholds that `npm run calibrate` measures: for a passage to be shown, and to answer. */

/** The least nearness: `base + perLog * ln(passages compared)`. */
export const SHOWN = { base: -0.042, perLog: 0.129 };
/** The same where the reader had no time. */
export const SHOWN_UNREAD = { base: 0.311, perLog: 0.071 };
/** The least margin of the reader for a passage that answers. */
export const ANSWER_MARGIN = 0.279;
/** The least share of a query’s rarity, where words alone are compared. */
export const SHOWN_SHARE = 0.377;

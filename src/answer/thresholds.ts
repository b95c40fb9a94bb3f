/** What `npm run calibrate` measured: from where on a passage is shown, and answers. The rest is in `certainty.ts`. */

/** The least nearness: `base + perLog * ln(passages compared)`. */
export const SHOWN = { base: 0.034, perLog: 0.117 };
/** The same where the reader had no time. */
export const SHOWN_UNREAD = { base: 0.328, perLog: 0.067 };
/** The least margin of the reader for a passage that answers. */
export const ANSWER_MARGIN = 0.412;
/** The least share of a query’s rarity, where words alone are compared. */
export const SHOWN_SHARE = 0.371;

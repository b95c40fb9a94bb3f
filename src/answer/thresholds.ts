/** What `npm run calibrate` measured: from where on a passage is shown, and answers. The rest is in `nearness.ts`. */

/** The least nearness: `base + perLog * ln(passages compared)`. */
export const SHOWN = { base: 0.027, perLog: 0.12 };
/** The same where the reader had no time. */
export const SHOWN_UNREAD = { base: 0.325, perLog: 0.065 };
/** The same for a passage that answers. */
export const ANSWERED = { base: 0.161, perLog: 0.12 };
/** The least margin of the reader for a passage that answers. */
export const ANSWER_MARGIN = 0.744;
/** The least share of a query’s rarity, where words alone are compared. */
export const SHOWN_SHARE = 0.338;

/** Words that labels have beside a name, as patterns to build others from. */

/** A title with a full stop, before a name. */
export const TITLE_BEFORE = String.raw`(?:\p{Lu}\p{L}{0,8}\.|Mme|Mlle)\s`;
/** `Mme la Présidente` */
export const FRENCH_OFFICE = String.raw`(?:M\.|Mme) l[ae] \p{L}+`;
/** All words with capitals, but for particles. */
export const FORMAL_NAME = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.|of|van|de|von|der|den|la|al|pro tempore)){0,5}?`;
/** Behind a name: `replies`. */
export const REPLIES = '(?:replies|responds|answers|asks|writes)';
/** Behind brackets: `Holm (Tarn Valley) continuing:` */
export const REPLYING = '(?:replying|continuing|resuming|interrupting|replik|genmäle)';
/** Behind a name: `, Jr.` */
export const GENERATION = String.raw`(?:,\s[JS]r\.?)`;
/** A full stop behind an abbreviation, as in `Ph.D.` and `Wharf Inc.` */
export const STOP_IN_OFFICE = String.raw`(?<=[\s.](?:\p{Lu}|Ph|Esq|Inc|Co|Corp|Ltd|Dr|St))\.`;
/** Whom a message of a chat, or somebody in a court, speaks to. */
export const ADDRESSEE = String.raw`(?:\s+to\s+(?:Everyone|All)\b[^:\n]{0,20}?|\sTO\s\p{Lu}[\p{Lu}.'’ -]+|\sFOR THE RECORD)`;
/** `Question 3, from Ada Holm:` */
export const PART_FROM = String.raw`(?:(?:Question|Supplementary|Answer|Reply|Response|Statement)(?:\s(?:question|\d+))?,?\s(?:from|by)\s+(?=\p{L}))`;
/** What is heard of a mail or a post: `Ada Holm wrote on 3 May 2020` */
export const POSTS = '(?:wrote|posted|replied)';
/** Before a description behind a dash: `-- the captain` */
export const ARTICLE = '(?:the|an?)';
/** Before the name of somebody who is only spoken of. */
export const SPOKEN_OF = '(?:about|(?:memory|life|death|story|work|letters|legacy) of)';

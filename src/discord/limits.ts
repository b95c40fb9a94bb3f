/** Discord's limits. The paths are pages under `developers/` in the repository discord/discord-api-docs. */

/** resources/message.mdx; the total of all text displays in a components v2 message (issue 8562). */
export const MAX_MESSAGE_CHARS = 4000;
/** Issue 8554: above about 10,170 UTF-8 bytes, with 12 for each text display, the API returns HTTP 500. */
export const MAX_MESSAGE_BYTES = 10_000;
export const TEXT_DISPLAY_BYTES = 12;
/** components/reference.mdx: nested components count too. */
export const MAX_COMPONENTS = 40;
/** components/reference.mdx */
export const MAX_BUTTON_LABEL_CHARS = 80;
export const MAX_CUSTOM_ID_CHARS = 100;
export const MAX_MENU_TEXT_CHARS = 100;
export const MAX_BUTTONS_PER_ROW = 5;
/** interactions/receiving-and-responding.mdx: the first response must come within three seconds, so this leaves some time. */
export const DEFER_AFTER_MS = 1500;
/** A request that hangs is retried in time for that first response. */
export const REQUEST_TIMEOUT_MS = 2000;
/** A request that would have to wait for longer than this is given up, so that the next one is not kept waiting behind it. */
export const MAX_RATE_LIMIT_MS = 60_000;

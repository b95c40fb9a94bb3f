/**
 * Discord's limits that this bot obeys. Paths are pages under `developers/` of the repository
 * discord/discord-api-docs.
 */

/** resources/message.mdx; a message of components v2 counts all its text displays together (issue 8562 there). */
export const MAX_MESSAGE_CHARS = 4000;
/** Reported in issue 8554 there: above some 10,170 UTF-8 bytes, 12 for each text display, the API answers HTTP 500. */
export const MAX_MESSAGE_BYTES = 10_000;
export const TEXT_DISPLAY_BYTES = 12;
/** components/reference.mdx: nested components count too. */
export const MAX_COMPONENTS = 40;
/** components/reference.mdx */
export const MAX_BUTTON_LABEL_CHARS = 80;
export const MAX_CUSTOM_ID_CHARS = 100;
export const MAX_MENU_CHOICES = 25;
export const MAX_MENU_TEXT_CHARS = 100;
export const MAX_BUTTONS_PER_ROW = 5;
/** interactions/application-commands.mdx */
export const MAX_AUTOCOMPLETE_CHOICES = 25;
/** interactions/receiving-and-responding.mdx: a first answer later than three seconds is lost; this leaves time. */
export const DEFER_AFTER_MS = 1500;

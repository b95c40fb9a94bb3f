/**
 * Every limit of the Discord door: first Discord's, then the bot's own. Paths are pages under
 * `developers/` of the repository discord/discord-api-docs.
 */

/** resources/message.mdx; all text displays of a components v2 message count together (issue 8562 there). */
export const MAX_MESSAGE_CHARS = 4000;
/** Reported in issue 8554 there: above about 10,170 UTF-8 bytes, with 12 for each text display, the API returns HTTP 500. */
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
/** interactions/receiving-and-responding.mdx: the first response must come within three seconds; this leaves some time. */
export const DEFER_AFTER_MS = 1500;
/** A request that hangs is retried while there is still time for that first response. */
export const REQUEST_TIMEOUT_MS = 2000;

/** A request whose connection breaks is retried this many times, the first time after this delay. */
export const MAX_RETRIES = 3;
export const FIRST_RETRY_MS = 100;
/** A person and a server may ask this many times within the window. */
export const LIMITER_WINDOW_MS = 20_000;
export const MAX_ASKED_PER_PERSON = 10;
export const MAX_ASKED_PER_SERVER = 60;
/** The limiter remembers this many people and servers, the most recent. */
export const MAX_ASKERS = 10_000;
/** discord.js caches this many users, and this many members of each server. */
export const MAX_USERS = 1000;
export const MAX_MEMBERS = 200;
/** A repeated event is recognised among this many. */
export const MAX_EVENTS = 10_000;
/** A second press of Share is recognised among this many answers. */
export const MAX_SHARED = 1000;
/** This many new servers can be waiting for their greeting. */
export const MAX_UNGREETED = 1000;
/** `more` looks for the answer to continue among this many messages. */
export const MAX_MESSAGES_BACK = 20;
/** If answering a message takes longer, the bot is shown typing. */
export const TYPING_AFTER_MS = 500;
/** The progress of long work is updated this often. */
export const PROGRESS_EVERY_MS = 1000;
/** At the start, no event is handled before the bot's servers are there; one that takes longer is unavailable. */
export const UNAVAILABLE_AFTER_MS = 1000;
/** How long shutting down may take: first for the answers in progress, then for leaving the gateway. */
export const CLOSING_ANSWERS_MS = 4000;
export const CLOSING_GATEWAY_MS = 1000;
/** A connection counts as up once it has lasted for this share of the time after which the bot gives up. */
export const STEADY_SHARE = 0.1;
/** Within that time it is checked this many times. */
export const CHECKS_PER_STEADY = 5;
/** A failed registration is retried after this delay, which doubles each time up to the maximum. */
export const FIRST_REGISTRATION_RETRY_MS = 1000;
export const MAX_REGISTRATION_RETRY_MS = 300_000;

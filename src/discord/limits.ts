/**
 * The limits that the Discord door obeys: first Discord's, then its own. The paths are pages under
 * `developers/` in the repository discord/discord-api-docs.
 */

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
export const MAX_MENU_CHOICES = 25;
export const MAX_MENU_TEXT_CHARS = 100;
export const MAX_BUTTONS_PER_ROW = 5;
/** interactions/application-commands.mdx */
export const MAX_AUTOCOMPLETE_CHOICES = 25;
/** interactions/receiving-and-responding.mdx: the first response must come within three seconds, so this leaves some time. */
export const DEFER_AFTER_MS = 1500;
/** A request that hangs is retried in time for that first response. */
export const REQUEST_TIMEOUT_MS = 2000;

/** A request that loses its connection is retried this many times, first after this delay. */
export const MAX_RETRIES = 3;
export const FIRST_RETRY_MS = 100;
/** How often a person and a server can ask within the window. */
export const LIMITER_WINDOW_MS = 20_000;
export const MAX_ASKED_PER_PERSON = 10;
export const MAX_ASKED_PER_SERVER = 60;
/** The limiter remembers this many people and servers. */
export const MAX_ASKERS = 10_000;
/** discord.js caches this many users, and this many members for each server. */
export const MAX_USERS = 1000;
export const MAX_MEMBERS = 200;
/** The bot recognises a repeated event, or a second press of Share, among this many. */
export const MAX_DONE = 10_000;
/** This many new servers can wait for their greeting. */
export const MAX_UNGREETED = 1000;
/** A follow-up looks for earlier answers among this many messages. */
export const MAX_MESSAGES_BACK = 20;
/** If an answer takes longer than this, Discord shows the bot typing. */
export const TYPING_AFTER_MS = 500;
/** The progress of slow work is updated this often. */
export const PROGRESS_EVERY_MS = 1000;
/** At the start, discord.js holds events back until the bot's servers have arrived, but waits no longer than this. */
export const UNAVAILABLE_AFTER_MS = 1000;
/** How long shutting down waits, first for the answers in progress and then for the gateway. */
export const CLOSING_ANSWERS_MS = 4000;
export const CLOSING_GATEWAY_MS = 1000;
/** A connection counts as up once it has lasted for this share of RECONNECT_SECONDS. */
export const STEADY_SHARE = 0.1;
/** It is checked this many times within that share. */
export const CHECKS_PER_STEADY = 5;
/** A failed registration is retried after this delay, which doubles each time, up to the maximum. */
export const FIRST_REGISTRATION_RETRY_MS = 1000;
export const MAX_REGISTRATION_RETRY_MS = 300_000;

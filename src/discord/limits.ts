/**
 * Every limit of the Discord door: first those that Discord sets, then the bot's own. Paths are pages under
 * `developers/` of the repository discord/discord-api-docs.
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
/** A request that hangs is made again while there is still time for that first answer. */
export const REQUEST_TIMEOUT_MS = 2000;

/** A broken connection is tried again this often, the first time after this long. */
export const MAX_RETRIES = 3;
export const FIRST_RETRY_MS = 100;
/** A person, and a server, may ask this often within the window. */
export const LIMITER_WINDOW_MS = 20_000;
export const MAX_ASKED_PER_PERSON = 10;
export const MAX_ASKED_PER_SERVER = 60;
/** The limiter knows this many people and servers: those who asked last. */
export const MAX_ASKERS = 10_000;
/** discord.js keeps this many people, and members of each server. */
export const MAX_USERS = 1000;
export const MAX_MEMBERS = 200;
/** An interaction or a message that Discord sends again is known among this many. */
export const MAX_EVENTS = 10_000;
/** A second press of Share is known for one among this many answers. */
export const MAX_SHARED = 1000;
/** This many new servers wait to be greeted. */
export const MAX_UNGREETED = 1000;
/** `more` goes on from an answer among this many messages. */
export const MAX_MESSAGES_BACK = 20;
/** An answer to a message that takes longer shows the bot typing. */
export const TYPING_AFTER_MS = 500;
/** Long work shows how far it is this often. */
export const PROGRESS_EVERY_MS = 1000;
/** Closing takes no longer: first for the answers on their way, then for leaving the gateway. */
export const CLOSING_ANSWERS_MS = 4000;
export const CLOSING_GATEWAY_MS = 1000;
/** A connection counts as up once it has held for this share of the time after which the bot gives up. */
export const STEADY_SHARE = 0.1;
/** Within that share it is looked at this often. */
export const CHECKS_PER_STEADY = 5;
/** A registration that fails is tried again after this long, then after twice as long each time, up to the most. */
export const FIRST_REGISTRATION_RETRY_MS = 1000;
export const MAX_REGISTRATION_RETRY_MS = 300_000;

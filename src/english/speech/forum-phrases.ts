/** How English forums say who writes. */
import { NAME } from '../names/names.ts';

/** Who opens a thread; group `nick`. */
export const POSTED_BY =
  /(?:posted by (?:u\/)?|(?:submitted|started) by u\/|submitted \d+ \p{Ll}+ ago[^\n]{0,60} by )(?<nick>[\p{L}\p{N}_-]+)/iu;
/** `I’m Ada Holm`, `AMA with Ada Holm`, a signature, `Ada Holm here` */
export const INTRODUCES_SELF = new RegExp(
  String.raw`(?:(?<!\p{L})(?:I['’]m|I am|[Mm]y name is|AMA(?: with|:))|\n[—–])[^\S\n](${NAME})|(?<=[,.!]\s)(${NAME}) here(?!\p{L})`,
  'gu',
);
/** What a forum shows around a post: `1.2k points · 340 comments`, `sort by: best` */
export const POST_FURNITURE =
  /^[^?!\n]{0,60}\d[^?!\n]{0,40}(?:points|comments|replies|upvotes)(?!\p{L})[^.?!\n]{0,40}$|^sort(?:ed)? by\b/iu;

/** The forms that labels take at the start of a line, as regular expressions with named groups. */
import { POSTED } from '../../english/dates.ts';
import {
  ADDRESSEE,
  ARTICLE,
  FORMAL_NAME,
  FRENCH_OFFICE,
  GENERATION,
  PART_FROM,
  POSTS,
  REPLIES,
  REPLYING,
  STOP_IN_OFFICE,
  TITLE_BEFORE,
} from '../../english/names/label-phrases.ts';
import { STAMP, TIME } from '../formats/times.ts';

/**
 * What is between a label and what is said (only type: `style`; nothing on that line: `alone`), and the evidence that
 * such labels need: the more other uses the sign has, the more.
 */
export const SEPARATORS = {
  time: 3,
  angle: 3,
  age: 3,
  numbered: 3,
  stamp: 3,
  stop: 5,
  colon: 5,
  gap: 5,
  style: 6,
  bracket: 6,
  dash: 6,
  alone: 7,
  loose: Number.POSITIVE_INFINITY,
  inside: Number.POSITIVE_INFINITY,
};
export type Separator = keyof typeof SEPARATORS;
const LETTER = String.raw`(?:[\p{L}\p{M}\p{N}_.'’&/]|-(?!-))`;
const WORD = String.raw`(?:['’]?#?\p{L}${LETTER}*|#?\p{N}{1,3}\p{L}?|["“‘]\p{L}[\p{L}-]*["”’]|&)`;
const NAME = String.raw`(?<name>[#@~]?\p{L}${LETTER}*(?:[ \u00a0]${WORD}){0,8}?${GENERATION}?)`;
/** What stands in brackets behind a name, and verbs beside them. */
const NOTE = String.raw`(?:\s${REPLIES}(?=[\s:]))?(?:\s{0,2}[([](?<note>(?:[^()[\]\n]|\([^()\n]{1,60}\)){0,80})[)\]](?:\s${REPLYING}(?=:))?){0,3}`;
const STOP = String.raw`${NOTE}\.(?:\s?[-–—]+)?(?=\s+[\p{Lu}\p{N}"“‘([¿¡]|\s*$)`;
const DESCRIPTION = String.raw`(?:(?:,|\s[–—-])\s(?<description>(?:[^:.…?!;\n]|${STOP_IN_OFFICE}){2,80}?))?`;
/** What people in chats put behind their names. */
const SIGNS = String.raw`(?:\s?\p{Extended_Pictographic}\ufe0f?){0,3}`;
/** What chats and forums show between a name and a time. */
const STATUS = String.raw`(?:(?:APP|BOT|OP|MOD|:[a-z_+-]+:)\s+)?`;
/** A form, to be matched from `lastIndex`. */
const at = (source: string) => new RegExp(source, 'uy');
export const COLON = at(
  String.raw`[[(]?${NAME}${ADDRESSEE}?[\])]?${NOTE}${DESCRIPTION}(?:\s*,?\s*(?<time>${TIME}))?\s?(?:：|:(?=\s|$|["“«‘…[(]|\p{Lu}\p{Ll}|I[\s'’]))(?:\s\*\*)?(?:(?:\s+|(?=[[(<]))(?<behind>${TIME}))?`,
);
export const BRACKET = at(
  String.raw`[[(]${NAME}(?:(?<=\s\S{1,30}),\s(?<description>[^\])\n\d]{2,60}))?[\])]\s?:?(?:\s+(?<behind>${TIME}))?(?=\s+\S)`,
);
/** In subtitles for the deaf, on a line of its own: `[ADA HOLM, THE POST]`, though `[DOOR CREAKS]` is a sound. */
export const BRACKET_ALONE =
  /^\[(?<name>\p{Lu}[\p{Lu} .'’-]*)(?:(?<=\s\S{1,30}),\s(?<description>[^\]\n\d]{2,60}))?\]\s*$/uy;
export const FORMS: readonly (readonly [Separator, RegExp])[] = [
  ['colon', at(String.raw`${NAME}${NOTE}(?:,\s[^:.…?!;\n]{2,80})?\.\s[–—](?=\s+\S)`)],
  ['colon', at(String.raw`(?<name>${FORMAL_NAME}) asked(?:\s\([^()\n]{1,40}\))?:(?=\s)`)],
  ['colon', COLON],
  [
    'time',
    at(
      String.raw`${NAME}${SIGNS}${NOTE}(?:\ssays:)?\s*,?\s*[-–—|•·]?\s*${STATUS}(?<time>${TIME})\s*[:|–—-]?(?=\s|$)`,
    ),
  ],
  ['time', at(String.raw`${NAME}${NOTE}\s*(?:[•·]\s*)?${STATUS}[-–—|•·]\s*(?<time>${POSTED})(?=\s|$)`)],
  [
    'time',
    at(
      String.raw`(?<name>\p{L}[\p{L}\p{N}_-]*)(?:\s\[\p{Lu}{1,3}\])?\s{1,3}(?:[\d.,]+k?\spoints?\s{1,3})?(?<time>${POSTED})(?:\s{1,3}\(stickied\))?$`,
    ),
  ],
  ['time', at(String.raw`${NAME}${NOTE}\s(?:${POSTS}(?:\son)?\s(?<time>[^\n]{0,30}\d[^\n]{0,20})|wrote:)$`)],
  ['stop', at(String.raw`(?<name>[QAPRFD]\d*|${FORMAL_NAME})${STOP}`)],
  ['stop', at(String.raw`(?<name>\p{Lu}[\p{Lu} '’-]+),\s(?<description>[^:.…?!;\n]{2,80})\.(?=\s+\p{Lu})`)],
  ['stop', at(`(?<name>${TITLE_BEFORE}${FORMAL_NAME})${STOP}`)],
  ['stop', at(`(?<name>${FRENCH_OFFICE})${STOP}`)],
  // In plays: `HOLM [opening the gate] Come in.`
  [
    'stop',
    at(String.raw`(?<name>\p{Lu}{2}[\p{Lu} '’-]+)\s\[(?!sic\])(?<note>\p{Ll}[^[\]\n]{1,120})\](?=\s+\p{Lu})`),
  ],
  [
    'stop',
    at(String.raw`(?<name>${TITLE_BEFORE}${FORMAL_NAME}),\s(?<description>[^:.…?!;\n]{2,80})\.(?=\s+\p{Lu})`),
  ],
  // A chat program puts the rank of whoever writes before the name: `~ada`
  [
    'gap',
    at(String.raw`[~@+%&]?${NAME}${NOTE}(?: {2,}|\s*[\t\u3000]\s*|\u00a0[\s\u00a0]+)(?=\S)(?!\[\d{1,3}\]$)`),
  ],
  ['gap', /^(?<name>Q)\s(?=[\p{Lu}"“])/uy],
  // What a program carries over from another chat: `<relay-bot> [ada] hi`
  [
    'angle',
    at(
      String.raw`<[^\s<>]*(?:bot|bridge|relay|slack|discord|matrix|telegram)[^\s<>]*>\s[[<](?<name>[^\s[\]<>]{1,30})[\]>](?=\s|$)`,
    ),
  ],
  // What a program hears: `<Transcriber> Ada_Holm: hi`
  ['angle', at(String.raw`<[^\s<>]*[Tt]ranscri[^\s<>]*>\s(?<name>[^\s[\]<>:]{1,40}):(?=\s|$)`)],
  // With the address that the network knows, or without: `<ada!ada@harbour.example>`
  [
    'angle',
    at(String.raw`<[@+%~& ]?(?<name>[^\s<>!]{1,30}(?: [^\s<>!]{1,30}){0,3})(?:![^\s<>]{1,120})?>(?=\s|$)`),
  ],
  ['stamp', at(String.raw`^(?<before>${STAMP})(?<name>[^:\n\t]{1,40}):(?=\s)`)],
  ['bracket', BRACKET],
  ['age', at(String.raw`${NAME}${NOTE},\s(?<description>\d{1,2}s?,\s[^.:?!\n]{2,60})$`)],
  [
    'alone',
    at(
      String.raw`${NAME}${ADDRESSEE}?${NOTE}(?:\s@[\p{L}\p{N}_.-]+)?(?:\s?--\s?(?<description>(?=\p{Lu}|${ARTICLE}\s)[^.:?!\n]{2,60}))?:?\s*$`,
    ),
  ],
  ['alone', at(String.raw`${NAME}\s[-–—]\s(?<description>[^:?!\n]{2,50}\s[-–—]\s[^:?!\n]{2,50})$`)],
  [
    'alone',
    at(
      String.raw`(?<surname>\p{Lu}[\p{L}'’ -]*),\s(?<name>\p{Lu}[\p{L}.'’ -]*?)${NOTE}(?:\s+(?<time>${TIME}))?\s*$`,
    ),
  ],
  // `Question from Ada Holm, The Post`
  ['alone', at(String.raw`^${PART_FROM}${NAME},\s(?<description>[^:.?!\n]{2,60})$`)],
  // In the transcripts of company meetings: `Ada Holm,  Lowe plc - CEO  [2]`
  ['numbered', at(String.raw`${NAME}(?:,(?:\s+(?<description>[^:?!\n]{2,80}?))?)?\s+\[\d{1,3}\]$`)],
  ['dash', at(String.raw`${NAME}${NOTE}(?:(?:\s(?:[-–—]{1,2}|\|)|\.?[–—])(?=\s+\S)|—(?=\p{Lu}))`)],
  ['loose', /^(?<name>\p{Lu}\S*[ \u00a0]\p{Lu}[^.?!:\n]{1,90}):(?=\s)/uy],
];
export const STYLED = at(
  String.raw`${NAME}${NOTE}(?:\s*(?<time>${TIME}))?\s*(?:[.:–—-]?\s*$|,(?<description>[^.:–—\n]{2,80})[.:–—](?:\s?[–—])?)`,
);
/** A line with nothing but a time. */
export const TIME_ALONE = new RegExp(String.raw`^\s*${STATUS}(?:[-–—]\s*)?${TIME}\s*$`, 'u');
/** Below a name, in a parliament: `(Tarn Valley) (Con)` */
export const BRACKETED = /^\((?<first>\p{Lu}[^()\n]{1,40})\)\s*(?:\(\p{Lu}[^()\n]{1,40}\)\s*)?$/u;
/** Where a turn may begin inside a line: after a sentence, and perhaps the number of a page. */
export const SENTENCE_START =
  /(?<=[.?!…"”’»)\]–—-]\s{1,8}(?:\d{1,3}\s)?)(?:(?:[–—]|-{1,3})\s+)?(?=\[?\p{Lu}|the\s\p{Lu}|\p{Ll}[\p{L}\p{N}_-]{1,15}:\s)/gu;
/** `Was it wet? -- A. It was.` */
export const ANSWER = /^[–—-]+\s+(?<name>A)\.\s+(?=\S)/uy;
/** `Q. Was it wet? A. It was. Q. Since when?` */
export const ON_LINE = /^(?<name>[QA])\.\s+(?=[\p{Lu}"“(])/uy;
export const OPENS_LINE = /^\s*[QA]\.\s/u;

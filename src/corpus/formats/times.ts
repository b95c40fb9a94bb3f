/** Reads the times that transcripts give: `[00:08:06.28]`, `(00:22)`, `1:17`, `2m30s`, `12/05/2021, 14:33`. */
import { POSTED, RELATIVE_DAY } from '../../english/dates.ts';

const DAY = String.raw`\d{1,4}[-/.](?:\d{1,2}|\p{Lu}\p{Ll}{2})[-/.]\d{1,4}(?:,?\s|T)`;
const MONTH = String.raw`\p{Lu}\p{Ll}{2,8}\.?`;
/** `4 Feb, `, `February 4, 2025 at ` */
const WRITTEN_DAY = String.raw`(?:\d{1,2}\s${MONTH}(?:\s\d{4})?|${MONTH}\s\d{1,2}(?:,?\s\d{4})?),?\s(?:at\s)?`;
const DATE = `(?:${DAY}|${WRITTEN_DAY}|${RELATIVE_DAY})?`;
const CLOCK = String.raw`(?:\d{1,2}:\d{1,2}:\d{1,2}(?=\.)|\d{1,2}:\d{2}(?::\d{2})?)(?:[.,:]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)\b|Z\b|\+\d{2}:?\d{2}\b)?`;
const SPOKEN = String.raw`(?:\d{1,2}h\s?)?\d{1,3}m\s?\d{1,2}s`;
/** The number of a turn, instead of a time: `[T001]` */
const NUMBER = String.raw`(?<=\[)\p{Lu}\d{2,4}(?=\])`;
const ONE = `(?:${DATE}${CLOCK}|${SPOKEN}|${NUMBER})`;
/** One or two times, perhaps in brackets, or linked as Markdown does; for use inside a larger pattern. */
export const TIME = String.raw`(?:[[(<{]\s?){0,2}${ONE}(?:\s?(?:-->|->|[-–—])\s?${ONE})?(?:\s?[\])>}]){0,2}(?:\(https?:[^\s()]{1,300}\))?`;
const LEADING = new RegExp(String.raw`^(?:[-–—]\s+)?${TIME}\s*[-–—:|]?(?=\s)`, 'u');
/** What a chat program writes before a message: `[12/05/2021, 14:33:07]`, `12.05.21, 14:33 -` */
export const STAMP = String.raw`\u200e?[[(]?${DAY}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?[\])]?\s(?:[-–—]\s)?`;
/** A line that begins with a date and a time of day. */
export const DATED = new RegExp(String.raw`^[[(]?${DAY}\d{1,2}:\d{2}`, 'u');
const NEARLY_ALL = 0.8;
const DAY_AND_CLOCK = new RegExp(`(?:${DAY}|${WRITTEN_DAY})${CLOCK}`, 'u');
const AGO = new RegExp(`${POSTED}$`, 'u');
/** Whether labels are those of a chat: nearly all have a day and a time of day. */
export const areOfChat = (labels: readonly string[]): boolean =>
  labels.filter((label) => DAY_AND_CLOCK.test(label)).length > labels.length * NEARLY_ALL;
/** Whether labels are those of a forum: nearly all say how long ago it was. */
export const areOfForum = (labels: readonly string[]): boolean =>
  labels.filter((label) => AGO.test(label.trim())).length > labels.length * NEARLY_ALL;

const PARTS = /(?:(?<hours>\d+)[:h]\s?)?(?<minutes>\d{1,3})[:m]\s?(?<seconds>\d{1,2})/u;
/** A time of day is not a time in a recording. */
const OF_DAY = /[ap]\.?m|[ECMP]T\b|\p{L}{3}|\d[-/.]\d+[-/.]\d/iu;

const OPENING = new RegExp(String.raw`^${TIME}[^\S\n]+\S`, 'u');
/** Whether a line begins with a time and goes on. */
export const opensWithTime = (line: string): boolean => OPENING.test(line);

const CLOSING = new RegExp(String.raw`^\S.{0,60}\s${TIME}$`, 'u');
/** Whether a line is short and ends in a time, which `[crosstalk 00:21:21]` does not. */
export const endsInTime = (line: string): boolean =>
  CLOSING.test(line) && !/[[(][^\])]*\p{L}{3}[^\])]*[\])]$/u.test(line);

/** A time in seconds; undefined if there is none, or if it is a time of day. */
export function parseTime(written: string | undefined): number | undefined {
  const { hours = '0', minutes, seconds } = PARTS.exec(written ?? '')?.groups ?? {};
  return minutes === undefined || OF_DAY.test(written ?? '')
    ? undefined
    : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The time at the start of a paragraph, and how many characters it takes. */
export function leadingTime(text: string): { readonly time: number; readonly length: number } | undefined {
  const match = LEADING.exec(text);
  const time = parseTime(match?.[0]);
  return match && time !== undefined ? { time, length: match[0].length } : undefined;
}

/** `00:12:40` */
export function formatTime(time: number): string {
  const parts = [time / 3600, (time / 60) % 60, time % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** The state of an answer, kept in the message itself: buttons say what they ask, the message what it answers. */
import type { Request } from '../answer/reply.ts';
import type { Command } from '../command.ts';
import { readLine, writeLine } from '../command-line.ts';
import { MAX_CUSTOM_ID_CHARS } from './limits.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

/** Of the custom ids below; a button of another version is answered with a request to ask again. */
const VERSION = '1';
const STATE = /^-# (?:Page (\d+) of (\d+) · )?(\/.*)$/su;

/** What a message answers, and which of how many pages it shows. */
export interface MessageState {
  readonly request: Request;
  readonly last: number;
}

/** The small line at the foot of an answer: `-# Page 1 of 2 · /topic subject:visas`. */
export function writeState({ request, last }: MessageState, commands: readonly Command[]): string {
  const page = last > 1 ? `Page ${request.page} of ${last} · ` : '';
  return `-# ${page}${escapeMarkdown(writeLine(request, commands))}`;
}

/** Reads that line back; undefined where it is none, or of a command that is no more. */
export function readState(line: string, commands: readonly Command[]): MessageState | undefined {
  const [, page = '1', last = '1', written] = STATE.exec(line) ?? [];
  if (written === undefined) return undefined;
  const typed = unescapeMarkdown(written);
  if (!asksFor(typed, commands)) return undefined;
  return { request: { ...readLine(typed, commands), page: Number(page) }, last: Number(last) };
}

/**
 * A custom id that asks `request` of a message that answers `shown`: a page turn says only which page, anything else
 * is written out. Undefined where it would be too long for Discord.
 */
export function writeCustomId(
  request: Request,
  shown: Request | undefined,
  commands: readonly Command[],
): string | undefined {
  const line = writeLine(request, commands);
  const turns = shown !== undefined && writeLine(shown, commands) === line;
  const id = `${VERSION}:${request.page}:${turns ? '' : line}`;
  return id.length <= MAX_CUSTOM_ID_CHARS ? id : undefined;
}

/** The request of a custom id on a message that answers `shown`; undefined where it is not one of ours. */
export function readCustomId(
  id: string,
  shown: Request | undefined,
  commands: readonly Command[],
): Request | undefined {
  const [, version, page, line] = /^([^:]*):(\d{1,6}):(.*)$/su.exec(id) ?? [];
  if (version !== VERSION || line === undefined) return undefined;
  if (line === '') return shown && { ...shown, page: Number(page) };
  return asksFor(line, commands) ? { ...readLine(line, commands), page: Number(page) } : undefined;
}

/** Whether a line, perhaps written by another version of the bot, is of a command that there is. */
function asksFor(line: string, commands: readonly Command[]): boolean {
  return commands.some(({ name }) => line === `/${name}` || line.startsWith(`/${name} `));
}

/** Keeps the state of a conversation in its messages: the foot of an answer says what was asked, and a button what it asks. */
import type { Message } from 'discord.js';
import type { Request } from '../reply/reply.ts';
import type { Command } from '../request/command.ts';
import { readLine, type Turn, writeLine } from '../request/command-line.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';
import { type AnyComponent, componentsOf, flatten } from './message-size.ts';

/** The version of the custom ids below. A button of another version tells the person to ask again. */
const VERSION = '1';
const FOOT = /^-# (?:Page (\d+)(?: of (\d+))? · )?(\/.*)$/su;
const OPENED_FROM = '-# Opened from: ';
const BACK = 'back';
/** Discord's limit. */
const MAX_CUSTOM_ID_CHARS = 100;

/**
 * The small lines at the foot of an answer: `-# Page 1 of 2 · /topic subject:visas`, and above it, where the person
 * came from: `-# Opened from: /ask question:how many visas are waiting`.
 */
export function writeFoot(request: Request, lastPage: number, commands: readonly Command[]): string {
  const { from, page } = request;
  const line = (place: string, asked: Request) => `${place}${escapeMarkdown(writeLine(asked, commands))}`;
  const origin = from && `${OPENED_FROM}${line(from.page > 1 ? `Page ${from.page} · ` : '', from)}\n`;
  return `${origin ?? ''}-# ${line(lastPage > 1 ? `Page ${page} of ${lastPage} · ` : '', request)}`;
}

/** A message of the bot as a turn of the conversation: what its foot says that it answers, and what it opens. */
export function turnOf(components: readonly AnyComponent[], commands: readonly Command[]): Turn {
  const foot = components.flatMap(flatten).findLast(({ content }) => content !== undefined)?.content ?? '';
  const [line = '', before = ''] = foot.split('\n').reverse();
  const { request, ...pages } = readFootLine(line, commands);
  if (request === undefined) return {};
  const from = before.startsWith(OPENED_FROM)
    ? readFootLine(`-# ${before.slice(OPENED_FROM.length)}`, commands).request
    : undefined;
  const opened = idsIn(components).map((id) => readCustomId(id, undefined, commands));
  const first = opened.find((asked) => asked?.command === 'read');
  const passage = request.options.passage ?? first?.options.passage;
  return { ...pages, request: { ...request, from }, passage };
}

/** Says nothing if it is no such line, or if the command no longer exists. */
function readFootLine(line: string, commands: readonly Command[]): Turn {
  const [, page = '1', last = page, written] = FOOT.exec(line) ?? [];
  const typed = unescapeMarkdown(written ?? '');
  if (!asksFor(typed, commands)) return {};
  return { request: { ...readLine(typed, commands), page: Number(page) }, lastPage: Number(last) };
}

/**
 * A custom id that asks for `request` on a message that answers `shown`. For another page, it holds only the page; for
 * anything else, the whole request. Undefined if it would be too long for Discord.
 */
export function writeCustomId(request: Request, shown: Request | undefined, commands: readonly Command[]) {
  if (request === shown?.from) return `${VERSION}:1:${BACK}`;
  const line = writeLine(request, commands);
  const turns = shown !== undefined && writeLine(shown, commands) === line;
  const id = `${VERSION}:${request.page}:${turns ? '' : line}`;
  return id.length <= MAX_CUSTOM_ID_CHARS ? id : undefined;
}

/** What a button can do to its own message. */
export type Control = 'share' | 'delete';

const CONTROL = new RegExp(`^${VERSION}:1:(share|delete)(?::(\\d+))?$`, 'u');

/** On the answer to a mention, the custom id names the person who asked, because their message may be deleted. */
export function writeControl(control: Control, asker?: string): string {
  return [`${VERSION}:1:${control}`, ...(asker ? [asker] : [])].join(':');
}

/** What a custom id does to its own message; undefined for any other. */
export function readControl(id: string): Control | undefined {
  return CONTROL.exec(id)?.[1] as Control | undefined;
}

/** The id of the person whose message is answered, if the answer's own button names them. */
export function readAsker(answer: Message): string | undefined {
  return idsIn(componentsOf(answer)).flatMap((id) => CONTROL.exec(id)?.[2] ?? [])[0];
}

/** The request in a custom id on a message that answers `shown`. Undefined if the bot does not know the id. */
export function readCustomId(id: string, shown: Request | undefined, commands: readonly Command[]) {
  const [, version, page, line] = /^([^:]*):(\d{1,6}):(.*)$/su.exec(id) ?? [];
  if (version !== VERSION || line === undefined) return undefined;
  if (line === BACK) return shown?.from;
  if (line === '') return shown && { ...shown, page: Number(page) };
  if (!asksFor(line, commands)) return undefined;
  const from = originOf(line, shown);
  return { ...readLine(line, commands), page: Number(page), from };
}

/** The same command keeps its way back; any other leads back to the message with the button. */
function originOf(line: string, shown: Request | undefined): Request | undefined {
  if (shown === undefined) return undefined;
  const { from, ...origin } = shown;
  return line.startsWith(`/${shown.command} `) ? from : origin;
}

/** Whether a line, perhaps written by another version of the bot, names a command that exists. */
function asksFor(line: string, commands: readonly Command[]): boolean {
  return commands.some(({ name }) => line === `/${name}` || line.startsWith(`/${name} `));
}

function idsIn(components: readonly AnyComponent[]): string[] {
  return components.flatMap(flatten).flatMap(({ custom_id }) => custom_id ?? []);
}

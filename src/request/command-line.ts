/** Reads a typed line as a request, and writes a request as the line that makes it. */
import { leans, mayLean } from '../answer/follow-up.ts';
import { readCourtesy } from '../english/questions/courtesy.ts';
import { readGoingOn } from '../english/questions/more-or-source.ts';
import { nextPage, type Reply, type Request, UserError } from '../reply/reply.ts';
import { cleanLines, cleanText, contentWords } from '../search/query.ts';
import { type Command, listedCommands } from './command.ts';
import type { Generation } from './generation.ts';

const SLASH_COMMAND = /^\/\s*([\p{L}\p{N}_-]+)\s*(.*)$/su;
/** Values that leave a flag unset. */
const NO = /^(?:no|n|false|off|0)$/iu;
const UNREADABLE =
  'I cannot read the messages before this one, so I do not know what you mean. To read them in a server, I need the Read Message History permission.';
export const GREETING: Request = { command: 'greet', options: { courtesy: 'greeting' }, page: 1 };

/** An earlier answer, as far as a follow-up needs it. */
export type Turn = Pick<Reply, 'request' | 'lastPage'> & {
  /** The id of the passage that it quotes first; undefined if the text did not say. */
  readonly passage?: string | undefined;
};
/** Finds the earlier answers in a conversation, latest first; undefined if the conversation cannot be read. */
export type Recall = () => Promise<readonly Turn[] | undefined>;

/**
 * Reads a line that is typed in a conversation: a command, a courtesy, a plain question, or a follow-up on an earlier
 * answer (`more`, `in context`, `who said that?`).
 * @throws UserError for an unknown `/command`, and for a follow-up if there is no earlier answer or it cannot be read.
 */
export async function readMessage(
  line: string,
  commands: readonly Command[],
  recall: Recall,
): Promise<Request> {
  const text = cleanText(line);
  const goingOn = readGoingOn(text);
  if (goingOn !== undefined) {
    const turns = await recall();
    if (turns === undefined) throw new UserError(UNREADABLE);
    if (goingOn === 'more') return goOn(turns, commands);
    const isOfText = !leans(text) || /\bwrote\b/iu.test(text);
    const isAlone = goingOn === 'source' && isOfText && turns.every(({ passage }) => passage === undefined);
    if (!isAlone) return onPassage(goingOn === 'context' ? 'read' : 'cite', turns);
  }
  const request = readLine(line, commands);
  const question = request.command === 'ask' ? request.options.question : undefined;
  if (question === undefined || !mayLean(question)) return request;
  const answered = ((await recall()) ?? []).flatMap((turn) => answeredBy(turn, commands) ?? []);
  const after = answered.find((about) => contentWords(about).length > 0);
  return after === undefined ? request : { ...request, after };
}

/** The next page of the latest answer. Passages opened since, citations and silent answers do not count. */
function goOn(turns: readonly Turn[], commands: readonly Command[]): Request {
  const answer = turns.find((turn) => nextPage(turn) ?? answeredBy(turn, commands));
  const next = answer && nextPage(answer);
  if (next === undefined) throw new UserError('There is nothing more to show.');
  return next;
}

/** The text typed after the command that an earlier answer found something about, if it did. */
function answeredBy({ request, passage }: Turn, commands: readonly Command[]): string | undefined {
  const command = commands.find(({ name, subject }) => subject && name === request?.command);
  return passage && request?.options[command?.options[0]?.name ?? ''];
}

/** Reads or cites the passage of the latest answer that has one. */
function onPassage(command: string, turns: readonly Turn[]): Request {
  const turn = turns.find(({ passage }) => passage !== undefined);
  if (turn === undefined)
    throw new UserError('I have not quoted anything yet, so I do not know what you are asking about.');
  const { source } = turn.request?.options ?? {};
  return { command, options: { passage: turn.passage, source }, page: 1 };
}

/**
 * Reads a line on its own: `/topic visas`, `topic visas`, `/topic subject:visas`, a courtesy, a plain question.
 * @throws UserError for an unknown `/command`.
 */
export function readLine(line: string, commands: readonly Command[]): Request {
  const text = cleanText(line);
  const written = cleanLines(line);
  const [, name = '', rest = ''] = SLASH_COMMAND.exec(written) ?? [];
  if (name !== '') return readOptions(commandNamed(name, commands), rest);
  const command = commands.find(({ plainText }) => plainText?.test(text));
  if (command) return readOptions(command, text);
  const courtesy = readCourtesy(text);
  if (courtesy) return { ...GREETING, options: { courtesy } };
  return readBareCommand(written, commands) ?? { command: 'ask', options: { question: text }, page: 1 };
}

/**
 * `/topic subject:visas source:interview`, in the order that Discord shows. All options but the first are read from the
 * end of the line, each once. If the first option's text ends like another option, an empty one is added after it.
 */
export function writeLine({ command, options }: Request, commands: readonly Command[]): string {
  const [first, ...others] = commands.find(({ name }) => name === command)?.options ?? [];
  const typed = first ? options[first.name] : undefined;
  const written = others.flatMap(({ name }) => {
    const value = options[name];
    if (value !== undefined) return [`${name}:${/\s/u.test(value) ? `"${value}"` : value}`];
    return typed !== undefined && optionAtEnd(name).test(` ${typed}`) ? [`${name}:`] : [];
  });
  const main = first && typed !== undefined ? [`${first.name}:${typed}`] : [];
  return [`/${command}`, ...main, ...written].join(' ');
}

/** An option at the end of a line. A value with spaces is in quotation marks. */
function optionAtEnd(name: string): RegExp {
  return new RegExp(`(?:^|\\s)${name}:(?:"([^"]*)"|(\\S*))\\s*$`, 'u');
}

/** Tab completion for Node's readline: the completions, and the part of the line that they replace. */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  generation: Generation,
): Promise<[string[], string]> {
  if (!line.startsWith('/')) return [[], line];
  const [, name = '', typed] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (typed === undefined) {
    const names = listedCommands(commands).map((command) => `/${command.name} `);
    return [names.filter((command) => command.startsWith(`/${name}`)), line];
  }
  const [option] = commands.find((command) => command.name === name)?.options ?? [];
  const choices = (await option?.complete?.(typed, generation)) ?? [];
  return [choices.map((choice) => choice.name), typed];
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const listed = listedCommands(commands);
  const found = listed.find((command) => command.name === name.toLowerCase());
  if (found) return found;
  const known = listed.map((command) => `/${command.name}`).join(', ');
  throw new UserError(`There is no command /${name}. The commands are ${known}. Or just ask your question.`);
}

function readOptions({ name: command, options: [first, ...others] }: Command, text: string): Request {
  const options: Record<string, string> = {};
  let rest = text;
  for (const { name, flag } of others.reverse()) {
    const [found = '', quoted, plain] = optionAtEnd(name).exec(rest) ?? [];
    const value = quoted ?? plain ?? '';
    if (value !== '' && !(flag && NO.test(value))) options[name] = value;
    rest = rest.slice(0, rest.length - found.length);
  }
  if (first && rest.startsWith(`${first.name}:`)) rest = rest.slice(first.name.length + 1);
  if (first && rest.trim() !== '') options[first.name] = rest.trim();
  return { command, options, page: 1 };
}

/**
 * A command's name without a slash counts only if it is unlikely to mean anything else: alone if the command needs no
 * text, followed by text if it does.
 */
function readBareCommand(text: string, commands: readonly Command[]): Request | undefined {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(text) ?? [];
  const command = listedCommands(commands).find(({ name }) => name === word.toLowerCase());
  if (command === undefined) return undefined;
  const takesText = command.options[0]?.missing !== undefined;
  if (takesText !== (rest !== '')) return undefined;
  if (command.bareText && !command.bareText.test(rest)) return undefined;
  return readOptions(command, rest);
}

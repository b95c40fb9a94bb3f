/** Opens the terminal door: a prompt, lines from a pipe, or one question as an argument. */
import { createInterface, type Interface } from 'node:readline/promises';
import { readCourtesy } from '../english/questions/courtesy.ts';
import { passageOf, type Reply, type Request } from '../reply/reply.ts';
import { contextFor, type Services } from '../request/command.ts';
import { completeLine, readMessage, type Turn, writeLine } from '../request/command-line.ts';
import { forPeople } from '../request/referenced-passages.ts';
import { respond } from '../request/respond.ts';
import { renderJson } from './json.ts';
import { renderText } from './render.ts';

const PROMPT = '> ';
const CLEAR_TO_END = '\u001b[K';
const LEAVES = /^\s*[/:]?(?:exit|quit)[\s.!]*$/iu;
/** Follow-ups can refer to this many earlier answers. */
const MAX_TURNS = 20;
const WELCOME =
  'Ask about the text, or type /help. To leave, type exit or press Control-D. To use the bot in Discord instead, set DISCORD_TOKEN (see the README).';

interface TerminalDoor extends Services {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly color: boolean;
  readonly json: boolean;
  /** Each answer explains why its passages rank as they do. */
  readonly explain: boolean;
}

export async function answerOnce(line: string, door: TerminalDoor): Promise<void> {
  await prepare(door);
  print(await answer(line, door, []), door);
}

/** Answers line by line until the input ends. */
export async function openTerminal(door: TerminalDoor): Promise<void> {
  const interactive = Boolean(door.input.isTTY && door.output.isTTY && !door.json);
  if (!interactive) await prepare(door);
  const prompt = openPrompt(door, interactive);
  const ask = () => {
    const { unprepared } = door.generations;
    prompt.setPrompt(unprepared > 0 ? `(${unprepared} passages to prepare) ${PROMPT}` : PROMPT);
    prompt.prompt();
  };
  const conversation: Turn[] = [];
  if (interactive) door.output.write(`${WELCOME}\n`);
  ask();
  prompt.on('SIGINT', () => {
    if (prompt.line === '') prompt.close();
    else prompt.write(null, { ctrl: true, name: 'u' });
  });
  for await (const line of prompt) {
    if (LEAVES.test(line)) break;
    if (line.trim() !== '') {
      const reply = await answer(line, door, conversation);
      conversation.unshift({ ...reply, passage: passageOf(reply) });
      conversation.splice(MAX_TURNS);
      print(reply, door);
      if (readCourtesy(line) === 'farewell') break;
    }
    ask();
  }
  prompt.close();
}

/** Waits until all passages are prepared, so that answers do not depend on timing. */
async function prepare({ generations }: TerminalDoor): Promise<void> {
  const { stderr } = process;
  const show = (line: string) => stderr.isTTY && stderr.write(`\r${line}${CLEAR_TO_END}`);
  await generations.prepare((_, step) => show(step));
  show('');
}

function openPrompt({ input, output, generations, commands }: TerminalDoor, interactive: boolean): Interface {
  return createInterface({
    input,
    ...(interactive ? { output } : {}),
    terminal: interactive,
    completer: (line: string) => completeLine(line, commands, generations.serving),
  });
}

function answer(line: string, door: TerminalDoor, conversation: readonly Turn[]): Promise<Reply> {
  const { commands, explain } = door;
  const person = { name: 'you', moderates: true };
  const context = contextFor(door, { person, place: { kind: 'terminal' } });
  const read = async () => {
    const request = await readMessage(line, commands, async () => conversation);
    return explain ? { ...request, options: { ...request.options, explain: 'yes' } } : request;
  };
  return respond(read, context);
}

function print(reply: Reply, { output, color, json, commands, generations }: TerminalDoor): void {
  const width = output.isTTY ? output.columns : undefined;
  const write = (request: Request) => writeLine(forPeople(request, generations.serving), commands);
  const look = { color, width, writeLine: write };
  output.write(json ? `${renderJson(reply)}\n` : `${renderText(reply, look)}\n\n`);
}

/** The real corpus, read once for the tests that need it. */
import { commands } from '../commands/index.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Context } from '../src/request/command.ts';
import { readLine } from '../src/request/command-line.ts';
import { Generations } from '../src/request/generation.ts';
import { contextOf } from './context.ts';
import { openTestMeaning } from './meaning.ts';

export const generations = await Generations.open('corpus', await openTestMeaning());
await generations.prepare();
export const { corpus, searcher } = generations.serving;

/** Asks as a person in a terminal would, but lets errors through. */
export async function ask(line: string, where: Partial<Context> = {}): Promise<Reply> {
  const request = readLine(line, commands);
  const command = commands.find(({ name }) => name === request.command);
  if (command === undefined) throw new Error(`no command ${request.command}`);
  return command.run(request, contextOf(generations, where));
}

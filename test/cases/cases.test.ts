import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { readLine, writeLine } from '../../src/request/command-line.ts';
import { Generations } from '../../src/request/generation.ts';
import { forPeople } from '../../src/request/referenced-passages.ts';
import { renderText } from '../../src/terminal/render.ts';
import { contextOf } from '../context.ts';
import { CASES, type Case } from './cases.ts';

const opened = new Map<string, Promise<Generations | CorpusError>>();

/** The corpus of a case, or why it is refused. */
function open(corpus: string): Promise<Generations | CorpusError> {
  const folder = corpus === '' ? 'corpus' : `test/cases/corpora/${corpus}`;
  const known =
    opened.get(folder) ??
    Generations.open(folder).catch((error: unknown) => {
      if (error instanceof CorpusError) return error;
      throw error;
    });
  opened.set(folder, known);
  return known;
}

/** What the terminal shows for the lines of a case. */
async function answer({ corpus, asks }: Case): Promise<string> {
  const generations = await open(corpus);
  if (generations instanceof CorpusError) return generations.message;
  const shown: string[] = [];
  for (const line of asks) {
    const request = readLine(line, commands);
    const command = commands.find(({ name }) => name === request.command);
    const reply = await command?.run(request, contextOf(generations));
    const look = {
      color: false,
      width: undefined,
      writeLine: (next: typeof request) => writeLine(forPeople(next, generations.serving), commands),
    };
    if (reply) shown.push(renderText(reply, look));
  }
  return shown.join('\n\n');
}

describe('a public transcript', () => {
  test.each(
    CASES.map((one) => [`${one.name} (${one.asks.join('; ')})`, one] as const),
  )('%s', async (_, one) => {
    const shown = await answer(one);
    for (const expected of one.shows) expect(shown).toMatch(expected);
    for (const unwanted of one.never) expect(shown).not.toMatch(unwanted);
  });
});

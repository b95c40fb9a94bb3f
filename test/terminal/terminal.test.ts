import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completeLine } from '../../src/request/command-line.ts';
import { Generations } from '../../src/request/generation.ts';
import { openTerminal } from '../../src/terminal/door.ts';
import { generations } from '../interview.ts';

/** What the terminal writes for the lines that are piped into it, until it ends. */
async function say(lines: string, from = generations): Promise<string> {
  const output = new PassThrough();
  const written = text(output);
  const input = new PassThrough().end(lines);
  const [log, plain] = [pino({ level: 'silent' }), { color: false, json: false, explain: false }];
  await openTerminal({ generations: from, commands, log, input, output, ...plain });
  output.end();
  return written;
}

describe('the terminal', () => {
  test('answers lines piped into it one by one in plain text', async () => {
    const out = await say('/topic visas\nmore\n\n/read 3\nwho is the king of norway\n');
    expect(out).toMatch(
      /^On “visas”: \d passages\n[\s\S]*\nPage 1 of 2\n[\s\S]*\nPage 2 of 2\n[\s\S]*\nPassage 3 of 52\n[\s\S]*\nThe text does not say\.\n/,
    );
    expect(out).toContain(
      '│ "Unfortunately, no response has been received to any of our proposals," he said.\n',
    );
    expect(out).not.toContain('\u001b');
  });

  test('shows no control character that a document or its name brings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const clear = '\u001b[2J';
    const front = ['title: "Boats \\e[2J"', 'speaker: "Ada\\e[2J Holm"', 'place: "Bergen\\a"'];
    const body = `## Boats ${clear}\n\nThe grey boats ${clear} came.\n\n## Mills\n\nNone.\n`;
    writeFileSync(join(folder, 'a.md'), `---\n${front.join('\n')}\n---\n${body}`);
    writeFileSync(join(folder, `b${clear}.md`), 'More boats.\n');
    const lines = ['/read 1 source:a', '/topic boats', '/contents', '/contents source:a', '/cite 1 source:a'];
    const asked = [
      ...lines,
      '/verify the grey boats came',
      'who is Ada Holm',
      'hello',
      `/read ${clear}`,
      '/help',
    ];
    const out = await say(`${asked.join('\n')}\n`, await Generations.open(folder));
    expect(out.match(/[^\P{Cc}\n]/gu)).toBeNull();
  });

  test.each([
    ['exit', ''],
    ['quit', ''],
    ['Bye!', 'Goodbye!\n\n'],
  ])('ends at “%s”, and answers courtesies', async (word, back) => {
    expect(await say(`thanks\n${word}\n/read 3\n`)).toBe(
      `You’re welcome. Ask me anything else about the text.\n\n${back}`,
    );
  });

  test('stops reading at “exit”, even if the input goes on', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.write('exit\n');
    const [log, plain] = [pino({ level: 'silent' }), { color: false, json: false, explain: false }];
    await openTerminal({ generations, commands, log, input, output, ...plain });
    expect(input.isPaused()).toBe(true);
  });

  test('returns a greeting with what it knows and three things to try', async () => {
    expect(await say('hello\n')).toBe(
      `${[
        'Hello! I quote from this text, word for word',
        '',
        'Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021',
        '',
        'Three things to try:',
        '/contents · What is in it',
        '/topic subject:Geneva · All about Geneva',
        '/quote about:diplomatic missions · Quotations about diplomatic missions',
        '',
        'Or just ask a question. /help tells you more.',
      ].join('\n')}\n\n`,
    );
  });

  test('has help about the terminal, not about Discord', async () => {
    const out = await say('/help\n');
    expect(out).toContain('\n/topic <subject> · See what the text says about a subject\n');
    expect(out).toContain(
      '\nTo ask a question, just type it. Type “more” to see more of an answer, press Tab to complete a command, and type “exit” to leave.\n',
    );
    expect(out).not.toMatch(/Discord|mention|reindex/);
  });

  test('greets a person with one line that says how to connect to Discord, and shows a prompt', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
    const written = text(output);
    input.end('/read 3\n');
    const log = pino({ level: 'silent' });
    await openTerminal({
      generations,
      commands,
      log,
      input,
      output,
      color: true,
      json: false,
      explain: false,
    });
    output.end();
    const screen = await written;
    expect(screen.split('\n')[0]).toBe(
      'Ask about the text, or type /help. To leave, type exit or press Control-D. To use the bot in Discord instead, set DISCORD_TOKEN (see the README).',
    );
    expect(screen).toContain('\u001b[1mPassage 3 of 52\u001b[22m');
    expect(screen).toContain('> ');
  });

  test.each([
    ['/to', [['/topic '], '/to']],
    ['/topic syr', [['Syria', 'Syrian'], 'syr']],
    ['/quote arms con', [['arms control'], 'arms con']],
    ['how', [[], 'how']],
  ])('completes “%s”', async (line, expected) => {
    const [found, replaced] = await completeLine(line, commands, generations.serving);
    expect(replaced).toBe(expected[1]);
    if (expected[0]?.length === 0) expect(found).toEqual([]);
    for (const completion of expected[0] ?? []) expect(found).toContain(completion);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readLine, writeLine } from '../../src/request/command-line.ts';
import { choicesFor } from '../../src/request/completions.ts';
import { Generations } from '../../src/request/generation.ts';
import { renderText } from '../../src/terminal/render.ts';
import { contextOf } from '../context.ts';

const MAIL = `From: Ada Holm <ada@ferry.example>
To: Tom Reed
Subject: Re: the pump

The pump is old, and Tom Reed knows it.

> On 5 Nov 2019, at 09:02, Tom Reed wrote:
>
> It has run dry twice since Sunday.
>
> There is a man in Gosport who mends them.
`;
const TALK = `MS. HOLM: How deep is the harbour?

MR. SAWYER: Nine metres at low water.

The ferry needs four.

MR. ROSE: The tide rose quickly on Sunday.
`;

const NOTES = `We mended the old crane.

It lifted again in March.
`;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
writeFileSync(join(folder, 'mail.txt'), MAIL);
writeFileSync(join(folder, 'talk.txt'), TALK);
writeFileSync(join(folder, 'notes.txt'), NOTES);
const generations = await Generations.open(folder);

afterAll(() => rmSync(folder, { recursive: true }));

async function ask(line: string): Promise<string> {
  const request = readLine(line, commands);
  const command = commands.find(({ name }) => name === request.command);
  const reply = await command?.run(request, contextOf(generations));
  return reply ? renderText(reply, { color: false, writeLine: (next) => writeLine(next, commands) }) : '';
}

const excerpts = (shown: string) => shown.split('\n').filter((line) => line.startsWith('│ '));

test.each([
  ['/quote Tom Reed', ['It has run dry', 'The pump is old']],
  ['/quote by Mr. Sawyer', ['Nine metres', 'The ferry needs four']],
  ['/quote Sawyer', ['Nine metres', 'The ferry needs four']],
  ['/quote Holm source:talk', ['How deep']],
])('%s shows what that person says, then what others say of them', async (line, beginnings) => {
  const shown = await ask(line);
  expect(excerpts(shown)).toEqual(beginnings.map((beginning) => expect.stringContaining(beginning)));
});

test('the headline of /quote says that a speaker is meant', async () => {
  expect(await ask('/quote Tom Reed')).toMatch(/^Quotations by or about “Tom Reed”/u);
});

test('a word that may be a name finds what is about it first', async () => {
  expect(excerpts(await ask('/topic Reed'))).toEqual([
    expect.stringContaining('The pump is old'),
    expect.stringContaining('It has run dry'),
  ]);
});

test('an ordinary word is no name', async () => {
  expect(excerpts(await ask('/quote reed'))[0]).toContain('The pump is old');
  expect(await ask('/quote rose')).toMatch(/^Quotations about “rose”/u);
});

test('a name in quotation marks is looked for as words', async () => {
  expect(excerpts(await ask('/quote "Tom Reed"'))).toEqual([expect.stringContaining('The pump is old')]);
});

test('a title alone names nobody', async () => {
  expect(await ask('/quote Prof. ??')).toMatch(/^The text does not say that/u);
});

test('speakers are completed', async () => {
  const choices = await choicesFor(
    commands,
    { command: 'quote', option: 'about', typed: 'ree' },
    generations.serving,
  );
  expect(choices).toContainEqual({ name: 'Tom Reed', value: 'Tom Reed' });
});

test('/quote shows words of unclear speakers where nobody is known to say anything about it, and says so', async () => {
  const shown = await ask('/quote crane');
  expect(excerpts(shown)).toEqual([expect.stringContaining('We mended the old crane.')]);
  expect(shown).toContain('speaker unclear');
  expect(shown).toContain('The text does not make clear whose words these are.');
});

import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { AspectReader } from '../../src/answer/interview-aspects.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import type { Passage } from '../../src/corpus/document.ts';
import { unescapeMarkdown } from '../../src/discord/escape-markdown.ts';
import { fits, flatten } from '../../src/discord/message-size.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { CUT } from '../../src/reply/excerpt.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { Generation } from '../../src/request/generation.ts';
import { indexInMemory } from '../../src/search/minisearch-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { VectorIndex } from '../../src/search/vector-index.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { contextOf } from '../context.ts';
import { generations } from '../interview.ts';
import { draw } from './server/drawing.ts';
import type { Message } from './server/world.ts';

const LONG = [
  `Visas ${'*_`~|[]<>'.repeat(300)} end.`,
  `Visas ${'Переговоры продолжаются. '.repeat(300)}`,
  `Visas ${'签证'.repeat(2500)}。`,
  `${'Visas are [granted](https://a.b) @everyone <@1> # now. '.repeat(60)}`,
  ...Array.from({ length: 12 }, (_, i) => `Visas number ${i}. ${'They were granted at once. '.repeat(40)}`),
];

const LONG_DOCUMENT = `---
title: "T${'*'.repeat(199)}"
outlet: "${'_'.repeat(200)}"
---
${LONG.map((words, i) => `## ${'#*'.repeat(150)} ${i}\n\n${words}`).join('\n\n')}`;

async function generationOf(text: string): Promise<Generation> {
  const corpus = await parseCorpus([{ file: 'hostile.md', text }]);
  const indexed = await indexInMemory(corpus.passages);
  const searched = { ...indexed, synonyms: [], vectors: new VectorIndex(), models: undefined };
  return {
    corpus,
    ...searched,
    searcher: new Searcher(searched),
    aspects: new AspectReader(undefined),
    keyPhrases: [],
    verifier: await buildVerifier([]),
  };
}
const hostile = await generationOf(LONG_DOCUMENT);

async function replyTo(
  command: string,
  options: Record<string, string>,
  generation: Generation,
  page = 1,
): Promise<Reply> {
  const found = commands.find(({ name }) => name === command);
  if (!found) throw new Error(command);
  return found.run({ command, options, page }, contextOf(generations, { generation }));
}

/** Every quotation of a message, as the slices that it is made of. */
function quotedSlices(reply: Reply, generation: Generation): string[] {
  const [container] = renderMessage(reply, { commands, generation }).components;
  return flatten(container)
    .flatMap(({ content }) => content ?? [])
    .filter((content) => content.startsWith('> '))
    .map((content) => content.slice(2).split('\n')[0] as string)
    .flatMap((quotation) => quotation.split(CUT.replace(/[[\]]/g, '\\$&')))
    .map((words) => unescapeMarkdown(words.replace(/(?<!\\)\*\*/g, '')).trim())
    .filter((words) => words !== '');
}

const folded = (text: string) => text.replace(/\s+/gu, ' ');

describe('a Discord message', () => {
  const asked: [string, Record<string, string>][] = [
    ['topic', { subject: 'visas' }],
    ['quote', { about: 'visas' }],
    ['ask', { question: 'visas granted' }],
    ['contents', {}],
    ['help', {}],
    ...hostile.corpus.passages.map(({ id }): [string, Record<string, string>] => ['read', { passage: id }]),
  ];

  test.each(
    asked,
  )('stays within Discord’s limits whatever the corpus holds: /%s %j', async (command, options) => {
    for (const page of [1, 2, 3]) {
      const reply = await replyTo(command, options, hostile, page);
      const [container] = renderMessage(reply, { commands, generation: hostile }).components;
      expect(fits(container)).toBe(true);
      if (reply.groups?.length) expect(container.components.length).toBeGreaterThan(2);
    }
  });

  test.each(
    asked,
  )('quotes exact slices of the corpus, whatever Markdown they hold: /%s %j', async (command, options) => {
    const reply = await replyTo(command, options, hostile);
    for (const words of quotedSlices(reply, hostile))
      expect(hostile.corpus.passages.some(({ text }) => folded(text).includes(words))).toBe(true);
  });

  test('quotes exact slices of the interview', async () => {
    for (const { id } of generations.serving.corpus.passages) {
      const reply = await replyTo('read', { passage: id }, generations.serving);
      const slices = quotedSlices(reply, generations.serving);
      const own = generations.serving.corpus.byId.get(id) as Passage;
      expect(slices).toContain(own.text);
    }
  });
});

/** Everything that its reader sees is Markdown, a mention or an emoji, unless it is escaped. */
const CUNNING_DOCUMENT = `---
title: "**Title** [x](https://evil.example) <@1>"
outlet: "||Outlet|| @everyone"
speaker: "_Ada_ Holm"
---

## \\~~Heading\\~~ \\[y](https://evil.example) :skull:

"Visas ||are|| \\*\\*not\\*\\* \\[here](https://evil.example) for @everyone, <@1> and <#2> :skull:," Holm said.

-# Visas \\\`are\\\` here \\\`\\\`\\\`js and \\\`\\\`\\\` here > \\\\* -# small
`;

describe('a document that tries to break out of its quotation', async () => {
  const cunning = await generationOf(CUNNING_DOCUMENT);
  const show = async (command: string, options: Record<string, string>) => {
    const { components } = renderMessage(await replyTo(command, options, cunning), {
      commands,
      generation: cunning,
    });
    return draw({ flags: MessageFlags.IsComponentsV2, components } as unknown as Message);
  };

  test('is quoted as it is', async () => {
    expect(await show('topic', { subject: 'visas' })).toMatchInlineSnapshot(`
      "### On “visas”: 2 passages
      ---
      **\\~\\~Heading\\~\\~ \\[y\\](https\\://evil.example) \\:skull:**
      > \\-# Visas \\\`are\\\` here \\\`\\\`\\\`js and \\\`\\\`\\\` here \\> \\\\\\* -# small
      -# \\|\\|Outlet\\|\\| \\@everyone, the reporter’s paraphrase · passage 2
      [Read on] 1:1:/read passage:zyun66k4z1
      > "Visas \\|\\|are\\|\\| \\*\\*not\\*\\* \\[here\\](https\\://evil.example) for \\@everyone, \\<\\@1\\> and \\<#2\\> \\:skull:," \\[…\\]
      -# \\_Ada\\_ Holm, direct speech · passage 1
      [Read on] 1:1:/read passage:pbm8vjowko
      ---
      -# From: \\*\\*Title\\*\\* \\[x\\](https\\://evil.example) \\<\\@1\\>, \\|\\|Outlet\\|\\| \\@everyone
      -# /topic subject:visas"
    `);
  });

  test('is listed as it is', async () => {
    expect(await show('contents', {})).toMatchInlineSnapshot(`
      "### \\*\\*Title\\*\\* \\[x\\](https\\://evil.example) \\<\\@1\\>, \\|\\|Outlet\\|\\| \\@everyone
      2 passages
      ---
      -# /contents"
    `);
  });

  test('can be copied as it is, in a code block if that can hold it', async () => {
    expect(await show('cite', { passage: '1' })).toMatchInlineSnapshot(`
      "### Passage 1, ready to copy
      \`\`\`
      "Visas ||are|| **not** [here](https://evil.example) for @everyone, <@1> and <#2> :skull:," Holm said.

      _Ada_ Holm, direct speech; words outside the quotation marks are the reporter’s
      **Title** [x](https://evil.example) <@1>, ||Outlet|| @everyone, under “~~Heading~~ [y](https://evil.example) :skull:”
      Passage 1, fingerprint pbm8vjowko
      \`\`\`
      ---
      -# /cite passage:1
      [Read it in context] 1:1:/read passage:pbm8vjowko"
    `);
    expect(await show('cite', { passage: '2' })).toMatchInlineSnapshot(`
      "### Passage 2, ready to copy
      \\-# Visas \\\`are\\\` here \\\`\\\`\\\`js and \\\`\\\`\\\` here \\> \\\\\\* -# small

      \\|\\|Outlet\\|\\| \\@everyone, the reporter’s paraphrase
      \\*\\*Title\\*\\* \\[x\\](https\\://evil.example) \\<\\@1\\>, \\|\\|Outlet\\|\\| \\@everyone, under “\\~\\~Heading\\~\\~ \\[y\\](https\\://evil.example) \\:skull:”
      Passage 2, fingerprint zyun66k4z1
      ---
      -# /cite passage:2
      [Read it in context] 1:1:/read passage:zyun66k4z1"
    `);
  });
});

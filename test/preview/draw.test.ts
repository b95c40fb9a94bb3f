/** The preview's templates. */
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape-markdown.ts';
import { drawEffect } from '../../src/preview/door.ts';

test('every text and attribute is escaped', () => {
  const name = `"'><script>alert(1)</script>`;
  const named = { name, value: name, label: name, description: name };
  const components = [
    { type: 10, content: escapeMarkdown(name) },
    { type: 9, components: [], accessory: { type: 2, label: name, custom_id: name } },
    { type: 1, components: [{ type: 3, placeholder: name, options: [named] }] },
  ];
  const options = [
    { ...named, type: 3, max_length: 9 },
    { ...named, type: 3, choices: [named] },
    { ...named, type: 5 },
  ];
  const message = { id: name, ephemeral: true, command: name, components: [{ type: 17, components }] };
  const commands = [
    { ...named, type: 1, options },
    { ...named, type: 3 },
  ];
  const html = drawEffect({ shown: [message], choices: [named], commands } as never, name as never);
  expect(html).not.toContain('<script');
  expect(html.split('&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(30);
});

test('a component that the bot does not use is named', () => {
  const message = { id: 'm', ephemeral: false, components: [{ type: 99 }] };
  expect(drawEffect({ shown: [message] } as never, 'channel')).toContain(
    '<p>A component of type 99, which this preview cannot draw.</p>',
  );
});

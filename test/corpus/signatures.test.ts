/** Whose words a quotation is, if a name stands above or below it. */
import { describe, expect, test } from 'vitest';
import { voices } from './reading.ts';

const NO_FRONT = '---\ntitle: A talk\n---\n\n';
const said = (body: string, extension = 'md') => voices(body, extension, NO_FRONT);

describe('a name below a quotation', () => {
  test('signs all paragraphs of its block quote, but not the block quote before', async () => {
    const body =
      '> The ferry was late.\n\n> I sold my boat.\n>\n> Then I bought it back.\n>\n> — Ada Holm, sailor\n\nNobody knows why.';
    expect(await said(body)).toEqual([
      'unclear: The ferry was late.',
      'Ada Holm: I sold my boat.',
      'Ada Holm: Then I bought it back.',
      'unclear: Nobody knows why.',
    ]);
    expect(
      await said('<blockquote><p>I sold it.</p><p>It leaked.</p><cite>Ada Holm, sailor</cite></blockquote>'),
    ).toEqual(['Ada Holm: I sold it.', 'Ada Holm: It leaked.']);
  });

  test('signs nothing if it is the heading of what follows', async () => {
    const body = '> It sank at once.\n\n## Karl Voss\n\nHe was a sailor.';
    expect(await said(body)).toEqual(['unclear: It sank at once.', 'unclear: He was a sailor.']);
  });

  test('signs nothing if names stand above the quotations', async () => {
    const body = '**Ada Holm**\n\n“It sank.”\n\n**Tom Reed**\n\n“It floated.”\n\n**Karl Voss**\n\n“It flew.”';
    const all = (await said(body)).join('\n');
    expect(all).not.toMatch(/^(?:Ada Holm|Tom Reed|Karl Voss): “/mu);
  });
});

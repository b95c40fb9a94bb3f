/** Whose words a quotation is, if a name stands above or below it. */
import { describe, expect, test } from 'vitest';
import { voices } from '../reading.ts';

const NO_FRONT = '---\ntitle: A talk\n---\n\n';
const said = (body: string, extension = 'md') => voices(body, extension, NO_FRONT);

describe('a name below a quotation', () => {
  test('over several paragraphs, each of which opens with a mark', async () => {
    const body = '"We found teeth.\n\n"We found a hamster."\n\n— Wanda Osei, attendant';
    expect(await said(body)).toEqual(['Wanda Osei: "We found teeth.', 'Wanda Osei: "We found a hamster."']);
  });

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

  test('signs only the last of several', async () => {
    expect(await said('“It sank.”\n\n“We swam.”\n\n— Karl Voss')).toEqual([
      '?: “It sank.”',
      'Karl Voss: “We swam.”',
    ]);
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

  test('signs it though it looks like a label, or the dash before it like a turn', async () => {
    const labels =
      '> “It sank at noon. We swam.”\n> **Ada Holm**, 02:10\n\n> “Nobody swam.”\n> **Tom Reed**, 14:32\n\n> “I flew.”\n> **Ada Holm**, 20:05';
    expect(await said(labels)).toEqual([
      'Ada Holm: “It sank at noon. We swam.”',
      'Tom Reed: “Nobody swam.”',
      'Ada Holm: “I flew.”',
    ]);
    const dashes =
      '> The sea keeps no diary.\n>\n> — Ada Holm, *Tides*\n\nMy boat has no name.\n\n> Boats forget.\n>\n> — Karl Voss';
    expect(await said(dashes)).toEqual([
      'Ada Holm: The sea keeps no diary.',
      'unclear: My boat has no name.',
      'Karl Voss: Boats forget.',
    ]);
  });

  test('opens a turn if it is no signature', async () => {
    expect(await said('> — Where is he?\n>\n> — Ivan, come here!\n>\n> — In the boat.')).toEqual([
      '?: Where is he?',
      '?: Ivan, come here!',
      '?: In the boat.',
    ]);
  });
});

describe('brackets behind a quotation', () => {
  test('name who said it, by a code or a number', async () => {
    const body = '> “I never lock the door.” (P12, female, 40s)\n\n“What door?” (Participant 4)';
    expect(await said(body)).toEqual(['P12: “I never lock the door.”', 'Participant 4: “What door?”']);
  });

  test('name nobody if they give a place, a page or a remark', async () => {
    const body =
      '> The door was locked. (Leeds, 34)\n\n> It is open now. (p. 31)\n\n> It was red. (Laughs, quietly)\n\n> I knocked. (Tarn, 1984)';
    expect((await said(body)).filter((voice) => !voice.startsWith('unclear: '))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { CorpusError } from '../../../src/corpus/problem.ts';
import { read, speechOf, texts, voices } from '../reading.ts';

const VTT = `WEBVTT - A talk

NOTE
not shown

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.000 align:start
<v Anna Berg>Welcome to the <i>harbour</i> show.

2
00:00:04.500 --> 00:00:09.000
<v Tom Reed>Thank you. The ferries &amp; boats stopped
in 1999, when

NOTE
not shown either,
in two lines

3
01:02:03.000 --> 01:02:05.000
<v Tom Reed>the bridge opened.
`;
const SRT = `1
00:00:01,000 --> 00:00:04,000
ANNA: Is the <i>harbour</i> open?

2
00:00:05,000 --> 00:00:06,500
TOM: {\\an8}It is. We opened it

3
00:00:07,000 --> 00:00:08,000
in May.

4
00:00:09,000 --> 00:00:10,000
ANNA: And who pays?

5
00:00:11,000 --> 00:00:12,000
TOM: Nobody.
`;

test('spaces around what subtitles show, and around a voice, are not read', async () => {
  const body =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Holm >We left.</v>\n\n' +
    '00:03.000 --> 00:04.000\n<v Ada Holm><i> It was cold. </i></v>\n\n00:05.000 --> 00:06.000\n<i> </i>';
  const { passages } = await read(body, 'vtt');
  expect(passages.map(({ text }) => text)).toEqual(['We left.\nIt was cold.']);
  expect(passages.flatMap(speechOf)).toEqual(['Ada Holm: We left. It was cold.']);
});

describe('subtitles', () => {
  test.each([
    ['WebVTT', 'vtt', ''],
    ['WebVTT in a text file', 'txt', ''],
    ['WebVTT with front matter', 'vtt', '---\ntitle: A\n---\n\n'],
  ])('are read: %s, its voices as speakers and their cues as sentences', async (_, extension, front) => {
    expect(await voices(VTT, extension, front)).toEqual([
      'Anna Berg: Welcome to the harbour show.',
      'Tom Reed: Thank you. The ferries & boats stopped in 1999, when the bridge opened.',
    ]);
  });

  test.each([
    ['SubRip', 'srt'],
    ['SubRip in a text file', 'txt'],
  ])('are read: %s, with labels in their lines', async (_, extension) => {
    expect(await voices(SRT, extension, '')).toEqual([
      'ANNA: Is the harbour open?',
      'TOM: It is. We opened it in May.',
      'ANNA: And who pays?',
      'TOM: Nobody.',
    ]);
  });

  test('give each passage its time and its line', async () => {
    const { passages } = await read(SRT, 'srt', '');
    expect(passages.map(({ time, line }) => [time, line])).toEqual([
      [1, 3],
      [5, 7],
      [9, 15],
      [11, 19],
    ]);
  });

  test('without any voice make passages of readable size, of an unclear speaker', async () => {
    const cues = Array.from(
      { length: 300 },
      (_, i) =>
        `00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.000 --> 00:59:00.000\n${i % 4 === 0 ? 'This' : 'this'} is line ${i} of a talk${i % 4 === 3 ? '.' : ''}\n`,
    );
    const { passages } = await read(`WEBVTT\n\n${cues.join('\n')}`, 'vtt', '');
    expect(passages.length).toBeGreaterThan(10);
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThan(600);
    expect(passages.every(({ text }) => /talk\.$/.test(text))).toBe(true);
    expect(passages.flatMap(({ sentences }) => sentences).every(({ voice }) => voice.kind !== 'speech')).toBe(
      true,
    );
    expect(passages[1]?.time).toBeGreaterThan(0);
  });

  test('are read without their first line, and with blank lines above it', async () => {
    const cues = VTT.slice(VTT.indexOf('00:01.000'));
    expect(await texts(cues, 'vtt', '')).toEqual(await texts(VTT, 'vtt', ''));
    expect(await texts(`\n\n${VTT}`, 'vtt', '')).toEqual(await texts(VTT, 'vtt', ''));
    expect(await texts(SRT.replace(/^\d\n/gmu, ''), 'srt', '')).toEqual(await texts(SRT, 'srt', ''));
  });

  test('show a line twice that comes twice, and lines of one voice together', async () => {
    const body =
      '00:01.000 --> 00:02.000\n<v Ada>No.</v>\n<v Ada>Never.</v>\n\n00:02.000 --> 00:03.000\n<v Ada>Never.\n\n00:03.000 --> 00:04.000\n<v Ada>Never.\n';
    expect(await texts(body, 'vtt', '')).toEqual(['No.\nNever.\nNever.\nNever.']);
  });

  test('with rolling lines show each line once', async () => {
    const rolling =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nwe left\n\n00:02.000 --> 00:03.000\nwe left\nthe harbour\n\n00:03.000 --> 00:04.000\nthe harbour\nin May.\n';
    expect(await texts(rolling, 'vtt', '')).toEqual(['we left\nthe harbour\nin May.']);
  });

  const SECOND = '00:00:02.000 --> 00:00:03.000';
  test.each([
    ['end when it begins', '00:00:01.000 --> 00:00:01.000\nWe left.\n'],
    ['end before it begins', '00:00:05.000 --> 00:00:01.000\nWe left.\n'],
    ['have no end', '00:00:01.000 -->\nWe left.\n'],
    ['have a short time', '0:0:1,5 --> 0:0:2,5\nWe left.\n'],
    ['have whole seconds', '00:00:01 --> 00:00:02\nWe left.\n'],
    ['have a colon before the milliseconds', '00:00:01:000 --> 00:00:02:000\nWe left.\n'],
    ['last hundreds of hours', '100:00:01,000 --> 100:00:02,000\nWe left.\n'],
    ['have coordinates', '00:00:01.000 --> 00:00:02.000 X1:201 X2:516\nWe left.\n'],
    ['begin with an empty line', '00:00:01.000 --> 00:00:02.000\n\nWe left.\n'],
    ['end with a line of spaces', '00:00:01.000 --> 00:00:02.000\nWe left.\n  '],
    ['end without an empty line', '00:00:01.000 --> 00:00:02.000\nWe left.'],
  ])('lose no words and add none, though cues %s', async (_, cue) => {
    for (const [extension, head] of [
      ['vtt', 'WEBVTT\n\n'],
      ['srt', '1\n'],
    ] as const)
      expect(await texts(`${head}${cue}\n2\n${SECOND}\nAt dawn.\n`, extension, '')).toEqual([
        'We left.\nAt dawn.',
      ]);
  });

  test.each([
    ['an empty line between them', 'We left\n\nearly.', 'We left\nearly.'],
    ['signs that are no tags', 'I <3 it if a < b & c.', 'I <3 it if a < b & c.'],
    ['words that look like settings', 'line: one\nalign: two', 'line: one\nalign: two'],
    ['a number as the last of them', 'How many?\n\n42', 'How many?\n42'],
    ['times of each word', 'We<00:00:01.500><c> left</c>', 'We left'],
    ['many tags side by side', `<b>${'<i></i>'.repeat(200_000)}We left.</b>`, 'We left.'],
    ['twenty thousand nested tags', `${'<i>'.repeat(20_000)}We left.`, 'We left.'],
  ])('show all words of a cue: %s', async (_, cue, shown) => {
    for (const extension of ['vtt', 'srt'])
      expect(
        await texts(
          `WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n${cue}\n\n2\n${SECOND}\nAt dawn.\n`,
          extension,
          '',
        ),
      ).toEqual([`${shown}\nAt dawn.`]);
  });

  test('with an empty line behind every line are read', async () => {
    expect(await texts(SRT.replace(/\n/gu, '\n\n'), 'srt', '')).toEqual(await texts(SRT, 'srt', ''));
  });

  test('without a cue are refused', async () => {
    await expect(parseDocument('a.vtt', 'WEBVTT\n\nHello.')).rejects.toThrow(
      new CorpusError([
        {
          file: 'a.vtt',
          line: 1,
          message: 'no subtitles were found: each begins with a line such as 00:00:01.000 --> 00:00:04.000',
        },
      ]),
    );
  });
});

describe('a transcript copied from a video site', () => {
  const COPIED = `A talk on boats

0:00
hello and welcome

0:05
today we count boats
0:09
[Music]
0:12
there are twelve
1:02:07
we sail at noon`;

  test('has no times in its words, and keeps what stands above them', async () => {
    expect((await texts(COPIED, 'txt')).join('\n')).toBe(
      'A talk on boats\nhello and welcome\ntoday we count boats\n[Music]\nthere are twelve\nwe sail at noon',
    );
  });

  test('is none if it begins at nine in the morning', async () => {
    const schedule = [9, 10, 11, 12, 14, 15].map((hour) => `${hour}:00\nTalk ${hour}`).join('\n');
    expect((await texts(schedule, 'txt')).join(' ')).toContain('9:00');
  });

  test('is none if the lines below the times are names', async () => {
    const named = [0, 1, 2, 3, 4, 5].map(
      (i) => `0:0${i}\n${i % 2 ? 'Tom Reed' : 'Ada Holm'}\nI left at ${i}.`,
    );
    expect(await voices(named.join('\n\n'), 'txt')).toContain('Tom Reed: I left at 1.');
  });
});

test('a label in every cue opens a turn only where it changes', async () => {
  const cue = (i: number, text: string) => `0:0${i} --> 0:0${i + 1}\n${text}`;
  const cues = [
    'Ada Holm: We are over, mostly',
    'Ada Holm: because of the roof.',
    'Tom Reed: I see. Who',
    'Tom Reed: pays?',
  ];
  expect(await voices(`WEBVTT\n\n${cues.map((text, i) => cue(i, text)).join('\n\n')}`, 'vtt')).toEqual([
    'Ada Holm: We are over, mostly because of the roof.',
    'Tom Reed: I see. Who pays?',
  ]);
});

test('a pause of more than a minute behind a sentence ends a passage', async () => {
  const at = (time: string, text: string) => `${time},000 --> ${time},900\n${text}`;
  const cues = [
    at('00:00:01', 'It was cold.'),
    at('00:00:30', 'We left.'),
    at('00:02:00', 'In May we'),
    at('00:04:00', 'came back.'),
  ];
  expect(await texts(cues.join('\n\n'), 'srt')).toEqual(['It was cold.\nWe left.', 'In May we\ncame back.']);
});

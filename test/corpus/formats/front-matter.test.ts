import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { CorpusError, describeProblem } from '../../../src/corpus/problem.ts';
import { voices } from '../reading.ts';

async function sourceOf(text: string) {
  return (await parseDocument('a.md', text)).document.source;
}

async function refusal(text: string): Promise<string> {
  const error = await parseDocument('a.md', text).catch((thrown: unknown) => thrown);
  if (error instanceof CorpusError) return error.message;
  throw error instanceof Error ? error : new Error('it was accepted');
}

describe('front matter is read', () => {
  test.each([
    ['as YAML', '---\ntitle: A talk\ndate: 2021-07-01\n---\nOne.'],
    ['behind blank lines', '\n \n---\ntitle: A talk\ndate: 2021-07-01\n---\nOne.'],
    ['with three points at its end', '---\ntitle: A talk\ndate: 2021-07-01\n...\nOne.'],
    ['with a quoted value that goes on at the margin', '---\ntitle: "A\ntalk"\ndate: 2021-07-01\n---\nOne.'],
    [
      'with a quoted value in a list that goes on at the margin',
      '---\ntitle: A talk\nabout:\n  - "It is\n\nlong"\ndate: 2021-07-01\n---\nOne.',
    ],
    ['as TOML', '+++\ntitle = "A talk"\ndate = 2021-07-01\n+++\nOne.'],
    ['as TOML behind a blank line', '\n+++\ntitle = "A talk"\ndate = "2021-07-01"\n+++\nOne.'],
    ['as JSON', '{\n  "draft" : false,\n  "tags": [],\n  "title": "A talk", "date": "2021-07-01"\n}\nOne.'],
    ['as JSON on one line', '\n{ "title": "A talk", "date": "2021-07-01T03:52:17" }\nOne.'],
  ])('%s', async (_, text) => {
    expect(await sourceOf(text)).toMatchObject({ title: 'A talk', date: '2021-07-01' });
  });

  test.each([
    ['YAML', '---\ntitle: 1984\nplace: yes\n---\nOne.', { title: '1984', place: 'yes' }],
    ['TOML', '+++\ntitle = "1984"\ndate = 2021\n+++\nOne.', { title: '1984', date: '2021' }],
  ])('as it is written, numbers too, in %s', async (_, text, fields) => {
    expect(await sourceOf(text)).toMatchObject(fields);
  });

  test('with an office or an employer behind the name of who is interviewed', async () => {
    expect(await sourceOf('---\ntitle: A\nspeaker: Ada Holm, Deputy Mayor\n---\nOne.')).toMatchObject({
      speaker: 'Ada Holm, Deputy Mayor',
    });
    expect(await sourceOf('---\ntitle: A\nspeaker: Ada Holm, Weir Council\n---\nOne.')).toMatchObject({
      speaker: 'Ada Holm, Weir Council',
    });
  });

  test('in any part, empty fields as if they were not there: the file names the document then', async () => {
    const source = { id: 'a', file: 'a.md', title: 'a', outlet: 'B', language: 'en', speakers: [] };
    expect(await sourceOf('---\ntitle: null\nspeaker: ""\noutlet: B\ndate: ~\n---\nOne.')).toEqual(source);
    expect(await sourceOf('+++\nspeaker = ""\noutlet = "B"\n+++\nOne.')).toEqual(source);
    expect(await sourceOf('---\ntitle: "Null"\nplace: Null Island\n---\nOne.')).toMatchObject({
      title: 'Null',
      place: 'Null Island',
    });
    expect(await sourceOf('---\n---\nOne.')).toMatchObject({ title: 'a' });
  });

  test('with a date whose time of day is left out', async () => {
    const days = '2020-05-06 10:00 to 2020-05-07';
    expect(await sourceOf(`---\ndate: ${days}\n---\nOne.`)).toMatchObject({ date: days });
    expect(await sourceOf('---\ndate: 2015-07-15T08:47:30-05:00\n---\nOne.')).toMatchObject({
      date: '2015-07-15',
    });
  });

  test.each([
    ['without a field of its own', '{ "Voss": "Wulf" }\nOne.'],
    ['with nothing below', '{ "title": "A talk" }\n'],
    ['with more of it below', '{ "name": "Voss", "said": "One." }\n{ "name": "Wulf", "said": "Two." }\n'],
    ['that is not closed', '{ "title": "A talk"\nOne.'],
  ])('but no JSON %s', async (_, text) => {
    const { document, warnings } = await parseDocument('a.md', text);
    expect(document.source.title).toBe('a');
    expect(document.passages.map(({ text }) => text).join('\n\n')).toBe(text.trim());
    expect(warnings).toEqual([]);
  });

  test('with the lines of JSON in warnings, and of the text below it', async () => {
    const text = '\n{\n  "title": "A talk",\n  "format": "page"\n}\n\nOne.';
    const { document, warnings } = await parseDocument('a.md', text);
    expect(warnings.map(describeProblem)).toEqual(['a.md:4: "format" is ignored; use transcript or article']);
    expect(document.passages[0]?.line).toBe(7);
    expect(await refusal(text.replace('talk",', 'talk"'))).toMatch(
      'a.md:4: the front matter is not valid YAML: Missing ,',
    );
  });

  test('only at the beginning of a document', async () => {
    const { document, warnings } = await parseDocument('a.md', 'One.\n\n---\ntitle: B\n---\n');
    expect([document.source.title, warnings]).toEqual(['a', []]);
  });
});

describe('front matter is refused with what to do about it:', () => {
  test.each([
    [
      'a colon without quotation marks',
      '---\ntitle: Interview: the year after\n---\nOne.',
      'a.md:2: the value of "title" must be in quotation marks, because it contains characters that mean something in YAML: title: "Interview: the year after"',
    ],
    [
      'a sign of YAML’s own',
      '---\ntitle: @ada says\n---\nOne.',
      'a.md:2: the value of "title" must be in quotation marks, because it contains characters that mean something in YAML: title: "@ada says"',
    ],
    [
      'a list of people who are interviewed',
      '---\ntitle: A\nspeaker: [Ada Holm, Tom Reed]\n---\nOne.',
      'a.md:3: "speaker" must be one name, that of the person interviewed, not a list; name several people under "speakers"',
    ],
    [
      'a list of outlets',
      '---\ntitle: A\noutlet:\n- B\n---\nOne.',
      'a.md:3: "outlet" must be one value, not a list',
    ],
    [
      'speakers that are no names',
      '---\ntitle: A\nspeakers:\n  - {a: b}\n---\nOne.',
      'a.md:3: "speakers" must be a list of names, or a line such as "AH: Ada Holm" for each label',
    ],
    [
      'a mark that is never closed',
      '---\ntitle: "A\n---\nOne.',
      'a.md:3: the front matter is not valid YAML: a value in quotation marks is not closed; put a quotation mark at its end',
    ],
    [
      'a list that is never closed',
      '---\ntitle: [A\n---\nOne.',
      'a.md:3: the front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; put a value with a colon or quotation marks in quotation marks',
    ],
    [
      'a star of YAML’s own',
      '---\ntitle: A\nspeaker: *Holm*\n---\nOne.',
      'a.md:3: the front matter is not valid YAML: a * before a word stands for a value given elsewhere; put a value that begins with * in quotation marks',
    ],
    [
      'values that stand for millions',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\ntitle: [${'*c,'.repeat(9)}]\n---\nOne.`,
      'a.md:3: the front matter is not valid YAML: a * before a word stands for a value given elsewhere; put a value that begins with * in quotation marks',
    ],
    [
      'a field given twice',
      '---\ntitle: A\ntitle: B\n---\nOne.',
      'a.md:3: this field is given twice; remove one of them',
    ],
    ['a title of spaces', '---\ntitle: " "\n---\nOne.', 'a.md:2: "title" must be text, not empty'],
    ['a table for a title', '---\ntitle:\n  a: b\n---\nOne.', 'a.md:2: "title" must be text, not empty'],
    [
      'a title of 201 characters',
      `---\ntitle: ${'A'.repeat(201)}\n---\nOne.`,
      'a.md:2: "title" must be one line of at most 200 characters',
    ],
    [
      'a title of two lines',
      '---\ntitle: |\n  A\n  B\n---\nOne.',
      'a.md:2: "title" must be one line of at most 200 characters',
    ],
    [
      'no list of fields',
      '---\nhello\n---\nOne.',
      'a.md:2: front matter must be lines of the form "title: …"',
    ],
    [
      'two faults',
      '---\ntitle: [A]\noutlet: " "\n---\nOne.',
      'a.md:2: "title" must be one value, not a list\na.md:3: "outlet" must be text, not empty',
    ],
    [
      'broken TOML',
      '+++\ntitle = A\n+++\nOne.',
      'a.md:2: the front matter is not valid TOML: invalid value: put text in quotation marks',
    ],
    [
      'no end',
      '+++\ntitle = "A"\n\nOne.',
      'a.md:1: the front matter opened by +++ is never closed by a second +++',
    ],
    [
      'no text below it',
      '---\ntitle: A\n---\n\n<!-- later -->\n',
      'a.md:4: the document has no text: write some below the front matter, or remove the file',
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toBe(message);
  });
});

test.each([
  ['a number sign in a title', 'title: Episode #12 with Holm', ['Episode', '#12 with Holm']],
  ['a number sign in quotation marks', 'title: "Episode #12"', ['Episode #12']],
  ['a comment', 'title: Episode  # of the first year', ['Episode']],
])('a value that YAML cuts off gets a warning: %s', async (_, line, [title, cut]) => {
  const { document, warnings } = await parseDocument('a.md', `---\n${line}\n---\nOne.`);
  expect(document.source.title).toBe(title);
  const message = `"title" ends before “${cut}”, which YAML takes for a comment; put the value in quotation marks`;
  expect(warnings).toEqual(cut === undefined ? [] : [{ file: 'a.md', line: 2, message }]);
});

describe('a field that nobody reads and that is no YAML is left out with a warning', () => {
  const BROKEN = 'this field is not valid YAML, so it is ignored; put its value in quotation marks';
  const DOWNLOADED = `Length: 710s
Views: 12
Rating: None
Description: Karl Voss shows the weir: all of it.

Subscribe to the weir! https://weir.example

The Weir: https://weir.example/weir
Views: 13
`;

  test.each([
    ['a value that goes on over blank lines and colons', DOWNLOADED, [5], {}],
    [
      'a value with a colon',
      'title: The weir\nabout: Voss: the weir\ndate: 2021\n',
      [3],
      { title: 'The weir', date: '2021' },
    ],
    ['a mark that is never closed', 'about: "The weir\nspeaker: Karl Voss\n', [2], { speaker: 'Karl Voss' }],
    ['two values', 'about: a: b\ntitle: The weir\nkind: [a\n', [2, 4], { title: 'The weir' }],
  ])('%s', async (_, fields, broken, read) => {
    const { document, warnings } = await parseDocument('a.md', `---\n${fields}---\nOne.`);
    expect(warnings.filter(({ message }) => message === BROKEN).map(({ line }) => line)).toEqual(broken);
    expect(document.source).toMatchObject(read);
    expect(document.passages.map(({ text, line }) => [text, line])).toEqual([
      ['One.', fields.split('\n').length + 2],
    ]);
  });

  test.each([
    ['it has lines of one that is read', 'title: The weir\nkind: page\n  speaker: Karl Voss\n', 3],
    ['one that is read lacks its colon', 'title: The weir\nkind: page\nspeaker Karl Voss\n', 4],
    ['one that is read is broken, too', 'kind: a: b\ntitle: The weir\nspeaker: @Voss\n', 4],
    ['one that is read is given twice', 'title: The weir\nkind: a: b\ntitle: The lock\n', 4],
    ['all may be labels and what is said', 'Voss: Was it shut?\n\nWulf: It was: all day.\n\nVoss: Oh.\n', 4],
    ['lines above it are no fields', 'The weir\ntitle: The weir\nkind: a: b\n', 2],
  ])('but not if %s', async (_, fields, line) => {
    expect(await refusal(`---\n${fields}---\nOne.`)).toMatch(`a.md:${line}: `);
  });
});

describe('a moderator settles', () => {
  const front = (more: string) => `---\ntitle: A\nspeaker: Ada Holm\n${more}---\n\n`;

  test('who the labels stand for', async () => {
    const labels = front('speakers:\n  Lighthouse: Tom Reed\n  H: Ada Holm\n');
    expect(await voices('Lighthouse: Is it open?\n\nH: It is.', 'md', labels)).toEqual([
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
    ]);
  });

  test.each([
    ['a list', '[Ada Holm, Tom Reed]'],
    ['one name beside the interviewee’s', 'Tom Reed'],
  ])('who speaks, as %s', async (_, list) => {
    const names = front(`speakers: ${list}\n`);
    expect(await voices('Reed: It is open.\n\nHolm: It is.', 'md', names)).toEqual([
      'Tom Reed: It is open.',
      'Ada Holm: It is.',
    ]);
  });

  test.each([
    ['whom a letter stands for', 'A: Karl Voss', 'A', 'Karl Voss'],
    ['that there are two of a name', 'K: Karl Holm', 'Holm', 'Holm'],
  ])('%s', async (_, entry, label, speaker) => {
    const body = `Reed: Is it open?\n\n${label}: It is.\n\nReed: Since when?\n\n${label}: Since May.`;
    expect((await voices(body, 'md', front(`speakers:\n  ${entry}\n`)))[1]).toBe(`${speaker}: It is.`);
  });

  test('that a text is a transcript', async () => {
    const body = 'Weather: It is open.\n\nHarbour: It is.';
    expect(await voices(body)).toEqual(['unclear: Weather: It is open.', 'unclear: Harbour: It is.']);
    expect(await voices(body.replaceAll('Harbour', 'Holm'), 'md', front('format: transcript\n'))).toEqual([
      'unclear: It is open.',
      'Ada Holm: It is.',
    ]);
  });

  test('that a text without labels is a speech', async () => {
    const body =
      'Thank you all.\n\n## The plan\n\nWe shall build.\n\n(Applause.)\n\n> Build it!\n\nIt will cost.';
    const settled = front('format: transcript\n');
    expect(await voices(body, 'md', settled)).toEqual([
      'Ada Holm: Thank you all.',
      'Ada Holm: We shall build.',
      'unclear: Build it!',
      'Ada Holm: It will cost.',
    ]);
    expect(await voices(body, 'md', settled.replace(/^speaker.*\n/mu, ''))).not.toContain(
      'Ada Holm: We shall build.',
    );
  });

  test('that a text is an article, whatever its labels', async () => {
    const body = 'Q: Is it open?\n\nA: It is.\n\n"It is open," Holm said.';
    expect(await voices(body, 'md', front('format: article\n'))).toEqual([
      'narration: Q: Is it open?',
      'narration: A: It is.',
      'Ada Holm: "It is open,"',
      'narration: Holm said.',
    ]);
  });

  test('nothing with an unknown format or unknown fields, and gets a warning of each kind', async () => {
    const { warnings } = await parseDocument(
      'a.md',
      `${front('format: markdown\nspeeker: Ann\nlayout: page\n')}One.`,
    );
    expect(warnings).toEqual([
      {
        file: 'a.md',
        line: 5,
        message:
          'unknown fields are ignored: speeker, layout; the fields are title, speaker, speakers, outlet, date, place, url, language, format',
      },
      { file: 'a.md', line: 4, message: '"format" is ignored; use transcript or article' },
    ]);
    expect((await parseDocument('a.md', `${front('format: article\n')}One.`)).warnings).toEqual([]);
  });

  test.each([
    ['javascript:alert(1)'],
    ['/talks/harbour'],
    [`https://ferry.example/${'a'.repeat(200)}`],
  ])('no address that a link cannot have, with a warning: %s', async (url) => {
    const { document, warnings } = await parseDocument('a.md', `---\nurl: ${url}\n---\nOne.`);
    expect(document.source.url).toBeUndefined();
    expect(warnings).toEqual([
      {
        file: 'a.md',
        line: 2,
        message: '"url" is ignored; use an http or https address of at most 200 characters',
      },
    ]);
  });

  test.each([
    ['en_US', 'en-US'],
    ['English', 'en'],
    ['german', 'de'],
    ['pt-BR', 'pt-BR'],
  ])('the language, by a code or its English name: %s', async (language, tag) => {
    const { document, warnings } = await parseDocument('a.md', `---\nlanguage: ${language}\n---\nOne.`);
    expect([document.source.language, warnings]).toEqual([tag, []]);
  });

  test.each([
    ['en (UK)'],
    ['Vossish'],
    ['xx'],
  ])('no language that there is not, with a warning, and the words show which it is: %s', async (language) => {
    const text = `---\nlanguage: ${language}\n---\nThe lamp is on.`;
    const { document, warnings } = await parseDocument('a.md', text);
    expect(document.source.language).toBe('en');
    expect(warnings.map(describeProblem)).toEqual([
      'a.md:2: "language" is ignored; use a code such as en or en-GB, or a name such as English',
    ]);
  });

  test.each([
    ['Ada Holm, Tom Reed and Kim Lowe'],
    ['Ada Holm; Tom Reed; Kim Lowe'],
    ['Ada Holm / Tom Reed & Kim Lowe'],
  ])('where it has several names as the one interviewed, each of whom speaks for herself: %s', async (names) => {
    const body = 'Tom Reed: It is open.\n\nHolm: Is it?\n\nLowe: I see.';
    const text = `---\ntitle: A\nspeaker: ${names}\n---\n\n${body}`;
    const { document, warnings } = await parseDocument('a.md', text);
    expect(warnings.map(describeProblem)).toEqual([
      'a.md:3: "speaker" names several people, so they are taken for "speakers", and nobody for the one interviewed',
    ]);
    expect(document.source.speaker).toBeUndefined();
    expect(document.passages.map(({ turn }) => turn?.speaker)).toEqual(['Tom Reed', 'Ada Holm', 'Kim Lowe']);
  });
});

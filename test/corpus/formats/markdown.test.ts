import { describe, expect, test } from 'vitest';
import { read, texts, voices } from '../reading.ts';

describe('a passage of Markdown has the text that a reader of the page sees', () => {
  test.each([
    ['emphasis', 'We *never* __agreed__ to ***that***.', ['We never agreed to that.']],
    ['struck words, which are seen too', 'It cost ~~ten~~ twelve.', ['It cost ten twelve.']],
    ['code in a line', 'Type `rm -rf` now.', ['Type rm -rf now.']],
    ['a link', 'See [the plan](https://a.example/x_(y)?a=1 "T") now.', ['See the plan now.']],
    ['a link by reference', 'See [the plan][p] now.\n\n[p]: https://a.example', ['See the plan now.']],
    ['a reference that is given first', '[p]: https://a.example\n\nSee [the plan][p].', ['See the plan.']],
    ['an address as it is', 'See <https://a.example/b_c_d>.', ['See https://a.example/b_c_d.']],
    ['no picture', 'One.\n\n![A ship](ship.png)\n\nTwo ![x](y) three.', ['One.', 'Two three.']],
    [
      'entities',
      'Ships &amp; boats cost 5&nbsp;million &mdash; &#8364;5.',
      ['Ships & boats cost 5\u00a0million — €5.'],
    ],
    ['escapes', 'A \\*star\\* and \\[brackets\\].', ['A *star* and [brackets].']],
    ['no comment', 'One.\n\n<!-- do\n\nnot print -->\n\nTwo <!-- nor this -->three.', ['One.', 'Two three.']],
    ['no rule', 'One.\n\n***\n\n---\n\n___\n\nTwo.', ['One.', 'Two.']],
    ['a footnote and no mark for it', 'One[^1] two.\n\n[^1]: A note.', ['One two.', 'A note.']],
    ['a line that HTML sets in', '<p>One\n   two.</p>', ['One\ntwo.']],
    ['a footnote that is given before', '[^n]: A note.\n\nOne[^n] two.', ['A note.', 'One two.']],
    ['short items of a list together', '- One\n- Two\n  - Three', ['One\nTwo\nThree']],
    ['numbers of a list', '3. One\n4. Two', ['3. One\n4. Two']],
    ['long items of a list apart', `- ${'One '.repeat(60)}\n- Two`, ['One '.repeat(60).trim(), 'Two']],
    ['a year that looks like a list', '1974. A good year.', ['1974. A good year.']],
    ['a task list', '- [x] Sell the ferry', ['[x] Sell the ferry']],
    ['a block quote', '> One\n> goes on.\n\n> > Deep.', ['One\ngoes on.', 'Deep.']],
    ['the rows of a table', '| a | b |\n|---|---|\n| 1 | 2 |', ['a\tb\n1\t2']],
    ['code as it stands', '```js\n# no heading\n\nconst a = "x";\n```', ['# no heading\n\nconst a = "x";']],
    ['code without the blank lines above it', '```\n\none\n```', ['one']],
    ['indented code', 'One.\n\n    two\n    three', ['One.', 'two\n    three'.replace('    ', '')]],
    ['a hard break as a line end', 'One  \ntwo\\\nthree.', ['One\ntwo\nthree.']],
    ['HTML without its tags', '<div class="x">One <b>two</b>.</div>', ['One two.']],
    ['HTML in a line', 'One <span>two</span><br>three<sup>[1]</sup>.', ['One two\nthree.']],
    ['the words of details', '<details><summary>More</summary>\nHidden.\n</details>', ['More', 'Hidden.']],
    [
      'the words behind a tag that is never closed',
      'One <title>two.\n\n<textarea>\n\nThree.',
      ['One two.', 'Three.'],
    ],
    ['no word in a closed tag that is not seen', '<svg>\n<text>x</text>\n</svg>\n\nOne.', ['One.']],
    ['no script and no style', '<script>alert(1)</script>\n\n<style>b {}</style>\n\nOne.', ['One.']],
    [
      'a figure’s caption',
      '<figure><img src="a"><figcaption>A ship.</figcaption></figure>\n\nOne.',
      ['A ship.', 'One.'],
    ],
    ['several paragraphs of HTML', '<p> One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['powers', 'It has 40 m<sup>2</sup> and 10<sup>-3</sup> litres.', ['It has 40 m² and 10⁻³ litres.']],
    [
      'no mark behind a figure',
      'We lost 1,200<sup>2</sup> of 12<sup>1</sup> men.',
      ['We lost 1,200 of 12 men.'],
    ],
    [
      'no mark behind a year, a word or a link',
      'In 1984<sup>3</sup> it<sup>4</sup> sank<sup><a href="#n">5</a></sup>.',
      ['In 1984 it sank.'],
    ],
    ['no space where a picture was', '“![A dyke](d.png) It broke,” she said.', ['“It broke,” she said.']],
    [
      'no attributes of a link or a heading',
      'The [lamp](http://a.org){:target="_blank"} burned.\n\n## How it began {#began}',
      ['The lamp burned.', 'How it began'],
    ],
    ['no shortcode and no list of contents', '* TOC\n{:toc}\n\n{{< figure src="a.png" >}}\n\nOne.', ['One.']],
    ['a heading without a space', 'Nobody.\n\n##Who are you?', ['Nobody.', 'Who are you?']],
    ['bold with spaces inside its marks', '** Who\nare you? **\n\n__ Me. __', ['Who\nare you?', 'Me.']],
    ['a stray bracket or star', 'Two * three [ four', ['Two * three [ four']],
    ['words with underscores', 'Call msg_idt_zoom.', ['Call msg_idt_zoom.']],
  ])('%s', async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });
});

test('a footnote between the paragraphs of a turn is nobody’s, and the turn goes on below it', async () => {
  const body = 'Tom Reed: Why?\n\nAda Holm: We left.[^1]\n\n[^1]: In May.\n\nI was cold.\n\nTom Reed: I see.';
  expect((await voices(body)).slice(2, 4)).toEqual(['unclear: In May.', 'Ada Holm: I was cold.']);
});

describe('a heading of Markdown', () => {
  test.each([
    ['is marked', '# One #\n\nText.', ['One']],
    ['is underlined', 'One\n===\n\nTwo\n---\n\nText.', ['One', 'Two']],
    ['loses its emphasis and links', '## *One* [two](https://a.example)\n\nText.', ['One two']],
    ['is no comment in code', '```\n# one\n```', [undefined]],
    ['is one in HTML', '<h2>One</h2>\n\nText.', ['One']],
  ])('%s', async (_, body, headings) => {
    expect((await read(body)).sections.map(({ heading }) => heading)).toEqual(headings);
  });

  test('that has no text below it is a passage, so that it can be found and read', async () => {
    const { passages, sections } = await read('## One\n\n## Two\n\nText.\n\n## Three\n\n## Four');
    expect(passages.map(({ number, heading, text }) => [number, heading, text])).toEqual([
      [1, 'One', 'One'],
      [2, 'Two', 'Text.'],
      [3, 'Three', 'Three'],
      [4, 'Four', 'Four'],
    ]);
    expect(passages[0]?.sentences.map(({ voice }) => voice.kind)).toEqual(['label']);
    expect(sections.map(({ passages }) => passages.length)).toEqual([1, 1, 1, 1]);
  });
});

test('every passage gives the line of the file on which it begins', async () => {
  const { passages } = await read(
    'One.\n\n## Two\n\n- three\n- four\n\n```\nfive\n```\n\n| six |\n|---|\n\n<p>seven</p>\n\n' +
      '<div>\n<p>eight\ngoes on</p>\n<!-- a\nb -->\n<p>nine<hr>ten</p>\n\n###### eleven\n\n<dl><dt>twelve<dd>more</dl>',
  );
  expect(passages.map(({ text, line }) => [text, line])).toEqual([
    ['One.', 7],
    ['three\nfour', 11],
    ['five', 15],
    ['six', 18],
    ['seven', 21],
    ['eight\ngoes on', 24],
    ['nine', 28],
    ['ten', 28],
    ['twelve', 32],
    ['more', 32],
  ]);
});

test('the definitions of a long text apply to all of it', async () => {
  const filler = Array.from({ length: 900 }, (_, i) => `Paragraph ${i} of [the plan][p].`).join('\n\n');
  const all = await texts(`${filler}\n\n[p]: https://a.example\n\nThe end.`);
  expect(all.slice(0, 2)).toEqual(['Paragraph 0 of the plan.', 'Paragraph 1 of the plan.']);
  expect(all.at(-1)).toBe('The end.');
  expect(all).toHaveLength(901);
});

test('code and comments with many blank lines stay whole', async () => {
  const code = Array.from({ length: 900 }, (_, i) => `# line ${i}\n`).join('\n');
  const { sections, passages } = await read(`\`\`\`\n${code}\n\`\`\`\n\n<!--\n${code}\n-->\n\nThe end.`);
  expect(sections.map(({ heading }) => heading)).toEqual([undefined]);
  expect(passages.at(-1)?.text).toBe('The end.');
  expect(passages.filter(({ text }) => text.includes('# line 17\n'))).toHaveLength(1);
});

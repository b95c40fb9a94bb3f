import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, slice, speakerOf } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { mayBeSamePerson } from '../../src/english/names/names.ts';
import { runs } from '../properties.ts';
import { LABEL_STYLES, type LabelStyle, type Person, type Turn, writeTranscript } from './label-styles.ts';

const PEOPLE: readonly Person[] = [
  { first: 'Ada', last: 'Holm', title: 'Ms.' },
  { first: 'Tom', last: 'Reed', title: 'Mr.' },
  { first: 'Ines', last: 'Moreau', title: 'Mrs.' },
  { first: 'Karl', last: 'Voss', title: 'Dr.' },
];
const OPENINGS = [
  'We',
  'They',
  'The harbour',
  'Nobody',
  'My answer is simple: we',
  'In May, the crew',
  'Look: it',
  'Remember: it',
];
const VERBS = [
  'sank',
  'saw',
  'sold',
  'never asked for',
  'told me about',
  'said that "we lost" and left',
  'was, in fact,',
];
const ENDS = ['.', '!', '?', '. That is all.', '…', '. Was it?'];
const NOISE = [
  '(Laughter.)',
  '[Applause]',
  '***',
  '<!-- an editor: check this -->',
  '![A ship](ship.png)',
  '## On the harbour',
  '1:17 P.M. EDT',
  '*This was said in Bergen.*',
  '| year | ships |\n|---|---|\n| 2019 | 14 |',
  '[^1]: A footnote.',
  'Note: the tape was changed.',
  // What an editor or a reporter says, with a unique word for `%`; nobody in the transcript says it.
  'She laughs at %.',
  'Then he gets up and looks at %. She nods.',
  'This interview was recorded at %.',
  'Editor’s note: % was changed.',
  'Berth: where % lies.',
  'Crane: what lifts %.',
];

const sentence = fc.tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...VERBS), fc.constantFrom(...ENDS));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
const turn = fc.record({
  who: fc.nat(3),
  asks: fc.boolean(),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  noise: fc.option(fc.constantFrom(...NOISE), { nil: undefined, freq: 3 }),
});
const transcript = fc.record({
  style: fc.constantFrom(...LABEL_STYLES),
  people: fc.integer({ min: 2, max: 4 }),
  turns: fc.array(turn, { minLength: 1, maxLength: 12 }),
  interviewee: fc.boolean(),
});

/** What a turn says, with a unique word in each sentence that identifies its speaker. */
function write({ style, people, turns }: typeof transcript extends fc.Arbitrary<infer T> ? T : never) {
  const marks = new Map<string, string>();
  const noise: string[] = [];
  const made = turns.map(({ who, asks, paragraphs, noise: between }, i): Turn => {
    const person = (style.two ? PEOPLE[asks ? 1 : 0] : PEOPLE[who % people]) as Person;
    if (between !== undefined) noise[i] = between.replace('%', `noise${i}`);
    const texts = paragraphs.map((sentences, j) =>
      sentences
        .map(([opening, verb, end], k) => {
          const mark = `mark${i}x${j}x${k}`;
          marks.set(mark, `${person.first} ${person.last}`);
          return `${opening} ${verb} ${mark}${end}`;
        })
        .join(' '),
    );
    return { person, asks, paragraphs: style.two && asks ? [`${texts.join(' ')} So what?`] : texts };
  });
  const isLabelled = made.some(({ person, asks }, i) => style.label(person, i, asks) !== '');
  return { text: writeTranscript(made, style, noise), marks, isLabelled };
}

/** Whether a speaker that was read may be a person, by name or by role. */
function fits(speaker: string, person: string, style: LabelStyle): boolean {
  if (
    mayBeSamePerson(speaker, person) ||
    speaker.replaceAll('.', '') === person.replace(/(\p{Lu})\p{Ll}+ ?/gu, '$1')
  )
    return true;
  if (!style.two) return false;
  return person === 'Tom Reed'
    ? [style.asker, 'the interviewer'].includes(speaker)
    : speaker === style.answerer;
}

async function passagesOf(
  text: string,
  extension: string,
  hasInterviewee: boolean,
): Promise<readonly Passage[]> {
  const front = `---\ntitle: A talk\noutlet: The Post\n${hasInterviewee ? 'speaker: Ada Holm\n' : ''}---\n\n`;
  return (await parseDocument(`a.${extension}`, front + text)).document.passages;
}

test('words of a turn are given only to its speaker, none is lost, and nobody is given what is between turns', async () => {
  await fc.assert(
    fc.asyncProperty(transcript, async (made) => {
      const { text, marks, isLabelled } = write(made);
      const passages = await passagesOf(text, made.style.extension ?? 'md', made.interviewee);
      const found = new Set<string>();
      for (const { text, sentences } of passages)
        for (const { start, end, voice } of sentences)
          for (const [mark] of text.slice(start, end).matchAll(/mark\d+x\d+x\d+/gu)) {
            found.add(mark);
            if (voice.kind === 'speech' && voice.speaker !== undefined)
              expect([
                mark,
                voice.speaker,
                fits(voice.speaker, marks.get(mark) as string, made.style),
              ]).toEqual([mark, voice.speaker, true]);
            if (isLabelled && made.interviewee)
              expect([mark, voice.kind === 'narration']).toEqual([mark, false]);
          }
      expect(found).toEqual(new Set(marks.keys()));
      const said = passages.flatMap((passage) =>
        passage.sentences
          .filter((each) => speakerOf(each) !== undefined)
          .flatMap((each) => slice(passage, each).match(/noise\d+/gu) ?? []),
      );
      expect(said).toEqual([]);
    }),
    runs(50),
  );
});

test('every character that a reader sees is in a passage or a heading', async () => {
  const visible = (text: string) =>
    text.replace(
      /<!--.*?-->|!\[.*?\]\(.*?\)|^\[\^\d+\]:|^\|[-|]+\|$|^[#>*-]+ |\*\*\*|[\s*_|<>/]|<\/?[a-z]+>/gmu,
      '',
    );
  await fc.assert(
    fc.asyncProperty(transcript, async (made) => {
      const { text } = write(made);
      const { document } = await parseDocument(`a.${made.style.extension ?? 'md'}`, text);
      const shown = [
        ...document.passages.map(({ text }) => text),
        ...document.sections.map(({ heading }) => heading ?? ''),
      ].join(' ');
      const words = (from: string) => new Set(visible(from).match(/[\p{L}\p{N}]+/gu) ?? []);
      const all = words(shown.replace(/\s+/gu, ' '));
      for (const word of new Set(
        text
          .replace(/<!--.*?-->|!\[.*?\]\(.*?\)|\[\^\d+\]:|<\/?[a-z]+>/gu, ' ')
          .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
      ))
        expect(shown.includes(word), word).toBe(true);
      expect(all.size).toBeGreaterThan(0);
    }),
    runs(19),
  );
});

test('text of any kind is read, and every sentence lies within its passage', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'Q: ',
          '**',
          '"',
          '“',
          '> ',
          '- ',
          '\n\n',
          '\n',
          '# ',
          'Ada Holm',
          ': ',
          '00:12 ',
          '— ',
          '«',
          '»',
          '`',
          '<b>',
          '|',
          'We left. ',
          '<ada> ',
          '>> ',
          '     ',
          '12/05/2021, 14:33 - ',
          '<div>',
          '</div>',
          '<summary>',
          '\t',
          '1. ',
          'REED. ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom('md', 'txt'), async (text, extension) => {
      const { document } = await parseDocument(
        `a.${extension}`,
        `---\ntitle: A\nspeaker: Ada Holm\n---\nWords.\n\n${text}`,
      );
      for (const { text, sentences } of document.passages) {
        let at = 0;
        for (const { start, end, whole } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(whole.start <= start && end <= whole.end && end <= text.length).toBe(true);
          at = end;
        }
      }
    }),
    runs(38),
  );
});

import { expect, test } from 'vitest';
import { splitSentences } from '../../src/english/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Mr. Reed left. Dr. Holm stayed.', ['Mr. Reed left.', 'Dr. Holm stayed.']],
  ['It sank at 5 p.m. on Monday. Nobody knew.', ['It sank at 5 p.m. on Monday.', 'Nobody knew.']],
  ['J. Holm wrote No. 5 on it.', ['J. Holm wrote No. 5 on it.']],
  ['It sank in 1999. We left.', ['It sank in 1999.', 'We left.']],
  ['1. Soak the bark. 2. Dry it.', ['1. Soak the bark.', '2. Dry it.']],
  ['« Vous le croyez ? » Il rit. « Non. »', ['« Vous le croyez ? »', 'Il rit.', '« Non. »']],
  ['»Ich komme.« »Gut.«', ['»Ich komme.«', '»Gut.«']],
  ['It was\nold. It was\n\nNew', ['It was\nold.', 'It was', 'New']],
  [
    'We read what the\nHarbour Committee wrote in\nMay, and who of the crew\nhad told it on the quay\nto Ada Holm. It was long.',
    [
      'We read what the\nHarbour Committee wrote in\nMay, and who of the crew\nhad told it on the quay\nto Ada Holm.',
      'It was long.',
    ],
  ],
  ['Bread\nMilk\nAn egg\nA pear\nof ours', ['Bread', 'Milk', 'An egg', 'A pear\nof ours']],
  ['…', []],
])('the sentences of %j', (text, sentences) => expect(split(text)).toEqual(sentences));

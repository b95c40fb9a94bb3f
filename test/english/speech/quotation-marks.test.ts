import { describe, expect, test } from 'vitest';
import { FRONT, voices } from '../../corpus/reading.ts';

const FRENCH = FRONT.replace('outlet', 'language: fr\noutlet');
const GERMAN = FRONT.replace('outlet', 'language: de\noutlet');

describe('direct speech is found between', () => {
  test.each([
    ['straight marks', '"We left in May," Holm said.', 'Ada Holm: "We left in May,"'],
    ['curly marks', '“We left in May,” Holm said.', 'Ada Holm: “We left in May,”'],
    ['single curly marks', '‘We didn’t leave in May,’ Holm said.', 'Ada Holm: ‘We didn’t leave in May,’'],
    ['single straight marks', "'We didn't leave in May,' Holm said.", "Ada Holm: 'We didn't leave in May,'"],
    [
      'single marks with a plural’s apostrophe',
      '‘The workers’ boats left,’ Holm said.',
      'Ada Holm: ‘The workers’ boats left,’',
    ],
    [
      'single marks behind a plural',
      '‘We met the workers’, Holm said. ‘It rained.’',
      'Ada Holm: ‘We met the workers’',
    ],
    ['single marks without a comma', '‘We will go’ said Holm. ‘It rained.’', 'Ada Holm: ‘We will go’'],
    ['single marks at the end', 'Holm said: ‘We met the workers’', 'Ada Holm: ‘We met the workers’'],
    ['curly marks around a decade', '“In the ‘90s we left,” Holm said.', 'Ada Holm: “In the ‘90s we left,”'],
    [
      'marks behind a decade',
      `In the '90s it was cold. "We left in May," Holm said.`,
      'Ada Holm: "We left in May,"',
    ],
    ['marks that open with points', '"...and then we left," Holm said.', 'Ada Holm: "...and then we left,"'],
    ['marks that open with an ellipsis', '"…and then we left," Holm said.', 'Ada Holm: "…and then we left,"'],
    [
      'marks behind a measure',
      'The board is 5" wide. "We left in May," Holm said.',
      'Ada Holm: "We left in May,"',
    ],
    ['guillemets', '«We left in May,» Holm said.', 'Ada Holm: «We left in May,»'],
    ['guillemets with spaces', '« We left in May », Holm said.', 'Ada Holm: « We left in May »'],
    ['guillemets that point inwards', '»We left in May,« Holm said.', 'Ada Holm: »We left in May,«'],
    ['low and high marks', '„We left in May,“ Holm said.', 'Ada Holm: „We left in May,“'],
    ['low and closing marks', '„We left in May,” Holm said.', 'Ada Holm: „We left in May,”'],
    ['closing marks on both sides', '”We left in May,” Holm said.', 'Ada Holm: ”We left in May,”'],
    [
      'marks inside marks',
      '“He said ‘go’ and “left” in May,” Holm said.',
      'Ada Holm: “He said ‘go’ and “left” in May,”',
    ],
    ['marks behind what introduces them', 'Holm said: “We left in May.”', 'Ada Holm: “We left in May.”'],
    [
      'marks with the clause in front',
      'According to Holm, “we left the harbour in May.”',
      'Ada Holm: “we left the harbour in May.”',
    ],
    ['marks with the clause turned round', '“We left in May,” said Holm.', 'Ada Holm: “We left in May,”'],
  ])('%s', async (_, body, expected) => {
    expect(await voices(body)).toContainEqual(expected);
  });

  test('marks on both sides of a clause', async () => {
    expect(await voices('“We left,” Holm said, “before the flood came.”')).toEqual([
      'Ada Holm: “We left,”',
      'narration: Holm said,',
      'Ada Holm: “before the flood came.”',
    ]);
  });
});

describe('a quotation over several paragraphs', () => {
  test('all belongs to the person that its first paragraph names', async () => {
    expect(
      await voices(
        '“We lost two bridges,” Holm said. “Nobody slept.\n\n“My house was under water.\n\n“Then the army came.”',
      ),
    ).toEqual([
      'Ada Holm: “We lost two bridges,”',
      'narration: Holm said.',
      'Ada Holm: “Nobody slept.',
      'Ada Holm: “My house was under water.',
      'Ada Holm: “Then the army came.”',
    ]);
  });

  test('all belongs to the person that its last paragraph names', async () => {
    expect(
      await voices('“Nobody slept.\n\n“Then the army came,” said Voss.\n\n“I left,” Holm said.'),
    ).toEqual([
      'Voss: “Nobody slept.',
      'Voss: “Then the army came,”',
      'narration: said Voss.',
      'Ada Holm: “I left,”',
      'narration: Holm said.',
    ]);
  });

  test('is certainly nobody’s if it is opened and never continued', async () => {
    expect(await voices('“We left,” Holm said. “Nobody slept.\n\nThe army came.')).toEqual([
      'Ada Holm: “We left,”',
      'narration: Holm said.',
      'unclear: “Nobody slept.',
      'narration: The army came.',
    ]);
  });
});

describe('in languages other than English, words in quotation marks are speech', () => {
  test.each([
    [
      'in French',
      FRENCH,
      '« Nous n’avons jamais reçu de réponse », a déclaré Mme Duval.',
      '?: « Nous n’avons jamais reçu de réponse »',
    ],
    [
      'in German',
      GERMAN,
      '„Wir haben nie eine Antwort bekommen“, sagte Voss.',
      '?: „Wir haben nie eine Antwort bekommen“',
    ],
    [
      'in German books',
      GERMAN,
      '»Wir haben nie eine Antwort bekommen«, sagte Voss.',
      '?: »Wir haben nie eine Antwort bekommen«',
    ],
    [
      'in the middle of a sentence',
      FRENCH,
      'La ministre affirme que « nous n’avons jamais reçu de réponse » à ce sujet.',
      '?: « nous n’avons jamais reçu de réponse »',
    ],
  ])('%s', async (_, front, body, expected) => {
    expect(await voices(body, 'md', front)).toContainEqual(expected);
  });

  test('and a few words are not', async () => {
    expect(await voices('C’est un « malentendu » entre eux.', 'md', FRENCH)).toEqual([
      'unclear: C’est un « malentendu » entre eux.',
    ]);
  });
});

describe('no speaker is named or ruled out for', () => {
  test.each([
    ['where nothing is recognised', 'The harbour is closed.\n\nTwelve ships are left.'],
    ['in a text of first persons', 'We left the harbour.\n\nMy boat sank in May.'],
    ['in what a footnote adds', '"We left[^1]," Holm said.\n\n[^1]: In May.'],
    [
      'in a paragraph about us between quotations',
      '"We left," Holm said.\n\nWe were twelve.\n\n"I left too," Holm said.',
    ],
  ])('%s', async (_, body) => {
    const found = await voices(body);
    const own = found.filter(
      (voice) => !voice.startsWith('Ada Holm') && !voice.startsWith('narration: Holm said'),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((voice) => !voice.startsWith('unclear: '))).toEqual([]);
  });
});

test('who says what is quoted in another language than English is left open', async () => {
  const body =
    'Le maire Jean Petit a répondu : « C’est faux, et il le sait. »\n\nSa collègue voit cela autrement : « Il a raison, je crois. »';
  expect(await voices(body, 'md', FRENCH)).toEqual([
    'unclear: Le maire Jean Petit a répondu :',
    '?: « C’est faux, et il le sait. »',
    'unclear: Sa collègue voit cela autrement :',
    '?: « Il a raison, je crois. »',
  ]);
});

test('what is told in another language than English is not said to be a reporter’s', async () => {
  const front = '---\ntitle: Erinnerungen\nlanguage: de\n---\n\n';
  expect(await voices('Ich habe das Schiff verkauft.\n\nEs war leck.', 'md', front)).toEqual([
    'unclear: Ich habe das Schiff verkauft.',
    'unclear: Es war leck.',
  ]);
});

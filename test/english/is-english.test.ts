import { expect, test } from 'vitest';
import { isInEnglish } from '../../src/english/is-english.ts';

test.each([
  ['en-GB', 'Der Kran ist weg.', true],
  ['de', 'The crane is gone.', false],
  [undefined, 'The crane is gone, and nobody knows where it went.', true],
  [undefined, 'Der Kran ist weg, und das weiß nicht einmal die Wirtin.', false],
  [undefined, 'La grue est partie, et personne ne sait pas où les gens l’ont mise.', false],
  [undefined, 'El barco se hundió en el puerto, y nadie sabe por qué los otros no.', false],
  [undefined, 'Кран упал в воду, и никто не знает, что с ним.', false],
  [undefined, 'Ada Holm. Tom Reed.', true],
  [undefined, '', true],
])('a text in %s, “%s”: English rules hold: %s', (language, text, holds) => {
  expect(isInEnglish(language, text)).toBe(holds);
});

/** Finds letters whose end names who wrote them: `Dear Tom, … Yours ever, Ada Holm`. */
import { isEnglish, isPlaceName } from '../../english/dictionary.ts';
import { isCapitals } from '../../english/names/capitals.ts';
import { isName, namesInList } from '../../english/names/names.ts';
import { hasTitle, withoutTitle } from '../../english/names/titles.ts';
import { closesLetter, isPostscript, opensLetter, WITH_OTHERS } from '../../english/salutations.ts';
import type { Turn } from '../document.ts';
import type { Paragraph } from '../paragraphs.ts';
import { IS_QUOTED, signerOf } from './signatures.ts';

/** A line that ends as a sentence does. */
const ENDS_SENTENCE = /[.?!…]["”’)]*\s*$/mu;

/** Where the words of a letter end, in characters of a paragraph, and whose they are. */
interface Ending {
  readonly last: number;
  readonly end: number;
  readonly signer: Turn;
}

/** The paragraphs of signed letters with their writers; what stands below the closing words is a note. */
export function readLetters(paragraphs: readonly Paragraph[]): Paragraph[] {
  const read: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const letter = endOfLetter(paragraphs, i);
    if (letter === undefined) {
      read.push(paragraphs[i++] as Paragraph);
      continue;
    }
    const { last, end, signer } = letter;
    const part = paragraphs[last] as Paragraph;
    read.push(
      ...paragraphs.slice(i, last).map((each) => (isQuoted(each, part) ? each : { ...each, signer })),
      ...divide(part, end, signer),
    );
    i = last + 1;
    for (let next = paragraphs[i]; isPlain(next) && isPostscript(next.text); next = paragraphs[++i])
      read.push({ ...next, signer });
  }
  return read;
}

/** The end of the letter that begins at `first`, if one does, and is signed. */
function endOfLetter(paragraphs: readonly Paragraph[], first: number): Ending | undefined {
  let part = paragraphs[first];
  for (let i = first; isPlain(part); part = paragraphs[++i]) {
    const isFirst = i === first;
    if (opensLetter(part.text) !== isFirst) return undefined;
    const ending = closedAt(paragraphs, i) ?? signedBelow(paragraphs, i);
    // A line that is no sentence may sign the letter too.
    if (ending || !(isFirst || ENDS_SENTENCE.test(part.text))) return ending;
  }
  return undefined;
}

function isPlain(part: Paragraph | undefined): part is Paragraph {
  return part?.kind === 'paragraph' && part.turn === undefined;
}

/** Whether a paragraph is another's words, which a letter quotes: all in quotation marks, or a block quote of its own. */
function isQuoted({ text, quoted }: Paragraph, ending: Paragraph): boolean {
  return quoted !== ending.quoted || IS_QUOTED.test(text);
}

/** A letter with closing words in the paragraph at `last`, and a name below them. */
function closedAt(paragraphs: readonly Paragraph[], last: number): Ending | undefined {
  const lines = linesAt(paragraphs, last);
  const at = lines.findLastIndex(closesLetter);
  const below = at === lines.length - 1 ? linesAt(paragraphs, last + 1) : lines.slice(at + 1);
  return at < 0 ? undefined : endingAt(last, lines.slice(0, at), below);
}

/** A name in the last lines of a letter or below it, with no more of the letter behind it. */
function signedBelow(paragraphs: readonly Paragraph[], last: number): Ending | undefined {
  const lines = linesAt(paragraphs, last);
  const at = lines.findLastIndex((line) => endsSentence(line)) + 1;
  const isInside = at < lines.length;
  const below = isInside ? lines.slice(at) : linesAt(paragraphs, last + 1);
  const next = paragraphs[last + (isInside ? 1 : 2)];
  const goesOn =
    isPlain(next) && /^\p{L}/u.test(next.text) && ENDS_SENTENCE.test(next.text) && !opensLetter(next.text);
  return goesOn || at === 0 ? undefined : endingAt(last, lines.slice(0, at), below);
}

/** Whether a line ends a sentence, and is no part of an address: `Convent View.` */
function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line) && !/^(?:\p{Lu}\S*\s?){1,5}$/u.test(line.trim());
}

function linesAt(paragraphs: readonly Paragraph[], at: number): string[] {
  return paragraphs[at]?.text.split('\n') ?? [];
}

/** The end of a letter behind its `words`, if one name is below them, and no more than an address below that. */
function endingAt(last: number, words: string[], [name = '', ...address]: string[]): Ending | undefined {
  /** In capitals, as the first name is, even a line of ordinary words may be a name. */
  const isSigner = (line: string) => mayBePerson(line) || (isCapitals(line) && /\S\s+\S/u.test(line.trim()));
  // `Mrs Ada Holm` for `(Mrs) Ada Holm`
  const signer = signerOf(name.replace(/^\((\p{L}+\.?)\)/u, '$1'));
  const isJoint = namesInList(bare(name)).length > 0 || WITH_OTHERS.test(name) || address.some(isSigner);
  const isMore = address.some((line) => endsSentence(line));
  if (signer?.speaker === undefined || isJoint || isMore) return undefined;
  return { last, end: words.join('\n').length, signer };
}

/** Whether a line below a name may be another name, as in what two people sign, rather than `Bridge Road`. */
function mayBePerson(line: string): boolean {
  const words = bare(line).split(' ');
  const isWord = (word = '') => isEnglish(word.toLowerCase()) || isPlaceName(word.toLowerCase());
  const isLikely = hasTitle(line.trim()) || !(isWord(words[0]) || isWord(words.at(-1)));
  return words.length > 1 && isName(words.join(' ')) && isLikely;
}

/** A line without the title before a name, and the comma behind it. */
function bare(line: string): string {
  return withoutTitle(line.trim().replace(/[,;.]+$/u, ''));
}

function divide(part: Paragraph, end: number, signer: Turn): Paragraph[] {
  if (end === part.text.length) return [{ ...part, signer }];
  const closing = { ...part, start: part.start + end, text: part.text.slice(end), isNote: true };
  return end === 0
    ? [closing]
    : [
        { ...part, text: part.text.slice(0, end), signer },
        { ...closing, isInline: true },
      ];
}

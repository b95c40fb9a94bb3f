/** Finds letters whose end names who wrote them: `Dear Tom, … Yours ever, Ada Holm`. */

import { isEnglish, isPlaceName } from '../english/dictionary.ts';
import { closesLetter, isPostscript, opensLetter } from '../english/letters.ts';
import { isName, namesInList } from '../english/names.ts';
import type { Turn } from './document.ts';
import type { Paragraph } from './paragraphs.ts';
import { IS_QUOTED, signerOf } from './signatures.ts';

const MAX_ADDRESS_LINES = 4;
const ENDS_SENTENCE = /[.?!…]["”’)]*\s*$/u;

/** A paragraph that ends a letter, in characters of its text: where its words end, and whose they are. */
interface Ending {
  readonly end: number;
  readonly signer: Turn;
}

/** The paragraphs of signed letters with their writers; what stands below the closing words is a note. */
export function readLetters(paragraphs: readonly Paragraph[]): Paragraph[] {
  const read: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const last = endOfLetter(paragraphs, i);
    const part = paragraphs[last];
    const ending = part && (endingOf(part.text, paragraphs[last + 1]?.text) ?? signedBelow(paragraphs, last));
    if (!part || !ending) {
      read.push(paragraphs[i++] as Paragraph);
      continue;
    }
    const { signer, end } = ending;
    read.push(
      ...paragraphs.slice(i, last).map((each) => (isQuoted(each, part) ? each : { ...each, signer })),
      ...divide(part, end, signer),
    );
    i = last + 1;
    for (; isPlain(paragraphs[i]) && isPostscript(paragraphs[i]?.text ?? ''); i++)
      read.push({ ...(paragraphs[i] as Paragraph), signer });
  }
  return read;
}

/** The index of the paragraph that ends a letter which begins at `first`; -1 if none begins there, or it is not signed. */
function endOfLetter(paragraphs: readonly Paragraph[], first: number): number {
  if (!isPlain(paragraphs[first]) || !opensLetter(paragraphs[first]?.text ?? '')) return -1;
  for (let i = first; isPlain(paragraphs[i]); i++) {
    const { text } = paragraphs[i] as Paragraph;
    if (i > first && opensLetter(text)) return -1;
    if (endingOf(text, paragraphs[i + 1]?.text) ?? signedBelow(paragraphs, i)) return i;
    // A line that is no sentence may sign the letter too.
    if (i > first && !hasSentence(text)) return -1;
  }
  return -1;
}

function isPlain(part: Paragraph | undefined): boolean {
  return part?.kind === 'paragraph' && part.turn === undefined && part.signer === undefined;
}

/** Whether a paragraph is another's words, which a letter quotes: all in quotation marks, or a block quote of its own. */
function isQuoted({ text, quoted }: Paragraph, ending: Paragraph): boolean {
  return quoted !== ending.quoted || IS_QUOTED.test(text);
}

/** Where the closing words of a letter begin, and the name below them, if there are any; an address may follow. */
function endingOf(text: string, next = ''): Ending | undefined {
  const lines = text.split('\n');
  const at = lines.findLastIndex(closesLetter);
  const [name = '', ...address] = at === lines.length - 1 ? next.split('\n') : lines.slice(at + 1);
  if (at < 0 || address.length > MAX_ADDRESS_LINES || isSentence(name)) return undefined;
  const signer = signerOf(withoutBrackets(name));
  return signer?.speaker === undefined ? undefined : { end: lines.slice(0, at).join('\n').length, signer };
}

/** A name and an address, in the last lines of a letter or below it, with no more of the letter behind them. */
function signedBelow(paragraphs: readonly Paragraph[], last: number): Ending | undefined {
  const lines = paragraphs[last]?.text.split('\n') ?? [];
  const at = lines.findLastIndex((line) => ENDS_SENTENCE.test(line)) + 1;
  const isInside = at < lines.length;
  const [name = '', ...address] = isInside ? lines.slice(at) : (paragraphs[last + 1]?.text.split('\n') ?? []);
  const next = paragraphs[last + (isInside ? 1 : 2)];
  const opening = /^\p{L}.*/su.exec(next?.text ?? '')?.[0] ?? '';
  const goesOn = isPlain(next) && hasSentence(opening) && !opensLetter(opening);
  const isJoint = namesInList(name).length > 1 || address.some(mayBePerson);
  if (goesOn || isJoint || at === 0 || address.length > MAX_ADDRESS_LINES || hasSentence(address.join('\n')))
    return undefined;
  const signer = signerOf(withoutBrackets(name));
  return signer?.speaker === undefined ? undefined : { end: lines.slice(0, at).join('\n').length, signer };
}

/** Whether a line below a name may be another name, as in what two people sign, rather than `Bridge Road`. */
function mayBePerson(line: string): boolean {
  const words = line.trim().split(' ');
  const isWord = (word = '') => isEnglish(word.toLowerCase()) || isPlaceName(word.toLowerCase());
  return words.length > 1 && isName(line.trim()) && !isWord(words[0]) && !isWord(words.at(-1));
}

function hasSentence(text: string): boolean {
  return text.split('\n').some((line) => ENDS_SENTENCE.test(line));
}

/** `Mrs Ada Holm` for `(Mrs) Ada Holm` */
function withoutBrackets(name: string): string {
  return name.trim().replace(/^\((\p{L}+\.?)\)\s/u, '$1 ');
}

/** `Tom Reed, who had come by train and` goes on on the next line. */
function isSentence(line: string): boolean {
  return /\s\p{Ll}+$/u.test(line);
}

function divide(part: Paragraph, end: number, signer: Turn): Paragraph[] {
  if (end === part.text.length) return [{ ...part, signer }];
  const from = end === 0 ? 0 : end + 1;
  const closing = { ...part, start: part.start + from, text: part.text.slice(from), isNote: true };
  return end === 0
    ? [closing]
    : [
        { ...part, text: part.text.slice(0, end), signer },
        { ...closing, isInline: true },
      ];
}

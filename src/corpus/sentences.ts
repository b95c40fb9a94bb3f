/** The sentences of a passage, each with its voice, and what an editor put into them. */
import { SPEAKS_OF_SELF, STAGE_DIRECTION } from '../english/people.ts';
import { findQuotations } from '../english/quotation-marks.ts';
import { splitSentences, trimmed } from '../english/sentences.ts';
import {
  isHeading,
  type Passage,
  type Range,
  type Sentence,
  type Utterance,
  type Voice,
} from './document.ts';

export { splitSentences };

/** The reporter's own term in quotation marks has no more words. */
const MAX_TERM_WORDS = 3;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** An editor's words in square brackets, or in brackets on a line of their own, stand inside speech but are not the speaker's; nor is `(laughs)` or `(00:12)`. */
const EDITORIAL = new RegExp(
  String.raw`\[[^\]]*\]|^\([^()\n]*\)$|\((?:${STAGE_DIRECTION}[^()]{0,40}|(?:\d{1,2}:)?\d{1,2}:\d{2})\)`,
  'gimu',
);

/** The editor's insertions in a text. */
export function findInsertions(text: string): Range[] {
  return [...text.matchAll(EDITORIAL)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** What stands outside of speech: a label up to `label`, and else the voice `rest`. */
export interface Outside {
  readonly label: number;
  readonly rest: 'narration' | 'unclear' | 'label';
}

/** The sentences of a text that begins at `offset`, cut wherever the voice changes: the clause `Antonov said` behind a quotation is one. */
export function readSentences(
  text: string,
  utterances: readonly Utterance[],
  outside: Outside,
  offset = 0,
): Sentence[] {
  return splitSentences(text).flatMap((whole) => {
    const shared = shift(whole, offset);
    const parts: { range: Range; voice: Voice }[] = [];
    let at = whole.start;
    const put = (end: number, voice: Voice) => {
      if (end > at) parts.push({ range: { start: at, end }, voice });
      at = Math.max(at, end);
    };
    put(Math.min(outside.label, whole.end), { kind: 'label' });
    for (const { start, end, speaker } of utterances) {
      if (end <= at || start >= whole.end) continue;
      put(start, restOf(text.slice(at, start), outside.rest));
      put(Math.min(end, whole.end), { kind: 'speech', speaker });
    }
    put(whole.end, restOf(text.slice(at, whole.end), outside.rest));
    return parts
      .map(({ range, voice }) => ({ ...trimmed(text, range), voice, whole: shared }))
      .filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)))
      .map((sentence) => shift(sentence, offset));
  });
}

/** The same by so many characters further on. */
export function shift<Item extends Range>(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}

/** Words about `me` and `you` are hardly a reporter's, and what he puts in quotation marks is somebody's. */
function restOf(words: string, rest: Outside['rest']): Voice {
  const isQuoting = () =>
    findQuotations(words).some(
      ({ start, end }) => words.slice(start, end).split(/\s+/u).length > MAX_TERM_WORDS,
    );
  return { kind: rest === 'narration' && (SPEAKS_OF_SELF.test(words) || isQuoting()) ? 'unclear' : rest };
}

/** The sentences that say something: without the labels that say who speaks. A caption, or a heading, is all of a kind. */
export function sentencesSaid(passage: Passage): Sentence[] {
  const isWhole = passage.kind === 'caption' || isHeading(passage);
  return passage.sentences.filter(({ voice }) => isWhole || voice.kind !== 'label');
}

/** The sentences of a passage, each with its voice, and an editor's insertions. */
import { STAGE_DIRECTION } from '../english/editorial-notes.ts';
import { SPEAKS_OF_SELF } from '../english/names/pronouns.ts';
import { trimmed } from '../english/sentences.ts';
import { findQuotations } from '../english/speech/quotation-marks.ts';
import { intersect, isHeading, type Passage, type Range, type Sentence, type Voice } from './document.ts';

/** A term that the reporter puts in quotation marks has at most this many words. */
const MAX_TERM_WORDS = 3;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/**
 * An editor's words in square brackets, or in brackets on a line of their own, are inside speech but not the speaker's;
 * nor are `(laughs)` or `(00:12)`.
 */
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

/** A stretch of a text in one voice. */
export interface Span extends Range {
  readonly voice: Voice;
}

/**
 * The `whole` sentences of a text, split wherever the voice changes: the clause `Antonov said` after a quotation is a
 * part.
 */
export function cutSentences(text: string, sentences: readonly Range[], spans: readonly Span[]): Sentence[] {
  return sentences
    .flatMap((whole) =>
      spans.flatMap((span): Sentence[] => {
        const shared = intersect(span, whole);
        if (shared === undefined) return [];
        const voice = voiceOf(text.slice(shared.start, shared.end), span.voice);
        return [{ ...trimmed(text, shared), voice, whole }];
      }),
    )
    .filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
}

/**
 * Words about `me` and `you` are hardly a reporter's, and what a reporter puts in quotation marks is somebody else's.
 */
function voiceOf(words: string, voice: Voice): Voice {
  const isLong = ({ start, end }: Range) => words.slice(start, end).split(/\s+/u).length > MAX_TERM_WORDS;
  const isOwn = () => !SPEAKS_OF_SELF.test(words) && !findQuotations(words).some(isLong);
  return voice.kind === 'narration' && !isOwn() ? { kind: 'unclear' } : voice;
}

/** The sentences that say something, without the labels that say who speaks. In a caption or heading, all of them. */
export function sentencesSaid(passage: Passage): Sentence[] {
  const isWhole = passage.kind === 'caption' || isHeading(passage);
  return passage.sentences.filter(({ voice }) => isWhole || voice.kind !== 'label');
}

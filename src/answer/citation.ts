/** Says whose words an excerpt shows and where they stand. */
import type { Passage, Range, Source, Utterance } from '../corpus/document.ts';
import { findInsertions } from '../corpus/sentences.ts';
import type { Excerpt } from './excerpt.ts';

/** Whose words these are. `mixed` is direct speech with the reporter's words around it. */
export interface Voice {
  readonly kind: 'speech' | 'paraphrase' | 'mixed' | 'caption';
  /** Those who speak, in order, none where that is unclear; for the reporter's words the outlet, where it is known. */
  readonly speakers: readonly string[];
}

/** The voice of the emphasised words, or, where none are, of all that is shown. */
export function voiceOf({ passage, ranges, marks }: Excerpt): Voice {
  if (passage.kind === 'caption') return { kind: 'caption', speakers: [] };
  const shown = marks.length > 0 ? marks : ranges;
  const spoken = shown.flatMap((range) => utterancesIn(passage, range));
  if (spoken.length === 0) return { kind: 'paraphrase', speakers: reporter(passage) };
  const mixed = shown.some((range) => WORDS.test(outsideSpeech(passage, range)));
  const unclear = spoken.some(({ speaker }) => speaker === undefined);
  const speakers = unclear ? [] : [...new Set(spoken.flatMap(({ speaker }) => speaker ?? []))];
  return { kind: mixed ? 'mixed' : 'speech', speakers };
}

/** `Anatoly Antonov, direct speech` */
export function describeVoice({ kind, speakers }: Voice, source: Source): string {
  const who = speakers.join(' and ');
  switch (kind) {
    case 'caption':
      return 'picture caption, nobody’s speech';
    case 'speech':
      return who === '' ? UNCLEAR : `${who}, direct speech`;
    case 'mixed':
      return `${who === '' ? UNCLEAR : `${who}, direct speech`}; words outside the quotation marks are the reporter’s`;
    case 'paraphrase':
      return who === '' ? reportedWords(source) : `${who}, ${reportedWords(source)}`;
  }
}

const UNCLEAR = 'direct speech, speaker unclear';

function describePlace({ number }: Passage): string | undefined {
  return number === undefined ? undefined : `passage ${number}`;
}

/** Whose words these are and where they stand; the heading is left out where it stands above the excerpt already. */
export function cite(excerpt: Excerpt, titleAbove: string | undefined): string {
  const { passage } = excerpt;
  const heading = passage.heading === titleAbove ? undefined : passage.heading;
  const parts = [describeVoice(voiceOf(excerpt), passage.source), describePlace(passage), heading];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** `Interview of …, Sputnik, Washington, 2021` */
export function describeSource({ title, outlet, place, date }: Source): string {
  return [title, outlet, place, date].filter((part) => part !== undefined).join(', ');
}

/** Only who interviews somebody can paraphrase; the text of an article is its own. */
function reportedWords({ speaker }: Source): string {
  return speaker === undefined ? 'the text’s own words' : 'the reporter’s paraphrase';
}

function reporter({ source: { outlet } }: Passage): string[] {
  return outlet === undefined ? [] : [outlet];
}

const WORDS = /[\p{L}\p{N}]/u;
function utterancesIn({ text, utterances }: Passage, { start, end }: Range): Utterance[] {
  const spoken = findInsertions(text).reduce(
    (words, insertion) =>
      words.slice(0, insertion.start) +
      ' '.repeat(insertion.end - insertion.start) +
      words.slice(insertion.end),
    text,
  );
  return utterances.filter((speech) =>
    WORDS.test(spoken.slice(Math.max(start, speech.start), Math.min(end, speech.end))),
  );
}

function outsideSpeech({ text, utterances }: Passage, { start, end }: Range): string {
  const edges = utterances.flatMap((speech) => [speech.start, speech.end]);
  const places = [start, ...edges.map((edge) => Math.min(Math.max(edge, start), end)), end];
  return places.map((place, i) => (i % 2 === 0 ? text.slice(place, places[i + 1]) : '')).join('');
}

/** Says whose words an excerpt shows and where they come from. */
import { isHeading, type Passage, type Range, type Sentence, type Source } from '../corpus/document.ts';
import { formatTime } from '../corpus/formats/times.ts';
import { findInsertions } from '../corpus/sentences.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * Whose words these are. `mixed` is direct speech together with the reporter's words; `unclear` means that the text does
 * not show whose they are.
 */
export interface Voice {
  readonly kind: 'speech' | 'paraphrase' | 'mixed' | 'caption' | 'heading' | 'unclear';
  /** Who speaks, in order; nobody if that is unclear. For the reporter's words, the outlet, if it is known. */
  readonly speakers: readonly string[];
}

/** The voice of the emphasised words or, without any, of all the words shown. */
export function voiceOf({ passage, ranges, marks }: Excerpt): Voice {
  if (passage.kind === 'caption') return { kind: 'caption', speakers: [] };
  if (isHeading(passage)) return { kind: 'heading', speakers: [] };
  const shown = (marks.length > 0 ? marks : ranges).flatMap((range) => widenToWords(passage, range));
  const voices = shown.flatMap((range) => voicesIn(passage, range));
  const spoken = voices.flatMap((voice) => (voice.kind === 'speech' ? [voice.speaker] : []));
  const kinds = new Set(voices.map(({ kind }) => kind));
  if (spoken.length > 0) {
    const speakers = spoken.flatMap((speaker) => speaker ?? []);
    const isUnclear = speakers.length < spoken.length || kinds.has('unclear');
    return {
      kind: kinds.has('narration') ? 'mixed' : 'speech',
      speakers: isUnclear ? [] : [...new Set(speakers)],
    };
  }
  const { outlet } = passage.source;
  return kinds.size === 1 && kinds.has('narration')
    ? { kind: 'paraphrase', speakers: outlet === undefined ? [] : [outlet] }
    : { kind: 'unclear', speakers: [] };
}

/** `Anatoly Antonov, direct speech` */
export function describeVoice({ kind, speakers }: Voice, source: Source): string {
  const who = speakers.length > 0 ? `${speakers.join(' and ')}, ` : '';
  // Only an interviewer can paraphrase; the words of any other text are its own.
  const reported = source.speaker === undefined ? 'the text’s own words' : 'the reporter’s paraphrase';
  const speech = who === '' ? 'direct speech, speaker unclear' : `${who}direct speech`;
  const descriptions: Readonly<Record<Voice['kind'], string>> = {
    caption: 'picture caption, nobody’s speech',
    heading: 'a heading, nobody’s speech',
    unclear: 'speaker unclear',
    speech,
    mixed: `${speech}; words outside the quotation marks are the reporter’s`,
    paraphrase: `${who}${reported}`,
  };
  return descriptions[kind];
}

/** `passage 12, 00:12:40 https://youtu.be/…?t=760s` */
function describePlace(passage: Passage): string | undefined {
  const when = describeTime(passage);
  return passage.number === undefined ? undefined : `passage ${passage.number}${when && `, ${when}`}`;
}

/** `00:12:40 https://youtu.be/…?t=760s`, if the address of the recording can hold a time; empty if there is no time. */
export function describeTime({ time, source }: Passage): string {
  if (time === undefined) return '';
  const address = source.url && addressAt(time, source.url);
  return `${formatTime(time)}${address ? ` ${address}` : ''}`;
}

const TAKES_T = /(?:^|\.)(?:youtube\.com|youtu\.be|twitch\.tv)$/u;
const TAKES_FRAGMENT = /(?:^|\.)(?:vimeo\.com|soundcloud\.com)$/u;
const IS_MEDIA = /\.(?:mp[34]|m4[av]|webm|og[gva]|opus|wav|mov|flac)$/iu;

/** The address of a moment in a recording: YouTube's `t`, or a media fragment (https://www.w3.org/TR/media-frags/). */
export function addressAt(time: number, url: string): string | undefined {
  const address = new URL(url);
  const seconds = Math.floor(time);
  if (TAKES_T.test(address.hostname)) address.searchParams.set('t', `${seconds}s`);
  else if (TAKES_FRAGMENT.test(address.hostname) || IS_MEDIA.test(address.pathname))
    address.hash = `t=${seconds}`;
  else return undefined;
  return address.href;
}

/** Whose words these are and where they come from, without a heading that is already shown above the excerpt. */
export function cite(excerpt: Excerpt, titleAbove: string | undefined): string {
  const { passage } = excerpt;
  const heading = passage.heading === titleAbove || isHeading(passage) ? undefined : passage.heading;
  const parts = [describeVoice(voiceOf(excerpt), passage.source), describePlace(passage), heading];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** `Interview of …, Sputnik, Washington, 2021` */
export function describeSource({ title, outlet, place, date, file, distinction }: Source): string {
  const only = distinction === file ? file : undefined;
  return [title, outlet, place, date, only].filter((part) => part !== undefined).join(', ');
}

const WORDS = /[\p{L}\p{N}]/u;

/** A range of punctuation alone has the voice of the words before it. */
function widenToWords({ text, sentences }: Passage, range: Range): Range[] {
  if (WORDS.test(text.slice(range.start, range.end))) return [range];
  const near = sentences.findLast(({ start }) => start < range.end) ?? sentences[0];
  return near ? [{ start: near.start, end: near.end }] : [];
}

/** The voices of the words in a range. Labels have none, and an editor's insertions in a quotation do not count. */
function voicesIn(passage: Passage, range: Range): Sentence['voice'][] {
  const text = withoutInsertions(passage.text);
  const inside = passage.sentences.filter(({ start, end }) =>
    WORDS.test(text.slice(Math.max(start, range.start), Math.min(end, range.end))),
  );
  if (inside.length === 0 && passage.turn === undefined) return [{ kind: 'narration' }];
  return inside.map(({ voice }) => voice).filter(({ kind }) => kind !== 'label');
}

function withoutInsertions(text: string): string {
  return findInsertions(text).reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    text,
  );
}

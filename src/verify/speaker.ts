/** Compares whom a text names for words with whose words they are. */
import { describeVoice, type Voice, voiceOf } from '../answer/citation.ts';
import { names } from '../english/attribution.ts';
import type { Passage, Source } from '../corpus/document.ts';
import { plain } from '../search/analysis.ts';
import type { Place } from './verdict.ts';

export const PRONOUN = /^(?:he|she|they)$/iu;
/** What people are called by instead of their names. */
export const OFFICE =
  /\b(?:ambassador|diplomat|envoy|official|president|premier|minister|chancellor|secretary|spokes(?:man|woman|person)|director|chair(?:man|woman)?|chief|professor|general|senator|author|mayor|judge|king|queen)\b/iu;
/** Whoever holds an office may be called so. */
const ANY_OFFICE = /^(?:diplomat|envoy|official|author)$/iu;
const REPORTER = /\b(?:reporter|journalist|correspondent|interviewer)$/iu;
const NAME = /\p{Lu}[\p{L}.'’-]*$/u;

/** `Anatoly Antonov, direct speech`; of several places, each voice once. */
export function describeSpeakers(places: readonly Place[]): string {
  return [...new Set(places.map((place) => describeVoice(voiceIn(place), place.passage.source)))].join('; ');
}

/** Says of words that somebody else is named for, or that are nobody's direct speech, that they are not theirs. */
export function denySpeaker(
  by: string | undefined,
  { places, headings = [] }: { readonly places: readonly Place[]; readonly headings?: readonly Passage[] },
): string | undefined {
  if (by === undefined) return undefined;
  const isDenied =
    places.some((place) => isNotBy(by, voiceIn(place), place.passage.source)) ||
    headings.some(({ source }) => !isReporter(by, source));
  if (!isDenied) return undefined;
  return PRONOUN.test(by) ? 'not direct speech' : `not the words of ${by.trim()}`;
}

function voiceIn({ passage, range }: Place): Voice {
  return voiceOf({ passage, ranges: [range], marks: [] });
}

/** Whether it is clear that the words are not of whom the text names. */
function isNotBy(by: string, { kind, speakers }: Voice, source: Source): boolean {
  const spoken = kind === 'speech' || kind === 'mixed';
  if (!spoken) return !isReporter(by, source);
  return speakers.length > 0 && speakers.every((speaker) => isSomebodyElse(by, speaker, source));
}

function isReporter(by: string, source: Source): boolean {
  return source.speaker === undefined || REPORTER.test(by) || isOutlet(by, source);
}

/** Where it is named, it says where the words are from. */
function isOutlet(by: string, { outlet }: Source): boolean {
  return outlet !== undefined && plain(outlet) === plain(by);
}

function isSomebodyElse(by: string, speaker: string, source: Source): boolean {
  const { speaker: interviewee, title } = source;
  if (PRONOUN.test(by) || isNameOf(by, speaker) || isOutlet(by, source)) return false;
  const office = OFFICE.exec(by)?.[0];
  if (office === undefined) return NAME.test(by) || REPORTER.test(by);
  if (speaker !== interviewee) return false;
  return !ANY_OFFICE.test(office) && !new RegExp(String.raw`\b${office}\b`, 'iu').test(title);
}

/** A name as the text has it, or any part of it, however it is written. */
function isNameOf(by: string, speaker: string): boolean {
  const written = plain(by);
  return names(by, speaker) || [speaker, ...speaker.split(/\s+/u)].some((name) => plain(name) === written);
}

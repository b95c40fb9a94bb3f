/** Compares whom a text names for words with whose words they are. */
import { describeVoice, type Voice, voiceOf } from '../answer/citation.ts';
import type { Source } from '../corpus/document.ts';
import { mayBeSamePerson, names } from '../english/attribution.ts';
import { ANY_OFFICE, isAsker, isRole, OFFICE, PRONOUN, REPORTER } from '../english/people.ts';
import { plain } from '../search/analysis.ts';
import type { FoundHeading, Span } from './verdict.ts';

const NAME = /\p{Lu}[\p{L}.'’-]*$/u;

/** `Anatoly Antonov, direct speech`; of several spans, each voice once. */
export function describeSpeakers(spans: readonly Span[]): string {
  return [...new Set(spans.map((place) => describeVoice(voiceIn(place), place.passage.source)))].join('; ');
}

/** Whether words are those of whom a text names: what the text shows, and `unclear` where it shows nothing. */
type Answer = 'yes' | 'no' | 'unclear';

/**
 * Says of words that somebody else is named for, or that are nobody's direct speech, that they are not theirs; and where
 * the text does not make clear whose they are, just that.
 */
export function denySpeaker(
  by: string | undefined,
  { spans, headings = [] }: { readonly spans: readonly Span[]; readonly headings?: readonly FoundHeading[] },
): string | undefined {
  if (by === undefined) return undefined;
  const answers = [
    ...spans.map((place) => areBy(by, voiceIn(place), place.passage.source)),
    ...headings.map(({ passage }): Answer => (isReporter(by, passage.source) ? 'yes' : 'no')),
  ];
  if (answers.includes('no')) return PRONOUN.test(by) ? 'not direct speech' : `not the words of ${by.trim()}`;
  return answers.includes('unclear') && !PRONOUN.test(by)
    ? 'the text does not make clear who speaks'
    : undefined;
}

function voiceIn({ passage, range }: Span): Voice {
  return voiceOf({ passage, ranges: [range], marks: [] });
}

function areBy(by: string, { kind, speakers }: Voice, source: Source): Answer {
  if (kind === 'unclear') return isReporter(by, source) ? 'yes' : 'unclear';
  if (kind === 'paraphrase' && source.speaker === undefined)
    return isReporter(by, source) ? 'yes' : 'unclear';
  if (kind !== 'speech' && kind !== 'mixed') return isReporter(by, source) ? 'yes' : 'no';
  if (speakers.length === 0) return 'unclear';
  const answers = speakers.map((speaker) => isBy(by, speaker, source));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unclear') ? 'unclear' : 'no';
}

function isReporter(by: string, source: Source): boolean {
  return REPORTER.test(by) || isOutlet(by, source);
}

/** Where it is named, it says where the words are from. */
function isOutlet(by: string, { outlet }: Source): boolean {
  return outlet !== undefined && plain(outlet) === plain(by);
}

/** Whom a label names only by what they are there, nobody can deny to be somebody; but who asks is not who is asked. */
function isBy(by: string, speaker: string, source: Source): Answer {
  const { speaker: interviewee, title } = source;
  if (PRONOUN.test(by) || isNameOf(by, speaker) || isOutlet(by, source)) return 'yes';
  if (isAsker(speaker) && (REPORTER.test(by) || (interviewee !== undefined && isNameOf(by, interviewee))))
    return REPORTER.test(by) ? 'yes' : 'no';
  if (isRole(speaker)) return 'unclear';
  const office = OFFICE.exec(by)?.[0];
  if (office === undefined) return NAME.test(by) || REPORTER.test(by) ? 'no' : 'yes';
  if (speaker !== interviewee) return hasName(by, office) ? 'no' : 'unclear';
  return !ANY_OFFICE.test(office) && !new RegExp(String.raw`\b${office}\b`, 'iu').test(title) ? 'no' : 'yes';
}

/** `President Putin`, and not just `the president`. */
function hasName(by: string, office: string): boolean {
  return NAME.test(by) && !by.toLowerCase().endsWith(office.toLowerCase());
}

/** A name as the text has it, or any part of it, however it is written. */
function isNameOf(by: string, speaker: string): boolean {
  const written = plain(by);
  return (
    names(by, speaker) ||
    mayBeSamePerson(by, speaker) ||
    [speaker, ...speaker.split(/\s+/u)].some((name) => plain(name) === written)
  );
}

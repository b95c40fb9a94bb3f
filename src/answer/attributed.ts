/** Checks whether a sentence is by the person that a question asks for. */
import { type Passage, type Sentence, speakerOf } from '../corpus/document.ts';
import { mayBeSamePerson } from '../english/names/names.ts';
import { THE_INTERVIEWEE } from '../english/names/pronouns.ts';
import { ENDS_IN_OFFICE } from '../english/names/titles.ts';
import { plain } from '../search/analysis.ts';

/** Whether a sentence is direct speech by the person asked for. */
export function isSpeechBy(by: string, sentence: Sentence, { source }: Passage): boolean {
  const speaker = speakerOf(sentence);
  if (speaker === undefined) return false;
  if (speaker === source.speaker && isInterviewee(by, source)) return true;
  return mayBeSamePerson(by, speaker);
}

/** Whether a sentence is by the outlet asked for. */
export function isTextOf(by: string, { voice }: Sentence, { source: { outlet } }: Passage): boolean {
  return voice.kind !== 'speech' && outlet !== undefined && isNamed(outlet, by);
}

/** Whether the text does not make clear whose words a sentence is. */
export function isUnclear({ voice }: Sentence): boolean {
  return voice.kind === 'unclear' || (voice.kind === 'speech' && voice.speaker === undefined);
}

function isInterviewee(by: string, { title }: Passage['source']): boolean {
  const office = ENDS_IN_OFFICE.exec(by)?.[0];
  return THE_INTERVIEWEE.test(by) || (office !== undefined && isNamed(title, office));
}

/** Whether the last word of what was typed (in a person's name, the surname) is one of a name's words. */
function isNamed(name: string, typed: string): boolean {
  const last = typed.split(/\s/u).at(-1) ?? '';
  return name.split(/[\s,]+/u).some((word) => plain(word) === plain(last));
}

/** Whether a name that people type is a speaker's, as the text calls them. */
import { differInSex } from './given-names.ts';
import { fold } from './label-names.ts';
import { mayBeSamePerson, names } from './names.ts';
import { isRole } from './roles.ts';

/** Different transliterations write these sounds in different letters; `SPEAKER_01` is `Speaker 1`. */
const TRANSLITERATED = /[ijy]+/gu;
/** Where the parts of a name meet that a chat writes as one word: `AdaHolm` */
const JOINED = /(?<=^\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}$)/u;
/** `M. Paul Holm` may be a role, as `M. le maire` is. */
const FRENCH_TITLE = /^(?:M|Mme|Mlle)\.?\s/u;
const INITIALS = /^\p{Lu}{2,3}$/u;

/**
 * A name as the corpus has it, or any part of it, in any transliteration: `Anatoli`, `Anatoliy` and `Anatolij` are
 * `Anatoly`. A role, and initials that nothing explains, mean nobody but themselves: `MAN` is no `Second man`.
 */
export function isNameOf(name: string, speaker: string): boolean {
  const isAlone = [name, speaker].some((each) => isRole(each) && !FRENCH_TITLE.test(each));
  if (isAlone || INITIALS.test(speaker)) return bare(name) === bare(speaker);
  if (differInSex(name, speaker)) return false;
  return (
    names(name, speaker) || mayBeSamePerson(name, speaker) || mayBeSamePerson(written(name), written(speaker))
  );
}

/** Whether both are one word, so that one may be the first name of the other: `Mary` and `Holm`. */
export function areHalves(name: string, speaker: string): boolean {
  return [name, speaker].every((each) => /^\S+$/u.test(each));
}

function bare(name: string): string {
  return fold(written(name)).replace(/^the /u, '');
}

function written(name: string): string {
  return name
    .replace(/[\s_]+0*(?=\d)/gu, ' ')
    .replace(JOINED, ' ')
    .replace(TRANSLITERATED, 'i');
}

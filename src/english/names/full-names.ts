/** Finds the one full name that a text gives for somebody whom it also calls by a part of it. */
import { isArtifact, isEnglish, isPlaceOrGroup } from '../dictionary.ts';
import { type FoundNames, findFullNames, lastWord, withoutRole } from './found-names.ts';
import { isGivenName, sexOf } from './given-names.ts';
import { isName, mayBeSamePerson, withoutFirm } from './names.ts';
import { hasBothTitles, isAnother, isOfSex } from './namesakes.ts';
import { isRole } from './roles.ts';
import { hasTitle, withoutTitle } from './titles.ts';

/** In longer texts too many names are alike. */
const MAX_NAMES = 400;
/** The people whom a text names. */
export interface People {
  /** What to call somebody: in full, if the text gives just one full name that the name may be short for. */
  readonly call: (name: string) => string;
  /** Whether a name is, or may be short for, one that is hardly anything but a person's. */
  readonly knows: (name: string) => boolean;
}

/** @param quoted whom the text quotes, as written: people even where a full name might be a place's */
export function findPeople(texts: readonly string[], quoted: readonly string[]): People {
  const { full, shown, titled, midSentence } = findFullNames(texts);
  const people = quoted.map(withoutRole).filter((name) => / /u.test(withoutTitle(name)) && isName(name));
  for (const name of people.slice(0, MAX_NAMES)) {
    const own = full.get(name) ?? texts.filter((text) => text.includes(name));
    full.set(name, own);
  }
  const all = texts.join('\n');
  const called = new Map<string, string>();
  const knows = new Map<string, boolean>();
  const call = (name: string) => {
    const [own, bare] = [withoutFirm(name), withoutRole(name)];
    if (!isName(bare) || isRole(name)) return name;
    const short = /\s/u.test(bare) ? bare : name;
    if (full.size > MAX_NAMES) return short;
    const long = longer(own, { full, titled, midSentence });
    // `Lowe’s Ada` is hardly Ada Holm.
    if (own !== name && long?.endsWith(bare) === false) return name;
    const isTold = long !== undefined && hasTitle(name) && (sexOf(long).length > 0 || titled.has(long));
    if (long !== undefined && !isAnother(bare, long, all) && (isTold || !hasBothTitles(bare, all)))
      return long;
    return short;
  };
  const known = [...full.keys()]
    .filter((name) => shown.has(name) || !(isPlaceOrGroup(lastWord(name)) || isArtifact(lastWord(name))))
    .slice(0, MAX_NAMES);
  return {
    call: (name) => {
      if (!called.has(name)) called.set(name, call(name));
      return called.get(name) ?? name;
    },
    knows: (name) => {
      const is =
        knows.get(name) ??
        known.some((other) => mayBeSamePerson(name, other) && isEdge(withoutRole(name), other));
      knows.set(name, is);
      return is;
    },
  };
}

/** The one longer name that a name may stand for. */
function longer(
  name: string,
  { full, titled, midSentence }: Pick<FoundNames, 'full' | 'titled' | 'midSentence'>,
): string | undefined {
  const bare = withoutRole(name);
  if (/^\p{Lu}{2,5}$/u.test(bare)) return undefined;
  const alike = [...full.keys()].filter(
    (other) =>
      mayBeSamePerson(name, titled.get(other) ?? other) && isEdge(bare, other) && !isPhrase(bare, other),
  );
  const [longest, ...others] = alike.sort((a, b) => b.length - a.length);
  if (longest === undefined || longest.length <= bare.length) return undefined;
  const isOne =
    others.every((other) => mayBeSamePerson(other, longest)) &&
    (hasTitle(name) || midSentence.has(longest) || !endsWithGiven(bare, longest));
  return isOne && alike.every((each) => isOfSex(name, full.get(each) ?? [])) ? longest : undefined;
}

/** Whether a given name ends what begins with none: `Uncle Ada`, `Voilà Tom` */
function endsWithGiven(bare: string, name: string): boolean {
  const [first = ''] = withoutTitle(name).split(' ');
  return isGivenName(bare) && name.endsWith(` ${bare}`) && !isGivenName(first);
}

/** Such a one whose first word is an ordinary one, without a title: `Leaving Ada` */
function isPhrase(bare: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  return endsWithGiven(bare, name) && !hasTitle(name) && isEnglish(first.toLowerCase());
}

/** Whether one word of a name is its first or last, as middle names stand for nobody. */
function isEdge(bare: string, name: string): boolean {
  const [one, ...more] = bare.toLowerCase().split(' ');
  const full = name.toLowerCase();
  const isFirst =
    full.startsWith(`${one} `) && !isPlaceOrGroup(lastWord(name)) && !isArtifact(lastWord(name));
  return more.length > 0 || isFirst || full.endsWith(` ${one}`) || /-/u.test(name);
}

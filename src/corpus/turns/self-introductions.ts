/** Finds whom `Host:` and `Guest:` mean, where they say who they are. */
import { fold } from '../../english/names/label-names.ts';
import { isName } from '../../english/names/names.ts';
import { introducedIn, ownNames } from '../../english/speech/interviewee.ts';
import type { Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import type { Label } from './possible-labels.ts';

/** A machine may give `Speaker 1` the words of several, but people who write `Host:` mean one. */
const IS_OF_ONE = /^(?:the )?(?:host|guest|moderator|interviewer|presenter)$/iu;
/** People introduce themselves in their first turns. */
const FIRST_TURNS = 3;

/** The folded labels and the one full name that their turns give as their own, if no other gives it. */
export function readIntroductions(labels: readonly Label[], { text }: Page): [string, string][] {
  const byLabel = groupBy(
    labels.filter(({ name }) => IS_OF_ONE.test(name)),
    ({ name }) => fold(name),
  );
  const turnOf = ({ end }: Label) => {
    const next = labels.find(({ start }) => start >= end)?.start;
    return text.slice(end, next).trim();
  };
  const given = [...byLabel].flatMap(([label, own]): [string, string][] => {
    const turns = own.map(turnOf);
    const [name, ...others] = new Set(turns.flatMap(ownNames));
    const isOwn = name !== undefined && turns.slice(0, FIRST_TURNS).flatMap(introducedIn).includes(name);
    return isOwn && others.length === 0 && isName(name) ? [[label, name]] : [];
  });
  return given.filter(([, name]) => given.filter(([, other]) => fold(other) === fold(name)).length === 1);
}

/** Finds whom `Host:` and `Guest:` mean, where they say who they are. */
import { fold } from '../../english/names/label-names.ts';
import { isName } from '../../english/names/names.ts';
import { introducedIn } from '../../english/speech/interviewee.ts';
import type { Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import type { Label } from './possible-labels.ts';

/** Who is one person in all of a text; a machine may give `Speaker 1` the words of several. */
const IS_OF_ONE = /^(?:the )?(?:host|guest|moderator|interviewer|presenter)$/iu;
/** People introduce themselves in their first turns. */
const FIRST_TURNS = 3;

/** The folded labels and the one full name that their first turns give, if no other gives it. */
export function readIntroductions(labels: readonly Label[], { text }: Page): [string, string][] {
  const starts = [...new Set(labels.map(({ start }) => start))];
  const turnOf = ({ start, end }: Label) =>
    text
      .slice(
        end,
        starts.find((each) => each > start),
      )
      .trim();
  const byLabel = groupBy(
    labels.filter(({ name }) => IS_OF_ONE.test(name)),
    ({ name }) => fold(name),
  );
  const given = [...byLabel].map(([label, own]) => {
    const names = own.slice(0, FIRST_TURNS).flatMap((each) => introducedIn(turnOf(each)).filter(isName));
    return [label, [...new Set(names)]] as const;
  });
  const times = groupBy(
    given.flatMap(([, names]) => names),
    fold,
  );
  return given.flatMap(([label, [name, ...others]]): [string, string][] =>
    name !== undefined && others.length === 0 && times.get(fold(name))?.length === 1 ? [[label, name]] : [],
  );
}

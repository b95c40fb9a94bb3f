/** What is known of the people before their labels are read: from the front matter, and from the text itself. */
import { fold } from '../../english/names/label-names.ts';
import { mayBeSamePerson } from '../../english/names/names.ts';
import type { FrontMatter } from '../formats/front-matter.ts';

export interface Known extends Partial<Pick<FrontMatter, 'title' | 'speaker' | 'outlet' | 'format'>> {
  /** Folded labels, and whom they mean. */
  readonly labels: ReadonlyMap<string, string>;
  /** Who else takes part, as the text itself says. */
  readonly people?: readonly string[];
  /** Whether the rules for English apply to the text. */
  readonly isEnglish: boolean;
}

/** Whether the front matter knows a label. */
export function knower(known: Known): (label: string) => boolean {
  return memoize(
    (label) =>
      known.labels.has(fold(label)) ||
      peopleOf(known).some((person) => mayBeSamePerson(label, person)) ||
      isOutlet(label, known),
  );
}

/** Everybody who takes part, each once. */
export function peopleOf({ labels, speaker, people = [] }: Known): string[] {
  return [...new Set([...labels.values(), ...(speaker === undefined ? [] : [speaker]), ...people])];
}

/** Whether a label is the outlet's name, with or without `the`. */
export function isOutlet(label: string, { outlet }: Known): boolean {
  const bare = (name: string) => fold(name).replace(/^the /u, '');
  return outlet !== undefined && bare(label) === bare(outlet);
}

/** The same result as `make` gives, made once for each name. */
export function memoize<Result>(make: (name: string) => Result): (name: string) => Result {
  const made = new Map<string, Result>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as Result;
  };
}

/** Reads the list of participants above a transcript's first turn: `Interviewer: Tom Reed`. */
import { isName } from '../english/attribution.ts';
import { fold } from '../english/label-names.ts';
import { isCapitalised, isNobody, isRole } from '../english/people.ts';
import type { Label } from './labels.ts';
import type { TextLine } from './text-lines.ts';

export interface Cast {
  /** What looks like a label in that list; nobody says it. */
  readonly listed: readonly Label[];
  readonly people: readonly string[];
  /** Folded roles, and who has each. */
  readonly roles: ReadonlyMap<string, string>;
}

/** The list ends at the first entry with more than names, days and places. */
export function readCast(lines: readonly TextLine[], labels: readonly Label[]): Cast {
  const colons = new Map(
    labels.filter(({ separator }) => separator === 'colon').map((each) => [each.start, each]),
  );
  const names = [...colons.values()].map(({ name }) => fold(name));
  const cast = { listed: [] as Label[], people: [] as string[], roles: new Map<string, string>() };
  for (const { start, text } of lines) {
    const label = colons.get(start);
    if (label === undefined) continue;
    const { name, end } = label;
    const parts = text
      .slice(end - start)
      .trim()
      .replace(/\.$/u, '')
      .split(/\s*[,;]\s*|\sand\s/u);
    const people = parts.filter((part) => part.includes(' ') && isName(part));
    const isAlone = names.filter((other) => other === fold(name)).length === 1;
    const isHolder = isRole(name) && parts.every(isCapitalised) && (isAlone || people.length > 0);
    if (!isHolder && !isNobody(name)) break;
    cast.listed.push(label);
    cast.people.push(...people);
    if (isRole(name) && people.length === 1) cast.roles.set(fold(name), people[0] as string);
  }
  return cast;
}

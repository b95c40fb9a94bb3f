/** Reads the list of participants above a transcript's first turn: `Interviewer: Tom Reed`. */
import { isName } from '../english/attribution.ts';
import { fold } from '../english/label-names.ts';
import { isCapitalised, isNobody, isRole } from '../english/people.ts';
import type { Label } from './labels.ts';
import type { Page } from './visible-text.ts';

interface Cast {
  /** What looks like a label in that list; nobody says it. */
  readonly listed: readonly Label[];
  readonly people: readonly string[];
  /** Folded roles, and who has each. */
  readonly roles: ReadonlyMap<string, string>;
}

const MAX_ENTRY_CHARS = 1000;

/** The list ends at the first entry with more than names, days and places. */
export function readCast(labels: readonly Label[], { text }: Page): Cast {
  const entries = labels.filter(({ separator }) => separator === 'colon');
  const cast = { listed: [] as Label[], people: [] as string[], roles: new Map<string, string>() };
  for (const entry of entries) {
    const { name, end } = entry;
    const [rest = ''] = text.slice(end, end + MAX_ENTRY_CHARS).split('\n');
    const parts = rest
      .replace(/\s*\([^()]*\)/gu, '')
      .trim()
      .replace(/\.$/u, '')
      .split(/\s*[,;]\s*|\sand\s/u);
    const people = parts.filter((part) => part.includes(' ') && isName(part));
    const isAlone = entries.filter((other) => fold(other.name) === fold(name)).length === 1;
    const isHolder = isRole(name) && parts.every(isCapitalised) && (isAlone || people.length > 0);
    if (!isHolder && !isNobody(name)) break;
    cast.listed.push(entry);
    cast.people.push(...people);
    if (people.length === 1) cast.roles.set(fold(name), people[0] as string);
  }
  return cast;
}

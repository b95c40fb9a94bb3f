/** Reads the list of participants above a transcript's first turn: `Interviewer: Tom Reed`. */

import { fold, isCode } from '../english/label-names.ts';
import { isName } from '../english/names.ts';
import { isCapitalised, isNobody, isRole, withoutTitle } from '../english/people.ts';
import { groupBy } from './group-by.ts';
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
const MAX_HEAD_CHARS = 4000;

/** A name before letters in brackets: `Ruth Amsel-Katz (RAK)` */
const NAME_AND_INITIALS =
  /(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,5})\s\((?<letters>\p{Lu}{1,4})\)/gu;

/** `SPEAKER_00 = Ada Holm`, `MOD = moderator (Ada Holm)` */
const KEY =
  /^[^\p{L}\n]*(?<label>[\p{L}\p{N}_ ]{1,20}?) *(?:=|→|-+>) *(?:[\p{Ll} ]{1,40}\()?(?<name>\p{Lu}[\p{L}.'’ -]*\p{L})/gmu;
/** `Ada “Addie” Holm` */
const NICKNAME =
  /(?<name>\p{Lu}[\p{L}.'’-]+ ["“‘'(](?<label>\p{Lu}[\p{L}-]+)["”’')](?: (?:\p{Lu}[\p{L}.'’-]+|van|von|de)){1,3})/gu;
/** A row of a table: `P1`, `Ada Holm` */
const ROW = /^(?<label>[\p{L}\p{N}_ ]{1,20})\t(?<name>\p{Lu}[\p{L}.'’ -]*\p{L})(?:\t|$)/gmu;
/** What ends an entry with one name: `Ada Holm, solicitor    (SOL)`, `Ada Holm (b. 1921)   ADH` */
const CODE = /\((?<inside>[^()]{1,20})\)[.;]?\s*$|\s{2,}(?<behind>[\p{Lu}\p{N}]{1,6})\s*$/u;
/** What is between two entries on one line: `Presenter: Ada Holm   Guest: Tom Reed` */
const BESIDE = /(?:\s{3,}|\s[·|•]\s|\.\s(?=\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s))(?:\p{Lu}[^:\n]{1,40}:\s+)?/u;
const INITIALS = /^(?:\p{Lu}['’.]?){2,4}$/u;
const FULL_NAME = /\p{Lu}[\p{L}.'’-]*(?: (?:d['’]|al-)?\p{Lu}[\p{L}.'’-]*){1,5}/gu;

/** The list ends at the first entry below the first block with more than names, days and places. */
export function readCast(labels: readonly Label[], { text, blocks }: Page): Cast {
  const headEnd = blocks[0]?.end ?? 0;
  const entries = labels.filter(({ separator, type }) => separator === 'colon' && type !== 'heading');
  const cast = { listed: [] as Label[], people: [] as string[], roles: new Map<string, string>() };
  for (const entry of entries) {
    const { name, end } = entry;
    const [line = ''] = text.slice(end, end + MAX_ENTRY_CHARS).split('\n');
    const [own = '', ...beside] = line.trim().split(BESIDE);
    const parts = partsOf(own);
    const isPerson = (part: string) => withoutTitle(part).includes(' ') && isName(part);
    const people = parts.filter(isPerson);
    const isAlone = entries.filter((other) => fold(other.name) === fold(name)).length === 1;
    const isHolder = isRole(name)
      ? isAlone
        ? parts.every(isCapitalised) || people.length > 0
        : parts.every(isCapitalised) && people.length > 0
      : isAlone && people.length > 1 && people.length * 2 > parts.length;
    if (!isHolder && !isNobody(name)) {
      if (isAlone && entry.start < headEnd) continue;
      break;
    }
    cast.listed.push(entry);
    cast.people.push(...people, ...beside.flatMap(partsOf).filter(isPerson));
    if (people.length === 1) cast.roles.set(fold(name), people[0] as string);
    if (/^\p{Lu}$/u.test(parts.join())) cast.roles.set(fold(parts.join()), name);
  }
  const head = text.slice(0, MAX_HEAD_CHARS);
  const written = [...head.matchAll(NAME_AND_INITIALS)].map(({ groups = {} }) => groups);
  for (const { name = '', letters = '' } of written) {
    const person = withInitials(name, letters);
    if (person !== undefined && !isRole(person)) cast.roles.set(fold(letters), person);
  }
  // In a table of turns, what is beside a label is said.
  const used = new Set(labels.flatMap(({ separator, name }) => (separator === 'colon' ? fold(name) : [])));
  for (const { groups: { label = '', name = '' } = {} } of head.matchAll(KEY))
    if (isName(name)) cast.roles.set(fold(label), name);
  for (const { groups: { label = '', name = '' } = {}, index } of [ROW, NICKNAME].flatMap((form) => [
    ...head.matchAll(form),
  ])) {
    if (!used.has(fold(label))) continue;
    cast.roles.set(fold(label), name);
    cast.listed.push(...labels.filter(({ start }) => start === index));
  }
  for (const [code, person] of readCodes(labels, head)) cast.roles.set(code, person);
  const short = labels.filter(({ name }) => INITIALS.test(name));
  const above = (head.slice(0, short[0]?.start).match(FULL_NAME) ?? []).filter(isName);
  for (const letters of new Set(short.map(({ name }) => name))) {
    const known = above.flatMap((name) => withInitials(name, letters) ?? []);
    const [person, ...others] = new Map(known.map((name) => [fold(name), name])).values();
    const isOnly = person !== undefined && others.length === 0 && !isRole(letters);
    if (isOnly && !cast.roles.has(fold(letters))) cast.roles.set(fold(letters), person);
  }
  return cast;
}

/** What an entry of the list has between commas, without what is in brackets. */
function partsOf(entry: string): string[] {
  return entry
    .replace(/\s*\([^()]*\)|(?<=\p{Lu}{2})\s\d{1,5}(?=\s\p{Lu})/gu, '')
    .trim()
    .replace(/\.$/u, '')
    .split(/\s*[,;]\s*|\sand\s/u);
}

/** The folded labels that each stand beside just one name above the first of them. */
function readCodes(labels: readonly Label[], head: string): Map<string, string> {
  const used = groupBy(labels, ({ name }) => fold(name));
  const found = head.split(/(?<=[\n;])/u).flatMap((entry) => {
    const { index, groups: { inside = '', behind = inside } = {} } = CODE.exec(entry) ?? {};
    const names = entry.slice(0, index).match(FULL_NAME) ?? [];
    const [name, ...others] = names.map(withoutTitle).filter(isName);
    const [first] = used.get(fold(behind)) ?? [];
    const isAbove = first && (isCode(behind) || isRole(behind)) && head.indexOf(entry) < first.start;
    return isAbove && name !== undefined && others.length === 0 ? [{ code: fold(behind), name }] : [];
  });
  const byCode = [...groupBy(found, ({ code }) => code)];
  return new Map(
    byCode.flatMap(([code, [entry, ...others]]) =>
      entry && others.length === 0 ? [[code, entry.name]] : [],
    ),
  );
}

/** The last words of a phrase that have these initials, or these as the first and the last: `Ada Holm` in `With Ada Holm`. */
function withInitials(phrase: string, letters: string): string | undefined {
  const words = phrase.split(/\s/u);
  const plain = letters.replace(/\P{L}/gu, '');
  const initials = (name: string, form: RegExp) => name.match(form)?.join('').toUpperCase();
  return words
    .map((_, i) => words.slice(i).join(' '))
    .find((name) =>
      [/(?<![\p{L}'’])\p{Lu}/gu, /(?<!\p{L})\p{L}/gu, /^\p{L}|(?<=\s)\p{L}(?=\S*$)/gu].some(
        (form) => initials(name, form) === plain,
      ),
    );
}

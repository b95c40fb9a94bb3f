/** Finds whom codes, initials and nicknames stand for, where a transcript explains them above its first turn. */
import { isArtifact, isPlaceOrGroup } from '../../english/dictionary.ts';
import { speechBy } from '../../english/headlines.ts';
import { PARTICLE } from '../../english/names/capitals.ts';
import { fold, isCode, isOfWords } from '../../english/names/label-names.ts';
import { SPOKEN_OF } from '../../english/names/label-phrases.ts';
import { INNER_STOP, isName, mayBeSamePerson, NAME, surnameOf } from '../../english/names/names.ts';
import { isRole } from '../../english/names/roles.ts';
import { OFFICE, withoutTitle } from '../../english/names/titles.ts';
import { groupBy } from '../group-by.ts';
import { findPoster } from './forum-threads.ts';
import type { Label } from './possible-labels.ts';

/** Folded labels, and whom each stands for. */
export type Codes = ReadonlyMap<string, string>;

const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
/** A word of a name, without the full stop of a sentence. */
const WORD = String.raw`\p{Lu}(?:[\p{L}'’-]|${INNER_STOP})*`;
/** A name before letters in brackets: `Ruth Amsel-Katz (RAK)` */
const NAME_AND_INITIALS = new RegExp(
  String.raw`(?<name>${WORD}(?: ["“]\p{L}+["”])?(?: ${WORD}){0,5}) \((?<letters>\p{Lu}{1,4})\)`,
  'gu',
);

const NAME_AND_ROLE = new RegExp(
  String.raw`(?<name>${WORD}(?: (?:${PARTICLE} )?${WORD}){1,4}) \((?:in the )?(?<role>\p{L}{4,20})\)`,
  'gu',
);
/** `SPEAKER_00 = Ada Holm`, `MOD = moderator (Ada Holm)`, and several of them beside one another */
const KEY =
  /(?:^(?:[^\p{L}\n]*[^\p{L}\p{N}\n])?|(?<=\s{3}))(?<label>[\p{L}\p{N}_][\p{L}\p{N}_ ]{0,19}?) *(?:=|→|-+>) *(?:[\p{Ll} ]{1,40}\()?(?<name>\p{Lu}(?:[\p{L}.'’-]| (?! ))*\p{L})/gmu;
/** `Ada “Addie” Holm` */
const NICKNAME = new RegExp(
  String.raw`(?<name>${WORD} ["“‘'(](?<label>\p{Lu}[\p{L}-]+)["”’')](?: (?:${PARTICLE} )?${WORD}){1,3})`,
  'gu',
);
/** A row of a table, or of a list in columns: `P1`, `Ada Holm, 67` */
const ROW =
  /^(?<label>[\p{L}\p{N}_ ]{1,20}?)(?:\t| {2,})["“]?(?<name>\p{Lu}[\p{L}.'’ -]*\p{L})["”]?(?:\t| {2,}|,| \(|$)/gmu;
/** A row the other way round, of a drawn table or not: `| Ada Holm | AHM | Lowe plc |` */
const ROW_BY_NAME =
  /^(?:\|\s*)?(?<name>\p{Lu}[\p{L}.'’ -]*\p{L})(?:\t| {2,}|\s*\|\s*)(?<label>[\p{Lu}\p{N}]{2,5})(?=\t| {2,}|\s*\||$)/gmu;
/** What ends an entry with one name: `Ada Holm, solicitor    (SOL)`, `Ada Holm (b. 1921)   ADH` */
const CODE = /\((?<inside>[^()]{1,20})\)[.;]?\s*$|\s{2,}(?<behind>[\p{Lu}\p{N}]{1,6})\s*$/u;
const INITIALS = /^(?:\p{Lu}['’.]?){2,4}$/u;
/** Not somebody who is only spoken of. */
const FULL_NAME = new RegExp(
  String.raw`(?<!${SPOKEN_OF}\s(?:${WORD}\s){0,4})${WORD}(?: (?:${PARTICLE} )?(?:d['’]|al-)?${WORD}){1,5}`,
  'gu',
);

/** @param roles what a list of participants says; initials are read only if nothing else explains them */
export function readCodes(labels: readonly Label[], head: string, roles: Codes): Codes {
  const codes = new Map([
    ...roles,
    ...noted(labels),
    ...besideNames(head),
    ...onlyOnes(rolesBeside(head)),
    ...matches(KEY, head).filter(([, name]) => isName(name) && !mayBePlace(name)),
    ...onlyOnes(explained(labels, head)),
    ...holdersOf(labels, head),
    ...atEnds(labels, head),
    ...findPoster(head).names,
  ]);
  return new Map([...initialsOf(labels, head), ...codes]);
}

/** What looks like labels in the rows of a table or a list that explains codes. */
export function findListedRows(labels: readonly Label[], head: string): Label[] {
  const rows = new Set(explained(labels, head).map(({ at }) => at));
  const used = usedIn(labels);
  const hasCode = ({ start }: Label) => used.has(fold(codeAtEnd(head.slice(start).split('\n', 1)[0] ?? '')));
  return labels.filter((label) => rows.has(label.start) || (label.separator === 'dash' && hasCode(label)));
}

/** The folded names of the labels with a colon. */
function usedIn(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(labels.flatMap(({ separator, name }) => (separator === 'colon' ? fold(name) : [])));
}

/** The code that an entry of a list ends in. */
function codeAtEnd(entry: string): string {
  const { inside = '', behind = inside } = CODE.exec(entry)?.groups ?? {};
  return behind;
}

function matches(form: RegExp, head: string): (readonly [string, string])[] {
  return Array.from(head.matchAll(form), ({ groups: { label = '', name = '' } = {} }) => [fold(label), name]);
}

/** Codes in a table, and nicknames, that are labels later; in a table of turns, what is beside a label is said. */
function explained(labels: readonly Label[], head: string): { label: string; name: string; at: number }[] {
  const used = usedIn(labels);
  return [ROW, ROW_BY_NAME, NICKNAME]
    .flatMap((form) => [...head.matchAll(form)])
    .map(({ groups: { label = '', name = '' } = {}, index }) => ({ label: fold(label), name, at: index }))
    .filter(({ label }) => used.has(label));
}

/** Without what is said of several codes, as whoever asks is, and places. */
function onlyOnes(entries: readonly { label: string; name: string }[]): [string, string][] {
  return [...groupBy(entries, ({ name }) => name)].flatMap(([name, [entry, ...others]]) =>
    entry && others.length === 0 && !mayBePlace(name) ? [[entry.label, name]] : [],
  );
}

/** `Upper Weir`, where somebody lives */
function mayBePlace(name: string): boolean {
  const last = surnameOf(name).toLowerCase();
  return isOfWords(name) && (isPlaceOrGroup(last) || isArtifact(last));
}

function besideNames(head: string): [string, string][] {
  return [...head.matchAll(NAME_AND_INITIALS)].flatMap(({ groups: { name = '', letters = '' } = {} }) => {
    const person = withInitials(name, letters);
    return person === undefined || isRole(person) ? [] : [[fold(letters), person]];
  });
}

/** `Ada Holm (AMH): Yes.` above `AMH: No.` */
function noted(labels: readonly Label[]): [string, string][] {
  const used = new Set(labels.map(({ name }) => name));
  return labels.flatMap(({ name, note = '' }): [string, string][] =>
    INITIALS.test(note) && used.has(note) && !isRole(name) ? [[fold(note), name]] : [],
  );
}

/** Who `THE PRESIDENT` is below `Remarks by President Ada Holm`, if she has no label of her own. */
function holdersOf(labels: readonly Label[], head: string): [string, string][] {
  const offices = new Set(
    labels.flatMap(({ name }) => (/^the\s\p{L}+$/iu.test(name) && OFFICE.test(name) ? fold(name) : [])),
  );
  const names = head.split('\n').flatMap((line) => STARTS_WITH_NAME.exec(speechBy(line) ?? '')?.[0] ?? []);
  return [...offices].flatMap((label) => {
    const office = label.replace('the ', '');
    const holders = names.filter((name) => name.toLowerCase().startsWith(`${office} `)).map(withoutTitle);
    const [holder = '', ...others] = new Set(holders);
    const isLabel = labels.some(({ name }) => fold(name) !== label && mayBeSamePerson(name, holder));
    return holder.includes(' ') && others.length === 0 && !isLabel ? [[label, holder]] : [];
  });
}

/** `Ada Holm (Chair)` */
function rolesBeside(head: string): { label: string; name: string }[] {
  return Array.from(head.matchAll(NAME_AND_ROLE), ({ groups: { name = '', role = '' } = {} }) => ({
    label: fold(role),
    name,
  })).filter(({ label }) => isRole(label));
}

/** Initials that are labels, and the one name above the first of them that they may stand for. */
function initialsOf(labels: readonly Label[], head: string): [string, string][] {
  const short = groupBy(
    labels.filter(({ name }) => INITIALS.test(name)),
    ({ name }) => name,
  );
  return [...short].flatMap(([letters, [first]]) => {
    const isPhrase = (name: string) => isOfWords(name) && (name.match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
    const above = (head.slice(0, first?.start).match(FULL_NAME) ?? []).filter(isName);
    const known = above
      .flatMap((name) => withInitials(name, letters) ?? [])
      .filter((name) => !isPhrase(name));
    const [person, ...others] = new Map(known.map((name) => [fold(name), name])).values();
    return person !== undefined && others.length === 0 ? [[fold(letters), person]] : [];
  });
}

/** The folded labels that each stand beside just one name above the first of them. */
function atEnds(labels: readonly Label[], head: string): Map<string, string> {
  const used = groupBy(labels, ({ name }) => fold(name));
  const found = head.split(/(?<=[\n;])/u).flatMap((entry) => {
    const code = codeAtEnd(entry);
    // `Ada Holm - Lowe Steel (AHM)`
    const [own = ''] = entry.slice(0, CODE.exec(entry)?.index).split(/\s[-–—]\s/u);
    const names = own.match(FULL_NAME) ?? [];
    const [name, ...others] = names.map(withoutTitle).filter(isName);
    const [first] = used.get(fold(code)) ?? [];
    const isAbove = first && (isCode(code) || isRole(code)) && head.indexOf(entry) < first.start;
    return isAbove && name !== undefined && others.length === 0 ? [{ code: fold(code), name }] : [];
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

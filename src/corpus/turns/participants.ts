/** Reads the list of participants above a transcript's first turn: `Interviewer: Tom Reed`. */
import { isCapitalised } from '../../english/names/capitals.ts';
import { endsInside, fold, isOfWords } from '../../english/names/label-names.ts';
import { isNobody } from '../../english/names/label-words.ts';
import { isName } from '../../english/names/names.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { isAnswerer, isAsker, isRole } from '../../english/names/roles.ts';
import { withoutTitle } from '../../english/names/titles.ts';
import { hasTimes, type Page } from '../formats/visible-text.ts';
import { groupBy } from '../group-by.ts';
import { type Codes, findListedRows, readCodes } from './abbreviated-labels.ts';
import type { Label } from './possible-labels.ts';

export interface Cast {
  /** What looks like a label in that list; nobody says it. */
  readonly listed: readonly Label[];
  readonly people: readonly string[];
  /** Folded roles and codes, and who has each. */
  readonly roles: Codes;
}

const MAX_ENTRY_CHARS = 1000;
const MAX_HEAD_CHARS = 4000;
/** What is between two entries on one line: `Presenter: Ada Holm   Guest: Tom Reed` */
const BESIDE = /\s{3,}|\s{2}(?=\p{Lu}[\p{L} ]{1,30}:\s)|\s[·|•]\s|\.\s(?=\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s)/u;
/** `Ada Holm, welcome to the show.` */
const IS_SAID = new RegExp(
  String.raw`${SPEAKS_OF_SELF.source}|[?!]|(?<!\p{L})(?:welcome|thanks?)(?!\p{L})`,
  'iu',
);
/** `ADA HOLM: An interview conducted by Tom Reed` */
const IS_CREDIT = /(?<!\p{L})interview(?:ed)?\s(?:conducted\s)?(?:by|with)(?!\p{L})/iu;
/** What stands above a list of those present, whatever they are: `TOC: Ada Holm` */
const LIST_HEAD = /^(?:attendees|guests|in attendance|panell?ists|participants|present|speakers)$/iu;
const LABELLED = /^(\p{Lu}[^:\n]{1,40}):\s+(.*)$/su;

export function readCast(labels: readonly Label[], page: Page): Cast {
  const head = page.text.slice(0, MAX_HEAD_CHARS);
  const { listed, people, roles } = readEntries(labels, page);
  return {
    listed: [...listed, ...findListedRows(labels, head)],
    people,
    roles: readCodes(labels, head, roles),
  };
}

/** The list ends at the first entry below the first block with more than names, days and places. */
function readEntries(labels: readonly Label[], page: Page): Cast {
  const { text, blocks } = page;
  const turn = labels.find(({ separator }) => separator === 'time')?.start ?? text.length;
  // Subtitles have no list, but `REPORTER: IT CRACKED` in capitals.
  const mayBeEntry = ({ separator, start }: Label) => separator === 'colon' && start < turn;
  const entries = hasTimes(page) ? [] : labels.filter(mayBeEntry);
  const byName = groupBy(entries, ({ name }) => fold(name));
  const cast = { listed: [] as Label[], people: [] as string[], roles: new Map<string, string>() };
  let isInList = false;
  for (const entry of entries) {
    const { name, note = '', start, end } = entry;
    const [line = ''] = text.slice(end, end + MAX_ENTRY_CHARS).split('\n');
    const [own = '', ...beside] = line.trim().split(BESIDE);
    const parts = partsOf(own);
    const isAlone = byName.get(fold(name))?.length === 1;
    // `Interviewee: Lindqvist`
    const isNamed = isAlone && (isAsker(name) || isAnswerer(name)) && isName(own) && !isOfWords(own);
    const people = isNamed ? [own] : parts.filter(isPerson);
    const isEntry =
      isNobody(name) ||
      (!IS_SAID.test(own) &&
        (isInList && entry.isListed ? people.length > 0 : lists(name, parts, people, isAlone)));
    if (!isEntry) {
      if (IS_CREDIT.test(own) || (isAlone && start < (blocks[0]?.end ?? 0))) continue;
      break;
    }
    isInList ||= LIST_HEAD.test(name);
    cast.listed.push(entry);
    cast.people.push(...people);
    for (const other of beside) {
      const [, label = '', rest = other] = LABELLED.exec(other) ?? [];
      const [person, ...more] = partsOf(rest).filter(isPerson);
      if (person !== undefined) cast.people.push(person, ...more);
      if (person !== undefined && more.length === 0 && isRole(label)) cast.roles.set(fold(label), person);
    }
    if (people.length === 1) for (const code of [name, note]) cast.roles.set(fold(code), people[0] as string);
    if (/^\p{Lu}$/u.test(parts.join())) cast.roles.set(fold(parts.join()), name);
  }
  return cast;
}

/** Whether what is behind a label are the holders of a role, rather than words that somebody says. */
function lists(
  label: string,
  parts: readonly string[],
  people: readonly string[],
  isAlone: boolean,
): boolean {
  const areCapitalised = parts.every(isCapitalised);
  if (!isRole(label)) return isAlone && people.length > 1 && people.length * 2 > parts.length;
  return isAlone ? areCapitalised || isPerson(parts[0] ?? '') : areCapitalised && people.length > 0;
}

function isPerson(part: string): boolean {
  return withoutTitle(part).includes(' ') && isName(part) && !endsInside(part);
}

/** What an entry of the list has between commas, without numbers of rank and what is in brackets. */
function partsOf(entry: string): string[] {
  return entry
    .replace(/\s*\([^()]*\)|(?<=\p{Lu}{2})\s\d{1,5}(?=\s\p{Lu})/gu, '')
    .trim()
    .replace(/\.$/u, '')
    .split(/\s*[,;]\s*|\sand\s/u);
}

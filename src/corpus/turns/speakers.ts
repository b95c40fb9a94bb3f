/** Works out whom a label means: the interviewee, the outlet, somebody named in full elsewhere, or the label itself. */
import { capitalised, isCapitals } from '../../english/names/capitals.ts';
import { findPeople, type People } from '../../english/names/full-names.ts';
import { fold } from '../../english/names/label-names.ts';
import {
  hasFirstName,
  isName,
  isWrittenOut,
  mayBeSamePerson,
  partsOfList,
  surnameOf,
  wordsWrittenOut,
} from '../../english/names/names.ts';
import { isIntroduced } from '../../english/names/namesakes.ts';
import {
  isAnswerer,
  isAsker,
  isNameless,
  isRole,
  isUnnamedAnswerer,
  mayBeInterviewer,
} from '../../english/names/roles.ts';
import { ENDS_IN_OFFICE, hasTitle, OFFICE, sexOfTitle, withoutTitle } from '../../english/names/titles.ts';
import { interviewerIn } from '../../english/speech/interviewee.ts';
import type { Turn } from '../document.ts';
import { groupBy } from '../group-by.ts';
import { isOutlet, type Known, memoize, peopleOf } from './known-people.ts';
import type { Label } from './possible-labels.ts';

/** What a label says. */
export type NamedLabel = Pick<Label, 'name'> & Partial<Pick<Label, 'note' | 'description'>>;

const SEVERAL_GUESTS =
  /(?<!\p{L})(?:guests|(?:another|first|next|other|second|third)\s(?:\p{L}+\s)?guest)(?!\p{L})/iu;

/** With more names than this, none is taken to mean another. */
const MAX_NAMES = 400;

/** Finds whom a label means, once all labels of the document are known; the `head` is what is above the first turn. */
export function identifySpeakers(
  labels: readonly NamedLabel[],
  known: Known,
  paragraphs: readonly string[],
  head: string,
): (label: NamedLabel) => Turn {
  const spellings = new Map([...groupBy(labels, ({ name }) => keyOf(name)).values()].flatMap(inOneSpelling));
  const names = [...new Set(spellings.values())];
  const told = [head, ...labels.map(noteOf)].join('\n');
  let people: People | undefined;
  const nameInFull = (name: string) => {
    people ??= findPeople(paragraphs, []);
    const inFull = people.call(name);
    // Whom a first name stands for, those who speak may only talk of.
    const isFirst = inFull.toLowerCase().startsWith(`${name.toLowerCase()} `);
    const isThere = !isFirst || told.includes(inFull) || isIntroduced(inFull, paragraphs.join('\n'));
    return isThere ? inFull : name;
  };
  const tell = namerOf(labels, names, known, nameInFull);
  /** Whoever asks, and whoever answers, if a list of the participants names just one. */
  const listed = (isOne: (label: string) => boolean) => {
    const people = [...known.labels].filter(([label]) => isOne(label)).map(([, person]) => person);
    return new Set(people).size === 1 ? people[0] : undefined;
  };
  const asker = listed(isAsker) ?? interviewerIn(paragraphs.join('\n'), known.speaker);
  const answerer = listed(isAnswerer) ?? known.speaker;
  /** Beside `B` or `J`, `A` is somebody, not an answer. */
  const areLetters = names.some((name) => /^[^afq]$/iu.test(name));
  const isLabel = new Set(names.map(fold));
  const areGuests = paragraphs.some((text) => SEVERAL_GUESTS.test(text));
  const isLabelled = (person: string) => names.some((name) => !isRole(name) && mayBeSamePerson(name, person));
  return (written) => {
    const { note = '' } = written;
    // `Respondent (R1):` is who `R1:` is later.
    const isCode = isRole(written.name) && isLabel.has(fold(note));
    const { name } = isCode ? { name: note } : written;
    const label = { ...(isCode ? {} : written), name: spellings.get(fold(name)) ?? name };
    const group = groupIn(label, names, nameInFull);
    if (group !== undefined) return { speaker: group, role: 'other' };
    const meant =
      known.labels.get(fold(name)) ??
      known.labels.get(fold(name).replace(/^the\s/u, '')) ??
      (mayBeInterviewer(name) ? asker : undefined);
    const isOnlyGuest =
      /^(?:the )?guest$/iu.test(name) && answerer !== undefined && !isLabelled(answerer) && !areGuests;
    if (meant === undefined && ((isUnnamedAnswerer(name) && !areLetters) || isOnlyGuest))
      return { speaker: answerer, role: 'answer' };
    const isTitled = meant !== undefined && sexOfTitle(meant).length > 0 && !hasFirstName(meant);
    const speaker = isTitled ? nameInFull(meant) : (meant ?? tell(label));
    if (speaker === undefined) return { speaker, role: 'other' };
    const asks = [name, speaker].some((each) => isAsker(each) || isOutlet(each, known) || each === asker);
    return { speaker, role: speaker === known.speaker ? 'answer' : asks ? 'question' : 'other' };
  };
}

/** What labels of one name have in common: `SEN. ADA HOLM` and `Ada Holm`, for a surname alone may be another's. */
function keyOf(name: string): string {
  return fold(hasFirstName(name) ? withoutTitle(name) : name);
}

/** The folded names of such labels, and how most of them spell theirs; those with two titles are of two people. */
function inOneSpelling(own: readonly NamedLabel[]): [string, string][] {
  const byName = groupBy(own, ({ name }) => fold(name));
  const areTwo = [...byName.keys()].filter(hasTitle).length > 1;
  return (areTwo ? [...byName.values()] : [own]).flatMap((labels) => {
    const counts = [...groupBy(labels, ({ name }) => name)].sort(([, a], [, b]) => b.length - a.length);
    const [[most] = ['']] = counts;
    return counts.map(([name]): [string, string] => [fold(name), most]);
  });
}

/** `Ada, Tom, and Kim`, if a label lists people whom other labels or the text name. */
function groupIn(
  { name, description = '' }: NamedLabel,
  names: readonly string[],
  nameInFull: (name: string) => string,
): string | undefined {
  const isPerson = (part: string) => {
    const inFull = nameInFull(part);
    const people = inFull === part ? names : [...names, inFull];
    return people.some((each) => mayBeSamePerson(each, part) && !mayBeSamePerson(each, name));
  };
  const group = `${name}, ${description}`;
  const areNames = description !== '' && !OFFICE.test(group) && partsOfList(description).every(isPerson);
  return areNames ? group : undefined;
}

/** Finds the name that a label stands for: one in full, that of an office's holder, or the label's own. */
function namerOf(
  labels: readonly NamedLabel[],
  names: readonly string[],
  known: Known,
  nameInFull: (name: string) => string,
): (label: NamedLabel) => string | undefined {
  const byName = groupBy(labels, ({ name }) => fold(name));
  const speakerOf = callerOf(byName, names, known, nameInFull);
  const allOf = (name: string, read: (label: NamedLabel) => string | undefined) => {
    const all = (byName.get(name) ?? []).flatMap((label) => read(label) ?? []);
    return [...new Map(all.map((each) => [fold(each), each])).values()];
  };
  /** A role has many holders, whom notes tell apart; a note that is later left out tells nothing. */
  const hasHolders = memoize((name) => isRole(name) && !isAsker(name) && allOf(name, noteOf).length > 1);
  /** Who has an office, if its labels name just one holder. */
  const onlyHolder = memoize((name) => {
    const [holder, ...others] = allOf(name, holderOf);
    return others.length > 0 ? undefined : holder;
  });
  return (label) => {
    const { name } = label;
    const note = noteOf(label);
    const holder = holderOf(label) ?? onlyHolder(fold(name));
    if (holder !== undefined) return holder;
    const speaker = speakerOf(name);
    // A single letter that is nobody's initial is not a name, nor is `Me`.
    if (/^(?:\p{L}|me)$/iu.test(name) && speaker === name) return undefined;
    return note !== undefined && hasHolders(fold(name)) ? `${speaker} (${note})` : speaker;
  };
}

/** Finds what to call whoever has the name of a label: the name in full, if it is sure whose that is. */
function callerOf(
  byName: ReadonlyMap<string, readonly NamedLabel[]>,
  names: readonly string[],
  known: Known,
  nameInFull: (name: string) => string,
): (name: string) => string {
  const hasAnswers = names.some(isAnswerer);
  /** `ADA HOLM`, beside `MS. HOLM`, as the text spells it. */
  const asSpelled = (name: string) => {
    const isTitledToo = names.some((other) => sexOfTitle(other).length > 0 && mayBeSamePerson(other, name));
    const spelled = isCapitals(name) && isTitledToo ? nameInFull(capitalised(surnameOf(name))) : name;
    return fold(spelled) === fold(name) ? spelled : name;
  };
  return memoize((name) => {
    if (isNameless(name)) return (hasAnswers ? known.outlet : undefined) ?? 'the interviewer';
    if (isRole(name) || isOutlet(name, known)) return name;
    // Beside `HOLM`, `MRS HOLM` is somebody else.
    const isTwin = sexOfTitle(name).length > 0 && byName.has(fold(withoutTitle(name)));
    if (names.length > MAX_NAMES || isTwin) return name;
    const [longName, ...others] = names.filter(
      (other) => other.length > name.length && cutsShort(name, other),
    );
    if (longName !== undefined && others.length === 0) return longName;
    // Whoever has the name in full only later may be somebody else: a husband speaks, and then his wife.
    // `Mrs Holm` is longer than `J. Holm`, but it has no first name.
    const parts = (other: string) => withoutTitle(other).split(/\s/u).length;
    const longer = names
      .slice(0, names.indexOf(name))
      .filter((other) => wordsWrittenOut(other) > wordsWrittenOut(name) && parts(other) >= parts(name));
    const person = only(name, [...peopleOf(known), ...longer], names);
    // Where both `ADA` and `HOLM` speak, they are two.
    if (person && halvesOf(person).every((half) => names.some((other) => fold(other) === half))) return name;
    if (person !== undefined || hasFirstName(name)) return asSpelled(person ?? name);
    const inFull = nameInFull(isCapitals(name) ? capitalised(name) : name);
    const isFull = isCapitals(inFull)
      ? isCapitals(name) || wordsWrittenOut(inFull) >= wordsWrittenOut(name)
      : inFull.split(' ').every(isWrittenOut);
    return /\s/u.test(withoutTitle(inFull)) && isFull ? inFull : name;
  });
}

/** The first and the last word of a name, folded. */
function halvesOf(person: string): string[] {
  const words = fold(withoutTitle(person)).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}

/** `Ada H` or `Ada H.` is short for `Ada Holm`. */
function cutsShort(name: string, other: string): boolean {
  const [short = ''] = /^\p{Lu}\p{Ll}+ \p{Lu}(?=\.?$)/u.exec(name) ?? [];
  return short !== '' && !hasTitle(name) && other.startsWith(short) && !/\s/u.test(other.slice(short.length));
}

function noteOf({ note, description }: Omit<NamedLabel, 'name'>): string | undefined {
  return note ?? description;
}

/** The holder of an office, as a label names it: `The Minister for Ports (Karl Voss)`. */
export function holderOf({ name, ...label }: NamedLabel): string | undefined {
  const note = (noteOf(label) ?? '').replace(/\s?\(.*$/su, '');
  const isOffice =
    /^the\s/iu.test(name) ||
    (label.note !== undefined && (OFFICE.test(name) || isAsker(name) || isAnswerer(name))) ||
    (/^(?:madam|mr\.?)\s/iu.test(name) && ENDS_IN_OFFICE.test(name));
  return isOffice && /\s/u.test(note) && isName(note) ? note : undefined;
}

/** The only one of several people whom a name may mean, if nobody else among the labels has that name. */
function only(name: string, people: readonly string[], labels: readonly string[]): string | undefined {
  const isAlike = (other: string) => mayBeSamePerson(name, other);
  const person = people.find(isAlike);
  if (person === undefined) return undefined;
  // Beside `HOLM`, `MRS HOLM` is somebody else.
  const isTwin = (other: string) => sexOfTitle(other).length > 0 && fold(withoutTitle(other)) === fold(name);
  const others = [...people, ...labels.filter((label) => !isRole(label) && !isTwin(label))];
  const isSame = (other: string) => mayBeSamePerson(other, person);
  const isOne =
    others.filter(isAlike).every(isSame) && new Set(others.filter(isSame).flatMap(sexOfTitle)).size < 2;
  return isOne ? person : undefined;
}

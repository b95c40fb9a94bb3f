/** Tells whom a label means: the interviewee, the outlet, who is named in full elsewhere, or the label itself. */
import { mayBeSamePerson } from '../english/attribution.ts';
import { isAnswerer, isAsker, isRole } from '../english/people.ts';
import type { Turn } from './document.ts';
import type { Settings } from './front-matter.ts';
import { fold, type Label } from './labels.ts';

/** What the front matter knows of the people. */
export interface Known extends Settings {
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  /** Whether what is known of English holds for the text. */
  readonly isEnglish: boolean;
}

/** Whether the front matter knows a label. */
export function knower({ speaker, outlet, labels, names }: Known): (label: string) => boolean {
  const people = [...names, ...(speaker === undefined ? [] : [speaker])];
  const answers = new Map<string, boolean>();
  const knows = (label: string) =>
    labels.has(fold(label)) ||
    people.some((person) => mayBeSamePerson(label, person)) ||
    isOutlet(label, outlet);
  return (label) => {
    const answer = answers.get(label) ?? knows(label);
    answers.set(label, answer);
    return answer;
  };
}

/** With more names than this, none is taken for another that is written in full. */
const MAX_NAMES = 400;

/** Reads a label as somebody, once all labels of the document are there. */
export function identifySpeakers(labels: readonly Label[], known: Known): (label: Label) => Turn {
  const identify = identifier(labels, known);
  const turns = new Map<string, Turn>();
  return (label) => {
    const key = `${label.name}\n${label.note ?? ''}`;
    const turn = turns.get(key) ?? identify(label);
    turns.set(key, turn);
    return { ...turn };
  };
}

function identifier(labels: readonly Label[], known: Known): (label: Label) => Turn {
  const names = [...new Map(labels.map(({ name }) => [fold(name), name])).values()];
  const notes = new Map<string, Set<string>>();
  for (const { name, note } of labels)
    notes.set(fold(name), (notes.get(fold(name)) ?? new Set()).add(fold(note ?? '')));
  const hasAnswers = names.some(isAnswerer);
  return ({ name, note }) => {
    const told = known.labels.get(fold(name));
    if (told !== undefined) return turnOf(told, known);
    if (isAsker(name))
      return {
        speaker: NAMELESS.test(name) ? ((hasAnswers ? known.outlet : undefined) ?? 'the interviewer') : name,
        role: 'question',
      };
    if (/^(?:a|ans|answer|interviewee|respondent)\.?(?:\s?\p{N}+)?$/iu.test(name))
      return { speaker: known.speaker, role: 'answer' };
    if (isOutlet(name, known.outlet)) return { speaker: name, role: 'question' };
    const people = [...known.names, ...(known.speaker === undefined ? [] : [known.speaker])];
    const meant =
      only(name, people, names) ??
      only(
        name,
        names.length > MAX_NAMES ? [] : names.filter((other) => wordsOf(other) > wordsOf(name)),
        names,
      );
    if (meant !== undefined) return turnOf(meant, known);
    const differs = isRole(name) && note !== undefined && (notes.get(fold(name))?.size ?? 0) > 1;
    const isSame = notes.get(fold(name))?.has('') === true && (notes.get(fold(name))?.size ?? 0) === 2;
    return turnOf(differs && !isSame ? `${name} (${note})` : name, known);
  };
}

/** The only one of some people whom a name may mean, if nobody else has that name among the labels. */
function only(name: string, people: readonly string[], labels: readonly string[]): string | undefined {
  if (isRole(name)) return undefined;
  const [person, ...others] = people.filter((each) => mayBeSamePerson(name, each));
  if (person === undefined || others.some((other) => !mayBeSamePerson(other, person))) return undefined;
  const alike = labels.filter((label) => !isRole(label) && mayBeSamePerson(name, label));
  const isOne =
    alike.every((label) => mayBeSamePerson(label, person)) && new Set(alike.flatMap(sexOf)).size < 2;
  return isOne ? person : undefined;
}

/** `Mr Holm` and `Ms Holm` are two. */
function sexOf(name: string): string[] {
  if (/^mr\.?\s/iu.test(name)) return ['m'];
  return /^(?:mrs|ms|miss)\.?\s/iu.test(name) ? ['f'] : [];
}

function wordsOf(name: string): number {
  return name.split(/\s+/u).length;
}

function turnOf(speaker: string, { speaker: interviewee }: Known): Turn {
  return { speaker, role: speaker === interviewee ? 'answer' : isAsker(speaker) ? 'question' : 'other' };
}

function isOutlet(label: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false;
  const bare = (name: string) => fold(name).replace(/^the /u, '');
  return bare(label) === bare(outlet);
}

/** Labels that are no name for anybody. */
const NAMELESS = /^(?:(?:the )?interviewer|qn?|question(?:er)?)\.?(?:\s?#?\p{N}+)?$/iu;

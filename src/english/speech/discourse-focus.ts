/** Follows whom a text is about, so that `he`, `she` and speech without a clause find their person. */
import { findPeople, type People } from '../names/full-names.ts';
import { hasFirstName, isName, NAME, names, surnameOf } from '../names/names.ts';
import {
  findPronouns,
  isOtherThan,
  mayBeCalled,
  PRONOUN,
  type Pronouns,
  SPEAKS_OF_SELF,
} from '../names/pronouns.ts';
import { withoutTitle } from '../names/titles.ts';
import { splitSentences } from '../sentences.ts';
import { identify } from './antecedents.ts';
import { type Narrated, readNarration } from './narrated-people.ts';
import { UNCLEAR } from './verbs-of-saying.ts';

/** What was said to whom stands near what may answer it. */
const NEAR_CHARS = 300;
const TOLD = new RegExp(String.raw`\s(?:told|tells|asked|asks)\s(${NAME})(?=[\s.,:]|$)`, 'gu');
const REPLIES =
  /(?<!\p{L})(?:he|she|they)\s(?:replie[sd]|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed))(?!\p{L})/iu;
/** Whoever goes on is whoever has just spoken. */
const GOES_ON = /(?<!\p{L})(?:he|she|they)\s(?:goes on|went on|continue[sd]|add(?:s|ed))(?!\p{L})/iu;
const IS_ASKED = /^(?:When )?[Aa]sked\s/u;
/** Whoever has died says nothing now. */
const DIES =
  /(?<!\p{L}|(?:has|have|had)\s)(?:died|drowned|(?:was|were) (?:killed|shot|buried)|passed away)(?!\p{L})/u;
const GIVES_OWN_NAME = /(?:I['’]m|I am|name is|name['’]s|call(?:s|ed)? me)\s$/u;
const CALLS_HE = /(?<!\p{L})(?:he|she|him|his|her)(?!\p{L})/iu;

export class Focus {
  /** Who is interviewed. */
  readonly interviewee: string | undefined;
  /** The only person whom the text's clauses name, if there is only one. */
  readonly only: string | undefined;
  readonly #described: string;
  readonly #people: People;
  readonly #knows: (name: string) => boolean;
  readonly #pronouns: Pronouns;
  /** Whom the text is about just now; `UNCLEAR` if that may be one of several. */
  #person: string | undefined;
  /** Whether narration has named that person since the last speech. */
  #isNamed = false;
  /** Whether that person has spoken in the same paragraph. */
  #hasSpoken = false;
  /** The last sentence of narration, if speech behind it may be its subject's. */
  #leading: Narrated | undefined;

  /** @param subjects those of the clauses that attribute speech, as written */
  constructor(
    texts: readonly string[],
    subjects: readonly string[],
    interviewee: string | undefined,
    title: string,
  ) {
    const known = [interviewee ?? '', ...subjects].filter(isName);
    this.interviewee = interviewee;
    this.only = onlyPerson(subjects, interviewee);
    this.#described = [title, ...subjects.filter((subject) => names(subject, this.only ?? subject))].join(
      ' ',
    );
    this.#people = findPeople(texts, subjects);
    const surnames = new Set(known.map(surnameOf));
    this.#knows = (name) => surnames.has(surnameOf(name)) || this.#people.knows(name);
    this.#pronouns = findPronouns(texts, known);
  }

  get person(): string | undefined {
    return this.#person;
  }

  /** What the text calls somebody in full. */
  inFull(name: string): string {
    const full = name === this.interviewee ? name : this.#people.call(name);
    return isOtherThan(name, full, this.#pronouns) ? name : full;
  }

  narrate(narration: string): void {
    for (const { start, end } of splitSentences(narration)) {
      const sentence = narration.slice(start, end);
      const narrated = readNarration(sentence, this.#knows);
      // Whoever is asked has just spoken.
      this.#isNamed ||= IS_ASKED.test(sentence);
      this.#follow(narrated);
      if (DIES.test(sentence)) this.#person = UNCLEAR;
      const isWhole = /[.!?…]\W*$/u.test(sentence);
      this.#leading = isWhole && !narrated.asks ? narrated : undefined;
    }
  }

  #follow({ subject, others, isOfMind, asked, introduced }: Narrated): void {
    const isSure = others.length === 0 || isOfMind;
    if (asked !== undefined) this.#name(asked);
    else if (subject !== undefined && PRONOUN.test(subject)) {
      const own = this.#check(subject, this.#person, this.#isNamed);
      if (this.#person !== undefined) this.#person = isSure ? (own ?? UNCLEAR) : UNCLEAR;
    } else if (subject !== undefined) this.#name(isSure ? subject : UNCLEAR);
    else if (others.length > 0) {
      const isOne = (person: string | undefined) => person && others.every((other) => names(other, person));
      const known = [this.#person, this.interviewee, this.only].find(isOne);
      if (known) this.#person = known;
      else this.#name(introduced ?? UNCLEAR);
    }
  }

  #name(name: string): void {
    this.#person = this.#identify(name) ?? name;
    this.#isNamed = true;
  }

  #identify(subject: string): string | undefined {
    const { interviewee, only } = this;
    return identify(subject, { interviewee, only, described: this.#described, last: this.#person });
  }

  /** The person whom a subject means, unless it is a pronoun that the text does not call them, by this name or in full. */
  #check(subject: string, person: string | undefined, isNamed: boolean): string | undefined {
    const isCalled =
      person !== undefined &&
      mayBeCalled(subject, { person, full: this.inFull(person) }, this.#pronouns, isNamed);
    return isCalled ? person : undefined;
  }

  /** Whom the subject of a clause means; a pronoun that replies may be anybody but whoever has just spoken. */
  meantBy(subject: string, clause: string, quoted: string): string | undefined {
    const mayAnswer = PRONOUN.test(subject) && REPLIES.test(clause);
    if (mayAnswer && !this.#isNamed && this.#hasSpoken) return undefined;
    const person = this.#identify(subject);
    if (PRONOUN.test(subject) && person && this.#isNamedIn(quoted, person)) return undefined;
    const isSame = this.#isNamed || GOES_ON.test(clause);
    return isOtherThan(subject, person, this.#pronouns) ? subject : this.#check(subject, person, isSame);
  }

  /** Whether speech names somebody, by first name, as another: `“Tom will be home,” she said` */
  #isNamedIn(quoted: string, person: string): boolean {
    const full = withoutTitle(this.inFull(person));
    const [first = ''] = full.split(' ');
    const at = quoted.search(
      new RegExp(String.raw`(?<!\p{L})${first.replace(/\P{L}/gu, '.')}(?!\p{L}|[,!?.])`, 'u'),
    );
    return hasFirstName(full) && at >= 0 && !GIVES_OWN_NAME.test(quoted.slice(0, at));
  }

  /** Whom narration right before some speech leads to. */
  leadingTo(quoted: string): string | undefined {
    const { subject, isOfMind } = this.#leading ?? {};
    const isOwn = SPEAKS_OF_SELF.test(quoted) || !CALLS_HE.test(quoted);
    if (subject === undefined || !(isOfMind || (isOwn && !asks(quoted)))) return undefined;
    return this.#check(subject, this.#person, true) || undefined;
  }

  /** After speech, the text is about whoever speaks, unless what stood `before` tells to whom it is said. */
  speak(speaker: string | undefined, before: string): void {
    const told = [...before.slice(-NEAR_CHARS).matchAll(TOLD)];
    this.#person = told.some(([, name = '']) => this.#knows(name)) ? UNCLEAR : (speaker ?? UNCLEAR);
    this.#isNamed = false;
    this.#hasSpoken = true;
    this.#leading = undefined;
  }

  /** Behind speech, narration does not lead to the next paragraph. */
  beginParagraph(): void {
    if (this.#hasSpoken) this.#leading = undefined;
    this.#hasSpoken = false;
  }
}

/** Whether speech ends in a question. */
export function asks(quoted: string): boolean {
  return /\?\W*$/u.test(quoted.slice(-9));
}

/** The only person that a document's attributions name, if there is only one; the interviewee counts as named. */
function onlyPerson(subjects: readonly string[], interviewee: string | undefined): string | undefined {
  const others = subjects.filter((subject) => /\p{Lu}/u.test(subject.slice(1)) || isName(subject));
  const first = interviewee ?? others.find(isName);
  const pronouns = new Set(subjects.map((subject) => subject.toLowerCase()));
  if (first === undefined || (pronouns.has('he') && pronouns.has('she'))) return undefined;
  return others.every((other) => names(other, first)) ? first : undefined;
}

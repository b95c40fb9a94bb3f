/** Carries each turn on to the paragraphs behind its start, as far as they are its speaker's. */
import { tellsOfText } from '../../english/editorial-notes.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { isAudience } from '../../english/names/roles.ts';
import { asksAtEnd } from '../../english/sentences.ts';
import { quotesStranger } from '../../english/speech/attribution.ts';
import { happens, isOfOthers, ME_OR_YOU, narrates, tellsOf } from '../../english/speech/narration.ts';
import type { Turn } from '../document.ts';
import { type Paragraph, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Known } from './known-people.ts';
import { type Facts, factsOf, OPENS_QUOTATION, type Opening, opens } from './transcript-facts.ts';
import { DASH } from './unlabelled-turns.ts';

/** A line above nothing but words in quotation marks: `Mrs E. Holm, retired` */
const HEADED = /^["“]?\p{Lu}[^\n?!:]{2,80}\n["“][^"“”]+["”]$/u;
/** A line in capitals that ends no sentence. */
const HEADING = /^(?=\P{Ll}*$).*?\p{Lu}{3}.*(?<![.?!…:;,"”’\]–—-])$/u;
/** Whom a pronoun means is looked for so far back. */
const MAX_SAID_CHARS = 2000;

/**
 * Each turn continues to the next start, past whatever is not speech; after a heading or a rule the speaker is no
 * longer clear.
 */
export function continueTurns(
  paragraphs: readonly Paragraph[],
  starts: readonly TurnStart[],
  known: Known,
): Paragraph[] {
  const assigner = new TurnAssigner(factsOf(paragraphs, starts, known));
  return paragraphs.map((part, i) => assigner.assign(part, paragraphs[i - 1]));
}

/** Goes through the paragraphs in order, and knows whose turn it is. */
class TurnAssigner {
  readonly #facts: Facts;
  #turn: Turn | undefined;
  #opened: Opening | undefined;
  /** The turn in which others are quoted. */
  #outer: Turn | undefined;
  #isInDoubt = false;
  /** What has been said so far. */
  #told = '';

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The paragraph with its turn. */
  assign(part: Paragraph, before: Paragraph | undefined): Paragraph {
    this.#turn = this.#turnAt(part);
    if (opens(part)) [this.#opened, this.#isInDoubt] = [part, false];
    if (part.signer) {
      this.#isInDoubt = true;
      return { ...part, turn: part.signer };
    }
    if (part.kind !== 'paragraph' || this.#turn === undefined) return part;
    if (this.#facts.isThread && part.quoted && this.#opened?.quoted === false)
      return { ...part, turn: UNCLEAR };
    // `* Ada Holm: Showed us the lock. Ada is working on a film.`
    const isAbout =
      part.isListed && part.label > 0 && tellsOf(this.#turn.speaker ?? '', part.text.slice(part.label));
    if (isAbout) return { ...part, turn: UNCLEAR };
    if (!isOpening(part)) {
      if (part.aside || (part.isStyled && !part.isNote && !this.#opened?.isStyled)) {
        // Any of several may answer a question in a type style of its own.
        if (asksAtEnd(part.text) && this.#facts.mayAnyAnswer) this.#turn = UNCLEAR;
        return { ...part, turn: UNCLEAR };
      }
      if (!part.isNote) this.#isInDoubt = this.#isDoubtful(part, before, this.#turn);
    }
    if (!this.#isInDoubt) this.#told = `${this.#told} ${part.text.slice(part.label)}`.slice(-MAX_SAID_CHARS);
    return { ...part, turn: this.#isInDoubt ? UNCLEAR : this.#turn };
  }

  /** Whose turn it is from a paragraph on. */
  #turnAt(part: Paragraph): Turn | undefined {
    const { people, hasQuoted, answer, asksAlone, isAuthored, isThread } = this.#facts;
    if (opens(part)) {
      if (!part.quoted) this.#outer = part.turn;
      return part.turn;
    }
    const isBreak =
      part.kind === 'heading' ||
      part.kind === 'rule' ||
      HEADED.test(part.text) ||
      (this.#opened && isHeading(part)) ||
      (isAuthored && !part.isListed) ||
      opensLetter(part.text, people) ||
      tellsOfText(part.text.slice(part.label));
    if (isBreak) {
      this.#outer = undefined;
      return this.#turn && UNCLEAR;
    }
    if (hasQuoted && this.#opened?.quoted && !part.quoted) {
      this.#opened = undefined;
      return (isThread ? undefined : this.#outer) ?? UNCLEAR;
    }
    const isUnmarked = this.#facts.areInMarks && !OPENS_QUOTATION.test(part.text);
    if (this.#facts.asked.has(part) || isUnmarked) return this.#turn && UNCLEAR;
    if (this.#opened && isSomebodyElses(part, this.#opened, answer !== undefined)) {
      const isPlain = this.#opened.isStyled && !part.isStyled;
      const isAsked = this.#opened.turn.role === 'question' || (asksAlone && isPlain);
      return (isAsked ? answer : undefined) ?? UNCLEAR;
    }
    return this.#turn;
  }

  /** After something that is probably not the speaker's, only what clearly is counts as theirs. */
  #isDoubtful(part: Paragraph, before: Paragraph | undefined, { speaker }: Turn): boolean {
    const { text } = part;
    return (
      (!opens(part) && this.#isBetweenTurns(text, before)) ||
      narrates(text, this.#facts.people) ||
      isOfOthers(text, speaker, this.#told) ||
      (this.#isInDoubt && !SPEAKS_OF_SELF.test(text))
    );
  }

  #isBetweenTurns(text: string, before: Paragraph | undefined): boolean {
    const { speakers, isNarrated, mayBeAside } = this.#facts;
    // Behind a note of what somebody calls out, a dash opens the reply.
    return (
      (DASH.test(text) && !before?.isNote) ||
      quotesStranger(text, this.#told) ||
      happens(text) ||
      mayBeAside(text) ||
      (!ME_OR_YOU.test(text) && (isNarrated || opensWithName(text, speakers)))
    );
  }
}

/** Whether a paragraph opens with the full name of somebody who takes part: `Tom Reed’s show airs every Friday.` */
function opensWithName(text: string, speakers: ReadonlySet<string | undefined>): boolean {
  const opening = text.toLowerCase();
  return [...speakers].some((name = '') => name.includes(' ') && opening.startsWith(name.toLowerCase()));
}

/** `DISCLAIMER`, or above other lines `24/063  COUNCILLOR’S REPORT` */
function isHeading({ text, isNote }: Paragraph): boolean {
  const [line = '', ...others] = text.split('\n').filter((each) => /\p{L}/u.test(each));
  return !isNote && HEADING.test(line) && !others.some((other) => HEADING.test(other));
}

/** `Dear Ada, …`: to one of the people, and by somebody else. */
function opensLetter(text: string, people: ReadonlySet<string>): boolean {
  const [, name = ''] = /^Dear ((?:\p{L}+\.? )*?\p{L}+)[,:\n]/u.exec(text) ?? [];
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => people.has(word));
}

/** Whether the start of a turn leaves no doubt that the paragraph is its speaker's. */
function isOpening(part: Paragraph): boolean {
  return opens(part) && (part.label > 0 || part.turn.role === 'other');
}

/**
 * Whether a paragraph without a label is probably not by the person of the last label: that is the audience, the whole
 * paragraph with the label is in its own type style, or it was a question and nobody else has a label.
 */
function isSomebodyElses(part: Paragraph, opened: Opening, isOneSided: boolean): boolean {
  if (isAudience(opened.turn.speaker)) return true;
  const isQuestion = opened.turn.role === 'question';
  const asks = asksAtEnd(opened.text);
  if (isQuestion && asks && !SPEAKS_OF_SELF.test(part.text) && !asksAtEnd(part.text)) return true;
  return (opened.isStyled && !part.isStyled) || (isOneSided && (isQuestion || asks));
}

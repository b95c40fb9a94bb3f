/** Finds the direct speech in prose: what is in quotation marks, and who says it. */
import { SPEAKS_OF_SELF } from '../names/pronouns.ts';
import { joinLines, type Range } from '../sentences.ts';
import { UNSPACED_LETTER } from '../writing-systems.ts';
import { behindClause } from './antecedents.ts';
import { asks, Focus } from './discourse-focus.ts';
import { lastSign, type Quoting, readSubjects, type Said, unmarked } from './quoting.ts';
import { UNCLEAR } from './verbs-of-saying.ts';

/** Fewer quoted words than this, inside a sentence, are a quoted phrase, not speech. */
const MIN_SPEECH_WORDS = 3;
/** In languages other than English, whose attributions are not known here, this many quoted words are speech. */
const MIN_FOREIGN_WORDS = 4;
/** Only so much narration before speech is read. */
const MAX_NARRATION_CHARS = 2000;
const IS_A_SENTENCE =
  /^["'“‘«„‚»”「『]\s*(?:["'“‘«„]|[[(]|\.\.\.|…)?\s*[\p{Lu}\p{N}\p{Lo}].*?(?:[.,!?…–—。，！？-][\]\s"'”’»“«‘)」』]*|[^"'”’»“‘」』])$/su;
const SEVERAL_SENTENCES = /\p{Ll}[.?!]\s\p{Lu}/u;
const ENDS_A_SENTENCE = /(?:^|[.!?…:"”'’»。：，！？])\s*[([]?$/u;
/** `In her first collection, “Weir,”` */
const NAMES_WORK =
  /(?<!\p{L})(?:albums?|articles?|books?|collection|columns?|essays?|films?|memoirs?|movies?|novels?|opera|plays?|poems?|review of|series|shows?|singles?|songs?|stor(?:y|ies)|(?:en)?titled),?\s$/iu;
const NEAR_CHARS = 20;
const WORD = new RegExp(String.raw`${UNSPACED_LETTER}|[\p{L}\p{N}]+`, 'gu');

/**
 * The direct speech of each paragraph of an article. A quotation that one paragraph leaves open continues in the next.
 */
export function readQuotations(
  texts: readonly string[],
  interviewee: string | undefined,
  title: string,
  isEnglish: boolean,
  isSetOff: (i: number) => boolean = () => false,
): Quoting[] {
  const paragraphs = readSubjects(texts.map(joinLines), isEnglish, isSetOff);
  const subjects = [...new Set(paragraphs.flatMap(({ subjects }) => subjects.flatMap((each) => each ?? [])))];
  const focus = new Focus(isEnglish ? texts : [], subjects, interviewee, title);
  const reader = new SpeechReader(paragraphs, focus, isEnglish);
  for (const i of paragraphs.keys()) reader.read(i);
  return paragraphs;
}

/** Whether paragraphs of speech by different people follow each other, as in a story. */
function isDialogue(paragraphs: readonly Quoting[]): boolean {
  const speakers = paragraphs.map((each) => (beginsInSpeech(each) ? each.subjects[0] : undefined));
  return speakers.some((one, i) => one && speakers[i + 1] && one !== speakers[i + 1]);
}

function beginsInSpeech(paragraph: Quoting | undefined): boolean {
  return paragraph?.quotations[0]?.start === 0;
}

/** Goes through the paragraphs in order. */
class SpeechReader {
  readonly #paragraphs: readonly Quoting[];
  readonly #focus: Focus;
  readonly #isEnglish: boolean;
  readonly #isDialogue: boolean;
  readonly #hasDoubleMarks: boolean;
  /** The speech that the previous paragraph left open, and the paragraph that it began in. */
  #open: { readonly from: number; readonly speaker: string | undefined } | undefined;
  /** Who speaks last in the paragraph before, if it names somebody in full. */
  #before: string | undefined;
  /** The paragraph before ends in a question that somebody asks. */
  #isAsked = false;

  constructor(paragraphs: readonly Quoting[], focus: Focus, isEnglish: boolean) {
    this.#paragraphs = paragraphs;
    this.#focus = focus;
    this.#isEnglish = isEnglish;
    this.#isDialogue = isDialogue(paragraphs);
    const marks = paragraphs.flatMap(({ text, quotations }) =>
      quotations.map(({ start }) => text.charAt(start)),
    );
    this.#hasDoubleMarks = marks.filter((mark) => /["“]/u.test(mark)).length * 2 > marks.length;
  }

  read(i: number): void {
    const paragraph = this.#paragraphs[i] as Quoting;
    const goesOn = beginsInSpeech(paragraph) ? this.#open : undefined;
    const isContinued = beginsInSpeech(this.#paragraphs[i + 1]);
    const before = this.#paragraphs[i - 1];
    this.#isAsked = before !== undefined && beginsInSpeech(before) && asks(before.text);
    const utterances = this.#utterancesOf(paragraph, goesOn, isContinued);
    paragraph.utterances = utterances;
    const speaker = utterances[0]?.speaker;
    if (goesOn && goesOn.speaker === undefined && speaker !== undefined)
      attributeBack(this.#paragraphs.slice(goesOn.from, i), speaker);
    const tail = utterances.at(-1);
    const from = goesOn && utterances.length === 1 ? goesOn.from : i;
    const isOpen = isContinued && paragraph.quotations.at(-1)?.closed === false;
    this.#open = isOpen && tail ? { from, speaker: tail.speaker } : undefined;
    const isAttributed = paragraph.subjects.some((subject) => subject !== undefined);
    const isInFull = tail?.speaker?.includes(' ') && !asks(paragraph.text);
    this.#before = isAttributed && isInFull ? this.#focus.person : undefined;
  }

  /**
   * The direct speech of one paragraph, in order. Unless a quotation continues in the next, nobody knows where an
   * unclosed one ends. If the text does not make clear who speaks, nobody is named: better unattributed than
   * misattributed.
   */
  #utterancesOf({ text, quotations, subjects }: Quoting, open: Open, isContinued: boolean): Said[] {
    const said: (Said & { readonly by: string | undefined })[] = [];
    /** What the reporter says since the last speech, and that without the clause that attributes it. */
    let narration = '';
    const behind = () => {
      const { end } = said.at(-1) ?? {};
      return end === undefined ? narration : behindClause(narration, lastSign(text.slice(0, end)));
    };
    this.#focus.beginParagraph();
    for (const [i, { start, end, closed }] of quotations.entries()) {
      const from = quotations[i - 1]?.end ?? 0;
      narration = `${narration}${unmarked(text.slice(from, start))}`.slice(-MAX_NARRATION_CHARS);
      const subject = subjects[i];
      const last = said.at(-1);
      const isBeside = last !== undefined && behind().trim() === '';
      /** A sentence that a clause divides: `“Nobody,” Holm said, “ever again.”` */
      const isRest = isBeside && last.end === from && /[,;]\s*$/u.test(narration);
      const goesOn = start === 0 ? open : undefined;
      const isOwn =
        goesOn || isRest || isSpeech(text, { start, end }, subject !== undefined, this.#isEnglish);
      if (!(closed || isContinued) || !isOwn) {
        // A title may end a sentence: `in her book “Weir.”`
        if (closed && /[.!?]["”’']+$/u.test(text.slice(start, end))) narration += '.';
        continue;
      }
      if (!isBeside && this.#isEnglish) this.#focus.narrate(behind());
      const isAlone = narration.trim() === '' && text.slice(end).trim() === '';
      const unsaid = () => (isBeside ? last.by : this.#unattributed(text, { start, end }, isAlone));
      const clause = () => `${behind()} ${/^[^.!?"“]{0,99}/u.exec(text.slice(end, end + 99))?.[0]}`;
      const by =
        subject !== undefined
          ? this.#focus.meantBy(subject, clause(), text.slice(start, end))
          : goesOn
            ? goesOn.speaker
            : unsaid();
      said.push({ start, end, by, speaker: by && this.#focus.inFull(by) });
      this.#focus.speak(by, narration);
      narration = '';
    }
    narration = `${narration}${unmarked(text.slice(quotations.at(-1)?.end ?? 0))}`.slice(
      -MAX_NARRATION_CHARS,
    );
    if (this.#isEnglish) this.#focus.narrate(behind());
    return said.map(({ start, end, speaker }) => ({ start, end, speaker }));
  }

  /** Who says what no clause attributes: somebody whom narration has led to, or whoever spoke before. */
  #unattributed(text: string, { start, end }: Range, isAlone: boolean): string | undefined {
    const { person, only, interviewee } = this.#focus;
    const quoted = text.slice(start, end);
    // A heading may be in other marks than what people say.
    if (isAlone && this.#hasDoubleMarks && /^['‘]/u.test(quoted)) return undefined;
    const isInClause = /^\s*\p{Ll}/u.test(text.slice(end, end + 9)) || lastSign(quoted) === ',';
    const leading = isInClause ? undefined : this.#focus.leadingTo(quoted);
    if (leading || !isAlone) return leading;
    if (person === UNCLEAR) return undefined;
    const goesOn = person !== undefined && person === (this.#isDialogue ? undefined : this.#before);
    if ((goesOn || person === interviewee) && !asks(quoted)) return person;
    // Whoever asks does not answer.
    return only === undefined || this.#isAsked ? undefined : (person ?? only);
  }
}

type Open = { readonly speaker: string | undefined } | undefined;

/** Whoever is named at the end of a quotation over several paragraphs has said all of it. */
function attributeBack(paragraphs: readonly Quoting[], speaker: string): void {
  for (const { utterances } of paragraphs) {
    const whole = utterances.pop();
    if (whole) utterances.push({ ...whole, speaker: whole.speaker ?? speaker });
  }
}

/** Speech is attributed, or is a sentence of its own; the `"first oil shock"` is neither. */
function isSpeech(text: string, { start, end }: Range, attributed: boolean, isEnglish: boolean): boolean {
  const quoted = text.slice(start, end);
  const words = quoted.match(WORD)?.length ?? 0;
  const before = text.slice(Math.max(0, start - NEAR_CHARS), start);
  const isTitle = !/(?<!\p{L})\p{Ll}{4,}/u.test(quoted) && !SPEAKS_OF_SELF.test(quoted);
  if (NAMES_WORK.test(before) && isTitle) return false;
  const opens = ENDS_A_SENTENCE.test(before) || (attributed && /,\s$/u.test(before));
  if ((IS_A_SENTENCE.test(quoted) && opens) || SEVERAL_SENTENCES.test(quoted)) return true;
  return (attributed && words >= MIN_SPEECH_WORDS) || (!isEnglish && words >= MIN_FOREIGN_WORDS);
}

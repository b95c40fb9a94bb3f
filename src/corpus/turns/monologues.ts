/** Finds the texts that one person speaks: speeches, and what somebody told a reporter. */
import { tellsOfText } from '../../english/editorial-notes.ts';
import { announcesSpeech, endsSpeech, speakerInHead, speechBy } from '../../english/headlines.ts';
import { withoutRole } from '../../english/names/found-names.ts';
import { isUnlikelyWords } from '../../english/names/label-names.ts';
import { mayBeSamePerson, NAME, surnameOf } from '../../english/names/names.ts';
import { SPEAKS_OF_SELF } from '../../english/names/pronouns.ts';
import { isAudience, UNNAMED_VOICE } from '../../english/names/roles.ts';
import { asksAtEnd, splitSentences } from '../../english/sentences.ts';
import { reports } from '../../english/speech/attribution.ts';
import {
  interviewerIn,
  isTellersCredit,
  ownNames,
  tellerIn,
  wasToldTo,
} from '../../english/speech/interviewee.ts';
import { ME_OR_YOU } from '../../english/speech/narration.ts';
import { attributionAtEnd } from '../../english/speech/paraphrases.ts';
import { findQuotations } from '../../english/speech/quotation-marks.ts';
import { cutOut, type Range, type Turn } from '../document.ts';
import { type Block, isStyled, type Page, textOf, textsOf } from '../formats/visible-text.ts';
import { lastOfEach, startAt, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Known } from './known-people.ts';

/** The heading of a speech is among the first blocks. */
const HEAD_BLOCKS = 4;
/** `A VOICE: He was right!` */
const CALLED_OUT = /^\p{Lu}[^\n:]{1,40}:\s/u;
/** In an account, so many paragraphs say `I` or `we`. */
const MIN_OWN = 0.6;
/** A talk has so many paragraphs, and some are a line to a picture. */
const MIN_TALK = 20;
const MIN_OWN_OF_TALK = 0.3;
const INTRODUCED = new RegExp(String.raw`^(?<name>${NAME}), \d{1,3}[,.]`, 'u');
const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
/** `Ada Holm, 61`, `Ada Holm: the captain`, above what she says */
const HEADED = new RegExp(String.raw`^(?<name>${NAME})(?:\s?[,:(–—-].*)?$`, 'u');

/**
 * A speech is all by its speaker: what the front matter calls a transcript; or what a heading announces and reports nobody
 * else, from the first `I`, `we` or `you` on.
 */
export function startsOfSpeech(page: Page, known: Known): TurnStart[] {
  const isTold = isReport(page);
  const { format, speaker = isTold ? undefined : speakerOfSpeech(page, known) } = known;
  if (speaker === undefined) return [];
  if (format === 'transcript')
    return isTold && page.text.includes(surnameOf(speaker)) ? [] : startsOfOne(page, speaker, 0);
  const isAnnounced = known.speaker === undefined || headOf(page).some((text) => announcesSpeech(text));
  return isAnnounced && !isTold ? startsOfOne(page, speaker, firstSpoken(page)) : [];
}

/** The one whom a heading or a line of the head names as the speaker. */
function speakerOfSpeech(page: Page, { title = '' }: Known): string | undefined {
  const announced = [title, ...headOf(page)].flatMap((text) => speechBy(text) ?? []);
  const [name, ...others] = new Set([...announced.flatMap(nameAtStart), ...namesInHead(page)]);
  return others.length === 0 ? name : undefined;
}

/** `Ada Holm` in `Commissioner Ada Holm at the opening`; nobody in `Lowe Steel`, or where several speak. */
function nameAtStart(words: string): string[] {
  const [written = ''] = STARTS_WITH_NAME.exec(words) ?? [];
  const name = withoutRole(written);
  const isPerson = name !== written || isUnlikelyWords(name);
  const areSeveral = /^,?\s(?:and|&)\s|^,\s\p{Lu}/u.test(words.slice(written.length));
  return / /u.test(name) && isPerson && !areSeveral ? [name] : [];
}

/**
 * A talk whose head names its speaker: all but what has labels of the audience is the speaker's, until somebody else takes
 * part.
 */
export function startsOfTalk(page: Page, labelled: readonly TurnStart[]): TurnStart[] {
  const speaker = speakerOfTalk(page);
  if (speaker === undefined) return [...labelled];
  const called = new Set(labelled.flatMap(({ start, turn }) => (isAudience(turn.speaker) ? start : [])));
  const other = labelled.find(
    ({ start, turn }) => turn !== UNCLEAR && turn.speaker !== speaker && !called.has(start),
  );
  /** What follows a call that asks nothing may go on with it. */
  const mayGoOn = (block?: Block) =>
    block !== undefined && called.has(block.start) && !asksAtEnd(textOf(page, block));
  const spoken = paragraphsOf(page);
  const own = startsOfOne(page, speaker, firstSpoken(page))
    .map((each, i) => (mayGoOn(spoken[i - 1]) ? { ...each, turn: UNCLEAR } : each))
    .filter(({ start }) => !other || start < other.start);
  return lastOfEach([...own, ...labelled]);
}

function startsOfOne(page: Page, speaker: string, first: number): TurnStart[] {
  const spoken = firstSpoken(page);
  const end = page.blocks.find(
    (block) => block.kind === 'heading' && block.start > spoken && endsSpeech(textOf(page, block)),
  );
  return paragraphsOf(page).map((block) => {
    const isOthers = isBeside(page, block) || block.start < first || (end && block.start > end.start);
    return startAt(block.start, isOthers ? UNCLEAR : { speaker, role: 'answer' });
  });
}

/** The one whom the head of a long text in which somebody speaks of `me` names as its speaker. */
function speakerOfTalk(page: Page): string | undefined {
  const [name, ...others] = namesInHead(page);
  const texts = textsOf(page, paragraphsOf(page));
  const isTalk =
    texts.length >= MIN_TALK && texts.filter(isOfSpeaker).length >= texts.length * MIN_OWN_OF_TALK;
  return isTalk && others.length === 0 ? name : undefined;
}

function namesInHead(page: Page): string[] {
  return headOf(page).flatMap((text) => text.split('\n').flatMap((line) => speakerInHead(line) ?? []));
}

function headOf(page: Page): string[] {
  return textsOf(page, page.blocks.slice(0, HEAD_BLOCKS));
}

/** What somebody told a reporter, without what it quotes. */
export function startsOfAccount(page: Page, { speaker = introducedIn(page) }: Known): TurnStart[] {
  if (speaker === undefined || !isAccount(page, speaker)) return [];
  const own: Turn = { speaker, role: 'answer' };
  const headed = headedByOthers(page, speaker);
  const first = firstSpoken(page);
  return paragraphsOf(page).flatMap((block) => {
    const text = textOf(page, block);
    const isOthers =
      isBeside(page, block) ||
      block.start < first ||
      headed.has(block) ||
      isStyled(block) ||
      tellsOfText(text) ||
      isTellersCredit(text) ||
      isOfOthers(text);
    if (isOthers) return startAt(block.start, UNCLEAR);
    const quoted = findQuotations(text).flatMap(({ start, end }) => [
      startAt(block.start + start, UNCLEAR),
      startAt(block.start + end, own),
    ]);
    return [startAt(block.start, own), ...quoted];
  });
}

/**
 * Who tells a story, if the line above it says so, or they do: `Ada Holm, 61, keeps the lock.`, `By Ada Holm, as told to
 * Tom Reed`, `I am Ada Holm.`
 */
function introducedIn(page: Page): string | undefined {
  const heads = headOf(page);
  const introduced = heads.flatMap((text) => tellerIn(text) ?? INTRODUCED.exec(text)?.groups?.name ?? []);
  const [name, ...others] = introduced.length > 0 ? introduced : new Set(heads.flatMap(ownNames));
  return others.length === 0 ? name : undefined;
}

/**
 * Whether a text was told to somebody, as it says below, or as its byline shows, if most of its paragraphs say `I` and
 * none names the teller.
 */
function isAccount(page: Page, speaker: string): boolean {
  if (textsOf(page).filter((text) => wasToldTo(text)).length === 1) return true;
  const plain = paragraphsOf(page).filter((block) => !isStyled(block));
  const texts = textsOf(page, plain);
  const isOwn = texts.filter(isOfSpeaker).length >= texts.length * MIN_OWN && !isReport(page);
  const isNamed = texts.some((text) => text.includes(surnameOf(speaker)));
  return isOwn && !isNamed && interviewerIn(page.text, speaker) !== undefined;
}

function isReport(page: Page): boolean {
  return paragraphsOf(page).some((block) => reports(textOf(page, block)));
}

function paragraphsOf({ blocks }: Page): Block[] {
  return blocks.filter(({ kind }) => kind === 'paragraph');
}

/** Whether a paragraph stands beside what is spoken. */
function isBeside(page: Page, block: Block): boolean {
  const [called = ''] = CALLED_OUT.exec(textOf(page, block)) ?? [];
  return block.quoted || UNNAMED_VOICE.test(called) || (called !== '' && !ME_OR_YOU.test(called));
}

/** Whether a paragraph quotes others and is not of `me`, or says that somebody else says it: `I knew her, says Tom Reed.` */
function isOfOthers(text: string): boolean {
  const rest = cutOut(text, findQuotations(text));
  const isAttributed = ({ start, end }: Range) => attributionAtEnd(rest.slice(start, end)) !== undefined;
  return (rest !== text && !SPEAKS_OF_SELF.test(rest)) || splitSentences(rest).some(isAttributed);
}

/** The blocks below a heading, or a line in a type style of its own, that names somebody else than the speaker. */
function headedByOthers(page: Page, speaker: string): ReadonlySet<Block> {
  let isOthers = false;
  return new Set(
    page.blocks.filter((block) => {
      const isHead = block.kind === 'heading' || isStyled(block);
      const [, name = ''] = (isHead && HEADED.exec(textOf(page, block))) || [];
      if (isUnlikelyWords(name)) isOthers = !mayBeSamePerson(name, speaker);
      return isOthers;
    }),
  );
}

const isOfSpeaker = (text: string): boolean => SPEAKS_OF_SELF.test(text) || ME_OR_YOU.test(text);

/** Where the first paragraph begins in which somebody says `I`, `we` or `you`. */
function firstSpoken({ blocks, text }: Page): number {
  const spoken = blocks.find(({ start, end }) => isOfSpeaker(text.slice(start, end)));
  return spoken?.start ?? text.length;
}

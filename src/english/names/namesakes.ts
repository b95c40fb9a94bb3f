/** Tells whether a part of somebody's name may mean another person, or a place. */
import { isAlwaysPerson, isEnglish, isPersonNoun } from '../dictionary.ts';
import { hasTitle, sexOfTitle } from './titles.ts';

/** Such a one may have the same surname, and a title in place of a first name. */
const HE =
  /(?<!\p{L})(?:husband|brothers?|sons?|father|grandfather|widower|parents|twins?|couple)(?!\p{L})/iu;
const SHE =
  /(?<!\p{L})(?:wife|sisters?|daughters?|mother|grandmother|widow|parents|twins?|couple)(?!\p{L})/iu;

/** Whether a text calls one person of a surname Mr and another Ms. */
export function hasBothTitles(surname: string, text: string): boolean {
  return (
    /^\p{L}+$/u.test(surname) &&
    ['Mr', '(?:Mrs|Ms|Miss)'].every((title) => new RegExp(`${title}\\.? ${surname}`, 'u').test(text))
  );
}

/** `Mr Holm` is hardly Ada Holm if the text speaks of her husband where it names her. */
export function isOfSex(name: string, texts: readonly string[]): boolean {
  const [sex] = sexOfTitle(name);
  return sex === undefined || !texts.some((text) => (sex === 'm' ? HE : SHE).test(text));
}

/**
 * Whether a text also speaks of another whom a part of a full name means: a place in `in Jordan`, somebody else in
 * `his son James` or `with Bill Brown`, or in `Mr Brown` before there is any Amy Brown.
 */
export function isAnother(bare: string, full: string, text: string): boolean {
  if (bare.includes(' ')) return false;
  const name = bare.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const alone = new RegExp(
    String.raw`(?<=(?<inside>\p{Ll},?\s)?(?<before>\S{1,30})(?<gap>\s))${name}(?![\p{L}’'-]|\s\p{Lu})`,
    'gu',
  );
  const first = text.indexOf(full);
  const offices = new Map<string, boolean>();
  const isOffice = (word: string) => {
    const is = offices.get(word) ?? text.includes(`${word} ${full}`);
    offices.set(word, is);
    return is;
  };
  return [...text.matchAll(alone)].some(({ index, groups = {} }) => {
    const { inside, before = '', gap } = groups;
    const word = before.replace(/\P{L}/gu, '').toLowerCase();
    // `his son James`, but not `administrator Holm` beside `administrator Ada Holm`
    const isRelative = isAlwaysPerson(before.replace(/\P{L}/gu, '')) && !isOffice(before);
    if (/^(?:in|at|near|of)$/u.test(before) || isRelative) return true;
    // A first name that is an ordinary word, too.
    const isFirstName = /^\p{Lu}\p{Ll}+$/u.test(before) && isEnglish(word) && !isPersonNoun(word);
    const isOther = gap === ' ' && !full.includes(before) && !hasTitle(`${before} X`);
    if (inside && isFirstName && isOther && full.endsWith(` ${bare}`)) return true;
    return index < first && /^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(before);
  });
}

/** `I’m Ada Holm`, `joined by Tom Reed and Ada Holm` */
const INTRODUCES = String.raw`(?:I['’]m|I am|my name is|[Tt]his is|[Hh]ere is|[Ww]elcome,?|[Ii]ntroduce|[Hh]ello,?|[Hh]i,?|[Hh]ey,?|[Tt]hanks,|[Tt]hank you,?|(?:[Jj]oined|[Hh]osted|[Pp]roduced|[Pp]resented) by|(?:[Hh]ere|[Tt]oday|[Bb]ack|sitting|talking|speaking|chatting) with|with (?:me|us) (?:are|is)|(?:[Hh]osts?|[Gg]uests?|[Mm]oderator|[Ii]nterviewer|reporter|correspondent)[:,]?(?: today)?(?: is| are)?)\s(?:[^.!?\n]{1,60}(?:,|and|&)\s)?`;
/** `Ada Holm, welcome` */
const INTRODUCED = String.raw`,? (?:here|speaking|joins|welcome|thank|you|good (?:morning|afternoon|evening)|is (?:here|joining|with (?:me|us)))(?!\p{L})`;
const WORDS = /(?<![\p{L}'’])\p{L}[\p{L}'’]*/gu;

/**
 * Whether a text that people speak introduces somebody by a full name, or has it in a heading or a list of names, rather
 * than speaks of somebody who is not there.
 */
export function isIntroduced(full: string, text: string): boolean {
  const name = full.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const form = new RegExp(`${INTRODUCES}${name}(?!\\p{L}|['’]s)|${name}${INTRODUCED}`, 'u');
  return form.test(text) || text.split('\n').some((line) => line.includes(full) && isTitleOrList(line));
}

/** Whether at least half of the words of a line have capitals, and no sentence ends it. */
function isTitleOrList(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  const areCapitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
  return areCapitalised && !/[.?!…]\P{L}*$/u.test(line.slice(-9)) && !/^[^:]{1,40}:\s+\S+ \S+$/u.test(line);
}

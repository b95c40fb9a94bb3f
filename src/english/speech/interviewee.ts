/** Recognises whom an interview without names of speakers says that it interviews. */
import { isEnglish, isPersonNoun, isPlaceOrGroup, isSubjectNoun, isVerbForm } from '../dictionary.ts';
import { lastWord } from '../names/found-names.ts';
import { findPeople } from '../names/full-names.ts';
import { isOfWords } from '../names/label-names.ts';
import { opensSentence } from '../names/label-words.ts';
import { isName, mayBeSamePerson, NAME, surnameOf } from '../names/names.ts';
import { withoutTitle } from '../names/titles.ts';
import { saysYou } from '../questions/interviewer-prompts.ts';

/** `After her interview with Tom Reed` and `Read our interview with Tom Reed` speak of another interview. */
const OF_ANOTHER =
  'in|at|after|before|during|from|since|by|his|her|their|has|had|have|gave|gives|read|hear|watch|see|miss|to';
/** What opens a line, a sentence or the second half of a title: `Glue and grain: an interview with Ada Holm` */
const HEADED = String.raw`(?<=^|[.?!:–—|(-]\s|[“"])(?:(?!(?:${OF_ANOTHER})\s)[\p{L}\p{N}]+(?:(?<=\p{Lu}\p{L}+)['’]s)?\s){0,5}(?:interview|conversation|q ?& ?a|minutes|questions(?=\sfor|\swith\s[^.!?\n]*$)) (?:with|for)|^in conversation with`;
/** `Interview de Ada Holm`, `Entrevista con Ada Holm` */
const HEADED_ELSEWHERE =
  '^(?:interview|entretien|gespräch|rencontre|intervju|wywiad) (?:mit|avec|de|met|med|z)|^(?:entrevista|intervista) (?:a|ad|con|com)';
/** Whoever asks stands behind: `Interview de Ada Holm par Tom Reed` */
const HAS_ASKER = String.raw`[^\n]*\s(?:avec|by|com|con|par|por|von)\s`;
/** `We are glad to announce our latest interview with Ada Holm` */
const PRESENTED = String.raw`(?<!\p{L})(?:announce|bring you|enjoy|featur(?:e|ing)|present|publish|share)\s(?:this|our|an?|the)\s(?:\p{L}+\s){0,3}(?:interview|conversation|q ?& ?a) with`;
const TOLD = String.raw`(?<!\p{L})(?:I|we)(?:['’]ve| have)? (?:talk(?:ed)?|sp[eo]ke|spoken|chat(?:ted)?|s[ai]t down|caught up|had a (?:chat|conversation)) (?:to|with)|(?<!\p{L}|(?<!\p{L})(?:after|before|once|since|until|when)\s)(?:I|we) interviewed|(?<!\p{L})we introduce|(?<!\p{L})(?:my|our|this|today['’]s) (?:interview|conversation)(?: today| this \p{L}+)? is with`;
/** `Questions by Tom Reed. Responses by Ada Holm.` */
const ANSWERED = String.raw`(?<!\p{L})(?:answers|responses) (?:given |provided )?by`;
/** `My guest today is Ada Holm`, but not `Next week our guest is Ada Holm` or `"Our guest is Ada Holm," he said` */
const GREETED = String.raw`(?<![\p{L}"“]|(?:next|last)\s\p{L}{1,20},?\s)(?:my|our|today['’]s|this week['’]s) (?:special )?guest(?: (?:today|tonight|this \p{L}+))?,? is`;
const ANNOUNCES = new RegExp(
  String.raw`(?:${ANSWERED}|${GREETED}|${HEADED}|(?:${HEADED_ELSEWHERE})(?!${HAS_ASKER})|${PRESENTED}|${TOLD})\s(?=\p{L})`,
  'gimu',
);
const ANNOUNCED = new RegExp(`^(?<name>${NAME})`, 'u');
/** `the Weir’s old keeper Ada Holm`, `PipeWire creator Ada Holm` */
const ANNOUNCED_BY_ROLE = new RegExp(
  String.raw`^(?:(?:the|an?|our|its|their)\s)?(?:\p{Lu}[\p{L}'’.-]*\s){0,3}(?:\p{Ll}+\s)?(?<role>\p{Ll}+)\s(?<name>${NAME})`,
  'u',
);
/** `the founder of Weir Lines, Ada Holm` */
const ANNOUNCED_BEHIND_ROLE = new RegExp(
  String.raw`^(?:the|an?|our|its|their)\s(?:[\p{L}-]+\s){0,3}(?<role>\p{Ll}+)\s(?:of|at|behind)\s[^.,:;!?\n]{2,50},\s(?<name>${NAME})(?=[,.:!?\n]|$)`,
  'u',
);
/** `Meet the Keeper: Ada Holm`, `Spotlight – Ada Holm, Weir Council`, `Meet Ada Holm` */
const TITLED = new RegExp(
  String.raw`^(?=[^\n]*(?<!\p{L})(?:[Ii]ntroducing|[Mm]eet|[Pp]eople|[Pp]ortrait|[Pp]rofile|[Ss]potlight)(?!\p{L}))[^\n]*(?:\s[-–—|]|:|\p{Extended_Pictographic}\ufe0f?|[Ii]ntroducing|[Mm]eet)\s(?!(?:[Ii]ntroducing|[Mm]eet)\s)(?<name>${NAME})(?:,\s[^,\n]{2,60})?\s*$`,
  'gmu',
);
/** What ends the words before a name that is not who answers: `Photos by: Ada Holm` */
const CREDIT =
  '(?:[Bb]y|[Ww]ith|[Aa]uthor|[Ee]ditor|[Gg]uests?|[Ii]llustrations?|[Ii]nterview(?:er)?|[Pp]hotography|[Pp]hotos?|[Tt]ext|[Tt]ranslation|[Ww]ords)';
/** `Ada Holm`, and nothing else in the title; in the title or the line below it, `Keepers of the weir: Ada Holm` */
const IS_TITLE = new RegExp(
  String.raw`(?:^|(?<=^(?:[^\n]*\n)?)[^\n:]{3,80} (?!${CREDIT}:)[^\s:]+:\s)(?<name>${NAME})\s*(?=\n|$)`,
  'gu',
);
/** `Ada Holm: “We kept it open”`, but not `Ada Holm: “Weir Pictures”` */
const IS_QUOTED = new RegExp(String.raw`^(?<name>${NAME})\s?:\s(?=["“«„'‘][^\n]*(?<!\p{L})\p{Ll}{4})`, 'gu');
/** Of a title; below one, `Interview: Tom Reed` names who asks. */
const IS_INTERVIEW = new RegExp(
  String.raw`^(?:Interview|Q ?& ?A|Q and A):\s(?<name>${NAME})(?=$|\s?[(,–—\n]|\s(?:about|explains|on|talks)\s)`,
  'gu',
);
/** `Ada Holm Explains Weir` */
const IS_HEADLINE = /\s(?:the|an?|of|and|for|to|in|on)\s|\s\p{L}+(?:s|ed|ing)\s/iu;
const FIRM = /\s(?:AG|Co|Corp|GmbH|Inc|LLC|Ltd|PLC|plc)\.?$/u;
const SAYS_I = /(?<![\p{L}'’])(?:I|[Mm]y|[Mm]e)(?!\p{L})/u;
/** `Ada Holm and Tom Reed`, `Ada Holm, who steers, and Tom Reed`, `Ada Holm and the crew` */
const SEVERAL =
  /^,?\s(?:and|&|und|et|y|e|en|och|og|i)\s(?:to\s|with\s)?(?:\p{Lu}|the\s|his\s|her\s)|^[^.!?\n]{0,100}?\s(?:and|&|then)\s(?:to\s|with\s)?\p{Lu}[\p{L}-]+\s\p{Lu}/u;
/** `Ada Holm from the lock talks about her work.`, `Continuing our series, Ada Holm answers our questions.` */
const TALKS = new RegExp(
  String.raw`(?<=(?:^|[.!?]\s)(?:(?:Continuing|In|For)\sour\s[^.!?\n]{1,80},\s)?)(?<name>${NAME}),?\s(?:(?:from|of|at)\s[^.,!?\n]{2,40}?,?\s)?(?:(?:talk|speak)s\sabout|answers\s(?:our|your))(?!\p{L})(?![^.!?]*\swith\s)`,
  'gmu',
);
const EARLIER = /(?<!\p{L})(?:last|previously|earlier|ago|once|before)(?!\p{L})[^.!?\n]*$/iu;
const NEAR_CHARS = 100;
/** `Ada, how did you begin?`, `Where next, Ada?`, `Hi Ada!` */
const ADDRESSED =
  /^(?:(?:Hi|Hello|Hey|Welcome),?\s)?(?<first>\p{Lu}[\p{L}-]+)(?:,\s|(?<=^(?:Hi|Hello|Hey|Welcome),?\s[^\s]+)[.!])|,\s(?<last>\p{Lu}[\p{L}-]+)[?]$/u;

/**
 * The one person whom an introduction announces, or whom questions call by name, in full, as the introduction does, or who
 * says so in an answer; nobody if others are announced, called or say so as well.
 */
export function interviewedIn(
  introduction: string,
  questions: readonly string[],
  answers: readonly string[],
  texts: readonly string[],
): string | undefined {
  const announced = announcedIn(introduction);
  const own = [
    ...answers.flatMap(introducedIn),
    ...presentedIn(introduction, texts, isInterview(questions, answers), questions.length),
  ];
  const addressed = questions.flatMap((question) => {
    const { first, last = first } = ADDRESSED.exec(question.trim())?.groups ?? {};
    return last === undefined || opensSentence(last) ? [] : [last];
  });
  if (announced === undefined || announced.length + addressed.length + own.length === 0) return undefined;
  const { call } = findPeople(texts, announced);
  // `Interview with Lowe`, above `I’m Ada Holm, a rigger at Lowe`
  const isFirm = (name: string) =>
    !isFull(name) && new RegExp(String.raw`\s(?:at|from|of)\s${name}(?!\p{L})`, 'u').test(texts.join('\n'));
  const meant = announced.filter((name) => !isFirm(name));
  const called = [...meant, ...addressed, ...own].map(call);
  // `Interview de Ada HOLM` above `Interview de Ada Holm`
  const named = called.filter((each) => isFull(each) || mayBeName(each.toLowerCase()));
  const [name, ...others] = new Map(named.map((each) => [each.toLowerCase(), each])).values();
  const isTold = name !== undefined && (own.includes(name) || introduction.includes(name));
  return others.length === 0 && isTold && isFull(name) ? name : undefined;
}

const SAYS_NAME =
  /(?<!\p{L})(?:I['’]m|I am|[Mm]y name(?:['’]s| is))\s+(?:(?:your|the) host,?\s+)?(?<name>\p{Lu}(?:\.|[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*)+)/gu;
/** What may stand before it at the start of an answer or a sentence, and behind it: nobody’s film role, and no quotation. */
const OPENS = /(?:^|[.!?]\s)(?:(?:Hi|Hello|Hey|Sure|Well|Yes)[,.!]?\s)?$/u;
const CLOSES = /^[.,!;]|^\s(?:and\s(?:I|this\sis|today|welcome|with\sme|you['’]re)|at|from)(?!\p{L})/u;

/** The full names that people give as their own: `My name is Ada Holm` */
export function ownNames(text: string): string[] {
  return Array.from(text.matchAll(SAYS_NAME), ({ groups: { name = '' } = {} }) => name);
}

/** Those by which somebody who answers is introduced: in a sentence that begins so, by no term or team. */
export function introducedIn(answer: string): string[] {
  return Array.from(answer.matchAll(SAYS_NAME)).flatMap(({ 0: words, index, groups: { name = '' } = {} }) => {
    const isOpening = OPENS.test(answer.slice(Math.max(0, index - NEAR_CHARS), index));
    const isClosed = CLOSES.test(answer.slice(index + words.length, index + words.length + NEAR_CHARS));
    const [first = ''] = name.toLowerCase().split(/\s/u);
    // `I am Free Bird` may be no name, but `my name is Nick Martin` gives one.
    const isNamed = words.includes('name') || (!isOfWords(name) && !isPlaceOrGroup(first));
    return isOpening && isClosed && isNamed ? [name] : [];
  });
}

/** `Honestly, why not?`, `Speaking of boats, …` and `Captain, why not?` call nobody by name; `Lena` is a river, too. */
function mayBeName(word: string): boolean {
  return !isEnglish(word) || (isSubjectNoun(word) && !isPersonNoun(word) && !isVerbForm(word));
}

const BYLINE = new RegExp(
  String.raw`(?:(?<!\p{L})[Ii]nterview(?:ed)? by|(?<!\p{L})[Cc]onducted by|^\P{L}*Interview:)\s(?<name>${NAME})`,
  'gmu',
);

/** The one person by whom a text says that somebody else, the `interviewee`, was interviewed. */
export function interviewerIn(text: string, interviewee: string | undefined): string | undefined {
  const names = Array.from(text.matchAll(BYLINE), ({ groups }) => groups?.name ?? '');
  const [name, ...others] = new Set(names.map((each) => each.replace(/\.$/u, '')));
  const isOther = name && isFull(name) && interviewee && !mayBeSamePerson(name, interviewee);
  return isOther && others.length === 0 ? name : undefined;
}

function isFull(name: string): boolean {
  return withoutTitle(name).includes(' ');
}

/** Those whom an introduction announces; undefined if they are several, or may be no person: `The Post`, `Team Norway`. */
function announcedIn(introduction: string): string[] | undefined {
  const found = [...introduction.matchAll(ANNOUNCES)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const near = introduction.slice(end, end + NEAR_CHARS);
    const byRole = [ANNOUNCED_BY_ROLE, ANNOUNCED_BEHIND_ROLE].map((form) => form.exec(near)?.groups);
    const holder = byRole.find((found) => isPersonNoun(found?.role ?? ''))?.name;
    const name = holder ?? ANNOUNCED.exec(near)?.groups?.name;
    const isOld = EARLIER.test(introduction.slice(Math.max(0, index - NEAR_CHARS), end));
    // `Lowe’s Ada Holm`
    const bare = name?.replace(/^.*['’]s\s/u, '');
    const behind = introduction.slice(introduction.indexOf(name ?? '', end) + (name?.length ?? 0));
    return !bare || isOld ? [] : [{ name: bare, behind }];
  });
  const isOne = found.every(({ name, behind }) => isPerson(name) && !SEVERAL.test(behind));
  return isOne ? found.map(({ name }) => name) : undefined;
}

/** Whether somebody is asked, and answers of themself. */
function isInterview(questions: readonly string[], answers: readonly string[]): boolean {
  const own = answers.filter((answer) => SAYS_I.test(answer));
  return questions.some(saysYou) && own.length * 2 > answers.length;
}

/** Those who talk about something there, or whom a title presents or names above a text in which somebody says `I`. */
function presentedIn(
  introduction: string,
  texts: readonly string[],
  isAsked: boolean,
  questionCount: number,
): string[] {
  const namesAt = (form: RegExp) =>
    Array.from(introduction.matchAll(form), ({ groups }) => groups?.name ?? '').filter(
      (name) => isFull(name) && isPerson(name),
    );
  const isOwn = texts.some((text) => SAYS_I.test(text));
  const titled = namesAt(TITLED).filter((name) => !isOfWords(name) && !FIRM.test(name));
  // Somebody calls them by their first name, or they give it, or nobody else answers.
  const isCalled = (name: string) =>
    isAsked ||
    new RegExp(String.raw`(?<!\p{L})${name.split(' ')[0]}(?!\p{L}|\s\p{Lu})`, 'u').test(texts.join('\n'));
  const alone = namesAt(IS_TITLE).filter(
    (name) => !isEnglish(lastWord(name)) && isNoPlace(name) && !IS_HEADLINE.test(name) && isCalled(name),
  );
  const quoted = questionCount > 1 ? namesAt(IS_QUOTED) : [];
  return [
    ...namesAt(TALKS),
    ...namesAt(IS_INTERVIEW).filter(isNoPlace),
    ...quoted,
    ...(isOwn ? [...titled, ...alone] : []),
  ];
}

/** Not `Tarn Harbour` */
function isNoPlace(name: string): boolean {
  return !isPlaceOrGroup(lastWord(name));
}

/** Not `Tarn Valley Rowers` or `Boats United`, nor the two of `Ada Holm y Tom Reed` */
function isPerson(name: string): boolean {
  const [first = '', ...rest] = withoutTitle(name).toLowerCase().split(' ');
  const last = rest.at(-1) ?? '';
  const isPlural = (word: string) => word.endsWith('s') && isEnglish(word.slice(0, -1));
  const areThings = (isPlural(first) && isOfWords(name)) || (rest.length > 1 && isPlural(last));
  if (areThings || /\S\s\S+\sy\s\S+\s\S/u.test(name)) return false;
  return isName(name) && !(isEnglish(first) && isPlaceOrGroup(surnameOf(name).toLowerCase()));
}

const TOLD_TO = new RegExp(
  String.raw`\b[Aa]s told to ${NAME}(?:,? (?:for|of) (?:the )?${NAME})?(?:[.)]?$|\.\s\p{Lu})`,
  'u',
);
/** Whether a paragraph, or a sentence of one, ends in whom it was told to: `As told to Ada Holm for the Post` */
export const wasToldTo = (text: string): boolean => TOLD_TO.test(text);
/** `By Ada Holm, as told to Tom Reed` */
const TELLER = new RegExp(String.raw`^(?:[Bb]y\s)?(?<name>${NAME}),?\s[Aa]s told to\s(?=\p{Lu})`, 'u');
export const tellerIn = (line: string): string | undefined => TELLER.exec(line)?.groups?.name;
export const isTellersCredit = (text: string): boolean => /^As told to\s/iu.test(text) || TELLER.test(text);

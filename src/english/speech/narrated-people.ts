/** Finds whom a sentence of narration is about, and whom else it mentions. */
import {
  isAlwaysPerson,
  isFunctionWord,
  isNounOrAdjective,
  isPlaceOrGroup,
  isVerbForm,
} from '../dictionary.ts';
import { isName, NAME, NAMES, surnameOf } from '../names/names.ts';
import { PRONOUN } from '../names/pronouns.ts';
import { hasTitle } from '../names/titles.ts';
import { attributionAtEnd } from './paraphrases.ts';
import {
  describes,
  findSubject,
  isPersonsName,
  type Knows,
  mayBePerson,
  OF_PERSON,
  verbBehind,
  withoutOpening,
} from './sentence-subject.ts';
import { SAYING, VIEW_OF } from './verbs-of-saying.ts';

/** `When I asked Tom Reed why, he said` */
const IS_ANSWERED = /^(?:When|Once|After)\s/u;
/** `asked Tom Reed whether` */
const ASKED = new RegExp(
  String.raw`(?<!\p{L})ask(?:s|ed)\s(?<name>${NAME})\s(?:whether|if|what|why|how|when|where|who)(?!\p{L})`,
  'u',
);
/** `a retired chemist called` in front of a name */
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he|[Oo]ne)\s(?:[^,.;:\s]+\s){1,6}?(?:named|called)\s(?=(?<name>${NAME}))`,
  'gu',
);
/** `His neighbour is` in front of a name */
const IS_CALLED = new RegExp(
  String.raw`^(?:[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur)\s[^.,;:]{2,80}?\s(?:is|was)\s(?=${NAME}(?:[,.]|$))`,
  'u',
);

export interface Narrated {
  /** Its subject, if that is a person: a name as written, or a pronoun. */
  readonly subject: string | undefined;
  /** The other people in it, by name or noun, whom a pronoun behind it may mean. */
  readonly others: readonly string[];
  /** The subject says, thinks or feels something. */
  readonly isOfMind: boolean;
  readonly asks: boolean;
  /** The only other person in it, if that is who is asked something, and so answers. */
  readonly asked: string | undefined;
  /** Without a subject: the only person that it mentions, if it says what that is or goes on with a pronoun. */
  readonly introduced: string | undefined;
}

const STARTS_WITH_VIEW = new RegExp(String.raw`^${VIEW_OF}(?:\s[^.,;:]{1,60})?\s(?:is|was|differs)\s`, 'u');
const IS = /^(?:is|was|became|becomes|remains|remained)$/u;
const PREDICATE = /^\s(?:an?|the|one of|not)\s[^.;]{2,80}/u;
/** What somebody is, behind a name or an age. */
const DESCRIPTION_BEHIND =
  /(?<=\p{Lu}[\p{L}'’.-]*|\d),\s(?:an?|the|its|their|our|his|her)\s[^,.]{2,60}(?=[,.])/gu;
const OF_MIND = new RegExp(
  `^(?:${SAYING}|denie[sd]|thought|thinks|believe[sd]|feels|felt|remember(?:s|ed)|urge[sd]|call(?:s|ed)|complain(?:s|ed)|hope[sd]|want(?:s|ed)|regrets|regretted|(?:dis)?agree[sd]|knew|knows|(?:dis)?like[sd]|love[sd]|worrie[sd]|fear(?:s|ed)|describe[sd])$`,
  'u',
);
/** `The harbourmaster said` */
const NOUN_SAYS = new RegExp(
  String.raw`(?:^|,\s)(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|\p{Lu}[\p{L}-]+['’]s)\s(?:[\p{L}'’-]+\s){0,4}?(?<noun>\p{Ll}+)\s(?:\p{Ll}+ly\s|also\s)?${SAYING}(?!\p{L})`,
  'u',
);
/** A name, where no `the` shows that it is no person's. */
const MENTIONED = new RegExp(String.raw`(?<!(?<!\p{L})[Tt]he\s)${NAMES.source}`, 'gu');
/** Where somebody is from, behind a name: `, of Roman Bank` */
const ORIGIN_BEHIND = new RegExp(String.raw`,\s(?:of|from)\s(?:the\s)?${NAME}(?=[,.])`, 'gu');
/** A determiner, and some words behind it. */
const NOUN_PHRASE =
  /(?<![\p{L}'’-])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[Aa]nother|[Oo]ne)(?:\s\p{Ll}[\p{Ll}-]*){1,4}(?![\p{L}'’-])/gu;
/** A name with an age, or with what its bearer does: `63-year-old Ada`, `Ada, who sells fish` */
const DESCRIBED = new RegExp(
  String.raw`(?<=-year-old\s)${NAMES.source}|${NAMES.source}(?=, (?:who\s|\d{1,3},))`,
  'gu',
);
/** People whom no noun with an article names. */
const UNNAMED =
  /(?<!\p{L})(?:[Ss]ome(?:body|one)|[Aa]ny(?:body|one)|[Aa] voice|(?<=^\s?|[.!?]\s)One of them(?=\s\p{Ll})|Matron|Mother|Father|M[au]m(?:my)?|Mama|Dad(?:dy)?|Papa|Gran(?:ny|dma|dpa|dad)?|Nan(?:a|ny)?|Auntie|Nurse|Cook|Skipper|Vicar)(?![\p{L}]|\s\p{Lu})/gu;

export function readNarration(written: string, knows: Knows): Narrated {
  const said = attributionAtEnd(written)?.subject;
  if (said !== undefined && (PRONOUN.test(said) || isName(said)))
    return {
      subject: said,
      others: [],
      isOfMind: true,
      asks: false,
      asked: IS_ANSWERED.test(written) && PRONOUN.test(said) ? ASKED.exec(written)?.groups?.name : undefined,
      introduced: undefined,
    };
  const sentence = written.replace(CALLED, '').replace(IS_CALLED, '');
  const found = findSubject(sentence, knows);
  const { name, verb = '', isPerson = false } = found ?? {};
  const told = found && isPerson ? found.rest : sentence;
  const named = Array.from(written.matchAll(CALLED), ({ groups }) => groups?.name ?? '');
  const others = othersIn(
    told.replace(IS.test(verb) ? PREDICATE : '', ' '),
    name,
    (one) => named.includes(one) || knows(one),
  );
  if (name !== undefined && !isPerson && !others.includes(name)) others.push(name);
  const noun = NOUN_SAYS.exec(sentence)?.groups?.noun;
  if (!isPerson && noun !== undefined) others.push(noun);
  const [only = ''] = others.length === 1 && found === undefined ? others : [];
  return {
    subject: isPerson ? name : undefined,
    others,
    isOfMind: isPerson && OF_MIND.test(verb),
    asks: /^ask/u.test(verb),
    asked: others.length === 1 ? ASKED.exec(sentence)?.groups?.name : undefined,
    introduced: introducedIn(sentence, only, knows),
  };
}

/** The people whom a text mentions beside one of this name. */
function othersIn(text: string, own: string | undefined, knows: Knows): string[] {
  const surname = surnameOf(own ?? '');
  const plain = text.replace(DESCRIPTION_BEHIND, ' ').replace(ORIGIN_BEHIND, ' ');
  const names = (plain.match(MENTIONED) ?? []).map((name) => withoutOpening(name).replace(/['’]s$/u, ''));
  const described = new Set((plain.match(DESCRIBED) ?? []).map(withoutOpening));
  const isPerson = (name: string) => mayBeMeant(name, knows) || described.has(name);
  return [
    ...names.filter((name) => isPerson(name) && !name.split(/\s+/u).includes(surname)),
    ...personNouns(plain),
    ...(plain.match(UNNAMED) ?? []),
  ];
}

/** The nouns for single people: `his wife`, `the old clerk`, but not the first word of `a man cave`. */
function personNouns(text: string): string[] {
  return [...text.matchAll(NOUN_PHRASE)].flatMap(([phrase]) => {
    const words = phrase.split(/\s/u).slice(1);
    const end = words.findIndex((word) => isFunctionWord(word));
    const nouns = words.slice(0, end < 0 ? undefined : end).filter((word) => isNounOrAdjective(word));
    // `His sister kept the books`
    const mayAct = nouns.length > 1 && isVerbForm(nouns.at(-1) ?? '');
    const noun = nouns.at(mayAct && isAlwaysPerson(nouns.at(-2) ?? '') ? -2 : -1) ?? '';
    return isAlwaysPerson(noun) ? [noun] : [];
  });
}

/** A name that a sentence describes, or calls `he` or `she` behind it. */
function introducedIn(sentence: string, name: string, knows: Knows): string | undefined {
  const [before = '', behind = ''] = name === '' ? [] : sentence.split(name, 2);
  if (!isName(name) || /(?<!\p{L})(?:s?he|his|her|him)(?!\p{L})/u.test(before)) return undefined;
  const isDescribed = hasTitle(name) || describes(before) || OF_PERSON.test(behind);
  const isAsked = /(?<!\p{L})(?:I|[Ww]e)\s[^,]*$/u.test(before);
  const acts = isPersonsName(name, knows) && verbBehind(behind) !== undefined;
  const isView = isPersonsName(name, knows) && STARTS_WITH_VIEW.test(sentence);
  return isDescribed || isAsked || isView || acts || /(?<!\p{L})s?he(?!\p{L})/u.test(behind)
    ? name
    : undefined;
}

/** Whether a pronoun may mean the bearer of a name: a person, or somebody with several names. */
function mayBeMeant(name: string, knows: Knows): boolean {
  const [last = ''] = /\p{L}+$/u.exec(name) ?? [];
  const isOther = isPlaceOrGroup(last.toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(last) || /['’]s\s/u.test(name);
  return isPersonsName(name, knows) || (isName(name) && / /u.test(name) && !isOther && mayBePerson(name));
}

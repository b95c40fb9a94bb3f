/** What people are called in English: pronouns, offices, titles, and the labels of those who ask or answer. */

import { anyOf } from '../patterns.ts';
import { SHORT_TITLES } from '../sentences.ts';

export const PRONOUN = /^(?:he|she|they)$/iu;
/** At the start of a sentence. */
export const SUBJECT_PRONOUN = '(?:I|We|You|He|She|It|They)';
/** `I`, `I’m` and the like, folded: a capital, but no name. */
export const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;
/** What a question may call the only person whom it can be about. */
export const THE_INTERVIEWEE = /^(?:he|she|they|you|the interviewee)$/iu;

const OFFICES =
  'ambassador|diplomat|envoy|official|president|premier|minister|chancellor|secretary|spokes(?:man|woman|person)|' +
  'director|chair(?:man|woman)?|chief|professor|general|senator|author|mayor|judge|king|queen';
/** What people are called by instead of their names. */
export const OFFICE = new RegExp(String.raw`\b(?:${OFFICES})\b`, 'iu');
/** The same, at the end of a phrase; `the speaker` is whoever is speaking. */
export const ENDS_IN_OFFICE = new RegExp(String.raw`\b(?:${OFFICES}|speaker)$`, 'iu');
/** An office may stand for its holder. */
export const ANY_OFFICE = /^(?:diplomat|envoy|official|author)$/iu;
/** `The Russian Ambassador to the United States`: capitals, but no name. */
export const THE_OFFICE = /^the .*(?:ambassador|minister|president|secretary|chancellor)\b/iu;

/** `the leader of the council` may be anybody, but `an aide to Holm` is not Holm. */
export const DESCRIPTION = /^(?:the|an?|one|another|his|her|its|their)\s\p{Ll}/u;

export const REPORTER =
  /\b(?:reporter|journalist|correspondent|interviewer|questioner|host|moderator|presenter)$/iu;

const TITLE =
  '(?:(?:(?:Rear|Vice|Fleet) Adm(?:iral)?|Prof\\.? Em(?:eritus|erita)?|Admiral|Major|Brigadier|Corporal|Ambassador|President|Vice[- ]President|Prime Minister|Minister|Secretary|General|Senators?|Professor|Chancellor|Mayor|' +
  'Judge|King|Queen|(?:Chief |Lord |Lady )?Justice|Governor|Representatives?|Councillor|Congress(?:man|woman)|Captain|Commander|Colonel|' +
  'Chief Constable|Director|Coach|Detective|Constable|Sergeant|Superintendent|Bishop|Brother|Bro|Sis|DCI?|DS|PC|WPC|(?:Madam )?Chair(?:man|woman)?|Sir|Lord|Lady|Dame|Baroness|Father|Sister|Rabbi|Inspector|Officer|' +
  `Counsel(?:lor)?|Miss|${SHORT_TITLES})\\.?)`;
const TITLES = new RegExp(String.raw`^(?:${TITLE}\s+)+(?=\S)`, 'iu');
const BEFORE_A_NAME = new RegExp(String.raw`^(?:(?:\p{Lu}\p{L}+\s)?${TITLE}\s+)+$`, 'u');

/** `Mr. Oduya` has a title; `General` alone has none. */
export function hasTitle(name: string): boolean {
  return TITLES.test(name);
}

/** `Mr. Oduya` and `Chief Justice Hale` without the title. */
export function withoutTitle(name: string): string {
  return name.replace(TITLES, '');
}

/** What a title tells about its bearer: `Mr Holm` and `Ms Holm` are two people. */
export function sexOf(name: string): ('m' | 'f')[] {
  const [, title = ''] =
    /^(?:(?:the )?(?:cllr|councillor|ald|alderman|rt|hon|dr|prof)\.?\s)*(mr|sir|lord|herr|father|king|uncle|monsieur|mrs|ms|miss|mme|madame|lady|dame|frau|sister|queen|baroness|aunt|auntie)\.?\s/iu.exec(
      name,
    ) ?? [];
  if (title === '') return [];
  return /^(?:mr|sir|lord|herr|father|king|uncle|monsieur)$/iu.test(title) ? ['m'] : ['f'];
}

/** Whether words before a name are a title: `Russian Ambassador`. */
export function isTitle(words: string): boolean {
  return BEFORE_A_NAME.test(`${words} `);
}

/** What a question and an answer are called, in English and in other languages that transcripts are in. */
const QUESTION = anyOf(`
  qn?|question(?:er)?|frage|pregunta|pergunta|domanda|vraag|fråga|spørsmål|spørgsmål|pytanie|otázka|soru|ερώτηση
  вопрос|питання|سؤال|שאלה|问|問|提问|質問|질문
`);
const ANSWER = anyOf(`
  a|ans|answer|reply|interviewee|person interviewed|respondent|antwort|respuesta|resposta|réponse|risposta|antwoord|svar
  odpowiedź|odpověď|cevap|απάντηση|ответ|відповідь|جواب|תשובה|答|回答|답|답변
  befragte[rn]?|interviewte[rn]?|entrevistad[oa]|interviewée?|intervistat[oa]|geïnterviewde
`);
/** What people are called who ask by profession, in those languages. */
const ASKER = anyOf(`
  interviewers?|interviewing officer|journalist|reporter|correspondent|host|moderator|presenter|anchor
  (?:interviewer|journalist|reporter|moderator)in|journaliste|intervieweu(?:r|se)|animat(?:eur|rice)|enquêt(?:eur|rice)
  periodista|reporter[oa]|repórter|entrevistadora?|moderadora?|jornalista|apresentadora?|giornalista
  intervistat(?:ore|rice)|condut(?:tore|trice)|verslaggever|presentator|intervjua?re?|programledare|dziennikar(?:z|ka)
  prowadząc[ya]|novinář(?:ka)?|muhabir|sunucu|δημοσιογράφος|журналист(?:ка)?|корреспондент(?:ка)?|ведущ(?:ий|ая)|интервьюер
  المذيع|المذيعة|الصحفي|الصحفية|מראיין|מראיינת|记者|記者|主持人|司会者?|聞き手|기자|진행자|사회자
`);
/** `The answer: nobody knows.` is speech. */
const THE = String.raw`(?:the (?!question\b|answer\b|reply\b))?`;
const NUMBERED = String.raw`\.?(?:\s?#?\p{N}+)?\.?`;
/** Labels for whoever asks. */
const ASKS = new RegExp(`^${THE}(?:${QUESTION}|${ASKER})${NUMBERED}$`, 'iu');
/** Labels for whoever answers. */
const ANSWERS = new RegExp(`^${THE}(?:${ANSWER}|guest|witness)${NUMBERED}$`, 'iu');
/** Labels for roles that different people may have. */
const HOLDER = anyOf(String.raw`
  unidentified|unknown|speaker|voice|man|woman|male|female|audience(?: member)?|participants?|resident|caller|listener
  student|person|member(?: of (?:the )?public)?|chair(?:man|woman|person)?(?: of [\p{L} ]+)?|clerk|court|judge|president
  secretary|translator|interpreter|narrator|announcer|operator|all|both|crowd|others?|panel(?:list)?|guest|witness
  minister|mayor|coroner|ambassador|counsel|attorney|prosecutor|defendant|examiner|officer|teacher|doctor|nurse
  patient|client|customer|user|assistant|editor|producer|director|professor|senator|host|co-host
  sprecher(?:in)?|teilnehmer(?:in)?|publikum|zuschauer(?:in)?|intervenante?|locut(?:eur|rice)|public|público|pubblico
  participantes?|partecipante|hablante|oradora?|спикер|участни(?:к|ца)|голос из зала
`);
const ROLE = new RegExp(
  `^${anyOf(String.raw`
    (?:the |an? )?(?:unidentified |unknown |male |female |acting |deputy |presiding |vice[- ])*${HOLDER}(?: pro tempore)?(?:[\s_-]?(?:#?\d+|\p{Lu}))?$
    (?:(?:some|several|many|all|opposition|government) )*(?:hon(?:ou?rable|\.)? )?(?:members|senators|deputies|voices)$
    \p{Lu}{1,2}\d{1,2}$
    (?:m\.|mme|mlle|monsieur|madame|(?:la |el )?se[ñn]ora?) (?:(?:le|la) )?\p{L}+
  `)}`,
  'iu',
);

/** Labels that are nobody's name. */
const NAMELESS = new RegExp(`^${THE}(?:${QUESTION}|interviewer)${NUMBERED}$`, 'iu');
const UNNAMED_ANSWERER = new RegExp(`^(?:${ANSWER})${NUMBERED}$`, 'iu');

export const isNameless = (label: string): boolean => NAMELESS.test(label);
/** `Int.` may also be the inside of a house in a script. */
export const mayBeInterviewer = (label: string): boolean =>
  NAMELESS.test(label) || /^(?:int|mod)\.?$/iu.test(label);
export const isUnnamedAnswerer = (label: string): boolean => UNNAMED_ANSWERER.test(label);
export const isWitness = (label: string): boolean => /^(?:the )?witness$/iu.test(label);
export const isAsker = (label: string): boolean => ASKS.test(label);
export const isAnswerer = (label: string): boolean => ANSWERS.test(label);
/** Whether a label gives a role, not a name: `Speaker 1`, `Chair`, `Interviewer`. */
export const isRole = (label: string): boolean => ASKS.test(label) || ANSWERS.test(label) || ROLE.test(label);

/** Small words inside names: `Ludwig van Beethoven`. */
export const PARTICLE =
  '(?:al|ap|ab|af|av|aan|bin|bint|ben|ibn|da|das|de|del|della|der|den|des|di|do|dos|du|el|la|le|les|los|van|vom|von|ten|ter|y|zu|zum|zur)';
/** The same, and those of offices: `the Chair of the Committee`. */
const SMALL_WORD = new RegExp(`^(?:${PARTICLE}|['’]t|heer|of|the|and|for|&)$`, 'u');

/** First and second person: a reporter's own sentences rarely have them. */
export const SPEAKS_OF_SELF =
  /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|[Yy]ou|[Yy]our)(?![\p{L}])/u;

/** The words that a speaker may be called by, in lower case; a role has none. */
export function wordsOfName(speaker: string | undefined): string[] {
  if (speaker === undefined || isRole(speaker)) return [];
  return (
    speaker
      .toLowerCase()
      .replace(/^the\s/u, '')
      .match(/\p{L}{3,}/gu) ?? []
  );
}

/** A voice that a transcript calls by no name: `An hon. Member:`, `Q from the floor:`, `Joe’s wife:` */
export const UNNAMED_VOICE =
  /^(?:[\p{L}.'’-]+\s){0,4}(?:members?|lords?|floor|gallery|audience|voices?|back|wife|husband|m[ou]m|mother|dad|father|brother|sister|son|daughter|friend|neighbour|agent|voicemail|heckler|caller|crowd|question(?=\s\()|passer-?by)(?:\s\d{1,2})?(?:\s\([^()\n]{1,40}\))?\s?:\s|^#\d+\s?:\s/iu;

const AUDIENCE = /^(?:the\s)?(?:audience|crowd)(?!\p{L})/iu;
/** Whether a speaker is the audience, which calls out no more than a paragraph. */
export const isAudience = (speaker = ''): boolean => AUDIENCE.test(speaker);

/** Whether a text ends in a question. */
export function asksAtEnd(text: string): boolean {
  return /[?？؟][\s"”’»)\]–—-]*$/u.test(text.slice(-20));
}

/** Whether a name is in capitals, apart from words that names write in lower case. */
export function isCapitals(name: string): boolean {
  const own = name.replace(/(?<!\p{L})(?:M[crs]{1,2}s?|Mac|van|de|der|von|of|the|and)(?!\p{L})/gu, '');
  return /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(own);
}

/** All words are capitalised, or small words that names have; letters without case count too. */
export function isCapitalised(name: string): boolean {
  return name
    .split(/[\s\u00a0]+/u)
    .every(
      (word, i) =>
        /^["“‘]?(?:u\/\p{L}|[@~]|#?(?:\p{Ll}(?=\p{Lu}))?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u.test(word) ||
        (i > 0 && SMALL_WORD.test(word)),
    );
}

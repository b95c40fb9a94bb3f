/** Labels of those who ask or answer, and of others who have a role instead of a name. */
import { anyOf } from '../any-of.ts';

export const REPORTER =
  /\b(?:reporter|journalist|correspondent|interviewer|questioner|host|moderator|presenter)$/iu;

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
  patient|client|customer|user|assistant|agent|representative|advis[eo]r|therapist|editor|producer|director|professor|senator|host|co-host
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

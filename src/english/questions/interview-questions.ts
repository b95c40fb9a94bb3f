/** English questions about an interview itself: with whom, when, where, about what, how long. */

/** What such a question asks for. */
export type Aspect = 'people' | 'date' | 'place' | 'address' | 'contents' | 'length';

/** Examples of each. A question nearest to one of `other` asks about something else. */
const EXAMPLES: Readonly<Record<Aspect | 'other', string>> = {
  people:
    'Who is being interviewed? Who was interviewed? Who is the interviewee? Who gave this interview? Whose interview is this? ' +
    'Who is the guest? Who answers the questions? Who is this interview with? Who sat down for the interview? ' +
    'Who did the interview? Who is the interviewer? Who is the host? Who conducted it? Who asks the questions? ' +
    'Which journalist interviewed him? What is the name of the journalist? Who talked to the newspaper? Who wrote this? ' +
    'Who wrote this article? Who is the author? ' +
    'Who is speaking? Who are the speakers? Who are the participants? Who takes part in the conversation? ' +
    'Which people talk here? Who are they talking to? Who do we hear from? Who is quoted here? Whose voices are in it? ' +
    'Who is this person? Who are the people in this?',
  date:
    'When was this? When? When did the interview take place? When did it take place? When was it recorded? When did they talk? ' +
    'When was it done? What is the date of the interview? What is the date? When was this published? How old is this interview? ' +
    'How old is this? How long ago was this? What year is this from? What month was the conversation? Is this recent? What day was it?',
  place:
    'Where was this? Where? Where did the interview take place? Where did this happen? Where was it recorded? Where did they talk? ' +
    'In what city was the interview? Which country was it in? What is the location? Where was it held? Where did it take place? ' +
    'Where was this published? Where is this from? Which newspaper is this from? Which magazine or paper printed this? ' +
    'Which media outlet is it? What is the source of this text? Who published this?',
  address:
    'Which website is this from? Is there a URL? Is there a link? Where can I find the original article? Link to the original?',
  contents:
    'What is it about? What is the interview about? What did the interview cover? What kind of interview is this? ' +
    'What topics does it cover? What topics are discussed? What are the main topics? Which subjects come up? What are the themes? What is this text about? ' +
    'What do they talk about? What is discussed? What does the interview say? Tell me about this interview. ' +
    'Summarize the interview. Can you summarize it? Give me a short summary, please. Write a summary. tl;dr? tldr? recap? ' +
    'abstract? synopsis? rundown? outline? in a nutshell? What is the gist? What is the essence? Sum it up for me. ' +
    'Give me an overview. Give me the short version. What are the main points? What are the key points? What are the main ideas? ' +
    'What are the central messages? What are the key takeaways? What are the key facts? What are the highlights? ' +
    'What are the most important things they said? What is in this document? What are the contents? Table of contents? ' +
    'What is the title? What is this interview called? What is the name of the interview? What is the headline? ' +
    'What should I know? What can I ask about?',
  length:
    'How long is it? How long is the interview? How long did they talk? How long does it take to read? Is it long? How big is it? ' +
    'What is the length? What is the size of the text? How many words? How many words does the text have? How many passages are there? ' +
    'How many sections does it have? How many chapters does it have? How many pages is it? How many minutes is it?',
  other:
    'When will the talks take place? Where will it be held? Where will they talk next? Where did it go? Where does he live? ' +
    'Where is it? Where did they find it? What are they doing about it? What is the main topic of the talks? What were the talks about? What does it mean? ' +
    'What did he tell them? Who are the participants of the talks? Who spoke first? Who did she talk to? Who asked for it? ' +
    'Who is talking about leaving? How many people were interviewed? How many interviews has he given? ' +
    'How many words did she write? How many are there? How many did they answer? How old is he? How old is she? How much is it? How long will it last? How long is he away? How long was she there? How did it start? ' +
    'When did it start? When did he say that? By when? Why? Why is it important? What happened? What does he want? ' +
    'What is her name? What did they agree on? Who is in charge? Who is responsible? Who else? Who lost?',
};

export interface ExampleQuestion {
  readonly aspect: Aspect | 'other';
  readonly text: string;
}

export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = Object.entries(EXAMPLES).flatMap(
  ([aspect, texts]) =>
    texts.split(/(?<=[?.]) /u).map((text) => ({ aspect: aspect as ExampleQuestion['aspect'], text })),
);

/** Words, in lower case, that such a question may have besides those of the examples. */
export const INTERVIEW_WORDS = new Set(
  (
    'reporter correspondent presenter moderator audience guy man woman official politician expert witness put quizzed listen ' +
    'listening ran run carried publication released aired filmed taped town village broadcast programme show podcast episode ' +
    'discussion dialogue chat paragraphs parts lines sentence sentences count total lengthy size brief explain describe outline ' +
    'summarise summarised summary statement statements gimme pls plz whole entire full quick simple need like look u r s'
  ).split(' '),
);

/** The form of a question limits which aspects it may ask for. */
const FORMS: readonly (readonly [RegExp, readonly Aspect[]])[] = [
  [/\bwhen|\b(?:what|which) (?:date|day|week|month|year|time)\b/iu, ['date']],
  [/\bwhere/iu, ['place', 'address']],
  [/\bwho/iu, ['people', 'place']],
  [/\bhow (?:many|much|long|big|old|recent)\b/iu, ['length', 'date']],
];

/** The aspects that a question may ask for by its form; undefined for any. */
export function aspectsByForm(question: string): readonly Aspect[] | undefined {
  return FORMS.find(([form]) => form.test(question))?.[1];
}

/** The examples that say the same, in the same words or with another name for the interview. */
export function examplesLike(question: string): ExampleQuestion[] {
  const wanted = written(question);
  return EXAMPLE_QUESTIONS.filter(({ text }) => written(text) === wanted);
}

function written(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|this) (?:interview|conversation|text|article|document)\b|\bthis\b/gu, 'it')
    .replace(/[’']s\b/gu, ' is')
    .replace(/[^\p{L}\p{N}]+|\bplease\b/gu, ' ')
    .trim();
}

/** What else a text may be, in a question about when, where or how long it was: `when was this meeting` */
export const THIS_TALK =
  /(?<=^(?:when|where|how long|(?:what|which) (?:date|day|year))\b.*)\bthis (?:briefing|call|debate|hearing|lecture|meeting|presentation|session|speech|talk)\b/iu;

const NAMES_THE_TEXT =
  /\b(?:this|here|interview|conversation|text|article|document|transcript|podcast|episode)\b/iu;

/** Whether a question names the text, so that its `it` does not refer back. */
export function namesTheText(question: string): boolean {
  return NAMES_THE_TEXT.test(question);
}

/** Before a name: `the interview with Ada Holm`. */
export const INTERVIEW_WITH = /\b(?:interview|conversation) (?:with|of) (?:\S+ )?$/iu;

const NAME = String.raw`(?:\p{Lu}(?:\p{L}{0,2}\.|[\p{L}'’-]*) )*\p{Lu}[\p{L}'’-]+`;

/** Words that tell who asked in an interview, this one or another: `An Interview Conducted by Karl Voss`, `I’m your host, Karl Voss`, or `INTERVIEWER: Karl Voss` on a line. */
export const INTERVIEWED_BY = new RegExp(
  String.raw`\b[Ii]nterview(?:ed)?(?: (?:was |is )?(?:[Cc]onducted|[Hh]eld|[Dd]one))? [Bb]y ${NAME}|\bI(?:['’]m| am) (?:your|the) host,? ${NAME}|\b[Hh]osted by ${NAME}|^(?:Interviewer|INTERVIEWER): *${NAME}$`,
  'mu',
);

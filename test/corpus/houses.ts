/** Transcripts as parliaments, courts, offices and programs print them; the people in them are invented. */
import type { Kind } from './kinds.ts';
import { FRONT } from './reading.ts';

const NOBODY = '---\ntitle: A talk\n---\n\n';
const inLanguage = (language: string) => NOBODY.replace('title', `language: ${language}\ntitle`);

export const HOUSES: readonly Kind[] = [
  {
    kind: 'a meeting’s transcript with ranges of time above names',
    file: 'txt',
    front: NOBODY,
    body: `0:0:0.0 --> 0:0:3.400
Ada Holm
Good morning, everyone.
0:0:3.400 --> 0:0:9.120
Tom Reed
Morning. Shall we begin with the cranes?
0:0:9.120 --> 0:0:12.0
Ada Holm
Yes, please.
0:0:12.0 --> 0:0:15.500
Tom Reed
Two of them broke in May.`,
    voices: [
      'Ada Holm: Good morning, everyone.',
      'Tom Reed: Morning. Shall we begin with the cranes?',
      'Ada Holm: Yes, please.',
      'Tom Reed: Two of them broke in May.',
    ],
  },
  {
    kind: 'a transcription service with a time, a dash and a name above each turn',
    file: 'txt',
    front: NOBODY,
    body: `[00:00:03.100] - Tom Reed
Welcome to the show. Who are you?

[00:00:08.220] - Ada Holm
I am the harbour master.

[00:00:12.000] - Tom Reed
Since when?

[00:00:14.040] - Ada Holm
Since 1999. It was raining.

[00:00:20.040]
And it rained for a week.`,
    voices: [
      'Tom Reed: Welcome to the show. Who are you?',
      'Ada Holm: I am the harbour master.',
      'Tom Reed: Since when?',
      'Ada Holm: Since 1999. It was raining.',
      'Ada Holm: And it rained for a week.',
    ],
  },
  {
    kind: 'a podcast whose names in bold touch times that are links',
    file: 'md',
    front: NOBODY,
    body: `**Tom Reed**[(00:00:00)](https://a.example/?t=0) The following is a conversation with Ada Holm.

**Tom Reed**[(00:02:10)](https://a.example/?t=130) What is a harbour?

**Ada Holm**[(00:02:15)](https://a.example/?t=135) A place where ships sleep.

**Tom Reed**[(00:02:20)](https://a.example/?t=140) Do they dream?

**Ada Holm**[(00:02:22)](https://a.example/?t=142) I hope so.`,
    voices: [
      'Tom Reed: The following is a conversation with Ada Holm.',
      'Tom Reed: What is a harbour?',
      'Ada Holm: A place where ships sleep.',
      'Tom Reed: Do they dream?',
      'Ada Holm: I hope so.',
    ],
  },
  {
    kind: 'a parliament that prints constituencies and parties, and what many members call out',
    file: 'txt',
    front: NOBODY,
    body: `The Speaker: Order. The hon. member for Dale.

Mr. Tom Reed (Dale, CPC): Mr. Speaker, the harbour is shut. When will it open?

Hon. Ada Holm (Minister of Ports, Lib.): Mr. Speaker, it will open in May.

Some hon. members: Oh, oh!

The Speaker: Order, please.

[Translation]

Mr. Luc Moreau (Laval, BQ): Mr. Speaker, and the ferries?

Hon. Ada Holm: Mr. Speaker, they sail now.`,
    voices: [
      'The Speaker: Order. The hon. member for Dale.',
      'Mr. Tom Reed: Mr. Speaker, the harbour is shut. When will it open?',
      'Hon. Ada Holm: Mr. Speaker, it will open in May.',
      'Some hon. members: Oh, oh!',
      'The Speaker: Order, please.',
      'Mr. Luc Moreau: Mr. Speaker, and the ferries?',
      'Hon. Ada Holm: Mr. Speaker, they sail now.',
    ],
  },
  {
    kind: 'a parliament that prints offices and times behind names',
    file: 'txt',
    front: NOBODY,
    body: `Ms HOLM (Rivers—Minister for Ports) (14:05): I thank the member for the question. The harbour will open.

Mr REED (Dale) (14:07): My question is to the minister. When?

Ms HOLM (Rivers—Minister for Ports) (14:08): In May.

Opposition members interjecting—

The SPEAKER: The member for Dale will cease interjecting!

Ms HOLM: As I was saying, in May.`,
    voices: [
      'Ms HOLM: I thank the member for the question. The harbour will open.',
      'Mr REED: My question is to the minister. When?',
      'Ms HOLM: In May.',
      'The SPEAKER: The member for Dale will cease interjecting!',
      'Ms HOLM: As I was saying, in May.',
    ],
  },
  {
    kind: 'a parliament that prints a stop and a dash behind names in bold',
    file: 'md',
    front: NOBODY,
    body: `**President.** – The debate is open.

**Ada Holm,** *Member of the Commission.* – Mr President, honourable Members, the harbour is shut.

**Tom Reed (PPE).** – Madam Commissioner, when will it open?

**Karl Voss,** *on behalf of the Verts/ALE Group.* – Mr President, I have a doubt.

**President.** – Thank you.

**Ines Moreau (S&D).** – Mr President, so do I.

**Ada Holm,** *Member of the Commission.* – Mr President, it will open in May.`,
    voices: [
      'President: The debate is open.',
      'Ada Holm: Mr President, honourable Members, the harbour is shut.',
      'Tom Reed: Madam Commissioner, when will it open?',
      'Karl Voss: Mr President, I have a doubt.',
      'President: Thank you.',
      'Ines Moreau: Mr President, so do I.',
      'Ada Holm: Mr President, it will open in May.',
    ],
  },
  {
    kind: 'a German parliament with heckling in brackets',
    file: 'txt',
    front: inLanguage('de'),
    body: `Präsident Tom Reed:

Das Wort hat die Kollegin Ada Holm.

Ada Holm (SPD):

Herr Präsident! Der Hafen ist zu.

(Beifall bei der SPD)

Er wird im Mai geöffnet.

(Karl Voss [CDU/CSU]: Das glaubt Ihnen niemand!)

Doch, Herr Kollege.

Präsident Tom Reed:

Vielen Dank. Der nächste Redner ist Karl Voss.

Karl Voss (CDU/CSU):

Wir glauben es nicht.`,
    voices: [
      'Präsident Tom Reed: Das Wort hat die Kollegin Ada Holm.',
      'Ada Holm: Herr Präsident! Der Hafen ist zu.',
      'Ada Holm: Er wird im Mai geöffnet.',
      'Ada Holm: Doch, Herr Kollege.',
      'Präsident Tom Reed: Vielen Dank. Der nächste Redner ist Karl Voss.',
      'Karl Voss: Wir glauben es nicht.',
    ],
  },
  {
    kind: 'a French parliament whose president has no name',
    file: 'md',
    front: inLanguage('fr'),
    body: `**M. le président.** La parole est à Mme Ada Holm.

**Mme Ada Holm.** Le port est fermé. Quand va-t-il rouvrir ?

**M. le président.** La parole est à M. le ministre.

**M. Karl Voss,** *ministre des ports.* Il rouvrira en mai.

**Mme Ada Holm.** Nous verrons.

**M. le président.** La séance est levée.`,
    voices: [
      'M. le président: La parole est à Mme Ada Holm.',
      'Mme Ada Holm: Le port est fermé. Quand va-t-il rouvrir ?',
      'M. le président: La parole est à M. le ministre.',
      'M. Karl Voss: Il rouvrira en mai.',
      'Mme Ada Holm: Nous verrons.',
      'M. le président: La séance est levée.',
    ],
  },
  {
    kind: 'a Spanish parliament with titles in small letters',
    file: 'txt',
    front: inLanguage('es'),
    body: `La señora PRESIDENTA: Tiene la palabra la señora Holm.

La señora HOLM: Gracias, presidenta. El puerto está cerrado.

El señor MINISTRO DE PUERTOS (Voss): Se abrirá en mayo.

La señora HOLM: Eso dijo usted el año pasado.

La señora PRESIDENTA: Gracias, señorías.`,
    voices: [
      'La señora PRESIDENTA: Tiene la palabra la señora Holm.',
      'La señora HOLM: Gracias, presidenta. El puerto está cerrado.',
      'El señor MINISTRO DE PUERTOS: Se abrirá en mayo.',
      'La señora HOLM: Eso dijo usted el año pasado.',
      'La señora PRESIDENTA: Gracias, señorías.',
    ],
  },
  {
    kind: 'an Italian parliament with an office behind a name in capitals',
    file: 'txt',
    front: inLanguage('it'),
    body: `PRESIDENTE. È aperta la seduta. Ha facoltà di parlare la senatrice Holm.

HOLM (PD). Signor Presidente, il porto è chiuso.

PRESIDENTE. Ha facoltà di parlare il ministro.

VOSS, ministro dei porti. Signor Presidente, aprirà a maggio.

HOLM (PD). Vedremo.

PRESIDENTE. La seduta è tolta.`,
    voices: [
      'PRESIDENTE: È aperta la seduta. Ha facoltà di parlare la senatrice Holm.',
      'HOLM: Signor Presidente, il porto è chiuso.',
      'PRESIDENTE: Ha facoltà di parlare il ministro.',
      'VOSS: Signor Presidente, aprirà a maggio.',
      'HOLM: Vedremo.',
      'PRESIDENTE: La seduta è tolta.',
    ],
  },
  {
    kind: 'a Swedish parliament that numbers its speeches',
    file: 'txt',
    front: inLanguage('sv'),
    body: `Anf. 1 ADA HOLM (S): Fru talman! Hamnen är stängd.

Anf. 2 Minister TOM REED (M): Fru talman! Den öppnar i maj.

Anf. 3 ADA HOLM (S): Fru talman! Vi får se.

Anf. 4 Minister TOM REED (M): Fru talman! Det får vi.`,
    voices: [
      'ADA HOLM: Fru talman! Hamnen är stängd.',
      'Minister TOM REED: Fru talman! Den öppnar i maj.',
      'ADA HOLM: Fru talman! Vi får se.',
      'Minister TOM REED: Fru talman! Det får vi.',
    ],
  },
  {
    kind: 'a court with interpreters',
    file: 'txt',
    front: NOBODY,
    body: `JUDGE HOLM: Good morning. Please be seated.

MR. REED: Good morning, Your Honours. I call the next witness.

[The witness entered court]

JUDGE HOLM: Please make the solemn declaration.

THE WITNESS: [Interpretation] I solemnly declare that I will speak the truth.

[Witness answered through interpreter]

Examination by Mr. Reed:

Q. Where did you live in 1992?

A. In Bergen, by the harbour.

Q. With whom?

A. With my mother.`,
    voices: [
      'JUDGE HOLM: Good morning. Please be seated.',
      'MR. REED: Good morning, Your Honours. I call the next witness.',
      'JUDGE HOLM: Please make the solemn declaration.',
      'THE WITNESS: [Interpretation] I solemnly declare that I will speak the truth.',
      'MR. REED: Where did you live in 1992?',
      '?: In Bergen, by the harbour.',
      'MR. REED: With whom?',
      '?: With my mother.',
    ],
  },
  {
    kind: 'a public inquiry with numbers of pages',
    file: 'txt',
    front: NOBODY,
    body: `1
SIR ADAM HOLM: Good morning, Mr Reed.

MR REED: Good morning, sir. The next witness is Ms Berg.

MS ANNA BERG (sworn)

Questions by MR REED

MR REED: Is that your signature?

A. It is.

Q. When did you sign it?

A. On 3 May.

SIR ADAM HOLM: Could you speak up?

A. Yes, sir.

2
MR REED: Thank you.`,
    voices: [
      'SIR ADAM HOLM: Good morning, Mr Reed.',
      'MR REED: Good morning, sir. The next witness is Ms Berg.',
      'MR REED: Is that your signature?',
      'MS ANNA BERG: It is.',
      'MR REED: When did you sign it?',
      'MS ANNA BERG: On 3 May.',
      'SIR ADAM HOLM: Could you speak up?',
      'MS ANNA BERG: Yes, sir.',
      'MR REED: Thank you.',
    ],
  },
  {
    kind: 'a dialogue of A and B, who are not question and answer',
    file: 'txt',
    front: FRONT,
    body: `A: Is the harbour open?
B: Yes, it is.
A: Since when?
B: Since May.
A: Thank you.`,
    voices: ['?: Is the harbour open?', '?: Yes, it is.', '?: Since when?', '?: Since May.', '?: Thank you.'],
  },
  {
    kind: 'a ministry that marks only questions',
    file: 'txt',
    front: FRONT,
    body: `Q. Madam, the harbour has been shut for a year. When does it open?

In May. We have the money now, and I am glad of it.

It took us long enough.

Q. And the ferries?

They sail. My brother runs one.`,
    voices: [
      'the interviewer: Madam, the harbour has been shut for a year. When does it open?',
      'Ada Holm: In May. We have the money now, and I am glad of it.',
      'Ada Holm: It took us long enough.',
      'the interviewer: And the ferries?',
      'Ada Holm: They sail. My brother runs one.',
    ],
  },
  {
    kind: 'a chat with names, dates in brackets and messages below',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm, [12.05.21 14:33]
Is the harbour open?

Tom Reed, [12.05.21 14:34]
It is.

Tom Reed, [12.05.21 14:34]
Since May

Ada Holm, [12.05.21 14:36]
Thanks!`,
    voices: [
      'Ada Holm: Is the harbour open?',
      'Tom Reed: It is.',
      'Tom Reed: Since May',
      'Ada Holm: Thanks!',
    ],
  },
  {
    kind: 'the chat of a meeting, which says to whom a message goes',
    file: 'txt',
    front: NOBODY,
    body: `14:33:05 From Ada Holm to Everyone:
	Can you all hear me?
14:33:20 From Tom Reed to Everyone:
	Yes, we can.
14:34:00 From Ada Holm to Everyone:
	Good, then I begin.
14:35:02 From Tom Reed to Everyone:
	Please do.`,
    voices: [
      'Ada Holm: Can you all hear me?',
      'Tom Reed: Yes, we can.',
      'Ada Holm: Good, then I begin.',
      'Tom Reed: Please do.',
    ],
  },
  {
    kind: 'a chat log in columns',
    file: 'txt',
    front: NOBODY,
    body: `14:33:05      ada | is it open?
14:33:15      tom | yes
14:34:05      ada | since when
14:35:15      tom | may`,
    voices: ['ada: is it open?', 'tom: yes', 'ada: since when', 'tom: may'],
  },
  {
    kind: 'subtitles with names in round brackets',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
(TOM): Is the harbour open?

2
00:00:03,500 --> 00:00:05,000
(ADA): It is. Since May.

3
00:00:07,500 --> 00:00:09,000
(TOM): And the ferries?`,
    voices: ['TOM: Is the harbour open?', 'ADA: It is. Since May.', 'TOM: And the ferries?'],
  },
  {
    kind: 'subtitles with two voices in a cue, and none in another',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:00:01.000 --> 00:00:03.000
<v.loud Tom Reed>Is the harbour open?</v>
<v Ada Holm>It is.</v>

00:00:03.500 --> 00:00:05.000
<v Ada Holm>Since May, at last.</v>

00:00:05.500 --> 00:00:07.000
The gulls went on and on.`,
    voices: [
      'Tom Reed: Is the harbour open?',
      'Ada Holm: It is. Since May, at last.',
      '?: The gulls went on and on.',
    ],
  },
  {
    kind: 'people asked in the street, with age and trade',
    file: 'md',
    front: NOBODY,
    body: `The Post asked five people about the harbour.

**Ada Holm, 52, harbour master:** "I never thought I would see it."

**Tom Reed, 31, engineer:** "It was time."

**Ines Moreau, 44, baker:** "Who will buy my bread now?"

**Karl Voss, 67, pensioner:** "I do not care."`,
    voices: [
      'unclear: The Post asked five people about the harbour.',
      'Ada Holm: "I never thought I would see it."',
      'Tom Reed: "It was time."',
      'Ines Moreau: "Who will buy my bread now?"',
      'Karl Voss: "I do not care."',
    ],
  },
  {
    kind: 'an interview whose questions are the items of a list',
    file: 'md',
    front: FRONT,
    body: `1. **When did you come here?**

   In 1999. I had a boat.

2. **What happened to it?**

   We sold it.

3. **Do you miss it?**

   Every day.`,
    voices: [
      '?: 1. When did you come here?',
      'Ada Holm: In 1999. I had a boat.',
      '?: 2. What happened to it?',
      'Ada Holm: We sold it.',
      '?: 3. Do you miss it?',
      'Ada Holm: Every day.',
    ],
  },
  {
    kind: 'bold questions, some of which are orders',
    file: 'md',
    front: FRONT,
    body: `**How did you come here?**

By boat. I was nine.

**Tell us about the boat.**

It was blue. We painted it every May.

**Was it yours?**

It was my father's.

**Go on.**

He sold it.`,
    voices: [
      '?: How did you come here?',
      'Ada Holm: By boat. I was nine.',
      '?: Tell us about the boat.',
      'Ada Holm: It was blue. We painted it every May.',
      '?: Was it yours?',
      "Ada Holm: It was my father's.",
      '?: Go on.',
      'Ada Holm: He sold it.',
    ],
  },
  {
    kind: 'names with a job behind a dash',
    file: 'md',
    front: NOBODY,
    body: `**Ada Holm – Harbour Master:** Welcome. How did you come here?

**Tom Reed – Engineer:** By boat. I was nine.

**Ada Holm – Harbour Master:** Was it yours?

**Tom Reed – Engineer:** It was my father's.`,
    voices: [
      'Ada Holm: Welcome. How did you come here?',
      'Tom Reed: By boat. I was nine.',
      'Ada Holm: Was it yours?',
      "Tom Reed: It was my father's.",
    ],
  },
  {
    kind: 'names before a dash without spaces',
    file: 'txt',
    front: NOBODY,
    body: `Tom Reed—How did you come here?

Ada Holm—By boat. I was nine.

Tom Reed—Was it yours?

Ada Holm—It was my father's.`,
    voices: [
      'Tom Reed: How did you come here?',
      'Ada Holm: By boat. I was nine.',
      'Tom Reed: Was it yours?',
      "Ada Holm: It was my father's.",
    ],
  },
  {
    kind: 'a transcript that closes with a reporter’s quotation',
    file: 'md',
    front: FRONT,
    body: `The Post: Is it open?

Ada Holm: It is. We opened it in May.

The Post: And the ferries?

Ada Holm: They sail.

"Nobody laughed," the clerk told us.`,
    voices: [
      'The Post: Is it open?',
      'Ada Holm: It is. We opened it in May.',
      'The Post: And the ferries?',
      'Ada Holm: They sail.',
      'unclear: "Nobody laughed," the clerk told us.',
    ],
  },
  {
    kind: 'two guests, one with a word for a name',
    file: 'md',
    front: NOBODY,
    body: `**The Post: Ms Holm, is it open?**

**Holm:** It is.

**Reed:** Only half of it, Ada.

**The Post: Mr Reed, why half?**

**Reed:** The crane fell.`,
    voices: [
      'The Post: Ms Holm, is it open?',
      'Holm: It is.',
      'Reed: Only half of it, Ada.',
      'The Post: Mr Reed, why half?',
      'Reed: The crane fell.',
    ],
  },
  {
    kind: 'a hearing with a written statement in the record',
    file: 'txt',
    front: NOBODY,
    body: `MR. REED: I ask that the statement be put in the record.

[The statement of Ada Holm follows:]

Mr. Chairman, the harbour is shut. I ask for money.

[End of statement.]

MR. VOSS: Without objection.

MR. REED: Thank you.

MR. VOSS: You are welcome.`,
    voices: [
      'MR. REED: I ask that the statement be put in the record.',
      'unclear: Mr. Chairman, the harbour is shut. I ask for money.',
      'MR. VOSS: Without objection.',
      'MR. REED: Thank you.',
      'MR. VOSS: You are welcome.',
    ],
  },
  {
    kind: 'a hearing with an appendix',
    file: 'txt',
    front: NOBODY,
    body: `Mr. REED. I call Ms. Holm.

STATEMENT OF ADA HOLM, HARBOUR MASTER, BERGEN

Ms. HOLM. Thank you. The harbour is shut.

Mr. REED. When will it open?

Ms. HOLM. In May.

APPENDIX

The harbour was built in 1890.`,
    voices: [
      'Mr. REED: I call Ms. Holm.',
      'Ms. HOLM: Thank you. The harbour is shut.',
      'Mr. REED: When will it open?',
      'Ms. HOLM: In May.',
      'unclear: The harbour was built in 1890.',
    ],
  },
  {
    kind: 'a surname that two people share, one of them the interviewee',
    file: 'md',
    front: FRONT,
    body: `Holm: It is open. We opened it.

Reed: Since when?

Karl Holm: Since May, says my sister.

Holm: That is right.

Reed: Good.`,
    voices: [
      'Holm: It is open. We opened it.',
      'Reed: Since when?',
      'Karl Holm: Since May, says my sister.',
      'Holm: That is right.',
      'Reed: Good.',
    ],
  },
  {
    kind: 'a quotation over several paragraphs, attributed by a pronoun',
    file: 'md',
    front: FRONT,
    body: `Holm was clear.

"The harbour must stay.

"We built it with our hands.

"I will not close it," she said.

"She will," said Karl Voss.`,
    voices: [
      'narration: Holm was clear.',
      'Ada Holm: "The harbour must stay.',
      'Ada Holm: "We built it with our hands.',
      'Ada Holm: "I will not close it,"',
      'narration: she said.',
      'Karl Voss: "She will,"',
      'narration: said Karl Voss.',
    ],
  },
  {
    kind: 'a list of people and what they do',
    file: 'md',
    front: FRONT,
    body: `The people of the harbour:

Ada Holm: harbour master since 1999

Tom Reed: engineer, builds cranes

Karl Voss: clerk, counts the boats`,
    voices: [
      'unclear: The people of the harbour:',
      'unclear: Ada Holm: harbour master since 1999',
      'unclear: Tom Reed: engineer, builds cranes',
      'unclear: Karl Voss: clerk, counts the boats',
    ],
  },
  {
    kind: 'answers with labels, and questions that are told',
    file: 'md',
    front: FRONT,
    body: `Asked whether the harbour would open, the harbour master did not hesitate.

Ada Holm: It will. I promise.

And the ferries, we asked.

Ada Holm: They sail.

Then she stood up and left.`,
    voices: [
      'unclear: Asked whether the harbour would open, the harbour master did not hesitate.',
      'Ada Holm: It will. I promise.',
      'unclear: And the ferries, we asked.',
      'Ada Holm: They sail.',
      'unclear: Then she stood up and left.',
    ],
  },
  {
    kind: 'a call with two hyphens between names and offices',
    file: 'txt',
    front: NOBODY,
    body: `Operator

Good day, and welcome to the call. I will turn it over to Ada Holm.

Ada Holm -- Chief Executive Officer

Thank you, operator. Revenue was up.

Tom Reed -- The Bank -- Analyst

Hi, thanks for taking my question. What about the ferries?

Ada Holm -- Chief Executive Officer

They did well.`,
    voices: [
      'Operator: Good day, and welcome to the call. I will turn it over to Ada Holm.',
      'Ada Holm: Thank you, operator. Revenue was up.',
      'unclear: Hi, thanks for taking my question. What about the ferries?',
      'Ada Holm: They did well.',
    ],
  },
  {
    kind: 'an examination with a break and an objection',
    file: 'txt',
    front: NOBODY,
    body: `EXAMINATION BY COUNSEL FOR THE STATE

Q. Please state your name.

A. Ada Holm.

Q. Where do you live, Ms. Holm?

A. In Bergen.

(Whereupon, a recess was taken.)

THE COURT: Back on the record.

MR. VOSS: Objection, Your Honor.

THE COURT: Overruled.

Q. You may answer.

A. I forgot the question.`,
    voices: [
      'COUNSEL FOR THE STATE: Please state your name.',
      '?: Ada Holm.',
      'COUNSEL FOR THE STATE: Where do you live, Ms. Holm?',
      '?: In Bergen.',
      'THE COURT: Back on the record.',
      'MR. VOSS: Objection, Your Honor.',
      'THE COURT: Overruled.',
      'COUNSEL FOR THE STATE: You may answer.',
      '?: I forgot the question.',
    ],
  },
  {
    kind: 'a talk show with a note on its host at the end',
    file: 'txt',
    front: NOBODY,
    body: `TOM REED: We have Karl on the line. Karl, go ahead.

CALLER: Hi Tom, I love the show.

TOM REED: Thank you. What is your question?

CALLER: When does the harbour open?

ADA HOLM: In May, Karl.

Tom Reed's show airs every Friday at noon.`,
    voices: [
      'TOM REED: We have Karl on the line. Karl, go ahead.',
      'CALLER: Hi Tom, I love the show.',
      'TOM REED: Thank you. What is your question?',
      'CALLER: When does the harbour open?',
      'ADA HOLM: In May, Karl.',
      "unclear: Tom Reed's show airs every Friday at noon.",
    ],
  },
  {
    kind: 'an interview with a box of facts between answers',
    file: 'md',
    front: FRONT,
    body: `**Do you miss the sea?**

Every day. I grew up on it.

> **Facts**
> The harbour has nine quays and two cranes.

**And the boats?**

Less. They leaked, and I had to row.`,
    voices: [
      '?: Do you miss the sea?',
      'Ada Holm: Every day. I grew up on it.',
      'unclear: Facts The harbour has nine quays and two cranes.',
      '?: And the boats?',
      'Ada Holm: Less. They leaked, and I had to row.',
    ],
  },
  {
    kind: 'a label of many words that comes once',
    file: 'txt',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm: It is. I opened it.

Deputy Minister of Ports and Fisheries and for Rural Affairs of the Kingdom of Norway Karl Voss: It is not.

Tom Reed: Is it?`,
    voices: [
      'Tom Reed: Is it open?',
      'Ada Holm: It is. I opened it.',
      'unclear: It is not.',
      'Tom Reed: Is it?',
    ],
  },
  {
    kind: 'a sentence with a comma and a colon in an answer',
    file: 'txt',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm: It is. I opened it.

Last May, the crew left: it was cold.

Tom Reed: Is it?`,
    voices: [
      'Tom Reed: Is it open?',
      'Ada Holm: It is. I opened it.',
      'unclear: it was cold.',
      'Tom Reed: Is it?',
    ],
  },
  {
    kind: 'numbered speakers with times in brackets',
    file: 'txt',
    front: NOBODY,
    body: `Speaker 1 (00:00):
Is the harbour open?

Speaker 2 (00:04):
It is.

Speaker 1 (00:06):
Since when?

Guest 1 (00:09):
Since May.`,
    voices: [
      'Speaker 1: Is the harbour open?',
      'Speaker 2: It is.',
      'Speaker 1: Since when?',
      'Guest 1: Since May.',
    ],
  },
  {
    kind: 'an office whose holder is named once',
    file: 'txt',
    front: NOBODY,
    body: `Madam Deputy Speaker (Dame Rosie Kettle): Order.

Mr Tom Reed (Dale): Is it in order to whistle, Madam Deputy Speaker?

Madam Deputy Speaker: It is not.

The Minister for Ports (Karl Voss): I did not whistle.

The Minister for Ports: I hummed.`,
    voices: [
      'Dame Rosie Kettle: Order.',
      'Mr Tom Reed: Is it in order to whistle, Madam Deputy Speaker?',
      'Dame Rosie Kettle: It is not.',
      'Karl Voss: I did not whistle.',
      'Karl Voss: I hummed.',
    ],
  },
  {
    kind: 'initials that its head explains',
    file: 'md',
    front: NOBODY,
    body: `# Panel: Who owns the tide?

*With Ada Holm-Berg (AHB), harbour master, and her son, Nils (N); led by Tom Reed (TR).*

**TR:** Who owns it?

**AHB:** Nobody does.

**N:** We do, mother.

**TR:** Why?

**AHB:** Ask him.`,
    voices: [
      'unclear: With Ada Holm-Berg (AHB), harbour master, and her son, Nils (N); led by Tom Reed (TR).',
      'Tom Reed: Who owns it?',
      'Ada Holm-Berg: Nobody does.',
      'Nils: We do, mother.',
      'Tom Reed: Why?',
      'Ada Holm-Berg: Ask him.',
    ],
  },
  {
    kind: 'initials with points of people named in full',
    file: 'md',
    front: inLanguage('fr'),
    body: `**Anne Colin :** Bonjour, Paul Dumas.

**Paul Dumas :** Bonjour.

**A. C. :** Pourquoi les ports ?

**P. D. :** Parce qu'on y attend.`,
    voices: [
      'Anne Colin: Bonjour, Paul Dumas.',
      'Paul Dumas: Bonjour.',
      'Anne Colin: Pourquoi les ports ?',
      "Paul Dumas: Parce qu'on y attend.",
    ],
  },
  {
    kind: 'a printed page whose head stands in the middle of an answer',
    file: 'txt',
    front: NOBODY,
    body: `The Harbour Review                                    No. 7

TOM REED: You shut it?

ADA HOLM: I shut it in May, when nobody
was there to see it. I had the keys and I

                         17
The Harbour Review                                    No. 7

threw them into the sea. I was young.

TOM REED: And then?`,
    voices: [
      'unclear: The Harbour Review No. 7',
      'TOM REED: You shut it?',
      'ADA HOLM: I shut it in May, when nobody was there to see it. I had the keys and I',
      'unclear: The Harbour Review No. 7',
      'ADA HOLM: threw them into the sea. I was young.',
      'TOM REED: And then?',
    ],
  },
  {
    kind: 'a parliament with offices, groups, stops and dashes behind names',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm, on behalf of the Harbour Group. – Madam President, a port does not stop at a wall.

Luc Moreau (HG). – (FR) Madame la Présidente, je voudrais poser une question simple: qui paie?

Commissioner Voss. – Madam President, honourable Members, the answer is: you do.

And I have the long answer here.

President. – The debate is closed.`,
    voices: [
      'Ada Holm: Madam President, a port does not stop at a wall.',
      'Luc Moreau: (FR) Madame la Présidente, je voudrais poser une question simple: qui paie?',
      'Commissioner Voss: Madam President, honourable Members, the answer is: you do.',
      'Commissioner Voss: And I have the long answer here.',
      'President: The debate is closed.',
    ],
  },
  {
    kind: 'a German parliament with calls in brackets, and a turn of one word',
    file: 'txt',
    front: NOBODY,
    body: `Präsidentin Greta Moor:
Das Wort hat Karl Voss.

Karl Voss (HP):
Frau Präsidentin! Der Hafen ist zu.

(Zuruf von der FP: Wer hat ihn denn geschlossen?)

– Sie haben ihn geschlossen.

Präsidentin Greta Moor:
Gestatten Sie eine Zwischenfrage?

Karl Voss (HP):
Selbstverständlich.

Lena Brandt (FP):
Wann öffnet er?`,
    voices: [
      'Präsidentin Greta Moor: Das Wort hat Karl Voss.',
      'Karl Voss: Frau Präsidentin! Der Hafen ist zu.',
      'Karl Voss: – Sie haben ihn geschlossen.',
      'Präsidentin Greta Moor: Gestatten Sie eine Zwischenfrage?',
      'Karl Voss: Selbstverständlich.',
      'Lena Brandt: Wann öffnet er?',
    ],
  },
  {
    kind: 'a meeting’s transcript with ranges of time above surnames and first names',
    file: 'txt',
    front: NOBODY,
    body: `0:0:0.0 --> 0:0:4.120
Holm, Ada
Shall we look at the cranes?
0:0:4.580 --> 0:0:9.770
Reed, Tom (GUEST)
Two of them broke in May.
0:0:10.120 --> 0:0:12.0
Holm, Ada
And the third?
0:0:12.400 --> 0:0:16.20
Voss, Karl
It sank.`,
    voices: [
      'Ada Holm: Shall we look at the cranes?',
      'Tom Reed: Two of them broke in May.',
      'Ada Holm: And the third?',
      'Karl Voss: It sank.',
    ],
  },
  {
    kind: 'a forum with nicknames and how long ago each wrote',
    file: 'md',
    front: NOBODY,
    body: `**u/ada_holm** · 7h ago

I have run a harbour for 22 years. Ask me anything.

**u/tom** · 6 hr. ago

Which crane breaks first?

> **u/ada_holm** [OP] · 2 days ago
>
> The left one.

**u/saltbox** · 5m ago

Why?`,
    voices: [
      'u/ada_holm: I have run a harbour for 22 years. Ask me anything.',
      'u/tom: Which crane breaks first?',
      'u/ada_holm: The left one.',
      'u/saltbox: Why?',
    ],
  },
  {
    kind: 'letters from readers and replies in bold',
    file: 'md',
    front: NOBODY,
    body: `**Dear Ada,** my boat leaks. What shall I do?

I love it.

**Ada replies:** Bail it out.

**Dear Ada,** my husband fears the sea.

**Ada replies:** So do I.

**Dear Ada,** which boat is the best?

**Ada replies:** Mine.`,
    voices: [
      'unclear: Dear Ada, my boat leaks. What shall I do?',
      'unclear: I love it.',
      'Ada: Bail it out.',
      'unclear: Dear Ada, my husband fears the sea.',
      'Ada: So do I.',
      'unclear: Dear Ada, which boat is the best?',
      'Ada: Mine.',
    ],
  },
  {
    kind: 'names above turns, in full only at first',
    file: 'md',
    front: NOBODY,
    body: `INTERVIEWER

When did you begin?

ADA HOLM

When I ran out of land.

INTERVIEWER

Did the crew know?

HOLM

They knew.

INTERVIEWER

How?

HOLM

I told them.`,
    voices: [
      'the interviewer: When did you begin?',
      'ADA HOLM: When I ran out of land.',
      'the interviewer: Did the crew know?',
      'ADA HOLM: They knew.',
      'the interviewer: How?',
      'ADA HOLM: I told them.',
    ],
  },
  {
    kind: 'a chat in which somebody writes once',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm  10:42 AM
Is the harbour open?

Tom Reed  10:43 AM
It is.

Ada Holm  10:44 AM
Since when?

lucho  10:49 AM
I opened it`,
    voices: [
      'Ada Holm: Is the harbour open?',
      'Tom Reed: It is.',
      'Ada Holm: Since when?',
      'lucho: I opened it',
    ],
  },
  {
    kind: 'a list of terms whose terms are questions',
    file: 'md',
    front: FRONT,
    body: `<dl>
<dt>What was your first boat?</dt>
<dd>A tub. I sank it.</dd>
<dt>Your best?</dt>
<dd>The next.</dd>
</dl>`,
    voices: [
      '?: What was your first boat?',
      'Ada Holm: A tub. I sank it.',
      '?: Your best?',
      'Ada Holm: The next.',
    ],
  },
  {
    kind: 'dialogue with dashes of more than two',
    file: 'md',
    front: FRONT,
    body: `— Is the harbour open?

— Who asks?

— Is it?

— It is. I opened it.`,
    voices: ['?: Is the harbour open?', '?: Who asks?', '?: Is it?', '?: It is. I opened it.'],
  },
  {
    kind: 'one name in bold below questions that open with dashes',
    file: 'md',
    front: inLanguage('ja'),
    body: `――灯台は古いのですか。

**沢田**　百年になります。

――お休みは。

**沢田**　ありません。

――本当に？

**沢田**　本当です。`,
    voices: [
      'unclear: ――灯台は古いのですか。',
      '沢田: 百年になります。',
      'unclear: ――お休みは。',
      '沢田: ありません。',
      'unclear: ――本当に？',
      '沢田: 本当です。',
    ],
  },
  {
    kind: 'italic questions, and two who each answer one by name',
    file: 'md',
    front: NOBODY,
    body: `*Why did you leave?*

ADA HOLM: The sea called. I went.

*Were you good sailors?*

TOM REED: I was.

*Would you go back?*

To the sea, yes.`,
    voices: [
      'unclear: Why did you leave?',
      'ADA HOLM: The sea called. I went.',
      'unclear: Were you good sailors?',
      'TOM REED: I was.',
      'unclear: Would you go back?',
      'unclear: To the sea, yes.',
    ],
  },
  {
    kind: 'a call about earnings, with a company and an office behind each name',
    file: 'txt',
    front: NOBODY,
    body: `Operator
Good morning, and welcome.

Ada Holm - Brackwater Foods Ltd. - President & CEO
Pickles rose. Everything else fell.

Operator
The first question comes from Tom Reed.

Tom Reed - Norden Bank - Analyst
Could you say more?

Ada Holm - Brackwater Foods Ltd. - President & CEO
No.`,
    voices: [
      'Operator: Good morning, and welcome.',
      'Ada Holm: Pickles rose. Everything else fell.',
      'Operator: The first question comes from Tom Reed.',
      'unclear: Could you say more?',
      'Ada Holm: No.',
    ],
  },
  {
    kind: 'the French assembly, with titles that end in a stop and ministers with their offices',
    file: 'md',
    front: inLanguage('fr'),
    body: `Mme la présidente. La parole est à M. Tom Roux.

M. Tom Roux. Nos boulangeries ferment une à une.

Mme Ada Holm, ministre du commerce. Venez les voir.

M. Tom Roux. Lesquelles ?

Mme la présidente. Merci.`,
    voices: [
      'Mme la présidente: La parole est à M. Tom Roux.',
      'M. Tom Roux: Nos boulangeries ferment une à une.',
      'Mme Ada Holm: Venez les voir.',
      'M. Tom Roux: Lesquelles ?',
      'Mme la présidente: Merci.',
    ],
  },
  {
    kind: 'a chat’s log with two spaces around names',
    file: 'txt',
    front: NOBODY,
    body: `10:02:11 From  Ada Holm  to  Everyone:
Can you hear the dog?
10:02:30 From  Tom Reed  to  Everyone:
We can all hear the dog.
10:03:05 From  Ada Holm  to  Everyone:
He objects.`,
    voices: [
      'Ada Holm: Can you hear the dog?',
      'Tom Reed: We can all hear the dog.',
      'Ada Holm: He objects.',
    ],
  },
  {
    kind: 'a meeting’s transcript with surnames first and times behind them',
    file: 'txt',
    front: NOBODY,
    body: `Holm, Ada   0:06
Morning all.

Reed, Tom   0:11
Morning.

Holm, Ada   0:14
Shall we?`,
    voices: ['Ada Holm: Morning all.', 'Tom Reed: Morning.', 'Ada Holm: Shall we?'],
  },
  {
    kind: 'live captions that are all in capitals',
    file: 'txt',
    front: NOBODY,
    body: `>> GOOD MORNING, EVERYONE, AND WELCOME TO THE BOARD. PLEASE SIT DOWN.
>> ROLL CALL. MS. HOLM?
>> HERE.
>> THE FIRST APPLICATION IS A GARAGE.`,
    voices: [
      '?: GOOD MORNING, EVERYONE, AND WELCOME TO THE BOARD. PLEASE SIT DOWN.',
      '?: ROLL CALL. MS. HOLM?',
      '?: HERE.',
      '?: THE FIRST APPLICATION IS A GARAGE.',
    ],
  },
  {
    kind: 'show notes that name the guest with what she is, above chapters',
    file: 'md',
    front: NOBODY,
    body: `**Guest:** Ada Holm, clock restorer
**Host:** Tom Reed

- 00:00 Intro
- 02:10 The cuckoos

**Tom [00:00]** Hello, hello.

**Ada [00:09]** I was on time.

**Tom [02:10]** Tell me about the cuckoos.

**Ada [02:13]** They are made of lime.`,
    voices: [
      'unclear: Ada Holm, clock restorer',
      'unclear: Tom Reed',
      'unclear: Intro 02:10 The cuckoos',
      'Tom Reed: Hello, hello.',
      'Ada Holm: I was on time.',
      'Tom Reed: Tell me about the cuckoos.',
      'Ada Holm: They are made of lime.',
    ],
  },
  {
    kind: 'initials of a name with a hyphen',
    file: 'md',
    front: '---\ntitle: A talk\nspeaker: Ada Holm-Berg\n---\n\n',
    body: '**TR:** Why?\n\n**AHB:** Because.\n\n**TR:** And then?\n\n**AHB:** Nothing.',
    voices: ['TR: Why?', 'Ada Holm-Berg: Because.', 'TR: And then?', 'Ada Holm-Berg: Nothing.'],
  },
  {
    kind: 'a committee whose members present are listed by surname',
    file: 'md',
    front: NOBODY,
    body: `Present: Representatives Holm, Reed, and Ortega-Pratt.

Mr. HOLM. The committee will come to order.

Ms. REED. Thank you.

Mr. HOLM. You are welcome.`,
    voices: [
      'unclear: Representatives Holm, Reed, and Ortega-Pratt.',
      'Mr. HOLM: The committee will come to order.',
      'Ms. REED: Thank you.',
      'Mr. HOLM: You are welcome.',
    ],
  },
  {
    kind: 'a forum where one quotes another before the reply',
    file: 'md',
    front: NOBODY,
    body: `**Ada** wrote on May 1:
I worked the cloakroom.

**Tom** wrote on May 2:
> **Ada** wrote:
> I worked the cloakroom.

You lost my hat.`,
    voices: ['Ada: I worked the cloakroom.', 'Ada: I worked the cloakroom.', 'Tom: You lost my hat.'],
  },
  {
    kind: 'a Dutch chamber with a title in small letters',
    file: 'txt',
    front: inLanguage('nl'),
    body: `De voorzitter:
Ik open de vergadering.

Mevrouw Holm (Groen):
De dijk is lek.

De heer Reed (LPP):
Hoe lek?

Mevrouw Holm (Groen):
Heel lek.

De heer Reed (LPP):
Dank u.`,
    voices: [
      'unclear: De voorzitter: Ik open de vergadering.',
      'Mevrouw Holm: De dijk is lek.',
      'De heer Reed: Hoe lek?',
      'Mevrouw Holm: Heel lek.',
      'De heer Reed: Dank u.',
    ],
  },
  {
    kind: 'a report with a long clause between a name and what its bearer told',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `Cards for the pier are on sale in Graz.

“I know there are six of them,” Pier chief Wulf Vossen, the largest holder of shares that the club of the old pier has had, told GPT. “It lets you cross the pier with ease.”`,
    voices: [
      'narration: Cards for the pier are on sale in Graz.',
      'Wulf Vossen: “I know there are six of them,”',
      'narration: Pier chief Wulf Vossen, the largest holder of shares that the club of the old pier has had, told GPT.',
      'Wulf Vossen: “It lets you cross the pier with ease.”',
    ],
  },
  {
    kind: 'a deposition that speaks of what somebody has sworn',
    file: 'txt',
    front: '',
    body: ` 1   BY MR. VOSSEN:
 2        Q    I take it since you have not read
 3   Ms. Groot's sworn letter, you are not aware of it?
 4        A    I am not.
 5        Q    And of the other?
 6        A    When I sign, it is true.`,
    voices: [
      "MR. VOSSEN: I take it since you have not read Ms. Groot's sworn letter, you are not aware of it?",
      '?: I am not.',
      'MR. VOSSEN: And of the other?',
      '?: When I sign, it is true.',
    ],
  },
];

/** Interviews as different trades write them, each with who says what; the people in them are invented. */
import { FRONT } from './reading.ts';

const NOBODY = '---\ntitle: A talk\n---\n\n';
const inLanguage = (language: string) => FRONT.replace('outlet: The Post', `language: ${language}`);

export interface Kind {
  readonly kind: string;
  /** The extension of its file. */
  readonly file: 'md' | 'txt' | 'vtt' | 'srt';
  readonly front: string;
  readonly body: string;
  /** As `voices` of reading.ts says it. */
  readonly voices: readonly string[];
}

export const KINDS: readonly Kind[] = [
  {
    kind: 'a deposition with numbered lines and heads of pages',
    file: 'txt',
    front: NOBODY,
    body: `                                                   12
 1              ADA HOLM,
 2  having been first duly sworn, testified as follows:
 3                     EXAMINATION
 4  BY MR. REED:
 5       Q.   Did you see the boat?
 6       A.   I did.  It was leaving the
 7  harbour at noon, as it does on every other
 8  day of the week.
 9       Q.   And who was on it?
10       A.   Nobody that I knew.
11            MS. VOSS:  Objection.  Form.
12            THE WITNESS:  I did not know them.
13  BY MR. REED:
14       Q.   Thank you.
15       A.   You are welcome.

                     Harbour Reporting, Inc.
                                                   13
 1       Q.   Did you call anybody?
 2       A.   I called the harbour master.
 3       Q.   When?
 4       A.   At one.
`,
    voices: [
      'MR. REED: Did you see the boat?',
      'ADA HOLM: I did. It was leaving the harbour at noon, as it does on every other day of the week.',
      'MR. REED: And who was on it?',
      'ADA HOLM: Nobody that I knew.',
      'MS. VOSS: Objection. Form.',
      'ADA HOLM: I did not know them.',
      'MR. REED: Thank you.',
      'ADA HOLM: You are welcome.',
      'unclear: Harbour Reporting, Inc.',
      'MR. REED: Did you call anybody?',
      'ADA HOLM: I called the harbour master.',
      'MR. REED: When?',
      'ADA HOLM: At one.',
    ],
  },
  {
    kind: 'a chat log with nicknames in angle brackets, and what its program says',
    file: 'txt',
    front: NOBODY,
    body: `[12:03] <ada> is the harbour open?
[12:03] <tom_> it is
[12:04] * tom_ waves
[12:04] -!- bob [bob@host] has joined #harbour
[12:05] <ada> since when?
[12:06] <tom_> since May
`,
    voices: [
      'ada: is the harbour open?',
      'tom_: it is',
      'unclear: * tom_ waves',
      'unclear: -!- bob [bob@host] has joined #harbour',
      'ada: since when?',
      'tom_: since May',
    ],
  },
  {
    kind: 'a chat log with the marks of operators',
    file: 'txt',
    front: NOBODY,
    body: `12:03 <@ada> is the harbour open?
12:03 < tom> it is
12:05 <@ada> since when?
12:06 < tom> since May`,
    voices: ['ada: is the harbour open?', 'tom: it is', 'ada: since when?', 'tom: since May'],
  },
  {
    kind: 'nicknames in angle brackets in Markdown, where they look like elements',
    file: 'md',
    front: NOBODY,
    body: `<ada> is the harbour open?
<tom> it is
<ada> since when?
<tom> since May, see <https://a.example>`,
    voices: [
      'ada: is the harbour open?',
      'tom: it is',
      'ada: since when?',
      'tom: since May, see https://a.example',
    ],
  },
  {
    kind: 'a chat log with times and small letters',
    file: 'txt',
    front: NOBODY,
    body: `12:03 ada: is the harbour open?
12:04 tom: it is
12:05 ada: since when?
12:06 tom: since May`,
    voices: ['ada: is the harbour open?', 'tom: it is', 'ada: since when?', 'tom: since May'],
  },
  {
    kind: 'an exported chat with dates, and a notice of its program',
    file: 'txt',
    front: NOBODY,
    body: `12/05/2021, 14:33 - Ada Holm: Is the harbour open?
12/05/2021, 14:34 - Tom Reed: It is.
And it was.
12/05/2021, 14:35 - Messages are end-to-end encrypted.
12/05/2021, 14:36 - Ada Holm: Since when?`,
    voices: [
      'Ada Holm: Is the harbour open?',
      'Tom Reed: It is. And it was.',
      'unclear: 12/05/2021, 14:35 - Messages are end-to-end encrypted.',
      'Ada Holm: Since when?',
    ],
  },
  {
    kind: 'an exported chat with dates in brackets',
    file: 'txt',
    front: NOBODY,
    body: `[12/05/2021, 14:33:01] Ada Holm: Is the harbour open?
[12/05/2021, 14:34:11] Tom Reed: It is.
[12/05/2021, 14:36:09] Ada Holm: Since when?`,
    voices: ['Ada Holm: Is the harbour open?', 'Tom Reed: It is.', 'Ada Holm: Since when?'],
  },
  {
    kind: 'a workplace chat with names and times above messages',
    file: 'md',
    front: NOBODY,
    body: `Ada Holm  9:41 AM
Is the harbour open?

Tom Reed  9:42 AM
It is.
See you there.

Ada Holm  9:43 AM
Since when?`,
    voices: ['Ada Holm: Is the harbour open?', 'Tom Reed: It is. See you there.', 'Ada Holm: Since when?'],
  },
  {
    kind: 'questions that unfold their answers',
    file: 'md',
    front: FRONT,
    body: `<details><summary>Is the harbour open?</summary>

We opened it in May.

</details>

<details><summary>Who pays?</summary>

Nobody pays. I asked.

</details>`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'the same in HTML alone',
    file: 'md',
    front: FRONT,
    body: `<details>
<summary>Is the harbour open?</summary>
<p>We opened it in May.</p>
</details>

<details>
<summary>Who pays?</summary>
<p>Nobody pays. I asked.</p>
</details>`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'paragraphs of HTML inside bold type',
    file: 'md',
    front: FRONT,
    body: `<b><p>Is the harbour open?</p></b>
<p>We opened it in May.</p>
<b><p>Who pays?</p></b>
<p>Nobody pays. I asked.</p>`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'quoted questions of readers',
    file: 'md',
    front: FRONT,
    body: `> Is the harbour open?

We opened it in May.

> Who pays?

Nobody pays. I asked.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'a mail with quoted questions',
    file: 'txt',
    front: FRONT,
    body: `> Is the harbour open?

We opened it in May.

> Who pays?

Nobody pays. I asked.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'the same without blank lines',
    file: 'txt',
    front: FRONT,
    body: `On Monday, Tom Reed wrote:
> Is the harbour open?
We opened it in May.
> Who pays?
Nobody pays. I asked.`,
    voices: [
      'unclear: On Monday, Tom Reed wrote:',
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'a committee of a parliament',
    file: 'txt',
    front: NOBODY,
    body: `Q1   Chair: Welcome. Will you introduce yourself?
Ada Holm: I am the harbour master.
Q2   Tom Reed: Is the harbour open?
Ada Holm: It is. We opened it in May.
Chair: Thank you.
Q3   Tom Reed: Who pays?
Ada Holm: Nobody.`,
    voices: [
      'Chair: Welcome. Will you introduce yourself?',
      'Ada Holm: I am the harbour master.',
      'Tom Reed: Is the harbour open?',
      'Ada Holm: It is. We opened it in May.',
      'Chair: Thank you.',
      'Tom Reed: Who pays?',
      'Ada Holm: Nobody.',
    ],
  },
  {
    kind: 'a court',
    file: 'txt',
    front: NOBODY,
    body: `THE COURT: Good morning, counsel.

MR. REED: Good morning, Your Honor.

THE COURT: Call your witness.

MR. REED: The State calls Ada Holm.

DIRECT EXAMINATION

BY MR. REED:

Q    Did you see the boat?

A    I did. It left at noon.

Q    Who was on it?

A    Nobody.

THE COURT: Thank you.`,
    voices: [
      'THE COURT: Good morning, counsel.',
      'MR. REED: Good morning, Your Honor.',
      'THE COURT: Call your witness.',
      'MR. REED: The State calls Ada Holm.',
      'MR. REED: Did you see the boat?',
      '?: I did. It left at noon.',
      'MR. REED: Who was on it?',
      '?: Nobody.',
      'THE COURT: Thank you.',
    ],
  },
  {
    kind: 'a screenplay, whose directions nobody says',
    file: 'txt',
    front: NOBODY,
    body: `INT. HARBOUR OFFICE - DAY

Ada looks out of the window.

                    ADA
          Is it open?

                    TOM
               (smiling)
          It is.

Tom leaves. The door closes.

                    ADA
          Since when?

                    TOM
          Since May.`,
    voices: [
      'unclear: Ada looks out of the window.',
      'ADA: Is it open?',
      'TOM: (smiling) It is.',
      'unclear: Tom leaves. The door closes.',
      'ADA: Since when?',
      'TOM: Since May.',
    ],
  },
  {
    kind: 'a panel with three guests',
    file: 'md',
    front: NOBODY,
    body: `**Moderator:** Welcome. Ada, is it open?

**Ada Holm (Harbour Board):** It is.

**Tom Reed (Sailors’ Union):** It is not, and everybody knows it.

**Ines Moreau (Bergen University):** It depends on the tide.

**Moderator:** On the tide?

**Moreau:** Yes.

**Holm:** No.`,
    voices: [
      'Moderator: Welcome. Ada, is it open?',
      'Ada Holm: It is.',
      'Tom Reed: It is not, and everybody knows it.',
      'Ines Moreau: It depends on the tide.',
      'Moderator: On the tide?',
      'Ines Moreau: Yes.',
      'Ada Holm: No.',
    ],
  },
  {
    kind: 'a French interview with questions in bold',
    file: 'md',
    front: inLanguage('fr'),
    body: `**Le port est-il ouvert ?**

Nous l’avons ouvert en mai.

**Qui paie ?**

Personne. J’ai demandé.`,
    voices: [
      '?: Le port est-il ouvert ?',
      'Ada Holm: Nous l’avons ouvert en mai.',
      '?: Qui paie ?',
      'Ada Holm: Personne. J’ai demandé.',
    ],
  },
  {
    kind: 'a French interview with labels and initials',
    file: 'md',
    front: inLanguage('fr'),
    body: `Le Monde : Le port est-il ouvert ?

Ada Holm : Nous l’avons ouvert en mai.

Le Monde : Qui paie ?

A. H. : Personne. J’ai demandé.`,
    voices: [
      'Le Monde: Le port est-il ouvert ?',
      'Ada Holm: Nous l’avons ouvert en mai.',
      'Le Monde: Qui paie ?',
      'Ada Holm: Personne. J’ai demandé.',
    ],
  },
  {
    kind: 'a German interview',
    file: 'md',
    front: inLanguage('de'),
    body: `ZEIT: Ist der Hafen offen?

Holm: Wir haben ihn im Mai geöffnet.

ZEIT: Wer zahlt?

Holm: Niemand. Ich habe gefragt.`,
    voices: [
      'ZEIT: Ist der Hafen offen?',
      'Ada Holm: Wir haben ihn im Mai geöffnet.',
      'ZEIT: Wer zahlt?',
      'Ada Holm: Niemand. Ich habe gefragt.',
    ],
  },
  {
    kind: 'German questions and answers',
    file: 'md',
    front: inLanguage('de'),
    body: `Frage: Ist der Hafen offen?

Antwort: Wir haben ihn im Mai geöffnet.

Frage: Wer zahlt?

Antwort: Niemand. Ich habe gefragt.`,
    voices: [
      'the interviewer: Ist der Hafen offen?',
      'Ada Holm: Wir haben ihn im Mai geöffnet.',
      'the interviewer: Wer zahlt?',
      'Ada Holm: Niemand. Ich habe gefragt.',
    ],
  },
  {
    kind: 'Spanish letters for question and answer',
    file: 'md',
    front: inLanguage('es'),
    body: `P. ¿Está abierto el puerto?

R. Lo abrimos en mayo.

P. ¿Quién paga?

R. Nadie.`,
    voices: [
      'the interviewer: ¿Está abierto el puerto?',
      'Ada Holm: Lo abrimos en mayo.',
      'the interviewer: ¿Quién paga?',
      'Ada Holm: Nadie.',
    ],
  },
  {
    kind: 'Spanish words for question and answer',
    file: 'md',
    front: inLanguage('es'),
    body: `**Pregunta.** ¿Está abierto el puerto?

**Respuesta.** Lo abrimos en mayo.

**Pregunta.** ¿Quién paga?

**Respuesta.** Nadie.`,
    voices: [
      'the interviewer: ¿Está abierto el puerto?',
      'Ada Holm: Lo abrimos en mayo.',
      'the interviewer: ¿Quién paga?',
      'Ada Holm: Nadie.',
    ],
  },
  {
    kind: 'Spanish dialogue with dashes',
    file: 'md',
    front: inLanguage('es'),
    body: `—¿Está abierto el puerto?

—Lo abrimos en mayo.

—¿Quién paga?

—Nadie.`,
    voices: ['?: ¿Está abierto el puerto?', '?: Lo abrimos en mayo.', '?: ¿Quién paga?', '?: Nadie.'],
  },
  {
    kind: 'live captions with arrows',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:04,000
>> Is the harbour open?

2
00:00:05,000 --> 00:00:06,500
>> It is. We opened it

3
00:00:07,000 --> 00:00:08,000
in May.

4
00:00:09,000 --> 00:00:10,000
>> ADA: And who pays?
`,
    voices: ['?: Is the harbour open?', '?: It is. We opened it in May.', '?: ADA: And who pays?'],
  },
  {
    kind: 'captions that roll, with a time for each word',
    file: 'vtt',
    front: '',
    body: `WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.000 align:start position:0%
 
is<00:00:00.400><c> the</c><00:00:00.800><c> harbour</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
is the harbour
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
is the harbour
open<00:00:02.400><c> today</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
open today
 
`,
    voices: ['unclear: is the harbour open today'],
  },
  {
    kind: 'a transcript of a video without voices',
    file: 'txt',
    front: '',
    body: `0:00
hello and welcome to the show
0:04
today we talk about the harbour
0:09
and who pays for it`,
    voices: [
      'unclear: hello and welcome to the show 0:04 today we talk about the harbour 0:09 and who pays for it',
    ],
  },
  {
    kind: 'a podcast with times',
    file: 'md',
    front: NOBODY,
    body: `[00:00:01] Tom Reed: Welcome to the show.

[00:00:05] Ada Holm: Thank you.

[00:00:07] Tom Reed: Is it open?

[00:00:12] Ada Holm: It is.`,
    voices: [
      'Tom Reed: Welcome to the show.',
      'Ada Holm: Thank you.',
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
    ],
  },
  {
    kind: 'a transcription service with times behind names',
    file: 'txt',
    front: NOBODY,
    body: `Tom Reed  0:01  
Welcome to the show. Is it open?

Ada Holm  0:05  
It is.

Tom Reed  0:07  
Since when?

Unknown Speaker  0:12  
Since May.`,
    voices: [
      'Tom Reed: Welcome to the show. Is it open?',
      'Ada Holm: It is.',
      'Tom Reed: Since when?',
      'Unknown Speaker: Since May.',
    ],
  },
  {
    kind: 'a transcription service with times in brackets',
    file: 'txt',
    front: NOBODY,
    body: `Tom Reed (00:01):
Welcome to the show. Is it open?

Ada Holm (00:05):
It is.

Tom Reed (00:07):
Since when?`,
    voices: ['Tom Reed: Welcome to the show. Is it open?', 'Ada Holm: It is.', 'Tom Reed: Since when?'],
  },
  {
    kind: 'subtitles with labels',
    file: 'vtt',
    front: '',
    body: `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Tom Reed: Is the harbour open?

2
00:00:05.000 --> 00:00:06.500
Ada Holm: It is. We opened it

3
00:00:07.000 --> 00:00:08.000
Ada Holm: in May.

4
00:00:09.000 --> 00:00:10.000
Tom Reed: And who pays?
`,
    voices: [
      'Tom Reed: Is the harbour open?',
      'Ada Holm: It is. We opened it in May.',
      'Tom Reed: And who pays?',
    ],
  },
  {
    kind: 'subtitles with voices',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Reed, Tom>Is the harbour open?</v>

00:00:05.000 --> 00:00:06.500
<v Holm, Ada>It is. She laughs.</v>
`,
    voices: ['Reed, Tom: Is the harbour open?', 'Holm, Ada: It is. She laughs.'],
  },
  {
    kind: 'questions in bold with letters, plain answers with letters, and a foreword',
    file: 'md',
    front: FRONT,
    body: `The harbour opened in May. Ada Holm talked to the Post about it.

**Q: Is the harbour open?**

A: It is. We opened it in May.

**Q: Who pays?**

A: Nobody. "It was free," as the mayor said.

*This interview has been edited for length and clarity.*`,
    voices: [
      'unclear: The harbour opened in May. Ada Holm talked to the Post about it.',
      'The Post: Is the harbour open?',
      'Ada Holm: It is. We opened it in May.',
      'The Post: Who pays?',
      'Ada Holm: Nobody. "It was free," as the mayor said.',
      'unclear: This interview has been edited for length and clarity.',
    ],
  },
  {
    kind: 'names that are initials later on',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm: It is.

TR: Since when?

AH: Since May.`,
    voices: ['Tom Reed: Is it open?', 'Ada Holm: It is.', 'Tom Reed: Since when?', 'Ada Holm: Since May.'],
  },
  {
    kind: 'names in bold that are initials later on',
    file: 'md',
    front: FRONT,
    body: `**The Post** Is it open?

**Ada Holm** It is.

**TP** Since when?

**AH** Since May.`,
    voices: ['The Post: Is it open?', 'Ada Holm: It is.', 'TP: Since when?', 'Ada Holm: Since May.'],
  },
  {
    kind: 'numbered questions without any other mark',
    file: 'md',
    front: FRONT,
    body: `1. Is the harbour open?

We opened it in May.

2. Who pays?

Nobody pays. I asked.`,
    voices: [
      'unclear: 1. Is the harbour open?',
      'unclear: We opened it in May.',
      'unclear: 2. Who pays?',
      'unclear: Nobody pays. I asked.',
    ],
  },
  {
    kind: 'questions as headings',
    file: 'md',
    front: FRONT,
    body: `### Is the harbour open?

We opened it in May.

### Who pays?

Nobody pays. I asked.

### The money

The harbour costs a lot.`,
    voices: [
      'Ada Holm: We opened it in May.',
      'Ada Holm: Nobody pays. I asked.',
      'unclear: The harbour costs a lot.',
    ],
  },
  {
    kind: 'a list of terms and definitions',
    file: 'md',
    front: NOBODY,
    body: `<dl><dt>Tom Reed</dt><dd>Is it open?</dd><dt>Ada Holm</dt><dd>It is.</dd><dt>Tom Reed</dt><dd>Since when?</dd><dt>Ada Holm</dt><dd>Since May.</dd></dl>`,
    voices: ['Tom Reed: Is it open?', 'Ada Holm: It is.', 'Tom Reed: Since when?', 'Ada Holm: Since May.'],
  },
  {
    kind: 'handles that might be anything',
    file: 'txt',
    front: NOBODY,
    body: `[05/12/2021 2:33 PM] ada#1234
Is the harbour open?

[05/12/2021 2:34 PM] tom#4321
It is.

[05/12/2021 2:35 PM] ada#1234
Since when?`,
    voices: [
      'unclear: [05/12/2021 2:33 PM] ada#1234 Is the harbour open?',
      'unclear: [05/12/2021 2:34 PM] tom#4321 It is.',
      'unclear: [05/12/2021 2:35 PM] ada#1234 Since when?',
    ],
  },
  {
    kind: 'a play',
    file: 'txt',
    front: NOBODY,
    body: `HOLM. Is it open?

REED. It is.

[Enter VOSS.]

HOLM. Since when?

VOSS. (aside) Since May.

REED. Since May.`,
    voices: [
      'HOLM: Is it open?',
      'REED: It is.',
      'HOLM: Since when?',
      'VOSS: (aside) Since May.',
      'REED: Since May.',
    ],
  },
  {
    kind: 'a podcast with names in bold and times in brackets',
    file: 'md',
    front: NOBODY,
    body: `**Tom Reed** (00:12):
Is it open?

**Ada Holm** (00:15):
It is.

And it was.

**Tom Reed** (00:19):
Thank you.`,
    voices: ['Tom Reed: Is it open?', 'Ada Holm: It is.', 'Ada Holm: And it was.', 'Tom Reed: Thank you.'],
  },
  {
    kind: 'a parliament’s report with names above speeches',
    file: 'md',
    front: NOBODY,
    body: `**Mr Speaker**

Order. [*Interruption.*]

**Ada Holm (Bergen) (Lab)**

Will the Minister give way?

**The Minister for Harbours (Tom Reed)**

I will not.

**Ada Holm**

Shame.

**Mr Speaker**

Order.`,
    voices: [
      'Mr Speaker: Order. [Interruption.]',
      'Ada Holm: Will the Minister give way?',
      'Tom Reed: I will not.',
      'Ada Holm: Shame.',
      'Mr Speaker: Order.',
    ],
  },
  {
    kind: 'an interview that repeats its words as a pull quote',
    file: 'md',
    front: FRONT,
    body: `**Is the harbour open?**

We opened it in May. It was cold.

> We opened it in May.

Then my brother came.

**Who pays?**

Nobody.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May. It was cold.',
      'Ada Holm: We opened it in May.',
      'Ada Holm: Then my brother came.',
      '?: Who pays?',
      'Ada Holm: Nobody.',
    ],
  },
  {
    kind: 'a transcript with text of its own between sections',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm: It is.

## The money

The harbour costs a lot.

Tom Reed: Who pays?

Ada Holm: Nobody.`,
    voices: [
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
      'unclear: The harbour costs a lot.',
      'Tom Reed: Who pays?',
      'Ada Holm: Nobody.',
    ],
  },
  {
    kind: 'answers that list reasons with colons',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: Why?

Ada Holm: Three reasons.

First: the tide.

Second: the money.

Money: we have none.

Tom Reed: And?

Ada Holm: Listen: that is all.`,
    voices: [
      'Tom Reed: Why?',
      'Ada Holm: Three reasons.',
      'Ada Holm: First: the tide.',
      'Ada Holm: Second: the money.',
      'unclear: we have none.',
      'Tom Reed: And?',
      'Ada Holm: Listen: that is all.',
    ],
  },
  {
    kind: 'a podcast with an advertisement',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm: It is.

[AD BREAK]

This episode is brought to you by Acme.

Tom Reed: We are back.

Ada Holm: Good.`,
    voices: [
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
      'unclear: This episode is brought to you by Acme.',
      'Tom Reed: We are back.',
      'Ada Holm: Good.',
    ],
  },
  {
    kind: 'Italian questions and answers',
    file: 'md',
    front: NOBODY,
    body: `Domanda: È aperto il porto?

Risposta: Lo abbiamo aperto in maggio.

Domanda: Chi paga?

Risposta: Nessuno.`,
    voices: [
      'the interviewer: È aperto il porto?',
      '?: Lo abbiamo aperto in maggio.',
      'the interviewer: Chi paga?',
      '?: Nessuno.',
    ],
  },
  {
    kind: 'a Chinese interview',
    file: 'md',
    front: NOBODY,
    body: `记者：港口开放了吗？

霍尔姆：开放了。

记者：谁付钱？

霍尔姆：没有人。`,
    voices: ['记者: 港口开放了吗？', '霍尔姆: 开放了。', '记者: 谁付钱？', '霍尔姆: 没有人。'],
  },
  {
    kind: 'an Arabic interview',
    file: 'md',
    front: NOBODY,
    body: `الصحفي: هل الميناء مفتوح؟

آدا هولم: نعم.

الصحفي: من يدفع؟

آدا هولم: لا أحد.`,
    voices: ['الصحفي: هل الميناء مفتوح؟', 'آدا هولم: نعم.', 'الصحفي: من يدفع؟', 'آدا هولم: لا أحد.'],
  },
  {
    kind: 'numbered letters for questions and answers',
    file: 'md',
    front: FRONT,
    body: `Q1. Is it open?

A1. It is.

Q2. Who pays?

A2. Nobody.`,
    voices: ['The Post: Is it open?', 'Ada Holm: It is.', 'The Post: Who pays?', 'Ada Holm: Nobody.'],
  },
  {
    kind: 'a radio play with its sounds',
    file: 'txt',
    front: NOBODY,
    body: `ANNOUNCER (V.O.): Good evening.

SFX: A DOOR CLOSES

ADA: Is it open?

MUSIC: UP AND OUT

TOM: It is.

ADA: Since when?

TOM: Since May.`,
    voices: [
      'ANNOUNCER: Good evening.',
      'unclear: A DOOR CLOSES',
      'ADA: Is it open?',
      'unclear: UP AND OUT',
      'TOM: It is.',
      'ADA: Since when?',
      'TOM: Since May.',
    ],
  },
  {
    kind: 'turns that line breaks divide',
    file: 'md',
    front: NOBODY,
    body: `Reed: Is it open?<br>
Holm: It is.<br>
Reed: Since when?<br>
Holm: Since May.`,
    voices: ['Reed: Is it open?', 'Holm: It is.', 'Reed: Since when?', 'Holm: Since May.'],
  },
  {
    kind: 'a congressional hearing, its lines indented',
    file: 'txt',
    front: NOBODY,
    body: `    The CHAIRMAN. The committee will come to order.
    Senator HOLM. Thank you, Mr. Chairman. Is it open?
    Mr. REED. It is, Senator. We opened it in May. Mr. Voss
asked for it.
    Senator HOLM. Who pays?
    Mr. REED. Nobody.
    The CHAIRMAN. Thank you.`,
    voices: [
      'The CHAIRMAN: The committee will come to order.',
      'Senator HOLM: Thank you, Mr. Chairman. Is it open?',
      'Mr. REED: It is, Senator. We opened it in May. Mr. Voss asked for it.',
      'Senator HOLM: Who pays?',
      'Mr. REED: Nobody.',
      'The CHAIRMAN: Thank you.',
    ],
  },
  {
    kind: 'handles and colons',
    file: 'txt',
    front: NOBODY,
    body: `@ada: is it open?
@tom_r: it is
@ada: since when?
@tom_r: since May`,
    voices: ['@ada: is it open?', '@tom_r: it is', '@ada: since when?', '@tom_r: since May'],
  },
  {
    kind: 'arrows in plain text',
    file: 'txt',
    front: NOBODY,
    body: `>> Is it open?
>> It is. We opened it
in May.
>> Who pays?`,
    voices: ['?: Is it open?', '?: It is. We opened it in May.', '?: Who pays?'],
  },
  {
    kind: 'an answer that quotes others',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: What did he say?

Ada Holm: He said: "Go home." And Voss said: "No."

"It is closed," Voss said.

Tom Reed: And?

Ada Holm: I went.`,
    voices: [
      'Tom Reed: What did he say?',
      'Ada Holm: He said: "Go home." And Voss said: "No."',
      'Ada Holm: "It is closed," Voss said.',
      'Tom Reed: And?',
      'Ada Holm: I went.',
    ],
  },
  {
    kind: 'questions in italics before their answers',
    file: 'md',
    front: FRONT,
    body: `*Is the harbour open?* We opened it in May.

*Who pays?* Nobody. I asked.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody. I asked.',
    ],
  },
  {
    kind: 'questions in bold before their answers',
    file: 'md',
    front: FRONT,
    body: `**Is the harbour open?** We opened it in May.

**Who pays?** Nobody. I asked.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody. I asked.',
    ],
  },
  {
    kind: 'questions in bold on the line above their answers',
    file: 'md',
    front: FRONT,
    body: `**Is the harbour open?**
We opened it in May.

**Who pays?**
Nobody. I asked.`,
    voices: [
      '?: Is the harbour open?',
      'Ada Holm: We opened it in May.',
      '?: Who pays?',
      'Ada Holm: Nobody. I asked.',
    ],
  },
  {
    kind: 'an interview through an interpreter',
    file: 'md',
    front: NOBODY,
    body: `Tom Reed: Is it open?

Ada Holm (through an interpreter): It is.

Tom Reed: Since when?

Ada Holm (in English): Since May.

Interpreter: Since May, she says.`,
    voices: [
      'Tom Reed: Is it open?',
      'Ada Holm: It is.',
      'Tom Reed: Since when?',
      'Ada Holm: Since May.',
      'Interpreter: Since May, she says.',
    ],
  },
  {
    kind: 'names in bold and dashes',
    file: 'md',
    front: FRONT,
    body: `**Post** — Is it open?

**Holm** — It is.

**Post** — Since when?

**Holm** — Since May.`,
    voices: ['Post: Is it open?', 'Ada Holm: It is.', 'Post: Since when?', 'Ada Holm: Since May.'],
  },
  {
    kind: 'answers with dashes below plain questions',
    file: 'md',
    front: FRONT,
    body: `Is it open?

– It is. We opened it.

Since when?

– Since May.`,
    voices: ['unclear: Is it open?', '?: It is. We opened it.', 'unclear: Since when?', '?: Since May.'],
  },
  {
    kind: 'subtitles with labels, dashes and sounds',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:01.000 --> 00:02.000
[MUSIC]

00:02.000 --> 00:03.000
- Is it open?
- It is.

00:03.000 --> 00:04.000
REPORTER: Since when?

00:04.000 --> 00:05.000
ADA HOLM: Since May.
`,
    voices: ['unclear: - Is it open?', 'unclear: - It is.', 'REPORTER: Since when?', 'ADA HOLM: Since May.'],
  },
  {
    kind: 'columns of times, names and words',
    file: 'txt',
    front: NOBODY,
    body: `00:01	Tom Reed	Is it open?
00:04	Ada Holm	It is.
00:07	Tom Reed	Since when?
00:09	Ada Holm	Since May.`,
    voices: ['Tom Reed: Is it open?', 'Ada Holm: It is.', 'Tom Reed: Since when?', 'Ada Holm: Since May.'],
  },
  {
    kind: 'news in brief',
    file: 'md',
    front: NOBODY,
    body: `Harbour: The council has opened it.

Schools: The council has closed two.

Roads: The council will mend them.`,
    voices: [
      'unclear: Harbour: The council has opened it.',
      'unclear: Schools: The council has closed two.',
      'unclear: Roads: The council will mend them.',
    ],
  },
  {
    kind: 'minutes of a meeting',
    file: 'md',
    front: NOBODY,
    body: `**Present:** Ada Holm, Tom Reed

**Apologies:** Karl Voss

**Item 1:** The harbour

Ada Holm reported that it is open.

**Item 2:** The money

Tom Reed asked who pays.`,
    voices: [
      'unclear: Present: Ada Holm, Tom Reed',
      'unclear: Apologies: Karl Voss',
      'unclear: Item 1: The harbour',
      'unclear: Ada Holm reported that it is open.',
      'unclear: Item 2: The money',
      'unclear: Tom Reed asked who pays.',
    ],
  },
];

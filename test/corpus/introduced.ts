/** Kinds of interviews and transcripts that say apart from their turns who takes part, and whose words are read in each. */
import type { Kind } from './kinds.ts';

export const INTRODUCED: readonly Kind[] = [
  {
    kind: 'a broadcast with two people on one line of its head, below what is no part of the list',
    file: 'txt',
    front: '',
    body: `RADIO WEIR - THE MORNING TABLE
Tx: Tuesday 14 Oct. Typed by volunteers!
Presenter: Orla Fenn     Studio guest: Cllr Piet Anselm

ORLA: Right, bins.

PIET: Three things: they are green, they are heavy, they are late.

ORLA: Late how?

PIET: By a week.`,
    voices: [
      'unclear: RADIO WEIR - THE MORNING TABLE',
      'unclear: Tuesday 14 Oct. Typed by volunteers!',
      'unclear: Orla Fenn Studio guest: Cllr Piet Anselm',
      'Orla Fenn: Right, bins.',
      'Cllr Piet Anselm: Three things: they are green, they are heavy, they are late.',
      'Orla Fenn: Late how?',
      'Cllr Piet Anselm: By a week.',
    ],
  },
  {
    kind: 'a group with a table of its codes',
    file: 'md',
    front: '',
    body: `| Code | Person | Notes |
|---|---|---|
| P1 | Sunna Monsen | night nurse |
| P2 | Gary Brown-Lacy | no car |
| Mod | Pia van Rens | |

Mod: Tell me about the last bus.

P1: It came.

Mod: And yours?

P2: I like the lights. That's all.

P1: And a seat.`,
    voices: [
      'unclear: Code Person Notes',
      'unclear: Sunna Monsen night nurse',
      'unclear: Gary Brown-Lacy no car',
      'unclear: Pia van Rens',
      'Pia van Rens: Tell me about the last bus.',
      'Sunna Monsen: It came.',
      'Pia van Rens: And yours?',
      "Gary Brown-Lacy: I like the lights. That's all.",
      'Sunna Monsen: And a seat.',
    ],
  },
  {
    kind: 'a podcast with a nickname in its list of guests',
    file: 'md',
    front: '',
    body: `*Hosts: Clem Ferrar and Hal Motley. Guests: Birgit "Bibi" Lundvall (joiner) and Dr Olu Banks.*

**Clem:** Bibi, you had rules.

**Bibi:** Four of them. I forget the last.

**Olu:** It is the best one.

**Clem:** And you, Olu?`,
    voices: [
      'unclear: Clem Ferrar and Hal Motley. Guests: Birgit "Bibi" Lundvall (joiner) and Dr Olu Banks.',
      'Clem Ferrar: Bibi, you had rules.',
      'Birgit "Bibi" Lundvall: Four of them. I forget the last.',
      'Dr Olu Banks: It is the best one.',
      'Clem Ferrar: And you, Olu?',
    ],
  },
  {
    kind: 'questions and answers below a title that names who answers',
    file: 'md',
    front: '',
    body: `# Q&A with Ada Monsen

By Tom Fenn

Q: What is a harbour for?

A: For boats.

Q: And when it freezes?

A: For skaters. I have skated there.`,
    voices: [
      'unclear: By Tom Fenn',
      'the interviewer: What is a harbour for?',
      'Ada Monsen: For boats.',
      'the interviewer: And when it freezes?',
      'Ada Monsen: For skaters. I have skated there.',
    ],
  },
  {
    kind: 'questions in bold to somebody who talks to another person',
    file: 'md',
    front: '---\ntitle: Ada Monsen talks to Tom Fenn about ice\n---\n\n',
    body: `The harbour master talks to Tom Fenn.

**What is a harbour for?**

For boats.

**And when it freezes?**

For skaters. I have skated there.`,
    voices: [
      'unclear: The harbour master talks to Tom Fenn.',
      '?: What is a harbour for?',
      '?: For boats.',
      '?: And when it freezes?',
      '?: For skaters. I have skated there.',
    ],
  },
  {
    kind: 'questions in bold that call by name who answers',
    file: 'md',
    front: '',
    body: `This month **Pru Thwaite** climbs the tower to talk to **Barney St John-Oakes**.

**Barney, how does one become a bell captain?**

One fails to leave the room.

**Is it heavy work?**

No. I have a child of ten who does it.`,
    voices: [
      'unclear: This month Pru Thwaite climbs the tower to talk to Barney St John-Oakes.',
      '?: Barney, how does one become a bell captain?',
      'Barney St John-Oakes: One fails to leave the room.',
      '?: Is it heavy work?',
      'Barney St John-Oakes: No. I have a child of ten who does it.',
    ],
  },
  {
    kind: 'what somebody told a writer, apart from what it quotes',
    file: 'md',
    front: '---\ntitle: I fell asleep\nspeaker: Ambrose Kitto\n---\n\n',
    body: `I had been on nights for three weeks.

One boy asked, “Is he breathing?”

So I kept still. I kept still for an hour.

*As told to Verity Lodge*`,
    voices: [
      'Ambrose Kitto: I had been on nights for three weeks.',
      'unclear: One boy asked, “Is he breathing?”',
      'Ambrose Kitto: So I kept still. I kept still for an hour.',
      'unclear: As told to Verity Lodge',
    ],
  },
  {
    kind: 'what several people told a writer, one of whom the front matter names',
    file: 'md',
    front: '---\ntitle: Three nurses\nspeaker: Ellen Grave\n---\n\n',
    body: `**Ellen Grave, 61**

I began on the night ward.

I worked with Ellen for years, says Dr Bo Lind. She never sat down.

**Marta Quist, 40**

I was a porter first.

As told to Nina Foss`,
    voices: [
      'unclear: Ellen Grave, 61',
      'Ellen Grave: I began on the night ward.',
      'unclear: I worked with Ellen for years, says Dr Bo Lind. She never sat down.',
      'unclear: Marta Quist, 40',
      'unclear: I was a porter first.',
      'unclear: As told to Nina Foss',
    ],
  },
  {
    kind: 'what three people told a writer, as the first line says',
    file: 'md',
    front: '---\ntitle: The wreck\nspeaker: Ellen Grave\n---\n\n',
    body: `The story of the wreck, as told to Nina Foss by three survivors.

I was in the engine room when the water came.

We never spoke about it again.`,
    voices: [
      'unclear: The story of the wreck, as told to Nina Foss by three survivors.',
      'unclear: I was in the engine room when the water came.',
      'unclear: We never spoke about it again.',
    ],
  },
  {
    kind: 'a broadcast with several entries on one line, one with a nickname, and initials of a name at the end of a sentence',
    file: 'txt',
    front: '',
    body: `Guest: Birgit "Bibi" Lundvall. Host: Tom Reed. Recorded by Karen Dale.

TR: Hello.

Bibi: Good morning.

KD: Sound check, please.

TR: You had rules?

Bibi: Four.`,
    voices: [
      'unclear: Birgit "Bibi" Lundvall. Host: Tom Reed. Recorded by Karen Dale.',
      'Tom Reed: Hello.',
      'Birgit "Bibi" Lundvall: Good morning.',
      'Karen Dale: Sound check, please.',
      'Tom Reed: You had rules?',
      'Birgit "Bibi" Lundvall: Four.',
    ],
  },
  {
    kind: 'a group with a table of who asked whom, and of villages',
    file: 'md',
    front: '',
    body: `| Code | Interviewer | Age |
|---|---|---|
| P1 | Nina Foss | 40 |
| P2 | Nina Foss | 50 |
| P3 | Upper Weir | 50 |

P1: I came by bus.

P2: I walked.

P3: You did not.

P1: You did not ask.`,
    voices: [
      'unclear: Code Interviewer Age',
      'unclear: Nina Foss 40',
      'unclear: Nina Foss 50',
      'unclear: Upper Weir 50',
      'P1: I came by bus.',
      'P2: I walked.',
      'P3: You did not.',
      'P1: You did not ask.',
    ],
  },
  {
    kind: 'a conversation about somebody whose initials one of those who speak has',
    file: 'txt',
    front: '',
    body: `A conversation about Mary Stuart by two historians.

MS: I have read every letter of hers.

PB: I have read none.

MS: They are superb.

PB: Fine.`,
    voices: [
      'unclear: A conversation about Mary Stuart by two historians.',
      'MS: I have read every letter of hers.',
      'PB: I have read none.',
      'MS: They are superb.',
      'PB: Fine.',
    ],
  },
  {
    kind: 'a talk in which people speak once whose names begin like sentences',
    file: 'md',
    front: '',
    body: `**Ada Holm:** We lost the town.

**Will Bright:** The river has its own opinions.

**Ada Holm:** It does.

**An Nguyen:** So did I.

**Ada Holm:** Did you?`,
    voices: [
      'Ada Holm: We lost the town.',
      'unclear: The river has its own opinions.',
      'Ada Holm: It does.',
      'unclear: So did I.',
      'Ada Holm: Did you?',
    ],
  },
  {
    kind: 'a hearing whose second witness nobody names, and whose third nobody is named to examine',
    file: 'txt',
    front: '',
    body: `ADA HOLM, having been duly sworn, testified as follows:

EXAMINATION BY MR. REED:

Q. Where were you?

A. At home.

CROSS-EXAMINATION BY MS. QUIST:

Q. All day?

A. I was.

THE COURT: The witness is excused.

THE WITNESS: I do.

KARL LIND (affirmed)

Q. Were you there?

A. I was not.`,
    voices: [
      'MR. REED: Where were you?',
      'ADA HOLM: At home.',
      'MS. QUIST: All day?',
      'ADA HOLM: I was.',
      'THE COURT: The witness is excused.',
      'THE WITNESS: I do.',
      'the interviewer: Were you there?',
      'KARL LIND: I was not.',
    ],
  },
  {
    kind: 'a meeting of a company whose labels are underlined and numbered',
    file: 'txt',
    front: '',
    body: `--------------------------------------------------
Sir Anton Crewe,  Pell Tools plc - Chairman    [1]
--------------------------------------------------
Good morning. We have a quorum.

--------------------------------------------------
Xiu Wu,  Pell Tools plc - CEO    [2]
--------------------------------------------------
Thank you. Let me be blunt.

We do not know why.

--------------------------------------------------
Sir Anton Crewe,  Pell Tools plc - Chairman    [3]
--------------------------------------------------
See me afterwards.`,
    voices: [
      'Sir Anton Crewe: Good morning. We have a quorum.',
      'Xiu Wu: Thank you. Let me be blunt.',
      'Xiu Wu: We do not know why.',
      'Sir Anton Crewe: See me afterwards.',
    ],
  },
  {
    kind: 'a trial in which a witness resumes the stand and a juror calls out',
    file: 'txt',
    front: '',
    body: `          MS. DE LA RUE:  Thank you, Your Honor.
          THEA PELL, resumed the stand.
                    CROSS-EXAMINATION
BY MS. DE LA RUE:
     Q.   You saw the boat?
     A.   I saw it on the tenth.
          A JUROR:  I can't hear her.
          THE COURT:  The fan, please.
BY MS. DE LA RUE:
     Q.   And on the ninth?
     A.   It floated the way a sponge does.`,
    voices: [
      'MS. DE LA RUE: Thank you, Your Honor.',
      'unclear: THEA PELL, resumed the stand.',
      'MS. DE LA RUE: You saw the boat?',
      'THEA PELL: I saw it on the tenth.',
      "A JUROR: I can't hear her.",
      'THE COURT: The fan, please.',
      'MS. DE LA RUE: And on the ninth?',
      'THEA PELL: It floated the way a sponge does.',
    ],
  },
  {
    kind: 'subtitles with first names for full ones, and somebody else who is heard',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:04,000
HECTOR MACKAY:
Never row angry.

2
00:00:04,500 --> 00:00:06,000
JEANNIE MACKAY: He did.

3
00:00:06,500 --> 00:00:08,000
HECTOR: We both did.

4
00:00:08,500 --> 00:00:10,000
(man shouting from the shore)
You've left the oars behind!

5
00:00:10,500 --> 00:00:12,000
JEANNIE: I've watched that boat.`,
    voices: [
      'HECTOR MACKAY: Never row angry.',
      'JEANNIE MACKAY: He did.',
      'HECTOR MACKAY: We both did.',
      "unclear: (man shouting from the shore) You've left the oars behind!",
      "JEANNIE MACKAY: I've watched that boat.",
    ],
  },
  {
    kind: 'a recorded meeting in which a room speaks',
    file: 'txt',
    front: '',
    body: `Dombrow, Maja (Platform)   0:04
OK it's recording.

Iyer, R. K. (Mobile)   0:11
Noted.

Meeting Room 4B   0:24
I think that was me.

Iyer, R. K. (Mobile)   0:31
Who is in 4B?

Meeting Room 4B   0:36
It's the plant.`,
    voices: [
      "Maja Dombrow: OK it's recording.",
      'R. K. Iyer: Noted.',
      'Meeting Room 4B: I think that was me.',
      'R. K. Iyer: Who is in 4B?',
      "Meeting Room 4B: It's the plant.",
    ],
  },
  {
    kind: 'comments with the day in words below an article',
    file: 'md',
    front: '',
    body: `### 3 comments

**Mabel Ironman** — 4 Feb, 09:14
We had table nine too!

**anonymous** — Feb 4, 2025 at 11:50
bring back the trout

**Thad Quill** — 4 Feb, 23:58
Come in and I'll tell you why.`,
    voices: [
      'Mabel Ironman: We had table nine too!',
      'anonymous: bring back the trout',
      "Thad Quill: Come in and I'll tell you why.",
    ],
  },
  {
    kind: 'labels with initials, particles and titles for people who are introduced in full',
    file: 'txt',
    front: '',
    body: `Coach Renske de Jonge and Jagoda Wrzos-Kmiec met the press.

COACH DE JONGE: We got out of it with one bounce.

J. WRZOS-KMIEC: And the bees?

COACH DE JONGE: They are my colleagues.

J. WRZOS-KMIEC: Mine too.`,
    voices: [
      'unclear: Coach Renske de Jonge and Jagoda Wrzos-Kmiec met the press.',
      'Renske de Jonge: We got out of it with one bounce.',
      'Jagoda Wrzos-Kmiec: And the bees?',
      'Renske de Jonge: They are my colleagues.',
      'Jagoda Wrzos-Kmiec: Mine too.',
    ],
  },
  {
    kind: 'full names in capitals behind other words in capitals, for labels with titles',
    file: 'txt',
    front: '',
    body: `BRIEFING BY PRESS SECRETARY LUCINDA GRAY

STATEMENT OF WARREN T. KETTLEMAN, DEPUTY COMMISSIONER

Mr. Kettleman. Thank you, Madam Chair. There is no money left.

Ms. Gray. And the van?

Mr. Kettleman. It leaves at five.

Ms. Gray. That is all for today.`,
    voices: [
      'WARREN T. KETTLEMAN: Thank you, Madam Chair. There is no money left.',
      'LUCINDA GRAY: And the van?',
      'WARREN T. KETTLEMAN: It leaves at five.',
      'LUCINDA GRAY: That is all for today.',
    ],
  },
  {
    kind: 'letters that are signed in full, with a postscript, and one signed with a first name',
    file: 'txt',
    front: '',
    body: `From the papers of the ferry.

My dear Lettice,

You asked for news and there is none.
Your brother and
Tom Reed, who had come by train and
was tired, say so too.

I have worn the hat. He asked if I had any more.

            Ever your loving sister,
            Sidonie Mallory-Egg

P.S. It was land!

Typed up in 2011.

Dear Madam,

I still have the hat. Yours was the better one.
Yours faithfully,
(Mr) Ambrose Quill
Weir Lane, Averil

Dear Ambrose,

Do keep it.

Yours,
Lettice`,
    voices: [
      'unclear: From the papers of the ferry.',
      'Sidonie Mallory-Egg: My dear Lettice,',
      'Sidonie Mallory-Egg: You asked for news and there is none. Your brother and Tom Reed, who had come by train and was tired, say so too.',
      'Sidonie Mallory-Egg: I have worn the hat. He asked if I had any more.',
      'Sidonie Mallory-Egg: P.S. It was land!',
      'unclear: Typed up in 2011.',
      'Mr Ambrose Quill: Dear Madam,',
      'Mr Ambrose Quill: I still have the hat. Yours was the better one.',
      'unclear: Dear Ambrose,',
      'unclear: Do keep it.',
      'unclear: Yours, Lettice',
    ],
  },
  {
    kind: 'names and offices after two dashes, in the capitals of a heading',
    file: 'txt',
    front: '',
    body: `Operator

Good morning. I turn the call over to Ms. Tansy Okello. Please go ahead.

Tansy Okello -- Director, Investor Relations

Thank you, operator. The usual cautions are on Slide 2.

Bartholomew Iwu -- Chief Executive Officer

It was a quarter with three stories in it.

Castings first. We raised prices twice.

Operator

Our first question comes from Mireille Aske.

Mireille Aske -- Canal Street Research -- Analyst

How much of the loss is insured?

Bartholomew Iwu -- Chief Executive Officer

Most of it.`,
    voices: [
      'Operator: Good morning. I turn the call over to Ms. Tansy Okello. Please go ahead.',
      'Tansy Okello: Thank you, operator. The usual cautions are on Slide 2.',
      'Bartholomew Iwu: It was a quarter with three stories in it.',
      'Bartholomew Iwu: Castings first. We raised prices twice.',
      'Operator: Our first question comes from Mireille Aske.',
      'Mireille Aske: How much of the loss is insured?',
      'Bartholomew Iwu: Most of it.',
    ],
  },
  {
    kind: 'headings of words in title case with two dashes, one of them twice',
    file: 'txt',
    front: '',
    body: `Weir Bridge -- Repairs

The council met in March. The bridge stays closed.

Winter Passage -- The Calm

We lay for nine days. The cook ran out of onions.

Weir Bridge -- Costs

It comes to six million. I doubt that.`,
    voices: [
      'unclear: The council met in March. The bridge stays closed.',
      'unclear: We lay for nine days. The cook ran out of onions.',
      'unclear: It comes to six million. I doubt that.',
    ],
  },
  {
    kind: 'a letter that quotes others, with a publisher’s name behind it, and one that two people sign',
    file: 'md',
    front: '',
    body: `Dear Ada,

I was there when the bridge fell.

> I will not pay for it, and I said so.

"Nobody asked me, and nobody will."

That is what the mayor wrote to us.

Love,
Tom Reed

PS Media printed this in 1990.

Dear Tom,

We were there too.

Yours,
Ada Holm and Karl Voss`,
    voices: [
      'Tom Reed: Dear Ada,',
      'Tom Reed: I was there when the bridge fell.',
      'unclear: I will not pay for it, and I said so.',
      '?: "Nobody asked me, and nobody will."',
      'Tom Reed: That is what the mayor wrote to us.',
      'unclear: PS Media printed this in 1990.',
      'unclear: Dear Tom,',
      'unclear: We were there too.',
      'unclear: Yours, Ada Holm and Karl Voss',
    ],
  },
  {
    kind: 'two of one surname whom titles tell apart',
    file: 'md',
    front: '',
    body: `On the platform sat Mr Anselm Rook and Mrs Yolanda Rook, no relation.

**Mr Rook** – The figures are on the screen.

**Mrs Rook** – He is older than he looks.

**Mr Rook** – I wrote to them in the spring.

**Mrs Rook** – We have babies in that pool.`,
    voices: [
      'unclear: On the platform sat Mr Anselm Rook and Mrs Yolanda Rook, no relation.',
      'Anselm Rook: The figures are on the screen.',
      'Yolanda Rook: He is older than he looks.',
      'Anselm Rook: I wrote to them in the spring.',
      'Yolanda Rook: We have babies in that pool.',
    ],
  },
  {
    kind: 'a hearing with full names in capitals in its head, and a sitting that is suspended',
    file: 'txt',
    front: '',
    body: `MR JULIAN PEW (instructed by Fay Law) appeared for the Claimant.

JUDGE HARCOURT: Yes, Mr Pew.

MR PEW: Only that page 214 is in twice.

Sitting suspended for a fire alarm.

JUDGE HARCOURT: Thank you.

MR PEW: Nothing further.`,
    voices: [
      'unclear: MR JULIAN PEW (instructed by Fay Law) appeared for the Claimant.',
      'JUDGE HARCOURT: Yes, Mr Pew.',
      'JULIAN PEW: Only that page 214 is in twice.',
      'JUDGE HARCOURT: Thank you.',
      'JULIAN PEW: Nothing further.',
    ],
  },
  {
    kind: 'a list of people in another language, below which somebody tells of the room',
    file: 'md',
    front: '---\ntitle: Soutenance\nlanguage: fr\n---\n\n',
    body: `**Jury :** M. Évan Leblond (président) ; Mme Nour El-Khatib (rapporteuse)

La séance est ouverte à 14 h. Trente personnes sont dans la salle.

**Mme El-Khatib :** Avez-vous goûté le cidre ?

**La candidate :** Une fois, madame.

**Mme El-Khatib :** Merci.`,
    voices: [
      'unclear: M. Évan Leblond (président) ; Mme Nour El-Khatib (rapporteuse)',
      'unclear: La séance est ouverte à 14 h. Trente personnes sont dans la salle.',
      'Mme El-Khatib: Avez-vous goûté le cidre ?',
      'unclear: La candidate : Une fois, madame.',
      'Mme El-Khatib: Merci.',
    ],
  },
  {
    kind: 'messages of which one has a name with a nickname',
    file: 'txt',
    front: '',
    body: `Jun Watabe  [11:14 AM]
what we need from the table

pilar  [11:31 AM]
define fruit

Tiber "Tib" Vale  [11:40 AM]
Legal here.

Jun Watabe  [12:58 PM]
noted`,
    voices: [
      'Jun Watabe: what we need from the table',
      'pilar: define fruit',
      'Tiber "Tib" Vale: Legal here.',
      'Jun Watabe: noted',
    ],
  },
  {
    kind: 'messages of which one has a name of odd signs',
    file: 'txt',
    front: '',
    body: `Jun Watabe  [11:14 AM]
what we need from the table

((fruitlover))  [11:31 AM]
define fruit

Femke Dijk  [11:40 AM]
i think melons count

Jun Watabe  [12:58 PM]
noted`,
    voices: [
      'Jun Watabe: what we need from the table',
      'unclear: ((fruitlover)) [11:31 AM] define fruit',
      'Femke Dijk: i think melons count',
      'Jun Watabe: noted',
    ],
  },
  {
    kind: 'a call whose labels are numbered, with dashes below sentences',
    file: 'txt',
    front: '',
    body: `CORPORATE PARTICIPANTS
Lavinia Pell-Cho   Pell & Daughters plc - Chief Executive
Gerrit van 't Hof       Pell & Daughters plc - Finance Director

----------------------------------------------------
Operator   [1]
Good morning. Your host.
----------------------------------------------------
Lavinia Pell-Cho,  Pell & Daughters plc - Chief Executive   [2]
Thank you. It was rain.

Gerrit will take you through the numbers.
----------------------------------------------------
Gerrit van 't Hof,  Pell & Daughters plc - Finance Director   [3]
Thank you, Lavinia. The loss adjuster is still counting tins.
----------------------------------------------------
Lavinia Pell-Cho,  Pell & Daughters plc - Chief Executive   [4]
Take an umbrella.`,
    voices: [
      "unclear: CORPORATE PARTICIPANTS Lavinia Pell-Cho Pell & Daughters plc - Chief Executive Gerrit van 't Hof Pell & Daughters plc - Finance Director",
      'Operator: Good morning. Your host.',
      'Lavinia Pell-Cho: Thank you. It was rain.',
      'Lavinia Pell-Cho: Gerrit will take you through the numbers.',
      "Gerrit van 't Hof: Thank you, Lavinia. The loss adjuster is still counting tins.",
      'Lavinia Pell-Cho: Take an umbrella.',
    ],
  },
  {
    kind: 'captions all in small letters, in which somebody speaks once',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:00:01.200 --> 00:00:04.900
>> MARLA QUICK: hi everyone welcome back

00:00:04.900 --> 00:00:09.100
today we open the blue hive

00:00:09.100 --> 00:00:13.400
>> OSEI BLACK-TANNER: hello shed

00:00:13.400 --> 00:00:15.000
>> MARLA: so how do you know

00:00:15.000 --> 00:00:18.000
>> GRANDDAD WILF: you've left the gate open`,
    voices: [
      'MARLA QUICK: hi everyone welcome back today we open the blue hive',
      'OSEI BLACK-TANNER: hello shed',
      'MARLA QUICK: so how do you know',
      "GRANDDAD WILF: you've left the gate open",
    ],
  },
  {
    kind: 'a thread with how long ago in short, and a mark of who began it',
    file: 'md',
    front: '',
    body: `**salty_dogs** · 6h

What did you miss the most?

> **keeper_nan** · OP · 6h
>
> Celery. I would eat it on the slip.
>
>> **salty_dogs** · 5h
>>
>> under a bucket

**fresnel_fan** · 5h

Did you polish the lens yourself?`,
    voices: [
      'salty_dogs: What did you miss the most?',
      'keeper_nan: Celery. I would eat it on the slip.',
      'salty_dogs: under a bucket',
      'fresnel_fan: Did you polish the lens yourself?',
    ],
  },
  {
    kind: 'a hearing with a witness who affirms',
    file: 'txt',
    front: '',
    body: `JUDGE HARCOURT:  Then we will have the witness.

                    MR DESMOND ARKE, affirmed
                      Cross-examined by MR PEW
Q.  You were the manager?
A.  On nights, yes.
MS FENN:  He is on nights, he says.
JUDGE HARCOURT:  Speak up, please.
Q.  And the press, was it guarded?
A.  The front was.`,
    voices: [
      'JUDGE HARCOURT: Then we will have the witness.',
      'unclear: MR DESMOND ARKE, affirmed Cross-examined by MR PEW',
      'MR PEW: You were the manager?',
      'MR DESMOND ARKE: On nights, yes.',
      'MS FENN: He is on nights, he says.',
      'JUDGE HARCOURT: Speak up, please.',
      'MR PEW: And the press, was it guarded?',
      'MR DESMOND ARKE: The front was.',
    ],
  },
  {
    kind: 'somebody without a name behind a clause, whom a pronoun may mean',
    file: 'md',
    front: '',
    body: `Police searched the hall. One member of the audience, retired cook Marius Oxley, said he had noticed nothing.

"He could have played a box," Oxley said.

Asked whether he would fly with it again, the soloist laughed.

"By boat," he said.

The captain left. First out of the door was Bernadette Moy, 63, a retired dinner lady.

"I'd have them back," she said.`,
    voices: [
      'narration: Police searched the hall. One member of the audience, retired cook Marius Oxley, said he had noticed nothing.',
      'Marius Oxley: "He could have played a box,"',
      'narration: Oxley said.',
      'narration: Asked whether he would fly with it again, the soloist laughed.',
      '?: "By boat,"',
      'narration: he said.',
      'narration: The captain left. First out of the door was Bernadette Moy, 63, a retired dinner lady.',
      'Bernadette Moy: "I\'d have them back,"',
      'narration: she said.',
    ],
  },
  {
    kind: 'a diary that quotes others',
    file: 'txt',
    front: '',
    body: `Diary of Winifred Spall, 1957. Typed up by her niece.

Sun. 6 Jan.
Rain. Cuthbert came at three.
"I shan't go," he said. "They keep the windows shut."

Tues. 8 Jan.
Washed. Dr. Quill called. "It will dry in April," said Dr. Quill.`,
    voices: [
      'unclear: Diary of Winifred Spall, 1957. Typed up by her niece.',
      'unclear: Sun. 6 Jan. Rain. Cuthbert came at three.',
      '?: "I shan\'t go,"',
      'unclear: he said.',
      '?: "They keep the windows shut."',
      'unclear: Tues. 8 Jan. Washed. Dr. Quill called.',
      'Dr. Quill: "It will dry in April,"',
      'unclear: said Dr. Quill.',
    ],
  },
  {
    kind: 'what somebody told a reporter, who is named above it, with the words of others',
    file: 'md',
    front: '---\ntitle: A day in the lift\nspeaker: Ada Holm\n---\n\n',
    body: `**Ada Holm, 59, works the last attended lift. Interview by Constance Yew.**

The parrot wakes me.

I take tea up to my mother. A lady once said to me, "I'm leaving him," and on the way down she had bought a lamp. I've wondered about it for thirty years.

My mother has views on the tea.

"It's stewed." That is all there is to say.

I'm in bed by ten, and we never talk.

*Do you know somebody whose day we should print? Write to us.*`,
    voices: [
      'unclear: Ada Holm, 59, works the last attended lift. Interview by Constance Yew.',
      'Ada Holm: The parrot wakes me.',
      'Ada Holm: I take tea up to my mother. A lady once said to me,',
      'unclear: "I\'m leaving him,"',
      "Ada Holm: and on the way down she had bought a lamp. I've wondered about it for thirty years.",
      'Ada Holm: My mother has views on the tea.',
      'unclear: "It\'s stewed." That is all there is to say.',
      "Ada Holm: I'm in bed by ten, and we never talk.",
      'unclear: Do you know somebody whose day we should print? Write to us.',
    ],
  },
  {
    kind: 'adverbs before the verb of saying',
    file: 'md',
    front: '',
    body: `The hall was cold. Tom Reed once said, "It sank."

Ada Holm still says, "It floats."

"It did," the clerk always said.`,
    voices: [
      'narration: The hall was cold. Tom Reed once said,',
      'Tom Reed: "It sank."',
      'narration: Ada Holm still says,',
      'Ada Holm: "It floats."',
      'the clerk: "It did,"',
      'narration: the clerk always said.',
    ],
  },
  {
    kind: 'questions by somebody whom the byline names',
    file: 'md',
    front: '---\ntitle: The bell\nspeaker: Ada Holm\n---\n\n',
    body: `*Interview by Zebedee Farthing*

*Photographs by Orla Nic Dhom*

Q: Why bells?

A: Both are about cooling slowly.

Q: Is it dangerous?

A: I was nineteen.`,
    voices: [
      'unclear: Interview by Zebedee Farthing',
      'unclear: Photographs by Orla Nic Dhom',
      'Zebedee Farthing: Why bells?',
      'Ada Holm: Both are about cooling slowly.',
      'Zebedee Farthing: Is it dangerous?',
      'Ada Holm: I was nineteen.',
    ],
  },
  {
    kind: 'somebody whose home stands behind the name, whom a pronoun means',
    file: 'txt',
    front: '',
    body: `Owner Eric Coope, 71, had made four hundred.

"I did think of keeping one back," said Eric.

Among those in the line was Mrs Beryl Linnet, of Roman Bank, who has bought a pie every Saturday since she was married.

"My husband doesn't even like them," she confessed.`,
    voices: [
      'narration: Owner Eric Coope, 71, had made four hundred.',
      'Eric Coope: "I did think of keeping one back,"',
      'narration: said Eric.',
      'narration: Among those in the line was Mrs Beryl Linnet, of Roman Bank, who has bought a pie every Saturday since she was married.',
      'Beryl Linnet: "My husband doesn\'t even like them,"',
      'narration: she confessed.',
    ],
  },
  {
    kind: 'an office without a name, right behind somebody else',
    file: 'md',
    front: '',
    body: `Mr Terence Kendle asked about the verge. "I have cut that grass myself," he said.

The Chairman replied: "Nobody wrote to you, Mr Kendle."`,
    voices: [
      'narration: Mr Terence Kendle asked about the verge.',
      'Terence Kendle: "I have cut that grass myself,"',
      'narration: he said.',
      'narration: The Chairman replied:',
      'the Chairman: "Nobody wrote to you, Mr Kendle."',
    ],
  },
  {
    kind: 'a note in italics between answers, and a notice behind it',
    file: 'md',
    front: '---\ntitle: Bees\nspeaker: Ada Holm\n---\n\n',
    body: `**How do you begin?**

I join a club. We all did.

**Bees or bassoon?**

The bees have no conductor. Put that in.

*Delphine Ash adds: "He's been stung on stage twice."*

Honey is on sale at the stage door.`,
    voices: [
      '?: How do you begin?',
      'Ada Holm: I join a club. We all did.',
      '?: Bees or bassoon?',
      'Ada Holm: The bees have no conductor. Put that in.',
      'unclear: Delphine Ash adds: "He\'s been stung on stage twice."',
      'unclear: Honey is on sale at the stage door.',
    ],
  },
  {
    kind: 'what another has, in a clause about whoever speaks',
    file: 'md',
    front: '',
    body: `Hermione Tolliver-Bay is eighty, and she winds the clocks. “He set it down on the quay,” she says.

Her nephew thinks the ladder should go. “She's been told,” says Crispin Bay, who runs the chandlery and keeps an eye on her windows.

At the second landing we stop. The clock here has lost its bell.

“Sugar spoon,” she corrects me. “The teaspoon was too flat.”`,
    voices: [
      'narration: Hermione Tolliver-Bay is eighty, and she winds the clocks.',
      'Hermione Tolliver-Bay: “He set it down on the quay,”',
      'narration: she says.',
      'narration: Her nephew thinks the ladder should go.',
      "Crispin Bay: “She's been told,”",
      'narration: says Crispin Bay, who runs the chandlery and keeps an eye on her windows.',
      'unclear: At the second landing we stop.',
      'narration: The clock here has lost its bell.',
      '?: “Sugar spoon,”',
      'narration: she corrects me.',
      '?: “The teaspoon was too flat.”',
    ],
  },
  {
    kind: 'a couple with one surname, one of whom the text calls his wife',
    file: 'md',
    front: '',
    body: `Len Scarlet, 79, and his wife Bernadette, 77, took over the premises.

"The hooks were already in the ceiling," said Mr Scarlet.

Mrs Scarlet remembers one customer.

"A vicar," she said. "It's still on the rail."

Their daughter, Cllr Nicola Scarlet-Bunt, will take the sewing machine.`,
    voices: [
      'narration: Len Scarlet, 79, and his wife Bernadette, 77, took over the premises.',
      'Len Scarlet: "The hooks were already in the ceiling,"',
      'narration: said Mr Scarlet.',
      'narration: Mrs Scarlet remembers one customer.',
      'Mrs Scarlet: "A vicar,"',
      'narration: she said.',
      'Mrs Scarlet: "It\'s still on the rail."',
      'narration: Their daughter, Cllr Nicola Scarlet-Bunt, will take the sewing machine.',
    ],
  },
  {
    kind: 'what somebody told a reporter, introduced by name and age alone',
    file: 'md',
    front: '',
    body: `**Cuthbert Adey-Shaw, 68, school crossing patrol.**

The crossing is the oldest in the county.

I put the coat on at ten to eight.

What nobody tells you about this job: your feet. I've had three pairs of boots.

A VOICE: He was right!

Mavis Oake, 70, has the other corner. I wave to her.

*As told to Petra Vlk. Write to the weekend desk.*`,
    voices: [
      'unclear: Cuthbert Adey-Shaw, 68, school crossing patrol.',
      'unclear: The crossing is the oldest in the county.',
      'Cuthbert Adey-Shaw: I put the coat on at ten to eight.',
      "Cuthbert Adey-Shaw: What nobody tells you about this job: your feet. I've had three pairs of boots.",
      'unclear: A VOICE: He was right!',
      'Cuthbert Adey-Shaw: Mavis Oake, 70, has the other corner. I wave to her.',
      'unclear: As told to Petra Vlk. Write to the weekend desk.',
    ],
  },
  {
    kind: 'what two people told a reporter, each introduced by name and age',
    file: 'md',
    front: '',
    body: `Ada Holm, 61, keeps the lock.

Tom Reed, 64, keeps the weir.

I met him in May.

*As told to Petra Vlk*`,
    voices: [
      'unclear: Ada Holm, 61, keeps the lock.',
      'unclear: Tom Reed, 64, keeps the weir.',
      'unclear: I met him in May.',
      'unclear: As told to Petra Vlk',
    ],
  },
  {
    kind: 'what two people told a reporter, each below a heading',
    file: 'md',
    front: '---\ntitle: At the lock\nspeaker: Cuthbert Adey-Shaw\n---\n\n',
    body: `## Cuthbert Adey-Shaw, 61

I open the gate.

## Mavis Oake, 64

I shut it.

## Cuthbert Adey-Shaw: the gate

I open it once more.

*As told to Petra Vlk*`,
    voices: [
      'Cuthbert Adey-Shaw: I open the gate.',
      'unclear: I shut it.',
      'Cuthbert Adey-Shaw: I open it once more.',
      'unclear: As told to Petra Vlk',
    ],
  },
  {
    kind: 'an account with a note about the teller and an appeal to readers below it',
    file: 'md',
    front: '---\ntitle: My first shop\nspeaker: Ada Holm\n---\n\n',
    body: `*As told to Tom Reed*

I did not mean to have a shop. I meant to have a sewing room.

I closed in 2004. I had eleven thousand buttons left.

Ada Holm was talking at her home in Bergen. If you kept a shop, write to us at the usual address.

Would you like to talk about your job? Write to the paper. We pay £40.`,
    voices: [
      'unclear: As told to Tom Reed',
      'Ada Holm: I did not mean to have a shop. I meant to have a sewing room.',
      'Ada Holm: I closed in 2004. I had eleven thousand buttons left.',
      'unclear: Ada Holm was talking at her home in Bergen. If you kept a shop, write to us at the usual address.',
      'unclear: Would you like to talk about your job? Write to the paper. We pay £40.',
    ],
  },
];

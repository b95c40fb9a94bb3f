/** Kinds of everyday transcripts, captions, chats and minutes, and whose words are read in each. */
import type { Kind } from './kinds.ts';

export const EVERYDAY: readonly Kind[] = [
  {
    kind: 'turns with several notes on lines of their own, and what is said below them',
    file: 'txt',
    front: '',
    body: `MS. OYELARAN: Did you see the barge?
MR. KETTLE: I saw its lamp.
(Exhibit 4 was marked.)
(A recess was taken
from 2:10 to 2:25 p.m.)
It was green, as I told them.

MS. OYELARAN: Thank you.
(Interruption by Orla Fenn [Lib]: He sold it!)
That was uncalled for.`,
    voices: [
      'MS. OYELARAN: Did you see the barge?',
      'MR. KETTLE: I saw its lamp.',
      'MR. KETTLE: It was green, as I told them.',
      'MS. OYELARAN: Thank you.',
      'MS. OYELARAN: That was uncalled for.',
    ],
  },
  {
    kind: 'brackets inside a sentence that goes on over several lines',
    file: 'txt',
    front: '',
    body: `MS. OYELARAN: Did you see the barge?
MR. KETTLE: I saw the lamp of it
(and only the lamp)
before it sank.
MS. OYELARAN: Thank you.`,
    voices: [
      'MS. OYELARAN: Did you see the barge?',
      'MR. KETTLE: I saw the lamp of it (and only the lamp) before it sank.',
      'MS. OYELARAN: Thank you.',
    ],
  },
  {
    kind: 'captions with a song between turns',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
>> NEWSREADER: The ice is out.

2
00:00:03,500 --> 00:00:06,000
[ MUSIC ]
♪ over the frozen weir we go ♪

3
00:00:06,500 --> 00:00:09,000
>> PIET ANSELM: My boat is not.

4
00:00:09,500 --> 00:00:12,000
>> NEWSREADER: We are sorry for you.`,
    voices: [
      'NEWSREADER: The ice is out.',
      'PIET ANSELM: My boat is not.',
      'NEWSREADER: We are sorry for you.',
    ],
  },
  {
    kind: 'minutes that tell several things in one paragraph',
    file: 'txt',
    front: '',
    body: `Nadia Frome: I beg to move that the weir be mended.

Otis Penrose: I agree with every word.

Nadia Frome: I thank him.

Question put and agreed to. Sitting suspended at 4.12 pm. Bill read a third time.

Otis Penrose: I call the next item.`,
    voices: [
      'Nadia Frome: I beg to move that the weir be mended.',
      'Otis Penrose: I agree with every word.',
      'Nadia Frome: I thank him.',
      'unclear: Question put and agreed to. Sitting suspended at 4.12 pm. Bill read a third time.',
      'Otis Penrose: I call the next item.',
    ],
  },
  {
    kind: 'titles and surnames of people whom the heading gives in full',
    file: 'txt',
    front: '',
    body: `Before Judge Ottoline Karvonen. For the harbour: Ms. Imke Vandersloot.

MS. VANDERSLOOT: Who sold the crane?
COACH ABERNETHY: Not my team, Your Honor.
MS. VANDERSLOOT: I believe you.
COACH ABERNETHY: Thank you.

The harbour later thanked Jonty Abernethy.
END 3:40 P.M. CET
(The hearing was not filmed)`,
    voices: [
      'unclear: Before Judge Ottoline Karvonen. For the harbour: Ms. Imke Vandersloot.',
      'Imke Vandersloot: Who sold the crane?',
      'Jonty Abernethy: Not my team, Your Honor.',
      'Imke Vandersloot: I believe you.',
      'Jonty Abernethy: Thank you.',
      'unclear: The harbour later thanked Jonty Abernethy. END 3:40 P.M. CET (The hearing was not filmed)',
    ],
  },
  {
    kind: 'a wife beside her husband, who has no title, and a surname that two people have',
    file: 'txt',
    front: '---\ntitle: A talk\nspeaker: Alwin Teasdale\n---\n\n',
    body: `Recorded by Greta Moxon; Orla Moxon made the tea.

MOXON. When did you go to sea?

TEASDALE. I was twelve, I think.

MRS TEASDALE. You were eleven, Alwin.

TEASDALE. I was eleven, then.

MOXON. Was it cold?`,
    voices: [
      'unclear: Recorded by Greta Moxon; Orla Moxon made the tea.',
      'MOXON: When did you go to sea?',
      'Alwin Teasdale: I was twelve, I think.',
      'MRS TEASDALE: You were eleven, Alwin.',
      'Alwin Teasdale: I was eleven, then.',
      'MOXON: Was it cold?',
    ],
  },
  {
    kind: 'a chat with the month in letters, names in small letters, and times in brackets',
    file: 'txt',
    front: '',
    body: `[3-Mar-25 08:12 PM] moss_heron
who left the gate open

[3-Mar-25 08:14 PM] Big Al
not me
i was in the hide

[3-Mar-25 08:15 PM] moss_heron
fine`,
    voices: ['moss_heron: who left the gate open', 'Big Al: not me i was in the hide', 'moss_heron: fine'],
  },
  {
    kind: 'a programme of a day with times in brackets',
    file: 'txt',
    front: '',
    body: `[09:00] Registration
Coffee in the hall

[09:30] Opening Address
The main room

[10:15] Workshops
Rooms one to four`,
    voices: [
      'unclear: Registration Coffee in the hall',
      'unclear: Opening Address The main room',
      'unclear: Workshops Rooms one to four',
    ],
  },
  {
    kind: 'a court where labels say to whom somebody speaks',
    file: 'txt',
    front: '',
    body: `JUDGE TO INTERPRETER
   Can you hear us?
INTERPRETER TO JUDGE
   I can, Your Honor.
MS. OYELARAN TO WITNESS
   Where were you born?
INTERPRETER TO JUDGE
   He asks for water.
JUDGE FOR THE RECORD
   We are off.
   (OFF THE RECORD)  (ON THE RECORD)  [side two]
JUDGE TO MS. OYELARAN
   Go on.
MS. OYELARAN TO WITNESS
   And when?`,
    voices: [
      'JUDGE: Can you hear us?',
      'INTERPRETER: I can, Your Honor.',
      'MS. OYELARAN: Where were you born?',
      'INTERPRETER: He asks for water.',
      'JUDGE: We are off.',
      'JUDGE: Go on.',
      'MS. OYELARAN: And when?',
    ],
  },
  {
    kind: 'a police interview in columns',
    file: 'txt',
    front: '',
    body: `Counter   Person
time      speaking   Text

01.05     DC FARRELL  You know why you are here?
01.20     QUILL      Because of the goose.
                     I only borrowed it.
01.44     DC FARRELL  From whom?
02.10                (Interview suspended at 15.02)
00.04     DC FARRELL  We are back.
02.31     QUILL      Good.`,
    voices: [
      'unclear: Person time speaking Text',
      'DC FARRELL: You know why you are here?',
      'QUILL: Because of the goose. I only borrowed it.',
      'DC FARRELL: From whom?',
      'DC FARRELL: We are back.',
      'QUILL: Good.',
    ],
  },
  {
    kind: 'numbered lines of a study with letters for whoever asks and answers',
    file: 'txt',
    front: '',
    body: `001  I: Thank you for coming.
002  How was the shift?
003  R: Long. I slept in the van
004  until noon.
005  (3.0)
006  I: Did anybody wake you?
007  R: My dog did.
008  I: And then?
009  R: I drove home.`,
    voices: [
      'the interviewer: Thank you for coming. How was the shift?',
      'the interviewee: Long. I slept in the van until noon.',
      'the interviewer: Did anybody wake you?',
      'the interviewee: My dog did.',
      'the interviewer: And then?',
      'the interviewee: I drove home.',
    ],
  },
  {
    kind: 'a key of the speakers above labels of a program',
    file: 'txt',
    front: '',
    body: `# SPEAKER_00 = Orla Fenwick (chair)
# SPEAKER_01 = Desta Abebe
# SPEAKER_02 = ? somebody at the back

[0.10 - 4.22] SPEAKER_00: Welcome, all of you.
[4.22 - 9.80] SPEAKER_01: I am glad to be here.
[10.02 - 12.40] SPEAKER_02: Speak up!
[12.90 - 15.00] SPEAKER_01: I will.
[15.10 - 18.00] SPEAKER_00: Thank you.`,
    voices: [
      'unclear: # SPEAKER_00 = Orla Fenwick (chair) # SPEAKER_01 = Desta Abebe # SPEAKER_02 = ? somebody at the back',
      'Orla Fenwick: Welcome, all of you.',
      'Desta Abebe: I am glad to be here.',
      'SPEAKER_02: Speak up!',
      'Desta Abebe: I will.',
      'Orla Fenwick: Thank you.',
    ],
  },
  {
    kind: 'questions from the public and answers by members of a council',
    file: 'txt',
    front: '',
    body: `Question 1, from Ms Petra Lunn, Mill Lane:
Why is the clock slow?

Answer by Cllr Osgood:
It is tired.

Supplementary from Ms Lunn:
Will it be mended?

Answer by Cllr Osgood:
I hope so.

Question 2, from Mr Abel Rudge, Quay Street:
Who pays for it?

Answer by the Mayor:
The county does.`,
    voices: [
      'Ms Petra Lunn: Why is the clock slow?',
      'Cllr Osgood: It is tired.',
      'Ms Petra Lunn: Will it be mended?',
      'Cllr Osgood: I hope so.',
      'Mr Abel Rudge: Who pays for it?',
      'the Mayor: The county does.',
    ],
  },
  {
    kind: 'the thread of a forum with marks behind names',
    file: 'md',
    front: '',
    body: `**u/kiln_owl** \`OP\` · 3 hr. ago

I fire pots in a bin. Ask me anything.

**u/damp_moth** · 2 hr. ago

Does the bin mind?

**u/kiln_owl** \`OP\` · 2 hr. ago

I never asked it.`,
    voices: [
      'u/kiln_owl: I fire pots in a bin. Ask me anything.',
      'u/damp_moth: Does the bin mind?',
      'u/kiln_owl: I never asked it.',
    ],
  },
  {
    kind: 'somebody whom the transcriber did not know',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\nModerator: M\nParticipants: P1 (F, 30), P2 (M, 52)\n\n',
    body: `M: Did you take the ferry?

P2: I took it twice.

P1: I never did.

??: [two people at once, not to be made out]

M: One at a time, please.

P2: Twice, I said.

(??): And I swam.

M: Thank you.`,
    voices: [
      'unclear: M',
      'unclear: P1 (F, 30), P2 (M, 52)',
      'Moderator: Did you take the ferry?',
      'P2: I took it twice.',
      'P1: I never did.',
      'unclear: ??: [two people at once, not to be made out]',
      'Moderator: One at a time, please.',
      'P2: Twice, I said.',
      'unclear: (??): And I swam.',
      'Moderator: Thank you.',
    ],
  },
  {
    kind: 'a note in Spanish on who transcribed the talk',
    file: 'txt',
    front: '',
    body: `PREGUNTA: ¿Le gusta la nieve?

SALCEDO: No me gusta nada, pero los niños la quieren.

PREGUNTA: ¿Y el hielo?

SALCEDO: Tampoco.

Transcripción realizada por el club de montaña.`,
    voices: [
      'the interviewer: ¿Le gusta la nieve?',
      'SALCEDO: No me gusta nada, pero los niños la quieren.',
      'the interviewer: ¿Y el hielo?',
      'SALCEDO: Tampoco.',
      'unclear: Transcripción realizada por el club de montaña.',
    ],
  },
  {
    kind: 'a call whose list has somebody who speaks once',
    file: 'txt',
    front: '',
    body: `Participants

Ilse Brandmeier - Chief Executive
Tadhg Rooney - Finance
Ngozi Umeh - Lowe Partners

Operator

Good morning. Ilse, please begin.

Ilse Brandmeier

Thank you. We sold more kites than ever.

Tadhg Rooney

I count them every night.

Operator

The first question is from Ngozi.

Ngozi Umeh

Could you say how many you count?

Tadhg Rooney

I lost the number.

Ilse Brandmeier

We will find it.

Operator

That is all.`,
    voices: [
      'unclear: Participants',
      'unclear: Ilse Brandmeier - Chief Executive Tadhg Rooney - Finance Ngozi Umeh - Lowe Partners',
      'unclear: Operator',
      'unclear: Good morning. Ilse, please begin.',
      'Ilse Brandmeier: Thank you. We sold more kites than ever.',
      'Tadhg Rooney: I count them every night.',
      'unclear: Operator',
      'unclear: The first question is from Ngozi.',
      'Ngozi Umeh: Could you say how many you count?',
      'Tadhg Rooney: I lost the number.',
      'Ilse Brandmeier: We will find it.',
      'unclear: Operator',
      'unclear: That is all.',
    ],
  },
  {
    kind: 'a police interview with codes from its head, a reply by whoever is interviewed, and a note between dashes',
    file: 'txt',
    front: '',
    body: `RECORD OF INTERVIEW
Person interviewed:   Tam Roy ODDIE
Interviewing officer: DC 4471 Mae FAIRLIE  (DC F)
Other persons:        Mr Anil DESAI, solicitor    (SOL)

DC F     Where were you on Friday?

REPLY    Home. Then the Ship.

DC F     Who saw you?

REPLY    Everyone. I won the darts.

-- interruption, a constable brings keys --

SOL      I need a moment with Mr Oddie.

?        He does, you know.

DC F     Quiet, please.`,
    voices: [
      'unclear: RECORD OF INTERVIEW',
      'unclear: Tam Roy ODDIE',
      'unclear: DC 4471 Mae FAIRLIE (DC F) Other persons: Mr Anil DESAI, solicitor (SOL)',
      'Mae FAIRLIE: Where were you on Friday?',
      'Tam Roy ODDIE: Home. Then the Ship.',
      'Mae FAIRLIE: Who saw you?',
      'Tam Roy ODDIE: Everyone. I won the darts.',
      'unclear: -- interruption, a constable brings keys --',
      'Anil DESAI: I need a moment with Mr Oddie.',
      'unclear: He does, you know.',
      'Mae FAIRLIE: Quiet, please.',
    ],
  },
  {
    kind: 'a focus group with a key to the one who asks',
    file: 'txt',
    front: '',
    body: `Group 3, shoppers
MOD = moderator (Ines Marrow). F1-F2 respondents.

MOD   When did you last buy soup?

F1    Tuesday. It was oxtail.

F2    Nobody likes it.

MOD   Thank you both.`,
    voices: [
      'unclear: Group 3, shoppers MOD = moderator (Ines Marrow). F1-F2 respondents.',
      'Ines Marrow: When did you last buy soup?',
      'F1: Tuesday. It was oxtail.',
      'F2: Nobody likes it.',
      'Ines Marrow: Thank you both.',
    ],
  },
  {
    kind: 'a deposition whose witness only the foot of a page names',
    file: 'txt',
    front: '',
    body: `Q. Did you see anybody open the gate?

A. I saw Curtis open it.

Q. Whose sign is that?

A. Mine.

Deposition of ADA RUIZ CALDER - Vol. I

Q. So you knew.

A. I knew there was a sign.`,
    voices: [
      'the interviewer: Did you see anybody open the gate?',
      'ADA RUIZ CALDER: I saw Curtis open it.',
      'the interviewer: Whose sign is that?',
      'ADA RUIZ CALDER: Mine.',
      'the interviewer: So you knew.',
      'ADA RUIZ CALDER: I knew there was a sign.',
    ],
  },
  {
    kind: 'an inquest that is adjourned on the line below the last answer',
    file: 'txt',
    front: '',
    body: `THE CORONER: Are you the Gary of whom we heard?
MR VANE: Probably, yes. I took the calls.
THE CORONER: Thank you.
MR VANE: I took most of them.
(4.10 pm)
The hearing adjourned until 10.30 am on the following day, Friday`,
    voices: [
      'THE CORONER: Are you the Gary of whom we heard?',
      'MR VANE: Probably, yes. I took the calls.',
      'THE CORONER: Thank you.',
      'MR VANE: I took most of them.',
    ],
  },
  {
    kind: 'a magazine whose first question in bold is none',
    file: 'md',
    front: '---\ntitle: A talk\nspeaker: Jane Hall\n---\n\n',
    body: `**You were a dentist before this.**

For nine years! I liked the teeth.

**What goes wrong with a lamp?**

Three things, mostly. I list them.

**And the bats?**

The bats are my colleagues.`,
    voices: [
      '?: You were a dentist before this.',
      'Jane Hall: For nine years! I liked the teeth.',
      '?: What goes wrong with a lamp?',
      'Jane Hall: Three things, mostly. I list them.',
      '?: And the bats?',
      'Jane Hall: The bats are my colleagues.',
    ],
  },
  {
    kind: 'an interview by mail with a signature of the program',
    file: 'md',
    front: '---\ntitle: A talk\nspeaker: Jane Hall\n---\n\n',
    body: `> 1. How did you come to keep bees?

I was a porter there.

> 2. Any advice?

Only this: buy the suit one size too large.

With warm wishes,
Jane

--
Dr. Jane Hall
Sent from my phone
This message is intended for the addressee only.`,
    voices: [
      '?: 1. How did you come to keep bees?',
      'Jane Hall: I was a porter there.',
      '?: 2. Any advice?',
      'Jane Hall: Only this: buy the suit one size too large.',
      'Jane Hall: With warm wishes, Jane',
      'unclear: Dr. Jane Hall Sent from my phone This message is intended for the addressee only.',
    ],
  },
];

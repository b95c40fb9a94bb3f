/** Texts as strangers paste them: calls, chats, threads, minutes, boxes in articles; the people in them are invented. */
import type { Kind } from './kinds.ts';

const NOBODY = '---\ntitle: A talk\n---\n\n';

export const STRANGERS: readonly Kind[] = [
  {
    kind: 'a call with each speaker’s office below the name',
    file: 'txt',
    front: NOBODY,
    body: `Operator

Welcome to the call. [Operator Instructions] I hand you over to Ada Holm.

Ada Holm
Chief Executive Officer

Good morning. We sold two cranes.

Karl Voss-Lind
Harbour & Sons, Research

Why only two?

Ada Holm
Chief Executive Officer

Because we had two.

Operator

That ends our call.`,
    voices: [
      'Operator: Welcome to the call. [Operator Instructions] I hand you over to Ada Holm.',
      'Ada Holm: Good morning. We sold two cranes.',
      'Karl Voss-Lind: Why only two?',
      'Ada Holm: Because we had two.',
      'Operator: That ends our call.',
    ],
  },
  {
    kind: 'a committee whose chair has brackets within brackets',
    file: 'txt',
    front: NOBODY,
    body: `The Chair (Ms. Ada Holm (Bergen—Sotra, Lib.)): I call the meeting to order.

Mr. Tom Reed (Voss, CPC): Thank you, Madam Chair. Who owns the quay?

The Chair: I ask the questions here.

Mr. Tom Reed: I had hoped so.`,
    voices: [
      'Ms. Ada Holm: I call the meeting to order.',
      'Mr. Tom Reed: Thank you, Madam Chair. Who owns the quay?',
      'Ms. Ada Holm: I ask the questions here.',
      'Mr. Tom Reed: I had hoped so.',
    ],
  },
  {
    kind: 'messages copied from Discord',
    file: 'txt',
    front: NOBODY,
    body: `AdaHolm — 5/3/25, 7:12 PM
who moved my crane
it was there on Friday

reedy
 — 5/3/25, 7:14 PM
me

Big Karl [DOCK],  — 5/3/25, 7:15 PM
I saw him do it

reedy
 — 5/3/25, 7:18 PM
I said I'm sorry

AdaHolm — 5/3/25, 7:20 PM
thanks`,
    voices: [
      'AdaHolm: who moved my crane it was there on Friday',
      'reedy: me',
      'Big Karl: I saw him do it',
      "reedy: I said I'm sorry",
      'AdaHolm: thanks',
    ],
  },
  {
    kind: 'a phone’s chat with emoji and numbers in place of names',
    file: 'txt',
    front: NOBODY,
    body: `12/10/2023, 18:02 - Ada created group "Sunday 🍗"
12/10/2023, 18:04 - Ada: Nobody is to come before two
12/10/2023, 18:05 - Tom 🛠: Can I bring someone
12/10/2023, 18:06 - Ada: Who
12/10/2023, 18:11 - +47 700 00 142: this is my new number
12/10/2023, 18:12 - Tom 🛠: A friend:
the one with the boat`,
    voices: [
      'unclear: 12/10/2023, 18:02 - Ada created group "Sunday 🍗"',
      'Ada: Nobody is to come before two',
      'Tom 🛠: Can I bring someone',
      'Ada: Who',
      '+47 700 00 142: this is my new number',
      'Tom 🛠: A friend: the one with the boat',
    ],
  },
  {
    kind: 'a thread with what each post is worth beside its writer',
    file: 'md',
    front: NOBODY,
    body: `**u/dock_ada** · 412 points
What was the worst storm you saw?

> **u/reed_t** [OP] · 890 points
> The one in May. It took the crane.
>
> I was below.

**u/dock_ada** · 97 points
And the cat?

> **u/reed_t** [OP] · 1.2k points
> She was above.`,
    voices: [
      'u/dock_ada: What was the worst storm you saw?',
      'u/reed_t: The one in May. It took the crane.',
      'u/reed_t: I was below.',
      'u/dock_ada: And the cat?',
      'u/reed_t: She was above.',
    ],
  },
  {
    kind: 'a workplace chat with statuses between names and times',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm  :house: 9:41 AM
Is it open?

Tom Reed
  9:43 AM
It is.

Ada Holm  :house: 9:44 AM
Good.

Gatebot
APP  9:50 AM
Gate two is shut.

Tom Reed
  9:52 AM
I said open.`,
    voices: [
      'Ada Holm: Is it open?',
      'Tom Reed: It is.',
      'Ada Holm: Good.',
      'Gatebot: Gate two is shut.',
      'Tom Reed: I said open.',
    ],
  },
  {
    kind: 'a table of times in which a row has no name',
    file: 'md',
    front: NOBODY,
    body: `| Time | Who | What |
|---|---|---|
| 19:02 | Ada Holm | Shall we begin? |
| 19:03 | Tom Reed | I have the keys. |
| 19:05 | Ada Holm | Which keys? |
| 19:07 | somebody at the back | His own! |
| 19:08 | Tom Reed | I heard that. |`,
    voices: [
      'unclear: Time Who What',
      'Ada Holm: Shall we begin?',
      'Tom Reed: I have the keys.',
      'Ada Holm: Which keys?',
      'unclear: somebody at the back His own!',
      'Tom Reed: I heard that.',
    ],
  },
  {
    kind: 'a chamber in which some speak once',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm
I beg to move that the quay be mended.

Tom Reed
Which quay?

Ada Holm
The one that sank.

Sir Karl Rose (in the Chair)
Order. I call the Minister.

Ines Brandvik (Sotra) (Lab)
I have no minister here.

Tom Reed
Nor a quay.`,
    voices: [
      'Ada Holm: I beg to move that the quay be mended.',
      'Tom Reed: Which quay?',
      'Ada Holm: The one that sank.',
      'Sir Karl Rose: Order. I call the Minister.',
      'Ines Brandvik: I have no minister here.',
      'Tom Reed: Nor a quay.',
    ],
  },
  {
    kind: 'a few turns in an article in German, with the article below',
    file: 'txt',
    front: NOBODY,
    body: `Der Kran am alten Kai steht wieder. Er war im Mai in das Becken gefallen und lag dort drei Wochen.

Zeitung: Wer hat ihn gehoben?
Ada Holm: Die Taucher und das Wetter.
Zeitung: Und wer zahlt?
Ada Holm: Das fragen alle.

Der Kran ist ab Montag für Besucher offen.`,
    voices: [
      'unclear: Der Kran am alten Kai steht wieder. Er war im Mai in das Becken gefallen und lag dort drei Wochen.',
      'Zeitung: Wer hat ihn gehoben?',
      'Ada Holm: Die Taucher und das Wetter.',
      'Zeitung: Und wer zahlt?',
      'Ada Holm: Das fragen alle.',
      'unclear: Der Kran ist ab Montag für Besucher offen.',
    ],
  },
  {
    kind: 'minutes that tell between turns what somebody asked',
    file: 'txt',
    front: NOBODY,
    body: `Ada Holm-Lie: I open the meeting.

Tom Reed: Thank you.

Ada Holm-Lie: We are here to hear the case.

Tom Reed asked how the quay had been measured. Ms Voss replied: "From end to end."

Ada Holm-Lie: I thank her for that.

Tom Reed: So do I.
Whereupon, at 11.14, the meeting
rose for tea.`,
    voices: [
      'Ada Holm-Lie: I open the meeting.',
      'Tom Reed: Thank you.',
      'Ada Holm-Lie: We are here to hear the case.',
      'unclear: Tom Reed asked how the quay had been measured. Ms Voss replied: "From end to end."',
      'Ada Holm-Lie: I thank her for that.',
      'Tom Reed: So do I.',
    ],
  },
  {
    kind: 'a programme with an advertisement and a note on its transcripts',
    file: 'md',
    front: NOBODY,
    body: `**Ada:** We'll be right back.

**Tom:** Don't you go away.

(ad break)

Harbour Talk is brought to you by Brine, the soap that stays.

**Ada:** We are back.

Harbour Talk transcripts are made in a hurry and may have mistakes.`,
    voices: [
      "Ada: We'll be right back.",
      "Tom: Don't you go away.",
      'unclear: Harbour Talk is brought to you by Brine, the soap that stays.',
      'Ada: We are back.',
      'unclear: Harbour Talk transcripts are made in a hurry and may have mistakes.',
    ],
  },
  {
    kind: 'names in square brackets, also inside a line',
    file: 'md',
    front: NOBODY,
    body: `[Ada] Good evening. We are on the quay.

[Tom] It is wet.

[Ada] So I see.

[Tom] Was it so in May?

[Ada] We are back. Tom, what did you see? [Tom] A seal. It left [sic] in the rain.`,
    voices: [
      'Ada: Good evening. We are on the quay.',
      'Tom: It is wet.',
      'Ada: So I see.',
      'Tom: Was it so in May?',
      'Ada: We are back. Tom, what did you see?',
      'Tom: A seal. It left [sic] in the rain.',
    ],
  },
  {
    kind: 'a recorded interview in columns, with the counter before names',
    file: 'txt',
    front: NOBODY,
    body: `0000    HOLM       You do not have to say anything.
        REED       I know.
0112    HOLM       Where were the keys?
        REED       No comment.
0340    HOLM       I have them here. Whose are they?
        REED       Mine.`,
    voices: [
      'HOLM: You do not have to say anything.',
      'REED: I know.',
      'HOLM: Where were the keys?',
      'REED: No comment.',
      'HOLM: I have them here. Whose are they?',
      'REED: Mine.',
    ],
  },
  {
    kind: 'answers in French below questions in bold, of whoever is interviewed',
    file: 'md',
    front: '---\ntitle: La dernière meunière\nspeaker: Ada Holm\n---\n\n',
    body: `**Qui vous a appris le métier ?**

Personne. La roue tournait encore le mardi.

**Et les normes, est-ce un souci ?**

Le souci, c’est le garde. Il compte les sacs.`,
    voices: [
      '?: Qui vous a appris le métier ?',
      'Ada Holm: Personne. La roue tournait encore le mardi.',
      '?: Et les normes, est-ce un souci ?',
      'Ada Holm: Le souci, c’est le garde. Il compte les sacs.',
    ],
  },
  {
    kind: 'a trial with two witnesses and two counsel',
    file: 'txt',
    front: NOBODY,
    body: `ADA HOLM, called as a witness, was sworn.

DIRECT EXAMINATION BY MR. REED:

Q. Where were you?

A. On the quay.

Q. With whom?

A. Alone.

THE COURT: You may step down.

THE WITNESS: I thank the court.

KARL VOSS-LIND, having been duly sworn, testified.

CROSS-EXAMINATION BY MS. BERG:

Q. Did you see her?

A. I did.`,
    voices: [
      'unclear: ADA HOLM, called as a witness, was sworn.',
      'MR. REED: Where were you?',
      'ADA HOLM: On the quay.',
      'MR. REED: With whom?',
      'ADA HOLM: Alone.',
      'THE COURT: You may step down.',
      'ADA HOLM: I thank the court.',
      'unclear: KARL VOSS-LIND, having been duly sworn, testified.',
      'MS. BERG: Did you see her?',
      'KARL VOSS-LIND: I did.',
    ],
  },
  {
    kind: 'initials of people whom the text above names, and of two who share them',
    file: 'md',
    front: NOBODY,
    body: `Recorded by Pia Rose, with Søren Bjørn Dahl, Anna Lund and Arne Lie.

**PR:** Who was on the ice?

**SBD:** I was.

**PR:** And who else?

**AL:** We were.

**SBD:** So you were.

**AL:** Both of us.`,
    voices: [
      'unclear: Recorded by Pia Rose, with Søren Bjørn Dahl, Anna Lund and Arne Lie.',
      'Pia Rose: Who was on the ice?',
      'Søren Bjørn Dahl: I was.',
      'Pia Rose: And who else?',
      'AL: We were.',
      'Søren Bjørn Dahl: So you were.',
      'AL: Both of us.',
    ],
  },
  {
    kind: 'a speech whose heading says so, with a call from the audience',
    file: 'txt',
    front: '---\ntitle: At the quay\nspeaker: Ada Holm\n---\n\n',
    body: `REMARKS BY HARBOUR MASTER ADA HOLM AT THE OPENING

Bergen, 3 May

Thank you. I was told to keep this short. (Laughter.)

Two hundred people built this quay.

A VOICE: And one crane!

And one crane. I open it.`,
    voices: [
      'Ada Holm: Thank you. I was told to keep this short. (Laughter.)',
      'Ada Holm: Two hundred people built this quay.',
      'unclear: A VOICE: And one crane!',
      'Ada Holm: And one crane. I open it.',
    ],
  },
  {
    kind: 'a report of a speech under such a heading',
    file: 'txt',
    front: '---\ntitle: At the quay\nspeaker: Ada Holm\n---\n\n',
    body: `Statement by the harbour master

The quay was opened in May. You could see the crane from the town.

“We built it in a year,” Ada Holm said.`,
    voices: [
      'narration: Statement by the harbour master',
      'narration: The quay was opened in May.',
      'unclear: You could see the crane from the town.',
      'Ada Holm: “We built it in a year,”',
      'narration: Ada Holm said.',
    ],
  },
  {
    kind: 'sentences with a colon behind a name and a dash',
    file: 'txt',
    front: NOBODY,
    body: `Holm — My answer is simple: we left.

Voss — When?

Holm — Remember: it was May.

Voss — So it was.`,
    voices: [
      'Holm: My answer is simple: we left.',
      'Voss: When?',
      'Holm: Remember: it was May.',
      'Voss: So it was.',
    ],
  },
  {
    kind: 'a wife who speaks once, under the surname of the one who is interviewed',
    file: 'txt',
    front: NOBODY,
    body: `BERG: Today is the second session.

HOLM: Yes. I was twenty-four and I could weld.

BERG: Who taught you?

HOLM: Nobody did.

MARGE HOLM: Don't you let him tell it.

HOLM: That is true.`,
    voices: [
      'BERG: Today is the second session.',
      'HOLM: Yes. I was twenty-four and I could weld.',
      'BERG: Who taught you?',
      'HOLM: Nobody did.',
      "MARGE HOLM: Don't you let him tell it.",
      'HOLM: That is true.',
    ],
  },
  {
    kind: 'an office with its holder in brackets, a name with ap, and entries of a list',
    file: 'txt',
    front: NOBODY,
    body: `Deputy Ines Brosnan: I am asking about the quay.

Minister of State at the Department of Harbours (Deputy Karl Voss-Lind): I thank the Deputy. There are two causes.

We want it open by May.

Class secretary: Hester Moon

I have nine letters.

Rhodri ap Huw: Who reads them?

Deputy Ines Brosnan: I do.

Class secretary: Finlay Wood-Ames

I have none.

Rhodri ap Huw: So I see.`,
    voices: [
      'Deputy Ines Brosnan: I am asking about the quay.',
      'Deputy Karl Voss-Lind: I thank the Deputy. There are two causes.',
      'Deputy Karl Voss-Lind: We want it open by May.',
      'unclear: Hester Moon',
      'unclear: I have nine letters.',
      'Rhodri ap Huw: Who reads them?',
      'Deputy Ines Brosnan: I do.',
      'unclear: Finlay Wood-Ames',
      'unclear: I have none.',
      'Rhodri ap Huw: So I see.',
    ],
  },
  {
    kind: 'people in the street, each with an age and a trade above the words, and minutes between them',
    file: 'txt',
    front: NOBODY,
    body: `Trams last ran here in 1960.

Beryl Osei, 91, retired machinist
"I was on the last one. It was full."

Hamish Tan, 34, tester, Sandy Bay
"I love a tram, but who's paying?"

Mrs E. Lark (would not say), retired
"I walk."

Greta Lund, 52, cook
"Call it a donkey, if it comes at ten."

Cllr. D. Osei declared an interest.`,
    voices: [
      'unclear: Trams last ran here in 1960.',
      'Beryl Osei: "I was on the last one. It was full."',
      'Hamish Tan: "I love a tram, but who\'s paying?"',
      'unclear: Mrs E. Lark (would not say), retired "I walk."',
      'Greta Lund: "Call it a donkey, if it comes at ten."',
      'unclear: Cllr. D. Osei declared an interest.',
    ],
  },
  {
    kind: 'subtitles with names, and a sound, in brackets on lines of their own',
    file: 'srt',
    front: NOBODY,
    body: `1
00:00:01,000 --> 00:00:03,000
NARRATOR: The lake froze in May.

2
00:00:03,200 --> 00:00:05,000
[ADA HOLM]
We had a taxi out there.

3
00:00:05,200 --> 00:00:07,000
[ICE CRACKING]

4
00:00:07,200 --> 00:00:09,000
[TORMOD]
I was the taxi.

5
00:00:09,200 --> 00:00:11,000
NARRATOR: It thawed in June.

6
00:00:11,200 --> 00:00:13,000
[ADA HOLM]
And there he was.

7
00:00:13,200 --> 00:00:15,000
[TORMOD]
I can swim.`,
    voices: [
      'NARRATOR: The lake froze in May.',
      'ADA HOLM: We had a taxi out there.',
      'TORMOD: I was the taxi.',
      'NARRATOR: It thawed in June.',
      'ADA HOLM: And there he was.',
      'TORMOD: I can swim.',
    ],
  },
  {
    kind: 'codes beside one another in a key, and labels below lines that end no sentence',
    file: 'txt',
    front: '',
    body: `Moderator (MOD): Hester van der Wees
Respondents
  R1 = Clodagh          R3 = Mr September
  R2 = Jarek B.         R4 = Umm Salim

MOD   What do you bring with you?
R2    Powder, coins, a book I don't read.
R4    My own basket, always, and never one of those from the shop
R1    That was me.
R2    What I was saying is:
        - the big dryer is a thief and so is the one that stands beside it
MOD   Who would you complain to?
R3    My wife did the complaining. Now I just hit it.`,
    voices: [
      'unclear: Hester van der Wees Respondents R1 = Clodagh R3 = Mr September R2 = Jarek B. R4 = Umm Salim',
      'Hester van der Wees: What do you bring with you?',
      "Jarek B: Powder, coins, a book I don't read.",
      'Umm Salim: My own basket, always, and never one of those from the shop',
      'Clodagh: That was me.',
      'Jarek B: What I was saying is: - the big dryer is a thief and so is the one that stands beside it',
      'Hester van der Wees: Who would you complain to?',
      'Mr September: My wife did the complaining. Now I just hit it.',
    ],
  },
  {
    kind: 'an examination in chief, a witness sworn before, and a question above the first examiner',
    file: 'txt',
    front: '',
    body: `Q.  Is it always so cold here?
A.  Only in court.

        DARLENE QUISENBERRY, having been previously sworn, was
        examined and testified further as follows:

Examination-in-chief by MS SILVERTHORN

Q.  You told us about a tarp.
A.  I did.  It was blue.

Cross-examination by MR PUGH-GARTH

Q.  Blue?
A.  And brand new.`,
    voices: [
      'the interviewer: Is it always so cold here?',
      'DARLENE QUISENBERRY: Only in court.',
      'unclear: Examination-in-chief by MS SILVERTHORN',
      'MS SILVERTHORN: You told us about a tarp.',
      'DARLENE QUISENBERRY: I did. It was blue.',
      'MR PUGH-GARTH: Blue?',
      'DARLENE QUISENBERRY: And brand new.',
    ],
  },
  {
    kind: 'headings in capitals within a turn, and the feet of its pages',
    file: 'txt',
    front: '',
    body: `Cllr Ada Holm:  Which of them used the tape?

Cllr Tom Reed:  Ours, and it has been through the mower.

24/063  COUNTY COUNCILLOR'S REPORT
Cllr Voss reported that the lane had slipped to September.

Cllr Ada Holm:  We are happy to take questions.

                                        Page 3 of 9
(C) 2024 Weir Council. All rights reserved.

Cllr Tom Reed:  I have none.

DISCLAIMER

The publisher makes no claim as to the accuracy of this.`,
    voices: [
      'Cllr Ada Holm: Which of them used the tape?',
      'Cllr Tom Reed: Ours, and it has been through the mower.',
      "unclear: 24/063 COUNTY COUNCILLOR'S REPORT Cllr Voss reported that the lane had slipped to September.",
      'Cllr Ada Holm: We are happy to take questions.',
      'unclear: Page 3 of 9 (C) 2024 Weir Council. All rights reserved.',
      'Cllr Tom Reed: I have none.',
      'unclear: The publisher makes no claim as to the accuracy of this.',
    ],
  },
  {
    kind: 'a word between the brackets of a label and its colon',
    file: 'txt',
    front: '',
    body: `Ada Holm (Weir): The planks are my own.

Tom Reed (Averil) replying:
A rope! It is the sea, not a dance floor.

Ada Holm (Weir): I thank him for the planks.

Tom Reed (Averil) resuming: And for the rope.`,
    voices: [
      'Ada Holm: The planks are my own.',
      'Tom Reed: A rope! It is the sea, not a dance floor.',
      'Ada Holm: I thank him for the planks.',
      'Tom Reed: And for the rope.',
    ],
  },
  {
    kind: 'printed evidence, with answers behind their questions',
    file: 'txt',
    front: '',
    body: `(Mr. Ambrose Quill, Borough Surveyor, recalled.)

 212. The Chairman (Sir Everard Tickell): You were asked to bring the
drawings. Have you brought them?---I have brought such of them as were dry.

 213. And the rest?---They are on a line in my office.

 214. Mr. Crabbe: When was it opened?---In 1929. I went down it myself.

 215. Told by whom?---By the Committee.

 216. The Chairman: We shall hear the Clerk on Thursday.

(Miss Dorcas Spall, of 6 Tenter Row, called and examined.)

 217. You keep a shop?---I did keep one.

 218. Mr. Crabbe: At what hour?---At ten. The cat got on the counter.`,
    voices: [
      'Sir Everard Tickell: You were asked to bring the drawings. Have you brought them?',
      'Mr. Ambrose Quill: I have brought such of them as were dry.',
      'Sir Everard Tickell: And the rest?',
      'Mr. Ambrose Quill: They are on a line in my office.',
      'Mr. Crabbe: When was it opened?',
      'Mr. Ambrose Quill: In 1929. I went down it myself.',
      'Mr. Crabbe: Told by whom?',
      'Mr. Ambrose Quill: By the Committee.',
      'Sir Everard Tickell: We shall hear the Clerk on Thursday.',
      'unclear: You keep a shop?',
      'Miss Dorcas Spall: I did keep one.',
      'Mr. Crabbe: At what hour?',
      'Miss Dorcas Spall: At ten. The cat got on the counter.',
    ],
  },
  {
    kind: 'two councillors with one surname, one of them with an initial',
    file: 'txt',
    front: '',
    body: `Cllr Mrs. Kendal:  Which of them used the tape from the school?

Mr. Door:  Yours.

Cllr C. Kendal:  Then it's ours that's wrong.

Mr. Door:  So it is.`,
    voices: [
      'Cllr Mrs. Kendal: Which of them used the tape from the school?',
      'Mr. Door: Yours.',
      "Cllr C. Kendal: Then it's ours that's wrong.",
      'Mr. Door: So it is.',
    ],
  },
  {
    kind: 'a saved thread of a forum, whose first post says who answers',
    file: 'txt',
    front: '',
    body: `r/AskTheTrades  ·  Posted by u/sootyandson  4 years ago  (verified)
I'm Hasmik Ter-Grigor, chimney sweep for 26 years. I'm Armenian. AMA
1.1k points  ·  187 comments

[–] quietbarometer  412 points  4 years ago
What's the strangest thing you found?

    [–] sootyandson [S]  680 points  4 years ago
    A violin.

    Second strangest: the note in it.

        [–] [deleted]  88 points  4 years ago
        [removed]

🔥 gasman_gareth  97 points  4 years ago
I'm Gareth Pugh-Bell, and I've seen the other outcome.

New comments cannot be posted and votes cannot be cast`,
    voices: [
      "unclear: r/AskTheTrades · Posted by u/sootyandson 4 years ago (verified) I'm Hasmik Ter-Grigor, chimney sweep for 26 years. I'm Armenian. AMA 1.1k points · 187 comments",
      "quietbarometer: What's the strangest thing you found?",
      'Hasmik Ter-Grigor: A violin.',
      'Hasmik Ter-Grigor: Second strangest: the note in it.',
      'unclear: [–] [deleted] 88 points 4 years ago',
      "gasman_gareth: I'm Gareth Pugh-Bell, and I've seen the other outcome.",
      'unclear: New comments cannot be posted and votes cannot be cast',
    ],
  },
  {
    kind: 'an exported chat with dates, signs, lists and notices of the program',
    file: 'txt',
    front: '',
    body: `Hodan Warsame, [14.03.2024 18:02]
Plot 17 is flooded again

Bae Sun-hee 🌶, [14.03.2024 18:11]
[In reply to Hodan Warsame]
Did they answer?

Godfrey Kettering, [14.03.2024 18:20]
They did. What they said they'd do:

1. send somebody
2. close the ticket

To be fair they have been brilliant at number two

‼️Plot Bot, [14.03.2024 18:33]
Reminder: rent is due on 25 March.

Hodan Warsame invited Kwabena Ofosuhene

Hodan Warsame, [14.03.2024 19:04]
It's a pond now

The scarecrow is in it up to his waist`,
    voices: [
      'Hodan Warsame: Plot 17 is flooded again',
      'Bae Sun-hee: Did they answer?',
      "Godfrey Kettering: They did. What they said they'd do:",
      'Godfrey Kettering: 1. send somebody 2. close the ticket',
      'Godfrey Kettering: To be fair they have been brilliant at number two',
      'Plot Bot: Reminder: rent is due on 25 March.',
      'unclear: Hodan Warsame invited Kwabena Ofosuhene',
      "Hodan Warsame: It's a pond now",
      'Hodan Warsame: The scarecrow is in it up to his waist',
    ],
  },
  {
    kind: 'a key in columns, initials below a head in capitals, and offices in brackets',
    file: 'txt',
    front: '',
    body: `  BORN:       Epworth, 1919
  INTERVIEWER:  Raymond Thew
  Present:  Cllr Basil Thatcher (Chairman), Mr Harold Stocks (husband)
Participants
  P1  Marlene Quist, 67, retired
  P2  "Jacko" (declined full name), 41

RT:   Who is here?

P1:   Last night I was not.

P2:   Same.

The Chairman:  Thank you.

HS:   I am.

Int:  And now?

P1:   Now I am.`,
    voices: [
      'BORN: Epworth, 1919',
      'unclear: Raymond Thew',
      'unclear: Cllr Basil Thatcher (Chairman), Mr Harold Stocks (husband) Participants',
      'unclear: Marlene Quist, 67, retired',
      'unclear: "Jacko" (declined full name), 41',
      'Raymond Thew: Who is here?',
      'Marlene Quist: Last night I was not.',
      'Jacko: Same.',
      'Cllr Basil Thatcher: Thank you.',
      'Harold Stocks: I am.',
      'unclear: And now?',
      'Marlene Quist: Now I am.',
    ],
  },
  {
    kind: 'a briefing whose title names both speakers in capitals',
    file: 'txt',
    front: '',
    body: `PRESS BRIEFING BY MAYOR LORENE KIVIST AND PUBLIC WORKS DIRECTOR
EMMETT STANDINGCLOUD ON THE WATER MAIN BREAK

     MAYOR KIVIST:  Is everyone in?

     DIRECTOR STANDINGCLOUD:  Everyone is.

     MAYOR KIVIST:  Then we begin.`,
    voices: [
      'unclear: PRESS BRIEFING BY MAYOR LORENE KIVIST AND PUBLIC WORKS DIRECTOR EMMETT STANDINGCLOUD ON THE WATER MAIN BREAK',
      'MAYOR LORENE KIVIST: Is everyone in?',
      'EMMETT STANDINGCLOUD: Everyone is.',
      'MAYOR LORENE KIVIST: Then we begin.',
    ],
  },
  {
    kind: 'printed evidence with names in brackets and answers on lines of their own',
    file: 'txt',
    front: '',
    body: `PRESIDENT:   Capt. H. St. J. Wolsten, R.N.
MEMBERS:     Mr. Ivor Thatcher.

        FREDERICK LAVENDER, Mate of the "Petrel", recalled.

212.  (THE PRESIDENT.)   You have had a night to think it over.
Do you wish to alter anything?
        --- No, Sir.

213.   Answer the question, please.
        --- It was lit.  I trimmed it with my own hands.

214.  (MR. THATCHER.)   How far off could it be seen?
        --- A mile.

215.  (LIEUT. QUARRlNGTON.)   I have sailed with these lamps.
        --- It was cut square.`,
    voices: [
      'unclear: Capt. H. St. J. Wolsten, R.N.',
      'unclear: Mr. Ivor Thatcher.',
      'unclear: FREDERICK LAVENDER, Mate of the "Petrel", recalled.',
      'Capt. H. St. J. Wolsten: You have had a night to think it over. Do you wish to alter anything?',
      'FREDERICK LAVENDER: No, Sir.',
      'Capt. H. St. J. Wolsten: Answer the question, please.',
      'FREDERICK LAVENDER: It was lit. I trimmed it with my own hands.',
      'Mr. Ivor Thatcher: How far off could it be seen?',
      'FREDERICK LAVENDER: A mile.',
      'unclear: I have sailed with these lamps.',
      'FREDERICK LAVENDER: It was cut square.',
    ],
  },
  {
    kind: 'a key that gives husband and wife by their titles',
    file: 'txt',
    front: '',
    body: `Narrator:      Mrs. Dulcie Penn (née Torra), b. 1921
               and her husband Mr. Absalom Penn, b. 1918

HB = Hedley Budge     DP = Mrs. Penn     AP = Mr. Penn

HB:  When did you first work, Mrs. Penn?

DP:  I was nine.

AP:  She roared at me too.

DP:  You were always underfoot.`,
    voices: [
      'unclear: Mrs. Dulcie Penn (née Torra), b. 1921 and her husband Mr. Absalom Penn, b. 1918',
      'Hedley Budge: When did you first work, Mrs. Penn?',
      'Dulcie Penn: I was nine.',
      'Mr. Penn: She roared at me too.',
      'Dulcie Penn: You were always underfoot.',
    ],
  },
  {
    kind: 'subtitles with credits at their end',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
ELSPETH HUNT: Folk think it's tickets.
It's mostly lost dogs.

2
00:00:03,100 --> 00:00:05,000
LOWRIE: That's my cue.

3
00:00:06,000 --> 00:00:08,000
ELSPETH HUNT: Away you go.

4
00:00:09,000 --> 00:00:12,000
Filmed aboard MV Hildina
With thanks to the crew`,
    voices: [
      "ELSPETH HUNT: Folk think it's tickets. It's mostly lost dogs.",
      "LOWRIE: That's my cue.",
      'ELSPETH HUNT: Away you go.',
      'unclear: Filmed aboard MV Hildina',
      'unclear: With thanks to the crew',
    ],
  },
  {
    kind: 'a tape in a radio script, with the name of whoever is on it',
    file: 'txt',
    front: '',
    body: `YOLANDE    Let's start with the parking.  Here's the mayor.

CART 1     MAYOR EUSEBIO PONT   (0:22)
           "Look, the lot was never free.
           Somebody has to pay for the snow plough."

YOLANDE    So that's the town.

BLODWEN    I sell hens.

YOLANDE    And how are they?`,
    voices: [
      "YOLANDE: Let's start with the parking. Here's the mayor.",
      'unclear: MAYOR EUSEBIO PONT (0:22) "Look, the lot was never free. Somebody has to pay for the snow plough."',
      "YOLANDE: So that's the town.",
      'unclear: I sell hens.',
      'YOLANDE: And how are they?',
    ],
  },
  {
    kind: 'a place on the screen, in capitals',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
RUBY LEASK: I will not tell that one.

2
00:00:03,100 --> 00:00:05,000
NARRATOR: The school closed in 1994.
The hole is still there.

3
00:00:06,000 --> 00:00:08,000
SKERRAVOE
Ten miles of road, no shop

4
00:00:09,000 --> 00:00:12,000
RUBY LEASK: And no school.`,
    voices: [
      'RUBY LEASK: I will not tell that one.',
      'NARRATOR: The school closed in 1994. The hole is still there.',
      'unclear: SKERRAVOE Ten miles of road, no shop',
      'RUBY LEASK: And no school.',
    ],
  },
  {
    kind: 'a notice below the mark of a file’s end',
    file: 'txt',
    front: '',
    body: `Speaker 1 (00:57):
That's what I wanted to ask.

Speaker 2 (01:06):
I have seen those curtains.

Speaker 1 (01:16):
Got to go.

-- end of file --
Please check names and figures before you rely on this transcript.`,
    voices: [
      "Speaker 1: That's what I wanted to ask.",
      'Speaker 2: I have seen those curtains.',
      'Speaker 1: Got to go.',
      'unclear: -- end of file -- Please check names and figures before you rely on this transcript.',
    ],
  },
  {
    kind: 'printed evidence with dashes between spaces, and a second examiner',
    file: 'txt',
    front: '',
    body: `          MR. EBENEZER CLEGG, lock-keeper, sworn
              Examined by MR. ST. JOHN-WEEKS

1204.  You have kept the bridge? - Thirty-two years.

1205.  How often did it stick? - It never stuck. It sulked.

          THE INSPECTOR:  Mr. Clegg, I must ask you to answer.

          THE WITNESS:  I beg pardon, sir.

              Cross-examined by MISS PHYLLIDA HAMBLE
1206.  Were you asleep? - I had my eyes shut.

          MISS HAMBLE:  I have no more questions.

          THE INSPECTOR:  Then we rise.`,
    voices: [
      'unclear: MR. EBENEZER CLEGG, lock-keeper, sworn Examined by MR. ST. JOHN-WEEKS',
      'MR. ST. JOHN-WEEKS: You have kept the bridge?',
      'MR. EBENEZER CLEGG: Thirty-two years.',
      'MR. ST. JOHN-WEEKS: How often did it stick?',
      'MR. EBENEZER CLEGG: It never stuck. It sulked.',
      'THE INSPECTOR: Mr. Clegg, I must ask you to answer.',
      'MR. EBENEZER CLEGG: I beg pardon, sir.',
      'MISS PHYLLIDA HAMBLE: Were you asleep?',
      'MR. EBENEZER CLEGG: I had my eyes shut.',
      'MISS PHYLLIDA HAMBLE: I have no more questions.',
      'THE INSPECTOR: Then we rise.',
    ],
  },
  {
    kind: 'comments by nicknames in bold, and a notice below quoted replies',
    file: 'md',
    front: '',
    body: `**Dorcas P.** says: I threw this one out of a window.

**Quentin Abu** says: Dorcas, was it a high window?

> **Dorcas P.** says: It was.

**stonefan1958** says: Somebody should have checked.

> **Dorcas P.** says: EDIT: we got it back.

This thread is archived. New comments cannot be posted.`,
    voices: [
      'Dorcas P.: I threw this one out of a window.',
      'Quentin Abu: Dorcas, was it a high window?',
      'Dorcas P.: It was.',
      'stonefan1958: Somebody should have checked.',
      'Dorcas P.: EDIT: we got it back.',
      'unclear: This thread is archived. New comments cannot be posted.',
    ],
  },
  {
    kind: 'counsel named in full in the appearances, the judge, and a host named in brackets',
    file: 'txt',
    front: '',
    body: ` APPEARANCES:  MARGUERITE LACHAN, ESQ., for the Plaintiff
               SVEN ABRAM, ESQ., for the Defendant

         HYACINTH MERLE BRATH, previously sworn,
resumed the stand and testified further as follows:

BY MS. LACHAN:
    Q.   You told us about the stone wall.
    A.   I did.

BY MR. ABRAM:
    Q.   Did anybody read that paper to you?
    A.   No.`,
    voices: [
      'unclear: MARGUERITE LACHAN, ESQ., for the Plaintiff SVEN ABRAM, ESQ., for the Defendant',
      'MARGUERITE LACHAN: You told us about the stone wall.',
      'HYACINTH MERLE BRATH: I did.',
      'SVEN ABRAM: Did anybody read that paper to you?',
      'HYACINTH MERLE BRATH: No.',
    ],
  },
  {
    kind: 'a host named in brackets once, and a moderator beside the date',
    file: 'txt',
    front: '',
    body: `Venue: Leicester           Date: 28.11.17     Moderator: Anthea Dhal

PRESENTER (OTTILIE KILBRIDE):  Morning. Here is the group.

MOD:   When did you last buy powder?

F2:    I don't.

PRESENTER:  Thank you. And now the news.`,
    voices: [
      'unclear: Leicester Date: 28.11.17 Moderator: Anthea Dhal',
      'OTTILIE KILBRIDE: Morning. Here is the group.',
      'Anthea Dhal: When did you last buy powder?',
      "F2: I don't.",
      'OTTILIE KILBRIDE: Thank you. And now the news.',
    ],
  },
  {
    kind: 'a thread whose first post is above a rule',
    file: 'md',
    front: '',
    body: `* * *

# I've fixed organs for 34 years. AMA

**posted by u/tremulant_leo** · 2.1k points · 388 comments

Hi all, Leopold Zamm here. Proof is in the photo.

1.2k upvotes · 340 comments

## When

I'll be answering from six.

---

All that is said here is kept.

**u/mixture_iv** · 412 points

What's the worst thing you found?

> **u/tremulant_leo** [OP] · 890 points
>
> A boot. It was full of oil.`,
    voices: [
      'unclear: posted by u/tremulant_leo · 2.1k points · 388 comments',
      'Leopold Zamm: Hi all, Leopold Zamm here. Proof is in the photo.',
      'unclear: 1.2k upvotes · 340 comments',
      "Leopold Zamm: I'll be answering from six.",
      'unclear: All that is said here is kept.',
      "u/mixture_iv: What's the worst thing you found?",
      'Leopold Zamm: A boot. It was full of oil.',
    ],
  },
  {
    kind: 'a blog with comments, whose post quotes others',
    file: 'md',
    front: '',
    body: `*Posted by Ffion in [field trips], 14 comments*

Here is what I've got to show for it.

> "Teeth," he said. "I have a jar."

**Old Ted** · 3 Nov, 09:12

I have one, too.

**Ffion** · 3 Nov, 09:14

Good.

**Old Ted** · 3 Nov, 09:20

It is.`,
    voices: [
      'unclear: Posted by Ffion in [field trips], 14 comments',
      "unclear: Here is what I've got to show for it.",
      '?: "Teeth,"',
      'unclear: he said.',
      '?: "I have a jar."',
      'Old Ted: I have one, too.',
      'Ffion: Good.',
      'Old Ted: It is.',
    ],
  },
  {
    kind: 'a transcript that was posted by one of its speakers',
    file: 'txt',
    front: '',
    body: `Posted by Holm on the board

The gate was shut in May.

Holm: Yes.

Reed: No.

Holm: Why?

Reed: It rained.`,
    voices: [
      'unclear: Posted by Holm on the board',
      'unclear: The gate was shut in May.',
      'Holm: Yes.',
      'unclear: No.',
      'Holm: Why?',
      'unclear: It rained.',
    ],
  },
  {
    kind: 'a wife who is called only by her title and her husband’s surname',
    file: 'md',
    front: '',
    body: `Tom Reed builds drums for orchestras that ask the way when he gives the address. “A door is a door,” he said.

As we packed up, Mrs Reed came out with the book. “It’s in the shed,” she said.

“I have the key,” Mrs Reed said.`,
    voices: [
      'narration: Tom Reed builds drums for orchestras that ask the way when he gives the address.',
      'Tom Reed: “A door is a door,”',
      'narration: he said.',
      'unclear: As we packed up, Mrs Reed came out with the book.',
      'Mrs Reed: “It’s in the shed,”',
      'narration: she said.',
      'Mrs Reed: “I have the key,”',
      'narration: Mrs Reed said.',
    ],
  },
  {
    kind: 'a voice in a room, where both a man and a woman speak',
    file: 'txt',
    front: '',
    body: `“The trouble,” Tom Reed explained to me, “is that it belongs to a dead man.”

His sister kept the books in a room with no window.

“You’ll want to know what it owes,” she said.

“Lot 114,” said Reed. “A brass instrument.”

“Is that all?” he asked the room.

Nobody moved. Then, from the back, under the clock:

“I’ll give you two pounds.”

It was the sister. “I wanted the shelf,” she told me.`,
    voices: [
      'Tom Reed: “The trouble,”',
      'narration: Tom Reed explained to me,',
      'Tom Reed: “is that it belongs to a dead man.”',
      'narration: His sister kept the books in a room with no window.',
      '?: “You’ll want to know what it owes,”',
      'narration: she said.',
      'Tom Reed: “Lot 114,”',
      'narration: said Reed.',
      'Tom Reed: “A brass instrument.”',
      'Tom Reed: “Is that all?”',
      'narration: he asked the room.',
      'narration: Nobody moved. Then, from the back, under the clock:',
      '?: “I’ll give you two pounds.”',
      'narration: It was the sister.',
      '?: “I wanted the shelf,”',
      'narration: she told me.',
    ],
  },
  {
    kind: 'a diary that calls people by what they are',
    file: 'txt',
    front: '',
    body: `Mon. 4 Jan. Frost. Staff Nurse Holm said after in the sluice, “She has eyes like a cat, and no mercy.”

Fri. 22nd. Matron knows. Called me in. “You will be back by ten, Nurse,” she said, “and you’ll tell me how it ends.”`,
    voices: [
      'narration: Mon. 4 Jan. Frost. Staff Nurse Holm said after in the sluice,',
      'Staff Nurse Holm: “She has eyes like a cat, and no mercy.”',
      'narration: Fri. 22nd. Matron knows. Called me in.',
      '?: “You will be back by ten, Nurse,”',
      'narration: she said,',
      '?: “and you’ll tell me how it ends.”',
    ],
  },
  {
    kind: 'letters and halls, which are no people whom he might mean',
    file: 'md',
    front: '',
    body: `The caretaker, Tom Reed, found the letter on a page of the hymn book in the hall.

“It was addressed to me,” he said.

A ferryman, Kit Bonner-Lind, had the best of the modern drawers. “I only oiled it,” he said.`,
    voices: [
      'narration: The caretaker, Tom Reed, found the letter on a page of the hymn book in the hall.',
      'Tom Reed: “It was addressed to me,”',
      'narration: he said.',
      'narration: A ferryman, Kit Bonner-Lind, had the best of the modern drawers.',
      'Kit Bonner-Lind: “I only oiled it,”',
      'narration: he said.',
    ],
  },
  {
    kind: 'a typescript whose answers stand behind their questions, with a member of the court',
    file: 'txt',
    front: '',
    body: `            MRS. ADA HOLM, recalled.

     THE CHAIRMAN:  You told us that the scullery was shared.  With whom?

     A.   With ferrets, sir.

     Q.   Mr. Reed is the landlord?   -- A.  He is. He says they
were there before me.

     MISS VOSS  (Member of the Tribunal):   Have you got it with you?     -- A.  I have, madam.

     THE CHAIRMAN:   Thank you. Is there a door?

     A.   There is a door-way, sir.`,
    voices: [
      'unclear: MRS. ADA HOLM, recalled.',
      'THE CHAIRMAN: You told us that the scullery was shared. With whom?',
      'MRS. ADA HOLM: With ferrets, sir.',
      'the interviewer: Mr. Reed is the landlord?',
      'MRS. ADA HOLM: He is. He says they were there before me.',
      'MISS VOSS: Have you got it with you?',
      'MRS. ADA HOLM: I have, madam.',
      'THE CHAIRMAN: Thank you. Is there a door?',
      'MRS. ADA HOLM: There is a door-way, sir.',
    ],
  },
  {
    kind: 'a thread whose opener is marked in brackets',
    file: 'txt',
    front: '',
    body: `I mend lighthouses. AMA!

[–] marmalade_tax 611 points 3 years ago
Do you get lonely?

    [–] FoulweatherJack [OP] 902 points 3 years ago
    Your grandad is right. We go in pairs now.

    This year I have a man who whistles.

        [–] lobeira 1.4k points 3 years ago
        I can read, you know.

[–] [deleted] 12 points 3 years ago
[removed]

[–] pigeonpost_77 204 points 3 years ago
What's the oddest thing at the top of one?

    [–] FoulweatherJack [OP] 388 points 3 years ago
    A wedding cake.`,
    voices: [
      'unclear: I mend lighthouses. AMA!',
      'marmalade_tax: Do you get lonely?',
      'FoulweatherJack: Your grandad is right. We go in pairs now.',
      'FoulweatherJack: This year I have a man who whistles.',
      'lobeira: I can read, you know.',
      'unclear: [–] [deleted] 12 points 3 years ago',
      "pigeonpost_77: What's the oddest thing at the top of one?",
      'FoulweatherJack: A wedding cake.',
    ],
  },
  {
    kind: 'letters to an editor below headings in capitals',
    file: 'txt',
    front: '',
    body: `Y O U R   L E T T E R S

WHO MOVED THE BENCH?
SIR - I see that the bench has been moved. I am eighty-four.
   If the council would care to meet me there, I shall be lying down.
                                                     Ada Holm (Miss),
                                                     Havera Court

BUS 502
Sir, - In reply to Mr Voss, the driver did not speed past. I was that driver.
                                                     T. W. Reed
                                                     Kendal Road

DOGS
Madam, - Please would people pick up after them.
                                                     Name and address supplied`,
    voices: [
      'Ada Holm: SIR - I see that the bench has been moved. I am eighty-four. If the council would care to meet me there, I shall be lying down.',
      'T. W. Reed: Sir, - In reply to Mr Voss, the driver did not speed past. I was that driver.',
      'unclear: Madam, - Please would people pick up after them. Name and address supplied',
    ],
  },
  {
    kind: 'an interview that its author tells as Me, with the rest of the blog around it',
    file: 'md',
    front: '',
    body: `We played it nine times. Here is Tom, whom I met at the fair.

**Me:** Whose idea was it to use flour?

**Tom:** Mine. I told him that sand is for beaches.

**Me:** WHAT.

**Tom:** We wrote to everybody. One family had named theirs.

It takes about fifty minutes with four, or two hours with my brother.

My brother lost five times. “Nobody bakes rye on a first turn,” he says.

**Me:** What would you change?

**Tom:** The box. I measured it with my thumb.

8/10. Buy a dustpan.`,
    voices: [
      'unclear: We played it nine times. Here is Tom, whom I met at the fair.',
      '?: Whose idea was it to use flour?',
      'Tom: Mine. I told him that sand is for beaches.',
      '?: WHAT.',
      'Tom: We wrote to everybody. One family had named theirs.',
      'unclear: It takes about fifty minutes with four, or two hours with my brother.',
      'unclear: My brother lost five times. “Nobody bakes rye on a first turn,” he says.',
      '?: What would you change?',
      'Tom: The box. I measured it with my thumb.',
      'unclear: 8/10. Buy a dustpan.',
    ],
  },
  {
    kind: 'questions in bold that go on behind it, with names in bold in the answers',
    file: 'md',
    front: '',
    body: `**Is the new record really called that?**

**Kit:** Yes.

**Ada:** It was on a sign in the fish shop. I liked that it promised something.

We did write to the shop and they sent a crab.

**And the crab is on the cover?**

**Tom:** The crab was dinner.

**Best support act you ever had?** You may not say the one with the geese.

**Kit:** The one with the geese.

**Tom:** I heard that.`,
    voices: [
      'unclear: Is the new record really called that?',
      'unclear: Yes.',
      'Ada: It was on a sign in the fish shop. I liked that it promised something.',
      'Ada: We did write to the shop and they sent a crab.',
      'unclear: And the crab is on the cover?',
      'Tom: The crab was dinner.',
      'unclear: Best support act you ever had? You may not say the one with the geese.',
      'unclear: The one with the geese.',
      'Tom: I heard that.',
    ],
  },
  {
    kind: 'numbered lines with codes of one letter, some in mid-sentence',
    file: 'txt',
    front: '',
    body: `Interviewer: Dr. Ada Holm (AH).  Participant: Mr Tom Reed (T), mender.

001  AH   ehm, so who brings you umbrellas now?
002  T    Nobody. (2.0) The wind brings them and I go and collect.
003  AH   ((laughs)) from the street?
004  T    From the bins. There are three kinds::
          the broken, the left, and the angry
005  AH   =what is an angry umbrella, what does it look like
006  T    bent over a knee. You see the knee in it
007       I had one last week with a large knee
008  AH   Would you say that repair is a kind of (0.8) memory?
009  T    I would say it is a kind of wire`,
    voices: [
      'unclear: Dr. Ada Holm (AH). Participant: Mr Tom Reed (T), mender.',
      'Ada Holm: ehm, so who brings you umbrellas now?',
      '?: Nobody. (2.0) The wind brings them and I go and collect.',
      'Ada Holm: ((laughs)) from the street?',
      '?: From the bins. There are three kinds::',
      'unclear: the broken, the left, and the angry',
      'Ada Holm: =what is an angry umbrella, what does it look like',
      '?: bent over a knee. You see the knee in it I had one last week with a large knee',
      'Ada Holm: Would you say that repair is a kind of (0.8) memory?',
      '?: I would say it is a kind of wire',
    ],
  },
  {
    kind: 'voices in brackets with a newspaper',
    file: 'srt',
    front: '',
    body: `1
00:00:01,120 --> 00:00:04,000
[STEWARD] Phones on silent please,
and nobody stands in front of the camera.

2
00:00:05,400 --> 00:00:08,760
[TOM REED] Good evening.
Before you ask: he is injured.

3
00:00:12,500 --> 00:00:16,020
[ADA HOLM, CLYDE POST]
So why did you leave him on for seventy minutes?

4
00:00:16,300 --> 00:00:20,900
[TOM REED] Because he said nothing
to anyone. I am anyone.

5
00:00:21,300 --> 00:00:24,900
[ADA HOLM, CLYDE POST] Will he play?

6
00:00:25,300 --> 00:00:28,900
[TOM REED] No.`,
    voices: [
      'unclear: Phones on silent please, and nobody stands in front of the camera.',
      'TOM REED: Good evening. Before you ask: he is injured.',
      'ADA HOLM: So why did you leave him on for seventy minutes?',
      'TOM REED: Because he said nothing to anyone. I am anyone.',
      'ADA HOLM: Will he play?',
      'TOM REED: No.',
    ],
  },
  {
    kind: 'questions of pupils with the verb behind the name, and what was agreed',
    file: 'txt',
    front: '',
    body: `  Innes asked: How many people have been sick on you?
  Mr Reed: I stopped counting.

  Ada asked: Do you get the boat for free?
  Mr Reed: I do, and I get to sweep it.

  Innes asked (again): Does the captain know the way?
  Mr Reed: He asks me.

It was agreed that the Clerk would write to the county by Friday.`,
    voices: [
      'Innes: How many people have been sick on you?',
      'Mr Reed: I stopped counting.',
      'Ada: Do you get the boat for free?',
      'Mr Reed: I do, and I get to sweep it.',
      'Innes: Does the captain know the way?',
      'Mr Reed: He asks me.',
      'unclear: It was agreed that the Clerk would write to the county by Friday.',
    ],
  },
  {
    kind: 'a thread copied with what the forum offers below each post',
    file: 'txt',
    front: '',
    body: `[–]saltlicker77  88 points 9 hours ago
Do you talk to the birds? be honest
  permalink  save  report  reply

    [–]gannetman_pl [S]  140 points 8 hours ago
    They answer more than the man from head office does.
      permalink  save  parent  report  reply

[–]Dorotka_z  52 points 8 hours ago
My father kept the light. He always said
> you do not wind the clock, the clock winds you
and I never knew what he meant.
  permalink  save  report  reply

    [–]gannetman_pl [S]  67 points 7 hours ago
    A clock, a radio, and me.
    Edit: somebody asked what I eat.
    * tins
      permalink  save  parent  report  reply

[–][deleted]  3 points 7 hours ago
[removed]

    [–]gannetman_pl [S]  59 points 6 hours ago
    I have a bucket.

This is an archived post. You won't be able to vote or comment.`,
    voices: [
      'saltlicker77: Do you talk to the birds? be honest',
      'gannetman_pl: They answer more than the man from head office does.',
      'Dorotka_z: My father kept the light. He always said',
      'unclear: you do not wind the clock, the clock winds you',
      'Dorotka_z: and I never knew what he meant.',
      'gannetman_pl: A clock, a radio, and me. Edit: somebody asked what I eat. * tins',
      'unclear: [–][deleted] 3 points 7 hours ago',
      'gannetman_pl: I have a bucket.',
      "unclear: This is an archived post. You won't be able to vote or comment.",
    ],
  },
  {
    kind: 'evidence whose answers stand behind a dash between spaces, at the end of a line too',
    file: 'txt',
    front: '',
    body: `             TOM REED, called and examined.

   211.  Colonel Voss:  You are a signalman of the first class? -
   I am, sir, and have been for sixteen years.

   212.  And you took duty at ten o'clock? -  At five
   minutes to. I relieved another.

   213.  What did you find in the box?  -  A good fire.

   214.  Mr. Bonner:  I put it to you that there is no such entry. -  There
   was when I wrote it, sir.

                    The witness withdrew.

             MRS. ADA HOLM, called and examined.

   215.  Colonel Voss:  Your husband is not able to attend? -  He
   is in bed with his chest, sir.`,
    voices: [
      'unclear: TOM REED, called and examined.',
      'Colonel Voss: You are a signalman of the first class?',
      'TOM REED: I am, sir, and have been for sixteen years.',
      "Colonel Voss: And you took duty at ten o'clock?",
      'TOM REED: At five minutes to. I relieved another.',
      'Colonel Voss: What did you find in the box?',
      'TOM REED: A good fire.',
      'Mr. Bonner: I put it to you that there is no such entry.',
      'TOM REED: There was when I wrote it, sir.',
      'unclear: The witness withdrew.',
      'unclear: MRS. ADA HOLM, called and examined.',
      'Colonel Voss: Your husband is not able to attend?',
      'MRS. ADA HOLM: He is in bed with his chest, sir.',
    ],
  },
  {
    kind: 'a focus group with pseudonyms in columns',
    file: 'txt',
    front: '',
    body: `Moderator (M): Ada Holm
Participants' names have been changed:
  F1  "Pauline"   son, 3 yrs
  M1  "Clement"   daughter, remand

M:   So we got as far as the visits. What's the journey like?
F1:  It's two buses and a taxi.
M:   And you?
M1:  I walk it. Forty minutes each way.
F1:  He does.`,
    voices: [
      "unclear: Ada Holm Participants' names have been changed:",
      'unclear: "Pauline" son, 3 yrs',
      'unclear: "Clement" daughter, remand',
      "Ada Holm: So we got as far as the visits. What's the journey like?",
      "Pauline: It's two buses and a taxi.",
      'Ada Holm: And you?',
      'Clement: I walk it. Forty minutes each way.',
      'Pauline: He does.',
    ],
  },
  {
    kind: 'a thread whose first post names two people',
    file: 'md',
    front: '',
    body: `**posted by u/weir_radio** · 2.1k points · 388 comments

I'm Ada Holm, and it leaks. I'm Tom Reed, and I type for her.

**u/mixture_iv** · 412 points

Why does it leak?

**u/weir_radio** · 90 points

It is old.`,
    voices: [
      'unclear: posted by u/weir_radio · 2.1k points · 388 comments',
      "u/weir_radio: I'm Ada Holm, and it leaks. I'm Tom Reed, and I type for her.",
      'u/mixture_iv: Why does it leak?',
      'u/weir_radio: It is old.',
    ],
  },
  {
    kind: 'a blog with comments, whose post quotes nobody',
    file: 'md',
    front: '',
    body: `*Posted by Ffion in [field trips], 14 comments*

Here is what I've got to show for it.

**Old Ted** · 3 Nov, 09:12

I have one, too.

**Ffion** · 3 Nov, 09:14

Good.

**Old Ted** · 3 Nov, 09:20

It is.`,
    voices: [
      'unclear: Posted by Ffion in [field trips], 14 comments',
      "Ffion: Here is what I've got to show for it.",
      'Old Ted: I have one, too.',
      'Ffion: Good.',
      'Old Ted: It is.',
    ],
  },
  {
    kind: 'a thread submitted by whoever answers, with a full name in the first post',
    file: 'txt',
    front: '',
    body: `I mend lighthouses. AMA!
submitted 3 years ago * (last edited 3 years ago) by FoulweatherJack

Hi all, Ada Holm here. I'm one of nine technicians.

[–] marmalade_tax 611 points 3 years ago
Do you get lonely?

    [–] FoulweatherJack [OP] 902 points 3 years ago
    We go in pairs now.

[–] pigeonpost_77 204 points 3 years ago
What's the oddest thing at the top of one?

    [–] FoulweatherJack [OP] 388 points 3 years ago
    A wedding cake.`,
    voices: [
      'unclear: I mend lighthouses. AMA! submitted 3 years ago * (last edited 3 years ago) by FoulweatherJack',
      "Ada Holm: Hi all, Ada Holm here. I'm one of nine technicians.",
      'marmalade_tax: Do you get lonely?',
      'Ada Holm: We go in pairs now.',
      "pigeonpost_77: What's the oddest thing at the top of one?",
      'Ada Holm: A wedding cake.',
    ],
  },
  {
    kind: 'somebody who is asked, and somebody who is asked for',
    file: 'md',
    front: '',
    body: `The vet came at noon. Ada Holm asked Tom Reed whether he would do it again. “I have had to,” he told her.

Later Ada Holm asked for Kit Bonner-Lind. “Where has he got to?” she said.`,
    voices: [
      'narration: The vet came at noon. Ada Holm asked Tom Reed whether he would do it again.',
      'Tom Reed: “I have had to,”',
      'narration: he told her.',
      'narration: Later Ada Holm asked for Kit Bonner-Lind.',
      'Ada Holm: “Where has he got to?”',
      'narration: she said.',
    ],
  },
];

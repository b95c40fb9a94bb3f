/** Correspondence, each kind with the voices that it must have; all people are invented. */
import type { Kind } from './kinds.ts';

export const CORRESPONDENCE: readonly Kind[] = [
  {
    kind: 'a thread of mails in which each quotes the one before',
    file: 'txt',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@weir.example>
Date: Tue, 3 Dec 2013 22:41:07 +0000
Subject: Re: Re: the weir

Dear Tom,

Thank you. I will not sign it: no weir, no money.

Ask Kit, he has a boat.

Ada

--
Ada Holm, Hon. Secretary
“Dry since 1904”

On Tue, 3 Dec 2013 at 18:20, Tom
Reed <tom@weir.example> wrote:

> Dear Ada,
>
> It will fall in May.
> Will you sign?
>
> On 2 Dec 2013, at 09:02, Kit Bonner-Lind wrote:
>>
>> Tom dear, I could see my breath.
>>
>> Was it always so cold?
>>
>> On 1 Dec 2013, at 11:30, A. Holm wrote:
>>
>>> Come to the weir.
>
> Tom`,
    voices: [
      'Ada Holm: Dear Tom,',
      'Ada Holm: Thank you. I will not sign it: no weir, no money.',
      'Ada Holm: Ask Kit, he has a boat.',
      'Ada Holm: Ada',
      'unclear: Ada Holm, Hon. Secretary “Dry since 1904”',
      'Tom Reed: Dear Ada, It will fall in May. Will you sign?',
      'Kit Bonner-Lind: Tom dear, I could see my breath. >> >> Was it always so cold?',
      'Ada Holm: Come to the weir.',
      'Tom Reed: Tom',
    ],
  },
  {
    kind: 'a mail with answers below the quoted questions of whoever it is to',
    file: 'md',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@post.example>
Date: Mon, 3 Feb 2025 10:12:09 +0000
Subject: Re: Questions for the Post

Sorry this is late.

> 1. When did you first touch clay?

At thirty-four, in a hospital.

It leaked.

> 2. People say that you never sell.
> Is that true?

Both.

Sent from my telephone`,
    voices: [
      'Ada Holm: Sorry this is late.',
      'Tom Reed: 1. When did you first touch clay?',
      'Ada Holm: At thirty-four, in a hospital.',
      'Ada Holm: It leaked.',
      'Tom Reed: 2. People say that you never sell. Is that true?',
      'Ada Holm: Both.',
      'unclear: Sent from my telephone',
    ],
  },
  {
    kind: 'a memo with a sender and no address',
    file: 'txt',
    front: '',
    body: `MEMORANDUM

TO:      All staff
FROM:    Ada Holm, Chief Engineer
DATE:    3 May 1980
RE:      The weir

The weir will fall. I have said so three times.

Please stay away from it.`,
    voices: [
      'Ada Holm: The weir will fall. I have said so three times.',
      'Ada Holm: Please stay away from it.',
    ],
  },
  {
    kind: 'mails with the surname of the sender first, to several people',
    file: 'txt',
    front: '',
    body: `-----Original Message-----
From: Holm, Ada [mailto:ada@weir.example]
Sent: Monday, May 3, 2010 10:11 AM
To: Reed, Tom; Bonner, Kit
Subject: RE: weir

No.

> Who asked whom?

I did.

This message is confidential.

-----Original Message-----
From: Reed, Tom
Sent: Monday, May 3, 2010 9:00 AM
To: Holm, Ada
Subject: weir

Will you sign it?`,
    voices: [
      'Ada Holm: No.',
      'unclear: Who asked whom?',
      'Ada Holm: I did.',
      'unclear: This message is confidential.',
      'Tom Reed: Will you sign it?',
    ],
  },
  {
    kind: 'a mail with an interview in it',
    file: 'txt',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@weir.example>
Subject: the interview

Here it is.

Kit: How did you begin?

Lou: With a boat.

It sank.

Kit: And then?

Lou: We walked.

From: Tom Reed <tom@weir.example>
To: Ada Holm <ada@weir.example>
Subject: Re: the interview

Thank you.`,
    voices: [
      'Ada Holm: Here it is.',
      'Kit: How did you begin?',
      'Lou: With a boat.',
      'Lou: It sank.',
      'Kit: And then?',
      'Lou: We walked.',
      'Tom Reed: Thank you.',
    ],
  },
  {
    kind: 'a newsletter that reports what others say',
    file: 'txt',
    front: '',
    body: `From: Weir Weekly <news@weir.example>
To: you
Date: 3 May 2021
Subject: What a week

Hello all.

“It fell,” said Tom Reed.

“I saw it,” said Ada Holm.`,
    voices: [
      'narration: From: Weir Weekly <news@weir.example>',
      'unclear: To: you',
      'narration: Date: 3 May 2021 Subject: What a week',
      'narration: Hello all.',
      'Tom Reed: “It fell,”',
      'narration: said Tom Reed.',
      'Ada Holm: “I saw it,”',
      'narration: said Ada Holm.',
    ],
  },
  {
    kind: 'an article that quotes a letter as a mail does',
    file: 'md',
    front: '',
    body: `On 3 May 1980 Ada Holm wrote:

> It will fall.

She was right. “It fell,” said Tom Reed.

On 4 May 1981 Averil Council wrote: “It fell.”

Nobody was hurt.`,
    voices: [
      'unclear: On 3 May 1980 Ada Holm wrote:',
      'unclear: It will fall.',
      'unclear: She was right.',
      'Tom Reed: “It fell,”',
      'unclear: said Tom Reed.',
      'unclear: On 4 May 1981 Averil Council wrote:',
      '?: “It fell.”',
      'unclear: Nobody was hurt.',
    ],
  },
  {
    kind: 'a journey, which has fields as a mail has',
    file: 'txt',
    front: '',
    body: `From: Averil
To: Weir Lane
Date: 3 May

Ada Holm took the train. I saw her.`,
    voices: [
      'unclear: From: Averil To: Weir Lane Date: 3 May',
      'unclear: Ada Holm took the train. I saw her.',
    ],
  },
  {
    kind: 'a German mail',
    file: 'txt',
    front: '',
    body: `Von: Ada Holm <ada@wehr.example>
An: Tom Reed <tom@wehr.example>
Gesendet: Montag, 3. Mai 2010
Betreff: AW: Wehr

Nein.

Am 3. Mai 2010 um 09:00 schrieb Tom Reed <tom@wehr.example>:

> Wann fällt es?`,
    voices: ['Ada Holm: Nein.', 'Tom Reed: Wann fällt es?'],
  },
  {
    kind: 'letters to an editor, with a name and an address below each',
    file: 'txt',
    front: '',
    body: `LETTERS TO THE EDITOR

Write to: The Editor, 9 Corn Street. Letters may be cut.

      Whose bench is it?

SIR - I was sorry to read Colonel Strake's attack on the young people who
sit there. One of them mended my trolley.

It was the Colonel's dog that ate my chop.

(Mrs) Euphemia de Groot
Mill Rise, Hexley

SIR - Nobody of fifteen is weary. I have a photograph of four of them.
MAJ. P. J. ST. LEGER-COYNE (Retd)
The Paddocks, Nether Hexley

      Hexley Station

SIR - I have now stood there for eleven days.

Ada Holm
Tom Reed, who stood beside me, says the same. We are tired of it.

Sir, I am nine.

Name supplied

* The letters were too long.`,
    voices: [
      'unclear: Write to: The Editor, 9 Corn Street. Letters may be cut.',
      'unclear: Whose bench is it?',
      "Mrs Euphemia de Groot: SIR - I was sorry to read Colonel Strake's attack on the young people who sit there. One of them mended my trolley.",
      "Mrs Euphemia de Groot: It was the Colonel's dog that ate my chop.",
      'unclear: (Mrs) Euphemia de Groot Mill Rise, Hexley',
      'MAJ. P. J. ST. LEGER-COYNE: SIR - Nobody of fifteen is weary. I have a photograph of four of them.',
      'unclear: SIR - I have now stood there for eleven days.',
      'unclear: Ada Holm Tom Reed, who stood beside me, says the same. We are tired of it.',
      'unclear: Sir, I am nine.',
      'unclear: Name supplied',
      'unclear: * The letters were too long.',
    ],
  },
  {
    kind: 'the archive of a mailing list',
    file: 'txt',
    front: '',
    body: `From ada at weir.example  Mon Feb  6 21:14:02 2012
From: ada at weir.example (Ada Holm)
Date: Mon, 6 Feb 2012 22:14:02 +0100
Subject: [weir-l] frost

The gate plays as if through porridge.

Has anyone a table?

From tom at weir.example  Mon Feb  6 22:40:51 2012
From: tom at weir.example (T. Jory Reed)
Date: Mon, 6 Feb 2012 21:40:51 +0000
Subject: [weir-l] frost

On 06/02/2012 21:14, Ada Holm wrote:
> Has anyone a table?

Always by hand.

_______________________________________________
weir-l mailing list
To leave the list send an empty message.`,
    voices: [
      'Ada Holm: The gate plays as if through porridge.',
      'Ada Holm: Has anyone a table?',
      'Ada Holm: Has anyone a table?',
      'T. Jory Reed: Always by hand.',
      'unclear: weir-l mailing list To leave the list send an empty message.',
    ],
  },
  {
    kind: 'letters to an editor below lines that are no headings',
    file: 'txt',
    front: '',
    body: `The clock again

Sir, -- Your columnist complains that the town clock is slow.
I suggest that he gets up earlier.

                                GARNET MOSSMAN
                                Boylston

Thank you, whoever you are

To the Editor: On the 9th I slid into the ditch. One of them said, "Just go."

I have thought better of you ever since.

                                Mrs. Thora Gilling
                                Canso

Wharf fees

Sir, -- I am nine.

Name supplied

Sir, -- I am ten.

                                Lachlan Dort

* Letters may be cut.`,
    voices: [
      'unclear: The clock again',
      'GARNET MOSSMAN: Sir, -- Your columnist complains that the town clock is slow. I suggest that he gets up earlier.',
      'unclear: GARNET MOSSMAN Boylston',
      'unclear: Thank you, whoever you are',
      'Mrs. Thora Gilling: To the Editor: On the 9th I slid into the ditch. One of them said, "Just go."',
      'Mrs. Thora Gilling: I have thought better of you ever since.',
      'unclear: Mrs. Thora Gilling Canso',
      'unclear: Wharf fees',
      'unclear: Sir, -- I am nine.',
      'unclear: Name supplied',
      'Lachlan Dort: Sir, -- I am ten.',
      'unclear: * Letters may be cut.',
    ],
  },
  {
    kind: 'letters to an editor that two people sign',
    file: 'txt',
    front: '',
    body: `Sir, -- The clock is slow. It was slow in May.

Ada Holm, Tom Reed
Weir Lane

Sir, -- The clock is fast. It was fast in June.

Kit Bonner
Lou Quist

Sir, -- The clock is right.

Max Unger
Newall Carr Road`,
    voices: [
      'unclear: Sir, -- The clock is slow. It was slow in May.',
      'unclear: Ada Holm, Tom Reed Weir Lane',
      'unclear: Sir, -- The clock is fast. It was fast in June.',
      'unclear: Kit Bonner Lou Quist',
      'Max Unger: Sir, -- The clock is right.',
      'unclear: Max Unger Newall Carr Road',
    ],
  },
  {
    kind: 'a mail that passes on what somebody else wrote',
    file: 'txt',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@weir.example>
Date: Tue, 3 Dec 2013 22:41:07 +0000
Subject: Fwd: the weir

See below.

> It will fall in May.`,
    voices: ['Ada Holm: See below.', 'unclear: It will fall in May.'],
  },
  {
    kind: 'a mail that quotes another with the line that names its writer',
    file: 'txt',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Kit Bonner-Lind
Subject: Re: the pump

The pump is old, and Reed knows it.

> On 5 Nov 2019, at 09:02, Tom Reed wrote:
>
> It has run dry twice since Sunday.
>
> There is a man in Gosport who mends them.`,
    voices: [
      'Ada Holm: The pump is old, and Reed knows it.',
      'Tom Reed: It has run dry twice since Sunday. There is a man in Gosport who mends them.',
    ],
  },
  {
    kind: 'a mail that passes on another below its own head',
    file: 'txt',
    front: '',
    body: `From: Holm,Ada <ada@weir.example>
Organisation: Weir Trust
Subject: Fwd: the weir

> From: Averil <averil@weir.example>
> Subject: the weir
>
> It will fall in May.`,
    voices: ['Averil: It will fall in May.'],
  },
  {
    kind: 'a mail with paragraphs that look like notes, between rules and to two people',
    file: 'md',
    front: '',
    body: `* * *

From: Ada Holm <ada@weir.example>
To: Tom Reed, Kit Bonner-Lind
Subject: Re: the weir

* * *

# The weir

The draft resolution was adopted by ten votes to one.

A long silence.

> It will fall in May.
>
> Ask Kit.

Holm & Reed Boats wrote:

> It fell in June.

---

Weir Mails have no viruses.`,
    voices: [
      'Ada Holm: The draft resolution was adopted by ten votes to one.',
      'Ada Holm: A long silence.',
      'unclear: It will fall in May.',
      'unclear: Ask Kit.',
      'Holm & Reed Boats: It fell in June.',
      'unclear: Weir Mails have no viruses.',
    ],
  },
  {
    kind: 'mails of two people with one first name, of whom one is the speaker',
    file: 'txt',
    front: '---\ntitle: The weir\nspeaker: Averil Reed\n---\n\n',
    body: `From: Averil Bonner-Lind <bonner@weir.example>
To: Ada Holm <ada@weir.example>
Subject: Re: the weir

I can sign it.

On 3 May 2010 at 09:00, Averil <reed@weir.example> wrote:

> I cannot sign it.`,
    voices: ['Averil Bonner-Lind: I can sign it.', 'Averil Reed: I cannot sign it.'],
  },
  {
    kind: 'a mail with questions and answers in it',
    file: 'txt',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@weir.example>
Subject: the interview

Q: How did you begin?

A: With a boat.

Q: And then?

A: We walked.`,
    voices: [
      'the interviewer: How did you begin?',
      '?: With a boat.',
      'the interviewer: And then?',
      '?: We walked.',
    ],
  },
  {
    kind: 'a mail that quotes an interview',
    file: 'md',
    front: '',
    body: `From: Ada Holm <ada@weir.example>
To: Tom Reed <tom@weir.example>
Subject: the interview

Here it is.

> Kit: It began with a boat.
>
> Lou: It sank.
>
> Kit: We walked.
>
> Lou: All of us.`,
    voices: [
      'Ada Holm: Here it is.',
      'Kit: It began with a boat.',
      'Lou: It sank.',
      'Kit: We walked.',
      'Lou: All of us.',
    ],
  },
  {
    kind: 'an article that begins with a quoted mail',
    file: 'md',
    front: '',
    body: `> On 5 Nov 2019, at 09:02, Tom Reed wrote:
>
> It has run dry twice since Sunday.

He is right.`,
    voices: ['Tom Reed: It has run dry twice since Sunday.', 'unclear: He is right.'],
  },
  {
    kind: 'an article that gives the time of a letter',
    file: 'txt',
    front: '',
    body: `On 3 May 1980 at 10:30 Ada Holm wrote:

It will fall.

She was right.`,
    voices: [
      'unclear: On 3 May 1980 at 10:30 Ada Holm wrote:',
      'unclear: It will fall.',
      'unclear: She was right.',
    ],
  },
  {
    kind: 'a journey between two lanes, with its fare',
    file: 'txt',
    front: '',
    body: `From: Weir Lane
To: Mill Lane
Fare: twopence

I saw her.`,
    voices: ['unclear: From: Weir Lane To: Mill Lane Fare: twopence', 'unclear: I saw her.'],
  },
  ...['Newsletter', 'weir news'].map(
    (sender): Kind => ({
      kind: `a mail from “${sender}”`,
      file: 'txt',
      front: '',
      body: `From: ${sender} <news@weir.example>
To: you
Subject: What a week

I saw it.`,
      voices: [
        `unclear: From: ${sender} <news@weir.example> To: you Subject: What a week`,
        'unclear: I saw it.',
      ],
    }),
  ),
  {
    kind: 'letters to an editor whose closing words and addresses end in full stops',
    file: 'txt',
    front: '',
    body: `LETTERS TO THE EDITOR

Sir, - I was sorry to read the letter about the town clock. It is
not eleven minutes slow.

My late father wound that clock for twenty-six years.
                                        Yours etc.,
                                        (Mrs.) Ada Holm,
                                        South Main Street.


A Chara, - Three points on the donkey derby: the course was too short.
                                        Tom Reed, N.T. (retd.),
                                        The Dispensary, Kilmoyle.


Sir, - With regard to the car park, I have nothing against cars.
                                        Grateful Pensioner`,
    voices: [
      'Mrs. Ada Holm: Sir, - I was sorry to read the letter about the town clock. It is not eleven minutes slow.',
      'Mrs. Ada Holm: My late father wound that clock for twenty-six years.',
      'Tom Reed: A Chara, - Three points on the donkey derby: the course was too short.',
      'Grateful Pensioner: Sir, - With regard to the car park, I have nothing against cars.',
    ],
  },
];

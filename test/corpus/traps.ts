/** Interviews with traps: narration, lists, notes, glossaries and the like between turns; the people in them are invented. */
import type { Kind } from './kinds.ts';

const NOBODY = '---\ntitle: A talk\n---\n\n';

export const TRAPS: readonly Kind[] = [
  {
    kind: 'a parliament’s report with offices, a bill and who rises',
    file: 'md',
    front: '---\ntitle: Harbour Bill, Committee stage\ndate: 12 March 2021\n---\n\n',
    body: `# Harbour Bill

Considered in Committee (Order, 9 March)

[Dame Rosie Kettle *in the Chair*]

### Clause 1

**The Second Deputy Chairman of Ways and Means (Dame Rosie Kettle):** I remind Members that we meet as a Committee.

**Mr Tom Reed** (Dale) (Con): I beg to move amendment 1, page 1, line 3, leave out “may” and insert “must”.

The amendment is simple. It says: “The authority must publish its accounts.” That is all.

**Ada Holm** (Rivers) (Lab) *rose—*

**Mr Reed**: I give way to the hon. Lady.

**Ada Holm**: I am grateful. Does he accept what the Minister told the House last week: “We have no plans to sell the harbour”?

**Mr Reed**: I do not.

**Hon. Members**: Hear, hear.

*Question put and agreed to.*

*Clause 1, as amended, ordered to stand part of the Bill.*

6.15 pm

**The Parliamentary Under-Secretary of State for Transport (Karl Voss)**: I thank my hon. Friend. [*Interruption.*] I will not give way.

[Official Report, 4 March 2021; Vol. 690, c. 412.]

**Karl Voss**: As I said, no.
`,
    voices: [
      'unclear: Considered in Committee (Order, 9 March)',
      'Dame Rosie Kettle: I remind Members that we meet as a Committee.',
      'Mr Tom Reed: I beg to move amendment 1, page 1, line 3, leave out “may” and insert “must”.',
      'Mr Tom Reed: The amendment is simple. It says: “The authority must publish its accounts.” That is all.',
      'unclear: (Rivers) (Lab) rose—',
      'Mr Tom Reed: I give way to the hon. Lady.',
      'Ada Holm: I am grateful. Does he accept what the Minister told the House last week: “We have no plans to sell the harbour”?',
      'Mr Tom Reed: I do not.',
      'Hon. Members: Hear, hear.',
      'unclear: Question put and agreed to.',
      'unclear: Clause 1, as amended, ordered to stand part of the Bill.',
      'Karl Voss: I thank my hon. Friend. [Interruption.] I will not give way.',
      'Karl Voss: As I said, no.',
    ],
  },
  {
    kind: 'a court whose counsel are named before their questions',
    file: 'txt',
    front: '',
    body: `                IN THE SUPERIOR COURT
                COUNTY OF DALE
PEOPLE, Plaintiff,
     v.                       No. 12-345
TOM REED, Defendant.

                    ADA HOLM,
called as a witness by the People, was sworn and testified as follows:

                DIRECT EXAMINATION

BY MS. MOREAU:

     Q.   Good morning, Ms. Holm.  Where do you work?

     A.   At the harbour.

     Q.   And on the night of May 3 did you hear anything?

     A.   I heard Mr. Reed say, "Sell it all."  Then he left.

     MR. VOSS:  Objection.  Hearsay.

     THE COURT:  Overruled.  You may answer.

     THE WITNESS:  He said it twice.

                CROSS-EXAMINATION

BY MR. VOSS:

     Q.   You were asleep, weren't you?

     A.   No.

     Q    Are you sure?

     A    I am.

          (Recess taken at 10:32 a.m.)

     Q.   BY MR. VOSS:  Is this your signature?

     A.   It is.
`,
    voices: [
      'unclear: IN THE SUPERIOR COURT COUNTY OF DALE PEOPLE, Plaintiff, v. No. 12-345 TOM REED, Defendant.',
      'MS. MOREAU: Good morning, Ms. Holm. Where do you work?',
      'ADA HOLM: At the harbour.',
      'MS. MOREAU: And on the night of May 3 did you hear anything?',
      'ADA HOLM: I heard Mr. Reed say, "Sell it all." Then he left.',
      'MR. VOSS: Objection. Hearsay.',
      'THE COURT: Overruled. You may answer.',
      'ADA HOLM: He said it twice.',
      "MR. VOSS: You were asleep, weren't you?",
      'ADA HOLM: No.',
      'MR. VOSS: Are you sure?',
      'ADA HOLM: I am.',
      'MR. VOSS: Is this your signature?',
      'ADA HOLM: It is.',
    ],
  },
  {
    kind: 'a broadcaster’s transcript with recordings and its own notice',
    file: 'md',
    front: '---\ntitle: A harbor town waits\noutlet: NPR\n---\n\n',
    body: `TOM REED, HOST:

A harbor town in Maine is waiting for its boats. Ines Moreau reports.

INES MOREAU, BYLINE: It is five in the morning, and Ada Holm is already on the pier.

ADA HOLM: I come here every day. My father did, too.

MOREAU: She laughs when I ask whether she ever gets tired.

HOLM: (Laughter) No. Never.

(SOUNDBITE OF BOAT ENGINE)

MOREAU: The mayor, Karl Voss, says the harbor will reopen in May.

KARL VOSS: We'll open it. You can quote me.

MOREAU: Voss told the council last month, quote, "not one day later."

(SOUNDBITE OF ARCHIVED RECORDING)

UNIDENTIFIED PERSON: Mr. Mayor, is it true?

VOSS: It's true.

REED: That was Ines Moreau reporting.

(SOUNDBITE OF MUSIC)

Copyright © 2021 NPR. All rights reserved. Visit our website terms of use and permissions pages for further information.

NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form and may be updated or revised in the future.
`,
    voices: [
      'TOM REED: A harbor town in Maine is waiting for its boats. Ines Moreau reports.',
      'INES MOREAU: It is five in the morning, and Ada Holm is already on the pier.',
      'ADA HOLM: I come here every day. My father did, too.',
      'INES MOREAU: She laughs when I ask whether she ever gets tired.',
      'ADA HOLM: (Laughter) No. Never.',
      'INES MOREAU: The mayor, Karl Voss, says the harbor will reopen in May.',
      "KARL VOSS: We'll open it. You can quote me.",
      'INES MOREAU: Voss told the council last month, quote, "not one day later."',
      'UNIDENTIFIED PERSON: Mr. Mayor, is it true?',
      "KARL VOSS: It's true.",
      'TOM REED: That was Ines Moreau reporting.',
      'unclear: Copyright © 2021 NPR. All rights reserved. Visit our website terms of use and permissions pages for further information.',
      'unclear: NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form and may be updated or revised in the future.',
    ],
  },
  {
    kind: 'a magazine that tells between answers what she does',
    file: 'md',
    front:
      '---\ntitle: "Ada Holm: \'I never wanted the harbour\'"\nspeaker: Ada Holm\noutlet: The Post\n---\n\n',
    body: `Ada Holm meets us in her kitchen. She has made coffee, and she talks fast.

**You grew up by the sea. What was that like?**

Cold. My father used to say, “The sea pays nobody.” He was right.

She laughs.

I left when I was sixteen. I never thought that I would come back.

**And yet you did. Why?**

Because of my mother. She was ill, and nobody else was there.

Holm pauses and looks out of the window.

It was the right thing to do.

**Your brother has called you “the queen of the harbour”. Are you?**

No! He says that to annoy me.

**Thank you.**

Thank you.

*This interview has been condensed and edited.*

*Ada Holm was born in Bergen in 1961. Her book “The Harbour” is out now.*
`,
    voices: [
      'unclear: Ada Holm meets us in her kitchen. She has made coffee, and she talks fast.',
      '?: You grew up by the sea. What was that like?',
      'Ada Holm: Cold. My father used to say, “The sea pays nobody.” He was right.',
      'unclear: She laughs.',
      'Ada Holm: I left when I was sixteen. I never thought that I would come back.',
      '?: And yet you did. Why?',
      'Ada Holm: Because of my mother. She was ill, and nobody else was there.',
      'unclear: Holm pauses and looks out of the window.',
      'unclear: It was the right thing to do.',
      '?: Your brother has called you “the queen of the harbour”. Are you?',
      'Ada Holm: No! He says that to annoy me.',
      '?: Thank you.',
      'Ada Holm: Thank you.',
      'unclear: This interview has been condensed and edited.',
      'unclear: Ada Holm was born in Bergen in 1961. Her book “The Harbour” is out now.',
    ],
  },
  {
    kind: 'subtitles of a meeting with labels',
    file: 'vtt',
    front: '',
    body: `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ada Holm: Good morning, everybody. Can you

2
00:00:04.500 --> 00:00:06.000
Ada Holm: hear me?

3
00:00:06.500 --> 00:00:08.000
Tom Reed: Yes, we can.

4
00:00:09.000 --> 00:00:14.000
Tom Reed: Ines told me: do not ask. But I will. Who pays?

5
00:00:14.500 --> 00:00:16.000
Ada Holm: Nobody.

6
00:00:17.000 --> 00:00:19.000
Nobody pays, I asked.
`,
    voices: [
      'Ada Holm: Good morning, everybody. Can you hear me?',
      'Tom Reed: Yes, we can. Ines told me: do not ask. But I will. Who pays?',
      'Ada Holm: Nobody. Nobody pays, I asked.',
    ],
  },
  {
    kind: 'an exported chat with the messenger’s own marks',
    file: 'txt',
    front: '',
    body: `[12/03/2021, 14:33:05] Ada Holm: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.
[12/03/2021, 14:33:05] Ada Holm: Is the boat in?
[12/03/2021, 14:33:40] Tom Reed: Yes
It came at noon: all well
[12/03/2021, 14:34:10] Ada Holm: \u200eimage omitted
[12/03/2021, 14:35:00] Tom Reed: Karl said: "sell it"
[12/03/2021, 14:36:00] Ada Holm: No way
\u200e[12/03/2021, 14:37:00] Tom Reed: \u200eThis message was deleted.
`,
    voices: [
      'Ada Holm: Is the boat in?',
      'Tom Reed: Yes It came at noon: all well',
      'Tom Reed: Karl said: "sell it"',
      'Ada Holm: No way',
    ],
  },
  {
    kind: 'a workplace chat whose times stand below names',
    file: 'txt',
    front: '',
    body: `Ada Holm  9:41 AM
Is the harbour open today?
We need to know by ten.

Tom Reed  9:43 AM
It is. Note: the north gate is shut.
:thumbsup: 2

Ada Holm  9:44 AM
Thanks!

Karl Voss
  9:50 AM
joined #harbour.
`,
    voices: [
      'Ada Holm: Is the harbour open today? We need to know by ten.',
      'Tom Reed: It is. Note: the north gate is shut. :thumbsup: 2',
      'Ada Holm: Thanks!',
    ],
  },
  {
    kind: 'an oral history whose labels are short for what it says above',
    file: 'txt',
    front: '',
    body: `Harbour Oral History Project
Interviewee: Ada Holm (born 1911)
Interviewer: Tom Reed
Date: 2 May 1984

[00:00:05] Int: When did you start at the quay?

[00:00:14] AH: In 1929, in the September.

[00:01:02] Int: And your brother?

[00:01:06] AH: Karl went to sea.
`,
    voices: [
      'unclear: Harbour Oral History Project',
      'unclear: Ada Holm (born 1911)',
      'unclear: Tom Reed',
      'unclear: 2 May 1984',
      'Tom Reed: When did you start at the quay?',
      'Ada Holm: In 1929, in the September.',
      'Tom Reed: And your brother?',
      'Ada Holm: Karl went to sea.',
    ],
  },
  {
    kind: 'an oral history that says above who takes part',
    file: 'md',
    front: '---\ntitle: Oral history interview with Ada Holm\nspeaker: Ada Holm\ndate: 1984-05-02\n---\n\n',
    body: `Interviewee: Ada Holm
Interviewer: Tom Reed
Date: May 2, 1984
Place: Bergen, Norway
Transcriber: Ines Moreau

REED: This is Tom Reed. It is May 2, 1984, and I am with Ada Holm in Bergen.

[START OF TAPE 1, SIDE A]

REED: When were you born?

HOLM: In 1911. [pause] In this house.

REED: Who else lived here?

HOLM: My mother, my father, and--

REED: Your brother?

HOLM: --yes, and Karl. He used to call me "the captain." [laughs] I remember he said, "Captain, take me aboard." I was six.

[END OF SIDE A]

HOLM: Where were we?

[END OF INTERVIEW]
`,
    voices: [
      'unclear: Ada Holm',
      'unclear: Tom Reed',
      'unclear: May 2, 1984',
      'unclear: Bergen, Norway',
      'unclear: Ines Moreau',
      'Tom Reed: This is Tom Reed. It is May 2, 1984, and I am with Ada Holm in Bergen.',
      'Tom Reed: When were you born?',
      'Ada Holm: In 1911. [pause] In this house.',
      'Tom Reed: Who else lived here?',
      'Ada Holm: My mother, my father, and--',
      'Tom Reed: Your brother?',
      'Ada Holm: --yes, and Karl. He used to call me "the captain." [laughs] I remember he said, "Captain, take me aboard." I was six.',
      'Ada Holm: Where were we?',
    ],
  },
  {
    kind: 'a podcast with times before names and an advertisement without one',
    file: 'md',
    front: '---\ntitle: The Harbour Show, episode 12\noutlet: The Harbour Show\n---\n\n',
    body: `[00:00:00] **Tom:** Welcome to the show. I'm Tom Reed.

[00:00:05] **Ada:** And I'm Ada Holm.

[00:00:08] **Tom:** Today's guest is Karl Voss, who wrote "The Long Pier." Karl, welcome.

[00:00:15] **Karl:** Thanks. Great to be here.

[00:00:18] **Ada:** Before we start: a word from our sponsor.

[00:00:21] This episode is brought to you by Acme Ropes. Ropes that hold.

[00:00:40] **Tom:** So, Karl. Why piers?

[00:00:45] **Karl:** My wife says, "Because you are one." [laughter]

[00:01:00] But seriously, piers are honest.
`,
    voices: [
      "Tom: Welcome to the show. I'm Tom Reed.",
      "Ada Holm: And I'm Ada Holm.",
      'Tom: Today\'s guest is Karl Voss, who wrote "The Long Pier." Karl, welcome.',
      'Karl Voss: Thanks. Great to be here.',
      'Ada Holm: Before we start: a word from our sponsor.',
      'unclear: This episode is brought to you by Acme Ropes. Ropes that hold.',
      'Tom: So, Karl. Why piers?',
      'Karl Voss: My wife says, "Because you are one." [laughter]',
      'Karl Voss: But seriously, piers are honest.',
    ],
  },
  {
    kind: 'captions with arrows, some without a name',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
>> TOM REED: GOOD EVENING.

2
00:00:03,000 --> 00:00:05,000
TONIGHT, THE HARBOUR.

3
00:00:05,000 --> 00:00:08,000
>> ADA HOLM: WE OPENED IT IN MAY.
>> IT IS OURS.

4
00:00:08,000 --> 00:00:11,000
>>> IN OTHER NEWS: RAIN.

5
00:00:11,000 --> 00:00:13,000
>> TOM REED: THANK YOU.
>> YOU ARE WELCOME.
`,
    voices: [
      'TOM REED: GOOD EVENING. TONIGHT, THE HARBOUR.',
      'ADA HOLM: WE OPENED IT IN MAY.',
      'unclear: >> IT IS OURS.',
      'unclear: >>> IN OTHER NEWS: RAIN.',
      'TOM REED: THANK YOU.',
      'unclear: >> YOU ARE WELCOME.',
    ],
  },
  {
    kind: 'subtitles with labels, and dashes without',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
TOM: Where is the boat?

2
00:00:03,000 --> 00:00:05,000
ADA: It sank.

3
00:00:05,000 --> 00:00:08,000
(door slams)

4
00:00:08,000 --> 00:00:11,000
- Who's there?
- It's me.

5
00:00:11,000 --> 00:00:13,000
TOM: <i>Karl?</i>
`,
    voices: [
      'TOM: Where is the boat?',
      'ADA: It sank.',
      "unclear: - Who's there?",
      "unclear: - It's me.",
      'TOM: Karl?',
    ],
  },
  {
    kind: 'a play with names, stops and directions',
    file: 'txt',
    front: '',
    body: `THE HARBOUR
A play in one act

Characters
ADA HOLM, a harbour master
TOM REED, her brother

ACT ONE
Scene 1

(A pier. Night. ADA stands with a lamp.)

ADA. Who goes there?

TOM. (off) It is I.

ADA (aside). He is late, as ever.

(TOM enters. He is wet.)

TOM. I swam. The boat is gone.
   The sea took it. And what the sea takes
   It keeps.

ADA. Gone?

(They look at the sea.)

TOM. Gone.

CURTAIN
`,
    voices: [
      'unclear: THE HARBOUR A play in one act',
      'unclear: Characters ADA HOLM, a harbour master TOM REED, her brother',
      'unclear: ACT ONE',
      'unclear: Scene 1',
      'ADA HOLM: Who goes there?',
      'TOM: (off) It is I.',
      'ADA HOLM: He is late, as ever.',
      'TOM: I swam. The boat is gone. The sea took it. And what the sea takes It keeps.',
      'ADA HOLM: Gone?',
      'TOM: Gone.',
    ],
  },
  {
    kind: 'a Russian interview with dashes, one of them the interviewer’s',
    file: 'md',
    front: '---\ntitle: Интервью с Адой Хольм\nspeaker: Ада Хольм\nlanguage: ru\n---\n\n',
    body: `**— Ада, чей это порт?**

— Наш. Мой отец говорил: «У кого порт, у того и город».

**— А министр?**

— Министр сказал, что продаст его. Я не верю.

— Почему? — спросил я.

— Потому что он врёт, — ответила Хольм.
`,
    voices: [
      '?: — Ада, чей это порт?',
      'Ада Хольм: — Наш. Мой отец говорил: «У кого порт, у того и город».',
      '?: — А министр?',
      'Ада Хольм: — Министр сказал, что продаст его. Я не верю.',
      'unclear: — Почему? — спросил я.',
      'unclear: — Потому что он врёт, — ответила Хольм.',
    ],
  },
  {
    kind: 'an answer that explains words',
    file: 'md',
    front: '---\ntitle: Harbour school\nspeaker: Ada Holm\n---\n\n',
    body: `**Tom Reed:** What words should we know?

**Ada Holm:** Four.

Berth: a place where a ship lies.

Bollard: a short post for ropes.

Crane: a machine that lifts.

Pier: a way into the water.

**Tom Reed:** And the rest?

**Ada Holm:** You will learn them.
`,
    voices: [
      'Tom Reed: What words should we know?',
      'Ada Holm: Four.',
      'unclear: a place where a ship lies.',
      'unclear: a short post for ropes.',
      'unclear: a machine that lifts.',
      'unclear: a way into the water.',
      'Tom Reed: And the rest?',
      'Ada Holm: You will learn them.',
    ],
  },
  {
    kind: 'a list of date, place, guests and host',
    file: 'txt',
    front: '',
    body: `Date: 12 May 2021
Time: 14:00
Place: Bergen
Guests: Ada Holm, Karl Voss
Host: Tom Reed
Note: The sound is poor.
Photo: Ines Moreau

Reed: Who owns the harbour?

Holm: We do.

Voss: The town does.

Note: At this point the tape was changed.

Reed: So who?

Holm: We do.
`,
    voices: [
      'unclear: 12 May 2021',
      'unclear: Bergen',
      'unclear: Ada Holm, Karl Voss',
      'unclear: Tom Reed',
      'unclear: The sound is poor.',
      'unclear: Ines Moreau',
      'Tom Reed: Who owns the harbour?',
      'Ada Holm: We do.',
      'Karl Voss: The town does.',
      'unclear: At this point the tape was changed.',
      'Tom Reed: So who?',
      'Ada Holm: We do.',
    ],
  },
  {
    kind: 'a panel whose names come with what each does',
    file: 'md',
    front: '---\ntitle: Panel on harbours\n---\n\n',
    body: `**Tom Reed, moderator:** Welcome. Ada?

**Ada Holm, harbour master, Bergen:** Thank you.

**Dr. Karl Voss (University of Dale):** Thank you, Tom.

**Tom Reed, moderator:** Who pays?

**Voss:** The town.

**Holm:** He is right.

**Audience member:** I pay!

**Holm:** (to the audience member) You do.
`,
    voices: [
      'Tom Reed: Welcome. Ada?',
      'Ada Holm: Thank you.',
      'Dr. Karl Voss: Thank you, Tom.',
      'Tom Reed: Who pays?',
      'Dr. Karl Voss: The town.',
      'Ada Holm: He is right.',
      'Audience member: I pay!',
      'Ada Holm: (to the audience member) You do.',
    ],
  },
  {
    kind: 'initials of two, behind full names',
    file: 'md',
    front: '---\ntitle: A conversation\n---\n\n',
    body: `**John Smith:** Hello, Mary.

**Mary Klein:** Hello, John.

**JS:** Who owns the harbour?

**MK:** We do, John. "JS: the man who asks", they call you.

**JS:** Ha.

**MK:** Remember the plan? Step 1: buy. Step 2: sell.
`,
    voices: [
      'John Smith: Hello, Mary.',
      'Mary Klein: Hello, John.',
      'John Smith: Who owns the harbour?',
      'Mary Klein: We do, John. "JS: the man who asks", they call you.',
      'John Smith: Ha.',
      'Mary Klein: Remember the plan? Step 1: buy. Step 2: sell.',
    ],
  },
  {
    kind: 'initials that two people share',
    file: 'md',
    front: '---\ntitle: A conversation\n---\n\n',
    body: `**John Smith:** Hello.

**Jane Stone:** Hello.

**JS:** Who owns the harbour?

**Jane Stone:** We do.

**JS:** Since when?
`,
    voices: [
      'John Smith: Hello.',
      'Jane Stone: Hello.',
      'JS: Who owns the harbour?',
      'Jane Stone: We do.',
      'JS: Since when?',
    ],
  },
  {
    kind: 'a web page pasted into Markdown',
    file: 'md',
    front: '---\ntitle: Talk\nspeaker: Ada Holm\n---\n\n',
    body: `<div class="interview"><p class="q"><strong>Who owns the harbour?</strong></p>
<p class="a">We do. <em>All</em> of us.<br>It has always been so.</p>
<p class="q"><strong>Since when?</strong></p>
<p class="a">Since 1998. I was there.</p>
<p class="editor">[The phone rings.]</p>
<p class="a">Sorry.</p></div>

<script>var x = "Ada Holm: never";</script>

<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>14</td></tr></table>

<!-- Ada Holm: never said -->
`,
    voices: [
      '?: Who owns the harbour?',
      'Ada Holm: We do. All of us. It has always been so.',
      '?: Since when?',
      'Ada Holm: Since 1998. I was there.',
      'Ada Holm: Sorry.',
      'unclear: Year Ships 2019 14',
    ],
  },
  {
    kind: 'a table of speakers and words',
    file: 'md',
    front: '---\ntitle: Talk\n---\n\n',
    body: `| Speaker | Words |
|---|---|
| Tom Reed | Who owns the harbour? |
| Ada Holm | We do. |
| Tom Reed | Since when? |
| Ada Holm | Since 1998. |
`,
    voices: [
      'unclear: Speaker Words',
      'Tom Reed: Who owns the harbour?',
      'Ada Holm: We do.',
      'Tom Reed: Since when?',
      'Ada Holm: Since 1998.',
    ],
  },
  {
    kind: 'an interview with labels that tells between turns what they do',
    file: 'md',
    front: '---\ntitle: A walk with Ada Holm\nspeaker: Ada Holm\noutlet: The Post\n---\n\n',
    body: `**The Post:** Who owns the harbour?

**Ada Holm:** We do.

She laughs.

**The Post:** Since when?

**Ada Holm:** Since 1998. My father built the pier.

Holm gets up and closes the window. Outside, a boat hoots.

I was six then.

**The Post:** Did he live to see it?

Holm shakes her head.

**Ada Holm:** No.

There is a long silence. Then she speaks again.

He died in May.

**The Post:** I am sorry.

She nods.
`,
    voices: [
      'The Post: Who owns the harbour?',
      'Ada Holm: We do.',
      'unclear: She laughs.',
      'The Post: Since when?',
      'Ada Holm: Since 1998. My father built the pier.',
      'unclear: Holm gets up and closes the window. Outside, a boat hoots.',
      'Ada Holm: I was six then.',
      'The Post: Did he live to see it?',
      'unclear: Holm shakes her head.',
      'Ada Holm: No.',
      'unclear: There is a long silence. Then she speaks again.',
      'unclear: He died in May.',
      'The Post: I am sorry.',
      'unclear: She nods.',
    ],
  },
  {
    kind: 'the same in italics, in brackets and plainly',
    file: 'md',
    front: '---\ntitle: A walk\n---\n\n',
    body: `TOM REED: Who owns the harbour?

ADA HOLM: We do.

*She laughs.*

We always did.

TOM REED: Since when?

*(Ada looks at her hands.)*

ADA HOLM: Since 1998.

*Really.* I mean it.

TOM REED: And the mayor?

The mayor, who has come in, shakes his head.

KARL VOSS: Nobody asks me.
`,
    voices: [
      'TOM REED: Who owns the harbour?',
      'ADA HOLM: We do.',
      'unclear: She laughs.',
      'ADA HOLM: We always did.',
      'TOM REED: Since when?',
      'ADA HOLM: Since 1998.',
      'ADA HOLM: Really. I mean it.',
      'TOM REED: And the mayor?',
      'unclear: The mayor, who has come in, shakes his head.',
      'KARL VOSS: Nobody asks me.',
    ],
  },
  {
    kind: 'editors’ notes between turns',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Tom Reed: Who owns the harbour?

Ada Holm: We do [the town of Bergen - Ed.]. He [Voss] knows it.

[Editor's note: The mayor's office disputes this.]

Editor's note: Ms Holm later said that she meant the pier.

Tom Reed: Since when?

Ada Holm: Since 1998.

(Translator's note: in the original, "pier".)

Correction: An earlier version misspelt Ms Holm's name.
`,
    voices: [
      'Tom Reed: Who owns the harbour?',
      'Ada Holm: We do [the town of Bergen - Ed.]. He [Voss] knows it.',
      'unclear: Ms Holm later said that she meant the pier.',
      'Tom Reed: Since when?',
      'Ada Holm: Since 1998.',
      "unclear: An earlier version misspelt Ms Holm's name.",
    ],
  },
  {
    kind: 'a committee with numbered questions and a list of witnesses',
    file: 'txt',
    front: '',
    body: `Examination of Witness
Witness: Ada Holm.

Q1 Chair: Welcome to the Committee. Would you introduce yourself?

Ada Holm: I am Ada Holm, the harbour master.

Q2 Mr Reed: Who owns the harbour?

Ada Holm: The town does.

Q3 Mr Reed: Since when?

Ada Holm: Since 1998.

Chair: Thank you.

Q4 Chair: And the mayor?

Ada Holm: He agrees.
`,
    voices: [
      'unclear: Examination of Witness',
      'unclear: Ada Holm.',
      'Chair: Welcome to the Committee. Would you introduce yourself?',
      'Ada Holm: I am Ada Holm, the harbour master.',
      'Mr Reed: Who owns the harbour?',
      'Ada Holm: The town does.',
      'Mr Reed: Since when?',
      'Ada Holm: Since 1998.',
      'Chair: Thank you.',
      'Chair: And the mayor?',
      'Ada Holm: He agrees.',
    ],
  },
  {
    kind: 'times on lines of their own above names',
    file: 'txt',
    front: '',
    body: `00:00:02
Ada Holm
Good morning, everybody.

00:00:05
Tom Reed
Good morning.

00:00:08
Ada Holm
Shall we begin?
`,
    voices: ['Ada Holm: Good morning, everybody.', 'Tom Reed: Good morning.', 'Ada Holm: Shall we begin?'],
  },
  {
    kind: 'a meeting’s transcript that ends with a notice',
    file: 'txt',
    front: '',
    body: `Harbour meeting-20210503_100000-Meeting Recording
May 3, 2021, 8:00AM
32m 10s

Tom Reed   0:03
Good morning.

Ada Holm   0:07
Good morning, Tom. Shall we start?

Tom Reed   0:10
Yes.
Karl is late.

Ada Holm stopped transcription
`,
    voices: [
      'unclear: Harbour meeting-20210503_100000-Meeting Recording',
      'unclear: May 3, 2021, 8:00AM 32m 10s',
      'Tom Reed: Good morning.',
      'Ada Holm: Good morning, Tom. Shall we start?',
      'Tom Reed: Yes. Karl is late.',
      'unclear: Ada Holm stopped transcription',
    ],
  },
  {
    kind: 'initials in bold and plain initials',
    file: 'md',
    front: '---\ntitle: The harbour mistress\n---\n\n',
    body: `*Ada Holm runs the harbour of Bergen. I met her there in May.*

**TR: Who owns the harbour?**

AH: We do.

**TR: Since when?**

AH: Since 1998.

**Is that long?**

Not for a harbour.

*Subscribe to the newsletter for more.*
`,
    voices: [
      'unclear: Ada Holm runs the harbour of Bergen. I met her there in May.',
      'TR: Who owns the harbour?',
      'Ada Holm: We do.',
      'TR: Since when?',
      'Ada Holm: Since 1998.',
      'unclear: Is that long?',
      'Ada Holm: Not for a harbour.',
      'unclear: Subscribe to the newsletter for more.',
    ],
  },
  {
    kind: 'bold questions and plain answers, both with dashes',
    file: 'md',
    front: '---\ntitle: "Interview"\nspeaker: Ada Holm\noutlet: Kommersant\n---\n\n',
    body: `**"We do not sell"**

*Ada Holm told Tom Reed about the harbour.*

**— Who owns the harbour?**

— We do.

**— Since when?**

— Since 1998. And then, as you know, the war came.

We lost two boats.

**— I remember.**

— So do I.
`,
    voices: [
      'unclear: "We do not sell"',
      'unclear: Ada Holm told Tom Reed about the harbour.',
      '?: — Who owns the harbour?',
      'Ada Holm: — We do.',
      '?: — Since when?',
      'Ada Holm: — Since 1998. And then, as you know, the war came.',
      'Ada Holm: We lost two boats.',
      '?: — I remember.',
      'Ada Holm: — So do I.',
    ],
  },
  {
    kind: 'an answer that lists what is for and against',
    file: 'md',
    front: '---\ntitle: Harbour school\nspeaker: Ada Holm\noutlet: The Post\n---\n\n',
    body: `**The Post:** What is good and what is bad about it?

**Ada Holm:** Let me list it for each pier.

The north pier.

Pros: it is deep.

Cons: it is far.

The south pier.

Pros: it is near.

Cons: it is shallow.

Price: too high.

**The Post:** And which is yours?

**Ada Holm:** The south pier.
`,
    voices: [
      'The Post: What is good and what is bad about it?',
      'Ada Holm: Let me list it for each pier.',
      'Ada Holm: The north pier.',
      'Ada Holm: Pros: it is deep.',
      'Ada Holm: Cons: it is far.',
      'Ada Holm: The south pier.',
      'Ada Holm: Pros: it is near.',
      'Ada Holm: Cons: it is shallow.',
      'unclear: too high.',
      'The Post: And which is yours?',
      'Ada Holm: The south pier.',
    ],
  },
  {
    kind: 'words explained twice within an answer',
    file: 'txt',
    front: '',
    body: `Reed: What should we know?

Holm: Five words, each twice.

Berth: where a ship lies.

Crane: what lifts.

Berth: also a bed.

Crane: also a bird.

Reed: Thank you.

Holm: You are welcome.
`,
    voices: [
      'Reed: What should we know?',
      'Holm: Five words, each twice.',
      'unclear: where a ship lies.',
      'unclear: what lifts.',
      'unclear: also a bed.',
      'unclear: also a bird.',
      'Reed: Thank you.',
      'Holm: You are welcome.',
    ],
  },
  {
    kind: 'a glossary',
    file: 'md',
    front: '---\ntitle: Words of the harbour\n---\n\n',
    body: `Berth: where a ship lies. Every harbour has some.

Crane: what lifts. There are two in Bergen.

Berth: also a bed on a ship.

Crane: also a bird.

Crane: also a verb.
`,
    voices: [
      'unclear: where a ship lies. Every harbour has some.',
      'unclear: what lifts. There are two in Bergen.',
      'unclear: also a bed on a ship.',
      'unclear: also a bird.',
      'unclear: also a verb.',
    ],
  },
  {
    kind: 'bold terms that come again',
    file: 'md',
    front: '---\ntitle: What we learned\nspeaker: Ada Holm\n---\n\n',
    body: `**Cost:** The harbour cost nine million.

**Time:** It took two years.

**People:** Sixty worked on it.

**Cost:** The second part cost three.

**Time:** It took one year.

"We are proud," Ada Holm said.
`,
    voices: [
      'unclear: The harbour cost nine million.',
      'unclear: It took two years.',
      'unclear: Sixty worked on it.',
      'unclear: The second part cost three.',
      'unclear: It took one year.',
      'unclear: "We are proud," Ada Holm said.',
    ],
  },
  {
    kind: 'news with the place of each',
    file: 'md',
    front: '---\ntitle: Morning news\n---\n\n',
    body: `Bergen: The harbour reopens on Monday.

Oslo: The king opens a bridge.

Bergen: The mayor resigns.

Oslo: Snow is expected.

Bergen: The mayor returns.
`,
    voices: [
      'unclear: The harbour reopens on Monday.',
      'unclear: The king opens a bridge.',
      'unclear: The mayor resigns.',
      'unclear: Snow is expected.',
      'unclear: The mayor returns.',
    ],
  },
  {
    kind: 'bold questions, and paragraphs about her between',
    file: 'md',
    front: '---\ntitle: A visit\nspeaker: Ada Holm\noutlet: The Post\n---\n\n',
    body: `**Who owns the harbour?**

We do. My father built it.

Holm, who is sixty, gets up. Her hands are large.

**Are you tired?**

She shakes her head.

Never. I sleep well.

**And your brother?**

He lives in Oslo. He never calls.

The telephone rings. It is her brother.

I told you.
`,
    voices: [
      '?: Who owns the harbour?',
      'Ada Holm: We do. My father built it.',
      'unclear: Holm, who is sixty, gets up. Her hands are large.',
      '?: Are you tired?',
      'unclear: She shakes her head.',
      'Ada Holm: Never. I sleep well.',
      '?: And your brother?',
      'unclear: He lives in Oslo. He never calls.',
      'unclear: The telephone rings. It is her brother.',
      'Ada Holm: I told you.',
    ],
  },
  {
    kind: 'a chat with names, dashes and times of today',
    file: 'txt',
    front: '',
    body: `ada — Today at 9:41 AM
is the harbour open?
tom — Today at 9:43 AM
it is
since may
ada — Today at 9:44 AM
thanks
`,
    voices: ['ada: is the harbour open?', 'tom: it is since may', 'ada: thanks'],
  },
  {
    kind: 'a transcript with a paragraph about her at its end',
    file: 'md',
    front: '---\ntitle: The interview\nspeaker: Ada Holm\noutlet: The Post\n---\n\n',
    body: `The Post: Who owns the harbour?

Holm: We do.

The Post: Thank you.

Holm: Thank you.

Ada Holm, 60, has run the harbour of Bergen since 1998. She lives with two cats.

Tom Reed is a reporter at The Post.
`,
    voices: [
      'The Post: Who owns the harbour?',
      'Ada Holm: We do.',
      'The Post: Thank you.',
      'Ada Holm: Thank you.',
      'unclear: Ada Holm, 60, has run the harbour of Bergen since 1998. She lives with two cats.',
      'unclear: Tom Reed is a reporter at The Post.',
    ],
  },
  {
    kind: 'a plain editor’s note between names in bold',
    file: 'md',
    front: '',
    body: '**Ada Holm:** We sank.\n\nEditor’s note: x was changed.\n\n**Tom Reed:** We sank.\n\n**Ada Holm:** Yes.',
    voices: [
      'Ada Holm: We sank.',
      'unclear: Editor’s note: x was changed.',
      'Tom Reed: We sank.',
      'Ada Holm: Yes.',
    ],
  },
  {
    kind: 'numbered rules, a plan, a date and a chapter read out in an answer',
    file: 'txt',
    front: NOBODY,
    body: `Farm Notes: Second Series

Tom Reed: How do you keep bees?

Ada Holm: By the book. I know it by heart.

Rule 1: leave them alone.

Plan B: leave the garden.

No. 7: buy no honey.

Golden Rule: sell no honey.

Lesson Two: wear a hat.

May 5: the bees slept.

The answer: nobody knows.

Tom Reed: Is that all?

Juror 4: May I ask, too?

Ada Holm: It is all that I know.`,
    voices: [
      'unclear: Second Series',
      'Tom Reed: How do you keep bees?',
      'Ada Holm: By the book. I know it by heart.',
      'unclear: leave them alone.',
      'unclear: leave the garden.',
      'unclear: buy no honey.',
      'unclear: sell no honey.',
      'unclear: wear a hat.',
      'unclear: the bees slept.',
      'unclear: The answer: nobody knows.',
      'Tom Reed: Is that all?',
      'Juror 4: May I ask, too?',
      'Ada Holm: It is all that I know.',
    ],
  },
  {
    kind: 'an office behind a title at the end of a line',
    file: 'txt',
    front: NOBODY,
    body: `    Chairman Kettle. The committee will come to order. Were you told?
    Dr. Holm. I was told of it on the third day of the strike, Mr.
Chairman. My deputy called me. I drove there.
    Ms. Voss. And whom did you call?
    Dr. Holm. Nobody would have listened to a harbour master, Dr.
Voss: I went home.`,
    voices: [
      'Chairman Kettle: The committee will come to order. Were you told?',
      'Dr. Holm: I was told of it on the third day of the strike, Mr. Chairman. My deputy called me. I drove there.',
      'Ms. Voss: And whom did you call?',
      'Dr. Holm: Nobody would have listened to a harbour master, Dr. Voss: I went home.',
    ],
  },
  {
    kind: 'what a meeting does, and what ends a page, in paragraphs of their own',
    file: 'txt',
    front: NOBODY,
    body: `The Chair: The harbour is shut. Who asks?

Several hon. Members rose—

Tom Reed: When was it shut?

Ada Holm: In May. I shut it.

The Committee suspended from 4.10 p.m. for a vote.

Tom Reed: Who voted?

Ada Holm: Nobody did.

A knock at the door.

Ada Holm: Come in.

The phone rings.

Ada Holm: I am busy.

Mr Reed leaves the room.

Tom Reed: And now?

Ada Holm: The members met twice. I was there.
[The statement of Ada Holm follows:]

Tom Reed: Thank you.

The witnesses withdrew.

Ada Holm: You are welcome.

-ends-

Notes to editors`,
    voices: [
      'The Chair: The harbour is shut. Who asks?',
      'unclear: Several hon. Members rose—',
      'Tom Reed: When was it shut?',
      'Ada Holm: In May. I shut it.',
      'unclear: The Committee suspended from 4.10 p.m. for a vote.',
      'Tom Reed: Who voted?',
      'Ada Holm: Nobody did.',
      'unclear: A knock at the door.',
      'Ada Holm: Come in.',
      'unclear: The phone rings.',
      'Ada Holm: I am busy.',
      'unclear: Mr Reed leaves the room.',
      'Tom Reed: And now?',
      'Ada Holm: The members met twice. I was there.',
      'Tom Reed: Thank you.',
      'unclear: The witnesses withdrew.',
      'Ada Holm: You are welcome.',
      'unclear: -ends-',
      'unclear: Notes to editors',
    ],
  },
  {
    kind: 'a witness called and sworn on two lines',
    file: 'txt',
    front: NOBODY,
    body: `     THE COURT:  Call your next witness.
     MR. REED:  I call Ada Holm.

                    ADA HOLM,
  having been first duly sworn, testified as follows:

     BY MR. REED:
     Q    Where were you?
     A    I was at sea.`,
    voices: [
      'THE COURT: Call your next witness.',
      'MR. REED: I call Ada Holm.',
      'MR. REED: Where were you?',
      'ADA HOLM: I was at sea.',
    ],
  },
  {
    kind: 'quotations of others, signed behind or below them, between turns',
    file: 'md',
    front: NOBODY,
    body: `**Tom Reed:** Did you pay the crew?

**Ada Holm:** We paid them late, all of them.

'They paid us on the first, never late' – *Lena Voss, cook, 50*

**Tom Reed:** She says that you did.

**Ada Holm:** She is kind.

> “She can’t count.”
>
> — Rosa Holm, her sister

> We loved her all the same.
> — the crew

**Tom Reed:** Why?

**Ada Holm:** I sang.

“She sang badly.” (Karl Voss, cook)

**Tom Reed:** Did she?

“She never sang,” – said Rolf Voss.

<blockquote>She hummed.<footer>Olga Voss</footer></blockquote>

**Ada Holm:** Ask her.

“Nobody asked,” her captain wrote to us.

And I sang well — Ada Holm, singer.`,
    voices: [
      'Tom Reed: Did you pay the crew?',
      'Ada Holm: We paid them late, all of them.',
      "Lena Voss: 'They paid us on the first, never late'",
      'Tom Reed: She says that you did.',
      'Ada Holm: She is kind.',
      'Rosa Holm: “She can’t count.”',
      'unclear: We loved her all the same.',
      'Tom Reed: Why?',
      'Ada Holm: I sang.',
      'Karl Voss: “She sang badly.”',
      'Tom Reed: Did she?',
      'Rolf Voss: “She never sang,”',
      'Olga Voss: She hummed.',
      'Ada Holm: Ask her.',
      'unclear: “Nobody asked,” her captain wrote to us.',
      'Ada Holm: And I sang well — Ada Holm, singer.',
    ],
  },
  {
    kind: 'voices of readers, each signed below',
    file: 'md',
    front: NOBODY,
    body: `# Voices on the bridge

“It should have been built in May.”
— Ada Holm, florist

“They asked me for my field. I said no.”
— Tom Reed, farmer`,
    voices: [
      'Ada Holm: “It should have been built in May.”',
      'Tom Reed: “They asked me for my field. I said no.”',
    ],
  },
  {
    kind: 'notes without signs between turns of several paragraphs',
    file: 'md',
    front: NOBODY,
    body: `**Tom Reed:** Was it cold?

**Ada Holm:** It was. I had no coat.

The harbour was white. Nobody came.

My father came in the end.

The draft resolution was adopted by ten votes to one.

**Tom Reed:** And then?

**Ada Holm:** Then it thawed. I went home.

The ice broke first. It sang.

A long silence.

**Tom Reed:** Do you miss it?

**Ada Holm:** I miss it every day.

Key dates of the frost

**Tom Reed:** Thank you.

Exit Tom Reed

Most viewed

Karl Voss is a writer based in Tarn.`,
    voices: [
      'Tom Reed: Was it cold?',
      'Ada Holm: It was. I had no coat.',
      'Ada Holm: The harbour was white. Nobody came.',
      'Ada Holm: My father came in the end.',
      'unclear: The draft resolution was adopted by ten votes to one.',
      'Tom Reed: And then?',
      'Ada Holm: Then it thawed. I went home.',
      'Ada Holm: The ice broke first. It sang.',
      'unclear: A long silence.',
      'Tom Reed: Do you miss it?',
      'Ada Holm: I miss it every day.',
      'unclear: Key dates of the frost',
      'Tom Reed: Thank you.',
      'unclear: Exit Tom Reed',
      'unclear: Most viewed',
      'unclear: Karl Voss is a writer based in Tarn.',
    ],
  },
  {
    kind: 'a play for radio whose sounds look like lines',
    file: 'txt',
    front: NOBODY,
    body: `REED. They built a bridge, you know.

HOLM (counting coins). Nobody builds a free thing.

REED. I walked over it.

HOLM. And what did you pay?

REED. My boots.

A knock at the door.

HOLM. Who is there?

REED. The sea.`,
    voices: [
      'REED: They built a bridge, you know.',
      'HOLM: Nobody builds a free thing.',
      'REED: I walked over it.',
      'HOLM: And what did you pay?',
      'REED: My boots.',
      'unclear: A knock at the door.',
      'HOLM: Who is there?',
      'REED: The sea.',
    ],
  },
  {
    kind: 'a capital behind the tab after a name',
    file: 'txt',
    front: '',
    body: 'Okafor\tLook: it sank.\n\nOkafor\tLook: it sank again.\n\nHolm\tDid it?\n\nHolm\tIt did.',
    voices: ['Okafor: Look: it sank.', 'Okafor: Look: it sank again.', 'Holm: Did it?', 'Holm: It did.'],
  },
  {
    kind: 'an article whose speakers have their parties in brackets',
    file: 'md',
    front: '',
    body: `The council met on Monday.

Ada Holm (Lab) said: “We left at noon. We came back at one.”

The gate was shut.

Tom Reed (Con) added: “I never left the hall.”

The meeting went on for hours.

Ada Holm (Lab) replied: “We all know that.”`,
    voices: [
      'unclear: The council met on Monday.',
      'unclear: Ada Holm (Lab) said:',
      '?: “We left at noon. We came back at one.”',
      'unclear: The gate was shut.',
      'unclear: Tom Reed (Con) added:',
      '?: “I never left the hall.”',
      'unclear: The meeting went on for hours.',
      'unclear: Ada Holm (Lab) replied:',
      '?: “We all know that.”',
    ],
  },
  {
    kind: 'a reporter who writes of himself, below a byline',
    file: 'md',
    front: '---\ntitle: The lock keeper\nspeaker: Ada Holm\n---\n\n',
    body: `*Interview by Tom Reed*

I meet Ada Holm at her table, where we drink tea and I try not to stare.

My own grandmother kept such a table. We talk for an hour.

I leave at six, and I think about her hands.`,
    voices: [
      'unclear: Interview by Tom Reed',
      'unclear: I meet Ada Holm at her table, where we drink tea and I try not to stare.',
      'unclear: My own grandmother kept such a table. We talk for an hour.',
      'unclear: I leave at six, and I think about her hands.',
    ],
  },
  {
    kind: 'a numbered list and a list with dashes in one turn',
    file: 'txt',
    front: '',
    body: `Ada Holm: What do we need? I have a list.

1. boats

2. ropes

3. time

– first the boats
– then the ropes
– then the time

Tom Reed: Is that all?

Ada Holm: All. I said so.

Tom Reed: Good.`,
    voices: [
      'Ada Holm: What do we need? I have a list.',
      'Ada Holm: 1. boats',
      'Ada Holm: 2. ropes',
      'Ada Holm: 3. time',
      'unclear: – first the boats – then the ropes – then the time',
      'Tom Reed: Is that all?',
      'Ada Holm: All. I said so.',
      'Tom Reed: Good.',
    ],
  },
  {
    kind: 'words below what somebody learned',
    file: 'md',
    front: '',
    body: `“It was my own lamp,” Ada Holm told me.

Things I learned:

- the clock was painted on a plate

“From all of us here, good night.”

Tom Reed had the last word. “Good night,” he said.`,
    voices: [
      'Ada Holm: “It was my own lamp,”',
      'narration: Ada Holm told me.',
      'unclear: Things I learned:',
      'narration: the clock was painted on a plate',
      'Ada Holm: “From all of us here, good night.”',
      'narration: Tom Reed had the last word.',
      '?: “Good night,”',
      'narration: he said.',
    ],
  },
  {
    kind: 'an article about somebody whom it does not name, below a byline',
    file: 'md',
    front: '---\ntitle: The lock keeper\nspeaker: Ada Holm\n---\n\n',
    body: `*Interview by Tom Reed*

The keeper opens the gate herself.

We drink tea.

She has kept the lock for forty years.

It leaks.`,
    voices: [
      'unclear: Interview by Tom Reed',
      'unclear: The keeper opens the gate herself.',
      'unclear: We drink tea.',
      'unclear: She has kept the lock for forty years.',
      'unclear: It leaks.',
    ],
  },
  {
    kind: 'a reporter who writes of himself and tells what is said, below a byline',
    file: 'md',
    front: '---\ntitle: The lock keeper\nspeaker: Ada Holm\n---\n\n',
    body: `*Interview by Tom Reed*

I walk to the lock at six.

“It leaks,” says Kit Lind.

We drink tea.

I leave at ten.`,
    voices: [
      'unclear: Interview by Tom Reed',
      'unclear: I walk to the lock at six.',
      'Kit Lind: “It leaks,”',
      'unclear: says Kit Lind.',
      'unclear: We drink tea.',
      'unclear: I leave at ten.',
    ],
  },
  {
    kind: 'an article that names a speech below it',
    file: 'md',
    front: '---\ntitle: The lock\nspeaker: Ada Holm\n---\n\n',
    body: `The lock was opened in May.

It leaked in June.

It was shut in July.

Nobody was hurt.

Remarks by Ada Holm at the opening

We thank our readers.`,
    voices: [
      'unclear: The lock was opened in May.',
      'unclear: It leaked in June.',
      'unclear: It was shut in July.',
      'unclear: Nobody was hurt.',
      'unclear: Remarks by Ada Holm at the opening',
      'unclear: We thank our readers.',
    ],
  },
  {
    kind: 'a statement in which nobody says who speaks',
    file: 'txt',
    front: '---\ntitle: At the quay\nspeaker: Ada Holm\n---\n\n',
    body: `Statement by the harbour master

The quay was opened in May. The crane stands.`,
    voices: [
      'unclear: Statement by the harbour master',
      'unclear: The quay was opened in May. The crane stands.',
    ],
  },
  {
    kind: 'a few turns below an introduction, and a line below them',
    file: 'md',
    front: NOBODY,
    body: `The harbour froze in May.

**Tom Reed:** Was it cold?

**Ada Holm:** It was.

## The thaw

**Tom Reed:** So they say.

Bells rang in June.`,
    voices: [
      'unclear: The harbour froze in May.',
      'Tom Reed: Was it cold?',
      'Ada Holm: It was.',
      'Tom Reed: So they say.',
      'unclear: Bells rang in June.',
    ],
  },
  {
    kind: 'six turns below an introduction, one of them of two paragraphs, and a note',
    file: 'md',
    front: NOBODY,
    body: `The harbour froze in May.

Nobody came.

It was white.

**Tom Reed:** Was it cold?

**Ada Holm:** It was. I had no coat.

My father came in the end.

**Tom Reed:** And then?

**Ada Holm:** Then it thawed.

**Tom Reed:** Do you miss it?

**Ada Holm:** I miss it every day.

The timetable will be on the website by the end of August.`,
    voices: [
      'unclear: The harbour froze in May.',
      'unclear: Nobody came.',
      'unclear: It was white.',
      'Tom Reed: Was it cold?',
      'Ada Holm: It was. I had no coat.',
      'Ada Holm: My father came in the end.',
      'Tom Reed: And then?',
      'Ada Holm: Then it thawed.',
      'Tom Reed: Do you miss it?',
      'Ada Holm: I miss it every day.',
      'unclear: The timetable will be on the website by the end of August.',
    ],
  },
  {
    kind: 'visitors, letters and a cinema’s film, none of whom is she',
    file: 'md',
    front: '',
    body: `Ada Holm runs the museum. Visitor numbers fell. “I closed the shop,” she says.

Letters fill the hall. Gladiator filled the cinema for months. “I saw it forty times,” she says.`,
    voices: [
      'narration: Ada Holm runs the museum. Visitor numbers fell.',
      'Ada Holm: “I closed the shop,”',
      'narration: she says.',
      'narration: Letters fill the hall. Gladiator filled the cinema for months.',
      'Ada Holm: “I saw it forty times,”',
      'narration: she says.',
    ],
  },
  {
    kind: 'an explainer with questions in bold, in which one person is quoted',
    file: 'md',
    front: '---\ntitle: The lock\nspeaker: Tom Reed\n---\n\n',
    body: `**Why is the lock shut?**

The county denies it.

**Who wrote?**

“I wrote in March,” says Tom Reed.

**Who pays?**

We all do.

**Where is it?**

On our map.

**When will it open?**

In May.

**What then?**

Boats.`,
    voices: [
      'unclear: Why is the lock shut?',
      'unclear: The county denies it.',
      'unclear: Who wrote?',
      'Tom Reed: “I wrote in March,”',
      'unclear: says Tom Reed.',
      'unclear: Who pays?',
      'unclear: We all do.',
      'unclear: Where is it?',
      'unclear: On our map.',
      'unclear: When will it open?',
      'unclear: In May.',
      'unclear: What then?',
      'unclear: Boats.',
    ],
  },
  {
    kind: 'a thread with a message that quotes another, an advertisement and a post that is deleted',
    file: 'md',
    front: '',
    body: `**harbour_cat** · 3 hours ago

I kept the lock.

**newbie** · 3 hours ago

Here is what they texted me:

Boss: I have sold your desk.

**harbour_cat** · 2 hours ago

Ok.

Sponsored: I lost ten pounds in a week.

**[deleted]** 4 points 2 hours ago

It was me.`,
    voices: [
      'harbour_cat: I kept the lock.',
      'newbie: Here is what they texted me:',
      'unclear: I have sold your desk.',
      'harbour_cat: Ok.',
      'unclear: I lost ten pounds in a week.',
      'unclear: [deleted] 4 points 2 hours ago',
      'unclear: It was me.',
    ],
  },
  {
    kind: 'letters that two people sign, in capitals or with others',
    file: 'txt',
    front: '',
    body: `LETTERS

Sir, – We want the lock open.
Yours, etc.,
TOM REED, ROSE BELL,
Trim.

Sir, – We want it shut.
Yours, etc.,
TOM REED,
Chairman,
ADA HOLM,
Secretary,
Trim.

Sir, – We want it mended.
Yours, etc.,
DR MARY BYRNE
PROF PETER WALSH

Sir, – We want it painted.
Yours, etc.,
KIT BONNER (and 12 others)
Trim.`,
    voices: [
      'unclear: Sir, – We want the lock open. Yours, etc., TOM REED, ROSE BELL, Trim.',
      'unclear: Sir, – We want it shut. Yours, etc., TOM REED, Chairman, ADA HOLM, Secretary, Trim.',
      'unclear: Sir, – We want it mended. Yours, etc., DR MARY BYRNE PROF PETER WALSH',
      'unclear: Sir, – We want it painted. Yours, etc., KIT BONNER (and 12 others) Trim.',
    ],
  },
  {
    kind: 'places with a country on the screen',
    file: 'srt',
    front: '',
    body: `1
00:00:01,120 --> 00:00:04,000
[ADA HOLM, KEEPER] I saw it fall.

2
00:00:05,400 --> 00:00:08,760
[HULL, ENGLAND] We live here.

3
00:00:09,400 --> 00:00:10,760
[ADA HOLM, KEEPER] It fell twice.

4
00:00:11,400 --> 00:00:12,760
[HULL, ENGLAND] We live here now.`,
    voices: [
      'unclear: [ADA HOLM, KEEPER] I saw it fall. [HULL, ENGLAND] We live here. [ADA HOLM, KEEPER] It fell twice. [HULL, ENGLAND] We live here now.',
    ],
  },
  {
    kind: 'a note about another speaker between turns',
    file: 'txt',
    front: '',
    body: `Ada Holm: I never went back.

Tom Reed’s new book is out now.

Tom Reed: I did, once.

Ada Holm: You did not.`,
    voices: [
      'Ada Holm: I never went back.',
      'unclear: Tom Reed’s new book is out now.',
      'Tom Reed: I did, once.',
      'Ada Holm: You did not.',
    ],
  },
  {
    kind: 'a saying with a colon in an answer',
    file: 'md',
    front: '',
    body: `Reed: Who taught you?

Holm: My mother.

My mother says: eat your soup. I never did.

Reed: And now?

Holm: The sign says: Keep out. I went in.

My mother says: go home.`,
    voices: [
      'Reed: Who taught you?',
      'Holm: My mother.',
      'Holm: My mother says: eat your soup. I never did.',
      'Reed: And now?',
      'Holm: The sign says: Keep out. I went in.',
      'Holm: My mother says: go home.',
    ],
  },
  {
    kind: 'a diary with places and times in its headings',
    file: 'md',
    front: '',
    body: `**Monday at the Weir** · 6 May 2020 at 21:14

I was wet.

**Tuesday at the Weir** · 7 May 2020 at 21:10

I was dry.

**Friday at Hull** · 10 May 2020 at 20:02

I went home.`,
    voices: [
      'unclear: Monday at the Weir · 6 May 2020 at 21:14',
      'unclear: I was wet.',
      'unclear: Tuesday at the Weir · 7 May 2020 at 21:10',
      'unclear: I was dry.',
      'unclear: Friday at Hull · 10 May 2020 at 20:02',
      'unclear: I went home.',
    ],
  },
  {
    kind: 'a list of results with places',
    file: 'txt',
    front: '',
    body: ` 1   HOLM   Ada    32.10
 2   REED   Tom    33.20
 3   HOLM   Max    35.10
 4   REED   Ian    36.20`,
    voices: ['unclear: 1 HOLM Ada 32.10 2 REED Tom 33.20 3 HOLM Max 35.10 4 REED Ian 36.20'],
  },
  {
    kind: 'a film in which somebody talks to a ghost',
    file: 'md',
    front: '---\ntitle: The singer\nspeaker: Tom Reed\n---\n\n',
    body: `*The singer opens up to Rose Bell, his new neighbour. In his film the hero talks to Paul Bay, a ghost.*

**Where do you live?**

I live at the lock.

**Why there?**

I like it.

**Who else does?**

Nobody I know.`,
    voices: [
      'unclear: The singer opens up to Rose Bell, his new neighbour. In his film the hero talks to Paul Bay, a ghost.',
      '?: Where do you live?',
      'Tom Reed: I live at the lock.',
      '?: Why there?',
      'Tom Reed: I like it.',
      '?: Who else does?',
      'Tom Reed: Nobody I know.',
    ],
  },
  {
    kind: 'what an officer reported, between answers',
    file: 'txt',
    front: '',
    body: `Mr Reed: I have no sheep.

The Warden reported that sheep had got in.

Mrs Holm: Whose are they?

Mr Reed: Not mine.`,
    voices: [
      'Mr Reed: I have no sheep.',
      'unclear: The Warden reported that sheep had got in.',
      'Mrs Holm: Whose are they?',
      'Mr Reed: Not mine.',
    ],
  },
  {
    kind: 'what somebody says of another, with the clause behind it',
    file: 'md',
    front: '',
    body: `Ada Holm, who leads the opposition, was scathing. Reed had lied to councillors, she said.

“I asked him three times,” she said.

Tom Reed was sacked in May. “I have nothing to say,” Reed said.`,
    voices: [
      'narration: Ada Holm, who leads the opposition, was scathing. Reed had lied to councillors, she said.',
      'Ada Holm: “I asked him three times,”',
      'narration: she said.',
      'narration: Tom Reed was sacked in May.',
      'Reed: “I have nothing to say,”',
      'narration: Reed said.',
    ],
  },
  {
    kind: 'voices without a name in a parliament',
    file: 'txt',
    front: '',
    body: `The Prime Minister: I beg to move that the bill be read.

I have served for three years.

An hon. Member: Too long!

The Leader of the Opposition: I agree with the hon. Member.

The Prime Minister: I do not.

Q from the floor: When will you go?

The Prime Minister: In May.`,
    voices: [
      'The Prime Minister: I beg to move that the bill be read.',
      'The Prime Minister: I have served for three years.',
      'unclear: An hon. Member: Too long!',
      'The Leader of the Opposition: I agree with the hon. Member.',
      'The Prime Minister: I do not.',
      'unclear: Q from the floor: When will you go?',
      'The Prime Minister: In May.',
    ],
  },
  {
    kind: 'mails, one of which no person wrote',
    file: 'txt',
    front: '',
    body: `On 3 Mar 2025, at 20:12, Ada Holm <ada@x.example> wrote:

The boiler is out again.

On 28 Feb 2025, at 10:00, Lettings <lettings@wex.example> wrote:

Dear tenant, Your rent is due.`,
    voices: ['Ada Holm: The boiler is out again.', 'unclear: Dear tenant, Your rent is due.'],
  },
  {
    kind: 'a man who lives on',
    file: 'md',
    front: '',
    body: `Tom Reed and Ada Holm ran the shop. “We sold rope,” Reed said.

Ada Holm died in 2016. “I still lay two cups,” he said.`,
    voices: [
      'narration: Tom Reed and Ada Holm ran the shop.',
      'Reed: “We sold rope,”',
      'narration: Reed said.',
      'narration: Ada Holm died in 2016.',
      '?: “I still lay two cups,”',
      'narration: he said.',
    ],
  },
  {
    kind: 'bold lines between answers that ask nothing',
    file: 'md',
    front: '---\ntitle: The singer\nspeaker: Ada Holm\n---\n\n',
    body: `**How do you learn your lines?**

I read them in the bath.

**Tom Reed on Ada:**

She learns them in the bath. I’ve stopped listening.

**What next?**

I rest. I have a boat.

**The Lock, 4 Bridge Street. Mains from £18.**

We went on a Tuesday. I had the lamb.`,
    voices: [
      '?: How do you learn your lines?',
      'Ada Holm: I read them in the bath.',
      'unclear: Tom Reed on Ada:',
      'unclear: She learns them in the bath. I’ve stopped listening.',
      '?: What next?',
      'Ada Holm: I rest. I have a boat.',
      'unclear: The Lock, 4 Bridge Street. Mains from £18.',
      'unclear: We went on a Tuesday. I had the lamb.',
    ],
  },
  {
    kind: 'recipes whose ingredients come again',
    file: 'txt',
    front: '---\ntitle: Bread\n---\n\n',
    body: `Flour: 500 g strong white.
Water: 340 g, lukewarm.
Tip: you can use less water if the dough is sticky.

Flour: 450 g white.
Water: 350 g. I thought it was too wet.
Tip: we always warm the bowl first.

Flour: 480 g.
Water: I forgot how much.
Tip: do you have a scale?`,
    voices: [
      'unclear: 500 g strong white.',
      'unclear: 340 g, lukewarm.',
      'unclear: you can use less water if the dough is sticky.',
      'unclear: 450 g white.',
      'unclear: 350 g. I thought it was too wet.',
      'unclear: we always warm the bowl first.',
      'unclear: 480 g.',
      'unclear: I forgot how much.',
      'unclear: do you have a scale?',
    ],
  },
  {
    kind: 'rooms in brackets in a list of tasks',
    file: 'md',
    front: '---\ntitle: House move\n---\n\n',
    body: `* [kitchen] Throw away the old pans
* [kitchen] Do we need two kettles?
* [garden] I dig out the roses
* [garden] Give the bench to Ruth
* [kitchen] We keep the big table
* [cellar] You sort the tools`,
    voices: [
      'unclear: Throw away the old pans',
      'unclear: Do we need two kettles?',
      'unclear: I dig out the roses',
      'unclear: Give the bench to Ruth',
      'unclear: We keep the big table',
      'unclear: You sort the tools',
    ],
  },
  {
    kind: 'notes on the tape between turns',
    file: 'txt',
    front: '---\ntitle: An oral history\n---\n\n',
    body: `Wulf: You were at the mine in 1934?

Kessel: Yes, from the spring on. I was fourteen.

Wulf: What did you earn?

Kessel: Two shillings a day.

The tape is damaged here. About four minutes are missing.

Wulf: And the strike?

Kessel: We were out for nine weeks.

End of side A. The second side begins with the last question.

Wulf: Who led it?

Kessel: A man called Price.`,
    voices: [
      'Wulf: You were at the mine in 1934?',
      'Kessel: Yes, from the spring on. I was fourteen.',
      'Wulf: What did you earn?',
      'Kessel: Two shillings a day.',
      'unclear: The tape is damaged here. About four minutes are missing.',
      'Wulf: And the strike?',
      'Kessel: We were out for nine weeks.',
      'unclear: End of side A. The second side begins with the last question.',
      'Wulf: Who led it?',
      'Kessel: A man called Price.',
    ],
  },
  {
    kind: 'tasks that are done, and keys in columns',
    file: 'md',
    front: '---\ntitle: Notes\n---\n\n',
    body: `* [x] Call the landlord
* [x] I pack the books
* [ ] We ask Tom for his van
* [x] Do you have a key?

    a    Zap a rod
    q    Quaff a potion
    a    Aim a wand
    q    Do you quaff?`,
    voices: [
      'unclear: [x] Call the landlord',
      'unclear: [x] I pack the books',
      'unclear: [ ] We ask Tom for his van',
      'unclear: [x] Do you have a key?',
      'unclear: a Zap a rod q Quaff a potion a Aim a wand q Do you quaff?',
    ],
  },
  {
    kind: 'a talk about somebody with the first name of one who speaks',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Greta: Welcome back to the show.

Anders: I read a book by Greta Kessel once.

Greta: Which one?

Anders: The first. It is still on my shelf.

Greta: I see what you mean.`,
    voices: [
      'Greta: Welcome back to the show.',
      'Anders: I read a book by Greta Kessel once.',
      'Greta: Which one?',
      'Anders: The first. It is still on my shelf.',
      'Greta: I see what you mean.',
    ],
  },
  {
    kind: 'a talk below the day and time of its session',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Welcome to the harbour meeting!
Session facilitator(s): Harbour Staff
Day & Time: Thursday, 9:45am
Room: Commons

VOSS: Hello! This is very low. I am glad that you came.

GROOT: So am I. Shall we begin?

VOSS: I think we should.`,
    voices: [
      'unclear: Welcome to the harbour meeting! Session facilitator(s): Harbour Staff',
      'unclear: Thursday, 9:45am',
      'unclear: Commons',
      'VOSS: Hello! This is very low. I am glad that you came.',
      'GROOT: So am I. Shall we begin?',
      'VOSS: I think we should.',
    ],
  },
];

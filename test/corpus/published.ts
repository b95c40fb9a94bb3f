/**
 * Texts as people publish them: transcripts of talks and shows, notes of meetings, interviews on the web. The people in them
 * are invented.
 */
import type { Kind } from './kinds.ts';

export const PUBLISHED: readonly Kind[] = [
  {
    kind: 'subtitles without names, some of a single word',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:01.000 --> 00:03.000
How many boats are in the harbour?

00:03.000 --> 00:05.000
Yeah, this is really great.

00:05.000 --> 00:06.000
Yeah.

00:06.000 --> 00:08.000
Your project is really cool.

00:08.000 --> 00:09.000
Thank you

00:09.000 --> 00:11.000
It took me two years.

00:11.000 --> 00:12.000
Yeah

00:12.000 --> 00:14.000
And now it sails.`,
    voices: [
      'unclear: How many boats are in the harbour? Yeah, this is really great. Yeah. Your project is really cool. Thank you It took me two years. Yeah And now it sails.',
    ],
  },
  {
    kind: 'words that open a sentence and stand alone',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `One of the lamps is broken, or so it seems to me. Which of them is it?

Both. The small one went first.

I asked about the large one. Should we mend it?

Both. You might as well mend them together.`,
    voices: [
      'unclear: One of the lamps is broken, or so it seems to me. Which of them is it?',
      'unclear: Both. The small one went first.',
      'unclear: I asked about the large one. Should we mend it?',
      'unclear: Both. You might as well mend them together.',
    ],
  },
  {
    kind: 'a list of tools, an editor among them',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `My name is Ada Holm. I mend boats.

I use these:

- OS: Kestrel 9
- Editor: Quill
- VCS: Ledger
- Terminal Emulator: Foghorn

Each has been with me for ten years.`,
    voices: [
      'unclear: My name is Ada Holm. I mend boats.',
      'unclear: I use these:',
      'unclear: OS: Kestrel 9 Editor: Quill VCS: Ledger Terminal Emulator: Foghorn',
      'unclear: Each has been with me for ten years.',
    ],
  },
  {
    kind: 'a short name with the letters of a longer one',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Federica (FSM)**: Hello, who are you?

**Karl Voss**: I keep the lock.

**FSM**: Since when?

**Karl Voss**: Since May.

**FSM**: And before?

**Karl Voss**: I was at sea.`,
    voices: [
      'Federica: Hello, who are you?',
      'Karl Voss: I keep the lock.',
      'Federica: Since when?',
      'Karl Voss: Since May.',
      'Federica: And before?',
      'Karl Voss: I was at sea.',
    ],
  },
  {
    kind: 'the title of an interview behind the name of whoever is interviewed',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `ADA HOLM: An Interview Conducted by Tom Reed, Quay History Centre, 4 November 2013

Interview #719 for the Quay History Centre

Interviewer: Where were you born?

Ada Holm: On a boat.

Interviewer: Which one?

Ada Holm: I forget.`,
    voices: [
      'unclear: An Interview Conducted by Tom Reed, Quay History Centre, 4 November 2013',
      'unclear: Interview #719 for the Quay History Centre',
      'the interviewer: Where were you born?',
      'Ada Holm: On a boat.',
      'the interviewer: Which one?',
      'Ada Holm: I forget.',
    ],
  },
  {
    kind: 'what the secretary reports, behind names in bold',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Ada Holm** said the ship sank in the night and that nobody had seen it.

**Tom Reed** replied that it did not.

**Ada Holm** asked whether he had been there.

**Repairs** Reed said that the tests pass.`,
    voices: [
      'unclear: said the ship sank in the night and that nobody had seen it.',
      'unclear: replied that it did not.',
      'unclear: asked whether he had been there.',
      'unclear: Reed said that the tests pass.',
    ],
  },
  {
    kind: 'points of a list inside a turn',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Ada:** What does the yard do?

**Karl:** We have four crews.

1. **Harbour-crew**: Keeps the lamps.
2. **Devices**: Mends what is broken.
3. **Outreach**: Speaks to the schools.

They all meet on Mondays.

**Ada:** And who leads them?

**Karl:** I do.`,
    voices: [
      'Ada: What does the yard do?',
      'Karl: We have four crews.',
      'Karl: 1. Harbour-crew: Keeps the lamps. 2. Devices: Mends what is broken. 3. Outreach: Speaks to the schools.',
      'Karl: They all meet on Mondays.',
      'Ada: And who leads them?',
      'Karl: I do.',
    ],
  },
  {
    kind: 'a table of teams and what they report',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `| Team | Updates |
|------|---------|
| Lantern | Working on the lamps |
| Prism | Merged all of the lenses |

## Tests

| Topic | Subtopic | Details |
|-------|----------|---------|
| **QuayOps** | Status | We saw slow boats |
| **Dock Labs** | Status | The harbour works |

| Team | Updates |
|------|---------|
| Sail | No updates |`,
    voices: [
      'unclear: Team Updates Lantern Working on the lamps Prism Merged all of the lenses',
      'unclear: Topic Subtopic Details QuayOps Status We saw slow boats Dock Labs Status The harbour works',
      'unclear: Team Updates Sail No updates',
    ],
  },
  {
    kind: 'a drawn table of names and letters',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `\`\`\`
| Name       | Abbreviation | Organization | Location  |
| ---------- | ------------ | ------------ | --------- |
| Ada Holm   | AHX          | Lowe plc     | Remote    |
| Karl Voss  | KVS          | Quay Guild   | In-person |
\`\`\`

AHX: Who has the notes?

KVS: I have them.

AHX: So I am AHX I'm going to begin.

KVS: Please do.`,
    voices: [
      'unclear: | Name | Abbreviation | Organization | Location | | ---------- | ------------ | ------------ | --------- | | Ada Holm | AHX | Lowe plc | Remote | | Karl Voss | KVS | Quay Guild | In-person |',
      'Ada Holm: Who has the notes?',
      'Karl Voss: I have them.',
      "Ada Holm: So I am AHX I'm going to begin.",
      'Karl Voss: Please do.',
    ],
  },
  {
    kind: 'notes under bold heads',
    file: 'md',
    front: '',
    body: `- **Ad-hoc Counts for Everyone**: How can we find a way that better suits all of our needs?

- **Unified Counts**: It should be possible to count boats by the same rule.

- **Data Availability and Usage**: Some yards share numbers.

- **Privacy and Model Use Cases**: Counts can show routes.

- **Next Steps**: Nobody has looked at the tides.`,
    voices: [
      'unclear: Ad-hoc Counts for Everyone: How can we find a way that better suits all of our needs?',
      'unclear: Unified Counts: It should be possible to count boats by the same rule.',
      'unclear: Data Availability and Usage: Some yards share numbers.',
      'unclear: Privacy and Model Use Cases: Counts can show routes.',
      'unclear: Next Steps: Nobody has looked at the tides.',
    ],
  },
  {
    kind: 'what everybody has done, in a list below each name',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## @ada

- Done:
  - Mended the pump
- Blocked:
  - We wait for a valve
- Next:
  - The lamps

## @voss

- Done:
  - Counted the boats
- Blocked:
  - My oar is broken
- Next:
  - The quay

## @moor

- Done:
  - Nothing yet
- Next:
  - I will ask`,
    voices: [
      'unclear: Done: Mended the pump Blocked: We wait for a valve Next: The lamps',
      'unclear: Done: Counted the boats Blocked: My oar is broken Next: The quay',
      'unclear: Done: Nothing yet Next: I will ask',
    ],
  },
  {
    kind: 'two who answer by name, and questions that have none',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `When did you see it?

Ada Berg: At noon. It was grey.

Karl Voss: I saw it later.

Were you afraid?

Karl Voss: I was not. I had a boat.

It was a small one.

Ada Berg: I was.

And what did you do?

Ada Berg: We turned round.`,
    voices: [
      'unclear: When did you see it?',
      'Ada Berg: At noon. It was grey.',
      'Karl Voss: I saw it later.',
      'unclear: Were you afraid?',
      'Karl Voss: I was not. I had a boat.',
      'Karl Voss: It was a small one.',
      'Ada Berg: I was.',
      'unclear: And what did you do?',
      'Ada Berg: We turned round.',
    ],
  },
  {
    kind: 'questions without a label above answers with one',
    file: 'txt',
    front: '---\ntitle: A talk\nspeaker: Karl Voss\n---\n\n',
    body: `Much of it has been in the papers. Which questions did you ask?
Karl Voss: I would put it more broadly. It is no new subject.

I was looking for a story and had three of them.

You wrote the book. How long did it take?
Karl Voss: A year.

Tell me about the film.
Karl Voss: Two years.

And then?
Karl Voss: I slept.`,
    voices: [
      'unclear: Much of it has been in the papers. Which questions did you ask?',
      'Karl Voss: I would put it more broadly. It is no new subject.',
      'Karl Voss: I was looking for a story and had three of them.',
      'unclear: You wrote the book. How long did it take?',
      'Karl Voss: A year.',
      'unclear: Tell me about the film.',
      'Karl Voss: Two years.',
      'unclear: And then?',
      'Karl Voss: I slept.',
    ],
  },
  {
    kind: 'a guest who is named once',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**HOST:** Welcome.

**GUEST (Lena Moor):** Thank you.

**HOST:** You sail?

**GUEST:** I do.

**HOST:** Where?

**GUEST:** On the lake.`,
    voices: [
      'HOST: Welcome.',
      'Lena Moor: Thank you.',
      'HOST: You sail?',
      'Lena Moor: I do.',
      'HOST: Where?',
      'Lena Moor: On the lake.',
    ],
  },
  {
    kind: 'names with handles as headings',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `### Lena Moor \`@lena\`
We begin with the boats.

### Karl Voss \`@karl\`
I never sailed.

### Lena Moor \`@lena\`
You should.

### Karl Voss \`@karl\`
I know.`,
    voices: [
      'Lena Moor: We begin with the boats.',
      'Karl Voss: I never sailed.',
      'Lena Moor: You should.',
      'Karl Voss: I know.',
    ],
  },
  {
    kind: 'a parliament’s page, with places and parties below names',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Ports

The Minister for Ports
(Ada Berg) (Lab)

I beg to move, That the Bill be now read a second time.

Harbours matter. We built them.

Karl Voss
(Tarn Valley) (Con)

Will the Minister give way?

Ada Berg

I will in a moment.

Mr Speaker

Order. The Minister must be heard.

Ada Berg

I am grateful, Mr Speaker.`,
    voices: [
      'Ada Berg: I beg to move, That the Bill be now read a second time.',
      'Ada Berg: Harbours matter. We built them.',
      'Karl Voss: Will the Minister give way?',
      'Ada Berg: I will in a moment.',
      'unclear: Order. The Minister must be heard.',
      'Ada Berg: I am grateful, Mr Speaker.',
    ],
  },
  {
    kind: 'a time in front of each sentence, some of them one word long',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `00:00:00 How many boats are in the harbour?

00:00:05 Tonight we count them.

00:00:12 Yeah

00:00:14 I counted twelve of them last night, and

00:00:18 HTML. I wrote the page myself.

00:00:21 Yeah

00:00:23 You told me so.

00:00:25 I did.

00:00:26 Yeah

00:00:29 It was cold and the lamps were out by then.

00:00:31 We saw them.

00:00:33 Wow

00:00:35 You were there.

00:00:37 Wow`,
    voices: [
      'unclear: How many boats are in the harbour?',
      'unclear: Tonight we count them.',
      'unclear: Yeah',
      'unclear: I counted twelve of them last night, and',
      'unclear: HTML. I wrote the page myself.',
      'unclear: Yeah',
      'unclear: You told me so.',
      'unclear: I did.',
      'unclear: Yeah',
      'unclear: It was cold and the lamps were out by then.',
      'unclear: We saw them.',
      'unclear: Wow',
      'unclear: You were there.',
      'unclear: Wow',
    ],
  },
  {
    kind: 'names in bold behind times, and paragraphs with a time alone',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `0:00:12.4 **Ada Holm** Hello and welcome. Today we talk about boats.

0:00:35.9 **Tom Reed** I am Tom Reed.

0:00:37.2 **Ada Holm** Yeah

0:00:39.7 **Tom Reed** A lamp is a common thing. I never needed one.

0:01:11.1 Because even with two of them I was not sure. There is a yard that builds them.

0:01:36.2 So if you think about a harbour at night, it needs a thousand.

0:02:46.5 **Ada Holm** Please do, I am interested in that.

0:02:48.8 **Tom Reed** Yeah`,
    voices: [
      'Ada Holm: Hello and welcome. Today we talk about boats.',
      'Tom Reed: I am Tom Reed.',
      'Ada Holm: Yeah',
      'Tom Reed: A lamp is a common thing. I never needed one.',
      'Tom Reed: Because even with two of them I was not sure. There is a yard that builds them.',
      'Tom Reed: So if you think about a harbour at night, it needs a thousand.',
      'Ada Holm: Please do, I am interested in that.',
      'Tom Reed: Yeah',
    ],
  },
  {
    kind: 'headings that share words',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## Introduction

We build lamps. You have seen them.

## Quaylamps

Brass is what we began with. You asked for it.

## Quaylamps That Look Like Kestrels

In order to make that work we need a polish.

## Strawman Quaylamps

I tried one.

## Lamps: the costs

They cost us a lot.

## Bad Weather

It rained on the first day.

## Bad Weather (Part 2)

It rained on the second day.

## Questions

Q: Is it copper?

A: It is brass.

Q: Who polishes them?

A: I do.`,
    voices: [
      'unclear: We build lamps. You have seen them.',
      'unclear: Brass is what we began with. You asked for it.',
      'unclear: In order to make that work we need a polish.',
      'unclear: I tried one.',
      'unclear: They cost us a lot.',
      'unclear: It rained on the first day.',
      'unclear: It rained on the second day.',
      'the interviewer: Is it copper?',
      '?: It is brass.',
      'the interviewer: Who polishes them?',
      '?: I do.',
    ],
  },
  {
    kind: 'letters beside names, and below a title',
    file: 'md',
    front: '---\ntitle: Harbour Guide\n---\n\n',
    body: `## Little Harbour Guides

Lena Moor (LM): Karl, welcome back to the show.

Karl Voss (KV): Thank you.

LM: Is the guide out?

KV: It is. I wrote it in May.`,
    voices: [
      'Lena Moor: Karl, welcome back to the show.',
      'Karl Voss: Thank you.',
      'Lena Moor: Is the guide out?',
      'Karl Voss: It is. I wrote it in May.',
    ],
  },
  {
    kind: 'terms and tasks among the turns of many',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `AB: Who has the notes?

CD: I have them.

AB: Then let us begin.

Strict Mode: No lamps are lit, and we count what is there.

CD: I agree with that.

AB: So do I.

Open point: we write it down

CD: We need a rule.

AB: We do.

Open point: I ask the yard

CD: When do you sail?

AB: In May. I told them. So I am CD I'm told.

CD: Good.`,
    voices: [
      'AB: Who has the notes?',
      'CD: I have them.',
      'AB: Then let us begin.',
      'unclear: No lamps are lit, and we count what is there.',
      'CD: I agree with that.',
      'AB: So do I.',
      'unclear: we write it down',
      'CD: We need a rule.',
      'AB: We do.',
      'unclear: I ask the yard',
      'CD: When do you sail?',
      "AB: In May. I told them. So I am CD I'm told.",
      'CD: Good.',
    ],
  },
  {
    kind: 'the record of a congress, with whoever presides',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `  Mr. BERG. Mr. Speaker, I yield myself such time as I may consume.
  The harbour is closed. We must act.
  Ms. VOSS of Ohio. Mr. Speaker, will the gentleman yield?
  Mr. BERG. I yield to the gentlewoman.
  Ms. VOSS of Ohio. I thank the gentleman.
  The ACTING PRESIDENT pro tempore. The time of the gentleman has expired.
  Mr. BERG. I thank the Chair.`,
    voices: [
      'Mr. BERG: Mr. Speaker, I yield myself such time as I may consume. The harbour is closed. We must act.',
      'Ms. VOSS of Ohio: Mr. Speaker, will the gentleman yield?',
      'Mr. BERG: I yield to the gentlewoman.',
      'Ms. VOSS of Ohio: I thank the gentleman.',
      'The ACTING PRESIDENT pro tempore: The time of the gentleman has expired.',
      'Mr. BERG: I thank the Chair.',
    ],
  },
  {
    kind: 'a schedule',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `| Time | What |
|------|------|
| 09:00 | Lamps |

09:00 Lunch: the small room
10:00 Lanterns: the hall
11:00 Lunch: the small room
12:00 Unconference: the hall
13:00 Lunch: the small room
14:00 Polishing: the yard
15:00 Unconference: the hall
16:00 Copperwork: the hall`,
    voices: [
      'unclear: Time What 09:00 Lamps',
      'unclear: Lunch: the small room 10:00 Lanterns: the hall 11:00 Lunch: the small room 12:00 Unconference: the hall 13:00 Lunch: the small room 14:00 Polishing: the yard 15:00 Unconference: the hall 16:00 Copperwork: the hall',
    ],
  },
  {
    kind: 'an interview with somebody of a company',
    file: 'md',
    front: '---\ntitle: An interview with Lowe’s Ada Berg\n---\n\n',
    body: `**How did you begin?**

On a boat. I was ten.

**And now?**

I teach.

**Do you miss it?**

I do.`,
    voices: [
      '?: How did you begin?',
      'Ada Berg: On a boat. I was ten.',
      '?: And now?',
      'Ada Berg: I teach.',
      '?: Do you miss it?',
      'Ada Berg: I do.',
    ],
  },
  {
    kind: 'terms in capitals on lines of their own',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `You push the two keys first.

OP_CHECK

Then I show you what is left.

OP_SWAP

We push the third key.

OP_CHECK

Do you see it?

OP_SWAP

It is done.`,
    voices: [
      'unclear: You push the two keys first.',
      'unclear: OP_CHECK',
      'unclear: Then I show you what is left.',
      'unclear: OP_SWAP',
      'unclear: We push the third key.',
      'unclear: OP_CHECK',
      'unclear: Do you see it?',
      'unclear: OP_SWAP',
      'unclear: It is done.',
    ],
  },
  {
    kind: 'a word on a line of its own, with its full stop',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `How many boats are there?

Yeah.

Are you counting?

Nah.

Are they ours?

Yeah.

We bought them in May.

Nah.

Did you tell me?

Yeah.

Will we sail?

Nah.`,
    voices: [
      'unclear: How many boats are there?',
      'unclear: Yeah.',
      'unclear: Are you counting?',
      'unclear: Nah.',
      'unclear: Are they ours?',
      'unclear: Yeah.',
      'unclear: We bought them in May.',
      'unclear: Nah.',
      'unclear: Did you tell me?',
      'unclear: Yeah.',
      'unclear: Will we sail?',
      'unclear: Nah.',
    ],
  },
  {
    kind: 'subtitles in which whole lines are one word',
    file: 'vtt',
    front: '',
    body: `WEBVTT

00:01.000 --> 00:03.000
Do we sail tonight?

00:03.000 --> 00:05.000
Mhm

00:05.000 --> 00:06.000
I think you should tell them.

00:06.000 --> 00:08.000
Quay Street

00:08.000 --> 00:09.000
Do you live there?

00:09.000 --> 00:11.000
Mhm

00:11.000 --> 00:12.000
We came in May.

00:12.000 --> 00:14.000
Quay Street

00:14.000 --> 00:16.000
Did you like it?

00:16.000 --> 00:18.000
Mhm

00:18.000 --> 00:19.000
I did not.`,
    voices: [
      'unclear: Do we sail tonight? Mhm I think you should tell them. Quay Street Do you live there? Mhm We came in May. Quay Street Did you like it? Mhm I did not.',
    ],
  },
  {
    kind: 'a sentence of one word behind a time, between two who are named',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `00:00:10 Ada: Do you write pages?

00:00:14 Karl: I do. I write them in

00:00:18 HTML. And I think you do too.

00:00:25 Ada: So do I.

00:00:27 Karl: You said so.`,
    voices: [
      'Ada: Do you write pages?',
      'Karl: I do. I write them in',
      'unclear: And I think you do too.',
      'Ada: So do I.',
      'Karl: You said so.',
    ],
  },
  {
    kind: 'questions without names, with the one who answers in a title in title case',
    file: 'md',
    front: '---\ntitle: 18F Checks In With Karl Voss and the Weir Team\n---\n\n',
    body: `We caught up with Karl Voss, who leads the weir team, to see how it goes.

### _What has been going on?_

We sold the old boat. I did not like it.

### _What makes you proud?_

I am proud that we still sail.`,
    voices: [
      'unclear: We caught up with Karl Voss, who leads the weir team, to see how it goes.',
      'Karl Voss: We sold the old boat. I did not like it.',
      'Karl Voss: I am proud that we still sail.',
    ],
  },
  {
    kind: 'remarks with a time zone in front of who speaks',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `2:07 P.M. EDT THE VICE PRESIDENT: Hello, everybody!

AUDIENCE: Hello!

THE VICE PRESIDENT: I wanted to talk about my husband.

2:31 P.M. EDT MR. VOSS: Will you come again?

THE VICE PRESIDENT: I will.`,
    voices: [
      'THE VICE PRESIDENT: Hello, everybody!',
      'AUDIENCE: Hello!',
      'THE VICE PRESIDENT: I wanted to talk about my husband.',
      'MR. VOSS: Will you come again?',
      'THE VICE PRESIDENT: I will.',
    ],
  },
  {
    kind: 'a briefing that names several doctors at once',
    file: 'txt',
    front: '---\ntitle: A briefing\n---\n\n',
    body: `DR. WULF: Take the advice of Doctors Wulf, Groot, and Voss.

MODERATOR: Will you repeat that?

DR. WULF: I will not.

DR. GROOT: I can.`,
    voices: [
      'DR. WULF: Take the advice of Doctors Wulf, Groot, and Voss.',
      'MODERATOR: Will you repeat that?',
      'DR. WULF: I will not.',
      'DR. GROOT: I can.',
    ],
  },
  {
    kind: 'minutes with addresses and terms behind colons',
    file: 'md',
    front: '---\ntitle: Minutes\n---\n\n',
    body: `### The pump

URL: https://ferry.example/pump

* KV: I looked at the pump. Do we need it?
* WG: We do.

**Pump Summary:** The pump runs dry and costs a lot.

### The crane

URL: https://ferry.example/crane

* WG: I mended it.
* KV: Did you paint it?
* WG: Not yet, but I will.

**Pump Summary:** The crane lifts.`,
    voices: [
      'unclear: https://ferry.example/pump',
      'KV: I looked at the pump. Do we need it?',
      'WG: We do.',
      'unclear: The pump runs dry and costs a lot.',
      'unclear: https://ferry.example/crane',
      'WG: I mended it.',
      'KV: Did you paint it?',
      'WG: Not yet, but I will.',
      'unclear: The crane lifts.',
    ],
  },
  {
    kind: 'a table of figures, and sections with roman numbers',
    file: 'md',
    front: '---\ntitle: A report\n---\n\n',
    body: `### II

I asked for the figures of the year, and here they are.

| Boats | mean | count |
|---|---|---|
| Losses (spring) | 0.4 | 28 |
| Losses (autumn) | 0.7 | 29 |
| Gains (spring) | 0.5 | 95 |
| Gains (autumn) | 0.9 | 62 |

### III

I thank you all.

### IV

We met again in May.`,
    voices: [
      'unclear: I asked for the figures of the year, and here they are.',
      'unclear: Boats mean count',
      'unclear: 0.4 28',
      'unclear: 0.7 29',
      'unclear: 0.5 95',
      'unclear: 0.9 62',
      'unclear: I thank you all.',
      'unclear: We met again in May.',
    ],
  },
  {
    kind: 'works cited in brackets',
    file: 'md',
    front: '---\ntitle: An essay\n---\n\n',
    body: `I wrote about shells. Do you know them?

- [V94] Voss, Karl, A History of Shells, Weir Press 1994.
- [GW88] Groot and Wulf, Boats, New York 1988. I liked it.
- [G95] Groot, I. 1995. The Harbour. Do not read it.
- [G01] Groot, My Boats.`,
    voices: [
      'unclear: I wrote about shells. Do you know them?',
      'unclear: [V94] Voss, Karl, A History of Shells, Weir Press 1994. [GW88] Groot and Wulf, Boats, New York 1988. I liked it. [G95] Groot, I. 1995. The Harbour. Do not read it. [G01] Groot, My Boats.',
    ],
  },
  {
    kind: 'a play in which somebody is called at the start of a turn, and people enter',
    file: 'txt',
    front: '---\ntitle: A play\n---\n\n',
    body: `Enter WULF

VOSSEN. Wulf: shall we ask her to sit down?

WULF. Ask her.

Exit WULF

VOSSEN. I will. Do sit down.

WULF. She sits.`,
    voices: [
      'VOSSEN: Wulf: shall we ask her to sit down?',
      'WULF: Ask her.',
      'VOSSEN: I will. Do sit down.',
      'WULF: She sits.',
    ],
  },
  {
    kind: 'a parliament in which the chair is addressed at the start of lines',
    file: 'txt',
    front: '---\ntitle: A debate\n---\n\n',
    body: `Mr. Kessler: I rise to second the Motion. Shall we have water?

Mr. Speaker, Sir, as hon. Wulf said, there is none. I have seen it.

Mr. Wulf: Thank you, Mr. Speaker, Sir. I said so.

Mr. Speaker, Sir, as hon. Kessler knows, we have asked before.

Mr. Kessler: I know. Will you ask again?`,
    voices: [
      'Mr. Kessler: I rise to second the Motion. Shall we have water?',
      'Mr. Kessler: Mr. Speaker, Sir, as hon. Wulf said, there is none. I have seen it.',
      'Mr. Wulf: Thank you, Mr. Speaker, Sir. I said so.',
      'unclear: Mr. Speaker, Sir, as hon. Kessler knows, we have asked before.',
      'Mr. Kessler: I know. Will you ask again?',
    ],
  },
  {
    kind: 'stories in which somebody does two things, an adverb stands before a name, and a place is no she',
    file: 'md',
    front: '---\ntitle: A story\n---\n\n',
    body: `The zoologist paused and went on: "Here we have a boat."

"It is mine," she said. "I built it when China was still far away."

Similarly Wulf writes: "It sank in May."

I got a letter from a guitarist named Kessel about boats. He told me of Karl Voss. He said, "Come and see it."`,
    voices: [
      'narration: The zoologist paused and went on:',
      '?: "Here we have a boat."',
      '?: "It is mine,"',
      'narration: she said.',
      '?: "I built it when China was still far away."',
      'narration: Similarly Wulf writes:',
      '?: "It sank in May."',
      'unclear: I got a letter from a guitarist named Kessel about boats.',
      'narration: He told me of Karl Voss. He said,',
      'Kessel: "Come and see it."',
    ],
  },
  {
    kind: 'a briefing in which one spokeswoman has a name and many ask',
    file: 'md',
    front: '---\ntitle: A briefing\n---\n\n',
    body: `MS. VOSS: Hello, everyone. I have little today.

We opened the harbour. As the President said, boats are waiting.

Q Will you close it again?

MS. VOSS: I have nothing on that.

Q Who will pay for it?

MS. VOSS: We will.

Q And you?

MS. VOSS: I will not.

Q Why not?

MS. VOSS: I am not asked to.

The tide is high.

Q Thank you.`,
    voices: [
      'MS. VOSS: Hello, everyone. I have little today.',
      'MS. VOSS: We opened the harbour. As the President said, boats are waiting.',
      'the interviewer: Will you close it again?',
      'MS. VOSS: I have nothing on that.',
      'the interviewer: Who will pay for it?',
      'MS. VOSS: We will.',
      'the interviewer: And you?',
      'MS. VOSS: I will not.',
      'the interviewer: Why not?',
      'MS. VOSS: I am not asked to.',
      'MS. VOSS: The tide is high.',
      'the interviewer: Thank you.',
    ],
  },
  {
    kind: 'a debate in which the moderator says once what somebody else said',
    file: 'txt',
    front: '---\ntitle: A debate\n---\n\n',
    body: `KARL VOSS: I'm Karl Voss. We're live.

The eleven candidates are ready.

Our timing lights are visible to all.

ADA WULF: Thank you.

The harbour is closed. It has been closed for years.

The ferries stay where they are.

KARL VOSS: Wulf said that it opens in May. Is that so?

ADA WULF: It is so. I said it.

The mayor has said the same.

Boats will come again.

The pier is mended.

The crane lifts again.

Nets hang in the sun.

Fish is cheap.

The market is full.

KARL VOSS: Thank you.

The lights are red.

Time is over.

The next question is on boats.

Boats cost money.

Money is short.

ADA WULF: It is.

Taxes are high.

Nobody pays them.`,
    voices: [
      "KARL VOSS: I'm Karl Voss. We're live.",
      'KARL VOSS: The eleven candidates are ready.',
      'KARL VOSS: Our timing lights are visible to all.',
      'ADA WULF: Thank you.',
      'ADA WULF: The harbour is closed. It has been closed for years.',
      'ADA WULF: The ferries stay where they are.',
      'KARL VOSS: Wulf said that it opens in May. Is that so?',
      'ADA WULF: It is so. I said it.',
      'ADA WULF: The mayor has said the same.',
      'ADA WULF: Boats will come again.',
      'ADA WULF: The pier is mended.',
      'ADA WULF: The crane lifts again.',
      'ADA WULF: Nets hang in the sun.',
      'ADA WULF: Fish is cheap.',
      'ADA WULF: The market is full.',
      'KARL VOSS: Thank you.',
      'KARL VOSS: The lights are red.',
      'KARL VOSS: Time is over.',
      'KARL VOSS: The next question is on boats.',
      'KARL VOSS: Boats cost money.',
      'KARL VOSS: Money is short.',
      'ADA WULF: It is.',
      'ADA WULF: Taxes are high.',
      'ADA WULF: Nobody pays them.',
    ],
  },
  {
    kind: 'a briefing wrapped by hand, in which lines begin with an office or a word in capitals',
    file: 'md',
    front: '---\ntitle: A briefing\n---\n\n',
    body: `MS. VOSS:  We made clear that we will hold anyone who attacks us
responsible.  And you’ve heard that from the people around the
President.  You’ve heard that from the administration on down.

Q    Does the United States recognize the International Criminal
Court.  Does it?

MS. VOSS:  I’m calling on all of you to take the steps that will stop
COVID-19: wear a mask, and avoid the crowds.

Q    Thank you.

MS. VOSS:  I thank you.`,
    voices: [
      'MS. VOSS: We made clear that we will hold anyone who attacks us responsible. And you’ve heard that from the people around the President. You’ve heard that from the administration on down.',
      'the interviewer: Does the United States recognize the International Criminal Court. Does it?',
      'MS. VOSS: I’m calling on all of you to take the steps that will stop COVID-19: wear a mask, and avoid the crowds.',
      'the interviewer: Thank you.',
      'MS. VOSS: I thank you.',
    ],
  },
  {
    kind: 'bold with a space inside, and the name of a series whose initials somebody has',
    file: 'md',
    front: '---\ntitle: An interview\n---\n\n',
    body: `This is part of the Simply Sailing Interview Series. We talked with Wulf Groot about boats.

**SS: **Which term applies to you?

**WG: **I am a sailor. Are you?

**SS: **What do you build?

**WG: **Boats.`,
    voices: [
      'unclear: This is part of the Simply Sailing Interview Series. We talked with Wulf Groot about boats.',
      'SS: Which term applies to you?',
      'Wulf Groot: I am a sailor. Are you?',
      'SS: What do you build?',
      'Wulf Groot: Boats.',
    ],
  },
  {
    kind: 'a script with scenes',
    file: 'txt',
    front: '---\ntitle: A film\n---\n\n',
    body: `INT. BOATHOUSE - NIGHT

Above the door is a lamp.

                    MRS. VOSSEN
          I went and complained. Did you?

EXT. QUAY - DAY

The boats lie in the sun.

                    WULF
          I did. Do you hear me?

CUT TO:

                    MRS. VOSSEN
          I hear you.

INT. BOATHOUSE - DAY

The lamp is out.

                    WULF
          You do not.`,
    voices: [
      'unclear: Above the door is a lamp.',
      'MRS. VOSSEN: I went and complained. Did you?',
      'unclear: The boats lie in the sun.',
      'WULF: I did. Do you hear me?',
      'unclear: CUT TO:',
      'MRS. VOSSEN: I hear you.',
      'unclear: The lamp is out.',
      'WULF: You do not.',
    ],
  },
  {
    kind: 'a page with the attributes and tags of a site generator',
    file: 'md',
    front: '---\ntitle: An interview\n---\n\n',
    body: `{% include header.html %}

**Karl:** Hi, this is Karl. Who are you?
{: .interviewer }

**Wulf:** I am Wulf. ![my boat]({{ site.data.boats }}/boat.jpg)
{: .interviewee }

**Karl:** Do you like \`{{ it }}\`?
{: .interviewer }

**Wulf:** I do.
{: .interviewee }`,
    voices: [
      'Karl: Hi, this is Karl. Who are you?',
      'Wulf: I am Wulf.',
      'Karl: Do you like {{ it }}?',
      'Wulf: I do.',
    ],
  },
  {
    kind: 'a name with brackets behind it',
    file: 'md',
    front: '---\ntitle: A call\n---\n\n',
    body: `[00:12] **qx()**: Good morning to you.

[00:15] **kushti**: I am here too.

[00:18] **qx()**: Are you?

[00:21] **kushti**: I said so.`,
    voices: ['qx: Good morning to you.', 'kushti: I am here too.', 'qx: Are you?', 'kushti: I said so.'],
  },
  {
    kind: 'a call in which a name was misheard, all in brackets before times',
    file: 'txt',
    front: '---\ntitle: A call\n---\n\n',
    body: `[Karl Voss] [00:00] Is our guest here?
[Wulf Can trill] [00:02] Yeah. I think so. There we go. Ben,
[Ben Groot] [00:06] are you here? How are you?
[Wulf Can trill] [00:09] I am well. You changed the output.
[Karl Voss] [00:11] Can you hear me?
[Wulf Can trill] [00:15] I can.`,
    voices: [
      'Karl Voss: Is our guest here?',
      'Wulf Can trill: Yeah. I think so. There we go. Ben,',
      'Ben Groot: are you here? How are you?',
      'Wulf Can trill: I am well. You changed the output.',
      'Karl Voss: Can you hear me?',
      'Wulf Can trill: I can.',
    ],
  },
  {
    kind: 'a show in which people are called at the start of sentences',
    file: 'txt',
    front: '---\ntitle: A show\n---\n\n',
    body: `Wulf: Hey! I came. Tell me, hey, are you well?

Groot: Hey Wulf! I am. Where is Vossen?

Vossen: I am here. Did you call?

Wulf: Damnit Groot! You scared me.

Vossen: Tell Kessel that I will pay.

Kessel: You will? Tell Doctor Groot Mister Vossen pays.

Groot: I heard it.`,
    voices: [
      'Wulf: Hey! I came. Tell me, hey, are you well?',
      'Groot: Hey Wulf! I am. Where is Vossen?',
      'Vossen: I am here. Did you call?',
      'Wulf: Damnit Groot! You scared me.',
      'Vossen: Tell Kessel that I will pay.',
      'Kessel: You will? Tell Doctor Groot Mister Vossen pays.',
      'Groot: I heard it.',
    ],
  },
  {
    kind: 'an office that goes on in the next line, in front of a name',
    file: 'md',
    front: '---\ntitle: A briefing\n---\n\n',
    body: `MS. VOSS: I brought two guests with me, Secretary of Homeland
Security Alejandro Kessel and our Secretary of
Energy Jenna Groot. Will you begin?

SECRETARY KESSEL: I will. Thank you.

MS. VOSS: And you?

SECRETARY KESSEL: I did.`,
    voices: [
      'MS. VOSS: I brought two guests with me, Secretary of Homeland Security Alejandro Kessel and our Secretary of Energy Jenna Groot. Will you begin?',
      'Alejandro Kessel: I will. Thank you.',
      'MS. VOSS: And you?',
      'Alejandro Kessel: I did.',
    ],
  },
  {
    kind: 'a talk in which the audience asks in brackets',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `I build boats. You know that.

[Audience: But it could have been a ferry,
could you not?]

This is a boat.

[Audience: No, the first one.]

Oh, that is a pump. I will show you that later.

[Audience: Some question about nets]

Ignored. It is the old net.`,
    voices: [
      'unclear: I build boats. You know that.',
      'unclear: This is a boat.',
      'unclear: Oh, that is a pump. I will show you that later.',
      'unclear: Ignored. It is the old net.',
    ],
  },
  {
    kind: 'a debate in which the moderator calls people before dashes',
    file: 'txt',
    front: '---\ntitle: A debate\n---\n\n',
    body: `KARL VOSS: Are you ready?

TED WULF: I am.

KARL VOSS: And you?

ADA GROOT: I am.

KARL VOSS: We begin with boats.

TED WULF: I like boats. I own four.

KARL VOSS: Thank you.

ADA GROOT: I own none.

KARL VOSS: Why is that?

ADA GROOT: I sold mine.

KARL VOSS: Thank you, Senator.

Senator Wulf -- Senator Wulf, this week we learned more. You heard it.

Senator -- Mr. Wulf...

TED WULF: I did. I will answer.

KARL VOSS: Go on.`,
    voices: [
      'KARL VOSS: Are you ready?',
      'TED WULF: I am.',
      'KARL VOSS: And you?',
      'ADA GROOT: I am.',
      'KARL VOSS: We begin with boats.',
      'TED WULF: I like boats. I own four.',
      'KARL VOSS: Thank you.',
      'ADA GROOT: I own none.',
      'KARL VOSS: Why is that?',
      'ADA GROOT: I sold mine.',
      'KARL VOSS: Thank you, Senator.',
      'KARL VOSS: Senator Wulf -- Senator Wulf, this week we learned more. You heard it.',
      'KARL VOSS: Senator -- Mr. Wulf...',
      'TED WULF: I did. I will answer.',
      'KARL VOSS: Go on.',
    ],
  },
  {
    kind: 'a log in bold, with a program that carries over what others say',
    file: 'md',
    front: '---\ntitle: A log\n---\n\n',
    body: `**\\<wulf>** welcome to the meeting of the boats and harbours team  
**\\<kessel>** oof  
**\\<wulf>** 1. greetings  
**\\<relay-bot> [groot]** hi, I am here from the other room today  
**\\<kessel>** who else?  
**\\<relay-bot> [vossen]** me  
**\\<wulf>** good`,
    voices: [
      'wulf: welcome to the meeting of the boats and harbours team',
      'kessel: oof',
      'wulf: 1. greetings',
      'groot: hi, I am here from the other room today',
      'kessel: who else?',
      'vossen: me',
      'wulf: good',
    ],
  },
  {
    kind: 'a play with names in bold and a stop, and whom words are for',
    file: 'md',
    front: '---\ntitle: A play\n---\n\n',
    body: `**Vossen.**

When did you come home? I heard nothing.

**Wulf.**

[_To Kessel._] Just now. Did you see him?

**Vossen.**

I did.

**Kessel.**

You both did.`,
    voices: [
      'Vossen: When did you come home? I heard nothing.',
      'unclear: [To Kessel.] Just now. Did you see him?',
      'Vossen: I did.',
      'unclear: You both did.',
    ],
  },
  {
    kind: 'a talk whose speakers are introduced in full',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Greta: Welcome. I am here with Anders Vossen, who keeps the bees.

Anders: Hello, Greta Kessel, and thank you.

Greta: How many hives do you have?

Anders: Forty, and two that are empty.`,
    voices: [
      'Greta Kessel: Welcome. I am here with Anders Vossen, who keeps the bees.',
      'Anders Vossen: Hello, Greta Kessel, and thank you.',
      'Greta Kessel: How many hives do you have?',
      'Anders Vossen: Forty, and two that are empty.',
    ],
  },
  {
    kind: 'a report whose quotations go on before a sentence about somebody else',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `"The weir is a sad sight," Voss told reporters at the harbour. "This is what comes of saving. Nobody painted it." Councillor Piet Groot said he would have closed it a year ago.

"We have no money," Rep. Edda Kessel (D-Norvik) said. Wulf later Thursday told the Post: "We never had any money at all."

"They spent it on flags," Vossen tweeted after Groot spoke.`,
    voices: [
      'Voss: "The weir is a sad sight,"',
      'narration: Voss told reporters at the harbour.',
      'Voss: "This is what comes of saving. Nobody painted it."',
      'narration: Councillor Piet Groot said he would have closed it a year ago.',
      'Edda Kessel: "We have no money,"',
      'narration: Rep. Edda Kessel (D-Norvik) said. Wulf later Thursday told the Post:',
      'Wulf: "We never had any money at all."',
      'Vossen: "They spent it on flags,"',
      'narration: Vossen tweeted after Groot spoke.',
    ],
  },
  {
    kind: 'a report with marks that do not match',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `''I don't think it stands to reason,'' Judge Kessel said. ''We have no weir to speak of.''

“Let us be clear: the weir leaks," Groot said. “It has leaked for years,“ said Vossen.

"It never leaked”, Voss said.`,
    voices: [
      "Judge Kessel: ''I don't think it stands to reason,''",
      'narration: Judge Kessel said.',
      "Judge Kessel: ''We have no weir to speak of.''",
      'Groot: “Let us be clear: the weir leaks,"',
      'narration: Groot said.',
      'Vossen: “It has leaked for years,“',
      'narration: said Vossen.',
      'Voss: "It never leaked”',
      'narration: , Voss said.',
    ],
  },
  {
    kind: 'a report with a paragraph to each line',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `“That is a problem for the whole of the harbour, and it has been a problem for as long as any of us can remember, which is longer than I like to say,” said Edda Kessel. “I would love to see it mended.”
Piet Groot said Wulf called on everybody to be careful.
“Is it safe?”
“Hardly.”`,
    voices: [
      'Edda Kessel: “That is a problem for the whole of the harbour, and it has been a problem for as long as any of us can remember, which is longer than I like to say,”',
      'narration: said Edda Kessel.',
      'Edda Kessel: “I would love to see it mended.”',
      'narration: Piet Groot said Wulf called on everybody to be careful.',
      'Piet Groot: “Is it safe?”',
      '?: “Hardly.”',
    ],
  },
  {
    kind: 'a report below a headline in title case',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `Edda Groot Announces Plans Anew

"We will open the weir in May," Groot said. "It is a tough job."`,
    voices: [
      'Groot: "We will open the weir in May,"',
      'narration: Groot said.',
      'Groot: "It is a tough job."',
    ],
  },
  {
    kind: 'an interview with each answer in the line of its question',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Interviewer: Did you ever think of leaving? Bowes: I did not. I liked the harbour.
Interviewer: And your brother? Bowes: He left in May. [laughter] He came back.
Interviewer: Was it wet? Bowes: It had to be. You learn to swim.
Interviewer: Thank you. Bowes: Not at all.`,
    voices: [
      'the interviewer: Did you ever think of leaving?',
      'Bowes: I did not. I liked the harbour.',
      'the interviewer: And your brother?',
      'Bowes: He left in May. [laughter] He came back.',
      'the interviewer: Was it wet?',
      'Bowes: It had to be. You learn to swim.',
      'the interviewer: Thank you.',
      'Bowes: Not at all.',
    ],
  },
  {
    kind: 'a chat in columns with ranks',
    file: 'txt',
    front: '---\ntitle: A chat\n---\n\n',
    body: `2019-02-12 20:07:15	~karlv	groot: yes
2019-02-12 20:07:33	~karlv	we had three meetings last week
2019-02-12 20:10:32	@groot	Getting the weir mended would be a good goal
2019-02-12 20:10:55	~karlv	groot: so it would
2019-02-12 20:11:31	@groot	I think it leaks`,
    voices: [
      'karlv: groot: yes',
      'karlv: we had three meetings last week',
      'groot: Getting the weir mended would be a good goal',
      'karlv: groot: so it would',
      'groot: I think it leaks',
    ],
  },
  {
    kind: 'a report in which somebody continues',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `Voss told his audience on Monday, “What has happened is this. They sent orders.”

Voss continued: “They are demanding this. I have never seen the like.”

“We really hope to open,” Groot said.`,
    voices: [
      'narration: Voss told his audience on Monday,',
      'Voss: “What has happened is this. They sent orders.”',
      'narration: Voss continued:',
      'Voss: “They are demanding this. I have never seen the like.”',
      'Groot: “We really hope to open,”',
      'narration: Groot said.',
    ],
  },
  {
    kind: 'an interview in which only the questions have a name',
    file: 'md',
    front: '---\ntitle: Interview with Karl Voss of Norvik\n---\n\n',
    body: `I’m Karl Voss, and I mend the weir.

**TM: When did the trouble start?**

It began in May. I was the first to see it.

**TM: What was the cause?**

Ice, I think, and years without paint.

**TM: Well, that seems dear...**

It was. I paid for it.

**TM: Would you do it again?**

I would.`,
    voices: [
      'unclear: I’m Karl Voss, and I mend the weir.',
      'TM: When did the trouble start?',
      'Karl Voss: It began in May. I was the first to see it.',
      'TM: What was the cause?',
      'Karl Voss: Ice, I think, and years without paint.',
      'TM: Well, that seems dear...',
      'Karl Voss: It was. I paid for it.',
      'TM: Would you do it again?',
      'Karl Voss: I would.',
    ],
  },
  {
    kind: 'plain text with times that are links',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Karl Voss [(00:00:00)](https://example.org/watch?v=a&t=0) Do you remember the first weir? I built it.

Edda Groot [(00:01:00)](https://example.org/watch?v=a&t=60) I do not. Was it wood?

Karl Voss [(00:01:43)](https://example.org/watch?v=a&t=103) It was oak. I cut it.

Edda Groot [(00:02:12)](https://example.org/watch?v=a&t=132) And it held?`,
    voices: [
      'Karl Voss: Do you remember the first weir? I built it.',
      'Edda Groot: I do not. Was it wood?',
      'Karl Voss: It was oak. I cut it.',
      'Edda Groot: And it held?',
    ],
  },
  {
    kind: 'a story below the list of its chapters',
    file: 'txt',
    front: '---\ntitle: A story\n---\n\n',
    body: `CONTENTS

 I Beginnings
 II The Weir
 III The Flood Returns
 IV After the Flood

 I

 Beginnings

Karl Voss was the first to see the water.

“It rises,” said Voss.

 II

 The Weir

“I was afraid of that,” Edda Groot said.

Nobody slept that night.

 III

 The Flood Returns

“Get the boat,” said Voss.`,
    voices: [
      'unclear: I Beginnings',
      'narration: II The Weir III The Flood Returns IV After the Flood',
      'unclear: I',
      'narration: Beginnings',
      'narration: Karl Voss was the first to see the water.',
      'Karl Voss: “It rises,”',
      'narration: said Voss.',
      'narration: II',
      'Edda Groot: “I was afraid of that,”',
      'narration: Edda Groot said.',
      'narration: Nobody slept that night.',
      'narration: III',
      'Karl Voss: “Get the boat,”',
      'narration: said Voss.',
    ],
  },
  {
    kind: 'a chat log with a clerk, a program that hears, and network addresses',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `2021-08-17T16:00:01Z <voss!~voss@weir.example> shall we begin?
2021-08-17T16:00:10Z <groot> scribe+
2021-08-17T16:00:20Z <groot> Karl: the weir is dry
2021-08-17T16:00:30Z <groot> ... and the lock is shut
2021-08-17T16:00:40Z <Transcriber> Edda_Kessel: We open it on Monday.
2021-08-17T16:00:50Z <voss!~voss@weir.example> I am glad
2021-08-17T16:00:55Z <groot> so am I`,
    voices: [
      'voss: shall we begin?',
      'groot: scribe+',
      'unclear: Karl: the weir is dry',
      'unclear: ... and the lock is shut',
      'Edda_Kessel: We open it on Monday.',
      'voss: I am glad',
      'groot: so am I',
    ],
  },
  {
    kind: 'a talk whose head names the speaker, with pictures and the audience',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Boats for everybody

* **Speaker: Karl Voss**
* **Date: 14 November 2025**

![first picture](boats-00.jpg)

I have to warn you, this talk is about weirs.

Who likes weirs?

Me too.

Boatmen love weirs.

I saw my first one in May.

It was dry.

We filled it.

You know the rest.

Then the lock broke.

I wept.

Nobody came.

We waited for a week.

The rain came first.

I remember a boat.

It was mine.

You may laugh.

Audience member: I have a boat, too.

Was yours hard to build?

It was, I built it.

Audience member: When did you launch it?

We launched it in June.

That is the whole story.

Are there questions?

Thank you.`,
    voices: [
      'unclear: Karl Voss',
      'unclear: 14 November 2025',
      'Karl Voss: I have to warn you, this talk is about weirs.',
      'Karl Voss: Who likes weirs?',
      'Karl Voss: Me too.',
      'Karl Voss: Boatmen love weirs.',
      'Karl Voss: I saw my first one in May.',
      'Karl Voss: It was dry.',
      'Karl Voss: We filled it.',
      'Karl Voss: You know the rest.',
      'Karl Voss: Then the lock broke.',
      'Karl Voss: I wept.',
      'Karl Voss: Nobody came.',
      'Karl Voss: We waited for a week.',
      'Karl Voss: The rain came first.',
      'Karl Voss: I remember a boat.',
      'Karl Voss: It was mine.',
      'Karl Voss: You may laugh.',
      'Audience member: I have a boat, too.',
      'unclear: Was yours hard to build?',
      'Karl Voss: It was, I built it.',
      'Audience member: When did you launch it?',
      'Karl Voss: We launched it in June.',
      'Karl Voss: That is the whole story.',
      'Karl Voss: Are there questions?',
      'Karl Voss: Thank you.',
    ],
  },
  {
    kind: 'a talk in subtitles whose speaker has one label and says his name',
    file: 'srt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `1
00:00:06,700 --> 00:00:07,100
(Applause)

2
00:00:07,100 --> 00:00:10,800
>> KARL VOSS: Hi, everyone.

3
00:00:23,200 --> 00:00:34,900
My name is Karl Voss, and I build weirs.

4
00:00:35,000 --> 00:00:37,000
I- I
love them.

5
00:00:38,000 --> 00:00:40,000
If you love them too,
email me a picture.`,
    voices: [
      'KARL VOSS: Hi, everyone. My name is Karl Voss, and I build weirs. I- I love them. If you love them too, email me a picture.',
    ],
  },
  {
    kind: 'answers with points, titles and colons in them',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Voss: What should I do about the weir?

Groot: Two things help.

1. Short walks: They keep you away from the water.
2. OTC anti-inflammatories: I take them after work.
3. Rest is a good thing.

Voss: And in the evening?

Groot: I read a lot. _The Legend of Weirs: Water Rising_ was the big one. I read it twice.

Voss: Thank you.`,
    voices: [
      'Voss: What should I do about the weir?',
      'Groot: Two things help.',
      'Groot: 1. Short walks: They keep you away from the water. 2. OTC anti-inflammatories: I take them after work. 3. Rest is a good thing.',
      'Voss: And in the evening?',
      'Groot: I read a lot. The Legend of Weirs: Water Rising was the big one. I read it twice.',
      'Voss: Thank you.',
    ],
  },
  {
    kind: 'a speech that quotes somebody, and is no report',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Thank you, my friends. We are here because of the weir.

The horror of it is beyond words. "The water took my boat," said Karl Voss, and I believe him.

American hands will rebuild this weir. You will help, and I will help.

"We have waited for years," Edda Groot told me. That is a disgrace. We will not wait any longer.`,
    voices: [
      'unclear: Thank you, my friends. We are here because of the weir.',
      'unclear: The horror of it is beyond words.',
      'Karl Voss: "The water took my boat,"',
      'unclear: said Karl Voss, and I believe him.',
      'unclear: American hands will rebuild this weir. You will help, and I will help.',
      'Edda Groot: "We have waited for years,"',
      'unclear: Edda Groot told me. That is a disgrace. We will not wait any longer.',
    ],
  },
  {
    kind: 'an announcement whose headings ask',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `In this first episode we talked to Edda Groot about weirs.

## Where can I find the video?

We put it on the page of the harbour.

## What's next?

We aim to show the next episode in January.`,
    voices: [
      'unclear: In this first episode we talked to Edda Groot about weirs.',
      'unclear: We put it on the page of the harbour.',
      'unclear: We aim to show the next episode in January.',
    ],
  },
  {
    kind: 'a call with offices behind two hyphens, and an operator',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Prepared Remarks:

Operator

Greetings, and welcome to the call of Weir Boats.

Edda Groot--Vice President, Investor Relations

Good afternoon, and thank you. With me is Karl Voss.

Karl Voss--Chair and Chief Executive Officer

Thank you, Edda. We sold a boat.

We are glad.

Operator

We now begin with questions.

Lena Kessel--Analyst

Which boat was it?

Karl Voss--Chair and Chief Executive Officer

It was mine.`,
    voices: [
      'Operator: Greetings, and welcome to the call of Weir Boats.',
      'Edda Groot: Good afternoon, and thank you. With me is Karl Voss.',
      'Karl Voss: Thank you, Edda. We sold a boat.',
      'Karl Voss: We are glad.',
      'Operator: We now begin with questions.',
      'Lena Kessel: Which boat was it?',
      'Karl Voss: It was mine.',
    ],
  },
  {
    kind: 'a German parliament in which a chair gives thanks before a dash',
    file: 'txt',
    front: '---\ntitle: Sitzung\nlanguage: de\n---\n\n',
    body: `Vizepräsidentin Edda Groot:
Nächster Redner ist Karl Voss.

Karl Voss (Hafenpartei):
Das Wehr ist trocken.

Vizepräsidentin Edda Groot:
Vielen Dank. – Es beginnt Lena Kessel.

Lena Kessel (Schleuse):
Wir öffnen es am Montag.

Vizepräsidentin Edda Groot:
Vielen Dank. – Damit schließe ich die Sitzung.`,
    voices: [
      'Vizepräsidentin Edda Groot: Nächster Redner ist Karl Voss.',
      'Karl Voss: Das Wehr ist trocken.',
      'Vizepräsidentin Edda Groot: Vielen Dank. – Es beginnt Lena Kessel.',
      'Lena Kessel: Wir öffnen es am Montag.',
      'Vizepräsidentin Edda Groot: Vielen Dank. – Damit schließe ich die Sitzung.',
    ],
  },
  {
    kind: 'notes in which users and people speak once',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Weir call

- @voss: We need a lock.
- @groot: I can build it.
- @voss: Thanks, I will pay.
- @groot: When do you need it?
- @voss: In May, I hope.
- @janik: We need to discuss the rain too.
- @groot: It rains in May.
- @voss: Then we build in June.
- @groot: I agree with you.
- @voss: That is settled.`,
    voices: [
      '@voss: We need a lock.',
      '@groot: I can build it.',
      '@voss: Thanks, I will pay.',
      '@groot: When do you need it?',
      '@voss: In May, I hope.',
      '@janik: We need to discuss the rain too.',
      '@groot: It rains in May.',
      '@voss: Then we build in June.',
      '@groot: I agree with you.',
      '@voss: That is settled.',
    ],
  },
  {
    kind: 'a script with a girl who speaks once',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Voss: Where is the boat?

Kessel: I sold it.

Voss: You sold it?

Kessel: I did, in May.

Voss: Who bought it?

Kessel: That girl over there.

Girl: I saw it float.

Voss: I know that it floats.

Kessel: We should go.

Voss: I am going.`,
    voices: [
      'Voss: Where is the boat?',
      'Kessel: I sold it.',
      'Voss: You sold it?',
      'Kessel: I did, in May.',
      'Voss: Who bought it?',
      'Kessel: That girl over there.',
      'Girl: I saw it float.',
      'Voss: I know that it floats.',
      'Kessel: We should go.',
      'Voss: I am going.',
    ],
  },
  {
    kind: 'chapters, of whose titles the first comes again',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## The Weir

I built it when you were small.

## The Dry Lock

“You are late,” said Karl Voss.

## The Rain

It fell for a week, and we waited.

## The Long Wait

Nobody came.

## The Boat

“I sold it,” said Edda Groot.

## The Bridge at Night

We crossed it.

## The Flood

It rose.

## The Rescue

They found us.

## The Return

We went home.

## The Weir

I see it still.`,
    voices: [
      'unclear: I built it when you were small.',
      'Karl Voss: “You are late,”',
      'unclear: said Karl Voss.',
      'unclear: It fell for a week, and we waited.',
      'unclear: Nobody came.',
      'Edda Groot: “I sold it,”',
      'unclear: said Edda Groot.',
      'unclear: We crossed it.',
      'unclear: It rose.',
      'unclear: They found us.',
      'unclear: We went home.',
      'unclear: I see it still.',
    ],
  },
  {
    kind: 'points of a list, one of them with a label, and what is above and below it',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Weir call

- The lock
  - Karl Voss: I would like it shut.
    - It leaks in May.
  - The rain may come sooner than we think
- Edda Groot: We can shut it on Monday, I hope.
- Next steps are a boat and a rope
- Karl Voss: I agree with you.
  - And I will pay.

Karl Voss: That is settled, I think.`,
    voices: [
      'unclear: The lock',
      'Karl Voss: I would like it shut. It leaks in May.',
      'unclear: The rain may come sooner than we think',
      'Edda Groot: We can shut it on Monday, I hope.',
      'unclear: Next steps are a boat and a rope',
      'Karl Voss: I agree with you. And I will pay.',
      'Karl Voss: That is settled, I think.',
    ],
  },
  {
    kind: 'respondents whose codes stand beside their role the first time',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Interviewer (I): How long have you kept the lock?

Respondent (R1): For ten years, I think.

Respondent (R2): I came in May.

I: And what is hard about it?

R1: The rain.

I: Only the rain?

R2: The nights are long for me.`,
    voices: [
      'the interviewer: How long have you kept the lock?',
      'R1: For ten years, I think.',
      'R2: I came in May.',
      'the interviewer: And what is hard about it?',
      'R1: The rain.',
      'the interviewer: Only the rain?',
      'R2: The nights are long for me.',
    ],
  },
  {
    kind: 'a respondent whose letter stands beside the role the first time',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Interviewer (I): How long have you kept the lock?

Respondent (R): For ten years, I think.

I: And what is hard about it?

R: The rain.`,
    voices: [
      'the interviewer: How long have you kept the lock?',
      'the interviewee: For ten years, I think.',
      'the interviewer: And what is hard about it?',
      'the interviewee: The rain.',
    ],
  },
  {
    kind: 'a press conference in which only the reporters have labels',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Press conference

Reporter 1: Will you mend the weir?

I will. We begin in May.

Reporter 2: Who pays for it?

We do, I think. You need not worry.

Reporter 1: And the lock?

I have no plans for it.`,
    voices: [
      'Reporter 1: Will you mend the weir?',
      '?: I will. We begin in May.',
      'Reporter 2: Who pays for it?',
      '?: We do, I think. You need not worry.',
      'Reporter 1: And the lock?',
      '?: I have no plans for it.',
    ],
  },
  {
    kind: 'two who give their names, one of them with a label',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Karl Voss:** Hello, I'm Karl Voss, and with me is Edda Groot.

Hello everybody. I'm Edda Groot.

Thanks for coming, Edda. How is the weir?

It is dry, I think.`,
    voices: [
      "unclear: Karl Voss: Hello, I'm Karl Voss, and with me is Edda Groot.",
      "unclear: Hello everybody. I'm Edda Groot.",
      'unclear: Thanks for coming, Edda. How is the weir?',
      'unclear: It is dry, I think.',
    ],
  },
  {
    kind: 'a clause with a comma and a colon inside a turn',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `VOSSEN: We lost the rope. I was there when it went.

KESSEL: And then?

VOSSEN: I rang the yard.

Anyway, they said: "It is on its way." I waited for a week.

And Groot, who keeps the books, he said: "Who ordered it?" I had.

KESSEL: So you paid twice?

VOSSEN: We did.`,
    voices: [
      'VOSSEN: We lost the rope. I was there when it went.',
      'KESSEL: And then?',
      'VOSSEN: I rang the yard.',
      'VOSSEN: Anyway, they said: "It is on its way." I waited for a week.',
      'VOSSEN: And Groot, who keeps the books, he said: "Who ordered it?" I had.',
      'KESSEL: So you paid twice?',
      'VOSSEN: We did.',
    ],
  },
  {
    kind: 'labels that list several people with commas',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `VOSSEN: Can you swim?

KESSEL: I can.

WULF: So can I.

VOSSEN, KESSEL, and WULF: We all can!

GROOT: I cannot.

KESSEL: You will learn.

GROOT: Never.`,
    voices: [
      'VOSSEN: Can you swim?',
      'KESSEL: I can.',
      'WULF: So can I.',
      'VOSSEN, KESSEL, and WULF: We all can!',
      'GROOT: I cannot.',
      'KESSEL: You will learn.',
      'GROOT: Never.',
    ],
  },
  {
    kind: 'an adverb before a name in passing',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `KESSEL: Someday Wulf will pay. I know it.

GROOT: Will he?

WULF: I always pay.

KESSEL: When do you pay?

WULF: On Fridays.`,
    voices: [
      'KESSEL: Someday Wulf will pay. I know it.',
      'GROOT: Will he?',
      'WULF: I always pay.',
      'KESSEL: When do you pay?',
      'WULF: On Fridays.',
    ],
  },
  {
    kind: 'the number of a page before a label in a line',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Interviewer: Were you the first to row it? 20 Vossen: No. There were always boats.

Interviewer: Did you race? Vossen: I did, once.

Interviewer: And you won? Vossen: I came third.`,
    voices: [
      'the interviewer: Were you the first to row it? 20',
      'Vossen: No. There were always boats.',
      'the interviewer: Did you race?',
      'Vossen: I did, once.',
      'the interviewer: And you won?',
      'Vossen: I came third.',
    ],
  },
  {
    kind: 'bold heads of paragraphs without a colon',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `What we sell has changed, and we tell you how.

**Rope Splicing** Most of our customers now ask us for a splice. We charge by the hour.

**Customer Care** As you may know, we have a desk of our own for it. Call us.`,
    voices: [
      'unclear: What we sell has changed, and we tell you how.',
      'unclear: Rope Splicing Most of our customers now ask us for a splice. We charge by the hour.',
      'unclear: Customer Care As you may know, we have a desk of our own for it. Call us.',
    ],
  },
  {
    kind: 'cues for slides, and fields of a form',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `SLIDE: The rope

I bought this rope in May, and I was glad of it.

SLIDE: The boat

We paid for the boat in June. You see it here.

Response/Notes:

I was not at home.

SLIDE: The end

Thank you for listening.`,
    voices: [
      'unclear: SLIDE: The rope',
      'unclear: I bought this rope in May, and I was glad of it.',
      'unclear: SLIDE: The boat',
      'unclear: We paid for the boat in June. You see it here.',
      'unclear: Response/Notes:',
      'unclear: I was not at home.',
      'unclear: SLIDE: The end',
      'unclear: Thank you for listening.',
    ],
  },
  {
    kind: 'people with their links at the head',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Our people:

- Wulf Kessel: [LinkedIn](https://a.example) | [GitHub](https://b.example)

**Wulf Kessel:** Welcome. What do you grow?

**Groot Vossen:** I grow leeks.

**Wulf Kessel:** Do you sell them?

**Groot Vossen:** I give them away.`,
    voices: [
      'unclear: Our people:',
      'unclear: LinkedIn | GitHub',
      'Wulf Kessel: Welcome. What do you grow?',
      'Groot Vossen: I grow leeks.',
      'Wulf Kessel: Do you sell them?',
      'Groot Vossen: I give them away.',
    ],
  },
  {
    kind: 'handles with a tilde',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**\\~wulf-kessel:** What do you grow?

**\\~groot:** I grow leeks.

You should try them.

**\\~wulf-kessel:** Do you sell them?

**\\~groot:** I give them away.`,
    voices: [
      '~wulf-kessel: What do you grow?',
      '~groot: I grow leeks.',
      '~groot: You should try them.',
      '~wulf-kessel: Do you sell them?',
      '~groot: I give them away.',
    ],
  },
  {
    kind: 'questions as headings, and an answer in which somebody says who they are',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Interview with Lowe

*Our series goes on.*

## Can you tell us what you do at Lowe?

I’m Wulf Vossen, a rigger at Lowe. I mend ropes.

## What was the hardest job?

The crane. We had no rope that long.

Another problem: who could climb so high? I did it myself.

## Would you do it again?

I would.`,
    voices: [
      'unclear: Our series goes on.',
      'Wulf Vossen: I’m Wulf Vossen, a rigger at Lowe. I mend ropes.',
      'Wulf Vossen: The crane. We had no rope that long.',
      'Wulf Vossen: Another problem: who could climb so high? I did it myself.',
      'Wulf Vossen: I would.',
    ],
  },
  {
    kind: 'questions as headings, and an introduction with somebody who talks about something',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `*In our series on ropes, Wulf Vossen
from Lowe talks about his cranes.*

## How did you begin?

I was ten when I tied my first knot.

## Do you teach?

I do. You never stop learning.`,
    voices: [
      'unclear: In our series on ropes, Wulf Vossen from Lowe talks about his cranes.',
      'Wulf Vossen: I was ten when I tied my first knot.',
      'Wulf Vossen: I do. You never stop learning.',
    ],
  },
  {
    kind: 'an interview with somebody by a role',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Ropes again: an interview with crane driver Wulf Vossen

## How did you begin?

I was ten when I tied my first knot.

## Do you teach?

I do. You never stop learning.`,
    voices: [
      'Wulf Vossen: I was ten when I tied my first knot.',
      'Wulf Vossen: I do. You never stop learning.',
    ],
  },
  {
    kind: 'a whole stretch of speech behind a time',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `[00:01] we went down to the lock in the morning and the water was so high that nobody could see the gate any more

[00:15] then I rang the keeper and she said that she had seen it twice before and that we should wait until noon

[00:31] so we waited and I ate my bread and you know how it is when you wait`,
    voices: [
      'unclear: we went down to the lock in the morning and the water was so high that nobody could see the gate any more',
      'unclear: then I rang the keeper and she said that she had seen it twice before and that we should wait until noon',
      'unclear: so we waited and I ate my bread and you know how it is when you wait',
    ],
  },
  {
    kind: 'a report on somebody below headings that ask',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Ropes at Lowe: an interview with Wulf Vossen

## What does the yard do?

Vossen leads the yard. His team splices ropes for cranes.

> “I began at ten,” he says.

## How did it begin?

Vossen started in a shed. Ropes were dear then, and we all paid for it.

## What comes next?

I think that there will be no more ropes.`,
    voices: [
      'narration: Vossen leads the yard. His team splices ropes for cranes.',
      '?: “I began at ten,”',
      'narration: he says.',
      'narration: Vossen started in a shed.',
      'unclear: Ropes were dear then, and we all paid for it.',
      'unclear: I think that there will be no more ropes.',
    ],
  },
  {
    kind: 'headings with times that do not come again',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `### [00:50](https://a.example/1) Wulf begins to speak

I have ropes for you.

### [01:18](https://a.example/2) What is a rope?

You see one here.

### [02:18](https://a.example/2) Knots in use

I tie them.

### [03:18](https://a.example/2) Loops in use

You tie them.

### [04:18](https://a.example/2) Splices and ends

I cut them.

### [05:18](https://a.example/2) Tools

You need a fid.

### [06:18](https://a.example/2) Common faults

I made them all.

### [07:18](https://a.example/2) Old ropes

You keep them dry.

### [08:18](https://a.example/2) New ropes

I buy none.

### [09:18](https://a.example/2) Thanks and end

Thank you.`,
    voices: [
      'unclear: I have ropes for you.',
      'unclear: You see one here.',
      'unclear: I tie them.',
      'unclear: You tie them.',
      'unclear: I cut them.',
      'unclear: You need a fid.',
      'unclear: I made them all.',
      'unclear: You keep them dry.',
      'unclear: I buy none.',
      'unclear: Thank you.',
    ],
  },
  {
    kind: 'a title that says whom to meet',
    file: 'md',
    front: '---\ntitle: "Meet the Riggers: Wulf Vossen"\n---\n\n',
    body: `## How did you begin?

I was ten when I tied my first knot.

## Please tell us about your yard!

It is small, and I like it.

## Do you teach?

I do. You never stop learning.`,
    voices: [
      'Wulf Vossen: I was ten when I tied my first knot.',
      'Wulf Vossen: It is small, and I like it.',
      'Wulf Vossen: I do. You never stop learning.',
    ],
  },
  {
    kind: 'directions side by side, and crosstalk with its time',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Wulf Vossen: (00:01)
We will build it. I promise you.

(APPLAUSE) (CHEERING)

And we will pay for it ourselves.

Groot Kessel: (00:14)
Who is we? You never [crosstalk 00:00:16]

Wulf Vossen: (00:17)
We are the town.

Groot Kessel: (00:20)
I am the town as well.`,
    voices: [
      'Wulf Vossen: We will build it. I promise you.',
      'Wulf Vossen: And we will pay for it ourselves.',
      'Groot Kessel: Who is we? You never [crosstalk 00:00:16]',
      'Wulf Vossen: We are the town.',
      'Groot Kessel: I am the town as well.',
    ],
  },
  {
    kind: 'a place and a date before a colon',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `VOSSEN: Where was that?

KESSEL: I will read it to you.

New York, 24 April 1971: From a letter that I kept. I was alone.

VOSSEN: And then?

KESSEL: I came home.`,
    voices: [
      'VOSSEN: Where was that?',
      'KESSEL: I will read it to you.',
      'KESSEL: New York, 24 April 1971: From a letter that I kept. I was alone.',
      'VOSSEN: And then?',
      'KESSEL: I came home.',
    ],
  },
  {
    kind: 'quotations in Chinese',
    file: 'md',
    front: '---\ntitle: 新闻\nlanguage: zh\n---\n\n',
    body: `市长王海燕说：“我们下个月开放新港口。”她补充说，“费用由省里承担。”

“灯塔会保留，”她说。`,
    voices: [
      'unclear: 市长王海燕说：',
      '?: “我们下个月开放新港口。”',
      'unclear: 她补充说，',
      '?: “费用由省里承担。”',
      '?: “灯塔会保留，”',
      'unclear: 她说。',
    ],
  },
  {
    kind: 'a Japanese label before a wide space',
    file: 'md',
    front: '---\ntitle: インタビュー\nlanguage: ja\n---\n\n',
    body: `記者　灯台はいつ建てられたのですか。

鈴木花子　一九五二年です。父が最初の灯台守でした。

記者　何年住んでいましたか。

鈴木花子　三十年住んでいました。`,
    voices: [
      '記者: 灯台はいつ建てられたのですか。',
      '鈴木花子: 一九五二年です。父が最初の灯台守でした。',
      '記者: 何年住んでいましたか。',
      '鈴木花子: 三十年住んでいました。',
    ],
  },
  {
    kind: 'a journalist in Spanish, who has no name',
    file: 'md',
    front: '---\ntitle: Entrevista\nlanguage: es\n---\n\n',
    body: `Periodista: ¿Cuándo se construyó el faro?

Kessel: Se construyó en 1952. Mi padre fue el primer guarda.

Periodista: ¿Y cuánto tiempo vivió allí?

Kessel: Treinta años.`,
    voices: [
      'Periodista: ¿Cuándo se construyó el faro?',
      'Kessel: Se construyó en 1952. Mi padre fue el primer guarda.',
      'Periodista: ¿Y cuánto tiempo vivió allí?',
      'Kessel: Treinta años.',
    ],
  },
  {
    kind: 'a report between quoted turns',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Groot Vossen:** *“We get together, and we show that we are here.”*

The ride is open to anybody with a wheel.

**Groot Vossen:** *“People show up on skates. You can even run.”*

I asked Groot if he could say when it changed.

**Groot Vossen:** *“When it changed, it was a surprise.”*`,
    voices: [
      'Groot Vossen: “We get together, and we show that we are here.”',
      'unclear: The ride is open to anybody with a wheel.',
      'Groot Vossen: “People show up on skates. You can even run.”',
      'unclear: I asked Groot if he could say when it changed.',
      'Groot Vossen: “When it changed, it was a surprise.”',
    ],
  },
  {
    kind: 'questions as lists of one item between turns',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Groot Vossen: The first batch is out, but the second is late.

- How many boats do you have now?

Groot Vossen: Three. I borrowed one from my teacher, and I tried them all.

- That is rare, isn’t it (laughs).

Groot Vossen: It is. I would not sell one.

Groot Vossen: I am glad of that, and so is my crew.

Groot Vossen: We sail in May.`,
    voices: [
      'Groot Vossen: The first batch is out, but the second is late.',
      'unclear: How many boats do you have now?',
      'Groot Vossen: Three. I borrowed one from my teacher, and I tried them all.',
      'unclear: That is rare, isn’t it (laughs).',
      'Groot Vossen: It is. I would not sell one.',
      'Groot Vossen: I am glad of that, and so is my crew.',
      'Groot Vossen: We sail in May.',
    ],
  },
  {
    kind: 'a greeting before a first name',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Kessel: Hello Wulf.

Wulf: Hello, I am doing great. How are you?

Kessel: Fine. What do you think of the weir?

Wulf: I think we should always build it ourselves.`,
    voices: [
      'Kessel: Hello Wulf.',
      'Wulf: Hello, I am doing great. How are you?',
      'Kessel: Fine. What do you think of the weir?',
      'Wulf: I think we should always build it ourselves.',
    ],
  },
  {
    kind: 'numbered questions in headings and a first name',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `### Q1: How did you come to the lock?

Wulf: My father kept it before me.

### Q2: Which was the hardest year?

Wulf: I would say the first one.

### Q3: What comes next?

Wulf: We will see.`,
    voices: [
      'the interviewer: How did you come to the lock?',
      'Wulf: My father kept it before me.',
      'the interviewer: Which was the hardest year?',
      'Wulf: I would say the first one.',
      'the interviewer: What comes next?',
      'Wulf: We will see.',
    ],
  },
  {
    kind: 'a host who tells of a guest behind the goodbye',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Groot
And what is your work?

Wulf
I keep the lock. I have done so for years.

Groot
Thanks for your time.

Wulf
Thanks, bye.

After speaking with Wulf, I was eager to see the lock. A lock is a door for boats.

Groot
Can you say your name?

Kessel
My name is Ada Kessel.`,
    voices: [
      'Groot: And what is your work?',
      'Wulf: I keep the lock. I have done so for years.',
      'Groot: Thanks for your time.',
      'Wulf: Thanks, bye.',
      'unclear: After speaking with Wulf, I was eager to see the lock. A lock is a door for boats.',
      'Groot: Can you say your name?',
      'unclear: My name is Ada Kessel.',
    ],
  },
  {
    kind: 'notes that tell of somebody under their name',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## Notes

* Wulf: We should move the lock. I can draw it.
* DEADLINE: In two months, Wulf wants to know.
* Groot: I can build it.
* Wulf: I will ask.
* Ada Kessel: Deep in the world of locks. Showed Wulf some drawings. Ada is working on a model.`,
    voices: [
      'Wulf: We should move the lock. I can draw it.',
      'unclear: In two months, Wulf wants to know.',
      'unclear: I can build it.',
      'Wulf: I will ask.',
      'unclear: Deep in the world of locks. Showed Wulf some drawings. Ada is working on a model.',
    ],
  },
  {
    kind: 'figures and woods below an interview',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Kessel: The pickup is my own design, and I like it.

Kessel: I never sold one.

Bass Pickup: 85/15

Neck Wood: Mahogany`,
    voices: [
      'Kessel: The pickup is my own design, and I like it.',
      'Kessel: I never sold one.',
      'unclear: 85/15',
      'unclear: Mahogany',
    ],
  },
  {
    kind: 'codes behind a name and an affiliation',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## Attendees

- Ada Kessel - Lowe Steel (AKE)
- Groot van Vossen - Invited Expert (GVO)

AKE: We can close it. I am sure.

GVO: I would wait for July.

AKE: Fine.`,
    voices: [
      'unclear: Lowe Steel (AKE)',
      'unclear: Invited Expert (GVO)',
      'Ada Kessel: We can close it. I am sure.',
      'Groot van Vossen: I would wait for July.',
      'Ada Kessel: Fine.',
    ],
  },
  {
    kind: 'ranks of two words',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `REAR ADM. GROOT VOSSEN: Good afternoon. I have one announcement.

Q: When does the ship leave?

ADM. VOSSEN: I would say in May.

MAJ. GEN. WULF KESSEL: I agree with that.

Q: And who pays?

MAJ. GEN. KESSEL: We do.`,
    voices: [
      'REAR ADM. GROOT VOSSEN: Good afternoon. I have one announcement.',
      'the interviewer: When does the ship leave?',
      'REAR ADM. GROOT VOSSEN: I would say in May.',
      'MAJ. GEN. WULF KESSEL: I agree with that.',
      'the interviewer: And who pays?',
      'MAJ. GEN. WULF KESSEL: We do.',
    ],
  },
  {
    kind: 'questions from reporters at a press conference',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Premier Groot Vossen**

Good afternoon. I have been at the weir.

The crews have been out since three.

**Question from Wulf Kessel, The Post**

Thank you. When will it open?

**Premier Groot Vossen**

In May. I would not go there before.

**Question from Karl Voss, Coast TV**

And the lock?

**Premier Groot Vossen**

It is closed.`,
    voices: [
      'Premier Groot Vossen: Good afternoon. I have been at the weir.',
      'Premier Groot Vossen: The crews have been out since three.',
      'Wulf Kessel: Thank you. When will it open?',
      'Premier Groot Vossen: In May. I would not go there before.',
      'Karl Voss: And the lock?',
      'Premier Groot Vossen: It is closed.',
    ],
  },
  {
    kind: 'a story on the radio, with surnames alone later',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `GROOT VOSSEN, HOST:

The last ice house closes tonight. A reporter stopped by.

WULF KESSEL, BYLINE: The saw is older than the man who pulls it.

(SOUNDBITE OF SAWING)

KARL AMSEL: You let her fall.

KESSEL: Karl Amsel is 81. He has cut ice since he was nine.

AMSEL: Nine and a half.

VOSSEN: Our reporter there.`,
    voices: [
      'GROOT VOSSEN: The last ice house closes tonight. A reporter stopped by.',
      'WULF KESSEL: The saw is older than the man who pulls it.',
      'KARL AMSEL: You let her fall.',
      'WULF KESSEL: Karl Amsel is 81. He has cut ice since he was nine.',
      'KARL AMSEL: Nine and a half.',
      'GROOT VOSSEN: Our reporter there.',
    ],
  },
  {
    kind: 'a speech that only its heading announces',
    file: 'md',
    front: '---\ntitle: A day\n---\n\n',
    body: `# Remarks by Commissioner Groot Vossen at the Opening of the Weir

Good morning. This ladder has forty-one steps.

When I was a boy there was no ladder.

I thank the men who built it.`,
    voices: [
      'unclear: Good morning. This ladder has forty-one steps.',
      'Groot Vossen: When I was a boy there was no ladder.',
      'Groot Vossen: I thank the men who built it.',
    ],
  },
  {
    kind: 'an account whose teller says who they are',
    file: 'md',
    front: '---\ntitle: I lived in a buoy\n---\n\n',
    body: `I am Groot Vossen, and for eleven days I lived in a buoy.

It rang each time I turned over.

As told to Wulf Kessel`,
    voices: [
      'Groot Vossen: I am Groot Vossen, and for eleven days I lived in a buoy.',
      'Groot Vossen: It rang each time I turned over.',
      'unclear: As told to Wulf Kessel',
    ],
  },
  {
    kind: 'an interviewee in the front matter',
    file: 'md',
    front: '---\ntitle: A moment\ninterviewee: Rusty Gates\n---\n\n',
    body: `__[Q] What was your first work?__

I kept a lock.

__[Q] Are you glad of it?__

I am.`,
    voices: [
      'the interviewer: What was your first work?',
      'Rusty Gates: I kept a lock.',
      'the interviewer: Are you glad of it?',
      'Rusty Gates: I am.',
    ],
  },
  {
    kind: 'headings without a space',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `##How did you come to the lock?

My name is Groot Vossen, and I was born there.

##What do you like about it?

I like the water.`,
    voices: [
      'Groot Vossen: My name is Groot Vossen, and I was born there.',
      'Groot Vossen: I like the water.',
    ],
  },
  {
    kind: 'hyphens and a pause in subtitles',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
- Who owns the boat?
- My uncle does.

2
00:00:04,000 --> 00:00:06,000
- Since when?
- Since the war.

3
00:02:30,000 --> 00:02:33,000
It was cold.`,
    voices: [
      '?: Who owns the boat?',
      '?: My uncle does.',
      '?: Since when?',
      '?: Since the war.',
      'unclear: It was cold.',
    ],
  },
  {
    kind: 'times in brackets of a program that hears speech',
    file: 'txt',
    front: '',
    body: `[00:00:05.120 --> 00:00:09.400]   I have kept geese since I was nine,
[00:00:09.400 --> 00:00:12.000]   and I have never eaten one.`,
    voices: ['unclear: I have kept geese since I was nine, and I have never eaten one.'],
  },
  {
    kind: 'names behind the arrows of live captions',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:03,000
>> REPORTER: It cracked at noon.

2
00:00:04,000 --> 00:00:06,000
>> GROOT VOSSEN: We shut it. I did.

3
00:00:07,000 --> 00:00:09,000
>> REPORTER: And now?`,
    voices: ['REPORTER: It cracked at noon.', 'GROOT VOSSEN: We shut it. I did.', 'REPORTER: And now?'],
  },
  {
    kind: 'a numbered list in a turn beside those of the author',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Me:** I want you to plan a weir. Why would we build one?

**Kessel:**

I would say for three reasons:

1. It keeps the water.

2. It makes power.

**Me:** I see.

**Kessel:** Good.`,
    voices: [
      '?: I want you to plan a weir. Why would we build one?',
      'Kessel: I would say for three reasons:',
      'Kessel: 1. It keeps the water.',
      'Kessel: 2. It makes power.',
      '?: I see.',
      'Kessel: Good.',
    ],
  },
  {
    kind: 'a nickname among the initials, and a note inside a turn',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Interviewee: Groot "Grotty" Vossen (GV)
Interviewer: Wulf Kessel (WK)

WK: Where were you born?

GV: Over the shop. My father kept it until the fire.

[Interruption]

He sold lamp oil, which did not help.

WK: When was the fire?

GV: In the winter. I saw it.`,
    voices: [
      'unclear: Groot "Grotty" Vossen (GV)',
      'unclear: Wulf Kessel (WK)',
      'Wulf Kessel: Where were you born?',
      'Groot "Grotty" Vossen: Over the shop. My father kept it until the fire.',
      'Groot "Grotty" Vossen: He sold lamp oil, which did not help.',
      'Wulf Kessel: When was the fire?',
      'Groot "Grotty" Vossen: In the winter. I saw it.',
    ],
  },
  {
    kind: 'a title that is nothing but a name, in French',
    file: 'md',
    front: '---\ntitle: Groot Vossen\nlanguage: fr\n---\n\n',
    body: `### Groot, où travailles-tu ?

Je travaille au barrage avec les gens du port, et ce n’est pas loin.

### Et avant ?

Avant, je vivais à la mer. Elle est belle.`,
    voices: [
      'Groot Vossen: Je travaille au barrage avec les gens du port, et ce n’est pas loin.',
      'Groot Vossen: Avant, je vivais à la mer. Elle est belle.',
    ],
  },
  {
    kind: 'sentences with a colon in Italian turns',
    file: 'md',
    front: '---\ntitle: Intervista\nlanguage: it\n---\n\n',
    body: `**Kessel:** Quella chiusa è vecchia. Non la vedo più.

**Vossen:** Sì, anche per un problema di scala: la gente è tanta.

**Kessel:** Poi, come si dice, ho visto: era rotta.

**Vossen:** È vero.`,
    voices: [
      'Kessel: Quella chiusa è vecchia. Non la vedo più.',
      'Vossen: Sì, anche per un problema di scala: la gente è tanta.',
      'Kessel: Poi, come si dice, ho visto: era rotta.',
      'Vossen: È vero.',
    ],
  },
  {
    kind: 'a eulogy',
    file: 'md',
    front: '---\ntitle: A day\n---\n\n',
    body: `# Eulogy of Groot Vossen

Good morning. I was his friend.

We sailed, and you know it.`,
    voices: ['unclear: Good morning. I was his friend.', 'unclear: We sailed, and you know it.'],
  },
  {
    kind: 'a speech by two people',
    file: 'md',
    front: '---\ntitle: A day\n---\n\n',
    body: `# Speech by Groot Vossen and Wulf Kessel

Good morning. I was there.

We sailed, and you know it.`,
    voices: ['unclear: Good morning. I was there.', 'unclear: We sailed, and you know it.'],
  },
  {
    kind: 'a label in every cue, with one inside what is said',
    file: 'srt',
    front: '',
    body: `1
00:00:01,000 --> 00:00:02,000
Groot: And the men were calling

2
00:00:03,000 --> 00:00:04,000
for me, Groot: come home!

3
00:00:05,000 --> 00:00:06,000
Groot: I did.

4
00:00:07,000 --> 00:00:08,000
Groot: It was

5
00:00:09,000 --> 00:00:10,000
Groot: -5 degrees of frost.

6
00:00:11,000 --> 00:00:12,000
Wulf: You?`,
    voices: [
      'Groot: And the men were calling for me, Groot: come home! I did. It was -5 degrees of frost.',
      'Wulf: You?',
    ],
  },
  {
    kind: 'surnames that open a sentence elsewhere',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Oh Se-vossen: We closed it. I was there.

Sim: When did you?

Oh Se-vossen: In May, I think.

Sim: And you paid?`,
    voices: [
      'Oh Se-vossen: We closed it. I was there.',
      'Sim: When did you?',
      'Oh Se-vossen: In May, I think.',
      'Sim: And you paid?',
    ],
  },
  {
    kind: 'a lecture with questions of people whom the labels only describe',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**Chair:** Are there any questions? Yes, the lady in green.

**Lady in green:** My grandfather was that ferryman. He complained all the time.

**Groot:** Then I must correct the record.

**Chair:** And the gentleman there?

**A farmer:** The river took my field.

**Groot:** It did.

**Chair:** Thank you.`,
    voices: [
      'Chair: Are there any questions? Yes, the lady in green.',
      'Lady in green: My grandfather was that ferryman. He complained all the time.',
      'Groot: Then I must correct the record.',
      'Chair: And the gentleman there?',
      'A farmer: The river took my field.',
      'Groot: It did.',
      'Chair: Thank you.',
    ],
  },
  {
    kind: 'remarks by a president who is named above them alone',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Remarks by President Wulf Vossen at the lock

     Q    Will you open it?

     THE PRESIDENT:  I will.

     Q    When, Mr. President?

     THE PRESIDENT:  In May, I hope.`,
    voices: [
      'unclear: Remarks by President Wulf Vossen at the lock',
      'the interviewer: Will you open it?',
      'Wulf Vossen: I will.',
      'the interviewer: When, Mr. President?',
      'Wulf Vossen: In May, I hope.',
    ],
  },
  {
    kind: 'a story told to somebody whom its first line names',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `By Groot Vossen, as told to Wulf Kessel

I kept a lock for eleven years.

The lamp was mine. My brother said, “Leave it,” and I left it.`,
    voices: [
      'unclear: By Groot Vossen, as told to Wulf Kessel',
      'Groot Vossen: I kept a lock for eleven years.',
      'Groot Vossen: The lamp was mine. My brother said,',
      'unclear: “Leave it,”',
      'Groot Vossen: and I left it.',
    ],
  },
  {
    kind: 'a speech and the reply of another',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `## Remarks by Alderman Wulf Vossen

Ladies and gentlemen, I was told that I had five minutes.

We have dug this hole with public money.

## Reply of the Lord Lieutenant

I declare this bath open.`,
    voices: [
      'Wulf Vossen: Ladies and gentlemen, I was told that I had five minutes.',
      'Wulf Vossen: We have dug this hole with public money.',
      'unclear: I declare this bath open.',
    ],
  },
  {
    kind: 'a moderator who names those who will speak',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `MODERATOR: We have Coach Kessel and Wulf Vossen. Coach, an opening statement, please.

COACH KESSEL: I have nothing to say.

Q. Wulf, when did you know?

WULF VOSSEN: At the line.

Q. And you, Coach?

COACH KESSEL: I still do not know.`,
    voices: [
      'MODERATOR: We have Coach Kessel and Wulf Vossen. Coach, an opening statement, please.',
      'COACH KESSEL: I have nothing to say.',
      'the interviewer: Wulf, when did you know?',
      'WULF VOSSEN: At the line.',
      'the interviewer: And you, Coach?',
      'COACH KESSEL: I still do not know.',
    ],
  },
  {
    kind: 'remarks by a president about another',
    file: 'txt',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Remarks at the Funeral of President Wulf Vossen

THE PRESIDENT: He was my friend.

AUDIENCE MEMBER: And mine.

THE PRESIDENT: I know he was.`,
    voices: [
      'THE PRESIDENT: He was my friend.',
      'AUDIENCE MEMBER: And mine.',
      'THE PRESIDENT: I know he was.',
    ],
  },
  {
    kind: 'a speech with headings of its own',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `# Remarks by Wulf Vossen

I am glad to be here.

## Response to the flood

We built a wall.

## Statement of principles

No wall is for ever.`,
    voices: [
      'Wulf Vossen: I am glad to be here.',
      'Wulf Vossen: We built a wall.',
      'Wulf Vossen: No wall is for ever.',
    ],
  },
  {
    kind: 'an article of an archive, with marks in capitals and doubled single quotation marks',
    file: 'txt',
    front: '---\ntitle: A report\n---\n\n',
    body: `ABSTRACT.

The boats are in transition.

FULL TEXT.

Oliver K. Vossen, who appraises boats, said the trade had ''made great strides'' in May.

Still, boats are ''just scratching out a profit,'' Mr. Vossen said from his office in Graz. ''It is a thin trade.''`,
    voices: [
      'narration: ABSTRACT.',
      'narration: The boats are in transition.',
      'narration: FULL TEXT.',
      'narration: Oliver K. Vossen, who appraises boats, said the trade had',
      "Oliver K. Vossen: ''made great strides''",
      'narration: in May.',
      'narration: Still, boats are',
      "Oliver K. Vossen: ''just scratching out a profit,''",
      'narration: Mr. Vossen said from his office in Graz.',
      "Oliver K. Vossen: ''It is a thin trade.''",
    ],
  },
  {
    kind: 'questions below a title that is nothing but a name, which nobody says',
    file: 'md',
    front: '---\ntitle: Wulf Vossen\n---\n\n',
    body: `### Who are you, and what do you do?

I own a boatyard in Graz.

### What do you use?

My saw and my phone. I never buy a saw.`,
    voices: [
      'Wulf Vossen: I own a boatyard in Graz.',
      'Wulf Vossen: My saw and my phone. I never buy a saw.',
    ],
  },
  {
    kind: 'questions about a thing whose name is the title',
    file: 'md',
    front: '---\ntitle: Wulf Vossen\n---\n\n',
    body: `### How do you install it?

Copy the files into a folder. The folder can have any name.

### Can I sell it?

The licence allows that.`,
    voices: [
      'unclear: Copy the files into a folder. The folder can have any name.',
      'unclear: The licence allows that.',
    ],
  },
  {
    kind: 'a hearing in which words before a colon go on a sentence at the start of a line',
    file: 'txt',
    front: '',
    body: `    Senator Vossen. Well, the thing that I am getting at,
Governor Groot, is this: in all likelihood, Graz would take it.
    Governor Groot. I do not know that I can agree with you, and
the crew: they do not know it either.
    Senator Vossen. You may be right, and so, now that you ask
House Republicans: do they want to mend this weir?
    Governor Groot. I hope so.`,
    voices: [
      'Senator Vossen: Well, the thing that I am getting at, Governor Groot, is this: in all likelihood, Graz would take it.',
      'Governor Groot: I do not know that I can agree with you, and the crew: they do not know it either.',
      'Senator Vossen: You may be right, and so, now that you ask House Republicans: do they want to mend this weir?',
      'Governor Groot: I hope so.',
    ],
  },
  {
    kind: 'answers below a list of those present, whatever they are',
    file: 'md',
    front: '',
    body: `# Weir Adopter Interview – Graz

**Meeting Time:** July 3, 2025  
**Attendees:**  
- **BLB:** Wulf Vossen, BLB sponsor
- **BLB:** Ilse Groot
- **Adopter:** Werner Stark (director, Graz)

## Motivation

### What made you choose it?

**A:** The gate of the weir is old. We like it.

### And what else?

**A:** Nothing else. It runs.`,
    voices: [
      'unclear: July 3, 2025',
      'unclear: Wulf Vossen, BLB sponsor',
      'unclear: Ilse Groot',
      'unclear: Werner Stark (director, Graz)',
      '?: The gate of the weir is old. We like it.',
      '?: Nothing else. It runs.',
    ],
  },
  {
    kind: 'questions in bold, with a line that says by whom the responses are',
    file: 'md',
    front: '',
    body: `# Radio Interview
## Karl Groot & Wulf Vossen, PhD

*Questions in bold provided by Karl Groot. Responses by Wulf Vossen.*

**What did you find in the weir?**

We found rye. I was there.

**And who paid you?**

Nobody did. I paid for it.`,
    voices: [
      'unclear: Questions in bold provided by Karl Groot. Responses by Wulf Vossen.',
      '?: What did you find in the weir?',
      'Wulf Vossen: We found rye. I was there.',
      '?: And who paid you?',
      'Wulf Vossen: Nobody did. I paid for it.',
    ],
  },
  {
    kind: 'a focus group whose turns have numbers in brackets',
    file: 'txt',
    front: '',
    body: `[T001] Moderator: What do you like about the weir?
[T002] Participant 1: It is wide.
[T003] Participant 2: I like the rye.
[T004] Moderator: And the pier?
[T005] Participant 1: The pier is new.`,
    voices: [
      'Moderator: What do you like about the weir?',
      'Participant 1: It is wide.',
      'Participant 2: I like the rye.',
      'Moderator: And the pier?',
      'Participant 1: The pier is new.',
    ],
  },
  {
    kind: 'an oral history with words that nobody could make out',
    file: 'txt',
    front: '',
    body: `KV:    Why did the weir never stop?

Groot: In those days this mortal machine
???????????????  It was a pretty strange idea, and it is
still.  My quote is in ?????? and I am always late.

KV:    And now?

Groot: Now it stops.`,
    voices: [
      'KV: Why did the weir never stop?',
      'Groot: In those days this mortal machine ??????????????? It was a pretty strange idea, and it is still. My quote is in ?????? and I am always late.',
      'KV: And now?',
      'Groot: Now it stops.',
    ],
  },
  {
    kind: 'a briefing with names and three questions',
    file: 'txt',
    front: '',
    body: `MR. VOSSEN:  Good morning.  The weir is open, and I thank you all for it.

DR. GROOT:  Thank you.  We have counted the boats, and there are ten of them.

MODERATOR:  First question, please.

Q    Thanks.  I guess this is for Dr. Groot.  What is the point?

DR. GROOT:  The point is the rye.

MODERATOR:  Next.

Q    Hi, thank you.  I’m wondering about the pier.

MR. VOSSEN:  The pier is new, and it holds.`,
    voices: [
      'MR. VOSSEN: Good morning. The weir is open, and I thank you all for it.',
      'DR. GROOT: Thank you. We have counted the boats, and there are ten of them.',
      'MODERATOR: First question, please.',
      'the interviewer: Thanks. I guess this is for Dr. Groot. What is the point?',
      'DR. GROOT: The point is the rye.',
      'MODERATOR: Next.',
      'the interviewer: Hi, thank you. I’m wondering about the pier.',
      'MR. VOSSEN: The pier is new, and it holds.',
    ],
  },
  {
    kind: 'a transcript with a time and a name above what is said, without blank lines',
    file: 'txt',
    front: '',
    body: `00:05
Karl Voss
How did you begin with the lock?
00:12
Ilse Groot
I began when I was twelve.
00:31
Karl Voss
Was it hard?
00:40
Ilse Groot
It was wet work, and my father did not like it.
01:02
Karl Voss
And now?
01:09
Ilse Groot
Now I own it.`,
    voices: [
      'Karl Voss: How did you begin with the lock?',
      'Ilse Groot: I began when I was twelve.',
      'Karl Voss: Was it hard?',
      'Ilse Groot: It was wet work, and my father did not like it.',
      'Karl Voss: And now?',
      'Ilse Groot: Now I own it.',
    ],
  },
  {
    kind: 'questions below front matter that gives a name and no title',
    file: 'md',
    front: '---\nname: Ilse Groot\n---\n\n',
    body: `## What is the weir for?

It holds the water back. I built the first gate, and we still open it by hand.

## How did you come to it?

My father kept it, and I went with him. I never left.

## What do you tell your students?

I tell them to wait for the water.`,
    voices: [
      'Ilse Groot: It holds the water back. I built the first gate, and we still open it by hand.',
      'Ilse Groot: My father kept it, and I went with him. I never left.',
      'Ilse Groot: I tell them to wait for the water.',
    ],
  },
  {
    kind: 'a thread whose poster adds a line below an answer in a block quote',
    file: 'md',
    front: '',
    body: `**u/kessel_fan** · 64 points
Did anyone ever get hurt on the weir?

> **u/groot_ilse** [OP] · 199 points
> Only pride. We filmed him floating, because it looked better than anything he had done upright.

**u/vossen** · 12 points
Which boat was it?

> **u/groot_ilse** [OP] · 99 points
> The rye boat, and it sank twice.

**EDIT:** That is me for the night. My grandson says it is called signing off.`,
    voices: [
      'u/kessel_fan: Did anyone ever get hurt on the weir?',
      'u/groot_ilse: Only pride. We filmed him floating, because it looked better than anything he had done upright.',
      'u/vossen: Which boat was it?',
      'u/groot_ilse: The rye boat, and it sank twice.',
      'unclear: EDIT: That is me for the night. My grandson says it is called signing off.',
    ],
  },
  {
    kind: 'a report with people of firms and a university, a name in marks and a title',
    file: 'txt',
    front: '',
    body: `WEIRTON — The gate is shut, officials said on Friday.

"It will hold," said Weir University Water Professor Ilse Groot. "We have tried it twice."

"It holds for now," said Kessel’s Wulf, who sells gates. Wulf said he had sold ten. "I would buy it," Karl Wulf said last year.

"I saw it shut," said administrator Otto Vossen. "It was late." The administrator Vossen later left. "It was cold, too," Vossen added.

A man who would only give the name "Perry" chimed in: "They do not want to take the blame for it." "No, not even now," "Perry" countered.

In her first collection, “Weir,” Groot weaves tales of water. "We had told the children that Zeke would come home in May," she said.`,
    voices: [
      'narration: WEIRTON — The gate is shut, officials said on Friday.',
      'Ilse Groot: "It will hold,"',
      'narration: said Weir University Water Professor Ilse Groot.',
      'Ilse Groot: "We have tried it twice."',
      'Karl Wulf: "It holds for now,"',
      'narration: said Kessel’s Wulf, who sells gates. Wulf said he had sold ten.',
      'Karl Wulf: "I would buy it,"',
      'narration: Karl Wulf said last year.',
      'Otto Vossen: "I saw it shut,"',
      'narration: said administrator Otto Vossen.',
      'Otto Vossen: "It was late."',
      'narration: The administrator Vossen later left.',
      'Otto Vossen: "It was cold, too,"',
      'narration: Vossen added.',
      'narration: A man who would only give the name "Perry" chimed in:',
      '?: "They do not want to take the blame for it."',
      'Perry: "No, not even now,"',
      'narration: "Perry" countered.',
      'narration: In her first collection, “Weir,” Groot weaves tales of water.',
      '?: "We had told the children that Zeke would come home in May,"',
      'narration: she said.',
    ],
  },
  {
    kind: 'minutes in which others cut in on a line',
    file: 'md',
    front: '',
    body: `* Karl Voss: any other need for this? Daryll: we have looked around, and there is none. Karthik: not for us. It is a mix of gates.
* Ilse Groot: is there a plan for the weir? Karl: there is one. We open it in May.
* Wulf: the gate holds.
* Ilse: thanks for the work.
- [ ] **Wulf**: Write to the board about the gate.`,
    voices: [
      'Karl Voss: any other need for this?',
      'unclear: we have looked around, and there is none.',
      'unclear: not for us. It is a mix of gates.',
      'Ilse Groot: is there a plan for the weir?',
      'unclear: there is one. We open it in May.',
      'unclear: the gate holds.',
      'Ilse Groot: thanks for the work.',
      'unclear: [ ] Wulf: Write to the board about the gate.',
    ],
  },
  {
    kind: 'a call whose labels have no space behind them, a first initial once, and a glossary',
    file: 'txt',
    front: '',
    body: `MWP: Multi-Weir Platform, which opens all gates at once.

Operator:Next up is Otto Lane.

J. Lane:If you look at the weir since May, what do you see?

Ilse Groot:I think that people will get both. It is early.

Operator:The next question is from Karl Voss.

Karl Voss:Thanks. What do you see in June?

Ilse Groot:I see the same gates, and more water.`,
    voices: [
      'unclear: Multi-Weir Platform, which opens all gates at once.',
      'Operator: Next up is Otto Lane.',
      'J. Lane: If you look at the weir since May, what do you see?',
      'Ilse Groot: I think that people will get both. It is early.',
      'Operator: The next question is from Karl Voss.',
      'Karl Voss: Thanks. What do you see in June?',
      'Ilse Groot: I see the same gates, and more water.',
    ],
  },
  {
    kind: 'a sitting with a division, and a heading of a statement in capitals',
    file: 'txt',
    front: '',
    body: `The DEPUTY SPEAKER: Thank you, members. The question is put.

Mr K VOSS: I ask for a division, Deputy Speaker.

The DEPUTY SPEAKER: A division is called, and the doors are shut.

AYES - 26: Groot, I; Kessel, O; Vossen, A; Wulf, B.

NOES - 3: Voss, K; Amsel, R; Holm, T.

The DEPUTY SPEAKER: The motion is agreed to.`,
    voices: [
      'The DEPUTY SPEAKER: Thank you, members. The question is put.',
      'Mr K VOSS: I ask for a division, Deputy Speaker.',
      'The DEPUTY SPEAKER: A division is called, and the doors are shut.',
      'unclear: Groot, I; Kessel, O; Vossen, A; Wulf, B.',
      'unclear: NOES - 3: Voss, K; Amsel, R; Holm, T.',
      'The DEPUTY SPEAKER: The motion is agreed to.',
    ],
  },
  {
    kind: 'questions in a list, each below what it is about',
    file: 'md',
    front: '',
    body: `Mühle: Wem gehört die Mühle am Wehr heute?
Mühle: Die letzte Mühle ist alt. Stirbt die Mühle aus?
Mühle: Was tut man für sie?

Kahn: Der Kahn liegt am Ufer. Fährt der Kahn wieder?
Kahn: Gibt es für einen Kahn noch Holz?`,
    voices: [
      'unclear: Wem gehört die Mühle am Wehr heute?',
      'unclear: Die letzte Mühle ist alt. Stirbt die Mühle aus?',
      'unclear: Was tut man für sie?',
      'unclear: Der Kahn liegt am Ufer. Fährt der Kahn wieder?',
      'unclear: Gibt es für einen Kahn noch Holz?',
    ],
  },
  {
    kind: 'questions on lines of their own below a heading that ends in a name',
    file: 'txt',
    front: '',
    body: `Keepers of the Weir: Ilse Groot

Ilse keeps the weir at Tarn. She has kept it since May.

What made you choose this work?

I grew up beside it, and my father kept it. “You will do it,” I said to myself one day.

What do you like most about your work?

I like the sound of the water in the morning, and I like the people.

What advice would you give to those who follow you?

I tell them to wait for the water. You do not have to be strong.`,
    voices: [
      'unclear: Keepers of the Weir: Ilse Groot',
      'unclear: Ilse keeps the weir at Tarn. She has kept it since May.',
      '?: What made you choose this work?',
      'Ilse Groot: I grew up beside it, and my father kept it. “You will do it,” I said to myself one day.',
      '?: What do you like most about your work?',
      'Ilse Groot: I like the sound of the water in the morning, and I like the people.',
      '?: What advice would you give to those who follow you?',
      'Ilse Groot: I tell them to wait for the water. You do not have to be strong.',
    ],
  },
  {
    kind: 'questions in French below a title that gives a name and a quotation',
    file: 'md',
    front: '---\ntitle: "Ilse Groot : « Le barrage est un lieu de paix »"\n---\n\n',
    body: `Le barrage est vieux de cent ans.

**Qu’est-ce que le barrage ?**

Le barrage retient l’eau de la rivière. Nous l’ouvrons en mai.

**Pouvez-vous nous dire pourquoi ?**

En mai, l’eau est haute, et les champs en ont besoin.`,
    voices: [
      'unclear: Le barrage est vieux de cent ans.',
      '?: Qu’est-ce que le barrage ?',
      'Ilse Groot: Le barrage retient l’eau de la rivière. Nous l’ouvrons en mai.',
      '?: Pouvez-vous nous dire pourquoi ?',
      'Ilse Groot: En mai, l’eau est haute, et les champs en ont besoin.',
    ],
  },
  {
    kind: 'a chat with several agents whose names are in brackets',
    file: 'txt',
    front: '',
    body: `Customer: Hi, how do I open the gate?
Agent (Finn): Hello! I can help you with that. Which gate is it?
Customer: The one at the weir.
Agent (Finn): Okay, then turn the wheel.

Customer: Hello, me again.
Agent (Chloe): Hi! This is Chloe. What can I do for you?
Customer: The wheel is stuck.
Agent (Chloe): I am sorry. We will send somebody.`,
    voices: [
      'Customer: Hi, how do I open the gate?',
      'Agent (Finn): Hello! I can help you with that. Which gate is it?',
      'Customer: The one at the weir.',
      'Agent (Finn): Okay, then turn the wheel.',
      'Customer: Hello, me again.',
      'Agent (Chloe): Hi! This is Chloe. What can I do for you?',
      'Customer: The wheel is stuck.',
      'Agent (Chloe): I am sorry. We will send somebody.',
    ],
  },
  {
    kind: 'a report with a father and a son of one surname, and one block quote',
    file: 'md',
    front: '',
    body: `TARN — Patrick Groot Jr., who keeps the weir, said on Monday that it is shut.

"It holds," Groot Jr. told the Review. "We shut it in May."

"My son shut it too late," said Karl Groot Sr., who is 90. "We lost the rye."

> The weir was shut at noon, by the board.

"We were late," Groot Jr. said. "But we shut it."

The board met on Tuesday. It has five members.

Nobody of the board was at the weir, officials said.

The weir is a hundred years old. It stands in a wood.

"It is the best weir there is," said Ilse Kessel, who writes about weirs.

Boats pass it by a lock. They pay nothing.

The lock is open from May to June, the board says.`,
    voices: [
      'narration: TARN — Patrick Groot Jr., who keeps the weir, said on Monday that it is shut.',
      'Patrick Groot Jr.: "It holds,"',
      'narration: Groot Jr. told the Review.',
      'Patrick Groot Jr.: "We shut it in May."',
      'Karl Groot Sr.: "My son shut it too late,"',
      'narration: said Karl Groot Sr., who is 90.',
      'Karl Groot Sr.: "We lost the rye."',
      'unclear: The weir was shut at noon, by the board.',
      'Patrick Groot Jr.: "We were late,"',
      'narration: Groot Jr. said.',
      'Patrick Groot Jr.: "But we shut it."',
      'narration: The board met on Tuesday. It has five members.',
      'narration: Nobody of the board was at the weir, officials said.',
      'narration: The weir is a hundred years old. It stands in a wood.',
      'Ilse Kessel: "It is the best weir there is,"',
      'narration: said Ilse Kessel, who writes about weirs.',
      'narration: Boats pass it by a lock. They pay nothing.',
      'narration: The lock is open from May to June, the board says.',
    ],
  },
  {
    kind: 'minutes in which somebody cuts in by a name in small letters',
    file: 'txt',
    front: '',
    body: `wulf: right now we have ten gates. The plan is to have two.

Ilse: do we need to keep the last one? wulf: the challenge is that you have to pay for it.

Kessel: this is fine by me.

wulf: when you have a new gate, the board knows about it.

Ilse: I will write to the board.`,
    voices: [
      'wulf: right now we have ten gates. The plan is to have two.',
      'Ilse: do we need to keep the last one?',
      'wulf: the challenge is that you have to pay for it.',
      'unclear: this is fine by me.',
      'wulf: when you have a new gate, the board knows about it.',
      'Ilse: I will write to the board.',
    ],
  },
  {
    kind: 'a diary in German whose days stand before a colon',
    file: 'md',
    front: '',
    body: `18. März: Gestern haben wir die Schleuse geöffnet, und das Wasser kam.

19. März: Ab heute bleibt sie zu. Nur der Kahn könnte um Ende Mai herum fahren.

20. März: Noch immer kein Regen. Ich habe die Tore gezählt.

21. März: Statt Wasser kam Schlamm. Bemerkt und gemeldet.

22. März: Noch zögere ich. Im Garten Knospen gezählt.

1. April: Niemand kam. Habe ich das Wehr vergessen?

2. April: Es regnet. Ich warte am Tor.`,
    voices: [
      'unclear: 18. März: Gestern haben wir die Schleuse geöffnet, und das Wasser kam.',
      'unclear: 19. März: Ab heute bleibt sie zu. Nur der Kahn könnte um Ende Mai herum fahren.',
      'unclear: 20. März: Noch immer kein Regen. Ich habe die Tore gezählt.',
      'unclear: 21. März: Statt Wasser kam Schlamm. Bemerkt und gemeldet.',
      'unclear: 22. März: Noch zögere ich. Im Garten Knospen gezählt.',
      'unclear: 1. April: Niemand kam. Habe ich das Wehr vergessen?',
      'unclear: 2. April: Es regnet. Ich warte am Tor.',
    ],
  },
  {
    kind: 'sounds in brackets within lines of nobody known',
    file: 'md',
    front: '',
    body: `Im Winter nehme ich den Handschuh. [Zustimmung] Da bin ich noch nicht, wo ich sein will. Was meint ihr?

Ich kaufe mir ein Buch. [Zustimmung] Das mache ich jetzt besser, und wir lernen daraus.

Damit ich das nicht sagen muss. [Kichern] Und dieses Wehr, kennt ihr das?

Du steigst ja ein. [Zustimmung] Irgendwie eine Musik wäre gut für uns, oder?

Ja, aber du wirst sehen. [Kichern] Die habe ich nur gezeigt.`,
    voices: [
      'unclear: Im Winter nehme ich den Handschuh. [Zustimmung] Da bin ich noch nicht, wo ich sein will. Was meint ihr?',
      'unclear: Ich kaufe mir ein Buch. [Zustimmung] Das mache ich jetzt besser, und wir lernen daraus.',
      'unclear: Damit ich das nicht sagen muss. [Kichern] Und dieses Wehr, kennt ihr das?',
      'unclear: Du steigst ja ein. [Zustimmung] Irgendwie eine Musik wäre gut für uns, oder?',
      'unclear: Ja, aber du wirst sehen. [Kichern] Die habe ich nur gezeigt.',
    ],
  },
  {
    kind: 'an argument before a court, double-spaced, with a head and a foot on each page',
    file: 'txt',
    front: '',
    body: `                     Official - Subject to Review

 1              CHIEF JUSTICE VOSS:          We will hear

 2   argument in Number 11, the Weir against Groot.

 3              MR. KESSEL:     May it please the Court:

 4   The Act says that no gate shall be opened in

 5   the spring, and -- and it means what it says about

 6   the -- the water that stands before the gate of the

 7   mill.    The question is what this Court said in Reed

 8   Elsevier:     There it said that no gate is a

 9   --

                     Kessel Reporting Company
                     Official - Subject to Review

 1   door, and a door is what the Act has in mind when it

 2   speaks of an opening.

 3              JUSTICE WULF:        Is a weir a gate for the

 4   purposes of the Act, or is it what the mill has by

 5   right?

 6              MR. KESSEL:     It is a gate, and the Court has

 7   said so several times since that Act was passed and

 8   signed.    All of it was said in cases like this one.

                     Kessel Reporting Company
                     Official - Subject to Review

 1              JUSTICE WULF:        I do not think that the

 2   cases go so far.

 3              MR. KESSEL:     They go as far as the mill, and

 4   no further.`,
    voices: [
      'unclear: Official - Subject to Review',
      'CHIEF JUSTICE VOSS: We will hear argument in Number 11, the Weir against Groot.',
      'MR. KESSEL: May it please the Court: The Act says that no gate shall be opened in the spring, and -- and it means what it says about the -- the water that stands before the gate of the mill. The question is what this Court said in Reed Elsevier: There it said that no gate is a --',
      'unclear: Kessel Reporting Company Official - Subject to Review',
      'MR. KESSEL: door, and a door is what the Act has in mind when it speaks of an opening.',
      'JUSTICE WULF: Is a weir a gate for the purposes of the Act, or is it what the mill has by right?',
      'MR. KESSEL: It is a gate, and the Court has said so several times since that Act was passed and signed. All of it was said in cases like this one.',
      'unclear: Kessel Reporting Company Official - Subject to Review',
      'JUSTICE WULF: I do not think that the cases go so far.',
      'MR. KESSEL: They go as far as the mill, and no further.',
    ],
  },
  {
    kind: 'labels with Jr., a degree and a firm, full stops and all',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `**J. R. Holt, Jr.:** We left in May. It was cold.

**Ilse Vossen:** Why?

**J. R. Holt, Jr.:** The boat was sold.

**Karl Wulf, Ph.D.:** And it was old.

**Ilse Vossen:** Who bought it?

**Kessel, Wharf Co.:** I did.`,
    voices: [
      'J. R. Holt, Jr.: We left in May. It was cold.',
      'Ilse Vossen: Why?',
      'J. R. Holt, Jr.: The boat was sold.',
      'Karl Wulf: And it was old.',
      'Ilse Vossen: Who bought it?',
      'Kessel: I did.',
    ],
  },
  {
    kind: 'labels cut to letters once the names are given',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Jan: The boats were wet. We sold them all in May.

It was a bad year.

Anton: Who bought them?

J: A man in Graz bought ours.

A: And the others?

J: Nobody wanted them. They sank.

A: I saw one.`,
    voices: [
      'Jan: The boats were wet. We sold them all in May.',
      'Jan: It was a bad year.',
      'Anton: Who bought them?',
      'Jan: A man in Graz bought ours.',
      'Anton: And the others?',
      'Jan: Nobody wanted them. They sank.',
      'Anton: I saw one.',
    ],
  },
  {
    kind: 'times alone, where the same speaker goes on',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Ilse Vossen (00:10):
We sold the boats in May. It was a bad year.

(00:35):
The last one sank, and I was glad of it.

Karl Groot (00:51):
Who bought the others?

Ilse Vossen (00:55):
A man in Graz.

(01:10):
He never came back.

Karl Groot (01:15):
I know him.`,
    voices: [
      'Ilse Vossen: We sold the boats in May. It was a bad year.',
      'Ilse Vossen: The last one sank, and I was glad of it.',
      'Karl Groot: Who bought the others?',
      'Ilse Vossen: A man in Graz.',
      'Ilse Vossen: He never came back.',
      'Karl Groot: I know him.',
    ],
  },
  {
    kind: 'a subject behind a preposition and before a colon, which is no label',
    file: 'md',
    front: '---\ntitle: Briefing\n---\n\n',
    body: `MS. VOSSEN: Let me begin with the boats. We sold them all.

On Karl Kessel: He was seen in Graz last week. We have told him to come home.

He has not answered.

Q Will he come?

MS. VOSSEN: I hope so.

Q And the boats?

MS. VOSSEN: They are sold.`,
    voices: [
      'MS. VOSSEN: Let me begin with the boats. We sold them all.',
      'MS. VOSSEN: On Karl Kessel: He was seen in Graz last week. We have told him to come home.',
      'MS. VOSSEN: He has not answered.',
      'the interviewer: Will he come?',
      'MS. VOSSEN: I hope so.',
      'the interviewer: And the boats?',
      'MS. VOSSEN: They are sold.',
    ],
  },
  {
    kind: 'an interview whose title names who answers',
    file: 'md',
    front: '---\ntitle: "Interview: Ilse Vossen (the last rigger)"\n---\n\n',
    body: `We met on the quay.

# Karl Groot's interview with Ilse Vossen

Q. Ilse Vossen is a rigger, and the last one in Graz. Welcome!

A. Thank you.

Q. Who bought the boats?

A. I did. I sold them in May.

Q. Why?

A. My father was ill.`,
    voices: [
      'unclear: We met on the quay.',
      'the interviewer: Ilse Vossen is a rigger, and the last one in Graz. Welcome!',
      'Ilse Vossen: Thank you.',
      'the interviewer: Who bought the boats?',
      'Ilse Vossen: I did. I sold them in May.',
      'the interviewer: Why?',
      'Ilse Vossen: My father was ill.',
    ],
  },
  {
    kind: 'a list of who takes part below a line that says who asked',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `1 About Ilse Vossen 2 Interview 2.1 Boats

## About the interview

ILSE VOSSEN: An interview conducted by Karl Groot, Graz, 18 July 2011.

## Interview

INTERVIEWEE: Ilse Vossen
INTERVIEWER: Karl Groot
DATE: 18 July 2011

### Boats

Q:

Who bought the boats?

Ilse Vossen:

A man did. I sold them in May.

Q:

Why?

Ilse Vossen:

My father was ill.`,
    voices: [
      'unclear: 1 About Ilse Vossen 2 Interview 2.1 Boats',
      'unclear: An interview conducted by Karl Groot, Graz, 18 July 2011.',
      'unclear: Ilse Vossen',
      'unclear: Karl Groot',
      'unclear: 18 July 2011',
      'Karl Groot: Who bought the boats?',
      'Ilse Vossen: A man did. I sold them in May.',
      'Karl Groot: Why?',
      'Ilse Vossen: My father was ill.',
    ],
  },
  {
    kind: 'letters below fields that begin with them, which name nobody',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Author: Karl Voss

Journal: Weir News

J: The boats were wet. We sold them all.

A: Who bought them?

J: A man in Graz bought ours.

A: And the others?

J: Nobody wanted them.`,
    voices: [
      'unclear: Karl Voss',
      'unclear: Weir News',
      '?: The boats were wet. We sold them all.',
      '?: Who bought them?',
      '?: A man in Graz bought ours.',
      '?: And the others?',
      '?: Nobody wanted them.',
    ],
  },
  {
    kind: 'times alone beside labels of one speaker, which may be anybody’s',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `(00:10):
Who bought the boats?

Ilse Vossen (00:15):
A man did. I sold them in May.

(00:25):
Why did you?

Ilse Vossen (00:35):
My father was ill.

(00:45):
Is he well now?

Ilse Vossen (00:55):
Yes, he is.`,
    voices: [
      'unclear: Who bought the boats?',
      'Ilse Vossen: A man did. I sold them in May.',
      'unclear: Why did you?',
      'Ilse Vossen: My father was ill.',
      'unclear: Is he well now?',
      'Ilse Vossen: Yes, he is.',
    ],
  },
  {
    kind: 'letters that may stand for two people, one of whom speaks later',
    file: 'md',
    front: '---\ntitle: A talk\n---\n\n',
    body: `Jan: We met on the quay. It rained.

Anton: I was there.

J: The boats were wet. We sold them all.

A: Who bought them?

J: A man in Graz bought ours.

A: And the others?

J: Nobody wanted them.

Josef: I saw it, too.`,
    voices: [
      'Jan: We met on the quay. It rained.',
      'Anton: I was there.',
      '?: The boats were wet. We sold them all.',
      '?: Who bought them?',
      '?: A man in Graz bought ours.',
      '?: And the others?',
      '?: Nobody wanted them.',
      'unclear: I saw it, too.',
    ],
  },
  {
    kind: 'a text file that is HTML',
    file: 'txt',
    front: '',
    body: `<div id="content">
<h1>Debate on the Weir</h1>
<p>KESSEL: Good evening. Is it <em>deep</em>?</p>
<p>GROOT: Deep &amp; cold.
And wide. [<em>applause</em>]</p>
<p>We kept it open.</p>
<p>KESSEL: Thank you.</p>
</div>`,
    voices: [
      'KESSEL: Good evening. Is it deep?',
      'GROOT: Deep & cold. And wide. [applause]',
      'GROOT: We kept it open.',
      'KESSEL: Thank you.',
    ],
  },
  {
    kind: 'a text file with tags of its own',
    file: 'txt',
    front: '',
    body: `WEIR COUNCIL

<Title>THE LOCK ON THE RIVER</Title>
Mr. Groot asked when it will open.
<Speech>Mr. Kessel: Sir, it opens in May. </Speech><Speech>Mr. Groot: Why is that?

I was told June.</Speech>
<Speech>Mr. Kessel: Sir, it was June.</Speech>`,
    voices: [
      'unclear: Mr. Groot asked when it will open.',
      'Mr. Kessel: Sir, it opens in May.',
      'Mr. Groot: Why is that?',
      'Mr. Groot: I was told June.',
      'Mr. Kessel: Sir, it was June.',
    ],
  },
  {
    kind: 'heckles in brackets over several lines, which end no speech',
    file: 'txt',
    front: '---\ntitle: A debate\n---\n\n',
    body: `Präsident Emil Brandt:
Ich eröffne die Sitzung. Das Wort hat der Abgeordnete Voss.

Dr. Karl Voss (SPD):
Wir haben das Wehr geöffnet. Das war richtig, und wir werden es wieder tun.

(Beifall bei der SPD – Wulf Kessel
[CDU/CSU]: Nein!)

Deshalb werden Sie es nicht schaffen, das Wehr zu schließen.

(Ilse Groot [DIE LINKE]: Dann
brauchen Sie ja keine Angst zu haben!)

Frau Präsidentin, ich sage Ihnen voller Bedauern: Das Wehr bleibt offen. Es wurde geprüft, und zwar im Mai.

Präsident Emil Brandt:
Das Wort hat die Abgeordnete Groot.

Ilse Groot (DIE LINKE):
Das Wehr ist alt, und niemand hat es geprüft.

(Dr. Karl Voss [SPD]: Dann
prüfen Sie es doch!)

Ich habe es geprüft. Apropos Wehre: Auch das in Graz ist undicht, und das ist die Schicksals-
frage: Wann wird es geschlossen?

Präsident Emil Brandt:
Das war die letzte Rede.`,
    voices: [
      'Präsident Emil Brandt: Ich eröffne die Sitzung. Das Wort hat der Abgeordnete Voss.',
      'Dr. Karl Voss: Wir haben das Wehr geöffnet. Das war richtig, und wir werden es wieder tun.',
      'Dr. Karl Voss: Deshalb werden Sie es nicht schaffen, das Wehr zu schließen.',
      'Dr. Karl Voss: Frau Präsidentin, ich sage Ihnen voller Bedauern: Das Wehr bleibt offen. Es wurde geprüft, und zwar im Mai.',
      'Präsident Emil Brandt: Das Wort hat die Abgeordnete Groot.',
      'Ilse Groot: Das Wehr ist alt, und niemand hat es geprüft.',
      'Ilse Groot: Ich habe es geprüft. Apropos Wehre: Auch das in Graz ist undicht, und das ist die Schicksals- frage: Wann wird es geschlossen?',
      'Präsident Emil Brandt: Das war die letzte Rede.',
    ],
  },
  {
    kind: 'a chat in columns, in which a scribe writes down what others say',
    file: 'txt',
    front: '',
    body: `2021-05-02 20:00:02	karl_v	hello all
2021-05-02 20:00:12	ilse	present+
2021-05-02 20:00:23	wulf	scribenick: wulf
2021-05-02 20:01:05	wulf	Ilse: I have looked at the weir, and it leaks
2021-05-02 20:01:30	wulf	... so we should close it in May
2021-05-02 20:02:02	karl_v	q+
2021-05-02 20:02:10	wulf	Karl: who has the keys?
2021-05-02 20:02:40	ilse	I will look for them
2021-05-02 20:03:01	karl_v	thanks, that helps`,
    voices: [
      'karl_v: hello all',
      'ilse: present+',
      'unclear: scribenick: wulf',
      'unclear: Ilse: I have looked at the weir, and it leaks',
      'unclear: ... so we should close it in May',
      'karl_v: q+',
      'unclear: Karl: who has the keys?',
      'ilse: I will look for them',
      'karl_v: thanks, that helps',
    ],
  },
  {
    kind: 'a man who is told of her, and is not called she',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `Groot looked at her, and put on his hat. He wondered how old she was.

“My aunt has left,” Groot said. Now Groot was in his boat.

“Are you going to the weir?” Groot asked.

“I don’t know,” she said. “I suppose so.”

Later Groot saw that she had gone. He told her mother, Groot said, that he would wait for her.`,
    voices: [
      'narration: Groot looked at her, and put on his hat. He wondered how old she was.',
      'Groot: “My aunt has left,”',
      'narration: Groot said. Now Groot was in his boat.',
      'Groot: “Are you going to the weir?”',
      'narration: Groot asked.',
      '?: “I don’t know,”',
      'narration: she said.',
      '?: “I suppose so.”',
      'narration: Later Groot saw that she had gone. He told her mother, Groot said, that he would wait for her.',
    ],
  },
  {
    kind: 'names behind quotations, with a long clause or a dash behind them',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `The Tarn Company announced that the weir would open by the end of the year.

“As we move to larger boats, we need much more water,” Karl Voss, from the Graz harbour office, which keeps the old weir, told the paper.

“Oh, do not say that!” said Wulf Kessel--he was late.`,
    voices: [
      'narration: The Tarn Company announced that the weir would open by the end of the year.',
      'Karl Voss: “As we move to larger boats, we need much more water,”',
      'narration: Karl Voss, from the Graz harbour office, which keeps the old weir, told the paper.',
      'Wulf Kessel: “Oh, do not say that!”',
      'narration: said Wulf Kessel--he was late.',
    ],
  },
  {
    kind: 'names with says before them, and with offices and firms',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `However, time is running out. Ilse must say by May whether she will teach. Says Karl Vossen, “This is a new kind of weir, and the town paid for it.” The dam will follow.

Dr Wulf Kessel, River Data Scientist, CSIRO, said, “I have been out on the water every day since May.”

While they searched, OSL Developer Tove Groot reflected on the weir. “I like the tools that it gives you to break things down,” Groot said.

But the sign that said “Tarn feeds the valley, and always did.” was gone.`,
    voices: [
      'narration: However, time is running out. Ilse must say by May whether she will teach. Says Karl Vossen,',
      'Karl Vossen: “This is a new kind of weir, and the town paid for it.”',
      'narration: The dam will follow.',
      'narration: Dr Wulf Kessel, River Data Scientist, CSIRO, said,',
      'Wulf Kessel: “I have been out on the water every day since May.”',
      'narration: While they searched, OSL Developer Tove Groot reflected on the weir.',
      'Tove Groot: “I like the tools that it gives you to break things down,”',
      'narration: Groot said.',
      'unclear: But the sign that said “Tarn feeds the valley, and always did.” was gone.',
    ],
  },
  {
    kind: 'somebody in capitals and by surname, whom the text names',
    file: 'md',
    front: '---\ntitle: The debate\n---\n\n',
    body: `MR. SMIT: The next question is from Karl Voss to Mayor Groot.

MR. VOSS: Thank you. Mayor, have you seen the weir?

MS. GROOT: I have, and I was not glad.

MR. SMIT: We go on to another question now, from Karl Voss.

KARL VOSS: Mayor, as you have said, the weir leaks. Who will mend it?

MS. GROOT: We will.`,
    voices: [
      'MR. SMIT: The next question is from Karl Voss to Mayor Groot.',
      'Karl Voss: Thank you. Mayor, have you seen the weir?',
      'MS. GROOT: I have, and I was not glad.',
      'MR. SMIT: We go on to another question now, from Karl Voss.',
      'Karl Voss: Mayor, as you have said, the weir leaks. Who will mend it?',
      'MS. GROOT: We will.',
    ],
  },
  {
    kind: 'own words, views and answers that a name leads to',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `The weir started as a hobby. In Voss’s own words, “I first built it in the fall of the year, and I liked it.”

Some say that it leaks. When I asked Groot what was wrong with it, he answered “Nothing at all was wrong, and I would know.”

Voss’s stance on the old weir is different. He says “It is not clear to me what they wanted when they left.”

Voss’s take on the leak will sound familiar: “Leaks were not the point, as we all know.”

Karl Voss and Ilse Groot have not met since.

“It is over,” Karl Voss said. “We have no weir,” Wulf Groot said.`,
    voices: [
      'narration: The weir started as a hobby. In Voss’s own words,',
      'Karl Voss: “I first built it in the fall of the year, and I liked it.”',
      'narration: Some say that it leaks.',
      'unclear: When I asked Groot what was wrong with it, he answered',
      'Groot: “Nothing at all was wrong, and I would know.”',
      'narration: Voss’s stance on the old weir is different. He says',
      'Karl Voss: “It is not clear to me what they wanted when they left.”',
      'narration: Voss’s take on the leak will sound familiar:',
      'Karl Voss: “Leaks were not the point, as we all know.”',
      'narration: Karl Voss and Ilse Groot have not met since.',
      'Karl Voss: “It is over,”',
      'narration: Karl Voss said.',
      'Wulf Groot: “We have no weir,”',
      'narration: Wulf Groot said.',
    ],
  },
  {
    kind: 'posts of a forum under headings with their numbers',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `### Post #1 — @karlv (2022-01-17)

I think that we should close the weir in May.

### Post #2 — @groot_77 (2022-01-18)

I agree. It leaks.

### Post #3 — @karlv (2022-01-19)

Then I will close it.

### Post #4 — @groot_77 (2022-01-20)

Thank you. I have the keys, and I will bring them.`,
    voices: [
      '@karlv: I think that we should close the weir in May.',
      '@groot_77: I agree. It leaks.',
      '@karlv: Then I will close it.',
      '@groot_77: Thank you. I have the keys, and I will bring them.',
    ],
  },
  {
    kind: 'a title that names who answers and what about',
    file: 'md',
    front: '',
    body: `# Q&A: Karl Voss on the weir

Q: When will the weir reopen?

A: In May, we hope. It depends on the water.

Q: Who pays?

A: The town does. 

The state pays a third.

Q: Are you happy?

A: Yes.`,
    voices: [
      'the interviewer: When will the weir reopen?',
      'Karl Voss: In May, we hope. It depends on the water.',
      'the interviewer: Who pays?',
      'Karl Voss: The town does.',
      'Karl Voss: The state pays a third.',
      'the interviewer: Are you happy?',
      'Karl Voss: Yes.',
    ],
  },
  {
    kind: 'a host who says who they are, and who the guest is',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `**Host:** Hello, and welcome to The Weir. I'm your host, Ilse Groot. My guest today is Karl Voss.

**Guest:** Hi, Ilse. Good to be here.

**Host:** What is a weir?

**Guest:** A small dam, if you ask me.`,
    voices: [
      "Ilse Groot: Hello, and welcome to The Weir. I'm your host, Ilse Groot. My guest today is Karl Voss.",
      'Karl Voss: Hi, Ilse. Good to be here.',
      'Ilse Groot: What is a weir?',
      'Karl Voss: A small dam, if you ask me.',
    ],
  },
  {
    kind: 'a guest who is somebody else than the one who is announced',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `**Host:** My guest today is Karl Voss. I'm joined by two others, too.

**Karl Voss:** Hello. Good to be here.

**Guest:** Hello from me as well, and thank you.

**Host:** He said: I'm Wulf Kessel. Who was that?

**Karl Voss:** A man with a boat.

**Guest:** I think that it was his brother.`,
    voices: [
      "Host: My guest today is Karl Voss. I'm joined by two others, too.",
      'Karl Voss: Hello. Good to be here.',
      'Guest: Hello from me as well, and thank you.',
      "Host: He said: I'm Wulf Kessel. Who was that?",
      'Karl Voss: A man with a boat.',
      'Guest: I think that it was his brother.',
    ],
  },
  {
    kind: 'messages and replies of somebody that may be another’s',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `Voss’s reply came from his lawyer, Groot: “He will not speak of the weir again.”

Voss’s answer to Ilse Groot was short: “I will not speak of the weir again.”

Voss asked Groot why the weir leaked, and then he said “I am tired of it all, and of you.”

“It sank,” Karl Voss, who was late, heard, said Ilse Groot.`,
    voices: [
      'narration: Voss’s reply came from his lawyer, Groot:',
      '?: “He will not speak of the weir again.”',
      'narration: Voss’s answer to Ilse Groot was short:',
      'Karl Voss: “I will not speak of the weir again.”',
      'narration: Voss asked Groot why the weir leaked, and then he said',
      '?: “I am tired of it all, and of you.”',
      '?: “It sank,”',
      'narration: Karl Voss, who was late, heard, said Ilse Groot.',
    ],
  },
  {
    kind: 'headings with questions below the names of those who take part',
    file: 'md',
    front: '',
    body: `# Info
Interviewee: Lindqvist

Interviewer: Ilse

# Transcript

## Question 1: What keeps you busy?

School, when I have lessons. I also like the weir.

## Question 2: What do you like?

I like boats, and my friends do, too.

## Question 3: Do you swim?

I do.`,
    voices: [
      'unclear: Lindqvist',
      'unclear: Ilse',
      'Ilse: What keeps you busy?',
      'Lindqvist: School, when I have lessons. I also like the weir.',
      'Ilse: What do you like?',
      'Lindqvist: I like boats, and my friends do, too.',
      'Ilse: Do you swim?',
      'Lindqvist: I do.',
    ],
  },
  {
    kind: 'speakers with the range of time in seconds',
    file: 'txt',
    front: '',
    body: `Speaker A [2183.00 - 15764.00]:
    Welcome to this talk. I would like to ask you something about the weir.

Speaker B [15774.00 - 24302.00]:
    I do not mind.

Speaker A [24382.00 - 42747.00]:
    Have you seen it?

Speaker B [43000.00 - 44302.00]:
    I have. It leaks.`,
    voices: [
      'Speaker A: Welcome to this talk. I would like to ask you something about the weir.',
      'Speaker B: I do not mind.',
      'Speaker A: Have you seen it?',
      'Speaker B: I have. It leaks.',
    ],
  },
  {
    kind: 'a table with tabs and numbered lines',
    file: 'txt',
    front: '',
    body: `Line	Speaker	Text
1	Kessel	Good evening from the weir. I am glad to see you.
2	Vossen	How are you?
3	Kessel	Who opened it?
4	Vossen	I did, in May.
5	Groot	I did not.
6	Groot	Ask the mayor.`,
    voices: [
      'unclear: Speaker Text',
      'Kessel: Good evening from the weir. I am glad to see you.',
      'Vossen: How are you?',
      'Kessel: Who opened it?',
      'Vossen: I did, in May.',
      'Groot: I did not.',
      'Groot: Ask the mayor.',
    ],
  },
  {
    kind: 'a note to ask somebody, which is no first name',
    file: 'txt',
    front: '',
    body: `Karl: We should move this to stage two.

Ilse: I agree with that.
Ask Karl about this in June.

Karl: Then we go on.

Ilse: Yes, we do.`,
    voices: [
      'Karl: We should move this to stage two.',
      'Ilse: I agree with that. Ask Karl about this in June.',
      'Karl: Then we go on.',
      'Ilse: Yes, we do.',
    ],
  },
  {
    kind: 'speakers with the seconds in brackets',
    file: 'txt',
    front: '',
    body: `Speaker 1 (12.3s): Good morning, I would like to ask you some questions.

Speaker 2 (15.8s): Yes, I am ready for them today.

Speaker 1 (19.7s): How often do you use the chat?

Speaker 2 (23.1s): I used it once on my telephone.`,
    voices: [
      'Speaker 1: Good morning, I would like to ask you some questions.',
      'Speaker 2: Yes, I am ready for them today.',
      'Speaker 1: How often do you use the chat?',
      'Speaker 2: I used it once on my telephone.',
    ],
  },
  {
    kind: 'an interview of a witness by a committee',
    file: 'txt',
    front: '',
    body: `                INTERVIEW OF:  KARL VOSS

                 TUESDAY, AUGUST 22, 2017

APPEARANCES:

Ilse Groot, Chief Counsel

      MS. GROOT:  Good morning. This is the interview of Karl Voss.
      MR. VOSS:  Good morning.
      MS. GROOT:  The time is now 9:40 and we will get started.

                EXAMINATION
BY MS. GROOT:
      Q.  Mr. Voss, where did you work in May?
      A.  I worked at the harbour office.
      Q.  And who was your chief there?
      A.  It was the old captain.
      Q.  Did you keep any papers?
      A.  No, I gave them all back.`,
    voices: [
      'unclear: INTERVIEW OF: KARL VOSS',
      'Ilse Groot: Good morning. This is the interview of Karl Voss.',
      'KARL VOSS: Good morning.',
      'Ilse Groot: The time is now 9:40 and we will get started.',
      'unclear: EXAMINATION',
      'Ilse Groot: Mr. Voss, where did you work in May?',
      'KARL VOSS: I worked at the harbour office.',
      'Ilse Groot: And who was your chief there?',
      'KARL VOSS: It was the old captain.',
      'Ilse Groot: Did you keep any papers?',
      'KARL VOSS: No, I gave them all back.',
    ],
  },
  {
    kind: 'a statement that follows in a hearing, with words behind the note',
    file: 'txt',
    front: '',
    body: `The Chairman.  The committee will come to order. We hear two witnesses today about the harbour works.
Mr. Voss.  Thank you, Mr. Chairman.
The Chairman.  I now yield to the ranking member for his opening remarks.
[The statement of The Chairman follows:]  ******** COMMITTEE INSERT ********
Mr. Groot.  Thank you, Mr. Chairman. I welcome everyone to this hearing about the harbour.
The cost has doubled in a year.
The Chairman.  I thank the ranking member.
Mr. Voss.  We began in May.
Mr. Groot.  And when did you end?
Mr. Voss.  In June.`,
    voices: [
      'The Chairman: The committee will come to order. We hear two witnesses today about the harbour works.',
      'Mr. Voss: Thank you, Mr. Chairman.',
      'The Chairman: I now yield to the ranking member for his opening remarks. [The statement of The Chairman follows:] ******** COMMITTEE INSERT ********',
      'Mr. Groot: Thank you, Mr. Chairman. I welcome everyone to this hearing about the harbour. The cost has doubled in a year.',
      'The Chairman: I thank the ranking member.',
      'Mr. Voss: We began in May.',
      'Mr. Groot: And when did you end?',
      'Mr. Voss: In June.',
    ],
  },
  {
    kind: 'first names with the first letter of the surname',
    file: 'md',
    front: '',
    body: `Moderator: Tim Voss

**Tim Voss:** Welcome everybody to the call.

**Tim Groot:** Thank you for the invitation.

**Tim V:** Let us begin with the first point.

**Tim G:** It is about the fees in the market.

**Tim V:** Very good, go on.

**Tim G:** The fees will fall in May.`,
    voices: [
      'unclear: Tim Voss',
      'Tim Voss: Welcome everybody to the call.',
      'Tim Groot: Thank you for the invitation.',
      'Tim Voss: Let us begin with the first point.',
      'Tim Groot: It is about the fees in the market.',
      'Tim Voss: Very good, go on.',
      'Tim Groot: The fees will fall in May.',
    ],
  },
  {
    kind: 'links to a heading in front of labels, below a title that is a name',
    file: 'md',
    front: '---\ntitle: Karl Voss\ndate: 2017-07-27\n---\n',
    body: `
<a name="how-did" href="#how-did">#</a> **Q:** How did you start with the library? — ilsegroot

**A:** I found a bug in it and nobody else had the time.

---

<a name="what-next" href="#what-next">#</a> **Q:** What comes next? — tomb

**A:** I want to rewrite the parser.

---

<a name="tabs" href="#tabs">#</a> **Q:** Tabs or spaces? — koops

**A:** Whatever the project has set.`,
    voices: [
      'the interviewer: How did you start with the library? — ilsegroot',
      'Karl Voss: I found a bug in it and nobody else had the time.',
      'the interviewer: What comes next? — tomb',
      'Karl Voss: I want to rewrite the parser.',
      'the interviewer: Tabs or spaces? — koops',
      'Karl Voss: Whatever the project has set.',
    ],
  },
  {
    kind: 'words and views of somebody that lead to the words of another',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `Karl Voss’s message was not lost on the crew: “We knew we had to go,” said Ilse Groot.

Karl Voss’s words still ring in her ears: "I was so afraid," says Ilse Groot.

Karl Voss’s point was rejected out of hand: "We know nothing of that letter," the mayor said.

Karl Voss’s message to the town was answered at once: “Go home, you old fool, we never asked you.”

Karl Voss’s comment drew a reaction: "You closed it and nobody wanted that."

Karl Voss’s verdict was overturned with one sentence: "We find that he erred."

Karl Voss’s answer to Ilse Groot’s question: "Why did you close it?" was a shrug.

Ilse Groot remembers Karl Voss. Voss’s advice changed her life: "I left the town at once," she says.`,
    voices: [
      'narration: Karl Voss’s message was not lost on the crew:',
      'Ilse Groot: “We knew we had to go,”',
      'narration: said Ilse Groot.',
      'narration: Karl Voss’s words still ring in her ears:',
      'Ilse Groot: "I was so afraid,"',
      'narration: says Ilse Groot.',
      'narration: Karl Voss’s point was rejected out of hand:',
      'the mayor: "We know nothing of that letter,"',
      'narration: the mayor said.',
      'narration: Karl Voss’s message to the town was answered at once:',
      '?: “Go home, you old fool, we never asked you.”',
      'narration: Karl Voss’s comment drew a reaction:',
      '?: "You closed it and nobody wanted that."',
      'narration: Karl Voss’s verdict was overturned with one sentence:',
      '?: "We find that he erred."',
      'narration: Karl Voss’s answer to Ilse Groot’s question:',
      '?: "Why did you close it?"',
      'narration: was a shrug.',
      'narration: Ilse Groot remembers Karl Voss. Voss’s advice changed her life:',
      '?: "I left the town at once,"',
      'narration: she says.',
    ],
  },
  {
    kind: 'tags that a talk is about',
    file: 'txt',
    front: '',
    body: `Karl Voss: Use <b>bold</b> and <i>it</i> and <p>text</p> for tags.
Ilse Groot: I know. And <script>alert(1)</script> is bad
Karl Voss: Yes.
Ilse Groot: Good.`,
    voices: [
      'Karl Voss: Use <b>bold</b> and <i>it</i> and <p>text</p> for tags.',
      'Ilse Groot: I know. And <script>alert(1)</script> is bad',
      'Karl Voss: Yes.',
      'Ilse Groot: Good.',
    ],
  },
  {
    kind: 'a host with several guests',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `Host: I'm Karl Voss and with me is Ilse Groot from the harbour office. Also here is Wulf Kessel, who keeps the locks.

Guest: I have been at the harbour since May.

Host: And you?

Guest: I keep the locks, as you said.`,
    voices: [
      "Karl Voss: I'm Karl Voss and with me is Ilse Groot from the harbour office. Also here is Wulf Kessel, who keeps the locks.",
      'Guest: I have been at the harbour since May.',
      'Karl Voss: And you?',
      'Guest: I keep the locks, as you said.',
    ],
  },
  {
    kind: 'counsel named in brackets behind Q, and answers on the line of the question',
    file: 'txt',
    front: '',
    body: `               KARL VOSS, having been duly sworn, testified as follows:

                     EXAMINATION

BY MS. GROOT:

    Q.  Where do you live?

    A.  In Tarn.

    Q.  Since when? A.  Since 1990.

    Q.  (By Mr. Kessel) And before that?

    A.  In Graz.

    MR. KESSEL:  I have one more.

    Q.  (By Mr. Kessel) Did you like it?

    A.  I did. Q. (By Ms. Groot) Did your wife? A. She did not.`,
    voices: [
      'MS. GROOT: Where do you live?',
      'KARL VOSS: In Tarn.',
      'MS. GROOT: Since when?',
      'KARL VOSS: Since 1990.',
      'Mr. Kessel: (By Mr. Kessel) And before that?',
      'KARL VOSS: In Graz.',
      'unclear: I have one more.',
      'Mr. Kessel: (By Mr. Kessel) Did you like it?',
      'KARL VOSS: I did.',
      'Ms. Groot: (By Ms. Groot) Did your wife?',
      'KARL VOSS: She did not.',
    ],
  },
  {
    kind: 'questions and answers that go on along the line',
    file: 'txt',
    front: '',
    body: `Q. Who was there? A. Voss was there, and A. Kessel too.
Q. Anyone else? A. No. Q. And Groot? A. He came at nine.
Q. Did plan A. Smit help? A. It did.`,
    voices: [
      'the interviewer: Who was there?',
      '?: Voss was there, and A. Kessel too.',
      'the interviewer: Anyone else?',
      '?: No.',
      'the interviewer: And Groot?',
      '?: He came at nine.',
      'the interviewer: Did plan A. Smit help?',
      '?: It did.',
    ],
  },
  {
    kind: 'names, and a heading, in bold over lists of what is said',
    file: 'md',
    front: '',
    body: `# Call 12

**Karl**
* Okay. Take two. Now we are live. I'm glad to see you all.

**Ilse**
* Yeah. I'm around. So we are preparing some files.
* And we made a new image. So we are testing that right now.

**Karl**
* Awesome. Anyone else on the call?

**Wulf Kessel**
* We have everything in flight at the moment.

**Karl**
* Nice.

**Ilse**
* We still have to test it.

**Karl**
* Okay.

**Danksharding Overview**
* It is late, and nobody has read it.

**Karl**
* I have.`,
    voices: [
      "Karl: Okay. Take two. Now we are live. I'm glad to see you all.",
      "Ilse: Yeah. I'm around. So we are preparing some files. And we made a new image. So we are testing that right now.",
      'Karl: Awesome. Anyone else on the call?',
      'Wulf Kessel: We have everything in flight at the moment.',
      'Karl: Nice.',
      'Ilse: We still have to test it.',
      'Karl: Okay.',
      'unclear: It is late, and nobody has read it.',
      'Karl: I have.',
    ],
  },
  {
    kind: 'a second guest, whom nobody announces first',
    file: 'md',
    front: '---\ntitle: The weir\n---\n\n',
    body: `Host: Hello. My guest today is Karl Voss.

Guest: Hello.

Host: And here is Wulf Kessel, our second guest.

Guest: I am glad to be here, too.`,
    voices: [
      'Host: Hello. My guest today is Karl Voss.',
      'Guest: Hello.',
      'Host: And here is Wulf Kessel, our second guest.',
      'Guest: I am glad to be here, too.',
    ],
  },
  {
    kind: 'a call where some speak once, below first names in bold',
    file: 'md',
    front: '',
    body: `**Karl**
Welcome everybody to the call. We begin with the weir.

**Ilse Groot**
We are preparing the gates, and I hope they hold.

**Karl**
Thanks. What about the lock?

**Wulf**
I have nothing new from the lock.

**Ilse Groot**
We could open it in June.

**Gretel**
Yeah, I can do that, if you ask me.

**Kubernetes**
The new version came out in May.

**Karl**
Then we go on with the bridge. Any news?

**Ilse Groot**
No, we have none.

**Dietlind**
I saw a crack.

**Karl**
Where?

**Dietlind**
Do you know the north gate? There.`,
    voices: [
      'Karl: Welcome everybody to the call. We begin with the weir.',
      'Ilse Groot: We are preparing the gates, and I hope they hold.',
      'Karl: Thanks. What about the lock?',
      'Wulf: I have nothing new from the lock.',
      'Ilse Groot: We could open it in June.',
      'Gretel: Yeah, I can do that, if you ask me.',
      'unclear: The new version came out in May.',
      'Karl: Then we go on with the bridge. Any news?',
      'Ilse Groot: No, we have none.',
      'Dietlind: I saw a crack.',
      'Karl: Where?',
      'Dietlind: Do you know the north gate? There.',
    ],
  },
  {
    kind: 'a pronoun behind somebody whose given name is of the other sex',
    file: 'md',
    front: '',
    body: `Ilse Groot met Karl Voss at the weir. Voss kissed her hand. "I was cold," she said.

Anna Dorn and her husband run the mill. Peter Kessel came in May. "I was wet," she said. "I had no coat," Kessel said.

Ilse Groot, 40, farms, and Karl Groot, 41, mends nets. "It was late," Mr Groot said. "It was not," said Mrs Groot.`,
    voices: [
      'narration: Ilse Groot met Karl Voss at the weir. Voss kissed her hand.',
      '?: "I was cold,"',
      'narration: she said.',
      'narration: Anna Dorn and her husband run the mill. Peter Kessel came in May.',
      '?: "I was wet,"',
      'narration: she said.',
      'Peter Kessel: "I had no coat,"',
      'narration: Kessel said.',
      'narration: Ilse Groot, 40, farms, and Karl Groot, 41, mends nets.',
      'Karl Groot: "It was late,"',
      'narration: Mr Groot said.',
      'Ilse Groot: "It was not,"',
      'narration: said Mrs Groot.',
    ],
  },
  {
    kind: 'a page of HTML with empty lines, indentation and styles',
    file: 'md',
    front: '',
    body: `<!DOCTYPE html>
<html><head><title>Talk</title>
<style type="text/css">
<!--
P { margin: 1em; }

H1 { margin: 2em; }
-->
</style></head>
<body>
    <script>

        say("It did not work.");

    </script>

    <div class="container">

        <p><strong>Interviewer:</strong> Where do you work?</p>

        <p><strong>Karl Voss:</strong> I work at the
        harbour.</p>

        <p><strong>Interviewer:</strong> Since when?</p>

        <p><strong>Karl Voss:</strong> Since May.</p>
    </div>
</body></html>`,
    voices: [
      'the interviewer: Where do you work?',
      'Karl Voss: I work at the harbour.',
      'the interviewer: Since when?',
      'Karl Voss: Since May.',
    ],
  },
  {
    kind: 'words before a given name, and a surname that follows none',
    file: 'txt',
    front: '',
    body: `Karl: We should move this to May.

Ilse: I agree with that.

(Leaving Karl, with a smile.) The harbour is open. Uncle Karl!

Karl: Then we go on. Voilà Ilse!

Ilse: Yes, we do. Kudos Karl!

Karl: Thank you.`,
    voices: [
      'Karl: We should move this to May.',
      'Ilse: I agree with that.',
      'Ilse: (Leaving Karl, with a smile.) The harbour is open. Uncle Karl!',
      'Karl: Then we go on. Voilà Ilse!',
      'Ilse: Yes, we do. Kudos Karl!',
      'Karl: Thank you.',
    ],
  },
  {
    kind: 'a senator with and without the title',
    file: 'md',
    front: '',
    body: `KARL VOSS: We close the weir in May.

MS. GROOT: Why is that?

SEN. KARL VOSS: Because it leaks.

MS. GROOT: Since when?

SEN. KARL VOSS: Since March, I think.

KARL VOSS: I said so before.`,
    voices: [
      'KARL VOSS: We close the weir in May.',
      'MS. GROOT: Why is that?',
      'KARL VOSS: Because it leaks.',
      'MS. GROOT: Since when?',
      'KARL VOSS: Since March, I think.',
      'KARL VOSS: I said so before.',
    ],
  },
  {
    kind: 'a glossary, and words before colons inside a speech',
    file: 'txt',
    front: '',
    body: `Industry glossary

MWP (Main Weir Project): A plan to open all gates.

Karl Voss: Good afternoon. We need the money for two reasons.

One: We lose a gate a year.

For example: The north gate fell in May.

Ilse Groot: Thank you. Do you have a plan?

Karl Voss: We do.`,
    voices: [
      'unclear: Industry glossary',
      'unclear: A plan to open all gates.',
      'Karl Voss: Good afternoon. We need the money for two reasons.',
      'Karl Voss: One: We lose a gate a year.',
      'Karl Voss: For example: The north gate fell in May.',
      'Ilse Groot: Thank you. Do you have a plan?',
      'Karl Voss: We do.',
    ],
  },
  {
    kind: 'a play with directions in square brackets, a preface and scenes',
    file: 'txt',
    front: '',
    body: `PREFACE TO THE PLAY.

I wrote this in May.

ACT I

VOSS. Who is at the door?

GROOT. Only the postman.

VOSS [going to the window] He has a letter for you, I think.

GROOT [taking it] It is from my sister.

ACT II

VOSS. What does she write?

GROOT. That she comes.`,
    voices: [
      'unclear: PREFACE TO THE PLAY.',
      'unclear: I wrote this in May.',
      'VOSS: Who is at the door?',
      'GROOT: Only the postman.',
      'VOSS: He has a letter for you, I think.',
      'GROOT: It is from my sister.',
      'VOSS: What does she write?',
      'GROOT: That she comes.',
    ],
  },
  {
    kind: 'a father and a son of one name, initials that open sentences, and scenes',
    file: 'txt',
    front: '',
    body: `SEN. KARL VOSS: We close the weir in May.

REP. KARL VOSS: I do not agree with my father.

ILSE GROOT: Who pays for it?

OK: I will, says my paper.

SEN. KARL VOSS: Scene 2: the gate. We saw it all.

REP. KARL VOSS: Since March, I think.

ILSE GROOT: In three steps, then.

OK: First: we sell the boat.

SCENE 4: The bridge. It rains.

ILSE GROOT: I see.`,
    voices: [
      'SEN. KARL VOSS: We close the weir in May.',
      'REP. KARL VOSS: I do not agree with my father.',
      'ILSE GROOT: Who pays for it?',
      'unclear: I will, says my paper.',
      'SEN. KARL VOSS: Scene 2: the gate. We saw it all.',
      'REP. KARL VOSS: Since March, I think.',
      'ILSE GROOT: In three steps, then.',
      'unclear: First: we sell the boat.',
      'unclear: SCENE 4: The bridge. It rains.',
      'ILSE GROOT: I see.',
    ],
  },
  {
    kind: 'one of several whose given names tell them apart, and others whom only a title does',
    file: 'md',
    front: '',
    body: `Ilse Groot, 40, farms, and Karl Groot, 41, mends nets. Mr. Kessel was the judge, and Mrs. Kessel came, too. Heike Kessel spoke first.

"It was late," Mr Groot said. "Overruled," Kessel said. "It was not," said Ms Groot.`,
    voices: [
      'narration: Ilse Groot, 40, farms, and Karl Groot, 41, mends nets. Mr. Kessel was the judge, and Mrs. Kessel came, too. Heike Kessel spoke first.',
      'Karl Groot: "It was late,"',
      'narration: Mr Groot said.',
      'Kessel: "Overruled,"',
      'narration: Kessel said.',
      'Ilse Groot: "It was not,"',
      'narration: said Ms Groot.',
    ],
  },
  {
    kind: 'what two people talk about, before colons',
    file: 'txt',
    front: '',
    body: `Ilse: Some words, please. What do you say?

Karl: Ask me.

Brexit: I voted for it.

Kubernetes: I use it every day.

Vienna: I lived there.

Karl: Was that all?

Ilse: It was.`,
    voices: [
      'Ilse: Some words, please. What do you say?',
      'Karl: Ask me.',
      'unclear: I voted for it.',
      'unclear: I use it every day.',
      'unclear: I lived there.',
      'Karl: Was that all?',
      'Ilse: It was.',
    ],
  },
  {
    kind: 'whoever is interviewed, named behind what they founded',
    file: 'md',
    front: '',
    body: `# Interview with the founder of Weir Lines, Karl Voss

## What do you do all day?

I read the tide tables.

## How do you feel about it?

Very well, thank you.

## When do you decide something?

In the morning. I get up at six.`,
    voices: [
      'Karl Voss: I read the tide tables.',
      'Karl Voss: Very well, thank you.',
      'Karl Voss: In the morning. I get up at six.',
    ],
  },
  {
    kind: 'a chat whose long messages are wrapped',
    file: 'md',
    front: '',
    body: `Notes on the weir, by the crew.

\`\`\`
[15:54:47] <karl> I think we should move the proposal and
           to provide examples, but ilse has a coherent
           view of it
[15:55:10] <ilse> that is kind of you, and
           edge cases come after the fact
-!- wulf has joined
[15:56:02] <karl> then we agree
\`\`\`

We met again in May.`,
    voices: [
      'unclear: Notes on the weir, by the crew.',
      'karl: I think we should move the proposal and to provide examples, but ilse has a coherent view of it',
      'ilse: that is kind of you, and edge cases come after the fact',
      'unclear: -!- wulf has joined',
      'karl: then we agree',
      'unclear: We met again in May.',
    ],
  },
  {
    kind: 'a word in capitals with a note behind it, in a play',
    file: 'txt',
    front: '',
    body: `VOSS. Who is at the door?

GROOT [at the window] Only the postman.

VOSS. They wrote on the wall, I tell you.

BBC [laughing] Who called?

GROOT [taking it] It is from my sister.

VOSS. What does she write?

GROOT. That she comes.`,
    voices: [
      'VOSS: Who is at the door?',
      'GROOT: Only the postman.',
      'VOSS: They wrote on the wall, I tell you.',
      'unclear: Who called?',
      'GROOT: It is from my sister.',
      'VOSS: What does she write?',
      'GROOT: That she comes.',
    ],
  },
  {
    kind: 'a word in front of a given name, beside the name in full',
    file: 'md',
    front: '',
    body: `Leaving Ilse behind, Karl went home. Ilse Groot stayed at the weir.

"I stayed," Ilse said.`,
    voices: [
      'narration: Leaving Ilse behind, Karl went home. Ilse Groot stayed at the weir.',
      'Ilse Groot: "I stayed,"',
      'narration: Ilse said.',
    ],
  },
];

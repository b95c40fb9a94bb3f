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
];

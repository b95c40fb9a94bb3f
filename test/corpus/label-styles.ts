/** The ways in which transcripts label their turns, as found in the wild; the people in them are invented. */

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly title: string;
}

export interface LabelStyle {
  readonly name: string;
  readonly extension?: 'md' | 'txt';
  /** What comes before the words of a turn; `i` counts the turns from 0. */
  readonly label: (person: Person, i: number, asks: boolean) => string;
  /** After the first paragraph of the turn, or after each, if the style closes something. */
  readonly close?: string;
  /** Between the paragraphs of a turn, and between turns. */
  readonly between?: string;
  /** The names of who asks and who answers; undefined if that is not clear. */
  readonly asker: string | undefined;
  readonly answerer: string | undefined;
  /** A style in which only one of the two has labels can have no more than those two. */
  readonly two?: boolean;
}

const full = ({ first, last }: Person) => `${first} ${last}`;
const caps = ({ last }: Person) => last.toUpperCase();
const clock = (i: number) =>
  `${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
const reed = 'Tom Reed';
const holm = 'Ada Holm';

/** Two people: Tom Reed asks Ada Holm, who is the interviewee; the outlet is The Post. */
export const LABEL_STYLES: readonly LabelStyle[] = [
  { name: 'a name and a colon', label: (p) => `${full(p)}: `, asker: reed, answerer: holm },
  { name: 'a surname and a colon', label: (p) => `${p.last}: `, asker: 'Reed', answerer: holm },
  { name: 'a first name and a colon', label: (p) => `${p.first}: `, asker: 'Tom', answerer: holm },
  { name: 'a name in bold, the colon inside', label: (p) => `**${full(p)}:** `, asker: reed, answerer: holm },
  {
    name: 'a name in bold, the colon outside',
    label: (p) => `**${full(p)}**: `,
    asker: reed,
    answerer: holm,
  },
  { name: 'a name in bold without a colon', label: (p) => `**${full(p)}** `, asker: reed, answerer: holm },
  {
    name: 'a name in italics, the colon inside',
    label: (p) => `*${full(p)}:* `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a name in italics, the colon outside',
    label: (p) => `_${full(p)}_: `,
    asker: reed,
    answerer: holm,
  },
  { name: 'a name in italics without a colon', label: (p) => `*${full(p)}* `, asker: reed, answerer: holm },
  { name: 'a name in bold and italics', label: (p) => `***${full(p)}:*** `, asker: reed, answerer: holm },
  { name: 'capitals and a colon', label: (p) => `${caps(p)}: `, asker: 'REED', answerer: holm },
  {
    name: 'a full name in capitals',
    label: (p) => `${full(p).toUpperCase()}: `,
    asker: 'TOM REED',
    answerer: holm,
  },
  { name: 'capitals in bold', label: (p) => `**${caps(p)}:** `, asker: 'REED', answerer: holm },
  { name: 'a title and a colon', label: (p) => `${p.title} ${p.last}: `, asker: 'Mr. Reed', answerer: holm },
  {
    name: 'a title in capitals and a colon',
    label: (p) => `${p.title.toUpperCase()} ${caps(p)}: `,
    asker: 'MR. REED',
    answerer: holm,
  },
  {
    name: 'a title, a surname and a full stop',
    label: (p) => `${p.title} ${p.last}. `,
    asker: 'Mr. Reed',
    answerer: holm,
  },
  {
    name: 'a title, capitals and a full stop',
    label: (p) => `${p.title} ${caps(p)}. `,
    asker: 'Mr. REED',
    answerer: holm,
  },
  {
    name: 'a name and a party in brackets',
    label: (p) => `Dr ${p.last} (Harbour Party): `,
    asker: 'Dr Reed',
    answerer: holm,
  },
  {
    name: 'a name with what somebody is',
    label: (p) => `${full(p)}, of the harbour: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'initials',
    label: (p) => `${p.first.charAt(0)}${p.last.charAt(0)}: `,
    asker: 'TR',
    answerer: holm,
  },
  {
    name: 'initials with points',
    label: (p) => `${p.first.charAt(0)}.${p.last.charAt(0)}.: `,
    asker: 'T.R.',
    answerer: holm,
  },
  {
    name: 'a name in small letters',
    label: (p) => `${p.last.toLowerCase()}: `,
    asker: 'reed',
    answerer: holm,
  },
  {
    name: 'a no-break space before the colon',
    label: (p) => `${full(p)}\u00a0: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a no-break space inside the name',
    label: (p) => `${p.first}\u00a0${p.last}: `,
    asker: 'Tom\u00a0Reed',
    answerer: holm,
  },
  { name: 'a full-width colon', label: (p) => `${full(p)}：`, asker: reed, answerer: holm },
  {
    name: 'Q and A',
    label: (_, __, asks) => (asks ? 'Q: ' : 'A: '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Q and A with full stops',
    label: (_, __, asks) => (asks ? 'Q. ' : 'A. '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Q and A with dashes',
    label: (_, __, asks) => (asks ? 'Q - ' : 'A - '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Q and A in bold',
    label: (_, __, asks) => (asks ? '**Q:** ' : '**A:** '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Q and A, numbered',
    label: (_, i, asks) => `${asks ? 'Q' : 'A'}${Math.floor(i / 2) + 1}: `,
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Q and a gap',
    label: (p, _, asks) => (asks ? 'Q    ' : `${p.title.toUpperCase()} ${caps(p)}: `),
    asker: 'the interviewer',
    answerer: holm,
    two: true,
  },
  {
    name: 'Question and Answer',
    label: (_, __, asks) => (asks ? 'Question: ' : 'Answer: '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Question (retranslated)',
    label: (p, i, asks) => (asks ? `Question${i > 0 ? ' (retranslated)' : ''}: ` : `${full(p)}: `),
    asker: 'the interviewer',
    answerer: holm,
    two: true,
  },
  {
    name: 'Interviewer and Interviewee',
    label: (_, __, asks) => (asks ? 'Interviewer: ' : 'Interviewee: '),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'Host and a name',
    label: (p, _, asks) => (asks ? 'Host: ' : `${full(p)}: `),
    asker: 'Host',
    answerer: holm,
    two: true,
  },
  {
    name: 'the outlet and a name',
    label: (p, _, asks) => (asks ? 'The Post: ' : `${p.last}: `),
    asker: 'The Post',
    answerer: holm,
    two: true,
  },
  {
    name: 'a numbered question and a name',
    label: (p, i) => (i % 2 === 0 ? `Q${82 + i} ${full(p)}: ` : `${full(p)}: `),
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a numbered question and a name in bold',
    label: (p, i) => (i % 2 === 0 ? `**Q${1 + i}** **${full(p)}:** ` : `*${full(p)}:* `),
    asker: reed,
    answerer: holm,
  },
  {
    name: 'Speaker 1 and Speaker 2',
    label: (_, __, asks) => (asks ? 'Speaker 1: ' : 'Speaker 2: '),
    asker: 'Speaker 1',
    answerer: 'Speaker 2',
    two: true,
  },
  {
    name: 'SPEAKER_00',
    label: (_, __, asks) => (asks ? 'SPEAKER_00: ' : 'SPEAKER_01: '),
    asker: 'SPEAKER_00',
    answerer: 'SPEAKER_01',
    two: true,
  },
  { name: 'a dash behind the name', label: (p) => `${p.last} — `, asker: 'Reed', answerer: holm },
  { name: 'a hyphen behind the name', label: (p) => `${full(p)} - `, asker: reed, answerer: holm },
  { name: 'a stroke behind the name', label: (p) => `${full(p)} | `, asker: reed, answerer: holm },
  { name: 'a name in square brackets', label: (p) => `[${full(p)}] `, asker: reed, answerer: holm },
  { name: 'a name in brackets', label: (p) => `(${p.last}) `, asker: 'Reed', answerer: holm },
  {
    name: 'arrows before the name',
    extension: 'txt',
    label: (p) => `>> ${full(p)}: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a tab behind the name',
    extension: 'txt',
    label: (p) => `${p.last}\t`,
    asker: 'Reed',
    answerer: holm,
  },
  { name: 'a name on a line of its own', label: (p) => `${full(p)}\n`, asker: reed, answerer: holm },
  { name: 'a name in a paragraph of its own', label: (p) => `${full(p)}\n\n`, asker: reed, answerer: holm },
  {
    name: 'a name in bold in a paragraph of its own',
    label: (p) => `**${full(p)}**\n\n`,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a name and a colon on a line of its own',
    label: (p) => `${full(p)}:\n\n`,
    asker: reed,
    answerer: holm,
  },
  { name: 'a name as a heading', label: (p) => `### ${full(p)}\n\n`, asker: reed, answerer: holm },
  {
    name: 'a name and a colon as a heading',
    label: (p) => `## ${full(p)}:\n\n`,
    asker: reed,
    answerer: holm,
  },
  { name: 'a list item', label: (p) => `- ${full(p)}: `, asker: reed, answerer: holm },
  { name: 'a list item in bold', label: (p) => `* **${full(p)}**: `, asker: reed, answerer: holm },
  { name: 'a block quote', label: (p) => `> ${full(p)}: `, asker: reed, answerer: holm },
  {
    name: 'turns without blank lines',
    label: (p) => `${full(p)}: `,
    between: '\n',
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time in square brackets before the name',
    label: (p, i) => `[${clock(i)}] ${full(p)}: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time in square brackets behind the name',
    label: (p, i) => `${full(p)} [${clock(i)}]: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time behind the colon',
    label: (p, i) => `${full(p)}: (${clock(i)}) `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time behind the colon, then a line end',
    label: (p, i) => `${full(p)}: (${clock(i)})\n`,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a full time before the name',
    label: (p, i) => `00:${clock(i)} ${full(p)}: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time to the tenth of a second and a name in bold',
    extension: 'txt',
    label: (p, i) => `0:${clock(i)}.3 **${full(p)}** `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a name and a time on a line of their own',
    label: (p, i) => `${full(p)}  ${clock(i)}\n`,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a name, a colon and a time on a line of their own',
    label: (p, i) => `${full(p)}: 00:${clock(i)}\n\n`,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'a time on a line of its own before the name',
    label: (p, i) => `[${clock(i)}]\n${full(p)}: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'two times before the name',
    label: (p, i) => `[00:${clock(i)} - 00:${clock(i + 1)}] ${full(p)}: `,
    asker: reed,
    answerer: holm,
  },
  {
    name: 'minutes and seconds in letters',
    label: (p, i) => `[${i}m30s] ${p.first}: `,
    asker: 'Tom',
    answerer: holm,
  },
  {
    name: 'the time of day on a line of its own',
    label: (p, i) => `${full(p)} 1:${String(10 + (i % 50))}:05 PM\n`,
    asker: reed,
    answerer: holm,
  },
  { name: 'HTML in bold', label: (p) => `<b>${full(p)}:</b> `, asker: reed, answerer: holm },
  {
    name: 'HTML paragraphs',
    label: (p) => `<p><strong>${full(p)}:</strong> `,
    close: '</p>',
    asker: reed,
    answerer: holm,
  },
  { name: 'a picture before the name', label: (p) => `🎙 ${full(p)}: `, asker: reed, answerer: holm },
  {
    name: 'questions in bold',
    label: (_, __, asks) => (asks ? '**' : ''),
    close: '**',
    asker: undefined,
    answerer: holm,
    two: true,
  },
  {
    name: 'questions in italics',
    label: (_, __, asks) => (asks ? '*' : ''),
    close: '*',
    asker: undefined,
    answerer: holm,
    two: true,
  },
  {
    name: 'questions as block quotes',
    label: (_, __, asks) => (asks ? '> ' : ''),
    asker: undefined,
    answerer: holm,
    two: true,
  },
  {
    name: 'questions in bold, labelled, above plain answers',
    label: (_, __, asks) => (asks ? '**Q: ' : ''),
    close: '**',
    asker: 'the interviewer',
    answerer: holm,
    two: true,
  },
  {
    name: 'labelled questions above plain answers',
    label: (_, __, asks) => (asks ? 'Q: ' : ''),
    asker: 'the interviewer',
    answerer: holm,
    two: true,
  },
  { name: 'dialogue that opens with dashes', label: () => '— ', asker: undefined, answerer: undefined },
  {
    name: 'dialogue with dashes on lines',
    extension: 'txt',
    label: () => '– ',
    between: '\n',
    asker: undefined,
    answerer: undefined,
  },
  {
    name: 'labels in another script',
    label: (_, __, asks) => (asks ? 'Корреспондент: ' : 'Анна Холм: '),
    asker: 'Корреспондент',
    answerer: 'Анна Холм',
    two: true,
  },
];

export interface Turn {
  readonly person: Person;
  readonly asks: boolean;
  readonly paragraphs: readonly string[];
}

/** A transcript of some turns in a style. */
export function writeTranscript(
  turns: readonly Turn[],
  style: LabelStyle,
  noise: readonly string[] = [],
): string {
  const between = style.between ?? '\n\n';
  const body = turns.flatMap(({ person, asks, paragraphs }, i) => {
    const label = style.label(person, i, asks);
    const isClosed = style.close !== undefined && (label !== '' || style.close === '</p>');
    const [first = '', ...others] = paragraphs;
    const turn = [`${label}${first}${isClosed ? style.close : ''}`, ...others];
    return noise[i] === undefined || between === '\n' ? turn : [...turn, noise[i]];
  });
  return body.join(between);
}

export const REED: Person = { first: 'Tom', last: 'Reed', title: 'Mr.' };
export const HOLM: Person = { first: 'Ada', last: 'Holm', title: 'Ms.' };

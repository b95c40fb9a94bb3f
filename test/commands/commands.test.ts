import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Request } from '../../src/reply/reply.ts';
import { writeLine } from '../../src/request/command-line.ts';
import { forPeople } from '../../src/request/referenced-passages.ts';
import { respond } from '../../src/request/respond.ts';
import { renderText } from '../../src/terminal/render.ts';
import { contextOf } from '../context.ts';
import { ask, generations } from '../interview.ts';

const write = (request: Request) => writeLine(forPeople(request, generations.serving), commands);
const shown = async (line: string) => renderText(await ask(line), { color: false, writeLine: write });

test('/ask gives the sentence that answers, with the answering words marked, and the next best passages', async () => {
  expect(await shown('how many visas are waiting')).toMatchInlineSnapshot(`
    "The text says

    │ **Some 130** Russian diplomatic workers and members of their families have expired visas and are waiting for their extension, Antonov told Sputnik.
    Sputnik, the reporter’s paraphrase · passage 28 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas

    Next best passages
    │ In total, there are about 60 Russian employees, with family members - about 130 people, on the waiting list for the extension of expired visas, including minister-counsellors. People cannot leave the United States for their homeland, even to address urgent humanitarian matters," […]
    Anatoly Antonov, direct speech · passage 29 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas

    │ The United States has sent to Russia a list of two dozen diplomatic workers that have to leave the country by September, while providing no explanation regarding the move, Antonov told Sputnik.
    Sputnik, the reporter’s paraphrase · passage 30 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas

    │ Such requests are isolated. And this occurs despite the fact that there is very little time left until 1 August. We are ready to consider such visa applications as soon as we receive them. Naturally, based on the principle of reciprocity," […]
    Anatoly Antonov, direct speech · passage 27 · US Evading Russia's Invitation to Agree on 1-Year Extension of Diplomats' Visas

    From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

    Page 1 of 2
    more: the next page
    /read passage:28: that passage in context"
  `);
});

test('/ask says so if the text does not say', async () => {
  expect(await shown('who is the king of norway')).toMatchInlineSnapshot(`
    "The text does not say.

    Not in the text: “king”, “norway”."
  `);
});

test('/ask offers what comes closest as just that, without bold', async () => {
  const answer = await shown('which Norwegian diplomats were paid in visas');
  expect(answer).toMatch(/^These passages come closest\n\n│ /);
  expect(answer).toContain('Not in the text: “Norwegian”');
  expect(answer).not.toContain('**');
});

test('/topic groups passages under their section headings', async () => {
  expect(await shown('/topic Syria')).toMatchInlineSnapshot(`
    "On “Syria”: 4 passages

    Russia Sees Opportunities to Cooperate With Biden Administration on Syria
    │ "We see prospects for interaction on Syria with the Biden administration in various fields, including post-conflict reconstruction and humanitarian assistance, the return of Syrian refugees, as well as in the field of anti-terrorism. Of course, strictly observing the sovereignty and territorial integrity of the Middle East state," […]
    Anatoly Antonov, direct speech · passage 19

    │ Russia and the United States have begun a constructive expert dialogue on Syria after the Geneva meeting between Presidents Vladimir Putin and Joe Biden, Antonov confirmed.
    Sputnik, the reporter’s paraphrase · passage 20

    │ The Russian ambassador then moved on to another war-torn country, Syria, where Moscow sees opportunities for collaboration with Washington, including on humanitarian matters, anti-terrorism efforts and the return of refugees.
    Sputnik, the reporter’s paraphrase · passage 18

    US Shying Away From Treaty With Moscow on Legal Assistance in Criminal Matters
    │ "Both of our countries recognise the importance of maintaining the uninterrupted operation of communication channels within the framework of the deconflicting mechanism, thus avoiding unnecessary incidents between the military in the [Syrian] Arab Republic.
    Anatoly Antonov, direct speech · passage 21

    From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

    /read passage:19: that passage in context"
  `);
});

test('/topic shows the whole section for its heading', async () => {
  expect(
    await shown('/topic Russia, US Must Discuss Ways to Ensure Security in Space'),
  ).toMatchInlineSnapshot(`
    "On “Russia, US Must Discuss Ways to Ensure Security in Space”: 3 passages

    Russia, US Must Discuss Ways to Ensure Security in Space
    │ The United States and Russia should discuss ways to ensure security in space, and to prevent the deployment of intermediate and short-range ground-based missiles, Antonov told Sputnik.
    Sputnik, the reporter’s paraphrase · passage 46

    │ "It is also important to pay attention to promising technologies that allow for strategic tasks to be resolved without the use of nuclear weapons," Antonov said. "It is long overdue to discuss anti-missile problems...
    Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s · passage 47

    │ "In the long term, it will not be possible to circumvent the issue of expanding the membership of the arms control agreements. The involvement of Great Britain and France seems to be the highest priority," he added. "They closely coordinate military nuclear policy with Washington within the NATO alliance.
    Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s · passage 48

    From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

    /read passage:46: that passage in context"
  `);
});

test('/quote gives direct speech only', async () => {
  expect(await shown('/quote arms control')).toMatchInlineSnapshot(`
    "Quotations about “arms control”

    │ "So many problems have accumulated in the area of strategic stability over the past decade that it is impossible to address them without systematic expert efforts. Comprehensive bilateral negotiations are needed on the future of arms control," […]
    Anatoly Antonov, direct speech · passage 50 · Russia, US Need To Engage in Complex Negotiations on Future of Arms Controls

    │ "In the long term, it will not be possible to circumvent the issue of expanding the membership of the arms control agreements. The involvement of Great Britain and France seems to be the highest priority," […] "They closely coordinate military nuclear policy with Washington within the NATO alliance. This issue has acquired particular urgency in the light of the recent decision of London to increase its maximum level of nuclear warheads by 40% - up to 260 units."
    Anatoly Antonov, direct speech · passage 48 · Russia, US Must Discuss Ways to Ensure Security in Space

    │ "Russia is open to discussion on any issues in the field of arms control. There are no taboo topics for us. We are ready to discuss American concerns about our newest strategic systems," […] "However, such a conversation should not become a one-way street. The Americans will also have to listen to our claims and take into account Russian interests in the context of ensuring security. A dialogue will not work without an open, equal exchange of views."
    Anatoly Antonov, direct speech · passage 45 · Moscow Ready to Discuss US Concerns Related to Russia's New Strategic Systems

    From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

    /read passage:50: that passage in context"
  `);
});

test.each([
  ['/topic "no response"', 'On "no response": 2 passages'],
  ['quote about arms control', 'Quotations about “arms control”'],
  ['quote on space', 'Quotations about “space”'],
])('%s is headed %s', async (line, headline) => {
  expect((await ask(line)).headline).toBe(headline);
});

test('/quote says so if only the reporter uses the words', async () => {
  expect(await shown('/quote war-torn country')).toMatch(/^The text does not say that in direct speech\./);
});

test('/read shows a passage whole, with the ones before and after', async () => {
  expect(await shown('/read 4')).toMatchInlineSnapshot(`
    "Passage 4 of 52

    │ "Unfortunately, no response has been received to any of our proposals," he said.
    Anatoly Antonov, direct speech; words outside the quotation marks are the reporter’s · passage 3

    Russia Open to Fair, Mutually Beneficial Cooperation With US on Cyber Security
    │ In addition, the ambassador said that on 25 September 2020, Russian President Vladimir Putin announced an initiative on a comprehensive program of measures to restore Russian-American cooperation in the field of information security.
    Sputnik, the reporter’s paraphrase · passage 4

    │ Despite this, Moscow is open to a fair and mutually advantageous dialogue with the United States on cyber security, Antonov said.
    Sputnik, the reporter’s paraphrase · passage 5

    From: Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021

    /read passage:3: Previous passage
    /read passage:5: Next passage
    /read passage:4 section:yes: Whole section
    /cite passage:4: Cite"
  `);
});

test('/contents lists the sections, with their passages in a column', async () => {
  const lines = (await shown('/contents')).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Interview of Anatoly Antonov, Russian Ambassador to the United States, Sputnik, Washington, 2021',
    '',
    '18 sections, 52 passages',
    '',
  ]);
  expect(lines).toHaveLength(4 + 18);
  expect(lines.slice(6, 9)).toEqual([
    '  7–8  Relevant US, Russian Agencies Cooperating on Cybersecurity After Geneva Summit',
    ' 9–10  US Yet to Respond to 80 Russian Requests Regarding Cyberattacks',
    '11–14  Russia, US Maintain Substantive Dialogue on Afghanistan',
  ]);
});

test('/help says how to ask in a direct message, and leaves out what works only in servers', async () => {
  const help = await shown('/help');
  expect(help).toContain('\n/read passage:… · Read a whole passage, with the ones before and after it\n');
  expect(help).not.toContain('/reindex');
  expect(help).toContain('\n\nTo ask a question, just write it. Write “more” to see more of an answer.\n');
  expect(help).toMatch(/\n\n\/contents: Contents$/);
});

describe('/read understands how people name passages', () => {
  const headline = async (passage: string) => (await ask(`/read ${passage}`)).headline;

  test.each([
    '27',
    '27.',
    'p. 27',
    'what does passage 27 say?',
    'show me the 27th passage',
    'p.27',
    'P 27',
    'no. 27',
    '#27',
    '¶ 27',
    '(27)',
    'the 27th passage',
    'paragraph 27:',
  ])('“%s” is passage 27', async (passage) => {
    expect(await headline(passage)).toBe('Passage 27 of 52');
  });

  test.each([
    ['first', 1],
    ['the first passage', 1],
    ['last', 52],
    ['The last one.', 52],
    ['final paragraph', 52],
  ])('“%s” is passage %i', async (passage, number) => {
    expect(await headline(passage)).toBe(`Passage ${number} of 52`);
  });

  test.each([
    '2-4',
    '2 – 4',
    '2—4',
    '2..4',
    '2 to 4',
    'passages 2-4',
    'pp. 2–4',
    'p. 2 to p. 4',
    '4-2',
    'from 2 through 4.',
  ])('“%s” is passages 2 to 4, whole', async (passage) => {
    const { headline: head, groups = [], request } = await ask(`/read ${passage}`);
    expect(head).toBe('Passages 2 to 4 of 52');
    const shown = groups.flatMap(({ quotations }) => quotations);
    expect(shown.map(({ passage: { number } }) => number)).toEqual([2, 3, 4]);
    expect(shown.every(({ ranges, passage: { text } }) => ranges[0]?.end === text.length)).toBe(true);
    expect(request).toEqual({ command: 'read', options: { passage: '2-4' }, page: 1 });
  });

  test.each([
    ['50 to the end', 'Passages 50 to 52 of 52'],
    ['50-last', 'Passages 50 to 52 of 52'],
    ['51-99', 'Passages 51 to 52 of 52'],
    ['52-52', 'Passage 52 of 52'],
  ])('“%s” stops at the end of the text', async (passage, expected) => {
    expect(await headline(passage)).toBe(expected);
  });

  test('many passages come in pages', async () => {
    const { request, lastPage } = await ask('/read 1-52');
    expect(request?.page).toBe(1);
    expect(lastPage).toBeGreaterThan(5);
  });
});

describe('an error that the person can correct says how', () => {
  test.each([
    ['read', 'Which passage? Give its number, as in /read passage:1.'],
    ['cite', 'Which passage? Give its number, as in /cite passage:1.'],
    ['topic', 'Which subject? Write it after /topic.'],
    ['quote', 'Quotations about what? Write the subject after /quote.'],
    ['ask', 'What is the question? Write it after /ask, or without a command.'],
    ['verify', 'Which quotation? Write it after /verify.'],
  ])('/%s without its text', async (command, headline) => {
    const read = () => ({ command, options: {}, page: 1 });
    expect(await respond(read, contextOf(generations))).toEqual({ outcome: 'refused', headline });
  });

  test.each([
    ['/read 60-70', 'There is no passage “60-70”. Give a number from 1 to 52, or a range such as 2-4.'],
    ['/cite 2-4', '“2-4” is more than one passage. Give the number of just one.'],
    ['/read 99', 'There is no passage “99”. Give a number from 1 to 52, or a range such as 2-4.'],
    [
      '/read everything',
      'There is no passage “everything”. Give a number from 1 to 52, or a range such as 2-4.',
    ],
    ['/read zzzzz0zzzz', 'That passage is no longer in the text, which has been edited since.'],
    [
      '/topic subject:visas source:nowhere',
      'There is no document “nowhere”. Choose from “Interview of Anatoly Antonov, Russian Ambassador to the United States”.',
    ],
    ['/reindex', '/reindex works only in a server, because I cannot tell who moderates anywhere else.'],
  ])('%s', async (line, message) => {
    await expect(ask(line)).rejects.toMatchObject({ name: 'UserError', message });
  });
});

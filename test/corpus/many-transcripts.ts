/** Makes a corpus of many transcripts from the interview's own words: for a test, and to measure how it is read. */
import { readFileSync } from 'node:fs';
import type { CorpusFile } from '../../src/corpus/folder.ts';
import { HOLM, LABEL_STYLES, REED, type Turn, writeTranscript } from './label-styles.ts';

const TRANSCRIPTS = 1300;
/** 1,300 of them have about 34 MB. */
const CHARS_EACH = 26_200;

/** This many transcripts, in every style of labels, of two invented people who say sentences of the interview. */
export function makeTranscripts(count = TRANSCRIPTS): CorpusFile[] {
  const said = sentencesOfTheInterview();
  return Array.from({ length: count }, (_, i) => {
    const style = LABEL_STYLES[i % LABEL_STYLES.length] as (typeof LABEL_STYLES)[number];
    const turns: Turn[] = [];
    let length = 0;
    for (let at = i; length < CHARS_EACH; at += 3) {
      const [question, first, second] = [at, at + 1, at + 2].map((n) => said[n % said.length] as string);
      turns.push({
        person: REED,
        asks: true,
        paragraphs: [`${question?.replace(/\W+$/, '')}, is that right?`],
      });
      turns.push({ person: HOLM, asks: false, paragraphs: [first as string, second as string] });
      length += (question?.length ?? 0) + (first?.length ?? 0) + (second?.length ?? 0) + 30;
    }
    const front = `---\ntitle: Talk ${i}\nspeaker: Ada Holm\noutlet: The Post\n---\n\n`;
    const file = `talk-${String(i).padStart(4, '0')}.${style.extension ?? 'md'}`;
    return { file, text: `${front}${writeTranscript(turns, style)}\n` };
  });
}

/** The reporter's paragraphs of the interview and its quotations without marks, as things that anybody may say. */
function sentencesOfTheInterview(): string[] {
  const text = readFileSync('corpus/antonov-sputnik.md', 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('"'))
    .map((line) => (/^"([^"]{80,}?)[,.]?"/.exec(line)?.[1] ?? '').trim())
    .filter((words) => words !== '')
    .map((words) => `${words}.`);
}

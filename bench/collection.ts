/** Passages to index and questions to ask of them, in any size, from one sample of real prose. */
import { parseCorpus } from '../src/corpus/corpus.ts';
import type { Passage } from '../src/corpus/document.ts';
import { readCorpusFolder } from '../src/corpus/folder.ts';
import { splitSentences } from '../src/english/sentences.ts';
import { type Question, readQuestions } from '../test/evaluation/questions.ts';

export interface Asked {
  readonly query: string;
  /** Indexes of the passages that are right. */
  readonly right: readonly number[];
}

export interface Collection {
  readonly passages: readonly Passage[];
  /** Asked before anything is measured, so that compilers and caches are warm; none is asked again. */
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
}

/** Articles of an encyclopaedia, and questions about them. */
export const SAMPLE = {
  corpus: 'test/evaluation/encyclopaedia/corpus',
  questions: 'test/evaluation/encyclopaedia/questions.jsonl',
};
const MAX_ASKED = 200;
const MAX_WARM_UP = 100;
const SENTENCES_A_PASSAGE = 5;
const PARAGRAPHS_A_FILE = 100;

/**
 * The sample's passages, and more of them up to `size`, each made of sentences of one document in a new order. A
 * sentence that holds the answer to one of the questions asked is never repeated, so that what is right stays right.
 */
export async function readCollection(corpus: string, questions: string, size: number): Promise<Collection> {
  const { passages } = await parseCorpus((await readCorpusFolder(corpus)).files);
  const random = generator();
  const all = shuffled(answerableAlone(questions), random);
  const [asked, warmUp] = [all.slice(0, MAX_ASKED), all.slice(MAX_ASKED, MAX_ASKED + MAX_WARM_UP)];
  const place = (question: Question): Asked => ({
    query: question.query,
    right: rightOnes(question, passages),
  });
  return {
    passages: [...passages, ...(await invent(size - passages.length, passages, asked, random))],
    warmUp: (warmUp.length > 0 ? warmUp : asked).map(place),
    asked: asked.map(place),
  };
}

/** Those that need nothing but themselves to be answered. */
function answerableAlone(path: string): Question[] {
  return readQuestions(path).filter(
    ({ answerable, command }) => answerable && ['ask', 'dm', 'quote'].includes(command),
  );
}

function rightOnes({ passages: wanted }: Question, passages: readonly Passage[]): number[] {
  return passages.flatMap(({ text }, i) => (wanted.some((words) => text.includes(words)) ? [i] : []));
}

/** Documents of paragraphs made of sentences that stand in one document of the sample, and hold no answer. */
async function invent(
  count: number,
  passages: readonly Passage[],
  asked: readonly Question[],
  random: () => number,
): Promise<readonly Passage[]> {
  if (count <= 0) return [];
  const documents = [...new Set(passages.map(({ source }) => source))];
  const pools = documents
    .map((document) => passages.filter(({ source }) => source === document))
    .map((own) => own.flatMap((passage) => withoutAnswers(passage, asked)))
    .filter((pool) => pool.length > SENTENCES_A_PASSAGE);
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const pool = pools[i % pools.length] as string[];
    const draw = () => pool[Math.floor(random() * pool.length)];
    return Array.from({ length: SENTENCES_A_PASSAGE }, draw).join(' ');
  });
  const files = Array.from({ length: Math.ceil(count / PARAGRAPHS_A_FILE) }, (_, i) => {
    const own = paragraphs.slice(i * PARAGRAPHS_A_FILE, (i + 1) * PARAGRAPHS_A_FILE);
    return { file: `invented-${i}.txt`, text: `---\ntitle: Invented ${i}\n---\n\n${own.join('\n\n')}\n` };
  });
  return (await parseCorpus(files)).passages;
}

function withoutAnswers({ text }: Passage, asked: readonly Question[]): string[] {
  const answers = asked
    .filter(({ passages }) => passages.some((words) => text.includes(words)))
    .flatMap((question) => question.answers);
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.filter((sentence) => !answers.some((answer) => sentence.includes(answer)));
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j] as Item, left[i] as Item];
  }
  return left;
}

/** Numbers from 0 to 1, the same in every run: a linear congruential generator (Numerical Recipes' constants). */
export function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

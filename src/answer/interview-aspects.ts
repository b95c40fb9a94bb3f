/** Recognises questions about the interview itself, by their nearness to examples. */
import {
  type Aspect,
  aspectsByForm,
  EXAMPLE_QUESTIONS,
  type ExampleQuestion,
  examplesLike,
  INTERVIEW_WORDS,
} from '../english/questions/interview-questions.ts';
import type { Models } from '../models/model-queue.ts';
import { cosine, type Vector } from '../models/vectors.ts';
import { termsOf, type Word } from '../search/analysis.ts';
import { contentWords, isLight } from '../search/query.ts';

/** The least cosine. */
const MIN_SIMILARITY = 0.5;
const TERMS = new Set(
  EXAMPLE_QUESTIONS.filter(({ aspect }) => aspect !== 'other').flatMap(({ text }) => termsOf(text)),
);

/** Words that ask for a list at the start of a line; elsewhere a list is a thing. */
const BIDS = /^(?:list|name)$/iu;

/** The words of a question that have nothing to do with interviews as such: names and subjects. */
export function subjectWords(question: string): Word[] {
  return contentWords(question).filter(({ term, start, end }) => {
    const word = question.slice(start, end);
    if (start === 0 && BIDS.test(word)) return false;
    if (start > 0 && /^\p{Lu}\p{Ll}/u.test(word)) return true;
    return !TERMS.has(term) && !isLight(term) && !INTERVIEW_WORDS.has(word.toLowerCase());
  });
}

export class AspectReader {
  readonly #models: Pick<Models, 'encode'> | undefined;
  #vectors: Promise<readonly Vector[] | undefined> | undefined;

  /** Without models, only the examples themselves are known. */
  constructor(models: Pick<Models, 'encode'> | undefined) {
    this.#models = models;
  }

  /** The aspect that a question without subjects of its own asks for; undefined if it asks for none. */
  async read(question: string): Promise<Aspect | undefined> {
    const allowed = aspectsByForm(question);
    const near = (await this.#nearest(question)) ?? examplesLike(question);
    const best = near.find(({ aspect }) => aspect === 'other' || (allowed?.includes(aspect) ?? true));
    return best === undefined || best.aspect === 'other' ? undefined : best.aspect;
  }

  /** The examples that are near enough, nearest first; undefined if there are no models, or they have no time. */
  async #nearest(question: string): Promise<ExampleQuestion[] | undefined> {
    const vectors = await this.#encodeExamples();
    const [asked] = (vectors && (await this.#models?.encode([question]))) ?? [];
    if (vectors === undefined || asked === undefined) return undefined;
    const near = (i: number) => cosine(asked, vectors[i] as Vector);
    return EXAMPLE_QUESTIONS.map((example, i) => ({ ...example, similarity: near(i) }))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity);
  }

  /** Done once, when first needed, however many questions need it at that time. */
  async #encodeExamples(): Promise<readonly Vector[] | undefined> {
    this.#vectors ??= this.#models?.encode(EXAMPLE_QUESTIONS.map(({ text }) => text));
    const vectors = await this.#vectors;
    if (vectors === undefined) this.#vectors = undefined;
    return vectors;
  }
}

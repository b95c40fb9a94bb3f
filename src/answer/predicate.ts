/** Finds the predicate that settles a yes/no question: `has not sent any requests`, `is open to a dialogue`. */
import { createRequire } from 'node:module';
import type { Range } from '../corpus/document.ts';

/** More of a predicate than this is no emphasis any more. */
const MAX_PREDICATE_WORDS = 12;
const ENDS_CLAUSE = /[,;:()[\]"“”«»–—]|\s-\s/u;
/** A word behind which a clause of its own begins. */
const OPENS_CLAUSE = /^(?:that|which|who|because|while|although|whether|if|where|when|but)$/iu;

/** Loaded for the first question that needs it: it takes a third of a second, and a third of what the process has. */
let loaded: typeof import('compromise/two').default | undefined;
function compromise(): NonNullable<typeof loaded> {
  loaded ??= createRequire(import.meta.url)('compromise/two') as NonNullable<typeof loaded>;
  return loaded;
}

interface Token extends Range {
  readonly tags: readonly string[];
  readonly opensClause: boolean;
}

/**
 * The predicate (verb, what denies or hedges it before, and what follows, to the end of the clause) of the clause of
 * `range` that has most of `met`. Undefined where no clause has a verb.
 */
export function findPredicate(text: string, range: Range, met: readonly Range[]): Range | undefined {
  const predicates = splitClauses(readTokens(text, range)).flatMap((clause) => {
    const verb = clause.findIndex(isVerb);
    if (verb < 0) return [];
    const first = clause.findLastIndex((token, i) => i < verb && !isModifier(token)) + 1;
    const words = clause.slice(first, first + MAX_PREDICATE_WORDS);
    const weight = met.filter((word) => clause.some((token) => overlap(token, word))).length;
    return [{ start: words[0]?.start ?? range.start, end: words.at(-1)?.end ?? range.end, weight }];
  });
  const [best] = predicates.sort((a, b) => b.weight - a.weight);
  return best && { start: best.start, end: best.end };
}

function isVerb({ tags }: Token): boolean {
  return tags.includes('Verb') && !tags.includes('Gerund');
}

function isModifier({ tags }: Token): boolean {
  return tags.includes('Adverb') || tags.includes('Negative');
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words with their parts of speech; what a contraction stands for has no place of its own in the text. */
function readTokens(text: string, { start, end }: Range): Token[] {
  const sentences: Sentence[] = compromise()(text.slice(start, end)).json({
    offset: true,
    terms: { offset: true },
  });
  const terms = sentences.flatMap((sentence) => sentence.terms).filter((term) => term.text !== '');
  return terms.map(({ text: written, tags, offset }, i) => {
    const at = start + offset.start;
    const before = text.slice(i === 0 ? at : start + (terms[i - 1]?.offset.start ?? 0), at);
    const opensClause = OPENS_CLAUSE.test(written) || ENDS_CLAUSE.test(before);
    return { start: at, end: at + offset.length, tags, opensClause };
  });
}

/** What compromise gives for a sentence, as far as it is used; its own types leave this open. */
interface Sentence {
  readonly terms: readonly {
    readonly text: string;
    readonly tags: readonly string[];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}

function splitClauses(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (last && !token.opensClause) last.push(token);
    else clauses.push([token]);
  }
  return clauses;
}

/** `/topic`: what the corpus says about a subject, under its section headings. */
import { excerptOfHit, isAbout } from '../src/answer/answer.ts';
import { excerptAround } from '../src/answer/excerpt.ts';
import { pageOf } from '../src/answer/pages.ts';
import { describeReading } from '../src/answer/reading.ts';
import { groupBySection, type Quotation, readOn } from '../src/answer/reply.ts';
import { noteOnScript } from '../src/answer/script.ts';
import { silence } from '../src/answer/silence.ts';
import type { Command } from '../src/command.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { type Passage, slice } from '../src/corpus/document.ts';
import { explain, explainOption } from '../src/explanation.ts';
import { completeSubject, findDocument, findSection, findSourceId, sourceOption } from '../src/references.ts';
import { quotationBehind } from '../src/search/pairs.ts';
import type { Hit } from '../src/search/search.ts';
import { UserError } from '../src/user-error.ts';

const PASSAGES_PER_PAGE = 5;
const EXCERPT_CHARS = 400;

export const topic: Command = {
  name: 'topic',
  subject: true,
  description: 'What the text says about a subject',
  options: [
    {
      name: 'subject',
      description: 'A heading, a name, or any words',
      required: true,
      maxLength: 100,
      complete: completeSubject,
    },
    sourceOption,
    explainOption,
  ],

  async run({ command, options, page }, context) {
    const { corpus, searcher } = context.generation;
    const subject = options.subject;
    if (!subject) throw new UserError('Which subject? As in /topic subject:visas.');
    const source = findSourceId(corpus, options.source);
    const section = findSection(corpus, subject, source);
    const result = await searcher.search(subject, { source });
    const hits = result.hits.filter(isAbout);
    const found = section ? section.passages.map(quotePassage) : quoteAll(hits, corpus);
    const request = { command, options: { ...options, source, subject }, page };
    const explanation = explain(request, context, result);
    if (found.length === 0)
      return { ...silence(result, request, noteOnScript(subject, corpus)), explanation };
    const shown = pageOf(found, PASSAGES_PER_PAGE, page);
    return {
      outcome: 'answered',
      headline: `On “${subject}”: ${found.length === 1 ? '1 passage' : `${found.length} passages`}`,
      groups: groupBySection(shown.items),
      notes: section ? [] : describeReading(result, hits),
      explanation,
      pages: shown,
      request: { ...request, page: shown.number },
    };
  },
};

function quoteHit(hit: Hit): Quotation {
  return { excerpt: excerptOfHit(hit, EXCERPT_CHARS), action: readOn(hit.passage) };
}

/** The hits, and behind each paraphrase the quotation that it is of, whatever words that uses. */
function quoteAll(hits: readonly Hit[], corpus: Corpus): Quotation[] {
  const found = new Set(hits.map(({ passage }) => passage));
  return hits.flatMap((hit) => {
    const { passages } = findDocument(corpus, hit.passage.source.id);
    const quotation = namesOnly(hit) ? undefined : quotationBehind(hit.passage, passages);
    const further = quotation && !found.has(quotation) ? [quotePassage(quotation)] : [];
    return [quoteHit(hit), ...further];
  });
}

/** A name may stand in a paraphrase without being what it is about. */
function namesOnly({ passage, evidence }: Hit): boolean {
  return [...evidence.concepts.values()].every(({ range }) => /^\p{Lu}/u.test(slice(passage, range)));
}

function quotePassage(passage: Passage): Quotation {
  return { excerpt: excerptAround(passage, { start: 0, end: 1 }, EXCERPT_CHARS), action: readOn(passage) };
}

/** Makes the commands that list what the text says about a subject. */
import { isAbout } from '../src/answer/certainty.ts';
import type { Sentence } from '../src/corpus/document.ts';
import { withoutPreposition } from '../src/english/questions/whose-words.ts';
import { excerptAround, voiceAround } from '../src/reply/excerpt.ts';
import { groupBySection, pageOf, type Reply, type Request } from '../src/reply/reply.ts';
import type { Command, Context, Option } from '../src/request/command.ts';
import { completeSubject } from '../src/request/completions.ts';
import { describeQuery, noteOnLanguage, silence } from '../src/request/query-notes.ts';
import { explain, explainOption } from '../src/request/ranking-explanation.ts';
import {
  type Beginning,
  findSections,
  findSectionsOn,
  findSourceId,
  findSpoken,
  sourceOption,
} from '../src/request/referenced-passages.ts';
import type { Hit } from '../src/search/hits.ts';

const HAS_MARKS = /["“”«»]/u;

/** What distinguishes one such command from another. */
interface SubjectCommand extends Pick<Command, 'name' | 'description'> {
  readonly option: Option;
  /** Groups the passages by section; those below a heading that the subject repeats come first, all of them. */
  readonly bySection: boolean;
  /** Which sentences count; without this, all do. */
  readonly accept?: (sentence: Sentence) => boolean;
  /** Which count if none of those is about the subject, and what to say then. */
  readonly otherwise?: { readonly accept: (sentence: Sentence) => boolean; readonly note: string };
  readonly perPage: number;
  readonly excerptChars: number;
  /** `subject` is in quotation marks. */
  readonly headline: (subject: string, found: number, isSpeaker: boolean) => string;
  readonly silence?: string;
}

export function subjectCommand(described: SubjectCommand): Command {
  const { name, description, option, bySection } = described;
  return {
    name,
    subject: true,
    description,
    options: [{ ...option, complete: completeSubject }, sourceOption, explainOption],

    async run({ command, options, page }, context) {
      const { [option.name]: typed = '' } = options;
      const subject = bySection ? typed : withoutPreposition(typed);
      const source = findSourceId(context.generation.corpus, options.source);
      return listPassages(subject, described, { command, options: { ...options, source }, page }, context);
    },
  };
}

async function listPassages(
  subject: string,
  { bySection, otherwise, perPage, excerptChars, ...described }: SubjectCommand,
  request: Request,
  context: Context,
): Promise<Reply> {
  const { corpus, searcher } = context.generation;
  const { source } = request.options;
  const search = (accept: SubjectCommand['accept']) =>
    searcher.search(subject, { source, accept, hurried: true });
  const accepted = await search(described.accept);
  const isOther = otherwise !== undefined && !accepted.hits.some(isAbout);
  const result = isOther ? await search(otherwise.accept) : accepted;
  const explanation = explain(request, context, result.terms, result.hits);
  const { phrases, excluded } = result.query;
  // Exact words are asked for as words.
  const isPlain = phrases.length + excluded.length === 0;
  const spoken = findSpoken(context.generation, isPlain ? subject : '', source);
  const isNamed = spoken.said.length > 0 || result.hits.some(isAbout);
  const headed = findSections(corpus, subject, source);
  const sections =
    headed.length > 0 || isNamed || !isPlain ? headed : findSectionsOn(corpus, subject, source);
  const below = (bySection ? sections : []).flatMap(({ passages }) =>
    passages.map((passage) => ({ passage, start: 0 })),
  );
  const hasAll = ({ share }: Hit) => share >= 1;
  const about = result.hits
    .filter(below.length > 0 ? hasAll : isAbout)
    .map(({ passage, best }) => ({ passage, start: best.sentence.start }));
  // What a speaker says comes after what is about the subject if the subject may be no name.
  const byAndAbout = spoken.isClear ? inOrder(spoken.said, about) : inOrder(about, spoken.said);
  const found = below.length > 0 ? inOrder(below, about) : byAndAbout;
  if (found.length === 0)
    return { ...silence(result, request, noteOnLanguage(subject, corpus), described.silence), explanation };
  const { items, ...paging } = pageOf(found, perPage, request);
  const quoted = HAS_MARKS.test(subject) ? subject : `“${subject}”`;
  const draw = below.length > 0 ? excerptAround : voiceAround;
  const quotations = items.map(({ passage, start }) => draw(passage, start, excerptChars));
  return {
    outcome: 'answered',
    headline: described.headline(quoted, found.length, spoken.said.length > 0),
    groups: bySection ? groupBySection(quotations) : [{ quotations }],
    notes: [
      ...(isOther && spoken.said.length === 0 ? [otherwise.note] : []),
      ...(below.length > 0 || spoken.said.length > 0 ? [] : describeQuery(result)),
    ],
    explanation,
    ...paging,
  };
}

/** The first places, then those others that are in none of their passages. */
function inOrder(first: readonly Beginning[], others: readonly Beginning[]): Beginning[] {
  const passages = new Set(first.map(({ passage }) => passage));
  return [...first, ...others.filter(({ passage }) => !passages.has(passage))];
}

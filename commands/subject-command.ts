/** Makes the commands that list what the text says about a subject. */
import { excerptOfHit } from '../src/answer/answer.ts';
import { isAbout } from '../src/answer/certainty.ts';
import type { Passage, Sentence } from '../src/corpus/document.ts';
import { type Excerpt, excerptAround, voiceAround } from '../src/reply/excerpt.ts';
import { pageOf } from '../src/reply/pages.ts';
import { groupBySection, type Reply, type Request } from '../src/reply/reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import type { Command, Context, Option } from '../src/request/command.ts';
import { completeSubject } from '../src/request/completions.ts';
import { explain, explainOption } from '../src/request/explanation.ts';
import { describeQuery, noteOnScript, silence } from '../src/request/notes.ts';
import {
  findSection,
  findSourceId,
  findSpoken,
  type Spoken,
  sourceOption,
} from '../src/request/references.ts';
import type { Hit } from '../src/search/hits.ts';

/** What distinguishes one such command from another. */
interface SubjectCommand extends Pick<Command, 'name' | 'description'> {
  /** The option for the subject. */
  readonly option: Option;
  /** The error if no subject is given. */
  readonly missing: string;
  /** Groups the passages by section, and takes a heading as the subject for its whole section. */
  readonly bySection: boolean;
  /** Which sentences count; without this, all do. */
  readonly accept?: (sentence: Sentence) => boolean;
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
    options: [{ ...option, required: true, complete: completeSubject }, sourceOption, explainOption],

    async run({ command, options, page }, context) {
      const typed = options[option.name];
      const subject = bySection ? typed : typed?.replace(/^(?:about|on)\s+/iu, '');
      if (!subject) throw new UserError(described.missing);
      const source = findSourceId(context.generation.corpus, options.source);
      return listPassages(subject, described, { command, options: { ...options, source }, page }, context);
    },
  };
}

async function listPassages(
  subject: string,
  { bySection, accept, perPage, excerptChars, ...described }: SubjectCommand,
  request: Request,
  context: Context,
): Promise<Reply> {
  const { corpus, searcher } = context.generation;
  const { source } = request.options;
  const section = bySection ? findSection(corpus, subject, source) : undefined;
  const result = await searcher.search(subject, { source, accept, hurried: true });
  const explanation = explain(request, context, result.terms, result.hits);
  const spoken = findSpoken(context.generation, subject, source);
  const found = section
    ? section.passages.map((passage) => excerptAround(passage, 0, excerptChars))
    : listByAndAbout(spoken, result.hits.filter(isAbout), excerptChars);
  if (found.length === 0)
    return { ...silence(result, request, noteOnScript(subject, corpus), described.silence), explanation };
  const { items, ...paging } = pageOf(found, perPage, request);
  return {
    outcome: 'answered',
    headline: described.headline(inMarks(subject), found.length, spoken.said.length > 0),
    groups: bySection ? groupBySection(items) : [{ quotations: items }],
    notes: section || spoken.said.length > 0 ? [] : describeQuery(result),
    explanation,
    ...paging,
  };
}

/** What a speaker says before what is about the subject, or after it if the subject may be no name. */
function listByAndAbout({ said, isClear }: Spoken, hits: readonly Hit[], maxChars: number): Excerpt[] {
  const [theirs, others] = [said.map(({ passage }) => passage), hits.map(({ passage }) => passage)];
  const by = (left: readonly Passage[]) =>
    said
      .filter(({ passage }) => !left.includes(passage))
      .map(({ passage, sentence }) => voiceAround(passage, sentence.start, maxChars));
  const about = (left: readonly Passage[]) =>
    hits.filter(({ passage }) => !left.includes(passage)).map((hit) => excerptOfHit(hit, maxChars));
  return isClear ? [...by([]), ...about(theirs)] : [...about([]), ...by(others)];
}

/** In quotation marks, unless some are there already. */
function inMarks(subject: string): string {
  return /["“”«»]/u.test(subject) ? subject : `“${subject}”`;
}

/** `/verify`: whether words that somebody claims to quote stand in the text. */

import { excerptOfHit } from '../src/answer/answer.ts';
import { readOn } from '../src/answer/reply.ts';
import { noteOnScript } from '../src/answer/script.ts';
import type { Command, Context } from '../src/command.ts';
import { UserError } from '../src/user-error.ts';
import { type Judged, readQuotations } from '../src/verify/readings.ts';
import { limitQuotations, NEAREST, type Report, report, reportSeveral } from '../src/verify/report.ts';
import { MAX_CLAIM_CHARS } from '../src/verify/verifier.ts';

/** A longer claim would leave no room for the answer in the line that asks it again. */
const MAX_ECHO_CHARS = 300;
const NEAREST_CHARS = 250;

export const verify: Command = {
  name: 'verify',
  description: 'Whether words that somebody claims to quote stand in the text, word for word',
  options: [
    {
      name: 'text',
      description: 'The words, as they were quoted',
      required: true,
      maxLength: MAX_CLAIM_CHARS,
      lines: true,
    },
  ],
  messageMenu: { name: 'Verify quotation', read: (text) => text },

  async run({ command, options, page }, { generation }) {
    const claim = options.text?.trim();
    if (!claim) throw new UserError('Which words? As in /verify text:there is no positive news.');
    const { judged, left } = readQuotations(claim, generation.verifier);
    const reported = await Promise.all(
      judged.map(async (one) => ({ claim: one.claim, report: await withNearest(one, generation) })),
    );
    const [first] = reported;
    return {
      ...limitQuotations(first && reported.length === 1 ? first.report : reportSeveral(reported)),
      notes: [
        ...noteOnScript(claim, generation.corpus),
        ...new Set(judged.flatMap(({ apart }) => NOT_COMPARED[apart])),
        ...(judged.some(({ bracketed }) => bracketed) ? [BRACKETED] : []),
        ...(left > 0
          ? [`Of ${judged.length + left} quotations the first ${judged.length} were looked up.`]
          : []),
        ...(judged.some(({ verdict }) => verdict.shortened)
          ? [`That was long: only the first ${MAX_CLAIM_CHARS} characters were compared.`]
          : []),
      ],
      ...(claim.length <= MAX_ECHO_CHARS && !claim.includes('\n')
        ? { request: { command, options: { text: claim }, page } }
        : {}),
    };
  },
};

const BRACKETED = 'Words in square brackets were taken for the quoter’s own, and not compared.';
const NOT_COMPARED: Readonly<Record<Judged['apart'], readonly string[]>> = {
  nothing: [],
  marks: ['The words outside the quotation marks were not compared.'],
  lines: ['Only the lines that quote were compared.'],
  attribution: ['The words that say who said so were not compared.'],
};

/** A verdict needs no search. */
function nothingWhileAway(error: unknown): [] {
  if (error instanceof UserError) return [];
  throw error;
}

/** Where nothing is near word by word, what a search finds may be. */
async function withNearest(judged: Judged, { searcher }: Context['generation']): Promise<Report> {
  const reported = report(judged);
  if (reported.outcome !== 'silent' || reported.groups.length > 0) return reported;
  const [nearest] = await searcher.search(judged.claim).then(({ hits }) => hits, nothingWhileAway);
  if (nearest === undefined) return reported;
  const quotation = { excerpt: excerptOfHit(nearest, NEAREST_CHARS), action: readOn(nearest.passage) };
  return { ...reported, groups: [{ title: NEAREST, quotations: [quotation] }] };
}

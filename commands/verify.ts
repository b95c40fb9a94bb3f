/** `/verify`: whether words that somebody claims to quote stand in the text. */

import { excerptOfHit } from '../src/answer/answer.ts';
import { noteOnScript } from '../src/answer/query-notes.ts';
import { UserError } from '../src/corpus/user-error.ts';
import { type Quotation, readOn } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';
import { report, reportAll } from '../src/verify/report.ts';
import { MAX_CLAIM_CHARS } from '../src/verify/verifier.ts';
import { type Verified, verifyQuotations } from '../src/verify/verify-quotations.ts';

/** A longer claim would leave no room for the answer in the line that asks it again. */
const MAX_ECHO_CHARS = 300;
const NEAREST_CHARS = 250;

export const verify: Command = {
  name: 'verify',
  description: 'Check whether a quotation is in the text, word for word',
  options: [
    {
      name: 'text',
      description: 'The quotation to check',
      required: true,
      maxLength: MAX_CLAIM_CHARS,
      lines: true,
    },
  ],
  messageMenu: 'Verify quotation',

  async run({ command, options, page }, { generation }) {
    const claim = options.text?.trim();
    if (!claim) throw new UserError('Which words? As in /verify text:there is no positive news.');
    const { quotations, left } = verifyQuotations(claim, generation.verifier);
    const reports = await Promise.all(
      quotations.map(async (verified) => ({
        verified,
        report: report(verified, await findNearest(verified, generation)),
      })),
    );
    return {
      ...reportAll(reports),
      notes: [
        ...noteOnScript(claim, generation.corpus),
        ...new Set(quotations.flatMap(({ ignored }) => NOT_COMPARED[ignored])),
        ...(quotations.some(({ bracketed }) => bracketed) ? [BRACKETED] : []),
        ...(left > 0
          ? [`Of ${quotations.length + left} quotations the first ${quotations.length} were looked up.`]
          : []),
        ...(quotations.some(({ verdict }) => verdict.shortened)
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
const NOT_COMPARED: Readonly<Record<Verified['ignored'], readonly string[]>> = {
  nothing: [],
  'outside-marks': ['The words outside the quotation marks were not compared.'],
  'outside-lines': ['Only the lines that quote were compared.'],
  attribution: ['The words that say who said so were not compared.'],
};

/** A verdict needs no search. */
function nothingWhileAway(error: unknown): [] {
  if (error instanceof UserError) return [];
  throw error;
}

/** What a search finds for a quotation that the text does not have. */
async function findNearest(
  { claim, verdict }: Verified,
  { searcher }: Context['generation'],
): Promise<Quotation | undefined> {
  if (verdict.kind !== 'absent' && verdict.kind !== 'too-short') return undefined;
  const [nearest] = await searcher.search(claim).then(({ hits }) => hits, nothingWhileAway);
  return nearest && { excerpt: excerptOfHit(nearest, NEAREST_CHARS), action: readOn(nearest.passage) };
}

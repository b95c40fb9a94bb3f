/** `/verify`: checks whether an alleged quotation is in the text. */
import { excerptOfHit } from '../src/answer/answer.ts';
import type { Excerpt } from '../src/reply/excerpt.ts';
import { UserError } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';
import { noteOnLanguage } from '../src/request/query-notes.ts';
import {
  MAX_CLAIM_CHARS,
  type Omission,
  type Verified,
  verifyQuotations,
} from '../src/verify/verify-quotations.ts';
import { report } from './verify-report.ts';

/** A longer claim is not repeated at the foot of the answer, where it would leave no room for the rest. */
const MAX_ECHO_CHARS = 300;
const NEAREST_CHARS = 250;

export const verify: Command = {
  name: 'verify',
  description: 'Check whether a quotation is in the text, word for word',
  options: [
    {
      name: 'text',
      description: 'The quotation to check',
      missing: 'Which quotation? Write it after /verify.',
      maxLength: MAX_CLAIM_CHARS,
      lines: true,
    },
  ],
  messageMenu: 'Verify quotation',

  async run({ command, options, page }, { generation }) {
    const { text: claim = '' } = options;
    const { quotations, left, shortened } = verifyQuotations(claim, generation.verifier);
    const found = await Promise.all(
      quotations.map(async (verified) => ({ verified, nearest: await findNearest(verified, generation) })),
    );
    return {
      ...report(found),
      notes: [
        ...noteOnLanguage(claim, generation.corpus),
        ...new Set(quotations.flatMap(({ omitted }) => omitted.map((words) => NOT_COMPARED[words]))),
        ...(left > 0
          ? [`I checked only the first ${quotations.length} of ${quotations.length + left} quotations.`]
          : []),
        ...(shortened ? [`Only the first ${MAX_CLAIM_CHARS} characters were compared.`] : []),
      ],
      ...(claim.length <= MAX_ECHO_CHARS && !claim.includes('\n')
        ? { request: { command, options: { text: claim }, page } }
        : {}),
    };
  },
};

const NOT_COMPARED: Readonly<Record<Omission, string>> = {
  around: 'The words around the quotation were not compared.',
  brackets: 'Words in square brackets were taken as the quoter’s additions and not compared.',
};

/** The best search result for a quotation that is not in the text; without a search, there is still a verdict. */
async function findNearest(
  { claim, verdict }: Verified,
  { searcher }: Context['generation'],
): Promise<Excerpt | undefined> {
  if (verdict.kind !== 'absent' && verdict.kind !== 'too-short') return undefined;
  const { hits } = await searcher.search(claim, { hurried: true }).catch((error: unknown) => {
    if (error instanceof UserError) return { hits: [] };
    throw error;
  });
  return hits[0] && excerptOfHit(hits[0], NEAREST_CHARS);
}

/** `/verify`: whether words that somebody claims to quote stand in the text. */
import type { Group, Reply } from '../src/answer/reply.ts';
import { nearestHits, offer } from '../src/answer/silence.ts';
import type { Command, Context } from '../src/command.ts';
import { UserError } from '../src/user-error.ts';
import { findQuoted } from '../src/verify/claimed.ts';
import { NEAREST, report } from '../src/verify/report.ts';
import { MAX_CLAIM_CHARS } from '../src/verify/verifier.ts';

/** A longer claim would leave no room for the answer in the line that asks it again. */
const MAX_ECHO_CHARS = 300;

export const verify: Command = {
  name: 'verify',
  description: 'Whether words that somebody claims to quote stand in the text, word for word',
  options: [
    {
      name: 'text',
      description: 'The words, as they were quoted',
      required: true,
      maxLength: MAX_CLAIM_CHARS,
    },
  ],
  messageMenu: { name: 'Verify quotation', read: (text) => findQuoted(text) ?? text },

  async run({ command, options, page }, { generation }) {
    const claim = options.text?.trim();
    if (!claim) throw new UserError('Which words? As in /verify text:there is no positive news.');
    const { verdict, judged, note } = judge(claim, generation);
    const reported = report(verdict, judged);
    return {
      ...reported,
      groups:
        reported.outcome === 'silent' ? await nearest(reported, judged, generation) : (reported.groups ?? []),
      notes: [
        ...note,
        ...(verdict.shortened
          ? [`That was long: only the first ${MAX_CLAIM_CHARS} characters were compared.`]
          : []),
      ],
      ...(claim.length <= MAX_ECHO_CHARS ? { request: { command, options: { text: claim }, page } } : {}),
    };
  },
};

/** Where a text is not found as a whole, what it has between quotation marks may be. */
function judge(claim: string, { verifier }: Context['generation']) {
  const verdict = verifier.verify(claim);
  const quoted = verdict.kind === 'absent' ? findQuoted(claim) : undefined;
  if (quoted === undefined) return { verdict, judged: claim, note: [] };
  const note = ['Only the words between quotation marks were compared.'];
  return { verdict: verifier.verify(quoted), judged: quoted, note };
}

async function nearest(
  { groups = [] }: Pick<Reply, 'groups'>,
  claim: string,
  { searcher }: Context['generation'],
): Promise<readonly Group[]> {
  return groups.length > 0 ? groups : offer(nearestHits(await searcher.search(claim), 1), NEAREST);
}

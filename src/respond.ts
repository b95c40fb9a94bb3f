/** The border of every door: runs a request, and turns whatever happens into a reply and one line of the log. */
import { randomUUID } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { Logger } from 'pino';
import type { Reply, Request } from './answer/reply.ts';
import type { Command, Context } from './command.ts';
import { cleanLines, cleanText } from './search/query.ts';
import { UserError } from './user-error.ts';

export const OUTDATED = 'That button is of an older version of me. Please ask again.';

/** One request, as it went: all that is ever told of it, and nothing of what the person wrote. */
export interface RequestRecord {
  readonly command?: string | undefined;
  readonly door: string;
  readonly milliseconds: number;
  readonly hits: number;
  readonly outcome: Reply['outcome'] | 'limited';
}

/** Where whoever counts requests hears of them. */
export const REQUESTS = channel('verbatim:request');

export function record(entry: RequestRecord, log: Logger): void {
  log.info(entry, 'request');
  REQUESTS.publish(entry);
}

/** Never throws. Nothing of what the person wrote goes into the log. */
export async function respond(
  read: () => Request | Promise<Request>,
  context: Context,
  log: Logger,
): Promise<Reply> {
  const started = performance.now();
  let command: string | undefined;
  const finish = (reply: Reply): Reply => {
    const hits = reply.groups?.reduce((sum, { quotations }) => sum + quotations.length, 0) ?? 0;
    const milliseconds = Math.round(performance.now() - started);
    record({ command, door: context.place.kind, milliseconds, hits, outcome: reply.outcome }, log);
    return reply;
  };
  try {
    const asked = await read();
    const found = context.commands.find(({ name }) => name === asked.command);
    if (found === undefined) throw new UserError(OUTDATED);
    command = found.name;
    const request = withCleanText(asked, found);
    return finish(withWayBack(await found.run(request, context), request));
  } catch (error) {
    return finish(error instanceof UserError ? refusal(error) : apology(error, command, log));
  }
}

/** Nothing that people type reaches a reply with characters that nobody can see. */
function withCleanText(request: Request, command: Command): Request {
  const hasLines = (name: string) => command.options.some((option) => option.name === name && option.lines);
  const clean = (name: string, value: string) => (hasLines(name) ? cleanLines(value) : cleanText(value));
  const options = Object.entries(request.options).map(([name, value]) => [name, value && clean(name, value)]);
  return { ...request, options: Object.fromEntries(options) };
}

/** Whatever a command answers, the way back to where the person came from stays. */
function withWayBack(reply: Reply, { from }: Request): Reply {
  return from && reply.request ? { ...reply, request: { ...reply.request, from } } : reply;
}

function refusal({ message }: UserError): Reply {
  return { outcome: 'refused', headline: message };
}

function apology(error: unknown, command: string | undefined, log: Logger): Reply {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, command, reference }, 'a request failed');
  return {
    outcome: 'failed',
    headline: `Something went wrong here; it is not your fault. Reference: ${reference}`,
  };
}

/** Runs a request for any door, and turns the outcome into a reply and a line in the log. */
import { randomUUID } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { Logger } from 'pino';
import { quotationsOf, type Reply, type Request, UserError } from '../reply/reply.ts';
import { cleanLines, cleanText } from '../search/query.ts';
import type { Command, Context } from './command.ts';

/** What the log records of a request: nothing that the person wrote. */
export interface RequestRecord {
  readonly command?: string | undefined;
  readonly door: string;
  readonly milliseconds: number;
  readonly hits: number;
  readonly outcome: Reply['outcome'] | 'limited';
}

/** The channel for code that counts requests. */
export const REQUESTS = channel('verbatim:request');

export function record(entry: RequestRecord, log: Logger): void {
  log.info(entry, 'request');
  REQUESTS.publish(entry);
}

/** Never throws, and logs nothing that the person wrote. */
export async function respond(read: () => Request | Promise<Request>, context: Context): Promise<Reply> {
  const { commands, log, place } = context;
  const started = performance.now();
  let command: string | undefined;
  const finish = (reply: Reply): Reply => {
    const hits = quotationsOf(reply).length;
    const milliseconds = Math.round(performance.now() - started);
    record({ command, door: place.kind, milliseconds, hits, outcome: reply.outcome }, log);
    return reply;
  };
  try {
    const asked = await read();
    const found = commands.find(({ name }) => name === asked.command);
    if (found === undefined)
      throw new UserError(`I no longer have the command “${asked.command}”. /help lists the ones I have.`);
    command = found.name;
    const request = withCleanText(asked, found);
    for (const { name, missing } of found.options)
      if (missing !== undefined && !request.options[name]) throw new UserError(missing);
    return finish(withWayBack(await found.run(request, context), request));
  } catch (error) {
    if (error instanceof UserError) return finish({ outcome: 'refused', headline: error.message });
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, command, reference }, 'a request failed');
    const headline = `Sorry, something went wrong on my side. Reference: ${reference}`;
    return finish({ outcome: 'failed', headline });
  }
}

function withCleanText(request: Request, command: Command): Request {
  const hasLines = (name: string) => command.options.some((option) => option.name === name && option.lines);
  const clean = (name: string, value: string) => (hasLines(name) ? cleanLines(value) : cleanText(value));
  const options = Object.entries(request.options).map(([name, value]) => [name, value && clean(name, value)]);
  return { ...request, options: Object.fromEntries(options) };
}

/** Keeps the way back, whatever the command answers. */
function withWayBack(reply: Reply, { from }: Request): Reply {
  return from && reply.request ? { ...reply, request: { ...reply.request, from } } : reply;
}

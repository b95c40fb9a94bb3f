/** The connection to OpenSearch, and its errors in plain words. */
import { readFileSync } from 'node:fs';
import { Client, Connection, errors } from '@opensearch-project/opensearch';
import { ZodError } from 'zod';
import { ConfigError, type OpenSearchConfig } from '../config.ts';

const HINTS: readonly [RegExp, string][] = [
  [/self.signed|issuer|first certificate/iu, ' Check OPENSEARCH_CA.'],
  [/wrong version number|hang up/u, ' Check whether OPENSEARCH_URL should begin with http or https.'],
];

/** How long, in ms, to wait for a node's first answer; it is tried four times. */
const ANSWER_MS = 5000;

/** The client limits the time to the headers of an answer; this gives its body the same time again. */
class TimedConnection extends Connection {
  override request(
    ...[params, callback]: Parameters<Connection['request']>
  ): ReturnType<Connection['request']> {
    return super.request(params, (error, response) => {
      const timer = response && setTimeout(() => response.destroy(), params.timeout);
      response?.once('close', () => clearTimeout(timer ?? undefined));
      callback(error, response);
    });
  }
}

/** OpenSearch holds or does something other than what was asked; our own code is not at fault. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
}

/** @throws ConfigError in one line, without the password, if no OpenSearch answers or it refuses the bot */
export async function connect({ urls, user, password, ca }: OpenSearchConfig): Promise<Client> {
  const client = new Client({
    nodes: [...urls],
    Connection: TimedConnection,
    ...(user !== undefined && password !== undefined ? { auth: { username: user, password } } : {}),
    ...(ca === undefined ? {} : { ssl: { ca: readFileSync(ca) } }),
  });
  try {
    const { body } = await client.info({}, { requestTimeout: ANSWER_MS });
    if (body?.version?.distribution !== 'opensearch')
      throw new StoreFault('the server that answers is not OpenSearch');
    return client;
  } catch (error) {
    await client.close();
    throw new ConfigError(`OpenSearch at ${urls.join(', ')} ${explain(error)}`);
  }
}

function explain(error: unknown): string {
  if (isStatus(error, 401)) return 'refuses the bot: check OPENSEARCH_USER and OPENSEARCH_PASSWORD.';
  const reason = describeFault(error);
  const [, hint = ''] = HINTS.find(([fault]) => fault.test(reason)) ?? [];
  return `cannot be used: ${reason}.${hint}`;
}

/** Whether OpenSearch has answered with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof errors.ResponseError && error.statusCode === status;
}

/** Whether OpenSearch, or the connection to it, has failed. */
export function isFault(error: unknown): boolean {
  const kinds = [errors.OpenSearchClientError, StoreFault, ZodError];
  return kinds.some((kind) => error instanceof kind);
}

/** What went wrong, in one line, without what was asked. */
export function describeFault(error: unknown): string {
  if (error instanceof errors.DeserializationError || error instanceof ZodError)
    return 'the server that answers is not OpenSearch';
  if (!(error instanceof errors.ResponseError)) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
    // OpenSSL puts the lines of its own source into the message.
    return line.replace(/^.*SSL routines:[^:]*:([^:]+):.*$/u, '$1');
  }
  const { type, reason } = (error.body?.error ?? {}) as { type?: string; reason?: string };
  return [error.statusCode, type, reason].filter((part) => part !== undefined).join(' ');
}

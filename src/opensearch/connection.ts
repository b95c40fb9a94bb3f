/** The connection to OpenSearch: made from the configuration, and its faults in plain words. */
import { readFileSync } from 'node:fs';
import { Client, errors } from '@opensearch-project/opensearch';
import type { OpenSearchConfig } from '../config.ts';

/** Not asked yet. */
export function clientFor({ urls, user, password, ca }: OpenSearchConfig): Client {
  return new Client({
    nodes: [...urls],
    ...(user !== undefined && password !== undefined ? { auth: { username: user, password } } : {}),
    ...(ca === undefined ? {} : { ssl: { ca: readFileSync(ca) } }),
  });
}

/** Why it cannot be used, for the operator. */
export function explain(error: unknown, { urls }: OpenSearchConfig): string {
  const where = `OpenSearch at ${urls.join(', ')}`;
  if (isStatus(error, 401) || isStatus(error, 403))
    return `${where} refuses the bot: check OPENSEARCH_USER and OPENSEARCH_PASSWORD.`;
  const reason = describeFault(error);
  const hint = /certificate|self.signed|altname/iu.test(reason) ? ' Check OPENSEARCH_CA.' : '';
  return `${where} cannot be used: ${reason}.${hint}`;
}

/** Whether OpenSearch has answered with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof errors.ResponseError && error.statusCode === status;
}

/** What went wrong, without what was asked. */
export function describeFault(error: unknown): string {
  if (!(error instanceof errors.ResponseError)) return error instanceof Error ? error.message : String(error);
  const { type, reason } = (error.body?.error ?? {}) as { type?: string; reason?: string };
  return [error.statusCode, type, reason].filter((part) => part !== undefined).join(' ');
}

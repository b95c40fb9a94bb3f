/** Makes a REST request whose whole response comes within the time limit, and has the form that discord.js expects. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

const TOO_MANY_REQUESTS = 429;
/** How long to wait where Discord does not say. */
const DEFAULT_WAIT_SECONDS = 1;
/** A request whose connection is lost is repeated after this long. */
const LOST_WAIT_MS = 200;

/**
 * discord.js limits only the time until the headers come, repeats a request only if its connection is reset, repeats at
 * once what is rate-limited without a time, and trips over a refusal that is not a JSON object, such as a proxy's page.
 */
export async function requestWhole(...asked: Parameters<MakeRequest>): ReturnType<MakeRequest> {
  const answer = await DefaultRestOptions.makeRequest(...asked).catch(repeatIfLost);
  const { status, statusText } = answer;
  const headers = new Headers([...answer.headers]);
  let body = Buffer.from(await answer.arrayBuffer());
  const refusal = status < 400 ? undefined : readObject(body);
  if (status >= 400 && refusal === undefined) {
    headers.set('content-type', 'application/json');
    body = Buffer.from(JSON.stringify({ code: 0, message: statusText }));
  }
  if (status === TOO_MANY_REQUESTS) headers.set('retry-after', String(secondsToWait(headers, refusal)));
  return new Response(body.length > 0 ? body : null, { status, statusText, headers });
}

/** If the connection failed or was lost, gives the error a code that makes discord.js try again. */
async function repeatIfLost(error: Error & { readonly code?: unknown }): Promise<never> {
  if (error.name === 'AbortError' || !/^(?:E[A-Z]+|UND_ERR.*)$/u.test(String(error.code))) throw error;
  await sleep(LOST_WAIT_MS);
  throw Object.assign(error, { code: 'ECONNRESET' });
}

function secondsToWait(headers: Headers, refusal: object = {}): number {
  const said = [headers.get('retry-after'), 'retry_after' in refusal && refusal.retry_after];
  return said.map(Number).find((each) => each > 0) ?? DEFAULT_WAIT_SECONDS;
}

function readObject(body: Buffer): object | undefined {
  try {
    const read: unknown = JSON.parse(body.toString());
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The preview's door: a page on 127.0.0.1 that looks like Discord, and the bot behind it. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import { ConfigError, port, readVariables } from '../config.ts';
import type { Core } from '../discord/bot.ts';
import { UserError } from '../user-error.ts';
import { actionSchema, openActions } from './actions.ts';

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 128 * 1024;
/** Only the page's own files are loaded, only this server is contacted, and no other page can frame this one. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const SOURCES = new URL('../../../src/preview/page/', import.meta.url);
const COMPILED = new URL('page/', import.meta.url);
/** Every file that is served; there are no others. */
const FILES: Readonly<Record<string, readonly [URL, string]>> = {
  '/': [new URL('index.html', SOURCES), 'text/html; charset=utf-8'],
  '/style.css': [new URL('style.css', SOURCES), 'text/css; charset=utf-8'],
  ...Object.fromEntries(
    ['page', 'choices'].map((name) => [
      `/${name}.js`,
      [new URL(`${name}.js`, COMPILED), 'text/javascript; charset=utf-8'] as const,
    ]),
  ),
};

/** Serves the preview until the process ends, and prints its address. @throws ConfigError if the port cannot be used. */
export async function openPreview(services: Omit<Core, 'moderatorServer'>): Promise<Server> {
  const { PREVIEW_PORT } = readVariables(process.env, { PREVIEW_PORT: port({ default: 0 }) });
  const bot: Core = { ...services, moderatorServer: undefined };
  const perform = openActions(bot);
  const server = createServer((request, response) => void serve(request, response, perform, bot.log));
  server.listen(PREVIEW_PORT, HOST);
  await once(server, 'listening').catch((error: Error) => {
    throw new ConfigError(`PREVIEW_PORT cannot be used: ${error.message}`);
  });
  console.log(`The preview is at http://${HOST}:${(server.address() as AddressInfo).port}/`);
  return server;
}

type Perform = ReturnType<typeof openActions>;

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  perform: Perform,
  log: Logger,
): Promise<void> {
  try {
    if (!isOurs(request)) throw new Refusal(403, 'Requests from other addresses are refused.');
    const { body, type } = await answer(request, perform);
    response.writeHead(200, { ...HEADERS, 'content-type': type }).end(body);
  } catch (error) {
    const { status, message } = refusalOf(error, log);
    response
      .writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
      .end(`${message}\n`);
  }
}

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function refusalOf(error: unknown, log: Logger): Pick<Refusal, 'status' | 'message'> {
  if (error instanceof Refusal) return error;
  if (error instanceof UserError) return { status: 400, message: error.message };
  log.error({ err: error }, 'a request to the preview failed');
  return { status: 500, message: 'Something went wrong.' };
}

/** Keeps out other sites, whether they use a host name that leads to this machine or post to it directly. */
function isOurs({ headers: { host, origin }, socket: { localPort } }: IncomingMessage): boolean {
  const hosts = [`${HOST}:${localPort}`, `localhost:${localPort}`];
  return hosts.includes(host ?? '') && (origin === undefined || origin === `http://${host}`);
}

async function answer(
  request: IncomingMessage,
  perform: Perform,
): Promise<{ body: string | Buffer; type: string }> {
  const { method, url = '' } = request;
  if (method === 'POST' && url === '/actions') {
    const answered = await perform(await readAction(request));
    return { body: JSON.stringify(answered), type: 'application/json' };
  }
  if (method !== 'GET') throw new Refusal(405, 'Only GET, and POST /actions.');
  const file = Object.hasOwn(FILES, url) ? FILES[url] : undefined;
  if (file === undefined) throw new Refusal(404, 'There is nothing here.');
  return { body: await readFile(file[0]), type: file[1] };
}

async function readAction(request: IncomingMessage) {
  if (request.headers['content-type'] !== 'application/json')
    throw new Refusal(415, 'Only application/json.');
  const size = Number(request.headers['content-length'] ?? Number.NaN);
  if (!(size <= MAX_BODY_BYTES))
    throw new Refusal(413, `At most ${MAX_BODY_BYTES} bytes, with a Content-Length.`);
  const parsed = actionSchema.safeParse(parse(String(await buffer(request))));
  if (!parsed.success) throw new Refusal(400, 'That is not something this page can do.');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'That is not JSON.');
  }
}

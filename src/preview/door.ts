/** Opens the preview: a page on 127.0.0.1 that looks like Discord, with the bot behind it. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import * as discord from 'discord.js';
import { Eta } from 'eta';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ConfigError, port, readVariables } from '../config.ts';
import { UserError } from '../reply/reply.ts';
import type { Services } from '../request/command.ts';
import { actionSchema, Conversation, type Effect, type Place, payloadOf } from './conversation.ts';
import { drawMarkdown } from './markdown-to-html.ts';

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 128 * 1024;
/** Beyond this many, the least recently used one is forgotten. */
const MAX_CONVERSATIONS = 20;
/** The page can load only its own files and contact only this server, and no other page can frame it. */
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

const SCRIPT = 'text/javascript; charset=utf-8';
/** Each file of the page, with its type. The preview runs only in a checkout of the repository, from its root. */
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  '/': ['src/preview/page/index.html', 'text/html; charset=utf-8'],
  '/style.css': ['src/preview/page/style.css', 'text/css; charset=utf-8'],
  '/page.js': ['dist/src/preview/page/page.js', SCRIPT],
  '/choice-box.js': ['dist/src/preview/page/choice-box.js', SCRIPT],
  '/combobox-nav.js': ['node_modules/@github/combobox-nav/dist/index.js', SCRIPT],
};

/** An action in one of the two conversations of a page. The page has a new id each time it is loaded. */
const sentSchema = z.object({ page: z.uuid(), place: z.enum(['channel', 'direct']), action: actionSchema });

/** Serves the preview until the process ends, and prints its address. @throws ConfigError if the port cannot be used. */
export async function openPreview(services: Services): Promise<Server> {
  const { PREVIEW_PORT } = readVariables(process.env, { PREVIEW_PORT: port.default(0) });
  const { log } = services;
  const perform = openActions(services);
  const server = createServer(async (request, response) => {
    const { status, type, body } = await answer(request, perform).catch((error) => refusalOf(error, log));
    response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
  });
  server.listen(PREVIEW_PORT, HOST);
  await once(server, 'listening').catch((error: Error) => {
    throw new ConfigError(`PREVIEW_PORT cannot be used: ${error.message}`);
  });
  console.log(`The preview is at http://${HOST}:${(server.address() as AddressInfo).port}/`);
  return server;
}

type Perform = ReturnType<typeof openActions>;

/**
 * Returns the function that performs an action. Its `html` holds new elements, or ones that replace those with the same
 * id; `removed` is the id of a deleted message. It throws UserError if the message to act on does not exist.
 */
function openActions(bot: Services) {
  const conversations = new LRUCache<string, Conversation>({ max: MAX_CONVERSATIONS });
  return async ({ page, place, action }: z.infer<typeof sentSchema>) => {
    const key = `${page} ${place}`;
    const conversation = conversations.get(key) ?? new Conversation(place, bot);
    conversations.set(key, conversation);
    const effect = await conversation.act(action);
    return { html: drawEffect(effect, place), removed: effect.removed };
  };
}

const eta = new Eta({ views: resolve('src/preview/templates'), cache: true });

/** Draws what the page shows from templates, in which Eta escapes each value. */
export function drawEffect(effect: Effect, place: Place): string {
  return eta.render('./effect', { ...effect, place, discord, drawMarkdown, payloadOf });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

function refuse(status: number, message: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${message}\n` };
}

function refusalOf(error: unknown, log: Services['log']): Answer {
  if (error instanceof UserError) return refuse(400, error.message);
  log.error({ err: error }, 'a request to the preview failed');
  return refuse(500, 'Something went wrong.');
}

async function answer(request: IncomingMessage, perform: Perform): Promise<Answer> {
  const { method, url = '' } = request;
  if (!isOurs(request)) return refuse(403, 'Requests from other addresses are refused.');
  if (method === 'POST' && url === '/actions') return performSent(request, perform);
  if (method !== 'GET') return refuse(405, 'Only GET, and POST /actions.');
  const file = Object.hasOwn(FILES, url) ? FILES[url] : undefined;
  if (file === undefined) return refuse(404, 'There is nothing here.');
  return { status: 200, type: file[1], body: await readFile(file[0]) };
}

/** Keeps out other sites, whether they use a host name that resolves to this machine or post to it directly. */
function isOurs({ headers: { host, origin }, socket: { localPort } }: IncomingMessage): boolean {
  const hosts = [`${HOST}:${localPort}`, `localhost:${localPort}`];
  return hosts.includes(host ?? '') && (origin === undefined || origin === `http://${host}`);
}

async function performSent(request: IncomingMessage, perform: Perform): Promise<Answer> {
  const { 'content-type': type, 'content-length': size } = request.headers;
  if (type !== 'application/json') return refuse(415, 'Only application/json.');
  if (!(Number(size) <= MAX_BODY_BYTES))
    return refuse(413, `At most ${MAX_BODY_BYTES} bytes, with a Content-Length.`);
  const sent = sentSchema.safeParse(await json(request).catch(() => undefined));
  if (!sent.success) return refuse(400, 'That is not something this page can do.');
  return { status: 200, type, body: JSON.stringify(await perform(sent.data)) };
}

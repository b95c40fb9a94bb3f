/** Finds a port for a bot to listen on. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems give higher ports to connections, which could take a port before the bot does. */
const [FIRST, LAST] = [20_000, 30_000];

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return port;
  } catch {
    return freePort();
  } finally {
    server.close();
  }
}

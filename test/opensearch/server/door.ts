/** A proxy in front of a node: with TLS, for one user, below a path, or slow. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { javaHome } from './search-node.ts';

export interface Certificate {
  /** Its file, for the client to trust. */
  readonly file: string;
  readonly pfx: Buffer;
  readonly passphrase: string;
}

/** A self-signed certificate. @param name for example `ip:127.0.0.1` @param from when it becomes valid, for ten days */
export function makeCertificate(folder: string, name: string, from = '-1d'): Certificate {
  const own = mkdtempSync(join(folder, 'certificate-'));
  const [file, store, passphrase] = [join(own, 'node.pem'), join(own, 'node.p12'), 'secret'];
  const keytool = (given: string) =>
    execFileSync(
      join(javaHome(), 'bin/keytool'),
      [...given.split(' '), '-keystore', store, '-storepass', passphrase],
      { stdio: 'pipe' },
    );
  keytool(`-genkeypair -keyalg EC -dname CN=node -ext san=${name} -startdate ${from} -validity 10`);
  keytool(`-exportcert -rfc -file ${file}`);
  return { file, pfx: readFileSync(store), passphrase };
}

export interface Access {
  readonly certificate?: Certificate;
  /** As `name:password`; everybody else is refused. */
  readonly user?: string;
  readonly host?: string;
  /** Begins with a slash. */
  readonly path?: string;
}

export class Door {
  readonly url: string;
  /** The delay of every answer, in ms. */
  delayMs = 0;
  readonly #node: string;
  readonly #access: Access;
  readonly #close: () => void;

  private constructor(url: string, node: string, access: Access, close: () => void) {
    this.url = url;
    this.#node = node;
    this.#access = access;
    this.#close = close;
  }

  /** @param node the address of the node behind it */
  static async open(node: string, access: Access = {}): Promise<Door> {
    const { certificate, host = '127.0.0.1', path = '' } = access;
    const server = certificate ? createSecureServer(certificate) : createServer();
    server.listen(0, host);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const scheme = certificate ? 'https' : 'http';
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    const door = new Door(
      `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}${path}`,
      node,
      access,
      close,
    );
    server.on(
      'request',
      (incoming: IncomingMessage, response: ServerResponse) => void door.#pass(incoming, response),
    );
    return door;
  }

  close(): void {
    this.#close();
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { user, path = '' } = this.#access;
    const { authorization, ...headers } = incoming.headers;
    const isLetIn = user === undefined || authorization === `Basic ${btoa(user)}`;
    if (!isLetIn || !incoming.url?.startsWith(path)) {
      response.writeHead(isLetIn ? 404 : 401).end();
      return;
    }
    const onward = request(`${this.#node}${incoming.url.slice(path.length)}`, {
      ...(incoming.method ? { method: incoming.method } : {}),
      headers,
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    await sleep(this.delayMs, undefined, { ref: false });
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  }
}

/** `/healthz` and `/metrics` on 127.0.0.1, for the operator. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ConfigError } from '../config.ts';
import type { Generations } from '../request/generation.ts';
import { areReady } from './connection.ts';
import { Metrics } from './metrics.ts';

/** What the Discord door knows of its own health. */
export interface DoorHealth {
  /** For each shard of this process, whether it is connected and ready. */
  readonly shards: ReadonlyMap<number, boolean>;
  /** Discord has the current commands. */
  readonly commands: boolean;
}

/** What `/healthz` reports. That it answers at all shows that the event loop is alive. */
interface Health {
  /** Every shard is connected and ready. */
  readonly gateway: boolean;
  readonly shards: Readonly<Record<number, boolean>>;
  readonly commands: boolean;
  /** The number in the serving generation, which always has at least one. */
  readonly passages: number;
  /** The longest time the event loop was blocked since the last request. */
  readonly eventLoopMs: number;
}

/** Listens on `port` of 127.0.0.1. @throws ConfigError if the port cannot be used. */
export async function serveMetrics(
  port: number,
  generations: Generations,
  doorHealth: () => Promise<DoorHealth>,
): Promise<void> {
  const metrics = new Metrics(generations, async () => (await doorHealth()).shards);
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const health = async (): Promise<Health> => {
    const eventLoopMs = Math.round(loop.max / 1e6);
    loop.reset();
    const passages = generations.serving.corpus.passages.length;
    const { shards, commands } = await doorHealth();
    return { gateway: areReady(shards), shards: Object.fromEntries(shards), commands, passages, eventLoopMs };
  };
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET') return answer(response, 405, 'text/plain', 'only GET\n');
    if (url === '/healthz') return tellHealth(response, await health());
    if (url !== '/metrics') return answer(response, 404, 'text/plain', '/healthz or /metrics\n');
    const { text, type } = await metrics.write();
    return answer(response, 200, type, text);
  });
  server.listen(port, '127.0.0.1').unref();
  await once(server, 'listening').catch((error: Error) => {
    throw new ConfigError(`METRICS_PORT cannot be used: ${error.message}`);
  });
}

function tellHealth(response: ServerResponse, health: Health): void {
  const healthy = health.gateway && health.commands;
  answer(response, healthy ? 200 : 503, 'application/json', `${JSON.stringify({ healthy, ...health })}\n`);
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

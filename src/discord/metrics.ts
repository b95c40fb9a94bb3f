/** Serves `/healthz` and `/metrics` on 127.0.0.1. Neither shows who asked, or what. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { ConfigError } from '../config.ts';
import type { Generations } from '../request/generation.ts';
import { REQUESTS, type RequestRecord } from '../request/respond.ts';
import type { Connecting } from './client.ts';
import { areReady } from './connection.ts';

/** `hasCommands`: whether Discord has the current ones. */
type Door = Pick<Connecting, 'shards'> & { readonly hasCommands: () => boolean };

/** Listens on `port` of 127.0.0.1. @throws ConfigError if the port cannot be used. */
export async function serveMetrics(port: number, generations: Generations, door: Door): Promise<void> {
  collectMetrics(door);
  const readHealth = openHealth(generations, door);
  const server = createServer(async ({ method, url }, response) => {
    const answer = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (method !== 'GET') return answer(405, 'text/plain', 'only GET\n');
    if (url === '/metrics') return answer(200, register.contentType, await register.metrics());
    if (url !== '/healthz') return answer(404, 'text/plain', '/healthz or /metrics\n');
    const health = await readHealth();
    return answer(health.healthy ? 200 : 503, 'application/json', `${JSON.stringify(health)}\n`);
  });
  server.listen(port, '127.0.0.1').unref();
  await once(server, 'listening').catch((error: Error) => {
    throw new ConfigError(`METRICS_PORT cannot be used: ${error.message}`);
  });
}

/** How often the event loop is looked at. A delay that Node reports has this time in it. */
const LOOP_INTERVAL_MS = 10;

/** What `/healthz` reports. Any answer at all shows that the event loop is alive. */
function openHealth(generations: Generations, door: Door) {
  const loop = monitorEventLoopDelay({ resolution: LOOP_INTERVAL_MS });
  loop.enable();
  return async () => {
    const [shards, commands] = [await door.shards(), door.hasCommands()];
    const gateway = areReady(shards);
    /** The longest time the event loop was blocked since the last request. */
    const eventLoopMs = Math.max(0, Math.round(loop.max / 1e6) - LOOP_INTERVAL_MS);
    loop.reset();
    return {
      healthy: gateway && commands,
      gateway,
      shards: Object.fromEntries(shards),
      commands,
      passages: generations.serving.corpus.passages.length,
      eventLoopMs,
    };
  };
}

/** In the registry of the process, which nothing else fills. */
function collectMetrics(door: Door): void {
  collectDefaultMetrics();
  const requests = new Histogram({
    name: 'verbatim_request_seconds',
    help: 'Time taken to answer a request',
    labelNames: ['command', 'door', 'outcome'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
  });
  REQUESTS.subscribe((request) => {
    const { command = 'none', door, outcome, milliseconds } = request as RequestRecord;
    requests.observe({ command, door, outcome }, milliseconds / 1000);
  });
  new Gauge({
    name: 'verbatim_shard_ready',
    help: 'Whether a shard of this process is connected to Discord',
    labelNames: ['shard'],
    async collect() {
      for (const [shard, ready] of await door.shards()) this.set({ shard }, Number(ready));
    },
  });
}

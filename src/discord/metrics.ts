/** Counts the bot's own work for Prometheus, without saying who asked or what. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Generations } from '../request/generation.ts';
import { REQUESTS, type RequestRecord } from '../request/respond.ts';

export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'verbatim_request_seconds',
    help: 'Time from reading a request to having its reply',
    labelNames: ['command', 'door', 'outcome'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [this.#registry],
  });

  /** @param shards for each shard of this process, whether it is connected */
  constructor(generations: Generations, shards: () => Promise<ReadonlyMap<number, boolean>>) {
    collectDefaultMetrics({ register: this.#registry });
    new Gauge({
      name: 'verbatim_passages',
      help: 'Passages of the serving corpus',
      registers: [this.#registry],
      collect() {
        this.set(generations.serving.corpus.passages.length);
      },
    });
    new Gauge({
      name: 'verbatim_shard_ready',
      help: 'Whether a shard of this process is connected to Discord',
      labelNames: ['shard'],
      registers: [this.#registry],
      async collect() {
        for (const [shard, ready] of await shards()) this.set({ shard }, Number(ready));
      },
    });
    REQUESTS.subscribe((request) => this.#count(request as RequestRecord));
  }

  #count({ command = 'none', door, outcome, milliseconds }: RequestRecord): void {
    this.#requests.observe({ command, door, outcome }, milliseconds / 1000);
  }

  /** The metrics in Prometheus' text format, with its media type. */
  async write(): Promise<{ text: string; type: string }> {
    return { text: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}

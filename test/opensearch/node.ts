/** One node of OpenSearch for the tests of a file, and the stores in it. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { OpenSearchConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type StoreTimes } from '../../src/opensearch/opensearch-store.ts';
import { Generations } from '../../src/request/generation.ts';
import { SearchNode, whatIsMissing } from './server/search-node.ts';

/** Nothing expires while a test runs, however busy the machine is. */
const TIMES: StoreTimes = { expiryMs: 3_600_000, beatMs: 250 };

const missing = whatIsMissing();
if (missing) console.warn(missing);

/** Tests that are skipped if no node can be started. */
export const describeWithNode = missing ? describe.skip : describe;

let node: SearchNode | undefined;
let names = 0;

/** Call it once per file. */
export function useNode(settings: Readonly<Record<string, string>> = {}): void {
  if (missing) return;
  beforeAll(async () => {
    node = await SearchNode.start(settings);
  });
  afterAll(() => node?.stop());
}

export function theNode(): SearchNode {
  if (node === undefined) throw new Error('no node has been started');
  return node;
}

/** A place in the node that no other test uses. */
export function newPlace(): OpenSearchConfig {
  const none = { user: undefined, password: undefined, ca: undefined };
  return { urls: [theNode().url], index: `test-${process.pid}-${++names}`, ...none };
}

/** What a starting process does: uses what there is, or builds it from the folder. */
export async function joinIn(
  place: OpenSearchConfig,
  folder: string,
  times: StoreTimes = TIMES,
): Promise<Generations> {
  return Generations.open(folder, undefined, await openStore(place, openLog('silent'), times));
}

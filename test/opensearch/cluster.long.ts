/** Three nodes with one replica of each index: any one of them may be killed at any time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@opensearch-project/opensearch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BotProcess } from '../discord/server/bot-process.ts';
import { draw } from '../discord/server/drawing.ts';
import { freePort } from '../discord/server/free-port.ts';
import { LoopbackDiscord } from '../discord/server/loopback-discord.ts';
import { MODERATOR } from '../discord/server/person.ts';
import { describeWithNode } from './node.ts';
import { SearchNode } from './server/search-node.ts';

const NAMES = ['n0', 'n1', 'n2'];
const QUESTION = 'how many visas are waiting';
const ANSWERS_AFTER = 40;

describeWithNode('in a cluster of three nodes', () => {
  let nodes: SearchNode[] = [];
  let discord: LoopbackDiscord;
  beforeEach(async () => {
    discord = await LoopbackDiscord.start();
    const ports = await Promise.all(NAMES.map(freePort));
    const common = {
      'cluster.name': `cluster-${process.pid}`,
      'discovery.seed_hosts': ports.map((port) => `127.0.0.1:${port}`).join(','),
      'cluster.initial_cluster_manager_nodes': NAMES.join(','),
    };
    const settings = NAMES.map((name, i) => ({
      ...common,
      'node.name': name,
      'transport.port': String(ports[i]),
    }));
    nodes = await Promise.all(settings.map((own) => SearchNode.start(own)));
  });
  afterEach(async () => {
    await discord.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });

  test.each([
    'that has been elected',
    'that holds a copy and has not been elected',
  ])('when a node %s is killed, every question is still answered', async (which) => {
    const bot = await BotProcess.start(discord, {
      OPENSEARCH_URL: nodes.map(({ url }) => url).join(','),
      OPENSEARCH_INDEX: 'cluster',
    });
    const victim = await choose(which === 'that has been elected');
    const answers: string[] = [];
    let asking = true;
    const ask = async (name: string) => {
      const person = discord.person(name);
      while (asking) answers.push(draw(await person.slash('ask', { question: QUESTION })));
    };
    const people = ['ann', 'ben', 'cy'].map(ask);
    while (answers.length < 5) await sleep(20);
    victim.signal('SIGKILL');
    const enough = answers.length + ANSWERS_AFTER;
    while (answers.length < enough) await sleep(20);
    asking = false;
    await Promise.all(people);
    expect(answers.filter((answer) => !answer.includes('expired visas'))).toEqual([]);
    const again = draw(await discord.person('ivy', MODERATOR).slash('reindex'));
    expect(again).toContain('The corpus has been read again');
    expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  /** The elected node, or another that has a replica of the index. */
  async function choose(elected: boolean): Promise<SearchNode> {
    const client = new Client({ node: nodes[0]?.url ?? '' });
    const { body: managers } = await client.cat.clusterManager({ format: 'json' });
    const { body: shards } = await client.cat.shards({ index: 'cluster', format: 'json' });
    await client.close();
    const manager = (managers as { node: string }[])[0]?.node;
    const holders = (shards as { node: string }[]).map(({ node }) => node);
    expect(holders).toHaveLength(2);
    const name = elected ? manager : holders.find((holder) => holder !== manager);
    return nodes[NAMES.indexOf(name ?? '')] as SearchNode;
  }
});

import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Answerable, answerInteraction, DEFER_AFTER_MS } from '../../src/discord/answering.ts';
import type { Delivery } from '../../src/discord/delivery.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { generations } from '../interview.ts';

const context = { commands, generation: generations.serving };
const told: Reply = { outcome: 'told', headline: 'Here' };
const refused: Reply = { outcome: 'refused', headline: 'No' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Records the calls, in order. */
function recordingInteraction() {
  const calls: [string, unknown][] = [];
  const record = (name: string) => async (payload?: { flags?: unknown }) => {
    calls.push([name, payload?.flags]);
  };
  const methods = ['reply', 'update', 'deferReply', 'deferUpdate', 'editReply', 'followUp', 'deleteReply'];
  const interaction = Object.fromEntries(methods.map((name) => [name, record(name)]));
  const isMessageComponent = () => true;
  return { calls, interaction: { ...interaction, isMessageComponent } as unknown as Answerable };
}

const PUBLIC = { control: 'delete', ephemeral: false, inPlace: false, slow: false } as const;
const V2 = MessageFlags.IsComponentsV2;

test('a quick answer is given at once', async () => {
  const { calls, interaction } = recordingInteraction();
  await answerInteraction(interaction, PUBLIC, async () => told, context);
  expect(calls).toEqual([['reply', V2]]);
});

/** Answers with `reply`, which comes only when the answer must be acknowledged, and no earlier. */
async function answerLate(delivery: Delivery, reply: Reply) {
  const { calls, interaction } = recordingInteraction();
  const producing = async () => {
    await vi.advanceTimersByTimeAsync(DEFER_AFTER_MS - 1);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(1);
    return reply;
  };
  await answerInteraction(interaction, delivery, producing, context);
  return calls;
}

test('a slow answer is acknowledged before Discord gives up on it', async () => {
  expect(await answerLate(PUBLIC, told)).toEqual([
    ['deferReply', undefined],
    ['editReply', V2],
  ]);
});

test('a slow page turn is acknowledged as an update', async () => {
  expect(await answerLate({ ...PUBLIC, inPlace: true }, told)).toEqual([
    ['deferUpdate', undefined],
    ['editReply', V2],
  ]);
});

test('an error after a public acknowledgement is sent privately, and the acknowledgement is deleted', async () => {
  expect(await answerLate(PUBLIC, refused)).toEqual([
    ['deferReply', undefined],
    ['deleteReply', undefined],
    ['followUp', [V2, MessageFlags.Ephemeral]],
  ]);
});

test('an error on a page turn leaves the message as it is', async () => {
  const { calls, interaction } = recordingInteraction();
  await answerInteraction(interaction, { ...PUBLIC, inPlace: true }, async () => refused, context);
  expect(calls).toEqual([['reply', [V2, MessageFlags.Ephemeral]]]);
});

test('work that is known to be slow is acknowledged at once and shows its progress', async () => {
  const { calls, interaction } = recordingInteraction();
  const slow = { ...PUBLIC, ephemeral: true, slow: true } as const;
  await answerInteraction(
    interaction,
    slow,
    async (progress) => {
      progress(0.1, 'too early to be shown');
      await vi.advanceTimersByTimeAsync(1000);
      progress(0.5, 'reading');
      return told;
    },
    context,
  );
  expect(calls).toEqual([
    ['deferReply', MessageFlags.Ephemeral],
    ['editReply', V2],
    ['editReply', V2],
  ]);
});

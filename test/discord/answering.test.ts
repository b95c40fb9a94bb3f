import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type AnswerableInteraction, answerInteraction } from '../../src/discord/answering.ts';
import { DEFER_AFTER_MS } from '../../src/discord/limits.ts';
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
  return { calls, interaction: { ...interaction, isMessageComponent } as unknown as AnswerableInteraction };
}

function pending() {
  let resolve: (reply: Reply) => void = () => {};
  const promise = new Promise<Reply>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const PUBLIC = { audience: 'public', ephemeral: false, inPlace: false, slow: false } as const;
const V2 = MessageFlags.IsComponentsV2;

test('a quick answer is given at once', async () => {
  const { calls, interaction } = recordingInteraction();
  await answerInteraction(interaction, PUBLIC, async () => told, context);
  expect(calls).toEqual([['reply', V2]]);
});

test('a slow answer is acknowledged before Discord gives up on it', async () => {
  const { calls, interaction } = recordingInteraction();
  const { promise, resolve } = pending();
  const done = answerInteraction(interaction, PUBLIC, () => promise, context);
  await vi.advanceTimersByTimeAsync(DEFER_AFTER_MS - 1);
  expect(calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(calls).toEqual([['deferReply', undefined]]);
  resolve(told);
  await done;
  expect(calls.slice(1)).toEqual([['editReply', V2]]);
});

test('a slow page turn is acknowledged as an update', async () => {
  const { calls, interaction } = recordingInteraction();
  const { promise, resolve } = pending();
  const done = answerInteraction(interaction, { ...PUBLIC, inPlace: true }, () => promise, context);
  await vi.advanceTimersByTimeAsync(DEFER_AFTER_MS);
  resolve(told);
  await done;
  expect(calls).toEqual([
    ['deferUpdate', undefined],
    ['editReply', V2],
  ]);
});

test('an error after a public acknowledgement is sent privately, and the acknowledgement is deleted', async () => {
  const { calls, interaction } = recordingInteraction();
  const { promise, resolve } = pending();
  const done = answerInteraction(interaction, PUBLIC, () => promise, context);
  await vi.advanceTimersByTimeAsync(DEFER_AFTER_MS);
  resolve(refused);
  await done;
  expect(calls).toEqual([
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

test('an error after the interaction has ended goes only to the person', async () => {
  const { calls, interaction } = recordingInteraction();
  const code = RESTJSONErrorCodes.InvalidWebhookToken;
  const ended = new DiscordAPIError({ code, message: '' }, code, 401, 'DELETE', '', {});
  const sent = (where: string) => async () => void calls.push([where, undefined]);
  Object.assign(interaction, {
    deleteReply: () => Promise.reject(ended),
    user: { id: '1', send: sent('user.send') },
    channel: { isSendable: () => true, send: sent('channel.send') },
  });
  const { promise, resolve } = pending();
  const done = answerInteraction(interaction, PUBLIC, () => promise, context);
  await vi.advanceTimersByTimeAsync(DEFER_AFTER_MS);
  resolve(refused);
  await done;
  expect(calls).toEqual([
    ['deferReply', undefined],
    ['user.send', undefined],
  ]);
});

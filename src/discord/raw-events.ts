/** Mends events before discord.js reads them, and answers the interactions that it cannot read. */
import {
  ChannelType,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayInteractionCreateDispatchData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
  Routes,
} from 'discord.js';
import { type Bot, isNew } from './bot.ts';
import { firstResponse } from './failures.ts';
import { renderMessage } from './render.ts';

const PEOPLE = new Set(['author', 'member', 'user']);
const UNREADABLE = 'Sorry, I could not read what Discord sent me. Please try again.';

/** @param track takes each answer in progress */
export function mendEvents(client: Client, bot: Bot, track: (work: Promise<void>) => void): void {
  client.on(Events.Raw, (event: GatewayDispatchPayload) => {
    fillIn(event, client);
    const { t, d } = event;
    if (t !== GatewayDispatchEvents.InteractionCreate || !d?.token || !client.isReady()) return;
    // By then, discord.js has told of every interaction that it can read.
    setImmediate(() => {
      if (isNew(`interaction ${d.id}`, bot)) track(answerUnread(client, d, bot));
    });
  });
}

/**
 * Adds the fields that discord.js requires, and removes null ones, which it does not treat as missing. It drops a
 * message from a channel that it does not know yet unless the message gives the channel's type, which is optional
 * (discordjs/discord.js#11513); a message without a server can only be a direct one.
 */
function fillIn({ t, d }: GatewayDispatchPayload, { channels }: Client): void {
  const isMessage = t === GatewayDispatchEvents.MessageCreate;
  if (!d || (!isMessage && t !== GatewayDispatchEvents.InteractionCreate)) return;
  dropNulls(d);
  if (!isMessage) {
    d.entitlements ??= [];
    d.authorizing_integration_owners ??= {};
  } else if (d.id !== undefined) {
    d.content ??= '';
    d.type ??= MessageType.Default;
    if (!channels.cache.has(d.channel_id))
      d.channel_type ??= d.guild_id ? ChannelType.GuildText : ChannelType.DM;
  }
}

/** People keep their null fields: a null name is one that has been removed. */
function dropNulls(value: object): void {
  for (const [key, each] of Object.entries(value))
    if (each === null) Reflect.deleteProperty(value, key);
    else if (typeof each === 'object' && !PEOPLE.has(key)) dropNulls(each);
}

/**
 * An interaction of a new kind, or one that lacks something. Autocomplete gets no choices; anything else gets an error
 * message.
 */
async function answerUnread(
  { rest }: Client,
  { id, token, type }: GatewayInteractionCreateDispatchData,
  { commands, generations, log }: Bot,
): Promise<void> {
  log.warn({ type }, 'an interaction could not be read');
  const context = { commands, generation: generations.serving };
  const { components } = renderMessage({ outcome: 'refused', headline: UNREADABLE }, context);
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const message = { components, flags, allowed_mentions: { parse: [] } };
  const body =
    type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : { type: InteractionResponseType.ChannelMessageWithSource, data: message };
  await firstResponse(rest.post(Routes.interactionCallback(id, token), { body, auth: false }));
}

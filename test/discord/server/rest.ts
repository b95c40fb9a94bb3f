/** The REST API of the loopback Discord: the routes that a bot like this one uses. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import {
  type CommandBody,
  checkChoices,
  checkCommands,
  FLAG_COMPONENTS_V2,
  FLAG_EPHEMERAL,
  type MessageBody,
} from './refusals.ts';
import { checkSchema, Refusal } from './schema.ts';
import type { Channel, Interaction, Message, StoredCommand, World } from './world.ts';

export interface RestRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

type FaultAnswer = { status: number; body: unknown } | 'handled' | undefined;

/** Answers a request in place of the API, or, with undefined, lets it through. */
export type Fault = (request: RestRequest, response: ServerResponse) => FaultAnswer | Promise<FaultAnswer>;

type Handle = (request: RestRequest, id: string) => unknown;

/** How long Discord waits for the first response, and how long a token is valid. */
const FIRST_ANSWER_MS = 3000;
const TOKEN_MS = 15 * 60 * 1000;
/** On a busy machine, discord.js repeats requests that were merely slow, so this is not the bot's fault. */
const ALREADY_ACKNOWLEDGED = 40060;

export class RestApi {
  readonly faults: Fault[] = [];
  /** Discord's recommended number of shards. */
  recommendedShards = 1;
  readonly requests: RestRequest[] = [];
  readonly server: Server;
  readonly #world: World;
  readonly #token: string;
  readonly #gatewayUrl: () => string;

  constructor(world: World, token: string, gatewayUrl: () => string) {
    this.#world = world;
    this.#token = token;
    this.#gatewayUrl = gatewayUrl;
    this.server = createServer((request, response) => void this.#serve(request, response));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const hasBody = incoming.headers['content-type'] === 'application/json';
    const body = hasBody ? await json(incoming).catch(() => undefined) : undefined;
    const request: RestRequest = { method: incoming.method ?? 'GET', path, query: url.searchParams, body };
    this.requests.push(request);
    const { status, body: answer } = (await this.#answer(request, incoming, response)) ?? {
      status: 0,
      body: undefined,
    };
    if (status === 0) return;
    response.writeHead(status, answer === undefined ? {} : { 'content-type': 'application/json' });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  async #answer(request: RestRequest, incoming: IncomingMessage, response: ServerResponse) {
    for (const fault of this.faults) {
      const answer = await fault(request, response);
      if (answer === 'handled') return undefined;
      if (answer) return answer;
    }
    try {
      const needsToken = !/^\/(?:interactions|webhooks)\//.test(request.path);
      if (needsToken && incoming.headers.authorization !== `Bot ${this.#token}`)
        throw new Refusal(401, 0, '401: Unauthorized');
      const body = this.take(request);
      return { status: body === undefined ? 204 : 200, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== ALREADY_ACKNOWLEDGED)
        this.#world.refusals.push(
          `${request.method} ${request.path.replace(/\d{15,}|token-\d+/g, '…')}: ${error.code} ${error.message}`,
        );
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  /** Does what a request asks for; a fault may call it and lose the response. @throws Refusal as Discord would. */
  take(request: RestRequest): unknown {
    const asked = `${request.method} ${request.path}`;
    for (const [route, handle] of Object.entries(this.#routes)) {
      const pattern = route.replaceAll('*', '[^/]+').replaceAll(':', '([^/]+)');
      const [found, id = ''] = new RegExp(`^${pattern}$`).exec(asked) ?? [];
      if (found !== undefined) return handle(request, id);
    }
    throw new Refusal(404, 0, `404: Not Found ${asked}`);
  }

  /** By method and path; `:` stands for an id that is given to the handler, `*` for one that is not. */
  readonly #routes: Readonly<Record<string, Handle>> = {
    'GET /gateway/bot': () => ({
      url: this.#gatewayUrl(),
      shards: this.recommendedShards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 },
    }),
    'POST /users/@me/channels': ({ body }) =>
      this.#directChannel((body as { recipient_id: string }).recipient_id),
    'PUT /applications/*/commands': ({ body }) => this.#register('global', body),
    'PUT /applications/*/guilds/:/commands': ({ body }, guild) => this.#register(guild, body),
    'POST /channels/:/typing': (_, id) => void this.#world.events.emit('typing', id),
    'POST /channels/:/messages': ({ body }, channel) =>
      this.#world.post(channel, this.#world.bot, body as MessageBody),
    'GET /channels/:/messages': ({ query }, channel) => this.#listMessages(channel, query),
    'GET /channels/*/messages/:': (_, id) => this.#world.messages.get(id) ?? refuse(10008),
    'POST /interactions/*/:/callback': ({ body }, token) =>
      this.#callback(this.#interaction(token), body as Callback),
    'PATCH /webhooks/*/:/messages/@original': ({ body }, token) =>
      this.#editOriginal(token, body as MessageBody),
    'DELETE /webhooks/*/:/messages/@original': (_, token) => this.#deleteOriginal(token),
    'POST /webhooks/*/:': ({ body }, token) => this.#followUp(token, body as MessageBody),
  };

  /** As Discord does, fills in the defaults; a server's own commands have no contexts. */
  #register(scope: string, body: unknown): StoredCommand[] {
    const bodies = body as CommandBody[];
    checkCommands(bodies);
    const guild = scope === 'global' ? {} : { guild_id: scope, contexts: null, integration_types: [0] };
    const stored = bodies.map((command) => ({
      id: this.#world.nextId(),
      application_id: this.#world.bot.id,
      version: '1',
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      default_member_permissions: null,
      contexts: null,
      integration_types: [0],
      ...command,
      type: command.type ?? 1,
      description: command.description ?? '',
      ...guild,
    })) as unknown as StoredCommand[];
    this.#world.commands.set(scope, stored);
    this.#world.events.emit('registered', scope);
    return stored;
  }

  #directChannel(person: string): Channel {
    const channels = [...this.#world.channels.values()];
    const found = channels.find(({ type, recipients }) => type === 1 && recipients?.[0]?.id === person);
    return found ?? refuse(10013);
  }

  #listMessages(channel: string, query: URLSearchParams): Message[] {
    const all = [...this.#world.messages.values()].filter(
      ({ channel_id, flags }) => channel_id === channel && (flags & FLAG_EPHEMERAL) === 0,
    );
    const found = all.filter(({ id }) => BigInt(id) < BigInt(query.get('before') ?? 0));
    return found.reverse().slice(0, Number(query.get('limit') ?? 50));
  }

  #interaction(token: string): Interaction {
    const interaction = this.#world.interactions.get(token);
    const age = interaction ? this.#world.clock - interaction.sentAt : Number.POSITIVE_INFINITY;
    if (interaction?.answered !== undefined && age > TOKEN_MS)
      throw new Refusal(401, 50027, 'Invalid Webhook Token');
    if (interaction === undefined || (interaction.answered === undefined && age > FIRST_ANSWER_MS))
      throw new Refusal(404, 10062, 'Unknown interaction');
    return interaction;
  }

  #callback(interaction: Interaction, { type, data }: Callback): void {
    if (interaction.answered !== undefined)
      throw new Refusal(400, ALREADY_ACKNOWLEDGED, 'Interaction has already been acknowledged.');
    if (!(ALLOWED_CALLBACKS[interaction.type] ?? []).includes(type))
      throw new Refusal(400, 50035, `callback ${type}`);
    checkSchema(CALLBACK_SCHEMAS[type] ?? '', { type, data });
    if (type === 8) {
      checkChoices(data?.choices ?? []);
      interaction.choices = data?.choices ?? [];
    }
    if (type === 4) this.#firstMessage(interaction, data ?? {});
    if (type === 7) interaction.shown = this.#world.edit(interaction.messageId ?? '', data ?? {});
    if (type === 5) interaction.ephemeral = ((data?.flags ?? 0) & FLAG_EPHEMERAL) !== 0;
    interaction.answered = type;
    this.#world.events.emit('answered', interaction);
  }

  #firstMessage(interaction: Interaction, body: MessageBody): void {
    const message = this.#world.post(interaction.channelId, this.#world.bot, body, metadata(interaction));
    interaction.ephemeral = (message.flags & FLAG_EPHEMERAL) !== 0;
    interaction.messageId = message.id;
    interaction.shown = message;
  }

  /** After a defer, the first edit makes the message; the defer has already decided whether it is private. */
  #editOriginal(token: string, body: MessageBody): Message {
    checkSchema('IncomingWebhookUpdateRequestPartial', body);
    const interaction = this.#interaction(token);
    if (interaction.answered === undefined) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (interaction.answered !== 5 || interaction.messageId)
      return this.#show(interaction, this.#world.edit(interaction.messageId ?? '', body));
    const flags = ((body.flags ?? 0) & FLAG_COMPONENTS_V2) | (interaction.ephemeral ? FLAG_EPHEMERAL : 0);
    const message = this.#world.post(
      interaction.channelId,
      this.#world.bot,
      { ...body, flags },
      metadata(interaction),
    );
    interaction.messageId = message.id;
    return this.#show(interaction, message);
  }

  #show(interaction: Interaction, message: Message): Message {
    interaction.shown = message;
    this.#world.events.emit('answered', interaction);
    return message;
  }

  /** A deferred answer can be deleted before it has arrived. */
  #deleteOriginal(token: string): void {
    const interaction = this.#interaction(token);
    if (interaction.answered === 5 && interaction.messageId === undefined) interaction.withdrawn = true;
    else this.#world.delete(interaction.messageId ?? '');
  }

  #followUp(token: string, body: MessageBody): Message {
    const interaction = this.#interaction(token);
    if (interaction.answered === undefined) throw new Refusal(404, 10015, 'Unknown Webhook');
    if (interaction.answered === 5 && interaction.messageId === undefined && !interaction.withdrawn)
      return this.#editOriginal(token, body);
    const message = this.#world.post(interaction.channelId, this.#world.bot, body, metadata(interaction));
    this.#world.events.emit('followed up', { interaction, message });
    return interaction.shown ? message : this.#show(interaction, message);
  }
}

interface Callback {
  type: number;
  data?: MessageBody & { choices?: { name: string; value: string }[] };
}

/** By the interaction's type: command, component, autocomplete, form. */
const ALLOWED_CALLBACKS: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};
const CALLBACK_SCHEMAS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
};

function metadata({ id, type, user }: Interaction): Partial<Message> {
  return { type: 20, interaction_metadata: { id, type, user, authorizing_integration_owners: {} } };
}

function refuse(code: number): never {
  throw new Refusal(404, code, 'Unknown');
}

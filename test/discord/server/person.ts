/** A person who uses the loopback Discord: what they do reaches the bot as Discord would send it. */
import type { LoopbackDiscord } from './loopback-discord.ts';
import { type Component, FLAG_EPHEMERAL, flatten } from './refusals.ts';
import type { Channel, Interaction, Message, StoredCommand, User } from './world.ts';

export interface PersonOptions {
  /** Permissions in the server, as a bit set. */
  readonly permissions?: bigint;
}

/** Where a message is written, which one it replies to, and what else Discord says about it. */
interface Where {
  readonly channel?: Channel;
  readonly replyTo?: Message;
  readonly extra?: Readonly<Record<string, unknown>>;
}

type OptionValues = Readonly<Record<string, string | boolean>>;

const [COMMAND, COMPONENT, AUTOCOMPLETE] = [2, 3, 4];
const [CHAT_INPUT, MESSAGE_MENU] = [1, 3];
const [BUTTON, SELECT] = [2, 3];
const MANAGE_GUILD = 1n << 5n;
const SEND_MESSAGES = 1n << 11n;

export class Person {
  readonly user: User;
  readonly dm: Channel;
  readonly #discord: LoopbackDiscord;
  readonly #permissions: bigint;

  constructor(discord: LoopbackDiscord, name: string, { permissions = SEND_MESSAGES }: PersonOptions) {
    this.#discord = discord;
    this.#permissions = permissions;
    this.user = discord.world.newUser(name);
    this.dm = discord.world.addChannel({ type: 1, recipients: [this.user] });
  }

  /** Runs a slash command; resolves with the message that answers. */
  async slash(
    name: string,
    options: OptionValues = {},
    channel = this.#discord.world.general,
  ): Promise<Message> {
    return this.#interact(this.#slashCommand(name, options, channel), channel);
  }

  /** Runs a slash command without waiting for an answer. */
  sends(name: string, options: OptionValues = {}, channel = this.#discord.world.general): void {
    this.#send(this.#slashCommand(name, options, channel), channel);
  }

  #slashCommand(name: string, options: OptionValues, channel: Channel): Record<string, unknown> {
    const command = this.#command(name, CHAT_INPUT, channel);
    const missing = command.options?.find((option) => option.required && options[option.name] === undefined);
    if (missing) throw new Error(`/${name} needs ${missing.name}: no client would send it without`);
    const data = { id: command.id, name, type: CHAT_INPUT, options: typed(command, options) };
    return { type: COMMAND, data };
  }

  /** Uses an entry of a message's menu. */
  async messageMenu(name: string, message: Message): Promise<Message> {
    const channel = this.#channelOf(message);
    const command = this.#command(name, MESSAGE_MENU, channel);
    const data = {
      id: command.id,
      name,
      type: MESSAGE_MENU,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    };
    return this.#interact({ type: COMMAND, data }, channel);
  }

  /** Presses the button with this label; resolves with the message that it made or changed. */
  async press(message: Message, label: string): Promise<Message> {
    return this.pressId(message, buttonId(message, label));
  }

  /** Presses the button with this label without waiting for an answer. */
  presses(message: Message, label: string): void {
    const data = { component_type: BUTTON, custom_id: buttonId(message, label), id: 1 };
    this.#send({ type: COMPONENT, data, message }, this.#channelOf(message), message.id);
  }

  async pressId(message: Message, custom_id: string): Promise<Message> {
    this.#mustSee(message);
    const data = { component_type: BUTTON, custom_id, id: 1 };
    return this.#interact({ type: COMPONENT, data, message }, this.#channelOf(message), message.id);
  }

  /** Picks the choice with this label from the message's select menu. */
  async choose(message: Message, label: string): Promise<Message> {
    this.#mustSee(message);
    const select = componentsOf(message).find(({ type }) => type === SELECT) ?? fail('no select menu');
    const option =
      select.options?.find((candidate) => candidate.label === label) ?? fail(`no choice “${label}”`);
    const data = { component_type: SELECT, custom_id: select.custom_id, values: [option.value], id: 1 };
    return this.#interact({ type: COMPONENT, data, message }, this.#channelOf(message), message.id);
  }

  /** Types into an option; resolves with the choices shown. */
  async autocomplete(name: string, option: string, value: string, channel = this.#discord.world.general) {
    const command = this.#command(name, CHAT_INPUT, channel);
    const focused = { name: option, type: 3, value, focused: true };
    const data = { id: command.id, name, type: CHAT_INPUT, options: [focused] };
    const interaction = this.#send({ type: AUTOCOMPLETE, data }, channel);
    const done = (answered: Interaction) => (answered === interaction ? answered.choices : undefined);
    return this.#discord.world.until('answered', `choices for ${value}`, done);
  }

  /** Sends an interaction that no client would send; resolves with the message that answers. */
  async forge(payload: Record<string, unknown>, channel = this.#discord.world.general): Promise<Message> {
    const on = payload.message as Message | undefined;
    return this.#interact({ type: COMMAND, ...payload }, channel, on?.id);
  }

  /** Writes a message; resolves with the bot's next one in the channel. */
  async says(content: string, where: Where = {}): Promise<Message> {
    const { world } = this.#discord;
    const { channel = this.dm } = where;
    const said = this.writes(content, where);
    const answers = ({ author, channel_id, id }: Message) =>
      author === world.bot && channel_id === channel.id && BigInt(id) > BigInt(said.id);
    return world.until('message', `an answer to “${content}”`, (message: Message) =>
      answers(message) ? message : undefined,
    );
  }

  /** Writes a message without waiting for an answer. */
  writes(content: string, { channel = this.dm, replyTo, extra = {} }: Where = {}): Message {
    const { world, gateway } = this.#discord;
    const reference = replyTo ? { message_reference: { message_id: replyTo.id } } : {};
    const message = world.post(channel.id, this.user, { content, ...extra, ...reference }, extra);
    const member = channel.guild_id
      ? { member: { roles: [], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 } }
      : {};
    gateway.dispatchMessage({ ...message, ...member }, channel.guild_id);
    return message;
  }

  #command(name: string, type: number, channel: Channel): StoredCommand {
    const { world } = this.#discord;
    const all = [
      ...(world.commands.get('global') ?? []),
      ...(world.commands.get(channel.guild_id ?? '') ?? []),
    ];
    const command =
      all.find((candidate) => candidate.name === name && candidate.type === type) ??
      fail(`no command ${name}`);
    const context = channel.guild_id ? 0 : channel.type === 3 ? 2 : 1;
    if (command.contexts !== null && !command.contexts.includes(context))
      throw new Error(`/${name} is not offered there`);
    const needed = BigInt(command.default_member_permissions ?? 0n);
    if ((this.#permissions & needed) !== needed)
      throw new Error(`/${name} is not offered to ${this.user.username}`);
    return command;
  }

  async #interact(payload: Record<string, unknown>, channel: Channel, messageId?: string): Promise<Message> {
    const { world } = this.#discord;
    const interaction = this.#send(payload, channel, messageId);
    const visible = (answered: Interaction) =>
      answered === interaction && answered.shown && !isProgress(answered.shown) ? answered.shown : undefined;
    return world.until('answered', `an answer to ${JSON.stringify(payload.data)}`, visible);
  }

  #send(payload: Record<string, unknown>, channel: Channel, messageId?: string): Interaction {
    const { world, gateway } = this.#discord;
    const interaction: Interaction = {
      id: world.nextId(),
      token: `token-${world.interactions.size + 1}`,
      type: payload.type as number,
      user: this.user,
      channelId: channel.id,
      sentAt: world.clock,
      ephemeral: false,
      ...(messageId ? { messageId } : {}),
    };
    world.interactions.set(interaction.token, interaction);
    gateway.dispatch(
      'INTERACTION_CREATE',
      {
        id: interaction.id,
        token: interaction.token,
        application_id: world.bot.id,
        version: 1,
        channel_id: channel.id,
        channel,
        app_permissions: '0',
        locale: 'en-GB',
        entitlements: [],
        authorizing_integration_owners: {},
        attachment_size_limit: 10_485_760,
        ...this.#whereFrom(channel),
        ...payload,
      },
      channel.guild_id,
    );
    return interaction;
  }

  #whereFrom({ guild_id, type }: Channel): Record<string, unknown> {
    if (!guild_id)
      return {
        user: this.user,
        context: type === 3 ? 2 : 1,
        ...(guild_id === null ? { guild_id, guild: null, guild_locale: null, member: null } : {}),
      };
    const member = {
      user: this.user,
      roles: [],
      permissions: String(this.#permissions),
      joined_at: '2026-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
    };
    return {
      member,
      guild_id,
      guild: { id: guild_id, locale: 'en-GB', features: [] },
      guild_locale: 'en-GB',
      context: 0,
    };
  }

  #channelOf({ channel_id }: Message): Channel {
    return this.#discord.world.channels.get(channel_id) ?? fail('no such channel');
  }

  /** Only the person who asked can see a private answer. */
  #mustSee({ flags, interaction_metadata }: Message): void {
    if ((flags & FLAG_EPHEMERAL) !== 0 && interaction_metadata?.user.id !== this.user.id)
      fail('that message is private');
  }
}

/** A person who can manage the server. */
export const MODERATOR: PersonOptions = { permissions: MANAGE_GUILD | SEND_MESSAGES };

/** Everything in a message, in reading order. */
export function componentsOf(message: Message): Component[] {
  return message.components.flatMap(flatten);
}

function buttonId(message: Message, label: string): string {
  const button = componentsOf(message).find(({ type, label: shown }) => type === BUTTON && shown === label);
  return button?.custom_id ?? fail(`no button “${label}”`);
}

/** A progress message: the answer is still to come. */
function isProgress(message: Message): boolean {
  return componentsOf(message).some(({ content }) => /^### \d+%: /u.test(content ?? ''));
}

function typed({ options = [] }: StoredCommand, values: OptionValues) {
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((candidate) => candidate.name === name) ?? fail(`no option ${name}`);
    if (typeof value === 'string' && value.length > (option.max_length ?? 6000))
      fail(`${name} is too long for a client`);
    return { name, type: option.type, value };
  });
}

function fail(reason: string): never {
  throw new Error(reason);
}

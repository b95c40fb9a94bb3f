/** Registers the commands with Discord if they have changed, in one scope only. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type DiscordAPIError,
  InteractionContextType,
  type InternalRequest,
  PermissionFlagsBits,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  RequestMethod,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { type Command, listedCommands, type Option, offeredOptions } from '../request/command.ts';
import type { Generation } from '../request/generation.ts';
import { isRefused } from './failures.ts';

/** A failed registration is retried after this delay, which doubles each time, up to the maximum. */
const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 300_000;

export type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

export const PRIVATE_OPTION = 'private';
const privateOption: Option = {
  name: PRIVATE_OPTION,
  description: 'Only you can see the answer',
  flag: true,
};
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  default_member_permissions: null,
};
const MODERATORS_IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** The commands in Discord's format. */
export function describeCommands(commands: readonly Command[], generation: Generation): CommandBody[] {
  return listedCommands(commands).flatMap((command) => {
    const where = command.moderatorsOnly ? MODERATORS_IN_SERVERS : EVERYWHERE;
    const options = [...offeredOptions(command, generation), privateOption].map(describeOption);
    const { name, description, messageMenu } = command;
    return [
      { type: ApplicationCommandType.ChatInput as const, name, description, options, ...where },
      ...(messageMenu
        ? [{ type: ApplicationCommandType.Message as const, name: messageMenu, ...where }]
        : []),
    ];
  });
}

function describeOption(option: Option) {
  const { name, description, required = false, maxLength = 100, complete, choices, flag } = option;
  const described = { name, description, required };
  if (flag) return { type: ApplicationCommandOptionType.Boolean as const, ...described };
  return {
    type: ApplicationCommandOptionType.String as const,
    ...described,
    ...(choices
      ? { choices: choices.map(({ label, value }) => ({ name: label, value })) }
      : { min_length: 1, max_length: maxLength, autocomplete: complete !== undefined }),
  };
}

/** What should be registered, and where. */
interface Registration {
  readonly bodies: readonly CommandBody[];
  readonly applicationId: string;
  /** During development, the one server to register in. Without it, the commands are registered everywhere. */
  readonly guildId: string | undefined;
  /** The servers that this process answers in. */
  readonly guildIds: readonly string[];
  /** Whether this process has the first shard. Only that one registers the commands. */
  readonly isFirst: boolean;
}

/** Keeps the commands in Discord up to date, and retries until that succeeds. */
export class Registrar {
  /** Whether Discord has the current commands, as far as is known. */
  done = false;
  readonly #rest: REST;
  readonly #log: Logger;
  #latest: Registration | undefined;
  /** The method and route of the last request. */
  #request = '';

  constructor(rest: REST, log: Logger) {
    this.#rest = rest;
    this.#log = log;
  }

  /** Resolves when Discord has the commands, or a later registration has taken over. Never rejects. */
  async register(registration: Registration): Promise<void> {
    this.#latest = registration;
    for (let wait = FIRST_RETRY_MS; registration === this.#latest; wait = Math.min(2 * wait, MAX_RETRY_MS)) {
      const done = await this.#try(registration);
      if (registration === this.#latest) this.done = done;
      if (done) return;
      await sleep(wait, undefined, { ref: false });
    }
  }

  async #try(registration: Registration): Promise<boolean> {
    const { bodies, guildId: scope = 'global' } = registration;
    try {
      const done = await this.#replaceAll(registration);
      this.#log.info({ commands: bodies.length, scope, done }, 'commands registered');
      return true;
    } catch (error) {
      const { status, code, message: reason } = error as Partial<DiscordAPIError>;
      this.#log.error(
        { request: this.#request, status, code, reason },
        'the commands could not be registered, so Discord has none or outdated ones; trying again',
      );
      return false;
    }
  }

  /** Puts exactly these commands into their scope and removes any from the other. */
  async #replaceAll({ bodies, applicationId, guildId, guildIds, isFirst }: Registration): Promise<string> {
    const everywhere = Routes.applicationCommands(applicationId);
    const inGuild = (id: string) => Routes.applicationGuildCommands(applicationId, id);
    if (guildId !== undefined) {
      if (!isFirst) return 'elsewhere';
      await this.#replace(everywhere, []);
      return this.#replace(inGuild(guildId), bodies.map(withoutContexts));
    }
    const done = isFirst ? await this.#replace(everywhere, bodies) : 'elsewhere';
    for (const id of guildIds) await this.#replace(inGuild(id), []).catch(unlessRefused);
    return done;
  }

  async #replace(fullRoute: `/${string}`, bodies: readonly CommandBody[]): Promise<string> {
    const held = (await this.#send({ method: RequestMethod.Get, fullRoute })) as unknown[];
    const isSame =
      held.length === bodies.length && bodies.every((body) => held.some((one) => has(one, body)));
    if (isSame) return 'unchanged';
    await this.#send({ method: RequestMethod.Put, fullRoute, body: bodies });
    return 'changed';
  }

  #send(request: InternalRequest): Promise<unknown> {
    this.#request = `${request.method} ${request.fullRoute}`;
    return this.#rest.request(request);
  }
}

/** A server that does not let the bot have commands, or that it has left, has none to remove. */
function unlessRefused(error: unknown): void {
  if (!isRefused(error)) throw error;
}

/** Discord does not accept contexts for the commands of one server. */
function withoutContexts({ contexts: _, integration_types: __, ...body }: CommandBody): CommandBody {
  return body;
}

/** Whether what Discord has says all that ours does. Discord may leave out what is false. */
function has(held: unknown, ours: unknown): boolean {
  if (Array.isArray(ours))
    return Array.isArray(held) && held.length === ours.length && ours.every((each, i) => has(held[i], each));
  if (typeof ours !== 'object' || ours === null) return held === ours || (held === undefined && !ours);
  return Object.entries(ours).every(([key, value]) => has((held as Record<string, unknown>)?.[key], value));
}

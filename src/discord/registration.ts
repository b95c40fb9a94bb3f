/** Registers the commands with Discord, only when they have changed, and in one scope only. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  HTTPError,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { type Command, listedCommands, type Option, offeredOptions } from '../request/command.ts';
import type { Generation } from '../request/generation.ts';
import { FIRST_REGISTRATION_RETRY_MS, MAX_REGISTRATION_RETRY_MS } from './limits.ts';

export type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

export const PRIVATE_OPTION = 'private';
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
const MODERATORS_IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** The commands in Discord's own format. */
export function describeCommands(commands: readonly Command[], generation: Generation): CommandBody[] {
  return listedCommands(commands).flatMap((command) => {
    const where = command.moderatorsOnly ? MODERATORS_IN_SERVERS : EVERYWHERE;
    const options = [...offeredOptions(command, generation).map(describeOption), privateOption];
    const { name, description, messageMenu } = command;
    return [
      { type: ApplicationCommandType.ChatInput as const, name, description, options, ...where },
      ...(messageMenu
        ? [{ type: ApplicationCommandType.Message as const, name: messageMenu.name, ...where }]
        : []),
    ];
  });
}

function describeOption({ name, description, required, maxLength, complete, choices, flag }: Option) {
  if (flag) return { type: ApplicationCommandOptionType.Boolean as const, name, description, required };
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    description,
    required,
    ...(choices
      ? { choices: choices.map(({ label, value }) => ({ name: label, value })) }
      : { min_length: 1, max_length: maxLength, autocomplete: complete !== undefined }),
  };
}

const privateOption = {
  type: ApplicationCommandOptionType.Boolean as const,
  name: PRIVATE_OPTION,
  description: 'Only you can see the answer',
  required: false,
};

/** Where commands are registered: everywhere or, during development, in one server. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/** What should be registered. */
export interface Registration extends Scope {
  readonly bodies: readonly CommandBody[];
  /** The servers that this process answers in. */
  readonly guildIds: readonly string[];
  /** One process registers for all: the one that has the first shard. */
  readonly isFirst: boolean;
}

/** Keeps Discord's list of the commands up to date, and retries until that succeeds. */
export class Registrar {
  readonly #rest: REST;
  readonly #log: Logger;
  #latest: Registration | undefined;
  #done = false;

  constructor(rest: REST, log: Logger) {
    this.#rest = rest;
    this.#log = log;
  }

  /** Whether Discord has the commands; false before the first registration and while one is failing. */
  get done(): boolean {
    return this.#done;
  }

  /** Resolves when Discord has the commands or a later registration has taken over; never rejects. */
  async register(registration: Registration): Promise<void> {
    this.#latest = registration;
    for (let wait = FIRST_REGISTRATION_RETRY_MS; ; wait = Math.min(2 * wait, MAX_REGISTRATION_RETRY_MS)) {
      const done = await this.#try(registration);
      if (registration !== this.#latest) return;
      this.#done = done;
      if (done) return;
      await sleep(wait, undefined, { ref: false });
      if (registration !== this.#latest) return;
    }
  }

  async #try(registration: Registration): Promise<boolean> {
    const { bodies, guildId } = registration;
    try {
      const done = await replaceAll(this.#rest, registration);
      const scope = guildId ?? 'global';
      this.#log.info({ commands: bodies.length, scope, done }, 'commands registered');
      return true;
    } catch (error) {
      this.#log.error(
        describeFailure(error),
        'the commands could not be registered, so Discord lacks them or has old ones; trying again',
      );
      return false;
    }
  }
}

/** Which request failed, and how. */
function describeFailure(error: unknown): object {
  if (!(error instanceof RequestFailed)) return { err: error };
  const { request, cause } = error;
  const status = cause instanceof DiscordAPIError || cause instanceof HTTPError ? cause.status : undefined;
  const code = cause instanceof DiscordAPIError ? cause.code : undefined;
  return { request, status, code, reason: cause instanceof Error ? cause.message : String(cause) };
}

class RequestFailed extends Error {
  /** Its method and route. */
  readonly request: string;

  constructor(request: string, cause: unknown) {
    super(`${request} failed`, { cause });
    this.request = request;
  }
}

/**
 * Makes Discord have exactly these commands in their scope, and none of ours in the other one. Resolves with what was
 * done. @throws RequestFailed
 */
async function replaceAll(
  rest: REST,
  { bodies, applicationId, guildId, guildIds, isFirst }: Registration,
): Promise<'changed' | 'unchanged' | 'elsewhere'> {
  const everywhere = Routes.applicationCommands(applicationId);
  const inGuild = (id: string) => Routes.applicationGuildCommands(applicationId, id);
  if (guildId !== undefined) {
    if (!isFirst) return 'elsewhere';
    await replace(rest, everywhere, []);
    return replace(rest, inGuild(guildId), bodies.map(withoutContexts));
  }
  const done = isFirst ? await replace(rest, everywhere, bodies) : 'elsewhere';
  for (const id of guildIds) await replace(rest, inGuild(id), []);
  return done;
}

async function replace(
  rest: REST,
  route: `/${string}`,
  bodies: readonly CommandBody[],
): Promise<'changed' | 'unchanged' | 'elsewhere'> {
  const held = (await rest.get(route).catch(failed(`GET ${route}`))) as APIApplicationCommand[];
  if (isDeepStrictEqual(held.map(essence).sort(byName), bodies.map(essence).sort(byName))) return 'unchanged';
  await rest.put(route, { body: bodies }).catch(failed(`PUT ${route}`));
  return 'changed';
}

function failed(request: string): (cause: unknown) => never {
  return (cause) => {
    throw new RequestFailed(request, cause);
  };
}

/** Commands of one server only work there, so Discord does not accept contexts for them. */
function withoutContexts({ contexts: _, integration_types: __, ...body }: CommandBody): CommandBody {
  return body;
}

/** The parts that are compared, with the defaults that Discord fills in; commands of one server have no contexts. */
function essence(command: CommandBody | APIApplicationCommand) {
  const { type = ApplicationCommandType.ChatInput, name, default_member_permissions: permissions } = command;
  const options = ('options' in command && command.options) || [];
  return {
    type,
    name,
    description: ('description' in command && command.description) || '',
    permissions: permissions?.toString() ?? null,
    contexts: [...(command.contexts ?? [])].sort(),
    integrations: 'guild_id' in command ? [] : [...(command.integration_types ?? [])].sort(),
    options: options.map((option) => ({ required: false, autocomplete: false, ...option })),
  };
}

function byName(a: ReturnType<typeof essence>, b: ReturnType<typeof essence>): number {
  return a.type - b.type || (a.name < b.name ? -1 : 1);
}

/** Registers the commands with Discord if they have changed, in one scope only. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  type DiscordAPIError,
  Events,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import {
  type Command,
  listedCommands,
  type Option,
  offeredOptions,
  type Services,
} from '../request/command.ts';
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
      ? { choices: [...choices] }
      : { min_length: 1, max_length: maxLength, autocomplete: complete !== undefined }),
  };
}

/**
 * Registers the commands when the bot is ready and each time the corpus has been replaced, and retries until Discord has
 * them. Returns whether it has the current ones, as far as is known.
 * @param guildId during development, the one server to register in; without it, they are registered everywhere
 */
export function keepRegistered(client: Client, services: Services, guildId: string | undefined) {
  let done = false;
  let latest = 0;
  const register = async (ready: Client<true>) => {
    const turn = ++latest;
    for (let wait = FIRST_RETRY_MS; turn === latest; wait = Math.min(2 * wait, MAX_RETRY_MS)) {
      const isRegistered = await tryToRegister(ready, services, guildId);
      if (turn === latest) done = isRegistered;
      if (isRegistered) return;
      await sleep(wait, undefined, { ref: false });
    }
  };
  client.once(Events.ClientReady, (ready) => {
    services.generations.onReplaced(() => register(ready));
    void register(ready);
  });
  return () => done;
}

async function tryToRegister(
  client: Client<true>,
  { commands, generations, log }: Services,
  guildId: string | undefined,
): Promise<boolean> {
  const bodies = describeCommands(commands, generations.serving);
  try {
    const done = await replaceAll(client, bodies, guildId);
    log.info({ commands: bodies.length, scope: guildId ?? 'global', done }, 'commands registered');
    return true;
  } catch (error) {
    const { request, status, code, message: reason } = error as FailedRequest;
    log.error(
      { request, status, code, reason },
      'the commands could not be registered, so Discord has none or outdated ones; trying again',
    );
    return false;
  }
}

/**
 * Puts exactly these commands into their scope, if this process has the first shard, and removes any from the other
 * scope, for the servers of this process.
 */
async function replaceAll(
  { application, guilds, rest, ws }: Client<true>,
  bodies: readonly CommandBody[],
  guildId: string | undefined,
): Promise<string> {
  const isFirst = ws.shards.has(0);
  const everywhere = Routes.applicationCommands(application.id);
  const inGuild = (id: string) => Routes.applicationGuildCommands(application.id, id);
  if (guildId !== undefined) {
    if (!isFirst) return 'elsewhere';
    await replace(rest, everywhere, []);
    return replace(rest, inGuild(guildId), bodies.map(withoutContexts));
  }
  const done = isFirst ? await replace(rest, everywhere, bodies) : 'elsewhere';
  for (const id of guilds.cache.keys()) await replace(rest, inGuild(id), []).catch(unlessRefused);
  return done;
}

async function replace(rest: REST, route: `/${string}`, bodies: readonly CommandBody[]): Promise<string> {
  const held = (await rest.get(route).catch(naming(`GET ${route}`))) as unknown[];
  const isSame = held.length === bodies.length && bodies.every((body) => held.some((one) => has(one, body)));
  if (isSame) return 'unchanged';
  await rest.put(route, { body: bodies }).catch(naming(`PUT ${route}`));
  return 'changed';
}

type FailedRequest = Partial<DiscordAPIError> & { readonly request?: string };

/** Adds the method and route of a request to its error. */
function naming(request: string): (error: unknown) => never {
  return (error) => {
    throw Object.assign(error as Error, { request });
  };
}

/** A server that refuses the bot's commands, or that the bot has left, has none to remove. */
function unlessRefused(error: unknown): void {
  if (!isRefused(error)) throw error;
}

/** Discord does not accept contexts for the commands of one server. */
function withoutContexts({ contexts: _, integration_types: __, ...body }: CommandBody): CommandBody {
  return body;
}

/** Whether Discord's version has everything that ours has. Discord may leave out what is false. */
function has(held: unknown, ours: unknown): boolean {
  if (Array.isArray(ours))
    return Array.isArray(held) && held.length === ours.length && ours.every((each, i) => has(held[i], each));
  if (typeof ours !== 'object' || ours === null) return held === ours || (held === undefined && !ours);
  return Object.entries(ours).every(([key, value]) => has((held as Record<string, unknown>)?.[key], value));
}

/** Registers the commands with Discord, in one scope only. */
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
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, listedCommands, type Option, type Services } from '../request/command.ts';
import type { Generation } from '../request/generation.ts';
import { isRefused, logFailure } from './failures.ts';

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
const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const EVERYWHERE = {
  contexts: [Guild, BotDM, PrivateChannel],
  integration_types: [GuildInstall, UserInstall],
  default_member_permissions: null,
};
const MODERATORS_IN_SERVERS = {
  contexts: [Guild],
  integration_types: [GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** The commands in Discord's format. */
export function describeCommands(commands: readonly Command[], generation: Generation): CommandBody[] {
  return listedCommands(commands).flatMap((command) => {
    const where = command.moderatorsOnly ? MODERATORS_IN_SERVERS : EVERYWHERE;
    const offered = command.options.filter((option) => option.offered?.(generation) ?? true);
    const options = [...offered, privateOption].map(describeOption);
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
  const { name, description, missing, maxLength = 100, complete, choices, flag } = option;
  const described = { name, description, required: missing !== undefined };
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
    if (guildId === undefined) void clearServers(ready, services);
  });
  return () => done;
}

async function tryToRegister(
  { application, ws }: Client<true>,
  { commands, generations, log }: Services,
  guildId: string | undefined,
): Promise<boolean> {
  const bodies = describeCommands(commands, generations.serving);
  const isFirst = ws.shards.has(0);
  try {
    if (isFirst && guildId !== undefined) {
      await application.commands.set([]);
      // Discord accepts no contexts for the commands of one server.
      const forServer = bodies.map(({ contexts: _, integration_types: __, ...body }) => body);
      await application.commands.set(forServer, guildId);
    } else if (isFirst) await application.commands.set(bodies);
    log.info({ scope: isFirst ? (guildId ?? 'global') : 'another process' }, 'commands registered');
    return true;
  } catch (error) {
    const { method, url, status, code, message: reason } = error as Partial<DiscordAPIError>;
    log.error(
      { request: `${method} ${url}`, status, code, reason },
      'the commands could not be registered, so Discord has none or outdated ones; trying again',
    );
    return false;
  }
}

/** Removes the commands that were registered in this process's servers only, which Discord would show twice. */
async function clearServers({ application, guilds }: Client<true>, { log }: Services): Promise<void> {
  for (const id of guilds.cache.keys())
    await application.commands.set([], id).catch((error: unknown) => {
      // A server that refuses the bot's commands, or that the bot has left, has no commands to remove.
      if (!isRefused(error)) logFailure(log, error);
    });
}

/** Tells apart the ways in which a request to Discord can fail. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

/** Waits for a request, and treats an error with this code as success. */
export async function ignoring(code: RESTJSONErrorCodes, request: Promise<unknown>): Promise<void> {
  await request.catch((error: unknown) => {
    if (!isCoded(error, code)) throw error;
  });
}

/**
 * Waits for a first response. If Discord's answer to it is lost, discord.js tries again and is told that there already
 * is one.
 */
export function firstResponse(responding: Promise<unknown>): Promise<void> {
  return ignoring(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, responding);
}

/** Tries one way after another until Discord accepts one. */
export async function firstAllowed([way, ...others]: readonly (() => Promise<unknown>)[]): Promise<void> {
  try {
    await way?.();
  } catch (error) {
    if (others.length === 0 || !isRefused(error)) throw error;
    await firstAllowed(others);
  }
}

export function isCoded(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Whether Discord has refused a request (4xx, or a long wait), so that repeating it is no use. */
export function isRefused(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof DiscordAPIError && error.status < 500);
}

/** Logs an error of Discord or the network. discord.js has already retried. */
export function logFailure(log: Logger, error: unknown): void {
  if (error instanceof DiscordAPIError) log.warn({ code: error.code, status: error.status }, error.message);
  else if (error instanceof HTTPError) log.warn({ status: error.status }, 'a request to Discord failed');
  else log.error({ err: error }, 'an answer could not be sent');
}

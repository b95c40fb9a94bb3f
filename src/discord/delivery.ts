/** Decides who sees an answer and where it goes, without talking to Discord. */
import type { Reply, Request } from '../reply/reply.ts';
import type { Command } from '../request/command.ts';
import type { RenderContext } from './render.ts';

export interface Delivery {
  /** Only the person who asked sees the answer. */
  readonly private: boolean;
  /** Asked in a direct message, where nobody else is. */
  readonly alone: boolean;
  /** The answer replaces the message that the button belongs to. */
  readonly inPlace: boolean;
  /** Known to be slow: acknowledged at once, with its progress shown. */
  readonly slow: boolean;
}

/** As private as the person `chose`; what concerns nobody else is always private. */
export function deliveryOfCommand(
  command: Command | undefined,
  options: Request['options'],
  chosen: boolean | undefined,
  alone: boolean,
): Delivery {
  const moderatorsOnly = command?.moderatorsOnly ?? false;
  const secret = command?.options.some((option) => option.private && options[option.name] !== undefined);
  return { private: secret || (chosen ?? moderatorsOnly), alone, inPlace: false, slow: moderatorsOnly };
}

/** Always private, because nobody else in the channel asked for it. */
export function deliveryOfMenu(alone: boolean): Delivery {
  return { private: true, alone, inPlace: false, slow: false };
}

/** A button or menu choice, and the message that it belongs to. */
export interface Press {
  /** What it asks for; undefined if the id is not ours. */
  readonly request: Request | undefined;
  /** The request that the message answers. */
  readonly shown: Request | undefined;
  /** Only the person who asked sees the message. */
  readonly ephemeral: boolean;
  /** The message itself came from a button. */
  readonly pressed: boolean;
  /** The person who presses is the one who asked. */
  readonly asked: boolean;
  readonly alone: boolean;
}

/**
 * Another page, the same command and the way back stay in place for the person who asked; anything else, or anybody
 * else, gets a separate answer. A public message that came from a button in a channel was shared: it belongs to
 * everybody, so nobody can turn its pages for the others.
 */
export function deliveryOfPress({ request, shown, ephemeral, pressed, asked, alone }: Press): Delivery {
  const shared = pressed && !ephemeral && !alone;
  const staysOpen = request?.command === shown?.command || request === shown?.from;
  const inPlace = staysOpen && asked && !shared;
  return { private: !alone && !(inPlace && !ephemeral), alone, inPlace, slow: false };
}

/** An error is only for the person who asked, so it replaces no message and stays private. */
export function goesAside({ outcome }: Reply, delivery: Delivery): boolean {
  const error = outcome === 'refused' || outcome === 'failed';
  return error && (delivery.inPlace || !delivery.private);
}

export function audienceOf({ alone, private: hidden }: Delivery): NonNullable<RenderContext['audience']> {
  return alone ? 'alone' : hidden ? 'private' : 'public';
}

/** Decides who sees an answer and where it goes. */
import type { Reply, Request } from '../reply/reply.ts';
import type { Command } from '../request/command.ts';
import type { RenderContext } from './render.ts';

export interface Delivery {
  /** Only the person who asked sees the answer. */
  readonly private: boolean;
  /** The person asked in a direct message, so nobody else is there. */
  readonly alone: boolean;
  /** The answer replaces the message with the button. */
  readonly inPlace: boolean;
  /** The command is known to be slow, so it is deferred at once and shows its progress. */
  readonly slow: boolean;
}

/** As private as the person has `chosen`. Commands for moderators are private by default, and some options always. */
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

/** The press of a button, or a choice from a menu. */
export interface Press {
  /** What it asks for; undefined if the bot does not know the custom id. */
  readonly request: Request | undefined;
  /** The request that the message with the button answers. */
  readonly shown: Request | undefined;
  /** Only the person who asked sees the message. */
  readonly ephemeral: boolean;
  /** The message was itself sent in response to a button. */
  readonly pressed: boolean;
  /** The person who pressed the button is the one who asked. */
  readonly asked: boolean;
  readonly alone: boolean;
}

/**
 * For the person who asked, another page, the same command and the way back replace the message. Anything else gets an
 * answer of its own, and so does anybody else. A public message sent in response to a button was shared: it belongs to
 * everybody, so nobody can turn its pages for the others.
 */
export function deliveryOfPress({ request, shown, ephemeral, pressed, asked, alone }: Press): Delivery {
  const shared = pressed && !ephemeral && !alone;
  const staysOpen = request?.command === shown?.command || request === shown?.from;
  const inPlace = staysOpen && asked && !shared;
  return { private: !alone && !(inPlace && !ephemeral), alone, inPlace, slow: false };
}

/** Errors are private and replace no message. */
export function goesAside({ outcome }: Reply, delivery: Delivery): boolean {
  const error = outcome === 'refused' || outcome === 'failed';
  return error && (delivery.inPlace || !delivery.private);
}

export function audienceOf({ alone, private: hidden }: Delivery): NonNullable<RenderContext['audience']> {
  return alone ? 'alone' : hidden ? 'private' : 'public';
}

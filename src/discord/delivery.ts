/** Decides who sees an answer and where it goes. */
import { isError, type Reply, type Request } from '../reply/reply.ts';
import type { Command, Context } from '../request/command.ts';
import type { Control } from './message-state.ts';

export interface Delivery {
  /** What the person can do to the answer. In a direct message, where nobody else sees it, nothing. */
  readonly control: Control | undefined;
  /** The id of the person who asked in a message. They can delete the answer even after their message is gone. */
  readonly asker?: string | undefined;
  /** Discord shows the answer only to the person who asked, and does not keep it. */
  readonly ephemeral: boolean;
  /** The answer replaces the message with the button. */
  readonly inPlace: boolean;
  /** The command is known to be slow, so it is deferred at once and shows its progress. */
  readonly slow: boolean;
}

/** What rendering needs, apart from the reply. */
export type RenderContext = Pick<Context, 'commands' | 'generation'> &
  Partial<Pick<Delivery, 'control' | 'asker'>>;

/**
 * As private as the person has `chosen`. Commands for moderators are private by default; some options always make the
 * answer private, and so does a message's menu, because nobody else in the channel has asked.
 */
export function deliveryOfCommand(
  command: Command | undefined,
  options: Request['options'],
  chosen: boolean | undefined,
  alone: boolean,
): Delivery {
  const slow = command?.moderatorsOnly ?? false;
  const secret = command?.options.some((option) => option.private && options[option.name] !== undefined);
  return { ...seenBy(alone, secret || (chosen ?? slow)), inPlace: false, slow };
}

function seenBy(alone: boolean, ephemeral: boolean): Pick<Delivery, 'control' | 'ephemeral'> {
  return { control: alone ? undefined : ephemeral ? 'share' : 'delete', ephemeral };
}

/** The press of a button, or a choice from a menu. */
export interface Press {
  /** Only the person who asked sees the message. */
  readonly ephemeral: boolean;
  /** The message was itself sent in response to a button. */
  readonly pressed: boolean;
  /** The person who pressed the button is the one who asked. */
  readonly asked: boolean;
  readonly alone: boolean;
}

/**
 * How to answer a press that asks for `request` on a message that answers `shown`; either may be unknown.
 * For the person who asked, another page, the same command and the way back replace the message. Anything else gets an
 * answer of its own, and so does anybody else. A public message sent in response to a button has been shared: it
 * belongs to everybody, so nobody can turn its pages for the others.
 */
export function deliveryOfPress(
  request: Request | undefined,
  shown: Request | undefined,
  { ephemeral, pressed, asked, alone }: Press,
): Delivery {
  const shared = pressed && !ephemeral && !alone;
  const staysOpen = request?.command === shown?.command || request === shown?.from;
  const inPlace = staysOpen && asked && !shared;
  return { ...seenBy(alone, !alone && (ephemeral || !inPlace)), inPlace, slow: false };
}

/** Errors are private and replace no message. */
export function goesAside(reply: Reply, { ephemeral, inPlace }: Delivery): boolean {
  return isError(reply) && (inPlace || !ephemeral);
}

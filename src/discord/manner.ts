/** Who sees an answer, and where it goes: decided from what was done and where, without a word to Discord. */
import type { Reply, Request } from '../answer/reply.ts';
import type { Command } from '../command.ts';
import type { RenderContext } from './render.ts';

export interface Manner {
  /** Only who asked sees the answer. */
  readonly private: boolean;
  /** Asked in a direct conversation with the bot: nobody else is there. */
  readonly alone: boolean;
  /** The answer takes the place of the message that the button sits on. */
  readonly inPlace: boolean;
  /** Known to take long: acknowledged at once, and its progress is shown. */
  readonly slow: boolean;
}

/** The answer is as private as they `chose`; what concerns nobody else is private anyway. */
export function mannerOfCommand(
  command: Command | undefined,
  options: Request['options'],
  chosen: boolean | null,
  alone: boolean,
): Manner {
  const moderatorsOnly = command?.moderatorsOnly ?? false;
  const secret = command?.options.some((option) => option.private && options[option.name] !== undefined);
  return { private: secret || (chosen ?? moderatorsOnly), alone, inPlace: false, slow: moderatorsOnly };
}

/** The answer is private: nobody asked for it in the channel but who used the menu. */
export function mannerOfMenu(alone: boolean): Manner {
  return { private: true, alone, inPlace: false, slow: false };
}

/** A button or a choice, and the message that it sits on. */
export interface Press {
  /** What it asks; undefined where its id is none of ours. */
  readonly request: Request | undefined;
  /** What the message answers. */
  readonly shown: Request | undefined;
  /** Only who asked sees the message. */
  readonly ephemeral: boolean;
  /** The message was itself made by a press. */
  readonly pressed: boolean;
  /** Who presses is who asked. */
  readonly asked: boolean;
  readonly alone: boolean;
}

/**
 * A page turns in place for who asked; everything else, and everybody else, gets an answer of their own. In
 * company only sharing makes a public message of a press; its pages are for everybody, so nobody turns them for the
 * others.
 */
export function mannerOfPress({ request, shown, ephemeral, pressed, asked, alone }: Press): Manner {
  const shared = pressed && !ephemeral && !alone;
  const inPlace = staysOpen(request, shown) && asked && !shared;
  return { private: !alone && !(inPlace && !ephemeral), alone, inPlace, slow: false };
}

/** Whether a message goes on to show what it shows: another page, what follows, or what it was opened from. */
function staysOpen(request: Request | undefined, shown: Request | undefined): boolean {
  return request?.command === shown?.command || request === shown?.from;
}

/** An error is for who asked: it takes no message's place, and nobody else sees it. */
export function goesAside({ outcome }: Reply, manner: Manner): boolean {
  const error = outcome === 'refused' || outcome === 'failed';
  return error && (manner.inPlace || !manner.private);
}

export function audienceOf({ alone, private: hidden }: Manner): NonNullable<RenderContext['audience']> {
  return alone ? 'alone' : hidden ? 'private' : 'public';
}

/** The shape of a command: everything that the doors know about it. */
import type { Logger } from 'pino';
import type { Reply, Request } from '../reply/reply.ts';
import type { BuildProgress, Generation, Generations } from './generation.ts';

export interface Choice {
  /** What the person sees. */
  readonly name: string;
  /** What the option is set to. */
  readonly value: string;
}

export interface Option {
  /** 1 to 32 lower-case letters, digits, `-` and `_`, as Discord requires. */
  readonly name: string;
  readonly description: string;
  /** What to say if it has no text, without which the command is not run; without this, it may be left out. */
  readonly missing?: string;
  /** In characters; by default, 100. */
  readonly maxLength?: number;
  /** Suggestions for what is typed so far, best first. Any other text is accepted too. */
  readonly complete?: (typed: string, generation: Generation) => Promise<readonly Choice[]>;
  /** The only values, if there are few. */
  readonly choices?: readonly Choice[];
  /** Keeps line breaks, which show what is quoted. */
  readonly lines?: boolean;
  /** Either set or not; any text but `no` sets it. */
  readonly flag?: boolean;
  /** Makes the answer private. */
  readonly private?: boolean;
  /** Whether the option is offered with this generation; without this, it always is. */
  readonly offered?: (generation: Generation) => boolean;
}

/** Where the person asks. */
export type Place =
  | { readonly kind: 'direct' | 'terminal' }
  | { readonly kind: 'server'; readonly id: string };

/** What a command needs to answer, whichever door the request comes through. */
export interface Services {
  readonly commands: readonly Command[];
  readonly generations: Generations;
  readonly log: Logger;
  /** The only server whose moderators can reindex, if one is configured. */
  readonly moderatorServer?: string | undefined;
}

export interface Context extends Services {
  /** The generation that answers this request from start to finish. */
  readonly generation: Generation;
  /** They moderate if they can manage the server they are in, or the machine that the bot runs on. */
  readonly person: { readonly name: string; readonly moderates: boolean };
  readonly place: Place;
  /** Reports the progress of slow work. */
  readonly progress: BuildProgress;
}

/** The context of a request, with the generation in use when it arrives. */
export function contextFor(services: Services, asker: Pick<Context, 'person' | 'place'>): Context {
  return { ...services, generation: services.generations.serving, progress: () => {}, ...asker };
}

export interface Command {
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly description: string;
  /** The first one takes the text after the command's name. */
  readonly options: readonly Option[];
  /** Without a slash, the name counts as the command only if what follows matches this. */
  readonly bareText?: RegExp;
  /** A line that matches this runs the command, even without its name. */
  readonly plainText?: RegExp;
  /** Its first option says what the conversation is about. */
  readonly subject?: boolean;
  /** The name of an entry in a message's context menu that runs the command on the message's text. */
  readonly messageMenu?: string;
  /** People cannot call it by name. */
  readonly unlisted?: boolean;
  /** For moderators only, and only in servers. */
  readonly moderatorsOnly?: boolean;
  /** @throws UserError for an error that the person can correct. */
  run(request: Request, context: Context): Promise<Reply>;
}

/** The commands that people can call by name. */
export function listedCommands(commands: readonly Command[]): Command[] {
  return commands.filter(({ unlisted }) => !unlisted);
}

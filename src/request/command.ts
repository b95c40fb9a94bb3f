/** The shape of a command: what doors know of the things a person can do. */
import type { Reply, Request } from '../reply/reply.ts';
import type { BuildProgress, Generation, Generations } from './generation.ts';

export interface Choice {
  /** What the person sees. */
  readonly label: string;
  /** What the option gets when it is picked. */
  readonly value: string;
}

export interface Option {
  /** As Discord wants names: 1 to 32 small letters, digits, `-` and `_`. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly maxLength: number;
  /** Choices for what is typed so far, best first; any other text is accepted too. */
  readonly complete?: (typed: string, generation: Generation) => Promise<readonly Choice[]>;
  /** All that there is to choose from, where it is so little. */
  readonly choices?: readonly Choice[];
  /** Its text keeps its line ends, as they tell what is quoted. */
  readonly lines?: boolean;
  /** It is set or not: any text sets it. */
  readonly flag?: boolean;
  /** An answer with it is for who asked alone. */
  readonly private?: boolean;
  /** Whether the option is of use with this generation; without it, always. */
  readonly offered?: (generation: Generation) => boolean;
}

/** Who asks, as far as a door can tell. */
export interface Person {
  readonly name: string;
  /** May manage the server that this is asked in, or the machine that the bot runs on. */
  readonly moderates: boolean;
}

/** Where it is asked; a server has an id. */
export type Place =
  | { readonly kind: 'direct' | 'terminal' }
  | { readonly kind: 'server'; readonly id: string };

export interface Context {
  /** The generation that serves this request from its beginning to its end. */
  readonly generation: Generation;
  readonly generations: Generations;
  readonly commands: readonly Command[];
  readonly person: Person;
  readonly place: Place;
  /** The only server whose moderators may reindex, if one is configured. */
  readonly moderatorServer: string | undefined;
  /** Tells the person how far a long work is. */
  readonly progress: BuildProgress;
}

export interface Command {
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly description: string;
  /** The first one takes what is typed behind the command's name. */
  readonly options: readonly Option[];
  /** Without a slash, the word is the command only if what follows looks like this; without it, always. */
  readonly bareText?: RegExp;
  /** A line that matches this runs the command, even without its name. */
  readonly plainText?: RegExp;
  /** What is typed behind it says what the conversation is about. */
  readonly subject?: boolean;
  /** An entry in the menu of a message, which runs the command on the message's text. */
  readonly messageMenu?: string;
  /** Reached by plain words only: no door offers it by name. */
  readonly unlisted?: boolean;
  /** Only for moderators, and only in servers. */
  readonly moderatorsOnly?: boolean;
  /** @throws UserError for what the person can mend. */
  run(request: Request, context: Context): Promise<Reply>;
}

/** The commands that people can call by name. */
export function listedCommands(commands: readonly Command[]): Command[] {
  return commands.filter(({ unlisted }) => !unlisted);
}

/** The options of a command that are of use with a generation. */
export function offeredOptions({ options }: Command, generation: Generation): Option[] {
  return options.filter(({ offered }) => offered === undefined || offered(generation));
}

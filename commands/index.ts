/** Every command, in the order that `/help` lists them in. */
import type { Command } from '../src/request/command.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import { contents } from './contents.ts';
import { greet } from './greet.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { reindex } from './reindex.ts';
import { topic } from './topic.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  ask,
  topic,
  quote,
  read,
  verify,
  cite,
  contents,
  help,
  reindex,
  greet,
];

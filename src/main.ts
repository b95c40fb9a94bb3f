/** Reads the configuration, opens the corpus, opens a door. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { parse, populate } from 'dotenv';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { CorpusError, describeProblem } from './corpus/problem.ts';
import { openLog } from './log.ts';
import { nameSome } from './reply/listing.ts';
import { UserError } from './reply/reply.ts';
import { Generations } from './request/generation.ts';
import { type Meaning, openMeaning } from './search/meaning.ts';

const USAGE = `Usage: npm start -- [--json] [--explain] ["/command" or question]
Without either, and with DISCORD_TOKEN set, it answers in Discord; see the README.`;

const OLDEST_NODE = '20.19';
/** More would hide the first; a folder that is no corpus has thousands. */
const MAX_PROBLEMS = 100;

/** Without this, the engine lets the heap grow to several times what the bot needs. */
setFlagsFromString('--optimize-for-size');

async function main(): Promise<void> {
  refuseOldNode();
  const { json, explain, preview, help, asked } = readArguments();
  if (help) return console.log(USAGE);
  readEnvFile();
  const config = readConfig(process.env);
  const { DISCORD_TOKEN, LOG_LEVEL, NO_COLOR, CORPUS_DIR } = config;
  const inDiscord = DISCORD_TOKEN !== undefined && asked === '' && !json && !explain && !preview;
  if (inDiscord) exitOnSignals();
  const secrets = [DISCORD_TOKEN, config.openSearch?.password].filter((secret) => secret !== undefined);
  const log = openLog(LOG_LEVEL ?? (inDiscord ? 'info' : 'warn'), secrets);
  // Its client is loaded only if it is used.
  const { openStore } = config.openSearch ? await import('./opensearch/opensearch-store.ts') : {};
  const shared = config.openSearch && (await openStore?.(config.openSearch, log));
  const generations = await Generations.open(CORPUS_DIR, await openMeaningOrNone(config, log), shared);
  const services = { generations, commands, log };
  for (const warning of generations.serving.corpus.warnings)
    if (inDiscord) log.warn(warning, 'the corpus has a problem');
    else process.stderr.write(`${describeProblem(warning)}\n`);
  if (preview) {
    const { openPreview } = await import('./preview/door.ts');
    await openPreview(services);
    return;
  }
  if (inDiscord) {
    const { openDiscord } = await import('./discord/door.ts');
    return openDiscord({ ...config, DISCORD_TOKEN }, services);
  }
  const { answerOnce, openTerminal } = await import('./terminal/door.ts');
  const { stdin: input, stdout: output } = process;
  output.on('error', exitWhenNobodyReads);
  const color = NO_COLOR === undefined && Boolean(output.isTTY);
  const door = { ...services, input, output, color, json, explain };
  await (asked === '' ? openTerminal(door) : answerOnce(asked, door));
  await generations.close();
}

function refuseOldNode(): void {
  const { node } = process.versions;
  if (node.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0)
    throw new ConfigError(`Node.js ${OLDEST_NODE} or newer is needed, but this is ${node}`);
}

function readEnvFile(): void {
  try {
    const bytes = readFileSync('.env');
    if (!isUtf8(bytes)) throw new Error('it is not UTF-8 text; save it as UTF-8');
    populate(process.env as Record<string, string>, parse(bytes));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new ConfigError(`.env cannot be read: ${message}`);
  }
}

/** Until the Discord door is open. In a container, the first process receives only the signals that it listens for. */
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

/** `npm start | head` closes the pipe when it has enough; a disk can be full. */
function exitWhenNobodyReads({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer cannot be written: ${message}\n`, () => process.exit(1));
}

/** If this machine cannot run the models, the bot answers by words alone. */
async function openMeaningOrNone(
  { MODELS_DIR: folder, MODEL_THREADS: threads, CACHE_DIR }: Config,
  log: Logger,
): Promise<Meaning | undefined> {
  const onTrouble = (error: unknown) =>
    log.warn(
      { err: error },
      'a model failed, or vectors could not be saved; until that works again, some questions are answered by words alone',
    );
  try {
    return await openMeaning(CACHE_DIR, { folder, threads, onTrouble });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`The models cannot be used, so questions are answered by words alone: ${reason}`);
    return undefined;
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, asked: positionals.join(' ') };
}

/** Errors that the operator can fix are shown in plain words; anything else is a bug, and keeps its stack. */
function describe(error: unknown): string {
  if (error instanceof CorpusError)
    return nameSome(error.problems.map(describeProblem), MAX_PROBLEMS, 'problems').join('\n');
  if (error instanceof ConfigError || error instanceof UserError) return error.message;
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return USAGE;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${describe(error)}\n`, () => process.exit(1));
});

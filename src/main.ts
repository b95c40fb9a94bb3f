/** Reads the configuration, opens the corpus, opens a door. */
import { parseArgs } from 'node:util';
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { CorpusError } from './corpus/problem.ts';
import { Generations } from './generation.ts';
import { openLog } from './log.ts';

const USAGE = 'Usage: npm start -- [--json] ["/command" or question]';

async function main(): Promise<void> {
  loadEnvFile({ quiet: true });
  const config = readConfig(process.env);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const log = openLog(config.logLevel, config.discordToken === undefined ? [] : [config.discordToken]);
  const generations = await Generations.open(config.corpusDir);
  const asked = positionals.join(' ');
  if (config.discordToken !== undefined && asked === '' && !values.json) {
    const { openDiscord } = await import('./discord/door.ts');
    await openDiscord({ ...config, discordToken: config.discordToken }, { generations, commands, log });
    return;
  }
  const { answerOnce, openTerminal } = await import('./terminal/door.ts');
  const { stdin: input, stdout: output } = process;
  const color = config.color && Boolean(output.isTTY);
  const door = { generations, commands, log, input, output, color, json: values.json ?? false };
  await (asked === '' ? openTerminal(door) : answerOnce(asked, door));
}

/** What the operator can mend is told in plain words; anything else is a fault of ours and keeps its stack. */
function describe(error: unknown): string {
  if (error instanceof ConfigError || error instanceof CorpusError) return error.message;
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return USAGE;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
});

/** Runs the real bot as a separate process, connected to a loopback Discord. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { startNode } from '../../child-process.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** `NODE_OPTIONS` that make the process throw an uncaught error on SIGUSR2. */
export const FAULT_ON_SIGUSR2 = `--import=data:text/javascript,${encodeURIComponent(
  'process.once("SIGUSR2",()=>{throw new Error("out of nowhere")})',
)}`;

export class BotProcess {
  readonly #process: ChildProcess;
  /** The lines of the log, in order. */
  readonly log: LogLine[] = [];
  /** All other output. */
  readonly output: string[] = [];
  /** The process's exit code. */
  readonly exited: Promise<number | null>;

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.exited = once(process, 'exit').then(([code]) => code as number | null);
    for (const stream of [process.stdout, process.stderr])
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#read(line));
  }

  /**
   * Starts `dist/src/main.js` and, unless told otherwise, waits until it has connected and registered its commands.
   * @throws Error with its output if it does not get that far; the process is then ended.
   */
  static async start(
    discord: LoopbackDiscord,
    env: NodeJS.ProcessEnv = {},
    wait = true,
    stderr: 'pipe' | number = 'pipe',
  ): Promise<BotProcess> {
    const set = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_GUILD_ID: '',
      MODERATOR_GUILD_ID: '',
      CORPUS_DIR: resolve('corpus'),
      LOG_LEVEL: 'info',
      ...env,
    };
    const registered = wait ? discord.world.until('logged', 'the commands', isRegistration) : undefined;
    const bot = new BotProcess(startNode([resolve('dist/src/main.js')], set, { stdout: 'pipe', stderr }));
    bot.#onLine = (line) => discord.world.events.emit('logged', line);
    discord.guests.add(bot);
    void bot.exited.then(() => discord.guests.delete(bot));
    if (registered) await bot.#becomes(registered);
    return bot;
  }

  async #becomes(ready: Promise<unknown>): Promise<void> {
    const ended = this.exited.then((code) => {
      throw new Error(`the bot has ended with ${code}`);
    });
    try {
      await Promise.race([ready, ended]);
    } catch (cause) {
      await this.stop('SIGKILL');
      throw new Error(`the bot does not start; its output: ${this.output.join(' ')}`, { cause });
    } finally {
      ready.catch(() => {});
      ended.catch(() => {});
    }
  }

  get pid(): number {
    return this.#process.pid ?? -1;
  }

  /** Stops the process as an operator would; resolves with its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#process.kill(signal);
    return this.exited;
  }

  #onLine: (line: LogLine) => void = () => {};

  #read(line: string): void {
    if (!line.startsWith('{')) {
      this.output.push(line);
      return;
    }
    const parsed = JSON.parse(line) as LogLine;
    this.log.push(parsed);
    this.#onLine(parsed);
  }
}

function isRegistration({ msg }: LogLine): true | undefined {
  return msg === 'commands registered' ? true : undefined;
}

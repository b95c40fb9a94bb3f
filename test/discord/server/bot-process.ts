/** Runs the real bot as a separate process, connected to a loopback Discord. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { startNode } from '../../child-process.ts';
import type { LogLine, LoopbackDiscord } from './loopback-discord.ts';

/** `NODE_OPTIONS` that make the process throw an uncaught error on SIGUSR2. */
export const FAULT_ON_SIGUSR2 = `--import=data:text/javascript,${encodeURIComponent(
  'process.once("SIGUSR2",()=>{throw new Error("out of nowhere")})',
)}`;

/** A command that no test of the log uses. */
const OWN_COMMAND = 'cite';

export class BotProcess {
  readonly #process: ChildProcess;
  readonly #discord: LoopbackDiscord;
  /** The lines of the log, in order. */
  readonly log: LogLine[] = [];
  /** All other output. */
  readonly output: string[] = [];
  /** The process's exit code, once all of its output has been read. */
  readonly exited: Promise<number | null>;

  private constructor(process: ChildProcess, discord: LoopbackDiscord) {
    this.#process = process;
    this.#discord = discord;
    this.exited = once(process, 'close').then(([code]) => code as number | null);
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
      MODELS_DIR: resolve('models'),
      CACHE_DIR: resolve('.cache'),
      LOG_LEVEL: 'info',
      ...env,
    };
    const registered = wait ? discord.logged('commands registered') : undefined;
    const bot = new BotProcess(
      startNode([resolve('dist/src/main.js')], set, { stdout: 'pipe', stderr }),
      discord,
    );
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

  /**
   * The lines of the log so far. They may arrive later than the answers that they are about, so this ends all faults,
   * makes a request of its own, and waits for the line about it, which it leaves out.
   */
  async readLog(): Promise<LogLine[]> {
    this.#discord.calm();
    const isOwn = ({ msg, command }: LogLine) => msg === 'request' && command === OWN_COMMAND;
    const arrived = this.#discord.world.until(
      'logged',
      'the log',
      (line: LogLine) => isOwn(line) || undefined,
    );
    await this.#discord.person('reader of the log').slash(OWN_COMMAND, { passage: '1' });
    await arrived;
    return this.log.filter((line) => !isOwn(line));
  }

  /** What the bot logs at level warn and above while `act` runs. */
  async warningsWhile(act: () => Promise<unknown>): Promise<string[]> {
    const before = this.log.length;
    await act();
    await this.readLog();
    return this.log.slice(before).flatMap(({ level, msg }) => (level >= 40 ? msg : []));
  }

  /** Stops the process as an operator would; resolves with its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#process.kill(signal);
    return this.exited;
  }

  #read(line: string): void {
    if (!line.startsWith('{')) {
      this.output.push(line);
      return;
    }
    const parsed = JSON.parse(line) as LogLine;
    this.log.push(parsed);
    this.#discord.world.events.emit('logged', parsed);
  }
}

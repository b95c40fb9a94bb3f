/** The real bot as a process of its own, connected to a loopback Discord. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoopbackDiscord } from './loopback-discord.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** `NODE_OPTIONS` with which the process throws at SIGUSR2, where nothing catches it. */
export const FAULT_ON_SIGUSR2 = `--import=data:text/javascript,${encodeURIComponent(
  'process.once("SIGUSR2",()=>{throw new Error("out of nowhere")})',
)}`;

export class BotProcess {
  readonly #process: ChildProcess;
  /** Lines of the log, as they came. */
  readonly log: LogLine[] = [];
  /** Everything written that is no line of the log. */
  readonly output: string[] = [];
  /** The process's exit code. */
  readonly exited: Promise<number | null>;

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.exited = once(process, 'exit').then(([code]) => code as number | null);
    for (const stream of [process.stdout, process.stderr])
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#read(line));
  }

  /** Starts `dist/src/main.js` and, unless told otherwise, waits until it has connected and registered its commands. */
  static async start(
    discord: LoopbackDiscord,
    env: NodeJS.ProcessEnv = {},
    wait = true,
    stderr: 'pipe' | number = 'pipe',
  ): Promise<BotProcess> {
    const registered = wait
      ? discord.world.until('logged', 'the bot to register its commands', ({ msg }: LogLine) =>
          msg === 'commands registered' ? true : undefined,
        )
      : undefined;
    const set = {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_GUILD_ID: '',
      MODERATOR_GUILD_ID: '',
      CORPUS_DIR: resolve('corpus'),
      LOG_LEVEL: 'info',
      ...env,
    };
    const bot = new BotProcess(
      spawn(process.execPath, ['--enable-source-maps', resolve('dist/src/main.js')], {
        env: set,
        stdio: ['pipe', 'pipe', stderr],
      }),
    );
    bot.#onLine = (line) => discord.world.events.emit('logged', line);
    await registered;
    return bot;
  }

  get pid(): number {
    return this.#process.pid ?? -1;
  }

  /** Asks the process to end as an operator would; resolves with its exit code. */
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

/** Starts Node programs that end at the latest when the process that started them does. */
import { type ChildProcess, spawn } from 'node:child_process';

/** The other end of standard input closes with the process that holds it, however that ends. */
const END_WITH_PARENT = `--import=data:text/javascript,${encodeURIComponent(
  'process.stdin.on("close",()=>process.exit(1)).resume().unref()',
)}`;

export interface Outputs {
  readonly stdout: 'pipe' | 'inherit';
  readonly stderr: 'pipe' | 'inherit' | number;
}

/** Runs Node with these arguments, and with nothing in its environment but `env` and the `PATH`. */
export function startNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { stdout, stderr }: Outputs,
): ChildProcess {
  return spawn(process.execPath, [END_WITH_PARENT, '--enable-source-maps', ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', stdout, stderr],
  });
}

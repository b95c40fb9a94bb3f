/** Compiles the bot and the preview's page once before the tests, some of which run it as a process. */
import { execFileSync } from 'node:child_process';

export default function build(): void {
  for (const script of ['build', 'build:page'])
    execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
}

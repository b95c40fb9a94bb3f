/**
 * Runs before the tests: compiles the bot and the preview's page, and computes the vectors that bots in tests share.
 */
import { execFileSync } from 'node:child_process';
import { Generations } from '../src/request/generation.ts';
import { openTestMeaning } from './meaning.ts';

export default async function build(): Promise<void> {
  for (const script of ['build', 'build:page'])
    execFileSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  const generations = await Generations.open('corpus', await openTestMeaning());
  await generations.prepare();
  await generations.close();
}

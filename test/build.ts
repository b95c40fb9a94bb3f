/**
 * Runs before the tests: compiles the bot and the preview's page, and computes the vectors that bots in tests share.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Generations } from '../src/request/generation.ts';
import { openTestMeaning } from './meaning.ts';

export default async function prepare(): Promise<void> {
  await Promise.all([run('build').then(computeVectors), run('build:page')]);
}

async function run(script: string): Promise<void> {
  const [code] = await once(spawn('npm', ['run', '--silent', script], { stdio: 'inherit' }), 'exit');
  if (code !== 0) throw new Error(`npm run ${script} has ended with ${code}`);
}

/** The threads that do it run the compiled bot. */
async function computeVectors(): Promise<void> {
  const generations = await Generations.open('corpus', await openTestMeaning());
  await generations.prepare();
  await generations.close();
}

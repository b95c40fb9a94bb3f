import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a secret is kept out of the log, even where JSON writes it otherwise', () => {
  const script = `import('./dist/src/log.js').then(({ openLog }) => {
    const secret = 'a"b\\\\c';
    openLog('info', [secret]).info('not with ' + secret);
  });`;
  const written = execFileSync('sh', ['-c', '"$0" -e "$1" 2>&1', process.execPath, script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(written)).toMatchObject({ msg: 'not with [redacted]' });
});

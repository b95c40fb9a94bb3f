import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'models';
const lines = readFileSync(`${FOLDER}/SHA256SUMS`, 'utf8').trimEnd().split('\n');
const listed = lines.map((line) => line.split('  ') as [checksum: string, file: string]);
const isNoModel = (file: string) => ['README.md', 'SHA256SUMS'].includes(file);

describe('the models', () => {
  test.each(listed)('have the checksum %s: %s', (checksum, file) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum);
  });

  test('are all listed with their checksums, and nothing else is', () => {
    const entries = readdirSync(FOLDER, { withFileTypes: true });
    const models = entries.flatMap((entry) => (entry.isFile() && !isNoModel(entry.name) ? [entry.name] : []));
    expect(listed.map(([, file]) => file).toSorted()).toEqual(models.toSorted());
  });
});

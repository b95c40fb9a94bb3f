import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openMeaning } from '../../src/search/meaning.ts';

const FILES = ['encoder.onnx', 'reader.onnx', 'tokenizer.json'];

test.each(FILES)('the models are refused at the start if there is no %s', async (missing) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of [...FILES, 'SHA256SUMS'])
    if (file !== missing) symlinkSync(resolve('models', file), join(folder, file));
  const options = { folder, threads: 1, onTrouble: () => {} };
  await expect(openMeaning(folder, options)).rejects.toThrow(`'${join(folder, missing)}'`);
});

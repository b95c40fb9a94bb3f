/** What a reindex changed. */
import type { Corpus, Reading } from '../corpus/corpus.ts';
import { nameOf } from '../corpus/document.ts';

/** The names of the documents whose files were added, changed and removed. */
export function compare({ readings: before }: Corpus, { readings: after }: Corpus) {
  const name = ([, { document }]: [string, Reading]) => nameOf(document.source);
  return {
    added: [...after].filter(([file]) => !before.has(file)).map(name),
    changed: [...after].filter(([file, { text }]) => (before.get(file)?.text ?? text) !== text).map(name),
    removed: [...before].filter(([file]) => !after.has(file)).map(name),
  };
}

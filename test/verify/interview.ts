/** The interview alone, without an index or models. */
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readCorpusFolder } from '../../src/corpus/folder.ts';

export const corpus = await parseCorpus((await readCorpusFolder('corpus')).files);

/** The real models, for tests and tools that answer questions. */
import { type Meaning, openMeaning } from '../src/search/meaning.ts';

export function openTestMeaning(modelThreads = 1): Promise<Meaning> {
  const onTrouble = (error: unknown) => {
    throw error;
  };
  return openMeaning('.cache', { folder: 'models', threads: modelThreads, onTrouble });
}

/** Who takes part, by the names in the table; each is loaded only where it runs. */
import type { Contestant } from '../contestant.ts';

export const CONTESTANTS: Readonly<Record<string, () => Promise<Contestant>>> = {
  Verbatim: async () => (await import('./verbatim.ts')).verbatim,
  'MiniSearch, defaults': async () => (await import('./minisearch.ts')).minisearch,
  'MiniSearch, prefix and fuzzy': async () => (await import('./minisearch.ts')).minisearchLoose,
  'MiniSearch, stemming and query stop words': async () =>
    (await import('./minisearch.ts')).minisearchStemmed,
  Orama: async () => (await import('./orama.ts')).orama,
  FlexSearch: async () => (await import('./flexsearch.ts')).flexsearch,
  lunr: async () => (await import('./lunr.ts')).lunr,
  'wink-bm25': async () => (await import('./wink.ts')).winkBm25,
  'SQLite FTS5': async () => (await import('./sqlite.ts')).sqlite,
  'the floor': async () => (await import('./floor.ts')).floor,
};

/** What the benchmark uses of two packages that have no types of their own. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(): void;
    search(query: string, limit: number): [id: string, score: number][];
    exportJSON(): string;
  }
  export default function bm25(): Engine;
}
declare module 'wink-nlp-utils' {
  const utilities: {
    readonly string: Readonly<Record<'lowerCase' | 'removeExtraSpaces' | 'tokenize0', unknown>>;
    readonly tokens: Readonly<Record<'propagateNegations' | 'removeWords' | 'stem', unknown>>;
  };
  export default utilities;
}

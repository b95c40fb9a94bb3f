import { stopwords } from '@orama/stopwords/english';
import sqlite3 from 'node-sqlite3-wasm';
import { type Contestant, WANTED } from '../contestant.ts';

const stopWords = new Set(stopwords);

export const sqlite: Contestant = {
  package: 'node-sqlite3-wasm',
  options: "`tokenize='porter unicode61'`, any of the words, stop words dropped from the query, in memory",
  async build(passages) {
    const db = new sqlite3.Database(':memory:');
    db.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter unicode61')");
    const insert = db.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
    db.exec('BEGIN');
    passages.forEach(({ text }, i) => {
      insert.run([i + 1, text]);
    });
    db.exec('COMMIT');
    const select = db.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${WANTED}`,
    );
    const pages = db.prepare(
      'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
    );
    return {
      search(query) {
        const written = query.match(/[\p{L}\p{N}]+/gu) ?? [];
        const words = written.filter((word) => !stopWords.has(word.toLowerCase()));
        if (words.length === 0) return [];
        const rows = select.all([words.map((word) => `"${word}"`).join(' OR ')]);
        return rows.map(({ rowid }) => Number(rowid) - 1);
      },
      snapshotBytes: () => Number(pages.get()?.bytes),
    };
  },
};

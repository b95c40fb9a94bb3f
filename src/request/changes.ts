/** What a reindex changed. */
import { type Document, nameOf } from '../corpus/document.ts';

/**
 * The names of the documents that were added, changed and removed. They are matched by file; one has changed if its
 * passages or its front matter have.
 */
export function compare(before: readonly Document[], after: readonly Document[]) {
  const old = new Map(before.map((document) => [document.source.file, document]));
  const now = new Set(after.map(({ source }) => source.file));
  const titles = (documents: readonly Document[]) => documents.map(({ source }) => nameOf(source));
  const isChanged = (document: Document) => {
    const known = old.get(document.source.file);
    return known !== undefined && known !== document && fingerprint(known) !== fingerprint(document);
  };
  return {
    added: titles(after.filter(({ source }) => !old.has(source.file))),
    changed: titles(after.filter(isChanged)),
    removed: titles(before.filter(({ source }) => !now.has(source.file))),
  };
}

function fingerprint({ source, sections, passages }: Document): string {
  const headings = sections.map(({ heading }) => heading);
  return JSON.stringify([source, headings, passages.map(({ id, section }) => [id, section])]);
}

/** Writes a citation to copy: the words, who said them, and where they come from. */
import { describeSource, describeTime, describeVoice, voiceOf } from './citation.ts';
import { drawExcerpt, type Excerpt } from './excerpt.ts';
import { truncate } from './truncate.ts';

export type Format = 'text' | 'markdown' | 'bibtex';

/** Names and headings can be of any length, but a message cannot. */
const MAX_FIELD_CHARS = 200;

/**
 * What writes an excerpt with its citation, in lines. The words are verbatim, apart from escapes that the format needs.
 */
export const WRITERS: Readonly<Record<Format, (excerpt: Excerpt) => string>> = {
  text: (excerpt) => [words(excerpt), '', speaker(excerpt), source(excerpt), place(excerpt)].join('\n'),
  markdown: (excerpt) =>
    [
      `> ${escapeMarkdown(words(excerpt))}`,
      '>',
      `> — ${escapeMarkdown([speaker(excerpt), source(excerpt), place(excerpt)].join('. '))}`,
    ].join('\n'),
  bibtex: writeBibtex,
};

/** The words on one line: line breaks inside a paragraph are the file's, not the text's. */
function words(excerpt: Excerpt): string {
  return drawExcerpt(excerpt).replace(/\s+/gu, ' ');
}

function speaker(excerpt: Excerpt): string {
  return describeVoice(voiceOf(excerpt), excerpt.passage.source);
}

function source({ passage: { source, heading } }: Excerpt): string {
  const under = heading && `under “${heading}”`;
  return [describeSource(source), under, source.url]
    .flatMap((part) => (part ? truncate(part, MAX_FIELD_CHARS) : []))
    .join(', ');
}

function place({ passage }: Excerpt): string {
  const { number, id } = passage;
  const label = number === undefined ? 'Caption' : `Passage ${number}`;
  return [label, describeTime(passage), `fingerprint ${id}`].filter(Boolean).join(', ');
}

function writeBibtex(excerpt: Excerpt): string {
  const { source, number, id } = excerpt.passage;
  const { speakers } = voiceOf(excerpt);
  const year = /\b\d{4}\b/.exec(source.date ?? '')?.[0];
  const field = (value = '') => escapeLatex(truncate(value, MAX_FIELD_CHARS));
  const fields = {
    author: field(speakers.length > 0 ? speakers.join(' and ') : source.speaker),
    title: field(source.title),
    howpublished: field(source.outlet),
    address: field(source.place),
    year,
    url: source.url,
    note: field(`${speaker(excerpt)}. ${place(excerpt)}${source.date === year ? '' : `. ${source.date}`}`),
    quote: escapeLatex(words(excerpt)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${source.id.replace(/[^\p{L}\p{N}-]/gu, '-')}-${number ?? id},`, ...lines, '}'].join('\n');
}

/** Escapes what CommonMark would read as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/gu, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s)/u, '$1\\$2');
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\~^]|[{}#$%&_]/gu, (mark) => LATEX[mark] ?? `\\${mark}`);
}

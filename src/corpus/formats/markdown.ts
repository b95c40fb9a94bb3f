/** Reads Markdown as the page that it is rendered to. */
import { htmlTagNames } from 'html-tag-names';
import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { readHtml } from './html.ts';
import { addPageHeads } from './print-layout.ts';
import type { Page } from './visible-text.ts';

/** Elements whose content runs to their end tag; without one they would swallow everything after them. */
const RAW =
  /<\/?(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|template|noscript|head|svg|math)\b[^>]*>?/giu;

const markdown = new MarkdownIt({ html: true }).use(footnotes);
// A footnote stays where it was written.
markdown.inline.ruler.disable('footnote_inline');
markdown.core.ruler.disable('footnote_tail');
markdown.core.ruler.before('inline', 'templates', readTemplates);
markdown.core.ruler.push('places', markPlaces);
addPageHeads(markdown);
Object.assign(markdown.renderer.rules, {
  footnote_ref: () => '',
  footnote_reference_open: () => '<aside>',
  footnote_reference_close: () => '</aside>',
  html_inline: (tokens: Token[], i: number) => {
    const { content } = tokens[i] as Token;
    // `<ada>` is not an element but, in a chat, the writer's name.
    const [, name = 'b'] = /^<([a-z][\w-]*)>$/iu.exec(content) ?? [];
    return htmlTagNames.includes(name.toLowerCase())
      ? content.replace(RAW, '')
      : markdown.utils.escapeHtml(content);
  },
  html_block: (tokens: Token[], i: number) => {
    const { content, map } = tokens[i] as Token;
    return `<p data-line="${map?.[0] ?? 0}"></p>${isClosed(content) ? content : content.replace(RAW, '')}`;
  },
} satisfies typeof markdown.renderer.rules);

/** What site generators replace: the attributes of a link, a list of contents, lines of attributes and tags. */
const LINK_ATTRIBUTES = /(?<=\]\([^()\n]{1,300}\))\{:[^{}\n]*\}/gu;
const CONTENTS = /^[^\n]*\n\s*\{:\s?toc\b[^{}\n]*\}\s*$/u;
const TEMPLATE_LINE = /^\s*(?:\{:[^{}\n]*\}|\{%[^{}\n]*%\}|\{\{[<%][^{}\n]*[>%]\}\})\s*$/gmu;
/** The spaces of a `{{ value }}` in an address. */
const TEMPLATE_ADDRESS = /(?<=\]\()\{\{[^{}\n]*\}\}/gu;
/** The name of a heading: `## How it began {#began}` */
const HEADING_NAME = /\s\{#[\w:.-]+\}$/u;
/** What writers mean, though CommonMark reads neither: `##Who are you?` and `** Who are you? **`. */
const BARE_HEADING = /^#{2,6}(?=\p{Lu}[^\n]*\?\s*$)/u;
const SPACED_BOLD = /^(\*\*|__)[^\S\n]{0,3}([^\s*_](?:[^*_\n]|\n(?!\s)){0,600}?)[^\S\n]{0,3}\1$/gmu;

function readTemplates({ tokens }: { readonly tokens: readonly Token[] }): void {
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const [before, behind] = [tokens[i - 1], tokens[i + 1]];
    if (before?.type === 'heading_open') token.content = token.content.replace(HEADING_NAME, '');
    if (before?.type === 'paragraph_open' && behind && BARE_HEADING.test(token.content)) {
      [before.tag, behind.tag] = ['h2', 'h2'];
      token.content = token.content.replace(BARE_HEADING, '');
    }
    token.content = token.content
      .replace(CONTENTS, '')
      .replace(TEMPLATE_LINE, '')
      .replace(LINK_ATTRIBUTES, '')
      .replace(SPACED_BOLD, '$1$2$1')
      .replace(TEMPLATE_ADDRESS, (value) => value.replace(/\s/gu, ''));
  }
}

/** Gives each rendered element its line, and each list item its number. */
export function markPlaces({ tokens }: { readonly tokens: readonly Token[] }): void {
  let line = 0;
  for (const token of tokens) {
    line = token.map?.[0] ?? line;
    token.attrSet('data-line', String(line + (token.type === 'fence' ? 1 : 0)));
    token.attrSet('value', token.info);
  }
}

function isClosed(html: string): boolean {
  const tags = html.match(RAW) ?? [];
  return tags.filter((tag) => tag.startsWith('</')).length * 2 === tags.length;
}

/** The page of `body`, whose first line is line `firstLine` of its file. */
export function readMarkdown(body: string, firstLine: number): Page {
  return readHtml(markdown.render(body), firstLine);
}

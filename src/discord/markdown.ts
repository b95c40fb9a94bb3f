/** Shows text as it is, whatever Discord's Markdown would make of it. */

/** Discord takes a backslash before any mark of punctuation as "this is no markup". */
const MARKUP =
  /[\\*_~`|[\]<>]|(?<=^|\s)#(?=#{0,2}\s)|^[-+](?=#?\s)|(?<=^\d+)\.(?=\s)|(?<=https?):(?=\/\/)|:(?=[^\s:]*:)|@/giu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The text with nothing in it taken for formatting, a mention, a link, a list or an emoji; white space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** Emphasis, spoilers and code as Discord shows them, without their marks; an escaped mark is itself. */
const MARKED = /(?<!\\)(\*{1,3}|__|~~|\|\||`{1,3})(?=\S)([\s\S]*?\S)\1/gu;

/** What a message says, without its formatting; lines that quote keep their `>`. */
export function plainText(markdown: string): string {
  const inner = markdown.replace(MARKED, '$2');
  return unescapeMarkdown(inner === markdown ? inner : plainText(inner)).replace(/^(?:-# |#{1,3} )/gmu, '');
}

/** What `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, '$1');
}

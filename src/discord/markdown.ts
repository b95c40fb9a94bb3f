/** Escapes and unescapes Discord's Markdown. */

/** In Discord, a backslash before a punctuation mark turns off its meaning as markup. */
const MARKUP =
  /[\\*_~`|[\]<>]|(?<=^|\s)#(?=#{0,2}\s)|^[-+](?=#?\s)|(?<=^\d+)\.(?=\s)|(?<=https?):(?=\/\/)|:(?=[^\s:]*:)|@/giu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The text so that Discord shows it as it is: no formatting, mention, link, list or emoji. White space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** Emphasis, spoilers and code whose marks are not escaped. */
const MARKED = /(?<!\\)(\*{1,3}|__|~~|\|\||`{1,3})(?=\S)([\s\S]*?\S)\1/gu;

/** The text of a message without its formatting. Quoted lines keep their `>`. */
export function plainText(markdown: string): string {
  const inner = markdown.replace(MARKED, '$2');
  return unescapeMarkdown(inner === markdown ? inner : plainText(inner)).replace(/^(?:-# |#{1,3} )/gmu, '');
}

/** Undoes `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, '$1');
}

/** Escapes text so that Discord's Markdown shows it as it is. */

/** In Discord, a backslash before any punctuation mark turns off its meaning as markup. */
const MARKUP =
  /[\\*_~`|[\]<>]|(?<=^|\s)#(?=#{0,2}\s)|^[-+](?=#?\s)|(?<=^\d+)\.(?=\s)|(?<=https?):(?=\/\/)|:(?=[^\s:]*:)|@/giu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The text, with nothing left that works as formatting, a mention, a link, a list or an emoji; white space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** Emphasis, spoilers and code, unless the marks are escaped. */
const MARKED = /(?<!\\)(\*{1,3}|__|~~|\|\||`{1,3})(?=\S)([\s\S]*?\S)\1/gu;

/** The text of a message without its formatting; quoted lines keep their `>`. */
export function plainText(markdown: string): string {
  const inner = markdown.replace(MARKED, '$2');
  return unescapeMarkdown(inner === markdown ? inner : plainText(inner)).replace(/^(?:-# |#{1,3} )/gmu, '');
}

/** Undoes `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, '$1');
}

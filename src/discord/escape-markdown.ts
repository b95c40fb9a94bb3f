/** Escapes and unescapes Discord's Markdown. */

/** In Discord, a backslash before a punctuation mark turns off its meaning as markup. */
const MARKUP =
  /[\\*_~`|[\]<>]|(?<=^|\s)#(?=#{0,2}\s)|^[-+](?=#?\s)|(?<=^\d+)\.(?=\s)|(?<=https?):(?=\/\/)|:(?=[^\s:]*:)|@/giu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The text so that Discord shows it as it is: no formatting, mention, link, list or emoji. White space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** Undoes `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, '$1');
}

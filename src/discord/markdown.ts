/** Shows text as it is, whatever Discord's Markdown would make of it. */

/** Discord takes a backslash before any mark of punctuation as "this is no markup". */
const MARKUP =
  /[\\*_~`|[\]<>]|(?<=^|\s)#(?=#{0,2}\s)|^[-+](?=#?\s)|(?<=^\d+)\.(?=\s)|(?<=https?):(?=\/\/)|@/giu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The text with nothing in it taken for formatting, a mention, a link or a list; white space becomes single spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&');
}

/** What `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPE, '$1');
}

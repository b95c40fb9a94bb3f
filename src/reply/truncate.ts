/** `text` in at most `max` UTF-16 units, as Discord counts, ending in `…` if it is cut. Never splits a character. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

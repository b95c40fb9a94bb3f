/** `text` in at most `max` UTF-16 units, as Discord counts, with `…` for what is left out. Cuts no character in two. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Builds regular expressions from lists that people can read. */

/** A pattern for any of some alternatives, written on lines of their own. */
export function anyOf(alternatives: string): string {
  return `(?:${alternatives
    .trim()
    .split(/\s*\n\s*/u)
    .join('|')})`;
}

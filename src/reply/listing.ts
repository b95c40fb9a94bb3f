/** Lists and counts things in a reply. */

/** The first `most` of the names, then `and 3 more`, or `and 3 more documents`. */
export function nameSome(names: readonly string[], most: number, things = ''): string[] {
  const rest = names.length - most;
  return rest > 0 ? [...names.slice(0, most), `and ${rest} more ${things}`.trim()] : [...names];
}

/** `1 passage`, `2 passages` */
export function count(n: number, thing: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? thing : `${thing}s`}`;
}

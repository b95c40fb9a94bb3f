/** Cuts a list into pages. */

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
}

/** Page `number` of `items`; a number beyond the last page gives the last. */
export function pageOf<Item>(items: readonly Item[], size: number, number: number): Page<Item> {
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(number)), last);
  return { items: items.slice((shown - 1) * size, shown * size), number: shown, last };
}

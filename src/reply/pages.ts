/** Page `number`, from 1, of a list that is cut into pages; a number beyond the last page gives the last. */
export function pageOf<Item>(items: readonly Item[], size: number, number: number) {
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(number)), last);
  return { items: items.slice((shown - 1) * size, shown * size), number: shown, last };
}

import type { Request } from './reply.ts';

/** The items on the page that a request is for, and that page in a reply; a number beyond the last page gives the last. */
export function pageOf<Item>(items: readonly Item[], size: number, request: Request) {
  const lastPage = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(request.page)), lastPage);
  return { items: items.slice((page - 1) * size, page * size), lastPage, request: { ...request, page } };
}

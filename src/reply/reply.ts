/** A reply as a value: a command's answer, before a door renders it. */
import type { Passage } from '../corpus/document.ts';
import { groupBy } from '../corpus/group-by.ts';
import type { Excerpt } from './excerpt.ts';

/** What a person asks for: a command with its options, and which page of its answer. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** From 1. */
  readonly page: number;
  /** The request to go back to. */
  readonly from?: Request | undefined;
  /** The latest question that was answered, as it was asked or understood, if this one may depend on it. */
  readonly after?: string;
}

/** Something to do next: another request, offered as a button or as a line to type. */
export interface Action {
  readonly label: string;
  /** A second line, if there is room for one. */
  readonly detail?: string;
  /** What is shown before the label in a list: `4–6`. */
  readonly mark?: string;
  readonly request: Request;
}

/** Quotations under a common title, which is a heading in the corpus or the bot's own words. */
export interface Group {
  readonly title?: string | undefined;
  readonly quotations: readonly Excerpt[];
}

/** Opens a passage in context. */
export function readOn({ id }: Passage, label = 'Read on'): Action {
  return { label, request: { command: 'read', options: { passage: id }, page: 1 } };
}

/** Groups quotations by section, in the order of each section's first quotation. */
export function groupBySection(quotations: readonly Excerpt[]): Group[] {
  const sectionOf = ({ passage }: Excerpt) => `${passage.source.id} ${passage.section}`;
  const groups = [...groupBy(quotations, sectionOf).values()];
  return groups.map((group) => ({ title: group[0]?.passage.heading, quotations: group }));
}

export interface Reply {
  /**
   * `answered` from the text; `closest` if passages are near but none clearly answers; `silent` if the text does not
   * say; `told` about the bot or a whole document; `refused` for an error that the person can correct; `failed` for a
   * bug.
   */
  readonly outcome: 'answered' | 'closest' | 'silent' | 'told' | 'refused' | 'failed';
  /** One line in the bot's own words. */
  readonly headline: string;
  /** More lines in the bot's own words. */
  readonly lines?: readonly string[];
  readonly groups?: readonly Group[];
  /** Text to copy as it is, and the words that it quotes. */
  readonly copy?: { readonly text: string; readonly excerpt: Excerpt };
  /** Small print in the bot's own words, for example how the query was read. */
  readonly notes?: readonly string[];
  /** Why these passages are shown, for moderators. */
  readonly explanation?: readonly string[] | undefined;
  readonly actions?: readonly Action[];
  /** At most 25 choices (Discord's limit for a select menu). */
  readonly menu?: { readonly placeholder: string; readonly choices: readonly Action[] };
  /** How many pages there are, of which `request` is for the one shown. */
  readonly lastPage?: number;
  /** The request that this answers, shown as the line that asks it again. */
  readonly request?: Request;
}

/** The reply with another note above its own. */
export function withNote(reply: Reply, note: string): Reply {
  return { ...reply, notes: [note, ...(reply.notes ?? [])] };
}

export function isError({ outcome }: Reply): boolean {
  return outcome === 'refused' || outcome === 'failed';
}

export function quotationsOf({ groups = [] }: Pick<Reply, 'groups'>): Excerpt[] {
  return groups.flatMap(({ quotations }) => quotations);
}

/** Opens the passage of a quotation in context, where the reply is not that already. */
export function openerOf({ passage }: Excerpt, { request }: Reply): Action | undefined {
  return request?.command === 'read' ? undefined : readOn(passage);
}

/** The id of the passage that a reply is about: the one asked for or, otherwise, the first one quoted. */
export function passageOf(reply: Reply): string | undefined {
  if (reply.outcome === 'silent') return undefined;
  return reply.request?.options.passage ?? quotationsOf(reply)[0]?.passage.id;
}

/** The request for the page after this one, if there is one. */
export function nextPage({ request, lastPage = 1 }: Pick<Reply, 'request' | 'lastPage'>) {
  return request && request.page < lastPage ? { ...request, page: request.page + 1 } : undefined;
}

/** The items on the page that a request is for, and that page in a reply; a number beyond the last page gives the last. */
export function pageOf<Item>(items: readonly Item[], size: number, request: Request) {
  const lastPage = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(request.page)), lastPage);
  return { items: items.slice((page - 1) * size, page * size), lastPage, request: { ...request, page } };
}

/** A refusal: an error whose message is shown to the person who asked, and says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A reply as a value: what a command answers, before any door has given it a look. */
import type { Passage } from '../corpus/document.ts';
import type { Excerpt } from './excerpt.ts';

/** What an earlier answer of a conversation was about. */
export interface Earlier {
  /** As it was asked, or as it was understood. */
  readonly about: string;
  /** The id of the passage that answered. */
  readonly passage?: string | undefined;
}

/** What a person asks for: a command with its options, and which page of its answer. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** From 1. */
  readonly page: number;
  /** What the person came from, and may go back to. */
  readonly from?: Request | undefined;
  /** What was asked before, the latest first, where this question leans on it. */
  readonly after?: readonly Earlier[];
}

/** Something the reader can do next: another request, offered as a button or as a line to type. */
export interface Action {
  readonly label: string;
  /** A second line, where there is room for one. */
  readonly detail?: string;
  /** What stands before the label in a list: `4–6`. */
  readonly mark?: string;
  readonly request: Request;
}

export interface Quotation {
  readonly excerpt: Excerpt;
  readonly action?: Action;
}

/** Quotations under a common title; the title is a section heading of the corpus or the bot's own words. */
export interface Group {
  readonly title?: string | undefined;
  readonly quotations: readonly Quotation[];
}

/** Opens a passage in its place. */
export function readOn({ id }: Passage, label = 'Read on'): Action {
  return { label, request: { command: 'read', options: { passage: id }, page: 1 } };
}

/** Quotations put together by the section that they stand in; sections come in the order of their first quotation. */
export function groupBySection(quotations: readonly Quotation[]): Group[] {
  const groups = new Map<string, { title: string | undefined; quotations: Quotation[] }>();
  for (const quotation of quotations) {
    const { source, section, heading } = quotation.excerpt.passage;
    const key = `${source.id} ${section}`;
    const group = groups.get(key) ?? { title: heading, quotations: [] };
    group.quotations.push(quotation);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A list from which something can be opened. */
export interface Menu {
  readonly placeholder: string;
  /** At most 25 (Discord's limit for a select menu). */
  readonly choices: readonly Action[];
}

export interface Reply {
  /**
   * `answered` from the text, `closest` where passages are near but none settles it, `silent` because the text does not
   * say, `told` about the bot or a document as a whole, `refused` for what the person can mend, `failed` for a fault of ours.
   */
  readonly outcome: 'answered' | 'closest' | 'silent' | 'told' | 'refused' | 'failed';
  /** One line in the bot's own words. */
  readonly headline: string;
  /** More lines in the bot's own words. */
  readonly lines?: readonly string[];
  readonly groups?: readonly Group[];
  /** Text to be copied as it is, and the words that are quoted in it. */
  readonly copy?: { readonly text: string; readonly excerpt: Excerpt };
  /** Small print in the bot's own words: how the query was read, what was left out. */
  readonly notes?: readonly string[];
  /** Why the passages shown are these, for moderators. */
  readonly explanation?: readonly string[] | undefined;
  readonly actions?: readonly Action[];
  readonly menu?: Menu;
  /** Where the answer has several pages: which this is, of how many. The request stays the same but for the page. */
  readonly pages?: { readonly number: number; readonly last: number };
  /** What this answers, to be shown as the line that asks it again. */
  readonly request?: Request;
}

/** The passage that a reply is about: the one asked for, or else the first one quoted in answer. */
export function passageOf({ outcome, request, groups }: Reply): string | undefined {
  if (outcome === 'silent') return undefined;
  return request?.options.passage ?? groups?.[0]?.quotations[0]?.excerpt.passage.id;
}

/** The request for the page after this one, if there is one. */
export function nextPage({ request, pages }: Pick<Reply, 'request' | 'pages'>): Request | undefined {
  return request && pages && pages.number < pages.last ? { ...request, page: pages.number + 1 } : undefined;
}

/** Finds who opens a thread of a forum, and what they write in the first post. */
import { fold, isCode } from '../../english/names/label-names.ts';
import { isName } from '../../english/names/names.ts';
import { INTRODUCES_SELF, POST_FURNITURE, POSTED_BY } from '../../english/speech/forum-phrases.ts';
import { findQuotations } from '../../english/speech/quotation-marks.ts';
import type { Turn } from '../document.ts';
import { type Page, textOf } from '../formats/visible-text.ts';
import { startAt, type TurnStart, UNCLEAR } from '../paragraphs.ts';
import type { Label } from './possible-labels.ts';

interface Poster {
  readonly nick: string;
  /** Where the line ends that names them. */
  readonly end: number;
  /** Their folded labels, and the one full name that the post gives. */
  readonly names: readonly [string, string][];
}

/** Whoever opens a thread: `Posted by u/harbour_cat … I’m Ada Holm, AMA` */
export function findPoster(head: string): Poster {
  const match = POSTED_BY.exec(head);
  if (!match) return { nick: '', end: 0, names: [] };
  const nick = match.groups?.nick as string;
  const end = match.index + match[0].length;
  const [post = ''] = head.slice(end).split(nick);
  const told = Array.from(
    head.slice(0, end + post.length).matchAll(INTRODUCES_SELF),
    (self) => self[1] ?? self[2] ?? '',
  );
  const [name, ...others] = new Set(told.filter((each) => isName(each) && / /u.test(each)));
  const isOne = name !== undefined && others.length === 0;
  return { nick, end, names: isOne ? labelsOf(nick).map((label) => [label, name]) : [] };
}

function labelsOf(nick: string): string[] {
  return [fold(nick), fold(`u/${nick}`)];
}

/** The first post of a thread in which whoever opened it answers, if it quotes nobody. */
export function startsOfPost(
  page: Page,
  labels: readonly Label[],
  turnOf: (label: Label) => Turn,
): TurnStart[] {
  const { nick, end } = findPoster(page.text);
  // `Posted by Holm` may stand in a transcript, too.
  const isOwn = ({ name, separator }: Label) =>
    (separator === 'time' || isCode(name)) && labelsOf(nick).includes(fold(name));
  const own = labels.find(isOwn);
  if (own === undefined) return [];
  const after = (parts: readonly { start: number }[]) =>
    parts.find(({ start }) => start > end)?.start ?? page.text.length;
  const stop = Math.min(after(labels), after(page.blocks.filter(({ kind }) => kind === 'rule')));
  const post = page.blocks.filter(({ start }) => start > end && start < stop);
  if (post.some((block) => findQuotations(textOf(page, block)).length > 0)) return [];
  const turn = turnOf(own);
  return post.map((block) => startAt(block.start, POST_FURNITURE.test(textOf(page, block)) ? UNCLEAR : turn));
}

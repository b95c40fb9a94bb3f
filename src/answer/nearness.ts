/** How near a passage is to a question, and when that is near and sure enough. */
import { slice } from '../corpus/document.ts';
import { hasForm, placeOfCounted } from '../english/answer-forms.ts';
import type { Reading } from '../models/reader.ts';
import type { SearchResult } from '../search/search.ts';
import { imputes, isLoaded } from './loaded-questions.ts';
import { boundedMargin, type ReadHit } from './read-hits.ts';
import { ANSWER_MARGIN, ANSWERED, SHOWN, SHOWN_SHARE, SHOWN_UNREAD } from './thresholds.ts';

/** Beside two cosines, what a unit of the reader's margin, and all of the query's words, add to nearness. */
const MARGIN_WEIGHT = 0.03;
const SHARE_WEIGHT = 0.3;
/** The least margin of what answers as a picture's caption, or without the word for what is imputed. */
const SURE_MARGIN = 4;
/** The least share that it has of the question's words, by rarity. */
const MIN_CAPTION_SHARE = 0.5;
/** The least share of a subject's rarity, or the least sum of two cosines, of a passage about it. */
const MIN_SUBJECT_SHARE = 0.5;
const MIN_SUBJECT_SIMILARITY = 0.9;

/** The similarities of a passage and of its best sentence, its words, and how sure the reader is. */
export function nearness({ similarity = 0, best, share, reading }: ReadHit): number {
  const sureness = reading ? boundedMargin(reading) : 0;
  return similarity + (best.similarity ?? 0) + SHARE_WEIGHT * share + MARGIN_WEIGHT * sureness;
}

/** Whether a passage is near enough to a question to be shown. None is near to what it does not accuse of or impute. */
export function isNear(hit: ReadHit, result: SearchResult): boolean {
  return isNearEnough(hit, result) && !isImputed(hit, result);
}

function isImputed({ words }: ReadHit, result: SearchResult): boolean {
  return imputes(result.query.asked, new Set(words.map(({ term }) => term)));
}

function isNearEnough(hit: ReadHit, result: SearchResult): boolean {
  if (isLoaded(typedTerms(result), new Set(hit.words.map(({ term }) => term)))) return false;
  if (hit.best.similarity === undefined) return hit.share >= SHOWN_SHARE;
  return nearness(hit) >= least(hit.reading ? SHOWN : SHOWN_UNREAD, result.compared);
}

/** Whether a passage is near and sure enough to answer. A picture's caption, evidence of last resort, must be surer. */
export function answers(hit: ReadHit, result: SearchResult): boolean {
  const isCaption = hit.passage.kind === 'caption';
  if (isCaption && hit.share < MIN_CAPTION_SHARE) return false;
  const margin = isCaption || isImputed(hit, result) ? SURE_MARGIN : ANSWER_MARGIN;
  if (hit.reading === undefined || hit.reading.margin < margin || !isNearEnough(hit, result)) return false;
  if (lacksName(result) || !hasForm(result.query.text, spanOf(hit, hit.reading))) return false;
  if (!hasCounted(hit, result)) return false;
  return nearness(hit) >= least(ANSWERED, result.compared);
}

/** Of what a question counts, a passage that does not name it has no number, where the text names it elsewhere. */
function hasCounted({ words }: ReadHit, { query, terms }: SearchResult): boolean {
  const place = placeOfCounted(query.text);
  const counted = terms.find(({ start }) => start === place);
  if (counted === undefined || !counted.known) return true;
  const held = new Set(words.map(({ term }) => term));
  return counted.expansions.some((name) => name.terms.every((term) => held.has(term)));
}

function spanOf({ passage }: ReadHit, { span }: Reading): string {
  return slice(passage, span);
}

/** Whether the question names, with a capital letter or in figures, what the text has no word of: then nothing in it answers. */
export function lacksName({ query, terms }: SearchResult): boolean {
  return terms.some(
    ({ known, start }) => !known && start > 0 && /^[\p{Lu}\p{N}]/u.test(query.text.slice(start)),
  );
}

function typedTerms({ terms }: SearchResult): string[] {
  return terms.flatMap(({ expansions: [typed] }) => typed?.terms ?? []);
}

/** The more passages there are, the nearer is the nearest to a question that none of them answers. */
function least({ base, perLog }: { base: number; perLog: number }, compared: number): number {
  return base + perLog * Math.log(Math.max(1, compared));
}

/** Whether a passage is about a subject: it has its words, or means something near to it. */
export function isAbout({
  share,
  similarity = 0,
  best,
}: Pick<ReadHit, 'share' | 'similarity' | 'best'>): boolean {
  return share >= MIN_SUBJECT_SHARE || similarity + (best.similarity ?? 0) >= MIN_SUBJECT_SIMILARITY;
}

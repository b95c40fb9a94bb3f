/** Compares the speaker that a text names with the one that the corpus shows. */
import type { Passage, Range, Source } from '../corpus/document.ts';
import { isPersonNoun } from '../english/dictionary.ts';
import { areHalves, isNameOf } from '../english/names/claimed-names.ts';
import { isCode, isOfWords, isTypedName } from '../english/names/label-names.ts';
import { partsOfList } from '../english/names/names.ts';
import { DESCRIPTION, isDescription, PRONOUN } from '../english/names/pronouns.ts';
import { isAsker, isRole, REPORTER } from '../english/names/roles.ts';
import { ANY_OFFICE, OFFICE } from '../english/names/titles.ts';
import { betweenMarks, findQuotations } from '../english/speech/quotation-marks.ts';
import { type Voice, voiceOf } from '../reply/citation.ts';
import { within } from '../reply/ranges.ts';
import { plain } from '../search/analysis.ts';
import type { Span, Verdict } from './verdict.ts';

/** What follows the office in `President Putin`, but not in `the president of Russia`. */
const NAME_BEHIND = /^\s+\p{Lu}/u;
/** `Ada Holm, ambassador` */
const NAME_BEFORE = /^\p{Lu}[^,]*,\s/u;
const NAME = /\p{Lu}[\p{L}.'’-]*$/u;

/** Whether words are those of the person named: what the corpus shows, `unclear` if it shows nothing, `quoted` if another speaker quotes them. */
type Answer = 'yes' | 'no' | 'unclear' | 'quoted';

/** Says that words are not those of the person named, or that the corpus does not make clear whose they are. */
export function denySpeaker(by: string | undefined, { parts }: Pick<Verdict, 'parts'>): string | undefined {
  if (by === undefined) return undefined;
  const spans = parts.flat();
  const answers = spans.map((span): Answer => {
    const answer = areBy(by, voiceIn(span), span.passage);
    return answer === 'no' && isQuoted(span) ? 'quoted' : answer;
  });
  if (answers.includes('no')) return PRONOUN.test(by) ? 'not direct speech' : `not the words of ${by.trim()}`;
  const speakers = spans.flatMap((span) => voiceIn(span).speakers);
  if (answers.includes('quoted')) return `${speakers[0] ?? 'somebody else'} quotes them`;
  if (!answers.includes('unclear') || PRONOUN.test(by)) return undefined;
  const named = speakers.length > 0 ? [...speakers, by] : [];
  const isHalf = (one: string) => areHalves(by, one) && !isNameOf(by, one);
  const role = named.find((one) => isRole(one) || isCode(one) || DESCRIPTION.test(one) || isHalf(one));
  return `the text does not make clear who ${role === undefined ? 'speaks' : `${role} is`}`;
}

export function voiceIn({ passage, range }: Span): Voice {
  return voiceOf({ passage, ranges: [range], marks: [] });
}

/** Whether words are in quotation marks within what somebody says: the text does not deny that they are another's. */
function isQuoted({ passage: { text, turn, sentences }, range }: Span): boolean {
  const around = (part: Range) =>
    findQuotations(text.slice(part.start, part.end)).find(({ start, end }) =>
      within(range, { start: part.start + start, end: part.start + end }),
    );
  const outer = around({ start: 0, end: text.length });
  // Beside turns, the outer one is what somebody says.
  if (outer && turn === undefined) return around(betweenMarks(text, outer)) !== undefined;
  return sentences.some(({ voice, ...each }) => outer && voice.kind === 'speech' && !within(each, outer));
}

function areBy(by: string, { kind, speakers }: Voice, { source, turn }: Passage): Answer {
  if (kind === 'speech' || kind === 'mixed') {
    const answers = speakers.map((speaker) => isBy(by, speaker, source));
    return (['yes', 'unclear', 'no'] as const).find((answer) => answers.includes(answer)) ?? 'unclear';
  }
  if (isReporter(by, source)) return kind === 'unclear' && turn !== undefined ? 'unclear' : 'yes';
  return kind === 'unclear' || (kind === 'paraphrase' && source.speaker === undefined) ? 'unclear' : 'no';
}

/** Naming an outlet says where the words are from, not who said them. */
function isReporter(by: string, { outlet }: Source): boolean {
  return REPORTER.test(by) || (outlet !== undefined && plain(outlet) === plain(by));
}

/** A label that names a role may mean anybody; but the person who asks is not the one who is asked. */
function isBy(by: string, speaker: string, source: Source): Answer {
  const { speaker: interviewee, title, speakers } = source;
  const asks = REPORTER.test(by);
  const isNamed = [speaker, ...partsOfList(speaker)].some((one) => isNameOf(by, one));
  const isOther = !isNamed && speakers.some((one) => isNameOf(by, one));
  // `Holm`, where brother and sister speak, or `Ada`, whose surname nobody gives.
  const isLonger = (one: string) => one.split(' ').length > speaker.split(' ').length;
  const isAnother = (one: string) => isLonger(one) && isNameOf(speaker, one) && !isNameOf(by, one);
  if (PRONOUN.test(by) || (isReporter(by, source) && !asks)) return 'yes';
  if (isNamed) return speakers.some(isAnother) ? 'unclear' : 'yes';
  if (areHalves(by, speaker) && !isOther && !asks && !isRole(by)) return 'unclear';
  if (isAsker(speaker) && asks) return 'yes';
  if (isAsker(speaker) && interviewee !== undefined && isNameOf(by, interviewee)) return 'no';
  // `Speaker 1` is not `Speaker 2`.
  if (isRole(speaker) || isCode(speaker)) return isCode(by) && isCode(speaker) ? 'no' : 'unclear';
  if (DESCRIPTION.test(speaker) && !speaker.includes(by.trim().split(/\s/u).at(-1) ?? '')) return 'unclear';
  const office = OFFICE.exec(by)?.[0];
  if (isRole(by) && /\d$/u.test(by)) return 'unclear';
  const isCalled = isOther || isTypedName(by) || (isCode(by) && !isRole(by) && !isOfWords(by));
  const isDescribed = !isRole(by) && (isPersonNoun(/\p{L}*$/u.exec(by)?.[0] ?? '') || isDescription(by));
  if (office === undefined) return NAME.test(by) || isCalled || asks ? 'no' : isDescribed ? 'unclear' : 'yes';
  if (NAME_BEFORE.test(by) || NAME_BEHIND.test(by.split(OFFICE).at(-1) ?? '')) return 'no';
  if (speaker !== interviewee) return 'unclear';
  const holds = ANY_OFFICE.test(office) || new RegExp(String.raw`\b${office}\b`, 'iu').test(title);
  return holds ? 'yes' : 'no';
}

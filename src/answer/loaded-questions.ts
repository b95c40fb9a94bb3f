/** Knows questions that accuse, or that impute a deed or a feeling: what they take for granted is not for a quotation to confirm. */
import { termsOf } from '../search/analysis.ts';

/** Words that accuse or insult, in one of their forms. */
const CHARGED = new Set(
  termsOf(
    'liar murder murderer massacre slaughter genocide dictator tyrant thug crook swindle rape traitor treason coward ' +
      'fascist nazi racist sexist brainwash evil wicked stupid idiot incompetent hypocrite shameful greedy arrogant ' +
      'warmonger bloodthirsty atrocity bully scapegoat propagandist',
  ),
);
/** What a question that wants a yes or a no may impute: a wrong that somebody did … */
const WRONGS = new Set(
  termsOf(
    'hack hacker poison poisoner spy steal thief bribe bribery blackmail kidnap torture sabotage saboteur invade ' +
      'assassinate assassin launder embezzle plagiarise stalk harass abuse addict drunk criminal',
  ),
);
/** … or, behind a form of `be`, what they feel. */
const FEELINGS = new Set(
  termsOf(
    'worried worry afraid scared frightened fearful angry furious upset ashamed jealous envious nervous anxious panic desperate ' +
      'proud guilty bitter resentful embarrassed hateful homesick lonely depressed heartbroken',
  ),
);
const BEFORE = String.raw`^(?:(?:and|but|so|then|now)\s)*`;
const WANTS_YES_OR_NO = new RegExp(
  String.raw`${BEFORE}(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|might|must)(?:n['’]?t)?\s`,
  'iu',
);
/** `a dialogue about hacking` accuses nobody. */
const SUBJECT_MATTER = /\b(?:about|on|over|of|regarding|concerning)\s.*$/iu;
const WITH_BE = new RegExp(String.raw`${BEFORE}(?:is|are|was|were|am)(?:n['’]?t)?\s`, 'iu');

/** Whether a question accuses somebody in words that a text lacks. Question and text are given as their terms. */
export function isLoaded(question: readonly string[], text: ReadonlySet<string>): boolean {
  return question.some((term) => CHARGED.has(term) && !text.has(term));
}

/** Whether a question wants to hear that somebody did a wrong, or felt something, that a text, given as its terms, does not name. */
export function imputes(asked: string, text: ReadonlySet<string>): boolean {
  const isImputed = (term: string) =>
    (WANTS_YES_OR_NO.test(asked) && WRONGS.has(term)) || (WITH_BE.test(asked) && FEELINGS.has(term));
  return termsOf(asked.replace(SUBJECT_MATTER, '')).some((term) => isImputed(term) && !text.has(term));
}

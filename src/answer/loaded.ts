/** Knows questions that accuse: what they take for granted is not for a quotation to confirm. */
import { analyze } from '../search/analysis.ts';

/** Words that accuse or insult, in one of their forms. */
const CHARGED = new Set(
  analyze(
    'liar murder murderer massacre slaughter genocide dictator tyrant thug crook swindle rape traitor treason coward ' +
      'fascist nazi racist sexist brainwash evil wicked stupid idiot incompetent hypocrite shameful greedy arrogant ' +
      'warmonger bloodthirsty atrocity bully scapegoat propagandist',
  ).map(({ term }) => term),
);

/** Whether a question accuses somebody in words that a text lacks. Both are given as their terms. */
export function isLoaded(question: Iterable<string>, text: ReadonlySet<string>): boolean {
  return [...question].some((term) => CHARGED.has(term) && !text.has(term));
}

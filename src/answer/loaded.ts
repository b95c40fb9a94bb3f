/** Knows questions that accuse: what they take for granted is not for a quotation to confirm. */
import { analyze } from '../search/analysis.ts';

/** Words that accuse or insult, in one of their forms. */
const CHARGED = new Set(
  analyze(
    'liar lie murder murderer kill killer massacre slaughter genocide dictator tyrant thug crook criminal corrupt ' +
      'corruption bribe steal thief fraud cheat scam swindle rape abuse torture poison traitor treason betray coward ' +
      'puppet fascist nazi terrorist propaganda brainwash racist sexist evil wicked stupid idiot incompetent hypocrite ' +
      'shameful disgraceful greedy arrogant illegally secretly sabotage blackmail bully starve suicide conceal abandon ' +
      'cover-up scapegoat invade warmonger bloodthirsty crimes atrocity atrocities',
  ).map(({ term }) => term),
);

/** Whether a question accuses somebody in words that a text lacks. Both are given as their terms. */
export function isLoaded(question: Iterable<string>, text: ReadonlySet<string>): boolean {
  return [...question].some((term) => CHARGED.has(term) && !text.has(term));
}

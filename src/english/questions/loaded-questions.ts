/** Knows questions that accuse somebody or ascribe a wrong or a feeling: no quotation confirms what it does not name. */
import { stemOf } from '../dictionary.ts';

/** Words that accuse or insult in any question. */
const CHARGED = stems(
  'liar murder murderer massacre slaughter genocide dictator tyrant thug crook swindle rape traitor treason coward fascist nazi ' +
    'racist sexist brainwash evil wicked stupid idiot incompetent hypocrite greedy arrogant warmonger bloodthirsty ' +
    'atrocity bully scapegoat propagandist',
);
/** What a question that wants a yes or a no ascribes to somebody: wrongs … */
const WRONGS = stems(
  'hack hacker poison poisoner spy steal thief bribe bribery blackmail kidnap torture sabotage saboteur invade assassinate ' +
    'assassin launder embezzle plagiarise stalk harass abuse addict criminal',
);
/** … or, after a form of `be`, feelings. Those of one group are much the same. */
const FEELINGS = [
  'worried worry afraid scared frightened fearful terrified nervous anxious panic',
  'angry furious upset',
  'ashamed embarrassed guilty',
  'jealous envious',
  'bitter resentful',
  'homesick lonely depressed heartbroken desperate',
  'proud',
].map(stems);
const OPENING = String.raw`^(?:(?:and|but|so|then|now)\s)*`;
const BE = String.raw`(?:is|are|was|were|am)(?:n['’]?t)?\s`;
const DO = String.raw`(?:do|does|did|has|have|had|can|could|will|would|should|might|must)(?:n['’]?t)?\s`;
const WITH_BE = new RegExp(OPENING + BE, 'iu');
const YES_OR_NO = new RegExp(`${OPENING}(?:${BE}|${DO})`, 'iu');
/** `a dialogue about hacking` accuses nobody. */
const SUBJECT_MATTER = /\b(?:about|on|over|of|regarding|concerning)\s.*$/iu;

/** Whether a question wants a yes or a no. */
export function wantsYesOrNo(question: string): boolean {
  return YES_OR_NO.test(question);
}

/** What a question accuses somebody of or ascribes to them: for each word, the stems of those that name the same. */
export function ascribed(question: string): string[][] {
  const about = new Set(stemsIn(question.replace(SUBJECT_MATTER, '')));
  return stemsIn(question).flatMap((stem) => {
    const feelings = WITH_BE.test(question) ? FEELINGS.find((group) => group.has(stem)) : undefined;
    if (about.has(stem) && feelings) return [[...feelings]];
    const isWrong = about.has(stem) && wantsYesOrNo(question) && WRONGS.has(stem);
    return CHARGED.has(stem) || isWrong ? [[stem]] : [];
  });
}

function stems(words: string): ReadonlySet<string> {
  return new Set(stemsIn(words));
}

function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf);
}

/** Finds whom the clause of a quotation means; a pronoun may mean whoever answers, not whoever spoke last. */
import { antecedent, identify, type People } from './antecedents.ts';
import { NAME, names } from './names.ts';
import { checkPronoun, type Pronouns } from './pronouns.ts';
import type { Range } from './sentences.ts';

/** What was said to whom stands near what may answer it. */
const NEAR_CHARS = 300;

const TOLD = new RegExp(String.raw`\s(?:told|tells|asked|asks)\s(${NAME})(?=[\s.,:]|$)`, 'gu');
const PRONOUN_REPLIES =
  /(?<!\p{L})(?:he|she|they)\s(?:replie[sd]|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed))(?!\p{L})/iu;
const PRONOUN_SAYS = /(?<!\p{L})(?:he|she|they)\s(?!(?:add|continu|conclud|went on))\p{Ll}+/iu;

/** Whether a text says something to one of these people: `Holm told Reed: "Go."` */
export function isSaidTo(text: string, people: readonly string[]): boolean {
  return [...text.slice(-NEAR_CHARS).matchAll(TOLD)].some(([, name = '']) =>
    people.some((person) => names(person, name) || names(name, person)),
  );
}

/** Who speaks, or nobody where a pronoun may answer what the same person has just said: `Holm said: "Go." He replied: "` */
function checkAnswer(
  clause: string,
  isToAnother: () => boolean,
  last: string | undefined,
  speaker: string | undefined,
): string | undefined {
  if (speaker === undefined || speaker !== last) return speaker;
  const mayAnswer = PRONOUN_REPLIES.test(clause) || (PRONOUN_SAYS.test(clause) && isToAnother());
  return mayAnswer ? undefined : speaker;
}

/** Whom the subject of a quotation's clause means, `behind` which narration the quotation stands. */
export function attributedSpeaker(
  subject: string,
  behind: string,
  text: string,
  { start, end }: Range,
  people: People & { readonly pronouns: Pronouns },
): string | undefined {
  const { last, pronouns, subjects } = people;
  const named = antecedent(behind, last, people, true);
  const meant = identify(subject, { ...people, last: named });
  const speaker = checkPronoun(subject, meant, pronouns, named !== last);
  const [clause = ''] = /^[^.!?"“]{0,99}/u.exec(text.slice(end, end + 99)) ?? [];
  const isToAnother = () => isSaidTo(text.slice(0, start), subjects);
  return checkAnswer(`${behind} ${clause}`, isToAnother, last, speaker);
}

/** Recognises lines that are only polite and ask nothing: greetings, thanks, goodbyes, words of assent. */

import type { Request } from './answer/reply.ts';

export type Courtesy = 'greeting' | 'thanks' | 'farewell' | 'assent';

/** Asks for the greeting. */
export const GREETING: Request = { command: 'greet', options: { courtesy: 'greeting' }, page: 1 };

const WHOM = '(?:[ ,]+(?:there|all|everyone|everybody|folks|again|bot|verbatim|you too|for now))*';
const WORDS: Readonly<Record<Courtesy, string>> = {
  thanks:
    '(?:many |ok |no )?(?:thanks|thank you|thank u|thankyou|thx|tnx|ty|cheers|much obliged|much appreciated|(?:i )?appreciate (?:it|that|this))(?: (?:so |very )?much| a lot| a million| all)?(?: for (?:that|this|it|everything|your (?:help|time|answers?)|the (?:help|info|information|answers?|quotes?)|helping(?: me)?))?',
  farewell:
    'bye(?:[ -]bye)?|good ?bye|good ?night|see (?:you|ya)(?: (?:later|soon|around|tomorrow))?|cya|farewell|take care|exit|quit',
  greeting:
    "hi|hello|hallo|hey|hiya|howdy|yo|greetings|welcome|good (?:morning|afternoon|evening|day)|nice to meet you|how are you(?: doing)?(?: today)?|how(?:'s it| is it) going|what'?s up|start|who are you|what are you|are you (?:a|an) (?:bot|ai|robot|human)",
  assent:
    "ok(?:ay)?|k|sure|right|all ?right|fine|yes|yeah|yep|yup|no|nope|nah|please|sorry|i'?m sorry|pardon(?: me)?|excuse me|my bad|never ?mind|nvm|cool|great|good|(?:good|nice|great) (?:job|work|answer|one|bot)|well done|nice|perfect|excellent|awesome|amazing|brilliant|wonderful|wow|got it|i see|understood|makes sense|interesting|very (?:good|nice|interesting)|lol|haha|hm+|\\p{Extended_Pictographic}+",
};

const PAUSE = '[\\s.,!?…:;()~*\\u200d\\ufe0f-]*';
const KINDS = (Object.keys(WORDS) as Courtesy[]).map(
  (kind) => [kind, new RegExp(`^(?:${WORDS[kind]})${WHOM}(?![\\p{L}\\p{N}])${PAUSE}`, 'iu')] as const,
);

/**
 * The kind of a line that is nothing but polite; undefined for any other line. If it mixes kinds, thanks come before
 * goodbyes, greetings and assent. An empty line counts as a greeting.
 */
export function readCourtesy(line: string): Courtesy | undefined {
  const said = new Set<Courtesy>();
  let rest = line.replace(/[’‘]/gu, "'").replace(new RegExp(`^${PAUSE}`, 'u'), '');
  if (rest === '') return 'greeting';
  while (rest !== '') {
    const [kind, pattern] = KINDS.find(([, words]) => words.test(rest)) ?? [];
    if (kind === undefined || pattern === undefined) return undefined;
    said.add(kind);
    rest = rest.replace(pattern, '');
  }
  return KINDS.map(([kind]) => kind).find((kind) => said.has(kind));
}

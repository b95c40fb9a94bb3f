/** Recognises lines that ask for nothing: greetings, thanks, goodbyes, complaints, words of assent. */

import type { Request } from '../reply/reply.ts';

/** If a line has several kinds, the first one here counts. */
const KINDS = ['thanks', 'farewell', 'greeting', 'complaint', 'assent'] as const;
export type Courtesy = (typeof KINDS)[number];

/** The request for the greeting. */
export const GREETING: Request = { command: 'greet', options: { courtesy: 'greeting' }, page: 1 };

/** Words of each kind. Repeated letters do not count: `helo` covers `hellooo`. */
const WORDS: Readonly<Record<Courtesy, string>> = {
  thanks:
    'thanks thank thankyou thankss thx tnx thnx thks thanx ty tysm cheers cheerz ta merci danke gracias obliged appreciate appreciated ' +
    'grateful helpful helped helps',
  farewell: 'bye goodbye byebye bb cya ttyl later laters farewell night goodnight gn exit quit',
  greeting:
    'hi hiya hello hallo helo hey heya howdy yo sup wassup wasup greetings morning afternoon evening gm start hola bonjour welcome',
  complaint: 'wrong incorrect useless stupid dumb',
  assent:
    'ok okay okey oki k kk sure right alright fine yes yeah yep yup no nope nah please pls plz sorry oops pardon nvm cool great good ' +
    'nice perfect excellent awesome amazing brilliant wonderful lovely impressive wow omg lol lmao rofl ha haha hehe hm oh ah aha ' +
    'interesting understood agreed indeed np',
};
/** Phrases that are polite only as a whole. */
const PHRASES: Readonly<Record<Courtesy, string>> = {
  thanks: 'no,? thanks',
  farewell:
    'see (?:you|ya)|take care|have a (?:nice|good|great) (?:day|one|evening|weekend)|talk to you later',
  greeting:
    "how (?:are|r) (?:you|u)(?: doing)?|how(?:'s| is) it going|what'?s up|(?:nice|good) to meet you|(?:is )?any(?:one|body) there|" +
    '(?:who|what) are you|are you (?:(?:an? )?(?:bot|ai|robot|human|real|person)|there)',
  complaint:
    "(?:(?:that|this|it)(?:'?s| is| was) )?not (?:right|true|what i (?:asked|meant|wanted)(?: for)?)",
  assent:
    'never ?mind|my bad|(?:no|not a) (?:problem|worries)|excuse me|well done|good job|got it|i (?:see|understand)|makes sense|' +
    "(?:that|this|it|you)(?:'?s|'?re| is| was| are)(?= )|you too|all good|not bad",
};
/** Words that may stand beside them. */
const BESIDE =
  'a lot so very much many all for the that this it your you u me my i im of help helping time info information answer answers quotes ' +
  'everything there everyone everybody folks guys again too mate man buddy friend dude sir now really just and then kindly million ' +
  'one work bot verbatim today far super';

const LETTERS = /[\p{L}\p{N}']+/gu;
/** `…` and `:)` are not words. */
const NOT_WORDS = /[\s\p{P}]/gu;
/** Words in quotation marks are meant to be looked up. */
const QUOTED = /["“”«»]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const [BESIDE_WORDS, KIND_OF_WORD] = [
  new Set(BESIDE.split(' ')),
  new Map(KINDS.flatMap((kind) => WORDS[kind].split(' ').map((word) => [word, kind] as const))),
];
const PATTERNS = KINDS.map((kind) => [kind, new RegExp(String.raw`\b(?:${PHRASES[kind]})\b`, 'gu')] as const);

/** The kind of a merely polite line; undefined for any other. An empty line counts as a greeting. */
export function readCourtesy(line: string): Courtesy | undefined {
  if (QUOTED.test(line)) return undefined;
  const said = new Set<Courtesy>(EMOJI.test(line) ? ['assent'] : []);
  let rest = line.toLowerCase().replace(/[’‘]/gu, "'");
  if (rest.replace(NOT_WORDS, '') === '' && said.size === 0) said.add('greeting');
  for (const [kind, pattern] of PATTERNS)
    rest = rest.replace(pattern, () => {
      said.add(kind);
      return ' ';
    });
  for (const [word] of rest.matchAll(LETTERS)) {
    const kind = kindOf(word);
    if (kind !== undefined) said.add(kind);
    else if (!BESIDE_WORDS.has(word)) return undefined;
  }
  return KINDS.find((kind) => said.has(kind));
}

/** `hellooo` is `hello`, `hahaha` is `haha`. */
function kindOf(word: string): Courtesy | undefined {
  const forms = [
    word,
    word.replace(/(.)\1{2,}/gu, '$1'),
    word.replace(/(.)\1+/gu, '$1'),
    word.replace(/^((?:ha|he|ah)){2,}h?$/u, 'haha'),
  ];
  return forms.map((form) => KIND_OF_WORD.get(form)).find((kind) => kind !== undefined);
}

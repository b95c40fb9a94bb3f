/** Recognises lines that ask for nothing: greetings, thanks, goodbyes, complaints, words of assent. */

/** If a line has several kinds, the first one here counts. */
const KINDS = ['thanks', 'farewell', 'greeting', 'complaint', 'assent'] as const;
type Courtesy = (typeof KINDS)[number];

/** Words of each kind. Each letter may be repeated: `hellooo`. */
const WORDS: Readonly<Record<Courtesy, string>> = {
  thanks:
    'thanks thank thankyou thx tnx thnx thks thanx ty tysm cheers cheerz ta merci danke gracias obliged appreciate appreciated ' +
    'grateful helpful helped helps',
  farewell: 'bye goodbye byebye bb cya ttyl later laters farewell night goodnight gn exit quit',
  greeting:
    'hi hiya hello hallo helo hey heya howdy yo sup wassup wasup greetings morning afternoon evening gm start hola bonjour welcome',
  complaint: 'wrong incorrect useless stupid dumb suck sucks idiot moron',
  assent:
    'ok okay okey oki k kk sure right alright fine yes yeah yep yup no nope nah please pls plz sorry oops pardon nvm cool great good ' +
    'nice perfect excellent awesome amazing brilliant wonderful lovely impressive wow omg lol lmao rofl ha hm oh ah aha ' +
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
    'a*(?:h+[ae]+){2,}h*|never ?mind|my bad|(?:no|not a) (?:problem|worries)|excuse me|well done|good job|got it|i (?:see|understand)|makes sense|' +
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
const BESIDE_WORDS = new Set(BESIDE.split(' '));
const PATTERNS = KINDS.map((kind) => {
  const words = WORDS[kind].replace(/\p{L}/gu, '$&+').replaceAll(' ', '|');
  return [
    kind,
    new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${PHRASES[kind]}|${words})(?![\p{L}\p{N}'])`, 'gu'),
  ] as const;
});

/** The kind of a merely polite line; undefined for any other. An empty line counts as a greeting. */
export function readCourtesy(line: string): Courtesy | undefined {
  if (QUOTED.test(line)) return undefined;
  const said = new Set<Courtesy>(EMOJI.test(line) ? ['assent'] : []);
  let rest = line.toLowerCase().replace(/[’‘]/gu, "'");
  if (rest.replace(NOT_WORDS, '') === '' && said.size === 0) said.add('greeting');
  // `And later?` goes on with a question.
  const patterns = PATTERNS.filter(([kind]) => kind !== 'farewell' || !/\blater\?\s*$/iu.test(line));
  for (const [kind, pattern] of patterns)
    rest = rest.replace(pattern, () => {
      said.add(kind);
      return ' ';
    });
  const isPolite = (rest.match(LETTERS) ?? []).every((word) => BESIDE_WORDS.has(word));
  return isPolite ? KINDS.find((kind) => said.has(kind)) : undefined;
}

const YES_NO_OR_THANKS =
  /^\P{L}*(?:(?:(?:yes|yeah|yep|no|nope|ok(?:ay)?|right|sure|well|exactly|absolutely|indeed|of course)(?!\p{L})\P{L}*)+|(?:many )?thank(?:s| you)(?: (?:so|very) much)?(?:, [^,]+)?)$/iu;

/** Whether a sentence says no more than yes, no or thanks: `Thank you, Mayor.` */
export function isYesNoOrThanks(sentence: string): boolean {
  return YES_NO_OR_THANKS.test(sentence);
}

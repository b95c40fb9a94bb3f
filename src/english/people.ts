/** What people are called in English: pronouns, offices, titles, and the labels of those who ask or answer. */

import { SHORT_TITLES } from './sentences.ts';

export const PRONOUN = /^(?:he|she|they)$/iu;
/** `I`, `I’m` and the like, folded: a capital, but no name. */
export const FIRST_PERSON = /^i(?:m|ve|ll|d)?$/u;
/** What a question may call the only person whom it can be about. */
export const THE_INTERVIEWEE = /^(?:he|she|they|you|the interviewee)$/iu;

const OFFICES =
  'ambassador|diplomat|envoy|official|president|premier|minister|chancellor|secretary|spokes(?:man|woman|person)|' +
  'director|chair(?:man|woman)?|chief|professor|general|senator|author|mayor|judge|king|queen';
/** What people are called by instead of their names. */
export const OFFICE = new RegExp(String.raw`\b(?:${OFFICES})\b`, 'iu');
/** The same, at the end of a phrase; `the speaker` is whoever is speaking. */
export const ENDS_IN_OFFICE = new RegExp(String.raw`\b(?:${OFFICES}|speaker)$`, 'iu');
/** An office may stand for its holder. */
export const ANY_OFFICE = /^(?:diplomat|envoy|official|author)$/iu;
/** `The Russian Ambassador to the United States`: capitals, but no name. */
export const THE_OFFICE = /^the .*(?:ambassador|minister|president|secretary|chancellor)\b/iu;

export const REPORTER =
  /\b(?:reporter|journalist|correspondent|interviewer|questioner|host|moderator|presenter)$/iu;

const TITLE =
  '(?:(?:Ambassador|President|Vice[- ]President|Prime Minister|Minister|Secretary|General|Senators?|Professor|Chancellor|Mayor|' +
  'Judge|King|Queen|(?:Chief |Lord |Lady )?Justice|Governor|Representatives?|Councillor|Congress(?:man|woman)|Captain|Commander|Colonel|' +
  'Chief Constable|Director|Coach|Detective|Constable|Sergeant|Superintendent|Bishop|Brother|Bro|Sis|DCI?|DS|PC|WPC|(?:Madam )?Chair(?:man|woman)?|Sir|Lord|Lady|Dame|Baroness|Father|Sister|Rabbi|Inspector|Officer|' +
  `Counsel(?:lor)?|Miss|${SHORT_TITLES})\\.?)`;
const TITLES = new RegExp(String.raw`^(?:${TITLE}\s+)+(?=\S)`, 'iu');
const BEFORE_A_NAME = new RegExp(String.raw`^(?:(?:\p{Lu}\p{L}+\s)?${TITLE}\s+)+$`, 'u');

/** `Mr. Oduya` has a title; `General` alone has none. */
export function hasTitle(name: string): boolean {
  return TITLES.test(name);
}

/** `Mr. Oduya` and `Chief Justice Hale` without the title. */
export function withoutTitle(name: string): string {
  return name.replace(TITLES, '');
}

/** What a title tells about its bearer: `Mr Holm` and `Ms Holm` are two people. */
export function sexOf(name: string): ('m' | 'f')[] {
  const [, title = ''] =
    /^(?:(?:the )?(?:cllr|councillor|ald|alderman|rt|hon|dr|prof)\.?\s)*(mr|sir|lord|herr|father|king|uncle|monsieur|mrs|ms|miss|mme|madame|lady|dame|frau|sister|queen|baroness|aunt|auntie)\.?\s/iu.exec(
      name,
    ) ?? [];
  if (title === '') return [];
  return /^(?:mr|sir|lord|herr|father|king|uncle|monsieur)$/iu.test(title) ? ['m'] : ['f'];
}

/** Whether words before a name are a title: `Russian Ambassador`. */
export function isTitle(words: string): boolean {
  return BEFORE_A_NAME.test(`${words} `);
}

/**
 * What people who ask, and people who answer, are called if they have no name, in English and neighbouring languages.
 */
const QUESTION = 'qn?|question(?:er)?|frage|pregunta|pergunta|domanda|vraag|fråga|spørsmål|spørgsmål|вопрос';
const ANSWER =
  'a|ans|answer|reply|interviewee|person interviewed|respondent|antwort|respuesta|resposta|réponse|risposta|antwoord|svar|ответ';
/** `The answer: nobody knows.` is speech. */
const THE = String.raw`(?:the (?!question\b|answer\b|reply\b))?`;
const NUMBERED = String.raw`\.?(?:\s?#?\p{N}+)?\.?`;
/** Labels for whoever asks. */
const ASKS = new RegExp(
  `^${THE}(?:${QUESTION}|interviewers?|interviewing officer|journalist|reporter|correspondent|host|moderator|presenter|anchor)${NUMBERED}$`,
  'iu',
);
/** Labels for whoever answers. */
const ANSWERS = new RegExp(`^${THE}(?:${ANSWER}|guest|witness)${NUMBERED}$`, 'iu');
/** Labels for roles that different people may have. */
const ROLE =
  /^(?:(?:the |an? )?(?:unidentified |unknown |male |female |acting |deputy |presiding |vice[- ])*(?:unidentified|unknown|speaker|voice|man|woman|male|female|audience(?: member)?|participants?|resident|caller|listener|student|person|member(?: of (?:the )?public)?|chair(?:man|woman|person)?(?: of [\p{L} ]+)?|clerk|court|judge|president|secretary|translator|interpreter|narrator|announcer|operator|all|both|crowd|others?|panel(?:list)?|guest|witness|minister|mayor|coroner|ambassador|counsel|attorney|prosecutor|defendant|examiner|officer|teacher|doctor|nurse|patient|client|customer|user|assistant|editor|producer|director|professor|senator|host|co-host)(?: pro tempore)?)(?:[\s_-]?(?:#?\d+|\p{Lu}))?$|^(?:(?:some|several|many|all|opposition|government) )*(?:hon(?:ou?rable|\.)? )?(?:members|senators|deputies|voices)$|^\p{Lu}{1,2}\d{1,2}$|^(?:m\.|mme|mlle|monsieur|madame|(?:la |el )?se[ñn]ora?) (?:(?:le|la) )?\p{L}+/iu;

/** Labels that are nobody's name. */
const NAMELESS = new RegExp(`^${THE}(?:${QUESTION}|interviewer)${NUMBERED}$`, 'iu');
const UNNAMED_ANSWERER = new RegExp(`^(?:${ANSWER})${NUMBERED}$`, 'iu');

export const isNameless = (label: string): boolean => NAMELESS.test(label);
/** `Int.` may also be the inside of a house in a script. */
export const mayBeInterviewer = (label: string): boolean =>
  NAMELESS.test(label) || /^(?:int|mod)\.?$/iu.test(label);
export const isUnnamedAnswerer = (label: string): boolean => UNNAMED_ANSWERER.test(label);
export const isWitness = (label: string): boolean => /^(?:the )?witness$/iu.test(label);
export const isAsker = (label: string): boolean => ASKS.test(label);
export const isAnswerer = (label: string): boolean => ANSWERS.test(label);
/** Whether a label gives a role, not a name: `Speaker 1`, `Chair`, `Interviewer`. */
export const isRole = (label: string): boolean => ASKS.test(label) || ANSWERS.test(label) || ROLE.test(label);

/** Words that come before a colon at the start of a line and are nobody's name. */
const NOBODY =
  /^(?:(?:editor['’]?s?|author['’]?s?|publisher['’]?s?|translator['’]?s?) )?(?:notes?|nb|no\.? \p{N}+|ps|p\.s\.|breaking(?: news)?|news|quot(?:e|ation)s?|claims?|headlines?|fact[- ]check|update[ds]?|corrections?|clarification|warning|caution|info|error|debug|ai|todo|tips?|hint|example|summary|abstract|background|context|conclusions?|sources?|photos?|pictures?|images?|credits?|captions?|video|audio|listen|watch|read(?: more)?|see(?: also)?|related|links?|tags?|topics?|keywords?|categor(?:y|ies)|subject|re|from|to|cc|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dates?(?: (?:&|and) time)?|day (?:&|and) time|time(?: (?:&|and) (?:date|place))?|rsvp|meeting (?:id|link|url|notes)|place|location|venue|duration|length|title|language|event|episode|chapter|part|section|figure|fig|table|appendix|step|item|scene|act|copyright|disclaimer|transcripts?|transcribed by|transcription|interview(?:ed)?(?: by)?|edited by|text by|by|published|recorded|posted|contact|e-?mail|phone|tel|fax|website|web|address|isbn|doi|references?|footnotes?|pros|cons|advantages|disadvantages|ingredients|method|results?|key (?:points?|facts?)|facts?|the (?:problem|solution|result|facts?|issue|point|bottom line|good news|bad news)|problem|solution|attendees|present|done|blocked|blockers?|to-?dos?|in progress|discussions?|announcements?|proposed|teams?|subtopics?|details|status|timestamps?|action items?|next steps?|open questions?|project|study|recordings?|file|(?:in the )?matter of|before|case(?: no\.?)?|ref(?:erence)?|catalogue|for the (?:state|people|crown|plaintiff|defen[cs]e|defendant|claimant|respondent|appellant|petitioner|prosecution)|for dhs|participants|speakers|guests|hosts|interviewe(?:r|e)s|panell?ists|witnesses|transcriber|in attendance|agenda|minutes|music|memos?|bot|app|break|apolog(?:y|ies)|actions?|decisions?|motions?|votes?|resolved|sfx|fx|sound|cue|clip|sot|vt|vo|vox|pkg|sting|promo|tape|insert|actuality|jingle|ident|in|out|full|dur|tx|intro(?:duction)?|outro|edit|end|begin|start|laughter|applause|interjections?|interruptions?|silence|pause|crosstalk|inaudible|wikipedia|http|https)$/iu;
/** Whether the words before a colon are some kind of heading and nobody's name. */
export const isNobody = (label: string): boolean => NOBODY.test(label);

/** Words that open a spoken sentence, before a colon: `Look: it sank.` */
const GOES_ON =
  /^(?:(?:yes|no|well|look|listen|remember|imagine|think|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|again|now|so|and|but|then|once more|in short|in sum|in other words|for example|for instance|that is|i repeat|my answer|answer|question|one|two|three|true|fact|right|wrong|sure|ok|okay|oh|ah|or|please|wait|stop|see|say|consider|suppose|guess|note|mind|frankly|honestly|obviously|clearly|basically|actually|exactly|absolutely|indeed|perhaps|maybe|still|yet|thus|hence|therefore|meanwhile|later|next|last|often|sometimes|always|never|nothing|everything|everybody|nobody|i|we|you|he|she|they|it|this|that|these|those|there|here|what|who|why|how|when|where|which|because|however|also|besides|today|tomorrow|yesterday|thanks|thank you|danke(?: schön| sehr)?|(?:vielen|herzlichen|schönen|besten) dank|merci|gracias|grazie|obrigad[oa]|tack)[\s,]*)+$/iu;
export const opensSpeech = (words: string): boolean => GOES_ON.test(words);

/** Words that open a sentence but no name. */
const NO_NAME =
  /^(?:that|this|these|those|it|its|there|here|what|which|when|where|while|but|and|yet|so|then|in|on|at|for|as|if|he|she|they|we|i|you|an?|his|her|their|our|my|no|yes|not|all|some|many|most|both|each|one|another|asked|nobody|somebody|everybody|later|earlier|yesterday|today|meanwhile|however|with|from|by|after|before|because|since|until|about|to|or|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|who|whose|why|how|despite|although|though|once|only|just|even|instead|among|amid|at|under|over|during|against|between|beside|besides|behind|beyond|inside|outside|unlike|like|such|few|several|none|nothing|everyone|everything|someone|something|any|every|other|others|two|three|four|five|first|next|now|still|soon|thanks|according|based|back|early|late|aside|apart|while|whatever|whoever|wherever|never|often|sometimes|perhaps|maybe|well|whether|without|within|upon|than|throughout|towards?)(?=[\s,]|$)/iu;
export const opensSentence = (words: string): boolean => NO_NAME.test(words);

/** Small words inside names: `Ludwig van Beethoven`. */
export const PARTICLE =
  '(?:al|ap|ab|af|av|aan|bin|bint|ben|ibn|da|das|de|del|della|der|den|des|di|do|dos|du|el|la|le|les|los|van|vom|von|ten|ter|y|zu|zum|zur)';
/** The same, and those of offices: `the Chair of the Committee`. */
const SMALL_WORD = new RegExp(`^(?:${PARTICLE}|['’]t|heer|of|the|and|for|&)$`, 'u');

/** First and second person: a reporter's own sentences rarely have them. */
export const SPEAKS_OF_SELF =
  /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves|[Yy]ou|[Yy]our)(?![\p{L}])/u;

/** The words that a speaker may be called by, in lower case; a role has none. */
export function wordsOfName(speaker: string | undefined): string[] {
  if (speaker === undefined || isRole(speaker)) return [];
  return (
    speaker
      .toLowerCase()
      .replace(/^the\s/u, '')
      .match(/\p{L}{3,}/gu) ?? []
  );
}

const TELLS_OF_TEXT =
  /^(?:this|the) (?:interview|conversation|transcript|discussion|text|article|q ?& ?a)\b.*\b(?:edited|condensed|conducted|shortened|abridged|recorded|transcribed|translated|published|took place|lightly)\b|^transcribed automatically\b|^transcript(?:ion)? (?:supplied|provided|prepared|produced|made|courtesy|copyright)\b|^(?:transcri(?:bed|pt|ption)|edited|interview(?:ed)?|translated|recorded|reporting|photo(?:graph)?s?|written|posted|published|produced|music|text|words)(?::| (?:by|on|from)\b)|^(?:(?:editor|author|publisher|translator)['’]?s['’]?\s)?(?:notes?|corrections?|clarification|update)\s?:|^\(?c\)|^copyright\b|^all rights reserved|^-*ends-*$|^--\s*\n|^(?:--|[–—])\s.*\s(?:--|[–—])$|^notes (?:to|for) editors|^for (?:(?:more|further) information|(?:media|press) (?:e|i)nquiries)\b|^(?:watch|listen to|read) the (?:full|whole)\b|^(?:\p{L}[\p{L}.'’-]*\s){1,4}is (?:an?|the|our) (?:\p{L}+\s){0,3}(?:writer|journalist|reporter|editor|author|critic|columnist|correspondent|photographer)\b|^(?:related (?:articles|stories|topics)|share this (?:article|story|page)|read more|you may also like|tape \d+.*)$|^(?:[\p{L}-]+ )?(?:examination|questions) by\b|^\[[^\]]*\bfollows?[:.]?\]$|^(?:[\p{L}'’-]+ ){0,4}transcripts? (?:is|are|was|were|may)\b|^(?:[\p{L}'’-]+ ){1,5}is brought to you by\b|^(?:webcast|broadcast|recording|stream) (?:ends|ended)\b|^(?:the )?(?:tape|recording|machine|audio) (?:is|was) (?:damaged|interrupted|switched|turned|stopped|paused|blank|inaudible|cut)\b|^\[?end of (?:transcript|interview|recording|side|tape|reel|cassette)|^\[?(?:ad(?:vert(?:isement)?)?s?|commercials?|sponsors?)(?: break)?\]?$|^\[?(?:ad|advert|commercial) break\b|^support for (?:\S+ ){1,6}comes from\b|^(?:(?:would|do|did|have|are) you\b[^.?!\n]{3,80}\?\s(?:please )?|if you\b[^.?!]{3,80}?\b)(?:write to|e-?mail|contact|get in touch|send (?:us|your)|tell us)\b(?! me\b)|^(?:filmed|directed|subtitled|captioned|narrated) (?:by|on|in|at|aboard)\b|^(?:(?:subtitles|captions) by|(?:with|special) thanks to|questions (?:were|was) (?:prepared|written|asked|put together) by)\b|^this is an archived\b|^(?:new )?comments (?:are|cannot|can|have|were)\b|^this (?:thread|topic|post) (?:is|was|has)\b|^(?:this|today['’]s) (?:episode|podcast|show) (?:is|was) (?:brought|sponsored|supported)\b|^(?:l[ae] |el |il |d[aeiou]s? |das |der |die )?(?:transcri\p{L}+|transkri\p{L}+|trascri\p{L}+|traduc\p{L}+|traduzi\p{L}+|übersetz\p{L}+|entrevista|entretien|intervista|interview|gespräch|propos|textos?|fotos?|photos?|redaktion|edici[oó]n)\b[^.?!:]{0,60}\s(?:par|por|von|da|door|av|führten?|recueillis|realizad\p{L}+|facilitad\p{L}+)\b/iu;
/** Whether a paragraph is about the text itself: `Edited by Ada Holm`, under the number of a page or not. */
export function tellsOfText(paragraph: string): boolean {
  const text = paragraph.trimStart().replace(/^page \d+[^\n]*\n\s*/iu, '');
  return TELLS_OF_TEXT.test(text) || TELLS_OF_TEXT.test(text.split('\n', 1)[0] ?? '');
}

/** `An Interview Conducted by Tom Reed`, behind the name of the interviewee */
export const TITLES_TEXT =
  /^an? (?:\p{L}+ )?(?:interview|history|conversation)\b[^.?!\n]*\b(?:by|with|between)\s\p{Lu}/iu;

/** A transcript's notes on how somebody speaks, in brackets. */
export const STAGE_DIRECTION =
  '(?:laugh|applau|chuckl|giggl|cross-?talk|inaudible|indistinct|unintelligible|pause|silence|sigh|cough|cheer|booing|music|' +
  'smil|nod|shrug|cries|crying|interrupt|overlapping|foreign|speak(?:s|ing) in|off mic|no response|simultaneous|' +
  'lacht|lachen|rires?\\b|rit\\b|risas?\\b|ríe|ride\\b|risate|смеётся|смеется|смех)';

const DIRECTS = new RegExp(`^${STAGE_DIRECTION}`, 'iu');
export const isStageDirection = (words: string): boolean => DIRECTS.test(words);

/** A note in subtitles for the deaf that somebody else is heard: `[MAN SHOUTING]`, `(voices in the distance)` */
export const HEARD =
  /^[[(](?=[^\])]*\b(?:(?:shout|yell|call|scream|chant|whisper|speak|talk|sing)(?:s|ing)?|cr(?:ies|ying)|voices?|(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?)\b)[^\])]*[\])]$/iu;

/** A voice that a transcript calls by no name: `An hon. Member:`, `Q from the floor:`, `Joe’s wife:` */
export const UNNAMED_VOICE =
  /^(?:[\p{L}.'’-]+\s){0,4}(?:members?|lords?|floor|gallery|audience|voices?|back|wife|husband|m[ou]m|mother|dad|father|brother|sister|son|daughter|friend|neighbour|agent|voicemail|heckler|caller|crowd|question(?=\s\()|passer-?by)(?:\s\d{1,2})?(?:\s\([^()\n]{1,40}\))?\s?:\s|^#\d+\s?:\s/iu;

const AUDIENCE = /^(?:the\s)?(?:audience|crowd)(?!\p{L})/iu;
/** Whether a speaker is the audience, which calls out no more than a paragraph. */
export const isAudience = (speaker = ''): boolean => AUDIENCE.test(speaker);

/** Whether a text ends in a question. */
export function asksAtEnd(text: string): boolean {
  return /[?？؟][\s"”’»)\]–—-]*$/u.test(text.slice(-20));
}

/** Whether a name is in capitals, apart from words that names write in lower case. */
export function isCapitals(name: string): boolean {
  const own = name.replace(/(?<!\p{L})(?:M[crs]{1,2}s?|Mac|van|de|der|von|of|the|and)(?!\p{L})/gu, '');
  return /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(own);
}

/** All words are capitalised, or small words that names have; letters without case count too. */
export function isCapitalised(name: string): boolean {
  return name
    .split(/[\s\u00a0]+/u)
    .every(
      (word, i) =>
        /^["“‘]?(?:u\/\p{L}|@|#?(?:\p{Ll}(?=\p{Lu}))?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u.test(word) ||
        (i > 0 && SMALL_WORD.test(word)),
    );
}

/** A paragraph entirely in brackets, or of signs, times and the like. */
const NOTICE =
  /^(?:[([<{*]{1,2}(?:[^()[\]]|\[[^()[\]]*\])*[)\]>}*]{1,2}[.!]?|[♪♫][^\n]*|\P{L}+|(?:END\s+)?\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s[A-Z]{2,4})?|END|(?:[\p{L}-]+[ -])?(?:examination|questions|examined) (?:by|from) [^?!]{2,60}|page \d+(?: of \d+)?|[^.?!]{0,60}\((?:sworn|affirmed|recalled)\)|[^.?!]{0,160}\btestif(?:ied|ies)\b[^.?!]{0,30}\bas follows\W*|[\p{L}. ]{0,40} interjecting\P{L}*|on resuming\W*|(?:the )?(?:court|hearing|inquest|meeting|session|sitting|committee) (?:(?:was|is|then|stands) )?(?:adjourned|suspended|resumed)(?! (?:it|the|that)\b)[^.?!\n]{0,60}\.?)$/iu;
/** Whether a paragraph of a transcript is said by nobody: `(Laughter.)` */
export const isNotice = (text: string): boolean =>
  NOTICE.test(text) || text.split('\n').every((line) => NOTICE.test(line.trim()));

/** Below a post, what a forum offers to do with it; below the end of a sentence, lines in brackets, lines of a song, and what is told from `Whereupon` on. */
export const NOTE_BELOW =
  /(?<=[.?!…"”’)\]–—:-][^\S\n]{0,8}\n)[^\S\n]*(?:[\d.:]{1,8}[^\S\n]+)?(?:(?:[([]{1,2}(?:[^()[\]]|\[[^()[\]]*\])*[)\]]{1,2}\.?[^\S\n]*)+(?=\n|$)|♪[^\n]*|(?:The\s)?(?:court|hearing|inquest|meeting|session|sitting)\s(?:(?:was|is|then)\s)?(?:adjourned|closed|ended|rose|suspended)(?!\p{L})[^\n]*|Whereupon,?\s.*)|(?<=\n)[^\S\n]*(?:(?:\d{1,3}[^\S\n]+)?\(\([^()\n]*\)\)(?=\s|$)|permalink\s[^\n.?!]{0,60}(?=\n|$))/gsu;

/** Words that stand where names do, before a colon or at the start of a line, and are nobody's name. */
import { anyOf } from '../any-of.ts';

/** Fields, headings and notes. */
const HEADS = anyOf(String.raw`
  notes?|nb|no\.? \p{N}+|ps|p\.s\.|breaking(?: news)?|news|quot(?:e|ation)s?|claims?|headlines?|fact[- ]check
  update[ds]?|corrections?|clarification|warning|caution|info|error|debug|ai|todo|tips?|hint|example|summary
  abstract|background|context|conclusions?|sources?|photos?|pictures?|images?|credits?|captions?|video|audio
  listen|watch|read(?: more)?|see(?: also)?|related|links?|tags?|topics?|keywords?|categor(?:y|ies)|subject
  re|from|to|cc|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dates?(?: (?:&|and) time)?|day (?:&|and) time
  time(?: (?:&|and) (?:date|place))?|rsvp|meeting (?:date|id|link|notes|record(?:ing)?|time|url)|place|location|venue|duration|length
  title|language|event|episode|chapter|part|section|figure|fig|table|appendix|step|item|scene|act|copyright
  disclaimer|transcripts?|transcribed by|transcription|interview(?:ed)?(?: by)?|edited by|text by|by|published
  recorded|posted|contact|e-?mail|phone|tel|fax|website|web|address|isbn|doi|references?|footnotes?|pros|cons
  advantages|disadvantages|ingredients|method|results?|key (?:points?|facts?)|facts?|problem|solution
  the (?:problem|solution|result|facts?|issue|point|bottom line|good news|bad news)|attendees|present|done|bullet|proposals?
  blocked|blockers?|deadlines?|due|reminders?|to-?dos?|in progress|discussions?|announcements?|proposed|teams?|subtopics?|details|status
  timestamps?|action items?|next steps?|open questions?|project|study|recordings?|file|(?:in the )?matter of
  before|appearances|case(?: no\.?)?|ref(?:erence)?|catalogue|for dhs|participants|speakers|guests|hosts
  for the (?:state|witness|majority|minority|committee|people|crown|plaintiff|defen[cs]e|defendant|claimant|respondent|appellant|petitioner|prosecution)
  interviewe(?:r|e)s|panell?ists|witnesses|transcriber|in attendance|agenda|minutes|(?:background )?music|memos?|bot|app|break
  apolog(?:y|ies)|actions?|decisions?|motions?|votes?|polls?|ayes|noes|nays|yeas|abstain(?:ed|ing)?|tellers|resolved|sfx|fx|sound|cue|clip|sot|vt|vo|vox|pkg|sting
  (?:act|scene|szene|akt|acte|scène) (?:\p{N}+|[ivx]+)|(?:\p{L}+er )?(?:auftritt|aufzug)|szene|preface(?: to .*)?
  slide(?: \p{N}+)?|screen|demo|animation|graphics?|description|show tease|teaser|series|promo|tape|insert|actuality|jingle|ident|in|out|full|dur|tx|intro(?:duction)?|outro|edit|end|begin|start
  laughter|applause|interjections?|interruptions?|silence|pause|crosstalk|inaudible|wikipedia|https?
  siehe(?: auch)?|nachtrag|hinweis|anmerkung|fazit|mehr infos?|post-?script|bio|voir(?: aussi)?|véase|realizad[ao] (?:a|por)
`);
const NOBODY = new RegExp(
  String.raw`^(?:(?:editor|author|publisher|translator)['’]?s? |[\p{L} ]+/)?${HEADS}$`,
  'iu',
);
/** Whether the words before a colon are some kind of heading and nobody's name. */
export const isNobody = (label: string): boolean => NOBODY.test(label);

/** Words that open a spoken sentence, before a colon: `Look: it sank.` */
const GOES_ON = anyOf(`
  yes|yeah|no|well|anyway|look|listen|remember|imagine|think|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|again|now
  so|and|but|then|once more|in short|in sum|in other words|for example|for instance|that is|i repeat|my answer
  answer|question|one|two|three|true|fact|right|wrong|sure|ok|okay|oh|ah|or|please|wait|stop|see|say|consider
  suppose|guess|note|mind|frankly|honestly|obviously|clearly|basically|actually|exactly|absolutely|indeed
  perhaps|maybe|still|yet|thus|hence|therefore|meanwhile|later|next|last|often|sometimes|always|never|nothing
  everything|everybody|nobody|i|we|you|he|she|they|it|this|that|these|those|there|here|what|who|why|how|when
  where|which|because|however|also|besides|today|tomorrow|yesterday|thanks|thank you|danke(?: schön| sehr)?
  (?:vielen|herzlichen|schönen|besten) dank|merci|gracias|grazie|obrigad[oa]|tack|ja|nein|doch|dann|oui|non|alors
  donc|enfin|sí|pues|entonces|sì|beh|ecco|allora|quindi|poi|però|pois|então
`);
const OPENS_SPEECH = new RegExp(String.raw`^${GOES_ON}(?:[\s,]+${GOES_ON})*[\s,]*$`, 'iu');
export const opensSpeech = (words: string): boolean => OPENS_SPEECH.test(words);
/** Whether words before a colon go on with what somebody says: `For example: …`, `First: …` */
export const opensPoint = (words: string): boolean =>
  opensSpeech(words) && /\s|^(?:one|two|three|(?:first|second|third|final|last)(?:ly)?)$/iu.test(words);

/** Words that open a sentence but no name. */
const NO_NAME = anyOf(`
  that|this|these|those|it|its|there|here|what|which|when|where|while|but|and|yet|so|then|in|on|at|for|as|if
  he|she|they|we|i|you|an?|his|her|their|our|my|no|yes|not|all|some|many|most|both|each|one|another|asked
  nobody|somebody|everybody|later|earlier|yesterday|today|meanwhile|however|with|from|by|after|before|because
  since|until|about|to|or|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|who|whose|why
  how|despite|although|though|once|only|just|even|instead|among|amid|under|over|during|against|between|beside
  besides|behind|beyond|inside|outside|unlike|like|such|few|several|none|nothing|everyone|everything|someone
  something|any|every|other|others|two|three|four|five|first|next|now|still|soon|thanks|according|based|back
  early|late|aside|apart|whatever|whoever|wherever|never|often|sometimes|perhaps|maybe|well|whether|without
  within|upon|than|throughout|towards?|apropos|hello|hi|hey|hiya|welcome|goodbye|bye|congrat(?:ulation)?s|sorry|please|god
  hola|bonjour|salut|ciao|hallo|merci|gracias|danke|grazie|interview|entretien|entrevista|intervista|gespräch|rencontre
`);
const OPENS_SENTENCE = new RegExp(String.raw`^${NO_NAME}(?=[\s,]|['’](?:s|m|re|ve|ll|d)(?!\p{L})|$)`, 'iu');
export const opensSentence = (words: string): boolean => OPENS_SENTENCE.test(words);
/** Whether the first of several words that opens a sentence is also a given name: `Will Bright` */
export const opensName = (words: string): boolean => /^(?:an|can|do|in|no|so|to|will)\s/iu.test(words);

/** `Madam, …` is how somebody in a parliament begins. */
export const OPENS_ADDRESS = /^(?:Sir|Madam|Ma['’]am)(?=,|$)/u;
export const joinsClause = (words: string): boolean => /^(?:And|But|Because|So)\s/u.test(words);

/** Recognises lines that ask for more of an answer and name no subject: `more`, `who said that?`, `in context`. */

/** The next page, the passage in its context, or who said it and where it comes from. */
type GoingOn = 'more' | 'context' | 'source';

const LEAD =
  "(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|sorry|please|hey)[\\s,]+)*(?:(?:can|could|would|will) (?:you|i)(?: please)? |(?:i'd|i would|i) (?:want|like) to |let me |let's )?";
const TAIL =
  '(?:[\\s,]+(?:please|pls|exactly|again|though|then|here|there|anyway|thanks|in (?:the|this) (?:text|interview|article)))*[\\s.?!]*';
const QUOTED =
  '(?:quote|quotation|word|sentence|passage|paragraph|line|statement|bit|part|answer|claim|one|result)s?';
/** What was shown. */
const THAT = `(?:(?:that|this|those|these|the|your)(?: (?:last|first))? ${QUOTED}|that|this|it|so|those|these|them)`;
const IS = "(?:'s|s|'re| is| are| was| were)";
const SAID =
  '(?:(?:really|actually|even|ever) )?(?:said|says?|claimed|claims|stated|states|told (?:you|them)|(?:is|was) saying)';
const GIVE = '(?:show|give|tell|get|see|read|open|find|put)(?: me| us)?';
const SPEAKER = '(?:(?:the |being )?(?:speaker|author|speaking|talking|quoted))';
const OWN_WORDS =
  '(?:a |an )?(?:(?:direct|exact|real|literal) )?(?:quote|quotation|(?:his|her|their)(?: own| exact)? words)';
const ORIGIN = '(?:sources?|citations?|references?|attribution)';

const FORMS: Readonly<Record<GoingOn, readonly string[]>> = {
  more: [
    `(?:${GIVE} )?(?:some |any |even )?more(?: ${QUOTED})?(?: (?:of|about|on) ${THAT})?`,
    `(?:is|are) there (?:any |anything )?more(?: ${QUOTED})?`,
    `(?:(?:${GIVE} )?the )?next(?: (?:page|${QUOTED}))?`,
    "go on|continue|carry on|keep going|what'?s next|anything (?:else|more)",
  ],
  context: [
    `(?:(?:${GIVE} )?(?:${THAT} )?in |what${IS} |${GIVE} )?(?:(?:the|its|full|whole|more|some|surrounding) )*context(?: (?:of|for|around) ${THAT})?`,
    `(?:${GIVE} )?(?:${THAT} )?in (?:its |the )?(?:place|full)`,
    `(?:${GIVE} )?(?:the |its )?(?:whole|full|entire|rest of the|surrounding) (?:thing|${QUOTED})`,
    'read (?:on|further|more|the rest)|keep reading',
    `what (?:comes|came|stands|is|was said) (?:right |just )?(?:before|after|around)(?: ${THAT})?`,
    `where (?:does it say|is|was|are|were) ${THAT}(?: (?:said|written))? in (?:the|this) (?:text|interview|article)`,
  ],
  source: [
    `who (?:${SAID}(?: ${THAT})?|(?:is|was) it (?:that|who) ${SAID} ${THAT})`,
    `who${IS} (?:${THAT} (?:by|from)|${SPEAKER}|saying ${THAT})`,
    `by whom(?:${IS} ${THAT}(?: said)?)?|says who`,
    `(?:in )?whose (?:${QUOTED}|voice|opinion|view)(?:${IS} ${THAT})?`,
    `whose${IS} ${THAT}`,
    `(?:(?:what|where|who)${IS} |${GIVE} )?(?:the |your |a |its |any )?${ORIGIN}(?: (?:of|for) ${THAT})?`,
    `where${IS} ${THAT}(?: (?:quoted|taken|coming))? from`,
    `where (?:does|do|did) (?:${THAT}|you) (?:come|get|find|take|have|read)(?: ${THAT})?(?: from)?`,
    `cite ${THAT}`,
    `(?:is|was|are|were) ${THAT} ${OWN_WORDS}`,
  ],
};

/** In lower case: V8 takes a tenth of a second to compile patterns that ignore case. */
const PATTERNS = Object.entries(FORMS).map(
  ([kind, forms]) => [kind as GoingOn, new RegExp(`^${LEAD}(?:${forms.join('|')})${TAIL}$`)] as const,
);

/** Undefined for a line that asks a question of its own. */
export function readGoingOn(text: string): GoingOn | undefined {
  const line = text.toLowerCase().replace(/[’‘]/gu, "'");
  return PATTERNS.find(([, pattern]) => pattern.test(line))?.[0];
}

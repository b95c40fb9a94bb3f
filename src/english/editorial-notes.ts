/** What stands in a text and is said by nobody: notes on the text itself, and on what is heard or happens. */
import { anyOf } from './any-of.ts';

/** How a paragraph begins that is about the text, or the page, tape or show that it comes from. */
const TELLS_OF_TEXT = new RegExp(
  `^${anyOf(String.raw`
    (?:this|the) (?:interview|conversation|transcript|discussion|text|article|q ?& ?a)\b.*\b(?:edited|condensed|conducted|shortened|abridged|recorded|transcribed|translated|published|took place|lightly)\b
    transcribed automatically\b
    transcript(?:ion)? (?:supplied|provided|prepared|produced|made|courtesy|copyright)\b
    (?:[\p{L}'’-]+ ){0,4}transcripts? (?:is|are|was|were|may)\b
    (?:transcri(?:bed|pt|ption)|edited|interview(?:ed)?|translated|recorded|reporting|photo(?:graph)?s?|written|posted|published|produced|music|text|words)(?::| (?:by|on|from)\b)
    (?:filmed|directed|subtitled|captioned|narrated) (?:by|on|in|at|aboard)\b
    (?:(?:subtitles|captions) by|(?:with|special) thanks to|questions (?:were|was) (?:prepared|written|asked|put together) by)\b
    (?:(?:editor|author|publisher|translator)['’]?s['’]?\s)?(?:notes?|corrections?|clarification|update)\s?:
    (?:\p{L}[\p{L}.'’-]*\s){1,4}is (?:an?|the|our) (?:\p{L}+\s){0,3}(?:writer|journalist|reporter|editor|author|critic|columnist|correspondent|photographer)\b
    \(?c\)
    copyright\b
    all rights reserved
    -*ends-*$
    --\s*\n
    (?:--|[–—])\s.*\s(?:--|[–—])$
    notes (?:to|for) editors
    for (?:(?:more|further) information|(?:media|press) (?:e|i)nquiries)\b
    (?:(?:would|do|did|have|are) you\b[^.?!\n]{3,80}\?\s(?:please )?|if you\b[^.?!]{3,80}?\b)(?:write to|e-?mail|contact|get in touch|send (?:us|your)|tell us)\b(?! me\b)
    (?:watch|listen to|read) the (?:full|whole)\b
    (?:related (?:articles|stories|topics)|share this (?:article|story|page)|read more|you may also like|tape \d+.*)$
    (?:[\p{L}-]+ )?(?:examination|questions) by\b
    \[[^\]]*\bfollows?[:.]?\]$
    (?:[\p{L}'’-]+ ){1,5}is brought to you by\b
    (?:this|today['’]s) (?:episode|podcast|show) (?:is|was) (?:brought|sponsored|supported)\b
    support for (?:\S+ ){1,6}comes from\b
    \[?(?:ad(?:vert(?:isement)?)?s?|commercials?|sponsors?)(?: break)?\]?$
    \[?(?:ad|advert|commercial) break\b
    (?:webcast|broadcast|recording|stream) (?:ends|ended)\b
    (?:the )?(?:tape|recording|machine|audio) (?:is|was) (?:damaged|interrupted|switched|turned|stopped|paused|blank|inaudible|cut)\b
    \[?end of (?:transcript|interview|recording|side|tape|reel|cassette)
    this is an archived\b
    (?:new )?comments (?:are|cannot|can|have|were)\b
    this (?:thread|topic|post) (?:is|was|has)\b
    (?:l[ae] |el |il |d[aeiou]s? |das |der |die )?(?:transcri\p{L}+|transkri\p{L}+|trascri\p{L}+|traduc\p{L}+|traduzi\p{L}+|übersetz\p{L}+|entrevista|entretien|intervista|interview|gespräch|propos|textos?|fotos?|photos?|redaktion|edici[oó]n)\b[^.?!:]{0,60}\s(?:par|por|von|da|door|av|führten?|recueillis|realizad\p{L}+|facilitad\p{L}+)\b
  `)}`,
  'iu',
);
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

/** A paragraph entirely in brackets, or of signs, times and the like. */
const NOTICE = new RegExp(
  `^${anyOf(String.raw`
    [([<{*]{1,2}(?:[^()[\]]|\[[^()[\]]*\])*[)\]>}*]{1,2}[.!]?
    (?:[([][^()[\]]*[)\]]\s*){2,}
    [♪♫][^\n]*
    \P{L}+
    (?:END\s+)?\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s[A-Z]{2,4})?
    END
    (?:[\p{L}-]+[ -])?(?:examination|questions|examined) (?:by|from) [^?!]{2,60}
    page \d+(?: of \d+)?
    [^.?!]{0,60}\((?:sworn|affirmed|recalled)\)
    [^.?!]{0,160}\btestif(?:ied|ies)\b[^.?!]{0,30}\bas follows\W*
    [\p{L}. ]{0,40} interjecting\P{L}*
    on resuming\W*
    (?:the )?(?:court|hearing|inquest|meeting|session|sitting|committee) (?:(?:was|is|then|stands) )?(?:adjourned|suspended|resumed)(?! (?:it|the|that)\b)[^.?!\n]{0,60}\.?
  `)}$`,
  'iu',
);
/** Whether a paragraph of a transcript is said by nobody: `(Laughter.)` */
export const isNotice = (text: string): boolean =>
  NOTICE.test(text) || text.split('\n').every((line) => NOTICE.test(line.trim()));

/** Brackets on lines of their own, a line of a song, and what is told from `Whereupon` on. */
const NOTE = anyOf(String.raw`
  (?:[([]{1,2}(?:[^()[\]]|\[[^()[\]]*\])*[)\]]{1,2}\.?[^\S\n]*)+(?=\n|$)
  ♪[^\n]*
  (?:The\s)?(?:court|hearing|inquest|meeting|session|sitting)\s(?:(?:was|is|then)\s)?(?:adjourned|closed|ended|rose|suspended)(?!\p{L})[^\n]*
  Whereupon,?\s.*
`);
/** What a forum offers to do with a post, and remarks in double brackets. */
const FURNITURE = String.raw`(?:\d{1,3}[^\S\n]+)?\(\([^()\n]*\)\)(?=\s|$)|permalink\s[^\n.?!]{0,60}(?=\n|$)`;
/** Notes below the end of a sentence, and what stands below a post. */
export const NOTE_BELOW = new RegExp(
  String.raw`(?<=[.?!…"”’)\]–—:-][^\S\n]{0,8}\n)[^\S\n]*(?:[\d.:]{1,8}[^\S\n]+)?${NOTE}|(?<=\n)[^\S\n]*(?:${FURNITURE})`,
  'gsu',
);

const SCENE = new RegExp(
  anyOf(String.raw`
    ^\s*(?:\d{1,3}\s+)?(?:INT|EXT|I/E)\b[./]
    ^\s*(?:\d{1,2}\.\s)?(?:(?:\p{L}+er )?(?:Aufzug|Auftritt|Szene)|(?:ACT|SCENE|Act|Scene) (?:\d{1,2}|[IVX]+))(?:\.|:.*)?$
    ^\s*(?:\d{1,3}\s+)?(?:CUT|DISSOLVE|FADE|SMASH CUT|MATCH CUT) (?:TO|IN|OUT)\b
  `),
  'u',
);
/** Whether a line opens or changes a scene in a script: `INT. BOATHOUSE - NIGHT`, `CUT TO:` */
export const isScene = (line: string): boolean => SCENE.test(line);
/** `Enter Ada`, in a play */
export const isEntrance = (line: string): boolean => /^(?:(?:Re-)?[Ee]nter|Exit|Exeunt)\s/u.test(line);

/** What chat programs write themselves: `joined #harbour`, `image omitted` behind a direction mark. */
const OF_PROGRAM = /^\u200e|^(?:joined|left) (?:#|the (?:channel|chat|group|server)\b)/u;
export const isOfProgram = (line: string): boolean => OF_PROGRAM.test(line);

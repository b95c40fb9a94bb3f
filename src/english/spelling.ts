/** Spells British and American words alike, so that a question finds a text which spells them otherwise. */

const OUR =
  'arm|behavi|clam|cand|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig';
const RE = 'cent|fib|lit|met|sab|spect|theat';
/** Endings and words of one spelling, and what stands for them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=^(?:${OUR}|(?:dis|mis|un)(?:behavi|col|fav|hon)|watercol)o)u(?=r)`, 'u'), ''],
  [/(?<=\p{L}{3}i)z(?=(?:e[drs]?|ers|ing|ations?|ational(?:ly)?|able|ements?)$)/u, 's'],
  [/(?<=ly)z(?=(?:e[drs]?|ers|ing)$)/u, 's'],
  [new RegExp(`(?<=(?:${RE}))re(?=s?$)`, 'u'), 'er'],
  [new RegExp(`(?<=(?:${RE}))red$`, 'u'), 'ered'],
  [/(?<=^(?:def|lic|off|pret)en)c(?=es?$)/u, 's'],
  [/(?<=^practi)s/u, 'c'],
  [/(?<=(?:ana|cata|dia|epi|mono|pro)log)ue(?=s?$)/u, ''],
  [/(?<=^program)me(?=s?$)/u, ''],
  [/(?<=^(?:acknowledg|judg))e(?=ment)/u, ''],
  [/^jewellery$/u, 'jewelry'],
  [/^grey/u, 'gray'],
  [/^sceptic/u, 'skeptic'],
  [/^mum(?=s?$)/u, 'mom'],
  [/^tyre/u, 'tire'],
  [/^plough/u, 'plow'],
  [/^aluminium/u, 'aluminum'],
  [/^moustache/u, 'mustache'],
  [/^pyjama/u, 'pajama'],
  [/^mould/u, 'mold'],
  [/^sulphur/u, 'sulfur'],
  [/^aeroplane/u, 'airplane'],
  [/^artefact/u, 'artifact'],
];

/** A lower-case word as all spellings of it are indexed: `color`, `center`, `organise` */
export function inOneSpelling(word: string): string {
  return OTHERS.reduce((spelt, [one, other]) => spelt.replace(one, other), word);
}

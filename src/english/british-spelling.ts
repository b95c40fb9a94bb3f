/** Spells British words as Americans do, so that a question finds a text which spells them otherwise. */

const OUR =
  'arm|behavi|clam|cand|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig';
const RE = 'calib|cent|fib|lit|lust|meag|met|sab|somb|spect|theat';
/** British endings and words, and what stands for them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=^(?:${OUR}|(?:dis|mis|un)(?:col|fav|hon))o)u(?=r)`, 'u'), ''],
  [/(?<=^practi)s/u, 'c'],
  [/(?<=\p{L}{3}i)s(?=(?:e(?:[drs]|ly|ments?)?|ers|ing(?:ly)?|ations?|able)$)/u, 'z'],
  [/(?<=ly)s(?=(?:e[drs]?|ers|ing)$)/u, 'z'],
  [new RegExp(`(?<=(?:${RE}))re(?=s?$)`, 'u'), 'er'],
  [/(?<=^(?:def|lic|off|pret)en)c(?=es?$)/u, 's'],
  [/(?<=(?:ana|cata|dia|epi|mono|pro)log)ue(?=s?$)/u, ''],
  [/(?<=^program)me/u, ''],
  [/(?<=^(?:acknowledg|judg))e(?=ment)/u, ''],
  [/^jeweller/u, 'jewelr'],
  [/^grey/u, 'gray'],
  [/^sceptic/u, 'skeptic'],
  [/^mum(?=s?$)/u, 'mom'],
  [/^tyre/u, 'tire'],
  [/^plough/u, 'plow'],
  [/^aluminium/u, 'aluminum'],
  [/^moustache/u, 'mustache'],
  [/^pyjama/u, 'pajama'],
  [/^cosy$/u, 'cozy'],
  [/^mould/u, 'mold'],
  [/^sulphur/u, 'sulfur'],
  [/^aeroplane/u, 'airplane'],
  [/^artefact/u, 'artifact'],
  [/^manoeuvr/u, 'maneuver'],
];

/** A lower-case word in American spelling; endings are spelt alike even where both write `s`, as in `promise`. */
export function inAmerican(word: string): string {
  return AMERICAN.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

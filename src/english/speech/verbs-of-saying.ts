/** Verbs of saying, and their subjects. */
import { endsInName, INNER_STOP, isName, NAME } from '../names/names.ts';
import { PRONOUN } from '../names/pronouns.ts';
import { isRole } from '../names/roles.ts';

export const SAYING =
  '(?:said|says|told|tells|adds|added|noted|notes|stated|states|stressed|stresses|explained|explains|continued|' +
  'confirmed|confirms|revealed|reveals|concluded|concludes|asked|asks|replied|replies|answered|answers|warned|warns|' +
  'argued|argues|insisted|insists|declared|declares|announced|announces|emphasi[sz]ed|emphasi[sz]es|recalled|recalls|' +
  'remarked|remarks|observed|observes|admitted|admits|acknowledged|acknowledges|conceded|concedes|claimed|claims|' +
  'promised|promises|pointed out|underlined|underlines|underscored|reiterated|reiterates|quipped|joked|responded|' +
  'commented|elaborated|clarified|went on|summed up)';
/** Only after a quotation: before one, what somebody wrote may be a title. */
export const SAYING_AFTER = `(?:${SAYING}|wrote|writes)`;
/** Behind a name that is a label of its own: ` says:` */
export const SAYS_BESIDE = /^\s(?:says|said|writes|wrote|asks|replied|replies):/u;
export const MANNER = String.raw`(?:\s+(?:also|further|later|then|once|often|always|still|just|has|have|had|\p{Ll}+ly|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*`;
/** The speaker as written; what is between the subject and the verb is left to the phrase's reader. */
export const SUBJECT = String.raw`(?<subject>[\p{L}\p{N}](?:(?!--)[^.,;:!?"“”«»()]|${INNER_STOP}){0,90}?)`;

/** What somebody says or thinks: `Holm’s view`, `Holm’s own answer` */
export const VIEW_OF = String.raw`(?<subject>${NAME})['’]s?\s(?:\p{Ll}+\s){0,2}?(?:account|advice|answer|comment|explanation|message|opinion|point|position|reaction|reply|response|stance|take|verdict|view|words)(?!\p{L})`;

/** A subject that names nobody. */
export const UNCLEAR = '';

/** A name, an office or a pronoun; `That is all he` and `the talks` would name somebody only by chance. */
export function isSubject(phrase: string): boolean {
  const few = phrase.split(/\s+/).length <= 10;
  return (
    few &&
    !/\s(?:and|but|or|that|which|who)$|(?:^|(?:^|\s)\p{Ll}+\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(
      phrase,
    ) &&
    (PRONOUN.test(phrase) ||
      isName(phrase) ||
      (isRole(phrase) && /\d$/u.test(phrase)) ||
      /^(?:an?|the|his|her|their|one|another)\s/iu.test(phrase) ||
      /^\p{Lu}\p{L}+['’]s\s/u.test(phrase) ||
      endsInName(phrase))
  );
}

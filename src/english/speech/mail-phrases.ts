/** How mails and memos name who writes them, and whom they answer, in English and its neighbours. */
import { isOfWords } from '../names/label-names.ts';
import { isName } from '../names/names.ts';

const FIELDS = {
  sender: /^(?:From|Von|De|Da|Van|Från|Fra)\s?:\s/iu,
  recipient: /^(?:To|An|À|Para|Aan|Till|Til)\s?:\s/iu,
  other:
    /^(?:(?:Sent|Date|Cc|Subject|Re|Gesendet|Datum|Betreff|Envoyé|Objet|Fecha|Asunto|Data|Oggetto|Verzonden|Onderwerp|Skickat|Ämne|Dato|Emne)\s?:|[-\s]*(?:original|forwarded) message[-\s]*$|begin forwarded message:$|from \S+(?:@| at )\S+ .*\d{4}$)/iu,
  any: /^[\p{L}-]{2,20}\s?:(?:\s|$)/u,
};
export type MailField = keyof typeof FIELDS;

/** `On Tue, 3 Dec 2013 at 18:20, Ada Holm <ada@example.org> wrote:` */
const QUOTING = [
  /^(?:On|Le|El|Il|Em)\s(?=.*\d)(?<told>.+?)\s(?:wrote|a écrit|escribió|ha scritto|escreveu)\s?:$/u,
  /^(?:Am|Den|Op)\s(?=.*\d).+\s(?:schrieb|skrev|schreef)\s(?<told>.+?)\s?:$/u,
  /^(?<told>[^,:]{3,80})\swrote:$/u,
];
/** What may be beside a name: an address, a note, quotation marks. */
const BESIDE = /<[^>]*>|\([^)]*\)|\[[^\]]*\]|\S+@\S+|["“”]/gu;
/** `ada at weir.example (Ada Holm)` */
const NAME_BEHIND = /^\S+(?:@| at )\S+\s\(([^()]+)\)$/u;
/** What a date ends with: a comma, a year, a time of day and its zone. */
const END_OF_DATE = /^.*(?:,|\d{4}|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[AP]\.?M\.?)?(?:\s[+-]\d{4})?)\s/iu;

/** Above a signature, and what programs and offices put below a mail. */
const CLOSING =
  /^(?:--\s*$|_{10,}$|sent from my\s|confidentiality\b|disclaimer\b|this (?:e-?mail|message)\b.*\b(?:confidential|intended)\b)/iu;
export const closesMail = (line: string): boolean => CLOSING.test(line);

/** `Subject: Re: the weir`; what a mail passes on may be anybody's. */
const REPLY =
  /^(?:Subject|Re|Betreff|Objet|Asunto|Oggetto|Onderwerp|Ämne|Emne)\s?:\s+(?:\[[^\]]*\]\s)?(?:Re|AW|SV|Antw|R)\s?:/iu;
export const isReply = (line: string): boolean => REPLY.test(line);

/** Which field of the head of a mail a line may be. */
export function mailField(line: string): MailField | undefined {
  const kinds = Object.entries(FIELDS) as [MailField, RegExp][];
  return kinds.find(([, form]) => form.test(line))?.[0];
}

/** The one person whom a field names: `From: "Holm, Ada" <ada@example.org>`, `From: Ada Holm, Clerk`, `To: Ada Holm` */
export function personInField(line: string): string | undefined {
  const value = line.slice(line.indexOf(':') + 1).trim();
  const person = NAME_BEHIND.exec(value)?.[1] ?? value.replace(BESIDE, '').trim();
  const [name, ...behind] = person.split(/\s*[,;]\s*/u) as [string, ...string[]];
  const isFull = /\s/u.test(name);
  // `From: Bristol`, without an address, may be the start of a journey.
  if (behind.length === 0) return isFull || /@| at /u.test(value) ? checked(name) : undefined;
  // `To: Ada Holm, Tom Reed` names two people.
  if (isFull) return FIELDS.sender.test(line) ? checked(name) : undefined;
  return behind.length === 1 ? checked(`${behind[0]} ${name}`) : undefined;
}

/** Who wrote what is quoted below a line, if that is a person, and whether only mail programs write such a line. */
export function quotedWriter(line: string): { name: string | undefined; isOfProgram: boolean } | undefined {
  const told = QUOTING.map((form) => form.exec(line)?.groups?.told).find((each) => each !== undefined);
  const name = told && checked(told.replace(BESIDE, '').replace(END_OF_DATE, '').trim());
  const isOfProgram = told !== undefined && /@|\d:\d/u.test(line);
  return name || isOfProgram ? { name, isOfProgram } : undefined;
}

/** A name, if it is one, as that of `Holm & Reed Boats` is, and not such as `Newsletter`. */
function checked(name: string): string | undefined {
  const isWord = !/\s/u.test(name) && isOfWords(name);
  return isName(name.replace(' &', '')) && !isWord ? name : undefined;
}

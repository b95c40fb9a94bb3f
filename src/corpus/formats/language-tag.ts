/** Reads the language of a text as people write it. */

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The languages by their English names in small letters; made when one is first looked up, which takes a while. */
let tags: ReadonlyMap<string, string> | undefined;

/** The BCP 47 tag of a language that is written as `en-US`, `en_US` or `English`; undefined if it is none. */
export function languageTag(written: string): string | undefined {
  const tag = written.replaceAll('_', '-');
  if (nameOf(tag) !== undefined) return Intl.getCanonicalLocales(tag)[0];
  tags ??= readNames();
  return tags.get(written.toLowerCase());
}

/** The English name of a tag's language, without its region; undefined if there is none. */
function nameOf(tag: string): string | undefined {
  try {
    return NAMES.of(new Intl.Locale(tag).language);
  } catch {
    return undefined;
  }
}

function readNames(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((a) => LETTERS.flatMap((b) => ['', ...LETTERS].map((c) => a + b + c)));
  return new Map(
    codes.flatMap((code) => {
      const name = nameOf(code);
      return name === undefined
        ? []
        : [[name.toLowerCase(), Intl.getCanonicalLocales(code)[0] ?? code] as const];
    }),
  );
}

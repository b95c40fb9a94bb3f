/** How days and months are written, and how long ago something was. */

/** The months, in full or cut short. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** `5 January 2021`, `the 15th of May`, `Jan. 5`, each without its article. */
export const DATE = String.raw`\b(?:${DAY}\s(?:of\s)?)?${MONTH}\.?(?:\s${DAY})?(?:,?\s\d{4})?(?!\p{L})`;
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nb', 'nl', 'pt', 'sv'];
const MONTHS = new Set(
  LANGUAGES.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)).toLowerCase());
  }),
);
/** Whether a word is a month in English or one of its neighbours. */
export const isMonth = (word: string): boolean => MONTHS.has(word.toLowerCase());
/** When somebody wrote, or how it was liked, as forums say it. */
export const POSTED = String.raw`(?:\d[\d.,]*k?\s(?:points?|upvotes?|likes?)|\d{1,2}\s?(?:[smhdwy]|mo|min|hr|second|minute|hour|day|week|month|year)s?\.?\sago|\d{1,2}(?:[smhdwy]|mo)(?=\s*$))`;
/** `today at ` */
export const RELATIVE_DAY = String.raw`(?:[Tt]oday|[Yy]esterday)\sat\s`;

/** How interviewers ask, with a question mark or without one. */

/** What is marked as a question is, if it does not ask: `You were a dentist.`, `Tell me about it.`, `And then:` */
const PROMPTS =
  /(?<!\p{L})(?:[Yy]ou|[Yy]ours?|[Uu]s|me|I)(?!\p{L})|^(?:[–—-]|And|But|So|Then|Tell|Describe|Explain|Go on|Really|Let['’]s)(?!\p{Ll})|…$/u;
export const isPrompt = (text: string): boolean => PROMPTS.test(text);

const SAYS_YOU = /(?<!\p{L})[Yy]ou(?:rs?|rself)?(?!\p{L})/u;
export const saysYou = (text: string): boolean => SAYS_YOU.test(text);

/** `Please introduce yourself!`, `Tell us about the lock.` */
const ASKS_TO =
  /^(?:please\s)?(?:describe|explain|give|introduce|share|tell)\s(?:.*\s)?(?:me|us|your?|yourself)(?!\p{L})/iu;
export const asksTo = (heading: string): boolean => ASKS_TO.test(heading);

/** A question with a number in front, at the start of a text: `3. What did you have for dinner?` */
export const NUMBERED_QUESTION =
  /^(?:Q(?:uestion)?\s?)?\d{1,3}[.):]\s(?:[^\n?]{3,300}\?(?=\s{2,}\S|$)|(?:Please )?(?:Describe|Tell|Explain|Name|List|Give|Share)\s[^\n]{3,200}$)/u;

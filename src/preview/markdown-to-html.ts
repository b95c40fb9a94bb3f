/** Draws Discord's Markdown as HTML. Markup that the bot does not use is shown as typed. */
import { rules, SimpleMarkdown } from 'discord-markdown-parser';

type Rule = typeof SimpleMarkdown.defaultRules.em;
const { htmlTag, outputFor, parserFor, sanitizeText } = SimpleMarkdown;

const { autolink, subtext, url, ...known } = rules as Record<string, Rule>;
const USED =
  /^(?:blockQuote|br|codeBlock|em|escape|heading|inlineCode|strikethrough|strong|text|underline)$/u;

/** A line that begins with a mark becomes an element of its own. */
function line(mark: string, tag: string, attributes = {}): Rule {
  const pattern = new RegExp(`^${mark} +(.+)(?:\\n|$)`, 'u');
  return {
    ...(subtext as Rule),
    match: (source, _, before) => (before === '' || before.endsWith('\n') ? pattern.exec(source) : null),
    html: ({ content }, output, state) => htmlTag(tag, output(content, state), attributes),
  };
}

/** A link is shown as plain text, because the page leads to no other site. */
const html: Rule['html'] = ({ content }, output, state) => output(content, state);

const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(Object.entries(known).filter(([name]) => USED.test(name))),
  autolink: { ...(autolink as Rule), html },
  url: { ...(url as Rule), html },
  subtext: line('-#', 'small'),
  item: line('-', 'p', { class: 'item' }),
};
const parse = parserFor(RULES);
const draw = outputFor(RULES, 'html');

/** Markup nested too deeply for the parser is shown as typed. */
export function drawMarkdown(text: string): string {
  try {
    return draw(parse(text, { inline: true }));
  } catch (error) {
    if (error instanceof RangeError) return sanitizeText(text);
    throw error;
  }
}

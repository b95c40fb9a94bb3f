/** Draws Discord's Markdown as HTML. Markup that the bot does not use is shown as it was typed. */
import { rules, SimpleMarkdown } from 'discord-markdown-parser';
import { Html } from './html.ts';

type Rule = typeof SimpleMarkdown.defaultRules.em;
const { htmlTag, outputFor, parserFor, sanitizeText } = SimpleMarkdown;

const USED =
  /^(?:autolink|blockQuote|br|codeBlock|em|escape|heading|inlineCode|strikethrough|strong|text|underline|url)$/u;
const used = Object.entries(rules as Record<string, Rule>).filter(([name]) => USED.test(name));

const atLineStart =
  (pattern: RegExp): Rule['match'] =>
  (source, _state, before) =>
    before === '' || before.endsWith('\n') ? pattern.exec(source) : null;

/** A link is shown as its address, which cannot be clicked: the page leads to no other site. */
const address: Rule['html'] = ({ content }, output, state) => output(content, state);

const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(used),
  autolink: { ...(rules.autolink as Rule), html: address },
  url: { ...(rules.url as Rule), html: address },
  subtext: {
    ...(rules.subtext as Rule),
    match: atLineStart(/^-# +(.+)(?:\n|$)/u),
    html: ({ content }, output, state) => htmlTag('small', output(content, state)),
  },
  list: {
    order: 0,
    match: atLineStart(/^(?:- .*(?:\n|$))+/u),
    parse: ([lines = ''], parse, state) => ({
      content: lines
        .trimEnd()
        .split('\n')
        .map((line) => ({ type: 'item', content: parse(line.slice('- '.length), state) })),
    }),
    html: ({ content }, output, state) => htmlTag('ul', output(content, state)),
  },
  item: {
    order: 0,
    match: () => null,
    parse: () => ({}),
    html: ({ content }, output, state) => htmlTag('li', output(content, state)),
  },
};
const parse = parserFor(RULES);
const draw = outputFor(RULES, 'html');

/** Markup nested deeper than the parser can follow is shown as it was typed. */
export function drawMarkdown(text: string): Html {
  try {
    return new Html(draw(parse(text, { inline: true })));
  } catch (error) {
    if (error instanceof RangeError) return new Html(sanitizeText(text));
    throw error;
  }
}

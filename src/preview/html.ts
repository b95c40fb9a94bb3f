/** Makes HTML in which everything that is not a template is escaped. */
import { SimpleMarkdown } from 'discord-markdown-parser';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | false | undefined | readonly Value[];

/** The template as HTML. Its values may stand between tags or inside double quotes; undefined and false add nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(textOf)));
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return value === undefined || value === false ? '' : SimpleMarkdown.sanitizeText(value);
}

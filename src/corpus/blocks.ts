/** Cuts a document's body into headings, captions and paragraphs, each with its line. */

export interface Block {
  readonly kind: 'heading' | 'caption' | 'paragraph';
  /** Exactly as the file has it, without a heading's `#` marks. */
  readonly text: string;
  readonly line: number;
}

/** How a file says what is a heading: by `#` marks, or, in plain text, by a short line without a closing stop. */
export type Format = 'markdown' | 'plain';

const MARKED_HEADING = /^#{1,6}[ \t]+(.*?)[ \t#]*$/;
const MAX_PLAIN_HEADING_CHARS = 120;
const CAPTION = /^©/;
const ENDS_A_SENTENCE = /[.…]["'”’»)\]]*$/;
/** A question that begins with who asks it is a line of a transcript. */
const ASKS = /^[^:]{1,40}: .*\?$/;
const OPENS_SPEECH = /^["“«„]/;

/** The blocks of `body`, whose first line is line `firstLine` of its file. */
export function splitBlocks(body: string, format: Format, firstLine = 1): Block[] {
  return paragraphsOf(body, format, firstLine).map((paragraph) => classify(paragraph, format));
}

interface Paragraph {
  readonly text: string;
  readonly line: number;
}

function paragraphsOf(body: string, format: Format, firstLine: number): Paragraph[] {
  const paragraphs: { lines: string[]; line: number }[] = [];
  let open = false;
  body.split('\n').forEach((line, i) => {
    const alone = format === 'markdown' && MARKED_HEADING.test(line);
    const blank = line.trim() === '';
    if (!blank && open && !alone) paragraphs.at(-1)?.lines.push(line);
    else if (!blank) paragraphs.push({ lines: [line], line: firstLine + i });
    open = !blank && !alone;
  });
  return paragraphs.map(({ lines, line }) => ({ text: lines.join('\n').trim(), line }));
}

function classify({ text, line }: Paragraph, format: Format): Block {
  if (CAPTION.test(text)) return { kind: 'caption', text, line };
  const heading = format === 'markdown' ? MARKED_HEADING.exec(text)?.[1] : plainHeading(text);
  return heading ? { kind: 'heading', text: heading, line } : { kind: 'paragraph', text, line };
}

function plainHeading(text: string): string | undefined {
  const short = text.length <= MAX_PLAIN_HEADING_CHARS && !text.includes('\n');
  return short && !ENDS_A_SENTENCE.test(text) && !OPENS_SPEECH.test(text) && !ASKS.test(text)
    ? text
    : undefined;
}

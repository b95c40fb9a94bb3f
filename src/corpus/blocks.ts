/** Cuts a document's body into headings, captions and paragraphs, each with its line. */
import type { Pause } from '../pacer.ts';

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
export async function splitBlocks(
  body: string,
  format: Format,
  firstLine: number,
  pause: Pause,
): Promise<Block[]> {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (line: number) => {
    if (lines.length > 0) blocks.push(classify(lines.join('\n').trim(), line - lines.length, format));
    lines = [];
  };
  let number = firstLine;
  for (const line of linesOf(body)) {
    await pause();
    const alone = format === 'markdown' && MARKED_HEADING.test(line);
    if (alone || line.trim() === '') close(number);
    number += 1;
    if (line.trim() !== '') lines.push(line);
    if (alone) close(number);
  }
  close(number);
  return blocks;
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

function classify(text: string, line: number, format: Format): Block {
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

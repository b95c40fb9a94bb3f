/** Reads a document's front matter: YAML between `---` lines, or TOML between `+++` lines. */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, parseDocument, type YAMLParseError } from 'yaml';
import { fold } from './labels.ts';
import { CorpusError, type Problem } from './problem.ts';

const FRONT_MATTER = /^(?:[^\S\n]*\n)*(?<fence>---|\+\+\+)[^\S\n]*(?:\n|$)/u;
const CLOSING = { '---': /^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/mu, '+++': /^\+\+\+[^\S\n]*(?:\n|$)/mu };
const FIELDS = ['title', 'speaker', 'outlet', 'date', 'place', 'url', 'language'] as const;
const KNOWN = ['title', 'speaker', 'speakers', 'outlet', 'date', 'place', 'url', 'language', 'format'];
const FORMATS = ['transcript', 'article'] as const;
const MAX_FIELD_CHARS = 200;
const SPEAKERS_SHAPE = '"speakers" must be a list of names, or a line such as "AH: Ada Holm" for each label';

type Field = (typeof FIELDS)[number];
export type FrontMatter = Partial<Record<Field, string>>;

/** What a moderator settles of how a text is read. */
export interface Settings {
  /** Folded labels, and whom they mean: a name means itself. */
  readonly labels: ReadonlyMap<string, string>;
  readonly format: (typeof FORMATS)[number] | undefined;
}

/** Front matter and the body below it; `bodyLine` is the line, from 1, on which the body begins. */
export interface SplitText {
  readonly fields: FrontMatter;
  readonly settings: Settings;
  readonly body: string;
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

/**
 * Splits a document into front matter and body. Text that does not open with a `---` or `+++` line has none.
 * @throws CorpusError naming each broken line.
 */
export function splitFrontMatter(file: string, text: string): SplitText {
  const opening = FRONT_MATTER.exec(text);
  const fence = opening?.groups?.fence as keyof typeof CLOSING | undefined;
  if (opening === null || fence === undefined)
    return {
      fields: {},
      settings: { labels: new Map(), format: undefined },
      body: text,
      bodyLine: 1,
      warnings: [],
    };
  const firstLine = countLines(opening[0].trimEnd()) + 1;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING[fence].exec(rest);
  if (closing === null)
    throw fault(file, firstLine, `the front matter opened by ${fence} is never closed by a second ${fence}`);
  const source = rest.slice(0, closing.index);
  const read = fence === '---' ? readYaml : readToml;
  return {
    ...checkFields(file, source, firstLine, read(file, source, firstLine)),
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: firstLine + countLines(source) + 2,
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function checkFields(
  file: string,
  source: string,
  firstLine: number,
  values: Readonly<Record<string, unknown>>,
): Pick<SplitText, 'fields' | 'settings' | 'warnings'> {
  const lines = source.split('\n');
  const say = (name: string, message: string): Problem => ({
    file,
    line: lines.findIndex((line) => line.startsWith(name)) + 1 + firstLine,
    message,
  });
  const known = FIELDS.filter((name) => name in values);
  const problems = known.flatMap((name) => {
    const message = fieldFault(name, values[name]);
    return message === undefined ? [] : [say(name, message)];
  });
  const labels = readLabels(values.speakers);
  if (labels === undefined) problems.push(say('speakers', SPEAKERS_SHAPE));
  if (!('title' in values))
    problems.unshift({ file, line: firstLine, message: 'the front matter has no title' });
  if (labels === undefined || problems.length > 0) throw new CorpusError(problems);
  const format = FORMATS.find((known) => known === values.format);
  const unknown = Object.keys(values).filter((name) => !KNOWN.includes(name));
  return {
    fields: Object.fromEntries(known.map((name) => [name, asKept(name, String(values[name]).trim())])),
    settings: { labels, format },
    warnings: [
      ...unknown.map((name) => say(name, `"${name}" is ignored; known are ${KNOWN.join(', ')}`)),
      ...('format' in values && format === undefined
        ? [say('format', `"format" is ignored; known are ${FORMATS.join(' and ')}`)]
        : []),
    ],
  };
}

/** The failsafe schema keeps every value the string that was written: `date: 2021` is no number here. */
function readYaml(file: string, source: string, firstLine: number): Record<string, unknown> {
  const document = parseDocument(source, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) throw yamlFault(file, source, firstLine, error);
  if (!isMap(document.contents))
    throw fault(file, firstLine + 1, 'front matter must be lines of the form "title: …"');
  return document.toJS() as Record<string, unknown>;
}

function readToml(file: string, source: string, firstLine: number): Record<string, unknown> {
  try {
    const plain = (value: unknown) =>
      value instanceof TomlDate ? value.toISOString() : typeof value === 'number' ? String(value) : value;
    return Object.fromEntries(Object.entries(parseToml(source)).map(([name, value]) => [name, plain(value)]));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /u, '').split('\n');
    throw fault(file, firstLine + error.line, `the front matter is not valid TOML: ${reason}`);
  }
}

function yamlFault(file: string, source: string, firstLine: number, error: YAMLParseError): CorpusError {
  const at = error.linePos?.[0].line ?? 1;
  const [reason = 'is not valid YAML'] = error.message.split(' at line');
  const [, name, value] = /^(\w+):\s+([^"'\n].*)$/u.exec(source.split('\n')[at - 1] ?? '') ?? [];
  const message =
    name !== undefined && value !== undefined && /^[^[{|>]/u.test(value)
      ? `the value of "${name}" must stand in quotation marks, as it has signs that YAML takes for its own: ${name}: ${JSON.stringify(value.trim())}`
      : `the front matter is not valid YAML: ${reason}; a value with a colon or quotation marks must stand in quotation marks itself`;
  return fault(file, at + firstLine, message);
}

function fieldFault(name: Field, value: unknown): string | undefined {
  if (Array.isArray(value))
    return name === 'speaker'
      ? '"speaker" must be one name, the one of who is interviewed, and is a list; name several people under "speakers"'
      : `"${name}" must be one value, and is a list`;
  if (typeof value !== 'string' || value.trim() === '') return `"${name}" must be text, not empty`;
  if (value.length > MAX_FIELD_CHARS || value.trim().includes('\n'))
    return `"${name}" must be one line of at most ${MAX_FIELD_CHARS} characters`;
  if (name === 'url' && !isWebAddress(value.trim()))
    return `"url" must be an http or https address of at most ${MAX_FIELD_CHARS} characters`;
  return undefined;
}

/** The labels of `speakers`, which is a list of names, or has labels and the names that they stand for. */
function readLabels(speakers: unknown = []): Map<string, string> | undefined {
  const isMapping = typeof speakers === 'object' && speakers !== null && !Array.isArray(speakers);
  const entries: [unknown, unknown][] = isMapping
    ? Object.entries(speakers)
    : [speakers].flat().map((name) => [name, name]);
  const labels = new Map<string, string>();
  for (const [label, name] of entries) {
    if (typeof name !== 'string' || !/^[^\n]*\S[^\n]*$/u.test(name) || name.length > MAX_FIELD_CHARS)
      return undefined;
    labels.set(fold(String(label)), name.trim());
  }
  return labels;
}

/** An address is kept as a browser writes it: space and angle brackets, which could end it in a message, are encoded. */
function asKept(name: Field, value: string): string {
  return name === 'url' ? new URL(value).href : value;
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, href } = new URL(value);
  return /^https?:$/.test(protocol) && href.length <= MAX_FIELD_CHARS;
}

function fault(file: string, line: number, message: string): CorpusError {
  return new CorpusError([{ file, line, message }]);
}

/** Reads a document's front matter: YAML between `---` lines, or TOML between `+++` lines. */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, parseDocument, type YAMLParseError } from 'yaml';
import { fold } from './labels.ts';
import { CorpusError, type Problem } from './problem.ts';

const OPENING = /^(?:[^\S\n]*\n)*(?<fence>---|\+\+\+)[^\S\n]*(?:\n|$)/u;
const CLOSING = { '---': /^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/mu, '+++': /^\+\+\+[^\S\n]*(?:\n|$)/mu };
const FIELDS = ['title', 'speaker', 'outlet', 'date', 'place', 'url', 'language'] as const;
const KNOWN = ['title', 'speaker', 'speakers', 'outlet', 'date', 'place', 'url', 'language', 'format'];
const FORMATS = ['transcript', 'article'] as const;
const MAX_FIELD_CHARS = 200;

type Field = (typeof FIELDS)[number];
export type FrontMatter = Partial<Record<Field, string>>;

/** What a moderator settles of how a text is read. */
export interface Settings {
  /** Folded labels, and whom they mean. */
  readonly labels: ReadonlyMap<string, string>;
  /** Who speaks in the text. */
  readonly names: readonly string[];
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

const NOTHING_SETTLED: Settings = { labels: new Map(), names: [], format: undefined };

/**
 * Splits a document into front matter and body. Text that does not open with a `---` or `+++` line has none.
 * @throws CorpusError naming each broken line.
 */
export function splitFrontMatter(file: string, text: string): SplitText {
  const opening = OPENING.exec(text);
  const fence = opening?.groups?.fence as keyof typeof CLOSING | undefined;
  if (opening === null || fence === undefined)
    return { fields: {}, settings: NOTHING_SETTLED, body: text, bodyLine: 1, warnings: [] };
  const firstLine = opening[0].split('\n').length - (opening[0].endsWith('\n') ? 1 : 0);
  const rest = text.slice(opening[0].length);
  const closing = CLOSING[fence].exec(rest);
  if (closing === null)
    throw fault(file, firstLine, `the front matter opened by ${fence} is never closed by a second ${fence}`);
  const source = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  return {
    ...readFields(file, source, fence, firstLine),
    body,
    bodyLine: firstLine + source.split('\n').length + 1,
  };
}

function readFields(
  file: string,
  source: string,
  fence: keyof typeof CLOSING,
  firstLine: number,
): Pick<SplitText, 'fields' | 'settings' | 'warnings'> {
  const values = fence === '---' ? readYaml(file, source, firstLine) : readToml(file, source, firstLine);
  const lineOf = (name: string) =>
    source.split('\n').findIndex((line) => line.startsWith(name)) + 1 + firstLine;
  const say = (name: string, message: string): Problem => ({ file, line: lineOf(name), message });
  const known = FIELDS.filter((name) => values.has(name));
  const problems = known.flatMap((name) => {
    const message = fieldFault(name, values.get(name));
    return message === undefined ? [] : [say(name, message)];
  });
  const settled = readSettings(values);
  problems.push(...settled.faults.map(({ name, message }) => say(name, message)));
  if (!values.has('title'))
    problems.unshift({ file, line: firstLine, message: 'the front matter has no title' });
  if (problems.length > 0) throw new CorpusError(problems);
  const unknown = [...values.keys()].filter((name) => !KNOWN.includes(name));
  const format = values.get('format');
  const isFormat = format === undefined || FORMATS.some((known) => known === format);
  return {
    fields: Object.fromEntries(known.map((name) => [name, asKept(name, String(values.get(name)).trim())])),
    settings: settled.settings,
    warnings: [
      ...unknown.map((name) => say(name, `"${name}" is ignored; known are ${KNOWN.join(', ')}`)),
      ...(isFormat ? [] : [say('format', `"format" is ignored; known are ${FORMATS.join(' and ')}`)]),
    ],
  };
}

/** The failsafe schema keeps every value the string that was written: `date: 2021` is no number here. */
function readYaml(file: string, source: string, firstLine: number): Map<string, unknown> {
  const document = parseDocument(source, { schema: 'failsafe' });
  if (document.errors.length > 0)
    throw new CorpusError(
      document.errors.slice(0, 1).map((error) => yamlProblem(file, source, firstLine, error)),
    );
  if (!isMap(document.contents))
    throw fault(file, firstLine + 1, 'front matter must be lines of the form "title: …"');
  return new Map<string, unknown>(Object.entries(document.toJS() as object));
}

function readToml(file: string, source: string, firstLine: number): Map<string, unknown> {
  try {
    const plain = (value: unknown) =>
      value instanceof TomlDate ? value.toISOString() : typeof value === 'number' ? String(value) : value;
    return new Map(Object.entries(parseToml(source)).map(([name, value]) => [name, plain(value)]));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /u, '').split('\n');
    throw fault(file, firstLine + error.line, `the front matter is not valid TOML: ${reason}`);
  }
}

function yamlProblem(file: string, source: string, firstLine: number, error: YAMLParseError): Problem {
  const at = error.linePos?.[0].line ?? 1;
  const [reason = 'is not valid YAML'] = error.message.split(' at line');
  const [, name, value] = /^(\w+):\s+([^"'\n].*)$/u.exec(source.split('\n')[at - 1] ?? '') ?? [];
  const message =
    name !== undefined && value !== undefined && /^[^[{|>]/u.test(value)
      ? `the value of "${name}" must stand in quotation marks, as it has signs that YAML takes for its own: ${name}: ${JSON.stringify(value.trim())}`
      : `the front matter is not valid YAML: ${reason}; a value with a colon or quotation marks must stand in quotation marks itself`;
  return { file, line: at + firstLine, message };
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

interface Settled {
  readonly settings: Settings;
  readonly faults: readonly { readonly name: string; readonly message: string }[];
}

/** `speakers` is a list of names, or has labels and the names that they stand for. */
function readSettings(values: ReadonlyMap<string, unknown>): Settled {
  const [speakers, format] = [values.get('speakers'), values.get('format')];
  const faults: { name: string; message: string }[] = [];
  const isName = (value: unknown): value is string =>
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= MAX_FIELD_CHARS &&
    !value.includes('\n');
  const entries: [string | undefined, unknown][] = Array.isArray(speakers)
    ? speakers.map((name) => [undefined, name])
    : typeof speakers === 'object' && speakers !== null
      ? Object.entries(speakers)
      : speakers === undefined
        ? []
        : [[undefined, speakers]];
  if (!entries.every(([, name]) => isName(name))) faults.push({ name: 'speakers', message: SPEAKERS_SHAPE });
  const named = entries.flatMap(([label, name]) => (isName(name) ? [[label, name.trim()] as const] : []));
  return {
    settings: {
      labels: new Map(
        named.flatMap(([label, name]) => (label === undefined ? [] : [[fold(label), name] as const])),
      ),
      names: [...new Set(named.map(([, name]) => name))],
      format: FORMATS.find((known) => known === format),
    },
    faults,
  };
}

const SPEAKERS_SHAPE = '"speakers" must be a list of names, or a line such as "AH: Ada Holm" for each label';

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

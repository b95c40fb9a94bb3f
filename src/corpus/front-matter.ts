/** Reads a document's YAML front matter. */
import { isMap, parseDocument, type YAMLParseError } from 'yaml';
import { CorpusError, type Problem } from './problem.ts';

const OPENING = /^---[^\S\n]*(?:\n|$)/u;
const CLOSING = /^---[^\S\n]*(?:\n|$)/mu;
const FIELDS = ['title', 'speaker', 'outlet', 'date', 'place', 'url', 'language'] as const;
const MAX_FIELD_CHARS = 200;

type Field = (typeof FIELDS)[number];
export type FrontMatter = Partial<Record<Field, string>>;

/** Front matter and the body below it; `bodyLine` is the line, from 1, on which the body begins. */
export interface SplitText {
  readonly fields: FrontMatter;
  readonly body: string;
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

/**
 * Splits a document into front matter and body. Text that does not open with a `---` line has no front matter.
 * @throws CorpusError naming each broken line.
 */
export function splitFrontMatter(file: string, text: string): SplitText {
  const opening = OPENING.exec(text);
  if (opening === null) return { fields: {}, body: text, bodyLine: 1, warnings: [] };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null)
    throw fault(file, 1, 'the front matter opened by --- is never closed by a second ---');
  const yaml = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  return { ...readFields(file, yaml), body, bodyLine: yaml.split('\n').length + 2 };
}

/** The failsafe schema keeps every value the string that was written: `date: 2021` is no number here. */
function readFields(file: string, yaml: string): Pick<SplitText, 'fields' | 'warnings'> {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0) throw new CorpusError(document.errors.map((e) => yamlProblem(file, e)));
  if (!isMap(document.contents)) throw fault(file, 2, 'front matter must be lines of the form "title: …"');
  const values = new Map<string, unknown>(Object.entries(document.toJS() as object));
  const lineOf = (name: string) => yaml.split('\n').findIndex((line) => line.startsWith(name)) + 2;
  const say = (name: string, message: string): Problem => ({ file, line: lineOf(name), message });
  const known = FIELDS.filter((name) => values.has(name));
  const faults = known.flatMap((name) => fieldFault(name, values.get(name)) ?? []);
  const problems = faults.map(({ name, message }) => say(name, message));
  if (!values.has('title')) problems.unshift({ file, line: 1, message: 'the front matter has no title' });
  if (problems.length > 0) throw new CorpusError(problems);
  const unknown = [...values.keys()].filter((name) => !known.some((field) => field === name));
  return {
    fields: Object.fromEntries(known.map((name) => [name, asKept(name, String(values.get(name)).trim())])),
    warnings: unknown.map((name) => say(name, `"${name}" is ignored; known are ${FIELDS.join(', ')}`)),
  };
}

function yamlProblem(file: string, error: YAMLParseError): Problem {
  const [reason = 'is not valid YAML'] = error.message.split(' at line');
  return {
    file,
    line: (error.linePos?.[0].line ?? 1) + 1,
    message: `the front matter is not valid YAML: ${reason}`,
  };
}

function fieldFault(name: Field, value: unknown): { name: Field; message: string } | undefined {
  if (typeof value !== 'string' || value.trim() === '')
    return { name, message: `"${name}" must be text, not empty` };
  if (value.length > MAX_FIELD_CHARS || value.trim().includes('\n'))
    return { name, message: `"${name}" must be one line of at most ${MAX_FIELD_CHARS} characters` };
  if (name === 'url' && !isWebAddress(value.trim()))
    return {
      name,
      message: `"url" must be an http or https address of at most ${MAX_FIELD_CHARS} characters`,
    };
  return undefined;
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

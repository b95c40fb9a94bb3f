/** Reads the YAML or TOML of front matter, and tells what to mend where it is broken. */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import {
  isMap,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
  type Document as YamlDocument,
} from 'yaml';
import { type CorpusError, fault, type Problem } from '../problem.ts';

const BAD_ALIAS =
  'the front matter is not valid YAML: a * before a word stands for a value given elsewhere; put a value that begins with * in quotation marks';
const UNCLOSED =
  'the front matter is not valid YAML: a value in quotation marks is not closed; put a quotation mark at its end';
const TABBED = 'the front matter is not valid YAML: a line begins with a tab; begin it with spaces';
/** Where a line begins that is no field: a value in quotation marks may go on there, as other readers of YAML allow. */
const NO_FIELD = /^(?![^:\n]*:(?:\s|$)|[\s#-])(?=.)/gmu;
/** Set in so far, a line belongs to a value in a list, too. */
const SET_IN = ' '.repeat(8);
const FIELD = /^(?=[^\s#:"-][^:\n]*:(?:\s|$))/mu;
/** Front matter without a field that is read has at least so many; of two, each may be a label and what is said. */
const MIN_FIELDS = 3;
const BROKEN = 'this field is not valid YAML, so it is ignored; put its value in quotation marks';
/** How YAML writes that a field has no value, unless it is in quotation marks. */
const NO_VALUE = /^(?:~|null|Null|NULL)$/u;

/** Fields with their values, and what is wrong with others. */
export interface ReadFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Problem[];
}

/**
 * The fields of a YAML block below line `firstLine`; the failsafe schema keeps every value as the string that was written:
 * `date: 2021` is not a number here. A broken field is left out if neither it nor a line of its value is one of `names`.
 * @throws CorpusError naming the broken line
 */
export function readYaml(
  file: string,
  source: string,
  firstLine: number,
  names: readonly string[],
): ReadFields {
  const whole = parseYaml(source);
  const [error] = whole.document.errors;
  const { kept, broken } = error ? leaveOutBroken(source, names) : { kept: source, broken: [] };
  const { document, lineCounter } = error ? parseYaml(kept) : whole;
  const fatal = document.errors[0] ?? (hasFields(document, names) ? undefined : error);
  if (fatal) throw yamlFault(file, source, firstLine, fatal);
  const warnings = broken.map((line) => ({ file, line: firstLine + line, message: BROKEN }));
  if (document.contents === null) return { values: {}, warnings };
  if (!isMap(document.contents))
    throw fault(file, 'front matter must be lines of the form "title: …"', firstLine + 1);
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'PLAIN' && NO_VALUE.test(String(node.value))) node.value = '';
    },
  });
  try {
    return { values: document.toJS(), warnings };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw fault(file, BAD_ALIAS, firstLine + lineCounter.linePos(firstAlias(document)).line);
  }
}

function parseYaml(source: string) {
  const parse = (text: string) => {
    const lineCounter = new LineCounter();
    return { document: parseDocument(text, { schema: 'failsafe', lineCounter }), lineCounter };
  };
  const strict = parse(source);
  const isOpen = strict.document.errors[0]?.message.startsWith('Missing closing');
  return isOpen ? parse(source.replace(NO_FIELD, SET_IN)) : strict;
}

/** A YAML block with empty lines for the fields that are broken, and on which lines these begin, from 1. */
function leaveOutBroken(source: string, names: readonly string[]) {
  const read = new RegExp(`^[^\\w\\n]*(?:${names.join('|')})\\b`, 'mu');
  const broken: number[] = [];
  const seen = new Set<string>();
  let [kept, line] = ['', 1];
  for (const field of source.split(FIELD)) {
    const name = field.slice(0, field.indexOf(':'));
    const isBroken = parseYaml(field).document.errors.length > 0;
    // A name that comes again below a broken field belongs to its value.
    const isOut = (isBroken || (broken.length > 0 && seen.has(name))) && !read.test(field);
    if (isBroken && isOut) broken.push(line);
    seen.add(name);
    const ends = field.replace(/.+/gu, '');
    kept += isOut ? ends : field;
    line += ends.length;
  }
  return { kept, broken };
}

function hasFields(document: YamlDocument, names: readonly string[]): boolean {
  const { contents } = document;
  return isMap(contents) && (contents.items.length >= MIN_FIELDS || names.some((name) => contents.has(name)));
}

/** Where the first `*name` begins. */
function firstAlias(document: YamlDocument): number {
  let start = 0;
  visit(document, {
    Alias(_, { range }) {
      start = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return start;
}

/**
 * The fields of a TOML block below line `firstLine`; dates and numbers become strings.
 * @throws CorpusError naming the broken line
 */
export function readToml(file: string, source: string, firstLine: number): ReadFields {
  try {
    const plain = (value: unknown) =>
      value instanceof TomlDate ? value.toISOString() : typeof value === 'number' ? String(value) : value;
    const fields = Object.entries(parseToml(source)).map(([name, value]) => [name, plain(value)]);
    return { values: Object.fromEntries(fields), warnings: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /u, '').split('\n');
    const advice = reason === 'invalid value' ? ': put text in quotation marks' : '';
    throw fault(file, `the front matter is not valid TOML: ${reason}${advice}`, firstLine + error.line);
  }
}

function yamlFault(file: string, source: string, firstLine: number, error: YAMLParseError): CorpusError {
  const at = error.linePos?.[0].line ?? 1;
  if (error.code === 'DUPLICATE_KEY')
    return fault(file, 'this field is given twice; remove one of them', at + firstLine);
  if (error.message.startsWith('Missing closing')) return fault(file, UNCLOSED, at + firstLine);
  if (error.code === 'TAB_AS_INDENT') return fault(file, TABBED, at + firstLine);
  const [reason = 'is not valid YAML'] = error.message.split(' at line');
  const written = /^(?<name>\w+):\s+(?<value>[^"'[{|>].*)$/u.exec(source.split('\n')[at - 1] ?? '');
  const { name, value } = written?.groups ?? {};
  const message =
    value !== undefined
      ? `the value of "${name}" must be in quotation marks, because it contains characters that mean something in YAML: ${name}: ${JSON.stringify(value.trim())}`
      : `the front matter is not valid YAML: ${reason}; put a value with a colon or quotation marks in quotation marks`;
  return fault(file, message, at + firstLine);
}

/** Reads the YAML or TOML of front matter, and tells what to mend where it is broken. */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, parseDocument, visit, type YAMLParseError, type Document as YamlDocument } from 'yaml';
import { type CorpusError, fault } from '../problem.ts';

const BAD_ALIAS =
  'the front matter is not valid YAML: a * before a word stands for a value given elsewhere; put a value that begins with * in quotation marks';
const UNCLOSED =
  'the front matter is not valid YAML: a value in quotation marks is not closed; put a quotation mark at its end';
const TABBED = 'the front matter is not valid YAML: a line begins with a tab; begin it with spaces';
/** Where a line begins that is no field: a value in quotation marks may go on there, as other readers of YAML allow. */
const NO_FIELD = /^(?![^:\n]*:(?:\s|$)|[\s#-])(?=.)/gmu;
/** How YAML writes that a field has no value, unless it is in quotation marks. */
const NO_VALUE = /^(?:~|null|Null|NULL)$/u;

/**
 * The fields of a YAML block below line `firstLine`; the failsafe schema keeps every value as the string that was written:
 * `date: 2021` is not a number here.
 * @throws CorpusError naming the broken line
 */
export function readYaml(file: string, source: string, firstLine: number): Record<string, unknown> {
  const strict = parseDocument(source, { schema: 'failsafe' });
  const isOpen = strict.errors[0]?.message.startsWith('Missing closing');
  const document = isOpen ? parseDocument(source.replace(NO_FIELD, ' '), { schema: 'failsafe' }) : strict;
  const [error] = document.errors;
  if (error) throw yamlFault(file, source, firstLine, error);
  if (document.contents === null) return {};
  if (!isMap(document.contents))
    throw fault(file, 'front matter must be lines of the form "title: …"', firstLine + 1);
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'PLAIN' && NO_VALUE.test(String(node.value))) node.value = '';
    },
  });
  try {
    return document.toJS() as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw fault(
      file,
      BAD_ALIAS,
      firstLine + 1 + source.slice(0, firstAlias(document)).split('\n').length - 1,
    );
  }
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
export function readToml(file: string, source: string, firstLine: number): Record<string, unknown> {
  try {
    const plain = (value: unknown) =>
      value instanceof TomlDate ? value.toISOString() : typeof value === 'number' ? String(value) : value;
    return Object.fromEntries(Object.entries(parseToml(source)).map(([name, value]) => [name, plain(value)]));
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

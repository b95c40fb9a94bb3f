/** Reads a document's front matter: YAML between `---` lines, TOML between `+++` lines, or JSON. */
import { z } from 'zod';
import { fold, isOfWords } from '../../english/names/label-names.ts';
import { isName, namesInList } from '../../english/names/names.ts';
import { CorpusError, fault, type Problem } from '../problem.ts';
import { readToml, readYaml } from './front-matter-syntax.ts';
import { languageTag } from './language-tag.ts';
import { withoutControls } from './visible-text.ts';

const FRONT_MATTER = /^(?:[^\S\n]*\n)*(?<fence>---|\+\+\+)[^\S\n]*(?:\n|$)/u;
const CLOSING = { '---': /^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/mu, '+++': /^\+\+\+[^\S\n]*(?:\n|$)/mu };
/** JSON with text below it, up to the end of its line or to a brace at the margin; in a list of JSON, more JSON follows. */
const JSON_FIELDS = /^\s*(?<source>\{(?=\s*")(?:.*|[\s\S]*?\n)\})[^\S\n]*\n(?=\s*\S)(?!\s*\{\s*")/u;
const MAX_JSON_CHARS = 10_000;
const MAX_FIELD_CHARS = 200;
const ONE_LINE = `must be one line of at most ${MAX_FIELD_CHARS} characters`;
const SPEAKER =
  'must be one name, that of the person interviewed, not a list; name several people under "speakers"';
const SPEAKERS = 'must be a list of names, or a line such as "AH: Ada Holm" for each label';
const SEVERAL = 'names several people, so they are taken for "speakers", and nobody for the one interviewed';
/** What YAML takes for a comment, though it may be meant: `title: Episode #12` */
const CUT_OFF = /^(?<field>\w+):[^\S\n]+[^"'\s#].*?[^\S\n](?<cut>#[\p{L}\p{N}].*)$/gmu;
const FORMATS = ['transcript', 'article'] as const;

const line = (ofList = 'must be one value, not a list') =>
  z
    .string({ error: ({ input }) => (Array.isArray(input) ? ofList : 'must be text, not empty') })
    .overwrite(withoutControls)
    .trim()
    .min(1, { error: 'must be text, not empty', abort: true })
    .max(MAX_FIELD_CHARS, { error: ONE_LINE, abort: true })
    .regex(/^.*$/u, { error: ONE_LINE, abort: true });
const name = line();
const mapOf = (names: readonly string[] | Readonly<Record<string, string>>) =>
  new Map(Object.entries(names).map(([label, meant]) => [fold(Array.isArray(names) ? meant : label), meant]));
const SCHEMA = z.object({
  title: name.exactOptional(),
  speaker: line(SPEAKER).exactOptional(),
  /** Folded labels, and whom they stand for; a name stands for itself. */
  speakers: z
    .union([name.transform((one) => [one]), z.array(name), z.record(z.string(), name)], { error: SPEAKERS })
    .default([])
    .transform((names) => mapOf(names)),
  outlet: name.exactOptional(),
  date: name.overwrite(withoutTimeOfDay).exactOptional(),
  place: name.exactOptional(),
  /** As a browser writes it: spaces and angle brackets, which could end it in a message, are encoded. */
  url: name
    .pipe(z.url({ protocol: /^https?$/u, normalize: true }).max(MAX_FIELD_CHARS))
    .optional()
    .catch(undefined),
  language: name.transform(languageTag).exactOptional(),
  format: z.enum(FORMATS).optional().catch(undefined),
});
/** The day alone of `2015-07-15T08:47:30-05:00`, as programs write it. */
function withoutTimeOfDay(date: string): string {
  return date.replace(
    /^(\d{4}-\d{2}-\d{2})[T\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4})?$/u,
    '$1',
  );
}
/** What other programs call the speaker and the title. */
const ALIASES = { speaker: ['interviewee', 'guest'], title: ['name'] };
/** What to say of a value that cannot be used. */
const IGNORED = {
  format: `is ignored; use ${FORMATS.join(' or ')}`,
  language: 'is ignored; use a code such as en or en-GB, or a name such as English',
  url: `is ignored; use an http or https address of at most ${MAX_FIELD_CHARS} characters`,
};
const KNOWN = Object.keys(SCHEMA.shape);
/** All that are read, under whichever name. */
const NAMES = [...KNOWN, ...Object.values(ALIASES).flat()];

/** A document's description, and what a moderator has settled about how to read it. */
export type FrontMatter = z.output<typeof SCHEMA>;

/** Front matter and the body below it; `bodyLine` is the line, from 1, on which the body begins. */
export interface SplitText {
  readonly fields: Partial<FrontMatter>;
  readonly body: string;
  readonly bodyLine: number;
  readonly warnings: readonly Problem[];
}

/**
 * Splits a document into front matter and body. Text that opens with neither a `---` or `+++` line nor JSON that has a
 * field has none.
 * @throws CorpusError naming each broken line.
 */
export function splitFrontMatter(file: string, text: string): SplitText {
  const found = findJson(text) ?? findFenced(file, text);
  if (found === undefined) return { fields: {}, body: text, bodyLine: 1, warnings: [] };
  const { source, firstLine, end, read } = found;
  const body = text.slice(end);
  const { values, warnings } = read(file, source, firstLine, NAMES);
  const checked = checkFields(file, source, firstLine, values, /^#\s/mu.test(body));
  return {
    fields: checked.fields,
    body,
    bodyLine: countLines(text.slice(0, end)) + 1,
    warnings: [...warnings, ...checked.warnings],
  };
}

/** The fields of a text below line `firstLine`, and where they end. */
interface Found {
  readonly source: string;
  readonly firstLine: number;
  readonly end: number;
  readonly read: typeof readYaml;
}

/** YAML is read as JSON is written, too. The JSON ends at the first brace at the margin, or the first that completes it. */
function findJson(text: string): Found | undefined {
  const [whole = '', first = ''] = JSON_FIELDS.exec(text) ?? [];
  if (!NAMES.some((field) => first.includes(`"${field}"`))) return undefined;
  const start = whole.indexOf('{');
  const ends = [...text.slice(0, MAX_JSON_CHARS).matchAll(/\}[^\S\n]*\n/gu)].map(({ index }) => index + 1);
  const end = ends.find((each) => isJson(text.slice(start, each))) ?? start + first.length;
  const source = text.slice(start, end);
  const below = end + (/^[^\S\n]*\n/u.exec(text.slice(end))?.[0].length ?? 0);
  return { source, firstLine: countLines(text.slice(0, start)), end: below, read: readYaml };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function findFenced(file: string, text: string): Found | undefined {
  const opening = FRONT_MATTER.exec(text);
  if (!opening?.groups) return undefined;
  const fence = opening.groups.fence as keyof typeof CLOSING;
  const firstLine = countLines(opening[0].trimEnd()) + 1;
  const start = opening[0].length;
  const rest = text.slice(start);
  const closing = CLOSING[fence].exec(rest);
  if (closing === null)
    throw fault(file, `the front matter opened by ${fence} is never closed by a second ${fence}`, firstLine);
  return {
    source: rest.slice(0, closing.index),
    firstLine,
    end: start + closing.index + closing[0].length,
    read: fence === '---' ? readYaml : readToml,
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
  hasHeading: boolean,
): Pick<SplitText, 'fields' | 'warnings'> {
  const lines = source.split('\n');
  const opens = (line: string, field: string) => line.startsWith(field) || line.includes(`"${field}"`);
  const lineOf = (field: string) => lines.findIndex((each) => opens(each, field)) + 1 + firstLine;
  const say = (field: string, message: string): Problem => ({
    file,
    line: lineOf(field),
    message: `"${field}" ${message}`,
  });
  const { given, used } = readAliases(values, hasHeading);
  const { data, error } = SCHEMA.safeParse(given);
  if (error)
    throw new CorpusError(error.issues.map(({ path: [field = ''], message }) => say(String(field), message)));
  const unknown = Object.keys(values).filter((field) => !used.has(field));
  const message = `unknown fields are ignored: ${unknown.join(', ')}; the fields are ${KNOWN.join(', ')}`;
  const warnings = unknown.slice(0, 1).map((field): Problem => ({ file, line: lineOf(field), message }));
  for (const { groups: { field = '', cut = '' } = {} } of source.matchAll(CUT_OFF))
    if (KNOWN.includes(field))
      warnings.push(
        say(field, `ends before “${cut}”, which YAML takes for a comment; put the value in quotation marks`),
      );
  for (const [field, advice] of Object.entries(IGNORED))
    if (field in given && data[field as keyof typeof IGNORED] === undefined)
      warnings.push(say(field, advice));
  const several = namesInList(data.speaker ?? '');
  if (several.length === 0) return { fields: data, warnings };
  const { speaker: _, speakers, ...fields } = data;
  warnings.push(say('speaker', SEVERAL));
  return { fields: { ...fields, speakers: new Map([...mapOf(several), ...speakers]) }, warnings };
}

/** The fields with a value, those that other programs call otherwise by their own names; and all names that were used. */
function readAliases(values: Readonly<Record<string, unknown>>, hasHeading: boolean) {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  );
  // `guest: Special Episode` names nobody.
  const isOneName = (field: string, value: unknown) =>
    typeof value === 'string' &&
    value.length <= MAX_FIELD_CHARS &&
    isName(value) &&
    (field === 'interviewee' || !isOfWords(value));
  const used = new Set(KNOWN);
  for (const [field, aliases] of Object.entries(ALIASES)) {
    // A text with a heading may be by whoever has the name.
    const isMeant = (alias: string) =>
      isOneName(alias, given[alias]) && !(field === 'title' && (hasHeading || given.author !== undefined));
    const alias = field in given ? undefined : aliases.find(isMeant);
    if (alias === undefined) continue;
    given[field] = given[alias];
    used.add(alias);
  }
  return { given, used };
}

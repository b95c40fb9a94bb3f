/** Measures how often the bot tells rightly whose words a text has, as `README.md` beside this file describes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, intersect, type Voice } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { mayBeSamePerson } from '../../src/english/names/names.ts';
import { isNameless, isRole } from '../../src/english/names/roles.ts';
import { withoutTitle } from '../../src/english/names/titles.ts';
import { denySpeaker } from '../../src/verify/speaker.ts';
import { buildVerifier, type Verifier } from '../../src/verify/verifier.ts';
import { verifyQuotations } from '../../src/verify/verify-quotations.ts';
import { CELL_CHARS, KIND_CHARS } from './table.ts';

const FOLDER = 'test/evaluation/speakers';

/** Words of a text, and whose they are; null if nobody can tell, or they are nobody's. */
interface Mark {
  readonly file: string;
  readonly text: string;
  readonly speaker: string | null;
}

/** A mark, and the voices in which the bot reads its words. */
interface ReadMark extends Mark {
  readonly voices: readonly Voice[];
}

/** A claim that somebody said words of a text. */
interface Claim {
  readonly file: string;
  readonly text: string;
  readonly true: boolean;
}

/**
 * `right`; `label`: a shorter name, a role or that person's own label in place of the name that the text gives;
 * `unclear`: nobody is named, confirmed or denied; `wrong`: somebody else is named, the right person denied, or a wrong one passed in silence.
 */
const OUTCOMES = ['right', 'label', 'unclear', 'wrong'] as const;
type Outcome = (typeof OUTCOMES)[number];

export interface SpeakerScore {
  /** The set, and what was asked of it: `articles`, `articles, claims`. */
  readonly row: string;
  readonly outcome: Outcome;
  readonly asked: Mark | Claim;
  /** What the bot said. */
  readonly said: string;
}

/** The scores of all marks and claims. */
export async function scoreSpeakers(): Promise<SpeakerScore[]> {
  const scores: SpeakerScore[] = [];
  for (const set of readdirSync(FOLDER)) {
    const documents = await readTexts(join(FOLDER, set, 'texts'));
    const marks = readLines<Mark>(join(FOLDER, set, 'marks.jsonl')).map((mark) => ({
      ...mark,
      voices: voicesOf(mark.text, found(documents, mark)),
    }));
    for (const mark of marks) {
      const others = marks.filter(({ file, speaker }) => file === mark.file && speaker !== mark.speaker);
      scores.push({ row: set, asked: mark, ...scoreMark(mark, others) });
    }
    const verifiers = new Map<Document, Verifier>();
    for (const claim of readLines<Claim>(join(FOLDER, set, 'claims.jsonl'))) {
      const document = found(documents, claim);
      const verifier = verifiers.get(document) ?? (await buildVerifier(document.passages));
      verifiers.set(document, verifier);
      scores.push({ row: `${set}, claims`, asked: claim, ...scoreClaim(claim, verifier) });
    }
  }
  return scores;
}

async function readTexts(folder: string): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  for (const file of readdirSync(folder)) {
    const { document } = await parseDocument(file, readFileSync(join(folder, file), 'utf8'));
    documents.set(file, document);
  }
  return documents;
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function found(documents: ReadonlyMap<string, Document>, { file }: Mark | Claim): Document {
  const document = documents.get(file);
  if (document === undefined) throw new Error(`${file} is not in the set`);
  return document;
}

function scoreMark(
  { text, speaker, voices }: ReadMark,
  others: readonly ReadMark[],
): Pick<SpeakerScore, 'outcome' | 'said'> {
  if (voices.length === 0) throw new Error(`not in the text: ${text}`);
  const speakers = speakersOf(voices);
  const said = voices.map((voice) => (voice.kind === 'speech' && voice.speaker) || voice.kind).join(', ');
  const isOfAnother = others.some(
    (other) => other.speaker !== null && speakers.some((name) => fold(name) === fold(other.speaker ?? '')),
  );
  const outcome = isOfAnother ? 'wrong' : outcomeOf(speaker, speakers, voices);
  const isLabel = outcome === 'wrong' && speaker !== null && isOwnLabel(speakers, voices, others);
  return { outcome: isLabel ? 'label' : outcome, said };
}

function speakersOf(voices: readonly Voice[]): string[] {
  return voices.flatMap((voice) => (voice.kind === 'speech' ? (voice.speaker ?? []) : []));
}

/** Whether one person is called by the same label throughout, as `iPad (2)` is, and nobody else might be. */
function isOwnLabel(
  [name = '', ...more]: readonly string[],
  voices: readonly Voice[],
  others: readonly ReadMark[],
): boolean {
  const isOne = more.length + 1 === voices.length && more.every((other) => other === name);
  return (
    isOne &&
    others.every(
      (other) =>
        !speakersOf(other.voices).includes(name) && (other.speaker === null || !isAlike(name, other.speaker)),
    )
  );
}

function outcomeOf(wanted: string | null, speakers: readonly string[], voices: readonly Voice[]): Outcome {
  const isName = (name: string) => !/^(?:unknown$|(?:the|an?)\s\p{Ll})/iu.test(name);
  if (wanted === null) return speakers.some(isName) ? 'wrong' : 'right';
  if (voices.some(({ kind }) => kind === 'narration')) return 'wrong';
  if (speakers.length < voices.length)
    return speakers.every((name) => isAlike(name, wanted)) ? 'unclear' : 'wrong';
  if (speakers.every((name) => isSame(name, wanted))) return 'right';
  return speakers.every((name) => isAlike(name, wanted)) ? 'label' : 'wrong';
}

/** A title before the name, or a note in brackets behind it, makes no difference. */
function isSame(name: string, wanted: string): boolean {
  const isAsker = isNameless(wanted) && name === 'the interviewer';
  return isAsker || ` ${fold(name.replace(/\s\(.*\)$/u, ''))}`.endsWith(` ${fold(wanted)}`);
}

/** Whether a name or role may stand for somebody: it has no word that is not in the full name. */
function isAlike(name: string, wanted: string): boolean {
  const words = fold(wanted).split(' ');
  const isHandle =
    /[/_]/u.test(name) && words.some((word) => word.length > 3 && name.toLowerCase().includes(word));
  const isPart =
    withoutTitle(name) !== '' &&
    fold(withoutTitle(name))
      .split(' ')
      .every((word) => words.includes(word));
  return (
    isPart || isHandle || mayBeSamePerson(name, wanted) || isRole(name) || /^(?:the|an?)\s\p{Ll}/u.test(name)
  );
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The voices of the sentences that have any of the words. */
function voicesOf(text: string, { passages }: Document): Voice[] {
  const pattern = new RegExp(
    text
      .trim()
      .replace(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)
      .replace(/\s+/gu, String.raw`\s+`),
  );
  return passages.flatMap((passage) => {
    const match = pattern.exec(passage.text);
    const range = match && { start: match.index, end: match.index + match[0].length };
    return passage.sentences.flatMap((each) => (range && intersect(each, range) ? each.voice : []));
  });
}

function scoreClaim(claim: Claim, verifier: Verifier): Pick<SpeakerScore, 'outcome' | 'said'> {
  const [quotation] = verifyQuotations(claim.text, verifier).quotations;
  if (quotation?.verdict.kind !== 'word-for-word')
    return { outcome: 'unclear', said: quotation?.verdict.kind ?? 'no quotation' };
  const denied = denySpeaker(quotation.by, quotation.verdict);
  const isDenied = denied?.startsWith('not ') === true;
  if (isDenied || (denied === undefined && (quotation.by !== undefined || !claim.true)))
    return {
      outcome: isDenied === claim.true ? 'wrong' : 'right',
      said: denied ?? `said by ${quotation.by}`,
    };
  return { outcome: 'unclear', said: denied ?? 'nobody was read as the speaker' };
}

/** How many of each set's marks and claims have each outcome. */
export function countOutcomes(scores: readonly SpeakerScore[]): Map<string, Record<Outcome, number>> {
  const rows = new Map<string, Record<Outcome, number>>();
  for (const { row, outcome } of scores) {
    const counts = rows.get(row) ?? { right: 0, label: 0, unclear: 0, wrong: 0 };
    rows.set(row, { ...counts, [outcome]: counts[outcome] + 1 });
  }
  return rows;
}

export function drawOutcomes(rows: ReadonlyMap<string, Readonly<Record<Outcome, number>>>): string {
  const draw = (name: string, cells: readonly unknown[]) =>
    name.padEnd(KIND_CHARS) + cells.map((cell) => String(cell).padStart(CELL_CHARS)).join('');
  const lines = [...rows].map(([name, counts]) =>
    draw(
      name,
      OUTCOMES.map((each) => counts[each]),
    ),
  );
  return [draw('who speaks', OUTCOMES), ...lines].join('\n');
}

export function describeSpeaker({ row, outcome, asked, said }: SpeakerScore): string {
  const wanted = 'speaker' in asked ? (asked.speaker ?? 'nobody') : asked.true ? 'confirmed' : 'denied';
  return `${row}, ${asked.file}: ${asked.text.slice(0, 200)}\n  wanted: ${wanted}\n  ${outcome}: ${said}`;
}

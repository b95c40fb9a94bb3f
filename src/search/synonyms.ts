/** Reads the moderators' synonym groups. */
import type { CorpusFile } from '../corpus/folder.ts';
import { CorpusError, type Problem } from '../corpus/problem.ts';
import { analyze } from './analysis.ts';

/** Words or short phrases that mean the same, each as its terms. */
export type SynonymGroup = readonly (readonly string[])[];

const MAX_PHRASE_WORDS = 8;

/**
 * One group per line, its members separated by commas; blank lines and lines that begin with `#` are skipped.
 * @throws CorpusError naming every line that is not a group
 */
export function parseSynonyms({ file, text }: CorpusFile): SynonymGroup[] {
  const problems: Problem[] = [];
  const groups = text.split('\n').flatMap((content, i) => {
    if (content.trim() === '' || content.trimStart().startsWith('#')) return [];
    const members = content.split(',').map((member) => analyze(member).map(({ term }) => term));
    const message = groupFault(content, members);
    if (message !== undefined) problems.push({ file, line: i + 1, message });
    return [members];
  });
  if (problems.length > 0) throw new CorpusError(problems);
  return groups;
}

function groupFault(line: string, members: SynonymGroup): string | undefined {
  if (line.includes('=>'))
    return 'rules with "=>" are not read: write words of the same meaning, separated by commas';
  if (members.length < 2) return 'a group needs two or more words, separated by commas';
  if (members.some((member) => member.length === 0)) return 'a word is missing between two commas';
  if (members.some((member) => member.length > MAX_PHRASE_WORDS))
    return `a phrase may have at most ${MAX_PHRASE_WORDS} words`;
  return undefined;
}

/** Answers greetings, thanks, goodbyes, complaints and words of assent. It cannot be called by name. */
import type { Corpus } from '../src/corpus/corpus.ts';
import { slice, speakerOf } from '../src/corpus/document.ts';
import { type Action, type Reply, type Request, readOn } from '../src/reply/reply.ts';
import type { Command, Context } from '../src/request/command.ts';
import { writeLine } from '../src/request/command-line.ts';
import { fold } from '../src/request/completions.ts';
import type { Generation } from '../src/request/generation.ts';
import { forPeople, nameDocuments } from '../src/request/referenced-passages.ts';

const MAX_DOCUMENTS_NAMED = 3;
const WORDS_BACK: Readonly<Record<string, string>> = {
  thanks: 'You’re welcome. Ask me anything else about the text.',
  farewell: 'Goodbye!',
  complaint: 'Sorry about that. Try other words, or /contents to see what the text covers.',
  assent: 'All right. Ask me anything else about the text.',
};

export const greet: Command = {
  name: 'greet',
  unlisted: true,
  description: 'A word back',
  options: [{ name: 'courtesy', description: 'What was said' }],

  async run({ options: { courtesy = '' } }, context) {
    const headline = WORDS_BACK[courtesy];
    return headline === undefined ? greeting(context) : { outcome: 'told', headline };
  },
};

/** Says what the bot knows and suggests three things to try. */
function greeting({ generation, commands, place }: Context): Reply {
  const things = thingsToTry(generation);
  const texts = generation.corpus.documents.length === 1 ? 'this text' : 'these texts';
  return {
    outcome: 'told',
    headline: `Hello! I quote from ${texts}, word for word`,
    lines: [
      ...nameDocuments(generation.corpus.documents, MAX_DOCUMENTS_NAMED),
      '',
      'Three things to try:',
      ...things.map(
        ({ label, request }) => `${writeLine(forPeople(request, generation), commands)} · ${label}`,
      ),
      '',
      place.kind === 'server'
        ? 'Or mention me and ask a question. /help tells you more.'
        : 'Or just ask a question. /help tells you more.',
    ],
    actions: place.kind === 'terminal' ? [] : things,
  };
}

function thingsToTry({ corpus, keyPhrases }: Generation): Action[] {
  const asking = (command: string, options: Request['options']) => ({ command, options, page: 1 });
  const subjects = tellingSubjects(corpus, keyPhrases);
  const [subject] = subjects;
  const quoted = subjects.find((phrase) => phrase !== subject && isSaid(phrase, corpus.passages));
  const first = corpus.passages.find(({ number }) => number !== undefined);
  const help = { label: 'All commands', request: asking('help', {}) };
  return [
    { label: 'What is in it', request: asking('contents', {}) },
    subject ? { label: `All about ${subject}`, request: asking('topic', { subject }) } : help,
    ...(quoted ? [{ label: `Quotations about ${quoted}`, request: asking('quote', { about: quoted }) }] : []),
    ...(first && !quoted ? [readOn(first, 'The first passage')] : []),
  ];
}

/** Whether somebody uses a phrase in direct speech. */
function isSaid(phrase: string, passages: Generation['corpus']['passages']): boolean {
  return passages.some((passage) =>
    passage.sentences.some((sentence) => speakerOf(sentence) && slice(passage, sentence).includes(phrase)),
  );
}

/**
 * Key phrases that make good subjects to try, best first. Words from the front matter are left out: the whole text is
 * about them. Phrases in exactly one heading come first, among them names and phrases of several words.
 */
function tellingSubjects({ documents }: Corpus, keyPhrases: readonly string[]): string[] {
  const wordsOf = (text: string) => fold(text).split(' ');
  const known = new Set(
    documents.flatMap(({ source: { title, speaker = '', outlet = '', place = '' } }) =>
      wordsOf(`${title} ${speaker} ${outlet} ${place}`),
    ),
  );
  const headings = documents.flatMap(({ sections }) =>
    sections.map(({ heading = '' }) => ` ${fold(heading)} `),
  );
  const rank = (phrase: string) => {
    const among = headings.filter((heading) => heading.includes(` ${fold(phrase)} `)).length;
    return (among === 1 ? 0 : 2) + (/^\p{Lu}|\s/u.test(phrase) ? 0 : 1);
  };
  return keyPhrases
    .filter((phrase) => !wordsOf(phrase).some((word) => known.has(word)))
    .sort((a, b) => rank(a) - rank(b));
}

/** `/help`: what the bot knows, and how to ask it. */
import { describeSource } from '../src/answer/citation.ts';
import { type Command, listedCommands, type Place } from '../src/command.ts';
import type { Corpus } from '../src/corpus/corpus.ts';

const MAX_DOCUMENTS_NAMED = 10;

export const help: Command = {
  name: 'help',
  description: 'What this bot knows and how to ask it',
  options: [],

  async run({ command, options }, { generation: { corpus }, commands, place }) {
    const usable = listedCommands(commands).filter(
      ({ moderatorsOnly }) => !moderatorsOnly || place.kind === 'server',
    );
    return {
      outcome: 'told',
      headline: 'I answer from this text, word for word, and show where each quotation is from',
      lines: [
        ...knownDocuments(corpus),
        '',
        ...usable.map((each) => describeCommand(each, place)),
        '',
        HOW_TO_ASK[place.kind],
        'Put words between quotation marks to find them exactly as written. Put a minus before a word to leave out passages that have it.',
        'I only quote: I never say anything in my own words, and where the text is silent, I say so.',
      ],
      actions: [{ label: 'Contents', request: { command: 'contents', options: {}, page: 1 } }],
      request: { command, options, page: 1 },
    };
  },
};

const HOW_TO_ASK: Readonly<Record<Place['kind'], string>> = {
  server:
    'To ask a question, mention me and write it. “more” shows more of an answer. To go on from the answer to a slash command, mention me in your reply: otherwise Discord does not show me your words.',
  direct: 'To ask a question, just write it. “more” shows more of an answer.',
  terminal:
    'To ask a question, just type it. “more” shows more of an answer, Tab completes commands, and exit ends.',
};

function knownDocuments({ documents }: Corpus): string[] {
  const named = documents.slice(0, MAX_DOCUMENTS_NAMED).map(({ source }) => describeSource(source));
  const rest = documents.length - named.length;
  return rest > 0 ? [...named, `and ${rest} more documents`] : named;
}

function describeCommand({ name, options, description }: Command, { kind }: Place): string {
  const [first] = options.filter(({ required }) => required);
  const typed = first && (kind === 'terminal' ? ` <${first.name}>` : ` ${first.name}:…`);
  return `/${name}${typed ?? ''} · ${description}`;
}

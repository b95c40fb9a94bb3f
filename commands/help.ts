/** `/help`: what the bot knows, and how to ask it. */
import { describeSource } from '../src/answer/citation.ts';
import type { Command } from '../src/command.ts';
import type { Corpus } from '../src/corpus/corpus.ts';

const MAX_DOCUMENTS_NAMED = 10;

export const help: Command = {
  name: 'help',
  description: 'What this bot knows and how to ask it',
  options: [],

  async run({ command, options }, { generation: { corpus }, commands, place }) {
    const usable = commands.filter(({ moderatorsOnly }) => !moderatorsOnly || place.kind === 'server');
    return {
      outcome: 'told',
      headline: 'I answer from this text, word for word, and show where each word stands',
      lines: [
        ...knownDocuments(corpus),
        '',
        ...usable.map(describeCommand),
        '',
        'In a direct message, or with a mention of me in a channel, just write your question; “more” goes on. To go on from an answer to a slash command, mention me in your reply: otherwise Discord does not show me your words.',
        'Words between quotation marks are searched as written; a minus before a word leaves out passages that have it.',
        'I quote, and never put anything in my own words: where the text is silent, I say so.',
      ],
      actions: [{ label: 'Contents', request: { command: 'contents', options: {}, page: 1 } }],
      request: { command, options, page: 1 },
    };
  },
};

function knownDocuments({ documents }: Corpus): string[] {
  const named = documents.slice(0, MAX_DOCUMENTS_NAMED).map(({ source }) => describeSource(source));
  const rest = documents.length - named.length;
  return rest > 0 ? [...named, `and ${rest} more documents`] : named;
}

function describeCommand({ name, options, description }: Command): string {
  const [first] = options.filter(({ required }) => required);
  return `/${name}${first ? ` ${first.name}:…` : ''} · ${description}`;
}

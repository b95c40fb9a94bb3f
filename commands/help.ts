/** `/help`: says what the bot knows and how to ask it. */
import { CALL_FOR_HELP } from '../src/english/questions/call-for-help.ts';
import { type Command, listedCommands, type Place } from '../src/request/command.ts';
import { nameDocuments } from '../src/request/referenced-passages.ts';

export const help: Command = {
  name: 'help',
  description: 'See what this bot knows and how to ask it',
  options: [],
  plainText: CALL_FOR_HELP,

  async run({ command, options }, { generation: { corpus }, commands, place }) {
    const usable = listedCommands(commands).filter(
      ({ moderatorsOnly }) => !moderatorsOnly || place.kind === 'server',
    );
    return {
      outcome: 'told',
      headline: 'I answer in the text’s own words, and show where each quotation comes from',
      lines: [
        ...nameDocuments(corpus.documents),
        '',
        ...usable.map((each) => describeCommand(each, place)),
        '',
        HOW_TO_ASK[place.kind],
        'You can also ask about the interview itself: who, when, where, what it is about, how long it is.',
        'Put words in quotation marks to find them exactly as written. Put a minus sign before a word to leave out passages that contain it.',
        'I only quote, and never answer in my own words. If the text does not say, I tell you so.',
      ],
      actions: [{ label: 'Contents', request: { command: 'contents', options: {}, page: 1 } }],
      request: { command, options, page: 1 },
    };
  },
};

const HOW_TO_ASK: Readonly<Record<Place['kind'], string>> = {
  server:
    'To ask a question, mention me and write it. Write “more” to see more of an answer. To follow up on the answer to a slash command, mention me in your reply: otherwise Discord does not show me what you write.',
  direct: 'To ask a question, just write it. Write “more” to see more of an answer.',
  terminal:
    'To ask a question, just type it. Type “more” to see more of an answer, press Tab to complete a command, and type “exit” to leave.',
};

function describeCommand({ name, options, description }: Command, { kind }: Place): string {
  const first = options.find(({ missing }) => missing !== undefined);
  const typed = first && (kind === 'terminal' ? ` <${first.name}>` : ` ${first.name}:…`);
  return `/${name}${typed ?? ''} · ${description}`;
}

/** `/quote`: finds direct speech about a subject, word for word. */
import { subjectCommand } from './subject-command.ts';

export const quote = subjectCommand({
  name: 'quote',
  description: 'Find what people said about a subject, word for word',
  option: {
    name: 'about',
    description: 'A subject, a speaker, or some of the words',
    missing: 'Quotations about what? Write the subject after /quote.',
  },
  bySection: false,
  accept: ({ voice }) => voice.kind === 'speech',
  otherwise: {
    accept: ({ voice }) => voice.kind === 'unclear',
    note: 'The text does not make clear whose words these are.',
  },
  perPage: 3,
  excerptChars: 700,
  headline: (about, _found, isSpeaker) => `Quotations ${isSpeaker ? 'by or about' : 'about'} ${about}`,
  silence: 'The text does not say that in direct speech.',
});

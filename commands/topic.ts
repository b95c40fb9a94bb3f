/** `/topic`: shows what the corpus says about a subject, grouped by section. */
import { count } from '../src/reply/listing.ts';
import { subjectCommand } from './subject-command.ts';

export const topic = subjectCommand({
  name: 'topic',
  description: 'See what the text says about a subject',
  option: {
    name: 'subject',
    description: 'A heading, a name, or any words',
    missing: 'Which subject? Write it after /topic.',
  },
  bySection: true,
  perPage: 5,
  excerptChars: 400,
  headline: (subject, found) => `On ${subject}: ${count(found, 'passage')}`,
});
